package contraindication_test

import (
	"testing"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// Pregnancy is asked of every woman under 60: without an answer of hers, every rule on it is undetermined.
func TestCasesOfPregnancy(t *testing.T) {
	check := cases(t)
	pregnant, possibly, not := intake.PregnancyYes, intake.PregnancyPossible, intake.PregnancyNo
	agreed, unsure := intake.ObstetricClearance.Yes(), intake.ObstetricClearance.Unknown()

	// Up to twelve completed weeks, whoever agreed. A possible pregnancy has a rule of its own.
	check.Raised("pregnancy-first-trimester", nil, pregnant, intake.GestationWeeks.Of(0))
	check.Raised("pregnancy-first-trimester", nil, pregnant, intake.GestationWeeks.Of(12), agreed)
	check.Clear("pregnancy-first-trimester", nil, pregnant, intake.GestationWeeks.Of(13))
	check.Clear("pregnancy-first-trimester", nil, possibly, intake.GestationWeeks.Of(5))
	check.Clear("pregnancy-first-trimester", nil, not)
	check.Undetermined("pregnancy-first-trimester", nil, pregnant, intake.GestationWeeks.Unknown())
	check.Undetermined("pregnancy-first-trimester", nil, intake.Pregnancy.Unknown())

	// Possibly pregnant.
	check.Raised("pregnancy-possible", nil, possibly)
	check.Clear("pregnancy-possible", nil, pregnant)
	check.Clear("pregnancy-possible", nil, not)
	check.Clear("pregnancy-possible", nil, intake.SexMale, intake.Pregnancy.Unknown())
	check.Clear("pregnancy-possible", nil, intake.AgeYears.Of(60), intake.Pregnancy.Unknown())
	check.Undetermined("pregnancy-possible", nil, intake.AgeYears.Of(59), intake.Pregnancy.Unknown())

	// Pregnant in any week, known or not, and the obstetric team has not agreed.
	for _, week := range []intake.Answer{
		intake.GestationWeeks.Of(6), intake.GestationWeeks.Of(30), intake.GestationWeeks.Unknown(),
	} {
		check.Raised("pregnancy-later", nil, pregnant, week)
		check.Clear("pregnancy-later", nil, pregnant, week, agreed)
		check.Raised("pregnancy-later-cleared", nil, pregnant, week, agreed)
	}
	check.Clear("pregnancy-later", nil, possibly)
	check.Clear("pregnancy-later", nil, not)
	check.Undetermined("pregnancy-later", nil, pregnant, unsure)
	check.Undetermined("pregnancy-later", nil, intake.Pregnancy.Unknown())

	// The milder half: whoever agreed.
	check.Clear("pregnancy-later-cleared", nil, possibly)
	check.Clear("pregnancy-later-cleared", nil, not)
	check.Undetermined("pregnancy-later-cleared", nil, intake.Pregnancy.Unknown())

	// High risk, though pregnancy be only possible, and the obstetric team has not agreed; then the milder half,
	// whoever agreed. The risk is asked only in a pregnancy.
	highRisk := intake.PregnancyHighRisk.Yes()
	for _, how := range []intake.Option{pregnant, possibly} {
		check.Raised("pregnancy-high-risk", nil, how, highRisk)
		check.Clear("pregnancy-high-risk", nil, how, highRisk, agreed)
		check.Clear("pregnancy-high-risk", nil, how, intake.PregnancyHighRisk.No())
		check.Undetermined("pregnancy-high-risk", nil, how, highRisk, unsure)
		check.Undetermined("pregnancy-high-risk", nil, how, intake.PregnancyHighRisk.Unknown())

		check.Raised("pregnancy-high-risk-cleared", nil, how, highRisk, agreed)
		check.Clear("pregnancy-high-risk-cleared", nil, how, intake.PregnancyHighRisk.No())
		check.Undetermined("pregnancy-high-risk-cleared", nil, how, intake.PregnancyHighRisk.Unknown())
	}
	check.Clear("pregnancy-high-risk", nil, not, highRisk)
	check.Clear("pregnancy-high-risk", nil, not, intake.PregnancyHighRisk.Unknown())
	check.Clear("pregnancy-high-risk-cleared", nil, not, highRisk)

	// Pregnant and never needled before; a possible pregnancy does not count.
	check.Raised("pregnancy-first-ever-needling", nil, pregnant, intake.PriorNeedlingNever, agreed)
	for _, before := range []intake.Option{
		intake.PriorNeedlingYesHelped, intake.PriorNeedlingYesNoEffect, intake.PriorNeedlingYesAdverse,
	} {
		check.Clear("pregnancy-first-ever-needling", nil, pregnant, before)
	}
	check.Clear("pregnancy-first-ever-needling", nil, possibly, intake.PriorNeedlingNever)
	check.Clear("pregnancy-first-ever-needling", nil, not, intake.PriorNeedlingNever)
	check.Undetermined("pregnancy-first-ever-needling", nil, pregnant, intake.PriorNeedling.Unknown())
	check.Undetermined("pregnancy-first-ever-needling", nil, intake.Pregnancy.Unknown(), intake.PriorNeedlingNever)
}

// The sites, where a possible pregnancy counts and nobody's agreement or superficial needle lifts anything.
func TestCasesOfSitesInPregnancy(t *testing.T) {
	check := cases(t)
	pregnant, possibly, not := intake.PregnancyYes, intake.PregnancyPossible, intake.PregnancyNo
	agreed := intake.ObstetricClearance.Yes()

	// In the abdomen or pelvis.
	for _, site := range []anatomy.Site{
		anatomy.RectusAbdominis.Left(), anatomy.ExternalOblique.Left(), anatomy.InternalOblique.Left(),
		anatomy.TransversusAbdominis.Left(), anatomy.Pyramidalis.Left(), anatomy.DiaphragmCostal.Left(),
		anatomy.PsoasMajorLumbar.Left(), anatomy.Iliacus.Left(), anatomy.ObturatorInternus.Left(),
		anatomy.LevatorAni.Left(), anatomy.Coccygeus.Left(), anatomy.Bulbospongiosus.Left(),
		anatomy.Ischiocavernosus.Left(), anatomy.SuperficialTransversePerineal.Left(),
	} {
		check.Raised("pregnancy-trunk-sites", superficially(site), pregnant, agreed)
		check.Raised("pregnancy-trunk-sites", deeply(site), possibly)
	}
	belly := deeply(anatomy.RectusAbdominis.Left())
	check.Clear("pregnancy-trunk-sites", deeply(anatomy.GluteusMaximus.Left()), pregnant)
	check.Clear("pregnancy-trunk-sites", deeply(anatomy.LumbarMultifidus.Left()), pregnant)
	check.Clear("pregnancy-trunk-sites", belly, not)
	check.Undetermined("pregnancy-trunk-sites", belly, intake.Pregnancy.Unknown())

	// At the lumbar spine or sacrum, as the row lists the muscles: the longissimus is not among them, nor are
	// the muscles of the buttock.
	for _, site := range []anatomy.Site{
		anatomy.LumbarMultifidus.Left(), anatomy.SacralMultifidus.Left(), anatomy.IliocostalisLumborum.Left(),
		anatomy.QuadratusLumborumSuperficial.Left(), anatomy.QuadratusLumborumDeep.Left(),
		anatomy.SerratusPosteriorInferior.Left(),
	} {
		check.Raised("pregnancy-lumbosacral-sites", superficially(site), pregnant, agreed)
		check.Raised("pregnancy-lumbosacral-sites", deeply(site), possibly)
	}
	lowBack := deeply(anatomy.LumbarMultifidus.Left())
	check.Clear("pregnancy-lumbosacral-sites", deeply(anatomy.IliocostalisThoracis.Left()), pregnant)
	check.Clear("pregnancy-lumbosacral-sites",
		deeply(anatomy.LongissimusThoracis.Left().AtLevel(body.L1)), pregnant)
	check.Clear("pregnancy-lumbosacral-sites", deeply(anatomy.GluteusMaximus.Left()), pregnant)
	check.Clear("pregnancy-lumbosacral-sites", lowBack, not)
	check.Undetermined("pregnancy-lumbosacral-sites", lowBack, intake.Pregnancy.Unknown())

	// At the web of the thumb, the inner lower leg and the peroneals, which tradition avoids.
	for _, site := range []anatomy.Site{
		anatomy.AdductorPollicis.Left(), anatomy.FirstDorsalInterosseous.Left(),
		anatomy.FlexorDigitorumLongus.Left(), anatomy.TibialisPosterior.Left(), anatomy.PeroneusLongus.Left(),
		anatomy.PeroneusBrevis.Left(), anatomy.PeroneusTertius.Left(),
	} {
		check.Raised("pregnancy-traditional-sites", superficially(site), pregnant, agreed)
		check.Raised("pregnancy-traditional-sites", deeply(site), possibly)
	}
	thumb := deeply(anatomy.AdductorPollicis.Left())
	check.Clear("pregnancy-traditional-sites", deeply(anatomy.TibialisAnterior.Left()), pregnant)
	check.Clear("pregnancy-traditional-sites", deeply(anatomy.OpponensPollicis.Left()), pregnant)
	check.Clear("pregnancy-traditional-sites", thumb, not)
	check.Undetermined("pregnancy-traditional-sites", thumb, intake.Pregnancy.Unknown())

	// Current anywhere; here a possible pregnancy does not count.
	current := protocol.Target{
		Technique: protocol.Electrical, Depth: protocol.Superficial,
	}.At(anatomy.DeltoidMiddle.Left())
	check.Raised("pregnancy-electrical", current, pregnant, agreed)
	check.Clear("pregnancy-electrical", deeply(anatomy.DeltoidMiddle.Left()), pregnant)
	check.Clear("pregnancy-electrical", current, possibly)
	check.Clear("pregnancy-electrical", current, not)
	check.Undetermined("pregnancy-electrical", current, intake.Pregnancy.Unknown())
}

// Blood pressure in pregnancy is asked for, never presumed.
func TestCasesOfPressureInPregnancy(t *testing.T) {
	check := cases(t)
	pregnant, possibly, not := intake.PregnancyYes, intake.PregnancyPossible, intake.PregnancyNo
	systolic, diastolic := intake.BPSystolicStart, intake.BPDiastolicStart

	// 140 systolic or more, or 90 diastolic or more.
	check.Raised("rf-pregnancy-pressure-raised", nil, pregnant, systolic.Of(140), diastolic.Of(89))
	check.Raised("rf-pregnancy-pressure-raised", nil, pregnant, systolic.Of(139), diastolic.Of(90))
	check.Clear("rf-pregnancy-pressure-raised", nil, pregnant, systolic.Of(139), diastolic.Of(89))
	check.Clear("rf-pregnancy-pressure-raised", nil, possibly, systolic.Of(140), diastolic.Of(90))
	check.Clear("rf-pregnancy-pressure-raised", nil, not, systolic.Of(140), diastolic.Of(90))
	check.Undetermined("rf-pregnancy-pressure-raised", nil, pregnant, systolic.Unknown(), diastolic.Of(89))
	check.Undetermined("rf-pregnancy-pressure-raised", nil, pregnant, systolic.Of(139), diastolic.Unknown())
	check.Undetermined("rf-pregnancy-pressure-raised", nil, intake.Pregnancy.Unknown(), systolic.Of(140))

	// 160 or 110 or more.
	check.Raised("rf-pregnancy-pressure", nil, pregnant, systolic.Of(160), diastolic.Of(89))
	check.Raised("rf-pregnancy-pressure", nil, pregnant, systolic.Of(139), diastolic.Of(110))
	check.Clear("rf-pregnancy-pressure", nil, pregnant, systolic.Of(159), diastolic.Of(109))
	check.Clear("rf-pregnancy-pressure", nil, possibly, systolic.Of(160), diastolic.Of(110))
	check.Clear("rf-pregnancy-pressure", nil, not, systolic.Of(160), diastolic.Of(110))
	check.Undetermined("rf-pregnancy-pressure", nil, pregnant, systolic.Unknown(), diastolic.Of(109))
	check.Undetermined("rf-pregnancy-pressure", nil, pregnant, systolic.Of(159), diastolic.Unknown())
	check.Undetermined("rf-pregnancy-pressure", nil, intake.Pregnancy.Unknown(), systolic.Of(160))

	// Or 140 or 90 or more, with a new headache or trouble seeing.
	for _, sign := range []intake.Flag{intake.HeadacheNew, intake.VisualSymptoms} {
		check.Raised("rf-pregnancy-pressure", nil, pregnant, systolic.Of(140), diastolic.Of(89), sign.Yes())
		check.Raised("rf-pregnancy-pressure", nil, pregnant, systolic.Of(139), diastolic.Of(90), sign.Yes())
		check.Clear("rf-pregnancy-pressure", nil, pregnant, systolic.Of(139), diastolic.Of(89), sign.Yes())
		check.Clear("rf-pregnancy-pressure", nil, possibly, systolic.Of(140), diastolic.Of(90), sign.Yes())
		check.Undetermined("rf-pregnancy-pressure", nil, pregnant, systolic.Of(140), sign.Unknown())
		check.Undetermined("rf-pregnancy-pressure", nil,
			pregnant, systolic.Unknown(), diastolic.Of(89), sign.Yes())
	}
}

package contraindication_test

import (
	"testing"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

func TestCasesOfRedFlagsOfChestAndBelly(t *testing.T) {
	check := cases(t)
	symptoms := intake.VisceralSymptoms.Are
	breathless, chestPain := intake.BreathlessNew.Yes(), intake.ChestPainNonmech.Yes()

	// Heart or lung: any one of four.
	for _, cue := range []intake.Flag{
		intake.ChestPainNonmech, intake.BreathlessNew, intake.Hemoptysis, intake.ExertionalPain,
	} {
		check.Raised("rf-pulmonary-cardiac", nil, cue.Yes())
		check.Undetermined("rf-pulmonary-cardiac", nil, cue.Unknown())
	}
	check.Clear("rf-pulmonary-cardiac", nil, intake.NonmechPain.Yes())

	// A collapsed lung: one of the first two within 14 days of a needle in the trunk.
	lately := intake.RecentNeedlingTrunk.DaysAgo(14)
	for _, cue := range []intake.Answer{breathless, chestPain} {
		check.Raised("rf-pneumothorax-existing", nil, cue, lately)
		check.Clear("rf-pneumothorax-existing", nil, cue, intake.RecentNeedlingTrunk.DaysAgo(15))
		check.Clear("rf-pneumothorax-existing", nil, cue, intake.RecentNeedlingTrunk.Never())
		check.Undetermined("rf-pneumothorax-existing", nil, cue, intake.RecentNeedlingTrunk.Unknown())
	}
	check.Clear("rf-pneumothorax-existing", nil, breathless, // was never needled at all
		intake.PriorNeedlingNever, intake.RecentNeedlingTrunk.Unknown())
	check.Clear("rf-pneumothorax-existing", nil, lately)
	check.Undetermined("rf-pneumothorax-existing", nil, lately, intake.BreathlessNew.Unknown())

	// An inner organ: pain that is not mechanical with any symptom, or symptoms that tell alone.
	nonmechanical := intake.NonmechPain.Yes()
	for symptom := range intake.VisceralSymptoms.Items() {
		check.Raised("rf-visceral-referred", nil, symptoms(symptom), nonmechanical)
	}
	for _, telling := range [][]intake.Item{
		{intake.VisceralSymptomJaundice}, {intake.VisceralSymptomCollapse},
		{intake.VisceralSymptomLowerAbdominalPainSudden},
		{intake.VisceralSymptomFever, intake.VisceralSymptomVomiting},
		{intake.VisceralSymptomFever, intake.VisceralSymptomUrinary},
	} {
		check.Raised("rf-visceral-referred", nil, symptoms(telling...))
	}
	for _, item := range []intake.Item{
		intake.VisceralSymptomFever, intake.VisceralSymptomVomiting, intake.VisceralSymptomUrinary,
		intake.VisceralSymptomBowel, intake.VisceralSymptomMissedPeriod, intake.VisceralSymptomShoulderTipPain,
		intake.VisceralSymptomVaginalBleeding,
	} {
		check.Clear("rf-visceral-referred", nil, symptoms(item))
	}
	check.Clear("rf-visceral-referred", nil, symptoms(intake.VisceralSymptomVomiting, intake.VisceralSymptomUrinary))
	check.Clear("rf-visceral-referred", nil, nonmechanical)
	check.Undetermined("rf-visceral-referred", nil, intake.VisceralSymptoms.Unknown())
	check.Undetermined("rf-visceral-referred", nil,
		symptoms(intake.VisceralSymptomBowel), intake.NonmechPain.Unknown())

	// The aorta: a pulsating mass, or sudden severe pain over 60, over 50 in a smoker, or with an aneurysm.
	sudden, smoker := intake.BackPainSuddenSevere.Yes(), intake.Smoker.Yes()
	aneurysm := intake.VascularDiseaseAneurysm
	check.Raised("rf-aortic-aneurysm", nil, intake.PulsatileAbdominalMass.Yes())
	check.Raised("rf-aortic-aneurysm", nil, sudden, intake.AgeYears.Of(61))
	check.Clear("rf-aortic-aneurysm", nil, sudden, intake.AgeYears.Of(60))
	check.Raised("rf-aortic-aneurysm", nil, sudden, intake.AgeYears.Of(51), smoker)
	check.Clear("rf-aortic-aneurysm", nil, sudden, intake.AgeYears.Of(50), smoker)
	check.Raised("rf-aortic-aneurysm", nil, sudden, aneurysm)
	check.Clear("rf-aortic-aneurysm", nil, sudden, intake.VascularDiseaseArterialDisease)
	check.Clear("rf-aortic-aneurysm", nil, intake.AgeYears.Of(61), smoker, aneurysm)
	check.Undetermined("rf-aortic-aneurysm", nil, intake.PulsatileAbdominalMass.Unknown())
	check.Undetermined("rf-aortic-aneurysm", nil, sudden, intake.VascularDisease.Unknown())
	check.Undetermined("rf-aortic-aneurysm", nil, sudden, intake.AgeYears.Of(51), intake.Smoker.Unknown())

	// Ectopic pregnancy: a telling symptom in pregnancy to 12 weeks, in a possible one, or after a missed period.
	pregnant, possible := intake.PregnancyYes, intake.PregnancyPossible
	for _, item := range []intake.Item{
		intake.VisceralSymptomLowerAbdominalPainSudden, intake.VisceralSymptomShoulderTipPain,
		intake.VisceralSymptomVaginalBleeding, intake.VisceralSymptomCollapse,
	} {
		check.Raised("rf-ectopic-pregnancy", nil, symptoms(item), pregnant, intake.GestationWeeks.Of(12))
		check.Clear("rf-ectopic-pregnancy", nil, symptoms(item), pregnant, intake.GestationWeeks.Of(13))
		check.Undetermined("rf-ectopic-pregnancy", nil, symptoms(item), pregnant, intake.GestationWeeks.Unknown())
		check.Raised("rf-ectopic-pregnancy", nil, symptoms(item), possible)
		check.Raised("rf-ectopic-pregnancy", nil, symptoms(item, intake.VisceralSymptomMissedPeriod))
		check.Clear("rf-ectopic-pregnancy", nil, symptoms(item))
	}
	check.Clear("rf-ectopic-pregnancy", nil, possible, symptoms(intake.VisceralSymptomBowel))
	check.Clear("rf-ectopic-pregnancy", nil, symptoms(intake.VisceralSymptomMissedPeriod))
	check.Undetermined("rf-ectopic-pregnancy", nil, possible, intake.VisceralSymptoms.Unknown())

	// Nobody knows of one: sudden pain low in the belly with a second symptom, in whom it can be, under 55 years.
	sharp := intake.VisceralSymptomLowerAbdominalPainSudden
	for _, second := range []intake.Item{
		intake.VisceralSymptomShoulderTipPain, intake.VisceralSymptomVaginalBleeding, intake.VisceralSymptomCollapse,
	} {
		check.Raised("rf-ectopic-pregnancy", nil, symptoms(sharp, second))
		check.Clear("rf-ectopic-pregnancy", nil, symptoms(sharp, second), intake.SexMale)
	}
	both := symptoms(sharp, intake.VisceralSymptomShoulderTipPain)
	check.Raised("rf-ectopic-pregnancy", nil, both, intake.SexOther)
	check.Raised("rf-ectopic-pregnancy", nil, both, intake.AgeYears.Of(54))
	check.Clear("rf-ectopic-pregnancy", nil, both, intake.AgeYears.Of(55))
	check.Clear("rf-ectopic-pregnancy", nil,
		symptoms(intake.VisceralSymptomShoulderTipPain, intake.VisceralSymptomVaginalBleeding))
	check.Undetermined("rf-ectopic-pregnancy", nil, both, intake.Sex.Unknown())
	check.Undetermined("rf-ectopic-pregnancy", nil, both, intake.AgeYears.Unknown())
}

func TestCasesOfRedFlagsOfTheLimbs(t *testing.T) {
	check := cases(t)
	unable, limp := intake.WeightBearingUnable.Yes(), intake.Limp.Yes()

	// A clot in the leg: suspected, a Wells score of 2 or more, or a calf more than 3 cm thicker. The last two are
	// asked only where it is suspected, and count whenever they were taken.
	check.Raised("rf-dvt", nil, intake.DVTStatusSuspected, intake.WellsDVT.Of(0), intake.CalfSwellingCm.Of(0))
	for _, status := range []intake.Option{
		intake.DVTStatusNone, intake.DVTStatusTreated, intake.DVTStatusPast,
	} {
		check.Raised("rf-dvt", nil, status, intake.WellsDVT.Of(2))
		check.Clear("rf-dvt", nil, status, intake.WellsDVT.Of(1))
		check.Raised("rf-dvt", nil, status, intake.CalfSwellingCm.Of(3.1))
		check.Clear("rf-dvt", nil, status, intake.CalfSwellingCm.Of(3))
		check.Clear("rf-dvt", nil, status, intake.WellsDVT.Unknown(), intake.CalfSwellingCm.Unknown())
	}
	check.Undetermined("rf-dvt", nil, intake.DVTStatus.Unknown())

	// A fracture: suspected; tender bone or four steps not taken after an injury; both of them in weak bone; or
	// tender bone and a limp.
	tender := intake.BonyTenderness.At(body.Foot.Left())
	check.Raised("rf-fracture-limb", nil, intake.FractureStatusSuspected, intake.Fracture.At(body.Wrist.Left()))
	check.Clear("rf-fracture-limb", nil, intake.FractureStatusHealing, intake.Fracture.At(body.Wrist.Left()))
	for _, injury := range []intake.Option{intake.TraumaRecentMinor, intake.TraumaRecentMajor} {
		check.Raised("rf-fracture-limb", nil, injury, tender)
		check.Raised("rf-fracture-limb", nil, injury, unable)
		check.Clear("rf-fracture-limb", nil, injury, limp)
	}
	osteoporosis := intake.Osteoporosis.Yes()
	check.Raised("rf-fracture-limb", nil, osteoporosis, tender, unable)
	check.Clear("rf-fracture-limb", nil, osteoporosis, tender)
	check.Clear("rf-fracture-limb", nil, osteoporosis, unable)
	check.Clear("rf-fracture-limb", nil, tender, unable)
	check.Raised("rf-fracture-limb", nil, limp, tender)
	check.Clear("rf-fracture-limb", nil, limp, unable)
	check.Undetermined("rf-fracture-limb", nil, intake.FractureStatus.Unknown())
	check.Undetermined("rf-fracture-limb", nil, intake.TraumaRecentMinor, intake.BonyTenderness.Unknown())
	check.Undetermined("rf-fracture-limb", nil, tender, intake.Limp.Unknown())

	// A child's hip: under 16, or whose bones still grow, who limps or will not bear weight.
	hip, shoulder := superficially(anatomy.GluteusMedius.Left()), deeply(anatomy.DeltoidMiddle.Left())
	child := intake.AgeYears.Of(15)
	for _, sign := range []intake.Flag{intake.WeightBearingUnable, intake.Limp} {
		check.Raised("rf-child-hip-limp", shoulder, child, sign.Yes())
		check.Clear("rf-child-hip-limp", shoulder, intake.AgeYears.Of(16), sign.Yes())
		check.Raised("rf-child-hip-limp", shoulder,
			intake.AgeYears.Of(17), intake.SkeletalMaturityImmature, sign.Yes())
		check.Undetermined("rf-child-hip-limp", shoulder,
			intake.AgeYears.Of(17), intake.SkeletalMaturity.Unknown(), sign.Yes())
		check.Undetermined("rf-child-hip-limp", shoulder, intake.AgeYears.Unknown(), sign.Yes())
		check.Undetermined("rf-child-hip-limp", shoulder, child, sign.Unknown())
	}
	check.Clear("rf-child-hip-limp", hip, child)

	// Or with fever, and a target at hip, thigh, groin or knee, by its footprint.
	for _, site := range []anatomy.Site{
		anatomy.GluteusMedius.Left(), anatomy.Gracilis.Left(), anatomy.IliopsoasDistal.Left(), // hip, thigh, groin
		anatomy.GastrocnemiusMedial.Left(), // knee and lower leg
	} {
		check.Raised("rf-child-hip-limp", superficially(site), child, intake.TemperatureC.Of(38))
		check.Clear("rf-child-hip-limp", superficially(site), child, intake.TemperatureC.Of(37.9))
	}
	check.Raised("rf-child-hip-limp", append(shoulder, hip...), child, intake.TemperatureC.Of(38))
	check.Clear("rf-child-hip-limp",
		deeply(anatomy.Soleus.Left(), anatomy.DeltoidMiddle.Left()), child, intake.TemperatureC.Of(38))
	check.Clear("rf-child-hip-limp", hip, intake.AgeYears.Of(16), intake.TemperatureC.Of(38))
	check.Undetermined("rf-child-hip-limp", hip, child, intake.TemperatureC.Unknown())
}

func TestCasesOfRedFlagsOfDisease(t *testing.T) {
	check := cases(t)
	night, nonmechanical := intake.NightPainSevere.Yes(), intake.NonmechPain.Yes()
	workedUp, weightLoss := intake.ScreeningDone.Yes(), intake.WeightLossUnexplained.Yes()
	ill, myalgia := intake.SystemicInfection.Yes(), intake.DiffuseMyalgia.Yes()

	// An infection of skin or soft tissue anywhere, with fever, illness, extreme pain or recent needling.
	infected, longAgo := intake.LocalInfection.At(body.Hand.Left()), intake.LastNeedlingDate.DaysAgo(91)
	check.Raised("rf-cellulitis-necrotising", nil, infected, intake.LastNeedlingDate.DaysAgo(90))
	check.Clear("rf-cellulitis-necrotising", nil, infected, longAgo)
	check.Raised("rf-cellulitis-necrotising", nil, infected, longAgo, ill)
	check.Raised("rf-cellulitis-necrotising", nil, infected, longAgo, intake.PainOutOfProportion.Yes())
	check.Raised("rf-cellulitis-necrotising", nil, infected, longAgo, intake.TemperatureC.Of(38))
	check.Clear("rf-cellulitis-necrotising", nil, infected, longAgo, intake.TemperatureC.Of(37.9))
	check.Clear("rf-cellulitis-necrotising", nil, infected, // was never needled
		intake.PriorNeedlingNever, intake.LastNeedlingDate.Unknown())
	check.Clear("rf-cellulitis-necrotising", nil, ill, intake.TemperatureC.Of(38))
	check.Undetermined("rf-cellulitis-necrotising", nil, ill, intake.LocalInfection.Unknown())
	check.Undetermined("rf-cellulitis-necrotising", nil, infected, longAgo, intake.TemperatureC.Unknown())
	check.Undetermined("rf-cellulitis-necrotising", nil, infected, intake.LastNeedlingDate.Unknown())

	// An active cancer with fever, acute illness or unremitting pain in the spine; the complaint itself is asked.
	active, past := intake.CancerStatusActive, intake.CancerStatusPast
	spinal := intake.SpinalPain.Yes()
	for _, cue := range []intake.Answer{ill, intake.TemperatureC.Of(38), intake.AcuteIllness.Yes()} {
		check.Raised("rf-oncology-amber-red", nil, active, cue)
		check.Clear("rf-oncology-amber-red", nil, past, cue)
	}
	check.Clear("rf-oncology-amber-red", nil, active, intake.TemperatureC.Of(37.9))
	for _, pain := range []intake.Answer{night, nonmechanical} {
		check.Raised("rf-oncology-amber-red", nil, active, spinal, pain)
		check.Clear("rf-oncology-amber-red", nil, active, pain)
		check.Clear("rf-oncology-amber-red", nil, past, spinal, pain)
	}
	check.Clear("rf-oncology-amber-red", nil, active, spinal)
	check.Undetermined("rf-oncology-amber-red", nil, active, intake.TemperatureC.Unknown())
	check.Undetermined("rf-oncology-amber-red", nil, active, night, intake.SpinalPain.Unknown())

	// An active or past one with a cord sign.
	for _, sign := range []intake.Answer{
		intake.ProgressiveWeakness.Yes(), intake.BilateralLegNeuro.Yes(), intake.GaitUnsteady.Yes(),
		intake.UMNSigns.Are(intake.UMNSignHyperreflexia),
	} {
		check.Raised("rf-oncology-amber-red", nil, active, sign)
		check.Raised("rf-oncology-amber-red", nil, past, sign)
		check.Clear("rf-oncology-amber-red", nil, intake.CancerStatusSkinRemoved, sign)
		check.Clear("rf-oncology-amber-red", nil, intake.CancerStatusSuspected, sign)
		check.Undetermined("rf-oncology-amber-red", nil, intake.CancerStatus.Unknown(), sign)
	}
	check.Undetermined("rf-oncology-amber-red", nil, past, intake.UMNSigns.Unknown())

	// A tumour at the top of the lung.
	horner, wasting, smoker := intake.HornerSigns.Yes(), intake.HandWasting.Yes(), intake.Smoker.Yes()
	check.Raised("rf-apical-tumour", nil, horner, night)
	check.Clear("rf-apical-tumour", nil, horner, nonmechanical)
	for _, cue := range []intake.Answer{night, nonmechanical, smoker} {
		check.Raised("rf-apical-tumour", nil, wasting, cue)
		check.Clear("rf-apical-tumour", nil, cue)
	}
	check.Clear("rf-apical-tumour", nil, wasting)
	check.Raised("rf-apical-tumour", nil, smoker, night, weightLoss)
	check.Clear("rf-apical-tumour", nil, smoker, night)
	check.Clear("rf-apical-tumour", nil, smoker, weightLoss)
	check.Clear("rf-apical-tumour", nil, night, weightLoss)
	check.Undetermined("rf-apical-tumour", nil, night, intake.HornerSigns.Unknown())
	check.Undetermined("rf-apical-tumour", nil, smoker, intake.HandWasting.Unknown())

	// Weight loss nobody can explain, or an infection with widespread muscle pain.
	check.Raised("rf-systemic-unwell", nil, weightLoss)
	check.Raised("rf-systemic-unwell", nil, ill, myalgia)
	check.Clear("rf-systemic-unwell", nil, ill)
	check.Clear("rf-systemic-unwell", nil, myalgia)
	check.Undetermined("rf-systemic-unwell", nil, intake.WeightLossUnexplained.Unknown())
	check.Undetermined("rf-systemic-unwell", nil, ill, intake.DiffuseMyalgia.Unknown())

	// Inflammation of the spine that nobody has diagnosed, under 45.
	stiff := intake.InflammatoryPattern.Yes()
	check.Raised("rf-inflammatory-spine", nil, stiff, intake.AgeYears.Of(44))
	check.Clear("rf-inflammatory-spine", nil, stiff, intake.AgeYears.Of(45))
	check.Clear("rf-inflammatory-spine", nil, stiff, intake.InflammatoryArthritis.Yes())
	check.Clear("rf-inflammatory-spine", nil, intake.InflammatoryPattern.No(), intake.AgeYears.Of(44))
	check.Undetermined("rf-inflammatory-spine", nil, intake.InflammatoryPattern.Unknown())
	check.Undetermined("rf-inflammatory-spine", nil, stiff, intake.InflammatoryArthritis.Unknown())

	// Girdle pain at 50 or over; weak hips and shoulders that were not worked up; or widespread muscle pain with
	// such weakness, dark urine, or a statin that neither a work-up nor a fibromyalgia explains away.
	girdle, weak := intake.GirdlePattern.Yes(), intake.ProximalWeakness.Yes()
	statin, fibromyalgia := intake.StatinUse.Yes(), intake.FibromyalgiaDiagnosed.Yes()
	check.Raised("rf-polymyalgia-or-myopathy", nil, girdle, intake.AgeYears.Of(50))
	check.Clear("rf-polymyalgia-or-myopathy", nil, girdle, intake.AgeYears.Of(49))
	check.Clear("rf-polymyalgia-or-myopathy", nil, intake.AgeYears.Of(50))
	check.Raised("rf-polymyalgia-or-myopathy", nil, weak)
	check.Clear("rf-polymyalgia-or-myopathy", nil, weak, workedUp)
	check.Raised("rf-polymyalgia-or-myopathy", nil, myalgia, weak, workedUp)
	check.Raised("rf-polymyalgia-or-myopathy", nil, myalgia, intake.DarkUrine.Yes(), workedUp)
	check.Raised("rf-polymyalgia-or-myopathy", nil, myalgia, statin)
	check.Clear("rf-polymyalgia-or-myopathy", nil, myalgia, statin, workedUp)
	check.Clear("rf-polymyalgia-or-myopathy", nil, myalgia, statin, fibromyalgia)
	check.Clear("rf-polymyalgia-or-myopathy", nil, myalgia)
	check.Clear("rf-polymyalgia-or-myopathy", nil, intake.DarkUrine.Yes(), statin)
	check.Undetermined("rf-polymyalgia-or-myopathy", nil, girdle, intake.AgeYears.Unknown())
	check.Undetermined("rf-polymyalgia-or-myopathy", nil, weak, intake.ScreeningDone.Unknown())
	check.Undetermined("rf-polymyalgia-or-myopathy", nil, statin, intake.DiffuseMyalgia.Unknown())
}

func TestCasesOfRedFlagsOfSlowSpines(t *testing.T) {
	check := cases(t)
	shoulder, back := deeply(anatomy.DeltoidMiddle.Left()), deeply(anatomy.LumbarMultifidus.Left())
	spinal, sixWeeks := intake.SpinalPain.Yes(), intake.PainNotImprovingWeeks.Of(6)
	night := intake.NightPainSevere.Yes()

	// A spinal complaint, six weeks without improvement, and a cue; a target in the back is no complaint.
	for _, complaint := range spinalComplaints() {
		check.Raised("rf-spine-not-improving", shoulder, complaint, sixWeeks, night)
		check.Clear("rf-spine-not-improving", shoulder, complaint, intake.PainNotImprovingWeeks.Of(5), night)
	}
	check.Clear("rf-spine-not-improving", back, sixWeeks, night)
	check.Undetermined("rf-spine-not-improving", back, sixWeeks, night, intake.SpinalPain.Unknown())
	check.Undetermined("rf-spine-not-improving", back, spinal, night, intake.PainNotImprovingWeeks.Unknown())

	// A body that fights infection poorly is a cue; a past cancer, steroids and drugs for rheumatism are none here.
	for _, cue := range []intake.Answer{
		intake.WeightLossUnexplained.Yes(), night, intake.CancerStatusActive, intake.ImmuneStatusChemotherapy,
		intake.ImmuneStatusTransplant, intake.ImmuneStatusHIVAdvanced, intake.ImmuneStatusAsplenia,
		intake.ImmuneStatusOther, intake.IVDrugUse.Yes(),
	} {
		check.Raised("rf-spine-not-improving", back, spinal, sixWeeks, cue)
		check.Clear("rf-spine-not-improving", back, spinal, sixWeeks, cue, intake.ScreeningDone.Yes())
		check.Undetermined("rf-spine-not-improving", back, spinal, sixWeeks, cue, intake.ScreeningDone.Unknown())
	}
	for _, none := range []intake.Answer{
		intake.CancerStatusPast, intake.ImmuneStatusLowDose, intake.ImmuneStatusDrugSuppressed,
		intake.SteroidLongTerm.Yes(), intake.NonmechPain.Yes(), intake.AgeYears.Of(80),
	} {
		check.Clear("rf-spine-not-improving", back, spinal, sixWeeks, none)
	}
	check.Undetermined("rf-spine-not-improving", back, spinal, sixWeeks, intake.NightPainSevere.Unknown())

	// Nerve-root signs that nobody has examined.
	signs := intake.NerveRootSigns.Yes()
	check.Raised("rf-nerve-root-unassessed", nil, signs, intake.NerveRootAssessed.No())
	check.Clear("rf-nerve-root-unassessed", nil, signs, intake.NerveRootAssessed.Yes())
	check.Clear("rf-nerve-root-unassessed", nil, intake.NerveRootSigns.No())
	check.Undetermined("rf-nerve-root-unassessed", nil, signs, intake.NerveRootAssessed.Unknown())
	check.Undetermined("rf-nerve-root-unassessed", nil, intake.NerveRootSigns.Unknown())
}

// Red flags of the body that one cue raises alone.
func TestCasesOfRedFlagsOfOneCueInTheBody(t *testing.T) {
	check := cases(t)
	for rule, cue := range map[string]intake.Flag{
		"rf-compartment-syndrome": intake.PainOutOfProportion,
		"rf-septic-joint":         intake.HotSwollenJoint,
		"rf-tendon-rupture":       intake.TendonRuptureSigns,
		"rf-neuro-progressive":    intake.ProgressiveWeakness,
		"rf-unexplained-lump":     intake.UnexplainedLump,
		"rf-safeguarding":         intake.SafeguardingConcern,
		"rf-acute-limb-ischaemia": intake.LimbColdPulseless,
	} {
		check.Raised(rule, nil, cue.Yes())
		check.Clear(rule, nil, cue.No())
		check.Undetermined(rule, nil, cue.Unknown())
	}

	// A replaced joint or hardware that hurts anew; asked only where there is one.
	replaced := intake.Answers{
		intake.SurgeryTypeArthroplasty, intake.Prosthesis.At(body.Knee.Left()), intake.SurgeryDate.DaysAgo(900),
	}
	check.Raised("rf-prosthetic-joint-pain", nil, append(replaced, intake.ProsthesisPainNew.Yes())...)
	check.Clear("rf-prosthetic-joint-pain", nil, append(replaced, intake.ProsthesisPainNew.No())...)
	check.Clear("rf-prosthetic-joint-pain", nil, intake.ProsthesisPainNew.Unknown())
	check.Undetermined("rf-prosthetic-joint-pain", nil, append(replaced, intake.ProsthesisPainNew.Unknown())...)
	check.Undetermined("rf-prosthetic-joint-pain", nil,
		intake.ImplantMetal.At(body.Ankle.Left()), intake.ProsthesisPainNew.Unknown())
}

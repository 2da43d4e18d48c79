package contraindication_test

import (
	"testing"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

func TestCasesOfRedFlagsOfTheCord(t *testing.T) {
	check := cases(t)
	signs := intake.UMNSigns.Are
	hoffmann, babinski, clonus := intake.UMNSignHoffmann, intake.UMNSignBabinski, intake.UMNSignClonus
	supinator, hyperreflexia := intake.UMNSignInvertedSupinator, intake.UMNSignHyperreflexia
	clumsy, unsteady := intake.HandClumsiness.Yes(), intake.GaitUnsteady.Yes()

	// Cauda equina: any one of four, with or without pain.
	for _, cue := range []intake.Flag{
		intake.BladderBowelChange, intake.SaddleNumbness, intake.BilateralLegNeuro, intake.SexualDysfunctionNew,
	} {
		check.Raised("rf-cauda-equina", nil, cue.Yes())
		check.Undetermined("rf-cauda-equina", nil, cue.Unknown())
	}
	check.Clear("rf-cauda-equina", nil, intake.SpinalPain.Yes())

	// The cord: Babinski or clonus alone, two of the three other signs, clumsy hands with unsteady gait, or one of
	// these with any sign.
	check.Raised("rf-spinal-cord-compression", nil, signs(babinski))
	check.Raised("rf-spinal-cord-compression", nil, signs(clonus))
	check.Raised("rf-spinal-cord-compression", nil, signs(hoffmann, supinator))
	check.Raised("rf-spinal-cord-compression", nil, signs(hoffmann, hyperreflexia))
	check.Raised("rf-spinal-cord-compression", nil, signs(supinator, hyperreflexia))
	check.Raised("rf-spinal-cord-compression", nil, clumsy, unsteady)
	for _, weak := range []intake.Item{hoffmann, supinator, hyperreflexia} {
		check.Raised("rf-spinal-cord-compression", nil, signs(weak), clumsy)
		check.Raised("rf-spinal-cord-compression", nil, signs(weak), unsteady)
		check.Clear("rf-spinal-cord-compression", nil, signs(weak))
	}
	check.Clear("rf-spinal-cord-compression", nil, clumsy)
	check.Clear("rf-spinal-cord-compression", nil, unsteady)
	check.Undetermined("rf-spinal-cord-compression", nil, clumsy, intake.GaitUnsteady.Unknown())
	check.Undetermined("rf-spinal-cord-compression", nil, intake.UMNSigns.Unknown())

	// One of the two alone, and deep needles at the neck.
	neck := append(deeply(anatomy.DeltoidMiddle.Left()), deeply(anatomy.UpperTrapezius.Left())...)
	for _, cue := range []intake.Flag{intake.HandClumsiness, intake.GaitUnsteady} {
		check.Raised("cord-cue-single", neck, cue.Yes())
		check.Clear("cord-cue-single", superficially(anatomy.UpperTrapezius.Left()), cue.Yes())
		check.Clear("cord-cue-single", deeply(anatomy.DeltoidMiddle.Left()), cue.Yes())
		check.Undetermined("cord-cue-single", neck, cue.Unknown())
	}
	check.Clear("cord-cue-single", neck, signs(hoffmann))
	deepElsewhere := append(superficially(anatomy.UpperTrapezius.Left()), deeply(anatomy.DeltoidMiddle.Left())...)
	check.Clear("cord-cue-single", deepElsewhere, clumsy)

	// The upper neck: a cause of instability together with a sign of cord or cranial nerves.
	causes := []intake.Answer{
		intake.InflammatoryArthritis.Yes(), intake.ConnectiveTissueDisorder.Yes(), intake.TraumaRecentMinor,
		intake.TraumaRecentMajor, intake.NeckTraumaRecent.Yes(),
	}
	cues := []intake.Answer{
		signs(hoffmann), intake.CranialNerveSigns.Yes(), clumsy, unsteady, intake.BilateralLegNeuro.Yes(),
	}
	for _, cause := range causes {
		for _, cue := range cues {
			check.Raised("rf-upper-cervical-instability", nil, cause, cue)
		}
		check.Clear("rf-upper-cervical-instability", nil, cause)
	}
	for _, cue := range cues {
		check.Clear("rf-upper-cervical-instability", nil, cue)
	}
	check.Undetermined("rf-upper-cervical-instability", nil, clumsy, intake.InflammatoryArthritis.Unknown())
	check.Undetermined("rf-upper-cervical-instability", nil, intake.TraumaRecentMinor, intake.UMNSigns.Unknown())
}

func TestCasesOfRedFlagsOfTheHead(t *testing.T) {
	check := cases(t)
	newHeadache, sight := intake.HeadacheNew.Yes(), intake.VisualSymptoms.Yes()
	flag := func(items ...intake.Item) intake.Answer { return intake.HeadacheFlags.Are(items...) }

	// A torn neck artery: any one of three, or neck trauma with headache or visual symptoms.
	trauma := intake.NeckTraumaRecent.Yes()
	for _, cue := range []intake.Flag{
		intake.NeckHeadPainNewSevere, intake.HornerSigns, intake.CranialNerveSigns,
	} {
		check.Raised("rf-cervical-artery-dissection", nil, cue.Yes())
		check.Undetermined("rf-cervical-artery-dissection", nil, cue.Unknown())
	}
	for _, cue := range []intake.Flag{intake.HeadacheNew, intake.VisualSymptoms} {
		check.Raised("rf-cervical-artery-dissection", nil, trauma, cue.Yes())
		check.Clear("rf-cervical-artery-dissection", nil, cue.Yes())
		check.Undetermined("rf-cervical-artery-dissection", nil, trauma, cue.Unknown())
	}
	check.Clear("rf-cervical-artery-dissection", nil, trauma)

	// Giant cell arteritis: from 50 years on, with any one of four.
	for _, cue := range []intake.Flag{
		intake.HeadacheNew, intake.JawClaudication, intake.ScalpTenderness, intake.VisualSymptoms,
	} {
		check.Raised("rf-giant-cell-arteritis", nil, intake.AgeYears.Of(50), cue.Yes())
		check.Clear("rf-giant-cell-arteritis", nil, intake.AgeYears.Of(49), cue.Yes())
		check.Undetermined("rf-giant-cell-arteritis", nil, intake.AgeYears.Of(50), cue.Unknown())
		check.Undetermined("rf-giant-cell-arteritis", nil, intake.AgeYears.Unknown(), cue.Yes())
	}
	check.Clear("rf-giant-cell-arteritis", nil, intake.AgeYears.Of(50))

	// Another disease behind a headache: flags that count whatever was done, and flags that count until they were
	// worked up. Too many medicines are no such flag.
	workedUp := intake.ScreeningDone.Yes()
	for _, item := range []intake.Item{
		intake.HeadacheFlagFever, intake.HeadacheFlagNeuroDeficit, intake.HeadacheFlagSuddenOnset,
		intake.HeadacheFlagPositional, intake.HeadacheFlagExertionValsalva, intake.HeadacheFlagPapilledema,
		intake.HeadacheFlagProgressive, intake.HeadacheFlagPregnancy, intake.HeadacheFlagPainfulEye,
	} {
		check.Raised("rf-secondary-headache", nil, flag(item), workedUp)
	}
	for _, item := range []intake.Item{
		intake.HeadacheFlagOnsetOver50, intake.HeadacheFlagPatternChange, intake.HeadacheFlagNeoplasm,
		intake.HeadacheFlagImmuneDisease, intake.HeadacheFlagPostTrauma,
	} {
		sixtyAndIll := intake.Answers{intake.AgeYears.Of(60), intake.CancerStatusPast} // or the flag is no answer
		check.Raised("rf-secondary-headache", nil, append(sixtyAndIll, flag(item))...)
		check.Clear("rf-secondary-headache", nil, append(sixtyAndIll, flag(item), workedUp)...)
		check.Undetermined("rf-secondary-headache", nil,
			append(sixtyAndIll, flag(item), intake.ScreeningDone.Unknown())...)
	}
	check.Clear("rf-secondary-headache", nil, flag(intake.HeadacheFlagDrugOveruse))
	check.Undetermined("rf-secondary-headache", nil, intake.HeadacheFlags.Unknown())

	// Or a new headache at 50 or more, in pregnancy, with a cancer or with changed immunity.
	for _, ground := range []intake.Answer{
		intake.AgeYears.Of(50), intake.PregnancyYes, intake.CancerStatusPast, intake.CancerStatusActive,
		intake.CancerStatusSuspected, intake.ImmuneStatusLowDose, intake.ImmuneStatusDrugSuppressed,
		intake.ImmuneStatusChemotherapy, intake.ImmuneStatusOther,
	} {
		check.Raised("rf-secondary-headache", nil, newHeadache, ground, workedUp)
		check.Clear("rf-secondary-headache", nil, ground)
	}
	for _, ground := range []intake.Answer{
		intake.AgeYears.Of(49), intake.PregnancyPossible, intake.CancerStatusSkinRemoved, intake.ImmuneStatusNormal,
	} {
		check.Clear("rf-secondary-headache", nil, newHeadache, ground)
	}
	check.Undetermined("rf-secondary-headache", nil, newHeadache, intake.AgeYears.Unknown())
	check.Undetermined("rf-secondary-headache", nil, newHeadache, intake.ImmuneStatus.Unknown())

	// A head injury, or a new headache after an injury, under a drug against clotting; aspirin alone does not
	// count, and a work-up before the injury does not help.
	postTrauma := flag(intake.HeadacheFlagPostTrauma)
	for _, drug := range []intake.Option{
		intake.AntithromboticVKA, intake.AntithromboticDOAC, intake.AntithromboticHeparin,
		intake.AntithromboticAntiplateletSingle, intake.AntithromboticAntiplateletDual, intake.AntithromboticCombined,
		intake.AntithromboticOther,
	} {
		check.Raised("rf-head-injury-thinner", nil, drug, postTrauma, workedUp)
		check.Raised("rf-head-injury-thinner", nil, drug, newHeadache, intake.TraumaRecentMinor)
		check.Raised("rf-head-injury-thinner", nil, drug, newHeadache, intake.TraumaRecentMajor)
		check.Clear("rf-head-injury-thinner", nil, drug, newHeadache)
		check.Clear("rf-head-injury-thinner", nil, drug, intake.TraumaRecentMajor)
	}
	for _, drug := range []intake.Option{intake.AntithromboticNone, intake.AntithromboticAspirin} {
		check.Clear("rf-head-injury-thinner", nil, drug, postTrauma)
		check.Clear("rf-head-injury-thinner", nil, drug, newHeadache, intake.TraumaRecentMajor)
	}
	check.Undetermined("rf-head-injury-thinner", nil, postTrauma, intake.Antithrombotic.Unknown())
	check.Undetermined("rf-head-injury-thinner", nil, intake.AntithromboticVKA, intake.HeadacheFlags.Unknown())

	// The eye: painful, or visual symptoms with a new headache and vomiting.
	vomiting := intake.VisceralSymptoms.Are(intake.VisceralSymptomVomiting)
	check.Raised("rf-acute-eye", nil, flag(intake.HeadacheFlagPainfulEye))
	check.Raised("rf-acute-eye", nil, sight, newHeadache, vomiting)
	check.Clear("rf-acute-eye", nil, sight, newHeadache)
	check.Clear("rf-acute-eye", nil, sight, vomiting)
	check.Clear("rf-acute-eye", nil, newHeadache, vomiting)
	check.Undetermined("rf-acute-eye", nil, sight, newHeadache, intake.VisceralSymptoms.Unknown())
	check.Undetermined("rf-acute-eye", nil, intake.HeadacheFlags.Unknown())
}

// Red flags of head and spine that one cue raises alone.
func TestCasesOfRedFlagsOfOneCue(t *testing.T) {
	check := cases(t)
	for rule, cue := range map[string]intake.Flag{
		"rf-stroke-tia":           intake.FocalNeuroSudden,
		"rf-thunderclap-headache": intake.HeadacheThunderclap,
		"rf-meningism":            intake.NeckStiffnessFever,
		"rf-spinal-instability":   intake.SpinalInstability,
	} {
		check.Raised(rule, nil, cue.Yes())
		check.Clear(rule, nil, cue.No())
		check.Undetermined(rule, nil, cue.Unknown())
	}
}

package contraindication_test

import (
	"testing"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

func TestCasesOfDrugsAgainstClotting(t *testing.T) {
	check := cases(t)
	unknown := intake.Antithrombotic.Unknown()

	// Any drug against clotting, aspirin alone included.
	for _, drug := range []intake.Option{
		intake.AntithromboticVKA, intake.AntithromboticDOAC, intake.AntithromboticHeparin, intake.AntithromboticAspirin,
		intake.AntithromboticAntiplateletSingle, intake.AntithromboticAntiplateletDual, intake.AntithromboticCombined,
		intake.AntithromboticOther,
	} {
		check.Raised("bleeding-anticoagulant-any", nil, drug)
	}
	check.Clear("bleeding-anticoagulant-any", nil, intake.AntithromboticNone)
	check.Undetermined("bleeding-anticoagulant-any", nil, unknown)

	// Deep, where it cannot be pressed, under a drug other than aspirin alone.
	behindTheShin := deeply(anatomy.TibialisPosterior.Left())
	check.Raised("bleeding-anticoagulant-deep-noncompressible", behindTheShin, intake.AntithromboticVKA)
	check.Raised("bleeding-anticoagulant-deep-noncompressible", behindTheShin, intake.AntithromboticAntiplateletSingle)
	check.Raised("bleeding-anticoagulant-deep-noncompressible",
		deeply(anatomy.DeltoidMiddle.Left(), anatomy.TibialisPosterior.Left()), intake.AntithromboticDOAC)
	check.Clear("bleeding-anticoagulant-deep-noncompressible", behindTheShin, intake.AntithromboticAspirin)
	check.Clear("bleeding-anticoagulant-deep-noncompressible", behindTheShin, intake.AntithromboticNone)
	check.Clear("bleeding-anticoagulant-deep-noncompressible",
		superficially(anatomy.TibialisPosterior.Left()), intake.AntithromboticVKA)
	check.Clear("bleeding-anticoagulant-deep-noncompressible", // partly compressible
		deeply(anatomy.Soleus.Left()), intake.AntithromboticVKA)
	check.Undetermined("bleeding-anticoagulant-deep-noncompressible", behindTheShin, unknown)

	// Two or more drugs, and the prescriber has not agreed: mixed kinds anywhere, two antiplatelets only deep
	// where the site cannot be pressed.
	check.Raised("bleeding-combined-drugs", superficially(anatomy.DeltoidMiddle.Left()), intake.AntithromboticCombined)
	check.Raised("bleeding-combined-drugs", behindTheShin, intake.AntithromboticAntiplateletDual)
	check.Raised("bleeding-combined-drugs", deeply(anatomy.Soleus.Left()), intake.AntithromboticAntiplateletDual)
	check.Clear("bleeding-combined-drugs", deeply(anatomy.DeltoidMiddle.Left()), intake.AntithromboticAntiplateletDual)
	check.Clear("bleeding-combined-drugs",
		superficially(anatomy.TibialisPosterior.Left()), intake.AntithromboticAntiplateletDual)
	check.Clear("bleeding-combined-drugs", behindTheShin, intake.AntithromboticVKA)
	check.Clear("bleeding-combined-drugs", behindTheShin,
		intake.AntithromboticCombined, intake.PrescriberClearance.Yes())
	check.Undetermined("bleeding-combined-drugs", behindTheShin,
		intake.AntithromboticCombined, intake.PrescriberClearance.Unknown())
	check.Undetermined("bleeding-combined-drugs", behindTheShin, unknown)

	// The milder half: on the drugs alone, whoever agreed.
	for _, drugs := range []intake.Option{intake.AntithromboticAntiplateletDual, intake.AntithromboticCombined} {
		check.Raised("bleeding-combined-drugs-cleared", nil, drugs, intake.PrescriberClearance.Yes())
	}
	check.Clear("bleeding-combined-drugs-cleared", nil, intake.AntithromboticAntiplateletSingle)
	check.Undetermined("bleeding-combined-drugs-cleared", nil, unknown)

	// A direct anticoagulant or heparin; a mix that holds one is recorded as combined.
	for _, drug := range []intake.Option{intake.AntithromboticDOAC, intake.AntithromboticHeparin} {
		check.Raised("bleeding-doac-heparin", nil, drug)
	}
	check.Clear("bleeding-doac-heparin", nil, intake.AntithromboticVKA)
	check.Clear("bleeding-doac-heparin", nil, intake.AntithromboticCombined)
	check.Undetermined("bleeding-doac-heparin", nil, unknown)

	// Told to stop a drug for the sake of needling; who has stopped may answer none.
	check.Raised("bleeding-no-drug-stop", nil, intake.AdvisedDrugStop.Yes(), intake.AntithromboticNone)
	check.Clear("bleeding-no-drug-stop", nil, intake.AdvisedDrugStop.No(), intake.AntithromboticVKA)
	check.Undetermined("bleeding-no-drug-stop", nil, intake.AdvisedDrugStop.Unknown(), intake.AntithromboticVKA)

	// Something that adds to warfarin; combined may hold it.
	ginkgo := intake.InteractingAgents.Are(intake.InteractingAgentGinkgo)
	check.Raised("bleeding-interaction-factors", nil, intake.AntithromboticVKA, ginkgo)
	check.Raised("bleeding-interaction-factors", nil, intake.AntithromboticCombined, ginkgo)
	check.Clear("bleeding-interaction-factors", nil, intake.AntithromboticDOAC, ginkgo)
	check.Clear("bleeding-interaction-factors", nil, intake.AntithromboticVKA, intake.InteractingAgents.None())
	check.Undetermined("bleeding-interaction-factors", nil, intake.AntithromboticVKA, intake.InteractingAgents.Unknown())

	// A clot-dissolving drug within two days. Nobody is asked without a reason, and no agreement changes it.
	check.Raised("thrombolysis-recent", nil, intake.ThrombolysisDate.DaysAgo(0))
	check.Raised("thrombolysis-recent", nil, intake.ThrombolysisDate.DaysAgo(2), intake.PrescriberClearance.Yes())
	check.Clear("thrombolysis-recent", nil, intake.ThrombolysisDate.DaysAgo(3))
	check.Clear("thrombolysis-recent", nil, intake.ThrombolysisDate.Unknown())
	for _, reason := range []intake.Answer{
		intake.PastStroke.Yes(), intake.CardiacStatusStable, intake.DVTStatusSuspected, intake.DVTStatusTreated,
	} {
		check.Undetermined("thrombolysis-recent", nil, intake.ThrombolysisDate.Unknown(), reason)
	}

	// Pressure after every needle is a step on the checklist until it is done.
	check.Raised("haemostasis-pressure", nil, intake.PostRemovalPressure.No())
	check.Clear("haemostasis-pressure", nil, intake.PostRemovalPressure.Yes())
	check.Undetermined("haemostasis-pressure", nil, intake.PostRemovalPressure.Unknown())
}

func TestCasesOfBleedingSites(t *testing.T) {
	check := cases(t)
	unknown := intake.Antithrombotic.Unknown()

	// Deep beside the spine: every muscle whose line can reach the cord, and the iliocostalis. Neither the
	// sacral multifidus nor the quadratus lumborum, and not under aspirin alone.
	besideTheSpine := deeply(anatomy.LumbarMultifidus.Left().AtLevel(body.L4))
	check.Raised("bleeding-paraspinal", besideTheSpine, intake.AntithromboticVKA)
	check.Raised("bleeding-paraspinal", besideTheSpine, intake.AntithromboticAntiplateletSingle)
	check.Raised("bleeding-paraspinal", besideTheSpine, intake.BleedingDisorderVWD)
	check.Raised("bleeding-paraspinal", deeply(anatomy.RectusCapitisPosteriorMajor.Left()), intake.AntithromboticVKA)
	check.Raised("bleeding-paraspinal", deeply(anatomy.IliocostalisThoracis.Left()), intake.AntithromboticVKA)
	check.Raised("bleeding-paraspinal", deeply(anatomy.IliocostalisLumborum.Left()), intake.AntithromboticVKA)
	check.Clear("bleeding-paraspinal", deeply(anatomy.SacralMultifidus.Left()), intake.AntithromboticVKA)
	check.Clear("bleeding-paraspinal", deeply(anatomy.QuadratusLumborumDeep.Left()), intake.AntithromboticVKA)
	check.Clear("bleeding-paraspinal", besideTheSpine, intake.AntithromboticAspirin)
	check.Clear("bleeding-paraspinal", besideTheSpine, intake.AntithromboticNone)
	check.Clear("bleeding-paraspinal",
		superficially(anatomy.LumbarMultifidus.Left().AtLevel(body.L4)), intake.AntithromboticVKA)
	check.Undetermined("bleeding-paraspinal", besideTheSpine, unknown)
	check.Undetermined("bleeding-paraspinal", besideTheSpine, intake.BleedingDisorder.Unknown())

	// Deep in a tight compartment, under any drug.
	shin := deeply(anatomy.TibialisAnterior.Left())
	check.Raised("bleeding-tight-compartment", shin, intake.AntithromboticVKA)
	check.Raised("bleeding-tight-compartment", shin, intake.AntithromboticAspirin)
	check.Clear("bleeding-tight-compartment", shin, intake.AntithromboticNone)
	check.Clear("bleeding-tight-compartment", superficially(anatomy.TibialisAnterior.Left()), intake.AntithromboticVKA)
	check.Clear("bleeding-tight-compartment", deeply(anatomy.Soleus.Left()), intake.AntithromboticVKA)
	check.Undetermined("bleeding-tight-compartment", shin, unknown)

	// Both fronts of the lower legs in one session, deep on both sides, the same muscle or not.
	check.Raised("anticoagulated-both-calves",
		deeply(anatomy.TibialisAnterior.Left(), anatomy.TibialisAnterior.Right()), intake.AntithromboticVKA)
	check.Raised("anticoagulated-both-calves",
		deeply(anatomy.ExtensorDigitorumLongus.Left(), anatomy.PeroneusTertius.Right()), intake.AntithromboticAspirin)
	check.Raised("anticoagulated-both-calves",
		deeply(anatomy.ExtensorHallucisLongus.Left(), anatomy.TibialisAnterior.Right()), intake.AntithromboticDOAC)
	check.Clear("anticoagulated-both-calves",
		deeply(anatomy.TibialisAnterior.Left(), anatomy.ExtensorDigitorumLongus.Left()), intake.AntithromboticVKA)
	check.Clear("anticoagulated-both-calves",
		deeply(anatomy.TibialisAnterior.Left(), anatomy.Soleus.Right()), intake.AntithromboticVKA)
	check.Clear("anticoagulated-both-calves",
		append(deeply(anatomy.TibialisAnterior.Left()), superficially(anatomy.TibialisAnterior.Right())...),
		intake.AntithromboticVKA)
	check.Clear("anticoagulated-both-calves",
		deeply(anatomy.TibialisAnterior.Left(), anatomy.TibialisAnterior.Right()), intake.AntithromboticNone)
	check.Undetermined("anticoagulated-both-calves",
		deeply(anatomy.TibialisAnterior.Left(), anatomy.TibialisAnterior.Right()), unknown)
}

// An INR and a platelet count are asked for only with a reason: without one they are presumed normal, and a
// result that is given counts all the same.
func TestCasesOfBloodTests(t *testing.T) {
	check := cases(t)
	warfarin := intake.AntithromboticVKA
	inrReasons := []intake.Answers{
		{warfarin}, {intake.AntithromboticCombined}, {intake.LiverDisease.Yes()},
		{intake.LiverDisease.Yes(), intake.Cirrhosis.Yes()}, {intake.BleedingHistory.Yes()}, {intake.BleedingDisorderOther},
	}

	// INR above 3, and nobody who manages the clotting has agreed. A result is good for two weeks.
	check.Raised("bleeding-anticoagulant-inr-high", nil, warfarin, intake.INR.Of(3.1))
	check.Raised("bleeding-anticoagulant-inr-high", nil, intake.INR.Of(3.1)) // though nothing was a reason
	check.Clear("bleeding-anticoagulant-inr-high", nil, warfarin, intake.INR.Of(3))
	check.Clear("bleeding-anticoagulant-inr-high", nil, warfarin, intake.INR.Of(3).DaysAgo(14))
	check.Clear("bleeding-anticoagulant-inr-high", nil, warfarin, intake.INR.Of(3.1), intake.PrescriberClearance.Yes())
	check.Clear("bleeding-anticoagulant-inr-high", nil, intake.AntithromboticDOAC)
	check.Clear("bleeding-anticoagulant-inr-high", nil, intake.BleedingHistory.Yes(), intake.BleedingDisorderVWD)
	check.Undetermined("bleeding-anticoagulant-inr-high", nil, warfarin, intake.INR.Of(3).DaysAgo(15))
	check.Undetermined("bleeding-anticoagulant-inr-high", nil,
		warfarin, intake.INR.Of(3.1), intake.PrescriberClearance.Unknown())
	for _, reason := range inrReasons {
		check.Undetermined("bleeding-anticoagulant-inr-high", nil, reason...)
	}

	// The milder half: on the result alone, whoever agreed.
	check.Raised("bleeding-anticoagulant-inr-high-cleared", nil,
		warfarin, intake.INR.Of(3.1), intake.PrescriberClearance.Yes())
	check.Clear("bleeding-anticoagulant-inr-high-cleared", nil, warfarin, intake.INR.Of(3))
	check.Undetermined("bleeding-anticoagulant-inr-high-cleared", nil, warfarin)

	// INR from 1.5 to 3, both included.
	check.Clear("bleeding-inr-caution-band", nil, warfarin, intake.INR.Of(1.4))
	check.Raised("bleeding-inr-caution-band", nil, warfarin, intake.INR.Of(1.5))
	check.Raised("bleeding-inr-caution-band", nil, warfarin, intake.INR.Of(3))
	check.Clear("bleeding-inr-caution-band", nil, warfarin, intake.INR.Of(3.1))
	check.Undetermined("bleeding-inr-caution-band", nil, warfarin)

	// Platelets below 50, and haematology has not agreed.
	heparin := intake.AntithromboticHeparin
	check.Raised("bleeding-platelets-very-low", nil, heparin, intake.Platelets.Of(49))
	check.Clear("bleeding-platelets-very-low", nil, heparin, intake.Platelets.Of(50))
	check.Clear("bleeding-platelets-very-low", nil, heparin, intake.Platelets.Of(49), intake.HematologyClearance.Yes())
	check.Clear("bleeding-platelets-very-low", nil, warfarin)
	check.Clear("bleeding-platelets-very-low", nil, intake.BleedingHistory.Yes(), intake.BleedingDisorderHemophiliaMild)
	check.Undetermined("bleeding-platelets-very-low", nil,
		heparin, intake.Platelets.Of(49), intake.HematologyClearance.Unknown())
	for _, reason := range []intake.Answers{
		{heparin}, {intake.BleedingHistory.Yes()}, {intake.BleedingDisorderOther}, {intake.LiverDisease.Yes()},
		{intake.LiverDisease.Yes(), intake.Cirrhosis.Yes()}, {intake.MarrowFailure.Yes()},
		{intake.CancerStatusActive}, {intake.ImmuneStatusChemotherapy},
	} {
		check.Undetermined("bleeding-platelets-very-low", nil, reason...)
	}

	// Below 20; no agreement changes it.
	check.Raised("platelets-critical", nil, heparin, intake.Platelets.Of(19), intake.HematologyClearance.Yes())
	check.Clear("platelets-critical", nil, heparin, intake.Platelets.Of(20))
	check.Undetermined("platelets-critical", nil, heparin)

	// Below 50, the milder half: on the count alone, whoever agreed.
	check.Raised("bleeding-platelets-very-low-cleared", nil,
		heparin, intake.Platelets.Of(49), intake.HematologyClearance.Yes())
	check.Clear("bleeding-platelets-very-low-cleared", nil, heparin, intake.Platelets.Of(50))
	check.Undetermined("bleeding-platelets-very-low-cleared", nil, heparin)

	// From 50 up to 100: 50 belongs to the band, 100 does not.
	check.Clear("bleeding-platelets-moderate", nil, heparin, intake.Platelets.Of(49))
	check.Raised("bleeding-platelets-moderate", nil, heparin, intake.Platelets.Of(50))
	check.Raised("bleeding-platelets-moderate", nil, heparin, intake.Platelets.Of(99))
	check.Clear("bleeding-platelets-moderate", nil, heparin, intake.Platelets.Of(100))
	check.Undetermined("bleeding-platelets-moderate", nil, heparin)
}

func TestCasesOfBleedingDisorders(t *testing.T) {
	check := cases(t)
	disorders := []intake.Option{
		intake.BleedingDisorderHemophiliaMild, intake.BleedingDisorderHemophiliaSevere, intake.BleedingDisorderVWD,
		intake.BleedingDisorderOther,
	}
	severe := intake.BleedingDisorderHemophiliaSevere
	agreed, covered := intake.HematologyClearance.Yes(), intake.FactorCover.Yes()

	// No plan agreed by a haematologist; in severe haemophilia the plan takes factor cover as well.
	for _, disorder := range disorders {
		check.Raised("bleeding-haemophilia", nil, disorder)
		check.Clear("bleeding-haemophilia", nil, disorder, agreed, covered)
		check.Undetermined("bleeding-haemophilia", nil, disorder, intake.HematologyClearance.Unknown(), covered)
	}
	check.Raised("bleeding-haemophilia", nil, severe, agreed)
	check.Raised("bleeding-haemophilia", nil, severe, covered)
	check.Undetermined("bleeding-haemophilia", nil, severe, agreed, intake.FactorCover.Unknown())
	check.Clear("bleeding-haemophilia", nil, intake.BleedingDisorderHemophiliaMild, agreed)
	check.Clear("bleeding-haemophilia", nil, intake.BleedingDisorderHemophiliaMild, agreed, intake.FactorCover.Unknown())
	check.Clear("bleeding-haemophilia", nil, intake.BleedingDisorderNone)
	check.Undetermined("bleeding-haemophilia", nil, intake.BleedingDisorder.Unknown())

	// The milder half: on the disorder alone, whoever agreed.
	for _, disorder := range disorders {
		check.Raised("bleeding-haemophilia-cleared", nil, disorder, agreed, covered)
	}
	check.Clear("bleeding-haemophilia-cleared", nil, intake.BleedingDisorderNone)
	check.Undetermined("bleeding-haemophilia-cleared", nil, intake.BleedingDisorder.Unknown())

	// Easy bruising, liver or kidney disease, or a disorder.
	check.Raised("bleeding-tendency-other", nil, intake.BleedingHistory.Yes())
	check.Raised("bleeding-tendency-other", nil, intake.LiverDisease.Yes())
	check.Raised("bleeding-tendency-other", nil, intake.RenalImpairment.Yes())
	for _, disorder := range disorders {
		check.Raised("bleeding-tendency-other", nil, disorder)
	}
	check.Clear("bleeding-tendency-other", nil, intake.AntithromboticVKA)
	check.Undetermined("bleeding-tendency-other", nil, intake.RenalImpairment.Unknown())

	// Cirrhosis without medical agreement; asked only in liver disease.
	ill := intake.LiverDisease.Yes()
	check.Raised("cirrhosis", nil, ill, intake.Cirrhosis.Yes())
	check.Clear("cirrhosis", nil, ill, intake.Cirrhosis.Yes(), intake.MedicalClearance.Yes())
	check.Clear("cirrhosis", nil, ill, intake.Cirrhosis.No())
	check.Clear("cirrhosis", nil, intake.LiverDisease.No(), intake.Cirrhosis.Unknown())
	check.Undetermined("cirrhosis", nil, ill, intake.Cirrhosis.Unknown())
	check.Undetermined("cirrhosis", nil, ill, intake.Cirrhosis.Yes(), intake.MedicalClearance.Unknown())

	// The milder half: on cirrhosis alone, whoever agreed.
	check.Raised("cirrhosis-cleared", nil, ill, intake.Cirrhosis.Yes(), intake.MedicalClearance.Yes())
	check.Clear("cirrhosis-cleared", nil, ill, intake.Cirrhosis.No())
	check.Undetermined("cirrhosis-cleared", nil, ill, intake.Cirrhosis.Unknown())
}

func TestCasesOfAllergies(t *testing.T) {
	check := cases(t)

	// Nickel, chromium or steel; another needle is what to do, and does not lift it.
	titanium := protocol.Target{
		Technique: protocol.Static, Depth: protocol.Deep, Material: protocol.Titanium,
	}.At(anatomy.DeltoidMiddle.Left())
	for _, metal := range []intake.Option{
		intake.MetalAllergyNickel, intake.MetalAllergyChromium, intake.MetalAllergySteel,
	} {
		check.Raised("metal-allergy", titanium, metal)
	}
	check.Clear("metal-allergy", nil, intake.MetalAllergyNone)
	check.Undetermined("metal-allergy", nil, intake.MetalAllergy.Unknown())

	// What touches the skin; other names nothing that the row lists.
	for _, item := range []intake.Item{
		intake.ContactAllergyLatex, intake.ContactAllergySilicone, intake.ContactAllergyAlcohol, intake.ContactAllergyIodine,
		intake.ContactAllergyChlorhexidine,
	} {
		check.Raised("contact-allergy-other", nil, intake.ContactAllergies.Are(item))
	}
	check.Clear("contact-allergy-other", nil, intake.ContactAllergies.Are(intake.ContactAllergyOther))
	check.Clear("contact-allergy-other", nil, intake.ContactAllergies.None())
	check.Undetermined("contact-allergy-other", nil, intake.ContactAllergies.Unknown())
}

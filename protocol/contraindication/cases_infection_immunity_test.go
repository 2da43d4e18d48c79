package contraindication_test

import (
	"testing"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

func TestCasesOfImmunity(t *testing.T) {
	check := cases(t)
	steroids, agreed := intake.SteroidLongTerm.Yes(), intake.MedicalClearance.Yes()
	weakened := []intake.Option{
		intake.ImmuneStatusDrugSuppressed, intake.ImmuneStatusChemotherapy, intake.ImmuneStatusTransplant,
		intake.ImmuneStatusHIVAdvanced, intake.ImmuneStatusOther,
	}

	// Weakened by disease, or by drugs beyond a low dose, and the doctor has not agreed. Steroids of a patient
	// on a low dose are that low dose.
	for _, status := range weakened {
		check.Raised("immunosuppression", nil, status)
		check.Clear("immunosuppression", nil, status, agreed)
		check.Undetermined("immunosuppression", nil, status, intake.MedicalClearance.Unknown())
	}
	check.Raised("immunosuppression", nil, steroids)
	check.Raised("immunosuppression", nil, intake.ImmuneStatusAsplenia, steroids)
	check.Clear("immunosuppression", nil, steroids, agreed)
	check.Clear("immunosuppression", nil, intake.ImmuneStatusLowDose, steroids)
	check.Clear("immunosuppression", nil, intake.ImmuneStatusLowDose)
	check.Clear("immunosuppression", nil, intake.ImmuneStatusAsplenia)
	check.Clear("immunosuppression", nil, intake.ImmuneStatusNormal)
	check.Undetermined("immunosuppression", nil, intake.ImmuneStatus.Unknown())
	check.Undetermined("immunosuppression", nil, intake.ImmuneStatus.Unknown(), steroids) // a low dose?
	check.Undetermined("immunosuppression", nil, intake.SteroidLongTerm.Unknown())

	// The milder half: on the facts alone, whoever agreed.
	for _, status := range weakened {
		check.Raised("immunosuppression-cleared", nil, status, agreed)
	}
	check.Raised("immunosuppression-cleared", nil, steroids, agreed)
	check.Clear("immunosuppression-cleared", nil, intake.ImmuneStatusLowDose, steroids)
	check.Clear("immunosuppression-cleared", nil, intake.ImmuneStatusAsplenia)
	check.Undetermined("immunosuppression-cleared", nil, intake.ImmuneStatus.Unknown())
	check.Undetermined("immunosuppression-cleared", nil, intake.SteroidLongTerm.Unknown())

	// A low dose, stable and monitored.
	check.Raised("immunosuppression-low", nil, intake.ImmuneStatusLowDose)
	check.Clear("immunosuppression-low", nil, intake.ImmuneStatusDrugSuppressed)
	check.Clear("immunosuppression-low", nil, intake.ImmuneStatusNormal)
	check.Undetermined("immunosuppression-low", nil, intake.ImmuneStatus.Unknown())

	// No working spleen, and under 18.
	check.Raised("asplenia-minor", nil, intake.ImmuneStatusAsplenia, intake.AgeYears.Of(17))
	check.Clear("asplenia-minor", nil, intake.ImmuneStatusAsplenia, intake.AgeYears.Of(18))
	check.Clear("asplenia-minor", nil, intake.ImmuneStatusTransplant, intake.AgeYears.Of(17))
	check.Undetermined("asplenia-minor", nil, intake.ImmuneStatus.Unknown(), intake.AgeYears.Of(17))
	check.Undetermined("asplenia-minor", nil, intake.ImmuneStatusAsplenia, intake.AgeYears.Unknown())

	// Known to carry a virus. That it is possible is no answer.
	check.Raised("bloodborne-virus", nil, intake.BloodborneVirusKnown)
	check.Clear("bloodborne-virus", nil, intake.BloodborneVirusNone)
	check.Undetermined("bloodborne-virus", nil, intake.BloodborneVirus.Unknown())
}

func TestCasesOfMarrow(t *testing.T) {
	check := cases(t)
	failing := intake.MarrowFailure.Yes()

	// Neutrophils below 0.5, whoever agreed. A count is good for two weeks; without a reason nobody is asked
	// for one, and one that is given counts all the same.
	check.Raised("neutropenia-severe", nil, failing, intake.Neutrophils.Of(0.4), intake.HematologyClearance.Yes())
	check.Raised("neutropenia-severe", nil, intake.Neutrophils.Of(0.4)) // though nothing was a reason
	check.Clear("neutropenia-severe", nil, failing, intake.Neutrophils.Of(0.5))
	check.Clear("neutropenia-severe", nil, failing, intake.Neutrophils.Of(0.5).DaysAgo(14))
	check.Clear("neutropenia-severe", nil, intake.ImmuneStatusDrugSuppressed)
	check.Undetermined("neutropenia-severe", nil, failing, intake.Neutrophils.Of(0.5).DaysAgo(15))
	for _, reason := range []intake.Answer{
		failing, intake.CancerStatusActive, intake.ImmuneStatusChemotherapy, intake.ImmuneStatusTransplant,
		intake.ImmuneStatusHIVAdvanced, intake.ImmuneStatusOther,
	} {
		check.Undetermined("neutropenia-severe", nil, reason)
	}

	// The marrow fails, and haematology has not agreed.
	check.Raised("marrow-failure", nil, failing)
	check.Clear("marrow-failure", nil, failing, intake.HematologyClearance.Yes())
	check.Clear("marrow-failure", nil, intake.MarrowFailure.No())
	check.Undetermined("marrow-failure", nil, failing, intake.HematologyClearance.Unknown())
	check.Undetermined("marrow-failure", nil, intake.MarrowFailure.Unknown())

	// The milder half: on the marrow alone, whoever agreed.
	check.Raised("marrow-failure-cleared", nil, failing, intake.HematologyClearance.Yes())
	check.Clear("marrow-failure-cleared", nil, intake.MarrowFailure.No())
	check.Undetermined("marrow-failure-cleared", nil, intake.MarrowFailure.Unknown())
}

func TestCasesOfDiabetes(t *testing.T) {
	check := cases(t)
	controlled, uncontrolled := intake.DiabetesControlled, intake.DiabetesUncontrolled
	calf := deeply(anatomy.Soleus.Left())
	buttock := deeply(anatomy.GluteusMedius.Left())

	// Any diabetes.
	check.Raised("diabetes", nil, controlled)
	check.Raised("diabetes", nil, uncontrolled)
	check.Clear("diabetes", nil, intake.DiabetesNone)
	check.Undetermined("diabetes", nil, intake.Diabetes.Unknown())

	// Poorly controlled, from upper arm to hand and from thigh to foot. A superficial needle does not lift it,
	// and no HbA1c decides.
	for _, limb := range []anatomy.Site{
		anatomy.BicepsBrachii.Left(), anatomy.Anconeus.Left(), anatomy.ExtensorDigitorum.Left(),
		anatomy.PronatorQuadratus.Left(), anatomy.AdductorPollicis.Left(), anatomy.Gracilis.Left(),
		anatomy.Popliteus.Left(), anatomy.Soleus.Left(), anatomy.ExtensorDigitorumBrevis.Left(),
		anatomy.QuadratusPlantae.Left(),
	} {
		check.Raised("diabetes-uncontrolled-limb", superficially(limb), uncontrolled)
	}
	check.Clear("diabetes-uncontrolled-limb", buttock, uncontrolled)
	check.Clear("diabetes-uncontrolled-limb", deeply(anatomy.UpperTrapezius.Left()), uncontrolled)
	check.Clear("diabetes-uncontrolled-limb", calf, controlled)
	check.Clear("diabetes-uncontrolled-limb", calf, controlled, intake.HbA1cMmolMol.Of(100))

	// Any diabetes, and neuropathy or an ulcer at the target, in a limb or not.
	check.Raised("diabetes-uncontrolled-limb", calf, controlled, intake.Neuropathy.At(body.LowerLeg.Left()))
	check.Raised("diabetes-uncontrolled-limb", buttock, uncontrolled, intake.Neuropathy.At(body.Buttock.Left()))
	check.Clear("diabetes-uncontrolled-limb", calf, controlled, intake.Neuropathy.At(body.LowerLeg.Right()))
	check.Clear("diabetes-uncontrolled-limb", calf, controlled, intake.Neuropathy.At(body.Foot.Left()))
	check.Clear("diabetes-uncontrolled-limb", calf, intake.DiabetesNone, intake.Neuropathy.Unknown())
	check.Undetermined("diabetes-uncontrolled-limb", calf, controlled, intake.Neuropathy.Unknown())
	check.Undetermined("diabetes-uncontrolled-limb", calf, intake.Diabetes.Unknown())
	check.Undetermined("diabetes-uncontrolled-limb", calf,
		intake.Diabetes.Unknown(), intake.Neuropathy.At(body.LowerLeg.Left()))
}

func TestCasesOfHeartValves(t *testing.T) {
	check := cases(t)
	agreed := intake.CardiologyClearance.Yes()
	valves := []intake.Option{
		intake.HeartValveDiseased, intake.HeartValveProsthetic, intake.HeartValvePastEndocarditis,
	}

	// Diseased, replaced or once infected, and cardiology has not agreed; the milder half whoever agreed.
	for _, valve := range valves {
		check.Raised("heart-valve-endocarditis", nil, valve)
		check.Clear("heart-valve-endocarditis", nil, valve, agreed)
		check.Undetermined("heart-valve-endocarditis", nil, valve, intake.CardiologyClearance.Unknown())
		check.Raised("heart-valve-endocarditis-cleared", nil, valve, agreed)
	}
	check.Clear("heart-valve-endocarditis", nil, intake.HeartValveNormal)
	check.Undetermined("heart-valve-endocarditis", nil, intake.HeartValve.Unknown())
	check.Clear("heart-valve-endocarditis-cleared", nil, intake.HeartValveNormal)
	check.Undetermined("heart-valve-endocarditis-cleared", nil, intake.HeartValve.Unknown())
}

func TestCasesOfLymph(t *testing.T) {
	check := cases(t)
	forearm := deeply(anatomy.ExtensorDigitorum.Left())
	ribs := deeply(anatomy.Intercostals.Left()) // thorax and upper back, in no limb
	agreed := intake.LymphedemaServiceAgreement.Yes()
	unsure := intake.LymphedemaServiceAgreement.Unknown()

	// In the swollen limb, all of it, or in a swollen area of the trunk, and the service has not agreed.
	check.Raised("lymphoedema-limb", forearm, intake.Lymphedema.At(body.Forearm.Left()))
	check.Raised("lymphoedema-limb", forearm, intake.Lymphedema.At(body.Hand.Left()))
	check.Raised("lymphoedema-limb",
		superficially(anatomy.ExtensorDigitorum.Left()), intake.Lymphedema.At(body.Axilla.Both()))
	check.Raised("lymphoedema-limb", deeply(anatomy.Soleus.Right()), intake.Lymphedema.At(body.Thigh.Right()))
	check.Raised("lymphoedema-limb", ribs, intake.Lymphedema.At(body.Thorax.Left()))
	check.Clear("lymphoedema-limb", forearm, intake.Lymphedema.At(body.Hand.Right()))
	check.Clear("lymphoedema-limb", forearm, intake.Lymphedema.At(body.LowerLeg.Left()))
	check.Clear("lymphoedema-limb", ribs, intake.Lymphedema.At(body.Thorax.Right()))
	check.Clear("lymphoedema-limb", forearm, intake.Lymphedema.At(body.Forearm.Left()), agreed)
	check.Undetermined("lymphoedema-limb", forearm, intake.Lymphedema.At(body.Hand.Left()), unsure)
	check.Undetermined("lymphoedema-limb", forearm, intake.Lymphedema.Unknown())

	// The milder half: on the swelling alone, whoever agreed.
	check.Raised("lymphoedema-limb-cleared", forearm, intake.Lymphedema.At(body.Hand.Left()), agreed)
	check.Raised("lymphoedema-limb-cleared", ribs, intake.Lymphedema.At(body.Thorax.Left()), agreed)
	check.Clear("lymphoedema-limb-cleared", forearm, intake.Lymphedema.At(body.Hand.Right()))
	check.Undetermined("lymphoedema-limb-cleared", forearm, intake.Lymphedema.Unknown())

	// Nodes removed, not swollen yet: an armpit stands for its arm, a groin for its leg. Once swollen, on
	// that side, it is lymphoedema-limb.
	armpit := intake.NodeClearance.At(body.Axilla.Left())
	armpitAndChest := intake.NodeClearance.At(body.Axilla.Left(), body.Thorax.Left())
	check.Raised("lymph-node-clearance-limb", forearm, armpit)
	check.Raised("lymph-node-clearance-limb", ribs, armpitAndChest)
	check.Raised("lymph-node-clearance-limb", deeply(anatomy.Soleus.Left()), intake.NodeClearance.At(body.Groin.Left()))
	check.Raised("lymph-node-clearance-limb", forearm, armpit, intake.Lymphedema.At(body.Hand.Right()))
	check.Clear("lymph-node-clearance-limb", deeply(anatomy.ExtensorDigitorum.Right()), armpit)
	check.Clear("lymph-node-clearance-limb", deeply(anatomy.Soleus.Left()), armpit)
	check.Clear("lymph-node-clearance-limb", ribs, armpit)
	check.Clear("lymph-node-clearance-limb", forearm, armpit, intake.Lymphedema.At(body.Hand.Left()))
	check.Clear("lymph-node-clearance-limb", ribs, armpitAndChest, intake.Lymphedema.At(body.Thorax.Left()))
	check.Clear("lymph-node-clearance-limb", forearm, armpit, agreed)
	check.Undetermined("lymph-node-clearance-limb", forearm, armpit, unsure)
	check.Undetermined("lymph-node-clearance-limb", forearm, armpit, intake.Lymphedema.Unknown())
	check.Undetermined("lymph-node-clearance-limb", forearm, intake.NodeClearance.Unknown())

	// The milder half: whoever agreed.
	check.Raised("lymph-node-clearance-limb-cleared", forearm, armpit, agreed)
	check.Raised("lymph-node-clearance-limb-cleared", ribs, armpitAndChest, agreed)
	check.Clear("lymph-node-clearance-limb-cleared", deeply(anatomy.ExtensorDigitorum.Right()), armpit)
	check.Clear("lymph-node-clearance-limb-cleared", forearm, armpit, intake.Lymphedema.At(body.Hand.Left()))
	check.Clear("lymph-node-clearance-limb-cleared", ribs, armpitAndChest, intake.Lymphedema.At(body.Thorax.Left()))
	check.Undetermined("lymph-node-clearance-limb-cleared", forearm, armpit, intake.Lymphedema.Unknown())
	check.Undetermined("lymph-node-clearance-limb-cleared", forearm, intake.NodeClearance.Unknown())
}

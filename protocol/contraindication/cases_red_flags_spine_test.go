package contraindication_test

import (
	"testing"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// spinalComplaints are the answers that make a complaint spinal.
func spinalComplaints() []intake.Answer {
	return []intake.Answer{
		intake.SpinalPain.Yes(), intake.Treats(condition.NeckPain), intake.Treats(condition.NeckPainAcuteSubacute),
		intake.Treats(condition.NeckPainChronic), intake.Treats(condition.BackPain),
		intake.Treats(condition.LowBackPainAcute), intake.Treats(condition.LowBackPainChronic),
		intake.Treats(condition.ThoracicBackPain), intake.Treats(condition.LumbarMyofascialPain),
		intake.Treats(condition.WhiplashChronic), intake.Treats(condition.CervicalRadiculopathy),
		intake.Treats(condition.LumbarRadicularPain),
	}
}

// spinalTargets are plans with a target at home in neck, upper back or lower back.
func spinalTargets() [][]protocol.Target {
	return [][]protocol.Target{
		superficially(anatomy.UpperTrapezius.Left()), superficially(anatomy.RhomboidMajor.Left()),
		superficially(anatomy.DeltoidMiddle.Left(), anatomy.SacralMultifidus.Left()),
	}
}

func TestCasesOfCancerInTheSpine(t *testing.T) {
	check := cases(t)
	shoulder, back := deeply(anatomy.DeltoidMiddle.Left()), deeply(anatomy.LumbarMultifidus.Left())
	suspected, active, past := intake.CancerStatusSuspected, intake.CancerStatusActive, intake.CancerStatusPast
	night, nonmechanical := intake.NightPainSevere.Yes(), intake.NonmechPain.Yes()
	weightLoss, workedUp := intake.WeightLossUnexplained.Yes(), intake.ScreeningDone.Yes()

	// The complaint or a target is spinal.
	for _, complaint := range spinalComplaints() {
		check.Raised("rf-spinal-malignancy", shoulder, complaint, suspected)
	}
	for _, plan := range spinalTargets() {
		check.Raised("rf-spinal-malignancy", plan, suspected)
	}
	check.Clear("rf-spinal-malignancy", shoulder, suspected)
	check.Clear("rf-spinal-malignancy", shoulder, suspected, intake.Treats(condition.RotatorCuffTendinopathy))
	check.Undetermined("rf-spinal-malignancy", shoulder, suspected, intake.SpinalPain.Unknown())

	// A suspected cancer, an active one, or a past one with a second cue. A work-up clears the last two only.
	check.Raised("rf-spinal-malignancy", back, suspected, workedUp)
	check.Raised("rf-spinal-malignancy", back, active)
	check.Clear("rf-spinal-malignancy", back, active, workedUp)
	check.Undetermined("rf-spinal-malignancy", back, active, intake.ScreeningDone.Unknown())
	for _, cue := range []intake.Answer{night, nonmechanical, weightLoss} {
		check.Raised("rf-spinal-malignancy", back, past, cue)
		check.Clear("rf-spinal-malignancy", back, past, cue, workedUp)
		check.Clear("rf-spinal-malignancy", back, intake.CancerStatusSkinRemoved, cue)
	}
	check.Clear("rf-spinal-malignancy", back, past)
	check.Undetermined("rf-spinal-malignancy", back, intake.CancerStatus.Unknown())

	// Without a cancer: weight loss with such pain or over 50, or both pains over 50 or under 20.
	for _, pain := range []intake.Answer{night, nonmechanical} {
		check.Raised("rf-spinal-malignancy", back, weightLoss, pain, workedUp)
		check.Clear("rf-spinal-malignancy", back, pain, intake.AgeYears.Of(51))
	}
	check.Raised("rf-spinal-malignancy", back, weightLoss, intake.AgeYears.Of(51))
	check.Clear("rf-spinal-malignancy", back, weightLoss, intake.AgeYears.Of(50))
	check.Undetermined("rf-spinal-malignancy", back, weightLoss, intake.AgeYears.Unknown())
	check.Raised("rf-spinal-malignancy", back, night, nonmechanical, intake.AgeYears.Of(51))
	check.Clear("rf-spinal-malignancy", back, night, nonmechanical, intake.AgeYears.Of(50))
	check.Clear("rf-spinal-malignancy", back, night, nonmechanical, intake.AgeYears.Of(20))
	check.Raised("rf-spinal-malignancy", back, night, nonmechanical, intake.AgeYears.Of(19))

	// A past cancer alone: a target in the back, whatever oncology says, or a spinal complaint it has not agreed to.
	agreed := intake.OncologyClearance.Yes()
	check.Raised("rf-spinal-malignancy-history", deeply(anatomy.RhomboidMajor.Left()), past, agreed)
	check.Raised("rf-spinal-malignancy-history", back, past, agreed)
	check.Clear("rf-spinal-malignancy-history", deeply(anatomy.UpperTrapezius.Left()), past) // the neck
	for _, complaint := range spinalComplaints() {
		check.Raised("rf-spinal-malignancy-history", shoulder, past, complaint)
		check.Clear("rf-spinal-malignancy-history", shoulder, past, complaint, agreed)
	}
	check.Clear("rf-spinal-malignancy-history", shoulder, past)
	check.Clear("rf-spinal-malignancy-history", back, past, workedUp)
	for _, status := range []intake.Option{suspected, active, intake.CancerStatusSkinRemoved, intake.CancerStatusNone} {
		check.Clear("rf-spinal-malignancy-history", back, status)
	}
	check.Undetermined("rf-spinal-malignancy-history", back, intake.CancerStatus.Unknown())
	check.Undetermined("rf-spinal-malignancy-history", back, past, intake.ScreeningDone.Unknown())
	check.Undetermined("rf-spinal-malignancy-history", shoulder, past, intake.SpinalPain.Unknown())
	check.Undetermined("rf-spinal-malignancy-history", shoulder,
		past, intake.SpinalPain.Yes(), intake.OncologyClearance.Unknown())
}

func TestCasesOfInfectionInTheSpine(t *testing.T) {
	check := cases(t)
	shoulder, back := deeply(anatomy.DeltoidMiddle.Left()), deeply(anatomy.LumbarMultifidus.Left())
	ill := intake.SystemicInfection.Yes()
	night, nonmechanical := intake.NightPainSevere.Yes(), intake.NonmechPain.Yes()

	// The complaint or a target is spinal.
	for _, complaint := range spinalComplaints() {
		check.Raised("rf-spinal-infection", shoulder, complaint, ill, night)
	}
	for _, plan := range spinalTargets() {
		check.Raised("rf-spinal-infection", plan, ill, night)
	}
	check.Clear("rf-spinal-infection", shoulder, ill, night)
	check.Undetermined("rf-spinal-infection", shoulder, ill, night, intake.SpinalPain.Unknown())

	// Two of three: fever, a host that germs reach or stay in, unremitting pain.
	hosts := []intake.Answer{
		intake.ImmuneStatusChemotherapy, intake.ImmuneStatusTransplant, intake.ImmuneStatusHIVAdvanced,
		intake.ImmuneStatusAsplenia, intake.ImmuneStatusOther, intake.ImmuneStatusLowDose,
		intake.ImmuneStatusDrugSuppressed, intake.IVDrugUse.Yes(), intake.SteroidLongTerm.Yes(),
		intake.RecentBacterialInfection.Yes(), intake.ImplantedDevices.Are(intake.ImplantedDeviceLine),
		intake.ImplantedDevices.Are(intake.ImplantedDevicePort),
		intake.ImplantedDevices.Are(intake.ImplantedDeviceCatheter), intake.DialysisAccess.At(body.Forearm.Left()),
	}
	for _, host := range hosts {
		check.Raised("rf-spinal-infection", back, ill, host)
		check.Raised("rf-spinal-infection", back, night, host)
		check.Raised("rf-spinal-infection", back, nonmechanical, host)
		check.Clear("rf-spinal-infection", back, host)
	}
	for _, pain := range []intake.Answer{night, nonmechanical} {
		check.Raised("rf-spinal-infection", back, ill, pain)
		check.Raised("rf-spinal-infection", back, intake.TemperatureC.Of(38), pain)
		check.Clear("rf-spinal-infection", back, intake.TemperatureC.Of(37.9), pain)
		check.Clear("rf-spinal-infection", back, pain)
		check.Clear("rf-spinal-infection", back, pain, intake.ImplantedDevices.Are(intake.ImplantedDeviceStent))
	}
	check.Clear("rf-spinal-infection", back, ill)
	check.Raised("rf-spinal-infection", back, intake.TemperatureC.Of(38), intake.IVDrugUse.Yes())
	check.Clear("rf-spinal-infection", back, intake.TemperatureC.Of(37.9), intake.IVDrugUse.Yes())
	check.Undetermined("rf-spinal-infection", back, night, intake.SystemicInfection.Unknown())
	check.Undetermined("rf-spinal-infection", back, night, intake.IVDrugUse.Unknown())

	// Diabetes counts as such a host with fever, and with unremitting pain from 37.5 on; so does a kidney disease
	// with the latter.
	renal := intake.RenalImpairment.Yes()
	for _, diabetes := range []intake.Option{intake.DiabetesControlled, intake.DiabetesUncontrolled} {
		check.Raised("rf-spinal-infection", back, diabetes, ill)
		check.Raised("rf-spinal-infection", back, diabetes, intake.TemperatureC.Of(38))
		check.Clear("rf-spinal-infection", back, diabetes, intake.TemperatureC.Of(37.9))
		check.Clear("rf-spinal-infection", back, diabetes, night)
	}
	check.Clear("rf-spinal-infection", back, renal, ill)
	for _, disease := range []intake.Answer{intake.DiabetesControlled, intake.DiabetesUncontrolled, renal} {
		for _, pain := range []intake.Answer{night, nonmechanical} {
			check.Raised("rf-spinal-infection", back, disease, pain, intake.TemperatureC.Of(37.5))
			check.Clear("rf-spinal-infection", back, disease, pain, intake.TemperatureC.Of(37.4))
		}
	}
}

func TestCasesOfFractureInTheSpine(t *testing.T) {
	check := cases(t)
	shoulder, back := deeply(anatomy.DeltoidMiddle.Left()), deeply(anatomy.LumbarMultifidus.Left())
	minor, tender := intake.TraumaRecentMinor, intake.BonyTenderness.At(body.LowerBack.Both())
	osteoporosis, steroids := intake.Osteoporosis.Yes(), intake.SteroidLongTerm.Yes()

	// A major injury where the complaint or a target is spinal.
	for _, complaint := range spinalComplaints() {
		check.Raised("rf-spinal-fracture", shoulder, complaint, intake.TraumaRecentMajor)
	}
	for _, plan := range spinalTargets() {
		check.Raised("rf-spinal-fracture", plan, intake.TraumaRecentMajor)
	}
	check.Clear("rf-spinal-fracture", shoulder, intake.TraumaRecentMajor)
	check.Undetermined("rf-spinal-fracture", shoulder, intake.TraumaRecentMajor, intake.SpinalPain.Unknown())
	check.Undetermined("rf-spinal-fracture", back, intake.TraumaRecent.Unknown())

	// A minor injury and weak bone: over 75, or over 65 and not female.
	for _, weak := range []intake.Answer{osteoporosis, steroids, intake.AgeYears.Of(76)} {
		check.Raised("rf-spinal-fracture", back, minor, weak)
		check.Clear("rf-spinal-fracture", back, weak)
	}
	check.Clear("rf-spinal-fracture", back, minor)
	check.Clear("rf-spinal-fracture", back, minor, intake.AgeYears.Of(75), intake.SexFemale)
	for _, sex := range []intake.Option{intake.SexMale, intake.SexOther} {
		check.Raised("rf-spinal-fracture", back, minor, intake.AgeYears.Of(66), sex)
		check.Clear("rf-spinal-fracture", back, minor, intake.AgeYears.Of(65), sex)
	}
	check.Undetermined("rf-spinal-fracture", back, minor, intake.Osteoporosis.Unknown())
	check.Undetermined("rf-spinal-fracture", back, minor, intake.AgeYears.Unknown())
	check.Undetermined("rf-spinal-fracture", back, minor, intake.AgeYears.Of(66), intake.Sex.Unknown())

	// Tender bone does for the injury where the complaint is spinal, wherever it is tender.
	for _, complaint := range spinalComplaints() {
		check.Raised("rf-spinal-fracture", shoulder, complaint, tender, osteoporosis)
	}
	check.Raised("rf-spinal-fracture", back,
		intake.SpinalPain.Yes(), intake.BonyTenderness.At(body.Foot.Left()), steroids)
	check.Clear("rf-spinal-fracture", back, intake.SpinalPain.Yes(), osteoporosis)
	check.Clear("rf-spinal-fracture", back, intake.SpinalPain.Yes(), tender)
	check.Clear("rf-spinal-fracture", back, tender, osteoporosis)
	check.Undetermined("rf-spinal-fracture", back,
		intake.SpinalPain.Yes(), intake.BonyTenderness.Unknown(), osteoporosis)
}

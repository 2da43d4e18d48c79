package contraindication_test

import (
	"testing"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// withCurrent is a plan of deep electrical needles; which way the current takes is not given.
func withCurrent(sites ...anatomy.Site) []protocol.Target { return withCurrentAlong(0, sites...) }

func withCurrentAlong(path protocol.Path, sites ...anatomy.Site) []protocol.Target {
	return protocol.Target{
		Technique: protocol.Electrical, Depth: protocol.Deep, Stimulation: protocol.Stimulation{Path: path},
	}.At(sites...)
}

func TestCasesOfCurrentAndImplants(t *testing.T) {
	check := cases(t)
	calf := anatomy.Soleus.Left()

	// A pacemaker or defibrillator, and current anywhere; no agreement changes it.
	for _, device := range []intake.Option{
		intake.CardiacDevicePacemaker, intake.CardiacDeviceICD, intake.CardiacDeviceCRT,
	} {
		check.Raised("electrical-cardiac-device", withCurrent(calf), device, intake.CardiologyClearance.Yes())
		check.Clear("electrical-cardiac-device", deeply(calf), device)
	}
	check.Clear("electrical-cardiac-device", withCurrent(calf), intake.CardiacDeviceNone)
	check.Undetermined("electrical-cardiac-device", withCurrent(calf), intake.CardiacDevice.Unknown())

	// Another implant that runs on current, wherever it lies; not what only lies there or is worn.
	head := intake.ImplantedDeviceRegions.At(body.Head.Right())
	for _, device := range []intake.Item{
		intake.ImplantedDeviceSCS, intake.ImplantedDeviceDBS, intake.ImplantedDeviceVNS,
		intake.ImplantedDeviceInsulinPump, intake.ImplantedDeviceDrugPump, intake.ImplantedDeviceCochlear,
	} {
		check.Raised("electrical-other-implant", withCurrent(calf), intake.ImplantedDevices.Are(device), head)
		check.Clear("electrical-other-implant", deeply(calf), intake.ImplantedDevices.Are(device), head)
	}
	check.Clear("electrical-other-implant", withCurrent(calf), intake.ImplantedDevices.Are(
		intake.ImplantedDevicePort, intake.ImplantedDeviceLine, intake.ImplantedDeviceStent,
		intake.ImplantedDeviceCatheter, intake.ImplantedDeviceShunt, intake.ImplantedDeviceWorn,
		intake.ImplantedDeviceOther), head)
	check.Clear("electrical-other-implant", withCurrent(calf), intake.CardiacDevicePacemaker)
	check.Undetermined("electrical-other-implant", withCurrent(calf), intake.ImplantedDevices.Unknown())

	// Metal where the target is, on its side, or a path that the plan itself calls near an implant.
	inTheLeg := withCurrentAlong(protocol.WithinOneMuscle, calf)
	check.Raised("electrical-metal-implant", inTheLeg, intake.ImplantMetal.At(body.LowerLeg.Left()))
	check.Raised("electrical-metal-implant", withCurrent(calf), intake.ImplantMetal.At(body.LowerLeg.Both()))
	check.Raised("electrical-metal-implant",
		withCurrentAlong(protocol.NearImplant, calf), intake.ImplantMetal.At(body.Knee.Left()))
	check.Clear("electrical-metal-implant", inTheLeg, intake.ImplantMetal.At(body.Knee.Left()))
	check.Clear("electrical-metal-implant", inTheLeg, intake.ImplantMetal.At(body.LowerLeg.Right()))
	check.Clear("electrical-metal-implant", deeply(calf), intake.ImplantMetal.At(body.LowerLeg.Left()))
	check.Undetermined("electrical-metal-implant", inTheLeg, intake.ImplantMetal.Unknown())
	check.Undetermined("electrical-metal-implant", withCurrent(calf), intake.ImplantMetal.Nowhere()) // by which way?
}

func TestCasesOfTheWayOfTheCurrent(t *testing.T) {
	check := cases(t)
	chest, jaw := anatomy.PectoralisMajorSternal.Left(), anatomy.MasseterSuperficial.Left()
	backOfNeck := anatomy.SpleniusCapitis.Left()

	// Across the chest or the heart. The path says so, not the muscle.
	check.Raised("electrical-across-thorax", withCurrentAlong(protocol.AcrossThorax, chest))
	check.Raised("electrical-across-thorax", withCurrentAlong(protocol.AcrossThorax, anatomy.BicepsBrachii.Left()))
	check.Clear("electrical-across-thorax", withCurrentAlong(protocol.OneSideTrunk, chest))
	check.Clear("electrical-across-thorax", withCurrentAlong(protocol.AcrossSpine, anatomy.RhomboidMajor.Left()))
	check.Clear("electrical-across-thorax", deeply(chest))
	check.Undetermined("electrical-across-thorax", withCurrent(chest))

	// Across the front of the neck, or the head from side to side; a pair on one side is the next rule.
	check.Raised("electrical-neck-head",
		withCurrentAlong(protocol.FrontOfNeck, anatomy.SternocleidomastoidSternal.Left()))
	check.Raised("electrical-neck-head", withCurrentAlong(protocol.AcrossHead, anatomy.Temporalis.Left()))
	check.Clear("electrical-neck-head", withCurrentAlong(protocol.OneSideNeckOrHead, jaw, backOfNeck))
	check.Clear("electrical-neck-head", withCurrentAlong(protocol.WithinOneMuscle, jaw))
	check.Clear("electrical-neck-head", deeply(jaw))
	check.Undetermined("electrical-neck-head", withCurrent(jaw))

	// On one side, by someone trained for the region; without the training another rule holds.
	check.Raised("electrical-one-side-neck-head", withCurrentAlong(protocol.OneSideNeckOrHead, backOfNeck))
	check.Raised("electrical-one-side-neck-head",
		withCurrentAlong(protocol.OneSideNeckOrHead, jaw), intake.PractitionerRegions.Are(body.Head))
	check.Clear("electrical-one-side-neck-head",
		withCurrentAlong(protocol.OneSideNeckOrHead, jaw), intake.PractitionerRegions.Are(body.Neck))
	check.Clear("electrical-one-side-neck-head", withCurrentAlong(protocol.WithinOneMuscle, backOfNeck))
	check.Clear("electrical-one-side-neck-head", withCurrentAlong(protocol.FrontOfNeck, backOfNeck))
	check.Clear("electrical-one-side-neck-head", deeply(backOfNeck))
	check.Undetermined("electrical-one-side-neck-head", withCurrent(backOfNeck))
	check.Undetermined("electrical-one-side-neck-head",
		withCurrentAlong(protocol.OneSideNeckOrHead, backOfNeck), intake.PractitionerRegions.Unknown())

	// Across the spine at neck or chest; a muscle that reaches into the lower back does not count at a lumbar
	// level.
	for _, site := range []anatomy.Site{
		backOfNeck, anatomy.UpperTrapezius.Left(), anatomy.CervicalMultifidus.Left(),
		anatomy.RhomboidMajor.Left(), anatomy.ThoracicMultifidus.Left(), anatomy.SerratusPosteriorInferior.Left(),
		anatomy.LatissimusDorsi.Left(), anatomy.LongissimusThoracis.Left().AtLevel(body.T12),
	} {
		check.Raised("electrical-across-cord", withCurrentAlong(protocol.AcrossSpine, site))
	}
	check.Clear("electrical-across-cord",
		withCurrentAlong(protocol.AcrossSpine, anatomy.LongissimusThoracis.Left().AtLevel(body.L1)))
	for _, site := range []anatomy.Site{
		anatomy.LumbarMultifidus.Left(), anatomy.IliocostalisLumborum.Left().AtLevel(body.L1),
		anatomy.QuadratusLumborumDeep.Left(), anatomy.GluteusMedius.Left(),
	} {
		check.Clear("electrical-across-cord", withCurrentAlong(protocol.AcrossSpine, site))
	}
	check.Clear("electrical-across-cord", withCurrentAlong(protocol.OneSideTrunk, anatomy.ThoracicMultifidus.Left()))
	check.Clear("electrical-across-cord", deeply(anatomy.ThoracicMultifidus.Left()))
	check.Undetermined("electrical-across-cord", withCurrent(anatomy.ThoracicMultifidus.Left()))
	check.Undetermined("electrical-across-cord", // at which level?
		withCurrentAlong(protocol.AcrossSpine, anatomy.LongissimusThoracis.Left()))
}

func TestCasesOfWhoIsGivenCurrent(t *testing.T) {
	check := cases(t)
	calf := anatomy.GastrocnemiusMedial.Left() // its footprint is knee and lower leg

	// Epilepsy that is not controlled, or a seizure within 90 days, epilepsy or not; no agreement lifts it.
	agreed := intake.NeurologyClearance.Yes()
	check.Raised("electrical-epilepsy", withCurrent(calf), intake.EpilepsyUncontrolled, agreed)
	check.Raised("electrical-epilepsy", withCurrent(calf),
		intake.EpilepsyControlled, intake.LastSeizure.DaysAgo(90), agreed)
	check.Raised("electrical-epilepsy", withCurrent(calf), intake.EpilepsyNone, intake.LastSeizure.DaysAgo(90))
	check.Clear("electrical-epilepsy", withCurrent(calf), intake.EpilepsyControlled, intake.LastSeizure.DaysAgo(91))
	check.Clear("electrical-epilepsy", withCurrent(calf), intake.EpilepsyControlled, intake.LastSeizure.Never())
	check.Clear("electrical-epilepsy", withCurrent(calf), intake.EpilepsyNone, intake.LastSeizure.Unknown())
	check.Clear("electrical-epilepsy", deeply(calf), intake.EpilepsyUncontrolled, intake.LastSeizure.DaysAgo(1))
	check.Undetermined("electrical-epilepsy", withCurrent(calf), intake.Epilepsy.Unknown())
	check.Undetermined("electrical-epilepsy", withCurrent(calf), intake.EpilepsyControlled, intake.LastSeizure.Unknown())

	// Controlled epilepsy; that the neurologist agreed does not take it off the list.
	check.Raised("electrical-epilepsy-controlled", withCurrent(calf), intake.EpilepsyControlled, agreed)
	check.Clear("electrical-epilepsy-controlled", withCurrent(calf), intake.EpilepsyUncontrolled)
	check.Clear("electrical-epilepsy-controlled", withCurrent(calf), intake.EpilepsyNone)
	check.Clear("electrical-epilepsy-controlled", deeply(calf), intake.EpilepsyControlled)
	check.Undetermined("electrical-epilepsy-controlled", withCurrent(calf), intake.Epilepsy.Unknown())

	// No feeling where the current is to be, on its side; dulled feeling is not meant.
	check.Raised("electrical-sensation-absent", withCurrent(calf), intake.SensationAbsent.At(body.LowerLeg.Left()))
	check.Raised("electrical-sensation-absent", withCurrent(calf), intake.SensationAbsent.At(body.Knee.Both()))
	check.Raised("electrical-sensation-absent",
		append(deeply(anatomy.DeltoidMiddle.Left()), withCurrent(calf)...), intake.SensationAbsent.At(body.LowerLeg.Left()))
	check.Clear("electrical-sensation-absent", withCurrent(calf), intake.SensationAbsent.At(body.LowerLeg.Right()))
	check.Clear("electrical-sensation-absent", withCurrent(calf), intake.SensationAbsent.At(body.Foot.Left()))
	check.Clear("electrical-sensation-absent", withCurrent(calf), intake.SensationReduced.At(body.LowerLeg.Left()))
	check.Clear("electrical-sensation-absent", deeply(calf), intake.SensationAbsent.At(body.LowerLeg.Left()))
	check.Undetermined("electrical-sensation-absent", withCurrent(calf), intake.SensationAbsent.Unknown())

	// Frail, a first session, or more than 30 minutes.
	lasting := func(minutes float64) []protocol.Target {
		return protocol.Target{
			Technique: protocol.Electrical, Depth: protocol.Deep,
			Stimulation: protocol.Stimulation{Minutes: protocol.Minutes(minutes)},
		}.At(calf)
	}
	check.Raised("electrical-dose", lasting(10), intake.Frailty.Yes())
	check.Raised("electrical-dose", lasting(10), intake.SessionNumber.Of(1))
	check.Raised("electrical-dose", lasting(30.5))
	check.Raised("electrical-dose", withCurrent(calf), intake.Frailty.Yes()) // for however long
	check.Clear("electrical-dose", lasting(30), intake.SessionNumber.Of(2))
	check.Clear("electrical-dose", deeply(calf), intake.Frailty.Yes(), intake.SessionNumber.Of(1))
	check.Undetermined("electrical-dose", withCurrent(calf)) // for how long?
	check.Undetermined("electrical-dose", lasting(30), intake.Frailty.Unknown())
	check.Undetermined("electrical-dose", lasting(30), intake.SessionNumber.Unknown())
}

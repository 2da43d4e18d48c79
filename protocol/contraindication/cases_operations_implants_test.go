package contraindication_test

import (
	"testing"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

func TestCasesOfImplants(t *testing.T) {
	check := cases(t)
	chest := deeply(anatomy.PectoralisMajorSternal.Left()) // thorax, breast and axilla

	// A soft implant under the site; a superficial needle does not lift it.
	check.Raised("soft-implant-site", chest, intake.SoftImplant.At(body.Breast.Left()))
	check.Raised("soft-implant-site",
		superficially(anatomy.GluteusMaximus.Right()), intake.SoftImplant.At(body.Buttock.Both()))
	check.Clear("soft-implant-site", chest, intake.SoftImplant.At(body.Breast.Right()))
	check.Clear("soft-implant-site", chest, intake.SoftImplant.At(body.Buttock.Left()))
	check.Undetermined("soft-implant-site", chest, intake.SoftImplant.Unknown())

	// A device, port or line in the area, whatever it is. A stent, which is recorded without a place, does not
	// make one, and what is worn on the skin has a rule of its own.
	here := intake.ImplantedDeviceRegions.At(body.Thorax.Left())
	otherSide := intake.ImplantedDeviceRegions.At(body.Thorax.Right())
	for _, device := range []intake.Item{
		intake.ImplantedDeviceSCS, intake.ImplantedDeviceDBS, intake.ImplantedDeviceVNS,
		intake.ImplantedDeviceInsulinPump, intake.ImplantedDeviceDrugPump, intake.ImplantedDeviceCochlear,
		intake.ImplantedDevicePort, intake.ImplantedDeviceLine, intake.ImplantedDeviceCatheter,
		intake.ImplantedDeviceShunt, intake.ImplantedDeviceOther,
	} {
		check.Raised("device-line-site", chest, intake.ImplantedDevices.Are(device), here)
	}
	for _, device := range []intake.Option{
		intake.CardiacDevicePacemaker, intake.CardiacDeviceICD, intake.CardiacDeviceCRT,
	} {
		check.Raised("device-line-site", chest, device, here)
	}
	port, pacemaker := intake.ImplantedDevices.Are(intake.ImplantedDevicePort), intake.CardiacDevicePacemaker
	worn := intake.ImplantedDevices.Are(intake.ImplantedDeviceWorn)
	stent := intake.ImplantedDevices.Are(intake.ImplantedDeviceStent)
	check.Raised("device-line-site", superficially(anatomy.PectoralisMajorSternal.Left()), port, here)
	check.Raised("device-line-site", chest, worn, pacemaker, here)
	check.Clear("device-line-site", chest, port, otherSide)
	check.Clear("device-line-site", chest, pacemaker, otherSide)
	check.Clear("device-line-site", chest, worn, here)
	check.Clear("device-line-site", chest, stent, here)
	check.Clear("device-line-site", chest, stent, intake.ImplantedDeviceRegions.Unknown())
	check.Clear("device-line-site", chest,
		intake.ImplantedDevices.None(), intake.CardiacDeviceNone, intake.ImplantedDeviceRegions.Unknown())
	check.Undetermined("device-line-site", chest, port, intake.ImplantedDeviceRegions.Unknown())
	check.Undetermined("device-line-site", chest, pacemaker, intake.ImplantedDeviceRegions.Unknown())
	check.Undetermined("device-line-site", chest, intake.ImplantedDevices.Unknown(), here)
	check.Undetermined("device-line-site", chest, worn, intake.CardiacDevice.Unknown(), here)

	// Worn on the skin in the area.
	check.Raised("device-worn-near", chest, worn, here)
	check.Raised("device-worn-near", chest,
		intake.ImplantedDevices.Are(intake.ImplantedDevicePort, intake.ImplantedDeviceWorn), here)
	check.Clear("device-worn-near", chest, worn, otherSide)
	check.Clear("device-worn-near", chest, port, here)
	check.Undetermined("device-worn-near", chest, worn, intake.ImplantedDeviceRegions.Unknown())
	check.Undetermined("device-worn-near", chest, intake.ImplantedDevices.Unknown(), here)

	// The limb of a dialysis fistula or graft, present or planned, all of it; a graft on the chest where it lies.
	forearm := deeply(anatomy.ExtensorDigitorum.Left())
	check.Raised("dialysis-access-limb", forearm, intake.DialysisAccess.At(body.Forearm.Left()))
	check.Raised("dialysis-access-limb", forearm, intake.DialysisAccess.At(body.UpperArm.Left()))
	check.Raised("dialysis-access-limb",
		superficially(anatomy.AdductorPollicis.Right()), intake.DialysisAccess.At(body.Elbow.Right()))
	check.Raised("dialysis-access-limb", deeply(anatomy.Soleus.Left()), intake.DialysisAccess.At(body.Groin.Left()))
	check.Raised("dialysis-access-limb", deeply(anatomy.Subclavius.Left()), intake.DialysisAccess.At(body.Thorax.Left()))
	check.Clear("dialysis-access-limb", forearm, intake.DialysisAccess.At(body.Forearm.Right()))
	check.Clear("dialysis-access-limb", forearm, intake.DialysisAccess.At(body.Thigh.Left()))
	check.Clear("dialysis-access-limb", forearm, intake.DialysisAccess.Nowhere())
	check.Undetermined("dialysis-access-limb", forearm, intake.DialysisAccess.Unknown())

	// A needle or a piece of one in the tissue here.
	buttock := deeply(anatomy.GluteusMaximus.Left())
	check.Raised("needle-fragment-known", buttock, intake.RetainedNeedle.At(body.Buttock.Left()))
	check.Raised("needle-fragment-known",
		superficially(anatomy.GluteusMaximus.Left()), intake.RetainedNeedle.At(body.Buttock.Left()))
	check.Clear("needle-fragment-known", buttock, intake.RetainedNeedle.At(body.Buttock.Right()))
	check.Clear("needle-fragment-known", buttock, intake.RetainedNeedle.At(body.Thigh.Left()))
	check.Undetermined("needle-fragment-known", buttock, intake.RetainedNeedle.Unknown())
}

func TestCasesOfTheSkull(t *testing.T) {
	check := cases(t)
	scalp := deeply(anatomy.Temporalis.Left())

	// A gap after surgery or from an open fontanelle, under two years, and the target is on the scalp. The
	// muscles that end on the back of the skull count; the side of the gap is no fact.
	for _, site := range []anatomy.Site{
		anatomy.Temporalis.Left(), anatomy.Frontalis.Right(), anatomy.Occipitalis.Left(),
		anatomy.SemispinalisCapitis.Left(), anatomy.RectusCapitisPosteriorMajor.Left(),
		anatomy.ObliquusCapitisSuperior.Left(),
	} {
		check.Raised("neurosurgery-skull-defect", superficially(site), intake.CranialDefect.Yes())
	}
	check.Raised("neurosurgery-skull-defect", scalp, intake.AgeYears.Of(1))
	check.Clear("neurosurgery-skull-defect", scalp, intake.AgeYears.Of(2))
	check.Clear("neurosurgery-skull-defect", deeply(anatomy.MasseterDeep.Left()), intake.CranialDefect.Yes())
	check.Clear("neurosurgery-skull-defect", deeply(anatomy.SpleniusCapitis.Left()), intake.CranialDefect.Yes())
	check.Undetermined("neurosurgery-skull-defect", scalp, intake.CranialDefect.Unknown())
	check.Undetermined("neurosurgery-skull-defect", scalp, intake.AgeYears.Unknown())

	// A shunt on the side of the target, from scalp to abdomen, unless ultrasound shows it. A target in the
	// midline lies on both sides.
	shunt := intake.ImplantedDevices.Are(intake.ImplantedDeviceShunt)
	left, right, both := intake.CSFShuntSideLeft, intake.CSFShuntSideRight, intake.CSFShuntSideBoth
	unseen := protocol.Target{Technique: protocol.Static, Depth: protocol.Superficial, Guidance: protocol.Unguided}
	seen := protocol.Target{Technique: protocol.Static, Depth: protocol.Deep, Guidance: protocol.Ultrasound}
	for _, site := range []anatomy.Site{
		anatomy.MasseterDeep.Left(), anatomy.Temporalis.Left(), anatomy.SternocleidomastoidSternal.Left(),
		anatomy.Subclavius.Left(), anatomy.PectoralisMajorCostal.Left(), anatomy.InternalOblique.Left(),
	} {
		check.Raised("csf-shunt-tract", unseen.At(site), shunt, left)
		check.Clear("csf-shunt-tract", unseen.At(site), shunt, right)
	}
	neckLeft, neckRight := anatomy.SternocleidomastoidSternal.Left(), anatomy.SternocleidomastoidSternal.Right()
	check.Raised("csf-shunt-tract", unseen.At(neckRight), shunt, right)
	check.Raised("csf-shunt-tract", unseen.At(neckLeft), shunt, both)
	check.Raised("csf-shunt-tract", unseen.At(neckRight), shunt, both)
	check.Raised("csf-shunt-tract", unseen.At(anatomy.Sternalis.Midline()), shunt, left)
	check.Raised("csf-shunt-tract", unseen.At(anatomy.Sternalis.Midline()), shunt, right)
	check.Clear("csf-shunt-tract", unseen.At(neckRight), shunt, left)
	check.Clear("csf-shunt-tract", seen.At(neckLeft), shunt, left)
	check.Clear("csf-shunt-tract", unseen.At(anatomy.DeltoidMiddle.Left()), shunt, left)
	check.Clear("csf-shunt-tract", unseen.At(anatomy.RhomboidMajor.Left()), shunt, left)
	check.Clear("csf-shunt-tract", unseen.At(neckLeft), intake.ImplantedDevices.None(), intake.CSFShuntSide.Unknown())
	check.Undetermined("csf-shunt-tract", deeply(neckLeft), shunt, left) // guided how?
	check.Undetermined("csf-shunt-tract", unseen.At(neckLeft), shunt, intake.CSFShuntSide.Unknown())
}

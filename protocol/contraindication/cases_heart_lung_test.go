package contraindication_test

import (
	"testing"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

func TestCasesOfTheHeart(t *testing.T) {
	check := cases(t)
	agreed := intake.CardiologyClearance.Yes()

	// Unstable, or an event within 6 weeks, and cardiology has not agreed. The day is asked only in heart disease.
	check.Raised("cardiac-unstable", nil, intake.CardiacStatusUnstable)
	check.Raised("cardiac-unstable", nil, intake.CardiacStatusStable, intake.CardiacEventDate.DaysAgo(42))
	check.Clear("cardiac-unstable", nil, intake.CardiacStatusStable, intake.CardiacEventDate.DaysAgo(43))
	check.Clear("cardiac-unstable", nil, intake.CardiacStatusStable, intake.CardiacEventDate.Never())
	check.Clear("cardiac-unstable", nil, intake.CardiacStatusUnstable, agreed)
	check.Clear("cardiac-unstable", nil, intake.CardiacStatusNone, intake.CardiacEventDate.Unknown())
	check.Undetermined("cardiac-unstable", nil, intake.CardiacStatusStable, intake.CardiacEventDate.Unknown())
	check.Undetermined("cardiac-unstable", nil, intake.CardiacStatusUnstable, intake.CardiologyClearance.Unknown())

	// The milder half: on the heart alone, whoever agreed.
	check.Raised("cardiac-unstable-cleared", nil, intake.CardiacStatusUnstable, agreed)
	check.Raised("cardiac-unstable-cleared", nil, intake.CardiacStatusStable, intake.CardiacEventDate.DaysAgo(42), agreed)
	check.Clear("cardiac-unstable-cleared", nil, intake.CardiacStatusStable, intake.CardiacEventDate.DaysAgo(43))
	check.Undetermined("cardiac-unstable-cleared", nil, intake.CardiacStatus.Unknown())

	// A pacemaker or defibrillator, with or without current.
	atTheCollarBone := intake.ImplantedDeviceRegions.At(body.Thorax.Left())
	for _, device := range []intake.Option{
		intake.CardiacDevicePacemaker, intake.CardiacDeviceICD, intake.CardiacDeviceCRT,
	} {
		check.Raised("cardiac-device-manual", nil, device, atTheCollarBone)
	}
	check.Clear("cardiac-device-manual", nil, intake.CardiacDeviceNone)
	check.Undetermined("cardiac-device-manual", nil, intake.CardiacDevice.Unknown())

	// 180 systolic or more, or 110 diastolic or more; measured where there is a reason.
	check.Raised("hypertension-severe", nil, intake.BPSystolicStart.Of(180), intake.BPDiastolicStart.Of(109))
	check.Raised("hypertension-severe", nil, intake.BPSystolicStart.Of(179), intake.BPDiastolicStart.Of(110))
	check.Clear("hypertension-severe", nil, intake.BPSystolicStart.Of(179), intake.BPDiastolicStart.Of(109))
	check.Clear("hypertension-severe", nil, intake.BPSystolicStart.Unknown(), intake.BPDiastolicStart.Unknown())
	check.Undetermined("hypertension-severe", nil,
		intake.Hypertension.Yes(), intake.BPSystolicStart.Unknown(), intake.BPDiastolicStart.Of(109))
	check.Undetermined("hypertension-severe", nil,
		intake.Hypertension.Yes(), intake.BPSystolicStart.Of(179), intake.BPDiastolicStart.Unknown())
}

func TestCasesOfVessels(t *testing.T) {
	check := cases(t)
	calf := deeply(anatomy.GastrocnemiusMedial.Left()) // its footprint is knee and lower leg

	// A vein at the site, on its side, unless the skin was seen to be healthy.
	throughHealthySkin := protocol.Target{
		Technique: protocol.Static, Depth: protocol.Deep, HealthySkin: true,
	}.At(anatomy.GastrocnemiusMedial.Left())
	check.Raised("varicose-vein-site", calf, intake.Varicose.At(body.LowerLeg.Left()))
	check.Raised("varicose-vein-site", calf, intake.Varicose.At(body.Knee.Both()))
	check.Clear("varicose-vein-site", calf, intake.Varicose.At(body.LowerLeg.Right()))
	check.Clear("varicose-vein-site", calf, intake.Varicose.At(body.Thigh.Left()))
	check.Clear("varicose-vein-site", throughHealthySkin, intake.Varicose.At(body.LowerLeg.Left()))
	check.Undetermined("varicose-vein-site", calf, intake.Varicose.Unknown())

	// Arteries that are diseased where the target is; varicose veins have a rule of their own.
	for _, disease := range []intake.Option{
		intake.VascularDiseaseArterialDisease, intake.VascularDiseaseAneurysm, intake.VascularDiseaseVasculitis,
	} {
		check.Raised("arterial-disease-limb", calf, disease, intake.Vascular.At(body.LowerLeg.Left()))
	}
	check.Clear("arterial-disease-limb", calf,
		intake.VascularDiseaseVaricose, intake.Vascular.At(body.LowerLeg.Left()))
	check.Clear("arterial-disease-limb", calf,
		intake.VascularDiseaseArterialDisease, intake.Vascular.At(body.LowerLeg.Right()))
	check.Undetermined("arterial-disease-limb", calf, intake.VascularDiseaseArterialDisease, intake.Vascular.Unknown())
	check.Undetermined("arterial-disease-limb", calf,
		intake.VascularDisease.Unknown(), intake.Vascular.At(body.LowerLeg.Left()))

	// A clot is suspected and the target is in a limb, on whichever side: the side is no fact.
	suspected := intake.DVTStatusSuspected
	for _, site := range []anatomy.Site{
		anatomy.DeltoidMiddle.Left(), anatomy.BicepsBrachii.Right(), anatomy.PronatorTeres.Left(),
		anatomy.PronatorQuadratus.Left(), anatomy.FirstDorsalInterosseous.Left(), anatomy.GluteusMedius.Left(),
		anatomy.VastusLateralis.Right(), anatomy.Soleus.Right(), anatomy.ExtensorDigitorumBrevis.Left(),
	} {
		check.Raised("dvt-suspected", superficially(site), suspected)
	}
	check.Clear("dvt-suspected", deeply(anatomy.LumbarMultifidus.Left()), suspected)
	check.Clear("dvt-suspected", deeply(anatomy.SemispinalisCapitis.Left()), suspected)
	check.Clear("dvt-suspected", calf, intake.DVTStatusTreated)
	check.Undetermined("dvt-suspected", calf, intake.DVTStatus.Unknown())

	// Treated or past.
	check.Raised("dvt-past", nil, intake.DVTStatusTreated)
	check.Raised("dvt-past", nil, intake.DVTStatusPast)
	check.Clear("dvt-past", nil, intake.DVTStatusSuspected)
	check.Undetermined("dvt-past", nil, intake.DVTStatus.Unknown())

	// A neck artery is or was diseased, and the target is at the front or side of the neck.
	frontOfNeck := []anatomy.Site{
		anatomy.SternocleidomastoidSternal.Left(), anatomy.SternocleidomastoidClavicular.Left(),
		anatomy.ScalenusAnterior.Left(), anatomy.ScalenusMedius.Left(), anatomy.ScalenusPosterior.Left(),
		anatomy.LongusColli.Left(), anatomy.DigastricAnterior.Left(), anatomy.DigastricPosterior.Left(),
		anatomy.SuprahyoidGroup.Left(), anatomy.Platysma.Left(),
	}
	for _, site := range frontOfNeck {
		check.Raised("cervical-artery-history-neck", superficially(site), intake.CervicalArteryHistoryStenosis)
	}
	for _, history := range []intake.Option{
		intake.CervicalArteryHistoryStentOrSurgery, intake.CervicalArteryHistoryPastDissection,
		intake.CervicalArteryHistoryFibromuscular, intake.CervicalArteryHistorySinusHypersensitivity,
	} {
		check.Raised("cervical-artery-history-neck", deeply(anatomy.SternocleidomastoidSternal.Right()), history)
	}
	check.Clear("cervical-artery-history-neck",
		deeply(anatomy.UpperTrapezius.Left()), intake.CervicalArteryHistoryStenosis)
	check.Clear("cervical-artery-history-neck", deeply(frontOfNeck...), intake.CervicalArteryHistoryNone)
	check.Undetermined("cervical-artery-history-neck", deeply(frontOfNeck...), intake.CervicalArteryHistory.Unknown())

	// Raynaud attacks: hand, wrist, foot and ankle.
	for _, site := range []anatomy.Site{
		anatomy.FirstDorsalInterosseous.Left(), anatomy.PronatorQuadratus.Left(), // hand, wrist
		anatomy.DorsalInterosseiFoot.Left(), anatomy.ExtensorDigitorumBrevis.Left(), // foot, foot and ankle
	} {
		check.Raised("raynaud", deeply(site), intake.Raynaud.Yes())
	}
	check.Clear("raynaud", deeply(anatomy.PronatorTeres.Left()), intake.Raynaud.Yes())
	check.Clear("raynaud", deeply(anatomy.FirstDorsalInterosseous.Left()), intake.Raynaud.No())
	check.Undetermined("raynaud", deeply(anatomy.FirstDorsalInterosseous.Left()), intake.Raynaud.Unknown())

	// Thoracic outlet syndrome: along the outlet.
	for _, site := range []anatomy.Site{
		anatomy.ScalenusAnterior.Left(), anatomy.ScalenusMedius.Left(), anatomy.ScalenusPosterior.Left(),
		anatomy.Subclavius.Left(), anatomy.PectoralisMinor.Left(),
	} {
		check.Raised("thoracic-outlet-neck", superficially(site), intake.ThoracicOutlet.Yes())
	}
	check.Clear("thoracic-outlet-neck", deeply(anatomy.UpperTrapezius.Left()), intake.ThoracicOutlet.Yes())
	check.Clear("thoracic-outlet-neck", deeply(anatomy.ScalenusMedius.Left()), intake.ThoracicOutlet.No())
	check.Undetermined("thoracic-outlet-neck", deeply(anatomy.ScalenusMedius.Left()), intake.ThoracicOutlet.Unknown())
}

func TestCasesOfFragileTissue(t *testing.T) {
	check := cases(t)
	disorder := intake.ConnectiveTissueDisorder.Yes()

	// Disorders with fragile arteries. The kind is asked only where there is a disorder.
	check.Raised("tissue-fragility-vascular", nil, disorder, intake.ConnectiveTissueTypeVascularEDS)
	check.Raised("tissue-fragility-vascular", nil, disorder, intake.ConnectiveTissueTypeLoeysDietz)
	for _, kind := range []intake.Option{
		intake.ConnectiveTissueTypeHypermobile, intake.ConnectiveTissueTypeClassical, intake.ConnectiveTissueTypeMarfan,
		intake.ConnectiveTissueTypeOther,
	} {
		check.Clear("tissue-fragility-vascular", nil, disorder, kind)
	}
	check.Clear("tissue-fragility-vascular", nil,
		intake.ConnectiveTissueDisorder.No(), intake.ConnectiveTissueType.Unknown())
	check.Undetermined("tissue-fragility-vascular", nil, disorder, intake.ConnectiveTissueType.Unknown())

	// Hypermobile.
	check.Raised("hypermobility", nil, disorder, intake.ConnectiveTissueTypeHypermobile)
	check.Raised("hypermobility", nil, disorder, intake.ConnectiveTissueTypeClassical)
	check.Clear("hypermobility", nil, disorder, intake.ConnectiveTissueTypeMarfan)
	check.Undetermined("hypermobility", nil, disorder, intake.ConnectiveTissueType.Unknown())
}

func TestCasesOfTheLung(t *testing.T) {
	check := cases(t)
	overTheLung := deeply(anatomy.RhomboidMajor.Left())
	elsewhere := deeply(anatomy.Soleus.Left())

	// Lung disease or chest surgery, over the lung by muscle, level or zone of entry. A superficial needle and
	// ultrasound do not lift it; asthma alone raises nothing.
	copd := intake.LungDisease.Are(intake.LungDiseaseCOPD)
	for _, disease := range []intake.Item{
		intake.LungDiseaseCOPD, intake.LungDiseaseEmphysema, intake.LungDiseaseChronicBronchitis,
		intake.LungDiseaseTuberculosis, intake.LungDiseasePneumonia, intake.LungDiseaseLungCancer,
	} {
		check.Raised("lung-disease-thorax", overTheLung, intake.LungDisease.Are(disease))
	}
	check.Raised("lung-disease-thorax", overTheLung, intake.ThoracicSurgery.Yes(), intake.SurgeryTypeThoracic)
	check.Raised("lung-disease-thorax", superficially(anatomy.RhomboidMajor.Left()), copd)
	check.Raised("lung-disease-thorax", deeply(anatomy.LumbarMultifidus.Left().AtLevel(body.L1)), copd)
	check.Raised("lung-disease-thorax", protocol.Target{
		Technique: protocol.Static, Depth: protocol.Deep, Zones: anatomy.ZonesOf(anatomy.LowerRibsFront),
	}.At(anatomy.RectusAbdominis.Left()), copd)
	check.Clear("lung-disease-thorax", deeply(anatomy.RectusAbdominis.Left()), copd)
	check.Clear("lung-disease-thorax", deeply(anatomy.LumbarMultifidus.Left().AtLevel(body.L3)), copd)
	check.Clear("lung-disease-thorax", elsewhere, copd)
	check.Clear("lung-disease-thorax", overTheLung, intake.LungDisease.Are(intake.LungDiseaseAsthma))
	check.Undetermined("lung-disease-thorax", deeply(anatomy.LumbarMultifidus.Left()), copd) // at which level?
	check.Undetermined("lung-disease-thorax", overTheLung, intake.LungDisease.Unknown())
	check.Undetermined("lung-disease-thorax", overTheLung,
		intake.ThoracicSurgery.Unknown(), intake.SurgeryTypeThoracic)

	// A past collapsed lung, or a disorder that makes one likelier, over the lung on either side.
	collapsed := intake.PneumothoraxHistory.Yes()
	disorder := intake.ConnectiveTissueDisorder.Yes()
	check.Raised("pneumothorax-history", overTheLung, collapsed)
	check.Raised("pneumothorax-history", superficially(anatomy.RhomboidMajor.Right()), collapsed)
	for _, kind := range []intake.Option{
		intake.ConnectiveTissueTypeMarfan, intake.ConnectiveTissueTypeClassical, intake.ConnectiveTissueTypeVascularEDS,
		intake.ConnectiveTissueTypeLoeysDietz,
	} {
		check.Raised("pneumothorax-history", overTheLung, disorder, kind)
	}
	check.Clear("pneumothorax-history", overTheLung, disorder, intake.ConnectiveTissueTypeHypermobile)
	check.Clear("pneumothorax-history", overTheLung, disorder, intake.ConnectiveTissueTypeOther)
	check.Clear("pneumothorax-history", overTheLung, intake.ConnectiveTissueDisorder.No())
	check.Clear("pneumothorax-history", elsewhere, collapsed)
	check.Undetermined("pneumothorax-history", overTheLung, disorder, intake.ConnectiveTissueType.Unknown())
	check.Undetermined("pneumothorax-history", overTheLung, intake.PneumothoraxHistory.Unknown())

	// Thin, and over the lung.
	check.Raised("thorax-low-bmi", overTheLung, intake.BMI.Of(19.9))
	check.Clear("thorax-low-bmi", overTheLung, intake.BMI.Of(20))
	check.Clear("thorax-low-bmi", elsewhere, intake.BMI.Of(19.9))
	check.Undetermined("thorax-low-bmi", overTheLung, intake.BMI.Unknown())

	// One working lung: deep over the chest, on either side.
	check.Raised("single-working-lung", overTheLung, intake.SingleLung.Yes())
	check.Raised("single-working-lung", deeply(anatomy.SerratusAnterior.Right()), intake.SingleLung.Yes())
	check.Clear("single-working-lung", superficially(anatomy.RhomboidMajor.Left()), intake.SingleLung.Yes())
	check.Clear("single-working-lung", elsewhere, intake.SingleLung.Yes())
	check.Clear("single-working-lung", overTheLung, intake.SingleLung.No())
	check.Undetermined("single-working-lung", overTheLung, intake.SingleLung.Unknown())
}

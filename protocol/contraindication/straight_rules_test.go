package contraindication_test

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// The rules of sections 2.2, 2.4, 2.6 and 2.8 as straight-line Go: what a screening is measured against,
// and checked against on random patients.

// patientRules asks the rules about the patient.
func (s *straight) patientRules() {
	s.find("bleeding-anticoagulant-any", -1, s.bleedingAnticoagulantAny())
	s.find("bleeding-anticoagulant-inr-high", -1, s.bleedingAnticoagulantInrHigh())
	s.find("bleeding-anticoagulant-inr-high-cleared", -1, s.bleedingAnticoagulantInrHighCleared())
	s.find("bleeding-inr-caution-band", -1, s.bleedingInrCautionBand())
	s.find("bleeding-platelets-very-low", -1, s.bleedingPlateletsVeryLow())
	s.find("platelets-critical", -1, s.plateletsCritical())
	s.find("bleeding-platelets-very-low-cleared", -1, s.bleedingPlateletsVeryLowCleared())
	s.find("bleeding-platelets-moderate", -1, s.bleedingPlateletsModerate())
	s.find("bleeding-haemophilia", -1, s.bleedingHaemophilia())
	s.find("bleeding-haemophilia-cleared", -1, s.bleedingHaemophiliaCleared())
	s.find("bleeding-tendency-other", -1, s.bleedingTendencyOther())
	s.find("bleeding-combined-drugs-cleared", -1, s.bleedingCombinedDrugsCleared())
	s.find("bleeding-doac-heparin", -1, s.bleedingDoacHeparin())
	s.find("bleeding-no-drug-stop", -1, s.bleedingNoDrugStop())
	s.find("bleeding-interaction-factors", -1, s.bleedingInteractionFactors())
	s.find("thrombolysis-recent", -1, s.thrombolysisRecent())
	s.find("cirrhosis", -1, s.cirrhosis())
	s.find("cirrhosis-cleared", -1, s.cirrhosisCleared())
	s.find("cardiac-unstable", -1, s.cardiacUnstable())
	s.find("cardiac-unstable-cleared", -1, s.cardiacUnstableCleared())
	s.find("cardiac-device-manual", -1, s.cardiacDeviceManual())
	s.find("hypertension-severe", -1, s.hypertensionSevere())
	s.find("dvt-past", -1, s.dvtPast())
	s.find("tissue-fragility-vascular", -1, s.tissueFragilityVascular())
	s.find("hypermobility", -1, s.hypermobility())
	s.find("pregnancy-first-trimester", -1, s.pregnancyFirstTrimester())
	s.find("pregnancy-possible", -1, s.pregnancyPossible())
	s.find("pregnancy-later", -1, s.pregnancyLater())
	s.find("pregnancy-later-cleared", -1, s.pregnancyLaterCleared())
	s.find("pregnancy-high-risk", -1, s.pregnancyHighRisk())
	s.find("pregnancy-high-risk-cleared", -1, s.pregnancyHighRiskCleared())
	s.find("pregnancy-first-ever-needling", -1, s.pregnancyFirstEverNeedling())
}

// targetRules asks the rules about one target.
func (s *straight) targetRules(target int) {
	s.find("bleeding-anticoagulant-deep-noncompressible", target, s.bleedingAnticoagulantDeepNoncompressible())
	s.find("bleeding-combined-drugs", target, s.bleedingCombinedDrugs())
	s.find("bleeding-paraspinal", target, s.bleedingParaspinal())
	s.find("bleeding-tight-compartment", target, s.bleedingTightCompartment())
	s.find("varicose-vein-site", target, s.varicoseVeinSite())
	s.find("arterial-disease-limb", target, s.arterialDiseaseLimb())
	s.find("dvt-suspected", target, s.dvtSuspected())
	s.find("lung-disease-thorax", target, s.lungDiseaseThorax())
	s.find("pneumothorax-history", target, s.pneumothoraxHistory())
	s.find("thorax-low-bmi", target, s.thoraxLowBmi())
	s.find("single-working-lung", target, s.singleWorkingLung())
	s.find("cervical-artery-history-neck", target, s.cervicalArteryHistoryNeck())
	s.find("raynaud", target, s.raynaud())
	s.find("thoracic-outlet-neck", target, s.thoracicOutletNeck())
	s.find("pregnancy-trunk-sites", target, s.pregnancyTrunkSites())
	s.find("pregnancy-lumbosacral-sites", target, s.pregnancyLumbosacralSites())
	s.find("pregnancy-traditional-sites", target, s.pregnancyTraditionalSites())
	s.find("pregnancy-electrical", target, s.pregnancyElectrical())
	s.find("electrical-cardiac-device", target, s.electricalCardiacDevice())
	s.find("electrical-other-implant", target, s.electricalOtherImplant())
	s.find("electrical-across-thorax", target, s.electricalAcrossThorax())
	s.find("electrical-neck-head", target, s.electricalNeckHead())
	s.find("electrical-one-side-neck-head", target, s.electricalOneSideNeckHead())
	s.find("electrical-across-cord", target, s.electricalAcrossCord())
	s.find("electrical-epilepsy", target, s.electricalEpilepsy())
	s.find("electrical-epilepsy-controlled", target, s.electricalEpilepsyControlled())
	s.find("electrical-sensation-absent", target, s.electricalSensationAbsent())
	s.find("electrical-dose", target, s.electricalDose())
	s.find("electrical-needle-migration", target, s.electricalNeedleMigration())
	s.find("electrical-needle-migration-held-off", target, s.electricalNeedleMigrationHeldOff())
	s.find("electrical-metal-implant", target, s.electricalMetalImplant())
}

// not(is(antithrombotic, none))
func (s *straight) bleedingAnticoagulantAny() logic.Truth {
	return s.is(intake.Antithrombotic, 1<<1).Not()
}

// all(not(is(antithrombotic, none, aspirin)), deep(), compressible(no))
func (s *straight) bleedingAnticoagulantDeepNoncompressible() logic.Truth {
	if !(s.t.Depth == protocol.Deep) {
		return logic.No
	}
	if !(s.compressible == anatomy.CompressibleNo) {
		return logic.No
	}
	return s.is(intake.Antithrombotic, 1<<1|1<<5).Not()
}

// all(above(inr, 3), not(yes(prescriber_clearance)))
func (s *straight) bleedingAnticoagulantInrHigh() logic.Truth {
	v := s.above(intake.INR, 3)
	if v != logic.No {
		v = v.And(s.flag(intake.PrescriberClearance).Not())
	}
	return v
}

// above(inr, 3)
func (s *straight) bleedingAnticoagulantInrHighCleared() logic.Truth {
	return s.above(intake.INR, 3)
}

// all(atleast(inr, 1.5), atmost(inr, 3))
func (s *straight) bleedingInrCautionBand() logic.Truth {
	v := s.atLeast(intake.INR, 1.5)
	if v != logic.No {
		v = v.And(s.atMost(intake.INR, 3))
	}
	return v
}

// all(below(platelets, 50), not(yes(haematology_clearance)))
func (s *straight) bleedingPlateletsVeryLow() logic.Truth {
	v := s.below(intake.Platelets, 50)
	if v != logic.No {
		v = v.And(s.flag(intake.HematologyClearance).Not())
	}
	return v
}

// below(platelets, 20)
func (s *straight) plateletsCritical() logic.Truth {
	return s.below(intake.Platelets, 20)
}

// below(platelets, 50)
func (s *straight) bleedingPlateletsVeryLowCleared() logic.Truth {
	return s.below(intake.Platelets, 50)
}

// all(atleast(platelets, 50), below(platelets, 100))
func (s *straight) bleedingPlateletsModerate() logic.Truth {
	v := s.atLeast(intake.Platelets, 50)
	if v != logic.No {
		v = v.And(s.below(intake.Platelets, 100))
	}
	return v
}

// all(is(bleeding_disorder, haemophilia_mild, haemophilia_severe, vwd, other), not(all(yes(haematology_clearance), any(not(is(bleeding_disorder, haemophilia_severe)), yes(factor_cover)))))
func (s *straight) bleedingHaemophilia() logic.Truth {
	v := s.is(intake.BleedingDisorder, 1<<2|1<<3|1<<4|1<<5)
	if v != logic.No {
		v = v.And(all(s.flag(intake.HematologyClearance), either(s.is(intake.BleedingDisorder, 1<<3).Not(), s.flag(intake.FactorCover))).Not())
	}
	return v
}

// is(bleeding_disorder, haemophilia_mild, haemophilia_severe, vwd, other)
func (s *straight) bleedingHaemophiliaCleared() logic.Truth {
	return s.is(intake.BleedingDisorder, 1<<2|1<<3|1<<4|1<<5)
}

// any(yes(bleeding_history), yes(liver_disease), yes(renal_impairment), is(bleeding_disorder, haemophilia_mild, haemophilia_severe, vwd, other))
func (s *straight) bleedingTendencyOther() logic.Truth {
	return either(s.flag(intake.BleedingHistory), s.flag(intake.LiverDisease), s.flag(intake.RenalImpairment), s.is(intake.BleedingDisorder, 1<<2|1<<3|1<<4|1<<5))
}

// all(any(is(antithrombotic, combined), all(is(antithrombotic, antiplatelet_dual), deep(), not(compressible(yes)))), not(yes(prescriber_clearance)))
func (s *straight) bleedingCombinedDrugs() logic.Truth {
	v := either(s.is(intake.Antithrombotic, 1<<8), all(s.is(intake.Antithrombotic, 1<<7), logic.Of(s.t.Depth == protocol.Deep), logic.Of(s.compressible == anatomy.CompressibleYes).Not()))
	if v != logic.No {
		v = v.And(s.flag(intake.PrescriberClearance).Not())
	}
	return v
}

// is(antithrombotic, antiplatelet_dual, combined)
func (s *straight) bleedingCombinedDrugsCleared() logic.Truth {
	return s.is(intake.Antithrombotic, 1<<7|1<<8)
}

// is(antithrombotic, doac, heparin)
func (s *straight) bleedingDoacHeparin() logic.Truth {
	return s.is(intake.Antithrombotic, 1<<3|1<<4)
}

// yes(advised_drug_stop)
func (s *straight) bleedingNoDrugStop() logic.Truth {
	return s.flag(intake.AdvisedDrugStop)
}

// all(is(antithrombotic, vka, combined), some(interacting_agents))
func (s *straight) bleedingInteractionFactors() logic.Truth {
	v := s.is(intake.Antithrombotic, 1<<2|1<<8)
	if v != logic.No {
		v = v.And(s.some(intake.InteractingAgents))
	}
	return v
}

// all(any(not(is(antithrombotic, none, aspirin)), is(bleeding_disorder, haemophilia_mild, haemophilia_severe, vwd, other)), deep(), any(near(spinal-cord), muscle(iliocostalis-thoracis, iliocostalis-lumborum)))
func (s *straight) bleedingParaspinal() logic.Truth {
	if !(s.t.Depth == protocol.Deep) {
		return logic.No
	}
	v := either(s.is(intake.Antithrombotic, 1<<1|1<<5).Not(), s.is(intake.BleedingDisorder, 1<<2|1<<3|1<<4|1<<5))
	if v != logic.No {
		v = v.And(either(logic.Of(s.near.Has(anatomy.SpinalCord)), logic.Of(s.muscleIs(anatomy.IliocostalisThoracis, anatomy.IliocostalisLumborum))))
	}
	return v
}

// all(not(is(antithrombotic, none)), deep(), near(compartment-bleed))
func (s *straight) bleedingTightCompartment() logic.Truth {
	if !(s.t.Depth == protocol.Deep) {
		return logic.No
	}
	if !(s.near.Has(anatomy.CompartmentBleed)) {
		return logic.No
	}
	return s.is(intake.Antithrombotic, 1<<1).Not()
}

// within(thrombolysis_date, 2)
func (s *straight) thrombolysisRecent() logic.Truth {
	return s.within(intake.ThrombolysisDate, 2)
}

// all(yes(cirrhosis), not(yes(medical_clearance)))
func (s *straight) cirrhosis() logic.Truth {
	v := s.flag(intake.Cirrhosis)
	if v != logic.No {
		v = v.And(s.flag(intake.MedicalClearance).Not())
	}
	return v
}

// yes(cirrhosis)
func (s *straight) cirrhosisCleared() logic.Truth {
	return s.flag(intake.Cirrhosis)
}

// all(any(is(cardiac_status, unstable), within(cardiac_event_date, 42)), not(yes(cardiology_clearance)))
func (s *straight) cardiacUnstable() logic.Truth {
	v := either(s.is(intake.CardiacStatus, 1<<3), s.within(intake.CardiacEventDate, 42))
	if v != logic.No {
		v = v.And(s.flag(intake.CardiologyClearance).Not())
	}
	return v
}

// any(is(cardiac_status, unstable), within(cardiac_event_date, 42))
func (s *straight) cardiacUnstableCleared() logic.Truth {
	return either(s.is(intake.CardiacStatus, 1<<3), s.within(intake.CardiacEventDate, 42))
}

// is(cardiac_device, pacemaker, icd, crt)
func (s *straight) cardiacDeviceManual() logic.Truth {
	return s.is(intake.CardiacDevice, 1<<2|1<<3|1<<4)
}

// any(atleast(bp_systolic_start, 180), atleast(bp_diastolic_start, 110))
func (s *straight) hypertensionSevere() logic.Truth {
	return either(s.atLeast(intake.BPSystolicStart, 180), s.atLeast(intake.BPDiastolicStart, 110))
}

// all(touches(varicose_regions), not(healthyskin()))
func (s *straight) varicoseVeinSite() logic.Truth {
	if s.t.HealthySkin {
		return logic.No
	}
	return s.touches(intake.Varicose)
}

// all(is(vascular_disease, arterial_disease, aneurysm, vasculitis), touches(vascular_regions))
func (s *straight) arterialDiseaseLimb() logic.Truth {
	v := s.is(intake.VascularDisease, 1<<2|1<<3|1<<4)
	if v != logic.No {
		v = v.And(s.touches(intake.Vascular))
	}
	return v
}

// all(is(dvt_status, suspected), in(shoulder, upper-arm, elbow, forearm, wrist, hand, hip, buttock, thigh, knee, lower-leg, ankle, foot))
func (s *straight) dvtSuspected() logic.Truth {
	if !(s.regions&(1<<body.Shoulder|1<<body.UpperArm|1<<body.Elbow|1<<body.Forearm|1<<body.Wrist|1<<body.Hand|1<<body.Hip|1<<body.Buttock|1<<body.Thigh|1<<body.Knee|1<<body.LowerLeg|1<<body.Ankle|1<<body.Foot) != 0) {
		return logic.No
	}
	return s.is(intake.DVTStatus, 1<<2)
}

// is(dvt_status, treated, past)
func (s *straight) dvtPast() logic.Truth {
	return s.is(intake.DVTStatus, 1<<3|1<<4)
}

// all(any(has(lung_disease, copd, emphysema, chronic_bronchitis, tuberculosis, pneumonia, lung_cancer), yes(thoracic_surgery)), over(pleura))
func (s *straight) lungDiseaseThorax() logic.Truth {
	v := either(s.has(intake.LungDisease, 1<<1|1<<2|1<<3|1<<4|1<<5|1<<6), s.flag(intake.ThoracicSurgery))
	if v != logic.No {
		v = v.And(s.overPleura)
	}
	return v
}

// all(any(yes(pneumothorax_history), all(yes(connective_tissue_disorder), not(is(connective_tissue_type, hypermobile, other)))), over(pleura))
func (s *straight) pneumothoraxHistory() logic.Truth {
	v := either(s.flag(intake.PneumothoraxHistory), all(s.flag(intake.ConnectiveTissueDisorder), s.is(intake.ConnectiveTissueType, 1<<2|1<<7).Not()))
	if v != logic.No {
		v = v.And(s.overPleura)
	}
	return v
}

// all(over(pleura), below(bmi, 20))
func (s *straight) thoraxLowBmi() logic.Truth {
	v := s.overPleura
	if v != logic.No {
		v = v.And(s.below(intake.BMI, 20))
	}
	return v
}

// all(yes(single_lung), deep(), over(pleura))
func (s *straight) singleWorkingLung() logic.Truth {
	if !(s.t.Depth == protocol.Deep) {
		return logic.No
	}
	v := s.flag(intake.SingleLung)
	if v != logic.No {
		v = v.And(s.overPleura)
	}
	return v
}

// is(connective_tissue_type, vascular_eds, loeys_dietz)
func (s *straight) tissueFragilityVascular() logic.Truth {
	return s.is(intake.ConnectiveTissueType, 1<<5|1<<6)
}

// all(is(cervical_artery_history, stenosis, stent_or_surgery, past_dissection, fibromuscular, sinus_hypersensitivity), muscle(sternocleidomastoid-sternal, sternocleidomastoid-clavicular, scalenus-anterior, scalenus-medius, scalenus-posterior, longus-colli, digastric-anterior, digastric-posterior, suprahyoid-group, platysma))
func (s *straight) cervicalArteryHistoryNeck() logic.Truth {
	if !(s.muscleIs(anatomy.SternocleidomastoidSternal, anatomy.SternocleidomastoidClavicular, anatomy.ScalenusAnterior, anatomy.ScalenusMedius, anatomy.ScalenusPosterior, anatomy.LongusColli, anatomy.DigastricAnterior, anatomy.DigastricPosterior, anatomy.SuprahyoidGroup, anatomy.Platysma)) {
		return logic.No
	}
	return s.is(intake.CervicalArteryHistory, 1<<2|1<<3|1<<4|1<<5|1<<6)
}

// all(yes(raynaud), in(hand, wrist, foot, ankle))
func (s *straight) raynaud() logic.Truth {
	if !(s.regions&(1<<body.Hand|1<<body.Wrist|1<<body.Foot|1<<body.Ankle) != 0) {
		return logic.No
	}
	return s.flag(intake.Raynaud)
}

// is(connective_tissue_type, hypermobile, classical)
func (s *straight) hypermobility() logic.Truth {
	return s.is(intake.ConnectiveTissueType, 1<<2|1<<3)
}

// all(yes(thoracic_outlet), muscle(scalenus-anterior, scalenus-medius, scalenus-posterior, subclavius, pectoralis-minor))
func (s *straight) thoracicOutletNeck() logic.Truth {
	if !(s.muscleIs(anatomy.ScalenusAnterior, anatomy.ScalenusMedius, anatomy.ScalenusPosterior, anatomy.Subclavius, anatomy.PectoralisMinor)) {
		return logic.No
	}
	return s.flag(intake.ThoracicOutlet)
}

// all(is(pregnancy, yes), atmost(gestation_weeks, 12))
func (s *straight) pregnancyFirstTrimester() logic.Truth {
	v := s.is(intake.Pregnancy, 1<<3)
	if v != logic.No {
		v = v.And(s.atMost(intake.GestationWeeks, 12))
	}
	return v
}

// is(pregnancy, possible)
func (s *straight) pregnancyPossible() logic.Truth {
	return s.is(intake.Pregnancy, 1<<2)
}

// all(is(pregnancy, yes), not(yes(obstetric_clearance)))
func (s *straight) pregnancyLater() logic.Truth {
	v := s.is(intake.Pregnancy, 1<<3)
	if v != logic.No {
		v = v.And(s.flag(intake.ObstetricClearance).Not())
	}
	return v
}

// is(pregnancy, yes)
func (s *straight) pregnancyLaterCleared() logic.Truth {
	return s.is(intake.Pregnancy, 1<<3)
}

// all(is(pregnancy, yes, possible), in(abdomen, pelvis))
func (s *straight) pregnancyTrunkSites() logic.Truth {
	if !(s.regions&(1<<body.Abdomen|1<<body.Pelvis) != 0) {
		return logic.No
	}
	return s.is(intake.Pregnancy, 1<<3|1<<2)
}

// all(is(pregnancy, yes, possible), muscle(lumbar-multifidus, sacral-multifidus, iliocostalis-lumborum, quadratus-lumborum-superficial, quadratus-lumborum-deep, serratus-posterior-inferior))
func (s *straight) pregnancyLumbosacralSites() logic.Truth {
	if !(s.muscleIs(anatomy.LumbarMultifidus, anatomy.SacralMultifidus, anatomy.IliocostalisLumborum, anatomy.QuadratusLumborumSuperficial, anatomy.QuadratusLumborumDeep, anatomy.SerratusPosteriorInferior)) {
		return logic.No
	}
	return s.is(intake.Pregnancy, 1<<3|1<<2)
}

// all(is(pregnancy, yes, possible), muscle(adductor-pollicis, first-dorsal-interosseous, flexor-digitorum-longus, tibialis-posterior, peroneus-longus, peroneus-brevis, peroneus-tertius))
func (s *straight) pregnancyTraditionalSites() logic.Truth {
	if !(s.muscleIs(anatomy.AdductorPollicis, anatomy.FirstDorsalInterosseous, anatomy.FlexorDigitorumLongus, anatomy.TibialisPosterior, anatomy.PeroneusLongus, anatomy.PeroneusBrevis, anatomy.PeroneusTertius)) {
		return logic.No
	}
	return s.is(intake.Pregnancy, 1<<3|1<<2)
}

// all(is(pregnancy, yes, possible), yes(pregnancy_high_risk), not(yes(obstetric_clearance)))
func (s *straight) pregnancyHighRisk() logic.Truth {
	v := s.is(intake.Pregnancy, 1<<3|1<<2)
	if v != logic.No {
		v = v.And(s.flag(intake.PregnancyHighRisk))
	}
	if v != logic.No {
		v = v.And(s.flag(intake.ObstetricClearance).Not())
	}
	return v
}

// all(is(pregnancy, yes, possible), yes(pregnancy_high_risk))
func (s *straight) pregnancyHighRiskCleared() logic.Truth {
	v := s.is(intake.Pregnancy, 1<<3|1<<2)
	if v != logic.No {
		v = v.And(s.flag(intake.PregnancyHighRisk))
	}
	return v
}

// all(is(pregnancy, yes), is(prior_needling, never))
func (s *straight) pregnancyFirstEverNeedling() logic.Truth {
	v := s.is(intake.Pregnancy, 1<<3)
	if v != logic.No {
		v = v.And(s.is(intake.PriorNeedling, 1<<1))
	}
	return v
}

// all(is(pregnancy, yes), electrical())
func (s *straight) pregnancyElectrical() logic.Truth {
	if !(s.t.Technique == protocol.Electrical) {
		return logic.No
	}
	return s.is(intake.Pregnancy, 1<<3)
}

// all(is(cardiac_device, pacemaker, icd, crt), electrical())
func (s *straight) electricalCardiacDevice() logic.Truth {
	if !(s.t.Technique == protocol.Electrical) {
		return logic.No
	}
	return s.is(intake.CardiacDevice, 1<<2|1<<3|1<<4)
}

// all(has(implanted_devices, scs, dbs, vns, insulin_pump, drug_pump, cochlear), electrical())
func (s *straight) electricalOtherImplant() logic.Truth {
	if !(s.t.Technique == protocol.Electrical) {
		return logic.No
	}
	return s.has(intake.ImplantedDevices, 1<<1|1<<2|1<<3|1<<4|1<<5|1<<6)
}

// path(across_thorax)
func (s *straight) electricalAcrossThorax() logic.Truth {
	return s.path(1 << protocol.AcrossThorax)
}

// path(front_of_neck, across_head)
func (s *straight) electricalNeckHead() logic.Truth {
	return s.path(1<<protocol.FrontOfNeck | 1<<protocol.AcrossHead)
}

// all(path(one_side_neck_or_head), trained())
func (s *straight) electricalOneSideNeckHead() logic.Truth {
	v := s.path(1 << protocol.OneSideNeckOrHead)
	if v != logic.No {
		v = v.And(s.trained())
	}
	return v
}

// all(path(across_spine), in(neck, upper-back, thorax), not(all(in(lower-back), level(L1-L5))))
func (s *straight) electricalAcrossCord() logic.Truth {
	if !(s.regions&(1<<body.Neck|1<<body.UpperBack|1<<body.Thorax) != 0) {
		return logic.No
	}
	v := s.path(1 << protocol.AcrossSpine)
	if v != logic.No {
		v = v.And(all(logic.Of(s.regions&(1<<body.LowerBack) != 0), s.level(body.L1.To(body.L5))).Not())
	}
	return v
}

// all(electrical(), any(is(epilepsy, uncontrolled), within(last_seizure, 90)))
func (s *straight) electricalEpilepsy() logic.Truth {
	if !(s.t.Technique == protocol.Electrical) {
		return logic.No
	}
	return either(s.is(intake.Epilepsy, 1<<3), s.within(intake.LastSeizure, 90))
}

// all(electrical(), is(epilepsy, controlled))
func (s *straight) electricalEpilepsyControlled() logic.Truth {
	if !(s.t.Technique == protocol.Electrical) {
		return logic.No
	}
	return s.is(intake.Epilepsy, 1<<2)
}

// all(electrical(), touches(sensation_absent_regions))
func (s *straight) electricalSensationAbsent() logic.Truth {
	if !(s.t.Technique == protocol.Electrical) {
		return logic.No
	}
	return s.touches(intake.SensationAbsent)
}

// all(electrical(), any(yes(frailty), atmost(session_number, 1), stimabove(30)))
func (s *straight) electricalDose() logic.Truth {
	if !(s.t.Technique == protocol.Electrical) {
		return logic.No
	}
	return either(s.flag(intake.Frailty), s.atMost(intake.SessionNumber, 1), s.stimAbove(30000))
}

// all(electrical(), any(openlungline(), all(deep(), over(peritoneum), not(any(angle(tangential), pincered())))))
func (s *straight) electricalNeedleMigration() logic.Truth {
	if !(s.t.Technique == protocol.Electrical) {
		return logic.No
	}
	return either(s.openLungLine(), all(logic.Of(s.t.Depth == protocol.Deep), s.overPeritoneum, either(s.word(uint8(s.t.Angle), 1<<protocol.Tangential), s.pincered()).Not()))
}

// all(electrical(), any(over(pleura), over(peritoneum), over(canal)))
func (s *straight) electricalNeedleMigrationHeldOff() logic.Truth {
	if !(s.t.Technique == protocol.Electrical) {
		return logic.No
	}
	return either(s.overPleura, s.overPeritoneum, s.overCanal)
}

// all(electrical(), any(touches(implant_metal_regions), path(near_implant)))
func (s *straight) electricalMetalImplant() logic.Truth {
	if !(s.t.Technique == protocol.Electrical) {
		return logic.No
	}
	return either(s.touches(intake.ImplantMetal), s.path(1<<protocol.NearImplant))
}

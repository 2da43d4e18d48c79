package main

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
)

// clinic is what holds for every patient here: who needles, with what, and where.
func clinic() intake.Answers {
	return intake.Answers{
		intake.Jurisdiction.Is("AU"),
		intake.PractitionerAuthorized.Yes(),
		intake.PractitionerRegions.Are(body.Neck, body.Shoulder, body.UpperArm, body.UpperBack),
		intake.NoneOf(intake.Delegated, intake.AdvisedDrugStop, intake.NeedlesRecapped),
		intake.EmergencyPlan.Yes(),
		intake.NeedleSingleUse.Yes(),
		intake.NeedleExpiry.InDays(300),
		intake.SharpsContainerPresent.Yes(),
		intake.HandHygiene.Yes(),
		intake.GlovesBoth,
		intake.SkinPrepAlcohol70,
		intake.UnattendedMinutes.Of(0),
		intake.AftercareGiven.Yes(),
	}
}

// form is what the patient ticked, and what the clinician wrote down on looking.
func form() intake.Answers {
	return intake.Answers{
		intake.ConsentGiven.Yes(),
		intake.WantsDryNeedling.Yes(),
		intake.ConsentItems.Are(intake.ConsentItemRisks, intake.ConsentItemBenefits,
			intake.ConsentItemComplications, intake.ConsentItemAlternatives),
		intake.CapacityFull,
		intake.CanCommunicate.Yes(),
		intake.PriorNeedlingNever,
		intake.PatientToleratesPosition.Yes(),
		intake.FitTodayOK,
		intake.PsychStatusStable,
		intake.BleedingDisorderNone,
		intake.PrescriberClearance.Yes(),
		intake.NoneOf(intake.BleedingHistory, intake.SafeguardingConcern, intake.Intoxicated, intake.Frailty, intake.InvoluntaryMovement,
			intake.ProgressiveWeakness, intake.HandClumsiness, intake.GaitUnsteady),
		intake.SCILevelNone,
		intake.NothingIn(intake.Q03, intake.Q05, intake.Q07, intake.Q09, intake.Q10, intake.Q11, intake.Q12, intake.Q13,
			intake.Q14, intake.Q15, intake.Q16, intake.Q17, intake.Q18, intake.Q19, intake.Q20, intake.Q21, intake.Q22,
			intake.Q24, intake.Q25, intake.Q26, intake.Q27, intake.Q28, intake.Q29, intake.Q31),

		// The clinician's part.
		intake.NothingIn(intake.E01, intake.E02, intake.E03),
		intake.BPSystolicStart.Of(128),
		intake.BPDiastolicStart.Of(82),
		intake.TemperatureC.Of(36.6),
		intake.DiagnosisClear.Yes(),
		intake.RedFlagOpen.No(),
		intake.BenefitRiskRecorded.Yes(),
	}
}

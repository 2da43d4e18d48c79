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
		intake.PractitionerRegions.Are(body.Neck, body.Shoulder, body.UpperBack),
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

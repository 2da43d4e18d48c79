package main

import (
	"fmt"
	"log"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

func main() {
	patient, err := intake.NewProfile(intake.MustDate("2026-11-23"),
		intake.Treats(condition.NeckPain), intake.SessionNumber.Of(2),
		intake.AgeYears.Of(54), intake.SexMale,
		intake.AntithromboticVKA, intake.INR.Of(3.4).DaysAgo(3),
		intake.LocalInfection.At(body.LowerLeg.Left()),
		intake.NothingIn(intake.Q03, intake.Q05, intake.Q06, intake.Q07, intake.Q09, intake.Q10, intake.Q11, intake.Q12,
			intake.Q13, intake.Q14, intake.Q15, intake.Q16, intake.Q17, intake.Q18, intake.Q19, intake.Q20, intake.Q21, intake.Q22,
			intake.Q24, intake.Q25, intake.Q26, intake.Q27, intake.Q28, intake.Q29, intake.Q31, intake.E01, intake.E02, intake.E03),
		)
	if err != nil {
		log.Fatal(err)
	}
	deep := protocol.Target{Technique: protocol.Pistoning, Depth: protocol.Deep, Grip: protocol.Pincer,
		Needle: protocol.NeedleMM(0.30, 40)}
	plan := deep.At(
		anatomy.UpperTrapezius.Left(), anatomy.UpperTrapezius.Right(), anatomy.Infraspinatus.Left())
	fmt.Print(contraindication.Screen(patient, plan...).Report())
}

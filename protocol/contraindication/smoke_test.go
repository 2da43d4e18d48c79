package contraindication_test

import (
	"fmt"
	"testing"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

func TestSmoke(t *testing.T) {
	patient, err := intake.NewProfile(intake.MustDate("2026-11-23"),
		intake.AgeYears.Of(54), intake.PregnancyNo, intake.AntithromboticVKA, intake.INR.Of(3.4).DaysAgo(3))
	if err != nil {
		t.Fatal(err)
	}
	deep := protocol.Target{Technique: protocol.Pistoning, Depth: protocol.Deep, Grip: protocol.Pincer,
		Needle: protocol.NeedleMM(0.30, 40)}
	plan := deep.At(
		anatomy.UpperTrapezius.Left(), anatomy.UpperTrapezius.Right(), anatomy.Infraspinatus.Left())
	fmt.Print(contraindication.Screen(patient, plan...).Report())
}

// Quickstart asks what stands against the needling that is planned for one patient, and prints the report.
//
//	go run ./examples/quickstart
package main

import (
	"fmt"
	"io"
	"log"
	"os"
	"slices"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

func main() {
	if err := run(os.Stdout); err != nil {
		log.Fatal(err)
	}
}

func run(out io.Writer) error {
	// Who needles and where, and the form that the patient ticked, are in clinic.go and form.go.
	answers := slices.Concat(clinic(), form(), intake.Answers{
		intake.Treats(condition.NeckPain), intake.SessionNumber.Of(2),
		intake.AgeYears.Of(54), intake.SexMale,
		intake.AntithromboticVKA, intake.INR.Of(3.4).DaysAgo(3),
	})
	patient, err := intake.NewProfile(intake.MustDate("2026-11-23"), answers...)
	if err != nil {
		return err // every misfit and contradiction at once
	}
	deep := protocol.Target{Technique: protocol.Pistoning, Depth: protocol.Deep,
		Needle: protocol.NeedleMM(0.30, 40), Grip: protocol.Pincer, Position: protocol.Prone}
	plan := deep.At(anatomy.UpperTrapezius.Left(), anatomy.UpperTrapezius.Right(), anatomy.Infraspinatus.Left())

	_, err = fmt.Fprint(out, contraindication.Screen(patient, plan...).Report())
	return err
}

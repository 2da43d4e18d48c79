// Plan goes from what a clinician has found to the plan of a session: which of six painful points, in which order,
// how, in how much time, and why not the others. It prints the plan as text, or in its wire form.
//
//	go run ./examples/plan
//	go run ./examples/plan -json
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"slices"
	"time"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/session"
)

func main() {
	asJSON := flag.Bool("json", false, "print the plan in its wire form")
	flag.Parse()
	if err := run(os.Stdout, *asJSON); err != nil {
		log.Fatal(err)
	}
}

func run(w io.Writer, asJSON bool) error {
	plan, err := visit()
	if err != nil {
		return err // every fault of the planner, of the answers and of the points at once
	}
	if !asJSON {
		_, err = io.WriteString(w, plan.Report())
		return err
	}
	text, err := json.MarshalIndent(plan, "", "  ")
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(w, "%s\n", text)
	return err
}

func visit() (session.Plan, error) {
	planner := session.Planner{
		Screener:   contraindication.Default(),
		Time:       20 * time.Minute,
		Needles:    []protocol.Needle{protocol.NeedleMM(0.25, 25), protocol.NeedleMM(0.30, 40), protocol.NeedleMM(0.30, 50)},
		Techniques: []protocol.Technique{protocol.Pistoning, protocol.Static},
		Skill:      session.Practiced,
	}
	// Who needles and where, and what the patient ticked, are in answers.go.
	patient, err := intake.NewProfile(intake.MustDate("2026-11-23"), slices.Concat(clinic(), form(), intake.Answers{
		intake.AgeYears.Of(47), intake.SexFemale, intake.PregnancyNo, intake.AntithromboticVKA, intake.INR.Of(2.4).DaysAgo(3),
	})...)
	if err != nil {
		return session.Plan{}, err
	}
	return planner.Plan(session.Request{
		Patient:   patient,
		Course:    session.NewCourse(condition.ShoulderPain),
		Tolerance: session.UsualTolerance,
		Palpated: []session.Palpated{
			{Site: anatomy.Infraspinatus.Right(), Tenderness: 8, Pain: session.Familiar},
			{Site: anatomy.Subscapularis.Right(), Tenderness: 7, Pain: session.Familiar},
			{Site: anatomy.UpperTrapezius.Right().TrP(1), Tenderness: 6, Pain: session.Familiar},
			{Site: anatomy.DeltoidMiddle.Right(), Tenderness: 4, Pain: session.Unfamiliar},
			{Site: anatomy.TeresMinor.Right(), Tenderness: 4, Pain: session.Unfamiliar},
			{Site: anatomy.GluteusMedius.Right(), Tenderness: 5, Pain: session.Unfamiliar},
		},
	})
}

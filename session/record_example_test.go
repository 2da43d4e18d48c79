package session_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"time"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/session"
)

// A session that is cut short can't be closed before every needle is out and the signal is answered.
func ExampleRecord() {
	day := intake.MustDate("2026-11-23")
	patient, _ := intake.Unremarkable(day, intake.SexFemale)
	planner := session.Planner{Screener: contraindication.Default(), Needles: []protocol.Needle{protocol.NeedleMM(0.25, 25)}}
	plan, err := planner.Plan(session.Request{Patient: patient, Course: session.NewCourse(condition.NeckPainChronic),
		Palpated: []session.Palpated{{Site: anatomy.UpperTrapezius.Left().TrP(1), Tenderness: 8, Pain: session.Familiar}}})
	if err != nil {
		fmt.Println(err)
		return
	}
	at := func(n int) time.Time { return time.Date(2026, 11, 23, 10, n, 0, 0, time.UTC) }
	rec := session.Begin(plan)
	err = rec.Log( // all of it is written, or none
		session.Consented(at(0), plan.Assessment()),
		session.Measured(at(1), session.NPRS.Of(6)),
		session.NeedleIn(at(5), 1, plan.Targets[0]),
		session.StopSignal(at(8), session.Faint))
	fmt.Println(err, rec.State())
	fmt.Println(rec.Log(session.Closed(at(9)))) // refused, and nothing is changed
	err = rec.Log(
		session.NeedleOut(at(9), 1),
		session.Answered(at(19), session.Faint, "lying, legs raised, well after ten minutes"),
		session.Adverse(at(19), session.Vasovagal, session.Mild),
		session.Closed(at(20)))
	fmt.Println(err, rec.State())
	// Output:
	// <nil> halted
	// not closed: needle 1 is in; stop signal "faint" of 10:08 is not answered
	// <nil> ended
}

// A course of three visits that were scored, and nothing needled yet, decides nothing.
func ExampleCourse_Advice() {
	course := session.NewCourse(condition.NeckPainChronic)
	day := intake.MustDate("2026-11-23")
	rec := session.BeginVisit(course.Condition(), day)
	at := time.Date(2026, 11, 23, 10, 0, 0, 0, time.UTC)
	if err := rec.Log(session.Measured(at, session.NPRS.Of(6)), session.Closed(at)); err != nil {
		fmt.Println(err)
		return
	}
	course, err := course.With(rec)
	fmt.Println(err)
	fmt.Print(course.Advice(day).Report())
	// Output:
	// <nil>
	// UNDECIDED   nothing was needled yet; score before the first needle; decide again
	//   at visit 3
	//   visit 1, 2026-11-23   nprs 6 points   before any needling
	//   AHEAD   1 to 7 more visits; trials gave 1-7 sessions (GATTIE21, STIEVEN20,
	//           CEREZO16, ALMUSH22)
}

// A decision is kept, and made again by rules of which one is another one by then.
func ExampleDecision_Replay() {
	patient, _ := intake.Unremarkable(intake.MustDate("2026-11-23"), intake.SexFemale)
	a := contraindication.Screen(patient, protocol.Target{Site: anatomy.UpperTrapezius.Left(), Technique: protocol.Pistoning,
		Depth: protocol.Deep, Needle: protocol.NeedleMM(0.30, 40), Grip: protocol.Pincer, Position: protocol.Prone})
	decision, err := session.Decide(a, session.Override{
		Rule: "upper-trapezius-apex", Reason: session.BenefitOutweighs, // it annotates; the verdict stands
		Signed: contraindication.Signed{By: "treating physiotherapist", Why: "ultrasound used"}})
	if err != nil {
		fmt.Println(err)
		return
	}
	var kept bytes.Buffer
	json.NewEncoder(&kept).Encode(decision)

	again, err := session.ReadDecision(&kept)
	if err != nil {
		fmt.Println(err)
		return
	}
	same, _ := again.Replay(contraindication.Default())
	fmt.Println(len(same), "changes")

	stricter, _ := contraindication.Compile(contraindication.Shipped().Tighten("upper-trapezius-apex", contraindication.Relative))
	changes, _ := again.Replay(stricter)
	for _, c := range changes[1:] { // the first is the knowledge, by its hash
		fmt.Println(c)
	}
	// Output:
	// 0 changes
	// overlays: now: upper-trapezius-apex to relative
	// upper-trapezius-apex: strength precaution → relative; left upper-trapezius precaution → relative
	// left upper-trapezius: precaution → relative
}

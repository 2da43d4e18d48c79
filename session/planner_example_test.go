package session_test

import (
	"fmt"
	"log"
	"time"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/session"
)

func ExamplePlanner() {
	planner := session.Planner{Screener: contraindication.Default(), Time: 30 * time.Minute,
		Needles: []protocol.Needle{protocol.NeedleMM(0.25, 25), protocol.NeedleMM(0.30, 40)}}
	patient, err := intake.Unremarkable(intake.MustDate("2026-11-23"), intake.PractitionerRegions.Are(body.Neck, body.Shoulder))
	if err != nil {
		log.Fatal(err)
	}
	plan, err := planner.Plan(session.Request{Patient: patient, Course: session.NewCourse(condition.NeckPainChronic),
		Palpated: []session.Palpated{
			{Site: anatomy.UpperTrapezius.Left().TrP(1), Tenderness: 8, Pain: session.Familiar},
			{Site: anatomy.LevatorScapulaeScapular.Left(), Tenderness: 6, Pain: session.Familiar},
			{Site: anatomy.RhomboidMajor.Right(), Tenderness: 4, Pain: session.Unfamiliar},
		}})
	if err != nil {
		log.Fatal(err) // every fault of the planner and of the request at once
	}
	for _, target := range plan.Targets {
		fmt.Println(target, target.Retention)
	}
	for _, left := range plan.LeftOut() {
		fmt.Println("left out:", left.Point.Site, "-", left.Obstacles[0])
	}
	fmt.Println(plan.Estimate().Time, plan.Verdict(), plan.IsProved())
	// Output:
	// left upper-trapezius TrP1, deep pistoning, 0.25 × 25 mm 2 min
	// left levator-scapulae-scapular, deep pistoning, 0.25 × 25 mm 2 min
	// left out: right rhomboid-major - practitioner-technique-not-trained: The practitioner was not taught and assessed for this region.
	// 13 to 15 min precaution true
}

func ExampleEstimateOf() {
	deep := protocol.Target{Technique: protocol.Pistoning, Depth: protocol.Deep, Position: anatomy.Prone}
	e := session.EstimateOf(intake.Profile{}, session.UsualTolerance, session.Practiced,
		deep.At(anatomy.Soleus.Left(), anatomy.GluteusMaximus.Left(), anatomy.GluteusMedius.Left())...)
	fmt.Println(e.Time, "-", e.Discomfort, "-", e.CPT())
	fmt.Println(e.Assumptions()[0].Says)
	// Output:
	// 14.5 to 17.5 min - moderate - 20561
	// 5 min for consent, positioning, hands and skin; no published figure was seen.
}

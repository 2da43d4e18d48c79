package contraindication_test

import (
	"fmt"
	"log"
	"strings"

	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

func ExampleScreen() {
	patient, err := intake.Unremarkable(intake.MustDate("2026-11-23"),
		intake.AgeYears.Of(54), intake.AntithromboticVKA, intake.INR.Of(3.4).DaysAgo(3))
	if err != nil {
		log.Fatal(err)
	}
	deep := protocol.Target{Technique: protocol.Pistoning, Depth: protocol.Deep, Needle: protocol.NeedleMM(0.30, 40)}
	a := contraindication.Screen(patient, deep.At(anatomy.Soleus.Left())...)
	fmt.Println(a.Verdict())
	for _, f := range a.Findings() {
		fmt.Println(f.Strength(), f.Outcome(), f.ID())
	}
	// Output:
	// relative
	// relative raised bleeding-anticoagulant-inr-high
	// precaution raised bleeding-anticoagulant-any
	// precaution raised bleeding-anticoagulant-inr-high-cleared
}

// What is not known keeps the verdict open: it is an interval, and the gate looks at its worse end.
func ExampleVerdict_AtMost() {
	patient, err := intake.Unremarkable(intake.MustDate("2026-11-23"), intake.PneumothoraxHistory.Unknown())
	if err != nil {
		log.Fatal(err)
	}
	target := protocol.Target{Site: anatomy.Supraspinatus.Left(), Technique: protocol.Static, Depth: protocol.Deep,
		Needle: protocol.NeedleMM(0.25, 25), Angle: protocol.Oblique, Grip: protocol.Flat, Position: protocol.Prone}
	v := contraindication.Screen(patient, target).Verdict()
	fmt.Println(v, v.AtMost(contraindication.Precaution))
	// Output:
	// precaution … relative false
}

func ExampleFinding_Because() {
	patient, err := intake.Unremarkable(intake.MustDate("2026-11-23"), intake.AntithromboticVKA, intake.INR.Of(3.4).DaysAgo(3))
	if err != nil {
		log.Fatal(err)
	}
	a := contraindication.Screen(patient, protocol.Target{Site: anatomy.Soleus.Left(), Technique: protocol.Static, Depth: protocol.Deep})
	for _, r := range a.Findings()[0].Because() {
		fmt.Printf("%s: %s (%s)\n", r.Fact, r.Answer, r.From)
	}
	// Output:
	// inr: 3.4 on 2026-11-20 (given)
	// prescriber_clearance: no (filled)
}

func ExampleAssessment_Questions() {
	patient, err := intake.Unremarkable(intake.MustDate("2026-11-23"), intake.AntithromboticVKA)
	if err != nil {
		log.Fatal(err)
	}
	a := contraindication.Screen(patient, protocol.Target{Site: anatomy.Soleus.Left(), Technique: protocol.Static, Depth: protocol.Deep})
	for _, q := range a.Questions() {
		fmt.Println(q.Text())
	}
	// Output:
	// INR? (0.5 to 20; asked because of: blood thinner vka)
}

func ExampleRulebook_Add() {
	book := contraindication.Shipped().Add(contraindication.Rule{
		ID:       "clinic-calf-before-race",
		Says:     "A race within three days, and a calf muscle is to be needled deeply.",
		Strength: contraindication.Relative,
		When:     when.All(when.Ahead(intake.CompetitionDate, 3), when.Muscle(anatomy.Soleus), when.Deep()),
		Do:       "Needle superficially, or after the race.",
		Basis:    []evidence.Citation{{Source: "clinic", Says: "team meeting of 2026-09-14"}},
	}).Tighten("thorax-low-bmy", contraindication.Relative)
	_, err := contraindication.Compile(book)
	fmt.Println(err)
	// Output:
	// thorax-low-bmy: no such rule; the nearest is thorax-low-bmi
}

func ExampleFollowing() {
	book := contraindication.Shipped()
	for _, policy := range []contraindication.Policy{contraindication.Considered, contraindication.Following("AANEM-2021")} {
		screener, err := contraindication.Compile(book.Under(policy))
		if err != nil {
			log.Fatal(err)
		}
		patient, err := intake.Unremarkable(intake.MustDate("2026-11-23"), intake.AntithromboticVKA, intake.INR.Of(2.2))
		if err != nil {
			log.Fatal(err)
		}
		calf := protocol.Target{Site: anatomy.Soleus.Left(), Technique: protocol.Static, Depth: protocol.Deep}
		fmt.Println(policy, screener.Screen(patient, calf).Verdict())
	}
	// Output:
	// considered precaution
	// following:AANEM-2021 relative
}

// Every fault of an input is reported at once, each with its path.
func ExampleReadCase() {
	_, err := contraindication.ReadCase(strings.NewReader(`{
		"as_of": "2026-11-23",
		"patient": {"answers": {"anti_thrombotic": "vka", "pregnancy": "no", "gestation_weeks": 12}},
		"plan": {"targets": [{"muscle": "uper-trapezius", "side": "left", "technique": "static", "depth": "deep"}]}}`))
	for _, fault := range intake.FaultsOf(err) {
		fmt.Println(fault)
	}
	// Output:
	// patient.answers.anti_thrombotic: no such fact; the nearest is antithrombotic
	// patient.answers.gestation_weeks: contradicts pregnancy
	// patient.answers.pregnancy: contradicts gestation_weeks
	// plan.targets[0].muscle: no such muscle; the nearest is upper-trapezius
}

func ExampleScreenPatient() {
	patient, err := intake.Unremarkable(intake.MustDate("2026-11-23"), intake.SaddleNumbness.Yes())
	if err != nil {
		log.Fatal(err)
	}
	for _, f := range contraindication.ScreenPatient(patient).Findings() {
		if f.Outcome() == contraindication.Raised { // what turns on targets is still open
			fmt.Println(f.ID(), f.Strength(), "refer:", f.Refer())
		}
	}
	// Output:
	// rf-cauda-equina absolute refer: emergency
}

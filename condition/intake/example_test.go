package intake_test

import (
	"encoding/json"
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
)

func ExampleNewProfile() {
	patient, err := intake.NewProfile(intake.MustDate("2026-11-23"),
		intake.AgeYears.Of(54), intake.PregnancyNo, intake.AntithromboticVKA, intake.INR.Of(3.4).DaysAgo(3))
	if err != nil {
		log.Fatal(err)
	}
	inr, held := intake.INR.In(patient)
	fmt.Println(inr, held.Standing, held.Day)
	_, held = intake.Smoker.In(patient)
	fmt.Println(held.Standing)
	// Output:
	// 3.4 given 2026-11-20
	// not-answered
}

// Everything that is wrong is reported at once, ready for a form.
func ExampleFaultsOf() {
	_, err := intake.NewProfile(intake.MustDate("2026-11-23"),
		intake.Text("anti_thrombotic", "vka"), intake.INR.Of(34), intake.PregnancyNo, intake.GestationWeeks.Of(20))
	reply := json.NewEncoder(os.Stdout)
	for _, fault := range intake.FaultsOf(err) {
		reply.Encode(fault)
	}
	// Output:
	// {"path":"patient.answers.anti_thrombotic","problem":"no such fact","nearest":"antithrombotic"}
	// {"path":"patient.answers.gestation_weeks","problem":"contradicts pregnancy"}
	// {"path":"patient.answers.inr","problem":"out of range, 0.5 to 20"}
	// {"path":"patient.answers.pregnancy","problem":"contradicts gestation_weeks"}
}

func ExampleProfile_On() {
	first, err := intake.NewProfile(intake.MustDate("2026-11-23"),
		intake.AgeYears.Born(intake.MustDate("1980-11-25")), intake.INR.Of(2.4).DaysAgo(10), intake.FitTodayOK,
		intake.AntithromboticVKA)
	if err != nil {
		log.Fatal(err)
	}
	next := first.On(intake.MustDate("2026-11-30"))
	age, _ := intake.AgeYears.In(next)
	fmt.Println("age", age)
	fmt.Println("blood thinner", next.Held(intake.Antithrombotic).Standing)
	fmt.Println("INR", next.Held(intake.INR).Standing)
	fmt.Println("fit today", next.Held(intake.FitToday).Standing)
	// Output:
	// age 46
	// blood thinner given
	// INR stale
	// fit today not-answered
}

// "None of these" fills what was not answered, and gives way to what was.
func ExampleNothingIn() {
	p, err := intake.NewProfile(intake.MustDate("2026-11-23"),
		intake.NothingIn(intake.Q16), intake.NightPainSevere.Yes())
	if err != nil {
		log.Fatal(err)
	}
	for f := range intake.Q16.Facts() {
		fmt.Printf("%s: %v\n", f.Name(), p.Held(f).Standing)
	}
	// Output:
	// new, growing, deep or large lump: filled
	// unexplained weight loss: filled
	// severe night pain that does not ease: given
}

// A person types; what does not fit is said, and nothing is changed.
func ExampleFact() {
	fact, _ := intake.Lookup("inr")
	patient := intake.Profile{}.On(intake.MustDate("2026-11-23"))
	for _, typed := range []string{"34", "3,4", "3.4 on 2026-11-20"} {
		next, err := patient.With(fact.Parse(typed))
		if err != nil {
			fmt.Println(err)
			continue
		}
		patient = next
	}
	fmt.Println(patient.Held(fact).Standing)
	// Output:
	// inr: out of range, 0.5 to 20
	// inr: wanted a number, with a point for its decimals
	// given
}

// A form builder switches on the kind of fact.
func ExampleQuestions() {
	fmt.Println(intake.Q07.Text())
	for f := range intake.Q07.Facts() {
		switch f := f.(type) {
		case intake.Choice:
			fmt.Printf("%s:", f.Name())
			for o := range f.Options() {
				fmt.Printf(" [%s]", o.Name())
			}
			fmt.Println()
		case intake.Event:
			least, most := f.Range()
			fmt.Printf("%s: a day between %d and %d days from today, never: %v\n", f.Name(), least, most, f.HasNever())
		}
	}
	// Output:
	// Do you take blood thinners (warfarin, apixaban, rivaroxaban, dabigatran, heparin, aspirin, clopidogrel), and when was the last dose? Any clot-dissolving drug in the last days?
	// blood thinner: [none] [vka] [doac] [heparin] [aspirin] [antiplatelet single] [antiplatelet dual] [combined] [other]
	// last clot-dissolving drug: a day between -43800 and 0 days from today, never: true
}

func ExampleReadProfile() {
	p, err := intake.ReadProfile(strings.NewReader(`{
		"as_of": "2026-11-23",
		"patient": {"answers": {"local_infection_regions": ["right neck", "left neck"], "inr": {"value": 3.40, "on": "2026-11-20"}}},
		"plan": {"session_number": 2, "condition": "neck-pain"}
	}`))
	if err != nil {
		log.Fatal(err)
	}
	canonical, _ := json.Marshal(p)
	fmt.Println(string(canonical))
	fmt.Println(p.Treats() == condition.NeckPain)
	where, _ := intake.LocalInfection.In(p)
	fmt.Println(where == body.Neck.Both())
	// Output:
	// {"schema":1,"as_of":"2026-11-23","patient":{"otherwise":"unknown","nothing_in":[],"answers":{"inr":{"value":3.4,"on":"2026-11-20"},"local_infection_regions":["neck"]}},"plan":{"condition":"neck-pain","session_number":2}}
	// true
	// true
}

// Screenall screens the cases of a morning by the clinic's own rules, all at the same time.
//
//	go run ./examples/clinicrules/screenall
package main

import (
	"fmt"
	"io"
	"log"
	"os"
	"sync"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/examples/clinicrules"
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
	cases, err := morning()
	if err != nil {
		return err
	}
	screened, err := screenAll(cases)
	if err != nil {
		return err
	}
	for i, a := range screened {
		fmt.Fprintf(out, "case %d: %v\n", i+1, a.Verdict())
		for _, f := range a.Findings() {
			fmt.Fprintf(out, "  %v, %v: %s\n", f.Strength(), f.Outcome(), f.Says())
		}
	}
	return nil
}

// screenAll compiles the rules once and uses them from everywhere.
func screenAll(cases []contraindication.Case) ([]contraindication.Assessment, error) {
	screener, err := contraindication.Compile(clinicrules.Rules())
	if err != nil {
		return nil, err // every fault: a misspelt id (and the nearest), a loosening that nobody signed, …
	}
	done := make([]contraindication.Assessment, len(cases))
	var wg sync.WaitGroup
	for i := range cases {
		wg.Go(func() { done[i] = screener.Screen(cases[i].Profile, cases[i].Targets...) })
	}
	wg.Wait()
	return done, nil
}

// morning is the same plan for four patients who are ordinary but for what is said here.
func morning() ([]contraindication.Case, error) {
	target := protocol.Target{
		Technique: protocol.Pistoning,
		Depth:     protocol.Deep,
		Needle:    protocol.NeedleMM(0.25, 40),
		Angle:     protocol.Perpendicular,
		Grip:      protocol.Flat,
		Position:  protocol.Prone,
	}
	plan := target.At(anatomy.Soleus.Left(), anatomy.GastrocnemiusMedial.Left())
	var cases []contraindication.Case
	for _, differs := range []intake.Answers{
		{},
		{intake.CompetitionDate.InDays(2)},
		{intake.CompetitionDate.Unknown()},
		{intake.AntithromboticDOAC},
	} {
		patient, err := intake.Unremarkable(intake.MustDate("2026-11-23"), differs...)
		if err != nil {
			return nil, err
		}
		cases = append(cases, contraindication.Case{Profile: patient, Targets: plan})
	}
	return cases, nil
}

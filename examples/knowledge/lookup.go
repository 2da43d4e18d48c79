package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

func muscle(w io.Writer, name string) error {
	found := anatomy.Named(name)
	if found.IsEmpty() {
		_, err := anatomy.ParseMuscle(strings.ReplaceAll(strings.ToLower(name), " ", "-"))
		return err
	}
	for m := range found.All() {
		e := m.Envelope()
		fmt.Fprintf(w, "%s (%s)\n", m.Name(), m)
		fmt.Fprintf(w, "  nerve      %s\n  refers to  %s\n", m.Innervation(), m.Refers())
		if m.ManualOnly() {
			fmt.Fprintln(w, "  needle     none offered: by hand")
		} else {
			fmt.Fprintf(w, "  needle     %s × %s\n", e.NeedleDiameter, e.NeedleLength)
		}
		fmt.Fprintf(w, "  position   %s\n  grip       %s\n  line       %s\n  never      %s\n  depth      %s\n",
			e.PositionNote, e.GripNote, e.Direction, e.Forbidden, e.DepthNote)
		for h := range m.Near().All() {
			fmt.Fprintf(w, "  beside     %s: %s\n", h.Name(), h.Avoid())
		}
		fmt.Fprintf(w, "  sources    %s, confidence %s\n", keys(m.Sources()), m.Confidence())
	}
	return nil
}

func zone(w io.Writer, id string) error {
	z, err := anatomy.ParseZone(id)
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "Muscles that refer pain to: %s\n", z.Name())
	for m := range anatomy.ReferringTo(z).All() {
		fmt.Fprintf(w, "  %s (%s), confidence %s [%s]\n", m.Name(), m, m.Confidence(), keys(m.Sources()))
	}
	return nil
}

func treated(w io.Writer, id string) error {
	c, err := condition.Parse(id)
	if err != nil {
		return err
	}
	_, err = io.WriteString(w, c.Report()+protocol.For(c).Report())
	return err
}

func rule(w io.Writer, id string) error {
	r, ok := contraindication.Shipped().Rule(id)
	if !ok {
		_, err := contraindication.Compile(contraindication.Shipped().Tighten(id, contraindication.Absolute))
		return err // which names the nearest
	}
	fmt.Fprintf(w, "%s\n  %s %s\n  %s", r.ID, r.Says, r.Do, r.Strength)
	if r.Refer != contraindication.NoReferral {
		fmt.Fprintf(w, ", refer: %s", r.Refer)
	}
	fmt.Fprintf(w, "; about the %s\n  when %s\n", r.Scope(), r.When)
	if r.Footing != contraindication.Sourced {
		fmt.Fprintf(w, "  footing: %s\n", footings[r.Footing])
	}
	if r.Confidence.IsValid() {
		fmt.Fprintf(w, "  confidence: %s\n", r.Confidence)
	}
	if r.Account != "" {
		fmt.Fprintf(w, "  %s\n", r.Account)
	}
	for c := range r.Sources() {
		fmt.Fprintln(w, "  "+citation(c))
	}
	return nil
}

var footings = map[contraindication.Footing]string{
	contraindication.Number:     "a number in it is convention",
	contraindication.Extension:  "it goes further than its sources",
	contraindication.Convention: "clinical convention; no source was found",
}

// citation is the work, how much of it was read, and what it says.
func citation(c evidence.Citation) string {
	text := string(c.Source)
	if work, ok := c.Source.Lookup(); ok {
		text = work.String()
		if work.Read != "" {
			text += " Read: " + work.Read + "."
		}
	}
	if c.Says != "" {
		text += " Here: " + c.Says + "."
	}
	return text
}

func fact(w io.Writer, id string) error {
	f, ok := intake.Lookup(id)
	if !ok {
		_, err := when.Parse("yes(" + id + ")")
		return err // which names the nearest
	}
	fmt.Fprintf(w, "%s: %s\n", f, f.Name())
	if f.Note() != "" {
		fmt.Fprintf(w, "  %s\n", f.Note())
	}
	for q := range f.Questions() {
		fmt.Fprintf(w, "  asked by %s: %s\n", q, q.Text())
	}
	if days, ok := f.ShelfLife(); ok {
		fmt.Fprintf(w, "  an answer counts for %d days\n", days)
	}
	if reasons, only := when.Reasons(f); only && reasons.IsZero() {
		fmt.Fprintln(w, "  presumed unless answered")
	} else if only {
		fmt.Fprintf(w, "  asked only where %s\n", reasons)
	}
	for r := range contraindication.Shipped().Rules() {
		for asked := range r.When.Facts() {
			if asked == f {
				fmt.Fprintf(w, "  %s, %s: %s\n", r.ID, r.Strength, r.Says)
			}
		}
	}
	return nil
}

// keys are the keys of sources.
func keys(sources []evidence.Source) string {
	var text []string
	for _, s := range sources {
		text = append(text, string(s))
	}
	return strings.Join(text, ", ")
}

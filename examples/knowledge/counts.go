package main

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/session"
)

// A Count is how many there are of one kind.
type Count struct {
	Kind  string `json:"kind"`
	Of    string `json:"of,omitempty"`
	Count int    `json:"count"`
}

// counts is what there is, kind by kind and section by section.
func counts() (list []Count) {
	add := func(kind, of string, n int) { list = append(list, Count{kind, of, n}) }
	add("conditions", "", len(slices.Collect(condition.All())))
	add("muscles", "", len(slices.Collect(anatomy.Muscles())))
	add("referral zones", "", len(slices.Collect(anatomy.AllZones())))
	add("hazards", "", len(slices.Collect(anatomy.AllHazards())))
	add("facts", "", len(slices.Collect(intake.Facts())))
	add("questions", "", len(slices.Collect(intake.Questions())))
	sections, flags, strengths := tally{}, 0, tally{}
	for s := range contraindication.Strengths() {
		if s >= contraindication.Precaution {
			strengths = append(strengths, Count{Of: s.String()})
		}
	}
	for r := range contraindication.Shipped().Rules() {
		sections.add("section " + r.Section)
		strengths.add(r.Strength.String())
		if r.IsRedFlag() {
			flags++
		}
	}
	slices.SortFunc(sections, func(a, b Count) int { return slices.Compare(numbers(a.Of), numbers(b.Of)) })
	add("rules", "", contraindication.Shipped().Len())
	add("rules", "red flags", flags)
	for _, t := range []tally{strengths, sections} {
		for _, c := range t {
			add("rules", c.Of, c.Count)
		}
	}
	add("settings", "", len(slices.Collect(contraindication.Settings())))
	findings, trials, planned, withheld := 0, map[string]bool{}, 0, 0
	for c := range condition.All() {
		findings += len(slices.Collect(c.Effects()))
		for t := range protocol.For(c).Trials() {
			key := fmt.Sprint(t.Sources)
			if trials[key] {
				continue
			}
			trials[key] = true
			if t.Stage == protocol.Planned {
				planned++
			}
			if !t.IsOffered() {
				withheld++
			}
		}
	}
	add("findings on conditions", "", findings)
	add("trials behind protocols", "", len(trials))
	add("trials behind protocols", "planned", planned)
	add("trials behind protocols", "never offered", withheld)
	figures, published := 0, 0
	for m := range session.Measures() {
		for _, f := range m.Figures() {
			figures++
			if f.IsPublished() {
				published++
			}
		}
	}
	add("outcome measures", "", len(slices.Collect(session.Measures())))
	add("changes that matter", "", figures)
	add("changes that matter", "published", published)
	add("adverse events", "", len(slices.Collect(session.AdverseEvents())))
	add("facts about consent", "", len(slices.Collect(session.ConsentFacts())))
	add("steps of hygiene", "", len(slices.Collect(session.Hygiene())))
	add("texts for aftercare", "", len(slices.Collect(session.AllAdvice())))
	add("jurisdictions", "", len(slices.Collect(session.Competences())))
	kinds, works := tally{}, 0
	for w := range evidence.All() {
		kinds.add(w.Kind.String())
		if !w.IsFlag() {
			works++
		}
	}
	add("sources", "", works)
	for _, c := range kinds {
		add("sources", c.Of, c.Count)
	}
	return list
}

// numbers are the numbers in "section 2.10".
func numbers(section string) (parts []int) {
	for part := range strings.SplitSeq(strings.TrimPrefix(section, "section "), ".") {
		n, _ := strconv.Atoi(part)
		parts = append(parts, n)
	}
	return parts
}

// A tally counts by name, in the order in which the names were met.
type tally []Count

func (t *tally) add(of string) {
	i := slices.IndexFunc(*t, func(c Count) bool { return c.Of == of })
	if i < 0 {
		i = len(*t)
		*t = append(*t, Count{Of: of})
	}
	(*t)[i].Count++
}

func printCounts(w io.Writer) {
	for _, c := range counts() {
		if c.Of == "" {
			fmt.Fprintf(w, "%5d  %s\n", c.Count, c.Kind)
		} else {
			fmt.Fprintf(w, "       %5d  %s\n", c.Count, c.Of)
		}
	}
}

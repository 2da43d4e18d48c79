package session

import (
	"fmt"
	"io"
	"log/slog"
	"slices"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// A Screening is what a record keeps of an assessment: which targets were judged, what was found, and by which
// knowledge. It holds neither answers nor a verdict; those are the assessment's.
type Screening struct {
	day       intake.Date
	targets   []protocol.Target
	grounds   []Ground
	knowledge contraindication.Knowledge
	err       error
}

// String returns how many targets were judged, and nothing of what was found.
func (s Screening) String() string { return "screening(" + count(len(s.targets), "target") + ")" }

// Format implements [fmt.Formatter], so that no verb prints what is known of the patient.
func (s Screening) Format(f fmt.State, _ rune) { io.WriteString(f, s.String()) }

// LogValue implements [slog.LogValuer].
func (s Screening) LogValue() slog.Value { return slog.StringValue(s.String()) }

// A Ground is one finding by its rule. It is comparable.
type Ground struct {
	Rule     string
	Strength contraindication.Strength
	Outcome  contraindication.Outcome
	Target   int // index into the targets of the screening; -1: of the patient or the plan
}

// screeningOf keeps what names the findings of an assessment.
func screeningOf(a contraindication.Assessment) Screening {
	s := Screening{day: a.AsOf(), targets: a.Targets(), err: a.Err()}
	if s.err != nil {
		return s
	}
	s.knowledge = a.Manifest().Knowledge
	for _, f := range a.Findings() {
		g := Ground{Rule: f.ID(), Strength: f.Strength(), Outcome: f.Outcome(), Target: -1}
		if t, ok := f.Target(); ok {
			g.Target = t
		}
		s.grounds = append(s.grounds, g)
	}
	return s
}

// Day is the day of the assessment.
func (s Screening) Day() intake.Date { return s.day }

// Targets returns the targets that were judged.
func (s Screening) Targets() []protocol.Target { return slices.Clone(s.targets) }

// Grounds returns the findings, in the order of the assessment.
func (s Screening) Grounds() []Ground { return slices.Clone(s.grounds) }

// Knowledge names the rules and tables that were read.
func (s Screening) Knowledge() contraindication.Knowledge { return s.knowledge }

// agreesTo reports whether the target is among those that were judged: the same site, technique and depth.
// Another needle or angle is no other thing to have agreed to, though it is another thing to screen.
func (s *Screening) agreesTo(t protocol.Target) bool {
	return slices.ContainsFunc(s.targets, func(u protocol.Target) bool { return isSameNeedling(t, u) })
}

func isSameNeedling(t, u protocol.Target) bool {
	return t.Site == u.Site && t.Technique == u.Technique && t.Depth == u.Depth
}

// covers reports whether a consent on s names everything that a later screening finds of the patient and of
// the targets that both are about. What is gone leaves the consent standing: the patient agreed to more.
func (s *Screening) covers(later *Screening) bool {
	if s.knowledge != later.knowledge {
		return false // the same rule may say something else
	}
	for _, g := range later.grounds {
		if g.Target >= 0 && !s.agreesTo(later.targets[g.Target]) {
			continue // not consented to at all
		}
		if !slices.ContainsFunc(s.grounds, func(named Ground) bool { return s.names(named, later, g) }) {
			return false
		}
	}
	return true
}

// names reports whether the ground, of s, is at least as much as g, of later, by the same knowledge.
func (s *Screening) names(named Ground, later *Screening, g Ground) bool {
	if named.Rule != g.Rule || (named.Target < 0) != (g.Target < 0) { // one knowledge has one strength for it
		return false
	}
	if named.Outcome == contraindication.Undetermined && g.Outcome == contraindication.Raised {
		return false
	}
	return g.Target < 0 || isSameNeedling(s.targets[named.Target], later.targets[g.Target])
}

// with is what is known after a later screening: of the patient what it found, of each target what the last
// screening of it found.
func (s Screening) with(later Screening) Screening {
	merged := Screening{day: later.day, targets: slices.Clone(later.targets), grounds: slices.Clone(later.grounds),
		knowledge: later.knowledge}
	for i, t := range s.targets {
		if later.agreesTo(t) {
			continue
		}
		for _, g := range s.grounds {
			if g.Target == i {
				g.Target = len(merged.targets)
				merged.grounds = append(merged.grounds, g)
			}
		}
		merged.targets = append(merged.targets, t)
	}
	return merged
}

package rulecheck

import (
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// A gap is something that the cases of a rule leave open.
type gap struct {
	want
	unseen  string // "that deep() matters"
	witness Case   // a case that would close it
	found   bool   // whether there is one
}

// isFault reports whether the gap is to be closed. That a test of the rule never seems to matter is only
// told: it may be implied by the others, or by the facts.
func (g gap) isFault() bool { return g.found || g.outcome != 0 }

// String is the gap as it is reported.
func (g gap) String() string {
	switch {
	case g.found:
		return "no case shows " + g.unseen + "; this one would:\n" + indented(g.witness.Go())
	case g.outcome == Raised:
		return "dead: no case was found in which it is raised"
	case g.outcome == Clear:
		return "no case was found in which it is clear"
	}
	return "no case was found that shows " + g.unseen
}

// gaps are what the cases of a rule leave open. A gap that the witness of an earlier one closes is none.
func gaps(book contraindication.Rulebook, rule contraindication.Rule, cases []Case) (open []gap) {
	l := newLab(book, rule)
	seen := l.seenBy(cases)
	for _, want := range l.wants() {
		if seen[want] {
			continue
		}
		s := l.search()
		witness, found := s.find(want)
		if !found && want.optional() {
			continue
		}
		if found {
			for w := range l.seenBy([]Case{witness}) {
				seen[w] = true
			}
		}
		open = append(open, gap{want, l.unseen(want), witness, found})
		if !found && want.outcome == Raised {
			return open // of a dead rule nothing matters
		}
	}
	return open
}

// A want is something that some case has to show: that the rule comes out in a way, or that a mutant comes
// out otherwise than the rule.
type want struct {
	outcome Outcome // zero: a mutant
	mutant  int     // its number among the mutants
}

// optional reports whether there need not be such a case: many rules are never undetermined.
func (w want) optional() bool { return w.outcome == Undetermined }

// wants are everything that the cases of a rule have to show, in the order in which it is reported.
func (l *lab) wants() (wants []want) {
	wants = append(wants, want{outcome: Raised})
	for m := range l.mutants {
		wants = append(wants, want{mutant: m})
	}
	return append(wants, want{outcome: Clear}, want{outcome: Undetermined})
}

func (l *lab) unseen(w want) string {
	switch w.outcome {
	case Raised:
		return "when it is raised"
	case Clear:
		return "when it is clear"
	case Undetermined:
		return "when it is undetermined"
	}
	return l.mutants[w.mutant].unseen
}

// seenBy is what the cases show together. A case that cannot be screened shows nothing.
func (l *lab) seenBy(cases []Case) map[want]bool {
	seen := map[want]bool{}
	for _, k := range cases {
		patient, err := k.Patient()
		if err != nil {
			continue
		}
		sc := &scene{lab: l, patient: patient, plan: k.plan()}
		if !sc.settle() {
			continue
		}
		for _, w := range l.wants() {
			if sc.shows(w) {
				seen[w] = true
			}
		}
	}
	return seen
}

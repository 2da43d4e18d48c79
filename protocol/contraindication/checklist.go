package contraindication

import (
	"cmp"
	"fmt"
	"io"
	"slices"

	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// A Step is something to do, or to watch for, before, during or after the needling.
type Step struct {
	of      *Assessment
	live    *liveRule
	outcome Outcome
	target  int
}

// Rule is the rule that asks for the step.
func (s Step) Rule() Rule { return s.live.Rule.clone() }

// ID is the id of the rule.
func (s Step) ID() string { return s.live.ID }

// Phase is when the step is due.
func (s Step) Phase() Phase { return s.live.Phase }

// Outcome is whether the step is known to be open, or could be.
func (s Step) Outcome() Outcome { return s.outcome }

// Target is the index of the target that the step is about; ok is false where it is about all of them.
func (s Step) Target() (index int, ok bool) { return s.target, s.target >= 0 }

// Says is what is the case until the step is done.
func (s Step) Says() string { return s.live.says() }

// Do is what to do.
func (s Step) Do() string { return s.live.Do }

// String returns the rule, its phase and whether it is known to be open, never an answer.
func (s Step) String() string {
	if s.live == nil {
		return "no step"
	}
	return s.ID() + ", " + s.Phase().String() + ", " + s.Outcome().String()
}

// Format implements [fmt.Formatter], so that no verb prints what is known of the patient.
func (s Step) Format(f fmt.State, _ rune) { io.WriteString(f, s.String()) }

// Checklist returns the steps of this session: the requirements that were found, in the order of the table,
// then every rule of the phases during and after that is not ruled out.
func (a Assessment) Checklist() (steps []Step) {
	if !a.judged() {
		return nil
	}
	for i := range a.findings {
		f := &a.findings[i]
		if live := &a.book.rules[f.rule]; live.effective == Requirement {
			steps = append(steps, Step{&a, live, Finding{&a, *f}.Outcome(), int(f.target)})
		}
	}
	slices.SortStableFunc(steps, func(x, y Step) int {
		return cmp.Or(cmp.Compare(x.live.row, y.live.row), cmp.Compare(x.target, y.target))
	})
	v := a.visit()
	for i := range a.book.steps {
		live := &a.book.steps[i]
		note := func(target int, at *site) {
			switch v.value(live.program, &live.program.root, at) {
			case logic.Yes:
				steps = append(steps, Step{&a, live, Raised, target})
			case logic.Unknown:
				steps = append(steps, Step{&a, live, Undetermined, target})
			}
		}
		if live.scope != when.OfTarget {
			note(-1, nil)
			continue
		}
		for t := range v.sites {
			note(t, &v.sites[t])
		}
	}
	return steps
}

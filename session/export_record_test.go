package session

import (
	"fmt"
	"slices"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// PlanOf is a plan of what was screened, for tests that need no planner.
func PlanOf(c condition.Condition, a contraindication.Assessment) Plan {
	return Plan{Targets: a.Targets(), condition: c, patient: a.Patient(), limit: contraindication.Requirement, assessment: a}
}

// LedgerOf is everything on which it depends whether a record takes another entry at the same time: of needles
// and signals whether they are there, not how often they twitched or were given.
func LedgerOf(r *Record) string {
	l := r.ledger.clone()
	for i := range l.needles {
		l.needles[i].twitches = 0
	}
	var given []Signal
	for _, s := range l.signals {
		if !slices.Contains(given, s.signal) {
			given = append(given, s.signal)
		}
	}
	slices.Sort(given)
	l.signals = nil
	return fmt.Sprintf("%#v %v", l, given)
}

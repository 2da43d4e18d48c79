package contraindication

import (
	"iter"
	"slices"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// A Manifest says what an assessment rests on: what was asked, how it was read, and by which knowledge.
type Manifest struct {
	AsOf          intake.Date
	Policy        Policy
	Considered    int        // rules that were asked
	Without       int        // shipped rules that are not in the book at all
	NotApplicable []string   // rules about targets that are no for every target, whatever the patient's answers
	Undetermined  []string   // rules that what is missing leaves open, each once
	SetAside      []SetAside // rules that make no finding, by policy or by a clinic
	Overlays      []Overlay  // what a clinic tightened and loosened that counts on the day
	Changed       []Changed  // numbers that are convention and that the service has set otherwise
	Unremarkable  bool       // whether what was not answered was filled with what is unremarkable
	NothingIn     []intake.Question
	Knowledge     Knowledge
}

// A SetAside is a rule that makes no finding, and whose reading that is: a policy, or who loosened it.
type SetAside struct{ Rule, By string }

// Manifest returns what the assessment rests on.
func (a Assessment) Manifest() Manifest {
	m := Manifest{AsOf: a.AsOf()}
	m.Unremarkable, m.NothingIn = a.profile().OtherwiseFilled(), a.profile().NothingInFilled()
	if !a.judged() {
		return m
	}
	m.Policy = a.screener.book.Policy()
	m.Without = a.screener.book.without()
	m.Considered = len(a.book.rules) + len(a.book.steps)
	m.Knowledge = a.screener.Knowledge()
	for _, s := range a.book.aside {
		m.SetAside = append(m.SetAside, SetAside{a.screener.book.rules[s.row].ID, s.why})
	}
	m.Overlays = slices.Collect(a.overlays())
	m.Changed = slices.Collect(a.screener.book.Changed())
	m.Undetermined = a.undetermined()
	m.NotApplicable = a.notApplicable()
	return m
}

// overlays yields what a clinic tightened and loosened that counts on the day.
func (a *Assessment) overlays() iter.Seq[Overlay] {
	return func(yield func(Overlay) bool) {
		for o := range a.screener.book.Overlays() {
			if o.inForce(a.profile().AsOf()) && !yield(o) {
				return
			}
		}
	}
}

func (a *Assessment) undetermined() (ids []string) {
	for i := range a.findings {
		id := a.book.rules[a.findings[i].rule].ID
		if !a.findings[i].raised && !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids
}

// notApplicable asks the rules about targets again, of a patient of whom nothing is known.
func (a *Assessment) notApplicable() (ids []string) {
	v := new(visit)
	v.begin(a)
	nobody := intake.Profile{}.On(a.profile().AsOf())
	for f := range intake.Facts() {
		nobody.Forget(intake.NumberOf(f)) // what is presumed of everybody too
	}
	v.patient = &nobody
	v.may, v.mayNot = nobody.Rails()
	for i := range a.book.rules {
		live := &a.book.rules[i]
		if live.scope == when.OfTarget && !v.someTarget(live) {
			ids = append(ids, live.ID)
		}
	}
	return ids
}

func (v *visit) someTarget(live *liveRule) bool {
	for t := range v.sites {
		if v.value(live.program, &live.program.root, &v.sites[t]) != logic.No {
			return true
		}
	}
	return false
}

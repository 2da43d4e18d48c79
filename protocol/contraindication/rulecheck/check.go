// Package rulecheck is what the author of a rule runs in a test: cases that say what the rule has to do,
// and a judgement of whether the cases are enough to hold it to that.
//
// # Cases
//
//	func TestRules(t *testing.T) {
//		check := rulecheck.Test(t, Rules())
//		calf := protocol.Target{Technique: protocol.Static, Depth: protocol.Deep}.At(anatomy.Soleus.Left())
//		check.Raised("clinic-calf-before-race", calf, intake.CompetitionDate.InDays(3))
//		check.Clear("clinic-calf-before-race", calf, intake.CompetitionDate.InDays(4))
//		check.Undetermined("clinic-calf-before-race", calf, intake.CompetitionDate.Unknown())
//	}
//
// The answers are what differs from an unremarkable patient on [Day]; Unknown takes one away. The plan may
// be nil where the rule is about the patient alone. A case is judged by screening it with the whole book:
//
//   - [Check.Raised]: the rule is raised for at least one target.
//   - [Check.Clear]: it is neither raised nor undetermined for any target.
//   - [Check.Undetermined]: it is undetermined for at least one target and raised for none.
//
// Rules of the phases during and after are judged by the checklist, where they stand. A case that comes out
// otherwise fails on its own line, with the tests of the rule that made it so.
//
// # Coverage
//
// At the end of the test the cases of each rule that the book adds to the shipped ones, or changes, are
// judged as a whole; [Check.Of], [Check.Named] and [Check.All] demand it of other rules. Enough are
//
//   - a case in which the rule is raised, one in which it is clear, and one in which it is undetermined
//     where there can be one;
//   - for every test in the rule, a case that would come out otherwise if the test were always yes, and one
//     that would if it were always no. A list of words, muscle(soleus, gastrocnemius-medial), is one test;
//   - for every number, a case on each side of it within one step (a day, a year, a millimetre, 1 mmHg, a
//     tenth of an INR), and a case on the number itself where it may be a fraction.
//
// In other words: the rule is changed in every such way, and each change has to be noticed by some case.
// What is missing is reported with a case that would do, ready to be pasted once a person has read it: it
// says what the rule does, which may not be what the rule ought to do. Where no such case is found, the
// rule is dead if it can never be raised, and that is a failure; that a test never matters is only logged.
//
// # Witnesses
//
// [Witness] looks for a patient and a plan in which a rule comes out as wanted, and [Propose] for a whole
// set of cases. Both search from the rule's expression and believe only what a screening then says. That
// none is found is no proof that there is none.
package rulecheck

import (
	"slices"
	"testing"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/nearest"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// A Check holds the rules of a book to the cases of one test.
type Check struct {
	t        testing.TB
	book     contraindication.Rulebook
	screener *contraindication.Screener
	aside    map[string]string // rules that make no finding, and by whom
	cases    map[string][]Case // those that came out as they should
	broken   map[string]bool   // rules with a case that did not
	demanded []string          // rules whose cases have to be enough
	named    bool              // or: those that a case names
}

// Test begins the check of a book. A book that does not compile ends the test with every fault. When the
// test is over, coverage is judged of the rules that the book adds to the shipped ones or changes, and
// what it reads more loosely than the shipped rules is logged.
func Test(t testing.TB, book contraindication.Rulebook) *Check {
	t.Helper()
	screener, err := contraindication.Compile(book)
	if err != nil {
		t.Fatalf("the rulebook does not compile:\n%v", err)
	}
	c := &Check{
		t: t, book: book, screener: screener,
		aside: map[string]string{}, cases: map[string][]Case{}, broken: map[string]bool{},
		demanded: ownRules(book),
	}
	for _, s := range screener.Screen(unremarkable(), plain()...).Manifest().SetAside {
		c.aside[s.Rule] = s.By
	}
	t.Cleanup(func() {
		t.Helper()
		c.judgeCoverage()
		for _, line := range looser(book) {
			t.Logf("looser than shipped: %s", line)
		}
		for _, changed := range slices.Collect(book.Changed()) {
			t.Logf("set otherwise than shipped: %v", changed)
		}
	})
	return c
}

// ownRules are the ids of the rules that are not among the shipped ones, or say something else there.
func ownRules(book contraindication.Rulebook) (ids []string) {
	shipped := contraindication.Shipped()
	for r := range book.Rules() {
		s, ok := shipped.Rule(r.ID)
		if !ok || s.When.String() != r.When.String() || s.Phase != r.Phase || s.Strength != r.Strength {
			ids = append(ids, r.ID)
		}
	}
	return ids
}

// Of demands coverage of these rules alone.
func (c *Check) Of(ids ...string) *Check {
	c.t.Helper()
	c.demanded, c.named = nil, false
	for _, id := range ids {
		if _, ok := c.rule(id); ok {
			c.demanded = append(c.demanded, id)
		}
	}
	return c
}

// Named demands coverage of every rule that a case names, so that the cases of a large book can be spread
// over several tests.
func (c *Check) Named() *Check {
	c.demanded, c.named = nil, true
	return c
}

// All demands coverage of every rule of the book.
func (c *Check) All() *Check {
	c.demanded, c.named = nil, false
	for r := range c.book.Rules() {
		c.demanded = append(c.demanded, r.ID)
	}
	return c
}

// Raised is a case in which the rule has to be raised for at least one target of the plan.
func (c *Check) Raised(rule string, plan []protocol.Target, answers ...intake.Answer) {
	c.t.Helper()
	c.judge(Case{rule, Raised, plan, answers})
}

// Clear is a case in which the rule must be neither raised nor undetermined for any target of the plan.
func (c *Check) Clear(rule string, plan []protocol.Target, answers ...intake.Answer) {
	c.t.Helper()
	c.judge(Case{rule, Clear, plan, answers})
}

// Undetermined is a case in which the rule has to be undetermined for at least one target of the plan, and
// must be raised for none.
func (c *Check) Undetermined(rule string, plan []protocol.Target, answers ...intake.Answer) {
	c.t.Helper()
	c.judge(Case{rule, Undetermined, plan, answers})
}

// judge screens a case and reports it where it does not come out as it should.
func (c *Check) judge(k Case) {
	c.t.Helper()
	rule, ok := c.rule(k.Rule)
	if !ok {
		return
	}
	if problem := c.problem(rule, k); problem != "" {
		c.broken[k.Rule] = true
		c.t.Errorf("%s: %s", k.Rule, problem)
		return
	}
	c.cases[k.Rule] = append(c.cases[k.Rule], k)
}

// rule returns the rule with the id, or reports that there is none.
func (c *Check) rule(id string) (contraindication.Rule, bool) {
	c.t.Helper()
	rule, ok := c.book.Rule(id)
	if !ok {
		text := "no such rule"
		if near := nearest.Of(id, idsOf(c.book)); near != "" {
			text += "; the nearest is " + near
		}
		c.t.Errorf("%s: %s", id, text)
	}
	return rule, ok
}

func idsOf(book contraindication.Rulebook) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for r := range book.Rules() {
			if !yield(r.ID) {
				return
			}
		}
	}
}

// problem says what is wrong with a case; it is empty where nothing is.
func (c *Check) problem(rule contraindication.Rule, k Case) string {
	if by, ok := c.aside[rule.ID]; ok && k.Outcome != Clear {
		return "set aside (" + by + "): no case can make it " + k.Outcome.String()
	}
	if k.Targets == nil && rule.Scope() != when.OfPatient {
		return "is about the " + rule.Scope().String() + ", and the case has no plan"
	}
	patient, err := k.Patient()
	if err != nil {
		return "an answer is wrong: " + err.Error()
	}
	a := c.screener.Screen(patient, k.plan()...)
	if a.Err() != nil {
		return "the plan is wrong: " + a.Err().Error()
	}
	if got := outcomeIn(a, rule); got != k.Outcome {
		text := got.String() + ", and it was to be " + k.Outcome.String()
		if why := reason(c.book, rule, patient, k.plan()); why != "" {
			text += ": " + why
		}
		return text
	}
	return ""
}

// judgeCoverage reports what the cases of each demanded rule leave open. Of a rule with a case that failed
// nothing is reported: that comes first.
func (c *Check) judgeCoverage() {
	c.t.Helper()
	for _, r := range slices.Collect(c.book.Rules()) { // the body of a range over a function is no helper
		_, aside := c.aside[r.ID]
		wanted := slices.Contains(c.demanded, r.ID) || c.named && len(c.cases[r.ID]) > 0
		if !wanted || aside || c.broken[r.ID] {
			continue
		}
		for _, g := range gaps(c.book, r, c.cases[r.ID]) {
			if g.isFault() {
				c.t.Errorf("%s: %s", r.ID, g)
			} else {
				c.t.Logf("%s: %s", r.ID, g)
			}
		}
	}
}

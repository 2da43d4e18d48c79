package rulecheck

import (
	"fmt"
	"slices"
	"strings"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// reason says why a rule came out as it did: the tests that decided it, as few as do.
func reason(book contraindication.Rulebook, rule contraindication.Rule, patient intake.Profile, plan []protocol.Target) string {
	sc := &scene{lab: newLab(book, rule), patient: patient, plan: plan}
	if !sc.settle() {
		return ""
	}
	var texts []string
	for _, d := range sc.deciders(0, sc.speaker()) {
		if text := sc.text(d); !slices.Contains(texts, text) {
			texts = append(texts, text)
		}
	}
	return strings.Join(texts, "; ")
}

// A decider is a part that decided, for a target.
type decider struct{ part, target int }

// speaker is the first target for which the rule is what it is for the plan.
func (sc *scene) speaker() int {
	for t := range sc.targets {
		if outcomeOf(sc.truth(0, t)) == sc.outcome(0) {
			return t
		}
	}
	return 0
}

// deciders are the tests that gave a part its value. Where one of several would have done it is the one
// that takes the fewest words.
func (sc *scene) deciders(n, target int) []decider {
	p := &sc.lab.parts[n]
	value := sc.truth(n, target)
	switch p.expr.Op {
	case logic.OpNot, logic.OpNamed:
		return sc.deciders(p.kids[0], target)
	case logic.OpAll:
		return sc.among(p.kids, target, value, value == logic.No)
	case logic.OpAny:
		return sc.among(p.kids, target, value, value == logic.Yes)
	case logic.OpAnyTarget, logic.OpBothSides:
		if sc.targets == 1 && sc.truth(p.kids[0], 0) == value {
			return sc.deciders(p.kids[0], 0)
		}
	}
	return []decider{{n, target}}
}

// among are the deciders of those kids that have the value of the whole: of the shortest one where one is
// enough, else of all.
func (sc *scene) among(kids []int, target int, value logic.Truth, oneIsEnough bool) (all []decider) {
	var shortest []decider
	for _, k := range kids {
		if sc.truth(k, target) != value {
			continue
		}
		these := sc.deciders(k, target)
		all = append(all, these...)
		if shortest == nil || len(these) < len(shortest) {
			shortest = these
		}
	}
	if oneIsEnough {
		return shortest
	}
	return all
}

// text says what a decider came to and, of a fact, what was answered.
func (sc *scene) text(d decider) string {
	e := sc.lab.parts[d.part].expr
	var said []string
	for _, f := range [...]logic.Fact{e.Fact, e.Other} {
		if f != 0 {
			said = append(said, sc.said(f))
		}
	}
	text := when.FromTree(*e).String() + " is " + sc.truth(d.part, d.target).String()
	if e.Op.OfTarget() {
		text += " for " + sc.plan[d.target].Site.String()
	}
	return strings.Join(append(said, text), "; ")
}

// said is what the patient holds of a fact: "inr is 1 (presumed)".
func (sc *scene) said(f logic.Fact) string {
	answer, standing := sc.patient.Said(f)
	id := intake.FactAt(f).String()
	switch standing {
	case intake.NotAnswered:
		return id + " is not answered"
	case intake.Given, intake.Unknown:
		return id + " is " + answer
	}
	return fmt.Sprintf("%s is %s (%v)", id, answer, standing)
}

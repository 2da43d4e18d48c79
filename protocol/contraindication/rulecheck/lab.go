package rulecheck

import (
	"strconv"
	"strings"

	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// A lab is one rule taken apart. Every part of its expression, down to the single test, and every mutant of
// it is a rule of a small book of its own, so that it is the engine that says what each of them comes to.
type lab struct {
	rule     contraindication.Rule
	parts    []part // the whole first, each part before what it consists of
	mutants  []mutant
	reasons  map[logic.Fact]int // the part that says why a fact is asked that is asked only for a reason
	screener *contraindication.Screener
}

// A part is an expression within the rule, or within the reasons of one of its facts.
type part struct {
	expr   *logic.Expr
	path   []int // the kids to follow from the whole; nil with the whole and with reasons
	parent int   // -1 of the whole and of reasons
	kids   []int
}

func (p *part) isTest() bool { return len(p.kids) == 0 }

func newLab(rule contraindication.Rule) *lab {
	l := &lab{rule: rule, reasons: map[logic.Fact]int{}}
	whole := rule.When
	l.takeApart(whole.Tree(), -1, nil)
	ofRule := len(l.parts)
	for i := 0; i < ofRule; i++ {
		if l.parts[i].isTest() {
			l.mutants = append(l.mutants, mutantsOf(l, i)...)
		}
	}
	for i := 0; i < ofRule; i++ {
		leaf := &l.parts[i].expr.Leaf
		for _, f := range [...]logic.Fact{leaf.Fact, leaf.Other} {
			if _, done := l.reasons[f]; done || f == 0 {
				continue
			}
			if e, _ := when.Reasons(intake.FactAt(f)); !e.IsZero() {
				l.reasons[f] = l.takeApart(e.Tree(), -1, nil)
			}
		}
	}
	l.compile()
	return l
}

// takeApart appends an expression and all its parts, and returns the number of the whole.
func (l *lab) takeApart(e *logic.Expr, parent int, path []int) int {
	n := len(l.parts)
	l.parts = append(l.parts, part{expr: e, parent: parent, path: path})
	for i := range e.Kids {
		below := append(append([]int{}, path...), i)
		kid := l.takeApart(&e.Kids[i], n, below)
		l.parts[n].kids = append(l.parts[n].kids, kid)
	}
	return n
}

// compile makes the book of the lab. The rules are numbered: the parts, then the mutants.
func (l *lab) compile() {
	var book contraindication.Rulebook
	var rules []contraindication.Rule
	add := func(tree logic.Expr) {
		rules = append(rules, contraindication.Rule{
			ID:       "part-" + strconv.Itoa(len(rules)),
			Strength: contraindication.Precaution,
			When:     when.FromTree(tree),
			Says:     "A part of the rule holds.",
			Basis:    []evidence.Citation{{Source: "rulecheck"}},
		})
	}
	for i := range l.parts {
		add(*l.parts[i].expr)
	}
	for i := range l.mutants {
		add(l.mutants[i].tree)
	}
	screener, err := contraindication.Compile(book.Add(rules...))
	if err != nil {
		panic("rulecheck: " + l.rule.ID + ": " + err.Error()) // what compiles whole compiles in parts
	}
	l.screener = screener
}

// A reading is what every part and every mutant comes to in one screening.
type reading struct {
	truths  []logic.Truth // by rule of the lab, then by target
	targets int
}

// read screens a plan with the book of the lab.
func (l *lab) read(a *contraindication.Assessment, patient *intake.Profile, plan []protocol.Target) (reading, error) {
	l.screener.ScreenInto(a, patient, plan)
	if a.Err() != nil {
		return reading{}, a.Err()
	}
	r := reading{targets: len(plan), truths: make([]logic.Truth, (len(l.parts)+len(l.mutants))*len(plan))}
	for i := range r.truths {
		r.truths[i] = logic.No
	}
	for _, f := range a.Findings() {
		rule, _ := strconv.Atoi(strings.TrimPrefix(f.ID(), "part-"))
		truth := logic.Unknown
		if f.Outcome() == contraindication.Raised {
			truth = logic.Yes
		}
		if target, ok := f.Target(); ok {
			r.truths[rule*r.targets+target] = truth
			continue
		}
		for t := range r.targets {
			r.truths[rule*r.targets+t] = truth
		}
	}
	return r, nil
}

// truth is the value of a part for a target.
func (r *reading) truth(part, target int) logic.Truth { return r.truths[part*r.targets+target] }

// outcome is what becomes of a rule of the lab over all targets; rule 0 is the rule as it is.
func (r *reading) outcome(rule int) Outcome {
	greatest := logic.No
	for t := range r.targets {
		greatest = max(greatest, r.truth(rule, t))
	}
	return outcomeOf(greatest)
}

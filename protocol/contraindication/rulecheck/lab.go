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

// A lab is one rule taken apart. Every part of its expression, down to the single test, is a rule of a small
// book, and so is every mutant of it in another, so that it is the engine that says what each comes to.
type lab struct {
	rule    contraindication.Rule
	parts   []part // the whole first, each part before what it consists of
	mutants []mutant
	reasons map[logic.Fact]int // the part that says why a fact is asked that is asked only for a reason

	ofParts, ofMutants *contraindication.Screener
}

// A part is an expression within the rule, or within the reasons of one of its facts.
type part struct {
	expr   *logic.Expr
	path   []int // the kids to follow from the whole; nil with the whole and with reasons
	parent int   // -1 of the whole and of reasons
	kids   []int
}

func (p *part) isTest() bool { return len(p.kids) == 0 }

// newLab takes a rule apart, with the numbers that the book sets.
func newLab(book contraindication.Rulebook, rule contraindication.Rule) *lab {
	rule = book.AsSet(rule)
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
	var parts, mutants []logic.Expr
	for i := range l.parts {
		parts = append(parts, *l.parts[i].expr)
	}
	for i := range l.mutants {
		mutants = append(mutants, l.mutants[i].tree)
	}
	l.ofParts, l.ofMutants = l.compile(book, parts), l.compile(book, mutants)
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

// compile makes a book of expressions, numbered from 0, with the settings of another book, so that answers
// count for as long as there.
func (l *lab) compile(like contraindication.Rulebook, trees []logic.Expr) *contraindication.Screener {
	var book contraindication.Rulebook
	for c := range like.Changed() {
		book = book.Set(c.Setting, c.Value)
	}
	rules := make([]contraindication.Rule, len(trees))
	for i, tree := range trees {
		rules[i] = contraindication.Rule{
			ID:       "part-" + strconv.Itoa(i),
			Strength: contraindication.Precaution,
			When:     when.FromTree(unnamed(tree)),
			Says:     "A part of the rule holds.",
			Basis:    []evidence.Citation{{Source: "rulecheck"}},
		}
	}
	screener, err := contraindication.Compile(book.Add(rules...))
	if err != nil {
		panic("rulecheck: " + l.rule.ID + ": " + err.Error()) // what compiles whole compiles in parts
	}
	return screener
}

// unnamed is an expression with what its names stand for in their place: a setting moves a number in a
// named expression wherever it stands, and these have been moved already.
func unnamed(e logic.Expr) logic.Expr {
	if e.Op == logic.OpNamed {
		return unnamed(e.Kids[0])
	}
	kids := e.Kids
	e.Kids = nil
	for _, k := range kids {
		e.Kids = append(e.Kids, unnamed(k))
	}
	return e
}

// A reading is what each rule of a book of the lab comes to in one screening.
type reading struct {
	truths  []logic.Truth // by rule, then by target
	targets int
}

func read(of *contraindication.Screener, patient *intake.Profile, plan []protocol.Target) (reading, error) {
	var a contraindication.Assessment
	of.ScreenInto(&a, patient, plan)
	if a.Err() != nil {
		return reading{}, a.Err()
	}
	r := reading{targets: len(plan), truths: make([]logic.Truth, of.Book().Len()*len(plan))}
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

// truth is the value of a rule for a target.
func (r *reading) truth(rule, target int) logic.Truth { return r.truths[rule*r.targets+target] }

// outcome is what becomes of a rule over all targets.
func (r *reading) outcome(rule int) Outcome {
	greatest := logic.No
	for t := range r.targets {
		greatest = max(greatest, r.truth(rule, t))
	}
	return outcomeOf(greatest)
}

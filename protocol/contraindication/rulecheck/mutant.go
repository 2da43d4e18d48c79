package rulecheck

import (
	"math"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// A mutant is the rule with one of its tests changed. Cases that are enough notice each of them.
type mutant struct {
	test   int         // the part that is changed
	tree   logic.Expr  // the changed rule
	unseen string      // what no case shows where none notices it
	near   bool        // the test is given another number: what shows it lies near that of the rule
	shows  logic.Truth // the value of the unchanged test in what shows it; Unknown: either
}

// mutantsOf are the mutants of one test: with other numbers, then always yes, then always no.
func mutantsOf(l *lab, test int) (mutants []mutant) {
	leaf := l.parts[test].expr.Leaf
	text := when.TestText(&leaf)
	add := func(m mutant, by logic.Expr) {
		m.test = test
		m.tree = replaced(l.parts[0].expr, l.parts[test].path, by)
		mutants = append(mutants, m)
	}
	for _, other := range othersOf(leaf) {
		add(mutant{near: true, unseen: "that the limit in " + text + " is not that of " + when.TestText(&other)}, logic.Expr{Leaf: other})
	}
	add(mutant{shows: logic.No, unseen: "that " + text + " matters"}, always)
	add(mutant{shows: logic.Yes, unseen: "that " + text + " matters"}, never)
	return mutants
}

// replaced is an expression with the part at the end of the path replaced.
func replaced(e *logic.Expr, path []int, by logic.Expr) logic.Expr {
	if len(path) == 0 {
		return by
	}
	changed := *e
	changed.Kids = append([]logic.Expr(nil), e.Kids...)
	changed.Kids[path[0]] = replaced(&e.Kids[path[0]], path[1:], by)
	return changed
}

// The language has no constants; no plan has a thousand targets.
var (
	never  = logic.Limit(logic.OpTargetsAbove, 0, 1000)
	always = logic.Over(logic.OpNot, never)
)

// othersOf are the tests that differ from one in its number, by a step to either side, or in whether the
// number itself counts.
func othersOf(leaf logic.Leaf) (others []logic.Leaf) {
	least, most, step, smallest := scale(&leaf)
	if step == 0 {
		return nil
	}
	numbers := []float64{stepped(leaf.Number, -step), stepped(leaf.Number, step)}
	if smallest > 0 && smallest < step {
		number := leaf.Number - smallest
		if leaf.Op == logic.OpLateralBelow {
			number = leaf.Number + smallest
		}
		numbers = append(numbers, number)
	}
	for _, n := range numbers {
		if n >= least && n <= most {
			other := leaf
			other.Number = n
			others = append(others, other)
		}
	}
	if other, ok := counting[leaf.Op]; ok && !isCount(&leaf) {
		turned := leaf
		turned.Op = other
		others = append(others, turned)
	}
	return others
}

// counting are the tests of a quantity, and those that differ in whether the limit itself counts.
var counting = map[logic.Op]logic.Op{
	logic.OpAbove: logic.OpAtLeast, logic.OpAtLeast: logic.OpAbove,
	logic.OpBelow: logic.OpAtMost, logic.OpAtMost: logic.OpBelow,
}

func isCount(leaf *logic.Leaf) bool {
	q, ok := intake.FactAt(leaf.Fact).(intake.Quantity)
	return ok && q.Unit() == "count"
}

// scale is what numbers a test can have, how large a step between two of them is, and the smallest
// difference between two; step is 0 where it has no number, smallest where the form itself can say whether
// the number counts, or a step is the smallest difference.
func scale(leaf *logic.Leaf) (least, most, step, smallest float64) {
	switch leaf.Op {
	case logic.OpAbove, logic.OpAtLeast, logic.OpBelow, logic.OpAtMost:
		q := intake.FactAt(leaf.Fact).(intake.Quantity)
		least, most = q.Range()
		return least, most, stepOf(q, leaf.Number), 0
	case logic.OpWithin, logic.OpAhead:
		if leaf.Bare {
			return 0, 0, 0, 0
		}
		return 0, 100_000, 1, 0
	case logic.OpInsertionsAbove, logic.OpTargetsAbove:
		return 0, 1000, 1, 0
	case logic.OpLonger, logic.OpDeeper, logic.OpLateralAbove, logic.OpLateralBelow, logic.OpAngleAbove, logic.OpStimAbove:
		return 0, 2_000_000, 1000, 1 // thousandths of a millimetre, a degree, a minute
	}
	return 0, 0, 0, 0
}

// stepOf is a small difference between two numbers of a quantity, as it is measured.
func stepOf(q intake.Quantity, limit float64) float64 {
	switch q.Unit() {
	case "count", "years", "weeks", "days", "min", "points", "mmHg", "mm":
		return 1
	case "10^9/L":
		if limit >= 10 {
			return 1
		}
	}
	return 0.1
}

// stepped is a number so much larger, without the dust of binary fractions.
func stepped(number, by float64) float64 { return math.Round((number+by)*1e6) / 1e6 }

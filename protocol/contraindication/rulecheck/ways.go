package rulecheck

import (
	"iter"
	"math"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/logic"
)

// ways yields scenes in which a test may come out otherwise for a target: first those in which it is as
// close to its limit as can be, last those in which what it asks for is not known. They are not settled,
// and need not be valid.
func (sc *scene) ways(leaf *logic.Leaf, target int) iter.Seq[*scene] {
	return func(yield func(*scene) bool) {
		switch {
		case leaf.Op == logic.OpTreats:
			sc.waysToTreat(leaf, yield)
		case leaf.Op == logic.OpTargetsAbove:
			_ = yield(sc.times(int(leaf.Number)+1)) && yield(sc.times(max(int(leaf.Number), 1)))
		case leaf.Op == logic.OpDiffers || leaf.Op == logic.OpBelowFact:
			sc.waysToCompare(leaf, yield)
		case leaf.Op.OfPatient():
			sc.waysToAnswer(leaf.Fact, replies(leaf), yield)
		case leaf.Fact != 0:
			sc.waysOfFactAndTarget(leaf, target, yield)
		default:
			sc.waysOfTarget(leaf, target, yield)
		}
	}
}

// waysToAnswer yields the scene with each answer, then with none. It reports whether more are wanted.
func (sc *scene) waysToAnswer(f logic.Fact, answers []intake.Answer, yield func(*scene) bool) bool {
	for _, a := range answers {
		if !yield(sc.with(f, a)) {
			return false
		}
	}
	return yield(sc.unanswered(f))
}

func (sc *scene) waysToTreat(leaf *logic.Leaf, yield func(*scene) bool) {
	for _, c := range leaf.Args {
		if !yield(sc.treats(condition.Condition(c))) {
			return
		}
	}
	if !yield(sc.treats(0)) {
		return
	}
	for c := range condition.All() {
		if !yield(sc.treats(c)) {
			return
		}
	}
}

// waysToCompare sets two quantities to the same number, and one to a number more than the other.
func (sc *scene) waysToCompare(leaf *logic.Leaf, yield func(*scene) bool) {
	q, other := intake.FactAt(leaf.Fact).(intake.Quantity), intake.FactAt(leaf.Other).(intake.Quantity)
	least, _ := q.Range()
	alsoLeast, _ := other.Range()
	number := max(least, alsoLeast) + 5
	for _, pair := range [...][2]float64{{number, number}, {number + 1, number}, {number, number + 1}} {
		if !yield(sc.with(leaf.Fact, q.Of(pair[0])).with(leaf.Other, other.Of(pair[1]))) {
			return
		}
	}
	_ = yield(sc.unanswered(leaf.Fact)) && yield(sc.unanswered(leaf.Other))
}

// replies are the answers to the fact of a test among which there is one for yes and one for no, where
// there are any.
func replies(leaf *logic.Leaf) (answers []intake.Answer) {
	switch f := intake.FactAt(leaf.Fact).(type) {
	case intake.Flag:
		answers = append(answers, f.Yes(), f.No())
	case intake.Choice:
		for _, a := range leaf.Args {
			answers = append(answers, intake.Option(leaf.Fact)<<8|intake.Option(a))
		}
		for o := range f.Options() {
			answers = append(answers, o)
		}
	case intake.Place:
		for _, a := range leaf.Args {
			answers = append(answers, f.Is(intake.ISOPlace(a).String()))
			answers = append(answers, f.Is(intake.ISOPlace(a).String()[:2])) // the country alone
		}
		answers = append(answers, f.Is("NZ"), f.Is("IE"))
	case intake.Quantity:
		for _, n := range numbersNear(leaf) {
			answers = append(answers, f.Of(n))
		}
	case intake.Event:
		for _, days := range daysNear(leaf) {
			answers = append(answers, f.InDays(days))
		}
		answers = append(answers, f.Never())
	case intake.Set:
		answers = append(answers, itemReplies(f, leaf.Args)...)
	case intake.Areas:
		answers = append(answers, f.At(body.Thigh.Left()), f.Nowhere())
	case intake.Levels:
		answers = append(answers, f.Are(body.L4), f.None())
	}
	return answers
}

// numbersNear are the limit and what lies a step to either side.
func numbersNear(leaf *logic.Leaf) []float64 {
	_, _, step, _ := scale(leaf)
	return []float64{leaf.Number, stepped(leaf.Number, step), stepped(leaf.Number, -step)}
}

// daysNear are days from the visit, on the side of it that the test looks at and then on the other.
func daysNear(leaf *logic.Leaf) (days []int) {
	limit := 30
	if !leaf.Bare && leaf.Op != logic.OpPast {
		limit = int(math.Round(leaf.Number))
	}
	days = []int{limit, limit + 1, max(limit-1, 0), 0, -1}
	if leaf.Op != logic.OpAhead {
		for i := range days {
			days[i] = -days[i]
		}
	}
	return days
}

// itemReplies are each wanted item by itself, all of them, each other item, and none.
func itemReplies(set intake.Set, wanted []uint16) (answers []intake.Answer) {
	var all []intake.Item
	for _, a := range wanted {
		item := intake.Item(set)<<8 | intake.Item(a)
		all = append(all, item)
		answers = append(answers, set.Are(item))
	}
	answers = append(answers, set.Are(all...))
	for item := range set.Items() {
		answers = append(answers, set.Are(item))
	}
	return append(answers, set.None())
}

package rulecheck

import (
	"iter"
	"math"
	"slices"

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
			sc.waysToAnswer(leaf.Fact, sc.replies(leaf), yield)
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

// waysToCompare puts each of two quantities beside the other, and on it.
func (sc *scene) waysToCompare(leaf *logic.Leaf, yield func(*scene) bool) {
	facts := [...]logic.Fact{leaf.Fact, leaf.Other}
	for i, f := range facts {
		q, other := intake.FactAt(f).(intake.Quantity), intake.FactAt(facts[1-i]).(intake.Quantity)
		beside, held := other.In(sc.patient)
		if !held.Standing.IsKnown() {
			continue
		}
		for _, by := range [...]float64{0, 1, -1} {
			if !yield(sc.with(f, q.Of(stepped(beside, by)))) {
				return
			}
		}
	}
	_ = yield(sc.unanswered(leaf.Fact)) && yield(sc.unanswered(leaf.Other))
}

// replies are the answers to the fact of a test among which there is one for yes and one for no, where
// there are any.
func (sc *scene) replies(leaf *logic.Leaf) (answers []intake.Answer) {
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
		held, _ := f.In(sc.patient)
		answers = append(answers, itemReplies(f, leaf.Args, held)...)
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

// itemReplies are each wanted item beside those that are held and by itself, all of them, those that are
// held without the wanted ones, each other item, and none.
func itemReplies(set intake.Set, wanted []uint16, held []intake.Item) (answers []intake.Answer) {
	add := func(items ...intake.Item) {
		if len(items) > 0 {
			answers = append(answers, set.Are(items...))
		}
	}
	var all, others []intake.Item
	for _, a := range wanted {
		item := intake.Item(set)<<8 | intake.Item(a)
		all = append(all, item)
		add(append(slices.Clip(held), item)...)
	}
	for _, item := range held {
		if !slices.Contains(all, item) {
			others = append(others, item)
		}
	}
	add(append(slices.Clip(held), all...)...)
	add(others...)
	for item := range set.Items() {
		add(item)
	}
	return append(answers, set.None())
}

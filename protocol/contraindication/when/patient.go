package when

import (
	"math"
	"strconv"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/logic"
)

// Yes is yes where the flag was answered yes.
func Yes(f intake.Flag) Expression { return about(logic.Test(logic.OpYes, logic.Fact(f)), f) }

// Is is yes where the choice has one of the options, all of the same choice.
func Is(options ...intake.Option) Expression { return values(logic.OpIs, options) }

// Under is yes where the jurisdiction is one of the places, each an ISO 3166 code: "AU", "US-NJ". A
// country holds for its subdivisions. It is unknown where a bare country was answered and a
// subdivision of it is asked for. It is written "is(jurisdiction, US-NJ)".
func Under(places ...string) Expression {
	if len(places) == 0 {
		return fault(logic.OpIs, "names no place")
	}
	args := make([]uint16, 0, len(places))
	for _, code := range places {
		place, err := intake.ParsePlace(code)
		if err != nil {
			return fault(logic.OpIs, err.Error())
		}
		args = append(args, uint16(place))
	}
	return Expression{logic.Test(logic.OpIs, logic.Fact(intake.Jurisdiction), args...)}
}

// Has is yes where the set has one of the items, all of the same set.
func Has(items ...intake.Item) Expression { return values(logic.OpHas, items) }

// HasAll is yes where the set has every one of the items, all of the same set.
func HasAll(items ...intake.Item) Expression { return values(logic.OpHasAll, items) }

// values is a leaf about one fact and some of its values; both options and items hold the fact's number
// above the value's.
func values[V interface {
	intake.Option | intake.Item
	IsValid() bool
}](op logic.Op, of []V) Expression {
	if len(of) == 0 {
		return fault(op, "names no value")
	}
	args := make([]uint16, 0, len(of))
	for _, v := range of {
		if !v.IsValid() {
			return fault(op, "names what is no value of a fact")
		}
		if v>>8 != of[0]>>8 {
			return fault(op, "values of two facts")
		}
		args = append(args, uint16(v&0xff))
	}
	return Expression{logic.Test(op, logic.Fact(of[0]>>8), args...)}
}

// Some is yes where the set, the sites or the levels are not empty.
func Some[F intake.Set | intake.Areas | intake.Levels](f F) Expression {
	return about(logic.Test(logic.OpSome, logic.Fact(f)), any(f).(intake.Fact))
}

// Above is yes where the quantity is above the limit, in the unit of the fact.
func Above(q intake.Quantity, limit float64) Expression { return quantity(logic.OpAbove, q, limit) }

// AtLeast is yes where the quantity is the limit or above, in the unit of the fact.
func AtLeast(q intake.Quantity, limit float64) Expression { return quantity(logic.OpAtLeast, q, limit) }

// Below is yes where the quantity is below the limit, in the unit of the fact.
func Below(q intake.Quantity, limit float64) Expression { return quantity(logic.OpBelow, q, limit) }

// AtMost is yes where the quantity is the limit or below, in the unit of the fact.
func AtMost(q intake.Quantity, limit float64) Expression { return quantity(logic.OpAtMost, q, limit) }

func quantity(op logic.Op, q intake.Quantity, limit float64) Expression {
	if e := about(logic.Limit(op, logic.Fact(q), limit), q); e.tree.Fault != "" {
		return e
	}
	least, most := q.Range()
	if !(limit >= least && limit <= most) {
		return fault(op, "limit outside the range of "+q.String()+", "+number(least)+" to "+number(most))
	}
	if significantDigits(limit) > 6 {
		return fault(op, "limit of "+q.String()+" with more than six significant digits")
	}
	return Expression{logic.Limit(op, logic.Fact(q), limit)}
}

func number(n float64) string { return strconv.FormatFloat(n, 'f', -1, 64) }

func significantDigits(n float64) int {
	text := strconv.FormatFloat(math.Abs(n), 'e', -1, 64)
	digits := 0
	for _, c := range text {
		if c == 'e' {
			break
		}
		if c != '.' {
			digits++
		}
	}
	return digits
}

// Within is yes where the date lies at most days before the visit, or on its day; without days, where it
// lies on any day up to the visit.
func Within(f intake.Event, days ...int) Expression { return date(logic.OpWithin, f, days) }

// Ahead is yes where the date lies at most days after the visit, or on its day; without days, where it
// lies on any day from the visit on.
func Ahead(f intake.Event, days ...int) Expression { return date(logic.OpAhead, f, days) }

// Past is yes where the date lies before the day of the visit.
func Past(f intake.Event) Expression { return date(logic.OpPast, f, nil) }

func date(op logic.Op, f intake.Event, days []int) Expression {
	switch {
	case len(days) == 0:
		e := logic.Test(op, logic.Fact(f))
		e.Bare = true
		return about(e, f)
	case len(days) > 1 || days[0] < 0 || days[0] > 100_000:
		return fault(op, "wants one number of days, not below 0")
	}
	return about(logic.Limit(op, logic.Fact(f), float64(days[0])), f)
}

// Differs is yes where the two quantities differ.
func Differs(q, r intake.Quantity) Expression {
	return about(logic.Pair(logic.OpDiffers, logic.Fact(q), logic.Fact(r)), q, r)
}

// BelowFact is yes where the first quantity is below the second.
func BelowFact(q, r intake.Quantity) Expression {
	return about(logic.Pair(logic.OpBelowFact, logic.Fact(q), logic.Fact(r)), q, r)
}

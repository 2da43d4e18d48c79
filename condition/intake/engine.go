package intake

import (
	"strconv"
	"strings"
	"sync"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/internal/logic"
)

// This file is what the rule engine reads of a profile. Its arguments are types that only this module
// can name.

// Rails returns the two rails of a profile: a bit of the first is set where the fact may be yes (of a
// flag) or may differ from what is usual, one of the second where it may be no or usual. Both are set
// where the fact is not known; bit n is that of fact n.
func (p *Profile) Rails() (may, mayNot [4]uint64) {
	for i := range p.known {
		may[i] = p.raw[i] | ^p.known[i]
		mayNot[i] = ^p.raw[i] | ^p.known[i]
	}
	return may, mayNot
}

// Test returns the value of a test of the patient.
func (p *Profile) Test(l *logic.Leaf) logic.Truth {
	if !p.known.has(l.Fact) {
		return logic.Unknown
	}
	if l.Op == logic.OpYes {
		return logic.Of(p.raw.has(l.Fact))
	}
	v := p.value(l.Fact)
	switch l.Op {
	case logic.OpIs:
		if kindOf(l.Fact) == aPlace {
			return ISOPlace(v).among(l.Args)
		}
		return logic.Of(l.Set>>v&1 != 0)
	case logic.OpHas:
		return logic.Of(uint64(v)&l.Set != 0)
	case logic.OpHasAll:
		return logic.Of(uint64(v)&l.Set == l.Set)
	case logic.OpSome:
		return logic.Of(v != 0)
	case logic.OpAbove:
		return logic.Of(v.quantity() > float32(l.Number))
	case logic.OpAtLeast:
		return logic.Of(v.quantity() >= float32(l.Number))
	case logic.OpBelow:
		return logic.Of(v.quantity() < float32(l.Number))
	case logic.OpAtMost:
		return logic.Of(v.quantity() <= float32(l.Number))
	case logic.OpWithin:
		return p.near(v.date(), -1, l)
	case logic.OpAhead:
		return p.near(v.date(), 1, l)
	case logic.OpPast:
		return logic.Of(v.date() != never && v.date().Before(p.asOf))
	case logic.OpDiffers, logic.OpBelowFact:
		if !p.known.has(l.Other) {
			return logic.Unknown
		}
		other := p.value(l.Other).quantity()
		if l.Op == logic.OpDiffers {
			return logic.Of(v.quantity() != other)
		}
		return logic.Of(v.quantity() < other)
	}
	return logic.Unknown
}

// near reports whether a date lies on the visit, or from it in the direction of sign by at most the
// days of the leaf.
func (p *Profile) near(d Date, sign int, l *logic.Leaf) logic.Truth {
	if d == never {
		return logic.No
	}
	days := sign * d.DaysSince(p.asOf)
	return logic.Of(days >= 0 && (l.Bare || float64(days) <= l.Number))
}

// Located returns the places that a fact names; known is false where it has no value.
func (p *Profile) Located(f logic.Fact) (area body.Area, known bool) {
	if kindOf(f) != anArea || !p.known.has(f) {
		return 0, false
	}
	return body.Area(p.value(f)), true
}

// LevelsAt returns the levels that a fact names; known is false where it has no value.
func (p *Profile) LevelsAt(f logic.Fact) (levels body.Levels, known bool) {
	if kindOf(f) != ofLevels || !p.known.has(f) {
		return 0, false
	}
	return body.Levels(p.value(f)), true
}

// Amount returns the number of a quantity, in its unit; known is false where it has no value.
func (p *Profile) Amount(f logic.Fact) (number float64, known bool) {
	if kindOf(f) != aQuantity || !p.known.has(f) {
		return 0, false
	}
	return p.value(f).exact(), true
}

// Assessed returns the regions that a fact names; known is false where it has no value.
func (p *Profile) Assessed(f logic.Fact) (regions body.Regions, known bool) {
	if kindOf(f) != ofRegions || !p.known.has(f) {
		return 0, false
	}
	return body.Regions(p.value(f)), true
}

// Forget makes a fact unknown and leaves everything else as it is, what was presumed because of the fact
// included. It is for the rule engine, which asks what turns on a presumption.
func (p *Profile) Forget(f logic.Fact) {
	p.known.drop(f)
	p.raw.drop(f)
}

// Chosen returns the number of the option that a choice has; known is false where it has none.
func (p *Profile) Chosen(f logic.Fact) (option uint8, known bool) {
	return uint8(p.value(f)), p.known.has(f)
}

// Items returns the items of a set, a bit each; known is false where it has no value.
func (p *Profile) Items(f logic.Fact) (items uint64, known bool) {
	return uint64(p.value(f)), p.known.has(f)
}

// Number returns the number of a quantity, in its unit and in 32 bits; known is false where it has none.
func (p *Profile) Number(f logic.Fact) (number float32, known bool) {
	return p.value(f).quantity(), p.known.has(f)
}

// DaysAgo returns how many days before the visit a date lies, which is below 0 where it lies ahead; ever is
// false where the date is never, known where there is no value.
func (p *Profile) DaysAgo(f logic.Fact) (days int, ever, known bool) {
	d := p.value(f).date()
	return p.asOf.DaysSince(d), d != never, p.known.has(f)
}

// Keep lets the answers to a fact count for so many days, where a service may set that, and works out afresh
// what counts. It is for a rulebook that sets it.
func (p *Profile) Keep(f logic.Fact, days int) {
	if shift, ok := keptAt(f); ok {
		p.fills = p.fills&^(keptBits<<shift) | uint64(days)&keptBits<<shift
		p.settle() // none of these facts makes a contradiction that its table would not have made
	}
}

// IsKept reports whether answers count for as long as a rulebook sets.
func (p *Profile) IsKept() bool { return p.fills>>keptFrom != 0 }

// Unkept lets all answers count for as long as the table says again.
func (p *Profile) Unkept() {
	if p.IsKept() {
		p.fills &= 1<<keptFrom - 1
		p.settle()
	}
}

// Said returns a fact's answer as text, with its day where that is not the visit's, and how the profile
// came to hold it: "3.4 on 2026-11-20", "no", "left lower-leg".
func (p *Profile) Said(f logic.Fact) (answer string, standing Standing) {
	v, held, ok := p.held(f)
	switch {
	case ok:
		answer = table().facts[f].text(v)
	case held.Standing == NotAnswered:
		return "", NotAnswered
	default:
		answer = "unknown"
	}
	aged := f == logic.Fact(AgeYears) && !p.born.IsZero() // the age is of today, whenever it was told
	if !held.Day.IsZero() && held.Day != p.asOf && !aged {
		answer += " on " + held.Day.String()
	}
	return answer, held.Standing
}

// Outdated returns an answer that is too old to count, as text with its day; ok is false where the profile
// has none. What is presumed in its place does not hide it.
func (p *Profile) Outdated(f logic.Fact) (answer string, ok bool) {
	if s := p.states[f-1]; !s.isAnswer() || !s.hasValue() || !p.isStale(f) {
		return "", false
	}
	return table().facts[f].text(p.stored(f)) + " on " + p.asOf.AddDays(-p.states[f-1].days()).String(), true
}

// AskedFor returns the facts that are a reason to ask for f, in the order of their ids.
func (p *Profile) AskedFor(f logic.Fact) (facts []logic.Fact) {
	reasons, _ := Reasons(f)
	if reasons == nil || reasons.Eval(p.Test) != logic.Yes {
		return nil
	}
	var why factSet
	p.because(reasons, logic.Yes, &why)
	for f := range why.all() {
		facts = append(facts, f)
	}
	return facts
}

// Reasons returns the expression that says why a fact is asked; ok is false where it is asked in any
// case. It is nil where the fact is presumed unless it is answered.
func Reasons(f logic.Fact) (reasons *logic.Expr, ok bool) {
	e := &table().facts[f]
	if e.reasons.Op == 0 {
		return nil, e.noReason
	}
	return &e.reasons, true
}

// Contradiction returns the expression that is yes where the answers contradict each other.
func Contradiction(f logic.Fact) (contradicts *logic.Expr, ok bool) {
	e := &table().facts[f]
	return &e.contradicts, e.contradicts.Op != 0
}

// TestOnUsual returns the value of a test where every fact in it has its usual value: what it is
// presumed to be, else the unremarkable one, and no of a flag. It is unknown where there is none.
func TestOnUsual(l *logic.Leaf) logic.Truth { return usualProfile().Test(l) }

var usualProfile = sync.OnceValue(func() *Profile {
	p := &Profile{asOf: dateAt(unixDay)} // what is usual of a date is never, whatever the day
	for _, f := range table().order {
		e := &table().facts[f]
		if !e.hasUsual {
			continue
		}
		p.states[f-1] = stateOf(0, withValue)
		p.put(f, e.usual)
		p.count(f, e, e.usual)
	}
	return p
})

// Cells returns what the rule engine rests on of a fact's row, as text: what can be answered, what fills it,
// how long it counts, what it is presumed to be and why. They go into the hash of the knowledge.
func Cells(f logic.Fact) []string {
	e := &table().facts[f]
	cells := []string{e.id, strings.Join(e.values, ";"), e.unit, formatted(e.min), formatted(e.max), e.unremarkable,
		strconv.Itoa(int(e.shelfLife)), e.presumed, strconv.FormatBool(e.noReason)}
	for q := range e.asked {
		cells = append(cells, q.String())
	}
	return cells
}

func formatted(n float64) string { return strconv.FormatFloat(n, 'f', -1, 64) }

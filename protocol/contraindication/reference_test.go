package contraindication_test

import (
	"slices"
	"strings"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// A reference is a second, plain evaluator of the rule language: it walks an expression as it was written,
// and reads the patient and the atlas as any program could.
type reference struct {
	patient intake.Profile
	plan    []protocol.Target
}

const nowhere = -1 // the place of a target in the plan, where none is meant

// truth is the value of an expression for a target of the plan.
func (r *reference) truth(e *logic.Expr, at int) logic.Truth {
	switch e.Op {
	case logic.OpAll:
		value := logic.Yes
		for i := range e.Kids {
			value = min(value, r.truth(&e.Kids[i], at))
		}
		return value
	case logic.OpAny:
		value := logic.No
		for i := range e.Kids {
			value = max(value, r.truth(&e.Kids[i], at))
		}
		return value
	case logic.OpNot:
		return -r.truth(&e.Kids[0], at)
	case logic.OpNamed:
		return r.truth(&e.Kids[0], at)
	case logic.OpAnyTarget:
		return r.some(&e.Kids[0], body.Left, body.Right, body.Midline)
	case logic.OpBothSides:
		return min(r.some(&e.Kids[0], body.Left, body.Midline), r.some(&e.Kids[0], body.Right, body.Midline))
	}
	return r.test(&e.Leaf, at)
}

// some is the value of an expression for some target on one of the sides.
func (r *reference) some(e *logic.Expr, sides ...body.Side) logic.Truth {
	value := logic.No
	for i := range r.plan {
		if slices.Contains(sides, r.plan[i].Site.Side) {
			value = max(value, r.truth(e, i))
		}
	}
	return value
}

func (r *reference) test(l *logic.Leaf, at int) logic.Truth {
	switch {
	case l.Op == logic.OpTreats:
		return logic.Of(slices.Contains(l.Args, uint16(r.patient.Treats())) && r.patient.Treats() != condition.Condition(0))
	case l.Op == logic.OpTargetsAbove:
		return logic.Of(float64(len(r.plan)) > l.Number)
	case l.Op.OfPatient():
		return r.ofPatient(l)
	}
	t := &r.plan[at]
	if l.Fact != 0 {
		return r.ofBoth(l, t)
	}
	return ofTarget(l, t)
}

// known reports whether a fact has a value that counts.
func (r *reference) known(f intake.Fact) bool { return r.patient.Held(f).Standing.IsKnown() }

func (r *reference) ofPatient(l *logic.Leaf) logic.Truth {
	fact := intake.FactAt(l.Fact)
	if !r.known(fact) {
		return logic.Unknown
	}
	switch f := fact.(type) {
	case intake.Flag:
		value, _ := f.In(r.patient)
		return value
	case intake.Choice:
		option, _ := f.In(r.patient)
		return logic.Of(slices.Contains(l.Args, uint16(option.Number())))
	case intake.Place:
		place, _ := f.In(r.patient)
		return under(place, l.Args)
	case intake.Set:
		items, _ := f.In(r.patient)
		return r.ofSet(l, items)
	case intake.Areas:
		area, _ := f.In(r.patient)
		return logic.Of(area != 0)
	case intake.Levels:
		levels, _ := f.In(r.patient)
		return logic.Of(levels != 0)
	case intake.Event:
		date, _ := f.In(r.patient)
		return logic.Of(!date.IsZero() && r.near(l, date.DaysSince(r.patient.AsOf())))
	case intake.Quantity:
		n, _ := f.In(r.patient)
		return r.ofQuantity(l, n)
	}
	panic("a new kind of fact")
}

func (r *reference) ofSet(l *logic.Leaf, items []intake.Item) logic.Truth {
	asked := func(i intake.Item) bool { return slices.Contains(l.Args, uint16(i.Number())) }
	switch l.Op {
	case logic.OpHas:
		return logic.Of(slices.ContainsFunc(items, asked))
	case logic.OpHasAll:
		n := 0
		for _, i := range items {
			if asked(i) {
				n++
			}
		}
		return logic.Of(n == len(slices.Compact(slices.Sorted(slices.Values(l.Args)))))
	}
	return logic.Of(len(items) > 0)
}

// near is a test of a date that lies so many days after the visit.
func (r *reference) near(l *logic.Leaf, ahead int) bool {
	switch l.Op {
	case logic.OpWithin:
		return ahead <= 0 && (l.Bare || float64(-ahead) <= l.Number)
	case logic.OpAhead:
		return ahead >= 0 && (l.Bare || float64(ahead) <= l.Number)
	}
	return ahead < 0
}

func (r *reference) ofQuantity(l *logic.Leaf, n float64) logic.Truth {
	switch l.Op {
	case logic.OpAbove:
		return logic.Of(n > l.Number)
	case logic.OpAtLeast:
		return logic.Of(n >= l.Number)
	case logic.OpBelow:
		return logic.Of(n < l.Number)
	case logic.OpAtMost:
		return logic.Of(n <= l.Number)
	}
	other := intake.FactAt(l.Other).(intake.Quantity)
	if !r.known(other) {
		return logic.Unknown
	}
	m, _ := other.In(r.patient)
	if l.Op == logic.OpDiffers {
		return logic.Of(n != m)
	}
	return logic.Of(n < m)
}

// under is whether a place is one of these, where a country holds for its subdivisions.
func under(place intake.ISOPlace, args []uint16) logic.Truth {
	value := logic.No
	for _, a := range args {
		code := intake.ISOPlace(a).String()
		country, _, _ := strings.Cut(place.String(), "-")
		asked, _, _ := strings.Cut(code, "-")
		switch {
		case place.String() == code, country == code:
			return logic.Yes
		case place.String() == asked: // a bare country, and a subdivision of it is asked for
			value = logic.Unknown
		}
	}
	return value
}

// ofBoth is a test of a fact and a target.
func (r *reference) ofBoth(l *logic.Leaf, t *protocol.Target) logic.Truth {
	fact := intake.FactAt(l.Fact)
	levels := t.Site.Muscle.Levels()
	if f, ok := fact.(intake.Levels); ok { // atlevel
		at, _ := f.In(r.patient)
		switch {
		case levels == 0, r.known(f) && at == 0:
			return logic.No
		case !r.known(f), t.Site.Level == 0:
			return logic.Unknown
		}
		return logic.Of(at.Has(t.Site.Level))
	}
	if !r.known(fact) {
		return logic.Unknown
	}
	switch f := fact.(type) {
	case intake.Areas:
		area, _ := f.In(r.patient)
		return logic.Of(located(l, area, t.Site))
	case intake.Regions: // trained
		regions, _ := f.In(r.patient)
		return logic.Of(regions.Has(t.Site.Muscle.Region()))
	case intake.Quantity:
		n, _ := f.In(r.patient)
		if l.Op == logic.OpLongerThan {
			return longer(t.Needle.Length, n)
		}
		return longer(t.InsertionDepth, n)
	}
	panic("a new form of a fact and a target")
}

var arm = []body.Region{body.Axilla, body.UpperArm, body.Elbow, body.Forearm, body.Wrist, body.Hand}
var leg = []body.Region{body.Groin, body.Thigh, body.Knee, body.LowerLeg, body.Ankle, body.Foot}

func located(l *logic.Leaf, area body.Area, site anatomy.Site) bool {
	sides := []body.Side{site.Side}
	if site.Side == body.Midline {
		sides = []body.Side{body.Left, body.Right}
	}
	for _, side := range sides {
		lies := func(r body.Region) bool { return area.Touches(r.On(side)) }
		crosses := site.Muscle.Footprint().Has
		switch l.Op {
		case logic.OpTouches:
			for r := range body.AllRegions() {
				if lies(r) && crosses(r) {
					return true
				}
			}
		case logic.OpSameLimb:
			for _, limb := range [][]body.Region{arm, leg} {
				if slices.ContainsFunc(limb, lies) && slices.ContainsFunc(limb, crosses) {
					return true
				}
			}
		case logic.OpSameSide:
			for _, r := range l.Args {
				if lies(body.Region(r)) {
					return true
				}
			}
		}
	}
	return false
}

// longer is whether a length is greater than so many millimetres; unknown where it is not given.
func longer(l body.Length, mm float64) logic.Truth {
	if !l.IsGiven() {
		return logic.Unknown
	}
	return logic.Of(l.Millimeters() > mm)
}

package intake

import (
	"fmt"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/internal/wire"
)

// A draft is a profile in the making: the answers of one call, and their faults.
type draft struct {
	p       Profile
	said    factSet // what was answered in this call
	treated bool
	at      int // the position of the answer
	faults  *wire.Faults
}

func (d *draft) fault(path string, f Fault) {
	if f.Path == "" {
		f.Path = path
	}
	d.faults.Add(wire.Fault(f))
}

// take takes the answer to one fact.
func (d *draft) take(r Reply) {
	if r.fact == 0 {
		d.fault(fmt.Sprintf("patient.answers[%d]", d.at), r.but(Fault{Problem: "no answer", Err: ErrMalformed}).fault)
		return
	}
	path := pathOf(r.fact)
	if r.typed {
		path = table().facts[r.fact].id
	}
	if d.said.has(r.fact) {
		d.fault(path, Fault{Problem: ErrAnsweredTwice.Error(), Err: ErrAnsweredTwice})
	}
	d.said.add(r.fact)
	if r.fault.Problem != "" {
		d.fault(path, r.fault)
		return
	}
	if d.p.asOf.IsZero() {
		return // reported once, by settle
	}
	if f := d.p.answer(r); f.Problem != "" {
		d.fault(path, f)
	}
}

// answer stores a reply that has no fault of its own, or returns what is wrong with it on this day.
func (p *Profile) answer(r Reply) Fault {
	day := r.day
	if day.IsZero() {
		day = p.asOf.AddDays(-r.ago)
	}
	ago := p.asOf.DaysSince(day)
	switch {
	case ago < 0:
		return Fault{Problem: "given after the day of the visit", Err: ErrAfterVisit}
	case ago > oldest || day.IsZero():
		return Fault{Problem: fmt.Sprintf("given more than %d days before the visit", oldest), Err: ErrOutOfRange}
	}
	v, f := p.resolve(r, day)
	if f.Problem != "" {
		return f
	}
	p.forget(r.fact)
	way := withValue
	switch {
	case r.said == saidUnknown:
		way = withUnknown
	case kindOf(r.fact) == aFlag && v == 1:
		way = withYes
	}
	p.states[r.fact-1] = stateOf(ago, way)
	p.put(r.fact, v)
	p.born = r.bornOr(p.born)
	return Fault{}
}

// bornOr returns the birth date of a reply that is one, else what was known.
func (r Reply) bornOr(known Date) Date {
	if r.said == saidBorn {
		return r.born
	}
	return known
}

// resolve returns the value of a reply that was given on a day.
func (p *Profile) resolve(r Reply, day Date) (value, Fault) {
	e := &table().facts[r.fact]
	v := r.value
	switch r.said {
	case saidUnknown:
		return 0, Fault{}
	case saidBorn:
		years := float64(p.asOf.yearsSince(r.born))
		if day.Before(r.born) || years < e.min || years > e.max {
			return 0, Fault{Problem: "out of range, " + e.rangeText(), Err: ErrOutOfRange}
		}
		return quantityValue(float32(years)), Fault{}
	case saidOffset:
		v = dateValue(p.asOf.AddDays(r.offset))
	}
	if kindOf(r.fact) == anEvent && v.date() != never {
		days := float64(v.date().DaysSince(day))
		if v.date().IsZero() || days < e.min || days > e.max {
			return 0, e.outOfRange()
		}
	}
	return v, Fault{}
}

func (d *draft) nothingIn(q Question, path string) {
	switch {
	case !q.IsValid():
		d.fault(path, Fault{Problem: ErrUnknownQuestion.Error(), Err: ErrUnknownQuestion})
	case !q.NoneAnswers():
		d.fault(path, Fault{Problem: q.String() + " can't be answered by \"none of these\"", Err: ErrWrongKind})
	default:
		d.p.fills |= 1 << q
	}
}

func (d *draft) treats(c condition.Condition) {
	const path = "plan.condition"
	switch {
	case !c.IsValid():
		d.fault(path, Fault{Problem: "no such condition", Err: ErrUnknownValue})
	case d.treated:
		d.fault(path, Fault{Problem: ErrAnsweredTwice.Error(), Err: ErrAnsweredTwice})
	}
	d.p.treated, d.treated = c, true
}

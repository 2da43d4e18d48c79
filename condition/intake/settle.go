package intake

import (
	"strings"

	"github.com/dryneedling/dryneedling/internal/logic"
)

// settle works out what counts: what was given and is fresh, then what is filled, then what is
// presumed. It returns the sets of facts that contradict each other; where there are any, the profile
// has to be refused.
func (p *Profile) settle() (clashes []factSet) {
	p.known, p.raw = factSet{}, factSet{}
	facts := &table().facts
	for f := logic.Fact(1); f <= lastFact; f++ {
		e := &facts[f]
		p.fill(f, e)
		if s := p.states[f-1]; s.hasValue() && (s == filled || !p.isStale(f)) {
			p.count(f, e, p.stored(f))
		}
	}
	clashes = p.contradictions()
	p.presume()
	return clashes
}

// fill gives a fact that was given no answer at all its unremarkable value, where that was asked for.
func (p *Profile) fill(f logic.Fact, e *entry) {
	if p.states[f-1] == filled {
		p.forget(f)
	}
	wanted := p.fills&fillOtherwise != 0 || e.saysNo && p.fills&e.asks != 0
	if p.states[f-1] != unsaid || !e.fills || !wanted {
		return
	}
	v := e.fill
	if e.fillsByDay {
		date := p.asOf.AddDays(int(v))
		if date.IsZero() {
			return
		}
		v = dateValue(date)
	}
	p.states[f-1] = filled
	p.put(f, v)
}

// contradictions takes back every fill that stands in a contradiction, all at once, and returns the
// facts of each that is left, which answers alone have made.
func (p *Profile) contradictions() (clashes []factSet) {
	c := table()
	var held []*logic.Expr
	for _, f := range c.contradictions {
		if e := &c.facts[f].contradicts; e.Eval(p.Test) == logic.Yes {
			held = append(held, e)
		}
	}
	for _, e := range held {
		for l := range e.Leaves {
			for _, f := range [...]logic.Fact{l.Fact, l.Other} {
				if f != 0 && p.states[f-1] == filled {
					p.forget(f)
				}
			}
		}
	}
	for _, e := range held {
		if e.Eval(p.Test) == logic.Yes {
			var facts factSet
			p.because(e, logic.Yes, &facts)
			clashes = append(clashes, facts)
		}
	}
	return clashes
}

// presume gives a fact that has no value, and no reason to be asked for, its presumed value.
func (p *Profile) presume() {
	c := table()
	for _, f := range c.presumable {
		e := &c.facts[f]
		if !p.known.has(f) && (e.noReason || e.reasons.Eval(p.Test) == logic.No) {
			p.count(f, e, e.presumption)
		}
	}
}

// because adds the facts that made e the truth value that it has.
func (p *Profile) because(e *logic.Expr, is logic.Truth, facts *factSet) {
	switch e.Op {
	case logic.OpNot:
		p.because(&e.Kids[0], is.Not(), facts)
	case logic.OpAll, logic.OpAny, logic.OpNamed:
		for i := range e.Kids {
			if e.Kids[i].Eval(p.Test) == is {
				p.because(&e.Kids[i], is, facts)
			}
		}
	default:
		facts.add(e.Fact)
		if e.Other != 0 {
			facts.add(e.Other)
		}
	}
}

// settle settles the draft's profile, and turns contradictions into faults, one for each fact.
func (d *draft) settle() {
	if d.p.asOf.IsZero() {
		d.fault("as_of", Fault{Problem: "no day of the visit", Err: ErrNoDate})
		return
	}
	for _, clash := range d.p.settle() {
		for f := range clash.all() {
			var others []string
			for other := range clash.all() {
				if other != f {
					others = append(others, table().facts[other].id)
				}
			}
			d.fault(pathOf(f), Fault{Problem: "contradicts " + strings.Join(others, ", "), Err: ErrContradiction})
		}
	}
}

package intake

import (
	"math"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/internal/logic"
)

// stored returns what a profile has in store for a fact, whether or not it counts.
func (p *Profile) stored(f logic.Fact) value {
	switch kindOf(f) {
	case aFlag:
		s := p.states[f-1]
		if s == filled {
			return table().facts[f].fill
		}
		if s.isAnswer() && s.saying() == withYes {
			return 1
		}
	case aChoice:
		return value(p.choices[f-lastFlag-1])
	case aPlace:
		return value(p.place)
	case aQuantity:
		return quantityValue(p.quantities[f-lastPlace-1])
	case anEvent:
		return dateValue(p.events[f-lastQuantity-1])
	case anArea:
		return value(p.areas[f-lastEvent-1])
	case aSet:
		return value(p.sets[f-lastAreas-1])
	case ofRegions:
		return value(p.regions)
	case ofLevels:
		return value(p.levels[f-lastRegions-1])
	}
	return 0
}

// put stores the value of a fact. That of a flag is in its state.
func (p *Profile) put(f logic.Fact, v value) {
	switch kindOf(f) {
	case aChoice:
		p.choices[f-lastFlag-1] = uint8(v)
	case aPlace:
		p.place = ISOPlace(v)
	case aQuantity:
		p.quantities[f-lastPlace-1] = math.Float32frombits(uint32(v))
	case anEvent:
		p.events[f-lastQuantity-1] = v.date()
	case anArea:
		p.areas[f-lastEvent-1] = body.Area(v)
	case aSet:
		p.sets[f-lastAreas-1] = uint16(v)
	case ofRegions:
		p.regions = body.Regions(v)
	case ofLevels:
		p.levels[f-lastRegions-1] = body.Levels(v)
	}
}

// forget takes back what was said or filled of a fact.
func (p *Profile) forget(f logic.Fact) {
	p.states[f-1] = unsaid
	p.put(f, 0)
	p.known.drop(f)
	p.raw.drop(f)
	if f == logic.Fact(AgeYears) {
		p.born = Date{}
	}
}

// count makes a value of a fact one that counts.
func (p *Profile) count(f logic.Fact, e *entry, v value) {
	p.known.add(f)
	if !e.hasUsual || v != e.usual {
		p.raw.add(f)
	}
}

// isStale reports whether the answer to a fact is too old to count. A birth date makes an age that is
// always of today.
func (p *Profile) isStale(f logic.Fact) bool {
	if f == logic.Fact(AgeYears) && !p.born.IsZero() {
		return false
	}
	days := p.states[f-1].days()
	if own := p.kept(f); own != 0 {
		return days > own
	}
	return table().facts[f].shelfLife.over(days)
}

// keptAt is where a profile keeps the shelf life that a service has set, of the facts of which it may: nine
// bits of fills. Counts of blood share one.
func keptAt(f logic.Fact) (shift int, ok bool) {
	switch f {
	case logic.Fact(INR), logic.Fact(Platelets), logic.Fact(Neutrophils):
		return keptFrom, true
	case logic.Fact(HbA1cMmolMol):
		return keptFrom + keptWidth, true
	case logic.Fact(AgeYears):
		return keptFrom + 2*keptWidth, true
	}
	return 0, false
}

const (
	keptFrom  = 37 // to the end of fills
	keptWidth = 9
	keptBits  = 1<<keptWidth - 1
)

// kept is the shelf life of a fact's answers that a service has set, in days; 0: as in the table.
func (p *Profile) kept(f logic.Fact) int {
	if shift, ok := keptAt(f); ok {
		return int(p.fills >> shift & keptBits)
	}
	return 0
}

// presumes reports whether the value of a fact that has one is the presumed one.
func (p *Profile) presumes(f logic.Fact) bool {
	s := p.states[f-1]
	return s != filled && (!s.hasValue() || p.isStale(f))
}

// value returns the value that counts, of a fact that has one. One that is as usual is not looked up in
// the store, where a stale answer may lie; the presumed value of a fact is its usual one.
func (p *Profile) value(f logic.Fact) value {
	if !p.raw.has(f) {
		return table().facts[f].usual
	}
	return p.stored(f)
}

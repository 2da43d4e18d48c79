package intake

import "github.com/dryneedling/dryneedling/internal/logic"

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

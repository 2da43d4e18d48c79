package intake

import "github.com/dryneedling/dryneedling/internal/logic"

// Forget makes a fact unknown and leaves everything else as it is, what was presumed because of the fact
// included. It is for the rule engine, which asks what turns on a presumption.
func (p *Profile) Forget(f logic.Fact) {
	p.known.drop(f)
	p.raw.drop(f)
}

package intake

import (
	"github.com/dryneedling/dryneedling/internal/enum"
	"github.com/dryneedling/dryneedling/internal/logic"
)

// Truth is what a flag is: [Yes], [No], or the zero Truth, which is neither: not known.
type Truth = logic.Truth

// The truth values of a flag that is known.
const (
	Yes = logic.Yes
	No  = logic.No
)

// Held says how a profile came to hold what it holds of a fact.
type Held struct {
	Day      Date // on which the answer was given; zero where none was
	Standing Standing
}

// A Standing is the state of a fact in a profile. The zero Standing is NotAnswered.
type Standing uint8

// The standings. A value counts in those that compare with Presumed as equal or greater.
const (
	NotAnswered Standing = iota
	Unknown              // asked, and not known
	Stale                // answered, but too long ago to count
	Presumed             // no answer, and no reason to ask
	Filled               // no answer, and filled as the caller asked for
	Given                // answered
)

var standingNames = enum.Names[Standing]{Type: "Standing", What: "standing", IDs: []string{
	NotAnswered: "not-answered", Unknown: "unknown", Stale: "stale", Presumed: "presumed", Filled: "filled", Given: "given",
}}

// String returns the id: "stale".
func (s Standing) String() string { return standingNames.String(s) }

// IsKnown reports whether a value counts: given and fresh, filled or presumed.
func (s Standing) IsKnown() bool { return s >= Presumed }

// held returns the value that a profile holds of a fact, and how. ok is false where it holds none; a
// stale value is returned, but does not count.
func (p *Profile) held(f logic.Fact) (v value, held Held, ok bool) {
	if f == 0 || f > lastFact {
		return 0, Held{}, false
	}
	s := p.states[f-1]
	if s.isAnswer() {
		held.Day = p.asOf.AddDays(-s.days())
	}
	switch {
	case p.known.has(f) && p.presumes(f):
		return table().facts[f].presumption, Held{Standing: Presumed}, true
	case p.known.has(f) && s == filled:
		held.Standing = Filled
	case p.known.has(f):
		held.Standing = Given
	case s.isAnswer() && p.isStale(f):
		held.Standing = Stale
	case s.isAnswer():
		held.Standing = Unknown
	}
	if !s.hasValue() {
		return 0, held, false
	}
	return p.stored(f), held, true
}

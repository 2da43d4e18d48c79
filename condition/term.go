package condition

import (
	"iter"

	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Term is how long after the first needling an effect was measured. The zero Term is not given.
type Term uint8

// The terms.
const (
	Immediate Term = iota + 1
	ShortTerm      // to about 12 weeks
	MidTerm        // between
	LongTerm       // 6 months or more
)

var termNames = enum.Names[Term]{Type: "Term", What: "term", IDs: []string{
	Immediate: "immediate",
	ShortTerm: "short",
	MidTerm:   "mid",
	LongTerm:  "long",
}}

var termPhrases = [...]string{
	Immediate: "immediately",
	ShortTerm: "short term",
	MidTerm:   "mid term",
	LongTerm:  "long term",
}

// Terms yields every term.
func Terms() iter.Seq[Term] { return termNames.All() }

// ParseTerm returns the term with the id text: "immediate".
func ParseTerm(text string) (Term, error) { return termNames.Parse(text) }

// String returns the id: "immediate".
func (t Term) String() string { return termNames.String(t) }

// Name returns the term for people: "immediately"; "not given" of the zero Term.
func (t Term) Name() string {
	switch {
	case t == 0:
		return "not given"
	case !t.IsValid():
		return t.String()
	}
	return termPhrases[t]
}

// IsValid reports whether t is one of the constants.
func (t Term) IsValid() bool { return termNames.Has(t) }

// MarshalText returns the id; it fails where t has none.
func (t Term) MarshalText() ([]byte, error) { return termNames.MarshalText(t) }

// UnmarshalText sets t to the term with the id text.
func (t *Term) UnmarshalText(text []byte) error { return termNames.UnmarshalText(t, text) }

package condition

import (
	"iter"

	"github.com/dryneedling/dryneedling/internal/enum"
)

// A CautionKind says what a caution is about. The zero CautionKind is not given.
type CautionKind uint8

// The kinds.
const (
	RedFlag   CautionKind = iota + 1 // may be another disease, which needling would delay
	Exclusion                        // so nothing is known of them
	Nearby                           // what the needle can reach
	Reaction                         // what needling is likely to do, or less likely to help
	Practice                         // how it is done, or what belongs to it
	Elsewhere                        // stated at another condition
)

var cautionKindNames = enum.Names[CautionKind]{Type: "CautionKind", What: "kind of caution", IDs: []string{
	RedFlag:   "red-flag",
	Exclusion: "exclusion",
	Nearby:    "nearby",
	Reaction:  "reaction",
	Practice:  "practice",
	Elsewhere: "elsewhere",
}}

var cautionKindPhrases = [...]string{
	RedFlag:   "rule out first",
	Exclusion: "left out of trials",
	Nearby:    "nearby",
	Reaction:  "to be expected",
	Practice:  "practice",
	Elsewhere: "elsewhere",
}

// CautionKinds yields every kind of caution.
func CautionKinds() iter.Seq[CautionKind] { return cautionKindNames.All() }

// ParseCautionKind returns the kind of caution with the id text: "red-flag".
func ParseCautionKind(text string) (CautionKind, error) { return cautionKindNames.Parse(text) }

// String returns the id: "red-flag".
func (c CautionKind) String() string { return cautionKindNames.String(c) }

// Name returns the kind of caution for people: "rule out first"; "not given" of the zero CautionKind.
func (c CautionKind) Name() string {
	switch {
	case c == 0:
		return "not given"
	case !c.IsValid():
		return c.String()
	}
	return cautionKindPhrases[c]
}

// IsValid reports whether c is one of the constants.
func (c CautionKind) IsValid() bool { return cautionKindNames.Has(c) }

// MarshalText returns the id; it fails where c has none.
func (c CautionKind) MarshalText() ([]byte, error) { return cautionKindNames.MarshalText(c) }

// UnmarshalText sets c to the kind of caution with the id text.
func (c *CautionKind) UnmarshalText(text []byte) error {
	return cautionKindNames.UnmarshalText(c, text)
}

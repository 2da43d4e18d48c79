package condition

import (
	"iter"

	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Match says what a code is to the condition that it stands at. The zero Match is not given.
type Match uint8

// The matches, the firmest first. Only an equivalent code is ever decoded.
const (
	Equivalent Match = iota + 1 // says the same
	Narrower                    // a part or subtype of the condition
	Broader                     // the condition is a part or subtype of what the code says
	Related                     // helps, and is neither; one half of a combination is that too
)

var matchNames = enum.Names[Match]{Type: "Match", What: "match", IDs: []string{
	Equivalent: "equivalent", Narrower: "narrower", Broader: "broader", Related: "related",
}}

// Matches yields every match, the firmest first.
func Matches() iter.Seq[Match] { return matchNames.All() }

// ParseMatch returns the match with the id text: "broader".
func ParseMatch(text string) (Match, error) { return matchNames.Parse(text) }

// String returns the id: "broader".
func (m Match) String() string { return matchNames.String(m) }

// IsValid reports whether m is one of the matches.
func (m Match) IsValid() bool { return matchNames.Has(m) }

// MarshalText returns the id; it fails where m is no match.
func (m Match) MarshalText() ([]byte, error) { return matchNames.MarshalText(m) }

// UnmarshalText sets m to the match with the id text.
func (m *Match) UnmarshalText(text []byte) error { return matchNames.UnmarshalText(m, text) }

package condition

import (
	"iter"

	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Result says who did better. The zero Result is not given.
type Result uint8

// The results.
const (
	FavorsNeedling Result = iota + 1
	NoDifference          // also: no added benefit; not inferior
	FavorsOther
	MixedResult
	WithinArm
	NoDirection // there are data
	NoResult    // a plan, an unread trial, a pointer to another condition
)

var resultNames = enum.Names[Result]{Type: "Result", What: "result", IDs: []string{
	FavorsNeedling: "favors-needling",
	NoDifference:   "no-difference",
	FavorsOther:    "favors-other",
	MixedResult:    "mixed",
	WithinArm:      "within-arm",
	NoDirection:    "no-direction",
	NoResult:       "no-result",
}}

var resultPhrases = [...]string{
	FavorsNeedling: "better with dry needling",
	NoDifference:   "no difference shown",
	FavorsOther:    "better without dry needling",
	MixedResult:    "trials disagree",
	WithinArm:      "a change within the needled, compared with nothing",
	NoDirection:    "no direction can be read",
	NoResult:       "no result",
}

// Results yields every result.
func Results() iter.Seq[Result] { return resultNames.All() }

// ParseResult returns the result with the id text: "favors-needling".
func ParseResult(text string) (Result, error) { return resultNames.Parse(text) }

// String returns the id: "favors-needling".
func (r Result) String() string { return resultNames.String(r) }

// Name returns the result for people: "better with dry needling"; "not given" of the zero Result.
func (r Result) Name() string {
	switch {
	case r == 0:
		return "not given"
	case !r.IsValid():
		return r.String()
	}
	return resultPhrases[r]
}

// IsValid reports whether r is one of the constants.
func (r Result) IsValid() bool { return resultNames.Has(r) }

// MarshalText returns the id; it fails where r has none.
func (r Result) MarshalText() ([]byte, error) { return resultNames.MarshalText(r) }

// UnmarshalText sets r to the result with the id text.
func (r *Result) UnmarshalText(text []byte) error { return resultNames.UnmarshalText(r, text) }

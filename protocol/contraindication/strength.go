package contraindication

import (
	"iter"

	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Strength says how firmly something stands against needling. One scale serves rules, findings and
// verdicts; stronger compares greater. The zero Strength is NotAssessed: it passes no gate.
type Strength uint8

// The strengths, weakest first.
const (
	NotAssessed Strength = iota // could not be judged
	Clear                       // nothing stands against it
	Precaution                  // adapt, and go on
	Requirement                 // a step to be done; until then it stands
	Relative                    // not today, unless something is settled
	Absolute                    // not at all
)

var strengthNames = enum.Names[Strength]{Type: "Strength", What: "strength", IDs: []string{
	NotAssessed: "not-assessed", Clear: "clear", Precaution: "precaution", Requirement: "requirement",
	Relative: "relative", Absolute: "absolute",
}}

// Strengths yields every strength, weakest first.
func Strengths() iter.Seq[Strength] { return strengthNames.All() }

// ParseStrength returns the strength with the id text.
func ParseStrength(text string) (Strength, error) { return strengthNames.Parse(text) }

// String returns the id: "relative".
func (s Strength) String() string { return strengthNames.String(s) }

// IsValid reports whether s is one of the strengths.
func (s Strength) IsValid() bool { return strengthNames.Has(s) }

// MarshalText returns the id; it fails where s is no strength.
func (s Strength) MarshalText() ([]byte, error) { return strengthNames.MarshalText(s) }

// UnmarshalText sets s to the strength with the id text.
func (s *Strength) UnmarshalText(text []byte) error { return strengthNames.UnmarshalText(s, text) }

// A Verdict is an interval: the least that stands against needling whatever the missing answers turn out
// to be, and the most that they still allow. Where nothing that matters is missing the two are equal.
// The zero Verdict is not assessed.
type Verdict struct {
	Least Strength `json:"least"`
	Most  Strength `json:"most"`
}

// AtMost is the gate. It reports whether nothing above the limit can stand against needling, whatever the
// missing answers turn out to be. A verdict that was not assessed passes no gate.
func (v Verdict) AtMost(limit Strength) bool {
	return v.Least != NotAssessed && v.Least <= v.Most && v.Most <= limit
}

// IsDecided reports whether the missing answers no longer matter.
func (v Verdict) IsDecided() bool { return v.Least != NotAssessed && v.Least == v.Most }

// String returns the strength, or where answers are missing both ends: "precaution … absolute".
func (v Verdict) String() string {
	if v.Least == v.Most {
		return v.Least.String()
	}
	return v.Least.String() + " … " + v.Most.String()
}

package contraindication

import (
	"iter"

	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Confidence is how sure the dossier is that a rule is right at its strength, by the word with which its
// account begins; what it says in parts ("high for the principle, low for the numbers") stands in the
// account of the rule. Surer compares greater. The zero Confidence is not said, as of every red flag and of
// what is clinical convention.
type Confidence uint8

// The confidences, the least sure first.
const (
	Low Confidence = iota + 1
	LowToModerate
	Moderate
	ModerateToHigh
	High
)

var confidenceNames = enum.Names[Confidence]{Type: "Confidence", What: "confidence", IDs: []string{
	Low: "low", LowToModerate: "low-to-moderate", Moderate: "moderate", ModerateToHigh: "moderate-to-high", High: "high",
}}

// Confidences yields every confidence, the least sure first.
func Confidences() iter.Seq[Confidence] { return confidenceNames.All() }

// ParseConfidence returns the confidence with the id text.
func ParseConfidence(text string) (Confidence, error) { return confidenceNames.Parse(text) }

// String returns the id: "low-to-moderate".
func (c Confidence) String() string { return confidenceNames.String(c) }

// IsValid reports whether c is one of the confidences.
func (c Confidence) IsValid() bool { return confidenceNames.Has(c) }

// MarshalText returns the id; it fails where c is not said.
func (c Confidence) MarshalText() ([]byte, error) { return confidenceNames.MarshalText(c) }

// UnmarshalText sets c to the confidence with the id text.
func (c *Confidence) UnmarshalText(text []byte) error { return confidenceNames.UnmarshalText(c, text) }

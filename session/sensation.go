package session

import (
	"iter"

	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Sensation is what a patient feels at a needle. It is observed and asks for nothing; what asks for a stop
// is a [Signal]. The words are clinical convention. The zero Sensation is not given.
type Sensation uint8

// The sensations.
const (
	NoSensation   Sensation = iota + 1
	Aching                  // deep and dull
	Cramping                // as in a twitch
	Pressing                // heavy
	Spreading               // away from the needle, not the pain that the patient knows
	FamiliarPain            // the pain that the patient came with
	SharpSkinPain           // at the skin, on entry
)

var sensationNames = enum.Names[Sensation]{Type: "Sensation", What: "sensation", IDs: []string{
	NoSensation:   "none",
	Aching:        "aching",
	Cramping:      "cramping",
	Pressing:      "pressing",
	Spreading:     "spreading",
	FamiliarPain:  "familiar-pain",
	SharpSkinPain: "sharp-skin-pain",
}}

// Sensations yields every sensation.
func Sensations() iter.Seq[Sensation] { return sensationNames.All() }

// ParseSensation returns the sensation with the id text: "aching".
func ParseSensation(text string) (Sensation, error) { return sensationNames.Parse(text) }

// String returns the id: "aching".
func (s Sensation) String() string { return sensationNames.String(s) }

// IsValid reports whether s is one of the sensations.
func (s Sensation) IsValid() bool { return sensationNames.Has(s) }

// MarshalText returns the id; it fails where s is no sensation.
func (s Sensation) MarshalText() ([]byte, error) { return sensationNames.MarshalText(s) }

// UnmarshalText sets s to the sensation with the id text.
func (s *Sensation) UnmarshalText(text []byte) error { return sensationNames.UnmarshalText(s, text) }

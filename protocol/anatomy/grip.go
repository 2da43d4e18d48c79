package anatomy

import (
	"iter"

	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Grip is how the palpating hand holds the muscle while it is needled. The zero Grip is not given.
type Grip uint8

// The grips.
const (
	Flat    Grip = iota + 1 // pressed against what lies under it
	Pincer                  // lifted between thumb and fingers; a pinch of skin too
	Bracket                 // a rib held between two fingers
)

var gripNames = enum.Names[Grip]{Type: "Grip", What: "grip", IDs: []string{Flat: "flat", Pincer: "pincer", Bracket: "bracket"}}

// AllGrips yields every grip.
func AllGrips() iter.Seq[Grip] { return gripNames.All() }

// ParseGrip returns the grip with the id text: "pincer".
func ParseGrip(text string) (Grip, error) { return gripNames.Parse(text) }

// String returns the id: "pincer".
func (g Grip) String() string { return gripNames.String(g) }

// IsValid reports whether g is one of the grips.
func (g Grip) IsValid() bool { return gripNames.Has(g) }

// MarshalText returns the id; it fails where g is no grip.
func (g Grip) MarshalText() ([]byte, error) { return gripNames.MarshalText(g) }

// UnmarshalText sets g to the grip with the id text.
func (g *Grip) UnmarshalText(text []byte) error { return gripNames.UnmarshalText(g, text) }

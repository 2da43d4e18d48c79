package anatomy

import (
	"iter"

	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Position is how the patient lies, sits or stands. Lithotomy and crook-lying are supine; lying on
// the side is one position, whichever side is down. The zero Position is not given.
type Position uint8

// The positions.
const (
	Supine Position = iota + 1
	Prone
	SideLying
	Sitting
	Standing
)

var positionNames = enum.Names[Position]{Type: "Position", What: "position", IDs: []string{
	Supine: "supine", Prone: "prone", SideLying: "side", Sitting: "sitting", Standing: "standing",
}}

// AllPositions yields every position.
func AllPositions() iter.Seq[Position] { return positionNames.All() }

// ParsePosition returns the position with the id text: "side" for side-lying.
func ParsePosition(text string) (Position, error) { return positionNames.Parse(text) }

// String returns the id: "side" for side-lying.
func (p Position) String() string { return positionNames.String(p) }

// Name returns the position for people: "side-lying".
func (p Position) Name() string {
	if p == SideLying {
		return "side-lying"
	}
	return p.String()
}

// IsValid reports whether p is one of the positions.
func (p Position) IsValid() bool { return positionNames.Has(p) }

// MarshalText returns the id; it fails where p is no position.
func (p Position) MarshalText() ([]byte, error) { return positionNames.MarshalText(p) }

// UnmarshalText sets p to the position with the id text.
func (p *Position) UnmarshalText(text []byte) error { return positionNames.UnmarshalText(p, text) }

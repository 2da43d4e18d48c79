package anatomy

import (
	"iter"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Cavity is a space of the body that a needle must stay out of. The zero Cavity is not given.
type Cavity uint8

// The cavities.
const (
	Pleura     Cavity = iota + 1 // the pleural space: lung
	Peritoneum                   // the peritoneal cavity: bowel
	Canal                        // the spinal canal, entered between laminae or through a sacral foramen
)

var cavityNames = enum.Names[Cavity]{Type: "Cavity", What: "cavity", IDs: []string{
	Pleura: "pleura", Peritoneum: "peritoneum", Canal: "canal",
}}

// Cavities yields every cavity.
func Cavities() iter.Seq[Cavity] { return cavityNames.All() }

// ParseCavity returns the cavity with the id text: "pleura".
func ParseCavity(text string) (Cavity, error) { return cavityNames.Parse(text) }

// String returns the id: "pleura".
func (c Cavity) String() string { return cavityNames.String(c) }

// IsValid reports whether c is one of the cavities.
func (c Cavity) IsValid() bool { return cavityNames.Has(c) }

// MarshalText returns the id; it fails where c is no cavity.
func (c Cavity) MarshalText() ([]byte, error) { return cavityNames.MarshalText(c) }

// UnmarshalText sets c to the cavity with the id text.
func (c *Cavity) UnmarshalText(text []byte) error { return cavityNames.UnmarshalText(c, text) }

// A Reach tells whether a line from the usual entry can reach a cavity: always, at some levels of the
// spine, or from some entry zones. It says what a line can reach, not that it must. The zero Reach is
// no.
type Reach struct {
	Always bool
	Levels body.Levels
	Zones  Zones
}

// IsNo reports whether no usual line reaches the cavity.
func (r Reach) IsNo() bool { return r == Reach{} }

// String returns "yes", "no", the levels, or "zones" and the zones.
func (r Reach) String() string {
	switch {
	case r.Always:
		return "yes"
	case !r.Levels.IsEmpty():
		return r.Levels.Ranges()
	case !r.Zones.IsEmpty():
		return "zones " + r.Zones.String()
	}
	return "no"
}

// Reaches tells whether a line from the usual entry into the muscle can reach the cavity. For the
// canal it is a deep line toward the midline that is meant.
func (m Muscle) Reaches(c Cavity) Reach {
	switch c {
	case Pleura:
		return m.row().Pleura
	case Peritoneum:
		return m.row().Peritoneum
	case Canal:
		return m.row().Canal
	}
	return Reach{}
}

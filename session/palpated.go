package session

import (
	"iter"

	"github.com/dryneedling/dryneedling/internal/enum"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// A Palpated is a painful point that a clinician found by palpation: where, how tender, and whether pressing
// it reproduces the pain that the patient came with. Site must be given. It is comparable.
type Palpated struct {
	Site       anatomy.Site
	Tenderness int  // 0 to 10, as the patient rates the pressure
	Pain       Pain // 0: not asked; it then counts as unfamiliar
}

// Mirror is the point on the other side.
func (p Palpated) Mirror() Palpated {
	p.Site = p.Site.Mirror()
	return p
}

// A Pain says whether pressing a point reproduces the pain that the patient knows. The zero Pain is not given.
type Pain uint8

// The pains.
const (
	Familiar   Pain = iota + 1 // the pain that the patient came with
	Unfamiliar                 // another pain
)

var painNames = enum.Names[Pain]{Type: "Pain", What: "pain", IDs: []string{
	Familiar: "familiar", Unfamiliar: "unfamiliar",
}}

// Pains yields familiar and unfamiliar.
func Pains() iter.Seq[Pain] { return painNames.All() }

// ParsePain returns the pain with the id text.
func ParsePain(text string) (Pain, error) { return painNames.Parse(text) }

// String returns the id: "familiar".
func (p Pain) String() string { return painNames.String(p) }

// IsValid reports whether p is one of the pains.
func (p Pain) IsValid() bool { return painNames.Has(p) }

// MarshalText returns the id; it fails where p is no pain.
func (p Pain) MarshalText() ([]byte, error) { return painNames.MarshalText(p) }

// UnmarshalText sets p to the pain with the id text.
func (p *Pain) UnmarshalText(text []byte) error { return painNames.UnmarshalText(p, text) }

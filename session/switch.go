package session

import (
	"iter"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Lever is what of a plan can be changed where it does not help. The zero Lever is not given.
type Lever uint8

// The levers.
const (
	ChangeTechnique Lever = iota + 1
	ChangeMuscles
	ChangeDose // how many sites and insertions, how long in place, how often
)

var leverNames = enum.Names[Lever]{Type: "Lever", What: "lever", IDs: []string{
	ChangeTechnique: "technique", ChangeMuscles: "muscles", ChangeDose: "dose",
}}

// Levers yields every lever.
func Levers() iter.Seq[Lever] { return leverNames.All() }

// ParseLever returns the lever with the id text: "dose".
func ParseLever(text string) (Lever, error) { return leverNames.Parse(text) }

// String returns the id: "technique".
func (l Lever) String() string { return leverNames.String(l) }

// IsValid reports whether l is one of the levers.
func (l Lever) IsValid() bool { return leverNames.Has(l) }

// MarshalText returns the id; it fails where l is no lever.
func (l Lever) MarshalText() ([]byte, error) { return leverNames.MarshalText(l) }

// UnmarshalText sets l to the lever with the id text.
func (l *Lever) UnmarshalText(text []byte) error { return leverNames.UnmarshalText(l, text) }

// A Switch says that from a day on the plan was another one, and in what. What counts for or against a plan is
// then judged from there. It is comparable.
type Switch struct {
	On  intake.Date
	To  Lever
	Why string
}

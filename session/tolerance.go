package session

import (
	"iter"

	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Tolerance is how much needling a patient bears, as the clinician judges it: no validated scale was found.
// The zero Tolerance is not given, and is taken for usual.
type Tolerance uint8

// The tolerances, the least first.
const (
	LowTolerance Tolerance = iota + 1
	UsualTolerance
	HighTolerance
)

var toleranceNames = enum.Names[Tolerance]{Type: "Tolerance", What: "tolerance", IDs: []string{
	LowTolerance: "low", UsualTolerance: "usual", HighTolerance: "high",
}}

// Tolerances yields every tolerance, the least first.
func Tolerances() iter.Seq[Tolerance] { return toleranceNames.All() }

// ParseTolerance returns the tolerance with the id text.
func ParseTolerance(text string) (Tolerance, error) { return toleranceNames.Parse(text) }

// String returns the id: "usual".
func (t Tolerance) String() string { return toleranceNames.String(t) }

// IsValid reports whether t is one of the tolerances.
func (t Tolerance) IsValid() bool { return toleranceNames.Has(t) }

// MarshalText returns the id; it fails where t is no tolerance.
func (t Tolerance) MarshalText() ([]byte, error) { return toleranceNames.MarshalText(t) }

// UnmarshalText sets t to the tolerance with the id text.
func (t *Tolerance) UnmarshalText(text []byte) error { return toleranceNames.UnmarshalText(t, text) }

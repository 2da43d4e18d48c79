package session

import (
	"iter"
	"math"
	"strconv"

	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Range is what a score can be, both ends included. The zero Range is not known.
type Range struct {
	Min, Max float64 // Max is +Inf where the scale is open
}

// from is a scale without an upper end.
func from(least float64) Range { return Range{least, math.Inf(1)} }

// IsGiven reports whether the range is known.
func (r Range) IsGiven() bool { return r != Range{} }

// IsOpen reports whether the range has no upper end.
func (r Range) IsOpen() bool { return math.IsInf(r.Max, 1) }

// Has reports whether value lies in the range; a range that is not known has every number.
func (r Range) Has(value float64) bool { return !r.IsGiven() || value >= r.Min && value <= r.Max }

// String returns the range: "0 to 10", "0 or more", "not known".
func (r Range) String() string {
	switch {
	case !r.IsGiven():
		return "not known"
	case r.IsOpen():
		return number(r.Min) + " or more"
	}
	return number(r.Min) + " to " + number(r.Max)
}

// number writes a number with as few digits as say the same.
func number(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }

// A Direction is the way in which a score gets better. The zero Direction is not given.
type Direction uint8

// The directions.
const (
	Lower  Direction = iota + 1 // less is better
	Higher                      // more is better
)

var directionNames = enum.Names[Direction]{Type: "Direction", What: "direction", IDs: []string{
	Lower: "lower", Higher: "higher",
}}

// String returns the id: "lower".
func (d Direction) String() string { return directionNames.String(d) }

// IsValid reports whether d is one of the directions.
func (d Direction) IsValid() bool { return directionNames.Has(d) }

// MarshalText returns the id; it fails where d is no direction.
func (d Direction) MarshalText() ([]byte, error) { return directionNames.MarshalText(d) }

// UnmarshalText sets d to the direction with the id text.
func (d *Direction) UnmarshalText(text []byte) error { return directionNames.UnmarshalText(d, text) }

// A Unit is the unit of a score. The zero Unit is not given.
type Unit uint8

// The units.
const (
	UnitPoints Unit = iota + 1 // points of the measure's own scale
	UnitMillimeters
	UnitKilograms // of force
	UnitKilopascals
	UnitSeconds
	UnitHours
	UnitDays  // in a month
	UnitCount // of doses
)

var unitNames = enum.Names[Unit]{Type: "Unit", What: "unit", IDs: []string{
	UnitPoints: "points", UnitMillimeters: "mm", UnitKilograms: "kg", UnitKilopascals: "kPa",
	UnitSeconds: "s", UnitHours: "h", UnitDays: "days", UnitCount: "count",
}}

var ucum = [...]string{
	UnitPoints:      "{score}",
	UnitMillimeters: "mm",
	UnitKilograms:   "kgf",
	UnitKilopascals: "kPa",
	UnitSeconds:     "s",
	UnitHours:       "h",
	UnitDays:        "d",
	UnitCount:       "1",
}

// Units yields every unit.
func Units() iter.Seq[Unit] { return unitNames.All() }

// ParseUnit returns the unit with the id text: "mm".
func ParseUnit(text string) (Unit, error) { return unitNames.Parse(text) }

// String returns the id: "mm".
func (u Unit) String() string { return unitNames.String(u) }

// UCUM returns the unit in the Unified Code for Units of Measure: "mm", and "{score}" for points. UCUM is
// copyright Regenstrief Institute, Inc. and the UCUM Organization; see https://ucum.org/license.
func (u Unit) UCUM() string {
	if !u.IsValid() {
		return ""
	}
	return ucum[u]
}

// IsValid reports whether u is one of the units.
func (u Unit) IsValid() bool { return unitNames.Has(u) }

// MarshalText returns the id; it fails where u is no unit.
func (u Unit) MarshalText() ([]byte, error) { return unitNames.MarshalText(u) }

// UnmarshalText sets u to the unit with the id text.
func (u *Unit) UnmarshalText(text []byte) error { return unitNames.UnmarshalText(u, text) }

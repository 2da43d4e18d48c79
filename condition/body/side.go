package body

import (
	"iter"

	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Side of the body. The zero Side is not given.
type Side uint8

// The sides. What lies in the midline touches both halves of the body.
const (
	Left Side = iota + 1
	Right
	Midline
)

var sideNames = enum.Names[Side]{Type: "Side", What: "side", IDs: []string{Left: "left", Right: "right", Midline: "midline"}}

// Sides yields left, right and midline.
func Sides() iter.Seq[Side] { return sideNames.All() }

// ParseSide returns the side with the id text: "left".
func ParseSide(text string) (Side, error) { return sideNames.Parse(text) }

// String returns the id: "left".
func (s Side) String() string { return sideNames.String(s) }

// IsValid reports whether s is one of the sides.
func (s Side) IsValid() bool { return sideNames.Has(s) }

// MarshalText returns the id; it fails where s is no side.
func (s Side) MarshalText() ([]byte, error) { return sideNames.MarshalText(s) }

// UnmarshalText sets s to the side with the id text.
func (s *Side) UnmarshalText(text []byte) error { return sideNames.UnmarshalText(s, text) }

// half is the half of the body that a side touches.
func (s Side) half() Area {
	switch s {
	case Left:
		return leftHalf
	case Right:
		return rightHalf
	case Midline:
		return leftHalf | rightHalf
	}
	return 0
}

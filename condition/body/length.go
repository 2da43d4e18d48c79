package body

import (
	"math"
	"strconv"
)

// A Length is a length in whole micrometres, made with [MM]. It is comparable. The zero Length is "not
// given", and is not the same as MM(0): an insertion 0 mm from the midline is the most dangerous one
// there is. There are no bare numbers: Length does not convert from one.
type Length struct{ shifted int32 } // micrometres + 1; negative: what was given is no length

var noLength = Length{-1}

// MM is a length in millimetres, 0 to 2000, with at most three decimals. Any other number, NaN and the
// infinities included, makes a Length that is not valid: nothing is rounded.
func MM(millimetres float64) Length {
	scaled := math.Round(millimetres * 1000)
	if !(millimetres >= 0 && millimetres <= 2000) || scaled/1000 != millimetres {
		return noLength
	}
	return Length{int32(scaled) + 1}
}

// IsGiven reports whether a length was given, valid or not.
func (l Length) IsGiven() bool { return l.shifted != 0 }

// IsValid reports whether l is a length.
func (l Length) IsValid() bool { return l.shifted > 0 }

// IsWithin reports whether l is not given, or a length from least to most.
func (l Length) IsWithin(least, most Length) bool {
	return !l.IsGiven() || l.shifted >= least.shifted && l.shifted <= most.shifted
}

// Micrometers is the length in whole micrometres; it is below 0 where no valid length was given.
func (l Length) Micrometers() int { return int(l.shifted) - 1 }

// Millimeters is the length in millimetres; it is below 0 where no valid length was given.
func (l Length) Millimeters() float64 { return float64(l.shifted-1) / 1000 }

// Number returns the length in millimetres with as few digits as say the same: "0.3".
func (l Length) Number() string { return strconv.FormatFloat(l.Millimeters(), 'f', -1, 64) }

// String returns the length with its unit, "14.6 mm", or "not given".
func (l Length) String() string {
	switch {
	case !l.IsGiven():
		return "not given"
	case !l.IsValid():
		return "no length"
	}
	return l.Number() + " mm"
}

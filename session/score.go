package session

import (
	"math"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
)

// A Score is what a patient scored on a measure, made with [Measure.Of]. It is comparable. The zero Score
// is not given, and is not the same as a score of 0.
type Score struct {
	measure     Measure
	fault       scoreFault
	thousandths int64
}

type scoreFault uint8

const (
	noFault scoreFault = iota
	noMeasure
	outOfRange
	tooFine
)

// highest is the score beyond which an open scale takes a slip of the pen: ten thousand.
const highest = 10_000

// Of is a score of value. A value outside the range of the measure, or with more than three decimals, makes
// a score that is not valid and that nothing is judged by: see [Score.Validate]. Nothing is rounded.
func (m Measure) Of(value float64) Score {
	scaled := math.Round(value * 1000)
	switch {
	case !m.IsValid():
		return Score{m, noMeasure, 0}
	case !(math.Abs(value) <= highest) || !m.Range().Has(value):
		return Score{m, outOfRange, 0}
	case math.Abs(value*1000-scaled) > 1e-6:
		return Score{m, tooFine, 0}
	}
	return Score{m, noFault, int64(scaled)}
}

// Measure is the measure that the score is of.
func (s Score) Measure() Measure { return s.measure }

// Value is the score, in the unit of the measure; ok is false where there is no valid one.
func (s Score) Value() (value float64, ok bool) {
	return float64(s.thousandths) / 1000, s.IsValid()
}

// IsValid reports whether s is a score of a measure.
func (s Score) IsValid() bool { return s.measure.IsValid() && s.fault == noFault }

// Validate returns what is wrong with the score, an [intake.Fault] whose path is the id of the measure.
func (s Score) Validate() error {
	var problem string
	switch {
	case !s.measure.IsValid():
		return intake.Fault{Path: "measure", Problem: "required: an outcome measure", Err: protocol.ErrRequired}
	case s.fault == outOfRange:
		problem = "out of range, " + s.measure.limits()
	case s.fault == tooFine:
		problem = "at most three decimals"
	default:
		return nil
	}
	return intake.Fault{Path: s.measure.String(), Problem: problem, Err: protocol.ErrOutOfRange}
}

// limits are the ends of what is accepted.
func (m Measure) limits() string {
	switch r := m.Range(); {
	case !r.IsGiven():
		return Range{-highest, highest}.String()
	case r.IsOpen():
		return Range{r.Min, highest}.String()
	default:
		return r.String()
	}
}

// String returns the measure and the score: "nprs 6 points".
func (s Score) String() string {
	value, ok := s.Value()
	if !ok {
		return "no score"
	}
	return s.measure.String() + " " + number(value) + " " + s.measure.Unit().String()
}

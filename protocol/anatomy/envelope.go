package anatomy

import "github.com/dryneedling/dryneedling/condition/body"

// An Envelope is how a muscle is needled: from which position, in which grip, along which line, with
// which needle, and how far. It is comparable. Its texts are the atlas's own; an empty one means
// that nothing was found.
type Envelope struct {
	Positions    Positions // the usual one first
	PositionNote string    // how the limb, head or roll lies, and what a position is for
	Grips        Grips     // the usual one first; none never means that any grip will do
	GripNote     string
	Direction    string // where the needle points
	Backstop     string // what stops it
	Forbidden    string // the line that is never taken

	// The needles offered, shaft length and diameter; not given for a muscle that is treated by hand
	// only. A needle's length is no permitted depth.
	NeedleLength   LengthRange
	NeedleDiameter LengthRange

	// DepthGuard is the greatest insertion depth that a source gives, itself allowed. Not given means
	// that no number was found, never that any depth is allowed.
	DepthGuard body.Length
	DepthNote  string
}

// Envelope is how the muscle is needled.
func (m Muscle) Envelope() Envelope {
	r := m.row()
	return Envelope{
		Positions:      r.Positions,
		PositionNote:   r.PositionNote,
		Grips:          r.Grips,
		GripNote:       r.GripNote,
		Direction:      r.Direction,
		Backstop:       r.Backstop,
		Forbidden:      r.Forbidden,
		NeedleLength:   r.NeedleLength,
		NeedleDiameter: r.NeedleDiameter,
		DepthGuard:     r.DepthGuard,
		DepthNote:      r.DepthNote,
	}
}

// A LengthRange is a range of lengths, both ends included. The zero LengthRange is not given.
type LengthRange struct{ Min, Max body.Length }

// IsGiven reports whether there is a range at all.
func (r LengthRange) IsGiven() bool { return r.Min.IsGiven() }

// Has reports whether l is a length in the range.
func (r LengthRange) Has(l body.Length) bool {
	return r.IsGiven() && l.IsValid() &&
		r.Min.Micrometers() <= l.Micrometers() && l.Micrometers() <= r.Max.Micrometers()
}

// String returns the range with its unit, "25-40 mm" or "40 mm", or "not given".
func (r LengthRange) String() string {
	if r.Min == r.Max {
		return r.Min.String()
	}
	return r.Min.Number() + "-" + r.Max.String()
}

// mm is the range from least to most millimetres.
func mm(least, most float64) LengthRange {
	return LengthRange{Min: body.MM(least), Max: body.MM(most)}
}

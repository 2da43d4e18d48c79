package protocol

import "strconv"

// A Range is how many: sessions, minutes, days. What the ends mean is told by Bound, so that 0 is a
// number like any other. It is comparable. The zero Range is not stated.
type Range struct {
	Min, Max float64 // both included; the one that the bound leaves open is 0
	Bound    Bound
	About    bool // approximate, or derived from another figure
}

// A Bound says which ends of a [Range] are stated. The zero Bound is none.
type Bound uint8

// The bounds.
const (
	Between Bound = iota + 1 // from Min to Max, which may be equal
	AtLeast                  // from Min on
	UpTo                     // to Max
)

func exactly(n float64) Range { return Range{Min: n, Max: n, Bound: Between} }

func from(least, most float64) Range { return Range{Min: least, Max: most, Bound: Between} }

func atLeast(n float64) Range { return Range{Min: n, Bound: AtLeast} }

func upTo(n float64) Range { return Range{Max: n, Bound: UpTo} }

func about(n float64) Range { return aboutFrom(n, n) }

func aboutFrom(least, most float64) Range {
	return Range{Min: least, Max: most, Bound: Between, About: true}
}

// IsStated reports whether the sources say anything at all.
func (r Range) IsStated() bool { return r.Bound != 0 }

// Has reports whether n is in a range that is stated; of one that is about, its ends are taken as they
// stand.
func (r Range) Has(n float64) bool {
	switch r.Bound {
	case Between:
		return r.Min <= n && n <= r.Max
	case AtLeast:
		return r.Min <= n
	case UpTo:
		return n <= r.Max
	}
	return false
}

// union is the range from the least to the most of all that are stated, open at an end where one of them
// is. Where that leaves it open at both ends there is none.
func union(ranges []Range) (all Range) {
	below, above := false, false
	for _, r := range ranges {
		switch {
		case !r.IsStated():
			continue
		case !all.IsStated():
			all = r
		}
		all.Min, all.Max = min(all.Min, r.Min), max(all.Max, r.Max)
		all.About = all.About || r.About
		below = below || r.Bound == UpTo
		above = above || r.Bound == AtLeast
	}
	switch {
	case below && above:
		return Range{}
	case below:
		all.Min, all.Bound = 0, UpTo
	case above:
		all.Max, all.Bound = 0, AtLeast
	}
	return all
}

// String returns the range in words: "4-6", "about 2", "up to 8", or "not stated".
func (r Range) String() string {
	if !r.IsStated() {
		return "not stated"
	}
	text := ""
	switch {
	case r.Bound == AtLeast:
		text = "at least " + number(r.Min)
	case r.Bound == UpTo:
		text = "up to " + number(r.Max)
	case r.Min == r.Max:
		text = number(r.Min)
	default:
		text = number(r.Min) + "-" + number(r.Max)
	}
	if r.About {
		text = "about " + text
	}
	return text
}

// number has as few digits as say the same.
func number(n float64) string { return strconv.FormatFloat(n, 'f', -1, 64) }

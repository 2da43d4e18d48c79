package protocol

import (
	"iter"
	"math"
	"strconv"
	"time"

	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Span is how long a needle stays or current flows: 0 to 120 minutes, made with [Minutes]. It does not
// convert from a bare number of minutes. The zero Span is "not given", and is not the same as Minutes(0).
type Span int64

// A span is its nanoseconds above spanOrigin, so that no bare number and no time.Duration is taken for one.
const (
	spanOrigin  Span = 1 << 60
	spanStep         = Span(time.Minute / 1000)
	longestSpan      = spanOrigin + Span(120*time.Minute)
	noSpan      Span = -1
)

// Minutes is a span of minutes, with at most three decimals. Any number outside 0 to 120 makes a Span
// that is not valid: nothing is rounded.
func Minutes(minutes float64) Span {
	scaled := math.Round(minutes * 1000)
	if !(minutes >= 0 && minutes <= 120) || scaled/1000 != minutes {
		return noSpan
	}
	return spanOrigin + Span(scaled)*spanStep
}

// IsGiven reports whether a span was given, valid or not.
func (s Span) IsGiven() bool { return s != 0 }

// IsValid reports whether s is a span that Minutes can make.
func (s Span) IsValid() bool {
	return s >= spanOrigin && s <= longestSpan && (s-spanOrigin)%spanStep == 0
}

// Thousandths is the span in thousandths of a minute; it is below 0 where no valid span was given.
func (s Span) Thousandths() int {
	if !s.IsValid() {
		return -1
	}
	return int((s - spanOrigin) / spanStep)
}

// Duration is the span as a [time.Duration], 0 where no valid span was given.
func (s Span) Duration() time.Duration {
	if !s.IsValid() {
		return 0
	}
	return time.Duration(s - spanOrigin)
}

// Number returns the minutes with as few digits as say the same: "10".
func (s Span) Number() string {
	return strconv.FormatFloat(float64(s.Thousandths())/1000, 'f', -1, 64)
}

// String returns the span with its unit: "10 min".
func (s Span) String() string {
	if !s.IsValid() {
		return "not given"
	}
	return s.Number() + " min"
}

// A Stimulation is the current of electrical dry needling. Either part may be not given; what turns on it
// is then unknown. It counts only with the technique [Electrical].
type Stimulation struct {
	Minutes Span
	Path    Path
}

// A Path is the way the current takes between the electrodes. The zero Path is not given.
type Path uint8

// The paths.
const (
	WithinOneMuscle Path = iota + 1
	WithinLimb
	OneSideTrunk
	OneSideNeckOrHead
	FrontOfNeck
	AcrossHead
	AcrossThorax
	AcrossSpine
	NearImplant
)

var pathNames = enum.Names[Path]{Type: "Path", What: "electrode path", IDs: []string{
	WithinOneMuscle: "within_one_muscle", WithinLimb: "within_limb", OneSideTrunk: "one_side_trunk",
	OneSideNeckOrHead: "one_side_neck_or_head", FrontOfNeck: "front_of_neck", AcrossHead: "across_head",
	AcrossThorax: "across_thorax", AcrossSpine: "across_spine", NearImplant: "near_implant",
}}

// Paths yields every path.
func Paths() iter.Seq[Path] { return pathNames.All() }

// ParsePath returns the path with the id text.
func ParsePath(text string) (Path, error) { return pathNames.Parse(text) }

// String returns the id: "across_spine".
func (p Path) String() string { return pathNames.String(p) }

// IsValid reports whether p is one of the paths.
func (p Path) IsValid() bool { return pathNames.Has(p) }

// MarshalText returns the id; it fails where p is no path.
func (p Path) MarshalText() ([]byte, error) { return pathNames.MarshalText(p) }

// UnmarshalText sets p to the path with the id text.
func (p *Path) UnmarshalText(text []byte) error { return pathNames.UnmarshalText(p, text) }

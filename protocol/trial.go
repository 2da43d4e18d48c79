package protocol

import (
	"slices"
	"sync"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

// A Trial is how one trial, or a pair that needled alike, delivered dry needling, or plans to. Most
// were read as an abstract or a registry entry: what is not stated may well stand in the full text.
type Trial struct {
	Sources []evidence.Source
	On      []condition.Condition
	Stage   Stage

	// Words are the technique in short, as it was noted: fifo is fast-in, fast-out; edn is electrical
	// dry needling; ltr-exhaust goes on until no more twitches come; DN, TrP, MT, SCM, QL, VM and VL
	// are dry needling, trigger point, manual therapy and muscles.
	Words      string
	Techniques []Technique // what the words say of it: fifo and ltr-exhaust are [Pistoning]
	Depth      Depth
	Guidance   Guidance
	Current    Current
	Needles    []Needle

	Sites        Range // in one session, in the unit
	SiteUnit     SiteUnit
	InPlace      Range // minutes; 0 is not left in place
	Twitch       Twitch
	Sessions     Range
	PerWeek      Range // sessions a week
	IntervalDays Range // days between sessions
	Weeks        Range // of the course, or of the program that it is part of
	VisitMinutes Range // the whole visit, usually with other treatment

	Bundle   bool   // needling was one part of a package, whose effect it is
	Withheld string // why it is evidence only, and never offered; empty where it may be
	Note     string
}

// IsOffered reports whether the delivery may be offered. One that may not is evidence, never a default.
func (t Trial) IsOffered() bool { return t.Withheld == "" }

// A Current is what electrical dry needling ran with. Its strength was never given in milliamperes, only
// as what the patient feels. The zero Current is not stated.
type Current struct {
	Hertz        Range
	Microseconds Range // width of the pulse
	Felt         string
}

// trials are the rows of the table, by region.
var trials = sync.OnceValue(func() []Trial {
	return slices.Concat(headTrials(), spineTrials(), upperLimbTrials(), lowerLimbTrials(), generalTrials())
})

// clone is a copy whose lists are the caller's.
func (t Trial) clone() Trial {
	t.Sources = slices.Clone(t.Sources)
	t.On = slices.Clone(t.On)
	t.Techniques = slices.Clone(t.Techniques)
	t.Needles = slices.Clone(t.Needles)
	return t
}

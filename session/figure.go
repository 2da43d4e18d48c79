package session

import (
	"math"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

// A Figure says how much a score has to change, in the people of one population, to matter to them, and how
// much to be told from noise. Populations differ and so do sources: each has a figure of its own, and none
// is made up for a population that has none.
type Figure struct {
	Measure    Measure
	Population string        // who was studied
	Conditions condition.Set // whose patients are of this population, as this library reads its name
	Baseline   Range         // the scores before treatment for which the figure holds; the zero Range: any
	Only       string        // what the figure is restricted to besides, such as one scale of several; see [Judge]
	IsDefault  bool          // stands where a population has no figure of its own
	Important  Amount        // the smallest change that matters: MCID, MIC and MID alike
	Detectable float64       // the smallest change that is more than noise (MDC), in the measure's unit; 0: not given
	Method     string        // how the figure was got, where the source says so: "MDC95"
	Note       string
	Sources    []evidence.Source // of kind memory or convention where no work stands behind the figure
}

// An Amount is a change for the better, from Least to Most where a source gives a band. The zero Amount is
// not given.
type Amount struct {
	Least, Most float64
	Percent     bool // of the patient's own score before, in place of the unit of the measure
}

func points(amount float64) Amount             { return Amount{Least: amount, Most: amount} }
func pointsBetween(least, most float64) Amount { return Amount{Least: least, Most: most} }
func percent(amount float64) Amount            { return Amount{Least: amount, Most: amount, Percent: true} }
func percentBetween(least, most float64) Amount {
	return Amount{Least: least, Most: most, Percent: true}
}

// IsGiven reports whether there is an amount.
func (a Amount) IsGiven() bool { return a != Amount{} }

// String returns the amount: "1.3", "10 to 15", "30 % of the score before", "not given".
func (a Amount) String() string {
	if !a.IsGiven() {
		return "not given"
	}
	text := number(a.Least)
	if a.Most != a.Least {
		text += " to " + number(a.Most)
	}
	if a.Percent {
		text += " % of the score before"
	}
	return text
}

// IsPublished reports whether a work stands behind the figure: it rests neither on convention nor on memory.
func (f Figure) IsPublished() bool {
	return !f.rests(evidence.KindConvention) && !f.rests(evidence.KindMemory)
}

// IsConvention reports whether the figure is a convention, which a service may set for itself.
func (f Figure) IsConvention() bool { return f.rests(evidence.KindConvention) }

func (f *Figure) rests(kind evidence.Kind) bool {
	for _, source := range f.Sources {
		if work, ok := source.Lookup(); ok && work.Kind == kind {
			return true
		}
	}
	return false
}

// Judge holds a change against this one figure, whatever the patient's condition. It is for a reader who
// knows that the figure fits. The zero Response says that the figure does not speak of the change: it gives
// no change that matters, it is for other scores before, or one of the scores is missing or of another
// measure.
func (f Figure) Judge(before, after Score) Response {
	gained, ok := gain(before, after)
	if !ok || after.measure != f.Measure || !f.Important.IsGiven() {
		return 0
	}
	if start, _ := before.Value(); !after.measure.IsOfChange() && !f.Baseline.Has(start) {
		return 0
	}
	return f.Important.judge(gained, before.thousandths)
}

// judge compares in thousandths, as whole numbers: 6 - 4.7 reaches 1.3.
func (a Amount) judge(gained, before int64) Response {
	const exact, hundred = 1000, 100
	gained *= exact * hundred
	unit := int64(exact * hundred)
	if a.Percent {
		if before <= 0 {
			return 0 // no part of nothing
		}
		unit = before
	}
	switch {
	case gained >= thousandths(a.Most)*unit:
		return Reached
	case gained >= thousandths(a.Least)*unit:
		return InDoubt
	}
	return NotReached
}

func thousandths(f float64) int64 { return int64(math.Round(f * 1000)) }

// gain is the change for the better in thousandths. ok is false where there is none to speak of: a score
// that is missing or not valid, or scores of two measures.
func gain(before, after Score) (gained int64, ok bool) {
	switch m := after.measure; {
	case !after.IsValid():
		return 0, false
	case m.IsOfChange():
		gained = after.thousandths
	case !before.IsValid() || before.measure != m:
		return 0, false
	default:
		gained = after.thousandths - before.thousandths
	}
	if after.measure.Better() == Lower {
		gained = -gained
	}
	return gained, true
}

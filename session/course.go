package session

import (
	"fmt"
	"io"
	"log/slog"
	"slices"
	"time"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// A Course is the visits of one patient for one condition, in their order: a value, and every method returns
// another course and leaves this one as it was. The zero Course is of no condition and takes no visit.
type Course struct {
	condition condition.Condition
	visits    []*Record // closed copies; never changed
	sore      []soreness
	switches  []Switch
	aim       Score
	pacing    Pacing
}

// soreness is where a patient was still sore on a day.
type soreness struct {
	day     intake.Date
	muscles anatomy.MuscleSet
}

// NewCourse begins a course for the condition, at the default pace.
func NewCourse(c condition.Condition) Course { return Course{condition: c, pacing: DefaultPacing()} }

// Condition is what the course is for.
func (c Course) Condition() condition.Condition { return c.condition }

// Visits is how many visits there were, those without needling among them.
func (c Course) Visits() int { return len(c.visits) }

// Needled is in how many visits a needle went in. Trials count these, and so do the pace and the limits.
func (c Course) Needled() (n int) {
	for _, v := range c.visits {
		if v.wasNeedled() {
			n++
		}
	}
	return n
}

// Records returns the records of the visits, each a copy.
func (c Course) Records() []*Record {
	records := make([]*Record, len(c.visits))
	for i, v := range c.visits {
		records[i] = v.clone()
	}
	return records
}

// LastVisit is the day of the last visit; ok is false where there was none.
func (c Course) LastVisit() (day intake.Date, ok bool) {
	if len(c.visits) == 0 {
		return intake.Date{}, false
	}
	return c.visits[len(c.visits)-1].Day(), true
}

// LastNeedled is the day on which the muscle was last needled, on either side; ok is false where it was not.
func (c Course) LastNeedled(m anatomy.Muscle) (day intake.Date, ok bool) {
	return c.last(func(s anatomy.Site) bool { return s.Muscle == m })
}

// LastNeedledAt is [Course.LastNeedled] for the muscle on the side of the site, at whatever level or point; of a
// site without a side, on either.
func (c Course) LastNeedledAt(site anatomy.Site) (day intake.Date, ok bool) {
	return c.last(func(s anatomy.Site) bool {
		return s.Muscle == site.Muscle && (site.Side == 0 || s.Side == site.Side)
	})
}

func (c *Course) last(is func(anatomy.Site) bool) (day intake.Date, ok bool) {
	for _, v := range slices.Backward(c.visits) {
		for _, n := range slices.Backward(v.ledger.needles) {
			if is(n.target.Site) {
				return intake.DateOf(n.at), true
			}
		}
	}
	return intake.Date{}, false
}

// Free is the first day on which the muscle may be needled again: the floor after it was last needled, on
// either side, and the longer one while it is sore, which is never on a day on which it was said to be. Floors
// are counted in whole days from the day of the needling. ok is false where the muscle was not needled.
func (c Course) Free(m anatomy.Muscle) (day intake.Date, ok bool) {
	return c.FreeAt(anatomy.Site{Muscle: m})
}

// FreeAt is [Course.Free] for the muscle on the side of the site; of a site without a side, on either.
func (c Course) FreeAt(site anatomy.Site) (day intake.Date, ok bool) {
	last, ok := c.LastNeedledAt(site)
	if !ok {
		return intake.Date{}, false
	}
	sore := c.soreSince(site.Muscle, last)
	if sore.IsZero() {
		return last.AddDays(days(c.pacing.Floor)), true
	}
	day = last.AddDays(days(c.pacing.WhileSore))
	if !sore.Before(day) {
		day = sore.AddDays(1)
	}
	return day, true
}

// days is a span in whole days, rounded up.
func days(d time.Duration) int {
	const day = 24 * time.Hour
	return int((d + day - 1) / day)
}

// soreSince is the last day on which the muscle was said to be sore since it was needled; the zero Date: none.
func (c *Course) soreSince(m anatomy.Muscle, needled intake.Date) (day intake.Date) {
	for _, s := range c.sore {
		if !s.day.Before(needled) && s.muscles.Has(m) {
			day = s.day // they are in order
		}
	}
	return day
}

// IsSore reports whether the patient said on the day that the muscle is still sore.
func (c Course) IsSore(m anatomy.Muscle, day intake.Date) bool {
	return slices.ContainsFunc(c.sore, func(s soreness) bool { return s.day == day && s.muscles.Has(m) })
}

// String returns the condition and how many visits there were, and nothing of what they found.
func (c Course) String() string {
	return fmt.Sprintf("course(%s, %s)", c.condition, count(c.Visits(), "visit"))
}

// Format implements [fmt.Formatter], so that no verb prints what is known of the patient.
func (c Course) Format(f fmt.State, _ rune) { io.WriteString(f, c.String()) }

// LogValue implements [slog.LogValuer].
func (c Course) LogValue() slog.Value { return slog.StringValue(c.String()) }

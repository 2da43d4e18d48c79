package session

import (
	"slices"

	"github.com/dryneedling/dryneedling/condition/intake"
)

// A Look is a score by which the course is judged: taken before the needling of its day, and not while the
// needling before it still hides or feigns an effect.
type Look struct {
	Day      intake.Date
	Visit    int // the number of the visit, from 1
	Needled  int // how many visits with needling came before
	Score    Score
	Judgment Judgment // of the change since the first score; of the first it is empty
}

// Looks returns the scores of a measure by which the course is judged, the first of them the one from before
// any needling. None means that there is no such first score: nothing can then be judged. A score within the
// floor after a needling of any muscle is not among them.
func (c Course) Looks(m Measure) (looks []Look) {
	needled := 0
	var last intake.Date
	for i, v := range c.visits {
		score, ok := v.scored(m)
		look := Look{Day: v.Day(), Visit: i + 1, Needled: needled, Score: score}
		settled := needled == 0 || look.Day.DaysSince(last) >= days(c.pacing.Floor)
		switch {
		case !ok || !settled:
		case m.IsOfChange():
			if needled > 0 {
				look.Judgment = Judge(c.condition, Score{}, score)
				looks = append(looks, look)
			}
		case needled == 0:
			looks = []Look{look} // the last before the first needle
		case len(looks) > 0:
			look.Judgment = Judge(c.condition, looks[0].Score, score)
			looks = append(looks, look)
		}
		if v.wasNeedled() {
			needled, last = needled+1, v.Day()
		}
	}
	return looks
}

// scored is the last score of the measure in the visit before a needle went in.
func (r *Record) scored(m Measure) (score Score, ok bool) {
	for _, e := range r.Effective() {
		switch {
		case e.kind == KindNeedleIn:
			return score, ok
		case (e.kind == KindMeasured || e.kind == KindPainBefore) && e.score.measure == m:
			score, ok = e.score, true
		}
	}
	return score, ok
}

// primary is the measure by which the course is judged: that of the goal; else the first of those that suit
// the condition which was scored and can be judged; else the first that was scored.
func (c *Course) primary() Measure {
	if c.aim.IsValid() {
		return c.aim.measure
	}
	var scored Measure
	all := slices.Concat(MeasuresFor(c.condition), slices.Collect(Measures()))
	for _, m := range all {
		if m.IsOfChange() {
			continue
		}
		looks := c.Looks(m)
		if len(looks) == 0 {
			continue
		}
		if looks[len(looks)-1].Judgment.Response != 0 {
			return m
		}
		if scored == 0 {
			scored = m
		}
	}
	return scored
}

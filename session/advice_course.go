package session

import (
	"fmt"
	"slices"

	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
)

// Advice says what the course suggests on a day, before that day's needling. The first of these that holds
// decides:
//
//   - harm that is serious, or an event whose least grade needs care: refer;
//   - no score from before the needling, none since, or none in time: undecided, and what is missing;
//   - worse than at the start by as much as matters: refer; worse by another measure alone: undecided;
//   - the goal met, or a global rating of change of +5 or more: discharge;
//   - the limit of visits: discharge;
//   - before the first look is due: undecided;
//   - by the response at the last look, and from the visit at which to decide on by whether it still grows:
//     continue, change, discharge or refer.
//
// The numbers are those of the course's [Pacing].
func (c Course) Advice(day intake.Date) Counsel {
	c.switches = slices.DeleteFunc(slices.Clone(c.switches), func(s Switch) bool { return day.Before(s.On) }) // a change ahead is none yet
	k := Counsel{Condition: c.condition, Day: day, Needled: c.Needled(), Measure: c.primary(), Watch: c.watch(), Alarms: c.alarms()}
	k.Looks = c.Looks(k.Measure)
	k.NotSoon, k.Usually = c.notSoon(), c.usually()
	k.Trend = c.trend(k.Looks)
	d := deliberation{course: &c, counsel: &k}
	for _, judge := range [...]func(*deliberation) bool{
		(*deliberation).ofHarm, (*deliberation).ofData, (*deliberation).ofWorse, (*deliberation).ofGoal,
		(*deliberation).ofLimits, (*deliberation).ofEarly, (*deliberation).ofResponse, (*deliberation).ofDecision,
	} {
		if judge(&d) {
			break
		}
	}
	if k.Step == StepChange {
		k.Changes = c.suggestions()
	}
	k.Outlook = c.outlook(&k)
	return k
}

// A deliberation works out a step.
type deliberation struct {
	course  *Course
	counsel *Counsel
}

func (d *deliberation) decide(step Step, next int, id, says string, sources ...evidence.Source) bool {
	d.counsel.Step, d.counsel.Next = step, next
	d.counsel.Reasons = append(d.counsel.Reasons, Reason{id, says, sources})
	return true
}

// last is the last look, and whether there is one since the first score.
func (d *deliberation) last() (look Look, ok bool) {
	if n := len(d.counsel.Looks); n > 1 {
		return d.counsel.Looks[n-1], true
	}
	return Look{}, false
}

func (d *deliberation) ofHarm() bool {
	for _, w := range d.counsel.Watch {
		if w.Severity >= Serious || w.Event.Grade().Least >= Significant {
			return d.decide(StepRefer, 0, "harm", fmt.Sprintf("%s, %s: %s", w.Event.Name(), w.Severity, w.Stop), evidence.Convention)
		}
	}
	for _, w := range d.counsel.Watch {
		if w.Event == Aggravation && w.Severity >= Significant && w.Visits > 1 {
			return d.decide(StepRefer, 0, "harm-repeated", "aggravation that limits activity, more than once: "+w.Stop, evidence.Convention)
		}
	}
	return false
}

func (d *deliberation) ofData() bool {
	p, n := d.course.pacing, d.counsel.Needled
	if last, ok := d.course.LastVisit(); d.counsel.Day.IsZero() || ok && d.counsel.Day.Before(last) {
		return d.decide(StepUndecided, 0, "no-day", "a day on or after that of the last visit is wanted")
	}
	switch looks := d.counsel.Looks; {
	case n == 0:
		return d.decide(StepUndecided, p.FirstLook, "not-begun", "nothing was needled yet; score before the first needle")
	case d.counsel.Measure == 0 || len(looks) == 0:
		return d.decide(StepUndecided, 0, "no-first-score",
			"no score from before the first needling: no change can be judged; take one now, and what it is worth is for the clinician")
	case len(looks) == 1 && n >= p.FirstLook:
		return d.decide(StepUndecided, n+1, "no-look", fmt.Sprintf(
			"no score since the first needling that was taken before needling and %d days after the last: score before anything more is needled",
			days(p.Floor)), "UT48")
	case len(looks) > 1 && n >= p.FirstLook && looks[len(looks)-1].Judgment.Response == 0:
		return d.decide(StepUndecided, 0, "no-figure", looks[len(looks)-1].Judgment.Why+": the change is for the clinician to judge")
	case len(looks) > 1 && n >= p.LastLook && looks[len(looks)-1].Needled < p.FirstLook-1:
		return d.decide(StepUndecided, n+1, "look-overdue", fmt.Sprintf(
			"the last score is of visit %d, before the first look at visit %d: score before anything more is needled",
			looks[len(looks)-1].Visit, p.FirstLook), "GATTIE20")
	case len(looks) > 1 && d.counsel.Day.DaysSince(looks[len(looks)-1].Day) > p.Window:
		return d.decide(StepUndecided, n+1, "score-old", fmt.Sprintf(
			"the last score is more than %d days old: score before anything more is needled", p.Window), evidence.Convention)
	case n >= p.DecideBy && looks[len(looks)-1].Needled < n-2:
		return d.decide(StepUndecided, n+1, "score-old", fmt.Sprintf(
			"a decision is due and the last score is of visit %d: that is missing data, no plateau", looks[len(looks)-1].Visit), evidence.Convention)
	}
	return false
}

func (d *deliberation) ofWorse() bool {
	if d.counsel.Trend != TrendWorse {
		return d.ofAnother()
	}
	look, _ := d.last()
	return d.decide(StepRefer, 0, "worse", d.change(look)+": worse by as much as would matter for the better; stop and have it looked at",
		evidence.GeneralKnowledge)
}

// ofAnother keeps a measure that is worse from being hidden by the one by which the course is judged, also where
// it was not scored again since.
func (d *deliberation) ofAnother() bool {
	for m := range Measures() {
		looks := d.course.Looks(m)
		if m == d.counsel.Measure || m.IsOfChange() || d.course.trend(looks) != TrendWorse {
			continue
		}
		last := looks[len(looks)-1]
		return d.decide(StepUndecided, d.counsel.Needled+1, "measures-differ", fmt.Sprintf(
			"%s %s → %s at visit %d is worse by as much as would matter for the better: the measures do not agree, score both again",
			m.Name(), decimal(looks[0].Score.thousandths), decimal(last.Score.thousandths), last.Visit), evidence.Convention)
	}
	return false
}

func (d *deliberation) ofGoal() bool {
	look, ok := d.last()
	if ok && d.course.aim.IsValid() && reaches(look.Score, d.course.aim) {
		return d.decide(StepDischarge, 0, "goal", d.change(look)+": the goal is met", evidence.Convention)
	}
	rated := d.course.Looks(GROC)
	const muchBetter = 5_000 // thousandths
	if n := len(rated); n > 0 && rated[n-1].Needled == d.lastNeedled() && rated[n-1].Score.thousandths >= muchBetter {
		return d.decide(StepDischarge, 0, "much-better", fmt.Sprintf("the patient rates the change %s, +5 or more", number(float64(rated[n-1].Score.thousandths)/1000)),
			evidence.Convention)
	}
	return false
}

// lastNeedled is how many visits with needling came before the last visit.
func (d *deliberation) lastNeedled() int {
	n := d.counsel.Needled
	if visits := d.course.visits; len(visits) > 0 && visits[len(visits)-1].wasNeedled() {
		n--
	}
	return n
}

// reaches reports whether a score is as good as the goal.
func reaches(score, aim Score) bool {
	if score.measure != aim.measure {
		return false
	}
	if score.measure.Better() == Lower {
		return score.thousandths <= aim.thousandths
	}
	return score.thousandths >= aim.thousandths
}

func (d *deliberation) ofLimits() bool {
	p := d.course.pacing
	recent, year := d.course.needledSince(d.counsel.Day, p.Window), d.course.needledSince(d.counsel.Day, 365)
	better := d.counsel.Trend == TrendBetter
	switch {
	case year >= p.MostInYear:
		return d.decide(StepDischarge, 0, "limit-year", fmt.Sprintf("%d visits in a year, the limit is %d", year, p.MostInYear), "CMSNCD")
	case recent >= p.Most+p.MoreIfBetter:
		return d.decide(StepDischarge, 0, "limit", fmt.Sprintf("%d visits in %d days, the limit is %d", recent, p.Window, p.Most+p.MoreIfBetter), "CMSNCD")
	case recent >= p.Most && !better:
		return d.decide(StepDischarge, 0, "limit-without-gain", fmt.Sprintf(
			"%d visits in %d days; more only with a change that matters", recent, p.Window), "CMSNCD")
	}
	return false
}

func (d *deliberation) ofEarly() bool {
	p := d.course.pacing
	if d.counsel.Needled >= p.FirstLook {
		return false
	}
	return d.decide(StepUndecided, p.FirstLook, "early", fmt.Sprintf("the first look is due at visit %d, at the latest at visit %d", p.FirstLook, p.LastLook), "GATTIE20")
}

// ofResponse judges before the visit at which to decide.
func (d *deliberation) ofResponse() bool {
	p, n := d.course.pacing, d.counsel.Needled
	look, ok := d.last()
	switch {
	case n >= p.DecideBy:
		return false
	case !ok || look.Needled < p.FirstLook-1:
		return d.decide(StepUndecided, p.LastLook, "look-due", fmt.Sprintf("score again before visit %d", n+1), "GATTIE20")
	}
	switch d.counsel.Trend {
	case TrendBetter:
		return d.decide(StepContinue, p.DecideBy, "better", d.change(look), d.by(look)...)
	case TrendDoubtful:
		return d.decide(StepContinue, p.DecideBy, "doubtful", d.change(look)+": in doubt", d.by(look)...)
	case TrendPlateau:
		return d.decide(StepChange, p.DecideBy, "plateau", d.change(look)+fmt.Sprintf(": none that matters at %d looks in a row", p.Plateau), evidence.Convention)
	}
	if look.Needled >= p.LastLook-1 && look.Needled-d.switchedAfter() >= p.FirstLook {
		return d.decide(StepChange, p.DecideBy, "flat", d.change(look)+fmt.Sprintf(": none that matters after %d visits", look.Needled), evidence.Convention)
	}
	return d.decide(StepContinue, min(n+1, p.DecideBy), "flat-once", d.change(look)+": none that matters at one look, which is no plateau; look again", evidence.Convention)
}

// ofDecision judges from the visit at which to decide on.
func (d *deliberation) ofDecision() bool {
	p, n := d.course.pacing, d.counsel.Needled
	look, _ := d.last()
	if d.counsel.Trend == TrendBetter {
		if d.isGrowing() {
			return d.decide(StepContinue, n+p.Plateau, "growing", d.change(look)+", and it still grows", d.by(look)...)
		}
		return d.decide(StepDischarge, 0, "settled", d.change(look)+", and it grows no further", d.by(look)...)
	}
	since := n - d.switchedAfter()
	switch {
	case len(d.course.switches) == 0:
		return d.decide(StepChange, n+p.FirstLook, "no-response", d.change(look)+fmt.Sprintf(": not enough after %d visits; stop, or change the plan", n), "CMSNCD", evidence.Convention)
	case since < p.FirstLook:
		return d.decide(StepContinue, n+p.FirstLook-since, "switched-lately", fmt.Sprintf("the plan was changed %s ago: too early to judge", count(since, "visit")), evidence.Convention)
	}
	return d.decide(StepRefer, 0, "no-response-twice", d.change(look)+": not enough under two plans; stop, and have it looked at", "CMSNCD", evidence.Convention)
}

// isGrowing reports whether the gain of the last looks, as many as would make a plateau, is one that may matter.
func (d *deliberation) isGrowing() bool {
	looks := d.counsel.Looks
	last := len(looks) - 1
	since := max(last-d.course.pacing.Plateau, 0)
	return Judge(d.course.condition, looks[since].Score, looks[last].Score).Response >= InDoubt
}

// switchedAfter is after how many visits with needling the plan was changed last.
func (d *deliberation) switchedAfter() (needled int) {
	n := len(d.course.switches)
	if n == 0 {
		return 0
	}
	for _, v := range d.course.visits {
		if v.wasNeedled() && v.Day().Before(d.course.switches[n-1].On) {
			needled++
		}
	}
	return needled
}

// change is the change up to a look in words: "pain 6 → 3 in 3 visits, 1.3 matters in neck pain (CLELAND08)".
func (d *deliberation) change(look Look) string {
	of := look.Score.measure.Name()
	if isPain(look.Score.measure) {
		of = "pain"
	}
	text := fmt.Sprintf("%s %s → %s in %s", of, decimal(d.counsel.Looks[0].Score.thousandths),
		decimal(look.Score.thousandths), count(d.counsel.Needled, "visit"))
	for _, r := range look.Judgment.By {
		text += fmt.Sprintf(", %v matters in %s (%s)", r.Figure.Important, r.Figure.Population, join(r.Figure.Sources))
	}
	return text
}

// by are the sources of the figures by which a look was judged.
func (d *deliberation) by(look Look) (sources []evidence.Source) {
	for _, r := range look.Judgment.By {
		for _, s := range r.Figure.Sources {
			if !slices.Contains(sources, s) {
				sources = append(sources, s)
			}
		}
	}
	return sources
}

// trend is how the patient does by the looks since the last change of plan.
func (c *Course) trend(looks []Look) Trend {
	if len(looks) < 2 {
		return TrendUnknown
	}
	last := looks[len(looks)-1]
	if Judge(c.condition, last.Score, looks[0].Score).Response >= InDoubt {
		return TrendWorse // the figures are for the better; that as much for the worse matters too is this library's reading
	}
	switch last.Judgment.Response {
	case Reached:
		return TrendBetter
	case InDoubt:
		return TrendDoubtful
	case NotReached:
	default:
		return TrendUnknown
	}
	flat := 0
	for _, look := range slices.Backward(looks[1:]) {
		due := look.Needled >= c.pacing.FirstLook-1
		if look.Judgment.Response != NotReached || !due || c.isBeforeSwitch(look) {
			break
		}
		flat++
	}
	if flat >= c.pacing.Plateau {
		return TrendPlateau
	}
	return TrendFlat
}

func (c *Course) isBeforeSwitch(look Look) bool {
	n := len(c.switches)
	return n > 0 && !c.switches[n-1].On.Before(look.Day)
}

// needledSince is in how many visits a needle went in, in so many days up to and with the day.
func (c *Course) needledSince(day intake.Date, window int) (n int) {
	for _, v := range c.visits {
		if ago := day.DaysSince(v.Day()); v.wasNeedled() && ago >= 0 && ago < window {
			n++
		}
	}
	return n
}

// notSoon is the first day on which every muscle that was needled may be needled again.
func (c *Course) notSoon() (day intake.Date) {
	for _, v := range c.visits {
		for _, n := range v.ledger.needles {
			if free, ok := c.Free(n.target.Site.Muscle); ok && day.Before(free) {
				day = free
			}
		}
	}
	return day
}

// usually is the day on which the next visit usually is: so long after the last one with needling.
func (c *Course) usually() intake.Date {
	for _, v := range slices.Backward(c.visits) {
		if v.wasNeedled() {
			return v.Day().AddDays(days(c.pacing.Usual))
		}
	}
	return intake.Date{}
}

// watch gathers the harm of the course, in the order of the table.
func (c *Course) watch() (all []Watch) {
	byEvent := map[AdverseEvent]*Watch{}
	for _, v := range c.visits {
		seen := map[AdverseEvent]bool{}
		for _, e := range v.Effective() {
			if e.kind != KindAdverse {
				continue
			}
			w := byEvent[e.event]
			if w == nil {
				w = &Watch{Event: e.event, Stop: e.event.Stop()}
				byEvent[e.event] = w
			}
			w.Severity = max(w.Severity, e.severity)
			if !seen[e.event] {
				seen[e.event] = true
				w.Visits++
			}
		}
	}
	for event := range AdverseEvents() {
		if w := byEvent[event]; w != nil {
			all = append(all, *w)
		}
	}
	return all
}

// alarms are the stop signals of visits without an adverse event, but for the wish to stop.
func (c *Course) alarms() (all []Alarm) {
	for i, v := range c.visits {
		entries := v.Effective()
		if slices.ContainsFunc(entries, func(e Entry) bool { return e.kind == KindAdverse }) {
			continue
		}
		for _, e := range entries {
			if e.kind == KindStopSignal && e.signal != AskedToStop {
				all = append(all, Alarm{i + 1, e.signal})
			}
		}
	}
	return all
}

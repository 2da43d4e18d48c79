package session

import (
	"fmt"
	"io"
	"log/slog"
	"slices"
	"time"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// A Plan is one session as it is intended: the targets in the order of treatment, what they were chosen and
// judged on, and what was left out and why. A [Planner] makes it. What was done is a [Record].
//
// A Planner returns the best plan there is. Of two plans that keep every constraint that one is better which, in
// this order,
//
//   - treats more points that reproduce the familiar pain,
//   - treats more tenderness, summed over the points,
//   - treats more points in muscles that trials of the condition needled,
//   - needles more of them deep, by a technique that trials of the condition used (or else the practitioner
//     prefers), for as long as they did,
//   - lets the patient turn over less often,
//   - gives less discomfort,
//   - departs less from the ways that are preferred.
//
// Between plans that are equal in all of this the points decide, the familiar first, then the more tender, those
// in trialled muscles, the one named first: the first point in which the plans differ is treated, and by the
// preferred way. Needles that stay out of the muscle are for points that the rules do not let be needled deep, or on
// one side only; they are no way to make room.
type Plan struct {
	Targets []protocol.Target // in the order of treatment

	condition  condition.Condition
	patient    intake.Profile
	session    int
	assessment contraindication.Assessment
	palpated   []Palpated
	screened   []protocol.Target // the targets as they were screened
	from       []int             // of each target, the index of its point
	limit      contraindication.Strength
	budget     time.Duration
	skill      Skill
	tolerance  Tolerance
	adapted    []Adaptation
	leftOut    []LeftOut
	conflict   []Obstacle
	unproved   bool
	questions  []Ask
	missing    []Missing
	made       made
}

// Assessment is the screening of the plan as a whole, as it was made when it was planned. Of a plan without
// targets it is not assessed.
func (p Plan) Assessment() contraindication.Assessment { return p.assessment }

// Condition is what the session is for, 0 where that was not given.
func (p Plan) Condition() condition.Condition { return p.condition }

// Patient is the profile that the plan was made for, with what is treated and the number of the session.
func (p Plan) Patient() intake.Profile { return p.patient }

// Day is the day of the session.
func (p Plan) Day() intake.Date { return p.patient.AsOf() }

// Session is the number of the session, as the rules were told it.
func (p Plan) Session() int { return p.session }

// Palpated returns the points that the plan was made from.
func (p Plan) Palpated() []Palpated { return slices.Clone(p.palpated) }

// Limit is the most that may stand against a target.
func (p Plan) Limit() contraindication.Strength { return p.limit }

// IsWithinLimit reports whether the plan is, by the screener that was asked last, within its limit. A planner makes no
// other plan; one that is read back may be beyond it, since rules change and so does what stands in a file.
func (p Plan) IsWithinLimit() bool {
	return len(p.Targets) == 0 || p.assessment.Verdict().AtMost(p.limit)
}

// Budget is the time that there was.
func (p Plan) Budget() time.Duration { return p.budget }

// IsProved reports whether it was proved that no plan is better. Where it was not, the plan is the best that was
// found; it keeps every constraint all the same.
func (p Plan) IsProved() bool { return !p.unproved }

// Estimate is how long the session is likely to take, and how unpleasant it is likely to be.
func (p Plan) Estimate() Estimate {
	return EstimateOf(p.patient, p.tolerance, p.skill, p.Targets...)
}

// LeftOut returns the points that are not in the plan, in the order in which they were named, and what binds.
func (p Plan) LeftOut() []LeftOut {
	left := slices.Clone(p.leftOut)
	for i := range left {
		left[i].Obstacles = slices.Clone(left[i].Obstacles)
	}
	return left
}

// Adaptations returns the targets that are needled otherwise than is usual, and what stands against that.
func (p Plan) Adaptations() []Adaptation {
	adapted := slices.Clone(p.adapted)
	for i := range adapted {
		adapted[i].Obstacles = slices.Clone(adapted[i].Obstacles)
	}
	return adapted
}

// Conflict says why nothing could be planned: constraints that no point can keep all of, and of which none can be
// taken away without one of the points becoming possible. There may be other such sets. It is empty where
// something was planned.
func (p Plan) Conflict() []Obstacle { return slices.Clone(p.conflict) }

// Questions returns the facts whose answers could let points into the plan that are left out, or let them be needled
// as is usual, best first.
func (p Plan) Questions() []Ask { return slices.Clone(p.questions) }

// Missing returns what is not said of such points.
func (p Plan) Missing() []Missing { return slices.Clone(p.missing) }

// An Ask is a fact to ask for, and how it is put.
type Ask struct {
	Fact intake.Fact
	Asks string
}

// A Missing is a field of the target that a point would make, as in the wire form: "level".
type Missing struct {
	Palpated int // index of the point
	Field    string
}

// made is what the plan rested on when it was made. A plan that is read back is judged afresh, and keeps it.
type made struct {
	verdict   contraindication.Verdict
	policy    contraindication.Policy
	knowledge contraindication.Knowledge
}

// Verdict is how much stood against the plan as a whole when it was made.
func (p Plan) Verdict() contraindication.Verdict { return p.made.verdict }

// Knowledge names the knowledge that the plan was made by.
func (p Plan) Knowledge() contraindication.Knowledge { return p.made.knowledge }

// Disclosures are the risks to tell the patient of before the session.
func (p Plan) Disclosures() []Disclosure {
	if len(p.Targets) == 0 {
		return nil
	}
	return Disclosures(p.patient, sitesOf(p.Targets)...)
}

// Aftercare is what to tell the patient for the time after.
func (p Plan) Aftercare() []Advice { return Aftercare(p.Targets...) }

func sitesOf(targets []protocol.Target) []anatomy.Site {
	sites := make([]anatomy.Site, len(targets))
	for i := range targets {
		sites[i] = targets[i].Site
	}
	return sites
}

// String returns how much is planned, and nothing of the patient.
func (p Plan) String() string {
	return fmt.Sprintf("plan(%s, %s)", p.condition, count(len(p.Targets), "target"))
}

// Format implements [fmt.Formatter], so that no verb prints what is known of the patient.
func (p Plan) Format(f fmt.State, _ rune) { io.WriteString(f, p.String()) }

// LogValue implements [slog.LogValuer].
func (p Plan) LogValue() slog.Value { return slog.StringValue(p.String()) }

package session

import (
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/enum"
	"github.com/dryneedling/dryneedling/protocol"
)

// A Constraint is something that keeps a point out of a plan. The zero Constraint is not given.
type Constraint uint8

// The constraints.
const (
	ByRule       Constraint = iota + 1 // a rule stands against it, or could until more is known
	ByHand                             // the atlas offers no needling for the muscle
	ByTenderness                       // neither tender nor of the familiar pain
	BySide                             // not on the side that is treated
	BySpacing                          // the muscle was needled too short a time ago
	ByDifficulty                       // harder than what is needled here
	ByKit                              // no needle at hand that the atlas allows
	ByPlanRule                         // a rule stands against it together with other targets
	ByTime                             // the visit would take too long
	BySites                            // too many targets
	ByNeedles                          // too many needles
	ByPositions                        // too many positions of the patient
	ByDiscomfort                       // more than the patient is taken to bear
	ByEffort                           // the search ended before it was decided
	ByBetterPlan                       // the plan is better otherwise
)

var constraintNames = enum.Names[Constraint]{Type: "Constraint", What: "constraint", IDs: []string{
	ByRule:       "rule",
	ByHand:       "manual-only",
	ByTenderness: "not-tender",
	BySide:       "side",
	BySpacing:    "spacing",
	ByDifficulty: "difficulty",
	ByKit:        "kit",
	ByPlanRule:   "plan-rule",
	ByTime:       "time",
	BySites:      "sites",
	ByNeedles:    "needles",
	ByPositions:  "positions",
	ByDiscomfort: "discomfort",
	ByEffort:     "effort",
	ByBetterPlan: "better-plan",
}}

// ParseConstraint returns the constraint with the id text.
func ParseConstraint(text string) (Constraint, error) { return constraintNames.Parse(text) }

// String returns the id: "plan-rule".
func (c Constraint) String() string { return constraintNames.String(c) }

// IsValid reports whether c is one of the constraints.
func (c Constraint) IsValid() bool { return constraintNames.Has(c) }

// MarshalText returns the id; it fails where c is no constraint.
func (c Constraint) MarshalText() ([]byte, error) { return constraintNames.MarshalText(c) }

// UnmarshalText sets c to the constraint with the id text.
func (c *Constraint) UnmarshalText(text []byte) error { return constraintNames.UnmarshalText(c, text) }

// An Obstacle is a constraint that binds. It is comparable.
type Obstacle struct {
	Constraint Constraint
	Rule       string      // the id of the rule, of ByRule and ByPlanRule
	Open       bool        // the rule is not raised: answers are missing
	Says       string      // in words
	Until      intake.Date // of BySpacing: the first day on which the muscle may be needled again
}

// String returns what binds, in words: "thorax-low-bmi: Thin build, …".
func (o Obstacle) String() string {
	switch {
	case o.Rule != "" && o.Open:
		return o.Rule + ", until more is known: " + o.Says
	case o.Rule != "":
		return o.Rule + ": " + o.Says
	}
	return o.Constraint.String() + ": " + o.Says
}

// A LeftOut is a point that is not in the plan, and what binds: all of it would have to give way.
type LeftOut struct {
	Point     Palpated
	Obstacles []Obstacle
}

// An Adaptation is a target that is needled otherwise than is usual for the point here, and what stands against the
// usual way.
type Adaptation struct {
	Target    int             // its index in the plan
	Usual     protocol.Target // what is usual
	Obstacles []Obstacle
}

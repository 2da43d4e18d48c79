package session

import (
	"fmt"
	"io"
	"iter"
	"log/slog"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Step is what a course suggests to do next. The zero Step is not given.
type Step uint8

// The steps.
const (
	StepUndecided Step = iota + 1 // fewer data than a decision needs; the reasons say which
	StepContinue                  // as planned
	StepChange                    // with another technique, other muscles or another dose
	StepDischarge
	StepRefer
)

var stepNames = enum.Names[Step]{Type: "Step", What: "step", IDs: []string{
	StepUndecided: "undecided", StepContinue: "continue", StepChange: "change", StepDischarge: "discharge", StepRefer: "refer",
}}

// Steps yields every step.
func Steps() iter.Seq[Step] { return stepNames.All() }

// ParseStep returns the step with the id text.
func ParseStep(text string) (Step, error) { return stepNames.Parse(text) }

// String returns the id: "continue".
func (s Step) String() string { return stepNames.String(s) }

// IsValid reports whether s is one of the steps.
func (s Step) IsValid() bool { return stepNames.Has(s) }

// MarshalText returns the id; it fails where s is no step.
func (s Step) MarshalText() ([]byte, error) { return stepNames.MarshalText(s) }

// UnmarshalText sets s to the step with the id text.
func (s *Step) UnmarshalText(text []byte) error { return stepNames.UnmarshalText(s, text) }

// A Trend is how a patient does, as far as the scores tell. The zero Trend is not given.
type Trend uint8

// The trends.
const (
	TrendUnknown  Trend = iota + 1 // scores are missing, or no figure judges them
	TrendBetter                    // a change that matters
	TrendDoubtful                  // for some sources it matters, for others not
	TrendFlat                      // none that matters, at fewer looks than make a plateau
	TrendPlateau                   // none that matters, at as many looks in a row as make a plateau
	TrendWorse                     // worse than at the start by as much as matters
)

var trendNames = enum.Names[Trend]{Type: "Trend", What: "trend", IDs: []string{
	TrendUnknown: "unknown", TrendBetter: "better", TrendDoubtful: "doubtful", TrendFlat: "flat",
	TrendPlateau: "plateau", TrendWorse: "worse",
}}

// String returns the id: "plateau".
func (t Trend) String() string { return trendNames.String(t) }

// IsValid reports whether t is one of the trends.
func (t Trend) IsValid() bool { return trendNames.Has(t) }

// MarshalText returns the id; it fails where t is no trend.
func (t Trend) MarshalText() ([]byte, error) { return trendNames.MarshalText(t) }

// UnmarshalText sets t to the trend with the id text.
func (t *Trend) UnmarshalText(text []byte) error { return trendNames.UnmarshalText(t, text) }

// A Reason is one thing that speaks for a step.
type Reason struct {
	ID      string // "harm-serious", "look-due"
	Says    string
	Sources []evidence.Source // a convention says so
}

// A Counsel is what a course suggests on a day, and why. It reads what was recorded and scored, and nothing
// else: whether the patient may be needled is asked of a screening.
type Counsel struct {
	Condition condition.Condition
	Day       intake.Date
	Step      Step
	Reasons   []Reason // the first decides

	Measure Measure // by which it was judged; 0 where nothing was scored
	Looks   []Look  // its scores, the first of them from before any needling
	Trend   Trend
	Needled int         // visits with needling so far
	Next    int         // the visit at which to decide again; 0 where none is to come
	NotSoon intake.Date // the first day on which every muscle may be needled again; the zero Date: any
	Usually intake.Date // the day on which the next visit usually is; the zero Date: nothing was needled

	Changes []Suggestion // what could be changed, where that is the step
	Watch   []Watch      // what was learned from harm
	Alarms  []Alarm      // stop signals of visits for which no event was entered
	Outlook Outlook
}

// A Suggestion is a change of plan that the trials behind the protocol would allow.
type Suggestion struct {
	Lever   Lever
	Says    string
	Sources []evidence.Source
}

// A Watch is an adverse event of the course, and what the table says of needling again.
type Watch struct {
	Event    AdverseEvent
	Severity Severity // the worst
	Visits   int      // in how many visits
	Stop     string
}

// An Alarm is a stop signal of a visit for which no adverse event was entered: whether it was one is for the
// clinician to say.
type Alarm struct {
	Visit  int // from 1
	Signal Signal
}

// String returns the step, and nothing of what it rests on.
func (k Counsel) String() string { return fmt.Sprintf("counsel(%s)", k.Step) }

// Format implements [fmt.Formatter], so that no verb prints what is known of the patient.
func (k Counsel) Format(f fmt.State, _ rune) { io.WriteString(f, k.String()) }

// LogValue implements [slog.LogValuer].
func (k Counsel) LogValue() slog.Value { return slog.StringValue(k.String()) }

package session

import (
	"fmt"
	"io"
	"log/slog"
	"strings"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/enum"
	"github.com/dryneedling/dryneedling/internal/page"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// A Gate says whether a target is within a limit. The zero Gate is not judged, and lets nothing by.
type Gate uint8

// The gates.
const (
	Blocked  Gate = iota + 1 // more than the limit stands against it, or an alarm does, whatever is still asked
	Question                 // the missing answers decide
	Allowed                  // whatever the missing answers turn out to be
)

var gateNames = enum.Names[Gate]{Type: "Gate", What: "gate", IDs: []string{
	Blocked: "blocked", Question: "question", Allowed: "allowed",
}}

// String returns the id: "blocked"; "not-judged" of the zero Gate.
func (g Gate) String() string {
	if g == 0 {
		return "not-judged"
	}
	return gateNames.String(g)
}

// IsValid reports whether g is one of the gates.
func (g Gate) IsValid() bool { return gateNames.Has(g) }

// MarshalText returns the id; it fails where g is no gate.
func (g Gate) MarshalText() ([]byte, error) { return gateNames.MarshalText(g) }

// UnmarshalText sets g to the gate with the id text.
func (g *Gate) UnmarshalText(text []byte) error { return gateNames.UnmarshalText(g, text) }

// A Guarded is a target that remains to be needled, and whether it may be.
type Guarded struct {
	Target  protocol.Target
	Gate    Gate
	Verdict contraindication.Verdict
}

// A Guard is what new facts mean for what remains of a session. It is worked out from one screening and
// decides nothing besides.
type Guard struct {
	limit      contraindication.Strength
	remaining  int // the first targets of the assessment; behind them those that were needled already
	assessment contraindication.Assessment
	consent    ConsentStanding // as it stands once this is entered
	otherDay   bool            // the answers are of another day than the session
	halted     bool            // a stop signal is not answered
}

// Guard screens what remains of the session against what is now known of the patient, by the limit of the
// plan; with it goes what was needled already, since some rules are about both sides. A stop signal of the
// session counts as an answer to intra_event, where the profile names no alarm itself, and while one is not
// answered everything is blocked. An answered one goes on blocking for the rest of the session: to go on after an
// alarm is the clinician's decision, which the record takes and no rule makes. A profile of another day than the
// session is not judged. Nothing is entered: see [Screened].
func (r *Record) Guard(patient intake.Profile, screener *contraindication.Screener) Guard {
	remaining := r.Remaining()
	g := Guard{limit: r.limit, remaining: len(remaining)}
	g.assessment = screener.Screen(r.alarmed(patient), append(remaining, r.needled()...)...)
	g.otherDay = patient.AsOf() != r.ledger.day // a record without a day is of no day that can be answered for
	g.halted = r.State() == Halted
	after := r.ledger.clone()
	if g.assessment.Err() == nil {
		after.takeScreening(&Entry{screening: screeningOf(g.assessment)})
	}
	g.consent = after.standing
	return g
}

// needled are the targets at which a needle went in.
func (r *Record) needled() (targets []protocol.Target) {
	for _, n := range r.ledger.needles {
		targets = append(targets, n.target)
	}
	return targets
}

// isAlarm reports whether the answer to intra_event is one of the signals. A stuck or a broken needle is none.
func isAlarm(o intake.Option) bool {
	for s := range Signals() {
		if s.Option() == o {
			return true
		}
	}
	return false
}

// alarmed is the patient with the last alarm of the session.
func (r *Record) alarmed(patient intake.Profile) intake.Profile {
	said, held := intake.IntraEvent.In(patient)
	if held.Standing.IsKnown() && isAlarm(said) {
		return patient
	}
	for _, e := range r.Effective() {
		if e.kind == KindStopSignal {
			said = e.signal.Option()
		}
	}
	if !said.IsValid() || said == intake.IntraEventNone {
		return patient
	}
	alarmed, err := patient.With(said)
	if err != nil {
		return intake.Profile{} // not screened, which passes no gate
	}
	return alarmed
}

// String returns how many targets remain, and nothing of the patient.
func (g Guard) String() string { return "guard(" + count(g.remaining, "target") + ")" }

// Format implements [fmt.Formatter], so that no verb prints what is known of the patient.
func (g Guard) Format(f fmt.State, _ rune) { io.WriteString(f, g.String()) }

// LogValue implements [slog.LogValuer].
func (g Guard) LogValue() slog.Value { return slog.StringValue(g.String()) }

// Assessment is the screening behind the guard, to be entered as [Screened].
func (g Guard) Assessment() contraindication.Assessment { return g.assessment }

// Limit is the most that may stand against a target that is allowed.
func (g Guard) Limit() contraindication.Strength { return g.limit }

// Consent is how the patient's consent stands once the screening is entered.
func (g Guard) Consent() ConsentStanding { return g.consent }

// Remaining returns each target that remains, in the order of the plan.
func (g Guard) Remaining() []Guarded {
	verdicts := g.assessment.ByTarget()
	guarded := make([]Guarded, g.remaining)
	for i, t := range g.assessment.Targets()[:g.remaining] {
		guarded[i] = Guarded{t, g.gate(verdicts[i]), verdicts[i]}
	}
	for i := range guarded {
		if g.halted && guarded[i].Gate != 0 {
			guarded[i].Gate = Blocked
		}
	}
	for _, s := range g.alarms() {
		for i := range guarded {
			if t, ok := s.Target(); (!ok || t == i) && guarded[i].Gate != 0 {
				guarded[i].Gate = Blocked
			}
		}
	}
	return guarded
}

// alarms are the rules for the time of the needling that hold, and stand against it by more than the limit. They
// count in no verdict, which is of what is planned.
func (g *Guard) alarms() (steps []contraindication.Step) {
	for _, s := range g.assessment.Checklist() {
		if s.Phase() == contraindication.During && s.Outcome() == contraindication.Raised && s.Rule().Strength > g.limit {
			steps = append(steps, s)
		}
	}
	return steps
}

func (g *Guard) gate(v contraindication.Verdict) Gate {
	switch {
	case g.otherDay || g.assessment.Err() != nil || g.limit < contraindication.Clear || g.limit > contraindication.Relative:
		return 0
	case v.AtMost(g.limit):
		return Allowed
	case v.Least > g.limit:
		return Blocked
	}
	return Question
}

// Questions returns what to ask, the best first, where an answer can still open or close a gate.
func (g Guard) Questions() []contraindication.Question {
	for _, t := range g.Remaining() {
		if t.Gate == Question {
			return g.assessment.Questions()
		}
	}
	return nil
}

// Report is the guard as text for a terminal of 80 columns.
func (g Guard) Report() string {
	var p page.Page
	if g.remaining == 0 {
		p.Line("NOTHING REMAINS", 2)
		return p.String()
	}
	if err := g.assessment.Err(); err != nil {
		p.Line("NOT JUDGED   nothing more is needled: "+strings.ReplaceAll(err.Error(), "\n", "; "), 2)
		return p.String()
	}
	if g.otherDay {
		p.Line("NOT JUDGED   nothing more is needled: the answers are of another day than the session", 2)
		return p.String()
	}
	if g.halted {
		p.Line("HALTED     a stop signal is not answered", 11)
	}
	for _, t := range g.Remaining() {
		p.Line(fmt.Sprintf("%-10s %s   %s", strings.ToUpper(t.Gate.String()), t.Target, t.Verdict), 11)
	}
	for _, f := range g.assessment.Findings() {
		if f.Strength() > g.limit && f.Outcome() == contraindication.Raised {
			p.Line("  "+f.ID()+": "+f.Says()+" "+f.Do(), 4)
		}
	}
	for _, s := range g.alarms() {
		p.Line("  "+s.ID()+": "+s.Says()+" "+s.Do(), 4)
	}
	for i, q := range g.Questions() {
		p.Line(fmt.Sprintf("  %2d  %s", i+1, q.Text()), 6)
	}
	if g.consent != ConsentStands {
		p.Line("CONSENT    "+consentProblems[g.consent], 11)
	}
	return p.String()
}

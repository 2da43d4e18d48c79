package session

import (
	"fmt"

	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/protocol"
)

// An Outlook is how many more visits with needling a course may take. It is an estimate and no plan: trials
// fix how many sessions they give, and none was seen that looked for the right number.
//
// At first it is the range of the trials for the condition, less the visits that were had. From the third
// score on it is narrowed by the patient's own response: of every pair of scores the gain a visit is worked
// out, and the visits that the rest of the way would take at the fastest and at the slowest of them are the
// ends. The rest of the way is that to the goal, or where there is none to a change that matters. It is done
// in whole thousandths and rounded up to visits. What that leaves out: a straight line is assumed where relief
// usually slows down; a few scores are few; what would have got better by itself counts as response; a gain of
// none or less leaves that end to the trials.
type Outlook struct {
	Least, Most int  // visits with needling from now on
	IsOpen      bool // Most is not known
	Own         bool // narrowed by the patient's own response
	Beyond      bool // at the patient's own pace it takes more visits than any trial gave
	Says        string
	Sources     []evidence.Source
}

// practiceSessions is what therapists report where no trial says how many: 3 to 6 sessions a course.
var practiceSessions = protocol.Range{Min: 3, Max: 6, Bound: protocol.Between}

func (c *Course) outlook(k *Counsel) Outlook {
	if k.Step == StepDischarge || k.Step == StepRefer {
		return Outlook{Says: "none: the course ends here"}
	}
	stated := protocol.For(c.condition).Sessions()
	o := Outlook{Says: "trials gave " + stated.Value.String() + " sessions", Sources: stated.Sources}
	sessions := stated.Value
	if !sessions.IsStated() {
		sessions = practiceSessions
		o.Says, o.Sources = "no trial says how many; therapists report 3-6 sessions", []evidence.Source{"GATTIE20"}
	}
	o.Least = max(0, int(sessions.Min)-k.Needled)
	o.Most = max(0, int(sessions.Max)-k.Needled)
	if o.IsOpen = sessions.Bound == protocol.AtLeast; o.IsOpen {
		o.Most = 0
	}
	c.narrow(&o, k)
	return o
}

// narrow takes the patient's own response into account.
func (c *Course) narrow(o *Outlook, k *Counsel) {
	rest, to, ok := c.rest(k)
	if !ok || len(k.Looks) < 3 {
		return
	}
	fastest, slowest := paces(k.Looks)
	least, quick := fastest.visits(rest)
	most, slow := slowest.visits(rest)
	if !quick {
		o.Says += "; no gain so far to go by"
		return
	}
	o.Own = true
	o.Says += fmt.Sprintf("; %s to go to %s, at this patient's own pace", decimal(rest), to)
	if !o.IsOpen && least > o.Most {
		o.Beyond, o.Least = true, o.Most
		return
	}
	if slow && (o.IsOpen || most < o.Most) {
		o.Most, o.IsOpen = most, false
	}
	switch {
	case !o.IsOpen && o.Most < o.Least:
		o.Least = least // sooner than in any trial
	default:
		o.Least = max(o.Least, least)
	}
}

// rest is the way that is left, in thousandths of the measure, and to what.
func (c *Course) rest(k *Counsel) (rest int64, to string, ok bool) {
	if len(k.Looks) < 2 {
		return 0, "", false
	}
	last := k.Looks[len(k.Looks)-1]
	if c.aim.IsValid() {
		gained, ok := gain(last.Score, c.aim)
		return max(gained, 0), "the goal", ok
	}
	gained, ok := last.Judgment.Gain()
	if !ok {
		return 0, "", false
	}
	for _, r := range last.Judgment.By {
		if amount := r.Figure.Important; !amount.Percent {
			rest = max(rest, thousandths(amount.Most)-thousandths(gained))
		}
	}
	return max(rest, 0), "a change that matters", rest > 0
}

// A pace is a gain in thousandths over some visits.
type pace struct{ gained, over int64 }

// isSlowerThan compares without dividing.
func (p pace) isSlowerThan(q pace) bool { return p.gained*q.over < q.gained*p.over }

// visits is how many visits the rest takes, rounded up; ok is false where that is never.
func (p pace) visits(rest int64) (n int, ok bool) {
	if p.gained <= 0 {
		return 0, rest <= 0
	}
	return int((rest*p.over + p.gained - 1) / p.gained), true
}

// paces are the fastest and the slowest gain a visit between any two looks with needling between them.
func paces(looks []Look) (fastest, slowest pace) {
	for i, from := range looks {
		for _, to := range looks[i+1:] {
			gained, ok := gain(from.Score, to.Score)
			p := pace{gained, int64(to.Needled - from.Needled)}
			switch {
			case !ok || p.over <= 0:
				continue
			case fastest.over == 0:
				fastest, slowest = p, p
			case p.isSlowerThan(slowest):
				slowest = p
			case fastest.isSlowerThan(p):
				fastest = p
			}
		}
	}
	return fastest, slowest
}

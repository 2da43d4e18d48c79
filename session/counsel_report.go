package session

import (
	"fmt"
	"slices"
	"strings"

	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/internal/page"
)

// Report is the counsel as text for a terminal of 80 columns: the step and why, the scores, what was learned
// from harm, what could be changed, and how many more visits it may take.
func (k Counsel) Report() string {
	var p page.Page
	line := strings.ToUpper(k.Step.String())
	for i, r := range k.Reasons {
		if i > 0 {
			line += ";"
		} else {
			line += "  "
		}
		line += " " + r.Says
		if sources := r.unnamed(); len(sources) > 0 {
			line += " (" + join(sources) + ")"
		}
	}
	if k.Next > 0 {
		line += fmt.Sprintf("; decide again at visit %d", k.Next)
	}
	p.Line(line, 2)
	for i, look := range k.Looks {
		said := "before any needling"
		if i > 0 {
			said = look.Judgment.Response.String()
			for _, f := range look.Judgment.Noise {
				said += fmt.Sprintf("; may be noise, under %s (%s)", number(f.Detectable), join(f.Sources))
				break
			}
		}
		p.Line(fmt.Sprintf("  visit %d, %s   %s   %s", look.Visit, look.Day, look.Score, said), 4)
	}
	for _, w := range k.Watch {
		p.Line(fmt.Sprintf("  WATCH   %s, %s, in %s: %s", w.Event.Name(), w.Severity, count(w.Visits, "visit"), w.Stop), 10)
	}
	for _, a := range k.Alarms {
		p.Line(fmt.Sprintf("  WATCH   stop signal %q at visit %d, and no event was entered: was it one?", a.Signal, a.Visit), 10)
	}
	for _, s := range k.Changes {
		p.Line(fmt.Sprintf("  CHANGE  %s: %s (%s)", s.Lever, s.Says, join(s.Sources)), 10)
	}
	if k.Step != StepDischarge && k.Step != StepRefer {
		p.Line("  AHEAD   "+k.Outlook.String(), 10)
		if !k.NotSoon.IsZero() {
			p.Line(fmt.Sprintf("  SPACE   the same muscles not before %s, the next visit usually on %s", k.NotSoon, k.Usually), 10)
		}
	}
	return p.String()
}

// unnamed are the sources that the words do not name.
func (r *Reason) unnamed() []evidence.Source {
	return slices.DeleteFunc(slices.Clone(r.Sources), func(s evidence.Source) bool { return strings.Contains(r.Says, string(s)) })
}

// String returns the estimate in words: "1 to 3 more visits; trials gave 4-6 sessions".
func (o Outlook) String() string {
	text := fmt.Sprintf("%d to %d more visits", o.Least, o.Most)
	switch {
	case o.IsOpen:
		text = fmt.Sprintf("%d or more further visits", o.Least)
	case o.Least == o.Most:
		text = count(o.Least, "more visit")
	}
	if o.Beyond {
		text += ", and at this pace more than any trial gave"
	}
	text += "; " + o.Says
	if len(o.Sources) > 0 {
		text += " (" + join(o.Sources) + ")"
	}
	return text
}

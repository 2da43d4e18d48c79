package session

import (
	"fmt"
	"strings"

	"github.com/dryneedling/dryneedling/internal/page"
)

// Report is the record as text for a terminal of 80 columns: the entries as they stand after the corrections,
// what was corrected, and the count of the needles.
func (r *Record) Report() string {
	var p page.Page
	head := "RECORD"
	if day := r.Day(); !day.IsZero() {
		head += " " + day.String()
	}
	if r.condition.IsValid() {
		head += ", " + r.condition.Name()
	}
	p.Line(head+"   "+r.State().String(), 2)
	for _, e := range r.Effective() {
		p.Line("  "+e.at.Format("15:04")+"  "+e.line(), 9)
	}
	for _, e := range r.entries {
		if e.kind == KindCorrected {
			p.Line(fmt.Sprintf("  %s  entry %d was corrected: %s", e.at.Format("15:04"), e.entry, e.text), 9)
		}
	}
	in, out := 0, 0
	for _, n := range r.ledger.needles {
		in++
		if !n.isIn() {
			out++
		}
	}
	p.Line(fmt.Sprintf("NEEDLES   %d in, %d out", in, out), 2)
	for _, words := range r.ledger.open() {
		p.Line("OPEN      "+words, 10)
	}
	if remaining := r.Remaining(); len(remaining) > 0 {
		sites := make([]string, len(remaining))
		for i, t := range remaining {
			sites[i] = t.Site.String()
		}
		p.Line("NOT DONE  "+strings.Join(sites, ", "), 10)
	}
	return p.String()
}

// line is the entry in words.
func (e *Entry) line() string {
	kind := strings.ReplaceAll(e.kind.String(), "-", " ")
	switch e.kind {
	case KindConsented, KindScreened:
		return fmt.Sprintf("%s, on %s of %s (knowledge %.8s)", kind, count(len(e.screening.grounds), "finding"),
			count(len(e.screening.targets), "target"), e.screening.knowledge.SHA256)
	case KindMeasured, KindPainBefore, KindPainAfter:
		return kind + " " + e.score.String()
	case KindDeviated:
		return "not as agreed: " + e.target.String() + ": " + e.text
	case KindNeedleIn:
		return fmt.Sprintf("needle %d in   %s", e.needles[0], e.target)
	case KindNeedleOut:
		return fmt.Sprintf("needle %d out", e.needles[0])
	case KindTwitch:
		return fmt.Sprintf("twitch at needle %d", e.needles[0])
	case KindSensed:
		return fmt.Sprintf("sensation at needle %d: %s", e.needles[0], strings.ReplaceAll(e.sensation.String(), "-", " "))
	case KindManipulated:
		return fmt.Sprintf("needle %d manipulated", e.needles[0])
	case KindCurrentOn, KindCurrentOff:
		return kind + " at needles " + strings.Trim(fmt.Sprint(e.needles), "[]")
	case KindStopSignal:
		return "STOP: " + strings.ReplaceAll(e.signal.String(), "-", " ")
	case KindAnswered:
		return strings.ReplaceAll(e.signal.String(), "-", " ") + " answered: " + e.text
	case KindAdverse:
		return "adverse event: " + e.event.Name() + ", " + e.severity.String()
	}
	return kind
}

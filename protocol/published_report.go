package protocol

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/internal/page"
)

// Report returns the protocol for a terminal of 80 columns: muscles with their standing, the span of
// doses with who states them, the spacing of visits, every trial behind it, and what is never offered
// with the reason.
func (p Protocol) Report() string {
	if p == (Protocol{}) {
		return p.String() + "\n"
	}
	r := report{bundles: p.bundles()}
	r.Line(fmt.Sprintf("Published protocol: %s (%s)", p.condition.Name(), p), 2)
	r.muscles(p)
	r.doses(p)
	r.spacing(p.Spacing())
	r.trials(p, "  trials", true)
	r.trials(p, "  evidence only, never offered", false)
	return r.String()
}

type report struct {
	page.Page
	bundles []evidence.Source
}

// entry prints a label and beside it a text.
func (r *report) entry(label, text string) {
	r.Line(fmt.Sprintf("    %-16s  %s", label, text), 22)
}

func (r *report) muscles(p Protocol) {
	r.Line("  muscles", 4)
	var support Support
	var group []NamedMuscle
	flush := func() {
		if len(group) > 0 {
			r.entry(support.String(), r.names(group)+r.namedBy(group[0]))
		}
		group = nil
	}
	for m := range p.Muscles() {
		if len(group) > 0 && (m.Support != support || !slices.Equal(m.Sources, group[0].Sources)) {
			flush()
		}
		support, group = m.Support, append(group, m)
	}
	if support == 0 {
		r.entry("none named", "by any source that was read")
	}
	flush()
	if p.Others() != "" {
		r.entry("other, remarks", p.Others())
	}
}

func (r *report) names(group []NamedMuscle) string {
	var names []string
	for _, m := range group {
		name := m.Muscle.String()
		if m.Muscle.ManualOnly() {
			name += " (by hand only: the atlas has no needle for it)"
		}
		names = append(names, name)
	}
	return strings.Join(names, ", ")
}

func (r *report) namedBy(m NamedMuscle) string {
	switch {
	case m.Support == Usual:
		return " (conventional anatomy, named by no text that was read)"
	case len(m.Sources) == 0:
		return " (which trial was not noted)"
	}
	return r.keys(m.Sources)
}

func (r *report) doses(p Protocol) {
	r.Line("  dose      the span of what trials did or plan, least to most; no recommendation", 12)
	entries(r, "technique", p.Techniques())
	entries(r, "depth", p.Depths())
	entries(r, "guidance", p.Guidance())
	entries(r, "needle", p.Needles())
	entries(r, "sites per visit", p.Sites())
	r.span("time in place", "min", p.InPlace())
	r.span("sessions", "", p.Sessions())
	r.span("per week", "", p.PerWeek())
	r.span("days between", "", p.IntervalDays())
	r.span("course", "weeks", p.Weeks())
	r.span("whole visit", "min", p.VisitMinutes())
}

func entries[T fmt.Stringer](r *report, label string, all []Cited[T]) {
	if len(all) == 0 {
		r.entry(label, "not stated")
	}
	for _, c := range all {
		r.entry(label, c.Value.String()+r.keys(c.Sources))
		label = ""
	}
}

func (r *report) span(label, unit string, c Cited[Range]) {
	if !c.Value.IsStated() {
		r.entry(label, "not stated")
		return
	}
	r.entry(label, strings.TrimSpace(c.Value.String()+" "+unit)+r.keys(c.Sources))
}

// keys are the keys of the sources, plans and packages told apart.
func (r *report) keys(sources []evidence.Source) string {
	var keys []string
	for _, s := range sources {
		key := string(s)
		if work, _ := s.Lookup(); work.Kind == evidence.KindProtocol {
			key += " (plan)"
		}
		if slices.Contains(r.bundles, s) {
			key += " (package)"
		}
		keys = append(keys, key)
	}
	return " [" + strings.Join(keys, ", ") + "]"
}

// bundles are the trials in which needling was one part of a package.
func (p Protocol) bundles() (bundles []evidence.Source) {
	for t := range p.Trials() {
		if t.Bundle {
			bundles = append(bundles, t.Sources...)
		}
	}
	return bundles
}

func (r *report) spacing(s Spacing) {
	hours := func(d time.Duration) string { return number(d.Hours()) + " h" }
	text := fmt.Sprintf("  spacing   the same muscle: not before %s, not before %s while it is sore, usually %s days",
		hours(s.Floor), hours(s.WhileSore), number(s.Usual.Hours()/24))
	var keys []evidence.Source
	for _, c := range s.Basis {
		if c.Source.IsFlag() {
			text += " (convention: " + c.Says + ")"
			continue
		}
		keys = append(keys, c.Source)
	}
	r.Line(text+r.keys(keys), 12)
}

func (r *report) trials(p Protocol, heading string, offered bool) {
	for t := range p.Trials() {
		if t.IsOffered() != offered {
			continue
		}
		if heading != "" {
			r.Line(heading, 4)
			heading = ""
		}
		r.Line("    "+t.headline(), 6)
		r.Line("      "+t.dose(), 6)
		if t.Withheld != "" {
			r.Line("      Not offered: "+t.Withheld+".", 6)
		}
		if t.Note != "" {
			r.Line("      "+t.Note+".", 6)
		}
	}
	if heading != "" && offered {
		r.Line("  trials    none whose dose was read", 12)
	}
}

// headline says who, at which stage, and in which words.
func (t Trial) headline() string {
	var keys []string
	for _, s := range t.Sources {
		keys = append(keys, string(s))
	}
	text := strings.Join(keys, ", ") + ", " + t.Stage.String()
	if t.Bundle {
		text += ", part of a package"
	}
	return text + ": " + t.Words
}

// dose is what the trial states, in a line.
func (t Trial) dose() string {
	var parts []string
	add := func(r Range, before, after string) {
		if r.IsStated() {
			parts = append(parts, before+r.String()+after)
		}
	}
	for _, needle := range t.Needles {
		parts = append(parts, needle.String())
	}
	if t.Sites.IsStated() {
		parts = append(parts, SiteCount{t.Sites, t.SiteUnit}.String())
	}
	add(t.InPlace, "in place ", " min")
	if t.Twitch.IsValid() {
		parts = append(parts, "twitch sought: "+t.Twitch.Name())
	}
	add(t.Sessions, "sessions: ", "")
	add(t.PerWeek, "", " per week")
	add(t.IntervalDays, "", " days between")
	add(t.Weeks, "", " weeks")
	add(t.VisitMinutes, "visit ", " min")
	if parts == nil {
		return "dose not stated"
	}
	return strings.Join(parts, "; ")
}

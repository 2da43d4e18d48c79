package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/protocol"
)

const doseFile = "dose.md"

// protocolParts are the parts of a condition's entry on how it was needled.
func protocolParts(p *page, c condition.Condition) {
	published := protocol.For(c)
	p.part("Muscles")
	muscleGroups(p, published)
	p.part("Dose")
	p.text("The span of what trials did or plan, least to most. [The same muscle is left alone](%s) between visits.\n", doseFile)
	dose(p, "Technique", published.Techniques())
	dose(p, "Depth", published.Depths())
	dose(p, "Guidance", published.Guidance())
	dose(p, "Needle", published.Needles())
	dose(p, "Sites in a visit", published.Sites())
	span(p, "Time in place", "min", published.InPlace())
	span(p, "Sessions", "", published.Sessions())
	span(p, "Sessions a week", "", published.PerWeek())
	span(p, "Days between", "", published.IntervalDays())
	span(p, "Course", "weeks", published.Weeks())
	span(p, "Whole visit", "min", published.VisitMinutes())
	p.part("Trials")
	none := true
	for t := range published.Trials() {
		trial(p, t)
		none = false
	}
	if none {
		p.text("None whose dose was read.")
	}
}

// muscleGroups are the muscles, those with the same standing and sources in one line.
func muscleGroups(p *page, published protocol.Protocol) {
	var group []protocol.NamedMuscle
	flush := func() {
		if len(group) == 0 {
			return
		}
		var links []string
		for _, m := range group {
			link := muscleLink(m.Muscle)
			if m.Muscle.ManualOnly() {
				link += " (by hand only: the atlas has no needle for it)"
			}
			links = append(links, link)
		}
		by := " [conventional anatomy, named by no text that was read]"
		switch first := group[0]; {
		case len(first.Sources) > 0:
			by = p.citing(first.Sources)
		case first.Support == protocol.Trialled:
			by = " [which trial was not noted]"
		}
		p.text("- %s: %s%s", titled(group[0].Support.String()), strings.Join(links, ", "), by)
		group = nil
	}
	none := true
	for m := range published.Muscles() {
		if len(group) > 0 && (m.Support != group[0].Support || !slices.Equal(m.Sources, group[0].Sources)) {
			flush()
		}
		group, none = append(group, m), false
	}
	flush()
	if none {
		p.text("- None is named by any source that was read.")
	}
	p.item("Other targets, remarks", published.Others())
}

func dose[T fmt.Stringer](p *page, label string, all []protocol.Cited[T]) {
	var texts []string
	for _, c := range all {
		texts = append(texts, c.Value.String()+p.citing(c.Sources))
	}
	if texts == nil {
		texts = []string{"not stated"}
	}
	p.item(label, strings.Join(texts, "; "))
}

func span(p *page, label, unit string, c protocol.Cited[protocol.Range]) {
	if !c.Value.IsStated() {
		p.item(label, "not stated")
		return
	}
	p.item(label, strings.TrimSpace(c.Value.String()+" "+unit)+p.citing(c.Sources))
}

// trial is how one trial needled, in a line.
func trial(p *page, t protocol.Trial) {
	var keys []string
	for _, s := range t.Sources {
		keys = append(keys, p.cite(s))
	}
	line := "**" + strings.Join(keys, ", ") + "**, " + t.Stage.String()
	if t.Bundle {
		line += ", part of a package"
	}
	line += ": " + t.Words
	for _, n := range t.Needles {
		line += "; " + n.String()
	}
	if t.Sites.IsStated() {
		line += "; " + protocol.SiteCount{Range: t.Sites, Unit: t.SiteUnit}.String()
	}
	for _, part := range []struct {
		before string
		span   protocol.Range
		after  string
	}{
		{"in place ", t.InPlace, " min"},
		{"sessions: ", t.Sessions, ""},
		{"", t.PerWeek, " a week"},
		{"", t.IntervalDays, " days between"},
		{"", t.Weeks, " weeks"},
		{"visit ", t.VisitMinutes, " min"},
	} {
		if part.span.IsStated() {
			line += "; " + part.before + part.span.String() + part.after
		}
	}
	if t.Twitch.IsValid() {
		line += "; twitch sought: " + t.Twitch.Name()
	}
	if t.Note != "" {
		line += ". " + titled(t.Note)
	}
	if !t.IsOffered() {
		line += ". **Never offered**: " + t.Withheld
	}
	p.text("- %s", sentence(line))
}

func dosePage(b *book) {
	var p page
	p.head("Dose, spacing, when to stop", "What is known whatever the condition."+unreviewed)
	count := 0
	for _, part := range []struct {
		title   string
		remarks func(func(protocol.Remark) bool)
	}{
		{"Dose and response", protocol.DoseRemarks()},
		{"What therapists do outside trials", protocol.PracticeRemarks()},
		{"When to look again, and when to stop", protocol.StopRemarks()},
	} {
		p.section(part.title)
		p.text("")
		for r := range part.remarks {
			by := p.by(r.Sources)
			if r.Derived {
				by = strings.TrimSuffix(" [derived, said by no work; from "+p.sources(r.Sources), "; from ") + "]"
			}
			p.text("- %s%s", r.Says, by)
			count++
		}
	}
	p.section("The same muscle again")
	p.text("")
	s := protocol.For(condition.NeckPain).Spacing()
	p.item("Left alone for", fmt.Sprintf("at least %v h, at least %v h while it is sore, usually %v days",
		s.Floor.Hours(), s.WhileSore.Hours(), s.Usual.Hours()/24))
	p.citations("Sources", slices.Values(s.Basis))
	b.add(doseFile, &p, "Dose, spacing, when to stop", count, "remarks")
}

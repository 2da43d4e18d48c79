package rulecheck

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// Go returns the case as a call that can be pasted into a test: "check.Clear(…)". It is the zero text where
// an answer of the case is wrong.
func (k Case) Go() string {
	patient, err := k.Patient()
	if err != nil {
		return ""
	}
	head := "check." + goName(k.Outcome.String()) + "(" + strconv.Quote(k.Rule)
	lines := []string{head + ", nil"}
	if k.Targets != nil {
		lines = []string{head, goPlan(k.Targets)}
	}
	answers := goAnswers(patient)
	if line := strings.Join(append(lines, answers...), ", ") + ")"; len(line) <= width && !strings.Contains(line, "\n") {
		return line
	}
	if line := strings.Join(answers, ", "); len(line) <= width {
		answers = []string{line}
	}
	if len(answers) > 0 && answers[0] != "" {
		lines = append(lines, answers...)
	}
	return strings.Join(lines, ",\n\t") + ")"
}

// width is how wide a line may be.
const width = 100

// goPlan is a plan in Go.
func goPlan(plan []protocol.Target) string {
	var sites, targets []string
	same := true
	for _, t := range plan {
		sites = append(sites, goSite(t.Site))
		targets = append(targets, "{Site: "+goSite(t.Site)+", "+goHow(t)+"}")
		t.Site = plan[0].Site
		same = same && t == plan[0]
	}
	if same {
		return "protocol.Target{" + goHow(plan[0]) + "}.At(" + strings.Join(sites, ", ") + ")"
	}
	return "[]protocol.Target{\n\t\t" + strings.Join(targets, ",\n\t\t") + ",\n\t}"
}

func goSite(s anatomy.Site) string {
	text := "anatomy." + goName(s.Muscle.String()) + "." + goName(s.Side.String()) + "()"
	if s.Level != 0 {
		text += ".AtLevel(body." + s.Level.String() + ")"
	}
	if s.TriggerPoint != 0 {
		text += fmt.Sprintf(".TrP(%d)", s.TriggerPoint)
	}
	return text
}

// goHow is the fields of a target that say how it is needled.
func goHow(t protocol.Target) string {
	var fields []string
	field := func(name, value string, given bool) {
		if given {
			fields = append(fields, name+": "+value)
		}
	}
	word := func(name string, w interface {
		String() string
		IsValid() bool
	}) {
		value, ok := goWords[w.String()]
		if !ok {
			value = goName(w.String())
		}
		field(name, "protocol."+value, w.IsValid())
	}
	length := func(name string, l body.Length) { field(name, "body.MM("+l.Number()+")", l.IsGiven()) }
	word("Technique", t.Technique)
	word("Depth", t.Depth)
	field("Needle", goNeedle(t.Needle), t.Needle != protocol.Needle{})
	length("InsertionDepth", t.InsertionDepth)
	word("Angle", t.Angle)
	field("Lean", "protocol.Deg("+t.Lean.Number()+")", t.Lean.IsGiven())
	word("Grip", t.Grip)
	word("Position", t.Position)
	word("Guidance", t.Guidance)
	word("Material", t.Material)
	field("Retention", "protocol.Minutes("+t.Retention.Number()+")", t.Retention.IsGiven())
	field("Stimulation", goStimulation(t.Stimulation), t.Stimulation != protocol.Stimulation{})
	field("Zones", goZones(t.Zones), !t.Zones.IsEmpty())
	length("InsertionLateral", t.InsertionLateral)
	field("TowardsJoint", "true", t.TowardsJoint)
	field("OffBone", "true", t.OffBone)
	field("HealthySkin", "true", t.HealthySkin)
	field("Insertions", strconv.Itoa(t.Insertions), t.Insertions != 0)
	return strings.Join(fields, ", ")
}

func goNeedle(n protocol.Needle) string {
	switch {
	case !n.Diameter.IsGiven():
		return "protocol.Needle{Length: body.MM(" + n.Length.Number() + ")}"
	case !n.Length.IsGiven():
		return "protocol.Needle{Diameter: body.MM(" + n.Diameter.Number() + ")}"
	}
	return fmt.Sprintf("protocol.NeedleMM(%.2f, %s)", n.Diameter.Millimeters(), n.Length.Number())
}

func goStimulation(s protocol.Stimulation) string {
	var fields []string
	if s.Minutes.IsGiven() {
		fields = append(fields, "Minutes: protocol.Minutes("+s.Minutes.Number()+")")
	}
	if s.Path != 0 {
		fields = append(fields, "Path: protocol."+goName(s.Path.String()))
	}
	return "protocol.Stimulation{" + strings.Join(fields, ", ") + "}"
}

func goZones(zones anatomy.Zones) string {
	var names []string
	for z := range zones.All() {
		names = append(names, "anatomy."+goName(z.String()))
	}
	return "anatomy.ZonesOf(" + strings.Join(names, ", ") + ")"
}

// goAnswers are the answers of a profile in Go, in the order of the ids, without what was filled.
func goAnswers(p intake.Profile) (answers []string) {
	if c := p.Treats(); c.IsValid() {
		answers = append(answers, "intake.Treats(condition."+goName(c.String())+")")
	}
	for f := range intake.Facts() {
		held := p.Held(f)
		var text string
		switch held.Standing {
		case intake.Given, intake.Stale:
			text = goAnswer(f, p)
		case intake.Unknown:
			text = "intake." + goFact(f) + ".Unknown()"
		default:
			continue
		}
		if days := p.AsOf().DaysSince(held.Day); days != 0 {
			text += fmt.Sprintf(".DaysAgo(%d)", days)
		}
		answers = append(answers, text)
	}
	return answers
}

// goAnswer is the value of a fact in Go.
func goAnswer(f intake.Fact, p intake.Profile) string {
	fact := "intake." + goFact(f)
	switch f := f.(type) {
	case intake.Flag:
		if held, _ := f.In(p); held == intake.Yes {
			return fact + ".Yes()"
		}
		return fact + ".No()"
	case intake.Choice:
		o, _ := f.In(p)
		return fact + goName(o.String())
	case intake.Place:
		place, _ := f.In(p)
		return fact + ".Is(" + strconv.Quote(place.String()) + ")"
	case intake.Quantity:
		n, _ := f.In(p)
		return fact + ".Of(" + strconv.FormatFloat(n, 'f', -1, 64) + ")"
	case intake.Event:
		return fact + goDay(f, p)
	case intake.Areas:
		area, _ := f.In(p)
		return fact + goCall("At", "Nowhere", goAreas(area))
	case intake.Set:
		items, _ := f.In(p)
		var names []string
		for _, item := range items {
			names = append(names, "intake."+goItem(f)+goName(item.String()))
		}
		return fact + goCall("Are", "None", names)
	case intake.Regions:
		regions, _ := f.In(p)
		var names []string
		for r := range regions.All() {
			names = append(names, "body."+goName(r.String()))
		}
		return fact + goCall("Are", "None", names)
	case intake.Levels:
		levels, _ := f.In(p)
		var names []string
		for l := range levels.All() {
			names = append(names, "body."+l.String())
		}
		return fact + goCall("Are", "None", names)
	}
	return ""
}

// goCall is a call with what there is, or where there is nothing the one that says so.
func goCall(method, none string, arguments []string) string {
	if len(arguments) == 0 {
		return "." + none + "()"
	}
	return "." + method + "(" + strings.Join(arguments, ", ") + ")"
}

func goDay(e intake.Event, p intake.Profile) string {
	date, _ := e.In(p)
	if date.IsZero() {
		return ".Never()"
	}
	days := date.DaysSince(p.AsOf())
	if days <= 0 && e != intake.NeedleExpiry {
		return fmt.Sprintf(".DaysAgo(%d)", -days)
	}
	return fmt.Sprintf(".InDays(%d)", days)
}

func goAreas(area body.Area) (parts []string) {
	for part := range area.All() {
		side := "Both"
		if part.Side != body.Midline {
			side = goName(part.Side.String())
		}
		parts = append(parts, "body."+goName(part.Region.String())+"."+side+"()")
	}
	return parts
}

// indented is a text with a tab before every line.
func indented(text string) string { return "\t" + strings.ReplaceAll(text, "\n", "\n\t") }

package main

import (
	"fmt"
	"iter"
	"strings"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/session"
)

const measureFile = "measures.md"

func measurePage(b *book) {
	b.section("A session")
	var p page
	p.head("Outcome measures", "The range of each measure, which way is better, when it is taken, and how much change matters: in whom, and who says so. "+
		"A change is judged by the figure of the patient's own population; a population without one has no verdict, unless a default stands for it. "+
		"What is more than noise is a warning, and no bar."+unreviewed)
	count := 0
	for m := range session.Measures() {
		measure(&p, m)
		count++
	}
	b.add(measureFile, &p, "Outcome measures", count, "measures")
}

// measureLink leads to a measure.
func measureLink(m session.Measure) string {
	return fmt.Sprintf("[%s](%s#%s)", m.Name(), measureFile, anchor(heading(m.Name(), m.String())))
}

// measuresOf are the measures that suit a condition.
func measuresOf(c condition.Condition) string {
	var links []string
	for _, m := range session.MeasuresFor(c) {
		links = append(links, measureLink(m))
	}
	text := strings.Join(links, ", ")
	if session.MeasuresAreCustomary(c) {
		text += " [customary, from memory]"
	}
	return text
}

func measure(p *page, m session.Measure) {
	p.entry(m.Name(), m.String())
	p.item("Range", fmt.Sprintf("%v, in %v", m.Range(), m.Unit()))
	p.item("Better", m.Better().String())
	p.item("Taken", m.When())
	p.item("Note", m.Note()+p.by(m.Sources()))
	figures := m.Figures()
	if len(figures) == 0 {
		p.item("Change that matters", "no figure was seen")
	}
	for _, f := range figures {
		line := "In " + f.Population + ": "
		if f.IsDefault {
			line = "By default, where a population has no figure of its own: "
		}
		if f.Important.IsGiven() {
			line += f.Important.String() + " matters"
		} else {
			line += "what matters is not known"
		}
		if f.Detectable != 0 {
			line += fmt.Sprintf("; less than %v may be noise", f.Detectable)
		}
		if f.Only != "" && !f.IsDefault {
			line += "; only for " + f.Only
		}
		for _, note := range []string{f.Method, f.Note} {
			if note != "" {
				line += "; " + note
			}
		}
		p.text("- %s%s", line, p.by(f.Sources))
		if !f.Conditions.IsEmpty() {
			p.text("  - These are patients with: %s", conditionLinks(f.Conditions))
		}
	}
	p.codes(m.Codes())
}

// codeSystems are the systems of codes for people.
var codeSystems = map[session.System]string{
	session.LOINC: "LOINC", session.ICD10CM: "ICD-10-CM", session.SNOMEDCT: "SNOMED CT", session.ACCESS: "ACCESS model of CMS",
}

func (p *page) codes(all iter.Seq[session.Code]) {
	for code := range all {
		p.text("- Code: %s %s, %s (%s)", codeSystems[code.System], code.Code, code.Display, code.Match)
	}
}

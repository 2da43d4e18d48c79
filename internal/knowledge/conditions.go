package main

import (
	"fmt"
	"strings"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

func conditionPages(b *book) {
	b.section("Conditions")
	for f := range condition.Families() {
		var p page
		p.head("Conditions: "+f.Name(), "What published work says of dry needling in these conditions, null results included, how they were needled in trials, "+
			"and how change is measured. Intervals are 95 %; less pain or disability is negative. A plan of a trial has no result. "+
			"What a trial did is no recommendation."+unreviewed)
		count := 0
		for c := range f.Conditions().All() {
			conditionEntry(&p, c)
			count++
		}
		b.add(conditionFile(f), &p, titled(f.Name()), count, "conditions")
	}
	var p page
	p.head("Dry needling whatever the condition", "Findings on all conditions together, and what trials leave out whatever the condition."+unreviewed)
	p.section("Findings")
	p.text("")
	count := 0
	for e := range condition.Overall() {
		finding(&p, e)
		count++
	}
	p.section("Left out of trials")
	p.text("")
	cautionLine(&p, condition.CommonExclusions())
	b.add("conditions-all.md", &p, "Whatever the condition", count, "findings")
}

func conditionFile(f condition.Family) string { return "conditions-" + f.String() + ".md" }

// conditionLink leads to a condition.
func conditionLink(c condition.Condition) string {
	return fmt.Sprintf("[%s](%s#%s)", c.Name(), conditionFile(c.Family()), anchor(heading(c.Name(), c.String())))
}

func conditionLinks(set condition.Set) string {
	var links []string
	for c := range set.All() {
		links = append(links, conditionLink(c))
	}
	return strings.Join(links, ", ")
}

func conditionEntry(p *page, c condition.Condition) {
	p.entry(c.Name(), c.String())
	p.item("Regions", c.Regions().String())
	p.item("Evidence, up to about 12 weeks", c.Short().Name()+p.by(c.Sources()))
	p.item("Evidence, 6 months or more", c.Long().Name()+p.by(c.Sources()))
	p.item("Compared with", strings.Join(c.Comparators(), ", "))
	if bundles := c.Bundles(); len(bundles) > 0 {
		p.item("A package of which needling is one part", p.sources(bundles))
	}
	p.item("Measures", measuresOf(c))
	p.part("Findings")
	none := true
	for e := range c.Effects() {
		finding(p, e)
		none = false
	}
	if none {
		p.text("None seen, which does not mean that there is no effect.")
	}
	if guidelines := c.Guidelines(); len(guidelines) > 0 {
		p.part("Guidelines")
		for _, g := range guidelines {
			p.text("- %s: %s", p.cite(g.Source), g.Says)
		}
	}
	p.part("Cautions")
	for w := range c.Cautions() {
		cautionLine(p, w)
	}
	protocolParts(p, c)
	p.part("Codes")
	for code := range c.Codes() {
		p.text("- %s %s, %s (%s)", code.System.Name(), code.Code, code.Display, code.Match)
	}
}

// part is a heading within an entry.
func (p *page) part(title string) { fmt.Fprintf(p, "\n#### %s\n\n", title) }

// finding is one finding in a line: when, what, against what, who did better, how much, who says so.
func finding(p *page, e condition.Effect) {
	var what []string
	for _, part := range []string{e.Outcome, e.At} {
		if part != "" {
			what = append(what, part)
		}
	}
	if e.Comparator != "" {
		what = append(what, "against "+e.Comparator)
	}
	line := ""
	if e.Term.IsValid() {
		line = "*" + e.Term.Name() + "* "
	}
	if len(what) > 0 {
		line += strings.Join(what, ", ") + ": "
	}
	line += "**" + e.Result.Name() + "**"
	if e.TooSmall {
		line += ", too small to matter"
	}
	if e.Bundle {
		line += " (a package of which needling is one part)"
	}
	line += "."
	if figures := e.Figures(); figures != "" {
		line += " " + figures + "."
	}
	if e.Grade.IsValid() {
		line += " GRADE " + e.Grade.Name() + "."
	}
	if e.Says != "" {
		line += " " + sentence(e.Says)
	}
	by := p.by(e.Sources)
	if e.Shared {
		by = strings.TrimSuffix(by, "]") + "; which of them was not noted]"
	}
	p.text("- %s%s", line, by)
}

func cautionLine(p *page, w condition.Caution) {
	by := p.by(w.Sources)
	if w.Derived {
		by = " [derived, said by no work]"
	}
	p.text("- %s: %s%s", titled(w.Kind.Name()), w.Says, by)
}

// citing is sources, plans of trials told apart.
func (p *page) citing(keys []evidence.Source) string {
	var names []string
	for _, s := range keys {
		name := p.cite(s)
		if work, _ := s.Lookup(); work.Kind == evidence.KindProtocol {
			name += " (plan)"
		}
		names = append(names, name)
	}
	return " [" + strings.Join(names, ", ") + "]"
}

package main

import (
	"fmt"
	"strings"

	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// sectionTitles are the groups of rules.
var sectionTitles = []struct{ section, file, title string }{
	{"2.1", "agreement", "Agreement, competence, readiness"},
	{"2.2", "bleeding", "Bleeding"},
	{"2.3", "infection-and-implants", "Infection, immunity, skin, implants, operations, cancer"},
	{"2.4", "heart-and-lung", "Heart, vessels, lung"},
	{"2.5", "nerves-and-state", "Nervous system, general state, earlier reactions"},
	{"2.6", "pregnancy", "Pregnancy"},
	{"2.7", "allergy", "Allergy"},
	{"2.8", "current", "Electrical dry needling"},
	{"2.9", "regions", "Regions, muscles, depth"},
	{"2.10", "procedure", "Procedure and aftercare"},
	{"3", "red-flags", "Red flags: refer before needling"},
}

var footingTexts = map[contraindication.Footing]string{
	contraindication.Number:     "a number in it is convention",
	contraindication.Extension:  "it goes further than its sources",
	contraindication.Convention: "clinical convention; no source was found",
}

func rulePages(all map[string]string, index *page) {
	index.section("Rules")
	index.text("")
	for _, s := range sectionTitles {
		var p page
		p.head("Rules: "+s.title, "What stands against needling, how firmly, what to do about it, and who says so. "+
			"A rule holds when its expression is yes; while what it turns on is not known, it is open, and the answer is asked for. "+
			"No clinician has reviewed this page.")
		count := 0
		for r := range contraindication.Shipped().Rules() {
			if r.Section == s.section {
				rule(&p, r)
				count++
			}
		}
		p.references()
		name := "rules-" + s.file + ".md"
		all[name] = p.String()
		index.text("- [%s](%s): %d rules", s.title, name, count)
	}
}

func rule(p *page, r contraindication.Rule) {
	p.entry("`" + r.ID + "`")
	strength := "**" + r.Strength.String() + "**"
	if r.Refer != contraindication.NoReferral {
		strength += ", refer: " + r.Refer.String()
	}
	if r.Phase != contraindication.Before {
		strength += ", " + r.Phase.String() + " the needling"
	}
	p.text("%s %s\n", r.Says, r.Do)
	p.item("Strength", strength)
	p.item("About", "the "+r.Scope().String())
	p.item("Danger", string(r.Family))
	p.item("Holds when", "`"+r.When.String()+"`")
	p.item("Sources", p.citations(r.Sources()))
	p.item("Footing", footingTexts[r.Footing])
	var settings []string
	for s := range contraindication.Settings() {
		for id := range s.Rules() {
			if id == r.ID {
				least, most := s.Range()
				settings = append(settings, strings.TrimSuffix(fmt.Sprintf("`%s` %v, from %v to %v %s", s, s.Default(), least, most, s.Unit()), " 1"))
			}
		}
	}
	p.item("A service may set", strings.Join(settings, ", "))
	p.item("Note", r.Note)
}

package main

import (
	"fmt"
	"strings"
	"sync"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// ruleSections are the groups of rules.
var ruleSections = []struct{ section, file, title string }{
	{"2.1", "rules-agreement.md", "Agreement, competence, readiness"},
	{"2.2", "rules-bleeding.md", "Bleeding"},
	{"2.3", "rules-infection-and-implants.md", "Infection, immunity, skin, implants, operations, cancer"},
	{"2.4", "rules-heart-and-lung.md", "Heart, vessels, lung"},
	{"2.5", "rules-nerves-and-state.md", "Nervous system, general state, earlier reactions"},
	{"2.6", "rules-pregnancy.md", "Pregnancy"},
	{"2.7", "rules-allergy.md", "Allergy"},
	{"2.8", "rules-current.md", "Electrical dry needling"},
	{"2.9", "rules-regions.md", "Regions, muscles, depth"},
	{"2.10", "rules-procedure.md", "Procedure and aftercare"},
	{"3", "rules-red-flags.md", "Red flags: refer before needling"},
}

var footings = map[contraindication.Footing]string{
	contraindication.Number:     "a number in it is convention",
	contraindication.Extension:  "it goes further than its sources",
	contraindication.Convention: "clinical convention; no source was found",
}

func rulePages(b *book) {
	b.section("Rules")
	for _, s := range ruleSections {
		var p page
		p.head("Rules: "+s.title, "What stands against needling, how firmly, what to do about it, and who says so. "+
			"A rule holds when its expression is yes; while what it turns on is not known, it is open, and the answer is asked for. "+
			"A source that holds something else than the rule says so behind its name."+unreviewed)
		count := 0
		for r := range contraindication.Shipped().Rules() {
			if r.Section == s.section {
				rule(&p, r)
				count++
			}
		}
		b.add(s.file, &p, s.title, count, "rules")
	}
	dangerPage(b)
	disagreementPage(b)
	expressionPage(b)
}

func rule(p *page, r contraindication.Rule) {
	p.entry("", r.ID)
	p.text("%s %s\n", r.Says, r.Do)
	strength := "**" + r.Strength.String() + "**"
	if r.Refer != contraindication.NoReferral {
		strength += ", refer: " + r.Refer.String()
	}
	if r.Phase != contraindication.Before {
		strength += ", " + r.Phase.String() + " the needling"
	}
	p.item("Strength", strength)
	p.item("About", "the "+r.Scope().String())
	p.item("Holds when", "`"+r.When.String()+"`")
	p.item("Turns on", factLinks(r))
	p.item("Speaks of the law of", strings.Join(r.Jurisdictions(), ", "))
	p.citations("Sources", r.Sources())
	if r.Confidence.IsValid() {
		p.item("Confidence", strings.ReplaceAll(r.Confidence.String(), "-", " "))
	}
	p.item("Account", r.Account)
	p.item("Footing", footings[r.Footing])
	p.item("A service may set", strings.Join(settingsOf(r), ", "))
	p.item("Note", r.Note)
	if r.Family != "" {
		p.item("Danger", fmt.Sprintf("[%s](%s#%s)", r.Family, dangerFile, anchor(heading("", string(r.Family)))))
	}
}

// factLinks are the facts that a rule asks of.
func factLinks(r contraindication.Rule) string {
	var links []string
	for f := range r.When.Facts() {
		links = append(links, factLink(f))
	}
	return strings.Join(links, ", ")
}

// ruleLink leads to a rule.
func ruleLink(id string) string {
	file, ok := ruleIndex().files[id]
	if !ok {
		return id
	}
	return fmt.Sprintf("[%s](%s#%s)", id, file, anchor(heading("", id)))
}

// An index of the rules: the page and the settings of each, and those that ask of a fact.
type index struct {
	files    map[string]string
	settings map[string][]contraindication.Setting
	asking   map[intake.Fact][]string
}

var ruleIndex = sync.OnceValue(func() index {
	all := index{map[string]string{}, map[string][]contraindication.Setting{}, map[intake.Fact][]string{}}
	for r := range contraindication.Shipped().Rules() {
		for _, s := range ruleSections {
			if s.section == r.Section {
				all.files[r.ID] = s.file
			}
		}
		for f := range r.When.Facts() {
			all.asking[f] = append(all.asking[f], r.ID)
		}
	}
	for s := range contraindication.Settings() {
		for id := range s.Rules() {
			all.settings[id] = append(all.settings[id], s)
		}
	}
	return all
})

// rulesAsking are the rules that ask of a fact.
func rulesAsking(f intake.Fact) string {
	var links []string
	for _, id := range ruleIndex().asking[f] {
		links = append(links, ruleLink(id))
	}
	return strings.Join(links, ", ")
}

// settingsOf are the numbers of a rule that a service may set.
func settingsOf(r contraindication.Rule) (texts []string) {
	for _, s := range ruleIndex().settings[r.ID] {
		texts = append(texts, fmt.Sprintf("[%s](%s#%s): %s", s, settingFile, anchor(heading("", s.String())), bounds(s)))
	}
	return texts
}

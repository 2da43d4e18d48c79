package main

import (
	"fmt"

	"github.com/dryneedling/dryneedling/condition"
)

func conditionPages(all map[string]string, index *page) {
	index.section("Conditions")
	index.text("")
	for f := range condition.Families() {
		var p page
		p.head("Conditions: "+f.Name(), "What published work says of dry needling in these conditions, null results included. No clinician has reviewed this page.")
		count := 0
		for c := range f.Conditions().All() {
			conditionEntry(&p, c)
			count++
		}
		p.references()
		file := "conditions-" + f.String() + ".md"
		all[file] = p.String()
		index.text("- [%s](%s): %d", f.Name(), file, count)
	}
}

func conditionEntry(p *page, c condition.Condition) {
	p.entry(fmt.Sprintf("%s (`%s`)", c.Name(), c))
	p.item("Regions", c.Regions().String())
	p.item("Evidence, up to about 12 weeks", c.Short().String())
	p.item("Evidence, 6 months or more", c.Long().String())
	for code := range c.Codes() {
		p.text("- Code: %s %s, %s (%s)", code.System, code.Code, code.Display, code.Match)
	}
	p.item("Sources", p.sources(c.Sources()))
}

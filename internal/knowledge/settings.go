package main

import (
	"fmt"
	"strings"

	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

const settingFile = "settings.md"

func settingPage(b *book) {
	var p page
	p.head("Settings", "Numbers that are convention, and that a service may set for itself within bounds. Every assessment says what was changed. "+
		"The bounds are a judgement, without a source: what lies outside takes a rule of the service's own."+unreviewed)
	count := 0
	for s := range contraindication.Settings() {
		p.entry("", s.String())
		p.text("%s\n", sentence(s.Why()))
		p.item("Shipped as", bounds(s))
		var rules []string
		for id := range s.Rules() {
			rules = append(rules, ruleLink(id))
		}
		p.item("Rules", strings.Join(rules, ", "))
		var kept []string
		for f := range s.Keeps() {
			kept = append(kept, factLink(f))
		}
		p.item("How long it counts", strings.Join(kept, ", "))
		p.citations("Sources", s.Basis())
		count++
	}
	b.add(settingFile, &p, "Settings", count, "numbers that a service may set")
}

// bounds is what a setting is, and what it may be: "3 (2 to 3.5)".
func bounds(s contraindication.Setting) string {
	least, most := s.Range()
	unit := s.Unit()
	if unit == "1" {
		unit = ""
	}
	return fmt.Sprintf("%s (%v to %v)", strings.TrimSpace(fmt.Sprint(s.Default(), " ", unit)), least, most)
}

package main

import (
	"slices"

	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// disagreementPage lists, source by source, where it holds something else than the considered reading.
func disagreementPage(b *book) {
	var p page
	p.head("Where sources disagree", "Every source that can be followed, and the rules of which it holds something else than the considered reading. Under the "+
		"strictest policy every rule has the firmest of these positions and its own."+unreviewed)
	var keys []evidence.Source
	rules := map[evidence.Source][]contraindication.Rule{}
	for r := range contraindication.Shipped().Rules() {
		for _, position := range r.Positions {
			keys = append(keys, position.Source)
			rules[position.Source] = append(rules[position.Source], r)
		}
	}
	slices.Sort(keys)
	keys = slices.Compact(keys)
	for _, key := range keys {
		p.entry("", string(key))
		for _, r := range rules[key] {
			for _, position := range r.Positions {
				if position.Source != key {
					continue
				}
				holds := position.Strength.String()
				if position.Strength == contraindication.Clear {
					holds = "no contraindication"
				}
				p.text("- %s: %s in place of %s [%s]", ruleLink(r.ID), holds, r.Strength, p.cite(key))
			}
		}
	}
	b.add("disagreements.md", &p, "Where sources disagree", len(keys), "sources")
}

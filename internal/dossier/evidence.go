package main

import (
	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/session"
)

func sourceRows() (rows []row) {
	for w := range evidence.All() {
		rows = append(rows, row{"key": string(w.Key), "aliases": string(w.Aliases), "citation": w.Citation, "year": string(w.Year),
			"doi": string(w.DOI), "pmid": string(w.PMID), "pmcid": string(w.PMCID), "url": string(w.URL), "kind": w.Kind.String(),
			"country": string(w.Country), "read": w.Read})
	}
	return rows
}

func conditionRows() (rows []row) {
	for c := range condition.All() {
		regions := words(c.Regions().String())
		if c.Regions() == body.Everywhere.Regions() {
			regions = "everywhere"
		}
		muscles := map[protocol.Support][]string{}
		for m := range protocol.For(c).Muscles() {
			muscles[m.Support] = append(muscles[m.Support], m.Muscle.String())
		}
		var measures []string
		for _, m := range session.MeasuresFor(c) {
			measures = append(measures, m.String())
		}
		rows = append(rows, row{"id": c.String(), "name": c.Name(), "family": c.Family().String(), "regions": regions,
			"muscles_trialled": list(muscles[protocol.Trialled]), "muscles_usual": list(muscles[protocol.Usual]),
			"evidence_short": c.Short().String(), "evidence_long": c.Long().String(),
			"measures": list(measures), "sources": list(c.Sources())})
	}
	return rows
}

func citedNowhere(d Difference, _, _ row) string {
	if d.Column != "row" || d.Library != "missing" {
		return ""
	}
	return uncited[d.Row]
}

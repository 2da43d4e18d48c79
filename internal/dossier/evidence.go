package main

import (
	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/evidence"
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
		if c.Regions().Len() == 29 {
			regions = "everywhere"
		}
		rows = append(rows, row{"id": c.String(), "name": c.Name(), "family": c.Family().String(), "regions": regions,
			"evidence_short": c.Short().String(), "evidence_long": c.Long().String(), "sources": sources(c.Sources()),
			"measures": list(c.Measures())})
	}
	return rows
}

package main

import (
	"strings"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/session"
)

// figureKey names a figure: its measure, its population, and whether it is in points.
func figureKey(r row) string {
	unit := r["unit"] + r["mcid_unit"]
	if unit == "" && r["population"] != "" {
		unit = "detectable"
	}
	return strings.TrimRight(strings.Join([]string{r["id"], r["population"], unit}, " | "), " |")
}

// measureRows are the figures, and the measures that have none.
func measureRows() (rows []row) {
	for m := range session.Measures() {
		figures := m.Figures()
		if len(figures) == 0 {
			figures = []session.Figure{{}}
		}
		for _, f := range figures {
			r := scale(m)
			r["population"], r["source"] = f.Population, list(f.Sources)
			r["mcid"], r["mcid_unit"] = important(f.Important)
			r["mdc"] = ""
			if f.Detectable != 0 {
				r["mdc"] = decimal(f.Detectable)
			}
			rows = append(rows, r)
		}
	}
	return rows
}

// scale is what a measure's row says of its scores.
func scale(m session.Measure) row {
	r := row{"id": m.String(), "name": m.Name(), "min": "", "max": "", "better": m.Better().String(), "loinc": ""}
	if span := m.Range(); span.IsGiven() {
		r["min"] = decimal(span.Min)
		if span.IsOpen() {
			r["name"] += ", " + m.Unit().String() // the dossier has the unit in the name where the scale is open
		} else {
			r["max"] = decimal(span.Max)
		}
	}
	for code := range m.Codes() {
		if code.System == session.LOINC && code.Match == condition.Equivalent {
			r["loinc"] = code.Code
		}
	}
	return r
}

func important(a session.Amount) (amount, unit string) {
	if !a.IsGiven() {
		return "", ""
	}
	amount, unit = decimal(a.Least), "points"
	if a.Most != a.Least {
		amount += "-" + decimal(a.Most)
	}
	if a.Percent {
		unit = "percent"
	}
	return amount, unit
}

// instrumentRows are the measures, with when they are taken and what to know besides.
func instrumentRows() (rows []row) {
	for m := range session.Measures() {
		r := scale(m)
		r["when"], r["notes"] = m.When(), m.Note()
		rows = append(rows, r)
	}
	return rows
}

// noteRows are the figures with their notes.
func noteRows() (rows []row) {
	for m := range session.Measures() {
		for _, f := range m.Figures() {
			_, unit := important(f.Important)
			var notes []string
			for _, part := range []string{f.Method, f.Note} {
				if part != "" {
					notes = append(notes, part)
				}
			}
			rows = append(rows, row{"id": m.String(), "population": f.Population, "unit": unit, "note": strings.Join(notes, "; ")})
		}
	}
	return rows
}

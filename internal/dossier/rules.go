package main

import (
	"slices"
	"strconv"
	"strings"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

var footings = map[string]string{"sourced": "no", "number": "number", "extension": "extension", "convention": "yes"}

func ruleRows() (rows []row) {
	for r := range contraindication.Shipped().Rules() {
		var positions, basis []string
		for _, p := range r.Positions {
			strength := p.Strength.String()
			if p.Strength == contraindication.Clear {
				strength = "none"
			}
			positions = append(positions, string(p.Source)+"="+strength)
		}
		for _, c := range r.Basis {
			basis = append(basis, string(c.Source))
		}
		refer := ""
		if r.Refer != contraindication.NoReferral {
			refer = r.Refer.String()
		}
		rows = append(rows, row{
			"id": r.ID, "section": r.Section, "phase": r.Phase.String(), "scope": r.Scope().String(), "family": string(r.Family),
			"strength": r.Strength.String(), "refer": refer, "when": r.When.String(), "says": r.Says, "do": r.Do,
			"positions": list(positions), "basis": list(basis), "convention": footings[r.Footing.String()], "note": r.Note,
		})
	}
	return rows
}

func expressionRows() (rows []row) {
	for _, r := range read("expressions") {
		e, err := when.Parse(r["name"] + "()")
		if err != nil {
			continue
		}
		rows = append(rows, row{"name": r["name"], "when": when.FromTree(e.Tree().Kids[0]).String()})
	}
	return rows
}

func settingRows() (rows []row) {
	for s := range contraindication.Settings() {
		least, most := s.Range()
		r := row{"id": s.String(), "default": decimal(s.Default()), "unit": s.Unit(), "min": decimal(least), "max": decimal(most), "why": s.Why()}
		var basis []string
		for c := range s.Basis() {
			basis = append(basis, string(c.Source))
		}
		in := slices.Collect(s.Rules())
		for f := range s.Keeps() {
			in = append(in, f.String())
		}
		r["basis"], r["rules"] = list(basis), list(in)
		rows = append(rows, r)
	}
	return rows
}

// inExpression says why a setting names other rules: the dossier names an expression that it stands in.
func inExpression(d Difference, theirs, _ row) string {
	name, isCall := strings.CutSuffix(d.Dossier, "()")
	if d.Column != "rules" || !isCall {
		return ""
	}
	var users []string
	for _, r := range read("rules") {
		if strings.Contains(r["when"], name+"()") {
			users = append(users, r["id"])
		}
	}
	if inOrder(list(users)) != inOrder(d.Library) {
		return ""
	}
	return "the dossier names the expression that the number stands in, the library the rules that use it"
}

func decimal(n float64) string { return strconv.FormatFloat(n, 'f', -1, 64) }

func kindOf(f intake.Fact) string {
	switch f.(type) {
	case intake.Flag:
		return "flag"
	case intake.Choice, intake.Place:
		return "choice"
	case intake.Quantity:
		return "quantity"
	case intake.Event:
		return "date"
	case intake.Areas:
		return "sites"
	case intake.Levels:
		return "levels"
	case intake.Set, intake.Regions:
		return "set"
	}
	return ""
}

func factRows() (rows []row) {
	for f := range intake.Facts() {
		cells := intake.Cells(intake.NumberOf(f))
		r := row{
			"id": f.String(), "kind": kindOf(f), "values": cells[1], "unit": cells[2], "source": f.Source().String(),
			"unremarkable": cells[5], "presumed": cells[7], "label": f.Name(), "note": f.Note(),
			"adverse": list(intake.Adverse(f)), "shelf_basis": intake.ShelfBasis(f), "shelf_life_days": "", "reasons": "", "contradicts": "",
			"min": "", "max": "",
		}
		switch kindOf(f) {
		case "quantity", "date":
			r["min"], r["max"] = cells[3], cells[4]
		}
		if days, ok := f.ShelfLife(); ok {
			r["shelf_life_days"] = strconv.Itoa(days)
		}
		if e, ok := when.Reasons(f); ok && e.IsZero() {
			r["reasons"] = "never"
		} else if ok {
			r["reasons"] = e.String()
		}
		if e, ok := when.Contradicts(f); ok {
			r["contradicts"] = e.String()
		}
		var questions []string
		for q := range f.Questions() {
			questions = append(questions, q.String())
		}
		r["question"] = list(questions)
		rows = append(rows, r)
	}
	return rows
}

func questionRows() (rows []row) {
	for q := range intake.Questions() {
		var facts []string
		for f := range q.Facts() {
			facts = append(facts, f.String())
		}
		asked, none := "patient", "no"
		if q.AskedOf() == intake.OfClinician {
			asked = "clinician"
		}
		if q.NoneAnswers() {
			none = "yes"
		}
		rows = append(rows, row{"id": q.String(), "order": strconv.Itoa(q.Order()), "asked_of": asked, "text": q.Text(),
			"facts": list(facts), "none": none})
	}
	return rows
}

// inOrder is a list of the dossier with its words sorted, for cells whose order says nothing.
func inOrder(cell string) string {
	if cell == "" {
		return ""
	}
	words := strings.Split(cell, ";")
	slices.Sort(words)
	return list(words)
}

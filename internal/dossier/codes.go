package main

import (
	"iter"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/session"
)

// systems are the systems of codes by their URI, in short and as the notes of codes.csv call them.
var systems = map[string]struct{ short, inNotes string }{
	"http://hl7.org/fhir/sid/icd-10-cm":         {"ICD-10-CM", "ICD"},
	"http://snomed.info/sct":                    {"SNOMED CT", "SNOMED"},
	"http://loinc.org":                          {"LOINC", "LOINC"},
	"http://www.unifr.ch/ifaa/TA98":             {"TA98", "TA98"},
	"http://purl.org/sig/ont/fma":               {"FMA", "FMA"},
	"http://purl.obolibrary.org/obo/uberon.owl": {"Uberon", "Uberon"},
}

func short(system string) string {
	if s, ok := systems[system]; ok {
		return s.short
	}
	return system
}

func codeKey(r row) string {
	return strings.TrimSpace(r["id"] + " " + short(r["system"]) + " " + r["code"])
}

// joined are the verified codes of a domain at the ids that the crosswalk leads to, with the match that the
// two give together; and behind them, one row each, the ids that it leads nowhere from.
func joined(domain string) func() []row {
	return func() (rows []row) {
		codes := map[string][]row{}
		var ids []string
		for _, code := range read("codes") {
			if code["domain"] == domain && code["verified"] == "yes" {
				id := code["our_id"]
				if codes[id] == nil {
					ids = append(ids, id)
				}
				codes[id] = append(codes[id], code)
			}
		}
		led := map[string]bool{}
		for _, way := range read("codes-crosswalk") {
			if way["domain"] != domain {
				continue
			}
			led[way["our_id"]] = true
			for _, code := range codes[way["our_id"]] {
				rows = append(rows, row{"id": way["their_id"], "system": code["system"], "code": code["code"], "display": code["display"],
					"match": match(way["relation"], code), "note": code["note"]})
			}
		}
		for _, id := range ids {
			if !led[id] {
				rows = append(rows, row{"id": "(" + id + ")", "system": "", "code": ""})
			}
		}
		return rows
	}
}

// flagged is the match that the note of a code gives, for its own system or for all of them; or "".
func flagged(code row) string {
	for _, found := range regexp.MustCompile(`(?:(\w+) )?match=(\w+)`).FindAllStringSubmatch(code["note"], -1) {
		if found[1] == "" || found[1] == systems[code["system"]].inNotes {
			return found[2]
		}
	}
	return ""
}

// match is what a code is to the id of the library, by the crosswalk and the note of the code.
func match(relation string, code row) string {
	by := map[string]string{"same": "equivalent", "part-of": "broader", "group-of": "narrower", "related": "related"}[relation]
	switch flag := flagged(code); {
	case flag == "" || flag == by:
		return by
	case by == "equivalent":
		return flag
	}
	return "related"
}

func conditionCodes() (rows []row) {
	for c := range condition.All() {
		for code := range c.Codes() {
			rows = append(rows, row{"id": c.String(), "system": code.System.URI(), "code": code.Code, "display": code.Display,
				"match": code.Match.String()})
		}
	}
	return rows
}

// whyMatch says why a code of a condition has another match than the crosswalk gives it.
func whyMatch(d Difference, theirs, _ row) string {
	switch {
	case d.Column == "row" && strings.HasPrefix(d.Row, "("):
		return "the crosswalk leads from it to no condition of the library"
	case d.Column != "match" || d.Library != "related":
		return ""
	case strings.Contains(theirs["note"], "combination"), strings.HasPrefix(d.Row, "headache-mixed "):
		return "one half of a combination is never the condition, so it is related"
	case slices.Contains([]string{"equivalent", "narrower"}, d.Dossier):
		return ""
	}
	return "the group of codes.csv holds it, but it is another subtype or another site than the condition's, so it is related"
}

func muscleCodes() (rows []row) {
	for m := range anatomy.Muscles() {
		for code := range m.Codes() {
			rows = append(rows, row{"id": m.String(), "system": string(code.System), "code": code.Code, "display": code.Display,
				"match": code.Match.String()})
		}
	}
	return rows
}

func noMuscle(d Difference, _, _ row) string {
	if d.Column == "row" && strings.HasPrefix(d.Row, "(") {
		return "the crosswalk leads from it to no muscle of the atlas"
	}
	return ""
}

// verified are the verified codes of a domain, each once, whatever it stands at: no crosswalk leads to the
// measures and the adverse events, so who a code belongs to is the library's reading.
func verified(domain string) func() []row {
	return func() (rows []row) {
		seen := map[string]bool{}
		for _, code := range read("codes") {
			r := row{"id": "", "system": code["system"], "code": code["code"], "display": code["display"], "at": code["our_id"]}
			if code["domain"] == domain && code["verified"] == "yes" && !seen[codeKey(r)] {
				seen[codeKey(r)] = true
				rows = append(rows, r)
			}
		}
		return rows
	}
}

// once are codes of the library, each once.
func once(codes iter.Seq[session.Code]) (rows []row) {
	seen := map[string]bool{}
	for code := range codes {
		r := row{"id": "", "system": string(code.System), "code": code.Code, "display": code.Display}
		if !seen[codeKey(r)] {
			seen[codeKey(r)] = true
			rows = append(rows, r)
		}
	}
	return rows
}

func measureCodes() []row {
	return once(func(yield func(session.Code) bool) {
		for m := range session.Measures() {
			m.Codes()(yield)
		}
	})
}

func eventCodes() []row {
	return once(func(yield func(session.Code) bool) {
		for e := range session.AdverseEvents() {
			e.Codes()(yield)
		}
	})
}

// atNothing are the ids of codes.csv that are no measure and no event of the library, and why.
var atNothing = map[string]string{
	"pain-faces":                          noMeasure,
	"promis-physical-function-6b":         noMeasure,
	"promis-physical-function-cat":        noMeasure,
	"promis-pain-interference-6a":         noMeasure,
	"promis-pain-interference-cat":        noMeasure,
	"koos-jr":                             noMeasure,
	"hoos-jr":                             noMeasure,
	"phq-9-panel":                         noMeasure,
	"phq-9-total":                         noMeasure,
	"phq-15-total":                        noMeasure,
	"gad-7-total":                         noMeasure,
	"pgic":                                noMeasure,
	"questionnaire-response-document":     "a kind of document and no measure",
	"ctcae-grade-1":                       aGrade,
	"ctcae-grade-2":                       aGrade,
	"ctcae-grade-3":                       aGrade,
	"ctcae-grade-4":                       aGrade,
	"ctcae-grade-5":                       aGrade,
	"severity-mild":                       aGrade,
	"severity-moderate":                   aGrade,
	"severity-severe":                     aGrade,
	"needlestick-injury-clinician":        "harm to the clinician, and no adverse event of a patient",
	"organ-puncture-respiratory":          "a punctured lung is recorded as a pneumothorax, which has codes of its own",
	"accidental-puncture-musculoskeletal": noEvent,
	"muscle-spasm-after-needling":         noEvent,
	"dizziness":                           noEvent,
	"sweating":                            noEvent,
	"crps-after-needling":                 noEvent,
	"other-procedural-complication":       noEvent,
}

const (
	noMeasure = "at no measure of the dossier's table"
	noEvent   = "at no event of the dossier's table"
	aGrade    = "a grade and no event"
)

func whyNoCode(d Difference, theirs, _ row) string {
	if d.Column != "row" || d.Library != "missing" {
		return ""
	}
	return atNothing[theirs["at"]]
}

// conditionICD are the codes that conditions.csv names, one row each.
func conditionICD() (rows []row) {
	for _, c := range read("conditions") {
		for _, code := range regexp.MustCompile(`[A-Z]\d\d[.\dA-Z]*-?`).FindAllString(c["icd10cm"], -1) {
			rows = append(rows, row{"id": c["id"], "system": condition.ICD10CM.URI(), "code": code})
		}
	}
	return rows
}

// namedICD are those of them that the library has, a category by its first code.
func namedICD() (rows []row) {
	for _, named := range conditionICD() {
		c, err := condition.Parse(named["id"])
		if err != nil {
			continue
		}
		category, open := strings.CutSuffix(named["code"], "-")
		for code := range c.Codes() {
			if code.System == condition.ICD10CM && (code.Code == named["code"] || open && strings.HasPrefix(code.Code, category)) {
				rows = append(rows, named)
				break
			}
		}
	}
	return rows
}

// notInCodes says why the library has not the code of conditions.csv.
func notInCodes(d Difference, _, _ row) string {
	if d.Column != "row" || d.Library != "missing" || codesOfConditions()[d.Row] {
		return ""
	}
	return "codes.csv, which has the display, the match and the check, does not have it at the condition"
}

var codesOfConditions = sync.OnceValue(func() map[string]bool {
	keys := map[string]bool{}
	for _, r := range joined("condition")() {
		keys[codeKey(r)] = true
	}
	return keys
})

package main

import (
	"regexp"
	"slices"
	"strings"

	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// dossierBackground is what the dossier says of a rule's footing in the literature: the word that its account
// begins with, and the sources that the account names.
func dossierBackground() (rows []row) {
	for _, r := range read("background") {
		rows = append(rows, row{"id": r["id"], "confidence": confidenceOf(r["account"]), "named": sourcesNamed(r["account"]), "row": r["sources"]})
	}
	return rows
}

// ruleBackground is the same of the library's rules, those of which the dossier has none left out.
func ruleBackground() (rows []row) {
	background := map[string]bool{}
	for _, r := range read("background") {
		background[r["id"]] = true
	}
	for r := range contraindication.Shipped().Rules() {
		confidence := ""
		if r.Confidence.IsValid() {
			confidence = r.Confidence.String()
		}
		if background[r.ID] || r.Account != "" || confidence != "" {
			rows = append(rows, row{"id": r.ID, "confidence": confidence, "named": sourcesNamed(r.Account)})
		}
	}
	return rows
}

// confidenceOf is the word of confidence that an account begins with, a remark on the clearance aside.
func confidenceOf(account string) string {
	account = strings.TrimPrefix(account, "Absolute only while clearance is not known to be given. ")
	word := regexp.MustCompile(`^(Low to moderate|Moderate to high|Low|Moderate|High)\b`).FindString(account)
	return strings.ReplaceAll(strings.ToLower(word), " ", "-")
}

// sourcesNamed are the keys of sources in a text, in order of the alphabet.
func sourcesNamed(text string) string {
	var keys []string
	for _, word := range regexp.MustCompile(`[A-Z][A-Za-z0-9]*(?:-[A-Z0-9]+)*`).FindAllString(text, -1) {
		if work, ok := evidence.Lookup(word); ok && !work.IsFlag() {
			keys = append(keys, word)
		}
	}
	slices.Sort(keys)
	return list(slices.Compact(keys))
}

func whyBackground(d Difference, theirs, ours row) string {
	switch {
	case d.Column == "row" && d.Library == "missing" && !isRule(d.Row):
		return "rules.csv has no such rule, and it decides"
	case d.Column == "named" && len(d.Library) > len(d.Dossier):
		named := strings.Split(theirs["row"], "; ")
		for key := range strings.SplitSeq(d.Library, ";") {
			if !slices.Contains(named, key) {
				return ""
			}
		}
		return "the library's account names sources of the row that the dossier's speaks of without their keys"
	}
	return ""
}

func isRule(id string) bool {
	return slices.ContainsFunc(read("rules"), func(r row) bool { return r["id"] == id })
}

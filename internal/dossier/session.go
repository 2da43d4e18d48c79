package main

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/dryneedling/dryneedling/session"
)

func eventRows() (rows []row) {
	for e := range session.AdverseEvents() {
		var incidence []string
		for _, i := range e.Incidence() {
			incidence = append(incidence, i.String())
		}
		rows = append(rows, row{"event": e.Name(), "grade": grade(e.Grade()), "incidence": strings.Join(incidence, "; "),
			"regions": e.Where(), "manage": e.Manage(), "report": e.Report(), "stop": e.Stop()})
	}
	return rows
}

// grade is a grading as the dossier writes it: "significant to serious (3-4)".
func grade(g session.Grading) string {
	text := g.Least.String()
	if g.Most != g.Least && g.Most.IsValid() {
		text += " to " + g.Most.String()
	}
	if g.Note != "" {
		text += ", " + g.Note
	}
	switch c := g.CTCAE; {
	case c.Least == 0:
	case c.Least == c.Most:
		text += " (" + strconv.Itoa(int(c.Least)) + ")"
	default:
		text += " (" + strconv.Itoa(int(c.Least)) + "-" + strconv.Itoa(int(c.Most)) + ")"
	}
	return text
}

func hygieneRows() (rows []row) {
	for s := range session.Hygiene() {
		rows = append(rows, row{"step": strconv.Itoa(s.Number) + " " + s.Name, "detail": s.Does, "sources": sourcesIn(s.Sources)})
	}
	return rows
}

func adviceRows() (rows []row) {
	for a := range session.AllAdvice() {
		rows = append(rows, row{"says": a.Says, "sources": sourcesIn(a.Sources)})
	}
	return rows
}

func competenceRows() (rows []row) {
	for c := range session.Competences() {
		rows = append(rows, row{"where": c.Where, "says": c.Says, "sources": sourcesIn(c.Sources)})
	}
	return rows
}

// sourcesIn lists sources as the text of the dossier does.
func sourcesIn[T ~string](keys []T) string { return strings.ReplaceAll(list(keys), ";", "; ") }

// otherwise are cells that the library puts in other words, and why.
var otherwise = map[[2]string]string{
	{"No incidence found", ""}: "no incidence is no figure",
	{"Mild, significant if prolonged", "mild to significant, significant if prolonged"}: "the note names the upper end of the grading",
	{"Mild mostly", "mild, mostly"}: "the same in a sentence",
	{"As adult", "As in an adult."}: "the same in a sentence",
	{"As above", "Sit up, oxygen if trained, emergency transfer; onset can be delayed up to 2 days."}: "spelled out, since a row is read alone",
	{"none seen", "no figure seen"}: "spelled out, since a row is read alone",
	{"Blood donation rules differ by country (section 2.10).", "Blood donation rules differ by country."}: "it points to another section of the dossier",
	{
		"Water, heat against cold, avoiding alcohol, caffeine, anti-inflammatory drugs or exercise are common advice. " +
			"The sources read disagree with each other and cite no trials, so the library should not present them as evidence.",
		"Water, heat against cold, avoiding alcohol, caffeine, anti-inflammatory drugs or exercise are common advice. " +
			"The sources read disagree with each other and cite no trials.",
	}: "what it asks of the library is done in the library, by the field IsConvention",
}

func inOtherWords(d Difference, _, _ row) string { return otherwise[[2]string{d.Dossier, d.Library}] }

// whyEvent says why a cell on an adverse event differs.
func whyEvent(d Difference, theirs, ours row) string {
	if why := inOtherWords(d, theirs, ours); why != "" {
		return why
	}
	if d.Column == "incidence" && slices.Equal(figuresIn(d.Dossier), figuresIn(d.Library)) {
		return "each figure is an entry of its own in the library, with its source and denominator; figures and sources are the same"
	}
	return ""
}

// figuresIn are the numbers and the keys of sources in a text, each once.
func figuresIn(text string) []string {
	found := regexp.MustCompile(`[A-Z][A-Z0-9]*-[A-Z0-9]+|[0-9][0-9,.]*[0-9]|[0-9]`).FindAllString(text, -1)
	slices.Sort(found)
	return slices.Compact(found)
}

// whyNote says why the words on a measure differ.
func whyNote(d Difference, theirs, ours row) string {
	unit, rest, _ := strings.Cut(d.Dossier, "; ")
	as, isAs := strings.CutPrefix(d.Dossier, "as ")
	switch {
	case isAs && d.Column == "when" && takenWhen(as) == d.Library:
		return "spelled out, since a row is read alone"
	case unit == "mm" && rest == d.Library:
		return "the unit is a field of its own"
	case slices.Equal(wordsIn(d.Dossier), wordsIn(d.Library)):
		return "the method is a field of its own, so punctuation or order differs"
	}
	return inOtherWords(d, theirs, ours)
}

// takenWhen is when the dossier takes the measure with the id.
func takenWhen(id string) string {
	for _, r := range read("instruments") {
		if r["id"] == id {
			return r["when"]
		}
	}
	return ""
}

// wordsIn are the words of a text, in order of the alphabet.
func wordsIn(text string) []string {
	words := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" ()[]`;,", r) })
	slices.Sort(words)
	return words
}

package session

import (
	"iter"
	"strconv"

	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Severity is how bad an adverse event is, in the classes of White and colleagues as ALB-FAQ and
// BRADY-2014 use them. Worse compares greater. The zero Severity is not given.
type Severity uint8

// The severities, the least first.
const (
	Mild        Severity = iota + 1 // reversible, short, no inconvenience
	Significant                     // needs care or limits activity
	Serious                         // admission, lasting harm, death
)

var severityNames = enum.Names[Severity]{Type: "Severity", What: "severity", IDs: []string{
	Mild: "mild", Significant: "significant", Serious: "serious",
}}

// Severities yields every severity, the least first.
func Severities() iter.Seq[Severity] { return severityNames.All() }

// ParseSeverity returns the severity with the id text: "mild".
func ParseSeverity(text string) (Severity, error) { return severityNames.Parse(text) }

// String returns the id: "mild".
func (s Severity) String() string { return severityNames.String(s) }

// CTCAE is about where the severity lies on that scale: 1, 2 to 3, 3 to 5. The mapping is this library's own
// proposal; no source was read for it.
func (s Severity) CTCAE() CTCAE {
	switch s {
	case Mild:
		return CTCAE{1, 1}
	case Significant:
		return CTCAE{2, 3}
	case Serious:
		return CTCAE{3, 5}
	}
	return CTCAE{}
}

// IsValid reports whether s is one of the severities.
func (s Severity) IsValid() bool { return severityNames.Has(s) }

// MarshalText returns the id; it fails where s is no severity.
func (s Severity) MarshalText() ([]byte, error) { return severityNames.MarshalText(s) }

// UnmarshalText sets s to the severity with the id text.
func (s *Severity) UnmarshalText(text []byte) error { return severityNames.UnmarshalText(s, text) }

// A Grading is how bad an event can be. The zero Grading is not given.
type Grading struct {
	Least, Most Severity // Most is 0 where the table sets no upper end
	CTCAE       CTCAE    // where the table gives it
	Note        string   // "mostly"
}

// String returns the grading: "mild to significant, CTCAE 2 to 3".
func (g Grading) String() string {
	if g.Least == 0 {
		return "not given"
	}
	text := g.Least.String()
	if g.Most > g.Least {
		text += " to " + g.Most.String()
	}
	if g.CTCAE != (CTCAE{}) {
		text += ", CTCAE " + g.CTCAE.String()
	}
	if g.Note != "" {
		text += ", " + g.Note
	}
	return text
}

// CTCAE is a range of grades, 1 to 5, of the Common Terminology Criteria for Adverse Events, version 5.0 (NCI,
// 2017). The zero CTCAE is not given. The terms of that catalog are MedDRA's and are not used here.
type CTCAE struct{ Least, Most uint8 }

// String returns the grades: "3 to 4".
func (c CTCAE) String() string {
	switch {
	case c == CTCAE{}:
		return "not given"
	case c.Least == c.Most:
		return strconv.Itoa(int(c.Least))
	}
	return strconv.Itoa(int(c.Least)) + " to " + strconv.Itoa(int(c.Most))
}

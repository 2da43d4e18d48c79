package evidence

import (
	"iter"

	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Grade says what the evidence for a benefit is worth, null results included. [Moderate], [Low]
// and [VeryLow] are given only where a source uses these words of GRADE; the others say what there
// is instead. Numbers are no ranking. The zero Grade is not given.
type Grade uint8

// The grades.
const (
	Moderate Grade = iota + 1
	Low
	VeryLow
	MAUngraded   // pooled, no word of GRADE seen
	RCT          // one or a few trials, not graded
	Uncontrolled // nothing to compare with
	Mixed        // trials disagree
	Null         // the best trial shows no added benefit
	Unclear      // data exist, no direction can be read
	NotRead      // a trial exists, its result was not read
	NoneSeen     // none seen, which does not mean that none exists
)

var gradeNames = enum.Names[Grade]{Type: "Grade", What: "evidence grade", IDs: []string{
	Moderate: "moderate", Low: "low", VeryLow: "very-low", MAUngraded: "ma-ungraded", RCT: "rct",
	Uncontrolled: "uncontrolled", Mixed: "mixed", Null: "null", Unclear: "unclear", NotRead: "not-read",
	NoneSeen: "none-seen",
}}

var gradePhrases = [...]string{
	Moderate:     "moderate certainty",
	Low:          "low certainty",
	VeryLow:      "very low certainty",
	MAUngraded:   "pooled trials, certainty not graded",
	RCT:          "one or a few trials, not graded",
	Uncontrolled: "uncontrolled data only",
	Mixed:        "trials disagree",
	Null:         "the best trial shows no added benefit",
	Unclear:      "data exist, no direction can be read",
	NotRead:      "a trial exists, its result was not read",
	NoneSeen:     "none seen",
}

// Grades yields every grade.
func Grades() iter.Seq[Grade] { return gradeNames.All() }

// ParseGrade returns the grade with the id text: "very-low".
func ParseGrade(text string) (Grade, error) { return gradeNames.Parse(text) }

// String returns the id: "very-low".
func (g Grade) String() string { return gradeNames.String(g) }

// Name returns the grade for people: "very low certainty"; "not given" of the zero Grade.
func (g Grade) Name() string {
	switch {
	case g == 0:
		return "not given"
	case !g.IsValid():
		return g.String()
	}
	return gradePhrases[g]
}

// IsValid reports whether g is one of the grades.
func (g Grade) IsValid() bool { return gradeNames.Has(g) }

// MarshalText returns the id; it fails where g is no grade.
func (g Grade) MarshalText() ([]byte, error) { return gradeNames.MarshalText(g) }

// UnmarshalText sets g to the grade with the id text.
func (g *Grade) UnmarshalText(text []byte) error { return gradeNames.UnmarshalText(g, text) }

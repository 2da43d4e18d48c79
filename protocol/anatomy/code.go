package anatomy

import (
	"iter"

	"github.com/dryneedling/dryneedling/internal/enum"
)

// A System is the URI of a code system, as FHIR writes it.
type System string

// The code systems that have codes for muscles.
const (
	TA98     System = "http://www.unifr.ch/ifaa/TA98" // the URI is this library's own, not registered
	FMA      System = "http://purl.org/sig/ont/fma"
	Uberon   System = "http://purl.obolibrary.org/obo/uberon.owl"
	SNOMEDCT System = "http://snomed.info/sct"
)

// A Code is what another system calls a muscle. It is comparable.
type Code struct {
	System  System
	Code    string
	Display string // the system's own text
	Match   Match
}

// Match tells how well a code fits: whether it means the muscle, or more, or less. The zero Match is
// not given.
type Match uint8

// The matches. Only an [Equivalent] code may be read back as the muscle.
const (
	Equivalent Match = iota + 1
	Broader          // the code means more: the whole muscle of a part
	Narrower         // the code means less: one muscle of a group
	Related          // neither
)

var matchNames = enum.Names[Match]{Type: "Match", What: "match", IDs: []string{
	Equivalent: "equivalent", Broader: "broader", Narrower: "narrower", Related: "related",
}}

// ParseMatch returns the match with the id text: "broader".
func ParseMatch(text string) (Match, error) { return matchNames.Parse(text) }

// String returns the id: "broader".
func (m Match) String() string { return matchNames.String(m) }

// IsValid reports whether m is one of the matches.
func (m Match) IsValid() bool { return matchNames.Has(m) }

// MarshalText returns the id; it fails where m is no match.
func (m Match) MarshalText() ([]byte, error) { return matchNames.MarshalText(m) }

// UnmarshalText sets m to the match with the id text.
func (m *Match) UnmarshalText(text []byte) error { return matchNames.UnmarshalText(m, text) }

type codeRow struct {
	Muscle  Muscle
	Code    string
	Display string
	Match   Match
}

// codeTables are the tables of the systems. Each stands in a file of its own: who may not ship a
// system deletes its file and its line here.
var codeTables = [...]struct {
	system System
	rows   []codeRow
}{
	{TA98, ta98Codes},
	{FMA, fmaCodes},
	{Uberon, uberonCodes},
	{SNOMEDCT, snomedCodes},
}

// Codes yields the codes of the muscle, system by system. A muscle may have none, or several of one
// system.
func (m Muscle) Codes() iter.Seq[Code] {
	return func(yield func(Code) bool) {
		for _, table := range codeTables {
			for _, row := range table.rows {
				if row.Muscle == m && !yield(Code{table.system, row.Code, row.Display, row.Match}) {
					return
				}
			}
		}
	}
}

// FromCode is the set of the muscles that the code means exactly. A code that means more or less than
// a muscle gives none, and so does one that is not in the tables: it is unknown, not absent.
func FromCode(system System, code string) (set MuscleSet) {
	for _, table := range codeTables {
		if table.system != system {
			continue
		}
		for _, row := range table.rows {
			if row.Code == code && row.Match == Equivalent {
				set.add(row.Muscle)
			}
		}
	}
	return set
}

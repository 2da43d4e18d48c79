package condition

import (
	"iter"
	"sync"
)

// A Code is a code of another system for a condition. It is comparable.
type Code struct {
	System  System
	Code    string // as the system writes it: "M77.11"
	Display string // the system's own words
	Match   Match
	Note    string // side, encounter, what it has to be combined with; often empty
}

// String returns the system and the code: "icd-10-cm M77.11".
func (c Code) String() string { return c.System.String() + " " + c.Code }

// codeTables hold the codes by system and condition. A table that was left out of the build is
// empty. The system of a row is that of its table.
var codeTables = [...][][]Code{
	ICD10CM:  icd10cm,
	SNOMEDCT: snomed,
}

// Codes yields the codes of the condition, by system. Several ICD-10-CM codes at one condition are
// alternatives by side, region or encounter, unless their note says that they are a combination.
func (c Condition) Codes() iter.Seq[Code] {
	return func(yield func(Code) bool) {
		for system, table := range codeTables {
			if int(c) >= len(table) {
				continue
			}
			for _, code := range table[c] {
				code.System = System(system)
				if !yield(code) {
					return
				}
			}
		}
	}
}

type systemCode struct {
	System System
	Code   string
}

// byCode finds the conditions that a code is equivalent to.
var byCode = sync.OnceValue(func() map[systemCode]Set {
	index := make(map[systemCode]Set)
	for c := range All() {
		for code := range c.Codes() {
			if code.Match == Equivalent {
				index[systemCode{code.System, code.Code}] |= 1 << c
			}
		}
	}
	return index
})

// FromCode is the set of the conditions that the code is equivalent to. It never decodes through a
// broader, narrower or related match, nor from one half of a combination. The empty set says that
// nothing follows from the code; it does not say that the patient has none of the conditions.
func FromCode(system System, code string) Set { return byCode()[systemCode{system, code}] }

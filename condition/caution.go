package condition

import (
	"iter"
	"slices"

	"github.com/dryneedling/dryneedling/condition/evidence"
)

// A Caution is something to know before the condition is needled. It is no rule and decides nothing:
// what stands against needling a patient is told by the contraindication package.
type Caution struct {
	Kind CautionKind
	Says string

	// Sources are the works that say so. [evidence.GeneralKnowledge] is no work: the caution is then
	// general professional knowledge, from memory and unverified.
	Sources []evidence.Source
	Derived bool // concluded in the making of the table, said by no work
}

// FromMemory reports whether no work stands behind the caution, only general knowledge.
func (c Caution) FromMemory() bool {
	return slices.Contains(c.Sources, evidence.GeneralKnowledge)
}

// cautionRow is what several conditions have in common.
type cautionRow struct {
	On       []Condition
	Cautions []Caution
}

// cautionTables are the cautions in the order in which they are told.
var cautionTables = [...][]cautionRow{
	headCautions, spineCautions, upperLimbCautions, lowerLimbCautions, generalCautions,
}

// Cautions yields what to know before the condition is needled, in the order of the table.
func (c Condition) Cautions() iter.Seq[Caution] {
	return func(yield func(Caution) bool) {
		for _, table := range cautionTables {
			for _, row := range table {
				if slices.Contains(row.On, c) && !row.yield(yield) {
					return
				}
			}
		}
	}
}

func (r cautionRow) yield(yield func(Caution) bool) bool {
	for _, caution := range r.Cautions {
		caution.Sources = slices.Clone(caution.Sources)
		if !yield(caution) {
			return false
		}
	}
	return true
}

// CommonExclusions is the screen that the exclusion lists of the trials repeat, whatever the condition.
func CommonExclusions() Caution {
	common := commonExclusions
	common.Sources = slices.Clone(common.Sources)
	return common
}

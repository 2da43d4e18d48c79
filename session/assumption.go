package session

import (
	"slices"

	"github.com/dryneedling/dryneedling/condition/evidence"
)

// An Assumption is one of the figures that an estimate rests on, and where it comes from. A source of
// [evidence.Convention] alone means that no figure was found: the number is this library's own.
type Assumption struct {
	ID      string // "set-up"
	Says    string
	Sources []evidence.Source
}

// IsSourced reports whether some work gives the figure.
func (a Assumption) IsSourced() bool {
	return slices.ContainsFunc(a.Sources, func(s evidence.Source) bool { return !s.IsFlag() })
}

// Assumptions returns everything that an estimate can rest on, in the order of the table.
func Assumptions() []Assumption { return assumptions(everyAssumption) }

// An assumed is a set of rows of the table of assumptions.
type assumed uint32

const (
	assumeSetUp assumed = 1 << iota
	assumePerSite
	assumeRetained
	assumeConcurrent
	assumePairs
	assumeTurning
	assumeAftercare
	assumeLearning
	assumeExpert
	assumeFirstVisit
	assumePoints
	assumeArea
	assumePatient
	assumeUnknownSex
	assumeTolerance
	assumeBilling
	everyAssumption = 1<<iota - 1
)

func assumptions(set assumed) (all []Assumption) {
	for i, row := range assumptionRows() {
		if set>>i&1 != 0 {
			all = append(all, row)
		}
	}
	return all
}

package session

import (
	"iter"
	"slices"

	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// A HygieneStep is one step of the checklist of hygiene and procedure, which is the same for every patient.
// What the patient and the plan add to it is the checklist of an assessment.
type HygieneStep struct {
	Number  int // from 1, in the order of the steps
	Phase   contraindication.Phase
	Name    string
	Does    string
	OnlyIf  string // what has to have happened for the step to be due; empty of a step of every session
	Sources []evidence.Source
}

// Hygiene yields the steps of the checklist, in their order. The phase is this library's reading of the step;
// the sources give the order only.
func Hygiene() iter.Seq[HygieneStep] {
	return func(yield func(HygieneStep) bool) {
		for _, step := range hygieneSteps() {
			if !yield(step) {
				return
			}
		}
	}
}

// HygieneIn returns the steps of one phase that are due in every session.
func HygieneIn(phase contraindication.Phase) []HygieneStep {
	return slices.DeleteFunc(slices.Collect(Hygiene()), func(s HygieneStep) bool {
		return s.Phase != phase || s.OnlyIf != ""
	})
}

package protocol

import (
	"iter"
	"slices"

	"github.com/dryneedling/dryneedling/condition/evidence"
)

// A Remark is what is known about doses or courses whatever the condition.
type Remark struct {
	Topic string // "depth", "stop-payer-rule": unique and stable
	Says  string

	// Sources are the works that say so. [evidence.GeneralKnowledge] and [evidence.Convention] are none:
	// the remark is then from memory, or a convention that a service may set.
	Sources []evidence.Source
	Derived bool // concluded in the making of the table from what the sources say; no work says it
}

// DoseRemarks yields what is known about dose and response.
func DoseRemarks() iter.Seq[Remark] { return slices.Values(doseRemarks()) }

// PracticeRemarks yields how therapists needle outside trials.
func PracticeRemarks() iter.Seq[Remark] { return slices.Values(practiceRemarks()) }

// StopRemarks yields what is known about when to look again and when to stop. No trial tested a rule.
func StopRemarks() iter.Seq[Remark] { return slices.Values(stopRemarks()) }

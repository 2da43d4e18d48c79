package rulecheck

import (
	"iter"

	"github.com/dryneedling/dryneedling/internal/enum"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// An Outcome is what becomes of a rule in a case. The zero Outcome is not given.
type Outcome uint8

// The outcomes.
const (
	Raised       Outcome = iota + 1 // raised for at least one target
	Clear                           // neither raised nor undetermined for any
	Undetermined                    // undetermined for at least one, raised for none
)

var outcomeNames = enum.Names[Outcome]{Type: "Outcome", What: "outcome", IDs: []string{
	Raised: "raised", Clear: "clear", Undetermined: "undetermined",
}}

// Outcomes yields raised, clear and undetermined.
func Outcomes() iter.Seq[Outcome] { return outcomeNames.All() }

// String returns the id: "raised".
func (o Outcome) String() string { return outcomeNames.String(o) }

// IsValid reports whether o is one of the outcomes.
func (o Outcome) IsValid() bool { return outcomeNames.Has(o) }

// truth is the value of the rule that makes the outcome.
func (o Outcome) truth() logic.Truth {
	switch o {
	case Raised:
		return logic.Yes
	case Clear:
		return logic.No
	}
	return logic.Unknown
}

// outcomeOf is the outcome that a rule has whose value for some target is this, and for none greater.
func outcomeOf(greatest logic.Truth) Outcome {
	switch greatest {
	case logic.Yes:
		return Raised
	case logic.No:
		return Clear
	}
	return Undetermined
}

// outcomeIn is what became of the rule in an assessment: among the findings, or on the checklist.
func outcomeIn(a contraindication.Assessment, rule contraindication.Rule) Outcome {
	greatest := logic.No
	note := func(id string, o contraindication.Outcome) {
		switch {
		case id != rule.ID:
		case o == contraindication.Raised:
			greatest = logic.Yes
		default:
			greatest = max(greatest, logic.Unknown)
		}
	}
	if rule.Phase == contraindication.Before {
		for _, f := range a.Findings() {
			note(f.ID(), f.Outcome())
		}
	} else {
		for _, s := range a.Checklist() {
			note(s.ID(), s.Outcome())
		}
	}
	return outcomeOf(greatest)
}

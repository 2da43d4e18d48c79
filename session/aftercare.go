package session

import (
	"iter"
	"slices"

	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// An Advice is what a patient is told for the time after needling.
type Advice struct {
	ID           string // "late-lung-symptoms"
	Says         string
	For          Scope
	After        AdverseEvent // only after this event; 0 of an advice for every patient of its scope
	IsConvention bool         // common advice with no source found: never to be presented as evidence
	Sources      []evidence.Source
}

// A Scope says which targets an advice belongs to. The zero Scope is every target.
type Scope uint8

// The scopes.
const (
	EveryTarget Scope = iota
	DeepTargets       // deep, or not known to be superficial
	NearLung          // where a usual line can reach the pleura
)

// AllAdvice yields every advice, in the order of the table.
func AllAdvice() iter.Seq[Advice] {
	return func(yield func(Advice) bool) {
		for _, advice := range aftercareAdvice() {
			if !yield(advice) {
				return
			}
		}
	}
}

// Aftercare returns the advice that belongs to at least one of the targets, in the order of the table; of no
// target, none. Advice that is only for after an event is left out: see [AfterEvent].
func Aftercare(targets ...protocol.Target) []Advice {
	return slices.DeleteFunc(slices.Collect(AllAdvice()), func(a Advice) bool {
		return a.After != 0 || !slices.ContainsFunc(targets, a.For.holds)
	})
}

// AfterEvent returns the advice for after an event.
func AfterEvent(e AdverseEvent) []Advice {
	return slices.DeleteFunc(slices.Collect(AllAdvice()), func(a Advice) bool {
		return a.After == 0 || a.After != e
	})
}

// holds reports whether the advice belongs to the target. What is not known about the target leaves it in.
func (s Scope) holds(t protocol.Target) bool {
	switch s {
	case DeepTargets:
		return t.Depth != protocol.Superficial
	case NearLung:
		return !t.Site.Muscle.IsValid() || isOver(t, anatomy.Pleura)
	}
	return true
}

// isOver reports whether the line of the target can reach the cavity, as the screening has it; a level that
// matters and is not given could be any.
func isOver(t protocol.Target, cavity anatomy.Cavity) bool {
	reach := t.Site.Muscle.Reaches(cavity)
	if !reach.Zones.IsEmpty() {
		return reach.Zones.Touches(t.Zones)
	}
	return canReach(t.Site, cavity)
}

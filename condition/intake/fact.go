package intake

import (
	"fmt"
	"iter"

	"github.com/dryneedling/dryneedling/internal/enum"
	"github.com/dryneedling/dryneedling/internal/logic"
)

// A Fact is one thing that safety turns on. It is a constant, whose type is its kind: [Flag], [Choice],
// [Place], [Quantity], [Event], [Areas], [Set], [Regions] or [Levels]. The kind knows how the fact is
// answered.
//
//sumtype:decl
type Fact interface {
	// String returns the id, which is also the key on the wire.
	String() string
	// Name returns the label for people.
	Name() string
	// Note returns what a reader needs to know besides, or "".
	Note() string
	// Source says where the answer comes from.
	Source() Source
	// Questions yields the questions that ask for it.
	Questions() iter.Seq[Question]
	// ShelfLife returns the days after which an answer counts no more; ok is false where it does not
	// go stale.
	ShelfLife() (days int, ok bool)
	// Unknown answers "asked, and not known".
	Unknown() Reply
	// Parse returns the answer that a person typed.
	Parse(text string) Reply

	number() logic.Fact
}

// Facts yields every fact, in the order of their ids.
func Facts() iter.Seq[Fact] {
	return func(yield func(Fact) bool) {
		for _, n := range table().order {
			if !yield(FactAt(n)) {
				return
			}
		}
	}
}

// Lookup returns the fact with the id.
func Lookup(id string) (Fact, bool) {
	n, ok := table().byID[id]
	return FactAt(n), ok
}

// Adverse returns what makes things worse: "true", "false", values, "high", "low" (of a date later,
// earlier; of a set fewer items), "nonempty", or "none". Two directions: each is worse for some rule.
func Adverse(f Fact) []string { return append([]string(nil), entryOf(f).adverse...) }

// ShelfBasis returns the key of the source of the shelf life, "convention" where it is a default that
// a service may set, or "".
func ShelfBasis(f Fact) string { return entryOf(f).shelfBasis }

// FactAt returns the fact with the number, nil of none. For the engine.
func FactAt(n logic.Fact) Fact {
	switch kindOf(n) {
	case aFlag:
		return Flag(n)
	case aChoice:
		return Choice(n)
	case aPlace:
		return Place(n)
	case aQuantity:
		return Quantity(n)
	case anEvent:
		return Event(n)
	case anArea:
		return Areas(n)
	case aSet:
		return Set(n)
	case ofRegions:
		return Regions(n)
	case ofLevels:
		return Levels(n)
	}
	return nil
}

// NumberOf returns the number of the fact, 0 of none. For the engine.
func NumberOf(f Fact) logic.Fact {
	if f == nil {
		return 0
	}
	return f.number()
}

// A Source says where the answer to a fact comes from. The zero Source is none.
type Source uint8

// The sources.
const (
	Patient Source = iota + 1 // the patient says so
	Exam                      // it is found on examination
	Plan                      // it speaks of the session as planned
	Setting                   // it speaks of who needles, and in what setting
)

var sourceNames = enum.Names[Source]{Type: "Source", What: "source", IDs: []string{
	Patient: "patient", Exam: "exam", Plan: "plan", Setting: "setting",
}}

// String returns the id: "patient".
func (s Source) String() string { return sourceNames.String(s) }

// A kind is the type of a fact, found from its number.
type kind uint8

const (
	noKind kind = iota
	aFlag
	aChoice
	aPlace
	aQuantity
	anEvent
	anArea
	aSet
	ofRegions
	ofLevels
)

// The facts are numbered kind by kind, so that flags are the first bits of a profile.
const lastFact = lastLevels

func kindOf(n logic.Fact) kind {
	switch {
	case n == 0:
		return noKind
	case n <= lastFlag:
		return aFlag
	case n <= lastChoice:
		return aChoice
	case n <= lastPlace:
		return aPlace
	case n <= lastQuantity:
		return aQuantity
	case n <= lastEvent:
		return anEvent
	case n <= lastAreas:
		return anArea
	case n <= lastSet:
		return aSet
	case n <= lastRegions:
		return ofRegions
	case n <= lastLevels:
		return ofLevels
	}
	return noKind
}

// between returns n where it lies in the range, else 0: a Flag made from the number of a date is no fact.
func between(n, first, last logic.Fact) logic.Fact {
	if n < first || n > last {
		return 0
	}
	return n
}

func idOf(f Fact, typeName string, n uint8) string {
	if f.number() == 0 {
		return fmt.Sprintf("%s(%d)", typeName, n)
	}
	return entryOf(f).id
}

package anatomy

import (
	"iter"
	"math/bits"
	"strings"
)

// member is what a [Set] can hold: a closed vocabulary of at most 191 constants, counted from 1.
type member interface {
	~uint8
	IsValid() bool
	String() string
}

// A Set of muscles, zones or hazards. It is comparable, has no pointers, and is written as
// [MuscleSet], [Zones] or [Hazards]. The zero value is the empty set.
type Set[T member] struct{ words [3]uint64 }

// Sets of the three vocabularies.
type (
	MuscleSet = Set[Muscle]
	Zones     = Set[Zone]
	Hazards   = Set[Hazard]
)

// MusclesOf is the set of the muscles; what is none is left out.
func MusclesOf(muscles ...Muscle) MuscleSet { return setOf(muscles) }

// ZonesOf is the set of the zones; what is none is left out.
func ZonesOf(zones ...Zone) Zones { return setOf(zones) }

// HazardsOf is the set of the hazards; what is none is left out.
func HazardsOf(hazards ...Hazard) Hazards { return setOf(hazards) }

func setOf[T member](items []T) (set Set[T]) {
	for _, item := range items {
		set.add(item)
	}
	return set
}

func (s *Set[T]) add(item T) {
	if item.IsValid() {
		s.words[item>>6] |= 1 << (item & 63)
	}
}

// Has reports whether item is in the set.
func (s Set[T]) Has(item T) bool {
	return int(item>>6) < len(s.words) && s.words[item>>6]>>(item&63)&1 != 0
}

// And is the set of what is in both.
func (s Set[T]) And(t Set[T]) Set[T] {
	return Set[T]{[3]uint64{s.words[0] & t.words[0], s.words[1] & t.words[1], s.words[2] & t.words[2]}}
}

// Or is the set of what is in either.
func (s Set[T]) Or(t Set[T]) Set[T] {
	return Set[T]{[3]uint64{s.words[0] | t.words[0], s.words[1] | t.words[1], s.words[2] | t.words[2]}}
}

// Minus is the set of what is in s and not in t.
func (s Set[T]) Minus(t Set[T]) Set[T] {
	return Set[T]{[3]uint64{s.words[0] &^ t.words[0], s.words[1] &^ t.words[1], s.words[2] &^ t.words[2]}}
}

// Touches reports whether the two sets share anything.
func (s Set[T]) Touches(t Set[T]) bool { return !s.And(t).IsEmpty() }

// Len is the number of things in the set.
func (s Set[T]) Len() int {
	return bits.OnesCount64(s.words[0]) + bits.OnesCount64(s.words[1]) + bits.OnesCount64(s.words[2])
}

// IsEmpty reports whether the set holds nothing.
func (s Set[T]) IsEmpty() bool { return s.words == [3]uint64{} }

// All yields what is in the set, in the order of the constants.
func (s Set[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) {
		for i, word := range s.words {
			for ; word != 0; word &= word - 1 {
				if !yield(T(64*i + bits.TrailingZeros64(word))) {
					return
				}
			}
		}
	}
}

// String returns the ids with ", " between, or "none".
func (s Set[T]) String() string {
	if s.IsEmpty() {
		return "none"
	}
	ids := make([]string, 0, s.Len())
	for item := range s.All() {
		ids = append(ids, item.String())
	}
	return strings.Join(ids, ", ")
}

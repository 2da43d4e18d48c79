package condition

import (
	"iter"
	"math/bits"
	"strings"
)

// A Set of conditions in one word. It is comparable. The zero value is the empty set.
type Set uint64

// SetOf is the set of the conditions; what is none is left out.
func SetOf(conditions ...Condition) (set Set) {
	for _, c := range conditions {
		if c.IsValid() {
			set |= 1 << c
		}
	}
	return set
}

// Has reports whether c is in the set.
func (s Set) Has(c Condition) bool { return c.IsValid() && s>>c&1 != 0 }

// And is the set of what is in both.
func (s Set) And(t Set) Set { return s & t }

// Or is the set of what is in either.
func (s Set) Or(t Set) Set { return s | t }

// Len is the number of conditions in the set.
func (s Set) Len() int { return bits.OnesCount64(uint64(s)) }

// IsEmpty reports whether the set has no condition.
func (s Set) IsEmpty() bool { return s == 0 }

// All yields the conditions of the set, in the order of the table.
func (s Set) All() iter.Seq[Condition] {
	return func(yield func(Condition) bool) {
		for c := range All() {
			if s.Has(c) && !yield(c) {
				return
			}
		}
	}
}

// String returns the ids with ", " between, or "none".
func (s Set) String() string {
	var ids []string
	for c := range s.All() {
		ids = append(ids, c.String())
	}
	if ids == nil {
		return "none"
	}
	return strings.Join(ids, ", ")
}

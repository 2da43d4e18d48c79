package anatomy

import (
	"iter"
	"strings"
)

// A Ranked lists what the atlas names for a muscle, at most three things, the usual one first. It is
// comparable, and is written as [Positions] or [Grips]. The zero value names nothing.
type Ranked[T member] struct{ items [3]T }

// Lists of the two vocabularies.
type (
	Positions = Ranked[Position]
	Grips     = Ranked[Grip]
)

// Usual is the first of the list, or the zero value where the atlas names none.
func (r Ranked[T]) Usual() T { return r.items[0] }

// Has reports whether the atlas names item.
func (r Ranked[T]) Has(item T) bool {
	return item != 0 && (r.items[0] == item || r.items[1] == item || r.items[2] == item)
}

// IsEmpty reports whether the atlas names nothing, which never means that anything will do.
func (r Ranked[T]) IsEmpty() bool { return r.items[0] == 0 }

// Len is the number of things named.
func (r Ranked[T]) Len() (n int) {
	for range r.All() {
		n++
	}
	return n
}

// All yields what the atlas names, the usual one first.
func (r Ranked[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) {
		for _, item := range r.items {
			if item == 0 || !yield(item) {
				return
			}
		}
	}
}

// String returns the ids with ", " between, the usual one first, or "none".
func (r Ranked[T]) String() string {
	if r.IsEmpty() {
		return "none"
	}
	var ids []string
	for item := range r.All() {
		ids = append(ids, item.String())
	}
	return strings.Join(ids, ", ")
}

func ranked[T member](items ...T) (r Ranked[T]) {
	copy(r.items[:], items)
	return r
}

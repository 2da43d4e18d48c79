// Package enum gives a closed vocabulary its text: ids out, ids in, and the nearest id where one is
// misspelt.
package enum

import (
	"fmt"
	"iter"

	"github.com/dryneedling/dryneedling/internal/nearest"
)

// Names holds the wire id of every constant of T, keyed by the constant. The id at 0 is empty where
// the zero value of T means "not given".
type Names[T ~uint8] struct {
	Type string // the name of T, for what is printed of a value that has no id
	What string // what T is for people: "region"
	IDs  []string
}

// An UnknownError says that a text is no id of a vocabulary. It holds the nearest id, never the text.
type UnknownError struct {
	What    string // the vocabulary: "region"
	Nearest string // the nearest id, or ""
}

func (e *UnknownError) Error() string {
	if e.Nearest == "" {
		return "no such " + e.What
	}
	return fmt.Sprintf("no such %s; the nearest is %q", e.What, e.Nearest)
}

// Has reports whether v is a constant of the vocabulary other than "not given".
func (n *Names[T]) Has(v T) bool { return int(v) < len(n.IDs) && n.IDs[v] != "" }

// String returns the id of v, or for a value without one Type(9).
func (n *Names[T]) String(v T) string {
	if !n.Has(v) {
		return fmt.Sprintf("%s(%d)", n.Type, uint8(v))
	}
	return n.IDs[v]
}

// Parse returns the constant whose id is text, or an [UnknownError].
func (n *Names[T]) Parse(text string) (T, error) {
	for i, id := range n.IDs {
		if id == text && id != "" {
			return T(i), nil
		}
	}
	return 0, &UnknownError{What: n.What, Nearest: nearest.Of(text, n.ids)}
}

func (n *Names[T]) ids(yield func(string) bool) {
	for _, id := range n.IDs {
		if id != "" && !yield(id) {
			return
		}
	}
}

// MarshalText returns the id of v, or an error where it has none.
func (n *Names[T]) MarshalText(v T) ([]byte, error) {
	if !n.Has(v) {
		return nil, fmt.Errorf("no such %s: %s", n.What, n.String(v))
	}
	return []byte(n.IDs[v]), nil
}

// UnmarshalText sets v to the constant whose id is text.
func (n *Names[T]) UnmarshalText(v *T, text []byte) error {
	parsed, err := n.Parse(string(text))
	if err != nil {
		return err
	}
	*v = parsed
	return nil
}

// All yields every constant that has an id, in the order of the constants.
func (n *Names[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) {
		for i, id := range n.IDs {
			if id != "" && !yield(T(i)) {
				return
			}
		}
	}
}

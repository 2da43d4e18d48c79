package wire

import (
	"fmt"
	"iter"
	"slices"
	"strings"
)

// A Kind of JSON value. The zero Kind is none: the value is absent.
type Kind uint8

// The kinds.
const (
	Null Kind = iota + 1
	Bool
	Number
	String
	List
	Object
)

// A Node is a JSON value. The zero Node is an absent one.
type Node struct {
	kind    Kind
	text    string // of a string its characters, of a number as it was written, of true "true"
	items   []Node
	members []member
}

type member struct {
	key   string
	node  Node
	again bool // the key stood before
}

// Kind returns the kind of the value.
func (n Node) Kind() Kind { return n.kind }

// Text returns a string's characters, or a number as it was written.
func (n Node) Text() string { return n.text }

// IsTrue reports whether the value is true.
func (n Node) IsTrue() bool { return n.kind == Bool && n.text == "true" }

// Items returns the values of a list.
func (n Node) Items() []Node { return n.items }

// Object begins the walk over an object. Where the value is none, that is a fault, and the walk finds
// nothing.
func (n Node) Object(path string, faults *Faults) *Walk {
	if n.kind != Object {
		faults.Wrong(path, "an object")
		return nil
	}
	return &Walk{path: path, members: n.members, taken: make([]bool, len(n.members)), faults: faults}
}

// A Walk goes over the members of one object. A key that was asked for, whether it stood there or not,
// is a known key; [Walk.Close] reports the others. A nil Walk is that of an absent object.
type Walk struct {
	path    string
	members []member
	taken   []bool
	asked   []string
	faults  *Faults
}

// Path returns the path of the member with the key, whether or not it is there.
func (w *Walk) Path(key string) string {
	if w == nil {
		return key
	}
	for i, m := range w.members {
		if m.key == key {
			return join(w.path, key, i)
		}
	}
	return join(w.path, key, -1)
}

// Take returns the member with the key; ok is false where it is absent.
func (w *Walk) Take(key string) (node Node, ok bool) {
	if w == nil {
		return Node{}, false
	}
	w.asked = append(w.asked, key)
	for i, m := range w.members {
		if m.key != key {
			continue
		}
		w.taken[i] = true
		if !m.again {
			node, ok = m.node, true
		}
	}
	return node, ok
}

// Rest takes every member that was not taken yet, with its path, in the order of the text.
func (w *Walk) Rest() iter.Seq2[Key, Node] {
	return func(yield func(Key, Node) bool) {
		if w == nil {
			return
		}
		for i, m := range w.members {
			if w.taken[i] {
				continue
			}
			w.taken[i] = true
			if !m.again && !yield(Key{m.key, join(w.path, m.key, i)}, m.node) {
				return
			}
		}
	}
}

// A Key is a member's key, as it was written, and its path.
type Key struct{ Text, Path string }

// Keys yields the keys of the members in the order of the text, those that stand twice once.
func (w *Walk) Keys() iter.Seq[string] {
	return func(yield func(string) bool) {
		if w == nil {
			return
		}
		for _, m := range w.members {
			if !m.again && !yield(m.key) {
				return
			}
		}
	}
}

// Text takes a member that has to be a string.
func (w *Walk) Text(key string) (text string, ok bool) {
	node, ok := w.take(key, String, "a string")
	return node.text, ok
}

// Number takes a member that has to be a number, and returns it as it was written.
func (w *Walk) Number(key string) (literal string, ok bool) {
	node, ok := w.take(key, Number, "a number")
	return node.text, ok
}

// Bool takes a member that has to be true or false.
func (w *Walk) Bool(key string) (value, ok bool) {
	node, ok := w.take(key, Bool, "true or false")
	return node.IsTrue(), ok
}

// List takes a member that has to be a list.
func (w *Walk) List(key string) (items []Node, ok bool) {
	node, ok := w.take(key, List, "a list")
	return node.items, ok
}

// Object takes a member that has to be an object, and begins the walk over it; the walk is nil where
// the member is absent.
func (w *Walk) Object(key string) *Walk {
	node, ok := w.Take(key)
	if !ok {
		return nil
	}
	return node.Object(w.Path(key), w.faults)
}

func (w *Walk) take(key string, kind Kind, wanted string) (Node, bool) {
	node, ok := w.Take(key)
	if !ok {
		return Node{}, false
	}
	if node.kind != kind {
		w.faults.Wrong(w.Path(key), wanted)
		return Node{}, false
	}
	return node, true
}

// Missing reports that a member which has to be there is absent.
func (w *Walk) Missing(key string) {
	if w != nil {
		w.faults.Add(Fault{Path: w.Path(key), Problem: ErrMissing.Error(), Err: ErrMissing})
	}
}

// Close reports every member that was not taken, with the nearest key that was asked for.
func (w *Walk) Close() {
	for key := range w.Rest() {
		near := w.faults.Nearest(key.Text, slices.Values(w.asked))
		w.faults.Add(Fault{Path: key.Path, Problem: ErrUnknownKey.Error(), Nearest: near, Err: ErrUnknownKey})
	}
}

// join is the path of a member: by its key where that looks like an id, else by its position, since an
// unknown key may be anything, a patient's name included.
func join(path, key string, position int) string {
	if !LooksLikeID(key) {
		return fmt.Sprintf("%s[%d]", path, position)
	}
	if path == "" {
		return key
	}
	return path + "." + key
}

// LooksLikeID reports whether a key may stand in a path: a letter or digit of ASCII in lower case, then
// at most 63 of these, underscores and hyphens.
func LooksLikeID(key string) bool {
	const letters = "abcdefghijklmnopqrstuvwxyz0123456789"
	return key != "" && len(key) <= 64 && strings.IndexByte(letters, key[0]) >= 0 &&
		strings.Trim(key, letters+"_-") == ""
}

package wire

import (
	"errors"
	"iter"

	"github.com/dryneedling/dryneedling/internal/nearest"
)

// The kinds of fault that come from walking a tree.
var (
	ErrUnknownKey = errors.New("no such key")
	ErrMissing    = errors.New("is missing")
	ErrWrongKind  = errors.New("of the wrong kind")
)

// A Fault says what is wrong with one part of an input. It converts to the intake package's Fault.
type Fault struct {
	Path    string
	Problem string
	Nearest string
	Err     error
}

// Faults collects what is wrong, in the order in which it was met. The zero value is ready to use.
type Faults struct{ all []Fault }

// Add adds a fault.
func (f *Faults) Add(fault Fault) { f.all = append(f.all, fault) }

// Wrong adds the fault that a value is not of the kind that was wanted.
func (f *Faults) Wrong(path, wanted string) {
	f.Add(Fault{Path: path, Problem: "wanted " + wanted, Err: ErrWrongKind})
}

// manyFaults is how many faults are helped with the nearest id. Looking for it is slow, and who sends
// more is not misspelling.
const manyFaults = 1000

// Nearest returns the id that a misspelt text was probably meant to be, or "".
func (f *Faults) Nearest(text string, ids iter.Seq[string]) string {
	if f.Len() >= manyFaults {
		return ""
	}
	return nearest.Of(text, ids)
}

// All returns the faults so far.
func (f *Faults) All() []Fault { return f.all }

// Len returns how many faults there are so far.
func (f *Faults) Len() int { return len(f.all) }

package intake

import (
	"cmp"
	"errors"
	"slices"

	"github.com/dryneedling/dryneedling/internal/enum"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/internal/wire"
)

// The kinds of fault; test for them with [errors.Is].
var (
	ErrUnknownFact     = errors.New("no such fact")
	ErrUnknownValue    = errors.New("no such value")
	ErrUnknownQuestion = errors.New("no such question")
	ErrWrongKind       = wire.ErrWrongKind
	ErrMalformed       = errors.New("malformed")
	ErrOutOfRange      = errors.New("out of range")
	ErrDigits          = errors.New("more than six significant digits")
	ErrNoDate          = errors.New("no date")
	ErrAfterVisit      = errors.New("after the visit")
	ErrAnsweredTwice   = errors.New("answered twice")
	ErrContradiction   = errors.New("contradiction")
	ErrMisplaced       = errors.New("in the wrong place")
	ErrUnknownKey      = wire.ErrUnknownKey
	ErrMissing         = wire.ErrMissing
	ErrDuplicateKey    = wire.ErrTwice
	ErrSyntax          = wire.ErrSyntax
	ErrEncoding        = wire.ErrEncoding
	ErrTooLarge        = wire.ErrTooLarge
	ErrTooDeep         = wire.ErrTooDeep
)

// A Fault says what is wrong with one part of an input. It never holds what was given: no patient data
// is in it.
type Fault struct {
	Path    string `json:"path"`              // as in the JSON form: "patient.answers.inr"
	Problem string `json:"problem"`           // what was wanted
	Nearest string `json:"nearest,omitempty"` // a valid id, where one is near
	Err     error  `json:"-"`                 // the kind of fault
}

// Error returns the path, the problem and the nearest id: "inr: out of range, 0.5 to 20".
func (f Fault) Error() string {
	text := f.Problem
	if f.Path != "" {
		text = f.Path + ": " + text
	}
	if f.Nearest != "" {
		text += "; the nearest is " + f.Nearest
	}
	return text
}

// Unwrap returns the kind of fault.
func (f Fault) Unwrap() error { return f.Err }

// FaultsOf returns every fault in err, ready for JSON. What else is joined to it becomes a fault
// without a path.
func FaultsOf(err error) []Fault {
	switch e := err.(type) {
	case nil:
		return nil
	case Fault:
		return []Fault{e}
	case interface{ Unwrap() []error }:
		var all []Fault
		for _, part := range e.Unwrap() {
			all = append(all, FaultsOf(part)...)
		}
		return all
	case interface{ Unwrap() error }:
		if all := FaultsOf(e.Unwrap()); len(all) > 0 && all[0].Path != "" {
			return all
		}
	}
	return []Fault{{Problem: err.Error(), Err: err}}
}

// Refuse returns the error that holds every fault, nil where there is none. For the packages that read
// JSON forms.
func Refuse(faults *wire.Faults) error {
	var all []error
	for _, f := range faults.All() {
		all = append(all, Fault(f))
	}
	return errors.Join(all...)
}

// sorted brings faults into an order that does not depend on that of the answers.
func sorted(faults *wire.Faults) *wire.Faults {
	list := slices.SortedStableFunc(slices.Values(faults.All()), func(a, b wire.Fault) int {
		return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Problem, b.Problem))
	})
	var all wire.Faults
	for _, f := range slices.Compact(list) {
		all.Add(f)
	}
	return &all
}

// asFault turns an error of a parser into a fault, the absence of one into the zero Fault.
func asFault(err error) Fault {
	var f Fault
	var unknown *enum.UnknownError
	switch {
	case err == nil:
		return Fault{}
	case errors.As(err, &f):
		return f
	case errors.As(err, &unknown):
		return Fault{Problem: "no such " + unknown.What, Nearest: unknown.Nearest, Err: ErrUnknownValue}
	}
	return Fault{Problem: err.Error(), Err: err}
}

// pathOf is the path of a fact in the JSON form of a profile.
func pathOf(f logic.Fact) string {
	e := &table().facts[f]
	if e.source == Plan {
		return "plan." + e.id
	}
	return "patient.answers." + e.id
}

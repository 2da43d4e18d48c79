package contraindication

import (
	"errors"
	"strings"

	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/internal/nearest"
)

// A Policy is how rules are read where sources disagree. Its text is the wire form: "considered",
// "strictest", "following:AANEM-2021".
type Policy string

// The policies that follow no single source.
const (
	Considered Policy = "considered" // the dossier's own reading
	Strictest  Policy = "strictest"  // the highest of that and of every named position
)

const following = "following:"

// Following reads each rule as the source does, where the source has a position, else as [Considered].
func Following(source evidence.Source) Policy { return Policy(following + string(source)) }

// Source is the source that the policy follows, if it follows one.
func (p Policy) Source() (evidence.Source, bool) {
	key, ok := strings.CutPrefix(string(p), following)
	return evidence.Source(key), ok
}

// strength is how firmly the policy reads a rule; Clear sets it aside.
func (p Policy) strength(r *Rule) Strength {
	switch source, follows := p.Source(); {
	case p == Strictest:
		strongest := r.Strength
		for _, position := range r.Positions {
			strongest = max(strongest, position.Strength)
		}
		return strongest
	case follows:
		for _, position := range r.Positions {
			if position.Source == source {
				return position.Strength
			}
		}
	}
	return r.Strength
}

// ParsePolicy returns the policy that text names: considered, strictest, or following: and a source that
// holds a position on at least one shipped rule.
func ParsePolicy(text string) (Policy, error) {
	p := Policy(text)
	if problem, near := p.fault(shipped()); problem != "" {
		return "", &PolicyError{Problem: problem, Nearest: near}
	}
	return p, nil
}

// ErrPolicy is the kind of fault of a policy that does not exist.
var ErrPolicy = errors.New("no such policy")

// A PolicyError says that a text names no policy.
type PolicyError struct{ Problem, Nearest string }

// Unwrap returns [ErrPolicy].
func (e *PolicyError) Unwrap() error { return ErrPolicy }

// Error returns what is wrong, and the nearest policy.
func (e *PolicyError) Error() string {
	if e.Nearest == "" {
		return e.Problem
	}
	return e.Problem + "; the nearest is " + e.Nearest
}

// fault says what is wrong with a policy for these rules, and the nearest that there is.
func (p Policy) fault(rules []Rule) (problem, near string) {
	source, follows := p.Source()
	if !follows {
		if p == Considered || p == Strictest {
			return "", ""
		}
		return "no such policy: considered, strictest or following:SOURCE", nearest.Of(string(p), func(yield func(string) bool) {
			_ = yield(string(Considered)) && yield(string(Strictest))
		})
	}
	work, _ := evidence.Lookup(string(source))
	for i := range rules {
		for _, position := range rules[i].Positions {
			switch position.Source {
			case source:
				return "", ""
			case work.Key:
				near = following + string(work.Key) // the key of which that is an alias
			}
		}
	}
	if near != "" {
		return "the source is followed under its key", near
	}
	near = nearest.Of(string(source), func(yield func(string) bool) {
		for i := range rules {
			for _, position := range rules[i].Positions {
				if !yield(string(position.Source)) {
					return
				}
			}
		}
	})
	if near != "" {
		near = following + near
	}
	return "the source holds no position of its own on any rule", near
}

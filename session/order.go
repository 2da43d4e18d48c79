package session

import (
	"iter"

	"github.com/dryneedling/dryneedling/internal/enum"
)

// A State is where a session stands. It follows from the entries of its [Record]. The zero State is none.
type State uint8

// The states.
const (
	Unconsented State = iota + 1 // no needle is in, and no consent stands
	Ready                        // no needle is in, and consent stands
	Needling                     // a needle is in
	Halted                       // a stop signal stands unanswered, whether or not a needle is in
	Ended                        // closed
)

var stateNames = enum.Names[State]{Type: "State", What: "state of a session", IDs: []string{
	Unconsented: "unconsented", Ready: "ready", Needling: "needling", Halted: "halted", Ended: "ended",
}}

// States yields every state.
func States() iter.Seq[State] { return stateNames.All() }

// String returns the id: "needling".
func (s State) String() string { return stateNames.String(s) }

// IsValid reports whether s is one of the states.
func (s State) IsValid() bool { return stateNames.Has(s) }

// MarshalText returns the id; it fails where s is no state.
func (s State) MarshalText() ([]byte, error) { return stateNames.MarshalText(s) }

// UnmarshalText sets s to the state with the id text.
func (s *State) UnmarshalText(text []byte) error { return stateNames.UnmarshalText(s, text) }

// order is the legal order of entries: which kinds a state allows. A cell that allows leaves conditions on
// the needle, the consent and the time, which [Record.Log] judges; one that does not is final.
var order = [...][]EntryKind{
	Unconsented: {
		KindConsented, KindWithdrawn, KindScreened, KindMeasured, KindPainBefore, KindPainAfter,
		KindStopSignal, KindAdverse, KindCorrected, KindClosed,
	},
	Ready: {
		KindConsented, KindWithdrawn, KindScreened, KindMeasured, KindPainBefore, KindPainAfter,
		KindDeviated, KindNeedleIn, KindStopSignal, KindAdverse, KindCorrected, KindClosed,
	},
	Needling: {
		KindConsented, KindWithdrawn, KindScreened, KindMeasured,
		KindDeviated, KindNeedleIn, KindTwitch, KindSensed, KindManipulated, KindCurrentOn, KindCurrentOff, KindNeedleOut,
		KindStopSignal, KindAdverse, KindCorrected,
	},
	Halted: {
		KindWithdrawn, KindScreened, KindMeasured,
		KindTwitch, KindSensed, KindCurrentOff, KindNeedleOut,
		KindStopSignal, KindAnswered, KindAdverse, KindCorrected,
	},
	Ended: {
		KindAdverse, KindCorrected,
	},
}

// Allows yields the kinds of entry that may follow in the state. A needle goes in only while consent stands,
// and what is entered of a needle asks for it to be in.
func (s State) Allows() iter.Seq[EntryKind] {
	return func(yield func(EntryKind) bool) {
		if !s.IsValid() {
			return
		}
		for _, kind := range order[s] {
			if !yield(kind) {
				return
			}
		}
	}
}

// allows reports whether an entry of the kind may follow.
func (s State) allows(kind EntryKind) bool {
	for allowed := range s.Allows() {
		if allowed == kind {
			return true
		}
	}
	return false
}

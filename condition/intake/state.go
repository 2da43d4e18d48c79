package intake

import "github.com/dryneedling/dryneedling/internal/logic"

// A state says how a profile came to hold a fact, in one word: nothing, filled, or the days before the
// visit on which it was answered, and how. The answer to a flag is in it.
type state uint16

const (
	unsaid state = iota
	filled
	answered // today; each further day adds another ways
)

// ways is the number of ways in which a fact is answered on one day: a value, unknown, yes.
const ways = 3

// oldest is the number of days before the visit beyond which an answer is refused: some sixty years.
const oldest = (1<<16-1-int(answered))/ways - 1

// The ways in which a fact is answered.
const (
	withValue   = iota // of a flag: no
	withUnknown        // asked, and not known
	withYes            // of a flag
)

func stateOf(days, way int) state { return answered + state(days*ways+way) }

func (s state) isAnswer() bool  { return s >= answered }
func (s state) saying() int     { return int(s-answered) % ways }
func (s state) isUnknown() bool { return s.isAnswer() && s.saying() == withUnknown }
func (s state) hasValue() bool  { return s != unsaid && !s.isUnknown() }

// days returns how many days before the visit the answer was given.
func (s state) days() int {
	if !s.isAnswer() {
		return 0
	}
	return int(s-answered) / ways
}

// A factSet is a set of facts, a bit each.
type factSet [4]uint64

func (s *factSet) has(f logic.Fact) bool { return s[f>>6]>>(f&63)&1 != 0 }
func (s *factSet) add(f logic.Fact)      { s[f>>6] |= 1 << (f & 63) }
func (s *factSet) drop(f logic.Fact)     { s[f>>6] &^= 1 << (f & 63) }

// all yields the facts in the order of their ids.
func (s *factSet) all() func(yield func(logic.Fact) bool) {
	return func(yield func(logic.Fact) bool) {
		for _, f := range table().order {
			if s.has(f) && !yield(f) {
				return
			}
		}
	}
}

package intake

import (
	"iter"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/internal/logic"
)

// A Levels is a fact that is answered with levels of the spine. The zero Levels is no fact.
type Levels uint8

// The levels.
const (
	LaminectomyLevels           Levels = iota + Levels(lastRegions) + 1 // lamina removed: levels
	SpinalInstrumentationLevels                                         // rods, screws or fusion in the spine: levels

	lastLevels = logic.Fact(SpinalInstrumentationLevels)
)

// Are answers with the levels.
func (l Levels) Are(levels ...body.Level) Reply {
	for _, level := range levels {
		if !level.IsValid() {
			return replyTo(l, 0).but(Fault{Problem: "no such level", Err: ErrMalformed})
		}
	}
	if len(levels) == 0 {
		return replyTo(l, 0).but(Fault{Problem: "no level given; none has an answer of its own", Err: ErrMalformed})
	}
	return replyTo(l, value(body.LevelsOf(levels...)))
}

// None answers that there is no such level.
func (l Levels) None() Reply { return replyTo(l, 0) }

// In returns the levels that the profile holds, none where it holds no value. A stale answer is
// returned as it was given; see [Held].
func (l Levels) In(p Profile) (body.Levels, Held) {
	v, held, _ := p.held(l.number())
	return body.Levels(v), held
}

// Unknown answers "asked, and not known".
func (l Levels) Unknown() Reply { return unknown(l) }

// Parse returns the answer that a person typed; a fault in it travels on to [NewProfile].
func (l Levels) Parse(text string) Reply { return parse(l, text) }

// String returns the id: "laminectomy_levels".
func (l Levels) String() string { return idOf(l, "Levels", uint8(l)) }

// Name returns the label for people.
func (l Levels) Name() string { return entryOf(l).label }

// Note returns what a reader needs to know besides, or "".
func (l Levels) Note() string { return entryOf(l).note }

// Source says where the answer comes from.
func (l Levels) Source() Source { return entryOf(l).source }

// Questions yields the questions that ask for it.
func (l Levels) Questions() iter.Seq[Question] { return entryOf(l).asked }

// ShelfLife returns the days after which an answer counts no more, 0 where it holds for one visit;
// ok is false where it does not go stale.
func (l Levels) ShelfLife() (days int, ok bool) { return entryOf(l).shelf() }

func (l Levels) number() logic.Fact {
	return between(logic.Fact(l), logic.Fact(LaminectomyLevels), lastLevels)
}

package intake

import (
	"iter"

	"github.com/dryneedling/dryneedling/internal/logic"
)

// A Place is a fact that is answered with a country, or a subdivision of one: an [ISOPlace]. The zero
// Place is no fact.
type Place uint8

// The place.
const (
	Jurisdiction Place = iota + Place(lastChoice) + 1 // country or state whose law applies

	lastPlace = logic.Fact(Jurisdiction)
)

// Is answers with the country or subdivision that has the code in ISO 3166: "AU", "US-NJ".
func (p Place) Is(code string) Reply {
	place, err := ParsePlace(code)
	return replyTo(p, value(place)).but(asFault(err))
}

// In returns what the profile holds, or the zero ISOPlace where it holds no value. A stale answer is
// returned as it was given; see [Held].
func (p Place) In(profile Profile) (ISOPlace, Held) {
	v, held, ok := profile.held(p.number())
	if !ok {
		return 0, held
	}
	return ISOPlace(v), held
}

// Unknown answers "asked, and not known".
func (p Place) Unknown() Reply { return unknown(p) }

// Parse returns the answer that a person typed; a fault in it travels on to [NewProfile].
func (p Place) Parse(text string) Reply { return parse(p, text) }

// String returns the id: "jurisdiction".
func (p Place) String() string { return idOf(p, "Place", uint8(p)) }

// Name returns the label for people.
func (p Place) Name() string { return entryOf(p).label }

// Note returns what a reader needs to know besides, or "".
func (p Place) Note() string { return entryOf(p).note }

// Source says where the answer comes from.
func (p Place) Source() Source { return entryOf(p).source }

// Questions yields the questions that ask for it.
func (p Place) Questions() iter.Seq[Question] { return entryOf(p).asked }

// ShelfLife returns the days after which an answer counts no more, 0 where it holds for one visit;
// ok is false where it does not go stale.
func (p Place) ShelfLife() (days int, ok bool) { return entryOf(p).shelf() }

func (p Place) number() logic.Fact {
	return between(logic.Fact(p), logic.Fact(Jurisdiction), lastPlace)
}

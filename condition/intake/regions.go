package intake

import (
	"iter"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/internal/logic"
)

// A Regions is a fact that is answered with regions of the body, whatever the side. The zero Regions is
// no fact.
type Regions uint8

// The regions.
const (
	PractitionerRegions Regions = iota + Regions(lastSet) + 1 // regions that the practitioner is assessed for

	lastRegions = logic.Fact(PractitionerRegions)
)

// Are answers with the regions.
func (r Regions) Are(regions ...body.Region) Reply {
	for _, region := range regions {
		if !region.IsValid() {
			return replyTo(r, 0).but(Fault{Problem: "no such region", Err: ErrMalformed})
		}
	}
	if len(regions) == 0 {
		return replyTo(r, 0).but(Fault{Problem: "no region given; none has an answer of its own", Err: ErrMalformed})
	}
	return replyTo(r, value(body.RegionsOf(regions...)))
}

// None answers that there is no such region.
func (r Regions) None() Reply { return replyTo(r, 0) }

// In returns the regions that the profile holds, none where it holds no value. A stale answer is
// returned as it was given; see [Held].
func (r Regions) In(p Profile) (body.Regions, Held) {
	v, held, _ := p.held(r.number())
	return body.Regions(v), held
}

// Unknown answers "asked, and not known".
func (r Regions) Unknown() Reply { return unknown(r) }

// Parse returns the answer that a person typed; a fault in it travels on to [NewProfile].
func (r Regions) Parse(text string) Reply { return parse(r, text) }

// String returns the id: "practitioner_regions".
func (r Regions) String() string { return idOf(r, "Regions", uint8(r)) }

// Name returns the label for people.
func (r Regions) Name() string { return entryOf(r).label }

// Note returns what a reader needs to know besides, or "".
func (r Regions) Note() string { return entryOf(r).note }

// Source says where the answer comes from.
func (r Regions) Source() Source { return entryOf(r).source }

// Questions yields the questions that ask for it.
func (r Regions) Questions() iter.Seq[Question] { return entryOf(r).asked }

// ShelfLife returns the days after which an answer counts no more, 0 where it holds for one visit;
// ok is false where it does not go stale.
func (r Regions) ShelfLife() (days int, ok bool) { return entryOf(r).shelf() }

func (r Regions) number() logic.Fact {
	return between(logic.Fact(r), logic.Fact(PractitionerRegions), lastRegions)
}

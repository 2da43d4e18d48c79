package intake

import (
	"iter"

	"github.com/dryneedling/dryneedling/internal/logic"
)

// A Set is a fact that is answered with any number of its [Item]s. The zero Set is no fact.
type Set uint8

// The sets.
const (
	ConsentItems      Set = iota + Set(lastAreas) + 1 // what the consent names
	ContactAllergies                                  // allergy to gloves, coating or skin preparation
	HeadacheFlags                                     // warning signs with a headache
	ImplantedDevices                                  // implanted devices and lines
	InteractingAgents                                 // drugs and products that add to bleeding
	LungDisease                                       // lung disease
	UMNSigns                                          // new or unexplained upper motor neuron signs
	VisceralSymptoms                                  // symptoms of inner organs

	lastSet = logic.Fact(VisceralSymptoms)
)

// Items yields what the set can hold, in the order of the table.
func (s Set) Items() iter.Seq[Item] {
	return func(yield func(Item) bool) {
		for i := range entryOf(s).options {
			if !yield(Item(s)<<8 + Item(i) + 1) {
				return
			}
		}
	}
}

// Item returns the item with the id: "fever".
func (s Set) Item(id string) (Item, error) {
	n, f := entryOf(s).option(id)
	if f.Problem != "" {
		return 0, f
	}
	return Item(s)<<8 + Item(n), nil
}

// Are answers with the items that apply.
func (s Set) Are(items ...Item) Reply {
	var bits value
	for _, item := range items {
		if item.Set() != s || !item.IsValid() {
			return replyTo(s, 0).but(Fault{Problem: "an item of another fact", Err: ErrWrongKind})
		}
		bits |= 1 << (item & 0xff)
	}
	if bits == 0 {
		return replyTo(s, 0).but(Fault{Problem: "no item given; none has an answer of its own", Err: ErrMalformed})
	}
	return replyTo(s, bits)
}

// None answers that none of the items applies.
func (s Set) None() Reply { return replyTo(s, 0) }

// In returns the items that the profile holds, in the order of the table; none where it holds no
// value. A stale answer is returned as it was given; see [Held].
func (s Set) In(p Profile) ([]Item, Held) {
	v, held, ok := p.held(s.number())
	var items []Item
	for item := range s.Items() {
		if ok && v>>(item&0xff)&1 != 0 {
			items = append(items, item)
		}
	}
	return items, held
}

// Unknown answers "asked, and not known".
func (s Set) Unknown() Reply { return unknown(s) }

// Parse returns the answer that a person typed; a fault in it travels on to [NewProfile].
func (s Set) Parse(text string) Reply { return parse(s, text) }

// String returns the id: "headache_flags".
func (s Set) String() string { return idOf(s, "Set", uint8(s)) }

// Name returns the label for people.
func (s Set) Name() string { return entryOf(s).label }

// Note returns what a reader needs to know besides, or "".
func (s Set) Note() string { return entryOf(s).note }

// Source says where the answer comes from.
func (s Set) Source() Source { return entryOf(s).source }

// Questions yields the questions that ask for it.
func (s Set) Questions() iter.Seq[Question] { return entryOf(s).asked }

// ShelfLife returns the days after which an answer counts no more, 0 where it holds for one visit;
// ok is false where it does not go stale.
func (s Set) ShelfLife() (days int, ok bool) { return entryOf(s).shelf() }

func (s Set) number() logic.Fact { return between(logic.Fact(s), logic.Fact(ConsentItems), lastSet) }

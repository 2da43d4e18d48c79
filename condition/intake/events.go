package intake

import (
	"iter"

	"github.com/dryneedling/dryneedling/internal/logic"
)

// An Event is a fact that is answered with the day on which it was or will be, or with never. The zero
// Event is no fact.
type Event uint8

// The events.
const (
	CardiacEventDate    Event = iota + Event(lastQuantity) + 1 // last heart attack or heart operation
	CompetitionDate                                            // next competition
	FlightOrDiveDate                                           // next flight or dive
	InjectionDate                                              // last injection
	InjuryDate                                                 // injury
	LastNeedlingDate                                           // last needling
	LastSeizure                                                // last seizure
	NeedleExpiry                                               // needle: use before
	RadiotherapyEnd                                            // last radiotherapy
	RecentNeedlingTrunk                                        // last needling of the trunk
	SurgeryDate                                                // last operation
	ThrombolysisDate                                           // last clot-dissolving drug

	lastEvent = logic.Fact(ThrombolysisDate)
)

// On answers with the day of the event.
func (e Event) On(date Date) Reply {
	r := replyTo(e, dateValue(date))
	if date.IsZero() {
		r = r.but(Fault{Problem: "no date", Err: ErrMalformed})
	}
	return r
}

// DaysAgo answers with the day that lies so many days before the visit.
func (e Event) DaysAgo(days int) Reply { return e.InDays(-days) }

// InDays answers with the day that lies so many days after the visit.
func (e Event) InDays(days int) Reply {
	r := replyTo(e, 0)
	r.said, r.offset = saidOffset, clampDays(days)
	return r
}

// Never answers that the event never was, or that none is planned.
func (e Event) Never() Reply {
	r := replyTo(e, dateValue(never))
	if !e.HasNever() {
		r = r.but(Fault{Problem: "wanted a date; never is no answer", Err: ErrWrongKind})
	}
	return r
}

// HasNever reports whether never is an answer.
func (e Event) HasNever() bool { return entryOf(e).hasNever }

// Range returns the days from the day of the answer between which the date has to lie.
func (e Event) Range() (least, most int) { return int(entryOf(e).min), int(entryOf(e).max) }

// In returns the date that the profile holds; it is the zero Date where the answer is never, and
// where the profile holds none. A stale answer is returned as it was given; see [Held].
func (e Event) In(p Profile) (Date, Held) {
	v, held, ok := p.held(e.number())
	if !ok || v.date() == never {
		return Date{}, held
	}
	return v.date(), held
}

// Unknown answers "asked, and not known".
func (e Event) Unknown() Reply { return unknown(e) }

// Parse returns the answer that a person typed; a fault in it travels on to [NewProfile].
func (e Event) Parse(text string) Reply { return parse(e, text) }

// String returns the id: "surgery_date".
func (e Event) String() string { return idOf(e, "Event", uint8(e)) }

// Name returns the label for people.
func (e Event) Name() string { return entryOf(e).label }

// Note returns what a reader needs to know besides, or "".
func (e Event) Note() string { return entryOf(e).note }

// Source says where the answer comes from.
func (e Event) Source() Source { return entryOf(e).source }

// Questions yields the questions that ask for it.
func (e Event) Questions() iter.Seq[Question] { return entryOf(e).asked }

// ShelfLife returns the days after which an answer counts no more, 0 where it holds for one visit;
// ok is false where it does not go stale.
func (e Event) ShelfLife() (days int, ok bool) { return entryOf(e).shelf() }

func (e Event) number() logic.Fact {
	return between(logic.Fact(e), logic.Fact(CardiacEventDate), lastEvent)
}

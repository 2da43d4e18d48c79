package intake

import (
	"fmt"
	"io"
	"log/slog"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/internal/wire"
)

// A Profile is what is known of one patient on one day: a value, comparable, under a kilobyte, without
// pointers. The zero Profile knows nothing and has no date, and can't be screened.
//
// It keeps what was said apart from what counts: an answer that is stale, or "unknown", is kept, and
// counts as no answer.
type Profile struct {
	known factSet // the facts that have a value which counts: given and fresh, filled or presumed
	raw   factSet // of these, the flags that are yes, and the other facts that differ from what is usual

	areas      [lastAreas - lastEvent]body.Area
	fills      uint64 // bit 0: otherwise unremarkable; bit q: nothing in question q; from bit 37 on: see kept
	asOf       Date
	born       Date // where the age was answered by it
	quantities [lastQuantity - lastPlace]float32
	events     [lastEvent - lastQuantity]Date
	regions    body.Regions
	levels     [lastLevels - lastRegions]body.Levels
	states     [lastFact]state
	sets       [lastSet - lastAreas]uint16
	place      ISOPlace
	choices    [lastChoice - lastFlag]uint8
	treated    condition.Condition
}

const fillOtherwise uint64 = 1

// NewProfile returns what the answers say of a patient on the day of the visit. It reports every fault
// and every contradiction at once; the Profile is then the zero one. See [FaultsOf].
func NewProfile(day Date, answers ...Answer) (Profile, error) {
	return Profile{asOf: day}.With(answers...)
}

// Unremarkable is [NewProfile] with [OtherwiseUnremarkable] among the answers: what is not answered is
// as in an ordinary healthy adult on a later visit. An assessment says what was filled so.
func Unremarkable(day Date, answers ...Answer) (Profile, error) {
	return Profile{asOf: day}.With(append(Answers{OtherwiseUnremarkable()}, answers...)...)
}

// With returns the profile with more answers; they replace what it held of the same facts. What was to
// be filled is filled afresh, and the whole is judged afresh.
func (p Profile) With(answers ...Answer) (Profile, error) {
	var faults wire.Faults
	d := draft{p: p, faults: &faults}
	for i, a := range answers {
		d.at = i
		if a == nil {
			a = Reply{}
		}
		a.give(&d)
	}
	d.settle()
	if faults.Len() > 0 {
		return Profile{}, Refuse(sorted(&faults))
	}
	return d.p, nil
}

// Without returns the profile with the answers to these facts taken back. What was to be filled is
// filled afresh.
func (p Profile) Without(facts ...Fact) Profile {
	for _, f := range facts {
		if n := NumberOf(f); n != 0 {
			p.forget(n)
		}
	}
	if !p.asOf.IsZero() {
		p.settle() // taking back makes no contradiction
	}
	return p
}

// On returns the profile as it stands on another day. What was said for one visit alone, the facts of
// the plan, what was treated and everything that was filled are dropped, and so is an answer given after
// day; the others keep the day on which they were given, and may have gone stale. The same day changes
// nothing. On the zero Date nothing is known.
//
// Where time alone brings answers into contradiction, as a birth date and growth plates that were
// still open, those but the birth date are dropped.
func (p Profile) On(day Date) Profile {
	switch {
	case day == p.asOf:
		return p
	case day.IsZero():
		return Profile{}
	case p.asOf.IsZero():
		p.asOf = day
		p.settle()
		return p
	}
	passed := day.DaysSince(p.asOf)
	p.asOf, p.fills, p.treated = day, 0, 0
	for f := logic.Fact(1); f <= lastFact; f++ {
		p.age(f, passed)
	}
	if clashes := p.settle(); len(clashes) > 0 {
		p.forgetOvertaken(clashes)
		p.settle()
	}
	return p
}

// age moves the answer to a fact by the days that passed, and drops what does not outlast the visit.
func (p *Profile) age(f logic.Fact, passed int) {
	e, s := &table().facts[f], p.states[f-1]
	days := s.days() + passed
	if !s.isAnswer() || days < 0 || days > oldest || e.source == Plan || e.shelfLife == thisVisit {
		p.forget(f)
		return
	}
	p.states[f-1] = stateOf(days, s.saying())
	if f == logic.Fact(AgeYears) && !p.born.IsZero() {
		years := float64(p.asOf.yearsSince(p.born))
		if years < e.min || years > e.max {
			p.forget(f)
			return
		}
		p.put(f, quantityValue(float32(years)))
	}
}

// forgetOvertaken drops the answers that time has brought into contradiction with a birth date.
func (p *Profile) forgetOvertaken(clashes []factSet) {
	for _, clash := range clashes {
		for f := range clash.all() {
			if f != logic.Fact(AgeYears) || p.born.IsZero() {
				p.forget(f)
			}
		}
	}
}

// AsOf returns the day of the visit.
func (p Profile) AsOf() Date { return p.asOf }

// Treats returns what the session is for; it is not valid where nothing was said.
func (p Profile) Treats() condition.Condition { return p.treated }

// Held returns how the profile came to hold what it holds of a fact.
func (p Profile) Held(f Fact) Held {
	_, held, _ := p.held(NumberOf(f))
	return held
}

// Answers returns what was said, so that NewProfile(p.AsOf(), p.Answers()...) is p again: the fills,
// what is treated, then the facts in the order of their ids.
func (p Profile) Answers() Answers {
	var all Answers
	if p.OtherwiseFilled() {
		all = append(all, OtherwiseUnremarkable())
	}
	if questions := p.NothingInFilled(); len(questions) > 0 {
		all = append(all, NothingIn(questions...))
	}
	if p.treated.IsValid() {
		all = append(all, Treats(p.treated))
	}
	for _, f := range table().order {
		if p.states[f-1].isAnswer() {
			all = append(all, p.reply(f))
		}
	}
	return all
}

// OtherwiseFilled reports whether what was not answered was to be filled as unremarkable.
func (p Profile) OtherwiseFilled() bool { return p.fills&fillOtherwise != 0 }

// NothingInFilled returns the questions of which nothing applies, in the order of asking.
func (p Profile) NothingInFilled() (questions []Question) {
	for q := Q01; q <= lastQuestion; q++ {
		if p.fills>>q&1 != 0 {
			questions = append(questions, q)
		}
	}
	return questions
}

// reply returns the answer to a fact as it was given.
func (p *Profile) reply(f logic.Fact) Reply {
	s := p.states[f-1]
	r := Reply{fact: f}
	switch {
	case s.isUnknown():
		r.said = saidUnknown
	case f == logic.Fact(AgeYears) && !p.born.IsZero():
		r.said, r.born = saidBorn, p.born
	default:
		r.value = p.stored(f)
	}
	if s.days() > 0 {
		r.day = p.asOf.AddDays(-s.days())
	}
	return r
}

// LogValue implements [slog.LogValuer]: a log may say that there is a profile, never what is in it.
func (p Profile) LogValue() slog.Value { return slog.StringValue(redacted) }

// String returns nothing of what the profile holds.
func (p Profile) String() string { return redacted }

// Format implements [fmt.Formatter] and writes nothing of what the profile holds, whatever the verb.
func (p Profile) Format(f fmt.State, _ rune) { io.WriteString(f, redacted) }

const redacted = "profile(redacted)"

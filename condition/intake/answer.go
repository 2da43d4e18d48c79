package intake

import (
	"fmt"
	"io"
	"log/slog"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/internal/nearest"
	"github.com/dryneedling/dryneedling/internal/wire"
)

// An Answer is what [NewProfile] takes: a [Reply] or an [Option], which answer one fact, or what
// [NoneOf], [NothingIn], [OtherwiseUnremarkable] and [Treats] say of several. An answer that is faulty
// carries its fault to the profile, so that all are reported at once.
//
//sumtype:decl
type Answer interface{ give(*draft) }

// Answers are several answers; their order makes no difference.
type Answers []Answer

// String returns how many answers there are, and nothing of them.
func (a Answers) String() string {
	if len(a) == 1 {
		return "1 answer"
	}
	return fmt.Sprintf("%d answers", len(a))
}

// Format implements [fmt.Formatter] and writes nothing of the answers, whatever the verb.
func (a Answers) Format(f fmt.State, _ rune) { io.WriteString(f, a.String()) }

// LogValue implements [slog.LogValuer].
func (a Answers) LogValue() slog.Value { return slog.StringValue(a.String()) }

// A Reply is an answer to one fact. It is made by a method of the fact. The zero Reply is faulty.
type Reply struct {
	fact   logic.Fact
	said   saying
	value  value
	offset int  // of an event: days from the visit
	born   Date // of the age
	day    Date // the day on which it was given
	ago    int  // or how many days before the visit
	typed  bool // by a person: faults are named by the fact alone
	fault  Fault
}

// A saying is what kind of answer a reply is.
type saying uint8

const (
	saidValue saying = iota
	saidUnknown
	saidOffset
	saidBorn
)

// On is the answer, given on a day. An answer without a day is of the visit.
func (r Reply) On(day Date) Reply {
	r.day, r.ago = day, 0
	if day.IsZero() {
		r = r.but(Fault{Problem: "the day of the answer is no day", Err: ErrNoDate})
	}
	return r
}

// DaysAgo is the answer, given so many days before the visit.
func (r Reply) DaysAgo(days int) Reply {
	r.day, r.ago = Date{}, clampDays(days)
	return r
}

// clampDays keeps a number of days where sums of it are safe; what it cuts off is out of every range.
func clampDays(days int) int { return min(max(days, -lastDay), lastDay) }

// String returns the id of the fact, and nothing of the answer.
func (r Reply) String() string { return fmt.Sprintf("%v(redacted)", FactAt(r.fact)) }

// Format implements [fmt.Formatter] and writes nothing of the answer, whatever the verb.
func (r Reply) Format(f fmt.State, _ rune) { io.WriteString(f, r.String()) }

// LogValue implements [slog.LogValuer]: a log may name a fact, never its answer.
func (r Reply) LogValue() slog.Value { return slog.StringValue(r.String()) }

// but is the reply with a fault, unless it has one.
func (r Reply) but(f Fault) Reply {
	if r.fault.Problem == "" {
		r.fault = f
	}
	return r
}

func replyTo(f Fact, v value) Reply {
	r := Reply{fact: f.number(), value: v}
	if r.fact == 0 {
		r.fault = Fault{Problem: ErrUnknownFact.Error(), Err: ErrUnknownFact}
	}
	return r
}

func unknown(f Fact) Reply {
	r := replyTo(f, 0)
	r.said = saidUnknown
	return r
}

func (r Reply) give(d *draft)  { d.take(r) }
func (o Option) give(d *draft) { d.take(o.reply()) }

// NoneOf answers several flags with no at once: "none of these".
func NoneOf(flags ...Flag) Answer { return noneOf(flags) }

type noneOf []Flag

func (n noneOf) give(d *draft) {
	for _, f := range n {
		d.take(f.No())
	}
}

// NothingIn says that nothing applies of what the questions ask for, as a tick on paper. It fills the
// facts that were given no answer, and only where their unremarkable value says no. A question that
// cannot be answered so is a fault.
func NothingIn(questions ...Question) Answer { return nothingIn(questions) }

type nothingIn []Question

func (n nothingIn) give(d *draft) {
	for _, q := range n {
		d.nothingIn(q, "patient.nothing_in")
	}
}

// OtherwiseUnremarkable says that every fact which was given no answer has its unremarkable value: that
// of an ordinary healthy adult on a later visit. What it fills is echoed in the assessment.
func OtherwiseUnremarkable() Answer { return otherwise{} }

type otherwise struct{}

func (otherwise) give(d *draft) { d.p.fills |= fillOtherwise }

// Treats says what the session is for.
func Treats(c condition.Condition) Answer { return treats(c) }

type treats condition.Condition

func (t treats) give(d *draft) { d.treats(condition.Condition(t)) }

// Text answers the fact with the id, as text: "yes", "vka", "3.4 on 2026-11-20", "left lower-leg, neck",
// "never", "none", "unknown".
func Text(id, text string) Answer {
	f, ok := Lookup(id)
	if !ok {
		return unknownFact(id)
	}
	r := f.Parse(text)
	r.typed = false
	return r
}

// unknownFact is an answer to what is no fact.
func unknownFact(id string) Reply {
	f := Fault{Problem: ErrUnknownFact.Error(), Err: ErrUnknownFact, Nearest: nearest.Of(id, factIDs)}
	if wire.LooksLikeID(id) {
		f.Path = "patient.answers." + id
	}
	return Reply{fault: f}
}

func factIDs(yield func(string) bool) {
	for _, n := range table().order {
		if !yield(table().facts[n].id) {
			return
		}
	}
}

package session

import (
	"errors"
	"fmt"
	"io"
	"log/slog"
	"slices"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/wire"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// The kinds of what keeps an entry out of a record; test for them with [errors.Is].
var (
	ErrOrder       = errors.New("not in order")
	ErrTime        = errors.New("not in the order of time")
	ErrConsent     = errors.New("no consent that stands")
	ErrNeedle      = errors.New("no such needle in")
	ErrUnaccounted = errors.New("a needle is in")
	ErrUnanswered  = errors.New("a stop signal is not answered")
)

// A Record is what happened in one session, as it happened: a log to which entries are only added. It begins
// with a plan, and ends closed. It is not safe for several goroutines at once.
type Record struct {
	condition condition.Condition
	day       intake.Date
	planned   []protocol.Target
	limit     contraindication.Strength // of the plan
	entries   []Entry
	ledger    ledger
}

// Begin opens the record of a session.
func Begin(plan Plan) *Record { return begin(plan.Condition(), plan.Day(), plan.Targets, plan.Limit()) }

// BeginVisit opens the record of a visit for which nothing is planned: to score, to talk, to part.
func BeginVisit(c condition.Condition, day intake.Date) *Record {
	return begin(c, day, nil, contraindication.NotAssessed)
}

func begin(c condition.Condition, day intake.Date, planned []protocol.Target, limit contraindication.Strength) *Record {
	return &Record{condition: c, day: day, planned: slices.Clone(planned), limit: limit, ledger: ledger{day: day}}
}

// Log adds the entries, all of them or none. Its error joins every fault, each an [intake.Fault] whose path
// begins with entries[i] where there are several; nothing is then changed. Times may not go backwards, and
// are otherwise the caller's.
func (r *Record) Log(entries ...Entry) error {
	var faults wire.Faults
	next := r.take(entries, &faults, func(i int) string {
		if len(entries) == 1 {
			return ""
		}
		return fmt.Sprintf("entries[%d]", i)
	})
	if faults.Len() > 0 {
		return intake.Refuse(&faults)
	}
	*r = next
	return nil
}

// take is the record with the entries, as far as they are in order; path names each for its faults.
func (r *Record) take(entries []Entry, faults *wire.Faults, path func(int) string) Record {
	next := *r
	next.entries = slices.Clone(r.entries)
	next.ledger = r.ledger.clone()
	faultless := 0 // how many faults there were before the corrections in hand
	for i, e := range entries {
		e = e.clone()
		before := faults.Len()
		if len(next.entries) == mostEntries {
			faults.Add(wire.Fault{Path: path(i), Problem: "the record is full", Err: protocol.ErrOutOfRange})
			break
		}
		e.check(path(i), faults)
		if faults.Len() > before {
			next.ledger.takeFaulty(&e)
			continue
		}
		if e.kind != KindCorrected {
			next.ledger.take(&e, at{path(i), faults})
			next.entries = append(next.entries, e)
			continue
		}
		if i == 0 || entries[i-1].kind != KindCorrected {
			faultless = before
		}
		next.correct(e, path(i), faults)
		next.entries = append(next.entries, e)
		if last := i+1 == len(entries) || entries[i+1].kind != KindCorrected; last && faults.Len() == faultless {
			next.settle(path(i), faults)
		}
	}
	return next
}

// correct takes a correction, as far as it can be judged by itself.
func (r *Record) correct(e Entry, path string, faults *wire.Faults) {
	r.ledger.takeTime(&e, at{path, faults})
	fault := func(problem string) {
		faults.Add(wire.Fault{Path: member(path, "entry"), Problem: problem, Err: ErrOrder})
	}
	if e.entry >= len(r.entries) {
		fault("no such entry")
		return
	}
	if wrong := r.entries[e.entry].kind; !wrong.isCorrectable() {
		fault("an entry of the kind " + wrong.String() + " stands as it is")
	}
}

// settle judges corrections that follow upon each other, all together: a needle that never was takes two. What
// they leave has to be in order from the first entry on.
func (r *Record) settle(path string, faults *wire.Faults) {
	replayed, problem := replay(r.day, r.entries)
	if problem != "" {
		faults.Add(wire.Fault{Path: member(path, "entry"), Problem: "what it leaves would not be in order: " + problem, Err: ErrOrder})
		return
	}
	replayed.last = r.ledger.last
	r.ledger = replayed
}

// effective are the entries as they stand after the corrections: those that were wrong give way to what
// stands in their place, the last correction of each.
func effective(entries []Entry) []Entry {
	with := map[int][]Entry{}
	for _, e := range entries {
		if e.kind == KindCorrected {
			with[e.entry] = e.with
		}
	}
	var all []Entry
	for i, e := range entries {
		switch replaced, ok := with[i]; {
		case e.kind == KindCorrected:
		case ok:
			all = append(all, replaced...)
		default:
			all = append(all, e)
		}
	}
	return all
}

// replay takes the effective entries from the first on, and says what is not in order.
func replay(day intake.Date, entries []Entry) (l ledger, problem string) {
	l.day = day
	var faults wire.Faults
	for _, e := range effective(entries) {
		l.take(&e, at{"", &faults})
		if faults.Len() > 0 {
			return l, faults.All()[0].Problem
		}
	}
	return l, ""
}

func (r *Record) clone() *Record {
	copied := *r
	copied.planned = slices.Clone(r.planned)
	copied.entries = slices.Clone(r.entries)
	copied.ledger = r.ledger.clone()
	return &copied
}

// State is where the session stands.
func (r *Record) State() State { return r.ledger.state() }

// Condition is what the session is for.
func (r *Record) Condition() condition.Condition { return r.condition }

// Day is the day for which the session was planned; where nothing was planned, that of the first entry.
func (r *Record) Day() intake.Date {
	if r.day.IsZero() && len(r.entries) > 0 {
		return intake.DateOf(r.entries[0].at)
	}
	return r.day
}

// Planned returns the targets that were planned, in their order.
func (r *Record) Planned() []protocol.Target { return slices.Clone(r.planned) }

// Limit is the most that may stand against a target, as the plan had it.
func (r *Record) Limit() contraindication.Strength { return r.limit }

// Entries returns every entry that was taken, in its order, those that were corrected later among them.
func (r *Record) Entries() []Entry { return slices.Clone(r.entries) }

// Effective returns the entries as they stand after the corrections.
func (r *Record) Effective() []Entry { return effective(r.entries) }

// Remaining returns the planned targets that were not needled yet, in their order.
func (r *Record) Remaining() (targets []protocol.Target) {
	done := r.ledger.needles
	for _, t := range r.planned {
		if !slices.ContainsFunc(done, func(n needle) bool { return isSameNeedling(n.target, t) }) {
			targets = append(targets, t)
		}
	}
	return targets
}

// NeedlesIn returns the numbers of the needles that are in, in the order in which they went in.
func (r *Record) NeedlesIn() (numbers []int) {
	for _, n := range r.ledger.needles {
		if n.isIn() {
			numbers = append(numbers, n.number)
		}
	}
	return numbers
}

// Needle returns how often the needle with the number went in and came out, and how many twitches were seen
// at it. A needle goes in once.
func (r *Record) Needle(number int) (in, out, twitches int) {
	for _, n := range r.ledger.needles {
		if n.number != number {
			continue
		}
		in++
		twitches += n.twitches
		if !n.isIn() {
			out++
		}
	}
	return in, out, twitches
}

// Unanswered returns the stop signals that stand unanswered, in the order in which they were given.
func (r *Record) Unanswered() (signals []Signal) {
	for _, s := range r.ledger.signals {
		signals = append(signals, s.signal)
	}
	return signals
}

// Consent returns how the patient's consent stands, and the findings on which it was last given.
func (r *Record) Consent() (ConsentStanding, Screening) { return r.ledger.standing, r.ledger.consent }

// wasNeedled reports whether a needle went in.
func (r *Record) wasNeedled() bool { return len(r.ledger.needles) > 0 }

// String returns the state and how much was entered, and nothing of what it says.
func (r Record) String() string {
	return fmt.Sprintf("record(%s, %s)", r.State(), count(len(r.entries), "entry"))
}

// Format implements [fmt.Formatter], so that no verb prints what is known of the patient.
func (r Record) Format(f fmt.State, _ rune) { io.WriteString(f, r.String()) }

// LogValue implements [slog.LogValuer].
func (r Record) LogValue() slog.Value { return slog.StringValue(r.String()) }

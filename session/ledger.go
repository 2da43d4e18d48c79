package session

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/wire"
	"github.com/dryneedling/dryneedling/protocol"
)

// A ledger is what follows from the entries of a record, and all that decides whether another one may follow.
type ledger struct {
	day       intake.Date // 0: not planned
	last      time.Time
	closed    bool
	needles   []needle // in the order in which they went in
	signals   []alarm  // unanswered
	deviating []protocol.Target
	consent   Screening
	standing  ConsentStanding
	found     Screening // what is known after the screenings of this session
	news      bool      // whether there was one besides those that consent was given on
}

// An alarm is a stop signal that stands unanswered.
type alarm struct {
	signal Signal
	at     time.Time
}

func (l *ledger) clone() ledger {
	copied := *l
	copied.needles, copied.signals = slices.Clone(l.needles), slices.Clone(l.signals)
	copied.deviating = slices.Clone(l.deviating)
	return copied
}

func (l *ledger) state() State {
	switch {
	case l.closed:
		return Ended
	case len(l.signals) > 0:
		return Halted
	case slices.ContainsFunc(l.needles, func(n needle) bool { return n.isIn() }):
		return Needling
	case l.standing == ConsentStands:
		return Ready
	}
	return Unconsented
}

// at is where an entry stands, and where its faults go.
type at struct {
	path   string
	faults *wire.Faults
}

func (a at) fault(field, problem string, kind error) {
	a.faults.Add(wire.Fault{Path: member(a.path, field), Problem: problem, Err: kind})
}

// member is the path of a member.
func member(path, field string) string {
	switch {
	case field == "":
		return path
	case path == "":
		return field
	}
	return path + "." + field
}

// take judges an entry, and enters it. One that is not in order is entered as far as it goes, so that what
// follows is not blamed for it; the caller then throws the ledger away.
func (l *ledger) take(e *Entry, a at) {
	before := a.faults.Len()
	l.takeTime(e, a)
	state := l.state()
	allowed := state.allows(e.kind)
	switch {
	case allowed, e.kind == KindClosed, state < Halted:
		l.enter(e, a)
	default:
		var silent wire.Faults
		l.enter(e, at{"", &silent})
	}
	if !allowed && a.faults.Len() == before {
		a.fault("", l.notWhile(state, e.kind), ErrOrder)
	}
}

// takeFaulty enters what has a fault by itself as far as it goes, so that what follows is not blamed for it.
func (l *ledger) takeFaulty(e *Entry) {
	var silent wire.Faults
	if e.kind.IsValid() && (len(e.needles) > 0 || !e.kind.takesNeedle()) {
		l.take(e, at{"", &silent})
	}
}

// enter judges an entry by what it is about.
func (l *ledger) enter(e *Entry, a at) {
	switch e.kind {
	case KindConsented:
		l.takeConsent(e, a)
	case KindWithdrawn:
		l.takeBack(a)
	case KindScreened:
		if e.screening.day != l.day {
			a.fault("screening.as_of", "on another day than the session", ErrTime)
		}
		l.takeScreening(e)
	case KindPainBefore:
		if len(l.needles) > 0 {
			a.fault("", "a needle has gone in already", ErrOrder)
		}
	case KindPainAfter:
		if len(l.needles) == 0 {
			a.fault("", "no needle has gone in yet", ErrOrder)
		}
	case KindDeviated:
		l.askConsent(a)
		l.deviating = append(l.deviating, e.target)
	case KindNeedleIn:
		l.takeNeedle(e, a)
	case KindTwitch, KindSensed, KindManipulated, KindCurrentOn, KindCurrentOff, KindNeedleOut:
		l.takeAtNeedles(e, a)
	case KindStopSignal:
		l.signals = append(l.signals, alarm{e.signal, e.at})
		l.unsettle(ConsentBeforeSignal)
	case KindAnswered:
		l.answer(e, a)
	case KindAdverse:
		if e.severity > Mild {
			l.unsettle(ConsentBeforeHarm)
		}
	case KindClosed:
		l.close(a)
	}
}

// takeTime judges the time: it never goes backwards, and a session is on its day.
func (l *ledger) takeTime(e *Entry, a at) {
	first := l.last.IsZero()
	if e.at.Before(l.last) {
		a.fault("at", "before the entry that precedes it", ErrTime)
		return
	}
	l.last = e.at
	if l.day.IsZero() {
		l.day = intake.DateOf(e.at)
	}
	if (first || e.kind == KindNeedleIn || e.kind == KindConsented) && intake.DateOf(e.at) != l.day {
		a.fault("at", "on another day than the session, in the zone of the time", ErrTime)
	}
}

// notWhile says why the state does not allow the entry.
func (l *ledger) notWhile(state State, kind EntryKind) string {
	problem := fmt.Sprintf("no entry of the kind %v while the session is %v", kind, state)
	if state == Halted {
		problem += ": " + strings.Join(l.open(), "; ")
	}
	return problem
}

// open says what keeps the session from being closed.
func (l *ledger) open() (words []string) {
	for _, n := range l.needles {
		if n.isIn() {
			words = append(words, fmt.Sprintf("needle %d is in", n.number))
		}
	}
	for _, s := range l.signals {
		words = append(words, fmt.Sprintf("stop signal %q of %s is not answered", s.signal, s.at.Format("15:04")))
	}
	return words
}

func (l *ledger) close(a at) {
	var kinds []error
	if slices.ContainsFunc(l.needles, func(n needle) bool { return n.isIn() }) {
		kinds = append(kinds, ErrUnaccounted)
	}
	if len(l.signals) > 0 {
		kinds = append(kinds, ErrUnanswered)
	}
	if len(kinds) > 0 {
		a.fault("", "not closed: "+strings.Join(l.open(), "; "), errors.Join(kinds...))
		return
	}
	l.closed = true
}

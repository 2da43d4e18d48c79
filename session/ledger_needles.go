package session

import (
	"fmt"
	"slices"
	"time"

	"github.com/dryneedling/dryneedling/protocol"
)

// A needle is one that went in.
type needle struct {
	number   int
	target   protocol.Target
	at, out  time.Time // out is zero while it is in
	current  bool
	twitches int
}

func (n *needle) isIn() bool { return n.out.IsZero() }

// takeNeedle judges a needle that goes in: consent stands and is for the target, and no needle is used twice.
func (l *ledger) takeNeedle(e *Entry, a at) {
	if l.standing != ConsentStands {
		l.askConsent(a)
	} else if !l.isAgreed(e.target) {
		a.fault("target", "the consent is for no such target: consent to it, or say why it is needled all the same", ErrConsent)
	}
	number := e.needles[0]
	if l.find(number) != nil {
		a.fault("needle", fmt.Sprintf("needle %d went in before: a needle is used once", number), ErrNeedle)
		return
	}
	l.needles = append(l.needles, needle{number: number, target: e.target, at: e.at})
}

// takeAtNeedles judges what happens at needles: each has to be in.
func (l *ledger) takeAtNeedles(e *Entry, a at) {
	for i, number := range e.needles {
		field := "needle"
		if e.kind.takesNeedles() {
			field = fmt.Sprintf("needles[%d]", i)
		}
		n := l.find(number)
		if n == nil || !n.isIn() {
			a.fault(field, fmt.Sprintf("needle %d is not in", number), ErrNeedle)
			continue
		}
		if problem := n.take(e); problem != "" {
			a.fault(field, problem, ErrNeedle)
		}
	}
}

// take enters what happens at the needle, and says what is wrong with that.
func (n *needle) take(e *Entry) (problem string) {
	switch e.kind {
	case KindTwitch:
		n.twitches++
	case KindCurrentOn:
		if n.target.Technique != protocol.Electrical {
			return fmt.Sprintf("needle %d is not for current: its technique is not electrical", n.number)
		}
		if n.current {
			return fmt.Sprintf("the current is on at needle %d", n.number)
		}
		n.current = true
	case KindCurrentOff:
		if !n.current {
			return fmt.Sprintf("no current is on at needle %d", n.number)
		}
		n.current = false
	case KindNeedleOut:
		if n.current {
			return fmt.Sprintf("the current is on at needle %d: switch it off first", n.number)
		}
		n.out = e.at
	}
	return ""
}

func (l *ledger) find(number int) *needle {
	i := slices.IndexFunc(l.needles, func(n needle) bool { return n.number == number })
	if i < 0 {
		return nil
	}
	return &l.needles[i]
}

// answer settles the signals of a kind.
func (l *ledger) answer(e *Entry, a at) {
	before := len(l.signals)
	l.signals = slices.DeleteFunc(l.signals, func(s alarm) bool { return s.signal == e.signal })
	if len(l.signals) == before {
		a.fault("signal", "no such stop signal stands unanswered", ErrOrder)
	}
}

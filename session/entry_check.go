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

// What is accepted; the limits tell a slip of the pen from an entry.
const (
	mostNeedles = 999  // the highest number of a needle
	mostText    = 2000 // bytes of a text
	mostEntries = 5000 // of a record
)

// takesNeedles reports whether an entry of the kind may be about several needles.
func (k EntryKind) takesNeedles() bool { return k == KindCurrentOn || k == KindCurrentOff }

// takesNeedle reports whether an entry of the kind is about needles.
func (k EntryKind) takesNeedle() bool { return k >= KindNeedleIn && k <= KindNeedleOut }

// isCorrectable reports whether an entry of the kind can be wrong: not what was agreed and found, and not
// that the session is over.
func (k EntryKind) isCorrectable() bool {
	switch k {
	case KindConsented, KindScreened, KindCorrected, KindClosed:
		return false
	}
	return k.IsValid()
}

func (e Entry) clone() Entry {
	e.needles, e.with = slices.Clone(e.needles), slices.Clone(e.with)
	return e
}

// check reports what is wrong with the entry by itself, wherever it stands. A cleaned field of another kind
// of entry is never set.
func (e *Entry) check(path string, faults *wire.Faults) {
	a := at{path, faults}
	if !e.kind.IsValid() {
		a.fault("kind", "required: a kind of entry", protocol.ErrRequired)
		return
	}
	checkTime(e.at, a)
	switch e.kind {
	case KindConsented, KindScreened:
		e.screening.check(a)
	case KindMeasured, KindPainBefore, KindPainAfter:
		e.checkScore(a)
	case KindDeviated:
		e.checkTarget(a)
		checkText(e.text, "why", a)
	case KindNeedleIn:
		e.checkTarget(a)
	case KindSensed:
		want(a, "sensation", e.sensation.IsValid(), e.sensation == 0)
	case KindStopSignal:
		want(a, "signal", e.signal.IsValid(), e.signal == 0)
	case KindAnswered:
		want(a, "signal", e.signal.IsValid(), e.signal == 0)
		checkText(e.text, "done", a)
	case KindAdverse:
		want(a, "event", e.event.IsValid(), e.event == 0)
		if e.event.IsSummary() {
			a.fault("event", "sums up events and is none", protocol.ErrNotAllowed)
		}
		want(a, "severity", e.severity.IsValid(), e.severity == 0)
	case KindCorrected:
		e.checkCorrection(a)
	}
	if e.kind.takesNeedle() {
		e.checkNeedles(a)
	}
}

func want(a at, field string, valid, absent bool) {
	switch {
	case absent:
		a.fault(field, "required: a "+strings.ReplaceAll(field, "_", " "), protocol.ErrRequired)
	case !valid:
		a.fault(field, "no such "+strings.ReplaceAll(field, "_", " "), protocol.ErrUnknown)
	}
}

// checkTime reports a time that RFC 3339 cannot write.
func checkTime(t time.Time, a at) {
	switch _, offset := t.Zone(); {
	case t.IsZero():
		a.fault("at", "required: a time", protocol.ErrRequired)
	case t.Year() < 1 || t.Year() > 9999 || offset%60 != 0 || offset <= -24*3600 || offset >= 24*3600:
		a.fault("at", "out of range: a year of 1 to 9999, and a zone in whole minutes", protocol.ErrOutOfRange)
	}
}

func checkText(text, field string, a at) {
	if strings.TrimSpace(text) == "" || len(text) > mostText || !isPlain(text) {
		a.fault(field, fmt.Sprintf("required: a text of at most %d bytes of UTF-8 without control characters", mostText), protocol.ErrRequired)
	}
}

func (e *Entry) checkScore(a at) {
	if err := e.score.Validate(); err != nil {
		for _, f := range intake.FaultsOf(err) {
			a.fault("score", f.Problem, f.Err)
		}
		return
	}
	if e.kind != KindMeasured && !isPain(e.score.Measure()) {
		a.fault("score", "wanted a rating of pain: nprs, vas or vas-first-step", protocol.ErrNotAllowed)
	}
}

// isPain reports whether the measure rates pain by one number.
func isPain(m Measure) bool { return m == NPRS || m == VAS || m == VASFirstStep }

func (e *Entry) checkTarget(a at) {
	for _, f := range e.target.Faults(member(a.path, "target") + ".") {
		a.faults.Add(wire.Fault(f))
	}
}

func (e *Entry) checkNeedles(a at) {
	if len(e.needles) == 0 {
		a.fault("needles", "required: the number of at least one needle", protocol.ErrRequired)
	}
	for i, number := range e.needles {
		field := "needle"
		if e.kind.takesNeedles() {
			field = fmt.Sprintf("needles[%d]", i)
		}
		if number < 1 || number > mostNeedles {
			a.fault(field, fmt.Sprintf("out of range, 1 to %d", mostNeedles), protocol.ErrOutOfRange)
		}
		if slices.Contains(e.needles[:i], number) {
			a.fault(field, "stands twice", wire.ErrTwice)
		}
	}
}

func (e *Entry) checkCorrection(a at) {
	if e.entry < 0 {
		a.fault("entry", "out of range: the index of an entry", protocol.ErrOutOfRange)
	}
	checkText(e.text, "why", a)
	for i := range e.with {
		path := fmt.Sprintf("%s[%d]", member(a.path, "with"), i)
		if w := &e.with[i]; w.kind.IsValid() && !w.kind.isCorrectable() {
			a.faults.Add(wire.Fault{Path: path, Problem: "an entry of the kind " + w.kind.String() + " is not made afterwards", Err: protocol.ErrNotAllowed})
		} else {
			w.check(path, a.faults)
		}
	}
}

// errNotScreened is the kind of fault of an assessment that was not made.
var errNotScreened = errors.New("not assessed")

func (s *Screening) check(a at) {
	if s.err != nil || len(s.targets) == 0 || s.day.IsZero() {
		a.fault("screening", "required: an assessment that was made", errNotScreened)
	}
}

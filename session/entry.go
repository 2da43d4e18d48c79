package session

import (
	"fmt"
	"io"
	"iter"
	"log/slog"
	"slices"
	"time"

	"github.com/dryneedling/dryneedling/internal/enum"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// An EntryKind is what kind of thing an [Entry] says. The zero EntryKind is none.
type EntryKind uint8

// The kinds of entry; each has a function of its own that makes one.
const (
	KindConsented EntryKind = iota + 1
	KindWithdrawn
	KindScreened
	KindMeasured
	KindPainBefore
	KindPainAfter
	KindDeviated
	KindNeedleIn
	KindTwitch
	KindSensed
	KindManipulated
	KindCurrentOn
	KindCurrentOff
	KindNeedleOut
	KindStopSignal
	KindAnswered
	KindAdverse
	KindCorrected
	KindClosed
)

var entryKindNames = enum.Names[EntryKind]{Type: "EntryKind", What: "kind of entry", IDs: []string{
	KindConsented:   "consented",
	KindWithdrawn:   "withdrawn",
	KindScreened:    "screened",
	KindMeasured:    "measured",
	KindPainBefore:  "pain-before",
	KindPainAfter:   "pain-after",
	KindDeviated:    "deviated",
	KindNeedleIn:    "needle-in",
	KindTwitch:      "twitch",
	KindSensed:      "sensed",
	KindManipulated: "manipulated",
	KindCurrentOn:   "current-on",
	KindCurrentOff:  "current-off",
	KindNeedleOut:   "needle-out",
	KindStopSignal:  "stop-signal",
	KindAnswered:    "answered",
	KindAdverse:     "adverse",
	KindCorrected:   "corrected",
	KindClosed:      "closed",
}}

// EntryKinds yields every kind of entry.
func EntryKinds() iter.Seq[EntryKind] { return entryKindNames.All() }

// String returns the id: "needle-in".
func (k EntryKind) String() string { return entryKindNames.String(k) }

// IsValid reports whether k is one of the kinds.
func (k EntryKind) IsValid() bool { return entryKindNames.Has(k) }

// MarshalText returns the id; it fails where k is no kind.
func (k EntryKind) MarshalText() ([]byte, error) { return entryKindNames.MarshalText(k) }

// UnmarshalText sets k to the kind with the id text.
func (k *EntryKind) UnmarshalText(text []byte) error { return entryKindNames.UnmarshalText(k, text) }

// An Entry is one thing that happened in a session, at the caller's time. [Record.Log] judges whether it may
// stand where it is put. The zero Entry is none.
type Entry struct {
	kind      EntryKind
	at        time.Time
	needles   []int
	target    protocol.Target
	screening Screening
	score     Score
	sensation Sensation
	signal    Signal
	event     AdverseEvent
	severity  Severity
	entry     int
	with      []Entry
	text      string
}

// Consented says that the patient agreed to the targets of the assessment, having been told what it found.
func Consented(at time.Time, a contraindication.Assessment) Entry {
	return Entry{kind: KindConsented, at: at, screening: screeningOf(a)}
}

// Withdrawn says that the patient took the consent back. Needles that are in still have to come out.
func Withdrawn(at time.Time) Entry { return Entry{kind: KindWithdrawn, at: at} }

// Screened says that new facts were screened. Where it finds anything that the consent does not name, the
// consent no longer stands.
func Screened(at time.Time, a contraindication.Assessment) Entry {
	return Entry{kind: KindScreened, at: at, screening: screeningOf(a)}
}

// Measured says what the patient scored.
func Measured(at time.Time, score Score) Entry {
	return Entry{kind: KindMeasured, at: at, score: score}
}

// PainBefore says how strong the pain was before the first needle.
func PainBefore(at time.Time, score Score) Entry {
	return Entry{kind: KindPainBefore, at: at, score: score}
}

// PainAfter says how strong the pain was after the last needle was out. A course does not judge by it:
// soreness hides what the needling did.
func PainAfter(at time.Time, score Score) Entry {
	return Entry{kind: KindPainAfter, at: at, score: score}
}

// Deviated says that a target is needled to which the patient did not agree as it is, and why. It is there so
// that no needle goes uncounted; a change of plan that can wait takes a screening and consent.
func Deviated(at time.Time, target protocol.Target, why string) Entry {
	return Entry{kind: KindDeviated, at: at, target: target, text: why}
}

// NeedleIn says that the needle with the number, from 1, went in at the target.
func NeedleIn(at time.Time, needle int, target protocol.Target) Entry {
	return Entry{kind: KindNeedleIn, at: at, needles: []int{needle}, target: target}
}

// Twitch says that a local twitch was seen or felt at the needle. Twitches are observed, never required.
func Twitch(at time.Time, needle int) Entry {
	return Entry{kind: KindTwitch, at: at, needles: []int{needle}}
}

// Sensed says what the patient felt at the needle.
func Sensed(at time.Time, needle int, s Sensation) Entry {
	return Entry{kind: KindSensed, at: at, needles: []int{needle}, sensation: s}
}

// Manipulated says that the needle was moved or turned, as the technique of its target has it.
func Manipulated(at time.Time, needle int) Entry {
	return Entry{kind: KindManipulated, at: at, needles: []int{needle}}
}

// CurrentOn says that current was switched on at these needles, whose technique is electrical.
func CurrentOn(at time.Time, needles ...int) Entry {
	return Entry{kind: KindCurrentOn, at: at, needles: slices.Clone(needles)}
}

// CurrentOff says that current was switched off at these needles.
func CurrentOff(at time.Time, needles ...int) Entry {
	return Entry{kind: KindCurrentOff, at: at, needles: slices.Clone(needles)}
}

// NeedleOut says that the needle came out whole.
func NeedleOut(at time.Time, needle int) Entry {
	return Entry{kind: KindNeedleOut, at: at, needles: []int{needle}}
}

// StopSignal says that an alarm was given. Until it is answered nothing further is done but to end what was
// begun; to go on takes consent anew.
func StopSignal(at time.Time, s Signal) Entry { return Entry{kind: KindStopSignal, at: at, signal: s} }

// Answered says what was done about a signal, and how the patient is.
func Answered(at time.Time, s Signal, done string) Entry {
	return Entry{kind: KindAnswered, at: at, signal: s, text: done}
}

// Adverse says that the patient came to harm, and how much. It may be entered after the session was closed.
func Adverse(at time.Time, e AdverseEvent, s Severity) Entry {
	return Entry{kind: KindAdverse, at: at, event: e, severity: s}
}

// Corrected says that an entry, by its index in [Record.Entries], was wrong, why, and what stands in its
// place: nothing, where it never happened; several, where one was left out beside it. The wrong entry stays
// in the record. What is corrected has to be in order as if it had been entered so; corrections that follow upon
// each other in one call of Log are judged together, since a needle that never was takes two.
func Corrected(at time.Time, entry int, why string, with ...Entry) Entry {
	return Entry{kind: KindCorrected, at: at, entry: entry, text: why, with: slices.Clone(with)}
}

// Closed says that the session is over.
func Closed(at time.Time) Entry { return Entry{kind: KindClosed, at: at} }

// Kind is what kind of thing the entry says.
func (e Entry) Kind() EntryKind { return e.kind }

// At is the caller's time.
func (e Entry) At() time.Time { return e.at }

// Needles returns the numbers of the needles that the entry is about.
func (e Entry) Needles() []int { return slices.Clone(e.needles) }

// Target is where a needle went in, or is to, and how.
func (e Entry) Target() protocol.Target { return e.target }

// Screening is what consent was given on, or what new facts led to.
func (e Entry) Screening() Screening { return e.screening }

// Score is what was scored.
func (e Entry) Score() Score { return e.score }

// Sensation is what the patient felt.
func (e Entry) Sensation() Sensation { return e.sensation }

// Signal is the alarm that was given or answered.
func (e Entry) Signal() Signal { return e.signal }

// Event is the harm, and how bad it was.
func (e Entry) Event() (AdverseEvent, Severity) { return e.event, e.severity }

// Corrects returns the index of the entry that was wrong, and what stands in its place; ok is false where e
// is no correction.
func (e Entry) Corrects() (entry int, with []Entry, ok bool) {
	return e.entry, slices.Clone(e.with), e.kind == KindCorrected
}

// Text is what was written: why, or what was done.
func (e Entry) Text() string { return e.text }

// String returns the kind of the entry, and nothing of what it says.
func (e Entry) String() string { return "entry(" + e.kind.String() + ")" }

// Format implements [fmt.Formatter], so that no verb prints what the entry says.
func (e Entry) Format(f fmt.State, _ rune) { io.WriteString(f, e.String()) }

// LogValue implements [slog.LogValuer].
func (e Entry) LogValue() slog.Value { return slog.StringValue(e.String()) }

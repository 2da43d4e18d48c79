package session

import (
	"iter"
	"slices"

	"github.com/dryneedling/dryneedling/internal/enum"
	"github.com/dryneedling/dryneedling/protocol"
)

// A ConsentStanding is how a patient's consent stands. The zero ConsentStanding is that none was given.
type ConsentStanding uint8

// The standings. A needle goes in while consent stands, and then alone.
const (
	ConsentNotGiven      ConsentStanding = iota
	ConsentStands                        // it was given, and nothing came after that
	ConsentTakenBack                     // the patient withdrew it
	ConsentBeforeFinding                 // a later screening found what it does not name
	ConsentBeforeSignal                  // a stop signal was given since
	ConsentBeforeHarm                    // since then an event happened that needs care or limits activity
)

var consentStandingNames = enum.Names[ConsentStanding]{Type: "ConsentStanding", What: "standing of consent", IDs: []string{
	ConsentNotGiven:      "not-given",
	ConsentStands:        "stands",
	ConsentTakenBack:     "taken-back",
	ConsentBeforeFinding: "before-finding",
	ConsentBeforeSignal:  "before-signal",
	ConsentBeforeHarm:    "before-harm",
}}

var consentProblems = [...]string{
	ConsentNotGiven:      "no consent was given",
	ConsentStands:        "",
	ConsentTakenBack:     "consent was withdrawn",
	ConsentBeforeFinding: "consent is stale: a later screening found what it does not name",
	ConsentBeforeSignal:  "consent is stale: a stop signal was given since",
	ConsentBeforeHarm:    "consent is stale: an adverse event happened since",
}

// ConsentStandings yields every standing.
func ConsentStandings() iter.Seq[ConsentStanding] { return consentStandingNames.All() }

// String returns the id: "before-signal".
func (c ConsentStanding) String() string { return consentStandingNames.String(c) }

// IsValid reports whether c is one of the standings.
func (c ConsentStanding) IsValid() bool { return consentStandingNames.Has(c) }

// MarshalText returns the id; it fails where c is no standing.
func (c ConsentStanding) MarshalText() ([]byte, error) { return consentStandingNames.MarshalText(c) }

// UnmarshalText sets c to the standing with the id text.
func (c *ConsentStanding) UnmarshalText(text []byte) error {
	return consentStandingNames.UnmarshalText(c, text)
}

// takeConsent judges a consent: it is on a screening of the day, and where new facts were screened in the
// session, it names what they led to.
func (l *ledger) takeConsent(e *Entry, a at) {
	if e.screening.day != l.day {
		a.fault("screening.as_of", "on another day than the session", ErrTime)
	}
	if l.news && !e.screening.covers(&l.found) {
		a.fault("screening", "older than the last screening: it does not name what that found", ErrConsent)
	}
	l.consent, l.standing = e.screening, ConsentStands
	l.found = l.found.with(e.screening)
}

func (l *ledger) takeBack(a at) {
	if l.standing == ConsentNotGiven {
		a.fault("", consentProblems[ConsentNotGiven], ErrConsent)
		return
	}
	l.standing = ConsentTakenBack
}

func (l *ledger) takeScreening(e *Entry) {
	l.news, l.found = true, l.found.with(e.screening)
	if !l.consent.covers(&e.screening) {
		l.unsettle(ConsentBeforeFinding)
	}
}

// unsettle ends a consent that stands.
func (l *ledger) unsettle(why ConsentStanding) {
	if l.standing == ConsentStands {
		l.standing = why
	}
}

// askConsent refuses what takes a consent that stands.
func (l *ledger) askConsent(a at) {
	if l.standing != ConsentStands {
		a.fault("", consentProblems[l.standing], ErrConsent)
	}
}

// isAgreed reports whether the patient agreed to the target, or it was said why it is needled all the same.
func (l *ledger) isAgreed(t protocol.Target) bool {
	return l.consent.agreesTo(t) || slices.ContainsFunc(l.deviating, func(u protocol.Target) bool { return isSameNeedling(t, u) })
}

package protocol

import (
	"iter"
	"strings"

	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Twitch says what a trial did about local twitch responses. The zero Twitch is not given.
type Twitch uint8

// The aims.
const (
	TwitchSought  Twitch = iota + 1
	TwitchImplied        // by the technique
	TwitchNotSought
	TwitchObserved // noted where they came
	TautBandSought // the aim was the taut band
)

var twitchNames = enum.Names[Twitch]{Type: "Twitch", What: "aim about twitches", IDs: []string{
	TwitchSought:    "yes",
	TwitchImplied:   "implied",
	TwitchNotSought: "no",
	TwitchObserved:  "observed",
	TautBandSought:  "taut-band",
}}

// Twitches yields every aim about twitches.
func Twitches() iter.Seq[Twitch] { return twitchNames.All() }

// ParseTwitch returns the aim about twitches with the id text.
func ParseTwitch(text string) (Twitch, error) { return twitchNames.Parse(text) }

// String returns the id: "yes".
func (t Twitch) String() string { return twitchNames.String(t) }

// Name returns the aim about twitches for people: "taut band".
func (t Twitch) Name() string { return strings.ReplaceAll(t.String(), "-", " ") }

// IsValid reports whether t is one of the constants.
func (t Twitch) IsValid() bool { return twitchNames.Has(t) }

// MarshalText returns the id; it fails where t has none.
func (t Twitch) MarshalText() ([]byte, error) { return twitchNames.MarshalText(t) }

// UnmarshalText sets t to the aim about twitches with the id text.
func (t *Twitch) UnmarshalText(text []byte) error { return twitchNames.UnmarshalText(t, text) }

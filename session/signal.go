package session

import (
	"iter"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Signal is an alarm during needling: it stops the needling until it is answered. The signals are those of
// the rule "stop-on-alarm". The zero Signal is not given.
type Signal uint8

// The signals, in the order of the fact intra_event.
const (
	ElectricPain  Signal = iota + 1 // shock-like pain
	ChestPain                       // pain in the chest
	Breathless                      // short of breath
	Numb                            // new weakness or numbness
	Faint                           // fainting, or about to
	Convulsion                      // a seizure
	ArterialBleed                   // bright and in spurts
	AskedToStop                     // the patient wants no more
)

var signalNames = enum.Names[Signal]{Type: "Signal", What: "stop signal", IDs: []string{
	ElectricPain:  "electric-pain",
	ChestPain:     "chest-pain",
	Breathless:    "breathless",
	Numb:          "weakness-or-numbness",
	Faint:         "faint",
	Convulsion:    "seizure",
	ArterialBleed: "arterial-bleed",
	AskedToStop:   "asked-to-stop",
}}

var signalOptions = [...]intake.Option{
	ElectricPain:  intake.IntraEventElectricPain,
	ChestPain:     intake.IntraEventChestPain,
	Breathless:    intake.IntraEventBreathless,
	Numb:          intake.IntraEventWeaknessNumbness,
	Faint:         intake.IntraEventSyncope,
	Convulsion:    intake.IntraEventSeizure,
	ArterialBleed: intake.IntraEventArterialBleed,
	AskedToStop:   intake.IntraEventRequestStop,
}

// Signals yields every signal.
func Signals() iter.Seq[Signal] { return signalNames.All() }

// ParseSignal returns the signal with the id text: "faint".
func ParseSignal(text string) (Signal, error) { return signalNames.Parse(text) }

// Option is the signal as an answer to the fact intra_event, which the rules read. It is not valid where s is
// no signal.
func (s Signal) Option() intake.Option {
	if !s.IsValid() {
		return 0
	}
	return signalOptions[s]
}

// String returns the id: "faint".
func (s Signal) String() string { return signalNames.String(s) }

// IsValid reports whether s is one of the signals.
func (s Signal) IsValid() bool { return signalNames.Has(s) }

// MarshalText returns the id; it fails where s is no signal.
func (s Signal) MarshalText() ([]byte, error) { return signalNames.MarshalText(s) }

// UnmarshalText sets s to the signal with the id text.
func (s *Signal) UnmarshalText(text []byte) error { return signalNames.UnmarshalText(s, text) }

package protocol

import (
	"iter"

	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Support says why a muscle stands in a protocol. The zero Support is not given.
type Support uint8

// The supports.
const (
	Trialled Support = iota + 1 // needled in a trial, or named in the plan of one
	Usual                       // conventional anatomy, named by no text that was read
)

var supportNames = enum.Names[Support]{Type: "Support", What: "support of a muscle", IDs: []string{
	Trialled: "trialled",
	Usual:    "usual",
}}

// Supports yields every support of a muscle.
func Supports() iter.Seq[Support] { return supportNames.All() }

// ParseSupport returns the support of a muscle with the id text.
func ParseSupport(text string) (Support, error) { return supportNames.Parse(text) }

// String returns the id: "trialled".
func (s Support) String() string { return supportNames.String(s) }

// IsValid reports whether s is one of the constants.
func (s Support) IsValid() bool { return supportNames.Has(s) }

// MarshalText returns the id; it fails where s has none.
func (s Support) MarshalText() ([]byte, error) { return supportNames.MarshalText(s) }

// UnmarshalText sets s to the support of a muscle with the id text.
func (s *Support) UnmarshalText(text []byte) error { return supportNames.UnmarshalText(s, text) }

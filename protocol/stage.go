package protocol

import (
	"iter"

	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Stage says whether a trial has a result. The zero Stage is not given.
type Stage uint8

// The stages.
const (
	Finished Stage = iota + 1 // its result was published
	Planned                   // a plan or registry entry: no result was read
)

var stageNames = enum.Names[Stage]{Type: "Stage", What: "stage of a trial", IDs: []string{
	Finished: "result",
	Planned:  "plan",
}}

// Stages yields every stage of a trial.
func Stages() iter.Seq[Stage] { return stageNames.All() }

// ParseStage returns the stage of a trial with the id text.
func ParseStage(text string) (Stage, error) { return stageNames.Parse(text) }

// String returns the id: "result".
func (s Stage) String() string { return stageNames.String(s) }

// IsValid reports whether s is one of the constants.
func (s Stage) IsValid() bool { return stageNames.Has(s) }

// MarshalText returns the id; it fails where s has none.
func (s Stage) MarshalText() ([]byte, error) { return stageNames.MarshalText(s) }

// UnmarshalText sets s to the stage of a trial with the id text.
func (s *Stage) UnmarshalText(text []byte) error { return stageNames.UnmarshalText(s, text) }

package anatomy

import "github.com/dryneedling/dryneedling/internal/enum"

// A Difficulty grades how hard a muscle is to needle safely; harder compares greater. It is an
// editorial grade: what courses keep for later, and the number and gravity of the hazards. The zero
// Difficulty is not given.
type Difficulty uint8

// The grades of difficulty.
const (
	Basic Difficulty = iota + 1
	Intermediate
	Advanced
)

var difficultyNames = enum.Names[Difficulty]{Type: "Difficulty", What: "difficulty", IDs: []string{
	Basic: "basic", Intermediate: "intermediate", Advanced: "advanced",
}}

// ParseDifficulty returns the grade with the id text: "basic".
func ParseDifficulty(text string) (Difficulty, error) { return difficultyNames.Parse(text) }

// String returns the id: "basic".
func (d Difficulty) String() string { return difficultyNames.String(d) }

// IsValid reports whether d is one of the grades.
func (d Difficulty) IsValid() bool { return difficultyNames.Has(d) }

// MarshalText returns the id; it fails where d is no grade.
func (d Difficulty) MarshalText() ([]byte, error) { return difficultyNames.MarshalText(d) }

// UnmarshalText sets d to the grade with the id text.
func (d *Difficulty) UnmarshalText(text []byte) error { return difficultyNames.UnmarshalText(d, text) }

// Confidence tells how well a row of the atlas is sourced; better compares greater. The zero
// Confidence is not given.
type Confidence uint8

// The grades of confidence.
const (
	ConfidenceLow    Confidence = iota + 1 // mostly from memory
	ConfidenceMedium                       // technique and hazards, or referral, from memory
	ConfidenceHigh                         // both on a study or on pages about the muscle
)

var confidenceNames = enum.Names[Confidence]{Type: "Confidence", What: "confidence", IDs: []string{
	ConfidenceLow: "low", ConfidenceMedium: "medium", ConfidenceHigh: "high",
}}

// ParseConfidence returns the grade with the id text: "high".
func ParseConfidence(text string) (Confidence, error) { return confidenceNames.Parse(text) }

// String returns the id: "high".
func (c Confidence) String() string { return confidenceNames.String(c) }

// IsValid reports whether c is one of the grades.
func (c Confidence) IsValid() bool { return confidenceNames.Has(c) }

// MarshalText returns the id; it fails where c is no grade.
func (c Confidence) MarshalText() ([]byte, error) { return confidenceNames.MarshalText(c) }

// UnmarshalText sets c to the grade with the id text.
func (c *Confidence) UnmarshalText(text []byte) error { return confidenceNames.UnmarshalText(c, text) }

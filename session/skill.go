package session

import (
	"iter"

	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Skill says how fast a practitioner works. It decides nothing about safety: for what somebody is trained is a
// fact of the profile. The zero Skill is not given, and is taken for practiced.
type Skill uint8

// The skills, the least first.
const (
	Learning Skill = iota + 1
	Practiced
	Expert
)

var skillNames = enum.Names[Skill]{Type: "Skill", What: "skill", IDs: []string{
	Learning: "learning", Practiced: "practiced", Expert: "expert",
}}

// Skills yields every skill, the least first.
func Skills() iter.Seq[Skill] { return skillNames.All() }

// ParseSkill returns the skill with the id text.
func ParseSkill(text string) (Skill, error) { return skillNames.Parse(text) }

// String returns the id: "practiced".
func (s Skill) String() string { return skillNames.String(s) }

// IsValid reports whether s is one of the skills.
func (s Skill) IsValid() bool { return skillNames.Has(s) }

// MarshalText returns the id; it fails where s is no skill.
func (s Skill) MarshalText() ([]byte, error) { return skillNames.MarshalText(s) }

// UnmarshalText sets s to the skill with the id text.
func (s *Skill) UnmarshalText(text []byte) error { return skillNames.UnmarshalText(s, text) }

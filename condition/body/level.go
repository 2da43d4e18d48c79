package body

import (
	"iter"
	"math/bits"
	"strings"

	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Level is a level of the spine, C0 (the occiput) to S5. The zero Level is not given.
type Level uint8

// The levels, head to tail.
const (
	C0 Level = iota + 1
	C1
	C2
	C3
	C4
	C5
	C6
	C7
	T1
	T2
	T3
	T4
	T5
	T6
	T7
	T8
	T9
	T10
	T11
	T12
	L1
	L2
	L3
	L4
	L5
	S1
	S2
	S3
	S4
	S5
)

var levelNames = enum.Names[Level]{Type: "Level", What: "level", IDs: []string{
	C0: "C0", C1: "C1", C2: "C2", C3: "C3", C4: "C4", C5: "C5", C6: "C6", C7: "C7",
	T1: "T1", T2: "T2", T3: "T3", T4: "T4", T5: "T5", T6: "T6", T7: "T7", T8: "T8", T9: "T9", T10: "T10", T11: "T11", T12: "T12",
	L1: "L1", L2: "L2", L3: "L3", L4: "L4", L5: "L5", S1: "S1", S2: "S2", S3: "S3", S4: "S4", S5: "S5",
}}

// AllLevels yields every level, head to tail.
func AllLevels() iter.Seq[Level] { return levelNames.All() }

// ParseLevel returns the level that text names: "L4".
func ParseLevel(text string) (Level, error) { return levelNames.Parse(text) }

// String returns the level: "L4".
func (l Level) String() string { return levelNames.String(l) }

// IsValid reports whether l is one of the levels.
func (l Level) IsValid() bool { return levelNames.Has(l) }

// MarshalText returns the level as text; it fails where l is no level.
func (l Level) MarshalText() ([]byte, error) { return levelNames.MarshalText(l) }

// UnmarshalText sets l to the level that text names.
func (l *Level) UnmarshalText(text []byte) error { return levelNames.UnmarshalText(l, text) }

// To is the set of the levels from l to last, both included.
func (l Level) To(last Level) (set Levels) {
	for ; l.IsValid() && l <= last; l++ {
		set |= 1 << l
	}
	return set
}

// Levels is a set of levels. The zero value is the empty set.
type Levels uint32

// LevelsOf is the set of the levels; what is none is left out.
func LevelsOf(levels ...Level) (set Levels) {
	for _, l := range levels {
		if l.IsValid() {
			set |= 1 << l
		}
	}
	return set
}

// Has reports whether l is in the set.
func (s Levels) Has(l Level) bool { return l.IsValid() && s>>l&1 != 0 }

// And is the set of what is in both.
func (s Levels) And(t Levels) Levels { return s & t }

// Or is the set of what is in either.
func (s Levels) Or(t Levels) Levels { return s | t }

// Len is the number of levels in the set.
func (s Levels) Len() int { return bits.OnesCount32(uint32(s)) }

// IsEmpty reports whether the set has no level.
func (s Levels) IsEmpty() bool { return s == 0 }

// IsValid reports whether the set consists of levels only.
func (s Levels) IsValid() bool { return s&^C0.To(S5) == 0 }

// All yields the levels of the set, head to tail.
func (s Levels) All() iter.Seq[Level] {
	return func(yield func(Level) bool) {
		for l := range AllLevels() {
			if s.Has(l) && !yield(l) {
				return
			}
		}
	}
}

// String returns the levels one by one with ", " between, or "none".
func (s Levels) String() string { return join(s.All()) }

// Ranges returns the levels with neighbours drawn together, as the rules write them: "T12-L1".
func (s Levels) Ranges() string {
	var runs []string
	for l := C0; l <= S5; l++ {
		if !s.Has(l) {
			continue
		}
		first := l
		for s.Has(l + 1) {
			l++
		}
		if l == first {
			runs = append(runs, first.String())
		} else {
			runs = append(runs, first.String()+"-"+l.String())
		}
	}
	return strings.Join(runs, ", ")
}

// ParseLevels returns the set of one level or range: "T12", "L1-L3".
func ParseLevels(text string) (Levels, error) {
	from, to, isRange := strings.Cut(text, "-")
	first, err := ParseLevel(from)
	if err != nil {
		return 0, err
	}
	if !isRange {
		return LevelsOf(first), nil
	}
	last, err := ParseLevel(to)
	if err != nil {
		return 0, err
	}
	if last < first {
		return 0, &enum.UnknownError{What: "level"}
	}
	return first.To(last), nil
}

package anatomy

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

// ReferringTo is the set of the muscles that refer pain to at least one of the zones.
func ReferringTo(zones ...Zone) MuscleSet {
	wanted := ZonesOf(zones...)
	return where(func(m Muscle) bool { return m.Refers().Touches(wanted) })
}

// Beside is the set of the muscles in which a needle can harm at least one of the structures.
func Beside(hazards ...Hazard) MuscleSet {
	wanted := HazardsOf(hazards...)
	return where(func(m Muscle) bool { return m.Near().Touches(wanted) })
}

// In is the set of the muscles whose footprint reaches at least one of the regions.
func In(regions ...body.Region) MuscleSet {
	wanted := body.RegionsOf(regions...)
	return where(func(m Muscle) bool { return m.Footprint().And(wanted) != 0 })
}

// Named is the set of the muscles whose clinical name, Latin name and id hold every word of the text,
// in any order and case: "levator scapulae" gives both its parts. A text without words gives none.
func Named(text string) MuscleSet {
	wanted := wordsOf(text)
	if len(wanted) == 0 {
		return MuscleSet{}
	}
	return where(func(m Muscle) bool {
		for _, word := range wanted {
			if !slices.Contains(nameWords()[m], word) {
				return false
			}
		}
		return true
	})
}

// nameWords are the words of the names of each muscle.
var nameWords = sync.OnceValue(func() *[lastMuscle + 1][]string {
	var words [lastMuscle + 1][]string
	for m := range Muscles() {
		words[m] = wordsOf(m.Name() + " " + m.Latin() + " " + m.String())
	}
	return &words
})

func wordsOf(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
}

// Citing is the set of the muscles whose row rests on the work, by whichever of its keys.
func Citing(source evidence.Source) MuscleSet {
	work := source.Canonical()
	return where(func(m Muscle) bool {
		for _, cited := range m.row().Sources {
			if cited.Canonical() == work {
				return true
			}
		}
		return false
	})
}

func where(holds func(Muscle) bool) (set MuscleSet) {
	for m := range Muscles() {
		if holds(m) {
			set.add(m)
		}
	}
	return set
}

package evidence

import (
	"iter"
	"sync"
)

// A Source is the key of a published work: "GB21-2018". Keys are open; only those with a row in the
// table can be looked up. The zero Source is not given.
type Source string

// The flags: keys that say there is no work behind a statement.
const (
	Convention         Source = "CONV" // clinical convention, no source found
	StandardAnatomy    Source = "STD"  // standard anatomy, from memory
	TriggerPointCharts Source = "TSM"  // what trigger-point charts usually show, from memory
	GeneralKnowledge   Source = "mem"  // general professional knowledge, from memory
)

// shelves are the tables, in the order in which [All] yields them.
var shelves = [...][]Work{
	guidelines,
	systematicReviews,
	reviews,
	trials,
	plannedTrials,
	cohorts,
	cases,
	cadaverStudies,
	imagingStudies,
	measurementStudies,
	textbooks,
	webSafety,
	webAnatomy,
	flags,
}

// byKey finds a work by its key or by an alias.
var byKey = sync.OnceValue(func() map[Source]*Work {
	index := make(map[Source]*Work)
	for _, shelf := range shelves {
		for i := range shelf {
			work := &shelf[i]
			index[work.Key] = work
			for alias := range work.Aliases.All() {
				index[Source(alias)] = work
			}
		}
	}
	return index
})

// All yields every work and every flag: guidelines, reviews, trials and so on, flags last.
func All() iter.Seq[Work] {
	return func(yield func(Work) bool) {
		for _, shelf := range shelves {
			for _, work := range shelf {
				if !yield(work) {
					return
				}
			}
		}
	}
}

// Lookup returns the work with that key or alias, case included.
func Lookup(key string) (Work, bool) { return Source(key).Lookup() }

// Lookup returns the work that s stands for; s may be an alias.
func (s Source) Lookup() (Work, bool) {
	if work, ok := byKey()[s]; ok {
		return *work, true
	}
	return Work{}, false
}

// Canonical returns the key of the work where s is an alias of it, and s itself otherwise. Two
// sources are the same work where their canonical keys are equal.
func (s Source) Canonical() Source {
	if work, ok := byKey()[s]; ok {
		return work.Key
	}
	return s
}

// IsFlag reports whether s is one of the flags, or an alias of one: no work stands behind it.
func (s Source) IsFlag() bool {
	work, ok := byKey()[s]
	return ok && work.IsFlag()
}

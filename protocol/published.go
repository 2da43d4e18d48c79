package protocol

import (
	"fmt"
	"iter"
	"slices"
	"sync"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// A Protocol is what was published on how a condition is needled: the muscles, and the doses of trials. It
// describes; what is done for one patient is a plan, and whether it may be done is a matter of screening.
//
// A dose is a span: from the least to the most that any trial states which may be offered, never an average,
// with all who state it. Planned trials count like finished ones; their [evidence.Work] is of another kind.
//
// A Protocol is comparable. The zero Protocol is that of no condition, and says nothing.
type Protocol struct{ condition condition.Condition }

// For is the published protocol for the condition. Where nothing was found, its parts are not stated.
func For(c condition.Condition) Protocol {
	if !c.IsValid() {
		return Protocol{}
	}
	return Protocol{c}
}

// Citing is the set of the conditions whose protocol cites the source; an alias and its key are the same
// work. The spacing between visits, which is that of every condition, is left out.
func Citing(source evidence.Source) condition.Set {
	source = source.Canonical()
	var citing []condition.Condition
	for c := range condition.All() {
		if slices.ContainsFunc(For(c).cited(), func(s evidence.Source) bool { return s.Canonical() == source }) {
			citing = append(citing, c)
		}
	}
	return condition.SetOf(citing...)
}

// Condition is what the protocol is for.
func (p Protocol) Condition() condition.Condition { return p.condition }

// String returns the id of the condition.
func (p Protocol) String() string { return p.condition.String() }

// A Cited is what is stated, and who states it. Without sources it is not stated.
type Cited[T fmt.Stringer] struct {
	Value   T
	Sources []evidence.Source
}

// A NamedMuscle is a muscle that a protocol names. Without sources, no text that was read names it.
type NamedMuscle struct {
	Muscle  anatomy.Muscle
	Support Support
	Sources []evidence.Source
}

// A muscleRow names the muscles for one condition. Groups stand in the order of the table.
type muscleRow struct {
	On       condition.Condition
	Trialled []named
	Usual    []anatomy.Muscle
	Others   string
}

// named are muscles that the same trials needled.
type named struct {
	Muscles []anatomy.Muscle
	Sources []evidence.Source
}

// muscles holds the rows by condition, with an empty row at 0.
var muscles = sync.OnceValue(func() []muscleRow {
	var rows []muscleRow
	for _, row := range slices.Concat(headMuscles(), spineMuscles(), upperLimbMuscles(), lowerLimbMuscles(), generalMuscles()) {
		for len(rows) <= int(row.On) {
			rows = append(rows, muscleRow{})
		}
		rows[row.On] = row
	}
	return rows
})

// Muscles yields the muscles in the order of the table: those of trials, then those that are usual. None
// at all means that no source that was read names one.
func (p Protocol) Muscles() iter.Seq[NamedMuscle] {
	return func(yield func(NamedMuscle) bool) {
		row := &muscles()[p.condition]
		for _, group := range row.Trialled {
			for _, m := range group.Muscles {
				if !yield(NamedMuscle{m, Trialled, slices.Clone(group.Sources)}) {
					return
				}
			}
		}
		for _, m := range row.Usual {
			if !yield(NamedMuscle{m, Usual, nil}) {
				return
			}
		}
	}
}

// Others are the targets that are no muscles of the atlas (tendons, points, muscles that the sources do not
// name), and remarks on those that are. No plan can use them as they stand.
func (p Protocol) Others() string { return muscles()[p.condition].Others }

// Trials yields the trials behind the protocol in the order of the table, those that are never offered
// among them: see [Trial.IsOffered].
func (p Protocol) Trials() iter.Seq[Trial] {
	return func(yield func(Trial) bool) {
		for _, t := range trials() {
			if slices.Contains(t.On, p.condition) && !yield(t.clone()) {
				return
			}
		}
	}
}

// Spacing is how long the same muscle is left alone between two visits: a convention, the same for every
// condition.
func (p Protocol) Spacing() Spacing { return spacing() }

// cited is every source of the tables on the condition, in the order in which it is first cited.
func (p Protocol) cited() (cited []evidence.Source) {
	add := func(sources []evidence.Source) {
		for _, s := range sources {
			if !slices.Contains(cited, s) {
				cited = append(cited, s)
			}
		}
	}
	for m := range p.Muscles() {
		add(m.Sources)
	}
	for t := range p.Trials() {
		add(t.Sources)
	}
	return cited
}

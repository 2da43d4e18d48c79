package protocol

import (
	"fmt"
	"slices"
	"strings"

	"github.com/dryneedling/dryneedling/condition/evidence"
)

// A SiteCount is how many sites in one session, in a unit.
type SiteCount struct {
	Range
	Unit SiteUnit
}

// String returns the count with its unit: "1-3 muscles".
func (n SiteCount) String() string {
	if !n.IsStated() {
		return n.Range.String()
	}
	unit := n.Unit.Name()
	if n.Range == exactly(1) {
		unit = strings.TrimSuffix(unit, "s")
	}
	return n.Range.String() + " " + unit
}

// Techniques are the techniques that trials state, in the order of the trials.
func (p Protocol) Techniques() []Cited[Technique] {
	return collect(p, func(t Trial) []Technique { return t.Techniques })
}

// Depths are the depths that trials state.
func (p Protocol) Depths() []Cited[Depth] {
	return collect(p, func(t Trial) []Depth { return stated(t.Depth, t.Depth.IsValid()) })
}

// Guidance is how trials state that the needle was guided.
func (p Protocol) Guidance() []Cited[Guidance] {
	return collect(p, func(t Trial) []Guidance { return stated(t.Guidance, t.Guidance.IsValid()) })
}

// Needles are the needles that trials state.
func (p Protocol) Needles() []Cited[Needle] {
	return collect(p, func(t Trial) []Needle { return t.Needles })
}

// Sites is how many sites in one session, once for each unit in which trials count them.
func (p Protocol) Sites() (counts []Cited[SiteCount]) {
	for unit := range SiteUnits() {
		count := p.span(func(t Trial) Range {
			if t.SiteUnit != unit {
				return Range{}
			}
			return t.Sites
		})
		if count.Value.IsStated() {
			counts = append(counts, Cited[SiteCount]{SiteCount{count.Value, unit}, count.Sources})
		}
	}
	return counts
}

// InPlace is how many minutes a needle stays; 0 is not left in place.
func (p Protocol) InPlace() Cited[Range] { return p.span(func(t Trial) Range { return t.InPlace }) }

// Sessions is how many sessions.
func (p Protocol) Sessions() Cited[Range] { return p.span(func(t Trial) Range { return t.Sessions }) }

// PerWeek is how many sessions a week.
func (p Protocol) PerWeek() Cited[Range] { return p.span(func(t Trial) Range { return t.PerWeek }) }

// IntervalDays is how many days between sessions.
func (p Protocol) IntervalDays() Cited[Range] {
	return p.span(func(t Trial) Range { return t.IntervalDays })
}

// Weeks is how many weeks the course takes, or the program that it is part of.
func (p Protocol) Weeks() Cited[Range] { return p.span(func(t Trial) Range { return t.Weeks }) }

// VisitMinutes is how many minutes a whole visit takes, usually with other treatment.
func (p Protocol) VisitMinutes() Cited[Range] {
	return p.span(func(t Trial) Range { return t.VisitMinutes })
}

// span is the union of what the trials that may be offered state.
func (p Protocol) span(of func(Trial) Range) Cited[Range] {
	var ranges []Range
	var sources []evidence.Source
	for t := range p.Trials() {
		if r := of(t); t.IsOffered() && r.IsStated() {
			ranges = append(ranges, r)
			sources = append(sources, t.Sources...)
		}
	}
	all := union(ranges)
	if !all.IsStated() {
		return Cited[Range]{}
	}
	return Cited[Range]{all, sources}
}

// collect is what the trials that may be offered state, each once, with all who state it.
func collect[T interface {
	comparable
	fmt.Stringer
}](p Protocol, of func(Trial) []T) (all []Cited[T]) {
	for t := range p.Trials() {
		if !t.IsOffered() {
			continue
		}
		for _, v := range of(t) {
			i := slices.IndexFunc(all, func(c Cited[T]) bool { return c.Value == v })
			if i < 0 {
				i = len(all)
				all = append(all, Cited[T]{Value: v})
			}
			all[i].Sources = append(all[i].Sources, t.Sources...)
		}
	}
	return all
}

func stated[T any](v T, is bool) []T {
	if !is {
		return nil
	}
	return []T{v}
}

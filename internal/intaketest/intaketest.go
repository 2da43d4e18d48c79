// Package intaketest draws answers and profiles for property tests. Only tests import it.
package intaketest

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
)

// Day draws a day of a visit.
func Day() *rapid.Generator[intake.Date] {
	return rapid.Custom(func(t *rapid.T) intake.Date {
		return intake.MustDate("2026-11-23").AddDays(rapid.IntRange(-800, 800).Draw(t, "day"))
	})
}

// Profile draws a valid profile: any number of facts answered, some of them with "unknown", some on an
// earlier day, with and without fills.
func Profile() *rapid.Generator[intake.Profile] {
	return rapid.Custom(func(t *rapid.T) intake.Profile {
		day := Day().Draw(t, "day")
		p, _ := Valid(day, Answers(day).Draw(t, "answers"), Fills().Draw(t, "fills")...)
		return p
	})
}

// Answers draws answers to any number of facts, each at most once. They may contradict each other.
func Answers(day intake.Date) *rapid.Generator[map[string]intake.Answer] {
	return rapid.Custom(func(t *rapid.T) map[string]intake.Answer {
		facts := slices.Collect(intake.Facts())
		answers := make(map[string]intake.Answer)
		for _, f := range rapid.SliceOfNDistinct(rapid.SampledFrom(facts), 0, 60, intake.Fact.String).Draw(t, "facts") {
			answers[f.String()] = Answer(f, day).Draw(t, f.String())
		}
		return answers
	})
}

// Fills draws what is said of several facts at once, and what is treated.
func Fills() *rapid.Generator[intake.Answers] {
	return rapid.Custom(func(t *rapid.T) (answers intake.Answers) {
		if rapid.Bool().Draw(t, "otherwise") {
			answers = append(answers, intake.OtherwiseUnremarkable())
		}
		for q := range intake.Questions() {
			if q.NoneAnswers() && rapid.IntRange(0, 9).Draw(t, "nothing in") == 0 {
				answers = append(answers, intake.NothingIn(q))
			}
		}
		if rapid.Bool().Draw(t, "treats") {
			answers = append(answers, intake.Treats(rapid.SampledFrom(slices.Collect(condition.All())).Draw(t, "condition")))
		}
		return answers
	})
}

// Valid makes a profile of the answers, by fact, and of the fills. It drops the answers that contradict
// each other, and returns those that are left.
func Valid(day intake.Date, answers map[string]intake.Answer, fills ...intake.Answer) (intake.Profile, intake.Answers) {
	for {
		all := slices.Clone(fills)
		for f := range intake.Facts() {
			if a, ok := answers[f.String()]; ok {
				all = append(all, a)
			}
		}
		p, err := intake.NewProfile(day, all...)
		if err == nil {
			return p, all
		}
		before := len(answers) // two faults may be of one answer
		for _, f := range intake.FaultsOf(err) {
			id := f.Path[strings.LastIndexByte(f.Path, '.')+1:]
			if _, ok := answers[id]; !ok && len(answers) == before {
				panic(fmt.Sprintf("intaketest: an answer that was drawn is at fault: %v", f))
			}
			delete(answers, id)
		}
	}
}

// Answer draws an answer to the fact that is valid on a visit on day.
func Answer(f intake.Fact, day intake.Date) *rapid.Generator[intake.Answer] {
	return rapid.Custom(func(t *rapid.T) intake.Answer {
		ago := rapid.SampledFrom([]int{0, 0, 0, 1, 3, 14, 15, 180, 181, 366, 367, 5000}).Draw(t, "days ago")
		reply := f.Unknown()
		if rapid.IntRange(0, 9).Draw(t, "unknown") > 0 {
			reply = value(t, f, day.AddDays(-ago))
		}
		return reply.DaysAgo(ago)
	})
}

// value draws a value of the fact that was given on a day.
func value(t *rapid.T, f intake.Fact, given intake.Date) intake.Reply {
	switch f := f.(type) {
	case intake.Flag:
		return rapid.SampledFrom([]intake.Reply{f.Yes(), f.No()}).Draw(t, "flag")
	case intake.Choice:
		return rapid.SampledFrom(slices.Collect(f.Options())).Draw(t, "option").DaysAgo(0)
	case intake.Place:
		return f.Is(rapid.SampledFrom(slices.Collect(intake.ISOPlaces())).Draw(t, "place").String())
	case intake.Quantity:
		if f == intake.AgeYears && rapid.Bool().Draw(t, "born") {
			return f.Born(given.AddDays(-rapid.IntRange(0, 100*365).Draw(t, "age in days")))
		}
		return f.Of(Number(f).Draw(t, "number"))
	case intake.Event:
		if f.HasNever() && rapid.Bool().Draw(t, "never") {
			return f.Never()
		}
		least, most := f.Range()
		return f.On(given.AddDays(rapid.IntRange(least, most).Draw(t, "days")))
	case intake.Areas:
		parts := rapid.SliceOfN(Part(), 0, 4).Draw(t, "areas")
		if len(parts) == 0 {
			return f.Nowhere()
		}
		return f.At(parts...)
	case intake.Set:
		items := rapid.SliceOfDistinct(rapid.SampledFrom(slices.Collect(f.Items())), rapid.ID).Draw(t, "items")
		if len(items) == 0 {
			return f.None()
		}
		return f.Are(items...)
	case intake.Regions:
		regions := rapid.SliceOf(rapid.SampledFrom(slices.Collect(body.AllRegions()))).Draw(t, "regions")
		if len(regions) == 0 {
			return f.None()
		}
		return f.Are(regions...)
	case intake.Levels:
		levels := rapid.SliceOf(rapid.SampledFrom(slices.Collect(body.AllLevels()))).Draw(t, "levels")
		if len(levels) == 0 {
			return f.None()
		}
		return f.Are(levels...)
	}
	panic("intaketest: a new kind of fact")
}

// Number draws a number in the range of a quantity with at most six significant digits; a count is whole.
func Number(q intake.Quantity) *rapid.Generator[float64] {
	return rapid.Custom(func(t *rapid.T) float64 {
		least, most := q.Range()
		n := rapid.Float64Range(least, most).Draw(t, "number")
		if q.Unit() == "count" {
			return math.Trunc(n)
		}
		digits := rapid.IntRange(1, 6).Draw(t, "digits")
		n, _ = strconv.ParseFloat(strconv.FormatFloat(n, 'g', digits, 64), 64)
		if math.Abs(n) < 1e-30 {
			return 0
		}
		return min(max(n, least), most)
	})
}

// Part draws an area of one region.
func Part() *rapid.Generator[body.Area] {
	return rapid.Custom(func(t *rapid.T) body.Area {
		region := rapid.SampledFrom(slices.Collect(body.AllRegions())).Draw(t, "region")
		return region.On(rapid.SampledFrom(slices.Collect(body.Sides())).Draw(t, "side"))
	})
}

// Package protocoltest draws targets and plans for property tests. Only tests import it.
package protocoltest

import (
	"iter"
	"slices"

	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// Plan draws a valid plan of least to most targets.
func Plan(least, most int) *rapid.Generator[[]protocol.Target] {
	return rapid.SliceOfN(Target(), least, most)
}

// Target draws a valid target; each of what may be left out is left out half of the time.
func Target() *rapid.Generator[protocol.Target] {
	return rapid.Custom(func(t *rapid.T) protocol.Target {
		target := protocol.Target{
			Site:      Site().Draw(t, "site"),
			Technique: one(t, protocol.Techniques(), "technique"),
			Depth:     one(t, protocol.Depths(), "depth"),
		}
		given := func(what string) bool { return rapid.Bool().Draw(t, what+" given") }
		fill(t, &target, given)
		if given("departure") {
			depart(t, &target, given)
		}
		return target
	})
}

// Complete draws what the target leaves open, but for the fields that describe a departure from what is
// usual, which are never unknown.
func Complete(t *rapid.T, target protocol.Target) protocol.Target {
	fill(t, &target, func(string) bool { return true })
	return target
}

// Site draws a valid site; the level and the trigger point may be left out.
func Site() *rapid.Generator[anatomy.Site] {
	return rapid.Custom(func(t *rapid.T) anatomy.Site {
		site := one(t, anatomy.Muscles(), "muscle").On(one(t, body.Sides(), "side"))
		if site.Validate() != nil { // no midline
			site = site.Muscle.Left()
		}
		if levels := slices.Collect(site.Muscle.Levels().All()); len(levels) > 0 && rapid.Bool().Draw(t, "level given") {
			site = site.AtLevel(rapid.SampledFrom(levels).Draw(t, "level"))
		}
		if n := site.Muscle.TriggerPoints().Count(); n > 0 && rapid.Bool().Draw(t, "trigger point given") {
			site = site.TrP(rapid.IntRange(1, n).Draw(t, "trigger point"))
		}
		return site
	})
}

// fill gives what is not given, where given says so.
func fill(t *rapid.T, target *protocol.Target, given func(what string) bool) {
	if levels := slices.Collect(target.Site.Muscle.Levels().All()); len(levels) > 0 && target.Site.Level == 0 && given("level") {
		target.Site.Level = rapid.SampledFrom(levels).Draw(t, "level")
	}
	if !target.Needle.Diameter.IsGiven() && given("diameter") {
		target.Needle.Diameter = length(t, 100, 1000, "diameter")
	}
	if !target.Needle.Length.IsGiven() && given("length") {
		target.Needle.Length = length(t, max(5000, target.InsertionDepth.Micrometers()), 300_000, "length")
	}
	if !target.InsertionDepth.IsGiven() && given("insertion depth") {
		most := 300_000
		if target.Needle.Length.IsGiven() {
			most = target.Needle.Length.Micrometers()
		}
		target.InsertionDepth = length(t, 1, most, "insertion depth")
	}
	word(t, &target.Angle, protocol.Angles(), "angle", given)
	if !target.Lean.IsGiven() && given("lean") {
		target.Lean = protocol.Deg(float64(rapid.IntRange(0, 90_000).Draw(t, "lean")) / 1000)
	}
	word(t, &target.Grip, anatomy.AllGrips(), "grip", given)
	word(t, &target.Position, anatomy.AllPositions(), "position", given)
	word(t, &target.Guidance, protocol.Guidances(), "guidance", given)
	word(t, &target.Material, protocol.Materials(), "material", given)
	if !target.Retention.IsGiven() && given("retention") {
		target.Retention = span(t, "retention")
	}
	if target.Technique != protocol.Electrical {
		return
	}
	word(t, &target.Stimulation.Path, protocol.Paths(), "path", given)
	if !target.Stimulation.Minutes.IsGiven() && given("minutes") {
		target.Stimulation.Minutes = span(t, "minutes")
	}
}

// depart gives the fields that describe a departure from what is usual.
func depart(t *rapid.T, target *protocol.Target, given func(what string) bool) {
	if given("zones") {
		target.Zones = anatomy.ZonesOf(rapid.SliceOfN(rapid.SampledFrom(slices.Collect(anatomy.AllZones())), 1, 4).Draw(t, "zones")...)
	}
	if given("lateral") {
		target.InsertionLateral = length(t, 0, 300_000, "lateral")
	}
	target.TowardsJoint = given("towards joint")
	target.OffBone = given("off bone")
	target.HealthySkin = given("healthy skin")
	if given("insertions") {
		target.Insertions = rapid.IntRange(1, 100).Draw(t, "insertions")
	}
}

func one[T any](t *rapid.T, all iter.Seq[T], what string) T {
	return rapid.SampledFrom(slices.Collect(all)).Draw(t, what)
}

func word[T comparable](t *rapid.T, field *T, all iter.Seq[T], what string, given func(what string) bool) {
	var zero T
	if *field == zero && given(what) {
		*field = one(t, all, what)
	}
}

// length draws a length in micrometres; the numbers that rules and muscles turn on are likely.
func length(t *rapid.T, least, most int, what string) body.Length {
	um := rapid.OneOf(
		rapid.IntRange(least, most),
		rapid.SampledFrom([]int{5000, 13_000, 14_600, 14_601, 19_000, 19_001, 25_000, 30_000, 31_000, 31_001, 39_000, 39_001, 40_000, 40_001, 50_000, 75_000}),
	).Draw(t, what)
	return body.MM(float64(min(max(um, least), most)) / 1000)
}

func span(t *rapid.T, what string) protocol.Span {
	return protocol.Minutes(float64(rapid.IntRange(0, 120_000).Draw(t, what)) / 1000)
}

package protocol_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/protocol"
)

func TestRangesInWords(t *testing.T) {
	for want, r := range map[string]protocol.Range{
		"not stated":     {},
		"6":              protocol.Exactly(6),
		"0":              protocol.Exactly(0),
		"0-1":            protocol.From(0, 1),
		"1-1.75":         protocol.From(1, 1.75),
		"about 1.75":     protocol.About(1.75),
		"up to 8":        protocol.AtMost(8),
		"at least 30":    protocol.NotLess(30),
		"about up to 12": {Max: 12, Bound: protocol.UpTo, About: true},
	} {
		require.Equal(t, want, r.String())
	}
	require.False(t, protocol.Range{}.Has(0), "what is not stated has no number in it")
	require.True(t, protocol.Exactly(0).Has(0), "0 is a number like any other")
	require.Equal(t, "1 muscle", protocol.SiteCount{Range: protocol.Exactly(1), Unit: protocol.UnitMuscles}.String())
	require.Equal(t, "1-3 trigger points",
		protocol.SiteCount{Range: protocol.From(1, 3), Unit: protocol.UnitTriggerPoints}.String())
	require.Equal(t, "not stated", protocol.SiteCount{}.String())
}

func ranges() *rapid.Generator[protocol.Range] {
	return rapid.Custom(func(t *rapid.T) protocol.Range {
		least := float64(rapid.IntRange(0, 10).Draw(t, "least"))
		most := least + float64(rapid.IntRange(0, 10).Draw(t, "more"))
		r := rapid.SampledFrom([]protocol.Range{
			{}, protocol.Exactly(least), protocol.From(least, most), protocol.NotLess(least), protocol.AtMost(most),
		}).Draw(t, "range")
		r.About = r.IsStated() && rapid.Bool().Draw(t, "about")
		return r
	})
}

func TestAUnionHoldsWhatItsRangesHold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := rapid.SliceOfN(ranges(), 0, 5).Draw(t, "ranges")
		union := protocol.Union(all)

		bound := func(b protocol.Bound) bool {
			return slices.ContainsFunc(all, func(r protocol.Range) bool { return r.Bound == b })
		}
		openAtBothEnds := bound(protocol.UpTo) && bound(protocol.AtLeast)
		anyStated := slices.ContainsFunc(all, protocol.Range.IsStated)
		require.Equal(t, anyStated && !openAtBothEnds, union.IsStated())
		if union.IsStated() {
			n := float64(rapid.IntRange(0, 25).Draw(t, "n"))
			for _, r := range all {
				require.True(t, !r.Has(n) || union.Has(n), "%v in %v", n, union)
			}
		}
		shuffled := rapid.Permutation(all).Draw(t, "shuffled")
		require.Equal(t, union, protocol.Union(shuffled), "the order does not matter")
		require.Equal(t, union, protocol.Union(append(shuffled, protocol.Range{})), "what is not stated adds nothing")
	})
}

func TestAUnionReachesNoFurtherThanItsRanges(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var all []protocol.Range
		least, most := 100.0, 0.0
		for range rapid.IntRange(1, 5).Draw(t, "count") {
			a := float64(rapid.IntRange(0, 20).Draw(t, "least"))
			b := a + float64(rapid.IntRange(0, 20).Draw(t, "more"))
			all = append(all, protocol.From(a, b))
			least, most = min(least, a), max(most, b)
		}
		require.Equal(t, protocol.From(least, most), protocol.Union(all))
	})
}

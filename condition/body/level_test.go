package body_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/condition/body"
)

func TestLevelsAreASet(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyLevels.Draw(t, "a"), anyLevels.Draw(t, "b")
		for l := range body.AllLevels() {
			require.Equal(t, a.Has(l) && b.Has(l), a.And(b).Has(l))
			require.Equal(t, a.Has(l) || b.Has(l), a.Or(b).Has(l))
		}
		all := slices.Collect(a.All())
		require.Len(t, all, a.Len())
		require.True(t, slices.IsSorted(all), "head to tail")
		require.Equal(t, a, body.LevelsOf(all...))
		require.True(t, a.IsValid())
		require.Equal(t, a.IsEmpty(), a.Len() == 0)
	})
	require.False(t, body.Levels(1).IsValid(), "no level is no level")
	require.False(t, body.Levels(1<<31).IsValid())
	require.False(t, body.Levels(1<<32-1).Has(0))
	require.False(t, body.Levels(1<<32-1).Has(31))
	require.Zero(t, body.LevelsOf(0, 31, 255))
}

func TestToHoldsBothEndsAndWhatIsBetween(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		first := body.Level(rapid.Uint8().Draw(t, "first"))
		last := body.Level(rapid.Uint8().Draw(t, "last"))
		set := first.To(last)
		require.True(t, set.IsValid())
		for l := range body.AllLevels() {
			require.Equal(t, first.IsValid() && first <= l && l <= last, set.Has(l), "%v in %v to %v", l, first, last)
		}
	})
	require.Equal(t, "T12, L1", body.T12.To(body.L1).String())
	require.Equal(t, 30, body.C0.To(body.S5).Len())
	require.Zero(t, body.L1.To(body.T12), "backwards")
}

func TestRangesAreReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		set := anyLevels.Draw(t, "set")
		var read body.Levels
		if set.IsEmpty() {
			require.Empty(t, set.Ranges())
			return
		}
		runs := strings.Split(set.Ranges(), ", ")
		for _, text := range runs {
			run, err := body.ParseLevels(text)
			require.NoError(t, err)
			require.False(t, read&run != 0)
			read = read.Or(run)
		}
		require.Equal(t, set, read)
		last := body.Level(0)
		for l := range set.All() { // as few runs as there are gaps
			if last == 0 || l != last+1 {
				require.NotEmpty(t, runs)
				require.True(t, strings.HasPrefix(runs[0], l.String()))
				runs = runs[1:]
			}
			last = l
		}
		require.Empty(t, runs)
	})
}

func TestParseLevels(t *testing.T) {
	for text, want := range map[string]body.Levels{
		"T12": body.LevelsOf(body.T12), "L1-L3": body.LevelsOf(body.L1, body.L2, body.L3), "C0-S5": body.C0.To(body.S5),
		"L4-L4": body.LevelsOf(body.L4), "T12-L1": body.LevelsOf(body.T12, body.L1),
	} {
		got, err := body.ParseLevels(text)
		require.NoError(t, err, text)
		require.Equal(t, want, got, text)
	}
	for _, text := range []string{"", "-", "L1-", "-L1", "L3-L1", "L1-L3-L5", "L1–L3", "l1-l3", "L1 - L3", "L1,L3", "C8-T1"} {
		got, err := body.ParseLevels(text)
		require.Error(t, err, text)
		require.Zero(t, got, text)
	}
}

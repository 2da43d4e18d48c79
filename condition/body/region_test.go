package body_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/condition/body"
)

var (
	anyRegions = rapid.Map(rapid.SliceOfDistinct(rapid.SampledFrom(slices.Collect(body.AllRegions())), rapid.ID), func(r []body.Region) body.Regions {
		return body.RegionsOf(r...)
	})
	anyLevels = rapid.Map(rapid.SliceOfDistinct(rapid.SampledFrom(slices.Collect(body.AllLevels())), rapid.ID), func(l []body.Level) body.Levels {
		return body.LevelsOf(l...)
	})
	anySide = rapid.SampledFrom(slices.Collect(body.Sides()))
	anyArea = rapid.Map(rapid.Uint64(), func(bits uint64) body.Area { return body.Area(bits) & body.Everywhere })
)

func TestTheVocabulariesAreComplete(t *testing.T) {
	var regions []string
	for r := range body.AllRegions() {
		regions = append(regions, r.String())
	}
	require.Equal(t, strings.Fields(`head scalp face orbit jaw neck shoulder axilla upper-arm elbow forearm wrist hand thorax
		breast upper-back lower-back sacrum abdomen pelvis groin perineum hip buttock thigh knee lower-leg ankle foot`), regions)
	var levels []string
	for l := range body.AllLevels() {
		levels = append(levels, l.String())
	}
	require.Equal(t, strings.Fields("C0 C1 C2 C3 C4 C5 C6 C7 T1 T2 T3 T4 T5 T6 T7 T8 T9 T10 T11 T12 L1 L2 L3 L4 L5 S1 S2 S3 S4 S5"), levels)
	require.Equal(t, []body.Side{body.Left, body.Right, body.Midline}, slices.Collect(body.Sides()))
}

func TestWordsGoOutAndComeBack(t *testing.T) {
	type all struct {
		Region body.Region
		Side   body.Side
		Level  body.Level
	}
	for r := range body.AllRegions() {
		for s := range body.Sides() {
			for l := range body.AllLevels() {
				want := all{r, s, l}
				data, err := json.Marshal(want)
				require.NoError(t, err)
				var got all
				require.NoError(t, json.Unmarshal(data, &got))
				require.Equal(t, want, got)
			}
		}
	}
}

func TestWhatIsNoWordIsRefused(t *testing.T) {
	for _, v := range []any{body.Region(0), body.Region(30), body.Side(0), body.Side(4), body.Level(0), body.Level(31), body.Level(255)} {
		_, err := json.Marshal(v)
		require.Error(t, err, "%v", v)
	}
	require.Equal(t, "Region(0)", body.Region(0).String())
	require.Equal(t, "Side(4)", body.Side(4).String())
	require.Equal(t, "Level(31)", body.Level(31).String())
	for _, text := range []string{"", "Neck", " neck", "neck ", "left neck", "lower leg", "Region(0)", "none"} {
		_, err := body.ParseRegion(text)
		require.Error(t, err, text)
	}
	for _, text := range []string{"", "l4", "L6", "C8", "T0", "L4-L5"} {
		_, err := body.ParseLevel(text)
		require.Error(t, err, text)
	}
	for _, text := range []string{"", "Left", "both", "mid", "midline "} {
		_, err := body.ParseSide(text)
		require.Error(t, err, text)
	}
	_, err := body.ParseRegion("lowerleg")
	require.EqualError(t, err, `no such region; the nearest is "lower-leg"`)
}

func TestARegionThatIsNoneIsNowhere(t *testing.T) {
	for _, r := range []body.Region{0, 30, 255} {
		require.False(t, r.IsValid())
		require.Zero(t, r.Left())
		require.Zero(t, r.Both())
		require.Zero(t, body.RegionsOf(r))
		require.False(t, body.Regions(1<<32-1).Has(r))
	}
	require.Zero(t, body.Neck.On(0))
	require.Zero(t, body.Neck.On(4))
}

func TestEveryRegionHasALeftAndARightAndNoMiddle(t *testing.T) {
	var seen body.Area
	for r := range body.AllRegions() {
		require.Equal(t, 1, r.Left().Len())
		require.Equal(t, 1, r.Right().Len())
		require.False(t, r.Left().Touches(r.Right()))
		require.Equal(t, r.Both(), r.Left().Or(r.Right()))
		require.False(t, seen.Touches(r.Both()), "%v shares a place with another region", r)
		seen = seen.Or(r.Both())
		require.Equal(t, body.RegionsOf(r), r.Left().Regions())
		require.NotContains(t, r.Name(), "-")
	}
	require.Equal(t, body.Everywhere, seen)
	require.Equal(t, 58, seen.Len())
}

func TestRegionsOnASideIsTheUnionOfItsRegions(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		set, side := anyRegions.Draw(t, "set"), anySide.Draw(t, "side")
		var union body.Area
		for r := range set.All() {
			union = union.Or(r.On(side))
		}
		require.Equal(t, union, set.On(side))
		require.Zero(t, set.On(0))
		if side == body.Midline {
			require.Equal(t, set, set.On(side).Regions())
		}
	})
	for r := range body.AllRegions() { // and each by itself, the last one included
		for s := range body.Sides() {
			require.Equal(t, r.On(s), body.RegionsOf(r).On(s), "%v %v", s, r)
		}
	}
}

func TestRegionsOnIgnoresBitsThatAreNoRegion(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		set := body.Regions(rapid.Uint32().Draw(t, "bits"))
		side := anySide.Draw(t, "side")
		require.True(t, set.On(side).IsValid())
		require.Equal(t, body.RegionsOf(slices.Collect(set.All())...).On(side), set.On(side))
	})
}

func TestRegionsAreASet(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyRegions.Draw(t, "a"), anyRegions.Draw(t, "b")
		for r := range body.AllRegions() {
			require.Equal(t, a.Has(r) && b.Has(r), a.And(b).Has(r))
			require.Equal(t, a.Has(r) || b.Has(r), a.Or(b).Has(r))
		}
		all := slices.Collect(a.All())
		require.Len(t, all, a.Len())
		require.True(t, slices.IsSorted(all), "head to foot")
		require.Equal(t, a, body.RegionsOf(all...))
		require.Equal(t, a.Len() == 0, a.String() == "none")
	})
}

func TestTheLimbsAreThoseOfTheRules(t *testing.T) {
	require.Equal(t, "axilla, upper-arm, elbow, forearm, wrist, hand", body.ArmRegions.String())
	require.Equal(t, "groin, thigh, knee, lower-leg, ankle, foot", body.LegRegions.String())
	require.Equal(t, body.LeftArm, body.ArmRegions.On(body.Left))
	require.Equal(t, body.RightArm, body.ArmRegions.On(body.Right))
	require.Equal(t, body.LeftLeg, body.LegRegions.On(body.Left))
	require.Equal(t, body.RightLeg, body.LegRegions.On(body.Right))
}

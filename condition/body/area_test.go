package body_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/condition/body"
)

func TestAreasAreASet(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := anyArea.Draw(t, "a"), anyArea.Draw(t, "b"), anyArea.Draw(t, "c")
		require.Equal(t, a.And(b), b.And(a))
		require.Equal(t, a.Or(b), b.Or(a))
		require.Equal(t, a.And(b.Or(c)), a.And(b).Or(a.And(c)))
		require.Equal(t, a, a.Or(a.And(b)))
		require.Equal(t, !a.And(b).IsEmpty(), a.Touches(b))
		require.Equal(t, a.Len()+b.Len(), a.Or(b).Len()+a.And(b).Len())
		require.Equal(t, a, a.Or(0))
		require.Equal(t, a, a.And(body.Everywhere))
		require.Equal(t, a.IsEmpty(), a.Len() == 0)
		require.True(t, a.IsValid())
	})
}

func TestAnAreaFallsIntoALeftAndARight(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := anyArea.Draw(t, "a")
		require.False(t, a.On(body.Left).Touches(a.On(body.Right)))
		require.Equal(t, a, a.On(body.Left).Or(a.On(body.Right)))
		require.Equal(t, a, a.On(body.Midline))
		require.Zero(t, a.On(0))
	})
}

func TestMirrorExchangesTheSides(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyArea.Draw(t, "a"), anyArea.Draw(t, "b")
		require.Equal(t, a, a.Mirror().Mirror())
		require.Equal(t, a.Len(), a.Mirror().Len())
		require.Equal(t, a.Regions(), a.Mirror().Regions())
		require.Equal(t, a.Or(b).Mirror(), a.Mirror().Or(b.Mirror()))
		require.Equal(t, a.On(body.Left).Mirror(), a.Mirror().On(body.Right))
		require.Equal(t, a.Touches(b), a.Mirror().Touches(b.Mirror()))
	})
	require.Equal(t, body.RightArm, body.LeftArm.Mirror())
	require.Equal(t, body.LeftLeg, body.RightLeg.Mirror())
	require.Equal(t, body.Foot.Left(), body.Foot.Right().Mirror(), "the last region")
	require.Equal(t, body.Head.Right(), body.Head.Left().Mirror(), "the first region")
}

func TestAnAreaIsTheSumOfItsParts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := anyArea.Draw(t, "a")
		var sum body.Area
		parts := slices.Collect(a.All())
		for _, p := range parts {
			require.False(t, sum.Touches(p.Area()), "%v stands twice", p)
			sum = sum.Or(p.Area())
			back, err := body.ParseArea(p.String())
			require.NoError(t, err)
			require.Equal(t, p.Area(), back)
		}
		require.Equal(t, a, sum)
		require.True(t, slices.IsSortedFunc(parts, func(p, q body.Part) int { return int(p.Region) - int(q.Region) }))
		require.Len(t, parts, a.Regions().Len(), "a region on both sides is one part")
		if a.IsEmpty() {
			require.Equal(t, "none", a.String())
			return
		}
		var read body.Area
		for text := range strings.SplitSeq(a.String(), ", ") {
			part, err := body.ParseArea(text)
			require.NoError(t, err)
			read = read.Or(part)
		}
		require.Equal(t, a, read)
	})
}

func TestAreaText(t *testing.T) {
	tests := []struct {
		text string
		want body.Area
	}{
		{"left lower-leg", body.LowerLeg.Left()},
		{"right knee", body.Knee.Right()},
		{"neck", body.Neck.Both()},
		{"foot", body.Foot.Both()},
	}
	for _, tt := range tests {
		got, err := body.ParseArea(tt.text)
		require.NoError(t, err)
		require.Equal(t, tt.want, got)
		require.Equal(t, tt.text, got.String())
	}
	for text, want := range map[string]string{
		"":                 "no such region",
		"left":             "no such region",
		"left ":            "no such region",
		"left  knee":       `no such region; the nearest is "knee"`,
		" left knee":       "no such region",
		"Left knee":        "no such region",
		"midline neck":     "no such region",
		"both knee":        "no such region",
		"left lowerleg":    `no such region; the nearest is "lower-leg"`,
		"left lower leg":   `no such region; the nearest is "lower-leg"`,
		"left left knee":   "no such region",
		"left knee, neck":  "no such region",
		"none":             "no such region",
		"left\tknee":       "no such region",
		"left knee\x00":    `no such region; the nearest is "knee"`,
		"Jane Doe, Sydney": "no such region",
	} {
		got, err := body.ParseArea(text)
		require.Zero(t, got, "%q", text)
		require.EqualError(t, err, want, "%q", text)
	}
}

func TestAnAreaOutsideTheBodyIsNone(t *testing.T) {
	require.False(t, body.Area(1<<58).IsValid())
	require.False(t, (body.Neck.Left() | 1<<63).IsValid())
	require.True(t, body.Area(0).IsValid())
	require.Equal(t, "none", body.Area(1<<63).String())
	require.Zero(t, body.Area(1<<63).Regions())
}

func FuzzParseArea(f *testing.F) {
	for _, seed := range []string{"left lower-leg", "right knee", "neck", "", "left", "left  knee", "midline neck", "left lower leg",
		"\xef\xbb\xbfneck", "neck\xff", "none", "left left knee", strings.Repeat("left ", 1000)} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		area, err := body.ParseArea(text)
		if err != nil {
			if area != 0 {
				t.Errorf("ParseArea(%q) = %v with an error", text, area)
			}
			return
		}
		if parts := slices.Collect(area.All()); len(parts) != 1 || parts[0].String() != text || !area.IsValid() {
			t.Errorf("ParseArea(%q) = %v", text, area)
		}
	})
}

package enum_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/internal/enum"
)

type color uint8

const (
	red color = iota + 1
	green
	gap // a number without an id
	blue
)

var colors = enum.Names[color]{Type: "Color", What: "color", IDs: []string{red: "red", green: "green", blue: "blue"}}

func TestEveryConstantGoesOutAndComesBack(t *testing.T) {
	require.Equal(t, []color{red, green, blue}, slices.Collect(colors.All()))
	for c := range colors.All() {
		text, err := colors.MarshalText(c)
		require.NoError(t, err)
		require.Equal(t, colors.String(c), string(text))
		var back color
		require.NoError(t, colors.UnmarshalText(&back, text))
		require.Equal(t, c, back)
		require.True(t, colors.Has(c))
	}
}

func TestWhatHasNoIDIsPrintedAndRefused(t *testing.T) {
	for c, want := range map[color]string{0: "Color(0)", gap: "Color(3)", 9: "Color(9)", 255: "Color(255)"} {
		require.False(t, colors.Has(c))
		require.Equal(t, want, colors.String(c))
		_, err := colors.MarshalText(c)
		require.EqualError(t, err, "no such color: "+want)
	}
}

func TestParseNamesTheNearestAndNeverTheText(t *testing.T) {
	tests := []struct{ text, nearest, want string }{
		{"gren", "green", `no such color; the nearest is "green"`},
		{"", "", "no such color"},
		{"Jane Doe, born 1971", "", "no such color"},
		{"Color(0)", "", "no such color"},
	}
	for _, tt := range tests {
		_, err := colors.Parse(tt.text)
		var unknown *enum.UnknownError
		require.ErrorAs(t, err, &unknown)
		require.Equal(t, tt.nearest, unknown.Nearest)
		require.EqualError(t, err, tt.want)
	}
}

func TestUnmarshalLeavesTheValueAloneOnError(t *testing.T) {
	c := blue
	require.Error(t, colors.UnmarshalText(&c, []byte("grey")))
	require.Equal(t, blue, c)
}

func TestAllStopsWhenAsked(t *testing.T) {
	for c := range colors.All() {
		require.Equal(t, red, c)
		break
	}
}

func TestStringAndParseAreInverse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := color(rapid.Uint8().Draw(t, "c"))
		back, err := colors.Parse(colors.String(c))
		require.Equal(t, colors.Has(c), err == nil)
		if err == nil {
			require.Equal(t, c, back)
		} else {
			require.Zero(t, back)
			require.True(t, errors.As(err, new(*enum.UnknownError)))
		}
	})
}

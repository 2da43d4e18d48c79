package body_test

import (
	"math"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/condition/body"
)

func TestNothingIsNotTheSameAsALengthOfNothing(t *testing.T) {
	var zero body.Length
	require.False(t, zero.IsGiven())
	require.False(t, zero.IsValid())
	require.Equal(t, "not given", zero.String())
	require.Negative(t, zero.Micrometers())
	require.Negative(t, zero.Millimeters())

	nothing := body.MM(0)
	require.NotEqual(t, zero, nothing)
	require.True(t, nothing.IsGiven())
	require.True(t, nothing.IsValid())
	require.Equal(t, "0 mm", nothing.String())
	require.Zero(t, nothing.Micrometers())
	require.Equal(t, nothing, body.MM(math.Copysign(0, -1)))
}

func TestWhatIsNoLengthIsGivenAndNotValid(t *testing.T) {
	for _, mm := range []float64{
		math.NaN(), math.Inf(1), math.Inf(-1), -1, -0.001, -1e-12, 0.0001, 0.0005, 14.6001, 2000.001, 2000.1, 1e300,
		0.30000001,
	} {
		l := body.MM(mm)
		require.True(t, l.IsGiven(), "%v", mm)
		require.False(t, l.IsValid(), "%v has more than three decimals or is out of range", mm)
		require.Negative(t, l.Micrometers(), "%v", mm)
		require.Equal(t, "no length", l.String())
	}
}

func TestNothingIsRoundedToALength(t *testing.T) {
	for _, mm := range []float64{1e-10, math.SmallestNonzeroFloat64, 40.0000000001, 0.300000000001} {
		require.False(t, body.MM(mm).IsValid(), "%v has more than three decimals", mm)
	}
}

// Every length that can be written with three decimals is exact, whatever its binary form.
func TestMMIsExactToTheMicrometer(t *testing.T) {
	for um := range 2_000_001 {
		l := body.MM(float64(um) / 1000)
		if l.Micrometers() != um {
			t.Fatalf("MM(%v) is %d µm, want %d", float64(um)/1000, l.Micrometers(), um)
		}
	}
}

func TestTheTextOfALengthIsTheLength(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		um := rapid.IntRange(0, 2_000_000).Draw(t, "µm")
		l := body.MM(float64(um) / 1000)
		mm, err := strconv.ParseFloat(l.Number(), 64)
		require.NoError(t, err)
		require.Equal(t, l, body.MM(mm))
		require.Equal(t, mm, l.Millimeters())
		require.Equal(t, l.Number()+" mm", l.String())
		require.NotContains(t, l.Number(), "e")
	})
	require.Equal(t, "14.6", body.MM(14.6).Number())
	require.Equal(t, "0.001", body.MM(0.001).Number())
}

func TestIsWithin(t *testing.T) {
	least, most := body.MM(5), body.MM(300)
	tests := []struct {
		name string
		l    body.Length
		want bool
	}{
		{"not given", body.Length{}, true},
		{"the least", body.MM(5), true},
		{"the most", body.MM(300), true},
		{"one below", body.MM(4.999), false},
		{"one above", body.MM(300.001), false},
		{"no length", body.MM(math.NaN()), false},
	}
	for _, tt := range tests {
		require.Equal(t, tt.want, tt.l.IsWithin(least, most), tt.name)
	}
	require.False(t, body.MM(-1).IsWithin(body.Length{}, most), "not even without a lower end")
}

package protocol_test

import (
	"encoding/json"
	"fmt"
	"iter"
	"math"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/protocol"
)

// A word is one constant of a vocabulary.
type word interface {
	~uint8
	fmt.Stringer
	IsValid() bool
	MarshalText() ([]byte, error)
}

// vocabulary checks that a vocabulary has exactly these words, that each goes out and comes back, and that
// no other number is one of them.
func vocabulary[T word](t *testing.T, all iter.Seq[T], parse func(string) (T, error), words ...string) {
	t.Helper()
	var ids []string
	for v := range all {
		ids = append(ids, v.String())
		back, err := parse(v.String())
		require.NoError(t, err)
		require.Equal(t, v, back)
		data, err := json.Marshal(v)
		require.NoError(t, err)
		require.Equal(t, strconv.Quote(v.String()), string(data))
		var read T
		require.NoError(t, json.Unmarshal(data, &read))
		require.Equal(t, v, read)
	}
	require.Equal(t, words, ids)
	constants := slices.Collect(all)
	for n := range 256 {
		v := T(n)
		require.Equal(t, slices.Contains(constants, v), v.IsValid(), "%d", n)
		if !v.IsValid() {
			_, err := v.MarshalText()
			require.Error(t, err)
			require.NotEmpty(t, v.String())
		}
	}
	for _, text := range []string{"", "x", words[0] + " ", "unknown"} {
		_, err := parse(text)
		require.Error(t, err, text)
	}
}

func TestVocabularies(t *testing.T) {
	vocabulary(t, protocol.Techniques(), protocol.ParseTechnique, "static", "pistoning", "winding", "periosteal", "electrical")
	vocabulary(t, protocol.Depths(), protocol.ParseDepth, "superficial", "deep")
	vocabulary(t, protocol.Angles(), protocol.ParseAngle, "perpendicular", "oblique", "tangential", "medial")
	vocabulary(t, protocol.Guidances(), protocol.ParseGuidance, "none", "palpation", "ultrasound")
	vocabulary(t, protocol.Materials(), protocol.ParseMaterial, "steel_coated", "steel_uncoated", "titanium", "gold_plated")
	vocabulary(t, protocol.Paths(), protocol.ParsePath, "within_one_muscle", "within_limb", "one_side_trunk",
		"one_side_neck_or_head", "front_of_neck", "across_head", "across_thorax", "across_spine", "near_implant")
}

func TestNeedleText(t *testing.T) {
	tests := []struct {
		needle protocol.Needle
		want   string
	}{
		{protocol.NeedleMM(0.30, 40), "0.30 × 40 mm"},
		{protocol.NeedleMM(0.25, 12.5), "0.25 × 12.5 mm"},
		{protocol.NeedleMM(1, 300), "1.00 × 300 mm"},
		{protocol.NeedleMM(0.125, 5), "0.125 × 5 mm"},
		{protocol.Needle{}, "needle not given"},
		{protocol.Needle{Length: body.MM(40)}, "40 mm"},
		{protocol.Needle{Diameter: body.MM(0.3)}, "0.30 mm, length not given"},
		{protocol.NeedleMM(math.NaN(), -1), "needle not given"},
	}
	for _, tt := range tests {
		require.Equal(t, tt.want, tt.needle.String())
	}
	require.NotEqual(t, protocol.Needle{}, protocol.NeedleMM(math.NaN(), -1), "what was given wrong was given")
	require.Equal(t, protocol.NeedleMM(0.3, 40), protocol.NeedleMM(0.30, 40.0))
}

// amount is a number with a zero of its own.
type amount interface {
	comparable
	IsGiven() bool
	IsValid() bool
	Thousandths() int
	Number() string
	String() string
}

// amounts checks every thousandth of a range, and what lies outside it.
func amounts[T amount](t *testing.T, of func(float64) T, most int, unit string) {
	t.Helper()
	var zero T
	require.False(t, zero.IsGiven())
	require.False(t, zero.IsValid())
	require.Negative(t, zero.Thousandths())
	require.Equal(t, "not given", zero.String())
	require.NotEqual(t, zero, of(0))
	require.True(t, of(0).IsGiven())
	require.Equal(t, "0"+unit, of(0).String())
	for n := 0; n <= most*1000; n++ {
		v := of(float64(n) / 1000)
		if !v.IsValid() || v.Thousandths() != n {
			t.Fatalf("%v is %d thousandths", float64(n)/1000, v.Thousandths())
		}
		back, err := strconv.ParseFloat(v.Number(), 64)
		if err != nil || of(back) != v {
			t.Fatalf("%v prints as %s", float64(n)/1000, v.Number())
		}
	}
	for _, n := range []float64{math.NaN(), math.Inf(1), math.Inf(-1), -0.001, -1, float64(most) + 0.001, 1e18, 0.0001, 45.0001} {
		require.True(t, of(n).IsGiven(), "%v", n)
		require.False(t, of(n).IsValid(), "%v", n)
		require.Negative(t, of(n).Thousandths(), "%v", n)
	}
}

func TestDegreesAndMinutesAreExact(t *testing.T) {
	amounts(t, protocol.Deg, 90, "°")
	amounts(t, protocol.Minutes, 120, " min")
}

func TestNoDegreeAndNoMinuteIsRounded(t *testing.T) {
	for _, n := range []float64{1e-10, math.SmallestNonzeroFloat64, 45.0000000001} {
		require.False(t, protocol.Deg(n).IsValid(), "%v degrees", n)
		require.False(t, protocol.Minutes(n).IsValid(), "%v minutes", n)
	}
}

func TestASpanIsADuration(t *testing.T) {
	require.Equal(t, 90*time.Second, protocol.Minutes(1.5).Duration())
	require.Equal(t, 2*time.Hour, protocol.Minutes(120).Duration())
	require.Zero(t, protocol.Minutes(0).Duration())
	require.Zero(t, protocol.Minutes(121).Duration())
	require.Zero(t, protocol.Span(0).Duration())
}

// A bare number is not a span, whatever the number: `Retention: 5` compiles, and is no five minutes.
func TestABareNumberIsNoSpan(t *testing.T) {
	for n := -200; n <= 200; n++ {
		if s := protocol.Span(n); n != 0 && s.IsValid() {
			t.Errorf("Span(%d) is valid: %v", n, s)
		}
	}
	for _, d := range []time.Duration{time.Nanosecond, time.Second, time.Minute, 5 * time.Minute, 2 * time.Hour, math.MaxInt64, math.MinInt64} {
		if protocol.Span(d).IsValid() {
			t.Errorf("Span(%v) is valid", d)
		}
	}
}

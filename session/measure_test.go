package session_test

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/session"
)

func TestGoldenMeasures(t *testing.T) {
	var out strings.Builder
	for m := range session.Measures() {
		fmt.Fprintln(&out, m)
		out.WriteString(lines(
			"name", m.Name(),
			"range", m.Range().String(),
			"unit", m.Unit().String(),
			"better", m.Better().String(),
			"when", m.When(),
			"note", m.Note(),
		))
		if len(m.Sources()) > 0 {
			fmt.Fprintf(&out, "  sources: %v\n", m.Sources())
		}
		if m.IsOfChange() {
			fmt.Fprintln(&out, "  of change")
		}
		for _, f := range m.Figures() {
			fmt.Fprintf(&out, "  figure: %s; important %v; ", f.Population, f.Important)
			if f.Detectable > 0 {
				fmt.Fprintf(&out, "detectable %v; ", f.Detectable)
			}
			fmt.Fprintln(&out, f.Sources)
			only := f.Only
			if f.IsDefault {
				only += "default"
			}
			baseline := ""
			if f.Baseline.IsGiven() {
				baseline = f.Baseline.String()
			}
			for _, line := range strings.Split(strings.TrimSuffix(lines(
				"conditions", f.Conditions.String(), "baseline", baseline, "only", only, "method", f.Method, "note", f.Note,
			), "\n"), "\n") {
				fmt.Fprintln(&out, "  "+line)
			}
		}
	}
	golden(t, "measures.golden", out.String())
}

func TestGoldenMeasuresByCondition(t *testing.T) {
	var out strings.Builder
	for c := range condition.All() {
		customary := ""
		if session.MeasuresAreCustomary(c) {
			customary = " (customary)"
		}
		fmt.Fprintf(&out, "%v: %v%s\n", c, session.MeasuresFor(c), customary)
	}
	golden(t, "measures_for.golden", out.String())
}

func TestEveryMeasureIsComplete(t *testing.T) {
	figures, alone := 0, 0
	for m := range session.Measures() {
		require.NotEmpty(t, m.Name(), m)
		require.NotEmpty(t, m.When(), m)
		require.NotContains(t, m.When(), "as ", m)
		require.True(t, m.Unit().IsValid(), m)
		require.NotEmpty(t, m.Unit().UCUM(), m)
		require.True(t, m.Better().IsValid(), m)
		if r := m.Range(); r.IsGiven() {
			require.Less(t, r.Min, r.Max, m)
		}
		if len(m.Figures()) == 0 {
			alone++
		}
		for _, f := range m.Figures() {
			figures++
			require.Equal(t, m, f.Measure)
			require.NotEmpty(t, f.Population, m)
			require.True(t, f.Important.IsGiven() || f.Detectable > 0, "%s, %s: a figure without a figure", m, f.Population)
			require.LessOrEqual(t, f.Important.Least, f.Important.Most, "%s, %s", m, f.Population)
			if f.Important.IsGiven() {
				require.Positive(t, f.Important.Least, "%s, %s", m, f.Population)
			}
		}
	}
	require.Equal(t, 84, figures+alone, "one row for each figure, and one for each measure without")
	require.Equal(t, 12, alone)
}

func TestEveryConditionHasMeasuresOnce(t *testing.T) {
	customary := condition.Set(0)
	for c := range condition.All() {
		seen := map[session.Measure]bool{}
		require.NotEmpty(t, session.MeasuresFor(c), c)
		for _, m := range session.MeasuresFor(c) {
			require.True(t, m.IsValid(), c)
			require.False(t, seen[m], "%s has %s twice", c, m)
			seen[m] = true
		}
		if session.MeasuresAreCustomary(c) {
			customary = customary.Or(condition.SetOf(c))
		}
	}
	require.Equal(t, 4, customary.Len())
}

func TestScoresOutsideTheRangeAreRefused(t *testing.T) {
	for _, tt := range []struct {
		name  string
		score session.Score
		want  string
	}{
		{"above", session.NPRS.Of(11), "nprs: out of range, 0 to 10"},
		{"below", session.HIT6.Of(35), "hit-6: out of range, 36 to 78"},
		{"negative on an open scale", session.PPT.Of(-1), "ppt: out of range, 0 to 10000"},
		{"a slip of the pen on an open scale", session.TUG.Of(1e9), "tug: out of range, 0 to 10000"},
		{"a slip of the pen where no range was read", session.TEFS.Of(1e9), "tefs: out of range, -10000 to 10000"},
		{"no number", session.VAS.Of(math.NaN()), "vas: out of range, 0 to 100"},
		{"without end", session.PPT.Of(math.Inf(1)), "ppt: out of range, 0 to 10000"},
		{"four decimals", session.NPRS.Of(3.3333), "nprs: at most three decimals"},
		{"no measure", session.Measure(0).Of(3), "measure: required: an outcome measure"},
		{"the zero score", session.Score{}, "measure: required: an outcome measure"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			require.EqualError(t, tt.score.Validate(), tt.want)
			require.False(t, tt.score.IsValid())
			_, ok := tt.score.Value()
			require.False(t, ok)
			require.Equal(t, "no score", tt.score.String())
		})
	}
	require.ErrorIs(t, session.NPRS.Of(11).Validate(), protocol.ErrOutOfRange)
	require.ErrorIs(t, session.Score{}.Validate(), protocol.ErrRequired)
	require.Equal(t, "nprs", intake.FaultsOf(session.NPRS.Of(11).Validate())[0].Path)
}

func TestAScoreIsValidExactlyInItsRange(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := session.Measure(rapid.IntRange(1, 49).Draw(t, "measure"))
		value := float64(rapid.IntRange(-200_000, 200_000).Draw(t, "thousandths")) / 1000
		score := m.Of(value)
		require.Equal(t, m, score.Measure())
		require.Equal(t, m.Range().Has(value), score.IsValid())
		require.Equal(t, score.IsValid(), score.Validate() == nil)
		if got, ok := score.Value(); ok {
			require.Equal(t, value, got, "nothing is rounded")
			require.Equal(t, m.Of(got), score, "scores are comparable")
		}
	})
}

func TestAnAnswerIsNeverInAnError(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := session.Measure(rapid.IntRange(1, 49).Draw(t, "measure"))
		value := rapid.IntRange(10_001, 99_999).Draw(t, "value")
		err := m.Of(float64(value)).Validate()
		require.Error(t, err)
		require.NotContains(t, strings.ReplaceAll(err.Error(), "10000", ""), fmt.Sprint(value))
	})
}

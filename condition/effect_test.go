package condition_test

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

// everyEffect calls test for the findings on each condition and on all together.
func everyEffect(t *testing.T, test func(t *testing.T, on string, e condition.Effect)) {
	t.Helper()
	for c := range condition.All() {
		for e := range c.Effects() {
			test(t, c.String(), e)
		}
	}
	for e := range condition.Overall() {
		test(t, "overall", e)
	}
}

func TestFindingsAreCounted(t *testing.T) {
	got := map[condition.Result]int{}
	figures := 0
	everyEffect(t, func(_ *testing.T, _ string, e condition.Effect) {
		got[e.Result]++
		if e.Figures() != "" {
			figures++
		}
	})
	want := map[condition.Result]int{
		condition.FavorsNeedling: 79, condition.NoDifference: 48, condition.FavorsOther: 1, condition.MixedResult: 4,
		condition.WithinArm: 9, condition.NoDirection: 12, condition.NoResult: 12,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("findings by result mismatch (-want +got):\n%s", diff)
	}
	require.Equal(t, 72, figures)
}

func TestFindingsAreComplete(t *testing.T) {
	everyEffect(t, func(t *testing.T, on string, e condition.Effect) {
		require.True(t, e.Term.IsValid(), on)
		require.True(t, e.Result.IsValid(), on)
		require.Equal(t, e.Metric != 0, e.Estimate != condition.Estimate{}, "%s: figures have a metric", on)
		require.True(t, e.Figures() != "" || e.Outcome != "" || e.Says != "", "%s: a finding says something", on)
		require.Equal(t, e.Shared, len(e.Sources) > 1, "%s: one work finds it, or which one was not noted", on)
		if on != "hip-pain" { // which points to its subtypes
			require.NotEmpty(t, e.Sources, on)
		}
		for _, source := range e.Sources {
			work, ok := source.Lookup()
			require.True(t, ok, "%s cites %s", on, source)
			require.False(t, work.IsFlag(), "%s: a flag finds nothing", on)
		}
		switch e.Metric {
		case condition.MD, condition.Mean, condition.Change, condition.Percent:
			require.NotEmpty(t, e.Unit, "%s: %s", on, e.Figures())
		case condition.SMD, condition.CohenD, condition.NNT:
			require.Empty(t, e.Unit, "%s: %s", on, e.Figures())
		}
		armwise := e.Metric == condition.Mean || e.Metric == condition.Change || e.Metric == condition.Percent
		require.Equal(t, armwise, e.Other != condition.Estimate{}, "%s: %s", on, e.Figures())
		if e.Grade != 0 {
			require.LessOrEqual(t, e.Grade, evidence.VeryLow, "%s: a word of GRADE, or none", on)
		}
	})
}

func TestFiguresAreDecimalsInsideTheirInterval(t *testing.T) {
	decimal := regexp.MustCompile(`^-?\d+(\.\d+)?$`)
	everyEffect(t, func(t *testing.T, on string, e condition.Effect) {
		for _, estimate := range []condition.Estimate{e.Estimate, e.Other} {
			for _, d := range []condition.Decimal{estimate.Value, estimate.Low, estimate.High} {
				_, ok := d.Float()
				require.Equal(t, d.IsGiven(), ok, on)
				if ok {
					require.Regexp(t, decimal, d.String(), on)
				}
			}
			require.Equal(t, estimate.Low.IsGiven(), estimate.High.IsGiven(), on)
			value, given := estimate.Value.Float()
			low, bounded := estimate.Low.Float()
			high, _ := estimate.High.Float()
			if bounded {
				require.Less(t, low, high, on)
			}
			if bounded && given {
				require.True(t, low <= value && value <= high, "%s: %s", on, e.Figures())
			}
		}
	})
}

// A difference is called one where its interval leaves out 0, and none where it does not.
func TestResultsAgreeWithTheirIntervals(t *testing.T) {
	everyEffect(t, func(t *testing.T, on string, e condition.Effect) {
		low, ok := e.Estimate.Low.Float()
		high, _ := e.Estimate.High.Float()
		if !ok || e.Metric != condition.MD && e.Metric != condition.SMD && e.Metric != condition.UnclearMetric {
			return
		}
		excludesZero := low > 0 || high < 0
		switch e.Result {
		case condition.FavorsNeedling, condition.FavorsOther:
			require.True(t, excludesZero, "%s: %s", on, e.Figures())
		case condition.NoDifference:
			require.False(t, excludesZero, "%s: %s", on, e.Figures())
		}
	})
}

// A positive difference in favor of needling explains its sign.
func TestPositiveDifferencesSayWhy(t *testing.T) {
	why := regexp.MustCompile(`More is better|rinted as a positive number|large|Large`)
	everyEffect(t, func(t *testing.T, on string, e condition.Effect) {
		value, ok := e.Estimate.Value.Float()
		if !ok || value < 0 || e.Result != condition.FavorsNeedling {
			return
		}
		switch e.Metric {
		case condition.MD, condition.SMD, condition.CohenD:
			require.Regexp(t, why, e.Says, "%s: %s", on, e.Figures())
		}
	})
}

func TestFindingsComeByTerm(t *testing.T) {
	for c := range condition.All() {
		require.True(t, slices.IsSortedFunc(slices.Collect(c.Effects()), func(a, b condition.Effect) int {
			return int(a.Term) - int(b.Term)
		}), c)
	}
}

// The grade of a condition and its findings do not contradict each other.
func TestGradesHaveFindings(t *testing.T) {
	for c := range condition.All() {
		results := map[condition.Result]bool{}
		for e := range c.Effects() {
			if e.Term != condition.LongTerm {
				results[e.Result] = true
			}
		}
		switch c.Short() {
		case evidence.NoneSeen, evidence.NotRead:
			delete(results, condition.NoResult)
			require.Empty(t, results, c)
		case evidence.Null:
			require.True(t, results[condition.NoDifference], c)
			require.False(t, results[condition.FavorsNeedling], c)
		case evidence.Uncontrolled:
			require.Equal(t, map[condition.Result]bool{condition.WithinArm: true}, results, c)
		default:
			require.NotEmpty(t, results, c)
		}
	}
}

// What stands in the row of sources finds something, or is listed here with what it is there for.
func TestSourcesOfARowFindSomething(t *testing.T) {
	silent := map[evidence.Source]string{
		"HERNANDEZ23": "its findings at chronic neck pain were not noted",
		"ESPEJO17":    "its findings were not noted apart from those of the other reviews",
		"CHYS23":      "an umbrella review, whose findings stand under all conditions together",
		"DUNN18F":     "its result was not noted, only its dose",
		"NUNEZ20":     "its findings were not noted",
		"STROKE80":    "uncontrolled; its findings were not noted, only its dose",
		"EECKHAUT26":  "its findings were not noted",
	}
	unused := map[evidence.Source]bool{}
	for source := range silent {
		unused[source] = true
	}
	for c := range condition.All() {
		finds := map[evidence.Source]bool{}
		for e := range c.Effects() {
			for _, source := range e.Sources {
				finds[source] = true
			}
		}
		for _, guideline := range c.Guidelines() {
			finds[guideline.Source] = true
		}
		for _, source := range c.Sources() {
			if !finds[source] {
				require.Contains(t, silent, source, c)
				delete(unused, source)
			}
		}
		for source := range finds {
			require.Contains(t, c.Sources(), source, "%s: a finding rests on a source of the row", c)
		}
		for _, source := range c.Bundles() {
			require.Contains(t, finds, source, c)
		}
	}
	require.Empty(t, unused)
}

func TestBundlesAreMarkedAtTheirFindings(t *testing.T) {
	for c := range condition.All() {
		for e := range c.Effects() {
			if len(e.Sources) == 1 {
				require.Equal(t, slices.Contains(c.Bundles(), e.Sources[0]), e.Bundle, "%s: %s", c, e.Sources[0])
			}
		}
	}
}

func TestEveryConditionHasCautions(t *testing.T) {
	for c := range condition.All() {
		cautions := slices.Collect(c.Cautions())
		require.NotEmpty(t, cautions, c)
		for _, caution := range cautions {
			require.True(t, caution.Kind.IsValid(), c)
			require.NotEmpty(t, caution.Says, c)
			switch {
			case caution.Kind == condition.Elsewhere:
				require.Empty(t, caution.Sources, c)
			case caution.Derived:
				require.Empty(t, caution.Sources, "%s: no work says what was derived", c)
			case caution.FromMemory():
				require.Equal(t, []evidence.Source{evidence.GeneralKnowledge}, caution.Sources, "%s: memory and works are kept apart", c)
			default:
				require.NotEmpty(t, caution.Sources, c)
			}
			for _, source := range caution.Sources {
				_, ok := source.Lookup()
				require.True(t, ok, "%s cites %s", c, source)
			}
		}
		for _, guideline := range c.Guidelines() {
			require.NotEmpty(t, guideline.Says, c)
		}
	}
	require.Len(t, condition.CommonExclusions().Sources, 5)
}

func TestFindingsAreCopies(t *testing.T) {
	c := condition.LowBackPainChronic
	for e := range c.Effects() {
		e.Sources[0] = "clinic"
	}
	for caution := range c.Cautions() {
		caution.Sources[0] = "clinic"
	}
	condition.CommonExclusions().Sources[0] = "clinic"
	c.Guidelines()[0].Source = "clinic"
	c.Comparators()[0] = "clinic"
	condition.TennisElbow.Bundles()[0] = "clinic"

	require.True(t, condition.Citing("clinic").IsEmpty())
	require.NotContains(t, c.Report()+condition.TennisElbow.Report(), "clinic")
	require.NotContains(t, condition.CommonExclusions().Sources, evidence.Source("clinic"))
}

func TestTheZeroConditionHasNoFindings(t *testing.T) {
	for _, c := range []condition.Condition{0, 51, 255} {
		require.Empty(t, slices.Collect(c.Effects()))
		require.Empty(t, slices.Collect(c.Cautions()))
		require.Empty(t, c.Comparators())
		require.Empty(t, c.Bundles())
		require.Empty(t, c.Guidelines())
	}
	require.Empty(t, condition.Effect{}.Figures())
	require.False(t, condition.Decimal("").IsGiven())
	require.Equal(t, "not given", condition.Result(0).Name())
	require.Equal(t, "Result(99)", condition.Result(99).Name())
}

func TestFindingVocabulariesRoundTrip(t *testing.T) {
	roundTrip(t, condition.Terms(), condition.ParseTerm)
	roundTrip(t, condition.Metrics(), condition.ParseMetric)
	roundTrip(t, condition.Results(), condition.ParseResult)
	roundTrip(t, condition.CautionKinds(), condition.ParseCautionKind)
	_, err := condition.ParseResult("favours-needling")
	require.EqualError(t, err, `no such result; the nearest is "favors-needling"`)
}

func TestReportsTellEveryFindingAndCaution(t *testing.T) {
	for c := range condition.All() {
		report := flat(c.Report())
		for e := range c.Effects() {
			require.Contains(t, report, flat(e.Figures()), c)
			require.Contains(t, report, flat(e.Says), c)
			require.Contains(t, report, e.Result.Name(), c)
		}
		for caution := range c.Cautions() {
			require.Contains(t, report, flat(caution.Says), c)
			if caution.FromMemory() {
				require.Contains(t, report, flat(caution.Says+" (general knowledge, from memory)"), c)
			}
		}
		for _, guideline := range c.Guidelines() {
			require.Contains(t, report, flat(guideline.Says), c)
		}
	}
}

func TestGoldenFindings(t *testing.T) {
	var out strings.Builder
	effect := func(e condition.Effect) {
		fmt.Fprintf(&out, "  %s | %s | %s | %s | against %s | %s | small %t, package %t | grade %s | %s | %v shared %t\n",
			e.Term, e.At, e.Outcome, e.Figures(), e.Comparator, e.Result, e.TooSmall, e.Bundle, e.Grade.Name(),
			e.Says, e.Sources, e.Shared)
	}
	fmt.Fprintln(&out, "overall")
	for e := range condition.Overall() {
		effect(e)
	}
	fmt.Fprintln(&out, "  exclusions", condition.CommonExclusions().Says, condition.CommonExclusions().Sources)
	for c := range condition.All() {
		fmt.Fprintln(&out, c)
		fmt.Fprintf(&out, "  comparators %q\n  packages %v\n", c.Comparators(), c.Bundles())
		for _, guideline := range c.Guidelines() {
			fmt.Fprintln(&out, "  guideline", guideline)
		}
		for e := range c.Effects() {
			effect(e)
		}
		for caution := range c.Cautions() {
			fmt.Fprintf(&out, "  caution %s | %s | %v derived %t\n", caution.Kind, caution.Says, caution.Sources, caution.Derived)
		}
	}
	const golden = "testdata/findings.golden"
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(out.String()), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	if diff := cmp.Diff(string(want), out.String()); diff != "" {
		t.Errorf("%s mismatch (-want +got):\n%s", golden, diff)
	}
}

package contraindication_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// One walk over the table replaces a page of review.
func TestRuleCatalog(t *testing.T) {
	kebab := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	seen := map[string]bool{}
	for r := range contraindication.Shipped().Rules() {
		t.Run(r.ID, func(t *testing.T) {
			require.Regexp(t, kebab, r.ID)
			require.False(t, seen[r.ID], "the id is taken")
			seen[r.ID] = true
			require.Regexp(t, kebab, string(r.Family))
			require.Regexp(t, `^(2\.\d+|3)$`, r.Section)
			require.True(t, r.Phase.IsValid())
			require.True(t, r.Refer.IsValid())
			require.True(t, r.Footing.IsValid())
			require.True(t, r.Strength >= contraindication.Precaution && r.Strength <= contraindication.Absolute)
			require.Equal(t, r.IsRedFlag(), strings.HasPrefix(r.ID, "rf-"))
			if r.IsRedFlag() {
				require.Equal(t, "3", r.Section)
				require.NotEqual(t, contraindication.NoReferral, r.Refer, "a red flag says where to go")
			}
			for what, text := range map[string]string{"says": r.Says, "do": r.Do} {
				require.NotEmpty(t, text, what)
				require.Equal(t, strings.TrimSpace(text), text)
				require.True(t, strings.HasSuffix(text, "."), "%s is a sentence: %s", what, text)
				require.NotContains(t, text, "  ")
			}
			require.Empty(t, slices.Collect(r.When.Faults()))
			require.NotEmpty(t, r.Basis, "a rule without a source is an opinion")
			var sources []evidence.Source
			for c := range r.Sources() {
				sources = append(sources, c.Source)
				_, ok := evidence.Lookup(string(c.Source))
				require.True(t, ok, "%s is no source", c.Source)
			}
			require.Len(t, slices.Compact(slices.Sorted(slices.Values(sources))), len(sources), "each source once")
			for _, p := range r.Positions {
				require.NotEqual(t, r.Strength, p.Strength, "%s holds what the rule holds", p.Source)
				require.True(t, p.Strength.IsValid() && p.Strength >= contraindication.Clear)
				require.Contains(t, sources, p.Source)
			}
			carried := slices.ContainsFunc(r.Basis, func(c evidence.Citation) bool { return c.Source != "CONV" })
			require.Equal(t, !carried, r.Footing == contraindication.Convention, "convention is what no source carries")
		})
	}
}

// count counts the rules by what is asked of each.
func count(of func(contraindication.Rule) string) map[string]int {
	counts := map[string]int{}
	for r := range contraindication.Shipped().Rules() {
		counts[of(r)]++
	}
	return counts
}

func TestRulesAreCounted(t *testing.T) {
	require.Equal(t, 280, contraindication.Shipped().Len())
	require.Equal(t, 280, contraindication.Default().Book().Len())
	require.Equal(t, map[string]int{"2.1": 19, "2.2": 24, "2.3": 52, "2.4": 17, "2.5": 24, "2.6": 11, "2.7": 2, "2.8": 13, "2.9": 46, "2.10": 28, "3": 44},
		count(func(r contraindication.Rule) string { return r.Section }))
	require.Equal(t, map[string]int{"before": 271, "during": 4, "after": 5}, count(func(r contraindication.Rule) string { return r.Phase.String() }))
	require.Equal(t, map[string]int{"patient": 144, "target": 125, "plan": 11}, count(func(r contraindication.Rule) string { return r.Scope().String() }))
	require.Equal(t, map[string]int{"precaution": 97, "requirement": 24, "relative": 66, "absolute": 93},
		count(func(r contraindication.Rule) string { return r.Strength.String() }))
	require.Equal(t, map[string]int{"none": 228, "emergency": 18, "same-day": 11, "urgent": 17, "routine": 6},
		count(func(r contraindication.Rule) string { return r.Refer.String() }))
	require.Equal(t, map[string]int{"sourced": 141, "extension": 61, "number": 41, "convention": 37},
		count(func(r contraindication.Rule) string { return r.Footing.String() }))
	flags := 0
	for r := range contraindication.Shipped().Rules() {
		if r.IsRedFlag() {
			flags++
		}
	}
	require.Equal(t, 43, flags)
}

// The milder rule of a pair holds on the fact alone; the stronger stands on top unless the clearance is given.
func TestAClearedRuleIsTheMilderTwin(t *testing.T) {
	pairs := 0
	for r := range contraindication.Shipped().Rules() {
		strong, ok := contraindication.Shipped().Rule(strings.TrimSuffix(r.ID, "-cleared"))
		if !ok || strong.ID == r.ID {
			continue
		}
		pairs++
		require.Less(t, r.Strength, strong.Strength, r.ID)
		require.Equal(t, r.Family, strong.Family, r.ID)
	}
	require.Greater(t, pairs, 10)
}

func TestTheRulesOfThePlan(t *testing.T) {
	var plans []string
	for r := range contraindication.Shipped().Rules() {
		if r.Scope() == when.OfPlan {
			plans = append(plans, r.ID)
		}
	}
	require.ElementsMatch(t, []string{
		"anticoagulated-both-calves", "cord-cue-single", "dose-frail-plan", "rf-child-hip-limp", "rf-spinal-fracture", "rf-spinal-infection",
		"rf-spinal-malignancy", "rf-spinal-malignancy-history", "rf-spine-not-improving", "thorax-bilateral-same-session", "upper-trapezius-bilateral",
	}, plans)
}

func TestCitingFindsTheRulesOfASource(t *testing.T) {
	for r := range contraindication.Shipped().Rules() {
		for c := range r.Sources() {
			found := false
			for cited := range contraindication.Citing(c.Source) {
				found = found || cited.ID == r.ID
			}
			require.True(t, found, "%s rests on %s", r.ID, c.Source)
		}
	}
	require.Empty(t, slices.Collect(contraindication.Citing("no such source")))
	require.Empty(t, slices.Collect(contraindication.Citing("")))
	for r := range contraindication.Citing("CONV") {
		require.NotEmpty(t, r.ID)
		break // stops when asked
	}
}

package condition_test

import (
	"encoding/json"
	"flag"
	"iter"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func TestThereAreFiftyConditionsInTheOrderOfTheirConstants(t *testing.T) {
	all := slices.Collect(condition.All())
	require.Len(t, all, 50)
	require.Equal(t, condition.NeckPain, all[0])
	require.Equal(t, condition.PostMastectomyShoulder, all[49])
	for i, c := range all {
		require.Equal(t, condition.Condition(i+1), c)
	}
	require.Less(t, len(all), 64, "a Set is one word, and bit 0 is no condition")
}

func TestRowsAreComplete(t *testing.T) {
	names := map[string]condition.Condition{}
	for c := range condition.All() {
		require.Regexp(t, regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`), c.String())
		require.NotEmpty(t, c.Name(), c)
		require.NotContains(t, names, c.Name(), c)
		names[c.Name()] = c
		require.True(t, c.Family().IsValid(), c)
		require.NotZero(t, c.Regions(), c)
		require.True(t, c.Short().IsValid(), c)
		require.True(t, c.Long().IsValid(), c)
		for _, source := range c.Sources() {
			work, ok := source.Lookup()
			require.True(t, ok, "%s cites %s, which is not in the table of sources", c, source)
			require.False(t, work.IsFlag(), "%s: a flag is no evidence", c)
		}
	}
}

func TestEvidenceWithoutASourceIsNoneSeenOrAParent(t *testing.T) {
	for c := range condition.All() {
		if len(c.Sources()) == 0 && c != condition.HipPain { // its grade is that of its subtypes
			require.Equal(t, evidence.NoneSeen, c.Short(), c)
			require.Equal(t, evidence.NoneSeen, c.Long(), c)
		}
	}
}

func TestEverywhereIsEveryRegion(t *testing.T) {
	var everywhere []condition.Condition
	for c := range condition.All() {
		if c.Regions().Len() == len(slices.Collect(body.AllRegions())) {
			everywhere = append(everywhere, c)
		}
	}
	require.Equal(t, []condition.Condition{
		condition.Fibromyalgia, condition.MyofascialPainSyndrome, condition.LatentTriggerPoint,
	}, everywhere)
}

func TestEveryFamilyHasConditions(t *testing.T) {
	var all condition.Set
	for f := range condition.Families() {
		set := f.Conditions()
		require.False(t, set.IsEmpty(), f)
		require.True(t, all.And(set).IsEmpty(), f)
		all = all.Or(set)
	}
	require.Equal(t, 50, all.Len())
	require.Equal(t, "tennis-elbow, lateral-epicondylosis-refractory",
		condition.FamilyTennisElbow.Conditions().String())
	require.Equal(t, "jaw pain (TMD)", condition.FamilyJawPainTMD.Name())
}

func TestTheZeroConditionSaysNothing(t *testing.T) {
	for _, c := range []condition.Condition{0, 51, 255} {
		require.False(t, c.IsValid())
		require.Contains(t, c.String(), "Condition(")
		require.Equal(t, c.String(), c.Name())
		require.Zero(t, c.Family())
		require.Zero(t, c.Regions())
		require.Zero(t, c.Short())
		require.Zero(t, c.Long())
		require.Empty(t, c.Sources())
		require.Empty(t, slices.Collect(c.Codes()))
		require.Equal(t, c.String()+"\n", c.Report())
		_, err := c.MarshalText()
		require.Error(t, err)
	}
}

func TestSourcesAreACopy(t *testing.T) {
	c := condition.NeckPain
	c.Sources()[0] = "clinic"
	require.Equal(t, []evidence.Source{"NAVARRO20N", "FDLP21N"}, c.Sources())
}

func TestCitingSeesThroughAliases(t *testing.T) {
	want := condition.SetOf(condition.NeckPainAcuteSubacute, condition.NeckPainChronic)
	require.Equal(t, want, condition.Citing("GATTIE21"), "as the table cites it")
	require.Equal(t, want, condition.Citing("PMC-CGH"), "by the key of the work")
	require.True(t, condition.Citing("clinic").IsEmpty())
	require.True(t, condition.Citing("").IsEmpty())
	for c := range condition.All() {
		for _, source := range c.Sources() {
			require.True(t, condition.Citing(source).Has(c), "%s %s", c, source)
		}
	}
}

func TestIDsRoundTrip(t *testing.T) {
	roundTrip(t, condition.All(), condition.Parse)
	roundTrip(t, condition.Families(), condition.ParseFamily)
	roundTrip(t, condition.Systems(), condition.ParseSystem)
	roundTrip(t, condition.Matches(), condition.ParseMatch)
}

func roundTrip[T interface {
	comparable
	String() string
}](t *testing.T, all iter.Seq[T], parse func(string) (T, error)) {
	t.Helper()
	for v := range all {
		parsed, err := parse(v.String())
		require.NoError(t, err)
		require.Equal(t, v, parsed)

		text, err := json.Marshal(map[string]T{"v": v})
		require.NoError(t, err)
		require.JSONEq(t, `{"v":"`+v.String()+`"}`, string(text))
		back := map[string]T{}
		require.NoError(t, json.Unmarshal(text, &back))
		require.Equal(t, v, back["v"])
	}
}

func TestUnknownTextIsAnErrorThatNamesTheNearest(t *testing.T) {
	_, err := condition.Parse("tenis-elbow")
	require.EqualError(t, err, `no such condition; the nearest is "tennis-elbow"`)
	_, err = condition.Parse("")
	require.EqualError(t, err, "no such condition")
	_, err = condition.ParseFamily("neck")
	require.Error(t, err)
	_, err = condition.ParseSystem("http://snomed.info/sct/")
	require.Error(t, err)
	_, err = condition.ParseMatch("same")
	require.Error(t, err)
	require.Error(t, new(condition.System).UnmarshalText([]byte("loinc")))
}

func TestSetsHoldWhatWasPutIn(t *testing.T) {
	conditions := rapid.SliceOfDistinct(rapid.Custom(func(t *rapid.T) condition.Condition {
		return condition.Condition(rapid.IntRange(1, 50).Draw(t, "condition"))
	}), rapid.ID[condition.Condition])
	rapid.Check(t, func(t *rapid.T) {
		a, b := conditions.Draw(t, "a"), conditions.Draw(t, "b")
		s, u := condition.SetOf(a...), condition.SetOf(b...)
		slices.Sort(a)
		require.True(t, slices.Equal(a, slices.Collect(s.All())))
		require.Equal(t, len(a), s.Len())
		for c := range condition.All() {
			require.Equal(t, slices.Contains(a, c), s.Has(c))
			require.Equal(t, s.Has(c) && u.Has(c), s.And(u).Has(c))
			require.Equal(t, s.Has(c) || u.Has(c), s.Or(u).Has(c))
		}
	})
	require.True(t, condition.SetOf(0, 51, 255).IsEmpty(), "what is none is left out")
	require.Equal(t, "none", condition.Set(0).String())
	require.False(t, condition.Set(1).Has(0))
}

func TestReportsFitATerminal(t *testing.T) {
	for c := range condition.All() {
		report := c.Report()
		for line := range strings.Lines(report) {
			line = strings.TrimSuffix(line, "\n")
			require.LessOrEqual(t, utf8.RuneCountInString(line), 80, "%s: %s", c, line)
			require.Equal(t, strings.TrimRight(line, " "), line, "%s", c)
			require.NotEmpty(t, line, "%s", c)
		}
		require.Contains(t, flat(report), flat(c.Name()))
		for _, source := range c.Sources() {
			work, _ := source.Lookup()
			require.Contains(t, flat(report), flat(strings.TrimRight(work.Citation, ".")), "%s", c)
		}
		for code := range c.Codes() {
			require.Contains(t, flat(report), flat(code.Code+" "+code.Match.String()+" "+code.Display), "%s", c)
		}
	}
}

// flat is text without its line breaks.
func flat(text string) string { return strings.Join(strings.Fields(text), " ") }

func FuzzParse(f *testing.F) {
	for c := range condition.All() {
		f.Add(c.String())
	}
	f.Add("")                                   // no id
	f.Add("Condition(0)")                       // what an invalid value prints
	f.Add("neck-pain ")                         // a blank behind
	f.Add(strings.Repeat("neck-pain-", 10_000)) // long
	f.Fuzz(func(t *testing.T, text string) {
		c, err := condition.Parse(text)
		if err != nil {
			require.Zero(t, c)
			return
		}
		require.Equal(t, text, c.String())
	})
}

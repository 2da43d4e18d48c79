package evidence_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/condition/evidence"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func TestKeysAndAliasesStandForOneWorkOnly(t *testing.T) {
	seen := map[string]evidence.Source{}
	for work := range evidence.All() {
		keys := append([]string{string(work.Key)}, slices.Collect(work.Aliases.All())...)
		for _, key := range keys {
			require.NotContains(t, seen, key, "of %s", work.Key)
			seen[key] = work.Key

			got, ok := evidence.Lookup(key)
			require.True(t, ok, key)
			require.Equal(t, work, got, key)
			require.Equal(t, work.Key, evidence.Source(key).Canonical(), key)
		}
	}
	require.Equal(t, 610, len(seen))
}

func TestRowsAreComplete(t *testing.T) {
	key := regexp.MustCompile(`^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$`)
	year := regexp.MustCompile(`^(19|20)\d\d$`)
	doi := regexp.MustCompile(`^10\.\d{4,}/\S+$`)
	pmid := regexp.MustCompile(`^\d{5,8}$`)
	pmcid := regexp.MustCompile(`^PMC\d+$`)
	for work := range evidence.All() {
		require.Regexp(t, key, string(work.Key))
		require.True(t, work.Kind.IsValid(), work.Key)
		require.NotEmpty(t, work.Citation, work.Key)
		require.Equal(t, strings.TrimSpace(work.Citation), work.Citation, work.Key)
		if work.IsFlag() {
			require.Empty(t, work.Year+work.DOI+work.PMID+work.PMCID+work.URL, "a flag is no work: %s", work.Key)
			require.Empty(t, work.Read, "a flag was not read: %s", work.Key)
		}
		for y := range work.Year.All() {
			require.Regexp(t, year, y, work.Key)
			require.Contains(t, work.Citation, y, "the citation says which year belongs to what: %s", work.Key)
		}
		for d := range work.DOI.All() {
			require.Regexp(t, doi, d, work.Key)
		}
		for p := range work.PMID.All() {
			require.Regexp(t, pmid, p, work.Key)
		}
		for p := range work.PMCID.All() {
			require.Regexp(t, pmcid, p, work.Key)
		}
		for u := range work.URL.All() {
			require.NotContains(t, u, "://", work.Key)
		}
	}
}

func TestCountsByKind(t *testing.T) {
	got := map[string]int{}
	for work := range evidence.All() {
		got[work.Kind.String()]++
	}
	want := map[string]int{
		"guideline": 36, "regulation": 9, "policy": 3, "report": 2, "systematic-review": 45, "review": 30, "trial": 56,
		"protocol": 17, "cohort": 31, "survey": 13, "case-report": 53, "cadaver-study": 44, "imaging-study": 32,
		"measurement-study": 39, "textbook": 19, "course-material": 24, "reference": 4, "web-page": 112,
		"memory": 3, "convention": 1,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("works by kind mismatch (-want +got):\n%s", diff)
	}
}

func TestFlagsAreNoWorks(t *testing.T) {
	var flags []evidence.Source
	for work := range evidence.All() {
		if work.IsFlag() {
			flags = append(flags, work.Key)
		}
	}
	want := []evidence.Source{
		evidence.Convention, evidence.StandardAnatomy, evidence.TriggerPointCharts, evidence.GeneralKnowledge,
	}
	require.Equal(t, want, flags)
	require.True(t, evidence.Source("convention").IsFlag(), "an alias of a flag is a flag")
	require.False(t, evidence.Source("GB21-2018").IsFlag())
	require.False(t, evidence.Source("no-such-key").IsFlag())
}

func TestUnknownKeysAreNotFound(t *testing.T) {
	for _, key := range []string{"", "clinic", "gb21-2018", "GB21-2018 ", "ZA121-T;ZA121-L"} {
		_, ok := evidence.Lookup(key)
		require.False(t, ok, "%q", key)
		require.Equal(t, evidence.Source(key), evidence.Source(key).Canonical())
	}
}

func TestLookupDoesNotAllocate(t *testing.T) {
	evidence.Lookup("CHEN18") // builds the index
	require.Zero(t, testing.AllocsPerRun(100, func() {
		if _, ok := evidence.Lookup("CHEN18"); !ok {
			t.Fatal("not found")
		}
	}))
}

func TestAllStopsWhenAsked(t *testing.T) {
	n := 0
	for range evidence.All() {
		if n++; n == 3 {
			break
		}
	}
	require.Equal(t, 3, n)
}

func TestCitationString(t *testing.T) {
	for want, c := range map[string]evidence.Citation{
		"":                                   {},
		"MASON-2014":                         {Source: "MASON-2014"},
		"MASON-2014, table 3":                {Source: "MASON-2014", At: "table 3"},
		"clinic: team meeting of 2026-09-14": {Source: "clinic", Says: "team meeting of 2026-09-14"},
		"A-1, p. 2: with care":               {Source: "A-1", At: "p. 2", Says: "with care"},
	} {
		require.Equal(t, want, c.String())
	}
}

func TestListsSplitAtSemicolons(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		values := rapid.SliceOfN(rapid.StringMatching(`[^;]+`), 0, 4).Draw(t, "values")
		list := evidence.List(strings.Join(values, ";"))
		got := slices.Collect(list.All())
		require.Equal(t, len(values), list.Len())
		require.True(t, slices.Equal(values, got), "%q", got)
		for _, v := range values {
			require.True(t, list.Has(v))
		}
		require.False(t, list.Has("2018;2019"))
	})
}

func TestKindsAndGradesRoundTrip(t *testing.T) {
	kinds, grades := 0, 0
	for k := range evidence.Kinds() {
		kinds++
		var back evidence.Kind
		roundTrip(t, k, &back)
		parsed, err := evidence.ParseKind(k.String())
		require.NoError(t, err)
		require.Equal(t, k, parsed)
	}
	for g := range evidence.Grades() {
		grades++
		var back evidence.Grade
		roundTrip(t, g, &back)
		parsed, err := evidence.ParseGrade(g.String())
		require.NoError(t, err)
		require.Equal(t, g, parsed)
		require.NotEmpty(t, g.Name())
	}
	require.Equal(t, 20, kinds)
	require.Equal(t, 11, grades)
}

func roundTrip[T comparable](t *testing.T, v T, back *T) {
	t.Helper()
	text, err := json.Marshal(map[string]T{"v": v})
	require.NoError(t, err)
	got := map[string]T{}
	require.NoError(t, json.Unmarshal(text, &got))
	*back = got["v"]
	require.Equal(t, v, *back)
}

func TestTheZeroGradeIsNoGrade(t *testing.T) {
	require.Equal(t, "not given", evidence.Grade(0).Name())
	require.False(t, evidence.Grade(0).IsValid())
	_, err := evidence.Grade(0).MarshalText()
	require.Error(t, err)
	require.Equal(t, "Grade(99)", evidence.Grade(99).Name())
	_, err = evidence.ParseGrade("verylow")
	require.EqualError(t, err, `no such evidence grade; the nearest is "very-low"`)
	require.Error(t, new(evidence.Kind).UnmarshalText([]byte("")))
}

func TestGoldenSources(t *testing.T) {
	var got strings.Builder
	for work := range evidence.All() {
		fmt.Fprintf(&got, "%s\n", work.Key)
		for _, field := range [...]struct{ name, value string }{
			{"aliases", work.Aliases.String()},
			{"citation", work.Citation},
			{"year", work.Year.String()},
			{"doi", work.DOI.String()},
			{"pmid", work.PMID.String()},
			{"pmcid", work.PMCID.String()},
			{"url", work.URL.String()},
			{"kind", work.Kind.Name()},
			{"country", work.Country.String()},
			{"read", work.Read},
		} {
			if field.value != "" {
				fmt.Fprintf(&got, "  %-8s %s\n", field.name, field.value)
			}
		}
	}
	const golden = "testdata/sources.golden"
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(got.String()), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	if diff := cmp.Diff(string(want), got.String()); diff != "" {
		t.Errorf("the table differs from %s (-want +got):\n%s", golden, diff)
	}
}

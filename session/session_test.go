package session_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/session"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("the tables differ from %s (-want +got):\n%s", path, diff)
	}
}

// cited are the sources of every table, by what cites them.
func cited() iter.Seq2[string, evidence.Source] {
	return func(yield func(string, evidence.Source) bool) {
		all := func(by string, sources []evidence.Source) bool {
			for _, source := range sources {
				if !yield(by, source) {
					return false
				}
			}
			return true
		}
		for m := range session.Measures() {
			if !all(m.String(), m.Sources()) {
				return
			}
			for _, f := range m.Figures() {
				if !all(m.String()+", "+f.Population, f.Sources) {
					return
				}
			}
		}
		for e := range session.AdverseEvents() {
			for _, c := range e.Basis() {
				if !yield(e.String(), c.Source) {
					return
				}
			}
		}
		for fact := range session.ConsentFacts() {
			if !all(fact.Says, fact.Sources) {
				return
			}
		}
		for _, d := range session.Disclosures(intake.Profile{}) {
			if !all(d.Says, d.Sources) {
				return
			}
		}
		for step := range session.Hygiene() {
			if !all(step.Name, step.Sources) {
				return
			}
		}
		for advice := range session.AllAdvice() {
			if !all(advice.ID, advice.Sources) {
				return
			}
		}
		for row := range session.Competences() {
			if !all(row.Where, row.Sources) {
				return
			}
		}
		for _, i := range session.Background() {
			if !all(i.Says, i.Sources) {
				return
			}
		}
		all("further texts", session.FurtherTexts())
	}
}

func TestEverySourceIsInTheTableOfSources(t *testing.T) {
	n := 0
	for by, source := range cited() {
		n++
		_, ok := source.Lookup()
		require.True(t, ok, "%s cites %s", by, source)
	}
	require.Greater(t, n, 300)
}

func TestEveryRowHasASourceOrIsAFlag(t *testing.T) {
	for m := range session.Measures() {
		for _, f := range m.Figures() {
			require.NotEmpty(t, f.Sources, "%s, %s", m, f.Population)
			require.Equal(t, f.IsPublished(), !f.Sources[0].IsFlag(), "%s, %s", m, f.Population)
		}
	}
	for e := range session.AdverseEvents() {
		require.NotEmpty(t, e.Basis(), e)
		for _, i := range e.Incidence() {
			require.NotEmpty(t, i.Sources, "%s: %s", e, i.Says)
		}
	}
	for fact := range session.ConsentFacts() {
		require.NotEmpty(t, fact.Sources, fact.Says)
	}
	for step := range session.Hygiene() {
		require.NotEmpty(t, step.Sources, step.Name)
	}
	for row := range session.Competences() {
		require.NotEmpty(t, row.Sources, row.Where)
	}
	for advice := range session.AllAdvice() {
		require.NotEmpty(t, advice.Sources, advice.ID)
		require.Equal(t, advice.IsConvention, advice.Sources[0].IsFlag(), advice.ID)
	}
}

// Nothing that a caller does to a result changes a table.
func TestResultsAreCopies(t *testing.T) {
	session.NPRS.Figures()[0].Sources[0] = "X"
	session.Bleeding.Incidence()[0].Sources[0] = "X"
	session.Background()[0].Sources[0] = "X"
	session.FurtherTexts()[0] = "X"
	session.PPT.Sources()[0] = "X"
	session.MeasuresFor(condition.NeckPain)[0] = session.TUG
	session.Disclosures(intake.Profile{})[0].Sources[0] = "X"
	for step := range session.Hygiene() {
		step.Sources[0] = "X"
	}
	for fact := range session.ConsentFacts() {
		fact.Sources[0] = "X"
	}
	for by, source := range cited() {
		require.NotEqual(t, evidence.Source("X"), source, by)
	}
	require.Equal(t, session.NPRS, session.MeasuresFor(condition.NeckPain)[0])
}

func roundTrip[T interface {
	comparable
	String() string
}](t *testing.T, all iter.Seq[T], parse func(string) (T, error), want int) {
	t.Helper()
	items := slices.Collect(all)
	require.Len(t, items, want)
	for _, item := range items {
		require.Regexp(t, `^[a-zA-Z0-9]+(-[a-z0-9]+)*$`, item.String())
		parsed, err := parse(item.String())
		require.NoError(t, err)
		require.Equal(t, item, parsed)

		text, err := json.Marshal(map[string]T{"v": item})
		require.NoError(t, err)
		require.Equal(t, fmt.Sprintf(`{"v":%q}`, item.String()), string(text))
		back := map[string]T{}
		require.NoError(t, json.Unmarshal(text, &back))
		require.Equal(t, item, back["v"])
	}
	var zero T
	_, err := json.Marshal(zero)
	require.Error(t, err, "the zero value is no statement")
	_, err = parse("no such id at all")
	require.Error(t, err)
}

func TestIDsRoundTrip(t *testing.T) {
	roundTrip(t, session.Measures(), session.ParseMeasure, 49)
	roundTrip(t, session.AdverseEvents(), session.ParseAdverseEvent, 29)
	roundTrip(t, session.Severities(), session.ParseSeverity, 3)
	roundTrip(t, session.Units(), session.ParseUnit, 8)

	_, err := session.ParseMeasure("nprss")
	require.EqualError(t, err, `no such outcome measure; the nearest is "nprs"`)
}

func TestWhatIsNoneSaysNothing(t *testing.T) {
	for _, m := range []session.Measure{0, 50, 255} {
		require.False(t, m.IsValid())
		require.Empty(t, m.Figures())
		require.False(t, m.Range().IsGiven())
		require.Zero(t, m.Unit())
		require.Zero(t, m.Better())
		require.Empty(t, slices.Collect(m.Codes()))
		require.Equal(t, fmt.Sprintf("Measure(%d)", m), m.Name())
	}
	for _, e := range []session.AdverseEvent{0, 30, 255} {
		require.False(t, e.IsValid())
		require.False(t, e.IsSummary())
		require.Zero(t, e.Regions())
		require.Zero(t, e.Grade())
		require.Empty(t, e.Basis())
		require.Empty(t, e.Incidence())
		require.Empty(t, slices.Collect(e.Codes()))
		require.Equal(t, fmt.Sprintf("AdverseEvent(%d)", e), e.Name())
	}
	require.Empty(t, session.MeasuresFor(0))
	require.Empty(t, session.MeasuresFor(255))
	require.Empty(t, slices.Collect(session.ConsentIn(0)))
	require.Empty(t, slices.Collect(session.CompetenceIn(0)))
}

func lines(fields ...string) string {
	var out strings.Builder
	for i := 0; i < len(fields); i += 2 {
		if fields[i+1] != "" {
			fmt.Fprintf(&out, "  %s: %s\n", fields[i], fields[i+1])
		}
	}
	return out.String()
}

package contraindication_test

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// A published case is an event from the literature, a trial as it was delivered, a criterion by which a trial
// excluded people, or an ordinary outpatient, with what a screen has to say of it.
type published struct {
	Group, Key string
	Case       json.RawMessage
	Expect     struct {
		AnyRule      []string                   `json:"any_rule"`  // at least one of these is raised
		AllRules     []string                   `json:"all_rules"` // all of these are
		NotRules     []string                   `json:"not_rules"` // none of these is
		LeastAtLeast *contraindication.Strength `json:"least_at_least"`
		LeastAtMost  *contraindication.Strength `json:"least_at_most"`
		MostAtMost   *contraindication.Strength `json:"most_at_most"`
		Refer        bool                       // a raised finding carries a referral
	}
}

func publishedCases(t testing.TB) (all []published) {
	t.Helper()
	f, err := os.Open("testdata/published.jsonl.gz")
	require.NoError(t, err)
	defer f.Close()
	unzipped, err := gzip.NewReader(f)
	require.NoError(t, err)
	lines := bufio.NewScanner(unzipped)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var p published
		require.NoError(t, json.Unmarshal(lines.Bytes(), &p))
		all = append(all, p)
	}
	require.NoError(t, lines.Err())
	return all
}

func TestPublishedCases(t *testing.T) {
	groups := map[string]int{}
	for _, p := range publishedCases(t) {
		groups[p.Group]++
		t.Run(p.Group+"/"+p.Key, func(t *testing.T) { meets(t, p) })
	}
	require.Equal(t, map[string]int{"harm": 19, "clear": 13, "exclusion": 12, "everyday": 20}, groups)
}

func meets(t *testing.T, p published) {
	var c contraindication.Case
	require.NoError(t, json.Unmarshal(p.Case, &c))
	a := c.Screen()
	require.NoError(t, a.Err())
	var raised []string
	refer := false
	for _, f := range a.Findings() {
		if f.Outcome() == contraindication.Raised {
			raised = append(raised, f.ID())
			refer = refer || f.Refer() != contraindication.NoReferral
		}
	}
	isRaised := func(id string) bool { return slices.Contains(raised, id) }
	e, v := p.Expect, a.Verdict()
	for _, id := range slices.Concat(e.AnyRule, e.AllRules, e.NotRules) {
		_, ok := contraindication.Shipped().Rule(id)
		require.True(t, ok, "%s is no rule", id)
	}
	if len(e.AnyRule) > 0 {
		require.True(t, slices.ContainsFunc(e.AnyRule, isRaised), "of %v at least one; raised are %v", e.AnyRule, raised)
	}
	require.Subset(t, raised, e.AllRules)
	require.False(t, slices.ContainsFunc(e.NotRules, isRaised), "of %v none; raised are %v", e.NotRules, raised)
	if e.LeastAtLeast != nil {
		require.GreaterOrEqual(t, v.Least, *e.LeastAtLeast, "raised are %v", raised)
	}
	if e.LeastAtMost != nil {
		require.LessOrEqual(t, v.Least, *e.LeastAtMost, "raised are %v", raised)
	}
	if e.MostAtMost != nil {
		require.LessOrEqual(t, v.Most, *e.MostAtMost)
	}
	if e.Refer {
		require.True(t, refer, "raised are %v", raised)
	}
}

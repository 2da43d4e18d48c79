// Package catalog_test walks every table of the library once: sources, ids, and what uses what.
//
// That every presumption is tested on each side of its reason is held by TestPresumptions of package intake,
// which fails for a fact that is presumed and has no case.
package catalog_test

import (
	"flag"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// unsourced are the rows without a source or a flag, and why there is none.
var unsourced = map[string]string{
	"condition hip-pain": "a parent, graded by its children, which have the sources",
	"muscle of a condition back-pain: longissimus-thoracis":             "the dossier has it from trials of low back pain, and does not say which",
	"muscle of a condition low-back-pain-chronic: longissimus-thoracis": "the dossier has it from trials of low back pain, and does not say which",
}

// Every row of every table names a source, or a flag that says that it is convention or from memory, or it is
// marked otherwise.
func TestEveryRowHasASource(t *testing.T) {
	kinds, needed := map[string]int{}, map[string]bool{}
	for r := range rows {
		kinds[r.kind]++
		if len(r.sources) > 0 || r.marked != "" {
			continue
		}
		needed[r.String()] = true
		if unsourced[r.String()] == "" {
			t.Errorf("%s has no source", r)
		}
	}
	for name := range unsourced {
		require.True(t, needed[name], "%s has a source, or is no row", name)
	}
	for _, kind := range []string{"rule", "setting", "shelf life", "condition", "effect", "caution", "muscle", "hazard", "trial", "figure", "adverse event"} {
		require.Greater(t, kinds[kind], 20, "rows of kind %s", kind)
	}
}

// Every source that a row cites is in the table of sources, and every row of that table is cited by something.
func TestEverySourceIsKnownAndCited(t *testing.T) {
	cited := map[evidence.Source]bool{}
	for r := range rows {
		for _, s := range r.sources {
			work, ok := s.Lookup()
			require.True(t, ok, "%s cites %s", r, s)
			cited[work.Key] = true
		}
	}
	for work := range evidence.All() {
		if !cited[work.Key] {
			t.Errorf("nothing cites %s", work.Key)
		}
	}
}

// A fact is used where a rule asks of it, or where it decides whether another fact is asked or contradicted.
func TestEveryFactIsUsedOrSaysWhyItIsKept(t *testing.T) {
	used := factsOfRules()
	for f := range intake.Facts() {
		for _, of := range []func(intake.Fact) (when.Expression, bool){when.Reasons, when.Contradicts} {
			if e, ok := of(f); ok && !e.IsZero() {
				for g := range e.Facts() {
					used[g] = true
				}
			}
		}
	}
	var kept []string // recorded only
	for f := range intake.Facts() {
		if !used[f] {
			require.NotEmpty(t, f.Note(), "%v is used by nothing, and does not say why it is kept", f)
			kept = append(kept, f.String())
		}
	}
	require.Equal(t, []string{"hba1c_mmol_mol", "injury_date", "onset_days"}, kept)
}

// factsOfRules are the facts that a shipped rule asks of.
func factsOfRules() map[intake.Fact]bool {
	used := map[intake.Fact]bool{}
	for r := range contraindication.Shipped().Rules() {
		for f := range r.When.Facts() {
			used[f] = true
		}
	}
	return used
}

func TestEveryQuestionFeedsARule(t *testing.T) {
	used := factsOfRules()
	for q := range intake.Questions() {
		feeds := false
		for f := range q.Facts() {
			feeds = feeds || used[f]
		}
		require.True(t, feeds, "%v", q)
	}
}

// Ids are unique and spelled alike within their vocabulary.
func TestIDs(t *testing.T) {
	kebab := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	spelled := map[string]*regexp.Regexp{
		"fact":     regexp.MustCompile(`^[a-z][a-z0-9]*(_[a-z0-9]+)*$`),
		"setting":  regexp.MustCompile(`^[a-z][a-z0-9]*(_[a-z0-9]+)*$`),
		"path":     regexp.MustCompile(`^[a-z]+(_[a-z]+)*$`),
		"material": regexp.MustCompile(`^[a-z]+(_[a-z]+)*$`),
		"unit":     regexp.MustCompile(`^[A-Za-z]+$`),
		"question": regexp.MustCompile(`^[QE]\d\d$`),
		"place":    regexp.MustCompile(`^[A-Z]{2}(-[A-Z]{2,3})?$`),
		"source":   regexp.MustCompile(`^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$`),
	}
	seen := map[string]bool{}
	for vocabulary, id := range ids {
		form := spelled[vocabulary]
		if form == nil {
			form = kebab
		}
		require.Regexp(t, form, id, vocabulary)
		require.False(t, seen[vocabulary+" "+id], "%s %s stands twice", vocabulary, id)
		seen[vocabulary+" "+id] = true
	}
}

// Ids are never changed and never used again: what vanishes from the golden file was shipped once.
func TestGoldenIDs(t *testing.T) {
	var got strings.Builder
	last := ""
	for vocabulary, id := range ids {
		if vocabulary != last {
			fmt.Fprintf(&got, "%s\n", vocabulary)
			last = vocabulary
		}
		fmt.Fprintf(&got, "\t%s\n", id)
	}
	const golden = "testdata/ids.golden"
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(got.String()), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	if diff := cmp.Diff(string(want), got.String()); diff != "" {
		t.Errorf("ids differ from %s (-want +got):\n%s", golden, diff)
	}
}

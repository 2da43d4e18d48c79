package contraindication_test

import (
	"bufio"
	"cmp"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// A line of the corpus is a case in the wire form with what a plain evaluator of the rule table makes of
// it. It is JSON throughout, so that an implementation in another language can run it.
type conformanceLine struct {
	Name         string
	Case         json.RawMessage
	Verdict      bounds
	Targets      []bounds
	Raised       []outcome
	Undetermined []outcome
}

type bounds struct{ Least, Most string }

// An outcome is a rule and the index of the target, or none.
type outcome struct {
	Rule   string
	Target int // -1: none
}

func (o *outcome) UnmarshalJSON(data []byte) error {
	var parts [2]json.RawMessage
	if err := json.Unmarshal(data, &parts); err != nil {
		return err
	}
	o.Target = -1
	if err := json.Unmarshal(parts[0], &o.Rule); err != nil {
		return err
	}
	if string(parts[1]) == "null" {
		return nil
	}
	return json.Unmarshal(parts[1], &o.Target)
}

// corpusBook is the shipped rules that there were when the corpus was made: a rule that was added since
// says nothing in it.
func corpusBook(t testing.TB) *contraindication.Screener {
	t.Helper()
	ids, err := os.ReadFile("testdata/conformance_rules.txt")
	require.NoError(t, err)
	var book contraindication.Rulebook
	for id := range strings.FieldsSeq(string(ids)) {
		r, ok := contraindication.Shipped().Rule(id)
		require.True(t, ok, "%s stands in the corpus", id)
		book = book.Add(r)
	}
	screener, err := contraindication.Compile(book)
	require.NoError(t, err)
	return screener
}

func TestConformance(t *testing.T) {
	screener := corpusBook(t)
	for file, want := range map[string]int{"conformance.jsonl.gz": 300, "conformance_small.jsonl.gz": 18} {
		lines := corpus(t, file)
		require.Len(t, lines, want)
		for i, line := range lines {
			name := line.Name
			if name == "" {
				name = fmt.Sprintf("line %d", i+1)
			}
			t.Run(name, func(t *testing.T) { conforms(t, screener, line) })
		}
	}
}

func corpus(t testing.TB, file string) (lines []conformanceLine) {
	t.Helper()
	f, err := os.Open("testdata/" + file)
	require.NoError(t, err)
	defer f.Close()
	unzipped, err := gzip.NewReader(f)
	require.NoError(t, err)
	scanner := bufio.NewScanner(unzipped)
	scanner.Buffer(nil, 1<<20)
	for scanner.Scan() {
		var line conformanceLine
		require.NoError(t, json.Unmarshal(scanner.Bytes(), &line))
		lines = append(lines, line)
	}
	require.NoError(t, scanner.Err())
	return lines
}

func conforms(t *testing.T, screener *contraindication.Screener, line conformanceLine) {
	var c contraindication.Case
	require.NoError(t, json.Unmarshal(line.Case, &c))
	require.Contains(t, []contraindication.Policy{"", contraindication.Considered}, c.Policy)
	a := screener.Screen(c.Profile, c.Targets...)
	require.NoError(t, a.Err())
	got := conformanceLine{Verdict: boundsOf(a.Verdict())}
	for _, v := range a.ByTarget() {
		got.Targets = append(got.Targets, boundsOf(v))
	}
	for _, f := range a.Findings() {
		target, ok := f.Target()
		if !ok {
			target = -1
		}
		o := outcome{f.ID(), target}
		if f.Outcome() == contraindication.Raised {
			got.Raised = append(got.Raised, o)
		} else {
			got.Undetermined = append(got.Undetermined, o)
		}
	}
	line.Name, line.Case = "", nil
	for _, list := range []*[]outcome{&got.Raised, &got.Undetermined, &line.Raised, &line.Undetermined} {
		slices.SortFunc(*list, func(a, b outcome) int {
			return cmp.Or(cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Target, b.Target))
		})
		if len(*list) == 0 {
			*list = nil
		}
	}
	if diff := gocmp.Diff(line, got); diff != "" {
		t.Errorf("Screen() mismatch (-corpus +got):\n%s", diff)
	}
}

func boundsOf(v contraindication.Verdict) bounds { return bounds{v.Least.String(), v.Most.String()} }

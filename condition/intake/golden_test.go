package intake_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition/intake"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// golden compares got with a file in testdata.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s mismatch (-want +got):\n%s", name, diff)
	}
}

func TestFactsGolden(t *testing.T) {
	var out strings.Builder
	for f := range intake.Facts() {
		fmt.Fprintln(&out, f)
		for field, text := range intake.Row(f) {
			fmt.Fprintf(&out, "  %s: %s\n", field, text)
		}
	}
	golden(t, "facts.golden", out.String())
}

func TestQuestionsGolden(t *testing.T) {
	var out strings.Builder
	for q := range intake.Questions() {
		fmt.Fprintf(&out, "%v %d %v none=%v\n  %s\n ", q, q.Order(), q.AskedOf(), q.NoneAnswers(), q.Text())
		for f := range q.Facts() {
			fmt.Fprintf(&out, " %v", f)
		}
		fmt.Fprintln(&out)
	}
	golden(t, "questions.golden", out.String())
}

func TestPlacesGolden(t *testing.T) {
	var out strings.Builder
	for p := range intake.ISOPlaces() {
		fmt.Fprintln(&out, p)
	}
	golden(t, "places.golden", out.String())
}

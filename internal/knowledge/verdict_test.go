package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// The example of docs/verdict.md is a case that is screened here; its first line, with the hash of the
// knowledge, is left out.
func TestGoldenVerdict(t *testing.T) {
	data, err := os.ReadFile("testdata/verdict.json")
	require.NoError(t, err)
	screen := func(answer string) contraindication.Assessment {
		text := strings.Replace(string(data), `"age_years"`, answer+`"age_years"`, 1)
		c, err := contraindication.ReadCase(strings.NewReader(text))
		require.NoError(t, err)
		return c.Screen()
	}
	_, report, _ := strings.Cut(screen("").Report(), "\n")
	golden(t, "testdata/verdict.txt", report)

	var answers strings.Builder
	fmt.Fprintln(&answers, "the prescriber agrees to needling")
	for _, answer := range []struct{ says, fact string }{
		{"not asked", ""},
		{"no", `"prescriber_clearance": false, `},
		{"yes", `"prescriber_clearance": true, `},
	} {
		fmt.Fprintf(&answers, "  %-11s %v\n", answer.says, screen(answer.fact).Verdict())
	}
	golden(t, "testdata/verdict-answers.txt", answers.String())
}

// copied is a block that says where it is copied from, as in the other texts of the project.
var copied = regexp.MustCompile("(?ms)^<!-- from (\\S+?)(?:: \"([^\"]+)\" to \"([^\"]+)\")? -->\n```text\n(.*?)^```$")

// It runs behind TestGoldenVerdict, whose files it copies.
func TestGoldenVerdictPage(t *testing.T) {
	page := docs + "/verdict.md"
	data, err := os.ReadFile(page)
	require.NoError(t, err)
	blocks := 0
	want := copied.ReplaceAllStringFunc(string(data), func(block string) string {
		blocks++
		part := copied.FindStringSubmatch(block)
		head, _, _ := strings.Cut(block, "\n")
		return head + "\n```text\n" + excerpt(t, part[1], part[2], part[3]) + "```"
	})
	require.Equal(t, 3, blocks)
	golden(t, page, want)
}

// excerpt is the lines of a file from the first that begins with first to the next that begins with last.
func excerpt(t *testing.T, path, first, last string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("../..", path))
	require.NoError(t, err)
	lines := slices.Collect(strings.Lines(string(data)))
	if first == "" {
		return strings.Join(lines, "")
	}
	from := slices.IndexFunc(lines, func(l string) bool { return strings.HasPrefix(l, first) })
	require.GreaterOrEqual(t, from, 0, "%s has no line that begins with %q", path, first)
	length := slices.IndexFunc(lines[from:], func(l string) bool { return strings.HasPrefix(l, last) })
	require.GreaterOrEqual(t, length, 0, "%s has no line behind it that begins with %q", path, last)
	return strings.Join(lines[from:from+length+1], "")
}

func golden(t *testing.T, path, text string) {
	t.Helper()
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	if diff := cmp.Diff(string(want), text); diff != "" {
		t.Errorf("%s mismatch; make golden rewrites it (-want +got):\n%s", path, diff)
	}
}

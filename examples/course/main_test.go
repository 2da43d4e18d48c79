package main

import (
	"bytes"
	"flag"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func TestGoldenCourse(t *testing.T) {
	const golden = "testdata/course.txt"
	var out bytes.Buffer
	require.NoError(t, run(&out))
	if *update {
		require.NoError(t, os.WriteFile(golden, out.Bytes(), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	if diff := cmp.Diff(string(want), out.String()); diff != "" {
		t.Errorf("run() mismatch (-golden +got):\n%s", diff)
	}
}

// What the course has to show, whatever the tables say by then.
func TestCourseShows(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, run(&out))
	rest := strings.Join(strings.Fields(out.String()), " ")
	for _, want := range []string{
		"VISIT 1", "needle 1 in", "UNDECIDED the first look is due at visit 3", "VISIT 3", "BLOCKED", "STOP: faint", "faint answered",
		"1 in, 1 out", "NOT DONE", "CONTINUE", "WATCH Vasovagal faint", "VISIT 6", "0 in, 0 out", "DISCHARGE", "the goal is met",
	} {
		_, after, found := strings.Cut(rest, want)
		require.True(t, found, "%s, in its order", want)
		rest = after
	}
	for line := range strings.Lines(out.String()) {
		require.LessOrEqual(t, utf8.RuneCountInString(strings.TrimSuffix(line, "\n")), 80, "a terminal has 80 columns: %s", line)
	}
}

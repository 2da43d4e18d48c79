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

func TestGoldenReport(t *testing.T) {
	const golden = "testdata/quickstart.txt"
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

// What the first program of a new user has to show, whatever the tables say by then.
func TestReportShows(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, run(&out))
	text := strings.Join(strings.Fields(out.String()), " ")
	for _, want := range []string{
		"NOT DECIDED", "WHAT STANDS AGAINST IT", "MUNOZ-2022", "LIST-PM calls it relative", "ASK NEXT",
		"Prescriber agreed to needling?", "PRESUMED", "filled in:",
	} {
		require.Contains(t, text, want)
	}
	for line := range strings.Lines(out.String()) {
		require.LessOrEqual(t, utf8.RuneCountInString(strings.TrimSuffix(line, "\n")), 80, "a terminal has 80 columns: %s", line)
	}
}

package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition/evidence"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func TestGoldenOutput(t *testing.T) {
	for _, tt := range []struct{ name, args string }{
		{"counts", ""},
		{"counts-json", "-json"},
		{"muscle", "muscle levator scapulae"},
		{"zone", "zone temple"},
		{"condition", "condition tension-type-headache-chronic"},
		{"rule", "rule thorax-low-bmi"},
		{"fact", "fact inr"},
		{"measure", "measure ndi"},
		{"measure-without-figure", "measure ppt"},
		{"event", "event pneumothorax"},
		{"event-without-figure", "event allergic-reaction"},
		{"source", "source BRADY-2014"},
		{"source-of-a-protocol", "source GILDIR19"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			require.Equal(t, 0, run(strings.Fields(tt.args), &stdout, &stderr))
			require.Empty(t, stderr.String())
			path := filepath.Join("testdata", tt.name+".txt")
			if *update {
				require.NoError(t, os.WriteFile(path, stdout.Bytes(), 0o644))
			}
			want, err := os.ReadFile(path)
			require.NoError(t, err)
			if diff := cmp.Diff(string(want), stdout.String()); diff != "" {
				t.Errorf("knowledge %s mismatch (-want +got):\n%s", tt.args, diff)
			}
		})
	}
}

func TestCountsAreJSON(t *testing.T) {
	var stdout, stderr bytes.Buffer
	require.Equal(t, 0, run([]string{"-json"}, &stdout, &stderr))
	var list []Count
	in := json.NewDecoder(&stdout)
	in.DisallowUnknownFields()
	require.NoError(t, in.Decode(&list))
	kinds := map[string]int{}
	for _, c := range list {
		require.NotEmpty(t, c.Kind)
		require.Positive(t, c.Count, "%v", c)
		if c.Of == "" {
			require.Zero(t, kinds[c.Kind], "%s is counted twice", c.Kind)
			kinds[c.Kind] = c.Count
		} else {
			require.LessOrEqual(t, c.Count, kinds[c.Kind], "%v", c)
		}
	}
	sections := 0
	for _, c := range list {
		if strings.HasPrefix(c.Of, "section ") {
			sections += c.Count
		}
	}
	require.Equal(t, kinds["rules"], sections)
}

// What is misspelt is refused with what it was meant to be.
func TestNearest(t *testing.T) {
	for _, tt := range []struct{ args, nearest string }{
		{"muscle infraspinatos", "infraspinatus"},
		{"zone tempel", "temple"},
		{"condition nek-pain", "neck-pain"},
		{"rule thorax-lowbmi", "thorax-low-bmi"},
		{"fact anti_thrombotic", "antithrombotic"},
		{"measure npsr", "nprs"},
		{"event pneumotorax", "pneumothorax"},
		{"source brady2014", "BRADY-2014"},
	} {
		t.Run(tt.args, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			require.Equal(t, 1, run(strings.Fields(tt.args), &stdout, &stderr))
			require.Empty(t, stdout.String())
			require.Contains(t, stderr.String(), tt.nearest)
		})
	}
}

func TestWrongUsage(t *testing.T) {
	for _, args := range [][]string{{"muscles", "levator"}, {"muscle"}, {"-json", "x"}, {"--help"}} {
		var stdout, stderr bytes.Buffer
		require.Equal(t, 2, run(args, &stdout, &stderr), "%q", args)
		require.Empty(t, stdout.String())
		require.Equal(t, usage+"\n", stderr.String())
	}
}

// Whatever is in the table of sources, its look-up tells what cites it: at least one thing.
func TestEverySourceIsCitedBySomething(t *testing.T) {
	for work := range evidence.All() {
		var stdout, stderr bytes.Buffer
		require.Equal(t, 0, run([]string{"source", string(work.Key)}, &stdout, &stderr), "%s", work.Key)
		lines := strings.Split(strings.TrimSuffix(stdout.String(), "\n"), "\n")
		head := 1
		if work.Read != "" {
			head++
		}
		require.Greater(t, len(lines), head, "nothing cites %s", work.Key)
		for alias := range work.Aliases.All() {
			var same bytes.Buffer
			require.Equal(t, 0, run([]string{"source", alias}, &same, &stderr))
			require.Equal(t, stdout.String(), same.String(), "an alias is the same work: %s", alias)
		}
	}
}

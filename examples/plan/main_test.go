package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/session"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func TestGoldenPlan(t *testing.T) {
	for name, asJSON := range map[string]bool{"plan.txt": false, "plan.json": true} {
		var out bytes.Buffer
		require.NoError(t, run(&out, asJSON))
		path := filepath.Join("testdata", name)
		if *update {
			require.NoError(t, os.WriteFile(path, out.Bytes(), 0o644))
		}
		want, err := os.ReadFile(path)
		require.NoError(t, err)
		if diff := cmp.Diff(string(want), out.String()); diff != "" {
			t.Errorf("the program prints otherwise than %s (-want +got):\n%s", path, diff)
		}
	}
}

func TestThePlanIsReadBack(t *testing.T) {
	text, err := os.Open(filepath.Join("testdata", "plan.json"))
	require.NoError(t, err)
	defer text.Close()
	read, err := session.ReadPlan(text, contraindication.Default())
	require.NoError(t, err)
	planned, err := visit()
	require.NoError(t, err)
	require.Equal(t, planned.Report(), read.Report())
}

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

	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func TestGoldenAssessment(t *testing.T) {
	const golden = "testdata/back-pain.out.json"
	var stdout, stderr bytes.Buffer
	require.Zero(t, run([]string{"testdata/back-pain.json"}, nil, &stdout, &stderr))
	require.Empty(t, stderr.String())
	if *update {
		require.NoError(t, os.WriteFile(golden, stdout.Bytes(), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	if diff := cmp.Diff(string(want), stdout.String()); diff != "" {
		t.Errorf("run() mismatch (-golden +got):\n%s", diff)
	}
}

// The case of docs/design.md, on standard input.
func TestStandardInput(t *testing.T) {
	in, err := os.ReadFile("testdata/neck-pain.json")
	require.NoError(t, err)
	var stdout, stderr bytes.Buffer
	require.Zero(t, run(nil, bytes.NewReader(in), &stdout, &stderr))
	require.Empty(t, stderr.String())

	var got struct {
		Verdict  contraindication.Verdict
		Findings []struct {
			Rule     string
			Strength contraindication.Strength
			Outcome  contraindication.Outcome
			Because  []struct{ Fact, Answer string }
		}
	}
	require.NoError(t, json.Unmarshal(stdout.Bytes(), &got))
	require.Equal(t, contraindication.Verdict{Least: contraindication.Relative, Most: contraindication.Absolute}, got.Verdict)
	for _, f := range got.Findings {
		if f.Rule != "bleeding-anticoagulant-inr-high" {
			continue
		}
		require.Equal(t, contraindication.Relative, f.Strength)
		require.Equal(t, contraindication.Raised, f.Outcome)
		want := []struct{ Fact, Answer string }{{"inr", "3.4 on 2026-11-20"}, {"prescriber_clearance", "no"}}
		if diff := cmp.Diff(want, f.Because); diff != "" {
			t.Errorf("because mismatch (-want +got):\n%s", diff)
		}
		return
	}
	t.Error("bleeding-anticoagulant-inr-high was not found")
}

// A screening was made, whatever it says: even where nothing may be needled the status is 0.
func TestStatusSaysNothingOfTheVerdict(t *testing.T) {
	in := `{"as_of": "2026-11-23", "patient": {"otherwise": "unremarkable", "answers": {"wants_dry_needling": false}},
		"plan": {"targets": [{"muscle": "soleus", "side": "left", "technique": "static", "depth": "deep"}]}}`
	var stdout, stderr bytes.Buffer
	require.Zero(t, run(nil, strings.NewReader(in), &stdout, &stderr))
	require.Empty(t, stderr.String())
	require.Contains(t, stdout.String(), `"least": "absolute"`)
}

func TestInputThatCannotBeUsed(t *testing.T) {
	const target = `{"muscle": "soleus", "side": "left", "technique": "static", "depth": "deep"}`
	tests := []struct {
		name, in string
		faults   []string // lines on standard error, in order
	}{
		{
			"every fault is reported, with its path and the nearest id",
			`{"as_of": "2026-11-23", "patient": {"answers": {"anti_thrombotic": "vka", "inr": 34, "session_number": 2}},
			  "plan": {"targets": [{"muscle": "uper-trapezius", "side": "left", "technique": "static", "depth": "deep"},
			                       {"muscle": "soleus", "side": "left", "technique": "static", "needle": {"length_mm": 2}}]}}`,
			[]string{
				"patient.answers.anti_thrombotic: no such fact; the nearest is antithrombotic",
				"patient.answers.inr: out of range, 0.5 to 20",
				"patient.answers.session_number: stands under plan",
				"plan.targets[0].muscle: no such muscle; the nearest is upper-trapezius",
				"plan.targets[1].depth: required: superficial or deep",
				"plan.targets[1].needle.length_mm: out of range, 5 to 300",
			},
		},
		{"no target", `{"as_of": "2026-11-23", "patient": {}, "plan": {"targets": []}}`, []string{"plan.targets: wanted 1 to 200 targets"}},
		{"no plan", `{"as_of": "2026-11-23", "patient": {}}`, []string{"plan: is missing"}},
		{
			"one case, and nothing behind it",
			`{"as_of": "2026-11-23", "patient": {}, "plan": {"targets": [` + target + `]}} {}`,
			[]string{"not JSON at line 1, byte 141: wanted nothing more behind the value"},
		},
		{"nothing at all", ``, []string{"not JSON at line 1, byte 1: ends too early: wanted a value"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			require.Equal(t, 2, run(nil, strings.NewReader(tt.in), &stdout, &stderr))
			require.Empty(t, stdout.String())
			got := strings.Split(strings.TrimSuffix(stderr.String(), "\n"), "\n")
			if diff := cmp.Diff(tt.faults, got); diff != "" {
				t.Errorf("standard error mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

func TestArguments(t *testing.T) {
	tests := []struct {
		name string
		args []string
		says string
	}{
		{"a file that is not there", []string{filepath.Join(t.TempDir(), "none.json")}, "the file cannot be opened\n"},
		{"two files", []string{"a.json", "b.json"}, "usage: screen [case.json]\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			require.Equal(t, 2, run(tt.args, nil, &stdout, &stderr))
			require.Empty(t, stdout.String())
			require.Equal(t, tt.says, stderr.String())
		})
	}
}

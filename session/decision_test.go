package session_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/intaketest"
	"github.com/dryneedling/dryneedling/internal/protocoltest"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/session"
)

var signed = contraindication.Signed{By: "treating physiotherapist", Why: "ultrasound used, < 1 cm & > 0"}

func bleeding(t testing.TB) contraindication.Assessment {
	return contraindication.Screen(unremarkable(t, visitDay, intake.AntithromboticVKA, intake.INR.Of(2.5)), neckTargets()...)
}

func decided(t testing.TB, a contraindication.Assessment) session.Decision {
	t.Helper()
	d, err := session.Decide(a, session.Override{Rule: a.Findings()[0].ID(), Reason: session.BenefitOutweighs, Signed: signed})
	require.NoError(t, err)
	return d
}

func listed(changes []session.Change) (text string) {
	for _, c := range changes {
		text += c.String() + "\n"
	}
	return text
}

func TestADecisionReplaysByteForByte(t *testing.T) {
	a := bleeding(t)
	d := decided(t, a)
	var w bytes.Buffer
	require.NoError(t, json.NewEncoder(&w).Encode(d)) // which escapes for HTML
	back, err := session.ReadDecision(&w)
	require.NoError(t, err)
	want, err := a.MarshalJSON()
	require.NoError(t, err)
	require.Equal(t, string(want), string(back.Assessment()))
	require.Equal(t, d.Overrides(), back.Overrides())
	require.Equal(t, a.Manifest().Knowledge, back.Knowledge())
	changes, err := back.Replay(contraindication.Default())
	require.NoError(t, err)
	require.Empty(t, changes)
	first, err := d.MarshalJSON()
	require.NoError(t, err)
	second, err := back.MarshalJSON()
	require.NoError(t, err)
	require.Equal(t, string(first), string(second))
	var spread bytes.Buffer
	require.NoError(t, json.Indent(&spread, first, "", "\t"))
	back, err = session.ReadDecision(&spread)
	require.NoError(t, err)
	changes, err = back.Replay(contraindication.Default())
	require.NoError(t, err)
	require.Empty(t, changes, "blanks are no change")
}

// Whoever passes a decision on may escape it for HTML, or not: what was found is read as it was.
func TestEscapesAreNoChange(t *testing.T) {
	screener, err := contraindication.Compile(contraindication.Shipped().Loosen("upper-trapezius-bilateral", contraindication.Clear, signed))
	require.NoError(t, err)
	var w bytes.Buffer
	require.NoError(t, json.NewEncoder(&w).Encode(decided(t, screener.Screen(bleeding(t).Patient(), neckTargets()...))))
	require.Contains(t, w.String(), `\u003c 1 cm \u0026`)
	d, err := session.ReadDecision(&w)
	require.NoError(t, err)
	changes, err := d.Replay(screener)
	require.NoError(t, err)
	require.Empty(t, changes, listed(changes))
}

// A birth date is written as the age on the day, and the assessment is the same byte for byte.
func TestADecisionOnABirthDateReplays(t *testing.T) {
	patient := unremarkable(t, visitDay, intake.AgeYears.Born(intake.MustDate("1961-02-28")), intake.AntithromboticDOAC)
	a := contraindication.Screen(patient, neckTargets()...)
	d := decided(t, a)
	changes, err := d.Replay(contraindication.Default())
	require.NoError(t, err)
	require.Empty(t, changes, listed(changes))
	require.NotContains(t, jsonOf(t, d), "1961")
}

func TestAnyDecisionReplays(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		patient := intaketest.Profile().Draw(rt, "patient")
		targets := protocoltest.Plan(1, 3).Draw(rt, "targets")
		d, err := session.Decide(contraindication.Screen(patient, targets...))
		require.NoError(rt, err)
		written, err := d.MarshalJSON()
		require.NoError(rt, err)
		back, err := session.ReadDecision(bytes.NewReader(written))
		require.NoError(rt, err)
		changes, err := back.Replay(contraindication.Default())
		require.NoError(rt, err)
		require.Empty(rt, changes, listed(changes))
	})
}

// What was changed in the book is named, whatever it was.
func TestAReplayNamesWhatChanged(t *testing.T) {
	d := decided(t, bleeding(t))
	own, _ := contraindication.Shipped().Rule("upper-trapezius-apex")
	own.ID, own.Says = "ours-apex", "Ours."
	tests := []struct {
		name string
		book contraindication.Rulebook
		want []string
	}{
		{"a stricter rule", contraindication.Shipped().Tighten("upper-trapezius-apex", contraindication.Relative),
			[]string{"upper-trapezius-apex: strength precaution → relative", "overlays: "}},
		{"a rule set aside", contraindication.Shipped().Loosen("upper-trapezius-bilateral", contraindication.Clear, signed),
			[]string{"upper-trapezius-bilateral: was raised, is no longer"}},
		{"a setting", contraindication.Shipped().Set(contraindication.INRCaution, 1.3), []string{"settings: "}},
		{"a policy", contraindication.Shipped().Under(contraindication.Strictest), []string{"policy: considered → strictest"}},
		{"a rule more", contraindication.Shipped().Add(own), []string{"ours-apex: is raised at left upper-trapezius, was not"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			screener, err := contraindication.Compile(tt.book)
			require.NoError(t, err)
			changes, err := d.Replay(screener)
			require.NoError(t, err)
			require.Equal(t, session.SubjectKnowledge, changes[0].Subject)
			for _, want := range tt.want {
				require.Contains(t, listed(changes), want)
			}
		})
	}
}

// What an earlier library wrote: other tables, another text of a rule, and a rule that it did not have.
func TestAReplayOfAnEarlierLibraryNamesTheTable(t *testing.T) {
	then := jsonOf(t, decided(t, bleeding(t)))
	for _, change := range []struct{ pattern, with string }{
		{`"atlas":"[0-9a-f]{64}"`, `"atlas":"` + strings.Repeat("0", 64) + `"`},
		{`"sha256":"[0-9a-f]{64}"`, `"sha256":"` + strings.Repeat("1", 64) + `"`},
		{`"answer":"40"`, `"answer":"38"`},
		{`Deep needling over the top of the lung.`, `Deep needling near the lung.`},
		{`{"fact":"neutrophils","value":"4"`, `{"fact":"neutrophils","value":"5"`},
	} {
		was := then
		then = regexp.MustCompile(change.pattern).ReplaceAllString(then, change.with)
		require.NotEqual(t, was, then, change.pattern)
	}
	d, err := session.ReadDecision(strings.NewReader(then))
	require.NoError(t, err)
	changes, err := d.Replay(contraindication.Default())
	require.NoError(t, err)
	text := listed(changes)
	for _, want := range []string{
		"knowledge 0.1 (11111111) is now ", "atlas: the table is another one now", "upper-trapezius-apex: says Deep needling near the lung. → Deep",
		"needle.length_mm 38 → muscle", "neutrophils: presumed 5 → 4", "left upper-trapezius stays precaution",
	} {
		require.Contains(t, text, want)
	}
	require.NotContains(t, text, "facts: the table")
}

// What waits for another answer than it did, and what is done in another way, is a change too, if the only one.
func TestAReplayNamesWhatAloneChanged(t *testing.T) {
	a := contraindication.Screen(unremarkable(t, visitDay, intake.INR.Unknown(), intake.AntithromboticVKA), neckTargets()...)
	then := jsonOf(t, decided(t, a))
	for name, tt := range map[string]struct{ pattern, with, want string }{
		"what is asked":   {`"ask":\[\{"fact":"inr"\}`, `"ask":[{"fact":"platelets"}`, "waits for platelets"},
		"what is missing": {`"missing":\[\{"target":2`, `"missing":[{"target":1`, "missing: is another one now"},
		"the whole of it": {`"overlays":\[\]`, `"then":0,"overlays":[]`, "the assessment is written otherwise now"},
	} {
		t.Run(name, func(t *testing.T) {
			was := regexp.MustCompile(tt.pattern).ReplaceAllString(then, tt.with)
			require.NotEqual(t, then, was)
			for _, knowledge := range []string{was, regexp.MustCompile(`"sha256":"[0-9a-f]{64}"`).ReplaceAllString(was, `"sha256":"`+strings.Repeat("1", 64)+`"`)} {
				d, err := session.ReadDecision(strings.NewReader(knowledge))
				require.NoError(t, err)
				changes, err := d.Replay(contraindication.Default())
				require.NoError(t, err)
				if knowledge == was || name != "the whole of it" { // other knowledge is what explains that it is written otherwise
					require.Contains(t, listed(changes), tt.want)
				}
			}
		})
	}
}

// An override counts up to and with its last day, which can be the day of the decision.
func TestAnOverrideOfOneDay(t *testing.T) {
	a := bleeding(t)
	today := session.Override{Rule: a.Findings()[0].ID(), Reason: session.BenefitOutweighs, Signed: contraindication.Signed{By: "x", Why: "y", Until: visitDay}}
	_, err := session.Decide(a, today)
	require.NoError(t, err)
}

func TestAnOverrideChangesNoVerdict(t *testing.T) {
	a := bleeding(t)
	without, err := session.Decide(a)
	require.NoError(t, err)
	with := decided(t, a)
	require.Equal(t, string(without.Assessment()), string(with.Assessment()))
	require.Len(t, with.InForce(visitDay.AddDays(1000)), 1)
	require.Empty(t, with.InForce(visitDay.AddDays(-1)))
	until := signed
	until.Until = visitDay.AddDays(3)
	limited, err := session.Decide(a, session.Override{Rule: a.Findings()[0].ID(), Reason: session.PatientChose, Signed: until})
	require.NoError(t, err)
	require.Len(t, limited.InForce(visitDay.AddDays(3)), 1)
	require.Empty(t, limited.InForce(visitDay.AddDays(4)))
}

func TestDecideReportsEveryFault(t *testing.T) {
	a := bleeding(t)
	_, err := session.Decide(a,
		session.Override{},
		session.Override{Rule: "upper-trapezius-apx", Reason: session.RiskReduced, Signed: contraindication.Signed{By: "x", Why: "y", Until: visitDay.AddDays(-1)}})
	var got []string
	for _, f := range intake.FaultsOf(err) {
		got = append(got, f.Path+" "+f.Nearest)
	}
	want := []string{"overrides[0].rule ", "overrides[0].reason ", "overrides[0].by ", "overrides[0].why ",
		"overrides[1].rule upper-trapezius-apex", "overrides[1].until "}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("faults mismatch (-want +got):\n%s", diff)
	}
	_, err = session.Decide(contraindication.Assessment{})
	require.ErrorIs(t, err, session.ErrNotAssessed)
	_, err = session.Decision{}.Replay(contraindication.Default())
	require.ErrorIs(t, err, session.ErrNotAssessed)
	_, err = json.Marshal(session.Decision{})
	require.ErrorIs(t, err, session.ErrNotAssessed)
	_, err = decided(t, a).Replay(nil)
	require.ErrorIs(t, err, session.ErrNotAssessed)
	require.NotContains(t, fmt.Sprintf("%v %+v %#v", decided(t, a), decided(t, a), decided(t, a)), "vka")
}

func TestReadDecisionRefuses(t *testing.T) {
	good := jsonOf(t, decided(t, bleeding(t)))
	tests := []struct{ name, old, new, path string }{
		{"an unknown key", `"overrides":[`, `"override":[],"overrides":[`, "override"},
		{"a schema of the future", `{"schema":1,"case"`, `{"schema":2,"case"`, "schema"},
		{"a reason that is none", "benefit-outweighs", "benefit-outweigh", "overrides[0].reason"},
		{"a rule that was not found", `"overrides":[{"rule":"`, `"overrides":[{"rule":"x-`, "overrides[0].rule"},
		{"a fault of the case", `"technique":"pistoning"`, `"technique":"pistonin"`, "case.plan.targets[0].technique"},
		{"another day", `"as_of":"2026-11-23","knowledge"`, `"as_of":"2026-11-22","knowledge"`, "assessment.as_of"},
		{"no signature", `"by":"treating physiotherapist",`, ``, "overrides[0].by"},
		{"what is no assessment", `"assessment":{"schema":1`, `"assessment":{"schema":"1"`, "assessment"},
		{"of other targets", `"targets":[{"index":0,"muscle":"upper-trapezius"`, `"targets":[{"index":0,"muscle":"infraspinatus"`, "assessment"},
		{"of fewer targets", `"targets":[{"index":0,`, `"targets":[],"targets_then":[{"index":0,`, "assessment"},
		{"no findings", `"findings":[{"rule"`, `"FINDINGS":[{"rule"`, "assessment"},
		{"findings under two keys", `"findings":[{"rule"`, `"FINDINGS":[],"findings":[{"rule"`, "assessment"},
		{"no verdict", `"verdict":`, `"verdicts":`, "assessment"},
		{"no tables", `"tables":{"facts":`, `"tables":{"fact":`, "tables.fact"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			require.Contains(t, good, tt.old)
			_, err := session.ReadDecision(strings.NewReader(strings.Replace(good, tt.old, tt.new, 1)))
			var paths []string
			for _, f := range intake.FaultsOf(err) {
				paths = append(paths, f.Path)
			}
			require.Contains(t, paths, tt.path)
		})
	}
}

// Decisions that were made with earlier tables, or by other services. The files are never rewritten: today's
// library has to read them, and to say what is another thing now.
func TestOldDecisionsReplayOrSayWhatChanged(t *testing.T) {
	files, err := filepath.Glob("testdata/decisions/*.json")
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(files), 4)
	var out strings.Builder
	for _, file := range files {
		f, err := os.Open(file)
		require.NoError(t, err)
		d, err := session.ReadDecision(f)
		f.Close()
		require.NoError(t, err, file)
		changes, err := d.Replay(contraindication.Default())
		require.NoError(t, err)
		same := d.Knowledge() == contraindication.Default().Knowledge()
		require.Equal(t, same, len(changes) == 0, "%s: %s", file, listed(changes))
		if !same {
			require.Equal(t, session.SubjectKnowledge, changes[0].Subject)
		}
		fmt.Fprintf(&out, "%s\n", filepath.Base(file))
		for _, c := range changes {
			if c.Subject != session.SubjectKnowledge { // the hash is another one with every change of a table
				fmt.Fprintf(&out, "  %s: %s\n", c.Subject, c)
			}
		}
	}
	golden(t, "replays.txt", masked(out.String()))
}

func FuzzReadDecision(f *testing.F) {
	files, _ := filepath.Glob("testdata/decisions/*.json")
	for _, file := range files {
		seed, err := os.ReadFile(file)
		require.NoError(f, err)
		f.Add(seed)
	}
	f.Add([]byte(`{"schema":1,"case":{},"assessment":{},"tables":{},"overrides":[]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := session.ReadDecision(bytes.NewReader(data))
		if err != nil {
			return
		}
		d.Replay(contraindication.Default())
		written, err := d.MarshalJSON()
		if err != nil {
			return
		}
		back, err := session.ReadDecision(bytes.NewReader(written))
		require.NoError(t, err)
		again, err := back.MarshalJSON()
		require.NoError(t, err)
		require.Equal(t, string(written), string(again))
	})
}

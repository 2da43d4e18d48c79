package contraindication_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// Who keeps copies of an assessment while its memory is used again is told, and let through nowhere.
func TestACopyDoesNotOutliveItsMemory(t *testing.T) {
	target := []protocol.Target{{Site: anatomy.Soleus.Left(), Technique: protocol.Static, Depth: protocol.Deep}}
	refusing, err := intake.Unremarkable(day, intake.ConsentGiven.No())
	require.NoError(t, err)
	controlled, err := intake.Unremarkable(day, intake.EpilepsyControlled)
	require.NoError(t, err)

	var a contraindication.Assessment
	contraindication.Default().ScreenInto(&a, &refusing, target)
	kept := a
	require.Equal(t, contraindication.Absolute, kept.Verdict().Least)
	contraindication.Default().ScreenInto(&a, &controlled, target)
	require.Equal(t, contraindication.Precaution, a.Verdict().Most)

	require.ErrorIs(t, kept.Err(), contraindication.ErrReused)
	require.False(t, kept.Verdict().AtMost(contraindication.Absolute))
	require.Empty(t, kept.Findings())
	require.Empty(t, kept.Allowed(contraindication.Absolute))
	require.Contains(t, kept.Report(), "NOT ASSESSED")

	safe := contraindication.Screen(refusing, target...)
	contraindication.Default().ScreenInto(&a, &controlled, target)
	require.Equal(t, contraindication.Absolute, safe.Verdict().Least, "what Screen returns is its own")
}

func TestHalfAVerdictPassesNoGate(t *testing.T) {
	for _, v := range []contraindication.Verdict{
		{}, {Least: contraindication.Clear}, {Least: contraindication.Absolute}, {Most: contraindication.Clear},
		{Least: contraindication.Relative, Most: contraindication.Clear},
	} {
		require.False(t, v.AtMost(contraindication.Absolute), "%v", v)
	}
	var read contraindication.Verdict
	require.NoError(t, json.Unmarshal([]byte(`{"least":"clear"}`), &read))
	require.False(t, read.AtMost(contraindication.Absolute))
}

// Whatever is printed or logged of a screening, no answer is in it.
func TestNothingThatIsPrintedTellsAnAnswer(t *testing.T) {
	patient, err := intake.Unremarkable(day, intake.AntithromboticVKA, intake.INR.Of(3.47), intake.Neutrophils.Of(0.77).DaysAgo(300),
		intake.ConsentGiven.Yes().DaysAgo(1))
	require.NoError(t, err)
	target := protocol.Target{Site: anatomy.Soleus.Left(), Technique: protocol.Static, Depth: protocol.Deep}
	a := contraindication.Screen(patient, target)
	f := a.Findings()[0]
	require.NotEmpty(t, a.Presumed())
	things := map[string]any{
		"assessment": a, "case": contraindication.Case{Profile: patient, Targets: []protocol.Target{target}}, "finding": f, "findings": a.Findings(),
		"question": a.Questions()[0], "reason": a.Findings()[1].Because()[0], "presumption": a.Presumed()[0], "step": contraindication.Screen(intake.Profile{}.On(day), target).Checklist()[0],
		"patient alone": contraindication.ScreenPatient(patient), "screener": contraindication.Default(), "book": contraindication.Shipped(),
	}
	for name, thing := range things {
		var out bytes.Buffer
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%d", "%x"} {
			fmt.Fprintf(&out, verb, thing)
		}
		for _, h := range []slog.Handler{slog.NewTextHandler(&out, nil)} {
			slog.New(h).Info("screened", name, thing)
		}
		if name == "assessment" || name == "case" || name == "finding" || name == "question" {
			slog.New(slog.NewJSONHandler(&out, nil)).Info("screened", name, thing)
		}
		for _, answer := range []string{"3.47", "0.77", "vka"} {
			require.NotContains(t, out.String(), answer, name)
		}
		require.Less(t, out.Len(), 5000, name)
	}
}

func TestPartsHaveTheirWireForm(t *testing.T) {
	patient, err := intake.NewProfile(day, intake.AntithromboticVKA, intake.EpilepsyNone)
	require.NoError(t, err)
	a := contraindication.Screen(patient, protocol.Target{Site: anatomy.Soleus.Left(), Technique: protocol.Static, Depth: protocol.Deep})
	whole, err := json.Marshal(a)
	require.NoError(t, err)
	for name, part := range map[string]any{
		"finding": a.Findings()[0], "question": a.Questions()[0], "step": a.Checklist()[0], "presumption": a.Presumed()[0],
		"verdict": a.Verdict(),
	} {
		data, err := json.Marshal(part)
		require.NoError(t, err, name)
		require.Contains(t, string(whole), string(data), name)
	}
	for _, f := range a.Findings() {
		for _, r := range f.Because() {
			data, err := json.Marshal(r)
			require.NoError(t, err)
			require.Contains(t, string(whole), string(data))
		}
	}
	site, err := json.Marshal(anatomy.Soleus.Left())
	require.NoError(t, err)
	require.JSONEq(t, `{"muscle":"soleus","side":"left"}`, string(site))
	for name, none := range map[string]any{"finding": contraindication.Finding{}, "question": contraindication.Question{}, "step": contraindication.Step{}} {
		_, err := json.Marshal(none)
		require.Error(t, err, name)
	}
}

// A clinic that forgot the shipped rules is told in every report.
func TestABookWithoutTheShippedRulesSaysSo(t *testing.T) {
	own, ok := contraindication.Shipped().Rule("thorax-low-bmi")
	require.True(t, ok)
	own.ID = "clinic-own"
	s, err := contraindication.Compile(contraindication.Rulebook{}.Add(own))
	require.NoError(t, err)
	patient, err := intake.Unremarkable(day)
	require.NoError(t, err)
	a := s.Screen(patient, protocol.Target{Site: anatomy.Soleus.Left(), Technique: protocol.Static, Depth: protocol.Deep})
	require.Equal(t, 280, a.Manifest().Without)
	require.Contains(t, a.Report(), "NOT ASKED   280 shipped rules are not in this book")
}

func TestScreenIntoHasNothingOfWhatWasThereBefore(t *testing.T) {
	targets := []protocol.Target{{Site: anatomy.Soleus.Left(), Technique: protocol.Static, Depth: protocol.Deep}}
	refusing, err := intake.Unremarkable(day, intake.ConsentGiven.No())
	require.NoError(t, err)
	healthy, err := intake.Unremarkable(day)
	require.NoError(t, err)

	a := contraindication.Screen(refusing, targets...)
	kept := a
	contraindication.Default().ScreenInto(&a, &healthy, targets)
	require.Equal(t, contraindication.Absolute, kept.Verdict().Least, "the memory of Screen is not used again")
	require.Contains(t, kept.Report(), "informed agreement")

	a = contraindication.Screen(healthy, targets...)
	for range 2 {
		contraindication.Default().ScreenInto(&a, nil, targets)
		require.ErrorIs(t, a.Err(), contraindication.ErrNoDate, "no patient is not the last one")
		require.Equal(t, contraindication.Verdict{}, a.Verdict())
		contraindication.Default().ScreenInto(&a, &healthy, targets)
		require.NoError(t, a.Err())
	}
	long, err := contraindication.Compile(contraindication.Shipped().Set(contraindication.BloodResultDays, 30))
	require.NoError(t, err)
	long.ScreenInto(&a, &healthy, targets) // which takes a copy of the patient
	long.ScreenInto(&a, nil, targets)
	require.ErrorIs(t, a.Err(), contraindication.ErrNoDate)
}

func TestNilScreener(t *testing.T) {
	var s *contraindication.Screener
	require.Zero(t, s.Knowledge())
	require.Zero(t, s.Book().Len())
	require.ErrorIs(t, s.Screen(intake.Profile{}).Err(), contraindication.ErrNoScreener)
}

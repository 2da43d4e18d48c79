package contraindication_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/intaketest"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/internal/protocoltest"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// Each presumed fact is listed without which some rule would be undetermined that is decided, in the order of
// the fact table, with the answers that rule its reasons out.
func TestPresumedIsWhatARuleWouldWaitFor(t *testing.T) {
	listed := 0
	rapid.Check(t, func(t *rapid.T) {
		patient := intaketest.Profile().Draw(t, "patient")
		plan := protocoltest.Plan(1, 2).Draw(t, "plan")
		now := reference{patient, plan}
		var want []string
		for f := range intake.Facts() {
			if patient.Held(f).Standing != intake.Presumed {
				continue
			}
			less := patient
			less.Forget(intake.NumberOf(f))
			if opens(now, reference{less, plan}, f) {
				want = append(want, f.String())
			}
		}
		var got []string
		for _, p := range contraindication.Screen(patient, plan...).Presumed() {
			got = append(got, p.Fact.String())
			require.NotEmpty(t, p.Value)
			reasons, ok := when.Reasons(p.Fact)
			require.True(t, ok)
			if reasons.IsZero() {
				require.Empty(t, p.Because, "%v is presumed unless answered", p.Fact)
				continue
			}
			out := when.Not(reasons)
			require.Equal(t, now.because(out.Tree(), nowhere), entries(p.Because), "%v: %v", p.Fact, reasons)
			for _, r := range p.Because {
				require.NotEmpty(t, r.Answer)
			}
			listed++
		}
		require.Equal(t, want, got)
	})
	require.NotZero(t, listed)
}

// opens reports whether some rule that is decided now would be undetermined with less.
func opens(now, less reference, f intake.Fact) bool {
	for rule := range contraindication.Shipped().Rules() {
		asks := slices.Contains(slices.Collect(rule.When.Facts()), f)
		if rule.Phase != contraindication.Before || !asks {
			continue
		}
		for i := range now.plan {
			if less.truth(rule.When.Tree(), i) == logic.Unknown && now.truth(rule.When.Tree(), i) != logic.Unknown {
				return true
			}
		}
	}
	return false
}

// Nobody is asked for an INR without a reason; a given answer counts all the same, even against what would be
// presumed.
func TestAPresumptionGivesWayToAnAnswer(t *testing.T) {
	none := []intake.Answer{intake.AntithromboticNone, intake.LiverDisease.No(), intake.Cirrhosis.No(), intake.BleedingHistory.No(),
		intake.BleedingDisorderNone, intake.MarrowFailure.No(), intake.CancerStatusNone, intake.ImmuneStatusNormal}
	presumes := func(answers ...intake.Answer) []string {
		p, err := intake.NewProfile(day, append(slices.Clone(none), answers...)...)
		require.NoError(t, err)
		var ids []string
		for _, p := range contraindication.Screen(p, calf).Presumed() {
			ids = append(ids, p.Fact.String())
		}
		return ids
	}
	require.Contains(t, presumes(), "inr")
	require.NotContains(t, presumes(intake.INR.Of(3.4)), "inr")
	p, err := intake.NewProfile(day, append(none, intake.INR.Of(3.4))...)
	require.NoError(t, err)
	require.NotEqual(t, -1, slices.IndexFunc(contraindication.Screen(p, calf).Findings(), isRaised("bleeding-anticoagulant-inr-high-cleared")))
	require.Contains(t, presumes(intake.INR.Of(3.4).DaysAgo(400)), "inr", "a stale answer is no answer")
	require.Contains(t, presumes(intake.INR.Unknown()), "inr", "nor is unknown")
}

// What is presumed unless answered is worded as not given, never as a measurement.
func TestWhatIsPresumedUnlessAnsweredIsNoMeasurement(t *testing.T) {
	a := contraindication.Screen(unremarkable(t, intake.PleuraDepthMm.Unknown()), thinOverLung)
	i := slices.IndexFunc(a.Presumed(), func(p contraindication.Presumption) bool { return p.Fact == intake.Fact(intake.PleuraDepthMm) })
	require.NotEqual(t, -1, i)
	require.NotContains(t, a.Report(), "150")
	require.Contains(t, a.Report(), intake.PleuraDepthMm.Name()+": not given")
}

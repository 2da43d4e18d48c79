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
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// nobody is a patient of whom nothing is known, and nothing presumed.
func nobody(on intake.Date) intake.Profile {
	p := intake.Profile{}.On(on)
	for f := range intake.Facts() {
		if p.Held(f).Standing.IsKnown() {
			p.Forget(intake.NumberOf(f))
		}
	}
	return p
}

func TestNotApplicableIsWhatNoAnswerCouldRaise(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		patient := intaketest.Profile().Draw(t, "patient")
		plan := protocoltest.Plan(1, 3).Draw(t, "plan")
		r := reference{nobody(patient.AsOf()), plan}
		var want []string
		for rule := range contraindication.Shipped().Rules() {
			if rule.Phase != contraindication.Before || rule.Scope() != when.OfTarget {
				continue
			}
			could := false
			for i := range plan {
				could = could || r.truth(rule.When.Tree(), i) != logic.No
			}
			if !could {
				want = append(want, rule.ID)
			}
		}
		got := contraindication.Screen(patient, plan...).Manifest().NotApplicable
		require.Empty(t, without(got, want), "an answer could raise these")
		require.Empty(t, without(want, got), "no answer could raise these")
	})
}

// without is what of list is not among others.
func without(list, others []string) (rest []string) {
	for _, s := range list {
		if !slices.Contains(others, s) {
			rest = append(rest, s)
		}
	}
	return rest
}

// A measured depth is presumed unless it is given; a rule that turns on it still concerns the plan.
func TestAPresumedFactMakesNoRuleNotApplicable(t *testing.T) {
	target := thinOverLung
	for _, id := range contraindication.Screen(unremarkable(t), target).Manifest().NotApplicable {
		a := contraindication.Screen(unremarkable(t, intake.PleuraDepthMm.Of(10)), target)
		require.Equal(t, -1, slices.IndexFunc(a.Findings(), isRaised(id)), "%s was not applicable whatever the answers", id)
	}
}

// thinOverLung is a short needle straight over the lung: whether it is too long turns on the measured depth.
var thinOverLung = protocol.Target{
	Site: anatomy.RhomboidMajor.Left(), Technique: protocol.Static, Depth: protocol.Deep, Needle: protocol.NeedleMM(0.25, 15),
	Angle: protocol.Perpendicular, Grip: protocol.Flat, Position: protocol.Prone,
}

func TestTheManifestSaysWhatTheAssessmentRestsOn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		patient := intaketest.Profile().Draw(t, "patient")
		plan := protocoltest.Plan(1, 3).Draw(t, "plan")
		a := contraindication.Screen(patient, plan...)
		m := a.Manifest()
		require.Equal(t, patient.AsOf(), m.AsOf)
		require.Equal(t, patient.AsOf(), a.AsOf())
		require.Equal(t, contraindication.Considered, m.Policy)
		require.Equal(t, contraindication.Shipped().Len(), m.Considered)
		require.Equal(t, patient.OtherwiseFilled(), m.Unremarkable)
		require.Equal(t, patient.NothingInFilled(), m.NothingIn)
		require.Equal(t, contraindication.Default().Knowledge(), m.Knowledge)
		require.Empty(t, m.SetAside)
		require.Empty(t, m.Overlays)
		require.Empty(t, m.Changed)
		var open []string
		for _, f := range a.Findings() {
			if f.Outcome() == contraindication.Undetermined && !slices.Contains(open, f.ID()) {
				open = append(open, f.ID())
			}
		}
		require.Equal(t, open, m.Undetermined)
	})
}

// The report and the wire form announce what was filled.
func TestWhatWasFilledIsAnnounced(t *testing.T) {
	filled := contraindication.Screen(unremarkable(t), calf)
	require.Contains(t, document(t, filled), `"otherwise":"unremarkable"`)
	require.Contains(t, filled.Report(), "counts as unremarkable")
	p, err := intake.NewProfile(day, intake.NothingIn(intake.Q16, intake.Q24))
	require.NoError(t, err)
	some := contraindication.Screen(p, calf)
	require.Contains(t, document(t, some), `"filled":{"otherwise":"unknown","nothing_in":["Q16","Q24"]}`)
	require.Contains(t, some.Report(), "nothing applies of Q16, Q24")
	require.NotContains(t, some.Report(), "unremarkable")
}

package contraindication_test

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// refused checks that an assessment passes no gate, and that whatever is asked of it is answered.
func refused(t *testing.T, a contraindication.Assessment, because error) {
	t.Helper()
	require.ErrorIs(t, a.Err(), because)
	require.Equal(t, contraindication.Verdict{}, a.Verdict())
	require.Equal(t, contraindication.NotAssessed, a.Verdict().Least)
	require.False(t, a.Verdict().IsDecided())
	for limit := contraindication.NotAssessed; limit <= contraindication.Absolute+1; limit++ {
		require.False(t, a.Verdict().AtMost(limit), "%v lets it by", limit)
		require.Empty(t, a.Allowed(limit), "%v lets a site by", limit)
		for _, v := range a.ByTarget() {
			require.False(t, v.AtMost(limit))
		}
	}
	require.False(t, a.Verdict().AtMost(255))
	require.Empty(t, a.Findings())
	require.Empty(t, a.Checklist())
	require.Empty(t, a.Questions())
	require.Empty(t, a.Missing())
	require.Empty(t, a.Presumed())
	require.Empty(t, a.Manifest().NotApplicable)
	require.Empty(t, a.Manifest().Undetermined)
	require.Len(t, a.ByTarget(), len(a.Targets()))
	require.Contains(t, a.Report(), "NOT ASSESSED")
	require.Contains(t, a.LogValue().String(), "not-assessed")
	require.NotPanics(t, func() { _ = fmt.Sprint(a, slog.AnyValue(a)) })

	data, err := json.Marshal(a)
	require.NoError(t, err)
	var wire struct {
		Schema  int
		Verdict struct{ Least, Most string }
		Error   string
	}
	require.NoError(t, json.Unmarshal(data, &wire))
	require.Equal(t, 1, wire.Schema)
	require.Equal(t, "not-assessed", wire.Verdict.Least)
	require.Equal(t, "not-assessed", wire.Verdict.Most)
	require.NotEmpty(t, wire.Error)
}

func TestWhatCannotBeJudgedPassesNoGate(t *testing.T) {
	patient := unremarkable(t)
	many := make([]protocol.Target, 201)
	for i := range many {
		many[i] = calf
	}
	with := func(change func(*protocol.Target)) protocol.Target {
		target := calf
		change(&target)
		return target
	}
	tests := []struct {
		name    string
		patient intake.Profile
		plan    []protocol.Target
		because error
	}{
		{"no target", patient, nil, contraindication.ErrNoTargets},
		{"an empty plan", patient, []protocol.Target{}, contraindication.ErrNoTargets},
		{"a patient on no day", intake.Profile{}, []protocol.Target{calf}, contraindication.ErrNoDate},
		{"nothing at all", intake.Profile{}, nil, contraindication.ErrNoDate},
		{"201 targets", patient, many, contraindication.ErrManyTargets},
		{"a target of nothing", patient, []protocol.Target{{}}, contraindication.ErrInvalidTarget},
		{"one bad target among good ones", patient, []protocol.Target{calf, {}, calf}, contraindication.ErrInvalidTarget},
		{"no depth", patient, []protocol.Target{with(func(t *protocol.Target) { t.Depth = 0 })}, protocol.ErrRequired},
		{"a depth of 40", patient, []protocol.Target{with(func(t *protocol.Target) { t.Depth = 40 })}, protocol.ErrUnknown},
		{"five nanoseconds in place", patient, []protocol.Target{with(func(t *protocol.Target) { t.Retention = 5 })}, protocol.ErrOutOfRange},
		{"a needle the wrong way round", patient, []protocol.Target{with(func(t *protocol.Target) { t.Needle = protocol.NeedleMM(40, 0.3) })}, protocol.ErrOutOfRange},
		{"a level that the muscle lacks", patient, []protocol.Target{with(func(t *protocol.Target) { t.Site.Level = body.L4 })}, protocol.ErrNotAllowed},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			refused(t, contraindication.Screen(tt.patient, tt.plan...), tt.because)
			refused(t, contraindication.Case{Profile: tt.patient, Targets: tt.plan}.Screen(), tt.because)
			// not even in memory in which an assessment was kept
			a := contraindication.Screen(patient, calf)
			contraindication.Default().ScreenInto(&a, &tt.patient, tt.plan)
			refused(t, a, tt.because)
			contraindication.Default().ScreenInto(&a, &patient, []protocol.Target{calf})
			require.NoError(t, a.Err())
			require.Equal(t, document(t, contraindication.Screen(patient, calf)), document(t, a), "and it can be used again")
		})
	}
}

func TestEveryFaultOfThePlanIsTold(t *testing.T) {
	bad := calf
	bad.Depth, bad.Needle = 40, protocol.NeedleMM(40, 0.3)
	a := contraindication.Screen(unremarkable(t), calf, protocol.Target{}, bad)
	var paths []string
	for _, f := range intake.FaultsOf(a.Err()) {
		if f.Path != "" {
			paths = append(paths, f.Path)
		}
	}
	require.Equal(t, []string{
		"plan.targets[1].muscle", "plan.targets[1].side", "plan.targets[1].technique", "plan.targets[1].depth",
		"plan.targets[2].depth", "plan.targets[2].needle.diameter_mm", "plan.targets[2].needle.length_mm",
	}, paths)
}

func TestNobodyScreens(t *testing.T) {
	var nobody *contraindication.Screener
	patient := unremarkable(t)
	refused(t, nobody.Screen(patient, calf), contraindication.ErrNoScreener)
	var a contraindication.Assessment
	nobody.ScreenInto(&a, &patient, []protocol.Target{calf})
	refused(t, a, contraindication.ErrNoScreener)
	require.ErrorIs(t, nobody.ScreenPatient(patient).Err(), contraindication.ErrNoScreener)
	require.Empty(t, nobody.ScreenPatient(patient).Findings())
	require.Empty(t, nobody.ScreenPatient(patient).Questions())
}

func TestTheZeroAssessmentIsNotAssessed(t *testing.T) {
	refused(t, contraindication.Assessment{}, contraindication.ErrNoScreener)
	require.True(t, contraindication.Assessment{}.AsOf().IsZero())
	require.Equal(t, contraindication.Manifest{}, contraindication.Assessment{}.Manifest())
}

// A book without rules would find nothing in anybody.
func TestABookWithoutRulesIsRefused(t *testing.T) {
	_, err := contraindication.Compile(contraindication.Rulebook{})
	require.ErrorContains(t, err, "the book has no rules")
}

func TestAScreenerThatNobodyCompiledJudgesNothing(t *testing.T) {
	var a contraindication.Assessment
	require.NotPanics(t, func() { a = new(contraindication.Screener).Screen(unremarkable(t), calf) })
	refused(t, a, contraindication.ErrNoScreener)
}

func TestTwoHundredTargetsAreJudged(t *testing.T) {
	plan := make([]protocol.Target, contraindication.MostTargets)
	for i := range plan {
		plan[i] = calf
	}
	plan[199].Site = anatomy.RhomboidMajor.Left()
	a := contraindication.Screen(unremarkable(t), plan...)
	require.NoError(t, a.Err())
	require.Len(t, a.ByTarget(), 200)
	require.Less(t, a.ByTarget()[0].Most, a.ByTarget()[199].Least)
	require.Len(t, a.Allowed(contraindication.Precaution), 199)
}

// Screen keeps copies: what the caller does with his plan afterwards changes nothing.
func TestAnAssessmentKeepsWhatItWasMadeOn(t *testing.T) {
	plan := []protocol.Target{calf}
	a := contraindication.Screen(unremarkable(t), plan...)
	before := document(t, a)
	plan[0] = protocol.Target{}
	a.Targets()[0] = protocol.Target{}
	require.Equal(t, before, document(t, a))
	a.Findings()
	for _, f := range a.Findings() {
		f.Rule().Basis[0].Source = "changed"
	}
	for r := range contraindication.Shipped().Rules() {
		r.Basis[0].Source = "changed"
	}
	require.Equal(t, before, document(t, a))
}

package session_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
	"github.com/dryneedling/dryneedling/session"
)

func somePlans(t testing.TB) []session.Plan {
	planner := usualPlanner()
	planner.Needles, planner.Skill = wholeKit(), session.Expert
	points := tender(anatomy.UpperTrapezius.Left().TrP(1), anatomy.RhomboidMajor.Right(), anatomy.GluteusMinimusAnterior.Left(),
		anatomy.ThoracicMultifidus.Left(), anatomy.LumbarMultifidus.Right().AtLevel(body.L4), anatomy.LongusColli.Left())
	points[1].Pain = 0
	course := session.NewCourse(condition.TensionTypeHeadacheChronic)
	return []session.Plan{
		planOf(t, planner, session.Request{Patient: healthy(t), Course: course, Palpated: points, Tolerance: session.HighTolerance}),
		planOf(t, usualPlanner(), session.Request{Patient: healthy(t, intake.AntithromboticVKA, intake.INR.Of(2.2).DaysAgo(1)), Palpated: points}),
		planOf(t, usualPlanner(), session.Request{Patient: intake.Profile{}.On(planDay), Course: course, Palpated: points}),
	}
}

func TestAPlanRoundTrips(t *testing.T) {
	for _, plan := range somePlans(t) {
		text, err := json.Marshal(plan)
		require.NoError(t, err)
		back, err := session.ReadPlan(bytes.NewReader(text), contraindication.Default())
		require.NoError(t, err)
		again, err := json.Marshal(back)
		require.NoError(t, err)
		require.Equal(t, string(text), string(again))
		require.Equal(t, plan.Report(), back.Report())
		require.Equal(t, plan.Assessment().Verdict(), back.Assessment().Verdict())
	}
}

func TestAPlanWhoseTargetsWereChangedHasNoWireForm(t *testing.T) {
	plan := somePlans(t)[0]
	plan.Targets = plan.Targets[1:]
	_, err := json.Marshal(plan)
	require.ErrorIs(t, err, session.ErrChanged)

	text, err := json.Marshal(somePlans(t)[0])
	require.NoError(t, err)
	back, err := session.ReadPlan(bytes.NewReader(text), contraindication.Default())
	require.NoError(t, err)
	back.Targets[0].Needle = protocol.NeedleMM(0.30, 100)
	_, err = json.Marshal(back)
	require.ErrorIs(t, err, session.ErrChanged, "of one that was read too")
	_, err = json.Marshal(session.Plan{})
	require.ErrorIs(t, err, session.ErrNoPlan)
}

func TestEveryFaultOfAPlanIsReportedWithItsPath(t *testing.T) {
	text, err := json.Marshal(somePlans(t)[0])
	require.NoError(t, err)
	for _, tt := range []struct{ from, to, path string }{
		{`"limit":"precaution"`, `"limit":"strict"`, "limit"},
		{`"limit":"precaution"`, `"limit":"absolute"`, "limit"},
		{`"limit":"precaution"`, `"limit":"not-assessed"`, "limit"},
		{`"left_out":[{"palpated":`, `"left_out":[{"palpated":0,"obstacles":[]},{"palpated":`, "left_out"},
		{`"conflict":[]`, `"conflict":[{"constraint":"time","says":"too little"}]`, "conflict"},
		{`"time_min":30`, `"time_min":300`, "time_min"},
		{`"skill":"expert"`, `"skill":"expertt"`, "skill"},
		{`"tenderness":9`, `"tenderness":10.5`, "palpated[0].tenderness"},
		{`"proved":true`, `"proved":1`, "proved"},
		{`"proved":true`, `"prooved":true`, "prooved"},
		{`"from":[`, `"from":[77,`, "from[0]"},
		{`"muscles":`, `"muscles":1`, "estimate"},
		{`"constraint":"`, `"constraint":"x`, "adaptations[0].obstacles[0].constraint"},
		{`"schema":1`, `"schema":2`, "schema"},
		{`"as_of":"2026-11-23"`, `"as_of":"23.11.2026"`, "as_of"},
		{`"palpated":[{"muscle":"upper-trapezius","side":"left"`, `"palpated":[{"muscle":"upper-trapezius","side":"right"`, "from"},
	} {
		require.Contains(t, string(text), tt.from)
		_, err := session.ReadPlan(strings.NewReader(strings.Replace(string(text), tt.from, tt.to, 1)), contraindication.Default())
		var paths []string
		for _, f := range intake.FaultsOf(err) {
			paths = append(paths, f.Path)
		}
		require.Contains(t, paths, tt.path, tt.to)
	}
	_, err = session.ReadPlan(bytes.NewReader(text), nil)
	require.ErrorIs(t, err, contraindication.ErrNoScreener)
}

// A plan that would not be made today says so before anything else.
func TestAPlanBeyondItsLimitSaysSo(t *testing.T) {
	plan := somePlans(t)[0]
	require.True(t, plan.IsWithinLimit())
	require.NotContains(t, plan.Report(), "DO NOT USE")
	text, err := json.Marshal(plan)
	require.NoError(t, err)

	for old, changed := range map[string]string{
		`"consent_given":true`: `"consent_given":false`,
		`"length_mm":25`:       `"length_mm":150`,
	} {
		tampered := strings.ReplaceAll(string(text), old, changed)
		if old == `"consent_given":true` && tampered == string(text) {
			tampered = strings.Replace(string(text), `"answers":{`, `"answers":{"consent_given":false,`, 1)
		}
		require.NotEqual(t, string(text), tampered)
		back, err := session.ReadPlan(strings.NewReader(tampered), contraindication.Default())
		require.NoError(t, err)
		require.False(t, back.IsWithinLimit(), changed)
		require.True(t, strings.HasPrefix(back.Report(), "DO NOT USE"), back.Report())
	}

	stricter, err := contraindication.Compile(contraindication.Shipped().Tighten("needle-count", contraindication.Absolute).
		Add(contraindication.Rule{ID: "clinic-no-neck", Says: "No needles in the neck here.", Strength: contraindication.Absolute,
			When: when.Muscle(anatomy.UpperTrapezius), Basis: []evidence.Citation{{Source: "clinic"}}}))
	require.NoError(t, err)
	back, err := session.ReadPlan(bytes.NewReader(text), stricter)
	require.NoError(t, err)
	require.False(t, back.IsWithinLimit())
	require.Contains(t, back.Report(), "clinic-no-neck")
}

func FuzzReadPlan(f *testing.F) {
	for _, plan := range somePlans(f) {
		text, err := json.Marshal(plan)
		require.NoError(f, err)
		f.Add(text)
	}
	f.Add([]byte(`{"schema":1,"as_of":"2026-11-23","plan":{"targets":[]}}`))
	f.Add([]byte(`{"from":[1],"palpated":[{}],"left_out":[{"palpated":0}],"estimate":[]}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		plan, err := session.ReadPlan(bytes.NewReader(text), contraindication.Default())
		if err != nil {
			return
		}
		once, err := json.Marshal(plan)
		if err != nil {
			t.Fatal(err)
		}
		again, err := session.ReadPlan(bytes.NewReader(once), contraindication.Default())
		if err != nil {
			t.Fatal(err)
		}
		if twice, _ := json.Marshal(again); !bytes.Equal(once, twice) {
			t.Errorf("%s\n%s", once, twice)
		}
	})
}

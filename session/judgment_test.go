package session_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/session"
)

func TestJudge(t *testing.T) {
	for _, tt := range []struct {
		name      string
		condition condition.Condition
		measure   session.Measure
		from, to  float64
		want      session.Response
		by        []evidence.Source
	}{
		{"as much as both sources ask for", condition.NeckPainChronic, session.NPRS, 6, 3, session.Reached, []evidence.Source{"CLELAND08", "KOVACS08"}},
		{"enough for one source of two", condition.NeckPainChronic, session.NPRS, 6, 4.6, session.InDoubt, []evidence.Source{"CLELAND08", "KOVACS08"}},
		{"exactly the figure, in decimals that no float has", condition.PatellofemoralPain, session.NPRS, 6, 4.84, session.Reached, []evidence.Source{"PIVA09"}},
		{"a thousandth short of it", condition.PatellofemoralPain, session.NPRS, 6, 4.841, session.NotReached, []evidence.Source{"PIVA09"}},
		{"no change", condition.NeckPain, session.NPRS, 6, 6, session.NotReached, []evidence.Source{"CLELAND08", "KOVACS08"}},
		{"for the worse", condition.NeckPain, session.NPRS, 4, 8, session.NotReached, []evidence.Source{"CLELAND08", "KOVACS08"}},
		{"30 % will do in place of 2 points", condition.LowBackPainAcute, session.NPRS, 4, 2.8, session.Reached, []evidence.Source{"OSTELO08", "OSTELO08"}},
		{"2 points will do in place of 30 %", condition.LowBackPainAcute, session.NPRS, 9, 7, session.Reached, []evidence.Source{"OSTELO08", "OSTELO08"}},
		{"neither will do", condition.LowBackPainAcute, session.NPRS, 9, 7.5, session.NotReached, []evidence.Source{"OSTELO08", "OSTELO08"}},
		{"inside a band", condition.ShoulderPain, session.SPADI, 60, 50, session.InDoubt, []evidence.Source{"ROY09"}},
		{"higher is better", condition.ChronicAnkleInstability, session.CAIT, 15, 18, session.Reached, []evidence.Source{"CAIT17"}},
		{"a percentage of the score before", condition.Fibromyalgia, session.FIQ, 50, 43, session.Reached, []evidence.Source{"BENNETT09"}},
		{"published figures before a default", condition.NeckPain, session.NDI, 40, 24, session.InDoubt, []evidence.Source{"CLELAND08", "YOUNG09"}},
		{"a section's figure is not for the total", condition.HipOsteoarthritis, session.WOMAC, 50, 42, session.Reached, []evidence.Source{"HOATAB", "HMAMOUCHI12"}},
		{"a default, where the population has no figure", condition.WhiplashChronic, session.NDI, 40, 25, session.Reached, []evidence.Source{evidence.Convention}},
		{"a convention for the population itself", condition.TensionTypeHeadacheChronic, session.HeadacheDays, 20, 10, session.Reached, []evidence.Source{evidence.Convention}},
		{"at 12 weeks one figure, at 24 another", condition.AchillesTendinopathy, session.VISAA, 50, 60, session.InDoubt, []evidence.Source{"VISAA21", "VISAA21"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			j := session.Judge(tt.condition, tt.measure.Of(tt.from), tt.measure.Of(tt.to))
			require.Equal(t, tt.want, j.Response, j)
			require.Empty(t, j.Why)
			var by []evidence.Source
			for _, r := range j.By {
				by = append(by, r.Figure.Sources[0])
			}
			require.Equal(t, tt.by, by)
			require.Equal(t, by[0] == evidence.Convention, j.ByDefault)
		})
	}
}

func TestWithoutAFigureNothingIsJudged(t *testing.T) {
	for _, tt := range []struct {
		name          string
		condition     condition.Condition
		before, after session.Score
		why           string
	}{
		{"no figure of this population", condition.Migraine, session.NPRS.Of(8), session.NPRS.Of(1), "no figure for nprs in patients with migraine"},
		{"back pain is not low back pain", condition.BackPain, session.ODI.Of(50), session.ODI.Of(10), "no figure for odi in patients with back-pain"},
		{"no figure at all", condition.NeckPain, session.PPT.Of(100), session.PPT.Of(300), "no figure for ppt in patients with neck-pain"},
		{"from memory only", condition.PlantarHeelPain, session.FFI.Of(60), session.FFI.Of(10), "no figure for ffi in patients with plantar-heel-pain"},
		{"of one scale only", condition.CarpalTunnel, session.BCTQ.Of(4), session.BCTQ.Of(1), "no figure for bctq in patients with carpal-tunnel"},
		{"no part of nothing", condition.Fibromyalgia, session.FIQ.Of(0), session.FIQ.Of(0), "no figure for fiq in patients with fibromyalgia"},
		{"two measures", condition.NeckPain, session.VAS.Of(60), session.NPRS.Of(3), "no two valid scores of one measure"},
		{"no score before", condition.NeckPain, session.Score{}, session.NPRS.Of(3), "no two valid scores of one measure"},
		{"a score out of range", condition.NeckPain, session.NPRS.Of(60), session.NPRS.Of(3), "no two valid scores of one measure"},
		{"no condition", 0, session.NPRS.Of(6), session.NPRS.Of(3), "no condition"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			j := session.Judge(tt.condition, tt.before, tt.after)
			require.Zero(t, j.Response)
			require.Empty(t, j.By)
			require.Equal(t, tt.why, j.Why)
		})
	}
}

func TestNoiseStandsBesideAndDecidesNothing(t *testing.T) {
	j := session.Judge(condition.NeckPain, session.NPRS.Of(6), session.NPRS.Of(3))
	require.Equal(t, session.Reached, j.Response)
	require.Len(t, j.Noise, 1)
	require.Equal(t, 4.0, j.Noise[0].Detectable)

	j = session.Judge(condition.NeckPain, session.NPRS.Of(6), session.NPRS.Of(2))
	require.Empty(t, j.Noise)
}

func TestAScoreOfChangeNeedsNoneBefore(t *testing.T) {
	success := session.GROC.Figures()[1]
	require.Equal(t, session.Reached, success.Judge(session.Score{}, session.GROC.Of(5)))
	require.Equal(t, session.NotReached, success.Judge(session.Score{}, session.GROC.Of(4)))

	j := session.Judge(condition.NeckPain, session.Score{}, session.GROC.Of(7))
	require.Zero(t, j.Response, "neither figure is of people with neck pain")
	gained, ok := j.Gain()
	require.True(t, ok)
	require.Equal(t, 7.0, gained)
}

func TestAFigureSpeaksOnlyOfTheScoresThatItIsFor(t *testing.T) {
	severe := session.NPRS.Figures()[5] // 3 to 4 points from 8 to 10
	require.Equal(t, session.InDoubt, severe.Judge(session.NPRS.Of(9), session.NPRS.Of(6)))
	require.Equal(t, session.Reached, severe.Judge(session.NPRS.Of(9), session.NPRS.Of(5)))
	require.Zero(t, severe.Judge(session.NPRS.Of(7), session.NPRS.Of(1)))
	require.Zero(t, severe.Judge(session.VAS.Of(90), session.VAS.Of(10)), "of another measure")
	require.Zero(t, session.GripStrength.Figures()[0].Judge(session.GripStrength.Of(10), session.GripStrength.Of(30)), "noise only")
}

// A better score is never worth less, whatever figures there are.
func TestMoreGainIsNeverWorthLess(t *testing.T) {
	conditions := slices.Collect(condition.All())
	rapid.Check(t, func(t *rapid.T) {
		c := rapid.SampledFrom(conditions).Draw(t, "condition")
		m := session.Measure(rapid.IntRange(1, 49).Draw(t, "measure"))
		in := func(label string) session.Score {
			least, most := 0.0, 100.0
			if r := m.Range(); r.IsGiven() {
				least, most = r.Min, min(r.Max, 100)
			}
			return m.Of(float64(rapid.IntRange(int(least*10), int(most*10)).Draw(t, label)) / 10)
		}
		before, some, more := in("before"), in("after"), in("after too")
		x, _ := some.Value()
		y, _ := more.Value()
		if (m.Better() == session.Lower) == (x < y) {
			some, more = more, some
		}
		less, greater := session.Judge(c, before, some), session.Judge(c, before, more)
		require.LessOrEqual(t, less.Response, greater.Response)
		require.Equal(t, less.Response == 0, greater.Response == 0)

		for _, j := range []session.Judgment{less, greater} {
			require.Equal(t, j.Response == 0, len(j.By) == 0)
			require.Equal(t, j.Response == 0, j.Why != "")
			for _, r := range j.By {
				require.Empty(t, r.Figure.Only)
				require.Equal(t, j.ByDefault, r.Figure.IsConvention())
				require.True(t, r.Figure.Conditions.Has(c) || r.Figure.IsDefault)
			}
		}
	})
}

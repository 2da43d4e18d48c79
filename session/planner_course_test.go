package session_test

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/session"
)

// delivered is the course after a visit in which everything planned was needled.
func delivered(t *testing.T, course session.Course, plan session.Plan) session.Course {
	t.Helper()
	at := time.Date(2026, 11, 23, 10, 0, 0, 0, time.UTC)
	rec := session.Begin(plan)
	require.NoError(t, rec.Log(session.Consented(at, plan.Assessment())))
	for i, target := range plan.Targets {
		require.NoError(t, rec.Log(session.NeedleIn(at, i+1, target), session.NeedleOut(at, i+1)))
	}
	require.NoError(t, rec.Log(session.Closed(at)))
	course, err := course.With(rec)
	require.NoError(t, err)
	return course
}

func TestTheSameMuscleIsLeftAloneForTwoDays(t *testing.T) {
	planner, course := usualPlanner(), session.NewCourse(condition.NeckPainChronic)
	r := session.Request{Patient: healthy(t), Course: course, Palpated: tender(anatomy.UpperTrapezius.Left())}
	r.Course = delivered(t, course, planOf(t, planner, r))

	r.Palpated = tender(anatomy.UpperTrapezius.Left().TrP(1), anatomy.UpperTrapezius.Right(), anatomy.Infraspinatus.Left())
	for days, want := range map[int][]string{
		1: {"right upper-trapezius", "left infraspinatus"},
		2: {"left upper-trapezius TrP1", "right upper-trapezius", "left infraspinatus"},
	} {
		next, err := intake.Unremarkable(planDay.AddDays(days), intake.SexMale)
		require.NoError(t, err)
		r.Patient = next
		plan := planOf(t, planner, r)
		require.Equal(t, 2, plan.Session(), "the second session in which a needle goes in")
		require.ElementsMatch(t, want, sitesPlanned(plan), "after %d days", days)
		if days == 1 {
			left := plan.LeftOut()[0].Obstacles[0]
			require.Equal(t, session.BySpacing, left.Constraint)
			require.Equal(t, planDay.AddDays(2), left.Until)
		}
	}
}

// A search that may not go on says so; what it returns keeps every limit.
func TestWhereTheSearchEndsEarlyThePlanSaysThatItIsNotProved(t *testing.T) {
	planner := usualPlanner()
	planner.Effort = 1
	r := session.Request{Patient: healthy(t), Palpated: tender(anatomy.Infraspinatus.Left(), anatomy.RectusFemoris.Left(), anatomy.UpperTrapezius.Right(),
		anatomy.GluteusMedius.Left(), anatomy.Soleus.Right(), anatomy.TeresMinor.Left())}
	plan := planOf(t, planner, r)
	require.False(t, plan.IsProved())
	require.NotEmpty(t, plan.Targets)
	require.Contains(t, plan.Report(), "best found, not proved")
	requireWithin(t, planner, plan)
}

// The worst case is bounded by the effort, whatever is palpated.
func TestAsManyPointsAsThereMayBeArePlannedInBoundedTime(t *testing.T) {
	r := rand.New(rand.NewPCG(200, 1))
	var points []session.Palpated
	for m := range anatomy.Muscles() {
		for _, site := range [...]anatomy.Site{m.Left(), m.Right()} {
			points = append(points, session.Palpated{Site: site, Tenderness: 1 + r.IntN(10), Pain: session.Pain(1 + r.IntN(2))})
		}
	}
	r.Shuffle(len(points), func(i, j int) { points[i], points[j] = points[j], points[i] })
	planner := usualPlanner()
	planner.Needles, planner.Ultrasound, planner.Time, planner.Sites = wholeKit(), true, 120*time.Minute, 20
	began := time.Now()
	plan := planOf(t, planner, session.Request{Patient: healthy(t), Course: session.NewCourse(condition.TensionTypeHeadacheChronic),
		Palpated: points[:contraindication.MostTargets], Tolerance: session.HighTolerance})
	t.Logf("%d targets, proved: %v, in %v", len(plan.Targets), plan.IsProved(), time.Since(began))
	requireWithin(t, planner, plan)
	require.True(t, slices.IsSortedFunc(plan.LeftOut(), func(a, b session.LeftOut) int {
		return slices.Index(points, a.Point) - slices.Index(points, b.Point)
	}))
}

package session_test

import (
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/session"
)

// A visit is what happens in one visit of a course.
type visit struct {
	day     int // after the first
	scores  []session.Score
	after   []session.Score // once a needle has gone in
	resting bool            // nothing is needled
	more    []session.Entry
}

func pain(day int, nprs float64) visit {
	return visit{day: day, scores: []session.Score{session.NPRS.Of(nprs)}}
}

func visited(t testing.TB, c condition.Condition, v visit) *session.Record {
	t.Helper()
	day := visitDay.AddDays(v.day)
	plan := session.PlanOf(c, contraindication.Screen(unremarkable(t, day), neckTargets()...))
	at := time.Date(2026, 11, 23+v.day, 10, 0, 0, 0, time.UTC)
	rec := session.Begin(plan)
	require.NoError(t, rec.Log(session.Consented(at, plan.Assessment())))
	for _, score := range v.scores {
		require.NoError(t, rec.Log(session.Measured(at, score)))
	}
	if !v.resting {
		require.NoError(t, rec.Log(session.NeedleIn(at, 1, plan.Targets[0]), session.NeedleOut(at, 1)))
	}
	for _, score := range v.after {
		require.NoError(t, rec.Log(session.Measured(at, score)))
	}
	for _, e := range v.more {
		require.NoError(t, rec.Log(e))
	}
	require.NoError(t, rec.Log(session.Closed(at)))
	return rec
}

func courseOf(t testing.TB, visits ...visit) session.Course {
	t.Helper()
	return courseFor(t, session.NewCourse(condition.NeckPainChronic), visits...)
}

func courseFor(t testing.TB, course session.Course, visits ...visit) session.Course {
	t.Helper()
	for _, v := range visits {
		next, err := course.With(visited(t, course.Condition(), v))
		require.NoError(t, err)
		course = next
	}
	return course
}

func weekly(scores ...float64) (visits []visit) {
	for i, score := range scores {
		visits = append(visits, pain(7*i, score))
	}
	return visits
}

func TestAdvice(t *testing.T) {
	late := func(day int) time.Time { return time.Date(2026, 11, 23+day, 11, 0, 0, 0, time.UTC) }
	aimed := func(c session.Course) session.Course {
		c, err := c.Aiming(session.NPRS.Of(2))
		require.NoError(t, err)
		return c
	}
	switched := func(day int) func(session.Course) session.Course {
		return func(c session.Course) session.Course {
			c, err := c.Switched(session.Switch{On: visitDay.AddDays(day), To: session.ChangeMuscles, Why: "no response"})
			require.NoError(t, err)
			return c
		}
	}
	unscored := func(days ...int) (visits []visit) {
		for _, day := range days {
			visits = append(visits, visit{day: day})
		}
		return visits
	}
	tests := []struct {
		name   string
		visits []visit
		with   func(session.Course) session.Course
		step   session.Step
		reason string
		trend  session.Trend
		next   int
	}{
		{"nothing was needled", nil, nil, session.StepUndecided, "not-begun", session.TrendUnknown, 3},
		{"a visit without needling is no session", []visit{{scores: []session.Score{session.NPRS.Of(6)}, resting: true}}, nil, session.StepUndecided, "not-begun", session.TrendUnknown, 3},
		{"one visit is too early", weekly(6), nil, session.StepUndecided, "early", session.TrendUnknown, 3},
		{"two visits are too early, whatever the change", weekly(6, 2), nil, session.StepUndecided, "early", session.TrendBetter, 3},
		{"no first score", append(unscored(0), pain(7, 4), pain(14, 3)), nil, session.StepUndecided, "no-first-score", session.TrendUnknown, 0},
		{"missing data is no plateau", append(weekly(6), unscored(7, 14, 21)...), nil, session.StepUndecided, "no-look", session.TrendUnknown, 5},
		{"a score of the second visit is old at the fourth", append(weekly(6, 6), unscored(14, 21)...), nil, session.StepUndecided, "look-overdue", session.TrendFlat, 5},
		{"a score on the day after needling hides what it did", []visit{pain(0, 6), pain(1, 3), pain(2, 3)}, nil, session.StepUndecided, "no-look", session.TrendUnknown, 4},
		{"a score after the needle of the day is no look", []visit{pain(0, 6), pain(7, 6), {day: 14, scores: []session.Score{session.NPRS.Of(6)}, after: []session.Score{session.NPRS.Of(1)}}}, nil, session.StepContinue, "flat-once", session.TrendFlat, 4},
		{"better at the third visit", weekly(6, 5, 3), nil, session.StepContinue, "better", session.TrendBetter, 6},
		{"flat at one look is no plateau", weekly(6, 6, 6), nil, session.StepContinue, "flat-once", session.TrendFlat, 4},
		{"flat at two looks", weekly(6, 6, 6, 6), nil, session.StepChange, "plateau", session.TrendPlateau, 6},
		{"flat at the fourth visit alone", append(append(weekly(6), unscored(7, 14)...), pain(21, 6)), nil, session.StepChange, "flat", session.TrendFlat, 6},
		{"worse", weekly(4, 6, 7), nil, session.StepRefer, "worse", session.TrendWorse, 0},
		{"a little worse is flat", weekly(4, 4, 5), nil, session.StepContinue, "flat-once", session.TrendFlat, 4},
		{"the goal is met", weekly(6, 4, 2), aimed, session.StepDischarge, "goal", session.TrendBetter, 0},
		{"the goal is not met", weekly(6, 4, 3), aimed, session.StepContinue, "better", session.TrendBetter, 6},
		{"much better by the patient's own account", []visit{pain(0, 6), pain(7, 5), {day: 14, scores: []session.Score{session.NPRS.Of(5), session.GROC.Of(6)}}}, nil, session.StepDischarge, "much-better", session.TrendFlat, 0},
		{"six visits, better and still growing", weekly(9, 8, 7, 6, 5, 3), nil, session.StepContinue, "growing", session.TrendBetter, 8},
		{"six visits, better and no further", weekly(6, 5, 3, 3, 3, 3), nil, session.StepDischarge, "settled", session.TrendBetter, 0},
		{"six visits, no response", weekly(6, 6, 6, 6, 6, 6), nil, session.StepChange, "no-response", session.TrendPlateau, 9},
		{"six visits, an old score is missing data", append(weekly(6, 5, 4), unscored(21, 28, 35)...), nil, session.StepUndecided, "score-old", session.TrendBetter, 7},
		{"six visits, a score of three visits ago is old too", append(weekly(6, 5, 4, 4), unscored(28, 35)...), nil, session.StepUndecided, "score-old", session.TrendBetter, 7},
		{"a change of plan takes its time", weekly(6, 6, 6, 6, 6, 6), switched(30), session.StepContinue, "switched-lately", session.TrendFlat, 8},
		{"no response under two plans", weekly(6, 6, 6, 6, 6, 6, 6), switched(22), session.StepRefer, "no-response-twice", session.TrendPlateau, 0},
		{"serious harm", []visit{{scores: []session.Score{session.NPRS.Of(6)}, more: []session.Entry{session.Adverse(late(0), session.Bruising, session.Serious)}}}, nil, session.StepRefer, "harm", session.TrendUnknown, 0},
		{"an event that needs care", []visit{{scores: []session.Score{session.NPRS.Of(6)}, more: []session.Entry{session.Adverse(late(0), session.NerveInjury, session.Mild)}}}, nil, session.StepRefer, "harm", session.TrendUnknown, 0},
		{"a change ahead is none", weekly(6, 6, 6, 6, 6, 6, 6, 6), switched(4000), session.StepChange, "no-response", session.TrendPlateau, 11},
		{"a change on the day of a look is after it", weekly(6, 6, 6, 6, 6), switched(21), session.StepContinue, "flat-once", session.TrendFlat, 6},
		{"a rating of an earlier visit", []visit{pain(0, 6), {day: 7, scores: []session.Score{session.NPRS.Of(5), session.GROC.Of(6)}}, pain(14, 5)}, nil, session.StepContinue, "flat-once", session.TrendFlat, 4},
		{"another measure is worse", []visit{
			{day: 0, scores: []session.Score{session.NPRS.Of(6), session.NDI.Of(20)}}, pain(7, 5),
			{day: 14, scores: []session.Score{session.NPRS.Of(3), session.NDI.Of(45)}}},
			nil, session.StepUndecided, "measures-differ", session.TrendBetter, 4},
		{"another measure was worse, and was not scored again", []visit{
			{day: 0, scores: []session.Score{session.NPRS.Of(6), session.NDI.Of(20)}},
			{day: 7, scores: []session.Score{session.NPRS.Of(5), session.NDI.Of(45)}}, pain(14, 3)},
			nil, session.StepUndecided, "measures-differ", session.TrendBetter, 4},
		{"another measure was worse and is no longer", []visit{
			{day: 0, scores: []session.Score{session.NPRS.Of(6), session.NDI.Of(20)}},
			{day: 7, scores: []session.Score{session.NPRS.Of(5), session.NDI.Of(45)}},
			{day: 14, scores: []session.Score{session.NPRS.Of(3), session.NDI.Of(18)}}},
			nil, session.StepContinue, "better", session.TrendBetter, 6},
		{"aggravation twice", []visit{
			{day: 0, scores: []session.Score{session.NPRS.Of(6)}, more: []session.Entry{session.Adverse(late(0), session.Aggravation, session.Significant)}},
			{day: 7, scores: []session.Score{session.NPRS.Of(5)}, more: []session.Entry{session.Adverse(late(7), session.Aggravation, session.Significant)}}},
			nil, session.StepRefer, "harm-repeated", session.TrendFlat, 0},
		{"a mild faint", []visit{pain(0, 6), pain(7, 5), {day: 14, scores: []session.Score{session.NPRS.Of(3)}, more: []session.Entry{session.Adverse(late(14), session.Vasovagal, session.Mild)}}}, nil, session.StepContinue, "better", session.TrendBetter, 6},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for i := range tt.visits {
				for j, e := range tt.visits[i].more {
					require.Equal(t, session.KindAdverse, e.Kind())
					event, severity := e.Event()
					tt.visits[i].more[j] = session.Adverse(time.Date(2026, 11, 23+tt.visits[i].day, 10, 0, 0, 0, time.UTC), event, severity)
				}
			}
			course := courseOf(t, tt.visits...)
			if tt.with != nil {
				course = tt.with(course)
			}
			last, _ := course.LastVisit()
			if last.IsZero() {
				last = visitDay
			}
			got := course.Advice(last.AddDays(7))
			require.Equal(t, []string{tt.step.String(), tt.reason, tt.trend.String()}, []string{got.Step.String(), got.Reasons[0].ID, got.Trend.String()}, got.Report())
			require.Equal(t, tt.next, got.Next)
			if tt.step == session.StepChange {
				require.NotEmpty(t, got.Changes)
			}
			for line := range strings.Lines(got.Report()) {
				require.LessOrEqual(t, utf8.RuneCountInString(strings.TrimSuffix(line, "\n")), 80, line)
			}
			require.Equal(t, got.Report(), course.Advice(last.AddDays(7)).Report())
		})
	}
}

func TestLimits(t *testing.T) {
	var scores []float64
	for i := range 12 {
		scores = append(scores, 6-float64(i%2))
	}
	twice := func(scores []float64) (visits []visit) {
		for i, s := range scores {
			visits = append(visits, pain(3*i, s))
		}
		return visits
	}
	course := courseOf(t, twice(scores)...)
	require.Equal(t, "limit-without-gain", course.Advice(visitDay.AddDays(40)).Reasons[0].ID)
	require.NotEqual(t, "limit-without-gain", course.Advice(visitDay.AddDays(400)).Reasons[0].ID)
	for i := range scores {
		scores[i] = 9 - float64(i)*0.7
	}
	require.Equal(t, session.StepContinue, courseOf(t, twice(scores)...).Advice(visitDay.AddDays(40)).Step)
}

// A limit counts the visits of so many days, the day that is asked about and the first of them included.
func TestLimitsCountDays(t *testing.T) {
	pace := session.DefaultPacing()
	var visits []visit
	for i := range pace.Most {
		visits = append(visits, pain(3*i, 6))
	}
	course := courseOf(t, visits...)
	require.Equal(t, "limit-without-gain", course.Advice(visitDay.AddDays(pace.Window - 1)).Reasons[0].ID)
	require.Equal(t, "no-response", course.Advice(visitDay.AddDays(pace.Window)).Reasons[0].ID)

	visits = nil
	for i := range pace.MostInYear {
		visits = append(visits, pain(18*i, 9-float64(i)/4))
	}
	last := visitDay.AddDays(visits[len(visits)-1].day)
	require.Equal(t, "limit-year", courseOf(t, visits...).Advice(last).Reasons[0].ID)
	require.Equal(t, "settled", courseOf(t, visits[1:]...).Advice(last).Reasons[0].ID)
}

// A look is a score that the needling before it no longer hides, and a rating of change wants something to rate.
func TestLooks(t *testing.T) {
	days := func(course session.Course, m session.Measure) (days []int) {
		for _, look := range course.Looks(m) {
			days = append(days, look.Day.DaysSince(visitDay))
		}
		return days
	}
	require.Equal(t, []int{0, 2}, days(courseOf(t, pain(0, 6), pain(2, 4), pain(3, 3)), session.NPRS), "the floor is two days")
	rated := visit{scores: []session.Score{session.GROC.Of(6)}}
	later := rated
	later.day = 7
	require.Equal(t, []int{7}, days(courseOf(t, rated, later), session.GROC))
}

// The limits count back from the day that is asked about, and a day that no visit came before is none.
func TestAdviceWantsADay(t *testing.T) {
	course := courseOf(t, weekly(6, 5, 3)...)
	reason := func(day intake.Date) string { return course.Advice(day).Reasons[0].ID }
	require.Equal(t, "no-day", reason(intake.Date{}))
	require.Equal(t, "no-day", reason(visitDay.AddDays(13)))
	require.Equal(t, "better", reason(visitDay.AddDays(14)))
	window := session.DefaultPacing().Window
	require.Equal(t, "better", reason(visitDay.AddDays(14+window)))
	require.Equal(t, "score-old", reason(visitDay.AddDays(15+window)))
}

// A stop signal that no event was entered for is not forgotten, and one that was no alarm is not dwelt on.
func TestASignalWithoutAnEventIsAskedAbout(t *testing.T) {
	stopped := func(signal session.Signal, more ...session.Entry) session.Counsel {
		plan := session.PlanOf(condition.NeckPainChronic, contraindication.Screen(unremarkable(t, visitDay), neckTargets()...))
		rec := session.Begin(plan)
		require.NoError(t, rec.Log(session.Consented(minute(0), plan.Assessment()), session.NeedleIn(minute(1), 1, plan.Targets[0]),
			session.StopSignal(minute(2), signal), session.NeedleOut(minute(2), 1), session.Answered(minute(9), signal, "well again")))
		require.NoError(t, rec.Log(append(more, session.Closed(minute(9)))...))
		course, err := session.NewCourse(condition.NeckPainChronic).With(rec)
		require.NoError(t, err)
		return course.Advice(visitDay.AddDays(7))
	}
	k := stopped(session.Convulsion)
	require.Equal(t, []session.Alarm{{Visit: 1, Signal: session.Convulsion}}, k.Alarms)
	require.Contains(t, k.Report(), `stop signal "seizure" at visit 1`)
	require.Empty(t, stopped(session.Faint, session.Adverse(minute(9), session.Vasovagal, session.Mild)).Alarms)
	require.Empty(t, stopped(session.AskedToStop).Alarms)
}

func TestSpacing(t *testing.T) {
	course := courseOf(t, weekly(6)...)
	last, ok := course.LastNeedled(anatomy.UpperTrapezius)
	require.True(t, ok)
	require.Equal(t, visitDay, last)
	free, _ := course.Free(anatomy.UpperTrapezius)
	require.Equal(t, visitDay.AddDays(2), free)
	_, ok = course.Free(anatomy.Infraspinatus)
	require.False(t, ok)
	_, ok = course.FreeAt(anatomy.UpperTrapezius.Right())
	require.False(t, ok, "the other side was not needled")
	free, _ = course.FreeAt(anatomy.UpperTrapezius.Left())
	require.Equal(t, visitDay.AddDays(2), free)

	sore, err := course.Sore(visitDay.AddDays(2), anatomy.UpperTrapezius)
	require.NoError(t, err)
	free, _ = sore.Free(anatomy.UpperTrapezius)
	require.Equal(t, visitDay.AddDays(3), free)
	require.True(t, sore.IsSore(anatomy.UpperTrapezius, visitDay.AddDays(2)))
	long, err := sore.Sore(visitDay.AddDays(7), anatomy.UpperTrapezius)
	require.NoError(t, err)
	free, _ = long.Free(anatomy.UpperTrapezius)
	require.Equal(t, visitDay.AddDays(8), free, "not on a day on which it is still sore")
	_, err = long.Sore(visitDay.AddDays(6), anatomy.UpperTrapezius)
	require.ErrorIs(t, err, session.ErrTime)
	_, err = sore.Sore(visitDay.AddDays(1), anatomy.UpperTrapezius)
	require.ErrorIs(t, err, session.ErrTime)
	free, ok = course.FreeAt(anatomy.Site{Muscle: anatomy.UpperTrapezius})
	require.True(t, ok, "of no side is of either")
	require.Equal(t, visitDay.AddDays(2), free)
	free, _ = course.Free(anatomy.UpperTrapezius)
	require.Equal(t, visitDay.AddDays(2), free, "the course is a value")

	pace := session.DefaultPacing()
	pace.Floor = 96 * time.Hour
	pace.WhileSore = 120 * time.Hour
	slow, err := course.Paced(pace)
	require.NoError(t, err)
	free, _ = slow.Free(anatomy.UpperTrapezius)
	require.Equal(t, visitDay.AddDays(4), free)
}

func TestACourseRefusesWhatIsNoVisitOfIt(t *testing.T) {
	course := courseOf(t, weekly(6, 5)...)
	open := session.Begin(neckPlan(t))
	for name, tt := range map[string]struct {
		record *session.Record
		want   error
	}{
		"none":              {nil, nil},
		"an open record":    {open, session.ErrNotClosed},
		"another condition": {visited(t, condition.BackPain, pain(14, 3)), session.ErrOtherVisit},
		"an earlier visit":  {visited(t, condition.NeckPainChronic, pain(3, 3)), session.ErrTime},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := course.With(tt.record)
			require.Error(t, err)
			if tt.want != nil {
				require.ErrorIs(t, err, tt.want)
			}
			require.Equal(t, "record", intake.FaultsOf(err)[0].Path)
			require.Equal(t, jsonOf(t, course), jsonOf(t, got))
		})
	}
	_, err := session.Course{}.With(visited(t, condition.NeckPainChronic, pain(0, 3)))
	require.ErrorIs(t, err, session.ErrNoCourse)
	_, err = course.Sore(intake.Date{})
	require.Len(t, intake.FaultsOf(err), 2)
	_, err = course.Switched(session.Switch{})
	require.Len(t, intake.FaultsOf(err), 3)
	_, err = course.Aiming(session.NPRS.Of(20))
	require.Error(t, err)
	_, err = course.Aiming(session.GROC.Of(5))
	require.Error(t, err)
	_, err = course.Paced(session.Pacing{})
	require.Greater(t, len(intake.FaultsOf(err)), 5)
}

// Harm that came to light after the visit goes into its record, which takes its own place.
func TestARecordThatGoesOnTakesItsPlace(t *testing.T) {
	rec := visited(t, condition.NeckPainChronic, pain(0, 6))
	course, err := session.NewCourse(condition.NeckPainChronic).With(rec)
	require.NoError(t, err)
	course, err = course.With(visited(t, condition.NeckPainChronic, pain(7, 5)))
	require.NoError(t, err)
	before := course
	require.NoError(t, rec.Log(session.Adverse(time.Date(2026, 11, 25, 9, 0, 0, 0, time.UTC), session.Pneumothorax, session.Serious)))
	course, err = course.With(rec)
	require.NoError(t, err)
	require.Equal(t, 2, course.Visits())
	require.Equal(t, session.StepRefer, course.Advice(visitDay.AddDays(14)).Step)
	require.NotEqual(t, session.StepRefer, before.Advice(visitDay.AddDays(14)).Step, "the course kept a copy")
}

func TestACourseIsAValue(t *testing.T) {
	two := courseOf(t, weekly(6, 5)...)
	a := courseFor(t, two, pain(14, 3))
	b := courseFor(t, two, pain(14, 6))
	require.Equal(t, 2, two.Visits())
	require.Equal(t, session.TrendBetter, a.Advice(visitDay.AddDays(21)).Trend)
	require.Equal(t, session.TrendFlat, b.Advice(visitDay.AddDays(21)).Trend)
	two.Records()[0].Log(session.Adverse(minute(50), session.Pneumothorax, session.Serious))
	require.NotEqual(t, session.StepRefer, two.Advice(visitDay.AddDays(21)).Step)
	require.NotContains(t, fmt.Sprintf("%v %+v %#v", two, two, two.Advice(visitDay)), "nprs")
}

func TestOutlook(t *testing.T) {
	aim := func(c session.Course) session.Course {
		c, err := c.Aiming(session.NPRS.Of(2))
		require.NoError(t, err)
		return c
	}
	at := func(c session.Course) session.Outlook { return c.Advice(visitDay.AddDays(60)).Outlook }
	first := at(courseOf(t))
	require.False(t, first.Own)
	require.Greater(t, first.Most, first.Least)

	// 8 to 6 to 5: the fastest pair gains 2 a visit, the slowest 1; 3 points are left: 2 to 3 visits
	own := at(aim(courseOf(t, weekly(8, 6, 5)...)))
	require.True(t, own.Own)
	require.Equal(t, []int{2, 3}, []int{own.Least, own.Most})

	require.False(t, at(aim(courseOf(t, weekly(8, 6)...))).Own, "two scores are no pace")
	worse := courseOf(t, weekly(4, 6, 7)...).Advice(visitDay.AddDays(21))
	require.Equal(t, session.StepRefer, worse.Step)
	require.NotContains(t, worse.Report(), "AHEAD")
	require.NotContains(t, worse.Report(), "SPACE")

	none := at(aim(courseOf(t, weekly(8, 8, 8)...)))
	require.False(t, none.Own, "no gain tells no pace")
	beyond := at(aim(courseOf(t, weekly(9, 8.9, 8.8)...)))
	require.True(t, beyond.Beyond)
}

// More scores at the same pace never widen what the trials leave.
func TestOutlookStaysInTheRangeOfTheTrials(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		n := rapid.IntRange(3, 5).Draw(rt, "visits")
		scores := make([]float64, n)
		for i := range scores {
			scores[i] = float64(rapid.IntRange(0, 100).Draw(rt, "score")) / 10
		}
		course, err := courseOf(t, weekly(scores...)...).Aiming(session.NPRS.Of(1))
		require.NoError(rt, err)
		o := course.Advice(visitDay.AddDays(60)).Outlook
		require.LessOrEqual(rt, o.Least, o.Most)
		require.GreaterOrEqual(rt, o.Least, 0)
		bare := courseOf(t, weekly(scores[:1]...)...).Advice(visitDay.AddDays(60)).Outlook
		require.LessOrEqual(rt, o.Most, max(0, bare.Most-n+1))
	})
}

// The counsel reads sides nowhere.
func TestMirrorOfACourse(t *testing.T) {
	course := courseOf(t, weekly(6, 6, 6, 6)...)
	swap := strings.NewReplacer(`"left"`, `"right"`, `"right"`, `"left"`)
	var mirror session.Course
	require.NoError(t, mirror.UnmarshalJSON([]byte(swap.Replace(jsonOf(t, course)))))
	day := visitDay.AddDays(28)
	if diff := cmp.Diff(course.Advice(day).Report(), mirror.Advice(day).Report()); diff != "" {
		t.Errorf("the mirror says something else (-want +got):\n%s", diff)
	}
	_, left := course.LastNeedledAt(anatomy.UpperTrapezius.Left())
	_, right := mirror.LastNeedledAt(anatomy.UpperTrapezius.Right())
	require.True(t, left && right)
}

func TestGoldenAdvice(t *testing.T) {
	var out strings.Builder
	for _, scores := range [][]float64{{6}, {6, 5, 3}, {6, 6, 6, 6}, {9, 8, 7, 6, 5, 3}} {
		course := courseOf(t, weekly(scores...)...)
		last, _ := course.LastVisit()
		out.WriteString(course.Advice(last.AddDays(7)).Report() + "\n")
	}
	golden(t, "advice.txt", out.String())
}

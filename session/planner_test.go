package session_test

import (
	"encoding/json"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
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

var planDay = intake.MustDate("2026-11-23")

// wholeKit are needles for every muscle of the atlas.
func wholeKit() (kit []protocol.Needle) {
	for _, length := range []float64{13, 15, 25, 30, 40, 50, 60, 75} {
		for _, diameter := range []float64{0.16, 0.20, 0.25, 0.30} {
			kit = append(kit, protocol.NeedleMM(diameter, length))
		}
	}
	return kit
}

func usualPlanner() session.Planner {
	return session.Planner{Screener: contraindication.Default(),
		Needles: []protocol.Needle{protocol.NeedleMM(0.25, 25), protocol.NeedleMM(0.30, 40), protocol.NeedleMM(0.30, 50)}}
}

func healthy(t testing.TB, answers ...intake.Answer) intake.Profile {
	t.Helper()
	p, err := intake.Unremarkable(planDay, intake.SexMale)
	require.NoError(t, err)
	p, err = p.With(answers...)
	require.NoError(t, err)
	return p
}

func tender(sites ...anatomy.Site) (points []session.Palpated) {
	for i, s := range sites {
		points = append(points, session.Palpated{Site: s, Tenderness: 9 - i%9, Pain: session.Familiar})
	}
	return points
}

func planOf(t testing.TB, p session.Planner, r session.Request) session.Plan {
	t.Helper()
	plan, err := p.Plan(r)
	require.NoError(t, err)
	return plan
}

func sitesPlanned(p session.Plan) (sites []string) {
	for _, target := range p.Targets {
		sites = append(sites, target.Site.String())
	}
	return sites
}

// bindingOf are the constraints that keep a site out.
func bindingOf(t testing.TB, p session.Plan, site anatomy.Site) (all []session.Constraint) {
	t.Helper()
	for _, left := range p.LeftOut() {
		if left.Point.Site == site {
			for _, o := range left.Obstacles {
				all = append(all, o.Constraint)
			}
			return all
		}
	}
	t.Fatalf("%v was not left out", site)
	return nil
}

func TestAPlannerWithoutAScreenerIsAnErrorAndNeverTheShippedRules(t *testing.T) {
	_, err := session.Planner{Needles: wholeKit()}.Plan(session.Request{Patient: healthy(t), Palpated: tender(anatomy.Soleus.Left())})
	require.ErrorIs(t, err, contraindication.ErrNoScreener)
	require.EqualError(t, err, "planner.screener: required: a compiled rulebook")
}

func TestEveryFaultOfAPlannerAndARequestIsReportedAtOnce(t *testing.T) {
	planner := session.Planner{Limit: contraindication.Absolute, Time: 5 * time.Minute,
		Needles: []protocol.Needle{{}, protocol.NeedleMM(9, 40)}, Techniques: []protocol.Technique{99}, Sites: 21}
	_, err := planner.Plan(session.Request{Tolerance: 9, Side: 9,
		Course: session.NewCourse(condition.NeckPain),
		Palpated: []session.Palpated{
			{Site: anatomy.Soleus.Left(), Tenderness: 11, Pain: 7},
			{Site: anatomy.Site{}},
			{Site: anatomy.Soleus.Left()},
			{Site: anatomy.Soleus.Left().TrP(200)},
		}})
	var paths []string
	for _, f := range intake.FaultsOf(err) {
		paths = append(paths, f.Path)
		require.NotContains(t, f.Problem, "11")
	}
	require.Equal(t, []string{
		"planner.screener", "planner.limit", "planner.time", "planner.needles[0]", "planner.needles[1].diameter_mm",
		"planner.techniques[0]", "planner.sites", "as_of", "side", "tolerance",
		"palpated[0].tenderness", "palpated[0].pain", "palpated[1].muscle", "palpated[1].side", "palpated[2]", "palpated[3].trigger_point",
	}, paths)

	planner = usualPlanner()
	planner.Needles = nil
	_, err = planner.Plan(session.Request{Patient: healthy(t), Palpated: tender(anatomy.Soleus.Left())})
	require.ErrorIs(t, err, protocol.ErrRequired)
	require.EqualError(t, err, "planner.needles: required: at least one needle")
	_, err = usualPlanner().Plan(session.Request{Patient: healthy(t)})
	require.EqualError(t, err, "palpated: wanted 1 to 200 points")
	_, err = usualPlanner().Plan(session.Request{Patient: healthy(t, intake.Treats(condition.HipPain)),
		Course: session.NewCourse(condition.NeckPain), Palpated: tender(anatomy.Soleus.Left())})
	require.EqualError(t, err, "plan.condition: contradicts the condition of the course")
}

func TestWhatThePlanSaysOfItselfIsToldToTheRulesAndNeverReplacesAnAnswer(t *testing.T) {
	r := session.Request{Patient: healthy(t), Course: session.NewCourse(condition.NeckPainChronic), Palpated: tender(anatomy.UpperTrapezius.Left())}
	plan := planOf(t, usualPlanner(), r)
	number, held := intake.SessionNumber.In(plan.Patient())
	require.Equal(t, 1.0, number)
	require.Equal(t, intake.Given, held.Standing)
	require.Equal(t, condition.NeckPainChronic, plan.Patient().Treats())
	require.Equal(t, 1, plan.Session())

	r.Patient = healthy(t, intake.SessionNumber.Of(4))
	plan = planOf(t, usualPlanner(), r)
	require.Equal(t, 4, plan.Session())
}

func TestFamiliarPainComesFirstThenTenderness(t *testing.T) {
	planner := usualPlanner()
	planner.Sites = 2
	points := []session.Palpated{
		{Site: anatomy.UpperTrapezius.Left(), Tenderness: 10, Pain: session.Unfamiliar},
		{Site: anatomy.Infraspinatus.Left(), Tenderness: 1, Pain: session.Familiar},
		{Site: anatomy.TeresMinor.Left(), Tenderness: 9},
		{Site: anatomy.Soleus.Left(), Tenderness: 0, Pain: session.Unfamiliar},
	}
	plan := planOf(t, planner, session.Request{Patient: healthy(t), Palpated: points})
	require.ElementsMatch(t, []string{"left infraspinatus", "left upper-trapezius"}, sitesPlanned(plan))
	require.Equal(t, []session.Constraint{session.BySites}, bindingOf(t, plan, anatomy.TeresMinor.Left()))
	require.Equal(t, []session.Constraint{session.ByTenderness}, bindingOf(t, plan, anatomy.Soleus.Left()))
	require.True(t, plan.IsProved())
}

func TestATieIsBrokenByTheOrderInWhichPointsAreNamed(t *testing.T) {
	planner := usualPlanner()
	planner.Sites = 1
	both := []session.Palpated{
		{Site: anatomy.Infraspinatus.Right(), Tenderness: 5, Pain: session.Familiar},
		{Site: anatomy.Infraspinatus.Left(), Tenderness: 5, Pain: session.Familiar},
	}
	require.Equal(t, []string{"right infraspinatus"}, sitesPlanned(planOf(t, planner, session.Request{Patient: healthy(t), Palpated: both})))
	slices.Reverse(both)
	require.Equal(t, []string{"left infraspinatus"}, sitesPlanned(planOf(t, planner, session.Request{Patient: healthy(t), Palpated: both})))
}

func TestWhatLimitsAVisitIsKept(t *testing.T) {
	many := tender(anatomy.Infraspinatus.Left(), anatomy.Infraspinatus.Right(), anatomy.UpperTrapezius.Left(), anatomy.UpperTrapezius.Right(),
		anatomy.TeresMinor.Left(), anatomy.TeresMinor.Right(), anatomy.GluteusMaximus.Left(), anatomy.GluteusMaximus.Right(),
		anatomy.Soleus.Left(), anatomy.Soleus.Right(), anatomy.RectusFemoris.Left(), anatomy.RectusFemoris.Right())
	patient := healthy(t)
	tests := []struct {
		name string
		set  func(*session.Planner, *session.Request)
		want int // targets
		by   session.Constraint
	}{
		{"a quarter of an hour", func(p *session.Planner, _ *session.Request) { p.Time = 15 * time.Minute }, 2, session.ByTime},
		{"three sites", func(p *session.Planner, _ *session.Request) { p.Sites = 3 }, 3, session.BySites},
		{"four needles", func(p *session.Planner, _ *session.Request) { p.NeedleCount = 4 }, 4, session.ByNeedles},
		{"a patient who bears little", func(_ *session.Planner, r *session.Request) { r.Tolerance = session.LowTolerance }, 4, session.ByDiscomfort},
		{"a learner", func(p *session.Planner, _ *session.Request) { p.Skill = session.Learning }, 5, session.ByTime},
	}
	for _, tt := range tests {
		planner, r := usualPlanner(), session.Request{Patient: patient, Palpated: many}
		tt.set(&planner, &r)
		plan := planOf(t, planner, r)
		require.True(t, plan.IsProved(), tt.name)
		require.Len(t, plan.Targets, tt.want, tt.name)
		require.LessOrEqual(t, plan.Estimate().Time.Most, plan.Budget(), tt.name)
		require.Contains(t, bindingOf(t, plan, plan.LeftOut()[0].Point.Site), tt.by, tt.name)
	}

	planner := usualPlanner()
	planner.Positions = 1
	plan := planOf(t, planner, session.Request{Patient: patient, Palpated: tender(anatomy.GluteusMaximus.Left(), anatomy.RectusFemoris.Left())})
	require.Equal(t, []string{"left gluteus-maximus"}, sitesPlanned(plan))
	require.Equal(t, []session.Constraint{session.ByPositions}, bindingOf(t, plan, anatomy.RectusFemoris.Left()))
}

func TestWhatIsNotForThisVisitIsLeftOutWithItsReason(t *testing.T) {
	planner := usualPlanner()
	planner.Hardest = anatomy.Intermediate
	r := session.Request{Patient: healthy(t), Side: body.Left, Palpated: tender(
		anatomy.Infraspinatus.Left(), anatomy.Infraspinatus.Right(), anatomy.LongusColli.Left(), anatomy.SpleniusCapitis.Left())}
	plan := planOf(t, planner, r)
	require.Equal(t, []string{"left infraspinatus"}, sitesPlanned(plan))
	require.Equal(t, []session.Constraint{session.BySide}, bindingOf(t, plan, anatomy.Infraspinatus.Right()))
	require.Contains(t, bindingOf(t, plan, anatomy.LongusColli.Left()), session.ByHand)
	require.Contains(t, bindingOf(t, plan, anatomy.SpleniusCapitis.Left()), session.ByDifficulty)

	planner.Needles = []protocol.Needle{protocol.NeedleMM(0.16, 13)}
	plan = planOf(t, planner, session.Request{Patient: healthy(t), Palpated: tender(anatomy.GluteusMaximus.Left())})
	require.Len(t, plan.Targets, 1, "superficially the short needle will do")
	require.Equal(t, protocol.Superficial, plan.Targets[0].Depth)
	require.Equal(t, session.ByKit, plan.Adaptations()[0].Obstacles[0].Constraint)
}

func TestTheLungsAreNeedledOnOneSideOnly(t *testing.T) {
	planner := usualPlanner()
	planner.Needles = wholeKit()
	points := []session.Palpated{
		{Site: anatomy.IliocostalisThoracis.Left().AtLevel(body.T5), Tenderness: 6, Pain: session.Familiar},
		{Site: anatomy.SerratusAnterior.Right(), Tenderness: 5, Pain: session.Familiar},
		{Site: anatomy.PectoralisMinor.Right(), Tenderness: 5, Pain: session.Familiar},
		{Site: anatomy.PectoralisMinor.Left(), Tenderness: 4, Pain: session.Familiar},
	}
	plan := planOf(t, planner, session.Request{Patient: healthy(t), Palpated: points})
	require.True(t, plan.IsProved())
	require.True(t, plan.Assessment().Verdict().AtMost(contraindication.Precaution))
	for _, f := range plan.Assessment().Findings() {
		require.NotEqual(t, "thorax-bilateral-same-session", f.ID())
	}
}

func TestAChangeThatMakesATargetPossibleIsMadeAndSaid(t *testing.T) {
	// a patient on warfarin: deep needling of what cannot be pressed is a relative contraindication
	patient := healthy(t, intake.AntithromboticVKA, intake.INR.Of(2.2))
	planner := usualPlanner()
	planner.Needles = wholeKit()
	plan := planOf(t, planner, session.Request{Patient: patient, Palpated: tender(anatomy.GluteusMinimusAnterior.Left())})
	require.Len(t, plan.Targets, 1)
	require.Equal(t, protocol.Superficial, plan.Targets[0].Depth)
	require.Len(t, plan.Adaptations(), 1)
	require.Equal(t, protocol.Deep, plan.Adaptations()[0].Usual.Depth)
	require.Equal(t, "bleeding-anticoagulant-deep-noncompressible", plan.Adaptations()[0].Obstacles[0].Rule)
	require.Contains(t, plan.Report(), "superficial instead of deep")
}

func TestWhereAnswersAreMissingNothingIsPlannedAndTheReportAsks(t *testing.T) {
	nobody := intake.Profile{}.On(planDay)
	plan := planOf(t, usualPlanner(), session.Request{Patient: nobody, Palpated: tender(anatomy.Infraspinatus.Left())})
	require.Empty(t, plan.Targets)
	require.ErrorIs(t, plan.Assessment().Err(), contraindication.ErrNoTargets)
	require.False(t, plan.Assessment().Verdict().AtMost(contraindication.Absolute))
	require.NotEmpty(t, plan.Questions())
	require.NotEmpty(t, plan.Conflict())
	require.Contains(t, plan.Report(), "nothing can be planned")
	require.Contains(t, plan.Report(), "ASK, FOR WHAT IS LEFT OUT OR CHANGED")

	levelless := planOf(t, usualPlanner(), session.Request{Patient: healthy(t), Palpated: tender(anatomy.ThoracicMultifidus.Left())})
	require.Equal(t, protocol.Superficial, levelless.Targets[0].Depth, "deep, the level decides, and was not said")
	require.True(t, levelless.Adaptations()[0].Obstacles[0].Open)
	require.Contains(t, levelless.Missing(), session.Missing{Palpated: 0, Field: "level"})
}

func TestAConflictIsMinimal(t *testing.T) {
	planner := usualPlanner()
	planner.Hardest = anatomy.Basic
	r := session.Request{Patient: healthy(t), Side: body.Left,
		Palpated: tender(anatomy.Infraspinatus.Right(), anatomy.SpleniusCapitis.Left())}
	plan := planOf(t, planner, r)
	require.Empty(t, plan.Targets)
	var kinds []session.Constraint
	for _, o := range plan.Conflict() {
		kinds = append(kinds, o.Constraint)
	}
	require.ElementsMatch(t, []session.Constraint{session.BySide, session.ByDifficulty}, kinds)

	// without either something is planned
	easy := planner
	easy.Hardest = 0
	require.NotEmpty(t, planOf(t, easy, r).Targets)
	r.Side = 0
	require.NotEmpty(t, planOf(t, planner, r).Targets)
}

func TestAPlanIsTheSameFromAnyNumberOfGoroutines(t *testing.T) {
	planner, r := usualPlanner(), session.Request{Patient: healthy(t), Palpated: tender(
		anatomy.Infraspinatus.Left(), anatomy.UpperTrapezius.Left(), anatomy.UpperTrapezius.Right(), anatomy.Soleus.Right(), anatomy.RectusFemoris.Left())}
	want, err := json.Marshal(planOf(t, planner, r))
	require.NoError(t, err)
	var wg sync.WaitGroup
	texts := make([][]byte, 16)
	for i := range texts {
		wg.Go(func() {
			plan, _ := planner.Plan(r)
			texts[i], _ = json.Marshal(plan)
		})
	}
	wg.Wait()
	for _, text := range texts {
		require.Equal(t, string(want), string(text))
	}
}

func TestABookThatIsNotMonotoneIsNotProved(t *testing.T) {
	book := contraindication.Shipped().Add(contraindication.Rule{
		ID: "clinic-calf-with-thigh", Says: "A calf is needled and no thigh.", Strength: contraindication.Relative,
		When: when.All(when.AnyTarget(when.Muscle(anatomy.Soleus)), when.Not(when.AnyTarget(when.Muscle(anatomy.RectusFemoris)))),
		Do:   "Needle the thigh too.", Basis: tested,
	})
	screener, err := contraindication.Compile(book)
	require.NoError(t, err)
	planner := usualPlanner()
	planner.Screener = screener
	plan := planOf(t, planner, session.Request{Patient: healthy(t), Palpated: tender(anatomy.Soleus.Left(), anatomy.Infraspinatus.Left())})
	require.False(t, plan.IsProved())
	require.Contains(t, plan.Report(), "best found, not proved")
	require.True(t, screener.Screen(plan.Patient(), plan.Targets...).Verdict().AtMost(contraindication.Precaution))
}

func TestWhatAClinicForbidsTogetherIsFoundOut(t *testing.T) {
	book := contraindication.Shipped().Add(contraindication.Rule{
		ID: "clinic-calf-and-thigh", Says: "Calf and thigh in one session.", Strength: contraindication.Relative,
		When: when.All(when.AnyTarget(when.Muscle(anatomy.Soleus)), when.AnyTarget(when.Muscle(anatomy.RectusFemoris))),
		Do:   "One of them.", Basis: tested,
	})
	screener, err := contraindication.Compile(book)
	require.NoError(t, err)
	planner := usualPlanner()
	planner.Screener = screener
	plan := planOf(t, planner, session.Request{Patient: healthy(t), Palpated: tender(anatomy.Soleus.Left(), anatomy.RectusFemoris.Left(), anatomy.Infraspinatus.Left())})
	require.True(t, plan.IsProved())
	require.ElementsMatch(t, []string{"left soleus", "left infraspinatus"}, sitesPlanned(plan))
	require.Equal(t, []session.Obstacle{{Constraint: session.ByPlanRule, Rule: "clinic-calf-and-thigh", Says: "Calf and thigh in one session."}},
		plan.LeftOut()[0].Obstacles)
}

func TestAFrailPatientIsGivenFewTargets(t *testing.T) {
	many := tender(anatomy.Infraspinatus.Left(), anatomy.UpperTrapezius.Left(), anatomy.TeresMinor.Left(), anatomy.GluteusMaximus.Left(),
		anatomy.Soleus.Left(), anatomy.GastrocnemiusMedial.Left())
	plan := planOf(t, usualPlanner(), session.Request{Patient: healthy(t, intake.Frailty.Yes()), Palpated: many})
	require.Len(t, plan.Targets, 4)
	require.True(t, plan.IsProved())
	require.Equal(t, "dose-frail-plan", plan.LeftOut()[0].Obstacles[0].Rule)
}

func TestAReportFitsATerminal(t *testing.T) {
	for _, plan := range []session.Plan{
		planOf(t, usualPlanner(), session.Request{Patient: healthy(t), Palpated: tender(anatomy.Infraspinatus.Left(), anatomy.LumbarMultifidus.Right().AtLevel(body.L4), anatomy.ThoracicMultifidus.Left())}),
		planOf(t, usualPlanner(), session.Request{Patient: intake.Profile{}.On(planDay), Palpated: tender(anatomy.Infraspinatus.Left())}),
	} {
		for line := range strings.SplitSeq(plan.Report(), "\n") {
			require.LessOrEqual(t, utf8.RuneCountInString(line), 80, line)
		}
	}
}

func TestAPlanThatIsPrintedSaysNothingOfThePatient(t *testing.T) {
	plan := planOf(t, usualPlanner(), session.Request{Patient: healthy(t, intake.INR.Of(2.22)), Palpated: tender(anatomy.Infraspinatus.Left())})
	require.NotContains(t, cmp.Diff("", plan.String()), "2.22")
}

var tested = []evidence.Citation{{Source: "clinic", Says: "made up for a test"}}

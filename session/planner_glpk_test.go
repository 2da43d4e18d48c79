//go:build glpk

package session_test

import (
	"bufio"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/session"
)

// fortyPoints are points on both sides from head to foot, some of them over the lungs.
func fortyPoints(r *rand.Rand) (points []session.Palpated) {
	muscles := []anatomy.Muscle{
		anatomy.UpperTrapezius, anatomy.LevatorScapulaeScapular, anatomy.SternocleidomastoidSternal, anatomy.Infraspinatus, anatomy.Supraspinatus,
		anatomy.TeresMinor, anatomy.DeltoidMiddle, anatomy.LatissimusDorsi, anatomy.LowerTrapezius, anatomy.RhomboidMajor, anatomy.SerratusPosteriorSuperior,
		anatomy.PectoralisMinor, anatomy.GluteusMedius, anatomy.GluteusMaximus, anatomy.Piriformis, anatomy.RectusFemoris, anatomy.VastusLateralis,
		anatomy.Soleus, anatomy.TibialisAnterior, anatomy.PeroneusLongus, anatomy.Temporalis, anatomy.MasseterSuperficial,
	}
	r.Shuffle(len(muscles), func(i, j int) { muscles[i], muscles[j] = muscles[j], muscles[i] })
	for _, m := range muscles[:20] {
		for _, site := range []anatomy.Site{m.Left(), m.Right()} {
			points = append(points, session.Palpated{Site: site, Tenderness: 1 + r.IntN(10), Pain: session.Pain(1 + r.IntN(2))})
		}
	}
	return points
}

// The planner finds the optimum that GLPK finds and proves it. In the same run its search takes at most a tenth of the
// time of GLPK in every case, and over all cases so does the whole planner, screening and reasons included, while GLPK
// is handed the choice alone. What starting glpsol takes is not counted.
func TestThePlannerAgreesWithGLPKInATenthOfItsTime(t *testing.T) {
	_, err := exec.LookPath("glpsol")
	require.NoError(t, err, "glpsol of Debian's glpk-utils is wanted")
	r := rand.New(rand.NewPCG(40, 10))
	dir := t.TempDir()
	start := time.Hour
	for range 5 {
		start = min(start, glpsol(t, dir, "Maximize\n obj: x\nSubject To\n c: x <= 1\nBinary\n x\nEnd\n", nil))
	}
	var ours, theirs time.Duration
	conditions := []condition.Condition{condition.NeckPainChronic, condition.TensionTypeHeadacheChronic, condition.ShoulderPain, condition.LowBackPainChronic}
	for n := range 12 {
		planner := session.Planner{Screener: usualPlanner().Screener, Needles: wholeKit(), Stimulator: n%3 == 0, Ultrasound: n%2 == 0,
			Time: time.Duration(30+15*(n%3)) * time.Minute, Sites: 8 + n%5, NeedleCount: 9 + n%4, Positions: 2 + n%2,
			Techniques: []protocol.Technique{protocol.Pistoning, protocol.Static, protocol.Winding, protocol.Electrical}}
		patient, err := intake.Unremarkable(planDay, intake.SexFemale)
		require.NoError(t, err)
		request := session.Request{Patient: patient, Palpated: fortyPoints(r), Course: session.NewCourse(conditions[n%4]), Tolerance: session.HighTolerance}
		best := time.Hour
		var plan session.Plan
		for range 3 {
			began := time.Now()
			plan, err = planner.Plan(request)
			best = min(best, time.Since(began))
			require.NoError(t, err)
		}
		require.True(t, plan.IsProved())

		options, problem := session.OptionsOf(planner, request)
		ways := 0
		for _, o := range options {
			ways += len(o)
		}
		began := time.Now()
		got := problem.Solve()
		alone := time.Since(began)
		value, took := optimum(t, dir, problem)
		took = max(took-2*start, 0)
		require.Equal(t, value, got.Value, "case %d", n)
		t.Logf("%2d: 40 points, %3d ways, %2d targets, %5d nodes: planner %8v (search %8v), GLPK %8v", n, ways, len(plan.Targets), got.Nodes, best, alone, took)
		require.LessOrEqual(t, 10*alone, took, "case %d", n)
		ours, theirs = ours+best, theirs+took
	}
	t.Logf("planner %v, GLPK %v: %.0f times", ours, theirs, float64(theirs)/float64(ours))
	require.LessOrEqual(t, 10*ours, theirs)
}

// lower is where the weights of turning, discomfort and rank end; GLPK reckons in floating point, which cannot hold
// all weights at once, so that it is asked twice: for what is above, then for what is below without losing any of it.
const lower = 24

func optimum(t *testing.T, dir string, p *session.Problem) (value int64, took time.Duration) {
	points, _, _, _, _, _, _, turnCost, _ := p.Parts()
	upper := func(v int64) int64 { return (v + 1<<lower - 1) >> lower }
	solved := map[string]bool{}
	took = glpsol(t, dir, model(p, func(v int64) int64 { return upper(v) }, 0, -1), solved)
	top := int64(0)
	for i, choices := range points {
		for k, c := range choices {
			if v, _, _, _, _, _, _, _ := c.Parts(); solved[fmt.Sprintf("x%d_%d", i, k)] {
				top += upper(v)
			}
		}
	}
	clear(solved)
	took += glpsol(t, dir, model(p, func(v int64) int64 { return v - upper(v)<<lower }, turnCost, top), solved)
	positions := map[int]bool{}
	for i, choices := range points {
		for k, c := range choices {
			if v, _, _, _, _, position, _, _ := c.Parts(); solved[fmt.Sprintf("x%d_%d", i, k)] {
				value += v
				positions[position] = true
			}
		}
	}
	return value - turnCost*int64(max(len(positions)-1, 0)), took
}

// model is the problem as CPLEX LP has it. Where top is not below 0, what is above may not be less.
func model(p *session.Problem, weight func(int64) int64, turnCost, top int64) string {
	points, sites, needles, seconds, discomfort, positions, turnTime, _, groups := p.Parts()
	var obj, tops, nSites, nNeedles, nTime, nDiscomfort, rows, all strings.Builder
	used := map[int]bool{}
	term := func(b *strings.Builder, n int64, name string) { fmt.Fprintf(b, " %+d %s\n", n, name) }
	for i, choices := range points {
		var one strings.Builder
		for k, c := range choices {
			v, time, stays, pain, pins, position, left, right := c.Parts()
			x := fmt.Sprintf("x%d_%d", i, k)
			term(&obj, weight(v), x)
			term(&tops, (v+1<<lower-1)>>lower, x)
			term(&nSites, 1, x)
			term(&nNeedles, int64(pins), x)
			term(&nTime, int64(time), x)
			term(&nDiscomfort, int64(pain), x)
			term(&one, 1, x)
			fmt.Fprintf(&all, " %s\n", x)
			used[position] = true
			fmt.Fprintf(&rows, " %s - z%d <= 0\n", x, position)
			if stays > 0 {
				fmt.Fprintf(&rows, " %d %s - r%d <= 0\n", stays, x, position)
			}
			for g := range groups {
				if left>>g&1 != 0 {
					fmt.Fprintf(&rows, " %s + s%d <= 1\n", x, g)
				}
				if right>>g&1 != 0 {
					fmt.Fprintf(&rows, " %s - s%d <= 0\n", x, g)
				}
			}
		}
		if one.Len() > 0 {
			fmt.Fprintf(&rows, "%s <= 1\n", one.String())
		}
	}
	var nPositions, turning strings.Builder
	for position := range 8 {
		if used[position] {
			z := fmt.Sprintf("z%d", position)
			term(&nPositions, 1, z)
			term(&turning, int64(turnTime), z)
			term(&obj, -turnCost, z)
			fmt.Fprintf(&turning, " + r%d\n", position)
			fmt.Fprintf(&all, " %s\n", z)
		}
	}
	for g := range groups {
		fmt.Fprintf(&all, " s%d\n", g)
	}
	fmt.Fprintf(&rows, "%s <= %d\n%s <= %d\n%s <= %d\n%s <= %d\n", nSites.String(), sites, nNeedles.String(), needles, nDiscomfort.String(), discomfort, nPositions.String(), positions)
	fmt.Fprintf(&rows, "%s%s <= %d\n", nTime.String(), turning.String(), seconds+turnTime)
	if top >= 0 {
		fmt.Fprintf(&rows, "%s >= %d\n", tops.String(), top)
	}
	return fmt.Sprintf("Maximize\n obj:\n%sSubject To\n%sBinary\n%sEnd\n", obj.String(), rows.String(), all.String())
}

// glpsol solves a model, notes which variables are 1, and returns how long the program took.
func glpsol(t *testing.T, dir, model string, ones map[string]bool) time.Duration {
	in, out := filepath.Join(dir, "model.lp"), filepath.Join(dir, "solution.txt")
	require.NoError(t, os.WriteFile(in, []byte(model), 0o644))
	began := time.Now()
	text, err := exec.Command("glpsol", "--lp", in, "-o", out).CombinedOutput()
	took := time.Since(began)
	require.NoError(t, err, "%s", text)
	require.Contains(t, string(text), "INTEGER OPTIMAL SOLUTION FOUND")
	f, err := os.Open(out)
	require.NoError(t, err)
	defer f.Close()
	for lines := bufio.NewScanner(f); lines.Scan(); {
		fields := strings.Fields(lines.Text())
		if len(fields) < 4 || fields[2] != "*" {
			continue
		}
		if n, err := strconv.ParseFloat(fields[3], 64); err == nil && n > 0.5 && ones != nil {
			ones[fields[1]] = true
		}
	}
	return took
}

package contraindication_test

import (
	"cmp"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// The same rules as in straight_rules_test.go.
func straightSections() contraindication.Rulebook {
	var book contraindication.Rulebook
	for r := range contraindication.Shipped().Rules() {
		if slices.Contains([]string{"2.2", "2.4", "2.6", "2.8"}, r.Section) && r.Phase == contraindication.Before {
			book = book.Add(r)
		}
	}
	return book
}

// patients are an outpatient clinic: ordinary adults, most with some things that are out of the ordinary and
// some that were not asked; every answer comes from the tables at random.
func patients(t testing.TB, n int, seed uint64) []intake.Profile {
	t.Helper()
	random := rand.New(rand.NewPCG(seed, 1))
	facts := slices.Collect(intake.Facts())
	day := intake.MustDate("2026-11-23")
	var out []intake.Profile
	for len(out) < n {
		p, err := intake.Unremarkable(day)
		require.NoError(t, err)
		for range random.IntN(8) {
			if next, err := p.With(intake.Text(facts[random.IntN(len(facts))].String(), "unknown")); err == nil {
				p = next
			}
		}
		for range random.IntN(6) {
			if next, err := p.With(anyAnswer(random, facts[random.IntN(len(facts))])); err == nil {
				p = next
			}
		}
		out = append(out, p)
	}
	return out
}

// anyAnswer is a valid answer to the fact, at random.
func anyAnswer(random *rand.Rand, f intake.Fact) intake.Answer {
	switch f := f.(type) {
	case intake.Flag:
		if random.IntN(2) == 0 {
			return f.No()
		}
		return f.Yes()
	case intake.Choice:
		options := slices.Collect(f.Options())
		return options[random.IntN(len(options))]
	case intake.Quantity:
		least, most := f.Range()
		return f.Of(float64(int(least + random.Float64()*(most-least))))
	case intake.Event:
		least, most := f.Range()
		return f.InDays(max(least, -200) + random.IntN(min(most, 200)-max(least, -200)+1))
	case intake.Areas:
		regions := slices.Collect(body.AllRegions())
		return f.At(regions[random.IntN(len(regions))].On(body.Side(1 + random.IntN(2))))
	case intake.Set:
		items := slices.Collect(f.Items())
		return f.Are(items[random.IntN(len(items))])
	}
	return f.Unknown()
}

// plans are what such a clinic plans: mostly deep, mostly with the needle and the position given.
func plans(targets, n int, seed uint64) (out [][]protocol.Target) {
	random := rand.New(rand.NewPCG(seed, 2))
	muscles := slices.Collect(anatomy.Muscles())
	for range n {
		var plan []protocol.Target
		for range targets {
			m := muscles[random.IntN(len(muscles))]
			t := protocol.Target{
				Site:      m.On(body.Side(1 + random.IntN(2))),
				Technique: protocol.Technique(1 + random.IntN(5)), Depth: protocol.Depth(1 + (random.IntN(4)+2)/3),
			}
			if random.IntN(4) > 0 {
				t.Needle = protocol.NeedleMM(0.3, float64(20+5*random.IntN(8)))
				t.Angle, t.Grip = protocol.Angle(1+random.IntN(4)), protocol.Grip(1+random.IntN(3))
				t.Position = protocol.Position(1 + random.IntN(4))
			}
			if levels := slices.Collect(m.Levels().All()); len(levels) > 0 {
				t.Site = t.Site.AtLevel(levels[random.IntN(len(levels))])
			}
			plan = append(plan, t)
		}
		out = append(out, plan)
	}
	return out
}

func TestStraightLineAgrees(t *testing.T) {
	screener, err := contraindication.Compile(straightSections())
	require.NoError(t, err)
	var s straight
	compare := func(name string, p intake.Profile, plan []protocol.Target) {
		s.screen(&p, plan)
		a := screener.Screen(p, plan...)
		require.NoError(t, a.Err())
		want := slices.Clone(s.found)
		var got []straightFinding
		for _, f := range a.Findings() {
			target, ok := f.Target()
			if !ok {
				target = -1
			}
			value := logic.Unknown
			if f.Outcome() == contraindication.Raised {
				value = logic.Yes
			}
			got = append(got, straightFinding{f.ID(), target, value})
		}
		for _, list := range [][]straightFinding{want, got} {
			slices.SortFunc(list, func(a, b straightFinding) int {
				return cmp.Or(cmp.Compare(a.rule, b.rule), cmp.Compare(a.target, b.target))
			})
		}
		if diff := gocmp.Diff(want, got, gocmp.AllowUnexported(straightFinding{}), cmpopts.EquateEmpty()); diff != "" {
			t.Fatalf("%s: Screen() mismatch (-straight +got):\n%s", name, diff)
		}
	}
	for i, p := range patients(t, 300, 7) {
		compare(fmt.Sprintf("patient %d", i), p, plans(3, 1, uint64(i))[0])
	}
	for i, line := range corpus(t, "conformance.jsonl.gz") {
		var c contraindication.Case
		require.NoError(t, json.Unmarshal(line.Case, &c))
		compare(fmt.Sprintf("corpus %d", i), c.Profile, c.Targets)
	}
	compare("nothing known", intake.Profile{}.On(intake.MustDate("2026-11-23")), plans(5, 1, 9)[0])
}

// x-straight is the time of a full check, reasons collected and findings in order, as a multiple of the same
// rules in straight-line Go, which collects no reasons and puts nothing in order. Both are timed in one run,
// in turn, on the same patients and plans.
func BenchmarkScreenStraight(b *testing.B) {
	screener, err := contraindication.Compile(straightSections())
	require.NoError(b, err)
	for _, targets := range []int{1, 5, 20} {
		b.Run(fmt.Sprintf("targets=%d", targets), func(b *testing.B) {
			people, plan := patients(b, 256, 3), plans(targets, 256, 4)
			var a contraindication.Assessment
			var s straight
			ours := func() {
				for i := range people {
					screener.ScreenInto(&a, &people[i], plan[i])
				}
			}
			theirs := func() {
				for i := range people {
					s.screen(&people[i], plan[i])
				}
			}
			ratio(b, ours, theirs, "x-straight", len(people))
		})
	}
}

// ratio times two things in turn and reports the first as a multiple of the second.
func ratio(b *testing.B, ours, theirs func(), unit string, each int) {
	b.Helper()
	ours()
	theirs()
	b.ReportAllocs()
	var mine, other time.Duration
	for b.Loop() {
		start := time.Now()
		ours()
		middle := time.Now()
		theirs()
		mine, other = mine+middle.Sub(start), other+time.Since(middle)
	}
	n := float64(b.N * each)
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(float64(mine.Nanoseconds())/n, "ns/screen")
	b.ReportMetric(float64(other.Nanoseconds())/n, "ns/other")
	b.ReportMetric(float64(mine)/float64(other), unit)
}

// x-plain is the time of a full check of ten times as many rules, the added nine tenths of which do not
// concern any patient here, as a multiple of the check of the shipped rules.
func BenchmarkScreenTenfold(b *testing.B) {
	for _, targets := range []int{1, 5, 20} {
		b.Run(fmt.Sprintf("targets=%d", targets), func(b *testing.B) {
			people, plan := patients(b, 16, 3), plans(targets, 16, 4)
			plain := contraindication.Default()
			tenfold, err := contraindication.Compile(tenfoldBook(b, people))
			require.NoError(b, err)
			var a contraindication.Assessment
			screen := func(s *contraindication.Screener) func() {
				return func() {
					for i := range people {
						s.ScreenInto(&a, &people[i], plan[i])
					}
				}
			}
			ratio(b, screen(tenfold), screen(plain), "x-plain", len(people))
		})
	}
}

// tenfoldBook is the shipped rules and nine times as many that do not concern these patients: copies, under
// other ids, of the shipped rules that turn on facts none of which is out of the ordinary, or unanswered,
// in any of them.
func tenfoldBook(t testing.TB, people []intake.Profile) contraindication.Rulebook {
	book := contraindication.Shipped()
	var quiet []contraindication.Rule
	for r := range book.Rules() {
		if r.Phase == contraindication.Before && !slices.ContainsFunc(people, func(p intake.Profile) bool {
			return contraindication.Concerns(r, &p)
		}) {
			quiet = append(quiet, r)
		}
	}
	require.Greater(t, len(quiet), 20)
	for n := 0; book.Len() < 10*contraindication.Shipped().Len(); n++ {
		r := quiet[n%len(quiet)]
		r.ID = fmt.Sprintf("copy-%d", n)
		book = book.Add(r)
	}
	return book
}

// x-screen is the time of compiling the shipped rules as a multiple of one full check of five targets.
func BenchmarkScreenCompile(b *testing.B) {
	people, plan := patients(b, 256, 3), plans(5, 256, 4)
	var a contraindication.Assessment
	var compiling, screening time.Duration
	screens := 0
	for b.Loop() {
		start := time.Now()
		_, err := contraindication.Compile(contraindication.Shipped())
		compiling += time.Since(start)
		require.NoError(b, err)
		start = time.Now()
		for i := range people {
			contraindication.Default().ScreenInto(&a, &people[i], plan[i])
		}
		screening += time.Since(start)
		screens += len(people)
	}
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(float64(compiling.Nanoseconds())/float64(b.N), "ns/compile")
	b.ReportMetric(float64(compiling)/float64(b.N)/(float64(screening)/float64(screens)), "x-screen")
}

// What all rules cost on an ordinary day: 280 rules, five targets.
func BenchmarkScreenShipped(b *testing.B) {
	people, plan := patients(b, 256, 3), plans(5, 256, 4)
	var a contraindication.Assessment
	i := 0
	b.ReportAllocs()
	for b.Loop() {
		i = (i + 1) % len(people)
		contraindication.Default().ScreenInto(&a, &people[i], plan[i])
	}
}

func TestScreenAllocates(t *testing.T) {
	if raced {
		t.Skip("under the race detector memory is not kept")
	}
	people, plan := patients(t, 64, 3), plans(5, 64, 4)
	var a contraindication.Assessment
	screener := contraindication.Default()
	into := func() {
		for i := range people {
			screener.ScreenInto(&a, &people[i], plan[i])
		}
	}
	into()
	require.Zero(t, testing.AllocsPerRun(20, into), "into the caller's memory")

	well, err := intake.Unremarkable(intake.MustDate("2026-11-23"))
	require.NoError(t, err)
	target := protocol.Target{Site: anatomy.Soleus.Left(), Technique: protocol.Static, Depth: protocol.Deep,
		Needle: protocol.NeedleMM(0.25, 30), Position: protocol.Prone, Grip: protocol.Flat, Angle: protocol.Perpendicular}
	require.Empty(t, contraindication.Screen(well, target).Findings())
	require.LessOrEqual(t, testing.AllocsPerRun(100, func() { contraindication.Screen(well, target) }), 1.0, "its copy of the targets")
}

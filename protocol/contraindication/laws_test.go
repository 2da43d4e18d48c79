package contraindication_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/intaketest"
	"github.com/dryneedling/dryneedling/internal/protocoltest"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// knowsNoMore reports whether everything that counts in less counts in more, with the same value. That it is
// presumed or filled in one and answered in the other makes no difference.
func knowsNoMore(less, more intake.Profile) bool {
	for f := range intake.Facts() {
		if !less.Held(f).Standing.IsKnown() {
			continue
		}
		if !more.Held(f).Standing.IsKnown() || valueOf(f, less) != valueOf(f, more) {
			return false
		}
	}
	return less.Treats() == more.Treats() && less.AsOf() == more.AsOf()
}

// valueOf is the value of a fact in a profile, comparable.
func valueOf(f intake.Fact, p intake.Profile) any {
	switch f := f.(type) {
	case intake.Flag:
		v, _ := f.In(p)
		return v
	case intake.Choice:
		v, _ := f.In(p)
		return v
	case intake.Place:
		v, _ := f.In(p)
		return v
	case intake.Quantity:
		v, _ := f.In(p)
		return v
	case intake.Event:
		v, _ := f.In(p)
		return v
	case intake.Areas:
		v, _ := f.In(p)
		return v
	case intake.Set:
		v, _ := f.In(p)
		return fmt.Sprint(v)
	case intake.Regions:
		v, _ := f.In(p)
		return v
	case intake.Levels:
		v, _ := f.In(p)
		return v
	}
	panic("a new kind of fact")
}

// verdictsBy is the outcome of every rule for every target; what is not there is no.
func verdictsBy(a contraindication.Assessment) map[outcome]contraindication.Outcome {
	all := map[outcome]contraindication.Outcome{}
	for _, f := range a.Findings() {
		target, ok := f.Target()
		if !ok {
			target = nowhere
		}
		all[outcome{f.ID(), target}] = f.Outcome()
	}
	return all
}

// inside checks that what is known of less is refined by what is known of more: every verdict lands inside
// the interval, what was raised is raised, and what was ruled out is ruled out.
func inside(t require.TestingT, less, more contraindication.Assessment) {
	require.NoError(t, less.Err())
	require.NoError(t, more.Err())
	within := func(wide, narrow contraindication.Verdict) {
		require.LessOrEqual(t, wide.Least, narrow.Least)
		require.LessOrEqual(t, narrow.Least, narrow.Most)
		require.LessOrEqual(t, narrow.Most, wide.Most)
	}
	within(less.Verdict(), more.Verdict())
	for i, v := range less.ByTarget() {
		within(v, more.ByTarget()[i])
	}
	before, after := verdictsBy(less), verdictsBy(more)
	for what, o := range before {
		if o == contraindication.Raised {
			require.Equal(t, contraindication.Raised, after[what], "%v was raised", what)
		}
	}
	for what := range after {
		require.NotZero(t, before[what], "%v was ruled out", what)
	}
}

// Answering what is not known, in any way, lands inside the interval.
func TestAnAnswerNeverLeavesTheInterval(t *testing.T) {
	compared := 0
	rapid.Check(t, func(t *rapid.T) {
		patient := intaketest.Profile().Draw(t, "patient")
		plan := protocoltest.Plan(1, 3).Draw(t, "plan")
		var open []intake.Fact
		for f := range intake.Facts() {
			if !patient.Held(f).Standing.IsKnown() {
				open = append(open, f)
			}
		}
		more := patient
		most := rapid.SampledFrom([]int{1, 5, len(open)}).Draw(t, "answers")
		for _, f := range rapid.Permutation(open).Draw(t, "open")[:min(most, len(open))] {
			if next, err := more.With(intaketest.Answer(f, patient.AsOf()).Draw(t, f.String())); err == nil {
				more = next
			}
		}
		if !knowsNoMore(patient, more) {
			return // an answer took back a fill
		}
		compared++
		inside(t, contraindication.Screen(patient, plan...), contraindication.Screen(more, plan...))
	})
	require.Greater(t, compared, 20)
}

// Taking an answer back never lowers the most and never raises the least.
func TestErasingAnAnswerNeverReassures(t *testing.T) {
	compared := 0
	rapid.Check(t, func(t *rapid.T) {
		patient := intaketest.Profile().Draw(t, "patient")
		plan := protocoltest.Plan(1, 3).Draw(t, "plan")
		less := patient
		for f := range intake.Facts() {
			if !patient.Held(f).Standing.IsKnown() || rapid.IntRange(0, 3).Draw(t, "erase") > 0 {
				continue
			}
			next, err := less.With(f.Unknown())
			require.NoError(t, err, "%v may always be unknown", f)
			if knowsNoMore(next, patient) { // it is not presumed otherwise than it was answered
				less = next
			}
		}
		compared++
		inside(t, contraindication.Screen(less, plan...), contraindication.Screen(patient, plan...))
	})
	require.NotZero(t, compared)
}

// Giving what a target leaves open, in any way, lands inside the interval.
func TestCompletingATargetNeverLeavesTheInterval(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		patient := intaketest.Profile().Draw(t, "patient")
		plan := protocoltest.Plan(1, 3).Draw(t, "plan")
		complete := slices.Clone(plan)
		for i := range complete {
			complete[i] = protocoltest.Complete(t, plan[i])
		}
		inside(t, contraindication.Screen(patient, plan...), contraindication.Screen(patient, complete...))
	})
}

// A target more takes no finding away, and lowers no verdict.
func TestATargetMoreNeverReassures(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		patient := intaketest.Profile().Draw(t, "patient")
		plan := protocoltest.Plan(1, 3).Draw(t, "plan")
		longer := append(slices.Clone(plan), protocoltest.Target().Draw(t, "another"))
		before, after := contraindication.Screen(patient, plan...), contraindication.Screen(patient, longer...)
		was, is := verdictsBy(before), verdictsBy(after)
		for what, o := range was {
			require.NotZero(t, is[what], "%v is gone", what)
			require.LessOrEqual(t, is[what], o, "%v was raised", what) // raised comes before undetermined
		}
		require.GreaterOrEqual(t, after.Verdict().Least, before.Verdict().Least)
		require.GreaterOrEqual(t, after.Verdict().Most, before.Verdict().Most)
		for i, v := range before.ByTarget() {
			require.GreaterOrEqual(t, after.ByTarget()[i].Least, v.Least)
			require.GreaterOrEqual(t, after.ByTarget()[i].Most, v.Most)
		}
	})
}

// document is everything that an assessment says.
func document(t require.TestingT, a contraindication.Assessment) string {
	data, err := json.Marshal(a)
	require.NoError(t, err)
	return string(data) + "\n" + a.Report()
}

func TestTheOrderOfAnswersDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day := intaketest.Day().Draw(t, "day")
		patient, answers := intaketest.Valid(day, intaketest.Answers(day).Draw(t, "answers"), intaketest.Fills().Draw(t, "fills")...)
		plan := protocoltest.Plan(1, 2).Draw(t, "plan")
		shuffled, err := intake.NewProfile(day, rapid.Permutation(answers).Draw(t, "order")...)
		require.NoError(t, err)
		require.Equal(t, patient, shuffled)
		require.Equal(t, document(t, contraindication.Screen(patient, plan...)), document(t, contraindication.Screen(shuffled, plan...)))
	})
}

// The same input gives the same bytes: from another screener, through the wire form, into used memory, and
// from many goroutines at once.
func TestTheSameInputGivesTheSameBytes(t *testing.T) {
	other, err := contraindication.Compile(contraindication.Shipped())
	require.NoError(t, err)
	var used contraindication.Assessment
	rapid.Check(t, func(t *rapid.T) {
		patient := intaketest.Profile().Draw(t, "patient")
		plan := protocoltest.Plan(1, 3).Draw(t, "plan")
		want := document(t, contraindication.Screen(patient, plan...))
		require.Equal(t, want, document(t, contraindication.Screen(patient, plan...)))
		require.Equal(t, want, document(t, other.Screen(patient, plan...)))
		other.ScreenInto(&used, &patient, plan)
		require.Equal(t, want, document(t, used))
		require.Equal(t, want, document(t, contraindication.Case{Profile: patient, Targets: plan}.Screen()))
	})
}

func TestManyGoroutinesScreenAtOnce(t *testing.T) {
	type job struct {
		patient intake.Profile
		plan    []protocol.Target
		want    string
	}
	var jobs []job
	for i := range 16 {
		j := job{patient: intaketest.Profile().Example(i), plan: protocoltest.Plan(1, 5).Example(i)}
		j.want = document(t, contraindication.Screen(j.patient, j.plan...))
		jobs = append(jobs, j)
	}
	fresh, err := contraindication.Compile(contraindication.Shipped()) // what is worked out on first use is worked out by all at once
	require.NoError(t, err)
	var all sync.WaitGroup
	got := make([][]string, 8)
	for g := range got {
		all.Go(func() {
			for i := range jobs {
				j := &jobs[(i+g)%len(jobs)]
				a := fresh.Screen(j.patient, j.plan...)
				data, err := json.Marshal(a)
				got[g] = append(got[g], fmt.Sprintf("%s\n%s", data, a.Report()))
				if err != nil || got[g][i] != j.want {
					got[g][i] = "differs"
				}
			}
		})
	}
	all.Wait()
	for _, list := range got {
		require.NotContains(t, list, "differs")
	}
}

// mirrored is the patient with left and right exchanged.
func mirrored(t require.TestingT, p intake.Profile) intake.Profile {
	var swapped intake.Answers
	for f := range intake.Facts() {
		held := p.Held(f)
		if held.Day.IsZero() {
			continue // nobody answered it
		}
		switch f := f.(type) {
		case intake.Areas:
			if area, _ := f.In(p); !area.IsEmpty() {
				swapped = append(swapped, f.At(area.Mirror()).On(held.Day))
			}
		case intake.Choice:
			option, _ := f.In(p)
			if other := strings.NewReplacer("left", "right", "right", "left").Replace(option.String()); other != option.String() {
				o, err := f.Option(other)
				require.NoError(t, err)
				swapped = append(swapped, o.On(held.Day))
			}
		}
	}
	m, err := p.With(swapped...)
	require.NoError(t, err)
	return m
}

// What is found on the left is found on the right. One rule knows that the heart lies on the left.
func TestTheMirrorImageIsJudgedAlike(t *testing.T) {
	const heart = "sternum-and-infraspinous-foramen"
	rapid.Check(t, func(t *rapid.T) {
		patient := intaketest.Profile().Draw(t, "patient")
		plan := protocoltest.Plan(1, 3).Draw(t, "plan")
		mirror := make([]protocol.Target, len(plan))
		for i := range plan {
			mirror[i] = plan[i].Mirror()
		}
		want := verdictsBy(contraindication.Screen(patient, plan...))
		got := verdictsBy(contraindication.Screen(mirrored(t, patient), mirror...))
		for i := range plan {
			if plan[i].Site.Side != body.Midline {
				delete(want, outcome{heart, i})
				delete(got, outcome{heart, i})
			}
		}
		require.Equal(t, want, got)
	})
}

package contraindication_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

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

// part is the value of an expression about the plan as far as one target goes: what holds on both sides holds
// for a target only so far as the target takes part. (Nothing here stands within a "not".)
func (r *reference) part(e *logic.Expr, of int) logic.Truth {
	switch e.Op {
	case logic.OpAll, logic.OpAny:
		value := r.part(&e.Kids[0], of)
		for i := range e.Kids[1:] {
			if e.Op == logic.OpAll {
				value = min(value, r.part(&e.Kids[i+1], of))
			} else {
				value = max(value, r.part(&e.Kids[i+1], of))
			}
		}
		return value
	case logic.OpNamed:
		return r.part(&e.Kids[0], of)
	case logic.OpBothSides:
		return min(r.truth(e, nowhere), r.truth(&e.Kids[0], of))
	}
	return r.truth(e, nowhere)
}

// A verdict is the interval over the findings: of a target, over its own and those of the patient and the plan
// in which it takes part; of the whole, over all. A part that is open counts for the most alone.
func TestTheVerdictIsTheIntervalOverTheFindings(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		patient := intaketest.Profile().Draw(t, "patient")
		plan := protocoltest.Plan(1, 4).Draw(t, "plan")
		a := contraindication.Screen(patient, plan...)
		r := reference{patient, plan}
		whole := contraindication.Verdict{Least: contraindication.Clear, Most: contraindication.Clear}
		byTarget := slices.Repeat([]contraindication.Verdict{whole}, len(plan))
		for _, f := range a.Findings() {
			counts := func(v *contraindication.Verdict, value logic.Truth) {
				if value != logic.No {
					v.Most = max(v.Most, f.Strength())
				}
				if value == logic.Yes {
					v.Least = max(v.Least, f.Strength())
				}
			}
			value := logic.Unknown
			if f.Outcome() == contraindication.Raised {
				value = logic.Yes
			}
			counts(&whole, value)
			own, ok := f.Target()
			require.True(t, f.Sharing() == nil || !ok, "what is of one target is shared with none")
			for i := range plan {
				switch {
				case ok && own == i:
					counts(&byTarget[i], value)
				case !ok:
					rule := f.Rule()
					part := r.part(rule.When.Tree(), i)
					counts(&byTarget[i], part)
					require.Equal(t, part != logic.No, f.Sharing() == nil || slices.Contains(f.Sharing(), i), "%s, target %d", f.ID(), i)
				}
			}
		}
		require.Equal(t, whole, a.Verdict())
		require.Equal(t, byTarget, a.ByTarget())
		for limit := range contraindication.Strengths() {
			var want []anatomy.Site
			for i, v := range byTarget {
				if v.Most <= limit && limit >= contraindication.Clear {
					want = append(want, plan[i].Site)
				}
			}
			require.Equal(t, want, a.Allowed(limit))
		}
	})
}

func TestAFindingOfBothSidesNamesTheTargetsThatTakePart(t *testing.T) {
	lung := protocol.Target{Technique: protocol.Static, Depth: protocol.Deep, Needle: protocol.NeedleMM(0.25, 15), Grip: protocol.Flat,
		Angle: protocol.Oblique, Position: protocol.Prone}
	plan := append(lung.At(anatomy.RhomboidMajor.Left(), anatomy.RhomboidMajor.Right()), calf)
	a := contraindication.Screen(unremarkable(t), plan...)
	i := slices.IndexFunc(a.Findings(), isRaised("thorax-bilateral-same-session"))
	require.NotEqual(t, -1, i)
	f := a.Findings()[i]
	_, ofOne := f.Target()
	require.False(t, ofOne)
	require.Equal(t, []int{0, 1}, f.Sharing())
	require.Equal(t, contraindication.Absolute, a.ByTarget()[0].Least)
	require.Equal(t, contraindication.Absolute, a.ByTarget()[1].Least)
	require.Equal(t, contraindication.Verdict{Least: contraindication.Clear, Most: contraindication.Clear}, a.ByTarget()[2], "the calf takes no part")
	require.Equal(t, []anatomy.Site{anatomy.Soleus.Left()}, a.Allowed(contraindication.Precaution))
	require.Contains(t, document(t, a), `"target":null,"targets":[0,1]`)

	open := plan[1] // a line of which nothing is known may be an open one
	open.Angle, open.Grip = 0, 0
	a = contraindication.Screen(unremarkable(t), plan[0], open, calf)
	i = slices.IndexFunc(a.Findings(), func(f contraindication.Finding) bool { return f.ID() == "thorax-bilateral-same-session" })
	require.Equal(t, []int{0, 1}, a.Findings()[i].Sharing(), "whose part is not ruled out")

	a = contraindication.Screen(unremarkable(t), plan[0], calf)
	require.Equal(t, -1, slices.IndexFunc(a.Findings(), func(f contraindication.Finding) bool { return f.ID() == "thorax-bilateral-same-session" }))
}

// Whether a target takes part may be open. A finding that is raised whatever its part turns out to be is then
// the most that stands against it, and not the least: an answer may still take it out.
func TestATargetWhosePartIsOpenStaysInsideItsInterval(t *testing.T) {
	lung := protocol.Target{Technique: protocol.Static, Depth: protocol.Deep, Needle: protocol.NeedleMM(0.25, 13), Grip: protocol.Flat,
		Angle: protocol.Perpendicular, Position: protocol.Prone}
	plan := lung.At(anatomy.RhomboidMajor.Left(), anatomy.RhomboidMajor.Right(), anatomy.RhomboidMajor.Left())
	plan[2].Angle = 0
	open := contraindication.Screen(unremarkable(t), plan...)
	require.NotEqual(t, -1, slices.IndexFunc(open.Findings(), isRaised("thorax-bilateral-same-session")))
	for angle := range protocol.Angles() {
		plan[2].Angle = angle
		inside(t, open, contraindication.Screen(unremarkable(t), plan...))
	}
}

// The same where what else could make the rule hold is open.
func TestAFindingThatMayRestOnBothSidesAloneStaysInsideItsInterval(t *testing.T) {
	s := clinic(t, when.Any(when.BothSides(when.Deep()), when.Yes(intake.Smoker)))
	needle := protocol.Target{Technique: protocol.Static, Depth: protocol.Deep}
	plan := append(needle.At(anatomy.Soleus.Left(), anatomy.Soleus.Right()),
		protocol.Target{Site: anatomy.Soleus.Left(), Technique: protocol.Static, Depth: protocol.Superficial})
	nobody, err := intake.NewProfile(day)
	require.NoError(t, err)
	open := s.Screen(nobody, plan...)
	for _, answer := range []intake.Answer{intake.Smoker.Yes(), intake.Smoker.No()} {
		patient, err := nobody.With(answer)
		require.NoError(t, err)
		inside(t, open, s.Screen(patient, plan...))
	}
}

// waitsFor is what an independent count makes of the questions: for each fact or field the strongest finding
// that waits, and how many do.
type waitsFor struct {
	what      string
	strongest contraindication.Strength
	findings  int
	order     int
}

// TestQuestionsAskWhatCanStillChangeTheVerdict counts again what waits for what.
func TestQuestionsAskWhatCanStillChangeTheVerdict(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		patient := intaketest.Profile().Draw(t, "patient")
		plan := protocoltest.Plan(1, 3).Draw(t, "plan")
		a := contraindication.Screen(patient, plan...)
		verdicts := a.ByTarget()
		var facts, fields []waitsFor
		for _, f := range a.Findings() {
			own, ok := f.Target()
			matters := false
			for i, v := range verdicts {
				counts := ok && own == i || !ok && (f.Sharing() == nil || slices.Contains(f.Sharing(), i))
				matters = matters || counts && f.Strength() > v.Least
			}
			if f.Outcome() == contraindication.Raised || !matters {
				continue
			}
			for _, r := range f.Ask() {
				switch {
				case r.Fact == nil:
					fields = note1(fields, contraindication.Gap{Target: r.Target, Field: r.Field}.String(), f.Strength(), r.Target)
				case patient.Held(r.Fact).Standing != intake.Unknown:
					order := 1000
					for q := range r.Fact.Questions() {
						order = min(order, q.Order())
					}
					facts = note1(facts, r.Fact.String(), f.Strength(), order)
				}
			}
		}
		var asked, missing []string
		for _, q := range a.Questions() {
			asked = append(asked, q.Fact().String())
			require.NotEmpty(t, q.Text())
			require.Equal(t, patient.Held(q.Fact()).Standing == intake.Stale, strings.Contains(q.Text(), "too old"), q.Text())
		}
		for _, g := range a.Missing() {
			missing = append(missing, g.String())
		}
		require.Equal(t, bestFirst(facts), asked)
		require.Equal(t, bestFirst(fields), missing)
		if undecided := slices.ContainsFunc(verdicts, func(v contraindication.Verdict) bool { return !v.IsDecided() }); !undecided {
			require.Empty(t, append(asked, missing...), "every verdict is decided")
		}
	})
}

func note1(list []waitsFor, what string, strength contraindication.Strength, order int) []waitsFor {
	i := slices.IndexFunc(list, func(w waitsFor) bool { return w.what == what })
	if i < 0 {
		return append(list, waitsFor{what, strength, 1, order})
	}
	list[i].strongest = max(list[i].strongest, strength)
	list[i].findings++
	return list
}

func bestFirst(list []waitsFor) (what []string) {
	slices.SortStableFunc(list, func(a, b waitsFor) int {
		switch {
		case a.strongest != b.strongest:
			return int(b.strongest) - int(a.strongest)
		case a.findings != b.findings:
			return b.findings - a.findings
		}
		return a.order - b.order
	})
	for _, w := range list {
		what = append(what, w.what)
	}
	return what
}

// The checklist: the requirements that were found, in the order of the table, then every rule of the phases
// during and after that is not ruled out.
func TestTheChecklist(t *testing.T) {
	rows := map[string]int{}
	var steps []contraindication.Rule
	for r := range contraindication.Shipped().Rules() {
		rows[r.ID] = len(rows)
		if r.Phase != contraindication.Before {
			r.Phase = contraindication.Before // so that the reference judges it
			steps = append(steps, r)
		}
	}
	require.Len(t, steps, 9)
	rapid.Check(t, func(t *rapid.T) {
		patient := intaketest.Profile().Draw(t, "patient")
		plan := protocoltest.Plan(1, 3).Draw(t, "plan")
		a := contraindication.Screen(patient, plan...)
		type step struct {
			rule    string
			target  int
			outcome contraindication.Outcome
		}
		var want, got []step
		for _, f := range a.Findings() {
			if f.Strength() == contraindication.Requirement {
				target, ok := f.Target()
				if !ok {
					target = nowhere
				}
				want = append(want, step{f.ID(), target, f.Outcome()})
			}
		}
		inTableOrder := func(a, b step) int {
			if rows[a.rule] != rows[b.rule] {
				return rows[a.rule] - rows[b.rule]
			}
			return a.target - b.target
		}
		slices.SortFunc(want, inTableOrder)
		r := reference{patient, plan}
		var later []step
		for _, j := range r.judge(steps) {
			later = append(later, step{j.Rule, j.Target, j.Outcome})
		}
		slices.SortFunc(later, inTableOrder)
		for _, s := range a.Checklist() {
			target, ok := s.Target()
			if !ok {
				target = nowhere
			}
			got = append(got, step{s.ID(), target, s.Outcome()})
			require.NotEmpty(t, s.Says())
			require.Equal(t, s.Rule().Phase, s.Phase())
		}
		require.Equal(t, append(want, later...), got)
	})
}

func TestNothingOfTheLaterPhasesIsAFinding(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := contraindication.Screen(intaketest.Profile().Draw(t, "patient"), protocoltest.Plan(1, 3).Draw(t, "plan")...)
		for _, f := range a.Findings() {
			require.Equal(t, contraindication.Before, f.Rule().Phase)
		}
	})
}

// A report fills a terminal of 80 columns, and names every rule and every referral that is raised.
func TestTheReportFitsATerminal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		patient := intaketest.Profile().Draw(t, "patient")
		plan := protocoltest.Plan(1, 4).Draw(t, "plan")
		a := contraindication.Screen(patient, plan...)
		report := a.Report()
		for line := range strings.Lines(report) {
			line = strings.TrimSuffix(line, "\n")
			require.LessOrEqual(t, utf8.RuneCountInString(line), 80, line)
			require.Equal(t, strings.TrimRight(line, " "), line)
		}
		words := strings.Join(strings.Fields(report), " ")
		for _, f := range a.Findings() {
			if f.Outcome() == contraindication.Raised && f.Refer() != contraindication.NoReferral {
				require.Contains(t, words, strings.TrimSuffix(f.Says(), "."))
			}
		}
	})
}

// No form of printing tells what is known of the patient; only the report and the wire form do.
func TestALogTellsNoAnswer(t *testing.T) {
	p := unremarkable(t, intake.AntithromboticVKA, intake.INR.Of(7.77))
	a := contraindication.Screen(p, calf)
	for _, text := range []string{
		fmt.Sprint(a), fmt.Sprintf("%+v", a), fmt.Sprintf("%#v", a), fmt.Sprintf("%s", a), fmt.Sprintf("%q", a), a.LogValue().String(),
		fmt.Sprintf("%v", &a), fmt.Sprintf("%v", contraindication.Case{Profile: p, Targets: []protocol.Target{calf}}),
		fmt.Sprintf("%+v", contraindication.ScreenPatient(p)), fmt.Sprintf("%v", contraindication.Screen(p)),
		fmt.Sprintf("%+v", a.Findings()), fmt.Sprintf("%+v", a.Questions()), fmt.Sprintf("%+v", a.Checklist()),
	} {
		require.NotContains(t, text, "7.77", "%s", text)
		require.NotContains(t, strings.ToLower(text), "vka")
	}
}

func TestTheWireFormOfAnAssessmentIsWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		patient := intaketest.Profile().Draw(t, "patient")
		plan := protocoltest.Plan(1, 3).Draw(t, "plan")
		a := contraindication.Screen(patient, plan...)
		data, err := json.Marshal(a)
		require.NoError(t, err)
		var wire struct {
			Targets  []struct{ Index int }
			Findings []struct {
				Rule, Strength, Outcome string
				Because, Ask            []map[string]any
			}
			Rules map[string]struct {
				Says, Do string
				Basis    []struct{ Source string }
			}
			Checklist, Questions, Missing, Presumed []map[string]any
		}
		require.NoError(t, json.Unmarshal(data, &wire))
		require.Len(t, wire.Targets, len(plan))
		require.Len(t, wire.Findings, len(a.Findings()))
		for i, f := range a.Findings() {
			w := wire.Findings[i]
			require.Equal(t, []string{f.ID(), f.Strength().String(), f.Outcome().String()}, []string{w.Rule, w.Strength, w.Outcome})
			require.Len(t, w.Because, len(f.Because()))
			require.Len(t, w.Ask, len(f.Ask()))
			require.Equal(t, f.Says(), wire.Rules[w.Rule].Says)
			require.NotEmpty(t, wire.Rules[w.Rule].Basis)
		}
		require.Len(t, wire.Checklist, len(a.Checklist()))
		require.Len(t, wire.Questions, len(a.Questions()))
		require.Len(t, wire.Missing, len(a.Missing()))
		require.Len(t, wire.Presumed, len(a.Presumed()))
	})
}

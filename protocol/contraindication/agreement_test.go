package contraindication_test

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/intaketest"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/internal/protocoltest"
	"github.com/dryneedling/dryneedling/internal/whentest"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// A judged finding is what a screening says, or ought to say, of one rule for one target.
type judged struct {
	Rule     string
	Target   int // nowhere: of the patient or the plan
	Outcome  contraindication.Outcome
	Strength contraindication.Strength
	Because  []string
	Ask      []string
}

// judge is what the reference makes of every rule of the phase before.
func (r *reference) judge(rules []contraindication.Rule) (all []judged) {
	for _, rule := range rules {
		if rule.Phase != contraindication.Before {
			continue
		}
		note := func(at int) {
			value := r.truth(rule.When.Tree(), at)
			if value == logic.No {
				return
			}
			j := judged{Rule: rule.ID, Target: at, Outcome: contraindication.Undetermined, Strength: rule.Strength}
			if value == logic.Yes {
				j.Outcome = contraindication.Raised
			}
			j.Because, j.Ask = r.because(rule.When.Tree(), at), r.ask(rule.When.Tree(), at)
			all = append(all, j)
		}
		if rule.Scope() != when.OfTarget {
			note(nowhere)
			continue
		}
		for i := range r.plan {
			note(i)
		}
	}
	slices.SortStableFunc(all, func(a, b judged) int { // the rows are in the order of the table already
		return cmp.Or(cmp.Compare(b.Strength, a.Strength), cmp.Compare(a.Outcome, b.Outcome))
	})
	return all
}

// said is what an assessment says of every finding.
func said(t require.TestingT, a contraindication.Assessment) (all []judged) {
	for _, f := range a.Findings() {
		require.False(t, slices.ContainsFunc(f.Ask(), func(r contraindication.Reason) bool { return r.Answer != "" || r.From != 0 }))
		j := judged{Rule: f.ID(), Target: nowhere, Outcome: f.Outcome(), Strength: f.Strength(), Ask: entries(f.Ask())}
		if target, ok := f.Target(); ok {
			j.Target = target
		}
		j.Because = entries(f.Because())
		for i, reason := range f.Because() {
			standing := intake.Standing(0)
			if reason.Fact != nil {
				standing = a.Patient().Held(reason.Fact).Standing
			}
			if reason.Answer == "" || reason.From != standing {
				j.Because[i] += fmt.Sprintf(" (%q, %v)", reason.Answer, reason.From)
			}
		}
		all = append(all, j)
	}
	return all
}

// entries names facts by their id and fields by the target and the field.
func entries(reasons []contraindication.Reason) (all []string) {
	for _, r := range reasons {
		switch {
		case r.Fact != nil:
			all = append(all, r.Fact.String())
		case r.Target < 0:
			all = append(all, r.Field)
		default:
			all = append(all, strconv.Itoa(r.Target)+"."+r.Field)
		}
	}
	return all
}

// agree compares a screening with the reference.
func agree(t require.TestingT, s *contraindication.Screener, rules []contraindication.Rule, patient intake.Profile, plan []protocol.Target) {
	a := s.Screen(patient, plan...)
	require.NoError(t, a.Err())
	r := reference{patient, plan}
	if diff := gocmp.Diff(r.judge(rules), said(t, a), cmpopts.EquateEmpty()); diff != "" {
		text := ""
		for _, rule := range rules {
			if len(rules) < 20 {
				text += rule.ID + ": " + rule.When.String() + "\n"
			}
		}
		require.Fail(t, "findings differ", "(-reference +got):\n%s%s", diff, text)
	}
}

func TestShippedRulesAgreeWithAPlainReading(t *testing.T) {
	rules := slices.Collect(contraindication.Shipped().Rules())
	rapid.Check(t, func(t *rapid.T) {
		patient := intaketest.Profile().Draw(t, "patient")
		plan := protocoltest.Plan(1, 4).Draw(t, "plan")
		agree(t, contraindication.Default(), rules, patient, plan)
	})
}

// Every rule comes out yes, unknown and no in the cases that are compared, or the comparison says little.
func TestTheComparisonMeetsMostRules(t *testing.T) {
	met := map[string]map[contraindication.Outcome]bool{}
	for i := range 800 {
		patient := intaketest.Profile().Example(i)
		plan := protocoltest.Plan(1, 4).Example(i)
		for _, f := range contraindication.Screen(patient, plan...).Findings() {
			if met[f.ID()] == nil {
				met[f.ID()] = map[contraindication.Outcome]bool{}
			}
			met[f.ID()][f.Outcome()] = true
		}
	}
	raised := 0
	for _, outcomes := range met {
		if outcomes[contraindication.Raised] {
			raised++
		}
	}
	require.Greater(t, len(met), 250)
	require.Greater(t, raised, 150)
}

// clinicRules draws rules whose expressions are made at random.
func clinicRules(most, depth int) *rapid.Generator[[]contraindication.Rule] {
	return rapid.Custom(func(t *rapid.T) (rules []contraindication.Rule) {
		for i := range rapid.IntRange(1, most).Draw(t, "rules") {
			e := whentest.Expression(depth).Filter(func(e when.Expression) bool {
				tests := 0
				for range e.Tree().Leaves {
					tests++
				}
				return tests <= 64
			}).Draw(t, "when")
			rules = append(rules, contraindication.Rule{
				ID: fmt.Sprintf("clinic-%d", i), Says: "It is so.", When: e, Basis: []evidence.Citation{{Source: "clinic"}},
				Strength: contraindication.Strength(rapid.IntRange(int(contraindication.Precaution), int(contraindication.Absolute)).Draw(t, "strength")),
			})
		}
		return rules
	})
}

func TestRulesAtRandomAgreeWithAPlainReading(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rules := clinicRules(6, 4).Draw(t, "rules")
		screener, err := contraindication.Compile(contraindication.Rulebook{}.Add(rules...))
		require.NoError(t, err)
		for range 4 {
			agree(t, screener, rules, intaketest.Profile().Draw(t, "patient"), protocoltest.Plan(1, 4).Draw(t, "plan"))
		}
	})
}

// Every form by itself, and what it is not, in many patients: the truth tables of the language.
func TestEveryTestAgreesWithAPlainReading(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var rules []contraindication.Rule
		for i := range 12 {
			e := whentest.Leaf(true).Draw(t, "test")
			for j, e := range []when.Expression{e, when.Not(e)} {
				rules = append(rules, contraindication.Rule{
					ID: fmt.Sprintf("clinic-%d-%d", i, j), Says: "It is so.", When: e, Basis: []evidence.Citation{{Source: "clinic"}},
					Strength: contraindication.Precaution,
				})
			}
		}
		screener, err := contraindication.Compile(contraindication.Rulebook{}.Add(rules...))
		require.NoError(t, err)
		for range 4 {
			agree(t, screener, rules, intaketest.Profile().Draw(t, "patient"), protocoltest.Plan(1, 3).Draw(t, "plan"))
		}
	})
}

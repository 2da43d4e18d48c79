package rulecheck_test

import (
	"fmt"
	"go/format"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/protocol/contraindication/rulecheck"
)

// What no case can show: the numbers say nothing that another test of the rule does not say.
var unseen = map[string][]string{
	"minor-guardian-and-assent": {
		"that the limit in below(age_years, 21) is not that of below(age_years, 22)",
		"that the limit in below(age_years, 21) is not that of atmost(age_years, 21)",
		"that below(age_years, 21) matters",
	},
	"thorax-needle-length": {"that angle(oblique, medial) matters"},
}

// proposed are the proposed cases of every shipped rule, and what none was found for.
var proposed = sync.OnceValues(func() (cases []rulecheck.Case, unseen map[string][]string) {
	unseen = map[string][]string{}
	for rule := range contraindication.Shipped().Rules() {
		these, not := rulecheck.Propose(contraindication.Shipped(), rule.ID)
		cases = append(cases, these...)
		if len(not) > 0 {
			unseen[rule.ID] = not
		}
	}
	return cases, unseen
})

func TestProposedCasesOfEveryShippedRuleAreEnough(t *testing.T) {
	cases, not := proposed()
	if diff := cmp.Diff(unseen, not); diff != "" {
		t.Errorf("not shown (-want +got):\n%s", diff)
	}
	r := record(func(t testing.TB) {
		check := rulecheck.Test(t, contraindication.Shipped()).All()
		for _, k := range cases {
			judge(check, k)
		}
	})
	require.Empty(t, r.errors)
}

func judge(check *rulecheck.Check, k rulecheck.Case) {
	switch k.Outcome {
	case rulecheck.Raised:
		check.Raised(k.Rule, k.Targets, k.Answers...)
	case rulecheck.Clear:
		check.Clear(k.Rule, k.Targets, k.Answers...)
	case rulecheck.Undetermined:
		check.Undetermined(k.Rule, k.Targets, k.Answers...)
	}
}

func TestProposedCasesReadAsGo(t *testing.T) {
	declared := declarations(t)
	cases, _ := proposed()
	for _, k := range cases {
		code := k.Go()
		source := "package p\n\nfunc _() {\n\t" + strings.ReplaceAll(code, "\n", "\n\t") + "\n}\n"
		formatted, err := format.Source([]byte(source))
		require.NoError(t, err, code)
		require.Equal(t, string(formatted), source, "not as gofmt has it")
		for name := range selectors(t, source) {
			require.Contains(t, declared, name, code)
		}
	}
}

func TestWitness(t *testing.T) {
	book := clinic()
	for outcome := range rulecheck.Outcomes() {
		k, ok := rulecheck.Witness(book, "clinic-calf-before-race", outcome)
		require.True(t, ok)
		require.Equal(t, outcome, k.Outcome)
		r := record(func(t testing.TB) { judge(rulecheck.Test(t, book).Of(), k) })
		require.Empty(t, r.errors)
	}
	_, ok := rulecheck.Witness(book, "joint-space", rulecheck.Undetermined)
	require.False(t, ok, "nothing in it can be unknown")
	_, ok = rulecheck.Witness(book, "no-such-rule", rulecheck.Raised)
	require.False(t, ok)
	_, ok = rulecheck.Witness(book, "cirrhosis", 0)
	require.False(t, ok)
}

func TestAWitnessGivesAReasonWhereAFactIsPresumedWithoutOne(t *testing.T) {
	k, ok := rulecheck.Witness(contraindication.Shipped(), "cirrhosis", rulecheck.Undetermined)
	require.True(t, ok)
	require.Equal(t,
		`check.Undetermined("cirrhosis", nil, intake.Cirrhosis.Unknown(), intake.LiverDisease.Yes())`, k.Go())
	patient, err := k.Patient()
	require.NoError(t, err)
	require.Equal(t, rulecheck.Day(), patient.AsOf())
	require.Equal(t, intake.Unknown, patient.Held(intake.Cirrhosis).Standing)
}

func ExamplePropose() {
	cases, _ := rulecheck.Propose(contraindication.Shipped(), "bleeding-anticoagulant-inr-high")
	for _, k := range cases {
		fmt.Println(k.Go())
	}
	// Output:
	// check.Raised("bleeding-anticoagulant-inr-high", nil, intake.INR.Of(3.1))
	// check.Clear("bleeding-anticoagulant-inr-high", nil, intake.INR.Of(3))
	// check.Clear("bleeding-anticoagulant-inr-high", nil,
	// 	intake.INR.Of(3.1), intake.PrescriberClearance.Yes())
	// check.Undetermined("bleeding-anticoagulant-inr-high", nil, intake.AntithromboticVKA)
}

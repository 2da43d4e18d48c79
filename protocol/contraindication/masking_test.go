package contraindication_test

import (
	"slices"
	"sync"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/intaketest"
	"github.com/dryneedling/dryneedling/internal/protocoltest"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/protocol/contraindication/rulecheck"
)

// alone is every shipped rule of the phase before in a book of its own, in the order of the table.
var alone = sync.OnceValue(func() (books []oneRule) {
	for r := range contraindication.Shipped().Rules() {
		if r.Phase == contraindication.Before {
			s, err := contraindication.Compile(contraindication.Rulebook{}.Add(r))
			if err != nil {
				panic(err)
			}
			books = append(books, oneRule{r, s})
		}
	}
	return books
})

type oneRule struct {
	rule     contraindication.Rule
	screener *contraindication.Screener
}

// A witness is a case in which a rule is raised.
type witness struct {
	oneRule
	answers intake.Answers // what differs from an unremarkable patient
	plan    []protocol.Target
}

func (w *witness) patient(t require.TestingT) intake.Profile {
	p, err := intake.Unremarkable(rulecheck.Day(), w.answers...)
	require.NoError(t, err)
	return p
}

// witnesses has a witness of every shipped rule of the phase before, in the order of the table.
var witnesses = sync.OnceValue(func() (all []witness) {
	for _, book := range alone() {
		k, ok := rulecheck.Witness(contraindication.Shipped(), book.rule.ID, rulecheck.Raised)
		if !ok {
			panic(book.rule.ID + ": no case was found in which it is raised")
		}
		plan := k.Targets
		if plan == nil {
			plan = []protocol.Target{{Site: anatomy.DeltoidMiddle.Left(), Technique: protocol.Static, Depth: protocol.Deep}}
		}
		all = append(all, witness{book, k.Answers, plan})
	}
	return all
})

// What all rules find together is what each finds by itself, the stronger first, raised before undetermined,
// then in the order of the table, then by target.
func TestNothingIsMasked(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		patient := intaketest.Profile().Draw(t, "patient")
		plan := protocoltest.Plan(1, 4).Draw(t, "plan")
		var want []judged
		for _, book := range alone() {
			a := book.screener.Screen(patient, plan...)
			require.NoError(t, a.Err())
			want = append(want, said(t, a)...)
		}
		inOrder(want)
		if diff := gocmp.Diff(want, said(t, contraindication.Screen(patient, plan...)), cmpopts.EquateEmpty()); diff != "" {
			require.Fail(t, "findings differ", "(-one by one +together):\n%s", diff)
		}
	})
}

// inOrder sorts findings that are in the order of the table and the plan as a report has them.
func inOrder(findings []judged) {
	slices.SortStableFunc(findings, func(a, b judged) int {
		if a.Strength != b.Strength {
			return int(b.Strength) - int(a.Strength)
		}
		return int(a.Outcome) - int(b.Outcome)
	})
}

// A pair of rules that hold together in the union of a patient for each and a plan for each: both are
// reported, the stronger first.
func TestOfEveryPairBothAreReported(t *testing.T) {
	witnesses := witnesses()
	require.Len(t, witnesses, 271)
	var a contraindication.Assessment
	holds := func(w *witness, patient *intake.Profile, plan []protocol.Target) bool {
		w.screener.ScreenInto(&a, patient, plan)
		require.NoError(t, a.Err())
		return slices.ContainsFunc(a.Findings(), func(f contraindication.Finding) bool { return f.Outcome() == contraindication.Raised })
	}
	together, pairs := 0, 0
	for i := range witnesses {
		for j := range witnesses[:i] {
			v, w := &witnesses[j], &witnesses[i]
			pairs++
			patient, ok := union(v.answers, w.answers)
			plan := append(slices.Clone(v.plan), w.plan...)
			if !ok || !holds(v, &patient, plan) || !holds(w, &patient, plan) {
				continue
			}
			together++
			all := contraindication.Screen(patient, plan...).Findings()
			first := slices.IndexFunc(all, isRaised(v.rule.ID))
			second := slices.IndexFunc(all, isRaised(w.rule.ID))
			require.NotEqual(t, -1, first, "%s is masked beside %s", v.rule.ID, w.rule.ID)
			require.NotEqual(t, -1, second, "%s is masked beside %s", w.rule.ID, v.rule.ID)
			if v.rule.Strength < w.rule.Strength {
				first, second = second, first
			}
			require.Less(t, first, second, "%s and %s: the stronger first, then the order of the table", v.rule.ID, w.rule.ID)
		}
	}
	t.Logf("%d of %d pairs hold together", together, pairs)
	require.Greater(t, together, pairs*3/4)
}

func isRaised(id string) func(contraindication.Finding) bool {
	return func(f contraindication.Finding) bool { return f.ID() == id && f.Outcome() == contraindication.Raised }
}

// union is an otherwise unremarkable patient of whom both are true; the first has its way where both answer
// the same fact. ok is false where they contradict each other.
func union(first, second intake.Answers) (patient intake.Profile, ok bool) {
	patient, err := intake.Unremarkable(rulecheck.Day(), second...)
	if err == nil {
		patient, err = patient.With(first...)
	}
	return patient, err == nil
}

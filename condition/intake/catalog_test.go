package intake_test

import (
	"encoding/json"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/logic"
)

func TestEveryFactHasOneRow(t *testing.T) {
	var ids []string
	for f := range intake.Facts() {
		ids = append(ids, f.String())
		require.Regexp(t, `^[a-z][a-z0-9_]*$`, f.String())
		require.NotEmpty(t, f.Name())
		require.NotZero(t, f.Source(), f)

		found, ok := intake.Lookup(f.String())
		require.True(t, ok)
		require.Equal(t, f, found)
		require.Equal(t, f, intake.FactAt(intake.NumberOf(f)))
	}
	require.True(t, slices.IsSorted(ids))
	require.Len(t, slices.Compact(ids), 244)
	require.Equal(t, 244, intake.Rows())
}

func TestNumbersOfNoFact(t *testing.T) {
	_, ok := intake.Lookup("anti_thrombotic")
	require.False(t, ok)
	require.Nil(t, intake.FactAt(0))
	require.Nil(t, intake.FactAt(245))
	require.Equal(t, "Flag(200)", intake.Flag(200).String()) // 200 is the number of a date
	require.Equal(t, "Areas(0)", intake.Areas(0).String())
	require.Empty(t, intake.Flag(200).Name())
	require.Equal(t, "Option(0)", intake.Option(0).String())
	require.Equal(t, "Item(7)", intake.Item(7).String())
	require.Equal(t, "Question(0)", intake.Question(0).String())
}

func TestQuestionsAndFactsNameEachOther(t *testing.T) {
	asked := make(map[string][]intake.Question)
	n := 0
	for q := range intake.Questions() {
		n++
		require.Equal(t, n, q.Order())
		require.NotEmpty(t, q.Text())
		require.NotZero(t, q.AskedOf())
		for f := range q.Facts() {
			asked[f.String()] = append(asked[f.String()], q)
		}
	}
	require.Equal(t, 36, n)
	for f := range intake.Facts() {
		want := slices.Sorted(f.Questions())
		require.Equal(t, want, asked[f.String()], f)
		ofQuestion := f.Source() == intake.Patient || f.Source() == intake.Exam
		require.Equal(t, ofQuestion, len(want) > 0, "%v: what patient and examination tell is asked for, the rest is not", f)
	}
}

func TestOptionsKnowTheirFact(t *testing.T) {
	for f := range intake.Facts() {
		switch f := f.(type) {
		case intake.Choice:
			n := 0
			for o := range f.Options() {
				n++
				require.True(t, o.IsValid())
				require.Equal(t, f, o.Choice())
				require.Equal(t, n, o.Number())
				again, err := f.Option(o.String())
				require.NoError(t, err)
				require.Equal(t, o, again)
				require.NotEqual(t, "unknown", o.String())
				require.NotContains(t, o.Name(), "_")
			}
			require.Greater(t, n, 1, f)
			_, err := f.Option("unknown")
			require.ErrorIs(t, err, intake.ErrUnknownValue)
		case intake.Set:
			n := 0
			for i := range f.Items() {
				n++
				require.True(t, i.IsValid())
				require.Equal(t, f, i.Set())
				require.Equal(t, n, i.Number())
				again, err := f.Item(i.String())
				require.NoError(t, err)
				require.Equal(t, i, again)
				require.NotContains(t, i.Name(), "_")
			}
			require.Greater(t, n, 1, f)
			require.Less(t, n, 16, "a set fits into sixteen bits, of which the first is not used")
		}
	}
}

func TestOptionConstantsStandInTheOrderOfTheTable(t *testing.T) {
	require.Equal(t, "vka", intake.AntithromboticVKA.String())
	require.Equal(t, "other", intake.AntithromboticOther.String())
	require.Equal(t, "antiplatelet single", intake.AntithromboticAntiplateletSingle.Name())
	require.Equal(t, "S5", intake.SCILevelS5.String())
	require.Equal(t, "steel", intake.MetalAllergySteel.String())
	require.Equal(t, "drug_overuse", intake.HeadacheFlagDrugOveruse.String())
	require.Equal(t, "st johns wort", intake.InteractingAgentStJohnsWort.Name())
}

func TestReasonsNeverGoRoundInACircle(t *testing.T) {
	seen := make(map[logic.Fact]bool)
	for _, f := range intake.Presumable() {
		reasons, ok := intake.Reasons(f)
		require.True(t, ok)
		if reasons != nil {
			for l := range reasons.Leaves {
				if _, presumable := intake.Reasons(l.Fact); presumable {
					require.True(t, seen[l.Fact], "%v is presumed before %v, its reason", intake.FactAt(f), intake.FactAt(l.Fact))
				}
			}
		}
		require.False(t, seen[f])
		seen[f] = true
	}
	for f := range intake.Facts() {
		_, ok := intake.Reasons(intake.NumberOf(f))
		require.Equal(t, seen[intake.NumberOf(f)], ok, f)
	}
}

func TestContradictionsSpeakOfTheirFact(t *testing.T) {
	for f := range intake.Facts() {
		e, ok := intake.Contradiction(intake.NumberOf(f))
		if !ok {
			continue
		}
		var facts []string
		for l := range e.Leaves {
			require.True(t, l.Op.OfPatient())
			facts = append(facts, intake.FactAt(l.Fact).String())
			if l.Other != 0 {
				facts = append(facts, intake.FactAt(l.Other).String())
			}
		}
		require.Contains(t, facts, f.String())
	}
}

func TestShelfLivesHaveABasis(t *testing.T) {
	for f := range intake.Facts() {
		_, ok := f.ShelfLife()
		require.Equal(t, ok, intake.ShelfBasis(f) != "", f)
	}
	days, ok := intake.INR.ShelfLife()
	require.True(t, ok)
	require.Equal(t, 14, days)
	days, ok = intake.Pregnancy.ShelfLife()
	require.True(t, ok)
	require.Zero(t, days)
	_, ok = intake.Smoker.ShelfLife()
	require.False(t, ok)
}

func TestTablesCannotBeChangedFromOutside(t *testing.T) {
	intake.Adverse(intake.Antithrombotic)[0] = "none"
	require.Equal(t, "vka", intake.Adverse(intake.Antithrombotic)[0])
}

// The file is the specification of what "otherwise unremarkable" stands for.
func TestUnremarkableIsTheSpecifiedPatient(t *testing.T) {
	data, err := os.ReadFile("testdata/unremarkable.json")
	require.NoError(t, err)
	var want map[string]any
	require.NoError(t, json.Unmarshal(data, &want))
	want["last_needling_date"] = "2026-11-09" // "-14d"
	want["needle_expiry"] = "2027-11-23"      // "+365d"

	p, err := intake.Unremarkable(intake.MustDate("2026-11-23"))
	require.NoError(t, err)
	got := make(map[string]any)
	var answers intake.Answers
	for f := range intake.Facts() {
		if p.Held(f).Standing == intake.Filled {
			said, _ := p.Said(intake.NumberOf(f))
			answers = append(answers, intake.Text(f.String(), said))
		}
	}
	given, err := intake.NewProfile(p.AsOf(), answers...)
	require.NoError(t, err)
	data, err = json.Marshal(given)
	require.NoError(t, err)
	var form struct {
		Patient struct{ Answers map[string]any }
		Plan    map[string]any
	}
	require.NoError(t, json.Unmarshal(data, &form))
	maps.Copy(got, form.Patient.Answers)
	maps.Copy(got, form.Plan)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("unremarkable patient mismatch (-want +got):\n%s", diff)
	}
}

func TestNothingButTheTablesSaysUnknown(t *testing.T) {
	p, err := intake.Unremarkable(intake.MustDate("2026-11-23"))
	require.NoError(t, err)
	var open []string
	for f := range intake.Facts() {
		if !p.Held(f).Standing.IsKnown() {
			open = append(open, f.String())
		}
	}
	require.Equal(t, "gestation_weeks injury_date jurisdiction onset_days recent_needling_trunk", strings.Join(open, " "))
}

func TestIteratorsStopWhenAsked(t *testing.T) {
	first := func(n *int) bool { *n++; return false }
	var facts, questions, of, options, items, places, asked int
	intake.Facts()(func(intake.Fact) bool { return first(&facts) })
	intake.Questions()(func(intake.Question) bool { return first(&questions) })
	intake.Q17.Facts()(func(intake.Fact) bool { return first(&of) })
	intake.Antithrombotic.Options()(func(intake.Option) bool { return first(&options) })
	intake.HeadacheFlags.Items()(func(intake.Item) bool { return first(&items) })
	intake.ISOPlaces()(func(intake.ISOPlace) bool { return first(&places) })
	intake.LocalInfection.Questions()(func(intake.Question) bool { return first(&asked) })
	require.Equal(t, []int{1, 1, 1, 1, 1, 1, 1}, []int{facts, questions, of, options, items, places, asked})
}

package contraindication_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

func TestRulesOfOnePlaceNameIt(t *testing.T) {
	got := map[string][]string{}
	for r := range contraindication.Shipped().Rules() {
		if places := r.Jurisdictions(); places != nil {
			got[r.ID] = places
		}
	}
	want := map[string][]string{
		"consent-content-incomplete": {"US-NJ", "US-CO"},
		"referrer-communication":     {"US-NJ"},
		"emergency-plan-missing":     {"US-NJ"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("Jurisdictions() mismatch (-want +got):\n%s", diff)
	}
}

// localArms are the parts of an expression that ask for the law of a place: the smallest "all" around each
// such question.
func localArms(e *logic.Expr) (arms []when.Expression) {
	local := false
	for i := range e.Kids {
		kid := &e.Kids[i]
		local = local || len(kid.Kids) == 0 && kid.Fact == logic.Fact(intake.Jurisdiction)
		arms = append(arms, localArms(kid)...)
	}
	if local {
		arms = append(arms, when.FromTree(*e))
	}
	return arms
}

// became is what becomes of one rule in a patient with these answers, 0 where it makes no finding.
func became(t *testing.T, book contraindication.Rulebook, rule string, patient intake.Profile) contraindication.Outcome {
	t.Helper()
	s, err := contraindication.Compile(book)
	require.NoError(t, err)
	found := s.ScreenPatient(patient)
	require.NoError(t, found.Err())
	for _, f := range found.Findings() {
		if f.ID() == rule {
			return f.Outcome()
		}
	}
	return 0
}

// places, and what becomes there of a part that asks for the law of New Jersey and else holds.
var places = []struct {
	code string
	want contraindication.Outcome
}{
	{"AU", 0},
	{"GB", 0},
	{"US-TN", 0},
	{"CA-AB", 0},
	{"US", contraindication.Undetermined}, // a bare country: it may be New Jersey
	{"US-NJ", contraindication.Raised},
}

func TestALocalArmIsSilentElsewhereAndOpenInABareCountry(t *testing.T) {
	arms := 0
	for r := range contraindication.Shipped().Rules() {
		if r.Jurisdictions() == nil {
			continue
		}
		for _, arm := range localArms(r.When.Tree()) {
			arms++
			rule := contraindication.Rule{
				ID: "local-arm", Strength: contraindication.Requirement, When: arm, Says: "The law asks for it.",
				Basis: []evidence.Citation{{Source: "US-NJ"}},
			}
			book := contraindication.Rulebook{}.Add(rule)
			for _, place := range places {
				p, err := intake.NewProfile(day, intake.Jurisdiction.Is(place.code))
				require.NoError(t, err)
				want := place.want
				if want == contraindication.Raised {
					want = contraindication.Undetermined // the rest of the arm is not answered
				}
				require.Equal(t, want, became(t, book, rule.ID, p), "%s in %s: %s", r.ID, place.code, arm)
			}
		}
		law := contraindication.Rule{
			ID: "local-law", Strength: contraindication.Requirement, When: when.Under(r.Jurisdictions()...), Says: "It is the law here.",
			Basis: []evidence.Citation{{Source: "US-NJ"}},
		}
		for _, place := range places {
			p, err := intake.NewProfile(day, intake.Jurisdiction.Is(place.code))
			require.NoError(t, err)
			require.Equal(t, place.want, became(t, contraindication.Rulebook{}.Add(law), law.ID, p), "%s in %s", r.ID, place.code)
		}
		p, err := intake.NewProfile(day)
		require.NoError(t, err)
		require.Equal(t, contraindication.Undetermined, became(t, contraindication.Rulebook{}.Add(law), law.ID, p), "nobody said where")
	}
	require.Equal(t, 4, arms, "copy, training, referrer, CPR")
}

func TestShippedRulesFollowTheLawOfThePlace(t *testing.T) {
	complete := intake.ConsentItems.Are(
		intake.ConsentItemRisks, intake.ConsentItemBenefits, intake.ConsentItemComplications, intake.ConsentItemAlternatives,
		intake.ConsentItemTraining,
	)
	tests := []struct {
		name, rule string
		answers    []intake.Answer
	}{
		{"no copy of the consent", "consent-content-incomplete", []intake.Answer{complete, intake.ConsentCopyGiven.No()}},
		{"the training is not named", "consent-content-incomplete", []intake.Answer{
			intake.ConsentItems.Are(
				intake.ConsentItemRisks, intake.ConsentItemBenefits, intake.ConsentItemComplications, intake.ConsentItemAlternatives,
			),
			intake.ConsentCopyGiven.Yes(),
		}},
		{"the referrer was not told", "referrer-communication", []intake.Answer{
			intake.PhysicianReferral.Yes(), intake.PhysicianCommunication.No(), intake.PhysicianVeto.No(),
		}},
		{"the referrer said no", "referrer-communication", []intake.Answer{
			intake.PhysicianReferral.Yes(), intake.PhysicianCommunication.Yes(), intake.PhysicianVeto.Yes(),
		}},
		{"CPR is out of date", "emergency-plan-missing", []intake.Answer{intake.EmergencyPlan.Yes(), intake.CPRCurrent.No()}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for _, place := range places {
				answers := append([]intake.Answer{intake.Jurisdiction.Is(place.code)}, tt.answers...)
				require.Equal(t, place.want, became(t, contraindication.Shipped(), tt.rule, unremarkable(t, answers...)), place.code)
			}
		})
	}
}

// Where a rule of one state waits for more than the country, the question is asked again, and says what is missing.
func TestTheCountryAloneIsAskedAbout(t *testing.T) {
	calf := protocol.Target{Site: anatomy.Soleus.Left(), Technique: protocol.Static, Depth: protocol.Deep}
	a := contraindication.Screen(unremarkable(t, intake.Jurisdiction.Is("US"), intake.CPRCurrent.No()), calf)
	require.Len(t, a.Questions(), 1)
	q := a.Questions()[0]
	require.Equal(t, "jurisdiction", q.Fact().String())
	require.Contains(t, q.Text(), "the country alone does not decide")
	require.Contains(t, a.Report(), "1 answer can matter")

	a = contraindication.Screen(unremarkable(t, intake.Jurisdiction.Is("US"), intake.CPRCurrent.Yes()), calf)
	require.Empty(t, a.Questions(), "where nothing waits for it, it is not asked")
}

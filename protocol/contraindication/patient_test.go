package contraindication_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/intaketest"
	"github.com/dryneedling/dryneedling/internal/protocoltest"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// In the waiting room nothing is planned yet: what is said of the patient is what a plan would be told of the
// patient too, and rules about each target are left out.
func TestScreenPatientSaysWhatHoldsWhateverIsPlanned(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		patient := intaketest.Profile().Draw(t, "patient")
		alone := contraindication.ScreenPatient(patient)
		require.NoError(t, alone.Err())
		planned := verdictsBy(contraindication.Screen(patient, protocoltest.Plan(1, 3).Draw(t, "plan")...))
		found := map[outcome]contraindication.Outcome{}
		for _, f := range alone.Findings() {
			_, ok := f.Target()
			require.False(t, ok)
			require.NotEqual(t, when.OfTarget, f.Rule().Scope(), f.ID())
			what := outcome{f.ID(), nowhere}
			found[what] = f.Outcome()
			if f.Outcome() == contraindication.Raised {
				require.Equal(t, contraindication.Raised, planned[what], "%s holds whatever is planned", f.ID())
			} else {
				require.NotEmpty(t, append(entries(f.Ask()), "a plan"), f.ID())
			}
			if f.Rule().Scope() == when.OfPatient {
				require.Equal(t, planned[what], f.Outcome(), f.ID())
			}
		}
		for what, o := range planned {
			if what.Target == nowhere {
				require.NotZero(t, found[what], "%v is %v with a plan, and was ruled out without one", what, o)
			}
		}
		for _, q := range alone.Questions() {
			standing := patient.Held(q.Fact()).Standing
			require.False(t, standing.IsKnown() || standing == intake.Unknown, "%v is known", q.Fact())
		}
		require.NotPanics(t, func() { alone.Presumed() })
	})
}

func TestAPatientWithoutADateIsNotScreened(t *testing.T) {
	p := contraindication.ScreenPatient(intake.Profile{})
	require.ErrorIs(t, p.Err(), contraindication.ErrNoDate)
	require.Empty(t, p.Findings())
	require.Empty(t, p.Questions())
	require.Empty(t, p.Presumed())
	var zero contraindication.PatientAssessment
	require.Error(t, zero.Err())
	require.Empty(t, zero.Findings())
	require.Empty(t, zero.Questions())
}

package clinicrules_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/examples/clinicrules"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/protocol/contraindication/rulecheck"
)

// The answers are what differs from an unremarkable patient; Unknown takes one away. Each case below is there
// because rulecheck reports what is not shown without it.
func TestRules(t *testing.T) {
	check := rulecheck.Test(t, clinicrules.Rules())

	deep := protocol.Target{Technique: protocol.Static, Depth: protocol.Deep}
	calf := deep.At(anatomy.Soleus.Left())
	check.Raised("clinic-calf-before-race", calf, intake.CompetitionDate.InDays(3))
	check.Clear("clinic-calf-before-race", calf, intake.CompetitionDate.InDays(4))
	check.Clear("clinic-calf-before-race", calf, intake.CompetitionDate.Never())
	check.Undetermined("clinic-calf-before-race", calf, intake.CompetitionDate.Unknown())

	thigh := deep.At(anatomy.RectusFemoris.Left())
	check.Clear("clinic-calf-before-race", thigh, intake.CompetitionDate.InDays(3))
	superficial := protocol.Target{Technique: protocol.Static, Depth: protocol.Superficial}
	check.Clear("clinic-calf-before-race", superficial.At(anatomy.Soleus.Left()), intake.CompetitionDate.InDays(3))
}

// What was tightened and loosened is read so, and every assessment says who loosened what, and why.
func TestOverlays(t *testing.T) {
	screener, err := contraindication.Compile(clinicrules.Rules())
	require.NoError(t, err)
	chest := protocol.Target{Site: anatomy.RhomboidMajor.Left(), Technique: protocol.Static, Depth: protocol.Superficial}

	strengthOf := func(day, rule string) contraindication.Strength {
		patient, err := intake.Unremarkable(intake.MustDate(day), intake.BMI.Of(19), intake.AntithromboticDOAC)
		require.NoError(t, err)
		a := screener.Screen(patient, chest)
		require.NoError(t, a.Err())
		for _, f := range a.Findings() {
			if f.ID() == rule {
				return f.Strength()
			}
		}
		return contraindication.Clear
	}
	require.Equal(t, contraindication.Relative, strengthOf("2026-11-23", "thorax-low-bmi"), "tightened")
	require.Equal(t, contraindication.Clear, strengthOf("2026-11-23", "bleeding-doac-heparin"), "loosened")
	require.Equal(t, contraindication.Clear, strengthOf("2027-09-30", "bleeding-doac-heparin"), "on the last day too")
	require.Equal(t, contraindication.Precaution, strengthOf("2027-10-01", "bleeding-doac-heparin"), "and no longer")

	patient, err := intake.Unremarkable(intake.MustDate("2026-11-23"))
	require.NoError(t, err)
	report := screener.Screen(patient, chest).Report()
	require.Contains(t, report, "loosened: bleeding-doac-heparin to clear, by medical lead: another rule says it")
}

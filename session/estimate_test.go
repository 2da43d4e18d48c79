package session_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/session"
)

func needled(n int, technique protocol.Technique, minutes float64) (targets []protocol.Target) {
	var sites []anatomy.Site
	for m := range anatomy.Muscles() {
		if sites = append(sites, m.Left()); len(sites) == n {
			break
		}
	}
	return protocol.Target{Technique: technique, Depth: protocol.Deep, Retention: protocol.Minutes(minutes), Position: anatomy.Prone}.At(sites...)
}

// The worked cases of the dossier, and the founding figure of 15 to 45 minutes.
func TestTheWorkedCasesAreReproduced(t *testing.T) {
	for _, tt := range []struct {
		name    string
		targets []protocol.Target
		minutes time.Duration
	}{
		{"3 sites, nothing left in place", needled(3, protocol.Pistoning, 2), 16},
		{"6 sites", needled(6, protocol.Pistoning, 2), 22},
		{"10 sites", needled(10, protocol.Pistoning, 2), 30},
		{"8 sites with needles left in for 20 min", needled(8, protocol.Static, 20), 38},
	} {
		e := session.EstimateOf(healthy(t), 0, 0, tt.targets...)
		require.True(t, e.Time.Has(tt.minutes*time.Minute), "%s: %v", tt.name, e.Time)
		require.True(t, e.IsUsual(), tt.name)
		for _, a := range e.Assumptions() {
			require.NotEmpty(t, a.Sources, a.ID)
		}
	}
	require.False(t, session.EstimateOf(healthy(t), 0, 0).IsUsual(), "nothing is needled")
	require.False(t, session.EstimateOf(healthy(t), 0, 0, needled(10, protocol.Electrical, 60)...).IsUsual())
}

func TestSkillPositionsAndPairsTakeTheirTime(t *testing.T) {
	two := needled(2, protocol.Pistoning, 2)
	of := func(skill session.Skill, targets ...protocol.Target) string {
		return session.EstimateOf(healthy(t), 0, skill, targets...).Time.String()
	}
	require.Equal(t, "13 to 15 min", of(0, two...))
	require.Equal(t, of(session.Practiced, two...), of(0, two...))
	require.Equal(t, "14.5 to 17.5 min", of(session.Learning, two...))
	require.Equal(t, "12.4 to 14 min", of(session.Expert, two...))
	two[1].Position = anatomy.Supine
	require.Equal(t, "13.5 to 16 min", of(0, two...))
	require.Equal(t, "34 to 38 min", of(0, needled(2, protocol.Electrical, 20)...), "two needles a target, all in at the same time")
	apart := needled(2, protocol.Static, 20)
	apart[1].Position = anatomy.Supine
	require.Equal(t, "52.5 to 55 min", of(0, apart...), "one position after the other")
}

func TestDiscomfortFollowsTechniqueAreaAndPatient(t *testing.T) {
	of := func(p intake.Profile, tolerance session.Tolerance, targets ...protocol.Target) string {
		return session.EstimateOf(p, tolerance, 0, targets...).Discomfort.String()
	}
	man, woman := healthy(t), healthy(t, intake.SexFemale)
	require.Equal(t, "none", of(man, 0))
	require.Equal(t, "mild", of(man, 0, needled(1, protocol.Pistoning, 2)...))
	require.Equal(t, "mild to moderate", of(man, 0, needled(2, protocol.Static, 1)...))
	require.Equal(t, "moderate to strong", of(woman, session.LowTolerance, needled(3, protocol.Pistoning, 2)...))
	require.Equal(t, "mild", of(man, session.HighTolerance, needled(2, protocol.Static, 1)...))
}

func TestMoreIsNeverEstimatedAsLess(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 12).Draw(t, "n")
		technique := rapid.SampledFrom([]protocol.Technique{protocol.Static, protocol.Pistoning, protocol.Winding, protocol.Electrical}).Draw(t, "technique")
		targets := needled(n, technique, rapid.SampledFrom([]float64{1, 2, 5, 20}).Draw(t, "minutes"))
		skill, tolerance := session.Skill(rapid.IntRange(0, 3).Draw(t, "skill")), session.Tolerance(rapid.IntRange(0, 3).Draw(t, "tolerance"))
		less, more := session.EstimateOf(intake.Profile{}, tolerance, skill, targets[:n-1]...), session.EstimateOf(intake.Profile{}, tolerance, skill, targets...)
		require.Less(t, less.Time.Least, more.Time.Least)
		require.LessOrEqual(t, more.Time.Least, more.Time.Most)
		require.LessOrEqual(t, less.Discomfort.Most, more.Discomfort.Most)
		require.LessOrEqual(t, more.Discomfort.Least, more.Discomfort.Most)
	})
}

func TestTheBillingCodeCountsMuscles(t *testing.T) {
	code := func(sites ...anatomy.Site) string {
		return session.EstimateOf(intake.Profile{}, 0, 0, protocol.Target{Technique: protocol.Static, Depth: protocol.Deep}.At(sites...)...).CPT()
	}
	require.Empty(t, code())
	require.Equal(t, "20560", code(anatomy.Soleus.Left()))
	require.Equal(t, "20560", code(anatomy.Soleus.Left(), anatomy.Soleus.Right(), anatomy.Infraspinatus.Left()), "three needles, two muscles")
	require.Equal(t, "20561", code(anatomy.Soleus.Left(), anatomy.TeresMinor.Left(), anatomy.Infraspinatus.Left()))
}

func TestEveryAssumptionIsTracedOrMarked(t *testing.T) {
	all := session.Assumptions()
	require.Len(t, all, 16)
	ids := map[string]bool{}
	for _, a := range all {
		require.False(t, ids[a.ID])
		ids[a.ID] = true
		require.NotEmpty(t, a.Sources)
		for _, s := range a.Sources {
			_, ok := s.Lookup()
			require.True(t, ok, "%s cites %s", a.ID, s)
		}
	}
	require.False(t, all[0].IsSourced(), "set-up")
	require.True(t, all[1].IsSourced(), "per-site")
}

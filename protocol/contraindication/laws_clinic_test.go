package contraindication_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/intaketest"
	"github.com/dryneedling/dryneedling/internal/protocoltest"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// The laws hold for whatever rules a clinic writes.
func TestUnderRulesAtRandomAnAnswerNeverLeavesTheInterval(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rules := clinicRules(6, 4).Draw(t, "rules")
		screener, err := contraindication.Compile(contraindication.Rulebook{}.Add(rules...))
		require.NoError(t, err)
		patient := intaketest.Profile().Draw(t, "patient")
		plan := protocoltest.Plan(1, 3).Draw(t, "plan")
		more, complete := patient, append([]protocol.Target(nil), plan...)
		for f := range intake.Facts() {
			if patient.Held(f).Standing.IsKnown() || rapid.IntRange(0, 2).Draw(t, "leave") == 0 {
				continue
			}
			if next, err := more.With(intaketest.Answer(f, patient.AsOf()).Draw(t, f.String())); err == nil {
				more = next
			}
		}
		for i := range plan {
			complete[i] = protocoltest.Complete(t, plan[i])
		}
		if knowsNoMore(patient, more) {
			inside(t, screener.Screen(patient, plan...), screener.Screen(more, complete...))
		}
	})
}

// clinic compiles one rule of a clinic's own.
func clinic(t testing.TB, e when.Expression) *contraindication.Screener {
	t.Helper()
	s, err := contraindication.Compile(contraindication.Rulebook{}.Add(contraindication.Rule{
		ID: "clinic-rule", Says: "It is so.", Do: "Stop.", When: e, Strength: contraindication.Absolute,
		Basis: []evidence.Citation{{Source: "clinic"}},
	}))
	require.NoError(t, err)
	return s
}

// A finding that holds on both sides counts for the targets that take part; where the rule holds for another
// reason too, it counts for every target.
func TestAFindingThatRestsOnMoreThanBothSidesCountsForAll(t *testing.T) {
	s := clinic(t, when.Any(when.BothSides(when.Deep()), when.Yes(intake.Smoker)))
	patient, err := intake.NewProfile(day, intake.Smoker.Yes())
	require.NoError(t, err)
	needle := protocol.Target{Technique: protocol.Static, Depth: protocol.Deep}
	plan := needle.At(anatomy.Soleus.Left(), anatomy.Soleus.Right())
	shallow := plan[0]
	shallow.Depth = protocol.Superficial
	a := s.Screen(patient, append(plan, shallow)...)
	for i, v := range a.ByTarget() {
		require.Equal(t, contraindication.Absolute, v.Least, "target %d: the patient smokes, whatever the target", i)
	}
}

// Whoever has needles on one side only has none on both, whatever else is known.
func TestNotBothSidesHoldsWithOneSideAlone(t *testing.T) {
	s := clinic(t, when.Not(when.BothSides(when.Yes(intake.Smoker))))
	patient, err := intake.NewProfile(day, intake.Smoker.Yes())
	require.NoError(t, err)
	a := s.Screen(patient, protocol.Target{Site: anatomy.Soleus.Left(), Technique: protocol.Static, Depth: protocol.Deep})
	require.Equal(t, contraindication.Verdict{Least: contraindication.Absolute, Most: contraindication.Absolute}, a.Verdict())
}

// The reason of a rule about one target may lie with another target, and is then named there.
func TestAReasonIsNamedWhereItLies(t *testing.T) {
	needle := protocol.Target{Technique: protocol.Static, Depth: protocol.Superficial}
	plan := needle.At(anatomy.Soleus.Left(), anatomy.UpperTrapezius.Left())
	patient, err := intake.NewProfile(day)
	require.NoError(t, err)
	s := clinic(t, when.All(when.Superficial(), when.AnyTarget(when.Muscle(anatomy.UpperTrapezius))))
	findings := s.Screen(patient, plan...).Findings()
	require.Len(t, findings, 2)
	require.Equal(t, []string{"0.depth", "1.muscle"}, entries(findings[0].Because()))
	require.Equal(t, []string{"1.depth", "1.muscle"}, entries(findings[1].Because()))
}

func TestOfNotBothSidesTheOtherSideIsNoReason(t *testing.T) {
	needle := protocol.Target{Technique: protocol.Static, Depth: protocol.Deep}
	shallow := protocol.Target{Technique: protocol.Static, Depth: protocol.Superficial}
	plan := []protocol.Target{
		needle.At(anatomy.Soleus.Left())[0], shallow.At(anatomy.Soleus.Left())[0], // the left is deep
		shallow.At(anatomy.Soleus.Right())[0], // the right is not
	}
	patient, err := intake.NewProfile(day)
	require.NoError(t, err)
	findings := clinic(t, when.Not(when.BothSides(when.Deep()))).Screen(patient, plan...).Findings()
	require.Len(t, findings, 1)
	require.Equal(t, []string{"2.depth"}, entries(findings[0].Because()))
}

// A fact that nobody answered is no reason, and a reason always has an answer.
func TestWhatIsNotKnownIsNoReason(t *testing.T) {
	patient, err := intake.NewProfile(day)
	require.NoError(t, err)
	calf := protocol.Target{Site: anatomy.Soleus.Left(), Technique: protocol.Static, Depth: protocol.Deep}
	for _, tt := range []struct {
		e    when.Expression
		want []string
	}{
		{when.Not(when.AtLevel(intake.LaminectomyLevels)), []string{"0.muscle"}},
		{when.Not(when.Path(protocol.AcrossSpine)), []string{"0.technique"}},
		{when.Not(when.StimAbove(protocol.Minutes(30))), []string{"0.technique"}},
		{when.Not(when.Deep()), nil},
	} {
		for _, f := range clinic(t, tt.e).Screen(patient, calf).Findings() {
			require.Equal(t, tt.want, entries(f.Because()), "%v", tt.e)
			for _, r := range f.Because() {
				require.NotEmpty(t, r.Answer, "%v", tt.e)
			}
		}
	}
}

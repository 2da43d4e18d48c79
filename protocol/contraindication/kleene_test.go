package contraindication_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

var values = []logic.Truth{logic.No, logic.Unknown, logic.Yes}

// answered is the answer by which a flag has a value.
func answered(f intake.Flag, value logic.Truth) intake.Answer {
	switch value {
	case logic.Yes:
		return f.Yes()
	case logic.No:
		return f.No()
	}
	return f.Unknown()
}

// screened is what a screening makes of an expression where two flags have these values.
func screened(t *testing.T, e when.Expression, a, b logic.Truth, plan ...protocol.Target) logic.Truth {
	t.Helper()
	patient, err := intake.NewProfile(day, answered(intake.Smoker, a), answered(intake.Frailty, b))
	require.NoError(t, err)
	if len(plan) == 0 {
		plan = []protocol.Target{calf}
	}
	assessment := clinic(t, e).Screen(patient, plan...)
	require.NoError(t, assessment.Err())
	switch findings := assessment.Findings(); {
	case len(findings) == 0:
		return logic.No
	case findings[0].Outcome().String() == "raised":
		return logic.Yes
	}
	return logic.Unknown
}

func TestKleeneThroughTheEngine(t *testing.T) {
	smokes, frail := when.Yes(intake.Smoker), when.Yes(intake.Frailty)
	for _, a := range values {
		require.Equal(t, a, screened(t, smokes, a, logic.No))
		require.Equal(t, -a, screened(t, when.Not(smokes), a, logic.No))
		require.Equal(t, a, screened(t, when.Not(when.Not(smokes)), a, logic.No))
		for _, b := range values {
			name := fmt.Sprintf("%v, %v", a, b)
			require.Equal(t, min(a, b), screened(t, when.All(smokes, frail), a, b), name)
			require.Equal(t, max(a, b), screened(t, when.Any(smokes, frail), a, b), name)
			require.Equal(t, -min(a, b), screened(t, when.Not(when.All(smokes, frail)), a, b), name)
			require.Equal(t, -max(a, b), screened(t, when.Not(when.Any(smokes, frail)), a, b), name)
			require.Equal(t, max(min(a, -b), min(-a, b)), screened(t, when.Any(when.All(smokes, when.Not(frail)), when.All(when.Not(smokes), frail)), a, b), name)
		}
	}
}

// Over targets: the left one has the value of one flag, the right one that of the other, and one in the
// midline counts for both sides.
func TestKleeneOverTargets(t *testing.T) {
	e := when.Any(when.All(when.Side(body.Left), when.Yes(intake.Smoker)), when.All(when.Side(body.Right, body.Midline), when.Yes(intake.Frailty)))
	needle := protocol.Target{Technique: protocol.Static, Depth: protocol.Deep}
	left, right, middle := anatomy.RectusAbdominis.Left(), anatomy.RectusAbdominis.Right(), anatomy.RectusAbdominis.Midline()
	for _, a := range values {
		for _, b := range values {
			name := fmt.Sprintf("%v, %v", a, b)
			both := needle.At(left, right)
			require.Equal(t, max(a, b), screened(t, when.AnyTarget(e), a, b, both...), name)
			require.Equal(t, -max(a, b), screened(t, when.Not(when.AnyTarget(e)), a, b, both...), name)
			require.Equal(t, min(a, b), screened(t, when.BothSides(e), a, b, both...), name)
			require.Equal(t, -min(a, b), screened(t, when.Not(when.BothSides(e)), a, b, both...), name)

			withMiddle := needle.At(left, middle)
			require.Equal(t, max(a, b), screened(t, when.AnyTarget(e), a, b, withMiddle...), name)
			require.Equal(t, b, screened(t, when.BothSides(e), a, b, withMiddle...), "%s: the left or the middle, and the middle", name)
			require.Equal(t, -b, screened(t, when.Not(when.BothSides(e)), a, b, withMiddle...), name)

			require.Equal(t, logic.No, screened(t, when.BothSides(e), a, b, needle.At(left)...), "%s: nothing on the right", name)
			require.Equal(t, logic.Yes, screened(t, when.Not(when.BothSides(e)), a, b, needle.At(left)...), name)
			require.Equal(t, b, screened(t, when.BothSides(e), a, b, needle.At(middle)...), "%s: the middle is both", name)
		}
	}
}

// A rule about the target that also asks of the plan is judged for each target.
func TestKleeneOfATargetBesideThePlan(t *testing.T) {
	needle := protocol.Target{Technique: protocol.Static, Depth: protocol.Deep}
	plan := needle.At(anatomy.Soleus.Left(), anatomy.UpperTrapezius.Left())
	for _, a := range values {
		for _, b := range values {
			e := when.All(when.Muscle(anatomy.Soleus), when.Yes(intake.Smoker), when.AnyTarget(when.All(when.Muscle(anatomy.UpperTrapezius), when.Yes(intake.Frailty))))
			require.Equal(t, min(a, b), screened(t, e, a, b, plan...))
			require.Equal(t, logic.No, screened(t, e, a, b, plan[0]))
		}
	}
}

// A needle of exactly the measured length is not longer than it, whatever the decimals.
func TestALengthIsComparedToTheMicrometer(t *testing.T) {
	s := clinic(t, when.LongerThan(intake.PleuraDepthMm))
	d := clinic(t, when.DeeperThan(intake.PleuraDepthMm))
	for um := 5000; um <= 150_000; um += 97 {
		patient, err := intake.NewProfile(day, intake.PleuraDepthMm.Of(float64(um)/1000))
		require.NoError(t, err)
		for over, want := range map[int]int{-1: 0, 0: 0, 1: 1} {
			target := calf
			target.Needle.Length = body.MM(float64(max(um+over, 5000)) / 1000)
			target.InsertionDepth = target.Needle.Length
			require.Len(t, s.Screen(patient, target).Findings(), want, "%d µm against %d", um+over, um)
			require.Len(t, d.Screen(patient, target).Findings(), want, "%d µm against %d", um+over, um)
		}
	}
}

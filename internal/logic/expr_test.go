package logic_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/internal/logic"
)

func TestEveryFormHasAWordOfItsOwn(t *testing.T) {
	seen := map[string]logic.Op{}
	for op := logic.OpAll; op <= logic.OpTargetsAbove; op++ {
		word := op.String()
		back, ok := logic.ParseOp(word)
		if op == logic.OpNamed {
			require.Empty(t, word, "a named expression has a name instead")
			require.False(t, ok)
			continue
		}
		require.True(t, ok, "%d", op)
		require.Equal(t, op, back)
		require.NotContains(t, seen, word)
		seen[word] = op
	}
	for _, text := range []string{"", "All", "all ", "none"} {
		_, ok := logic.ParseOp(text)
		require.False(t, ok, text)
	}
	require.Empty(t, logic.Op(0).String())
	require.Empty(t, logic.Op(200).String())
}

func TestAFormAsksOfThePatientOrOfATargetNeverOfBoth(t *testing.T) {
	for op := logic.OpAll; op <= logic.OpTargetsAbove; op++ {
		require.False(t, op.OfPatient() && op.OfTarget(), op)
	}
	for _, op := range []logic.Op{logic.OpAll, logic.OpNot, logic.OpNamed, logic.OpTreats, logic.OpAnyTarget, logic.OpBothSides, logic.OpTargetsAbove} {
		require.False(t, op.OfPatient() || op.OfTarget(), op)
	}
}

func TestLeavesComeLeftToRightThroughNames(t *testing.T) {
	leaf := func(n logic.Fact) logic.Expr { return logic.Test(logic.OpYes, n) }
	e := logic.Over(logic.OpAll, leaf(1), logic.Over(logic.OpNamed, logic.Over(logic.OpAny, leaf(2), leaf(3))), logic.Over(logic.OpNot, leaf(4)))
	var facts []logic.Fact
	for l := range e.Leaves {
		facts = append(facts, l.Fact)
	}
	require.Equal(t, []logic.Fact{1, 2, 3, 4}, facts)
	facts = nil
	for l := range e.Leaves {
		facts = append(facts, l.Fact)
		if l.Fact == 2 {
			break
		}
	}
	require.Equal(t, []logic.Fact{1, 2}, facts)
}

func TestSetHoldsTheSmallArguments(t *testing.T) {
	e := logic.Test(logic.OpMuscle, 0, 1, 63, 64, 166)
	require.Equal(t, uint64(1<<1|1<<63), e.Set)
	require.Equal(t, []uint16{1, 63, 64, 166}, e.Args)
}

package logic_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/internal/logic"
)

const (
	no      = logic.No
	unknown = logic.Unknown
	yes     = logic.Yes
)

var truths = []logic.Truth{no, unknown, yes}

func TestKleene(t *testing.T) {
	tests := []struct{ a, b, and, or logic.Truth }{
		{no, no, no, no},
		{no, unknown, no, unknown},
		{no, yes, no, yes},
		{unknown, no, no, unknown},
		{unknown, unknown, unknown, unknown},
		{unknown, yes, unknown, yes},
		{yes, no, no, yes},
		{yes, unknown, unknown, yes},
		{yes, yes, yes, yes},
	}
	for _, tt := range tests {
		require.Equal(t, tt.and, tt.a.And(tt.b), "%v and %v", tt.a, tt.b)
		require.Equal(t, tt.or, tt.a.Or(tt.b), "%v or %v", tt.a, tt.b)
	}
	require.Equal(t, yes, no.Not())
	require.Equal(t, unknown, unknown.Not())
	require.Equal(t, no, yes.Not())
}

func TestTheZeroTruthIsUnknown(t *testing.T) {
	require.Equal(t, unknown, *new(logic.Truth))
	require.Equal(t, yes, logic.Of(true))
	require.Equal(t, no, logic.Of(false))
	require.Equal(t, []string{"no", "unknown", "yes"}, []string{no.String(), unknown.String(), yes.String()})
}

// Each test of an expression over four tests stands for a fact; the values are drawn.
func TestEvalFollowsKleene(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		values := rapid.SliceOfN(rapid.SampledFrom(truths), 4, 4).Draw(t, "values")
		test := func(l *logic.Leaf) logic.Truth { return values[l.Fact] }
		a := expression(3).Draw(t, "a")
		b := expression(3).Draw(t, "b")
		x, y := a.Eval(test), b.Eval(test)
		over := func(op logic.Op, kids ...logic.Expr) logic.Truth {
			e := logic.Over(op, kids...)
			return e.Eval(test)
		}
		require.Equal(t, x.And(y), over(logic.OpAll, a, b))
		require.Equal(t, x.Or(y), over(logic.OpAny, a, b))
		require.Equal(t, x.Not(), over(logic.OpNot, a))
		require.Equal(t, x, over(logic.OpNamed, a), "a name changes nothing")
		require.Equal(t, over(logic.OpNot, logic.Over(logic.OpAll, a, b)),
			over(logic.OpAny, logic.Over(logic.OpNot, a), logic.Over(logic.OpNot, b)), "De Morgan")
		require.Equal(t, unknown, over(logic.OpAnyTarget, a), "there are no targets here")
		require.Equal(t, unknown, over(logic.OpBothSides, a))
	})
}

// What is unknown may turn out either way; what an expression decides without it stays.
func TestEvalNeverDecidesWhatACompletionWouldUndo(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		values := rapid.SliceOfN(rapid.SampledFrom(truths), 4, 4).Draw(t, "values")
		complete := make([]logic.Truth, 4)
		for i, v := range values {
			complete[i] = v
			if v == unknown {
				complete[i] = rapid.SampledFrom([]logic.Truth{no, yes}).Draw(t, "answer")
			}
		}
		e := expression(4).Draw(t, "e")
		before := e.Eval(func(l *logic.Leaf) logic.Truth { return values[l.Fact] })
		after := e.Eval(func(l *logic.Leaf) logic.Truth { return complete[l.Fact] })
		require.NotEqual(t, unknown, after)
		if before != unknown {
			require.Equal(t, before, after)
		}
	})
}

func expression(depth int) *rapid.Generator[logic.Expr] {
	return rapid.Custom(func(t *rapid.T) logic.Expr {
		if depth == 0 || rapid.Bool().Draw(t, "leaf") {
			return logic.Test(logic.OpYes, logic.Fact(rapid.IntRange(0, 3).Draw(t, "fact")))
		}
		kids := rapid.SliceOfN(expression(depth-1), 1, 3)
		switch rapid.IntRange(0, 3).Draw(t, "form") {
		case 0:
			return logic.Over(logic.OpAll, kids.Draw(t, "kids")...)
		case 1:
			return logic.Over(logic.OpAny, kids.Draw(t, "kids")...)
		case 2:
			return logic.Over(logic.OpNamed, expression(depth-1).Draw(t, "kid"))
		}
		return logic.Over(logic.OpNot, expression(depth-1).Draw(t, "kid"))
	})
}

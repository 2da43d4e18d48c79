package when

import (
	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/internal/logic"
)

// Treats is yes where the plan names one of these conditions. A plan that names none treats none.
func Treats(conditions ...condition.Condition) Expression { return words(logic.OpTreats, conditions) }

// AnyTarget is yes where e is yes for at least one target, no where it is no for all of them.
func AnyTarget(e Expression) Expression { return perTarget(logic.OpAnyTarget, e) }

// BothSides is yes where e is yes for some target on the left or in the midline and for some target on the
// right or in the midline.
func BothSides(e Expression) Expression { return perTarget(logic.OpBothSides, e) }

func perTarget(op logic.Op, e Expression) Expression {
	made := over(op, []Expression{e})
	if asksOfPlan(&e.tree) {
		made.tree.Fault = op.String() + ": holds a form on the plan"
	}
	return made
}

func asksOfPlan(e *logic.Expr) bool {
	switch e.Op {
	case logic.OpTreats, logic.OpAnyTarget, logic.OpBothSides, logic.OpTargetsAbove:
		return true
	}
	for i := range e.Kids {
		if asksOfPlan(&e.Kids[i]) {
			return true
		}
	}
	return false
}

// TargetsAbove is yes where the plan has more than n targets.
func TargetsAbove(n int) Expression { return count(logic.OpTargetsAbove, n) }

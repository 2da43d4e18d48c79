// Package when is the language in which a rule says when it holds.
//
// # Expressions
//
// An [Expression] is a value, never a closure: the expression that is evaluated is the one that is printed,
// counted and compared. It is made from a small, closed set of forms,
//
//	when.All(
//		when.Above(intake.INR, 3),
//		when.Not(when.Yes(intake.PrescriberClearance)))
//
// prints in the notation of the rule table, and is read back by [Parse]:
//
//	all(above(inr, 3), not(yes(prescriber_clearance)))
//
// # Three values
//
// Every expression is yes, no or unknown. [All], [Any] and [Not] follow Kleene's logic; a fact that was not
// answered, or a field of the target that was not given, makes unknown whatever turns on it. No form asks
// whether something is missing.
//
// # Scope
//
// A form that asks of the target, outside [AnyTarget] and [BothSides], makes an expression one about each
// target. Else [AnyTarget], [BothSides], [TargetsAbove] and [Treats] make it one about the plan. Else it is
// about the patient. See [Expression.Scope].
//
// What is wrong with how an expression was made (options of two facts, a limit outside the range of the
// fact) does not stop a program: it travels in the expression, and compiling the rule reports it.
package when

import (
	"iter"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/logic"
)

// An Expression says when a rule holds. The zero Expression is no expression; no rule compiles with it.
type Expression struct{ tree logic.Expr }

// Tree returns the expression as the engine reads it; its type is internal to the module. It is a copy: a rule
// that was made stays as it was made.
func (e Expression) Tree() *logic.Expr {
	tree := e.tree.Clone()
	return &tree
}

// FromTree is the expression that the engine's tree stands for; its type is internal to the module.
func FromTree(tree logic.Expr) Expression { return Expression{tree.Clone()} }

// IsZero reports whether e is no expression.
func (e Expression) IsZero() bool { return e.tree.Op == 0 && e.tree.Fault == "" }

// Faults yields what is wrong with how the expression was made.
func (e Expression) Faults() iter.Seq[string] {
	return func(yield func(string) bool) { faults(&e.tree, yield) }
}

func faults(e *logic.Expr, yield func(string) bool) bool {
	for i := range e.Kids {
		if !faults(&e.Kids[i], yield) {
			return false
		}
	}
	return e.Fault == "" || yield(e.Fault)
}

// A Scope is what an expression is about.
type Scope uint8

// The scopes.
const (
	OfPatient Scope = iota + 1 // the patient, whatever is needled
	OfPlan                     // the plan as a whole
	OfTarget                   // each target by itself
)

// String returns "patient", "plan" or "target".
func (s Scope) String() string {
	switch s {
	case OfPatient:
		return "patient"
	case OfPlan:
		return "plan"
	case OfTarget:
		return "target"
	}
	return "no scope"
}

// Scope says what the expression is about. It follows from the forms.
func (e Expression) Scope() Scope { return scope(&e.tree) }

func scope(e *logic.Expr) Scope {
	switch {
	case e.Op == logic.OpAnyTarget, e.Op == logic.OpBothSides, e.Op == logic.OpTargetsAbove, e.Op == logic.OpTreats:
		return OfPlan
	case e.Op.OfTarget():
		return OfTarget
	}
	widest := OfPatient
	for i := range e.Kids {
		widest = max(widest, scope(&e.Kids[i]))
	}
	return widest
}

// All is yes where every part is yes, no where any part is no, else unknown.
func All(parts ...Expression) Expression { return over(logic.OpAll, parts) }

// Any is yes where any part is yes, no where every part is no, else unknown.
func Any(parts ...Expression) Expression { return over(logic.OpAny, parts) }

// Not is yes where e is no, no where e is yes, else unknown.
func Not(e Expression) Expression { return over(logic.OpNot, []Expression{e}) }

func over(op logic.Op, parts []Expression) Expression {
	e := Expression{logic.Over(op)}
	if len(parts) == 0 {
		return fault(op, "has no parts")
	}
	for _, part := range parts {
		switch {
		case part.IsZero():
			e.tree.Fault = op.String() + ": has an empty part"
			continue
		case isDeeper(&part.tree, deepest-1) && !isDeeper(&part.tree, deepest):
			e.tree.Fault = op.String() + ": nested deeper than 64 levels"
		}
		e.tree.Kids = append(e.tree.Kids, part.tree)
	}
	return e
}

// deepest is how many forms an expression nests at most.
const deepest = 64

// isDeeper reports whether an expression nests deeper than so many levels; a named one counts as one.
func isDeeper(e *logic.Expr, levels int) bool {
	if e.Op == logic.OpNamed {
		return levels < 1
	}
	if levels < 0 {
		return true
	}
	for i := range e.Kids {
		if isDeeper(&e.Kids[i], levels-1) {
			return true
		}
	}
	return false
}

// about is an expression about facts, each of which has to be one of the table.
func about(e logic.Expr, facts ...intake.Fact) Expression {
	for _, f := range facts {
		if n := intake.NumberOf(f); intake.FactAt(n) != f {
			return fault(e.Op, "asks of no fact of its kind")
		}
	}
	return Expression{e}
}

func fault(op logic.Op, problem string) Expression {
	return Expression{logic.Expr{Leaf: logic.Leaf{Op: op}, Fault: op.String() + ": " + problem}}
}

// Facts yields the facts that the expression asks of, in the order in which they stand, each once.
func (e Expression) Facts() iter.Seq[intake.Fact] {
	return func(yield func(intake.Fact) bool) {
		seen := map[logic.Fact]bool{0: true}
		for leaf := range e.tree.Leaves {
			for _, f := range [...]logic.Fact{leaf.Fact, leaf.Other} {
				if !seen[f] && !yield(intake.FactAt(f)) {
					return
				}
				seen[f] = true
			}
		}
	}
}

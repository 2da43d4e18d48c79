package when

import (
	"strconv"
	"strings"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// String returns the expression in the notation of the rule table: "all(deep(), over(pleura))".
func (e Expression) String() string {
	var out strings.Builder
	write(&out, &e.tree)
	return out.String()
}

// MarshalText returns the notation.
func (e Expression) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// UnmarshalText sets e to the expression that text writes; see [Parse].
func (e *Expression) UnmarshalText(text []byte) error {
	parsed, err := Parse(string(text))
	if err == nil {
		*e = parsed
	}
	return err
}

func write(out *strings.Builder, e *logic.Expr) {
	if e.Op == logic.OpNamed {
		out.WriteString(e.Name + "()")
		return
	}
	out.WriteString(e.Op.String())
	out.WriteByte('(')
	for i := range e.Kids {
		if i > 0 {
			out.WriteString(", ")
		}
		write(out, &e.Kids[i])
	}
	out.WriteString(strings.Join(arguments(&e.Leaf), ", "))
	out.WriteByte(')')
}

// TestText returns one test of the language, as the engine has it, in the notation.
func TestText(l *logic.Leaf) string {
	return l.Op.String() + "(" + strings.Join(arguments(l), ", ") + ")"
}

// arguments writes what a leaf is given, part by part.
func arguments(l *logic.Leaf) (parts []string) {
	if l.Fact != 0 && l.Op != logic.OpTrained {
		parts = append(parts, intake.FactAt(l.Fact).String())
	}
	if l.Other != 0 {
		parts = append(parts, intake.FactAt(l.Other).String())
	}
	switch l.Op {
	case logic.OpAbove, logic.OpAtLeast, logic.OpBelow, logic.OpAtMost, logic.OpInsertionsAbove, logic.OpTargetsAbove:
		return append(parts, number(l.Number))
	case logic.OpWithin, logic.OpAhead:
		if l.Bare {
			return parts
		}
		return append(parts, number(l.Number))
	case logic.OpLonger, logic.OpDeeper, logic.OpLateralAbove, logic.OpLateralBelow, logic.OpAngleAbove, logic.OpStimAbove:
		return append(parts, number(l.Number/1000))
	case logic.OpLevel:
		var levels body.Levels
		for _, a := range l.Args {
			levels |= body.LevelsOf(body.Level(a))
		}
		return append(parts, levels.Ranges())
	}
	for _, a := range l.Args {
		parts = append(parts, argument(l, a))
	}
	return parts
}

// argument writes one value of a leaf's vocabulary.
func argument(l *logic.Leaf, a uint16) string {
	switch l.Op {
	case logic.OpIs:
		if l.Fact == logic.Fact(intake.Jurisdiction) {
			return intake.ISOPlace(a).String()
		}
		return (intake.Option(l.Fact)<<8 | intake.Option(a)).String()
	case logic.OpHas, logic.OpHasAll:
		return (intake.Item(l.Fact)<<8 | intake.Item(a)).String()
	case logic.OpMuscle:
		return anatomy.Muscle(a).String()
	case logic.OpHome, logic.OpIn, logic.OpSameSide:
		return body.Region(a).String()
	case logic.OpNear:
		return anatomy.Hazard(a).String()
	case logic.OpOver:
		return anatomy.Cavity(a).String()
	case logic.OpCompressible:
		return anatomy.Compressibility(a).String()
	case logic.OpSide:
		return body.Side(a).String()
	case logic.OpUsing:
		return protocol.Technique(a).String()
	case logic.OpZone:
		return anatomy.Zone(a).String()
	case logic.OpAngle:
		return protocol.Angle(a).String()
	case logic.OpGrip:
		return protocol.Grip(a).String()
	case logic.OpPosition:
		return protocol.Position(a).String()
	case logic.OpGuidance:
		return protocol.Guidance(a).String()
	case logic.OpMaterial:
		return protocol.Material(a).String()
	case logic.OpPath:
		return protocol.Path(a).String()
	case logic.OpTreats:
		return condition.Condition(a).String()
	}
	return strconv.Itoa(int(a))
}

// Reasons is the expression under which a fact is asked for, where it is asked only for a reason. Where
// the fact is presumed unless answered, ok is true and the expression is zero.
func Reasons(f intake.Fact) (e Expression, ok bool) {
	tree, ok := intake.Reasons(intake.NumberOf(f))
	if !ok || tree == nil {
		return Expression{}, ok
	}
	return Expression{*tree}, true
}

// Contradicts is the expression under which an answer to the fact contradicts others.
func Contradicts(f intake.Fact) (e Expression, ok bool) {
	tree, ok := intake.Contradiction(intake.NumberOf(f))
	if !ok {
		return Expression{}, false
	}
	return Expression{*tree}, true
}

func reasons(f intake.Fact) Expression {
	e, _ := Reasons(f)
	return e
}

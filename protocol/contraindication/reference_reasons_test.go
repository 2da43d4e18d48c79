package contraindication_test

import (
	"fmt"
	"slices"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// because is the leaves that made an expression yes or, of one that is unknown, those that are decided on the
// paths that are still open, each as "fact", or as "target.field".
func (r *reference) because(e *logic.Expr, at int) []string {
	var list reasonList
	r.explain(e, at, false, false, &list)
	return list
}

// ask is the facts and fields of the parts that are unknown and still matter.
func (r *reference) ask(e *logic.Expr, at int) []string {
	var list reasonList
	r.explain(e, at, false, true, &list)
	return list
}

type reasonList []string

func (l *reasonList) add(entry string) {
	if !slices.Contains(*l, entry) {
		*l = append(*l, entry)
	}
}

// explain follows an expression, or with negated what makes it no, whose value is yes or unknown.
func (r *reference) explain(e *logic.Expr, at int, negated, asked bool, list *reasonList) {
	value := func(e *logic.Expr, at int) logic.Truth {
		if negated {
			return -r.truth(e, at)
		}
		return r.truth(e, at)
	}
	switch e.Op {
	case logic.OpNot:
		r.explain(&e.Kids[0], at, !negated, asked, list)
	case logic.OpNamed:
		r.explain(&e.Kids[0], at, negated, asked, list)
	case logic.OpAll, logic.OpAny:
		everyPart := (e.Op == logic.OpAll) != negated
		for i := range e.Kids {
			if everyPart || value(&e.Kids[i], at) == value(e, at) {
				r.explain(&e.Kids[i], at, negated, asked, list)
			}
		}
	case logic.OpAnyTarget, logic.OpBothSides:
		kid := &e.Kids[0]
		for i, counts := range r.resting(e, negated) {
			if counts {
				r.explain(kid, i, negated, asked, list)
			}
		}
	default:
		r.leaf(&e.Leaf, at, asked, list)
	}
}

// resting is the targets on which the value of a form over targets rests, or on which it still depends.
func (r *reference) resting(e *logic.Expr, negated bool) []bool {
	kid := &e.Kids[0]
	rests := make([]bool, len(r.plan))
	groups := [][]body.Side{{body.Left, body.Right, body.Midline}}
	if e.Op == logic.OpBothSides {
		groups = [][]body.Side{{body.Left, body.Midline}, {body.Right, body.Midline}}
	}
	for _, sides := range groups {
		some := r.some(kid, sides...)
		if negated && (some == logic.Yes || some != r.truth(e, nowhere)) {
			continue // this side does not make it no, and cannot any more, or it need not
		}
		for i := range r.plan {
			if slices.Contains(sides, r.plan[i].Site.Side) && (negated || r.truth(kid, i) == some) {
				rests[i] = true
			}
		}
	}
	return rests
}

// leaf lists what a single test asks of: where it is decided what is known, where it is not what is missing.
func (r *reference) leaf(l *logic.Leaf, at int, asked bool, list *reasonList) {
	if (r.test(l, at) == logic.Unknown) != asked {
		return
	}
	for _, n := range [...]logic.Fact{l.Fact, l.Other} {
		half := asked && n == logic.Fact(intake.Jurisdiction) // the country alone is known
		if f := intake.FactAt(n); f != nil && (r.known(f) != asked || half) {
			list.add(f.String())
		}
	}
	switch {
	case l.Op == logic.OpTreats:
		list.add("condition")
	case l.Op == logic.OpTargetsAbove:
		list.add("targets")
	case at != nowhere:
		for _, field := range fields(l, &r.plan[at]) {
			if isGiven(&r.plan[at], field) != asked {
				list.add(fmt.Sprintf("%d.%s", at, field))
			}
		}
	}
}

// fields is the fields of a target that a test turns on. Where the muscle or the technique decides it alone,
// it is these.
func fields(l *logic.Leaf, t *protocol.Target) []string {
	m := t.Site.Muscle
	switch l.Op {
	case logic.OpMuscle, logic.OpHome, logic.OpIn, logic.OpNear, logic.OpCompressible, logic.OpManualOnly:
		return []string{"muscle"}
	case logic.OpOver:
		switch reach := m.Reaches(anatomy.Cavity(l.Args[0])); {
		case !reach.Levels.IsEmpty():
			return []string{"muscle", "level"}
		case !reach.Zones.IsEmpty():
			return []string{"muscle", "zones"}
		}
		return []string{"muscle"}
	case logic.OpLevel, logic.OpAtLevel:
		if m.Levels().IsEmpty() {
			return []string{"muscle"}
		}
	case logic.OpBeyondGuard:
		if !m.Envelope().DepthGuard.IsGiven() {
			return []string{"muscle"}
		}
	case logic.OpBeyondRange:
		if !m.Envelope().NeedleLength.IsGiven() {
			return []string{"muscle"}
		}
	case logic.OpPath, logic.OpStimAbove:
		if t.Technique != protocol.Electrical {
			return []string{"technique"}
		}
	}
	return fieldsOf[l.Op]
}

var fieldsOf = map[logic.Op][]string{
	logic.OpLevel: {"level"}, logic.OpAtLevel: {"level"}, logic.OpSide: {"side"}, logic.OpDeep: {"depth"}, logic.OpSuperficial: {"depth"},
	logic.OpUsing: {"technique"}, logic.OpElectrical: {"technique"}, logic.OpZone: {"zones"}, logic.OpTowardsJoint: {"towards_joint"},
	logic.OpOffBone: {"off_bone"}, logic.OpHealthySkin: {"healthy_skin"}, logic.OpLonger: {"needle.length_mm"}, logic.OpBeyondRange: {"needle.length_mm"},
	logic.OpLongerThan: {"needle.length_mm"}, logic.OpDeeper: {"needle.length_mm", "insertion_depth_mm"},
	logic.OpBeyondGuard: {"needle.length_mm", "insertion_depth_mm"}, logic.OpDeeperThan: {"insertion_depth_mm"},
	logic.OpLateralAbove: {"insertion_lateral_mm"}, logic.OpLateralBelow: {"insertion_lateral_mm"}, logic.OpAngle: {"angle"},
	logic.OpAngleAbove: {"angle_deg"}, logic.OpGrip: {"grip"}, logic.OpPosition: {"position"}, logic.OpGuidance: {"guidance"},
	logic.OpMaterial: {"material"}, logic.OpInsertionsAbove: {"insertions"}, logic.OpPath: {"stimulation.path"}, logic.OpStimAbove: {"stimulation.minutes"},
}

// isGiven reports whether a field is given. Those that describe a departure from what is usual are never
// missing, nor is a level that the muscle does not have.
func isGiven(t *protocol.Target, field string) bool {
	switch field {
	case "level":
		return t.Site.Level != 0 || t.Site.Muscle.Levels().IsEmpty()
	case "needle.length_mm":
		return t.Needle.Length.IsGiven()
	case "insertion_depth_mm":
		return t.InsertionDepth.IsGiven()
	case "angle":
		return t.Angle != 0
	case "angle_deg":
		return t.Lean.IsGiven()
	case "grip":
		return t.Grip != 0
	case "position":
		return t.Position != 0
	case "guidance":
		return t.Guidance != 0
	case "material":
		return t.Material != 0
	case "stimulation.path":
		return t.Stimulation.Path != 0
	case "stimulation.minutes":
		return t.Stimulation.Minutes.IsGiven()
	}
	return true
}

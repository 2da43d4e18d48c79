package contraindication

import (
	"strconv"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol"
)

// describe tells what a test asks of: one fact, two facts, a field of the target, or a fact and a field.
// Of what is asked it tells only the parts that are missing.
func (v *visit) describe(t *test, target int, asked bool, add func(Reason)) {
	leaf := t.leaf
	for _, f := range [...]logic.Fact{leaf.Fact, leaf.Other} {
		if f == 0 {
			continue
		}
		answer, standing := v.patient.Said(f)
		missing := !standing.IsKnown()
		switch {
		case asked && (missing || f == logic.Fact(intake.Jurisdiction)): // of a place, the country may not be enough
			add(Reason{Fact: intake.FactAt(f), Target: -1})
		case !asked && !missing:
			add(Reason{Fact: intake.FactAt(f), Target: -1, Answer: answer, From: standing})
		}
	}
	if leaf.Op == logic.OpTreats {
		answer := "none"
		if treated := v.patient.Treats(); treated != 0 {
			answer = treated.String()
		}
		add(Reason{Field: "condition", Target: -1, Answer: answer})
		return
	}
	if leaf.Op == logic.OpTargetsAbove && !v.alone {
		add(Reason{Field: "targets", Target: -1, Answer: strconv.Itoa(len(v.sites))})
		return
	}
	if target < 0 {
		return
	}
	at := &v.sites[target]
	for _, field := range at.decided.fieldsOf(leaf) {
		answer, given := fieldText(at.target, field)
		switch {
		case asked && !given:
			add(Reason{Field: field, Target: target})
		case !asked && given:
			add(Reason{Field: field, Target: target, Answer: answer})
		}
	}
}

// fieldsOf are the fields of a target that a test asks of, as in the wire form: of a muscle that is not
// needled by level, for one, it is the muscle that decides and not the level.
func (d *decided) fieldsOf(leaf *logic.Leaf) []string {
	switch leaf.Op {
	case logic.OpMuscle, logic.OpHome, logic.OpIn, logic.OpNear, logic.OpCompressible, logic.OpManualOnly:
		return []string{"muscle"}
	case logic.OpOver:
		switch reach := &d.reach[leaf.Args[0]]; {
		case !reach.Levels.IsEmpty():
			return []string{"muscle", "level"}
		case !reach.Zones.IsEmpty():
			return []string{"muscle", "zones"}
		}
		return []string{"muscle"}
	case logic.OpLevel, logic.OpAtLevel:
		if d.levels.IsEmpty() {
			return []string{"muscle"}
		}
		return []string{"level"}
	case logic.OpBeyondGuard:
		if d.guard < 0 {
			return []string{"muscle"}
		}
		return []string{"needle.length_mm", "insertion_depth_mm"}
	case logic.OpBeyondRange:
		if d.longest < 0 {
			return []string{"muscle"}
		}
		return []string{"needle.length_mm"}
	case logic.OpSide:
		return []string{"side"}
	case logic.OpDeep, logic.OpSuperficial:
		return []string{"depth"}
	case logic.OpUsing, logic.OpElectrical:
		return []string{"technique"}
	case logic.OpZone:
		return []string{"zones"}
	case logic.OpTowardsJoint:
		return []string{"towards_joint"}
	case logic.OpOffBone:
		return []string{"off_bone"}
	case logic.OpHealthySkin:
		return []string{"healthy_skin"}
	case logic.OpLonger, logic.OpLongerThan:
		return []string{"needle.length_mm"}
	case logic.OpDeeper:
		return []string{"needle.length_mm", "insertion_depth_mm"}
	case logic.OpDeeperThan:
		return []string{"insertion_depth_mm"}
	case logic.OpLateralAbove, logic.OpLateralBelow:
		return []string{"insertion_lateral_mm"}
	case logic.OpAngle:
		return []string{"angle"}
	case logic.OpAngleAbove:
		return []string{"angle_deg"}
	case logic.OpGrip:
		return []string{"grip"}
	case logic.OpPosition:
		return []string{"position"}
	case logic.OpGuidance:
		return []string{"guidance"}
	case logic.OpMaterial:
		return []string{"material"}
	case logic.OpInsertionsAbove:
		return []string{"insertions"}
	case logic.OpPath, logic.OpStimAbove:
		switch {
		case !d.electrical:
			return []string{"technique"}
		case leaf.Op == logic.OpPath:
			return []string{"stimulation.path"}
		}
		return []string{"stimulation.minutes"}
	}
	return nil
}

// fieldText is what a field of a target holds, in words. The fields that describe a departure from what is
// usual count as given.
func fieldText(t *protocol.Target, field string) (text string, given bool) {
	switch field {
	case "muscle":
		return t.Site.Muscle.String(), true
	case "side":
		return t.Site.Side.String(), true
	case "level":
		return t.Site.Level.String(), t.Site.Level != 0
	case "technique":
		return t.Technique.String(), true
	case "depth":
		return t.Depth.String(), true
	case "zones":
		return t.Zones.String(), true
	case "towards_joint":
		return yesNo(t.TowardsJoint), true
	case "off_bone":
		return yesNo(t.OffBone), true
	case "healthy_skin":
		return yesNo(t.HealthySkin), true
	case "needle.length_mm":
		return lengthText(t.Needle.Length)
	case "insertion_depth_mm":
		return lengthText(t.InsertionDepth)
	case "insertion_lateral_mm":
		if !t.InsertionLateral.IsGiven() {
			return "usual", true
		}
		return lengthText(t.InsertionLateral)
	case "angle":
		return t.Angle.String(), t.Angle != 0
	case "angle_deg":
		return t.Lean.Number(), t.Lean.IsGiven()
	case "grip":
		return t.Grip.String(), t.Grip != 0
	case "position":
		return t.Position.String(), t.Position != 0
	case "guidance":
		return t.Guidance.String(), t.Guidance != 0
	case "material":
		return t.Material.String(), t.Material != 0
	case "insertions":
		if t.Insertions == 0 {
			return "usual", true
		}
		return strconv.Itoa(t.Insertions), true
	case "stimulation.path":
		return t.Stimulation.Path.String(), t.Stimulation.Path != 0
	case "stimulation.minutes":
		return t.Stimulation.Minutes.Number(), t.Stimulation.Minutes.IsGiven()
	}
	return "", false
}

func lengthText(l body.Length) (string, bool) { return l.Number(), l.IsGiven() }

func yesNo(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

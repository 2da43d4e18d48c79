package contraindication

import (
	"math"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// test returns the value of a test, for a target where it asks of one.
func (v *visit) test(t *test, at *site) logic.Truth {
	var value logic.Truth
	switch t.perKind {
	case ofPatient:
		if t.leaf.Op == logic.OpYes {
			value = v.flag(t.leaf.Fact)
		} else {
			value = v.patient.Test(t.leaf)
		}
	case ofMuscle:
		switch {
		case at == nil:
			return logic.Unknown
		case at.decided != nil:
			value = logic.Of(at.decided.yes[t.static>>6]>>(t.static&63)&1 != 0)
		default:
			value = t.ofMuscle(at.target)
		}
	case ofPlan:
		value = v.ofPlan(t)
	default:
		if at == nil {
			return logic.Unknown
		}
		value = v.ofTarget(t, at)
	}
	if t.negated {
		return -value
	}
	return value
}

// flag is the value of a flag: yes where it cannot be no, no where it cannot be yes.
func (v *visit) flag(f logic.Fact) logic.Truth {
	word, bit := f>>6, f&63
	return logic.Truth(v.may[word]>>bit&1) - logic.Truth(v.mayNot[word]>>bit&1)
}

func (v *visit) ofPlan(t *test) logic.Truth {
	if t.leaf.Op == logic.OpTreats {
		treated := v.patient.Treats()
		return logic.Of(treated != 0 && t.set.has(uint8(treated)))
	}
	if v.alone {
		return logic.Unknown
	}
	return logic.Of(len(v.sites) > int(t.leaf.Number))
}

// ofMuscle is the value of a test that muscle, technique and depth decide.
func (t *test) ofMuscle(target *protocol.Target) logic.Truth {
	muscle := target.Site.Muscle
	yes := false
	switch t.leaf.Op {
	case logic.OpMuscle:
		yes = t.set.has(uint8(muscle))
	case logic.OpHome:
		yes = t.set.has(uint8(muscle.Region()))
	case logic.OpIn:
		yes = uint64(muscle.Footprint())&t.leaf.Set != 0
	case logic.OpNear:
		near := muscle.Near()
		for _, h := range t.leaf.Args {
			yes = yes || near.Has(anatomy.Hazard(h))
		}
	case logic.OpCompressible:
		yes = t.set.has(uint8(muscle.Compressible()))
	case logic.OpManualOnly:
		yes = muscle.ManualOnly()
	case logic.OpDeep:
		yes = target.Depth == protocol.Deep
	case logic.OpSuperficial:
		yes = target.Depth == protocol.Superficial
	case logic.OpUsing:
		yes = t.set.has(uint8(target.Technique))
	case logic.OpElectrical:
		yes = target.Technique == protocol.Electrical
	}
	return logic.Of(yes)
}

// ofTarget is the value of a test of the other fields of a target, or of a fact and a target.
func (v *visit) ofTarget(t *test, at *site) logic.Truth {
	target, leaf := at.target, t.leaf
	switch leaf.Op {
	case logic.OpTouches, logic.OpSameLimb, logic.OpSameSide:
		area, known := v.patient.Located(leaf.Fact)
		if !known {
			return logic.Unknown
		}
		return logic.Of(t.located(area, at))
	case logic.OpAtLevel:
		return v.atLevel(leaf, at)
	case logic.OpTrained:
		regions, known := v.patient.Assessed(leaf.Fact)
		if !known {
			return logic.Unknown
		}
		return logic.Of(regions.Has(at.decided.home))
	case logic.OpOver:
		return over(&at.decided.reach[leaf.Args[0]], target)
	case logic.OpLevel:
		if at.decided.levels.IsEmpty() {
			return logic.No
		}
		return t.word(uint8(target.Site.Level))
	case logic.OpSide:
		return t.word(uint8(target.Site.Side))
	case logic.OpZone:
		for _, z := range leaf.Args {
			if target.Zones.Has(anatomy.Zone(z)) {
				return logic.Yes
			}
		}
		return logic.No
	case logic.OpTowardsJoint:
		return logic.Of(target.TowardsJoint)
	case logic.OpOffBone:
		return logic.Of(target.OffBone)
	case logic.OpHealthySkin:
		return logic.Of(target.HealthySkin)
	case logic.OpAngle:
		return t.word(uint8(target.Angle))
	case logic.OpGrip:
		return t.word(uint8(target.Grip))
	case logic.OpPosition:
		return t.word(uint8(target.Position))
	case logic.OpGuidance:
		return t.word(uint8(target.Guidance))
	case logic.OpMaterial:
		return t.word(uint8(target.Material))
	case logic.OpPath:
		if target.Technique != protocol.Electrical {
			return logic.No
		}
		return t.word(uint8(target.Stimulation.Path))
	}
	return v.measure(leaf, at)
}

// word is the value of a test of a field that is one word of a vocabulary: unknown where it is not given.
func (t *test) word(given uint8) logic.Truth {
	if given == 0 {
		return logic.Unknown
	}
	return logic.Of(t.set.has(given))
}

// located is the value of a test of where a fact lies.
func (t *test) located(area body.Area, at *site) bool {
	switch t.leaf.Op {
	case logic.OpTouches:
		return area.Touches(at.footprint)
	case logic.OpSameLimb:
		return area.Touches(limbs(at.footprint))
	}
	return area.Touches(body.Regions(t.leaf.Set).On(at.target.Site.Side))
}

// limbs is the whole of every limb in which the area lies, side by side.
func limbs(area body.Area) (whole body.Area) {
	for _, limb := range [...]body.Area{body.LeftArm, body.RightArm, body.LeftLeg, body.RightLeg} {
		if area.Touches(limb) {
			whole |= limb
		}
	}
	return whole
}

func (v *visit) atLevel(leaf *logic.Leaf, at *site) logic.Truth {
	levels, known := v.patient.LevelsAt(leaf.Fact)
	level := at.target.Site.Level
	switch {
	case at.decided.levels.IsEmpty(), known && levels.IsEmpty():
		return logic.No
	case !known || level == 0:
		return logic.Unknown
	}
	return logic.Of(levels.Has(level))
}

// over is the value of a test of whether a line from the usual entry can reach a cavity.
func over(reach *anatomy.Reach, target *protocol.Target) logic.Truth {
	switch {
	case reach.Always:
		return logic.Yes
	case !reach.Levels.IsEmpty() && target.Site.Level == 0:
		return logic.Unknown
	case !reach.Levels.IsEmpty():
		return logic.Of(reach.Levels.Has(target.Site.Level))
	}
	return logic.Of(reach.Zones.Touches(target.Zones))
}

// measure is the value of a test of a length, an angle, a count or a span of the target.
func (v *visit) measure(leaf *logic.Leaf, at *site) logic.Truth {
	target := at.target
	switch leaf.Op {
	case logic.OpLonger:
		return exceeds(target.Needle.Length.Micrometers(), leaf.Number)
	case logic.OpDeeper:
		return deeper(target, leaf.Number)
	case logic.OpBeyondGuard:
		if at.decided.guard < 0 {
			return logic.No
		}
		return deeper(target, float64(at.decided.guard))
	case logic.OpBeyondRange:
		if at.decided.longest < 0 {
			return logic.No
		}
		return exceeds(target.Needle.Length.Micrometers(), float64(at.decided.longest))
	case logic.OpLongerThan, logic.OpDeeperThan:
		limit, known := v.patient.Number(leaf.Fact)
		if !known {
			return logic.Unknown
		}
		measured := target.Needle.Length
		if leaf.Op == logic.OpDeeperThan {
			measured = target.InsertionDepth
		}
		if !measured.IsValid() {
			return logic.Unknown
		}
		return logic.Of(measured.Millimeters() > sixDigits(float64(limit)))
	case logic.OpLateralAbove:
		lateral := target.InsertionLateral
		return logic.Of(lateral.IsValid() && float64(lateral.Micrometers()) > leaf.Number)
	case logic.OpLateralBelow:
		lateral := target.InsertionLateral
		return logic.Of(lateral.IsValid() && float64(lateral.Micrometers()) < leaf.Number)
	case logic.OpAngleAbove:
		return exceeds(target.Lean.Thousandths(), leaf.Number)
	case logic.OpInsertionsAbove:
		return logic.Of(target.Insertions > int(leaf.Number))
	case logic.OpStimAbove:
		if target.Technique != protocol.Electrical {
			return logic.No
		}
		return exceeds(target.Stimulation.Minutes.Thousandths(), leaf.Number)
	}
	return logic.Unknown // a form that the engine does not know decides nothing
}

// exceeds compares what was given with a limit; below 0 it was not given.
func exceeds(given int, limit float64) logic.Truth {
	if given < 0 {
		return logic.Unknown
	}
	return logic.Of(float64(given) > limit)
}

// sixDigits is the decimal number of at most six digits that a profile holds in 32 bits, so that a needle
// of exactly the measured length is not taken for a longer one.
func sixDigits(n float64) float64 {
	scale := 1.0
	for scale < 1e12 && n*scale < 1e5 {
		scale *= 10
	}
	return math.Round(n*scale) / scale
}

// deeper compares the planned depth with a limit; with none planned, a needle that is not longer is not deeper.
func deeper(target *protocol.Target, limit float64) logic.Truth {
	if target.InsertionDepth.IsGiven() {
		return exceeds(target.InsertionDepth.Micrometers(), limit)
	}
	if exceeds(target.Needle.Length.Micrometers(), limit) == logic.No {
		return logic.No
	}
	return logic.Unknown
}

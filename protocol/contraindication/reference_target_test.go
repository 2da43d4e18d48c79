package contraindication_test

import (
	"slices"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// ofTarget is the value of a test of a target alone.
func ofTarget(l *logic.Leaf, t *protocol.Target) logic.Truth {
	m := t.Site.Muscle
	named := func(value uint16) logic.Truth { return logic.Of(slices.Contains(l.Args, value)) }
	given := func(value uint16) logic.Truth {
		if value == 0 {
			return logic.Unknown
		}
		return named(value)
	}
	switch l.Op {
	case logic.OpMuscle:
		return named(uint16(m))
	case logic.OpHome:
		return named(uint16(m.Region()))
	case logic.OpIn:
		return logic.Of(slices.ContainsFunc(l.Args, func(r uint16) bool { return m.Footprint().Has(body.Region(r)) }))
	case logic.OpNear:
		return logic.Of(slices.ContainsFunc(l.Args, func(h uint16) bool { return m.Near().Has(anatomy.Hazard(h)) }))
	case logic.OpOver:
		return reaches(m.Reaches(anatomy.Cavity(l.Args[0])), t)
	case logic.OpCompressible:
		return named(uint16(m.Compressible()))
	case logic.OpManualOnly:
		return logic.Of(m.ManualOnly())
	case logic.OpLevel:
		if m.Levels().IsEmpty() {
			return logic.No
		}
		return given(uint16(t.Site.Level))
	case logic.OpSide:
		return named(uint16(t.Site.Side))
	case logic.OpDeep:
		return logic.Of(t.Depth == protocol.Deep)
	case logic.OpSuperficial:
		return logic.Of(t.Depth == protocol.Superficial)
	case logic.OpUsing:
		return named(uint16(t.Technique))
	case logic.OpElectrical:
		return logic.Of(t.Technique == protocol.Electrical)
	case logic.OpZone:
		return logic.Of(slices.ContainsFunc(l.Args, func(z uint16) bool { return t.Zones.Has(anatomy.Zone(z)) }))
	case logic.OpTowardsJoint:
		return logic.Of(t.TowardsJoint)
	case logic.OpOffBone:
		return logic.Of(t.OffBone)
	case logic.OpHealthySkin:
		return logic.Of(t.HealthySkin)
	case logic.OpAngle:
		return given(uint16(t.Angle))
	case logic.OpGrip:
		return given(uint16(t.Grip))
	case logic.OpPosition:
		return given(uint16(t.Position))
	case logic.OpGuidance:
		return given(uint16(t.Guidance))
	case logic.OpMaterial:
		return given(uint16(t.Material))
	case logic.OpPath:
		if t.Technique != protocol.Electrical {
			return logic.No
		}
		return given(uint16(t.Stimulation.Path))
	}
	return measured(l, t)
}

func measured(l *logic.Leaf, t *protocol.Target) logic.Truth {
	mm := l.Number / 1000
	envelope := t.Site.Muscle.Envelope()
	switch l.Op {
	case logic.OpLonger:
		return longer(t.Needle.Length, mm)
	case logic.OpDeeper:
		return deeper(t, mm)
	case logic.OpBeyondGuard:
		if !envelope.DepthGuard.IsGiven() {
			return logic.No
		}
		return deeper(t, envelope.DepthGuard.Millimeters())
	case logic.OpBeyondRange:
		if !envelope.NeedleLength.IsGiven() {
			return logic.No
		}
		return longer(t.Needle.Length, envelope.NeedleLength.Max.Millimeters())
	case logic.OpLateralAbove:
		return logic.Of(longer(t.InsertionLateral, mm) == logic.Yes)
	case logic.OpLateralBelow:
		return logic.Of(t.InsertionLateral.IsGiven() && t.InsertionLateral.Millimeters() < mm)
	case logic.OpAngleAbove:
		if !t.Lean.IsGiven() {
			return logic.Unknown
		}
		return logic.Of(float64(t.Lean.Thousandths()) > l.Number)
	case logic.OpInsertionsAbove:
		return logic.Of(float64(t.Insertions) > l.Number)
	case logic.OpStimAbove:
		switch {
		case t.Technique != protocol.Electrical:
			return logic.No
		case !t.Stimulation.Minutes.IsGiven():
			return logic.Unknown
		}
		return logic.Of(float64(t.Stimulation.Minutes.Thousandths()) > l.Number)
	}
	panic("a form that the reference does not know: " + l.Op.String())
}

// deeper is whether a plan goes deeper than so many millimetres. With no depth planned it does not where the
// needle is not longer.
func deeper(t *protocol.Target, mm float64) logic.Truth {
	if t.InsertionDepth.IsGiven() {
		return longer(t.InsertionDepth, mm)
	}
	if longer(t.Needle.Length, mm) == logic.No {
		return logic.No
	}
	return logic.Unknown
}

// reaches is whether a line can reach a cavity.
func reaches(r anatomy.Reach, t *protocol.Target) logic.Truth {
	switch {
	case r.Always:
		return logic.Yes
	case !r.Levels.IsEmpty() && t.Site.Level == 0:
		return logic.Unknown
	case !r.Levels.IsEmpty():
		return logic.Of(r.Levels.Has(t.Site.Level))
	}
	return logic.Of(r.Zones.Touches(t.Zones))
}

package when

import (
	"slices"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// Touches is yes where one of the fact's areas overlaps the footprint of the target, on its side.
func Touches(f intake.Areas) Expression {
	return about(logic.Test(logic.OpTouches, logic.Fact(f)), f)
}

// SameLimb is yes where an area of the fact lies in the same arm or leg as the footprint, on the side of
// the target. The arm reaches from the axilla to the hand, the leg from the groin to the foot.
func SameLimb(f intake.Areas) Expression {
	return about(logic.Test(logic.OpSameLimb, logic.Fact(f)), f)
}

// SameSide is yes where an area of the fact in one of the regions lies on the side of the target.
func SameSide(f intake.Areas, regions ...body.Region) Expression {
	e := words(logic.OpSameSide, regions)
	e.tree.Fact = logic.Fact(f)
	if e.tree.Fault != "" {
		return e
	}
	return about(e.tree, f)
}

// AtLevel is yes where the fact's levels have the level of the target. It is no for a muscle that is not
// needled by level, and for an empty answer.
func AtLevel(f intake.Levels) Expression {
	return about(logic.Test(logic.OpAtLevel, logic.Fact(f)), f)
}

// LongerThan is yes where the needle is longer than the quantity, in millimetres.
func LongerThan(q intake.Quantity) Expression {
	return about(logic.Test(logic.OpLongerThan, logic.Fact(q)), q)
}

// DeeperThan is yes where the planned insertion is deeper than the quantity, in millimetres.
func DeeperThan(q intake.Quantity) Expression {
	return about(logic.Test(logic.OpDeeperThan, logic.Fact(q)), q)
}

// Trained is yes where the practitioner is assessed for the home region of the target's muscle.
func Trained() Expression {
	return Expression{logic.Test(logic.OpTrained, logic.Fact(intake.PractitionerRegions))}
}

type word interface {
	~uint8
	IsValid() bool
}

func words[T word](op logic.Op, of []T) Expression {
	if len(of) == 0 {
		return fault(op, "names nothing")
	}
	args := make([]uint16, 0, len(of))
	for _, v := range of {
		if !v.IsValid() {
			return fault(op, "names what is not in its vocabulary")
		}
		args = append(args, uint16(v))
	}
	return Expression{logic.Test(op, 0, args...)}
}

// Muscle is yes where the target's muscle is one of these.
func Muscle(muscles ...anatomy.Muscle) Expression { return words(logic.OpMuscle, muscles) }

// Home is yes where the muscle's home region is one of these.
func Home(regions ...body.Region) Expression { return words(logic.OpHome, regions) }

// In is yes where the muscle's footprint has one of these regions.
func In(regions ...body.Region) Expression { return words(logic.OpIn, regions) }

// Near is yes where one of these hazards is among those of the muscle.
func Near(hazards ...anatomy.Hazard) Expression { return words(logic.OpNear, hazards) }

// Over is yes where a line from the muscle's usual entry can reach the cavity: by muscle, by level or by
// the zone of entry, as the atlas says. It is unknown where the level decides and is not given.
func Over(cavity anatomy.Cavity) Expression {
	return words(logic.OpOver, []anatomy.Cavity{cavity})
}

// Compressible is yes where the site can be pressed to stop bleeding, as the atlas says.
func Compressible(how ...anatomy.Compressibility) Expression {
	return words(logic.OpCompressible, how)
}

// ManualOnly is yes where the atlas offers no needling for the muscle.
func ManualOnly() Expression { return Expression{logic.Test(logic.OpManualOnly, 0)} }

// Level is yes where the target's level is one of these. It is no for a muscle that is not needled by
// level, and unknown where the level is not given.
func Level(levels ...body.Levels) Expression {
	var all body.Levels
	for _, set := range levels {
		all |= set
	}
	if !all.IsValid() {
		return fault(logic.OpLevel, "names what is not in its vocabulary")
	}
	return words(logic.OpLevel, slices.Collect(all.All()))
}

// Side is yes where the target's side is one of these.
func Side(sides ...body.Side) Expression { return words(logic.OpSide, sides) }

// Deep is yes where the needle reaches muscle.
func Deep() Expression { return Expression{logic.Test(logic.OpDeep, 0)} }

// Superficial is yes where the needle stays above the muscle.
func Superficial() Expression { return Expression{logic.Test(logic.OpSuperficial, 0)} }

// Using is yes where the technique is one of these.
func Using(techniques ...protocol.Technique) Expression { return words(logic.OpUsing, techniques) }

// Electrical is yes where current is used.
func Electrical() Expression { return Expression{logic.Test(logic.OpElectrical, 0)} }

// Zone is yes where the needle enters in one of these zones. Zones that are not given are the usual
// entry of the muscle, which is none of these.
func Zone(zones ...anatomy.Zone) Expression { return words(logic.OpZone, zones) }

// TowardsJoint is yes where the needle is directed into a joint space.
func TowardsJoint() Expression { return Expression{logic.Test(logic.OpTowardsJoint, 0)} }

// OffBone is yes where the needle does not end on bone although the muscle's usual line does.
func OffBone() Expression { return Expression{logic.Test(logic.OpOffBone, 0)} }

// HealthySkin is yes where the needle enters through skin that was seen to be healthy.
func HealthySkin() Expression { return Expression{logic.Test(logic.OpHealthySkin, 0)} }

// Longer is yes where the needle is longer.
func Longer(length body.Length) Expression { return beyond(logic.OpLonger, length) }

// Deeper is yes where the planned insertion is deeper. With no depth planned it is no where the needle is
// not longer, else unknown.
func Deeper(length body.Length) Expression { return beyond(logic.OpDeeper, length) }

// LateralAbove is yes where the entry lies further from the midline. An entry that is not given is the
// usual one, which is not.
func LateralAbove(length body.Length) Expression { return beyond(logic.OpLateralAbove, length) }

// LateralBelow is yes where the entry lies nearer to the midline. An entry that is not given is the usual
// one, which is not.
func LateralBelow(length body.Length) Expression { return beyond(logic.OpLateralBelow, length) }

func beyond(op logic.Op, length body.Length) Expression {
	if !length.IsValid() {
		return fault(op, "wants a length")
	}
	return Expression{logic.Limit(op, 0, float64(length.Micrometers()))}
}

// BeyondGuard is yes where the planned insertion is deeper than the atlas's depth guard for the muscle; a
// muscle without a guard is no. With no depth planned it is no where the needle is not longer, else unknown.
func BeyondGuard() Expression { return Expression{logic.Test(logic.OpBeyondGuard, 0)} }

// BeyondRange is yes where the needle is longer than the atlas offers for the muscle; a muscle without a
// range is no.
func BeyondRange() Expression { return Expression{logic.Test(logic.OpBeyondRange, 0)} }

// Angle is yes where the line of the needle is one of these.
func Angle(angles ...protocol.Angle) Expression { return words(logic.OpAngle, angles) }

// AngleAbove is yes where the needle leans further towards the midline.
func AngleAbove(lean protocol.Degrees) Expression {
	if !lean.IsValid() {
		return fault(logic.OpAngleAbove, "wants degrees")
	}
	return Expression{logic.Limit(logic.OpAngleAbove, 0, float64(lean.Thousandths()))}
}

// Grip is yes where the muscle is held so.
func Grip(grips ...protocol.Grip) Expression { return words(logic.OpGrip, grips) }

// Position is yes where the patient lies or sits so.
func Position(positions ...protocol.Position) Expression { return words(logic.OpPosition, positions) }

// Guidance is yes where the needle is guided so.
func Guidance(guidance ...protocol.Guidance) Expression { return words(logic.OpGuidance, guidance) }

// Material is yes where the needle is made of one of these.
func Material(materials ...protocol.Material) Expression { return words(logic.OpMaterial, materials) }

// InsertionsAbove is yes where more insertions are planned. A number that is not given is the usual few.
func InsertionsAbove(n int) Expression { return count(logic.OpInsertionsAbove, n) }

// Path is yes where the current takes one of these paths. Without current it is no.
func Path(paths ...protocol.Path) Expression { return words(logic.OpPath, paths) }

// StimAbove is yes where the current flows for longer. Without current it is no.
func StimAbove(span protocol.Span) Expression {
	if !span.IsValid() {
		return fault(logic.OpStimAbove, "wants minutes")
	}
	return Expression{logic.Limit(logic.OpStimAbove, 0, float64(span.Thousandths()))}
}

func count(op logic.Op, n int) Expression {
	if n < 0 || n > 1000 {
		return fault(op, "wants a count, 0 to 1000")
	}
	return Expression{logic.Limit(op, 0, float64(n))}
}

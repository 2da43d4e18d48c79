package contraindication_test

import (
	"testing"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// A contraction under current can draw the needle in: what counts is whether its line can reach the lung or
// the peritoneum.
func TestCasesOfCurrentThatDrawsTheNeedleIn(t *testing.T) {
	check := cases(t)
	straight := protocol.Target{Technique: protocol.Electrical, Depth: protocol.Deep, Angle: protocol.Perpendicular}
	flat := protocol.Target{Technique: protocol.Electrical, Depth: protocol.Deep, Angle: protocol.Tangential}
	long := func(t protocol.Target, mm float64) protocol.Target {
		t.Needle = protocol.NeedleMM(0.30, mm)
		return t
	}
	gripped := func(t protocol.Target, grip protocol.Grip) protocol.Target {
		t.Grip = grip
		return t
	}
	offBone := func(t protocol.Target) protocol.Target {
		t.OffBone = true
		return t
	}

	// Deep over the lung, unless the needle lies flat and, where the atlas has a depth guard, keeps to it.
	rhomboid, scalene := anatomy.RhomboidMajor.Left(), anatomy.ScalenusMedius.Left() // guard 19 mm, none
	for _, angle := range []protocol.Angle{protocol.Perpendicular, protocol.Oblique, protocol.Medial} {
		line := protocol.Target{Technique: protocol.Electrical, Depth: protocol.Deep, Angle: angle}
		check.Raised("electrical-needle-migration", line.At(rhomboid))
		check.Raised("electrical-needle-migration", line.At(scalene))
	}
	check.Raised("electrical-needle-migration", long(straight, 15).At(rhomboid)) // short, but not flat
	check.Raised("electrical-needle-migration", protocol.Target{
		Technique: protocol.Electrical, Depth: protocol.Deep, Angle: protocol.Tangential,
		Needle: protocol.NeedleMM(0.30, 40), InsertionDepth: body.MM(20),
	}.At(rhomboid))
	check.Clear("electrical-needle-migration", protocol.Target{
		Technique: protocol.Electrical, Depth: protocol.Deep, Angle: protocol.Tangential,
		Needle: protocol.NeedleMM(0.30, 40), InsertionDepth: body.MM(19),
	}.At(rhomboid))
	check.Clear("electrical-needle-migration", long(flat, 19).At(rhomboid))
	check.Clear("electrical-needle-migration", flat.At(scalene))
	check.Clear("electrical-needle-migration", deeply(rhomboid, scalene))
	check.Clear("electrical-needle-migration", protocol.Target{
		Technique: protocol.Electrical, Depth: protocol.Superficial, Angle: protocol.Perpendicular,
	}.At(rhomboid))
	check.Clear("electrical-needle-migration", straight.At(anatomy.DeltoidMiddle.Left()))
	check.Undetermined("electrical-needle-migration", withCurrent(scalene))                         // at which angle?
	check.Undetermined("electrical-needle-migration", flat.At(rhomboid))                            // how deep?
	check.Undetermined("electrical-needle-migration", long(flat, 20).At(rhomboid))                  // all of it?
	check.Undetermined("electrical-needle-migration", straight.At(anatomy.SpleniusCervicis.Left())) // at which level?

	// Lifted in a pincer grip, where the muscle can be lifted.
	trapezius := anatomy.UpperTrapezius.Left()
	check.Raised("electrical-needle-migration", gripped(straight, protocol.Flat).At(trapezius))
	check.Raised("electrical-needle-migration", gripped(straight, protocol.Pincer).At(rhomboid))
	check.Clear("electrical-needle-migration", gripped(straight, protocol.Pincer).At(trapezius))
	check.Undetermined("electrical-needle-migration", straight.At(trapezius)) // in which grip?

	// The shoulder blade stops a needle of up to 40 mm, the lamina one of less than that, unless the line
	// misses the bone.
	infraspinatus := anatomy.Infraspinatus.Left()
	multifidus := anatomy.ThoracicMultifidus.Left().AtLevel(body.T6)
	check.Raised("electrical-needle-migration", long(straight, 41).At(infraspinatus))
	check.Raised("electrical-needle-migration", offBone(long(straight, 40)).At(infraspinatus))
	check.Raised("electrical-needle-migration", long(straight, 40).At(multifidus))
	check.Raised("electrical-needle-migration", offBone(long(straight, 39)).At(multifidus))
	check.Raised("electrical-needle-migration", long(straight, 40).At(anatomy.LumbarMultifidus.Left().AtLevel(body.L1)))
	check.Clear("electrical-needle-migration", long(straight, 40).At(infraspinatus))
	check.Clear("electrical-needle-migration", long(straight, 39).At(multifidus))
	check.Clear("electrical-needle-migration", long(straight, 39).At(anatomy.LumbarMultifidus.Left()))
	check.Clear("electrical-needle-migration", long(straight, 40).At(anatomy.LumbarMultifidus.Left().AtLevel(body.L3)))
	check.Undetermined("electrical-needle-migration", straight.At(infraspinatus)) // how long?
	check.Undetermined("electrical-needle-migration", straight.At(multifidus))

	// Deep over the peritoneum, unless the needle lies flat or the wall is lifted. A flat needle beyond its
	// guard can still reach the lung, at the level where that is near.
	flank, wall := anatomy.QuadratusLumborumDeep.Left(), anatomy.RectusAbdominis.Left()
	deepAndFlat := protocol.Target{
		Technique: protocol.Electrical, Depth: protocol.Deep, Angle: protocol.Tangential,
		Needle: protocol.NeedleMM(0.30, 60), InsertionDepth: body.MM(41), // the guard is 40
	}
	check.Raised("electrical-needle-migration", straight.At(flank))
	check.Raised("electrical-needle-migration", straight.At(anatomy.Iliacus.Left()))
	check.Raised("electrical-needle-migration", gripped(straight, protocol.Pincer).At(flank))
	check.Raised("electrical-needle-migration", gripped(straight, protocol.Flat).At(wall))
	check.Raised("electrical-needle-migration",
		deepAndFlat.At(anatomy.IliocostalisLumborum.Left().AtLevel(body.L1)))
	check.Clear("electrical-needle-migration",
		deepAndFlat.At(anatomy.IliocostalisLumborum.Left().AtLevel(body.L3)))
	check.Clear("electrical-needle-migration", flat.At(flank, wall))
	check.Clear("electrical-needle-migration", gripped(straight, protocol.Pincer).At(wall))
	check.Clear("electrical-needle-migration", deeply(flank, wall))
	check.Clear("electrical-needle-migration", protocol.Target{
		Technique: protocol.Electrical, Depth: protocol.Superficial, Angle: protocol.Perpendicular,
	}.At(flank, wall))
	check.Undetermined("electrical-needle-migration", withCurrent(flank))
	check.Undetermined("electrical-needle-migration", straight.At(wall))

	// The milder half: on the muscle alone, however the needle lies and wherever it enters. Over lamina counts
	// too, at every level.
	for _, site := range []anatomy.Site{
		rhomboid, scalene, trapezius, infraspinatus, // lung
		flank, wall, anatomy.Iliacus.Left(), // peritoneum
		anatomy.SemispinalisCapitis.Left(), anatomy.CervicalMultifidus.Left(), multifidus, // lamina
		anatomy.LumbarMultifidus.Left().AtLevel(body.L4), anatomy.SacralMultifidus.Left(),
	} {
		check.Raised("electrical-needle-migration-held-off", gripped(flat, protocol.Pincer).At(site))
		check.Clear("electrical-needle-migration-held-off", deeply(site))
	}
	check.Raised("electrical-needle-migration-held-off", protocol.Target{
		Technique: protocol.Electrical, Depth: protocol.Superficial,
		Stimulation: protocol.Stimulation{Path: protocol.WithinOneMuscle},
	}.At(rhomboid))
	check.Clear("electrical-needle-migration-held-off", straight.At(anatomy.DeltoidMiddle.Left()))
	check.Clear("electrical-needle-migration-held-off", straight.At(anatomy.GluteusMedius.Left()))
}

package contraindication_test

import (
	"testing"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

func TestCasesOfBothSidesOfTheChest(t *testing.T) {
	check := cases(t)
	straight := protocol.Target{Technique: protocol.Static, Depth: protocol.Deep, Angle: protocol.Perpendicular}
	oblique := protocol.Target{Technique: protocol.Static, Depth: protocol.Deep, Angle: protocol.Oblique}
	both := func(line protocol.Target, site anatomy.Site) []protocol.Target { return line.At(site, site.Mirror()) }
	with := func(line protocol.Target, length float64) protocol.Target {
		line.Needle = protocol.NeedleMM(0.30, length)
		return line
	}

	// Left and right in one session, deep, each on a line that can reach lung: the same muscle or not. What lies
	// in the midline lies on both sides.
	check.Raised("thorax-bilateral-same-session", both(straight, anatomy.RhomboidMajor.Left()))
	check.Raised("thorax-bilateral-same-session", both(oblique, anatomy.RhomboidMajor.Left()))
	check.Raised("thorax-bilateral-same-session",
		straight.At(anatomy.SerratusAnterior.Left(), anatomy.ScalenusMedius.Right()))
	check.Raised("thorax-bilateral-same-session", straight.At(anatomy.Sternalis.Midline()))
	check.Clear("thorax-bilateral-same-session",
		straight.At(anatomy.RhomboidMajor.Left(), anatomy.SerratusAnterior.Left()))
	check.Clear("thorax-bilateral-same-session",
		straight.At(anatomy.RhomboidMajor.Left(), anatomy.DeltoidMiddle.Right()))
	check.Clear("thorax-bilateral-same-session",
		append(straight.At(anatomy.RhomboidMajor.Left()), superficially(anatomy.RhomboidMajor.Right())...))
	check.Undetermined("thorax-bilateral-same-session", // at which angle?
		deeply(anatomy.RhomboidMajor.Left(), anatomy.RhomboidMajor.Right()))

	// Held off in a pincer, where the muscle can be lifted.
	lifted, flat := straight, straight
	lifted.Grip, flat.Grip = protocol.Pincer, protocol.Flat
	check.Raised("thorax-bilateral-same-session", both(flat, anatomy.UpperTrapezius.Left()))
	check.Clear("thorax-bilateral-same-session", both(lifted, anatomy.UpperTrapezius.Left()))
	check.Clear("thorax-bilateral-same-session",
		append(flat.At(anatomy.UpperTrapezius.Left()), lifted.At(anatomy.UpperTrapezius.Right())...))
	check.Raised("thorax-bilateral-same-session", both(lifted, anatomy.RhomboidMajor.Left()))
	check.Undetermined("thorax-bilateral-same-session", // in which grip?
		both(straight, anatomy.UpperTrapezius.Left()))

	// Held off by a tangential line, to the depth that the atlas allows.
	tangential := protocol.Target{Technique: protocol.Static, Depth: protocol.Deep, Angle: protocol.Tangential}
	tooDeep := with(tangential, 25)
	tooDeep.InsertionDepth = body.MM(20)
	check.Clear("thorax-bilateral-same-session", both(with(tangential, 19), anatomy.RhomboidMajor.Left()))
	check.Clear("thorax-bilateral-same-session", both(tangential, anatomy.SerratusAnterior.Left())) // no bound there
	check.Raised("thorax-bilateral-same-session", both(tooDeep, anatomy.RhomboidMajor.Left()))
	check.Undetermined("thorax-bilateral-same-session", both(with(tangential, 20), anatomy.RhomboidMajor.Left()))

	// Stopped by the shoulder blade, with a needle of up to 40 mm.
	offBone := straight
	offBone.OffBone = true
	check.Clear("thorax-bilateral-same-session", both(with(straight, 40), anatomy.Infraspinatus.Left()))
	check.Raised("thorax-bilateral-same-session", both(with(straight, 41), anatomy.Infraspinatus.Left()))
	check.Raised("thorax-bilateral-same-session", both(with(offBone, 40), anatomy.Infraspinatus.Left()))
	check.Raised("thorax-bilateral-same-session", both(with(straight, 25), anatomy.TeresMinor.Left()))
	check.Undetermined("thorax-bilateral-same-session", both(straight, anatomy.Infraspinatus.Left())) // how long?

	// Stopped by the lamina, with one under 40 mm. Below L1 there is no lung.
	atT6, atL1 := anatomy.ThoracicMultifidus.Left().AtLevel(body.T6), anatomy.LumbarMultifidus.Left().AtLevel(body.L1)
	for _, site := range []anatomy.Site{atT6, atL1} {
		check.Clear("thorax-bilateral-same-session", both(with(straight, 39), site))
		check.Raised("thorax-bilateral-same-session", both(with(straight, 40), site))
		check.Raised("thorax-bilateral-same-session", both(with(offBone, 39), site))
	}
	check.Clear("thorax-bilateral-same-session",
		both(with(straight, 40), anatomy.LumbarMultifidus.Left().AtLevel(body.L2)))
	check.Undetermined("thorax-bilateral-same-session",
		both(with(straight, 40), anatomy.LumbarMultifidus.Left())) // at which level?
}

func TestCasesOfNeedlesOverTheLung(t *testing.T) {
	check := cases(t)
	line := func(length float64, angle protocol.Angle) protocol.Target {
		return protocol.Target{
			Technique: protocol.Static, Depth: protocol.Deep, Needle: protocol.NeedleMM(0.30, length), Angle: angle,
		}
	}
	held := func(length float64, angle protocol.Angle, grip protocol.Grip) protocol.Target {
		target := line(length, angle)
		target.Grip = grip
		return target
	}
	besideTheScapula := []anatomy.Site{
		anatomy.RhomboidMinor.Left(), anatomy.RhomboidMajor.Left(), anatomy.MiddleTrapezius.Left(),
		anatomy.LowerTrapezius.Left(), anatomy.SerratusPosteriorSuperior.Left(),
	}
	upperTrapezius := anatomy.UpperTrapezius.Left()

	// Perpendicular: 14.6 mm in upper trapezius, 19 mm beside the scapula, elsewhere the longest needle of the
	// atlas and never over 31 mm, unless the shoulder blade lies between.
	check.Raised("thorax-needle-length", held(14.7, protocol.Perpendicular, protocol.Flat).At(upperTrapezius))
	check.Clear("thorax-needle-length", held(14.6, protocol.Perpendicular, protocol.Flat).At(upperTrapezius))
	for _, site := range besideTheScapula {
		check.Raised("thorax-needle-length", line(20, protocol.Perpendicular).At(site))
		check.Clear("thorax-needle-length", line(19, protocol.Perpendicular).At(site))
	}
	check.Raised("thorax-needle-length", line(26, protocol.Perpendicular).At(anatomy.SerratusAnterior.Left()))
	check.Clear("thorax-needle-length", line(25, protocol.Perpendicular).At(anatomy.SerratusAnterior.Left()))
	check.Raised("thorax-needle-length", line(32, protocol.Perpendicular).At(anatomy.PectoralisMinor.Left()))
	check.Clear("thorax-needle-length", line(31, protocol.Perpendicular).At(anatomy.PectoralisMinor.Left()))
	for _, onTheBlade := range []anatomy.Site{
		anatomy.Infraspinatus.Left(), anatomy.Supraspinatus.Left(), anatomy.TeresMinor.Left(),
	} {
		check.Raised("thorax-needle-length", line(41, protocol.Perpendicular).At(onTheBlade))
		check.Clear("thorax-needle-length", line(40, protocol.Perpendicular).At(onTheBlade))
	}
	check.Clear("thorax-needle-length", line(60, protocol.Perpendicular).At(anatomy.Subscapularis.Left()))
	check.Clear("thorax-needle-length",
		held(50, protocol.Perpendicular, protocol.Flat).At(anatomy.TeresMajor.Left()))

	// Oblique or medial, the longest needle of the atlas counts on the ribs alone.
	for _, angle := range []protocol.Angle{protocol.Oblique, protocol.Medial} {
		check.Raised("thorax-needle-length", line(26, angle).At(anatomy.RhomboidMajor.Left()))
		check.Clear("thorax-needle-length", line(25, angle).At(anatomy.RhomboidMajor.Left()))
		check.Clear("thorax-needle-length", line(26, angle).At(anatomy.ScalenusMedius.Left()))
	}

	// Longer than the pleura is deep, at any angle; nobody is asked to measure it.
	at24 := intake.PleuraDepthMm.Of(24)
	check.Raised("thorax-needle-length", line(25, protocol.Oblique).At(anatomy.ScalenusMedius.Left()), at24)
	check.Clear("thorax-needle-length", line(24, protocol.Oblique).At(anatomy.ScalenusMedius.Left()), at24)
	check.Clear("thorax-needle-length",
		line(25, protocol.Oblique).At(anatomy.ScalenusMedius.Left()), intake.PleuraDepthMm.Unknown())

	// Not deep, not over the lung, or held off: tangential, or in a pincer where the muscle can be lifted.
	check.Clear("thorax-needle-length", superficially(anatomy.RhomboidMajor.Left()), at24)
	check.Clear("thorax-needle-length", line(40, protocol.Perpendicular).At(anatomy.DeltoidMiddle.Left()), at24)
	check.Clear("thorax-needle-length", line(40, protocol.Tangential).At(anatomy.RhomboidMajor.Left()), at24)
	check.Clear("thorax-needle-length", held(40, protocol.Perpendicular, protocol.Pincer).At(upperTrapezius), at24)
	check.Raised("thorax-needle-length",
		held(20, protocol.Perpendicular, protocol.Pincer).At(anatomy.RhomboidMajor.Left()))

	// What is not said of needle, angle, grip or level is asked.
	check.Undetermined("thorax-needle-length", protocol.Target{
		Technique: protocol.Static, Depth: protocol.Deep, Angle: protocol.Perpendicular,
	}.At(anatomy.RhomboidMajor.Left()))
	check.Undetermined("thorax-needle-length", line(20, 0).At(anatomy.RhomboidMajor.Left()))
	check.Clear("thorax-needle-length", line(19, 0).At(anatomy.RhomboidMajor.Left()))
	check.Undetermined("thorax-needle-length", line(14.7, protocol.Perpendicular).At(upperTrapezius))
	check.Undetermined("thorax-needle-length",
		line(32, protocol.Perpendicular).At(anatomy.SpleniusCervicis.Left()))

	// The milder half: on muscle, depth and length alone, however the line is held off.
	check.Raised("thorax-needle-length-held-off", held(14.7, protocol.Oblique, protocol.Pincer).At(upperTrapezius))
	check.Clear("thorax-needle-length-held-off", held(14.6, protocol.Oblique, protocol.Pincer).At(upperTrapezius))
	for _, site := range besideTheScapula {
		check.Raised("thorax-needle-length-held-off", line(20, protocol.Tangential).At(site))
		check.Clear("thorax-needle-length-held-off", line(19, protocol.Tangential).At(site))
	}
	check.Raised("thorax-needle-length-held-off", line(26, 0).At(anatomy.SerratusAnterior.Left()))
	check.Clear("thorax-needle-length-held-off", line(25, 0).At(anatomy.SerratusAnterior.Left()))
	check.Raised("thorax-needle-length-held-off", line(25, 0).At(anatomy.SerratusAnterior.Left()), at24)
	check.Clear("thorax-needle-length-held-off", line(26, 0).At(anatomy.DeltoidMiddle.Left()), at24)
	check.Clear("thorax-needle-length-held-off", superficially(anatomy.SerratusAnterior.Left()), at24)
	check.Undetermined("thorax-needle-length-held-off", deeply(anatomy.SerratusAnterior.Left()))
	check.Undetermined("thorax-needle-length-held-off", line(60, 0).At(anatomy.SpleniusCervicis.Left()), at24)

	// Needle or planned depth over 19 mm beside the scapula, deep or not, on a line that is not tangential.
	deeper := func(depth float64) protocol.Target {
		return protocol.Target{
			Technique: protocol.Static, Depth: protocol.Deep, InsertionDepth: body.MM(depth), Angle: protocol.Oblique,
		}
	}
	for _, site := range besideTheScapula {
		check.Raised("rhomboid-depth", line(20, protocol.Oblique).At(site))
		check.Clear("rhomboid-depth", line(19, protocol.Oblique).At(site))
	}
	check.Raised("rhomboid-depth", deeper(20).At(anatomy.RhomboidMajor.Left()))
	check.Undetermined("rhomboid-depth", deeper(19).At(anatomy.RhomboidMajor.Left())) // with which needle?
	check.Clear("rhomboid-depth", line(20, protocol.Tangential).At(anatomy.RhomboidMajor.Left()))
	check.Clear("rhomboid-depth", line(25, protocol.Oblique).At(anatomy.SerratusAnterior.Left()))
	check.Undetermined("rhomboid-depth", line(20, 0).At(anatomy.RhomboidMajor.Left()))
	check.Undetermined("rhomboid-depth", deeply(anatomy.RhomboidMajor.Left()))
}

func TestCasesOfLinesOverTheRibs(t *testing.T) {
	check := cases(t)
	line := func(angle protocol.Angle, grip protocol.Grip) protocol.Target {
		return protocol.Target{Technique: protocol.Static, Depth: protocol.Deep, Angle: angle, Grip: grip}
	}

	// A deep line on the ribs, straight in or medial; an oblique one does not raise it there.
	for _, site := range []anatomy.Site{
		anatomy.RhomboidMinor.Left(), anatomy.RhomboidMajor.Left(), anatomy.MiddleTrapezius.Left(),
		anatomy.LowerTrapezius.Left(), anatomy.SerratusPosteriorSuperior.Left(),
		anatomy.SerratusPosteriorInferior.Left(), anatomy.IliocostalisThoracis.Left(), anatomy.SerratusAnterior.Left(),
		anatomy.PectoralisMajorSternal.Left(), anatomy.PectoralisMajorCostal.Left(), anatomy.PectoralisMinor.Left(),
		anatomy.Sternalis.Left(), anatomy.Intercostals.Left(),
	} {
		check.Raised("thorax-angle-and-grip", line(protocol.Perpendicular, protocol.Flat).At(site))
		check.Raised("thorax-angle-and-grip", line(protocol.Medial, protocol.Flat).At(site))
		check.Clear("thorax-angle-and-grip", line(protocol.Oblique, protocol.Flat).At(site))
		check.Clear("thorax-angle-and-grip", line(protocol.Tangential, protocol.Flat).At(site))
	}
	check.Clear("thorax-angle-and-grip", line(protocol.Perpendicular, protocol.Flat).At(anatomy.DeltoidMiddle.Left()))
	check.Clear("thorax-angle-and-grip", protocol.Target{
		Technique: protocol.Static, Depth: protocol.Superficial, Angle: protocol.Perpendicular,
	}.At(anatomy.RhomboidMajor.Left()))
	check.Undetermined("thorax-angle-and-grip", deeply(anatomy.RhomboidMajor.Left()))

	// In upper trapezius and latissimus an oblique line counts as well.
	for _, site := range []anatomy.Site{anatomy.UpperTrapezius.Left(), anatomy.LatissimusDorsi.Left()} {
		for _, angle := range []protocol.Angle{protocol.Perpendicular, protocol.Medial, protocol.Oblique} {
			check.Raised("thorax-angle-and-grip", line(angle, protocol.Flat).At(site))
			check.Clear("thorax-angle-and-grip", line(angle, protocol.Pincer).At(site))
			check.Undetermined("thorax-angle-and-grip", line(angle, 0).At(site))
		}
		check.Clear("thorax-angle-and-grip", line(protocol.Tangential, protocol.Flat).At(site))
		check.Undetermined("thorax-angle-and-grip", line(0, protocol.Flat).At(site))
	}

	// A pincer holds off only what can be lifted.
	check.Clear("thorax-angle-and-grip",
		line(protocol.Perpendicular, protocol.Pincer).At(anatomy.PectoralisMajorCostal.Left()))
	check.Raised("thorax-angle-and-grip",
		line(protocol.Perpendicular, protocol.Pincer).At(anatomy.RhomboidMajor.Left()))

	// Deep over the top of the lung.
	for _, site := range []anatomy.Site{
		anatomy.UpperTrapezius.Left(), anatomy.Supraspinatus.Left(), anatomy.LevatorScapulaeCervical.Left(),
		anatomy.LevatorScapulaeScapular.Left(), anatomy.ScalenusAnterior.Left(), anatomy.ScalenusMedius.Left(),
		anatomy.ScalenusPosterior.Left(),
	} {
		check.Raised("upper-trapezius-apex", deeply(site))
		check.Clear("upper-trapezius-apex", superficially(site))
	}
	check.Clear("upper-trapezius-apex", deeply(anatomy.MiddleTrapezius.Left()))
}

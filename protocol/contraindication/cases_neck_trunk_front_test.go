package contraindication_test

import (
	"testing"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

func TestCasesOfLinesThroughTheAbdomen(t *testing.T) {
	check := cases(t)
	wall := []anatomy.Site{
		anatomy.RectusAbdominis.Left(), anatomy.ExternalOblique.Left(), anatomy.InternalOblique.Left(),
		anatomy.TransversusAbdominis.Left(), anatomy.Pyramidalis.Left(),
	}
	rectus := anatomy.RectusAbdominis.Left()

	// Deep, or over an enlarged organ or a possible pregnancy.
	for _, site := range wall {
		check.Raised("abdomen-direct", deeply(site))
		check.Raised("abdomen-direct", superficially(site), intake.Organomegaly.Yes())
		check.Raised("abdomen-direct", superficially(site), intake.PregnancyYes)
		check.Raised("abdomen-direct", superficially(site), intake.PregnancyPossible)
		check.Clear("abdomen-direct", superficially(site))
	}
	check.Clear("abdomen-direct", deeply(anatomy.PsoasMajorLumbar.Left()), intake.Organomegaly.Yes())
	check.Undetermined("abdomen-direct", superficially(rectus), intake.Organomegaly.Unknown())
	check.Undetermined("abdomen-direct", superficially(rectus), intake.Pregnancy.Unknown())

	// Over 20 mm deep on any line that is not held off.
	line := func(angle protocol.Angle, grip protocol.Grip, length, depth float64) protocol.Target {
		return protocol.Target{
			Technique: protocol.Static, Depth: protocol.Deep, Angle: angle, Grip: grip,
			Needle: protocol.NeedleMM(0.30, length), InsertionDepth: body.MM(depth),
		}
	}
	for _, site := range wall {
		check.Raised("abdomen-depth-bound", line(protocol.Oblique, protocol.Flat, 25, 21).At(site))
		check.Clear("abdomen-depth-bound", line(protocol.Oblique, protocol.Flat, 25, 20).At(site))
		check.Clear("abdomen-depth-bound", line(protocol.Tangential, protocol.Flat, 25, 21).At(site))
	}
	check.Clear("abdomen-depth-bound",
		line(protocol.Oblique, protocol.Flat, 25, 21).At(anatomy.PsoasMajorLumbar.Left()))

	// Over 30 mm long and perpendicular, whatever depth is planned.
	check.Raised("abdomen-depth-bound", line(protocol.Perpendicular, protocol.Flat, 31, 20).At(rectus))
	check.Clear("abdomen-depth-bound", line(protocol.Perpendicular, protocol.Flat, 30, 20).At(rectus))
	check.Clear("abdomen-depth-bound", line(protocol.Oblique, protocol.Flat, 31, 20).At(rectus))

	// A pincer holds off what can be lifted: not transversus, nor pyramidalis.
	for _, site := range wall[:3] {
		check.Clear("abdomen-depth-bound", line(protocol.Perpendicular, protocol.Pincer, 31, 21).At(site))
	}
	for _, site := range wall[3:] {
		check.Raised("abdomen-depth-bound", line(protocol.Perpendicular, protocol.Pincer, 31, 21).At(site))
	}

	// What is not said of angle, grip and depth is asked; no needle goes deeper than it is long.
	noDepth := func(length float64) protocol.Target {
		return protocol.Target{
			Technique: protocol.Static, Depth: protocol.Deep, Angle: protocol.Oblique, Grip: protocol.Flat,
			Needle: protocol.NeedleMM(0.30, length),
		}
	}
	check.Undetermined("abdomen-depth-bound", line(0, protocol.Flat, 25, 21).At(rectus))
	check.Undetermined("abdomen-depth-bound", line(protocol.Perpendicular, 0, 25, 21).At(rectus))
	check.Undetermined("abdomen-depth-bound", noDepth(21).At(rectus))
	check.Clear("abdomen-depth-bound", noDepth(20).At(rectus))
}

func TestCasesOfLinesToTheHeart(t *testing.T) {
	check := cases(t)
	line := func(depth protocol.Depth, angle protocol.Angle, zones ...anatomy.Zone) protocol.Target {
		return protocol.Target{
			Technique: protocol.Static, Depth: depth, Angle: angle, Zones: anatomy.ZonesOf(zones...),
		}
	}

	// Deep and not tangential: in the diaphragm, or entering below the breastbone or at the costal margin.
	diaphragm := anatomy.DiaphragmCostal.Left()
	for _, angle := range []protocol.Angle{protocol.Perpendicular, protocol.Oblique, protocol.Medial} {
		check.Raised("subxiphoid-line-to-heart", line(protocol.Deep, angle).At(diaphragm))
	}
	check.Clear("subxiphoid-line-to-heart", line(protocol.Deep, protocol.Tangential).At(diaphragm))
	check.Clear("subxiphoid-line-to-heart", line(protocol.Superficial, protocol.Oblique).At(diaphragm))
	check.Undetermined("subxiphoid-line-to-heart", deeply(diaphragm)) // at which angle?
	for _, site := range []anatomy.Site{
		anatomy.RectusAbdominis.Right(), anatomy.ExternalOblique.Right(), anatomy.TransversusAbdominis.Right(),
		anatomy.PectoralisMajorCostal.Right(),
	} {
		for _, zone := range []anatomy.Zone{anatomy.UpperAbdomen, anatomy.LowerRibsFront, anatomy.Sternum} {
			check.Raised("subxiphoid-line-to-heart", line(protocol.Deep, protocol.Oblique, zone).At(site))
		}
		check.Clear("subxiphoid-line-to-heart", line(protocol.Deep, protocol.Oblique, anatomy.LowerAbdomen).At(site))
		check.Clear("subxiphoid-line-to-heart", line(protocol.Deep, protocol.Oblique).At(site)) // the usual entry
	}
	check.Clear("subxiphoid-line-to-heart",
		line(protocol.Deep, protocol.Oblique, anatomy.UpperAbdomen).At(anatomy.InternalOblique.Left()))

	// Over the breastbone: deep, or perpendicular or medial, by the muscle or by where the needle enters.
	sternalis := anatomy.Sternalis.Left()
	check.Raised("sternum-and-infraspinous-foramen", line(protocol.Deep, protocol.Oblique).At(sternalis))
	check.Raised("sternum-and-infraspinous-foramen", line(protocol.Superficial, protocol.Perpendicular).At(sternalis))
	check.Raised("sternum-and-infraspinous-foramen", line(protocol.Superficial, protocol.Medial).At(sternalis))
	check.Raised("sternum-and-infraspinous-foramen",
		line(protocol.Deep, protocol.Oblique, anatomy.Sternum).At(anatomy.PectoralisMajorSternal.Right()))
	check.Clear("sternum-and-infraspinous-foramen", line(protocol.Superficial, protocol.Oblique).At(sternalis))
	check.Clear("sternum-and-infraspinous-foramen",
		line(protocol.Superficial, protocol.Perpendicular).At(anatomy.PectoralisMajorSternal.Right()))
	check.Undetermined("sternum-and-infraspinous-foramen", superficially(sternalis)) // at which angle?

	// Over the heart: deep and straight in on the left, unless the muscle is lifted.
	straight := line(protocol.Deep, protocol.Perpendicular)
	flat, lifted := straight, straight
	flat.Grip, lifted.Grip = protocol.Flat, protocol.Pincer
	sternal, costal := anatomy.PectoralisMajorSternal, anatomy.PectoralisMajorCostal
	for _, muscle := range []anatomy.Muscle{sternal, costal, anatomy.SerratusAnterior} {
		check.Raised("sternum-and-infraspinous-foramen", flat.At(muscle.Left()))
		check.Clear("sternum-and-infraspinous-foramen", flat.At(muscle.Right()))
		check.Clear("sternum-and-infraspinous-foramen", line(protocol.Deep, protocol.Oblique).At(muscle.Left()))
		check.Clear("sternum-and-infraspinous-foramen",
			line(protocol.Superficial, protocol.Perpendicular).At(muscle.Left()))
	}
	check.Raised("sternum-and-infraspinous-foramen", flat.At(sternal.Midline()))
	check.Raised("sternum-and-infraspinous-foramen", lifted.At(anatomy.SerratusAnterior.Left())) // cannot be lifted
	check.Clear("sternum-and-infraspinous-foramen", lifted.At(sternal.Left(), costal.Left()))
	check.Clear("sternum-and-infraspinous-foramen", flat.At(anatomy.PectoralisMajorClavicular.Left()))
	check.Undetermined("sternum-and-infraspinous-foramen", straight.At(sternal.Left())) // in which grip?
	check.Undetermined("sternum-and-infraspinous-foramen", deeply(anatomy.SerratusAnterior.Left()))
}

func TestCasesOfPlacesThatAreNotNeedled(t *testing.T) {
	check := cases(t)
	entering := func(zone anatomy.Zone, site anatomy.Site) []protocol.Target {
		return protocol.Target{
			Technique: protocol.Static, Depth: protocol.Superficial, Zones: anatomy.ZonesOf(zone),
		}.At(site)
	}

	// The orbit: the muscle around the eye, and those above it from below the rim.
	check.Raised("orbit", superficially(anatomy.OrbicularisOculi.Left()))
	for _, above := range []anatomy.Site{anatomy.CorrugatorProcerus.Left(), anatomy.Frontalis.Left()} {
		check.Raised("orbit", entering(anatomy.BehindEye, above))
		check.Clear("orbit", entering(anatomy.Eyebrow, above))
		check.Clear("orbit", superficially(above))
	}
	check.Clear("orbit", entering(anatomy.BehindEye, anatomy.Temporalis.Left()))

	// Breast tissue and genital skin. Perineal muscles are not meant.
	check.Raised("forbidden-local-sites", entering(anatomy.Breast, anatomy.PectoralisMajorSternal.Left()))
	check.Raised("forbidden-local-sites", entering(anatomy.Genitals, anatomy.Bulbospongiosus.Left()))
	check.Clear("forbidden-local-sites", entering(anatomy.UpperChest, anatomy.PectoralisMajorSternal.Left()))
	check.Clear("forbidden-local-sites", deeply(anatomy.Bulbospongiosus.Left()))

	// The scalp while a fontanelle is open: under 2 years.
	for _, scalp := range []anatomy.Site{
		anatomy.Frontalis.Left(), anatomy.Occipitalis.Left(), anatomy.Temporalis.Left(),
	} {
		check.Raised("forbidden-local-sites", superficially(scalp), intake.AgeYears.Of(1))
		check.Clear("forbidden-local-sites", superficially(scalp), intake.AgeYears.Of(2))
		check.Undetermined("forbidden-local-sites", superficially(scalp), intake.AgeYears.Unknown())
	}
	check.Clear("forbidden-local-sites", superficially(anatomy.MasseterSuperficial.Left()), intake.AgeYears.Of(1))

	// No line is safe enough: by hand only. Three of the muscles are let through under ultrasound.
	guided := func(guidance protocol.Guidance, site anatomy.Site) []protocol.Target {
		return protocol.Target{
			Technique: protocol.Static, Depth: protocol.Superficial, Guidance: guidance,
		}.At(site)
	}
	for _, site := range []anatomy.Site{
		anatomy.OrbicularisOculi.Left(), anatomy.LongusColli.Left(), anatomy.RectusCapitisPosteriorMinor.Left(),
		anatomy.ObliquusCapitisSuperior.Left(), anatomy.Intercostals.Left(), anatomy.DiaphragmCostal.Left(),
		anatomy.TransversusAbdominis.Left(),
	} {
		check.Raised("manual-only-muscle", guided(protocol.Ultrasound, site))
		check.Raised("manual-only-muscle", superficially(site))
	}
	for _, site := range []anatomy.Site{
		anatomy.Subclavius.Left(), anatomy.Gemelli.Left(), anatomy.ObturatorExternus.Left(),
	} {
		check.Raised("manual-only-muscle", guided(protocol.Unguided, site))
		check.Raised("manual-only-muscle", guided(protocol.Palpation, site))
		check.Clear("manual-only-muscle", guided(protocol.Ultrasound, site))
		check.Undetermined("manual-only-muscle", superficially(site))
	}
	check.Clear("manual-only-muscle", guided(protocol.Unguided, anatomy.ObturatorInternus.Left()))
}

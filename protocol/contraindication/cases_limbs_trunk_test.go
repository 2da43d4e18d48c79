package contraindication_test

import (
	"testing"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// The third part of section 2.9 comes back to chest and neck.

func TestCasesOfTheChestWall(t *testing.T) {
	check := cases(t)
	line := func(angle protocol.Angle) protocol.Target {
		return protocol.Target{Technique: protocol.Static, Depth: protocol.Deep, Angle: angle}
	}
	rhomboid, infraspinatus := anatomy.RhomboidMajor.Left(), anatomy.Infraspinatus.Left()

	// The vessels between the ribs: any deep line on them that is not tangential.
	for _, angle := range []protocol.Angle{protocol.Perpendicular, protocol.Oblique, protocol.Medial} {
		check.Raised("intercostal-vessels", line(angle).At(rhomboid))
		check.Raised("intercostal-vessels", line(angle).At(anatomy.SerratusAnterior.Left()))
		check.Clear("intercostal-vessels", line(angle).At(anatomy.UpperTrapezius.Left()))
	}
	check.Clear("intercostal-vessels", line(protocol.Tangential).At(rhomboid))
	check.Clear("intercostal-vessels", superficially(rhomboid))
	check.Undetermined("intercostal-vessels", deeply(rhomboid))

	// The shoulder blade as the stop, which can have a hole.
	for _, angle := range []protocol.Angle{protocol.Perpendicular, protocol.Oblique, protocol.Medial} {
		check.Raised("infraspinous-fossa-bone-stop", line(angle).At(infraspinatus))
		check.Clear("infraspinous-fossa-bone-stop", line(angle).At(anatomy.Supraspinatus.Left()))
	}
	check.Clear("infraspinous-fossa-bone-stop", line(protocol.Tangential).At(infraspinatus))
	check.Clear("infraspinous-fossa-bone-stop", superficially(infraspinatus))
	check.Undetermined("infraspinous-fossa-bone-stop", deeply(infraspinatus))

	// Upper trapezius on both sides, whatever the line.
	lifted := protocol.Target{Technique: protocol.Static, Depth: protocol.Deep, Grip: protocol.Pincer}
	check.Raised("upper-trapezius-bilateral", lifted.At(anatomy.UpperTrapezius.Left(), anatomy.UpperTrapezius.Right()))
	check.Raised("upper-trapezius-bilateral",
		superficially(anatomy.UpperTrapezius.Left(), anatomy.UpperTrapezius.Right()))
	check.Clear("upper-trapezius-bilateral",
		deeply(anatomy.UpperTrapezius.Left(), anatomy.UpperTrapezius.Left().TrP(1)))
	check.Clear("upper-trapezius-bilateral", deeply(anatomy.UpperTrapezius.Left(), anatomy.MiddleTrapezius.Right()))

	// Scoliosis or kyphosis, and the footprint holds the upper back.
	bent := intake.ThoracicDeformity.Yes()
	check.Raised("thoracic-deformity", superficially(rhomboid), bent)
	check.Raised("thoracic-deformity", deeply(infraspinatus), bent) // shoulder and upper back
	check.Clear("thoracic-deformity", deeply(anatomy.SerratusAnterior.Left()), bent)
	check.Clear("thoracic-deformity", deeply(rhomboid), intake.ThoracicDeformity.No())
	check.Undetermined("thoracic-deformity", deeply(rhomboid), intake.ThoracicDeformity.Unknown())

	// Weak bone: pecked anywhere, or the only stop in front of the lung.
	weak := intake.Osteoporosis.Yes()
	pecked := protocol.Target{
		Technique: protocol.Periosteal, Depth: protocol.Superficial,
	}.At(anatomy.GluteusMedius.Left())
	check.Raised("osteoporosis-periosteal", pecked, weak)
	for _, site := range []anatomy.Site{
		rhomboid, anatomy.Sternalis.Left(), infraspinatus, anatomy.Supraspinatus.Left(), anatomy.Subscapularis.Left(),
	} {
		check.Raised("osteoporosis-periosteal", deeply(site), weak)
		check.Clear("osteoporosis-periosteal", superficially(site), weak)
	}
	check.Clear("osteoporosis-periosteal", deeply(anatomy.GluteusMedius.Left()), weak)
	check.Clear("osteoporosis-periosteal", pecked, intake.Osteoporosis.No())
	check.Undetermined("osteoporosis-periosteal", pecked, intake.Osteoporosis.Unknown())
	check.Undetermined("osteoporosis-periosteal", deeply(rhomboid), intake.Osteoporosis.Unknown())
}

func TestCasesOfTheSuboccipitalMuscles(t *testing.T) {
	check := cases(t)
	inferior, major := anatomy.ObliquusCapitisInferior.Left(), anatomy.RectusCapitisPosteriorMajor.Left()
	line := func(length, lean float64, guidance protocol.Guidance) protocol.Target {
		return protocol.Target{
			Technique: protocol.Static, Depth: protocol.Deep, Needle: protocol.NeedleMM(0.30, length),
			Lean: protocol.Deg(lean), Guidance: guidance,
		}
	}

	// Obliquus inferior: a needle over 40 mm, unless ultrasound is known to guide it.
	check.Raised("suboccipital-off-midline", line(41, 45, protocol.Unguided).At(inferior))
	check.Raised("suboccipital-off-midline", line(41, 45, protocol.Palpation).At(inferior))
	check.Clear("suboccipital-off-midline", line(41, 45, protocol.Ultrasound).At(inferior))
	check.Clear("suboccipital-off-midline", line(40, 46, protocol.Unguided).At(inferior))
	check.Undetermined("suboccipital-off-midline", line(41, 45, 0).At(inferior))
	check.Undetermined("suboccipital-off-midline", deeply(inferior))

	// Rectus major: a needle of 40 mm or more, or a tilt over 45 degrees, whatever guides it.
	check.Raised("suboccipital-off-midline", line(40, 45, protocol.Ultrasound).At(major))
	check.Raised("suboccipital-off-midline", line(39, 46, protocol.Ultrasound).At(major))
	check.Clear("suboccipital-off-midline", line(39, 45, protocol.Unguided).At(major))
	check.Undetermined("suboccipital-off-midline", protocol.Target{
		Technique: protocol.Static, Depth: protocol.Deep, Needle: protocol.NeedleMM(0.30, 39),
	}.At(major)) // at which tilt?
	check.Undetermined("suboccipital-off-midline", protocol.Target{
		Technique: protocol.Static, Depth: protocol.Deep, Lean: protocol.Deg(45),
	}.At(major)) // how long?

	// Both: hands that are not trained for the neck.
	forTheShoulder := intake.PractitionerRegions.Are(body.Shoulder)
	within := line(39, 45, protocol.Ultrasound)
	for _, site := range []anatomy.Site{inferior, major} {
		check.Raised("suboccipital-off-midline", within.At(site), forTheShoulder)
		check.Clear("suboccipital-off-midline", within.At(site), intake.PractitionerRegions.Are(body.Neck))
		check.Undetermined("suboccipital-off-midline", within.At(site), intake.PractitionerRegions.Unknown())
	}
	check.Clear("suboccipital-off-midline",
		line(41, 46, protocol.Unguided).At(anatomy.SemispinalisCapitis.Left()), forTheShoulder)

	// The milder half: on the muscle alone.
	for _, site := range []anatomy.Site{inferior, major} {
		check.Raised("suboccipital-off-midline-within-limits", within.At(site))
		check.Raised("suboccipital-off-midline-within-limits", superficially(site))
	}
	check.Clear("suboccipital-off-midline-within-limits", deeply(anatomy.ObliquusCapitisSuperior.Left()))
}

func TestCasesOfTheThyroid(t *testing.T) {
	check := cases(t)
	enlarged := intake.ThyroidEnlarged.Yes()

	// Enlarged, and the target lies at the front of the neck, by the muscle or by where the needle enters; not at
	// its side.
	for _, site := range []anatomy.Site{
		anatomy.SternocleidomastoidSternal.Left(), anatomy.SternocleidomastoidClavicular.Left(),
		anatomy.LongusColli.Left(), anatomy.Platysma.Left(), anatomy.SuprahyoidGroup.Left(),
	} {
		check.Raised("thyroid-enlarged-anterior-neck", superficially(site), enlarged)
		check.Clear("thyroid-enlarged-anterior-neck", superficially(site), intake.ThyroidEnlarged.No())
		check.Undetermined("thyroid-enlarged-anterior-neck", superficially(site), intake.ThyroidEnlarged.Unknown())
	}
	for _, zone := range []anatomy.Zone{anatomy.Throat, anatomy.AnteriorNeck} {
		check.Raised("thyroid-enlarged-anterior-neck", protocol.Target{
			Technique: protocol.Static, Depth: protocol.Superficial, Zones: anatomy.ZonesOf(zone),
		}.At(anatomy.DigastricAnterior.Left()), enlarged)
	}
	for _, site := range []anatomy.Site{
		anatomy.ScalenusMedius.Left(), anatomy.DigastricPosterior.Left(), anatomy.DigastricAnterior.Left(),
	} {
		check.Clear("thyroid-enlarged-anterior-neck", deeply(site), enlarged)
	}
}

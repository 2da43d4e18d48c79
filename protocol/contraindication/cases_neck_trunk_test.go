package contraindication_test

import (
	"testing"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

func TestCasesOfTheFrontOfTheNeck(t *testing.T) {
	check := cases(t)
	gripped := func(grip protocol.Grip) protocol.Target {
		return protocol.Target{Technique: protocol.Static, Depth: protocol.Superficial, Grip: grip}
	}
	heads := []anatomy.Site{anatomy.SternocleidomastoidSternal.Left(), anatomy.SternocleidomastoidClavicular.Left()}
	forTheShoulder := intake.PractitionerRegions.Are(body.Shoulder)

	// Front or side of the neck, however it is needled.
	for _, site := range []anatomy.Site{
		anatomy.ScalenusAnterior.Left(), anatomy.ScalenusMedius.Left(), anatomy.ScalenusPosterior.Left(),
		anatomy.LongusColli.Left(), anatomy.DigastricPosterior.Left(), anatomy.Platysma.Left(),
		anatomy.SuprahyoidGroup.Left(),
	} {
		check.Raised("anterior-neck", gripped(protocol.Pincer).At(site))
	}
	check.Clear("anterior-neck", deeply(anatomy.UpperTrapezius.Left()), forTheShoulder)

	// Sternocleidomastoid: not in a pincer, or not by hands trained for the neck.
	for _, head := range heads {
		check.Raised("anterior-neck", gripped(protocol.Flat).At(head))
		check.Raised("anterior-neck", gripped(protocol.Bracket).At(head))
		check.Raised("anterior-neck", gripped(protocol.Pincer).At(head), forTheShoulder)
		check.Clear("anterior-neck", gripped(protocol.Pincer).At(head), intake.PractitionerRegions.Are(body.Neck))
		check.Undetermined("anterior-neck", gripped(protocol.Pincer).At(head), intake.PractitionerRegions.Unknown())
		check.Undetermined("anterior-neck", superficially(head)) // in which grip?
	}

	// Or the needle enters there, whatever the muscle.
	for _, zone := range []anatomy.Zone{anatomy.Throat, anatomy.AnteriorNeck} {
		check.Raised("anterior-neck", protocol.Target{
			Technique: protocol.Static, Depth: protocol.Superficial, Zones: anatomy.ZonesOf(zone),
		}.At(anatomy.DigastricAnterior.Left()))
	}
	check.Clear("anterior-neck", superficially(anatomy.DigastricAnterior.Left()))

	// The milder half: on the muscle alone.
	for _, head := range heads {
		check.Raised("anterior-neck-pincer", gripped(protocol.Pincer).At(head))
		check.Raised("anterior-neck-pincer", gripped(protocol.Flat).At(head), forTheShoulder)
	}
	check.Clear("anterior-neck-pincer", deeply(anatomy.ScalenusMedius.Left()))
}

func TestCasesOfTheBackOfTheNeck(t *testing.T) {
	check := cases(t)
	entering := func(lateral float64, angle protocol.Angle) protocol.Target {
		return protocol.Target{
			Technique: protocol.Static, Depth: protocol.Deep, Angle: angle, InsertionLateral: body.MM(lateral),
		}
	}

	// Deep to the gap between skull and atlas.
	for _, site := range []anatomy.Site{
		anatomy.RectusCapitisPosteriorMinor.Left(), anatomy.ObliquusCapitisSuperior.Left(),
	} {
		check.Raised("suboccipital-midline", deeply(site))
		check.Clear("suboccipital-midline", superficially(site))
	}

	// At the midline, or less than 5 mm beside it; no distance given is the usual entry.
	for _, muscle := range []anatomy.Muscle{
		anatomy.RectusCapitisPosteriorMajor, anatomy.RectusCapitisPosteriorMinor,
		anatomy.ObliquusCapitisInferior, anatomy.ObliquusCapitisSuperior,
	} {
		beside := protocol.Target{Technique: protocol.Static, Depth: protocol.Superficial}
		check.Raised("suboccipital-midline", beside.At(muscle.Midline()))
		beside.InsertionLateral = body.MM(4)
		check.Raised("suboccipital-midline", beside.At(muscle.Left()))
		beside.InsertionLateral = body.MM(5)
		check.Clear("suboccipital-midline", beside.At(muscle.Left()))
	}
	check.Clear("suboccipital-midline", deeply(anatomy.RectusCapitisPosteriorMajor.Left()))
	check.Clear("suboccipital-midline", entering(4, 0).At(anatomy.SemispinalisCapitis.Left()))

	// Deep beside the spine of the neck: medial, or less than 10 mm from the midline.
	medial := protocol.Target{Technique: protocol.Static, Depth: protocol.Deep, Angle: protocol.Medial}
	straight := protocol.Target{Technique: protocol.Static, Depth: protocol.Deep, Angle: protocol.Perpendicular}
	for _, site := range []anatomy.Site{
		anatomy.SpleniusCapitis.Left(), anatomy.SpleniusCervicis.Left(), anatomy.SemispinalisCapitis.Left(),
		anatomy.SemispinalisCervicis.Left(), anatomy.CervicalMultifidus.Left(), anatomy.LongissimusCapitis.Left(),
	} {
		check.Raised("cervical-paraspinal-cord", medial.At(site))
		check.Raised("cervical-paraspinal-cord", entering(9, protocol.Perpendicular).At(site))
		check.Clear("cervical-paraspinal-cord", entering(10, protocol.Perpendicular).At(site))
		check.Clear("cervical-paraspinal-cord", straight.At(site)) // from the usual entry
		check.Clear("cervical-paraspinal-cord", superficially(site))
		check.Undetermined("cervical-paraspinal-cord", deeply(site)) // at which angle?
	}
	check.Raised("cervical-paraspinal-cord", entering(9, 0).At(anatomy.CervicalMultifidus.Left()))
	check.Undetermined("cervical-paraspinal-cord", entering(10, 0).At(anatomy.CervicalMultifidus.Left()))
	check.Clear("cervical-paraspinal-cord", medial.At(anatomy.UpperTrapezius.Left()))
}

func TestCasesOfTheSpinalCanal(t *testing.T) {
	check := cases(t)
	medial := protocol.Target{Technique: protocol.Static, Depth: protocol.Deep, Angle: protocol.Medial}
	superficial, straight := medial, medial
	superficial.Depth, straight.Angle = protocol.Superficial, protocol.Perpendicular
	atT12, atL1 := anatomy.ThoracicMultifidus.Left().AtLevel(body.T12), anatomy.LumbarMultifidus.Left().AtLevel(body.L1)

	// A deep medial line at T12 or L1, on bone or not.
	check.Raised("thoracolumbar-multifidus", medial.At(atT12))
	check.Raised("thoracolumbar-multifidus", medial.At(atL1))
	check.Raised("thoracolumbar-multifidus", medial.At(anatomy.LongissimusThoracis.Left().AtLevel(body.T12)))
	check.Raised("thoracolumbar-multifidus", medial.At(anatomy.LongissimusThoracis.Left().AtLevel(body.L1)))
	check.Clear("thoracolumbar-multifidus", medial.At(anatomy.ThoracicMultifidus.Left().AtLevel(body.T11)))
	check.Clear("thoracolumbar-multifidus", medial.At(anatomy.LumbarMultifidus.Left().AtLevel(body.L2)))
	check.Clear("thoracolumbar-multifidus", medial.At(anatomy.IliocostalisThoracis.Left().AtLevel(body.T12)))
	check.Clear("thoracolumbar-multifidus", superficial.At(atL1))
	check.Clear("thoracolumbar-multifidus", straight.At(atL1))
	check.Undetermined("thoracolumbar-multifidus", medial.At(anatomy.LumbarMultifidus.Left()))
	check.Undetermined("thoracolumbar-multifidus", deeply(atL1))

	// At the other levels from T1 to S1, where the line does not end on bone.
	offBone := medial
	offBone.OffBone = true
	for _, site := range []anatomy.Site{
		anatomy.ThoracicMultifidus.Left().AtLevel(body.T1), anatomy.ThoracicMultifidus.Left().AtLevel(body.T11),
		anatomy.SemispinalisThoracis.Left().AtLevel(body.T6), anatomy.LongissimusThoracis.Left().AtLevel(body.T11),
		anatomy.LumbarMultifidus.Left().AtLevel(body.L2), anatomy.LumbarMultifidus.Left().AtLevel(body.L5),
		anatomy.SacralMultifidus.Left().AtLevel(body.S1),
	} {
		check.Raised("spinal-canal-deep-medial", offBone.At(site))
		check.Clear("spinal-canal-deep-medial", medial.At(site)) // on bone, as usual
	}
	for _, site := range []anatomy.Site{
		atT12, atL1, // those are thoracolumbar-multifidus
		anatomy.SacralMultifidus.Left().AtLevel(body.S2), anatomy.IliocostalisThoracis.Left().AtLevel(body.T6),
	} {
		check.Clear("spinal-canal-deep-medial", offBone.At(site))
	}
	atL4 := anatomy.LumbarMultifidus.Left().AtLevel(body.L4)
	superficial.OffBone, straight.OffBone = true, true
	check.Clear("spinal-canal-deep-medial", superficial.At(atL4))
	check.Clear("spinal-canal-deep-medial", straight.At(atL4))
	check.Undetermined("spinal-canal-deep-medial", offBone.At(anatomy.LumbarMultifidus.Left())) // at which level?
	check.Undetermined("spinal-canal-deep-medial", protocol.Target{
		Technique: protocol.Static, Depth: protocol.Deep, OffBone: true,
	}.At(atL4))
}

func TestCasesOfTheLoin(t *testing.T) {
	check := cases(t)
	quadratus, quadratusDeep := anatomy.QuadratusLumborumSuperficial.Left(), anatomy.QuadratusLumborumDeep.Left()
	iliocostalis, psoas := anatomy.IliocostalisLumborum.Left(), anatomy.PsoasMajorLumbar.Left()
	multifidus, longissimus := anatomy.LumbarMultifidus.Left(), anatomy.LongissimusThoracis.Left()
	lateral := func(mm float64) protocol.Target {
		return protocol.Target{Technique: protocol.Static, Depth: protocol.Deep, InsertionLateral: body.MM(mm)}
	}

	// At L1 to L3 the muscles that lie lateral, superficial or deep.
	for _, site := range []anatomy.Site{quadratus, quadratusDeep, iliocostalis} {
		check.Raised("upper-lumbar-lateral", superficially(site.AtLevel(body.L3)))
		check.Clear("upper-lumbar-lateral", deeply(site.AtLevel(body.L4)))
		check.Undetermined("upper-lumbar-lateral", deeply(site))
	}
	check.Raised("upper-lumbar-lateral", deeply(quadratus.AtLevel(body.L1)))
	check.Clear("upper-lumbar-lateral", deeply(psoas.AtLevel(body.L2)))

	// Those that lie medial from 25 mm beside the midline on; no distance given is the usual entry.
	for _, site := range []anatomy.Site{
		multifidus.AtLevel(body.L1), multifidus.AtLevel(body.L3), longissimus.AtLevel(body.L1),
	} {
		check.Raised("upper-lumbar-lateral", lateral(25).At(site))
		check.Clear("upper-lumbar-lateral", lateral(24).At(site))
		check.Clear("upper-lumbar-lateral", deeply(site))
	}
	check.Clear("upper-lumbar-lateral", lateral(25).At(multifidus.AtLevel(body.L4)))
	check.Clear("upper-lumbar-lateral", lateral(25).At(longissimus.AtLevel(body.T12)))
	check.Clear("upper-lumbar-lateral", lateral(25).At(psoas.AtLevel(body.L2)))
	check.Undetermined("upper-lumbar-lateral", lateral(25).At(multifidus))

	// The milder half: the lateral muscles at any level, the multifidus at L1 to L3 at any distance.
	for _, site := range []anatomy.Site{quadratus, quadratusDeep.AtLevel(body.L5), iliocostalis.AtLevel(body.L1)} {
		check.Raised("lumbar-lateral-crest", deeply(site))
	}
	for _, level := range []body.Level{body.L1, body.L3} {
		check.Raised("lumbar-lateral-crest", lateral(24).At(multifidus.AtLevel(level)))
		check.Raised("lumbar-lateral-crest", lateral(25).At(multifidus.AtLevel(level)))
	}
	check.Clear("lumbar-lateral-crest", deeply(multifidus.AtLevel(body.L4)))
	check.Clear("lumbar-lateral-crest", deeply(longissimus.AtLevel(body.L1)))
	check.Undetermined("lumbar-lateral-crest", deeply(multifidus))

	// A needle longer than the longest of the atlas.
	needle := func(length float64) protocol.Target {
		return protocol.Target{
			Technique: protocol.Static, Depth: protocol.Deep, Needle: protocol.NeedleMM(0.30, length),
		}
	}
	for _, longest := range []struct {
		site anatomy.Site
		mm   float64
	}{
		{anatomy.SacralMultifidus.Left(), 40}, {iliocostalis, 50}, {quadratus, 50}, {multifidus, 75}, {quadratusDeep, 75},
		{psoas, 100},
	} {
		check.Raised("lumbosacral-needle-too-long", needle(longest.mm+1).At(longest.site))
		check.Clear("lumbosacral-needle-too-long", needle(longest.mm).At(longest.site))
		check.Undetermined("lumbosacral-needle-too-long", deeply(longest.site))
	}
	check.Clear("lumbosacral-needle-too-long", needle(100).At(anatomy.GluteusMedius.Left()))

	// Thin, and in the flank or loin; beside the spine from T11 to L3. Elsewhere nobody is asked for the BMI.
	thin := intake.BMI.Of(22.9)
	posterior := anatomy.SerratusPosteriorInferior.Left()
	for _, site := range []anatomy.Site{
		quadratus, quadratusDeep, iliocostalis, posterior, psoas,
		longissimus.AtLevel(body.T11), longissimus.AtLevel(body.L1), multifidus.AtLevel(body.L3),
	} {
		check.Raised("flank-thin-build", superficially(site), thin)
		check.Clear("flank-thin-build", superficially(site), intake.BMI.Of(23))
		check.Undetermined("flank-thin-build", superficially(site), intake.BMI.Unknown())
	}
	check.Clear("flank-thin-build", deeply(longissimus.AtLevel(body.T10)), thin)
	check.Clear("flank-thin-build", deeply(multifidus.AtLevel(body.L4)), thin)
	check.Clear("flank-thin-build", deeply(anatomy.IliocostalisThoracis.Left().AtLevel(body.T12)), thin)
	check.Clear("flank-thin-build", deeply(anatomy.LatissimusDorsi.Left()), thin)
	check.Clear("flank-thin-build", deeply(anatomy.GluteusMedius.Left()), intake.BMI.Unknown())
	check.Undetermined("flank-thin-build", deeply(multifidus), thin)

	// A changed kidney, or an enlarged liver or spleen, under the flank.
	for _, site := range []anatomy.Site{
		quadratus, quadratusDeep, iliocostalis, posterior, psoas, anatomy.LatissimusDorsi.Left(),
	} {
		check.Raised("renal-anomaly-flank", superficially(site), intake.RenalAnomaly.Yes())
		check.Raised("renal-anomaly-flank", superficially(site), intake.Organomegaly.Yes())
	}
	check.Clear("renal-anomaly-flank", deeply(quadratus), intake.RenalImpairment.Yes())
	check.Clear("renal-anomaly-flank", deeply(multifidus.AtLevel(body.L2)), intake.RenalAnomaly.Yes())
	check.Undetermined("renal-anomaly-flank", deeply(quadratus), intake.RenalAnomaly.Unknown())
	check.Undetermined("renal-anomaly-flank", deeply(quadratus), intake.Organomegaly.Unknown())
}

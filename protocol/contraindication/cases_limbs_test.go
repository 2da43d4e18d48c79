package contraindication_test

import (
	"slices"
	"testing"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

func TestCasesOfVesselsOfTheLimbs(t *testing.T) {
	check := cases(t)
	guided := func(guidance protocol.Guidance, site anatomy.Site) []protocol.Target {
		return protocol.Target{Technique: protocol.Static, Depth: protocol.Deep, Guidance: guidance}.At(site)
	}
	type space struct {
		zone anatomy.Zone
		site anatomy.Site // is needled from elsewhere as a rule
	}
	entering := func(into space, depth protocol.Depth, guidance protocol.Guidance) []protocol.Target {
		return protocol.Target{
			Technique: protocol.Static, Depth: depth, Guidance: guidance, Zones: anatomy.ZonesOf(into.zone),
		}.At(into.site)
	}
	spaces := []space{
		{anatomy.PosteriorKnee, anatomy.GastrocnemiusMedial.Left()}, {anatomy.Groin, anatomy.RectusFemoris.Left()},
		{anatomy.Axilla, anatomy.LatissimusDorsi.Left()}, {anatomy.MedialUpperArm, anatomy.BicepsBrachii.Left()},
	}
	inTheSpace := []anatomy.Site{
		anatomy.Popliteus.Left(), anatomy.Plantaris.Left(), anatomy.Pectineus.Left(), anatomy.Coracobrachialis.Left(),
	}
	besideIt := []anatomy.Site{
		anatomy.IliopsoasDistal.Left(), anatomy.AdductorLongus.Left(), anatomy.AdductorBrevis.Left(),
		anatomy.Sartorius.Left(),
	}

	// Deep into the space, by the muscle or by where the needle enters, unless ultrasound is known to guide it.
	for _, site := range inTheSpace {
		check.Raised("popliteal-and-medial-arm-vessels", guided(protocol.Unguided, site))
		check.Raised("popliteal-and-medial-arm-vessels", guided(protocol.Palpation, site))
		check.Clear("popliteal-and-medial-arm-vessels", guided(protocol.Ultrasound, site))
		check.Clear("popliteal-and-medial-arm-vessels", superficially(site))
		check.Undetermined("popliteal-and-medial-arm-vessels", deeply(site))
	}
	for _, space := range spaces {
		check.Raised("popliteal-and-medial-arm-vessels", entering(space, protocol.Deep, protocol.Palpation))
		check.Clear("popliteal-and-medial-arm-vessels", entering(space, protocol.Deep, protocol.Ultrasound))
		check.Undetermined("popliteal-and-medial-arm-vessels", entering(space, protocol.Deep, 0))
		check.Clear("popliteal-and-medial-arm-vessels", deeply(space.site))
	}

	// Beside it, where the vessel is neither felt nor seen. Adductor longus can be lifted off in a pincer.
	gripped := func(grip protocol.Grip, site anatomy.Site) []protocol.Target {
		return protocol.Target{
			Technique: protocol.Static, Depth: protocol.Deep, Guidance: protocol.Unguided, Grip: grip,
		}.At(site)
	}
	for _, site := range besideIt {
		check.Raised("popliteal-and-medial-arm-vessels", gripped(protocol.Flat, site))
		check.Clear("popliteal-and-medial-arm-vessels", guided(protocol.Palpation, site))
		check.Clear("popliteal-and-medial-arm-vessels", guided(protocol.Ultrasound, site))
		check.Undetermined("popliteal-and-medial-arm-vessels", deeply(site))
	}
	check.Clear("popliteal-and-medial-arm-vessels", gripped(protocol.Pincer, anatomy.AdductorLongus.Left()))
	check.Undetermined("popliteal-and-medial-arm-vessels", gripped(0, anatomy.AdductorLongus.Left()))
	check.Raised("popliteal-and-medial-arm-vessels", gripped(protocol.Pincer, anatomy.AdductorBrevis.Left()))
	check.Clear("popliteal-and-medial-arm-vessels", gripped(protocol.Flat, anatomy.VastusMedialis.Left()))

	// Subscapularis, off the face of the shoulder blade.
	angled := func(angle protocol.Angle) []protocol.Target {
		return protocol.Target{
			Technique: protocol.Static, Depth: protocol.Deep, Angle: angle,
		}.At(anatomy.Subscapularis.Left())
	}
	check.Raised("popliteal-and-medial-arm-vessels", angled(protocol.Medial))
	check.Raised("popliteal-and-medial-arm-vessels", angled(protocol.Perpendicular))
	check.Clear("popliteal-and-medial-arm-vessels", angled(protocol.Oblique))
	check.Clear("popliteal-and-medial-arm-vessels", angled(protocol.Tangential))
	check.Undetermined("popliteal-and-medial-arm-vessels", deeply(anatomy.Subscapularis.Left()))

	// The milder half: on place and depth alone, however the needle is guided.
	atTheScapulaAndKnee := []anatomy.Site{anatomy.Subscapularis.Left(), anatomy.VastusMedialis.Left()}
	for _, site := range slices.Concat(inTheSpace, besideIt, atTheScapulaAndKnee) {
		check.Raised("vessels-near-line", guided(protocol.Ultrasound, site))
		check.Clear("vessels-near-line", superficially(site))
	}
	for _, space := range spaces {
		check.Raised("vessels-near-line", entering(space, protocol.Deep, protocol.Ultrasound))
		check.Clear("vessels-near-line", entering(space, protocol.Superficial, protocol.Ultrasound))
		check.Clear("vessels-near-line", deeply(space.site))
	}
}

func TestCasesOfNervesOfTheLimbs(t *testing.T) {
	check := cases(t)
	entering := func(zone anatomy.Zone, depth protocol.Depth, site anatomy.Site) []protocol.Target {
		return protocol.Target{Technique: protocol.Static, Depth: depth, Zones: anatomy.ZonesOf(zone)}.At(site)
	}

	// The radial nerve at the outer arm.
	for _, site := range []anatomy.Site{
		anatomy.Brachialis.Left(), anatomy.TricepsLateral.Left(), anatomy.TricepsMedial.Left(),
		anatomy.Brachioradialis.Left(),
	} {
		check.Raised("radial-nerve-arm", deeply(site))
		check.Clear("radial-nerve-arm", superficially(site))
	}
	check.Clear("radial-nerve-arm", deeply(anatomy.TricepsLong.Left()))

	// The sciatic nerve; gluteus medius is needled away from it.
	for _, site := range []anatomy.Site{
		anatomy.Piriformis.Left(), anatomy.QuadratusFemoris.Left(), anatomy.GluteusMaximus.Left(),
		anatomy.GluteusMinimusPosterior.Left(), anatomy.ObturatorInternus.Left(),
	} {
		check.Raised("sciatic-nerve-near-line", deeply(site))
		check.Clear("sciatic-nerve-near-line", superficially(site))
	}
	check.Clear("sciatic-nerve-near-line", deeply(anatomy.GluteusMedius.Left()))

	// The common peroneal nerve at the outer knee, by the muscle or by where the needle enters.
	for _, site := range []anatomy.Site{
		anatomy.PeroneusLongus.Left(), anatomy.ExtensorDigitorumLongus.Left(), anatomy.BicepsFemorisShort.Left(),
	} {
		check.Raised("common-peroneal-fibular-neck", deeply(site))
		check.Clear("common-peroneal-fibular-neck", superficially(site))
	}
	calf := anatomy.GastrocnemiusLateral.Left()
	check.Raised("common-peroneal-fibular-neck", entering(anatomy.LateralKnee, protocol.Deep, calf))
	check.Clear("common-peroneal-fibular-neck", entering(anatomy.LateralKnee, protocol.Superficial, calf))
	check.Clear("common-peroneal-fibular-neck", deeply(calf))

	// The superficial peroneal nerve at the outer leg.
	for _, site := range []anatomy.Site{
		anatomy.PeroneusLongus.Left(), anatomy.PeroneusBrevis.Left(), anatomy.PeroneusTertius.Left(),
		anatomy.ExtensorDigitorumLongus.Left(),
	} {
		check.Raised("superficial-peroneal-nerve", deeply(site))
		check.Clear("superficial-peroneal-nerve", superficially(site))
	}
	soleus := anatomy.Soleus.Left()
	check.Raised("superficial-peroneal-nerve", entering(anatomy.LateralLeg, protocol.Deep, soleus))
	check.Clear("superficial-peroneal-nerve", entering(anatomy.LateralLeg, protocol.Superficial, soleus))
	check.Clear("superficial-peroneal-nerve", deeply(soleus))

	// The saphenous nerve and vein at the inner knee and leg.
	for _, site := range []anatomy.Site{anatomy.Sartorius.Left(), anatomy.Gracilis.Left()} {
		check.Raised("saphenous-nerve", deeply(site))
		check.Clear("saphenous-nerve", superficially(site))
	}
	for _, zone := range []anatomy.Zone{anatomy.MedialKnee, anatomy.MedialLeg} {
		check.Raised("saphenous-nerve", entering(zone, protocol.Deep, soleus))
		check.Clear("saphenous-nerve", entering(zone, protocol.Superficial, soleus))
	}
	check.Clear("saphenous-nerve", deeply(soleus))
}

func TestCasesOfBonesAndJoints(t *testing.T) {
	check := cases(t)
	thigh := deeply(anatomy.VastusLateralis.Left()) // its footprint is thigh and knee

	// Into a joint, where the plan says so; left out, it is not.
	intoTheJoint := protocol.Target{
		Technique: protocol.Static, Depth: protocol.Superficial, TowardsJoint: true,
	}.At(anatomy.DeltoidMiddle.Left())
	check.Raised("joint-space", intoTheJoint)
	check.Clear("joint-space", deeply(anatomy.DeltoidMiddle.Left()))

	// A suspected fracture, wherever it is; one that heals, at the target or anywhere in its limb.
	suspected, healing := intake.FractureStatusSuspected, intake.FractureStatusHealing
	check.Raised("fracture-unhealed", thigh, suspected, intake.Fracture.At(body.Hand.Right()))
	check.Raised("fracture-unhealed", thigh, healing, intake.Fracture.At(body.Knee.Left()))
	check.Raised("fracture-unhealed", thigh, healing, intake.Fracture.At(body.Foot.Left()))
	check.Raised("fracture-unhealed",
		deeply(anatomy.GluteusMedius.Left()), healing, intake.Fracture.At(body.Hip.Left())) // in no limb
	check.Clear("fracture-unhealed", thigh, healing, intake.Fracture.At(body.Knee.Right()))
	check.Clear("fracture-unhealed", thigh, healing, intake.Fracture.At(body.Hand.Left()))
	check.Clear("fracture-unhealed", thigh, intake.FractureStatusHealed, intake.Fracture.At(body.Knee.Left()))
	check.Undetermined("fracture-unhealed", thigh, healing, intake.Fracture.Unknown())
	for _, region := range []body.Region{body.Knee, body.Hand} {
		check.Undetermined("fracture-unhealed", thigh, intake.FractureStatus.Unknown(), intake.Fracture.At(region.Left()))
	}

	// Bones still grow, and the needle is meant to meet bone or joint near the end of a long one.
	fourteen, growing := intake.AgeYears.Of(14), intake.SkeletalMaturityImmature
	pecking := func(site anatomy.Site) []protocol.Target {
		return protocol.Target{Technique: protocol.Periosteal, Depth: protocol.Deep}.At(site)
	}
	for _, site := range []anatomy.Site{
		anatomy.DeltoidMiddle.Left(), anatomy.Anconeus.Left(), anatomy.PronatorQuadratus.Left(), // shoulder, elbow, wrist
		anatomy.AdductorPollicis.Left(), anatomy.GluteusMedius.Left(), anatomy.Popliteus.Left(), // hand, hip, knee
		anatomy.ExtensorDigitorumBrevis.Left(), anatomy.AbductorHallucis.Left(), // foot and ankle, foot
	} {
		check.Raised("open-growth-plate", pecking(site), fourteen, growing)
		check.Clear("open-growth-plate", deeply(site), fourteen, growing)
		check.Raised("open-growth-plate-near", superficially(site), fourteen, growing) // the milder half: bone or not
	}
	check.Raised("open-growth-plate", intoTheJoint, fourteen, growing)
	for _, site := range []anatomy.Site{anatomy.BicepsBrachii.Left(), anatomy.Soleus.Left()} { // upper arm, lower leg
		check.Clear("open-growth-plate", pecking(site), fourteen, growing)
		check.Clear("open-growth-plate-near", pecking(site), fourteen, growing)
	}

	// Whether they do is asked up to 24 years.
	for _, rule := range []string{"open-growth-plate", "open-growth-plate-near"} {
		shoulder := pecking(anatomy.DeltoidMiddle.Left())
		check.Clear(rule, shoulder, fourteen, intake.SkeletalMaturityMature)
		check.Undetermined(rule, shoulder, intake.AgeYears.Of(24), intake.SkeletalMaturity.Unknown())
		check.Clear(rule, shoulder, intake.AgeYears.Of(25), intake.SkeletalMaturity.Unknown())
	}
}

func TestCasesOfFreshTissue(t *testing.T) {
	check := cases(t)
	calf := superficially(anatomy.GastrocnemiusMedial.Left()) // its footprint is knee and lower leg

	// An inflamed or very swollen area, a fresh tear or haematoma: at the target, on its side.
	check.Raised("acute-inflammation-site", calf, intake.AcuteInflammation.At(body.Knee.Left()))
	check.Clear("acute-inflammation-site", calf, intake.AcuteInflammation.At(body.Knee.Right()))
	check.Clear("acute-inflammation-site", calf, intake.AcuteInflammation.At(body.Ankle.Left()))
	check.Undetermined("acute-inflammation-site", calf, intake.AcuteInflammation.Unknown())
	check.Raised("acute-haematoma", calf, intake.AcuteHematoma.At(body.LowerLeg.Left()))
	check.Clear("acute-haematoma", calf, intake.AcuteHematoma.At(body.LowerLeg.Right()))
	check.Clear("acute-haematoma", calf, intake.AcuteHematoma.At(body.Thigh.Left()))
	check.Undetermined("acute-haematoma", calf, intake.AcuteHematoma.Unknown())

	// Injected there lately: 6 weeks for a steroid, 4 for a filler, 2 for what else there is.
	here, elsewhere := intake.InjectionRegion.At(body.Knee.Left()), intake.InjectionRegion.At(body.Knee.Right())
	for _, injection := range []struct {
		kind intake.Option
		days int
	}{
		{intake.InjectionTypeCorticosteroid, 42}, {intake.InjectionTypeFiller, 28}, {intake.InjectionTypeBotulinum, 14},
		{intake.InjectionTypeOther, 14},
	} {
		check.Raised("recent-injection", calf, injection.kind, here, intake.InjectionDate.DaysAgo(injection.days))
		check.Clear("recent-injection", calf, injection.kind, here, intake.InjectionDate.DaysAgo(injection.days+1))
		check.Clear("recent-injection", calf, injection.kind, elsewhere, intake.InjectionDate.DaysAgo(injection.days))
		check.Undetermined("recent-injection", calf, injection.kind, here, intake.InjectionDate.Unknown())
		check.Undetermined("recent-injection", calf,
			injection.kind, intake.InjectionRegion.Unknown(), intake.InjectionDate.DaysAgo(injection.days))
	}
	check.Clear("recent-injection", calf, intake.InjectionTypeNone)

	// What it was is asked where it matters.
	what := intake.InjectionType.Unknown()
	for _, days := range []int{14, 42} {
		check.Undetermined("recent-injection", calf, what, here, intake.InjectionDate.DaysAgo(days))
		check.Clear("recent-injection", calf, what, elsewhere, intake.InjectionDate.DaysAgo(days))
	}
	check.Clear("recent-injection", calf, what, here, intake.InjectionDate.DaysAgo(43))
}

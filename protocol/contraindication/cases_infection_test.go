package contraindication_test

import (
	"testing"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

func TestCasesOfInfection(t *testing.T) {
	check := cases(t)

	// Ill, or 38.0 C or more. A measured fever counts though nobody felt ill; it is asked for only with a reason.
	check.Raised("infection-systemic", nil, intake.SystemicInfection.Yes())
	check.Raised("infection-systemic", nil, intake.TemperatureC.Of(38))
	check.Clear("infection-systemic", nil, intake.TemperatureC.Of(37.9))
	check.Clear("infection-systemic", nil, intake.TemperatureC.Unknown())
	check.Undetermined("infection-systemic", nil, intake.SystemicInfection.Unknown())
	for _, reason := range []intake.Answer{
		intake.AcuteIllness.Yes(), intake.LocalInfection.At(body.Knee.Left()), intake.HotSwollenJoint.Yes(),
		intake.NeckStiffnessFever.Yes(), intake.DentalInfection.Yes(), intake.CancerStatusActive,
		intake.ImmuneStatusLowDose, intake.AgeYears.Of(15),
	} {
		check.Undetermined("infection-systemic", nil, intake.TemperatureC.Unknown(), reason)
	}

	// Infected at or near the site, which is the area of the muscle on its side. No depth makes it good.
	shoulder := deeply(anatomy.DeltoidMiddle.Left()) // its footprint is shoulder and upper arm
	check.Raised("infection-local", shoulder, intake.LocalInfection.At(body.Shoulder.Left()))
	check.Raised("infection-local", shoulder, intake.LocalInfection.At(body.UpperArm.Both()))
	check.Raised("infection-local",
		superficially(anatomy.DeltoidMiddle.Left()), intake.LocalInfection.At(body.UpperArm.Left()))
	check.Raised("infection-local", // a needle in the midline touches both sides
		deeply(anatomy.Sternalis.Midline()), intake.LocalInfection.At(body.Thorax.Right()))
	check.Clear("infection-local", shoulder, intake.LocalInfection.At(body.Shoulder.Right()))
	check.Clear("infection-local", shoulder, intake.LocalInfection.At(body.Forearm.Left()))
	check.Clear("infection-local", shoulder, intake.LocalInfection.Nowhere())
	check.Undetermined("infection-local", shoulder, intake.LocalInfection.Unknown())
}

func TestCasesOfSkin(t *testing.T) {
	check := cases(t)
	calf := deeply(anatomy.Soleus.Left()) // its footprint is the lower leg
	throughHealthySkin := protocol.Target{
		Technique: protocol.Static, Depth: protocol.Deep, HealthySkin: true,
	}.At(anatomy.Soleus.Left())
	here, otherSide, elsewhere := body.LowerLeg.Left(), body.LowerLeg.Right(), body.Thigh.Left()

	// Not intact at the site. Skin that was seen to be healthy lifts it, a superficial needle does not.
	check.Raised("skin-lesion-local", calf, intake.BrokenSkin.At(here))
	check.Raised("skin-lesion-local", superficially(anatomy.Soleus.Left()), intake.BrokenSkin.At(here))
	check.Clear("skin-lesion-local", throughHealthySkin, intake.BrokenSkin.At(here))
	check.Clear("skin-lesion-local", calf, intake.BrokenSkin.At(otherSide))
	check.Clear("skin-lesion-local", calf, intake.BrokenSkin.At(elsewhere))
	check.Clear("skin-lesion-local", calf, intake.SkinDisease.At(here))
	check.Clear("skin-lesion-local", calf, intake.Scar.At(here))
	check.Undetermined("skin-lesion-local", calf, intake.BrokenSkin.Unknown())

	// Eczema, psoriasis or keloid at the site.
	check.Raised("skin-disease-local", calf, intake.SkinDisease.At(here))
	check.Raised("skin-disease-local", superficially(anatomy.Soleus.Left()), intake.SkinDisease.At(here))
	check.Clear("skin-disease-local", throughHealthySkin, intake.SkinDisease.At(here))
	check.Clear("skin-disease-local", calf, intake.SkinDisease.At(otherSide))
	check.Clear("skin-disease-local", calf, intake.SkinDisease.At(elsewhere))
	check.Undetermined("skin-disease-local", calf, intake.SkinDisease.Unknown())

	// Either of them, or a varicose vein, in the area: what is left when the needle enters beside it.
	for _, skin := range []intake.Areas{intake.BrokenSkin, intake.SkinDisease, intake.Varicose} {
		check.Raised("skin-beside-lesion", calf, skin.At(here))
		check.Raised("skin-beside-lesion", throughHealthySkin, skin.At(here))
		check.Clear("skin-beside-lesion", calf, skin.At(otherSide))
		check.Clear("skin-beside-lesion", calf, skin.At(elsewhere))
		check.Undetermined("skin-beside-lesion", calf, skin.Unknown())
	}

	// A mature scar at the site.
	check.Raised("scar-mature-local", calf, intake.Scar.At(here))
	check.Clear("scar-mature-local", calf, intake.Scar.At(otherSide))
	check.Clear("scar-mature-local", calf, intake.Scar.At(elsewhere))
	check.Undetermined("scar-mature-local", calf, intake.Scar.Unknown())

	// Scars that grow thick or spread, wherever the needle goes.
	check.Raised("keloid-tendency", nil, intake.KeloidTendency.Yes())
	check.Clear("keloid-tendency", nil, intake.KeloidTendency.No())
	check.Undetermined("keloid-tendency", nil, intake.KeloidTendency.Unknown())

	// Tattooed skin at the site.
	check.Raised("tattoo-site", calf, intake.Tattoo.At(here))
	check.Clear("tattoo-site", calf, intake.Tattoo.At(otherSide))
	check.Clear("tattoo-site", calf, intake.Tattoo.At(elsewhere))
	check.Undetermined("tattoo-site", calf, intake.Tattoo.Unknown())
}

func TestCasesOfFeeling(t *testing.T) {
	check := cases(t)
	foot := deeply(anatomy.QuadratusPlantae.Left())

	// Absent at the site; a superficial needle is what to do, and does not lift it.
	check.Raised("skin-sensory-loss", foot, intake.SensationAbsent.At(body.Foot.Left()))
	check.Raised("skin-sensory-loss",
		superficially(anatomy.QuadratusPlantae.Left()), intake.SensationAbsent.At(body.Foot.Left()))
	check.Clear("skin-sensory-loss", foot, intake.SensationReduced.At(body.Foot.Left()))
	check.Clear("skin-sensory-loss", foot, intake.SensationAbsent.At(body.Foot.Right()))
	check.Clear("skin-sensory-loss", foot, intake.SensationAbsent.At(body.LowerLeg.Left()))
	check.Undetermined("skin-sensory-loss", foot, intake.SensationAbsent.Unknown())

	// Dulled or absent.
	for _, feeling := range []intake.Areas{intake.SensationReduced, intake.SensationAbsent} {
		check.Raised("skin-sensory-reduced", foot, feeling.At(body.Foot.Left()))
		check.Clear("skin-sensory-reduced", foot, feeling.At(body.Foot.Right()))
		check.Clear("skin-sensory-reduced", foot, feeling.At(body.LowerLeg.Left()))
		check.Undetermined("skin-sensory-reduced", foot, feeling.Unknown())
	}
}

package contraindication_test

import (
	"testing"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

func TestCasesOfReplacedJoints(t *testing.T) {
	check := cases(t)
	replaced, hip := intake.SurgeryTypeArthroplasty, intake.Prosthesis.At(body.Hip.Left())
	agreed := intake.SurgeonClearance.Yes()
	atTheHip := deeply(anatomy.GluteusMedius.Left())
	atTheJoint := protocol.Target{
		Technique: protocol.Static, Depth: protocol.Superficial, TowardsJoint: true,
	}.At(anatomy.GluteusMedius.Left())

	// Deep beside a replaced joint and the surgeon has not agreed, or aimed at it, whoever agreed. Muscles at
	// home in the neck do not count, such as the upper trapezius, whose area takes in the shoulder.
	check.Raised("prosthetic-joint-proximity", atTheHip, replaced, hip)
	check.Raised("prosthetic-joint-proximity", atTheJoint, replaced, hip)
	check.Raised("prosthetic-joint-proximity", atTheJoint, replaced, hip, agreed)
	check.Raised("prosthetic-joint-proximity",
		deeply(anatomy.DeltoidMiddle.Left()), replaced, intake.Prosthesis.At(body.Shoulder.Left()))
	check.Clear("prosthetic-joint-proximity",
		deeply(anatomy.UpperTrapezius.Left()), replaced, intake.Prosthesis.At(body.Shoulder.Left()))
	check.Clear("prosthetic-joint-proximity", atTheHip, replaced, hip, agreed)
	check.Clear("prosthetic-joint-proximity", superficially(anatomy.GluteusMedius.Left()), replaced, hip)
	check.Clear("prosthetic-joint-proximity", atTheHip, replaced, intake.Prosthesis.At(body.Hip.Right()))
	check.Clear("prosthetic-joint-proximity", atTheHip, replaced, intake.Prosthesis.At(body.Knee.Left()))
	check.Clear("prosthetic-joint-proximity", atTheHip, intake.SurgeryTypeNone, intake.Prosthesis.Unknown())
	check.Undetermined("prosthetic-joint-proximity", atTheHip, replaced, intake.Prosthesis.Unknown())
	check.Undetermined("prosthetic-joint-proximity", atTheHip, replaced, hip, intake.SurgeonClearance.Unknown())

	// The milder half: whatever the depth, the muscle and the surgeon's word.
	check.Raised("prosthetic-joint-proximity-cleared", superficially(anatomy.GluteusMedius.Left()), replaced, hip, agreed)
	check.Raised("prosthetic-joint-proximity-cleared",
		deeply(anatomy.UpperTrapezius.Left()), replaced, intake.Prosthesis.At(body.Shoulder.Left()))
	check.Clear("prosthetic-joint-proximity-cleared", atTheHip, replaced, intake.Prosthesis.At(body.Hip.Right()))
	check.Undetermined("prosthetic-joint-proximity-cleared", atTheHip, replaced, intake.Prosthesis.Unknown())

	// A joint opened or replaced here within 12 weeks, and the surgeon has not agreed.
	knee := deeply(anatomy.VastusMedialis.Left())
	opened, here := intake.SurgeryTypeJointCapsuleOpened, intake.SurgeryRegion.At(body.Knee.Left())
	check.Raised("joint-capsule-surgery-recent", knee, opened, here, intake.SurgeryDate.DaysAgo(84))
	check.Raised("joint-capsule-surgery-recent", knee, replaced, here, intake.SurgeryDate.DaysAgo(84))
	check.Raised("joint-capsule-surgery-recent",
		superficially(anatomy.VastusMedialis.Left()), opened, here, intake.SurgeryDate.DaysAgo(0))
	check.Clear("joint-capsule-surgery-recent", knee, opened, here, intake.SurgeryDate.DaysAgo(85))
	check.Clear("joint-capsule-surgery-recent", knee, opened, here, intake.SurgeryDate.DaysAgo(84), agreed)
	check.Clear("joint-capsule-surgery-recent", knee,
		intake.SurgeryTypeFractureFixation, here, intake.SurgeryDate.DaysAgo(84))
	check.Clear("joint-capsule-surgery-recent", knee,
		opened, intake.SurgeryRegion.At(body.Knee.Right()), intake.SurgeryDate.DaysAgo(84))
	check.Undetermined("joint-capsule-surgery-recent", knee, opened, here, intake.SurgeryDate.Unknown())
	check.Undetermined("joint-capsule-surgery-recent", knee,
		opened, intake.SurgeryRegion.Unknown(), intake.SurgeryDate.DaysAgo(84))
	check.Undetermined("joint-capsule-surgery-recent", knee,
		intake.SurgeryType.Unknown(), here, intake.SurgeryDate.DaysAgo(84))
	check.Undetermined("joint-capsule-surgery-recent", knee,
		opened, here, intake.SurgeryDate.DaysAgo(84), intake.SurgeonClearance.Unknown())

	// The milder half: whoever agreed.
	check.Raised("joint-capsule-surgery-recent-cleared", knee, opened, here, intake.SurgeryDate.DaysAgo(84), agreed)
	check.Raised("joint-capsule-surgery-recent-cleared", knee, replaced, here, intake.SurgeryDate.DaysAgo(84), agreed)
	check.Clear("joint-capsule-surgery-recent-cleared", knee, opened, here, intake.SurgeryDate.DaysAgo(85))
	check.Clear("joint-capsule-surgery-recent-cleared", knee,
		intake.SurgeryTypeFractureFixation, here, intake.SurgeryDate.DaysAgo(84))
	check.Clear("joint-capsule-surgery-recent-cleared", knee,
		opened, intake.SurgeryRegion.At(body.Knee.Right()), intake.SurgeryDate.DaysAgo(84))
	check.Undetermined("joint-capsule-surgery-recent-cleared", knee, opened, here, intake.SurgeryDate.Unknown())
}

func TestCasesOfOperatedAreas(t *testing.T) {
	check := cases(t)
	agreed := intake.SurgeonClearance.Yes()
	thigh, here := deeply(anatomy.Gracilis.Left()), intake.SurgeryRegion.At(body.Thigh.Left())
	otherSide := intake.SurgeryRegion.At(body.Thigh.Right())

	// Operated on within 6 weeks, whatever was done, and the surgeon has not agreed.
	for _, operation := range []intake.Option{
		intake.SurgeryTypeJointCapsuleOpened, intake.SurgeryTypeFractureFixation, intake.SurgeryTypeOther,
	} {
		check.Raised("surgery-recent-region", thigh, operation, here, intake.SurgeryDate.DaysAgo(42))
	}
	fixed := intake.SurgeryTypeFractureFixation
	check.Raised("surgery-recent-region",
		superficially(anatomy.Gracilis.Left()), fixed, here, intake.SurgeryDate.DaysAgo(0))
	check.Clear("surgery-recent-region", thigh, fixed, here, intake.SurgeryDate.DaysAgo(43))
	check.Clear("surgery-recent-region", thigh, fixed, here, intake.SurgeryDate.DaysAgo(42), agreed)
	check.Clear("surgery-recent-region", thigh, fixed, otherSide, intake.SurgeryDate.DaysAgo(42))
	check.Clear("surgery-recent-region", thigh,
		intake.SurgeryTypeNone, intake.SurgeryRegion.Unknown(), intake.SurgeryDate.Unknown())
	check.Undetermined("surgery-recent-region", thigh, fixed, here, intake.SurgeryDate.Unknown())
	check.Undetermined("surgery-recent-region", thigh,
		fixed, intake.SurgeryRegion.Unknown(), intake.SurgeryDate.DaysAgo(42))
	check.Undetermined("surgery-recent-region", thigh,
		fixed, here, intake.SurgeryDate.DaysAgo(42), intake.SurgeonClearance.Unknown())

	// The milder half: whoever agreed.
	check.Raised("surgery-recent-region-cleared", thigh, fixed, here, intake.SurgeryDate.DaysAgo(42), agreed)
	check.Clear("surgery-recent-region-cleared", thigh, fixed, here, intake.SurgeryDate.DaysAgo(43))
	check.Clear("surgery-recent-region-cleared", thigh, fixed, otherSide, intake.SurgeryDate.DaysAgo(42))
	check.Undetermined("surgery-recent-region-cleared", thigh, fixed, here, intake.SurgeryDate.Unknown())

	// Operated on at some time, however long ago.
	check.Raised("surgery-past-region", thigh, fixed, here, intake.SurgeryDate.DaysAgo(10_000))
	check.Raised("surgery-past-region", thigh, fixed, here, intake.SurgeryDate.Unknown(), agreed)
	check.Clear("surgery-past-region", thigh, fixed, otherSide, intake.SurgeryDate.DaysAgo(10))
	check.Clear("surgery-past-region", thigh, intake.SurgeryTypeNone, intake.SurgeryRegion.Unknown())
	check.Undetermined("surgery-past-region", thigh, fixed, intake.SurgeryRegion.Unknown())
}

func TestCasesOfOperatedSpines(t *testing.T) {
	check := cases(t)
	atL4 := deeply(anatomy.LumbarMultifidus.Left().AtLevel(body.L4))
	levelNotGiven := deeply(anatomy.LumbarMultifidus.Left())

	// Rods, screws or a fusion at the level of the target, whatever the depth. A muscle that is not needled by
	// level is not reached.
	fused, rods := intake.SurgeryTypeSpinalInstrumentation, intake.SpinalInstrumentationLevels.Are(body.L4, body.L5)
	check.Raised("spinal-instrumentation-site", atL4, fused, rods)
	check.Raised("spinal-instrumentation-site",
		superficially(anatomy.QuadratusLumborumDeep.Right().AtLevel(body.L5)), fused, rods)
	check.Clear("spinal-instrumentation-site",
		deeply(anatomy.LumbarMultifidus.Left().AtLevel(body.L3)), fused, rods)
	check.Clear("spinal-instrumentation-site", deeply(anatomy.RhomboidMajor.Left()),
		fused, intake.SpinalInstrumentationLevels.Are(body.T4, body.T5))
	check.Clear("spinal-instrumentation-site", atL4,
		intake.SurgeryTypeNone, intake.SpinalInstrumentationLevels.Unknown())
	check.Undetermined("spinal-instrumentation-site", levelNotGiven, fused, rods)
	check.Undetermined("spinal-instrumentation-site", atL4, fused, intake.SpinalInstrumentationLevels.Unknown())

	// Deep at the level of a missing lamina. Two muscles below the skull have no levels and are not reached.
	decompressed, noLamina := intake.SurgeryTypeSpinalDecompression, intake.LaminectomyLevels.Are(body.L4)
	check.Raised("post-laminectomy-level", atL4, decompressed, noLamina)
	check.Raised("post-laminectomy-level",
		deeply(anatomy.IliocostalisLumborum.Left().AtLevel(body.L4)), decompressed, noLamina)
	check.Clear("post-laminectomy-level",
		superficially(anatomy.LumbarMultifidus.Left().AtLevel(body.L4)), decompressed, noLamina)
	check.Clear("post-laminectomy-level",
		deeply(anatomy.LumbarMultifidus.Left().AtLevel(body.L3)), decompressed, noLamina)
	check.Clear("post-laminectomy-level", deeply(anatomy.ObliquusCapitisSuperior.Left()),
		decompressed, intake.LaminectomyLevels.Are(body.C1))
	check.Undetermined("post-laminectomy-level", levelNotGiven, decompressed, noLamina)
	check.Undetermined("post-laminectomy-level", atL4, decompressed, intake.LaminectomyLevels.Unknown())

	// Or deep beside a malformed spine, at any level, in a muscle with a line to the canal.
	malformed := intake.SpinalAnomaly.Yes()
	check.Raised("post-laminectomy-level", levelNotGiven, malformed)
	check.Raised("post-laminectomy-level", deeply(anatomy.SacralMultifidus.Left()), malformed)
	check.Raised("post-laminectomy-level", deeply(anatomy.ObliquusCapitisSuperior.Left()), malformed)
	check.Clear("post-laminectomy-level", superficially(anatomy.LumbarMultifidus.Left()), malformed)
	check.Clear("post-laminectomy-level", deeply(anatomy.IliocostalisLumborum.Left()), malformed)
	check.Clear("post-laminectomy-level", levelNotGiven, intake.SpinalAnomaly.No())
	check.Undetermined("post-laminectomy-level", levelNotGiven, intake.SpinalAnomaly.Unknown())
}

func TestCasesOfTheAbdominalWall(t *testing.T) {
	check := cases(t)
	wall := deeply(anatomy.RectusAbdominis.Left())
	groin := deeply(anatomy.AdductorLongus.Left())

	// A hernia, stoma, mesh or fresh operation in the area, and the muscle lies in the abdomen. A superficial
	// needle does not lift it.
	check.Raised("hernia-abdominal-wall", wall, intake.AbdominalWallDefect.At(body.Abdomen.Left()))
	check.Raised("hernia-abdominal-wall",
		superficially(anatomy.InternalOblique.Right()), intake.AbdominalWallDefect.At(body.Abdomen.Both()))
	check.Raised("hernia-abdominal-wall", deeply(anatomy.PsoasMajorLumbar.Left().AtLevel(body.L3)),
		intake.AbdominalWallDefect.At(body.Abdomen.Left()))
	check.Clear("hernia-abdominal-wall", wall, intake.AbdominalWallDefect.At(body.Abdomen.Right()))
	check.Clear("hernia-abdominal-wall", wall, intake.AbdominalWallDefect.At(body.Groin.Left()))
	check.Clear("hernia-abdominal-wall", groin, intake.AbdominalWallDefect.At(body.Groin.Left()))
	check.Undetermined("hernia-abdominal-wall", wall, intake.AbdominalWallDefect.Unknown())

	// The same in the area of a muscle outside the abdomen.
	check.Raised("hernia-near-limb", groin, intake.AbdominalWallDefect.At(body.Groin.Left()))
	check.Clear("hernia-near-limb", groin, intake.AbdominalWallDefect.At(body.Groin.Right()))
	check.Clear("hernia-near-limb", groin, intake.AbdominalWallDefect.At(body.Abdomen.Left()))
	check.Clear("hernia-near-limb", wall, intake.AbdominalWallDefect.At(body.Abdomen.Left()))
	check.Undetermined("hernia-near-limb", groin, intake.AbdominalWallDefect.Unknown())
}

func TestCasesOfDiseasedJointsAndTeeth(t *testing.T) {
	check := cases(t)

	// A joint with inflammatory arthritis in the area.
	knee := deeply(anatomy.VastusMedialis.Left())
	arthritis := intake.InflammatoryArthritis.Yes()
	check.Raised("inflammatory-arthritis-joint", knee, arthritis, intake.InflammatoryJoint.At(body.Knee.Left()))
	check.Clear("inflammatory-arthritis-joint", knee, arthritis, intake.InflammatoryJoint.At(body.Knee.Right()))
	check.Clear("inflammatory-arthritis-joint", knee, arthritis, intake.InflammatoryJoint.At(body.Ankle.Left()))
	check.Undetermined("inflammatory-arthritis-joint", knee, arthritis, intake.InflammatoryJoint.Unknown())

	// An infection from a tooth, at jaw or face on either side, and in the muscles that move jaw and floor of
	// the mouth wherever they lie.
	for _, site := range []anatomy.Site{
		anatomy.Temporalis.Left(), anatomy.MasseterSuperficial.Right(), anatomy.MasseterDeep.Left(),
		anatomy.MedialPterygoid.Left(), anatomy.LateralPterygoidSuperior.Left(),
		anatomy.LateralPterygoidInferior.Left(), anatomy.DigastricAnterior.Left(),
		anatomy.DigastricPosterior.Left(), anatomy.SuprahyoidGroup.Left(),
		anatomy.Platysma.Left(),                                // neck alone
		anatomy.Frontalis.Left(), anatomy.Buccinator.Midline(), // face, face and jaw
	} {
		check.Raised("dental-infection-jaw", superficially(site), intake.DentalInfection.Yes())
	}
	check.Clear("dental-infection-jaw", deeply(anatomy.SternocleidomastoidSternal.Left()), intake.DentalInfection.Yes())
	check.Clear("dental-infection-jaw", deeply(anatomy.Occipitalis.Left()), intake.DentalInfection.Yes())
	check.Clear("dental-infection-jaw", deeply(anatomy.MasseterDeep.Left()), intake.DentalInfection.No())
	check.Undetermined("dental-infection-jaw", deeply(anatomy.MasseterDeep.Left()), intake.DentalInfection.Unknown())
}

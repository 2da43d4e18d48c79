package when

import (
	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// named returns the expression that is written "name()".
func named(name string) (Expression, bool) {
	switch name {
	case "pincered":
		return Pincered(), true
	case "spinalcontext":
		return SpinalContext(), true
	case "plateletreason":
		return PlateletReason(), true
	case "inrreason":
		return INRReason(), true
	case "ribcage":
		return RibCage(), true
	case "openlungline":
		return OpenLungLine(), true
	case "abdominalwall":
		return AbdominalWall(), true
	case "treatedchest":
		return TreatedChest(), true
	case "chestandaxilla":
		return ChestAndAxilla(), true
	case "spinalcomplaint":
		return SpinalComplaint(), true
	case "weakdefence":
		return WeakDefense(), true
	case "infectionhost":
		return InfectionHost(), true
	}
	return Expression{}, false
}

// names holds the names of the named expressions, in table order.
var names = [...]string{
	"pincered",
	"spinalcontext",
	"plateletreason",
	"inrreason",
	"ribcage",
	"openlungline",
	"abdominalwall",
	"treatedchest",
	"chestandaxilla",
	"spinalcomplaint",
	"weakdefence",
	"infectionhost",
}

func name(name string, body Expression) Expression {
	return Expression{logic.Expr{Leaf: logic.Leaf{Op: logic.OpNamed}, Name: name, Kids: []logic.Expr{body.tree}}}
}

// Pincered: the muscle is lifted in a pincer grip that holds it off the chest wall or abdomen.
func Pincered() Expression {
	return name("pincered", All(
		Grip(protocol.Pincer),
		Muscle(
			anatomy.UpperTrapezius, anatomy.LevatorScapulaeCervical, anatomy.LevatorScapulaeScapular,
			anatomy.LatissimusDorsi, anatomy.TeresMajor, anatomy.PectoralisMajorClavicular,
			anatomy.PectoralisMajorSternal, anatomy.PectoralisMajorCostal,
			anatomy.SternocleidomastoidSternal, anatomy.SternocleidomastoidClavicular,
			anatomy.RectusAbdominis, anatomy.ExternalOblique, anatomy.InternalOblique,
		),
	))
}

// SpinalContext: the complaint or a target is spinal.
func SpinalContext() Expression {
	return name("spinalcontext", Any(SpinalComplaint(), AnyTarget(Home(body.Neck, body.UpperBack, body.LowerBack))))
}

// PlateletReason: a reason to know the platelet count.
func PlateletReason() Expression {
	return reasons(intake.Platelets)
}

// INRReason: a reason to know the INR.
func INRReason() Expression {
	return reasons(intake.INR)
}

// RibCage: the muscle lies on the ribs.
func RibCage() Expression {
	return name("ribcage", Muscle(
		anatomy.RhomboidMinor, anatomy.RhomboidMajor, anatomy.MiddleTrapezius, anatomy.LowerTrapezius,
		anatomy.SerratusPosteriorSuperior, anatomy.SerratusPosteriorInferior,
		anatomy.IliocostalisThoracis, anatomy.SerratusAnterior, anatomy.PectoralisMajorSternal,
		anatomy.PectoralisMajorCostal, anatomy.PectoralisMinor, anatomy.Sternalis,
		anatomy.Intercostals,
	))
}

// OpenLungLine: a deep line that can reach the lung: not held off by a pincer grip, not tangential within the depth guard, and not stopped by bone (shoulder blade with a needle up to 40 mm, lamina with one under 40 mm).
func OpenLungLine() Expression {
	return name("openlungline", All(
		Over(anatomy.Pleura),
		Deep(),
		Not(Pincered()),
		Not(All(Angle(protocol.Tangential), Not(BeyondGuard()))),
		Not(All(Muscle(anatomy.Infraspinatus), Not(Longer(body.MM(40))), Not(OffBone()))),
		Not(All(
			Muscle(anatomy.ThoracicMultifidus, anatomy.LumbarMultifidus),
			Not(Longer(body.MM(39))),
			Not(OffBone()),
		)),
	))
}

// AbdominalWall: a muscle of the abdominal wall.
func AbdominalWall() Expression {
	return name("abdominalwall", Muscle(
		anatomy.RectusAbdominis, anatomy.ExternalOblique, anatomy.InternalOblique,
		anatomy.TransversusAbdominis, anatomy.Pyramidalis,
	))
}

// TreatedChest: surgery, node clearance, implant or radiotherapy of breast, axilla or chest on the side of the target.
func TreatedChest() Expression {
	return name("treatedchest", Any(
		SameSide(intake.SurgeryRegion, body.Breast, body.Axilla, body.Thorax),
		SameSide(intake.NodeClearance, body.Breast, body.Axilla, body.Thorax),
		SameSide(intake.SoftImplant, body.Breast, body.Axilla, body.Thorax),
		SameSide(intake.RadiotherapyRegion, body.Breast, body.Axilla, body.Thorax),
	))
}

// ChestAndAxilla: a muscle of the chest wall or the axillary folds.
func ChestAndAxilla() Expression {
	return name("chestandaxilla", Muscle(
		anatomy.PectoralisMajorClavicular, anatomy.PectoralisMajorSternal,
		anatomy.PectoralisMajorCostal, anatomy.PectoralisMinor, anatomy.SerratusAnterior,
		anatomy.LatissimusDorsi, anatomy.TeresMajor, anatomy.Subscapularis,
	))
}

// SpinalComplaint: the complaint is spinal.
func SpinalComplaint() Expression {
	return name("spinalcomplaint", Any(
		Yes(intake.SpinalPain),
		Treats(
			condition.NeckPain, condition.NeckPainAcuteSubacute, condition.NeckPainChronic,
			condition.BackPain, condition.LowBackPainAcute, condition.LowBackPainChronic,
			condition.ThoracicBackPain, condition.LumbarMyofascialPain, condition.WhiplashChronic,
			condition.CervicalRadiculopathy, condition.LumbarRadicularPain,
		),
	))
}

// WeakDefense: a body that fights infection poorly, drug treatment for rheumatism aside.
func WeakDefense() Expression {
	return name("weakdefence", Any(
		Is(
			intake.ImmuneStatusChemotherapy, intake.ImmuneStatusTransplant,
			intake.ImmuneStatusHIVAdvanced, intake.ImmuneStatusAsplenia, intake.ImmuneStatusOther,
		),
		Yes(intake.IVDrugUse),
	))
}

// InfectionHost: a reason why germs reach or stay in the spine: weak defence, injected drugs, a line, dialysis access, a recent bacterial infection.
func InfectionHost() Expression {
	return name("infectionhost", Any(
		WeakDefense(),
		Is(intake.ImmuneStatusLowDose, intake.ImmuneStatusDrugSuppressed),
		Yes(intake.SteroidLongTerm),
		Yes(intake.RecentBacterialInfection),
		Has(intake.ImplantedDeviceLine, intake.ImplantedDevicePort, intake.ImplantedDeviceCatheter),
		Some(intake.DialysisAccess),
	))
}

package anatomy

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

// Muscles at home in the hip. Kept by hand. Checked against the cited sources' rows on 2026-11-26;
// not reviewed by a clinician.
func hipMuscles() []muscleRow {
	return []muscleRow{
		{
			Muscle:    GluteusMaximus,
			Name:      "Gluteus maximus",
			Latin:     "Musculus gluteus maximus",
			Region:    body.Hip,
			Footprint: body.RegionsOf(body.Hip, body.Buttock, body.Sacrum),
			Nerve:     "inferior gluteal nerve",
			Roots:     []string{"L5", "S1", "S2"},
			TriggerPoints: TriggerPoints{Min: 3, Max: 3, Sites: []string{
				"TrP1: beside the sacrum",
				"TrP2: above the ischial tuberosity",
				"TrP3: medial lower fibres near the coccyx",
			}},
			Refers: ZonesOf(Sacroiliac, ButtockUpper, ButtockLower, Sacrum, Coccyx, PosteriorThigh),
			Near:   HazardsOf(SciaticNerve, GlutealVessels, PudendalBundle),

			Positions:    ranked(SideLying),
			PositionNote: "side-lying, hip slightly bent",
			Grips:        ranked(Flat, Pincer),
			GripNote:     "flat, pincer for the lowest fibres",
			Direction: "perpendicular or oblique medially at TrP1 and TrP2, perpendicular or pincer at " +
				"TrP3",
			Backstop:  "sacrum or ischium where available",
			Forbidden: "deep toward the notch or the sciatic line",

			NeedleLength:   mm(40, 75),
			NeedleDiameter: mm(0.30, 0.30),
			DepthNote:      "subcutaneous fat decides length; no numeric guard found",

			Compressible: CompressiblePartly,

			Difficulty: Basic,
			Confidence: ConfidenceHigh,
			Sources: []evidence.Source{
				"MDN-LP", "FC-LOC", "FC-REF", "FC-PREC", "TSTPM2", "TGOLF", "COTCH11", "TSM",
			},
		},
		{
			Muscle:    GluteusMedius,
			Name:      "Gluteus medius",
			Latin:     "Musculus gluteus medius",
			Region:    body.Hip,
			Footprint: body.RegionsOf(body.Hip, body.Buttock),
			Nerve:     "superior gluteal nerve",
			Roots:     []string{"L4", "L5", "S1"},
			TriggerPoints: TriggerPoints{Min: 3, Max: 3, Sites: []string{
				"TrP1: posterior, near the sacroiliac joint",
				"TrP2: middle of the crest line",
				"TrP3: anterior part",
			}},
			Refers: ZonesOf(
				Lumbar, Sacrum, Sacroiliac, ButtockUpper, ButtockLower, LateralThigh, PosteriorThigh,
			),
			Near: HazardsOf(HipJointCapsule, SciaticNerve, GlutealVessels),

			Positions:    ranked(SideLying, Prone),
			PositionNote: "side-lying - prone for the tendon",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction: "perpendicular to the ilium - for the tendon, from two fingers above and three " +
				"postero-medial of the trochanter, angled forward and downward-lateral to bone",
			Backstop:  "ilium",
			Forbidden: "medial of the posterior third toward the notch",

			NeedleLength:   mm(50, 75),
			NeedleDiameter: mm(0.30, 0.30),
			DepthNote: "tendon site reached in 90 percent of cadavers with the finger-breadth method " +
				"versus 10 percent with a line method",

			Compressible: CompressiblePartly,

			Difficulty: Basic,
			Confidence: ConfidenceHigh,
			Sources: []evidence.Source{
				"FC-REF", "FC-PREC", "GMED25", "RCTGMQL", "ABERD", "TGOLF", "COTCH11",
			},
		},
		{
			Muscle:    GluteusMinimusAnterior,
			Name:      "Gluteus minimus, front part",
			Latin:     "Musculus gluteus minimus (pars anterior)",
			Region:    body.Hip,
			Footprint: body.RegionsOf(body.Hip),
			Nerve:     "superior gluteal nerve",
			Roots:     []string{"L4", "L5", "S1"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: deep, below the front crest, in front of the trochanter line",
			}},
			Refers: ZonesOf(ButtockLower, LateralThigh, LateralKnee, LateralLeg, LateralAnkle),
			Near:   HazardsOf(HipJointCapsule, GlutealVessels, FemoralNeurovascular),

			Positions:    ranked(SideLying, Supine),
			PositionNote: "side-lying or supine",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "perpendicular to the ilium",
			Backstop:     "ilium",
			Forbidden:    "medial over the hip joint or femoral nerve",

			NeedleLength:   mm(50, 75),
			NeedleDiameter: mm(0.30, 0.30),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleNo,

			Difficulty: Intermediate,
			Confidence: ConfidenceMedium,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"FC-PREC", "ABERD", "CHALL", "TGOLF", "COTCH11", "TSM"},
		},
		{
			Muscle:    GluteusMinimusPosterior,
			Name:      "Gluteus minimus, back part",
			Latin:     "Musculus gluteus minimus (pars posterior)",
			Region:    body.Hip,
			Footprint: body.RegionsOf(body.Hip, body.Buttock),
			Nerve:     "superior gluteal nerve",
			Roots:     []string{"L4", "L5", "S1"},
			TriggerPoints: TriggerPoints{Min: 2, Max: 2, Sites: []string{
				"TrP: deep, behind the trochanter line",
			}},
			Refers: ZonesOf(ButtockLower, PosteriorThigh, Calf, PosteriorKnee),
			Near:   HazardsOf(SciaticNerve, HipJointCapsule, GlutealVessels),

			Positions:    ranked(SideLying),
			PositionNote: "side-lying",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "perpendicular to the ilium",
			Backstop:     "ilium",
			Forbidden:    "toward the notch",

			NeedleLength:   mm(50, 75),
			NeedleDiameter: mm(0.30, 0.30),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleNo,

			Difficulty: Intermediate,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"FC-PREC", "ABERD", "CHALL", "TPCA", "COTCH11", "TSM"},
		},
		{
			Muscle:    TensorFasciaeLatae,
			Name:      "Tensor fasciae latae",
			Latin:     "Musculus tensor fasciae latae",
			Region:    body.Hip,
			Footprint: body.RegionsOf(body.Hip, body.Thigh),
			Nerve:     "superior gluteal nerve",
			Roots:     []string{"L4", "L5", "S1"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: mid belly below the ASIS",
			}},
			Refers: ZonesOf(LateralHip, LateralThigh, AnteriorHip),
			Near:   HazardsOf(LateralFemoralCutaneousNerve, HipJointCapsule),

			Positions:    ranked(Supine, SideLying),
			PositionNote: "supine or side-lying, knee slightly bent",
			Grips:        ranked(Flat, Pincer),
			GripNote:     "flat or pincer",
			Direction:    "perpendicular, or oblique and cranial",
			Backstop:     "ilium",
			Forbidden:    "medial of the ASIS",

			NeedleLength:   mm(40, 60),
			NeedleDiameter: mm(0.30, 0.30),
			DepthNote:      "course deck lists no specific structure to avoid; no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceHigh,
			Sources:    []evidence.Source{"MDN-LP", "FC-PREC", "TPCA", "COTCH11", "STD", "TSM"},
		},
		{
			Muscle:    Piriformis,
			Name:      "Piriformis",
			Latin:     "Musculus piriformis",
			Region:    body.Hip,
			Footprint: body.RegionsOf(body.Hip, body.Buttock),
			Nerve:     "nerve to piriformis",
			Roots:     []string{"S1", "S2"},
			TriggerPoints: TriggerPoints{Min: 2, Max: 2, Sites: []string{
				"TrP1: medial, near the sacrum",
				"TrP2: lateral third near the trochanter",
			}},
			Refers: ZonesOf(Sacroiliac, ButtockUpper, ButtockLower, LateralHip, PosteriorThigh),
			Near:   HazardsOf(SciaticNerve, GlutealVessels, PudendalBundle, PelvicViscera),

			Positions:    ranked(SideLying, Prone),
			PositionNote: "side-lying or prone",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "perpendicular at the midpoint between sacrum and trochanter",
			Backstop:     "sacrum or ischium medially",
			Forbidden:    "the medial third without landmarks",

			NeedleLength:   mm(60, 75),
			NeedleDiameter: mm(0.30, 0.30),
			DepthNote: "medial third hit the sciatic nerve in 11 of 14 cadaver tries, midpoint in 3 of 14, " +
				"lateral in none; in another series 16 of 19 reached the muscle and none hit the " +
				"nerve",

			Compressible: CompressibleNo,

			Difficulty: Intermediate,
			Confidence: ConfidenceHigh,
			Sources: []evidence.Source{
				"PIR18", "PIR22", "PIR24", "PIR-US", "FC-PREC", "WMM-PIR", "ORTHACU", "ABERD",
				"COTCH11", "TSM",
			},
		},
		{
			Muscle:    Gemelli,
			Name:      "Superior and inferior gemelli",
			Latin:     "Musculus gemellus superior; musculus gemellus inferior",
			Region:    body.Hip,
			Footprint: body.RegionsOf(body.Hip, body.Buttock),
			Nerve:     "nerves to obturator internus and to quadratus femoris",
			Roots:     []string{"L4", "L5", "S1", "S2"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: behind the hip, between piriformis and quadratus femoris",
			}},
			Refers: ZonesOf(ButtockLower, LateralHip),
			Near:   HazardsOf(SciaticNerve, HipJointCapsule, PudendalBundle),

			Positions:    ranked(SideLying),
			PositionNote: "side-lying",
			GripNote:     "manual release preferred, flat only under ultrasound",
			Direction:    "lateral, close to the trochanter, under ultrasound",
			Backstop:     "trochanter",
			Forbidden:    "blind needling, or medial at the ischium",

			DepthNote: "ultrasound only; blind lines hit 0 of 12 in deep hip muscles",

			Compressible: CompressibleNo,

			Difficulty: Advanced,
			Confidence: ConfidenceLow,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"HAIG03", "STD", "TSM"},
		},
		{
			Muscle:    QuadratusFemoris,
			Name:      "Quadratus femoris",
			Latin:     "Musculus quadratus femoris",
			Region:    body.Hip,
			Footprint: body.RegionsOf(body.Hip, body.Buttock),
			Nerve:     "nerve to quadratus femoris",
			Roots:     []string{"L4", "L5", "S1"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: between ischial tuberosity and lesser trochanter",
			}},
			Refers: ZonesOf(ButtockLower, PosteriorThigh, LateralHip),
			Near:   HazardsOf(SciaticNerve, HipJointCapsule),

			Positions:    ranked(SideLying, Prone),
			PositionNote: "side-lying or prone",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "lateral half, toward the femur",
			Backstop:     "femur",
			Forbidden:    "medial half where the nerve runs",

			NeedleLength:   mm(50, 75),
			NeedleDiameter: mm(0.30, 0.30),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleNo,

			Difficulty: Intermediate,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"FC-PREC", "COTCH11", "HAIG03", "STD", "TSM"},
		},
		{
			Muscle:    ObturatorExternus,
			Name:      "Obturator externus",
			Latin:     "Musculus obturatorius externus",
			Region:    body.Hip,
			Footprint: body.RegionsOf(body.Hip, body.Buttock),
			Nerve:     "obturator nerve, posterior branch",
			Roots:     []string{"L3", "L4"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: deep to pectineus and adductors",
			}},
			Refers: ZonesOf(Groin, AnteriorHip, LateralHip),
			Near: HazardsOf(
				ObturatorNeurovascular, FemoralNeurovascular, HipJointCapsule, SciaticNerve,
			),

			Positions:    ranked(SideLying),
			PositionNote: "side-lying",
			GripNote:     "manual release preferred, flat only under ultrasound",
			Direction:    "posterior approach below quadratus femoris, toward the ischium, under ultrasound",
			Backstop:     "ischium",
			Forbidden:    "blind needling, or anterior needling through the femoral triangle",

			DepthNote: "ultrasound only; blind lines hit 0 of 12 in deep hip muscles",

			Compressible: CompressibleNo,

			Difficulty: Advanced,
			Confidence: ConfidenceLow,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"HAIG03", "STD", "TSM"},
		},
		{
			Muscle:    Iliacus,
			Name:      "Iliacus (upper fibres on the ilium)",
			Latin:     "Musculus iliacus",
			Region:    body.Hip,
			Footprint: body.RegionsOf(body.Hip, body.Pelvis, body.Abdomen),
			Nerve:     "femoral nerve",
			Roots:     []string{"L2", "L3", "L4"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: inner face of the ilium behind the ASIS",
			}},
			Refers: ZonesOf(Lumbar, AnteriorThigh, Groin, AnteriorHip),
			Near: HazardsOf(
				FemoralNeurovascular, PeritoneumBowel, IlioinguinalNerve, LateralFemoralCutaneousNerve,
			),

			Positions:    ranked(SideLying),
			PositionNote: "side-lying",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "along the inner face of the ilium, away from the midline",
			Backstop:     "ilium",
			Forbidden:    "medially into the pelvis",

			NeedleLength:   mm(50, 75),
			NeedleDiameter: mm(0.30, 0.30),
			DepthNote:      "AIIS to femoral nerve 35.7 mm in side-lying and 32.1 mm supine (mean of 25 people)",

			Peritoneum:   Reach{Always: true},
			Compressible: CompressibleNo,

			Difficulty: Advanced,
			Confidence: ConfidenceHigh,
			Sources: []evidence.Source{
				"ILIAC19", "FC-PREC", "FVIP-LT", "ABERD", "HALLE2", "MSDN4", "STD", "TSM",
			},
		},
		{
			Muscle:    IliopsoasDistal,
			Name:      "Iliopsoas, distal tendon-muscle at the thigh",
			Latin:     "Musculus iliopsoas (pars distalis)",
			Region:    body.Hip,
			Footprint: body.RegionsOf(body.Hip, body.Groin, body.Thigh),
			Nerve:     "femoral nerve and L1-L3 branches",
			Roots:     []string{"L1", "L2", "L3", "L4"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: lateral wall of the femoral triangle",
			}},
			Refers: ZonesOf(AnteriorThigh, Groin, Lumbar),
			Near:   HazardsOf(FemoralNeurovascular, ProfundaFemoris, LateralFemoralCutaneousNerve),

			Positions:    ranked(Supine),
			PositionNote: "supine",
			Grips:        ranked(Flat),
			GripNote:     "flat with a finger on the pulse",
			Direction:    "lateral to the femoral nerve, toward the lesser trochanter",
			Backstop:     "femur or pubic ramus",
			Forbidden: "on or medial to the palpated pulse, or in the finger-breadth just lateral to it " +
				"where the femoral nerve lies",

			NeedleLength:   mm(50, 60),
			NeedleDiameter: mm(0.30, 0.30),
			DepthNote:      "no numeric guard found",

			Compressible: CompressiblePartly,

			Difficulty: Advanced,
			Confidence: ConfidenceMedium,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"FC-PREC", "DN-PSOAS", "CRAM", "STD"},
		},
	}
}

package anatomy

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

// Muscles at home in the thigh. Kept by hand. Checked against the cited sources' rows on
// 2026-11-26; not reviewed by a clinician.
func thighMuscles() []muscleRow {
	return []muscleRow{
		{
			Muscle:    Sartorius,
			Name:      "Sartorius",
			Latin:     "Musculus sartorius",
			Region:    body.Thigh,
			Footprint: body.RegionsOf(body.Thigh, body.Groin),
			Nerve:     "femoral nerve",
			Roots:     []string{"L2", "L3"},
			TriggerPoints: TriggerPoints{Min: 3, Max: 3, Sites: []string{
				"TrP: upper, middle and lower thirds",
			}},
			Refers: ZonesOf(AnteriorThigh, MedialThigh, MedialKnee),
			Near:   HazardsOf(FemoralNeurovascular, AdductorCanal, SaphenousNerveVein),

			Positions:    ranked(Supine),
			PositionNote: "supine",
			Grips:        ranked(Pincer),
			GripNote:     "pincer",
			Direction:    "tangential, between the fingers",
			Backstop:     "the opposing finger",
			Forbidden:    "deep past the belly in the proximal or middle third",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote: "deep limit is shallower in men and at smaller girth; sex, proximal girth and BMI " +
				"predict it",

			Compressible: CompressibleYes,

			Difficulty: Intermediate,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"SART21", "FC-PREC", "STD", "TSM"},
		},
		{
			Muscle:    RectusFemoris,
			Name:      "Rectus femoris",
			Latin:     "Musculus rectus femoris",
			Region:    body.Thigh,
			Footprint: body.RegionsOf(body.Thigh, body.Hip),
			Nerve:     "femoral nerve",
			Roots:     []string{"L2", "L3", "L4"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: just below the anterior inferior iliac spine (distal points also described)",
			}},
			Refers: ZonesOf(AnteriorKnee, AnteriorThigh),
			Near:   HazardsOf(FemoralNeurovascular, HipJointCapsule, LateralFemoralCutaneousNerve),

			Positions:    ranked(Supine),
			PositionNote: "supine, hip slightly abducted and extended, knee bent off the edge",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "perpendicular",
			Backstop: "femur from the upper thigh down, none just below the iliac spine where the hip " +
				"joint lies behind",
			Forbidden: "medial toward the triangle, or deep at the iliac spine",

			NeedleLength:   mm(40, 60),
			NeedleDiameter: mm(0.30, 0.30),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceHigh,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"MDN-LE", "ABERD", "FPN", "IOH", "FC-PREC", "STD", "TSM"},
		},
		{
			Muscle:    VastusMedialis,
			Name:      "Vastus medialis",
			Latin:     "Musculus vastus medialis",
			Region:    body.Thigh,
			Footprint: body.RegionsOf(body.Thigh, body.Knee),
			Nerve:     "femoral nerve",
			Roots:     []string{"L2", "L3", "L4"},
			TriggerPoints: TriggerPoints{Min: 2, Max: 2, Sites: []string{
				"TrP1: distal, above the patella",
				"TrP2: upper, near mid thigh",
			}},
			Refers: ZonesOf(AnteriorKnee, MedialKnee, MedialThigh),
			Near:   HazardsOf(AdductorCanal, FemoralNeurovascular, KneeJointCapsule, SaphenousNerveVein),

			Positions:    ranked(Supine),
			PositionNote: "supine, hip bent and abducted",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction: "upper point angled anterior away from sartorius - distal point perpendicular or " +
				"oblique",
			Backstop:  "femur",
			Forbidden: "medial-posterior toward the adductor canal",

			NeedleLength:   mm(40, 60),
			NeedleDiameter: mm(0.30, 0.30),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Intermediate,
			Confidence: ConfidenceHigh,
			Sources:    []evidence.Source{"MDN-LE", "FC-PREC", "MSDN5", "FPN", "STD"},
		},
		{
			Muscle:    VastusIntermedius,
			Name:      "Vastus intermedius",
			Latin:     "Musculus vastus intermedius",
			Region:    body.Thigh,
			Footprint: body.RegionsOf(body.Thigh),
			Nerve:     "femoral nerve",
			Roots:     []string{"L2", "L3", "L4"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: upper half, deep to rectus femoris",
			}},
			Refers: ZonesOf(AnteriorThigh, AnteriorKnee),
			Near:   HazardsOf(FemoralNeurovascular),

			Positions:    ranked(Supine),
			PositionNote: "supine",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "perpendicular from lateral of rectus femoris",
			Backstop:     "femur",
			Forbidden:    "medial of the mid-line of the thigh",

			NeedleLength:   mm(50, 75),
			NeedleDiameter: mm(0.30, 0.30),
			DepthNote:      "no numeric guard found",

			Compressible: CompressiblePartly,

			Difficulty: Intermediate,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"MDN-LE", "FC-PREC", "FPN", "STD", "TSM"},
		},
		{
			Muscle:    VastusLateralis,
			Name:      "Vastus lateralis",
			Latin:     "Musculus vastus lateralis",
			Region:    body.Thigh,
			Footprint: body.RegionsOf(body.Thigh, body.Knee),
			Nerve:     "femoral nerve",
			Roots:     []string{"L2", "L3", "L4"},
			TriggerPoints: TriggerPoints{Min: 5, Max: 5, Sites: []string{
				"TrP1: distal, above the patella",
				"TrP2 to TrP5: along the outer thigh",
			}},
			Refers: ZonesOf(LateralThigh, LateralKnee, LateralHip, AnteriorKnee),
			Near:   HazardsOf(KneeJointCapsule, SciaticNerve),

			Positions:    ranked(SideLying),
			PositionNote: "side-lying, affected hip bent",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction: "TrP1 oblique toward the patella - TrP2, TrP4, TrP5 perpendicular or slightly " +
				"anterior - biceps femoris moved for TrP3",
			Backstop:  "femur",
			Forbidden: "posterior past the lateral septum, above all at TrP3 beside biceps femoris",

			NeedleLength:   mm(40, 75),
			NeedleDiameter: mm(0.30, 0.30),
			DepthNote: "course deck lists no specific structure to avoid, but TrP3 lies behind the septum " +
				"beside biceps femoris and the sciatic nerve; no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceMedium,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"MDN-LE", "FC-PREC", "TPCA", "STD"},
		},
		{
			Muscle:    Pectineus,
			Name:      "Pectineus",
			Latin:     "Musculus pectineus",
			Region:    body.Thigh,
			Footprint: body.RegionsOf(body.Thigh, body.Groin),
			Nerve:     "femoral nerve (sometimes obturator or accessory obturator)",
			Roots:     []string{"L2", "L3"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: below the inguinal ligament over the superior pubic ramus",
			}},
			Refers: ZonesOf(Groin, MedialThigh),
			Near: HazardsOf(
				FemoralNeurovascular, ObturatorNeurovascular, ProfundaFemoris, SaphenousNerveVein,
			),

			Positions:    ranked(Supine),
			PositionNote: "supine, hip abducted and laterally rotated",
			Grips:        ranked(Flat),
			GripNote:     "flat with a finger on the pulse",
			Direction:    "perpendicular, kept medial to the femoral vein",
			Backstop:     "superior pubic ramus",
			Forbidden:    "lateral toward the vein and artery",

			NeedleLength:   mm(30, 50),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "no numeric guard found",

			Compressible: CompressiblePartly,

			Difficulty: Advanced,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"FC-PREC", "ABBOTT", "STD", "TSM"},
		},
		{
			Muscle:    AdductorLongus,
			Name:      "Adductor longus",
			Latin:     "Musculus adductor longus",
			Region:    body.Thigh,
			Footprint: body.RegionsOf(body.Thigh, body.Groin),
			Nerve:     "obturator nerve, anterior branch",
			Roots:     []string{"L2", "L3", "L4"},
			TriggerPoints: TriggerPoints{Min: 2, Max: 2, Sites: []string{
				"TrP: upper third",
				"TrP: lower third",
			}},
			Refers: ZonesOf(Groin, AnteriorHip, MedialThigh, MedialKnee, Shin),
			Near:   HazardsOf(FemoralNeurovascular, ProfundaFemoris, ObturatorNeurovascular),

			Positions:    ranked(Supine),
			PositionNote: "supine, hip bent and abducted",
			Grips:        ranked(Pincer),
			GripNote:     "pincer",
			Direction:    "between the fingers, medial to lateral kept short",
			Backstop:     "the opposing finger",
			Forbidden:    "lateral through the belly toward the triangle",

			NeedleLength:   mm(40, 50),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Intermediate,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"FC-PREC", "ABERD", "ABBOTT", "COTCH11", "STD"},
		},
		{
			Muscle:    AdductorBrevis,
			Name:      "Adductor brevis",
			Latin:     "Musculus adductor brevis",
			Region:    body.Thigh,
			Footprint: body.RegionsOf(body.Thigh, body.Groin),
			Nerve:     "obturator nerve",
			Roots:     []string{"L2", "L3", "L4"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: deep to longus and pectineus",
			}},
			Refers: ZonesOf(Groin, AnteriorHip, MedialThigh),
			Near:   HazardsOf(FemoralNeurovascular, ProfundaFemoris, ObturatorNeurovascular),

			Positions:    ranked(Supine),
			PositionNote: "supine, hip bent and abducted",
			Grips:        ranked(Pincer),
			GripNote:     "pincer",
			Direction:    "between the fingers",
			Backstop:     "the opposing finger",
			Forbidden:    "deep lateral line",

			NeedleLength:   mm(40, 60),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "no numeric guard found",

			Compressible: CompressiblePartly,

			Difficulty: Advanced,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"FC-PREC", "ABBOTT", "COTCH11", "STD", "TSM"},
		},
		{
			Muscle:    AdductorMagnus,
			Name:      "Adductor magnus",
			Latin:     "Musculus adductor magnus",
			Region:    body.Thigh,
			Footprint: body.RegionsOf(body.Thigh, body.Groin),
			Nerve:     "obturator nerve and tibial part of the sciatic nerve",
			Roots:     []string{"L2", "L3", "L4", "S1"},
			TriggerPoints: TriggerPoints{Min: 3, Max: 3, Sites: []string{
				"TrP1: mid inner thigh",
				"TrP2 and TrP3: upper, near the ischium",
			}},
			Refers: ZonesOf(Groin, MedialThigh, Perineum, Anorectal),
			Near: HazardsOf(
				FemoralNeurovascular, AdductorCanal, ProfundaFemoris, SciaticNerve,
				ObturatorNeurovascular,
			),

			Positions: ranked(Supine, SideLying),
			PositionNote: "supine, hip bent, abducted and laterally rotated, or side-lying on the affected " +
				"side",
			Grips:     ranked(Pincer, Flat),
			GripNote:  "pincer or flat from behind",
			Direction: "medial to lateral or posterior to anterior, short",
			Backstop:  "the opposing finger or ischium",
			Forbidden: "past the muscle toward the sciatic nerve behind or the femoral vessels in front",

			NeedleLength:   mm(50, 75),
			NeedleDiameter: mm(0.30, 0.30),
			DepthNote:      "no numeric guard found",

			Compressible: CompressiblePartly,

			Difficulty: Intermediate,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"FC-PREC", "ABBOTT", "TPCA", "COTCH11", "STD", "TSM"},
		},
		{
			Muscle:    Gracilis,
			Name:      "Gracilis",
			Latin:     "Musculus gracilis",
			Region:    body.Thigh,
			Footprint: body.RegionsOf(body.Thigh),
			Nerve:     "obturator nerve",
			Roots:     []string{"L2", "L3"},
			TriggerPoints: TriggerPoints{Min: 2, Max: 2, Sites: []string{
				"TrP: middle third of the inner thigh",
			}},
			Refers: ZonesOf(MedialThigh),
			Near:   HazardsOf(AdductorCanal, SaphenousNerveVein),

			Positions:    ranked(Supine),
			PositionNote: "supine, hip bent and abducted",
			Grips:        ranked(Pincer),
			GripNote:     "pincer",
			Direction:    "between the fingers, shallow",
			Backstop:     "the opposing finger",
			Forbidden:    "the distal third, or through the deep face into the canal",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "avoid the distal third; course deck lists nothing else to avoid",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"MSDN5", "FC-PREC", "STD", "TSM"},
		},
		{
			Muscle:    BicepsFemorisLong,
			Name:      "Biceps femoris, long head",
			Latin:     "Caput longum musculi bicipitis femoris",
			Region:    body.Thigh,
			Footprint: body.RegionsOf(body.Thigh),
			Nerve:     "sciatic nerve, tibial part",
			Roots:     []string{"L5", "S1", "S2"},
			TriggerPoints: TriggerPoints{Min: 2, Max: 2, Sites: []string{
				"TrP: middle and lower-middle thirds",
			}},
			Refers: ZonesOf(PosteriorKnee, PosteriorThigh, Calf),
			Near:   HazardsOf(SciaticNerve, PoplitealNeurovascular, CommonPeronealNerve),

			Positions:    ranked(Prone),
			PositionNote: "prone, knee slightly bent",
			Grips:        ranked(Pincer, Flat),
			GripNote:     "pincer or flat",
			Direction:    "from lateral, toward the femur, belly lifted off the nerve",
			Backstop:     "femur or the opposing finger",
			Forbidden:    "mid-line of the back of the thigh",

			NeedleLength:   mm(50, 75),
			NeedleDiameter: mm(0.30, 0.30),
			DepthNote:      "common peroneal nerve lies 0-3 mm from the inner edge of the distal tendon",

			Compressible: CompressibleYes,

			Difficulty: Intermediate,
			Confidence: ConfidenceHigh,
			Sources: []evidence.Source{
				"FC-PREC", "BFS21", "PW-THIGH", "FPN", "MASSLIB", "COTCH11", "STD",
			},
		},
		{
			Muscle:    BicepsFemorisShort,
			Name:      "Biceps femoris, short head",
			Latin:     "Caput breve musculi bicipitis femoris",
			Region:    body.Thigh,
			Footprint: body.RegionsOf(body.Thigh, body.Knee),
			Nerve:     "sciatic nerve, common peroneal part",
			Roots:     []string{"L5", "S1", "S2"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: distal outer thigh above the fibular head",
			}},
			Refers: ZonesOf(PosteriorKnee, LateralKnee),
			Near:   HazardsOf(CommonPeronealNerve, PoplitealNeurovascular, SciaticNerve),

			Positions:    ranked(Prone, SideLying),
			PositionNote: "prone or side-lying",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "from lateral of the long-head tendon, straight forward",
			Backstop:     "femur",
			Forbidden:    "medial to the long-head tendon",

			NeedleLength:   mm(30, 50),
			NeedleDiameter: mm(0.30, 0.30),
			DepthNote: "lateral edge of the tendon keeps about 17-22 mm from the nerve; the medial edge " +
				"0-3 mm",

			Compressible: CompressibleYes,

			Difficulty: Intermediate,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"BFS21", "EMGUS14", "PW-THIGH", "BFSUS21", "STD", "TSM"},
		},
		{
			Muscle:    Semitendinosus,
			Name:      "Semitendinosus",
			Latin:     "Musculus semitendinosus",
			Region:    body.Thigh,
			Footprint: body.RegionsOf(body.Thigh),
			Nerve:     "sciatic nerve, tibial part",
			Roots:     []string{"L5", "S1", "S2"},
			TriggerPoints: TriggerPoints{Min: 2, Max: 2, Sites: []string{
				"TrP: middle and lower-middle thirds",
			}},
			Refers: ZonesOf(ButtockLower, PosteriorThigh, PosteriorKnee, Calf),
			Near:   HazardsOf(SciaticNerve, PoplitealNeurovascular),

			Positions:    ranked(Prone),
			PositionNote: "prone, knee slightly bent",
			Grips:        ranked(Pincer),
			GripNote:     "pincer",
			Direction:    "medially, between the fingers",
			Backstop:     "the opposing finger",
			Forbidden:    "lateral toward the nerve in the mid-line",

			NeedleLength:   mm(40, 60),
			NeedleDiameter: mm(0.30, 0.30),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Intermediate,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"FC-PREC", "PW-THIGH", "MASSLIB", "COTCH11", "STD"},
		},
		{
			Muscle:    Semimembranosus,
			Name:      "Semimembranosus",
			Latin:     "Musculus semimembranosus",
			Region:    body.Thigh,
			Footprint: body.RegionsOf(body.Thigh),
			Nerve:     "sciatic nerve, tibial part",
			Roots:     []string{"L5", "S1", "S2"},
			TriggerPoints: TriggerPoints{Min: 2, Max: 2, Sites: []string{
				"TrP: middle and lower-middle thirds",
			}},
			Refers: ZonesOf(ButtockLower, PosteriorThigh, PosteriorKnee, Calf),
			Near:   HazardsOf(SciaticNerve, PoplitealNeurovascular),

			Positions:    ranked(Prone),
			PositionNote: "prone, knee slightly bent",
			Grips:        ranked(Pincer),
			GripNote:     "pincer",
			Direction:    "medially, between the fingers",
			Backstop:     "the opposing finger",
			Forbidden:    "lateral toward the nerve in the mid-line",

			NeedleLength:   mm(40, 60),
			NeedleDiameter: mm(0.30, 0.30),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Intermediate,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"FC-PREC", "PW-THIGH", "MASSLIB", "COTCH11", "STD"},
		},
	}
}

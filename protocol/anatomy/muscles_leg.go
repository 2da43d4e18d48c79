package anatomy

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

// Muscles at home in the lower leg. Kept by hand. Checked against the cited sources' rows on
// 2026-11-26; not reviewed by a clinician.
func legMuscles() []muscleRow {
	return []muscleRow{
		{
			Muscle:    TibialisAnterior,
			Name:      "Tibialis anterior",
			Latin:     "Musculus tibialis anterior",
			Region:    body.LowerLeg,
			Footprint: body.RegionsOf(body.LowerLeg),
			Nerve:     "deep peroneal nerve",
			Roots:     []string{"L4", "L5"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: upper third of the belly",
			}},
			Refers: ZonesOf(AnteriorAnkle, GreatToe, Shin),
			Near:   HazardsOf(DeepPeronealBundle, CompartmentBleed),

			Positions:    ranked(Supine),
			PositionNote: "supine",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "beside the crest, toward the tibia or slightly lateral",
			Backstop:     "tibia",
			Forbidden:    "deep lateral toward the interosseous membrane",

			NeedleLength:   mm(25, 50),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"FC-PREC", "FVIP-LL", "TPBOOK", "SIFFI", "COTCH11"},
		},
		{
			Muscle:    ExtensorDigitorumLongus,
			Name:      "Extensor digitorum longus",
			Latin:     "Musculus extensor digitorum longus",
			Region:    body.LowerLeg,
			Footprint: body.RegionsOf(body.LowerLeg),
			Nerve:     "deep peroneal nerve",
			Roots:     []string{"L5", "S1"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: upper third, between tibialis anterior and the peroneals",
			}},
			Refers: ZonesOf(DorsalFoot, LesserToes, Shin),
			Near: HazardsOf(
				DeepPeronealBundle, SuperficialPeronealNerve, CompartmentBleed, CommonPeronealNerve,
			),

			Positions:    ranked(Supine, SideLying),
			PositionNote: "supine or side-lying",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "toward the fibula",
			Backstop:     "fibula",
			Forbidden:    "medial deep toward the neurovascular bundle",

			NeedleLength:   mm(25, 50),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Intermediate,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"DP-CH12", "TPBOOK", "SIFFI", "COTCH11", "STD", "TSM"},
		},
		{
			Muscle:    ExtensorHallucisLongus,
			Name:      "Extensor hallucis longus",
			Latin:     "Musculus extensor hallucis longus",
			Region:    body.LowerLeg,
			Footprint: body.RegionsOf(body.LowerLeg),
			Nerve:     "deep peroneal nerve",
			Roots:     []string{"L5", "S1"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: middle to distal third, deep between tibialis anterior and EDL",
			}},
			Refers: ZonesOf(DorsalFoot, GreatToe),
			Near:   HazardsOf(DeepPeronealBundle, CompartmentBleed),

			Positions:    ranked(Supine),
			PositionNote: "supine",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "toward the fibula",
			Backstop:     "fibula",
			Forbidden:    "medial deep",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote: "muscle midpoint about 12 cm above the bimalleolar line (distal 35 percent of the " +
				"leg)",

			Compressible: CompressiblePartly,

			Difficulty: Intermediate,
			Confidence: ConfidenceHigh,
			Sources:    []evidence.Source{"EHL16", "DP-CH12", "SIFFI", "COTCH11", "TSM"},
		},
		{
			Muscle:    PeroneusTertius,
			Name:      "Peroneus (fibularis) tertius",
			Latin:     "Musculus fibularis tertius",
			Region:    body.LowerLeg,
			Footprint: body.RegionsOf(body.LowerLeg),
			Nerve:     "deep peroneal nerve",
			Roots:     []string{"L5", "S1"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: distal outer leg in front of the fibula",
			}},
			Refers: ZonesOf(AnteriorAnkle, LateralAnkle, Heel),
			Near:   HazardsOf(DeepPeronealBundle, SuperficialPeronealNerve, CompartmentBleed),

			Positions:    ranked(Supine, SideLying),
			PositionNote: "supine or side-lying",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "toward the fibula",
			Backstop:     "fibula",
			Forbidden:    "deep medial",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.25),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Intermediate,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"WMM-PT", "ETOIMS", "SIFFI", "DP-CH12", "TSM"},
		},
		{
			Muscle:    PeroneusLongus,
			Name:      "Peroneus (fibularis) longus",
			Latin:     "Musculus fibularis longus",
			Region:    body.LowerLeg,
			Footprint: body.RegionsOf(body.LowerLeg),
			Nerve:     "superficial peroneal nerve",
			Roots:     []string{"L5", "S1"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: two to four cm below the fibular head",
			}},
			Refers: ZonesOf(LateralAnkle, LateralLeg, LateralFoot),
			Near:   HazardsOf(CommonPeronealNerve, SuperficialPeronealNerve),

			Positions:    ranked(SideLying),
			PositionNote: "side-lying",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "perpendicular to the fibula, well below the neck",
			Backstop:     "fibula",
			Forbidden:    "around the fibular neck",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Intermediate,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"FC-PREC", "ETOIMS", "FVIP-LL", "EMGUS14", "COTCH11", "TSM"},
		},
		{
			Muscle:    PeroneusBrevis,
			Name:      "Peroneus (fibularis) brevis",
			Latin:     "Musculus fibularis brevis",
			Region:    body.LowerLeg,
			Footprint: body.RegionsOf(body.LowerLeg),
			Nerve:     "superficial peroneal nerve",
			Roots:     []string{"L5", "S1"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: lower third of the outer leg",
			}},
			Refers: ZonesOf(LateralAnkle, LateralFoot),
			Near:   HazardsOf(SuperficialPeronealNerve, PeronealArtery, SuralNerveVein),

			Positions:    ranked(SideLying),
			PositionNote: "side-lying",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "toward the fibula",
			Backstop:     "fibula",
			Forbidden:    "posterior past the fibula",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"FC-PREC", "ETOIMS", "JEOP", "COTCH11", "TSM"},
		},
		{
			Muscle:    GastrocnemiusMedial,
			Name:      "Gastrocnemius, medial head",
			Latin:     "Caput mediale musculi gastrocnemii",
			Region:    body.LowerLeg,
			Footprint: body.RegionsOf(body.LowerLeg, body.Knee),
			Nerve:     "tibial nerve",
			Roots:     []string{"S1", "S2"},
			TriggerPoints: TriggerPoints{Min: 2, Max: 2, Sites: []string{
				"TrP1: mid belly, inner calf",
				"TrP3: behind the medial condyle",
			}},
			Refers: ZonesOf(MedialArch, Calf, PosteriorKnee, PlantarFoot),
			Near:   HazardsOf(PoplitealNeurovascular, SuralNerveVein, SaphenousNerveVein),

			Positions:    ranked(Prone),
			PositionNote: "prone",
			Grips:        ranked(Pincer, Flat),
			GripNote:     "pincer or flat",
			Direction:    "between the fingers",
			Backstop:     "the opposing finger",
			Forbidden:    "the popliteal diamond or the mid-line groove",

			NeedleLength:   mm(25, 50),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceMedium,
			Sources: []evidence.Source{
				"FC-PREC", "HEALTHY", "MSKEY-CALF", "FPN", "RBW", "COTCH11", "TSM",
			},
		},
		{
			Muscle:    GastrocnemiusLateral,
			Name:      "Gastrocnemius, lateral head",
			Latin:     "Caput laterale musculi gastrocnemii",
			Region:    body.LowerLeg,
			Footprint: body.RegionsOf(body.LowerLeg, body.Knee),
			Nerve:     "tibial nerve",
			Roots:     []string{"S1", "S2"},
			TriggerPoints: TriggerPoints{Min: 2, Max: 2, Sites: []string{
				"TrP2: mid belly, outer calf",
				"TrP4: behind the lateral condyle",
			}},
			Refers: ZonesOf(PosteriorKnee, Calf),
			Near:   HazardsOf(CommonPeronealNerve, PoplitealNeurovascular, SuralNerveVein),

			Positions:    ranked(Prone),
			PositionNote: "prone",
			Grips:        ranked(Pincer, Flat),
			GripNote:     "pincer or flat",
			Direction:    "between the fingers",
			Backstop:     "the opposing finger",
			Forbidden:    "the fibular neck and the popliteal diamond",

			NeedleLength:   mm(25, 50),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"FC-PREC", "HEALTHY", "RBW", "COTCH11", "TSM"},
		},
		{
			Muscle:    Soleus,
			Name:      "Soleus",
			Latin:     "Musculus soleus",
			Region:    body.LowerLeg,
			Footprint: body.RegionsOf(body.LowerLeg),
			Nerve:     "tibial nerve",
			Roots:     []string{"S1", "S2"},
			TriggerPoints: TriggerPoints{Min: 3, Max: 3, Sites: []string{
				"TrP1: lower inner calf",
				"TrP2: upper outer calf",
				"TrP3: uncommon, upper outer",
			}},
			Refers: ZonesOf(Heel, PlantarHeel, Achilles, Calf, Sacroiliac, Jaw),
			Near:   HazardsOf(PosteriorTibialNeurovascular, PeronealArtery, SuralNerveVein),

			Positions:    ranked(Prone, SideLying),
			PositionNote: "prone or side-lying",
			Grips:        ranked(Flat),
			GripNote:     "flat from the medial or lateral border",
			Direction:    "from the border toward tibia or fibula",
			Backstop:     "tibia or fibula",
			Forbidden:    "mid-line deep needling over the tibial bundle",

			NeedleLength:   mm(40, 50),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "deeper in women; length should follow girth and BMI",

			Compressible: CompressiblePartly,

			Difficulty: Intermediate,
			Confidence: ConfidenceHigh,
			Sources: []evidence.Source{
				"SOL20", "FC-PREC", "NAMTPT-SOL", "FPN", "RBW", "COTCH11", "TSM",
			},
		},
		{
			Muscle:    Plantaris,
			Name:      "Plantaris",
			Latin:     "Musculus plantaris",
			Region:    body.LowerLeg,
			Footprint: body.RegionsOf(body.LowerLeg, body.Knee),
			Nerve:     "tibial nerve",
			Roots:     []string{"S1", "S2"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: lateral popliteal corner",
			}},
			Refers: ZonesOf(PosteriorKnee, Calf),
			Near:   HazardsOf(PoplitealNeurovascular, CommonPeronealNerve, SuralNerveVein),

			Positions:    ranked(Prone),
			PositionNote: "prone",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "from lateral, toward the lateral condyle",
			Backstop:     "lateral femoral condyle",
			Forbidden:    "the popliteal diamond",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "no numeric guard found",

			Compressible: CompressiblePartly,

			Difficulty: Advanced,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"MSKEY-CALF", "DP-CH12", "STD", "TSM"},
		},
		{
			Muscle:    Popliteus,
			Name:      "Popliteus",
			Latin:     "Musculus popliteus",
			Region:    body.LowerLeg,
			Footprint: body.RegionsOf(body.LowerLeg, body.Knee),
			Nerve:     "tibial nerve",
			Roots:     []string{"L4", "L5", "S1"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: upper posterior tibia",
			}},
			Refers: ZonesOf(PosteriorKnee, MedialKnee),
			Near:   HazardsOf(PoplitealNeurovascular, PosteriorTibialNeurovascular, SaphenousNerveVein),

			Positions:    ranked(Prone, SideLying),
			PositionNote: "prone or side-lying, knee bent",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "medial entry at the upper third, hugging the posterior tibia",
			Backstop:     "posterior tibia",
			Forbidden:    "lateral past the tibia into the popliteal bundle",

			NeedleLength:   mm(50, 50),
			NeedleDiameter: mm(0.30, 0.30),
			DepthNote: "50 mm reached the muscle in 10 of 11 cadavers; an in-vivo series reports about 92 " +
				"percent (48 of 50 as written)",

			Compressible: CompressibleNo,

			Difficulty: Advanced,
			Confidence: ConfidenceHigh,
			Sources:    []evidence.Source{"POP21", "POP22", "HINDS", "TSM"},
		},
		{
			Muscle:    TibialisPosterior,
			Name:      "Tibialis posterior",
			Latin:     "Musculus tibialis posterior",
			Region:    body.LowerLeg,
			Footprint: body.RegionsOf(body.LowerLeg),
			Nerve:     "tibial nerve",
			Roots:     []string{"L4", "L5"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: middle of the leg, deep on the interosseous membrane",
			}},
			Refers: ZonesOf(Achilles, Calf, Heel, PlantarFoot),
			Near: HazardsOf(
				PosteriorTibialNeurovascular, PeronealArtery, DeepPeronealBundle, SaphenousNerveVein,
				CompartmentBleed,
			),

			Positions:    ranked(Prone, SideLying),
			PositionNote: "prone or side-lying",
			Grips:        ranked(Flat),
			GripNote:     "flat, soleus moved aside",
			Direction:    "posteromedial at mid leg, hugging the posterior tibia",
			Backstop:     "posterior tibia",
			Forbidden:    "anterior route where distances to nerve and vessels are smaller",

			NeedleLength:   mm(50, 60),
			NeedleDiameter: mm(0.30, 0.30),
			DepthNote: "50 or 60 mm reached it in 20 of 20 adults, 70 mm in all cadavers by both routes; " +
				"posteromedial keeps about 6 mm more to the nerve; from behind the muscle begins 23 " +
				"mm deep (15.7-31.6) at mid leg and the gap between tibia and bundle is 14.7 mm " +
				"(6.2-21.6), smaller at the upper third (11.6)",

			Compressible: CompressibleNo,

			Difficulty: Advanced,
			Confidence: ConfidenceHigh,
			Audited:    "2026-11-23",
			Sources: []evidence.Source{
				"TP22", "TPUS", "EMGUS14", "DP-CH12", "MSKEY-CALF", "TPPOST11", "TPANT10", "STD", "TSM",
			},
		},
		{
			Muscle:    FlexorDigitorumLongus,
			Name:      "Flexor digitorum longus",
			Latin:     "Musculus flexor digitorum longus",
			Region:    body.LowerLeg,
			Footprint: body.RegionsOf(body.LowerLeg),
			Nerve:     "tibial nerve",
			Roots:     []string{"S2", "S3"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: just below its origin on the medial tibia",
			}},
			Refers: ZonesOf(PlantarFoot, BallOfFoot, LesserToes, MedialAnkle, MedialLeg),
			Near:   HazardsOf(PosteriorTibialNeurovascular, SaphenousNerveVein),

			Positions:    ranked(SideLying),
			PositionNote: "side-lying, medial leg up",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "hugging the posterior tibia, lateral-ward",
			Backstop:     "posterior tibia",
			Forbidden:    "posterior toward the bundle",

			NeedleLength:   mm(30, 50),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "no numeric guard found",

			Compressible: CompressiblePartly,

			Difficulty: Intermediate,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"FC-LOC", "FC-REF", "DP-CH12", "BRAINLEG", "COTCH11"},
		},
		{
			Muscle:    FlexorHallucisLongus,
			Name:      "Flexor hallucis longus",
			Latin:     "Musculus flexor hallucis longus",
			Region:    body.LowerLeg,
			Footprint: body.RegionsOf(body.LowerLeg),
			Nerve:     "tibial nerve",
			Roots:     []string{"S2", "S3"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: about mid belly, distal outer calf",
			}},
			Refers: ZonesOf(GreatToe, BallOfFoot),
			Near:   HazardsOf(PeronealArtery, PosteriorTibialNeurovascular, SuralNerveVein),

			Positions:    ranked(Prone),
			PositionNote: "prone",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "anterior and slightly lateral, toward the back of the fibula",
			Backstop:     "posterior fibula",
			Forbidden:    "medial of the fibula toward the tibial bundle",

			NeedleLength:   mm(30, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "no numeric guard found; the fibula is the depth guide",

			Compressible: CompressiblePartly,

			Difficulty: Intermediate,
			Confidence: ConfidenceHigh,
			Sources:    []evidence.Source{"FC-NEED", "FC-LOC", "FC-REF", "FHL-MBW", "COTCH11"},
		},
	}
}

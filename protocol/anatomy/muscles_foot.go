package anatomy

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

// Muscles at home in the foot. Kept by hand. Checked against the cited sources' rows on 2026-11-26;
// not reviewed by a clinician.
func footMuscles() []muscleRow {
	return []muscleRow{
		{
			Muscle:    ExtensorDigitorumBrevis,
			Name:      "Extensor digitorum brevis",
			Latin:     "Musculus extensor digitorum brevis",
			Region:    body.Foot,
			Footprint: body.RegionsOf(body.Foot, body.Ankle),
			Nerve:     "deep peroneal nerve",
			Roots:     []string{"L5", "S1"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: proximal belly on the outer dorsum",
			}},
			Refers: ZonesOf(DorsalFoot),
			Near:   HazardsOf(DorsalisPedis, SuperficialPeronealNerve, SuralNerveVein),

			Positions:    ranked(Supine),
			PositionNote: "supine or crook-lying",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "perpendicular",
			Backstop:     "tarsal bone",
			Forbidden:    "medial over the palpated pulse",

			NeedleLength:   mm(13, 30),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote:      "needle may touch bone, which is the stop",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceHigh,
			Sources:    []evidence.Source{"L2CHART", "FC-NEED", "FC-LOC", "FC-REF"},
		},
		{
			Muscle:    ExtensorHallucisBrevis,
			Name:      "Extensor hallucis brevis",
			Latin:     "Musculus extensor hallucis brevis",
			Region:    body.Foot,
			Footprint: body.RegionsOf(body.Foot),
			Nerve:     "deep peroneal nerve",
			Roots:     []string{"L5", "S1"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: just medial to the short toe extensors",
			}},
			Refers: ZonesOf(DorsalFoot, GreatToe),
			Near:   HazardsOf(DorsalisPedis),

			Positions:    ranked(Supine),
			PositionNote: "supine or crook-lying",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "perpendicular",
			Backstop:     "tarsal bone",
			Forbidden:    "over the palpated pulse",

			NeedleLength:   mm(13, 30),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote:      "course chart: 0.20-0.25 x 30 mm",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceHigh,
			Sources:    []evidence.Source{"L2CHART", "DP-CH12", "TSM"},
		},
		{
			Muscle:    AbductorHallucis,
			Name:      "Abductor hallucis",
			Latin:     "Musculus abductor hallucis",
			Region:    body.Foot,
			Footprint: body.RegionsOf(body.Foot),
			Nerve:     "medial plantar nerve",
			Roots:     []string{"S1", "S2", "S3"},
			TriggerPoints: TriggerPoints{Min: 3, Max: 3, Sites: []string{
				"TrP: in a line along the inner border of the foot",
			}},
			Refers: ZonesOf(Heel, MedialArch),
			Near:   HazardsOf(PlantarNeurovascular, PosteriorTibialNeurovascular),

			Positions:    ranked(SideLying, Supine, Prone),
			PositionNote: "side-lying on the affected side, or supine or prone",
			Grips:        ranked(Flat, Pincer),
			GripNote:     "flat or pincer",
			Direction:    "threaded along the muscle, entering over the navicular",
			Backstop:     "navicular or first metatarsal",
			Forbidden:    "deep at the tarsal tunnel outlet",

			NeedleLength:   mm(13, 40),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote:      "course charts give 13-30 and 30-40 mm",

			Compressible: CompressibleYes,

			Difficulty: Intermediate,
			Confidence: ConfidenceHigh,
			Sources: []evidence.Source{
				"L2CHART", "FC-NEED", "FC-LOC", "FC-REF", "ABH24", "NEP23", "COTCH11",
			},
		},
		{
			Muscle:    FlexorDigitorumBrevis,
			Name:      "Flexor digitorum brevis",
			Latin:     "Musculus flexor digitorum brevis",
			Region:    body.Foot,
			Footprint: body.RegionsOf(body.Foot),
			Nerve:     "medial plantar nerve",
			Roots:     []string{"S1", "S2", "S3"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 3, Sites: []string{
				"TrP: mid sole",
			}},
			Refers: ZonesOf(BallOfFoot, PlantarFoot),
			Near:   HazardsOf(PlantarNeurovascular),

			Positions:    ranked(SideLying),
			PositionNote: "side-lying",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "from the medial border, above the sole",
			Backstop:     "calcaneus or the opposing side",
			Forbidden:    "through the sole (painful)",

			NeedleLength:   mm(30, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "no numeric guard found",

			Compressible: CompressiblePartly,

			Difficulty: Intermediate,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"FDB21", "COTCH11", "NEP23", "TPBOOK", "STD", "TSM"},
		},
		{
			Muscle:    AbductorDigitiMinimiFoot,
			Name:      "Abductor digiti minimi (foot)",
			Latin:     "Musculus abductor digiti minimi pedis",
			Region:    body.Foot,
			Footprint: body.RegionsOf(body.Foot),
			Nerve:     "lateral plantar nerve",
			Roots:     []string{"S1", "S2", "S3"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 2, Sites: []string{
				"TrP: outer border of the foot",
			}},
			Refers: ZonesOf(BallOfFoot, LateralFoot),
			Near:   HazardsOf(PlantarNeurovascular, SuralNerveVein),

			Positions:    ranked(SideLying),
			PositionNote: "side-lying",
			Grips:        ranked(Flat, Pincer),
			GripNote:     "flat or pincer",
			Direction:    "from the lateral border",
			Backstop:     "fifth metatarsal or calcaneus",
			Forbidden:    "plantar medial",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.25),
			DepthNote: "no numeric guard found; one cadaver abstract instead reports nerve entry from the " +
				"medial plantar nerve",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"COTCH11", "DP-CH12", "NEP23", "STD", "TSM"},
		},
		{
			Muscle:    QuadratusPlantae,
			Name:      "Quadratus plantae",
			Latin:     "Musculus quadratus plantae",
			Region:    body.Foot,
			Footprint: body.RegionsOf(body.Foot),
			Nerve:     "lateral plantar nerve",
			Roots:     []string{"S1", "S2", "S3"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: belly just in front of the heel",
			}},
			Refers: ZonesOf(PlantarHeel),
			Near:   HazardsOf(PlantarNeurovascular, PosteriorTibialNeurovascular),

			Positions:    ranked(Prone),
			PositionNote: "prone with the foot over the edge",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "perpendicular, fine needle, from the medial side when possible",
			Backstop:     "calcaneus",
			Forbidden:    "deep toward the lateral plantar bundle",

			NeedleLength:   mm(13, 40),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote:      "one course deck gives 13-30 mm and a fine gauge because it hurts",

			Compressible: CompressiblePartly,

			Difficulty: Intermediate,
			Confidence: ConfidenceHigh,
			Sources:    []evidence.Source{"FC-NEED", "FC-LOC", "FC-REF", "COTCH11", "STD"},
		},
		{
			Muscle:    FlexorHallucisBrevis,
			Name:      "Flexor hallucis brevis",
			Latin:     "Musculus flexor hallucis brevis",
			Region:    body.Foot,
			Footprint: body.RegionsOf(body.Foot),
			Nerve:     "medial plantar nerve",
			Roots:     []string{"S1", "S2", "S3"},
			TriggerPoints: TriggerPoints{Min: 2, Max: 2, Sites: []string{
				"TrP: centre of each head under the first metatarsal",
			}},
			Refers: ZonesOf(GreatToe, BallOfFoot, LesserToes),
			Near:   HazardsOf(PlantarNeurovascular),

			Positions:    ranked(SideLying),
			PositionNote: "side-lying on the affected side",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "from medial, just below the first metatarsal",
			Backstop:     "first metatarsal",
			Forbidden:    "straight through the sole",

			NeedleLength:   mm(13, 30),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote:      "13 mm fine gauge suggested by one course deck",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceHigh,
			Sources:    []evidence.Source{"FC-NEED", "FC-LOC", "FC-REF", "STD"},
		},
		{
			Muscle:    AdductorHallucis,
			Name:      "Adductor hallucis",
			Latin:     "Musculus adductor hallucis",
			Region:    body.Foot,
			Footprint: body.RegionsOf(body.Foot),
			Nerve:     "lateral plantar nerve, deep branch",
			Roots:     []string{"S1", "S2", "S3"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: distal sole, oblique head",
			}},
			Refers: ZonesOf(BallOfFoot),
			Near:   HazardsOf(PlantarNeurovascular, DorsalisPedis),

			Positions:    ranked(Supine),
			PositionNote: "supine",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "from the dorsum between the first and second metatarsals",
			Backstop:     "metatarsal",
			Forbidden:    "toward the dorsalis pedis branch at the proximal space",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.25),
			DepthNote:      "no numeric guard found",

			Compressible: CompressiblePartly,

			Difficulty: Intermediate,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"COTCH11", "STD", "TSM"},
		},
		{
			Muscle:    DorsalInterosseiFoot,
			Name:      "Dorsal interossei (foot)",
			Latin:     "Musculi interossei dorsales pedis",
			Region:    body.Foot,
			Footprint: body.RegionsOf(body.Foot),
			Nerve:     "lateral plantar nerve",
			Roots:     []string{"S1", "S2", "S3"},
			TriggerPoints: TriggerPoints{Min: 4, Max: 4, Sites: []string{
				"TrP: one per space",
			}},
			Refers: ZonesOf(LesserToes, DorsalFoot, BallOfFoot),
			Near:   HazardsOf(DorsalisPedis, PlantarNeurovascular),

			Positions:    ranked(Supine),
			PositionNote: "supine",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "from the dorsum between metatarsals",
			Backstop:     "metatarsal",
			Forbidden:    "first space over the artery",

			NeedleLength:   mm(13, 30),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"WMM-INT", "COTCH11", "DP-CH12", "TSM"},
		},
		{
			Muscle:    PlantarInterosseiFoot,
			Name:      "Plantar interossei (foot)",
			Latin:     "Musculi interossei plantares pedis",
			Region:    body.Foot,
			Footprint: body.RegionsOf(body.Foot),
			Nerve:     "lateral plantar nerve",
			Roots:     []string{"S1", "S2", "S3"},
			TriggerPoints: TriggerPoints{Min: 3, Max: 3, Sites: []string{
				"TrP: one per space, spaces three to five",
			}},
			Refers: ZonesOf(LesserToes, BallOfFoot),
			Near:   HazardsOf(PlantarNeurovascular),

			Positions:    ranked(Supine),
			PositionNote: "supine",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "from the dorsum, deeper than the dorsal interossei",
			Backstop:     "metatarsal",
			Forbidden:    "through to the sole",

			NeedleLength:   mm(25, 30),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote:      "no numeric guard found",

			Compressible: CompressiblePartly,

			Difficulty: Intermediate,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"WMM-INT", "STD", "TSM"},
		},
		{
			Muscle:    LumbricalsFoot,
			Name:      "Lumbricals (foot)",
			Latin:     "Musculi lumbricales pedis",
			Region:    body.Foot,
			Footprint: body.RegionsOf(body.Foot),
			Nerve:     "medial plantar (first) and lateral plantar (second to fourth)",
			Roots:     []string{"S1", "S2", "S3"},
			TriggerPoints: TriggerPoints{Min: 4, Max: 4, Sites: []string{
				"TrP: beside the long flexor tendons",
			}},
			Refers: ZonesOf(BallOfFoot, LesserToes),
			Near:   HazardsOf(PlantarNeurovascular),

			Positions:    ranked(Supine),
			PositionNote: "supine",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "from the dorsum between metatarsals",
			Backstop:     "metatarsal",
			Forbidden:    "through the sole",

			NeedleLength:   mm(25, 30),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote:      "no numeric guard found",

			Compressible: CompressiblePartly,

			Difficulty: Intermediate,
			Confidence: ConfidenceLow,
			Sources:    []evidence.Source{"COTCH11", "STD", "TSM"},
		},
		{
			Muscle:    FlexorDigitiMinimiFoot,
			Name:      "Flexor digiti minimi brevis (foot)",
			Latin:     "Musculus flexor digiti minimi brevis pedis",
			Region:    body.Foot,
			Footprint: body.RegionsOf(body.Foot),
			Nerve:     "lateral plantar nerve",
			Roots:     []string{"S1", "S2", "S3"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: under the fifth metatarsal",
			}},
			Refers: ZonesOf(LateralFoot),
			Near:   HazardsOf(PlantarNeurovascular),

			Positions:    ranked(SideLying),
			PositionNote: "side-lying",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "from the lateral border",
			Backstop:     "fifth metatarsal",
			Forbidden:    "plantar medial",

			NeedleLength:   mm(13, 30),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceLow,
			Sources:    []evidence.Source{"STD", "TSM"},
		},
	}
}

package anatomy

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

// Muscles at home in the hand. Kept by hand. Checked against the cited sources' rows on 2026-11-26;
// not reviewed by a clinician.
func handMuscles() []muscleRow {
	return []muscleRow{
		{
			Muscle:    AdductorPollicis,
			Name:      "Adductor pollicis",
			Latin:     "Musculus adductor pollicis",
			Region:    body.Hand,
			Footprint: body.RegionsOf(body.Hand),
			Nerve:     "deep branch of the ulnar nerve",
			Roots:     []string{"C8", "T1"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: first web, oblique head",
			}},
			Refers: ZonesOf(Thumb, ThumbWeb, ThenarEminence, Palm),
			Near:   HazardsOf(PalmarVesselsNerves, RadialArtery),

			Positions:    ranked(Supine, Sitting),
			PositionNote: "supine or seated",
			Grips:        ranked(Pincer),
			GripNote:     "pincer of the web",
			Direction:    "dorsal through the first web, perpendicular or threaded",
			Backstop:     "the opposing finger",
			Forbidden:    "toward the radial artery at the base of the web",

			NeedleLength:   mm(15, 30),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote:      "course chart: 0.20-0.25 x 30 mm",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceHigh,
			Sources:    []evidence.Source{"L2CHART", "NA-THEN", "MSN-ADP", "WSUB-TH", "TSM"},
		},
		{
			Muscle:    OpponensPollicis,
			Name:      "Opponens pollicis",
			Latin:     "Musculus opponens pollicis",
			Region:    body.Hand,
			Footprint: body.RegionsOf(body.Hand),
			Nerve:     "recurrent branch of the median nerve",
			Roots:     []string{"C8", "T1"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: thenar mass along the first metacarpal",
			}},
			Refers: ZonesOf(RadialWrist, VolarWrist, Thumb, ThenarEminence),
			Near:   HazardsOf(PalmarVesselsNerves, MedianNerve),

			Positions:    ranked(Supine, Sitting),
			PositionNote: "supine or seated",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "dorsal or palmar, perpendicular or threaded along the metacarpal",
			Backstop:     "first metacarpal",
			Forbidden:    "over the recurrent branch at the distal carpal tunnel",

			NeedleLength:   mm(15, 30),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote:      "course chart: 0.20-0.25 x 30 mm",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceHigh,
			Sources:    []evidence.Source{"L2CHART", "NA-THEN", "WSUB-TH", "TSM"},
		},
		{
			Muscle:    AbductorPollicisBrevis,
			Name:      "Abductor pollicis brevis",
			Latin:     "Musculus abductor pollicis brevis",
			Region:    body.Hand,
			Footprint: body.RegionsOf(body.Hand),
			Nerve:     "recurrent branch of the median nerve",
			Roots:     []string{"C8", "T1"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: radial thenar border",
			}},
			Refers: ZonesOf(Thumb, ThenarEminence),
			Near:   HazardsOf(PalmarVesselsNerves, MedianNerve),

			Positions:    ranked(Supine, Sitting),
			PositionNote: "supine or seated",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "from the radial side of the first metacarpal",
			Backstop:     "first metacarpal",
			Forbidden:    "deep toward the carpal tunnel",

			NeedleLength:   mm(15, 30),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote:      "course chart: 0.20-0.25 x 30 mm",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"L2CHART", "NA-THEN", "TSM"},
		},
		{
			Muscle:    FlexorPollicisBrevis,
			Name:      "Flexor pollicis brevis",
			Latin:     "Musculus flexor pollicis brevis",
			Region:    body.Hand,
			Footprint: body.RegionsOf(body.Hand),
			Nerve:     "recurrent median and deep ulnar branches",
			Roots:     []string{"C8", "T1"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: ulnar thenar border",
			}},
			Refers: ZonesOf(Thumb, ThenarEminence),
			Near:   HazardsOf(PalmarVesselsNerves, MedianNerve),

			Positions:    ranked(Supine, Sitting),
			PositionNote: "supine or seated",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "from the radial side, or dorsally through the first web",
			Backstop:     "first metacarpal",
			Forbidden:    "mid-palm",

			NeedleLength:   mm(15, 30),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote:      "course chart: 0.20-0.25 x 30 mm",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"L2CHART", "STD", "TSM"},
		},
		{
			Muscle:    FirstDorsalInterosseous,
			Name:      "First dorsal interosseous",
			Latin:     "Musculus interosseus dorsalis I",
			Region:    body.Hand,
			Footprint: body.RegionsOf(body.Hand),
			Nerve:     "deep branch of the ulnar nerve",
			Roots:     []string{"C8", "T1"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: belly between the first and second metacarpals",
			}},
			Refers: ZonesOf(IndexFinger, Palm, DorsalHand),
			Near:   HazardsOf(RadialArtery, SuperficialRadialNerve, PalmarVesselsNerves),

			Positions:    ranked(Supine, Sitting),
			PositionNote: "supine or seated",
			Grips:        ranked(Pincer, Flat),
			GripNote:     "pincer or flat",
			Direction:    "dorsal, perpendicular",
			Backstop:     "second metacarpal",
			Forbidden:    "the base of the first space over the artery",

			NeedleLength:   mm(15, 30),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote:      "course chart: 0.20-0.25 x 30 mm",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceHigh,
			Sources:    []evidence.Source{"L2CHART", "NA-HAND", "TSM"},
		},
		{
			Muscle:    DorsalInterossei2To4,
			Name:      "Dorsal interossei two to four",
			Latin:     "Musculi interossei dorsales II-IV",
			Region:    body.Hand,
			Footprint: body.RegionsOf(body.Hand),
			Nerve:     "deep branch of the ulnar nerve",
			Roots:     []string{"C8", "T1"},
			TriggerPoints: TriggerPoints{Min: 3, Max: 3, Sites: []string{
				"TrP: one per space",
			}},
			Refers: ZonesOf(MiddleFinger, RingFinger, LittleFinger, DorsalHand),
			Near:   HazardsOf(PalmarVesselsNerves),

			Positions:    ranked(Supine, Sitting),
			PositionNote: "supine or seated",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "dorsal, between metacarpals",
			Backstop:     "metacarpal",
			Forbidden:    "through to the palm",

			NeedleLength:   mm(13, 30),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote:      "course chart: 0.20-0.25 x 30 mm",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceHigh,
			Sources:    []evidence.Source{"L2CHART", "NA-HAND", "TSM"},
		},
		{
			Muscle:    LumbricalsHand,
			Name:      "Lumbricals of the hand",
			Latin:     "Musculi lumbricales manus",
			Region:    body.Hand,
			Footprint: body.RegionsOf(body.Hand),
			Nerve:     "median (two radial) and deep ulnar (two ulnar)",
			Roots:     []string{"C8", "T1"},
			TriggerPoints: TriggerPoints{Min: 4, Max: 4, Sites: []string{
				"TrP: beside the flexor tendons in the palm",
			}},
			Refers: ZonesOf(IndexFinger, MiddleFinger, RingFinger, LittleFinger),
			Near:   HazardsOf(PalmarVesselsNerves),

			Positions:    ranked(Supine, Sitting),
			PositionNote: "supine or seated",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "from the dorsum between metacarpals",
			Backstop:     "metacarpal",
			Forbidden:    "palmar entry",

			NeedleLength:   mm(13, 25),
			NeedleDiameter: mm(0.16, 0.20),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Intermediate,
			Confidence: ConfidenceLow,
			Sources:    []evidence.Source{"NA-HAND", "STD", "TSM"},
		},
		{
			Muscle:    AbductorDigitiMinimiHand,
			Name:      "Abductor digiti minimi (hand)",
			Latin:     "Musculus abductor digiti minimi manus",
			Region:    body.Hand,
			Footprint: body.RegionsOf(body.Hand),
			Nerve:     "deep branch of the ulnar nerve",
			Roots:     []string{"C8", "T1"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: mid hypothenar border",
			}},
			Refers: ZonesOf(LittleFinger),
			Near:   HazardsOf(UlnarNerve, UlnarArtery, PalmarVesselsNerves),

			Positions:    ranked(Supine, Sitting),
			PositionNote: "supine or seated",
			Grips:        ranked(Pincer, Flat),
			GripNote:     "pincer or flat",
			Direction:    "from dorsal, palmar or lateral edge",
			Backstop:     "fifth metacarpal",
			Forbidden:    "Guyon canal",

			NeedleLength:   mm(13, 30),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote:      "course chart: 0.20-0.25 x 30 mm",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceHigh,
			Sources:    []evidence.Source{"L2CHART", "NA-HAND", "TSM"},
		},
		{
			Muscle:    FlexorDigitiMinimiHand,
			Name:      "Flexor digiti minimi brevis (hand)",
			Latin:     "Musculus flexor digiti minimi brevis manus",
			Region:    body.Hand,
			Footprint: body.RegionsOf(body.Hand),
			Nerve:     "deep branch of the ulnar nerve",
			Roots:     []string{"C8", "T1"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: hypothenar mass beside the abductor",
			}},
			Refers: ZonesOf(LittleFinger, HypothenarEminence),
			Near:   HazardsOf(UlnarNerve, PalmarVesselsNerves),

			Positions:    ranked(Supine, Sitting),
			PositionNote: "supine or seated",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "from the border or dorsally between the fourth and fifth metacarpals",
			Backstop:     "fifth metacarpal",
			Forbidden:    "Guyon canal",

			NeedleLength:   mm(13, 30),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote:      "course chart: 0.20-0.25 x 30 mm",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"L2CHART", "STD", "TSM"},
		},
		{
			Muscle:    OpponensDigitiMinimi,
			Name:      "Opponens digiti minimi",
			Latin:     "Musculus opponens digiti minimi",
			Region:    body.Hand,
			Footprint: body.RegionsOf(body.Hand),
			Nerve:     "deep branch of the ulnar nerve",
			Roots:     []string{"C8", "T1"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: deep hypothenar mass along the fifth metacarpal",
			}},
			Refers: ZonesOf(HypothenarEminence, LittleFinger),
			Near:   HazardsOf(UlnarNerve, PalmarVesselsNerves),

			Positions:    ranked(Supine, Sitting),
			PositionNote: "supine or seated",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "from the border or dorsally between the fourth and fifth metacarpals",
			Backstop:     "fifth metacarpal",
			Forbidden:    "Guyon canal",

			NeedleLength:   mm(13, 30),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote:      "course chart: 0.20-0.25 x 30 mm",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"L2CHART", "STD", "TSM"},
		},
	}
}

package anatomy

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

// Flexors and pronators, at home in the forearm. Kept by hand. Checked against the cited sources'
// rows on 2026-11-26; not reviewed by a clinician.
func forearmFrontMuscles() []muscleRow {
	return []muscleRow{
		{
			Muscle:    PronatorTeres,
			Name:      "Pronator teres",
			Latin:     "Musculus pronator teres",
			Region:    body.Forearm,
			Footprint: body.RegionsOf(body.Forearm, body.Elbow),
			Nerve:     "median nerve",
			Roots:     []string{"C6", "C7"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: inner edge of the elbow crease",
			}},
			Refers: ZonesOf(VolarForearm, RadialWrist),
			Near:   HazardsOf(MedianNerve, BrachialArtery, UlnarNerve),

			Positions:    ranked(Supine),
			PositionNote: "supine, forearm supinated",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction: "entry 3 cm distal to the midpoint between biceps tendon and medial epicondyle, " +
				"aiming cranial and medial",
			Backstop:  "none, depth controlled",
			Forbidden: "deep and lateral",

			NeedleLength:   mm(13, 30),
			NeedleDiameter: mm(0.25, 0.32),
			DepthNote: "mean penetration 16.7 mm (SD 4.3); median nerve 9 mm, brachial artery 12.8 mm, " +
				"ulnar nerve 16.4 mm from the tip; an ultrasound model picks 13 mm for a forearm " +
				"girth of 27.5 cm or less and 25 mm for a larger girth with a forearm of 26.75 cm " +
				"or less",

			Compressible: CompressibleYes,

			Difficulty: Intermediate,
			Confidence: ConfidenceMedium,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"PT21", "ENT-FA", "MELA-PT", "PTPRED19", "TSM"},
		},
		{
			Muscle:    FlexorCarpiRadialis,
			Name:      "Flexor carpi radialis",
			Latin:     "Musculus flexor carpi radialis",
			Region:    body.Forearm,
			Footprint: body.RegionsOf(body.Forearm),
			Nerve:     "median nerve",
			Roots:     []string{"C6", "C7"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: mid belly, about 8 cm below the elbow crease",
			}},
			Refers: ZonesOf(VolarWrist, RadialWrist),
			Near:   HazardsOf(MedianNerve, RadialArtery),

			Positions:    ranked(Supine),
			PositionNote: "supine, forearm supinated",
			Grips:        ranked(Flat, Pincer),
			GripNote:     "flat or pincer",
			Direction:    "perpendicular",
			Backstop:     "none, depth controlled",
			Forbidden:    "deep and ulnar toward the median nerve",

			NeedleLength:   mm(25, 30),
			NeedleDiameter: mm(0.25, 0.25),
			DepthNote: "best EMG point lies about 2 cm medial to the biceps tendon line, at the upper " +
				"third; no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"FCR21", "FINANDO", "STD", "TSM"},
		},
		{
			Muscle:    PalmarisLongus,
			Name:      "Palmaris longus",
			Latin:     "Musculus palmaris longus",
			Region:    body.Forearm,
			Footprint: body.RegionsOf(body.Forearm),
			Nerve:     "median nerve",
			Roots:     []string{"C7", "C8"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: mid forearm between the wrist flexors",
			}},
			Refers: ZonesOf(Palm, VolarForearm),
			Near:   HazardsOf(MedianNerve),

			Positions:    ranked(Supine),
			PositionNote: "supine, forearm supinated",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "tangential",
			Backstop:     "none, depth controlled",
			Forbidden:    "deep over the mid-line",

			NeedleLength:   mm(25, 25),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceLow,
			Sources:    []evidence.Source{"FINANDO", "STD", "TSM"},
		},
		{
			Muscle:    FlexorCarpiUlnaris,
			Name:      "Flexor carpi ulnaris",
			Latin:     "Musculus flexor carpi ulnaris",
			Region:    body.Forearm,
			Footprint: body.RegionsOf(body.Forearm),
			Nerve:     "ulnar nerve",
			Roots:     []string{"C7", "C8", "T1"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: ulnar border, upper third",
			}},
			Refers: ZonesOf(UlnarWrist, VolarWrist, HypothenarEminence),
			Near:   HazardsOf(UlnarNerve, UlnarArtery),

			Positions:    ranked(Supine),
			PositionNote: "supine, forearm supinated",
			Grips:        ranked(Pincer, Flat),
			GripNote:     "pincer or flat",
			Direction:    "between the fingers, superficial",
			Backstop:     "the opposing finger or ulna",
			Forbidden:    "deep to the belly where the nerve runs",

			NeedleLength:   mm(25, 25),
			NeedleDiameter: mm(0.25, 0.25),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"WMM-FCU", "FINANDO", "TSM"},
		},
		{
			Muscle:    FlexorDigitorumSuperficialis,
			Name:      "Flexor digitorum superficialis",
			Latin:     "Musculus flexor digitorum superficialis",
			Region:    body.Forearm,
			Footprint: body.RegionsOf(body.Forearm),
			Nerve:     "median nerve",
			Roots:     []string{"C7", "C8", "T1"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 4, Sites: []string{
				"TrP: mid forearm, one strip per finger",
			}},
			Refers: ZonesOf(MiddleFinger, RingFinger, LittleFinger, VolarForearm),
			Near:   HazardsOf(MedianNerve, UlnarArtery, UlnarNerve),

			Positions:    ranked(Supine),
			PositionNote: "supine, forearm supinated",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "perpendicular, ulnar of the mid-line",
			Backstop:     "radius or ulna",
			Forbidden:    "mid-line",

			NeedleLength:   mm(25, 30),
			NeedleDiameter: mm(0.25, 0.25),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Intermediate,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"TP3D-FD", "FINANDO", "STD", "TSM"},
		},
		{
			Muscle:    FlexorDigitorumProfundus,
			Name:      "Flexor digitorum profundus",
			Latin:     "Musculus flexor digitorum profundus",
			Region:    body.Forearm,
			Footprint: body.RegionsOf(body.Forearm),
			Nerve:     "anterior interosseous nerve (radial half) and ulnar nerve (ulnar half)",
			Roots:     []string{"C8", "T1"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 4, Sites: []string{
				"TrP: ulnar side of the forearm against the ulna",
			}},
			Refers: ZonesOf(MiddleFinger, RingFinger, LittleFinger),
			Near: HazardsOf(
				UlnarNerve, UlnarArtery, AnteriorInterosseousBundle, MedianNerve, CompartmentBleed,
			),

			Positions:    ranked(Supine),
			PositionNote: "supine, forearm pronated for a medial approach",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "from the ulnar border, along the ulna",
			Backstop:     "ulna",
			Forbidden:    "anterior mid-line",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "pronation widened the safe angle for the medial route from 41 to 47 degrees",

			Compressible: CompressiblePartly,

			Difficulty: Intermediate,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"FDP23", "TP3D-FD", "STD", "TSM"},
		},
		{
			Muscle:    FlexorPollicisLongus,
			Name:      "Flexor pollicis longus",
			Latin:     "Musculus flexor pollicis longus",
			Region:    body.Forearm,
			Footprint: body.RegionsOf(body.Forearm),
			Nerve:     "anterior interosseous nerve",
			Roots:     []string{"C8", "T1"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: mid volar forearm on the radial side",
			}},
			Refers: ZonesOf(Thumb),
			Near: HazardsOf(
				RadialArtery, AnteriorInterosseousBundle, SuperficialRadialNerve, MedianNerve,
				CompartmentBleed,
			),

			Positions:    ranked(Supine),
			PositionNote: "supine, forearm supinated",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "from radial side, toward the radius",
			Backstop:     "radius",
			Forbidden:    "over the radial pulse",

			NeedleLength:   mm(25, 30),
			NeedleDiameter: mm(0.25, 0.25),
			DepthNote:      "no numeric guard found",

			Compressible: CompressiblePartly,

			Difficulty: Intermediate,
			Confidence: ConfidenceLow,
			Sources:    []evidence.Source{"FPLUS23", "STD", "TSM"},
		},
		{
			Muscle:    PronatorQuadratus,
			Name:      "Pronator quadratus",
			Latin:     "Musculus pronator quadratus",
			Region:    body.Forearm,
			Footprint: body.RegionsOf(body.Forearm, body.Wrist),
			Nerve:     "anterior interosseous nerve",
			Roots:     []string{"C8", "T1"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: distal quarter of the volar forearm",
			}},
			Refers: ZonesOf(UlnarForearm, MedialElbow, LittleFinger, MiddleFinger, RingFinger),
			Near: HazardsOf(
				AnteriorInterosseousBundle, MedianNerve, UlnarArtery, UlnarNerve, RadialArtery,
				CompartmentBleed,
			),

			Positions:    ranked(Supine),
			PositionNote: "supine, forearm pronated",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "dorsal entry 3 cm proximal to the ulnar styloid, aiming anterior",
			Backstop:     "none, depth controlled (the dorsal line passes between the two bones)",
			Forbidden:    "past the muscle into the carpal contents",

			NeedleLength:   mm(30, 30),
			NeedleDiameter: mm(0.25, 0.32),
			DepthNote: "mean penetration 19.8 mm (SD 4.0); anterior interosseous bundle only 4.9 mm from " +
				"the tip and lying on the interosseous membrane near mid-width, so it is crossed " +
				"before the muscle",

			Compressible: CompressiblePartly,

			Difficulty: Intermediate,
			Confidence: ConfidenceHigh,
			Audited:    "2026-11-23",
			Sources: []evidence.Source{
				"PQ22", "PQREF05", "ENT-FA", "PQAIN25", "PQAN16", "PQVOL17", "STD", "TSM",
			},
		},
	}
}

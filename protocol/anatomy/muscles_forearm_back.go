package anatomy

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

// Extensors, brachioradialis and supinator, at home in the forearm. Kept by hand. Checked against
// the cited sources' rows on 2026-11-26; not reviewed by a clinician.
func forearmBackMuscles() []muscleRow {
	return []muscleRow{
		{
			Muscle:    Anconeus,
			Name:      "Anconeus",
			Latin:     "Musculus anconeus",
			Region:    body.Forearm,
			Footprint: body.RegionsOf(body.Forearm, body.Elbow),
			Nerve:     "radial nerve",
			Roots:     []string{"C7", "C8"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: between the lateral epicondyle and the olecranon",
			}},
			Refers: ZonesOf(LateralElbow),
			Near:   HazardsOf(PosteriorInterosseousNerve),

			Positions:    ranked(Supine, Sitting),
			PositionNote: "supine or seated, elbow bent",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "perpendicular to the ulna",
			Backstop:     "ulna",
			Forbidden:    "radially toward the joint line",

			NeedleLength:   mm(13, 25),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"NAMTPT-TRI", "STD", "TSM"},
		},
		{
			Muscle:    Brachioradialis,
			Name:      "Brachioradialis",
			Latin:     "Musculus brachioradialis",
			Region:    body.Forearm,
			Footprint: body.RegionsOf(body.Forearm, body.Elbow),
			Nerve:     "radial nerve",
			Roots:     []string{"C5", "C6"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: outer forearm one to two fingers below the elbow crease",
			}},
			Refers: ZonesOf(LateralElbow, RadialForearm, ThumbWeb),
			Near:   HazardsOf(RadialNerve, SuperficialRadialNerve, RadialArtery),

			Positions:    ranked(Supine),
			PositionNote: "supine, elbow 30 to 40 degrees, mid-pronation",
			Grips:        ranked(Pincer),
			GripNote:     "pincer",
			Direction:    "between the fingers",
			Backstop:     "the opposing finger",
			Forbidden:    "deep toward the radial nerve under the muscle",

			NeedleLength:   mm(25, 30),
			NeedleDiameter: mm(0.25, 0.25),
			DepthNote:      "motor point is superficial; no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"ENT-FA", "WSUB-BR", "CPD-1", "LE07", "STD", "TSM"},
		},
		{
			Muscle:    ExtensorCarpiRadialisLongus,
			Name:      "Extensor carpi radialis longus",
			Latin:     "Musculus extensor carpi radialis longus",
			Region:    body.Forearm,
			Footprint: body.RegionsOf(body.Forearm, body.Elbow),
			Nerve:     "radial nerve",
			Roots:     []string{"C6", "C7"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: just below the lateral epicondyle",
			}},
			Refers: ZonesOf(LateralElbow, RadialForearm, DorsalHand, Thumb),
			Near:   HazardsOf(PosteriorInterosseousNerve, SuperficialRadialNerve),

			Positions:    ranked(Supine),
			PositionNote: "supine, forearm pronated",
			Grips:        ranked(Pincer, Flat),
			GripNote:     "pincer or flat",
			Direction:    "perpendicular or between the fingers",
			Backstop:     "radius or the opposing finger",
			Forbidden:    "deep into supinator",

			NeedleLength:   mm(25, 30),
			NeedleDiameter: mm(0.25, 0.25),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"WSUB-EXT", "NAMTPT-CARPI", "LE07", "PFOR", "STD", "TSM"},
		},
		{
			Muscle:    ExtensorCarpiRadialisBrevis,
			Name:      "Extensor carpi radialis brevis",
			Latin:     "Musculus extensor carpi radialis brevis",
			Region:    body.Forearm,
			Footprint: body.RegionsOf(body.Forearm),
			Nerve:     "radial nerve or its deep branch",
			Roots:     []string{"C6", "C7"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: about five to six cm below the lateral epicondyle",
			}},
			Refers: ZonesOf(DorsalHand, DorsalWrist),
			Near:   HazardsOf(PosteriorInterosseousNerve),

			Positions:    ranked(Supine),
			PositionNote: "supine, forearm pronated",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "perpendicular",
			Backstop:     "radius",
			Forbidden:    "deep into supinator",

			NeedleLength:   mm(25, 30),
			NeedleDiameter: mm(0.25, 0.25),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"TP3D-ECRB", "WSUB-EXT", "LE07", "STD", "TSM"},
		},
		{
			Muscle:    ExtensorDigitorum,
			Name:      "Extensor digitorum",
			Latin:     "Musculus extensor digitorum",
			Region:    body.Forearm,
			Footprint: body.RegionsOf(body.Forearm),
			Nerve:     "posterior interosseous nerve",
			Roots:     []string{"C7", "C8"},
			TriggerPoints: TriggerPoints{Min: 2, Max: 2, Sites: []string{
				"TrP: middle-finger and ring-finger fibres, three to four cm below the radial head",
			}},
			Refers: ZonesOf(
				DorsalForearm, DorsalHand, MiddleFinger, RingFinger, IndexFinger, LateralElbow,
			),
			Near: HazardsOf(PosteriorInterosseousNerve),

			Positions:    ranked(Supine),
			PositionNote: "supine, forearm pronated",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "perpendicular",
			Backstop:     "radius",
			Forbidden:    "deeper than the muscle bed",

			NeedleLength:   mm(25, 30),
			NeedleDiameter: mm(0.25, 0.25),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"TSH-ED", "LE07", "STD", "TSM"},
		},
		{
			Muscle:    ExtensorDigitiMinimi,
			Name:      "Extensor digiti minimi",
			Latin:     "Musculus extensor digiti minimi",
			Region:    body.Forearm,
			Footprint: body.RegionsOf(body.Forearm),
			Nerve:     "posterior interosseous nerve",
			Roots:     []string{"C7", "C8"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: ulnar edge of the finger extensors",
			}},
			Refers: ZonesOf(LittleFinger, DorsalHand),
			Near:   HazardsOf(PosteriorInterosseousNerve),

			Positions:    ranked(Supine),
			PositionNote: "supine, forearm pronated",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "perpendicular",
			Backstop:     "ulna",
			Forbidden:    "deeper than the muscle bed",

			NeedleLength:   mm(25, 25),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceLow,
			Sources:    []evidence.Source{"STD", "TSM"},
		},
		{
			Muscle:    ExtensorCarpiUlnaris,
			Name:      "Extensor carpi ulnaris",
			Latin:     "Musculus extensor carpi ulnaris",
			Region:    body.Forearm,
			Footprint: body.RegionsOf(body.Forearm),
			Nerve:     "posterior interosseous nerve",
			Roots:     []string{"C7", "C8"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: ulnar border of the dorsal forearm, upper third",
			}},
			Refers: ZonesOf(UlnarWrist, DorsalWrist),
			Near:   HazardsOf(PosteriorInterosseousNerve, UlnarNerve),

			Positions:    ranked(Supine),
			PositionNote: "supine, forearm pronated",
			Grips:        ranked(Flat, Pincer),
			GripNote:     "flat or pincer",
			Direction:    "perpendicular to the ulna",
			Backstop:     "ulna",
			Forbidden:    "volar past the ulna",

			NeedleLength:   mm(25, 25),
			NeedleDiameter: mm(0.25, 0.25),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"WSUB-EXT", "NAMTPT-CARPI", "STD", "TSM"},
		},
		{
			Muscle:    ExtensorIndicis,
			Name:      "Extensor indicis",
			Latin:     "Musculus extensor indicis",
			Region:    body.Forearm,
			Footprint: body.RegionsOf(body.Forearm),
			Nerve:     "posterior interosseous nerve",
			Roots:     []string{"C7", "C8"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: distal third of the dorsal forearm near the ulna",
			}},
			Refers: ZonesOf(DorsalWrist, DorsalHand, IndexFinger),
			Near:   HazardsOf(PosteriorInterosseousNerve, AnteriorInterosseousBundle),

			Positions:    ranked(Supine),
			PositionNote: "supine, forearm pronated",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "perpendicular, short",
			Backstop:     "radius or ulna",
			Forbidden:    "through the interosseous membrane",

			NeedleLength:   mm(25, 25),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Intermediate,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"MSN-EI", "STD", "TSM"},
		},
		{
			Muscle:    ExtensorPollicis,
			Name:      "Extensor pollicis longus and brevis",
			Latin:     "Musculus extensor pollicis longus; musculus extensor pollicis brevis",
			Region:    body.Forearm,
			Footprint: body.RegionsOf(body.Forearm),
			Nerve:     "posterior interosseous nerve",
			Roots:     []string{"C7", "C8"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: mid to distal dorsal forearm, radial side",
			}},
			Refers: ZonesOf(Thumb, RadialWrist, DorsalForearm),
			Near:   HazardsOf(SuperficialRadialNerve, PosteriorInterosseousNerve),

			Positions:    ranked(Supine),
			PositionNote: "supine, forearm pronated",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "perpendicular",
			Backstop:     "radius",
			Forbidden:    "through the interosseous membrane",

			NeedleLength:   mm(25, 25),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Intermediate,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"MSN-EPL", "STD", "TSM"},
		},
		{
			Muscle:    AbductorPollicisLongus,
			Name:      "Abductor pollicis longus",
			Latin:     "Musculus abductor pollicis longus",
			Region:    body.Forearm,
			Footprint: body.RegionsOf(body.Forearm),
			Nerve:     "posterior interosseous nerve",
			Roots:     []string{"C7", "C8"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: distal third, radial dorsal forearm",
			}},
			Refers: ZonesOf(RadialWrist, Thumb),
			Near:   HazardsOf(PosteriorInterosseousNerve, SuperficialRadialNerve, RadialArtery),

			Positions:    ranked(Supine),
			PositionNote: "supine, forearm mid-position",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "perpendicular to radius",
			Backstop:     "radius",
			Forbidden:    "volar toward the radial pulse",

			NeedleLength:   mm(25, 25),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Intermediate,
			Confidence: ConfidenceLow,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"STD", "TSM"},
		},
		{
			Muscle:    Supinator,
			Name:      "Supinator",
			Latin:     "Musculus supinator",
			Region:    body.Forearm,
			Footprint: body.RegionsOf(body.Forearm, body.Elbow),
			Nerve:     "deep branch of the radial nerve",
			Roots:     []string{"C6", "C7"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: volar-lateral, beside the biceps tendon over the radius",
			}},
			Refers: ZonesOf(LateralElbow, ThumbWeb, DorsalForearm),
			Near:   HazardsOf(PosteriorInterosseousNerve, SuperficialRadialNerve, RadialArtery),

			Positions:    ranked(Supine),
			PositionNote: "supine, forearm pronated",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "perpendicular, dorsal entry about 4 cm below the lateral epicondyle",
			Backstop:     "radius",
			Forbidden:    "volar fishing for the arcade of Frohse",

			NeedleLength:   mm(30, 30),
			NeedleDiameter: mm(0.25, 0.32),
			DepthNote:      "mean penetration 16.4 mm (SD 2.7); deep branch 7.8 mm from the tip in cadavers",

			Compressible: CompressiblePartly,

			Difficulty: Intermediate,
			Confidence: ConfidenceHigh,
			Sources:    []evidence.Source{"SUP21", "MEDLINK-SUP", "SUPEMG22", "STD", "TSM"},
		},
	}
}

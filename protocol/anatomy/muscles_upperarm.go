package anatomy

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

// Muscles at home in the upper arm. Kept by hand. Checked against the cited sources' rows on
// 2026-11-26; not reviewed by a clinician.
func upperArmMuscles() []muscleRow {
	return []muscleRow{
		{
			Muscle:    BicepsBrachii,
			Name:      "Biceps brachii",
			Latin:     "Musculus biceps brachii",
			Region:    body.UpperArm,
			Footprint: body.RegionsOf(body.UpperArm),
			Nerve:     "musculocutaneous nerve",
			Roots:     []string{"C5", "C6"},
			TriggerPoints: TriggerPoints{Min: 2, Max: 2, Sites: []string{
				"TrP: mid to distal third of each head",
			}},
			Refers: ZonesOf(AnteriorShoulder, AnteriorElbow, AnteriorUpperArm, ScapulaSuperior),
			Near: HazardsOf(
				BrachialArtery, MedianNerve, MusculocutaneousNerve, RadialNerve, CephalicVein,
			),

			Positions:    ranked(Supine),
			PositionNote: "supine, elbow slightly bent",
			Grips:        ranked(Pincer),
			GripNote:     "pincer",
			Direction:    "lateral to medial or medial to lateral inside the lifted belly",
			Backstop:     "the opposing finger",
			Forbidden:    "toward the medial groove without a pincer",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"ABERD", "MSN-BB", "STD", "TSM"},
		},
		{
			Muscle:    Brachialis,
			Name:      "Brachialis",
			Latin:     "Musculus brachialis",
			Region:    body.UpperArm,
			Footprint: body.RegionsOf(body.UpperArm, body.Elbow),
			Nerve:     "musculocutaneous nerve, small radial contribution",
			Roots:     []string{"C5", "C6", "C7"},
			TriggerPoints: TriggerPoints{Min: 2, Max: 2, Sites: []string{
				"TrP-upper: distal half of the upper arm beside biceps",
				"TrP-lower: just above the elbow",
			}},
			Refers: ZonesOf(Thumb, AnteriorElbow, AnteriorUpperArm),
			Near:   HazardsOf(RadialNerve, MusculocutaneousNerve, BrachialArtery, MedianNerve),

			Positions:    ranked(Supine),
			PositionNote: "supine, elbow slightly bent, biceps pushed medially",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction: "antero-lateral entry in the distal half, in front of the palpated radial nerve, " +
				"onto the humerus",
			Backstop: "humerus",
			Forbidden: "outer entry at or behind the palpated radial nerve, above all at the middle-distal " +
				"third junction where it pierces the septum and below it between brachialis and " +
				"brachioradialis",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "a 50 mm needle at the outer middle-distal third caused a radial neurapraxia",

			Compressible: CompressibleYes,

			Difficulty: Intermediate,
			Confidence: ConfidenceMedium,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"RADN18", "STD", "TSM"},
		},
		{
			Muscle:    Coracobrachialis,
			Name:      "Coracobrachialis",
			Latin:     "Musculus coracobrachialis",
			Region:    body.UpperArm,
			Footprint: body.RegionsOf(body.UpperArm, body.Axilla),
			Nerve:     "musculocutaneous nerve",
			Roots:     []string{"C5", "C6", "C7"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: upper inner arm just under the axillary fold",
			}},
			Refers: ZonesOf(
				AnteriorShoulder, PosteriorUpperArm, DorsalForearm, DorsalHand, MiddleFinger,
			),
			Near: HazardsOf(
				AxillaryNeurovascular, MusculocutaneousNerve, BrachialArtery, MedianNerve, UlnarNerve,
			),

			Positions:    ranked(Supine),
			PositionNote: "supine, arm abducted about 90 degrees",
			Grips:        ranked(Pincer, Flat),
			GripNote:     "pincer or flat with the pulse held away",
			Direction:    "upward toward the acromion",
			Backstop:     "humerus",
			Forbidden:    "medially toward the axillary pulse",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Intermediate,
			Confidence: ConfidenceHigh,
			Sources: []evidence.Source{
				"ENT-UA", "WMM-CB", "MSN-CB", "WSUB-CB", "ROB-CB", "DKC-SH", "TSM",
			},
		},
		{
			Muscle:    TricepsLong,
			Name:      "Triceps brachii, long head",
			Latin:     "Caput longum musculi tricipitis brachii",
			Region:    body.UpperArm,
			Footprint: body.RegionsOf(body.UpperArm),
			Nerve:     "radial nerve",
			Roots:     []string{"C6", "C7", "C8"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP1: middle of the long head",
			}},
			Refers: ZonesOf(PosteriorUpperArm, PosteriorShoulder, NeckShoulderAngle, DorsalForearm),
			Near:   HazardsOf(RadialNerve, AxillaryNerve, UlnarNerve),

			Positions:    ranked(Prone, SideLying),
			PositionNote: "prone or side-lying",
			Grips:        ranked(Pincer),
			GripNote:     "pincer",
			Direction:    "between the fingers",
			Backstop:     "the opposing finger",
			Forbidden:    "deep toward the spiral groove",

			NeedleLength:   mm(30, 50),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"NAMTPT-TRI", "ABERD", "NA-TRI", "STD", "TSM"},
		},
		{
			Muscle:    TricepsLateral,
			Name:      "Triceps brachii, lateral head",
			Latin:     "Caput laterale musculi tricipitis brachii",
			Region:    body.UpperArm,
			Footprint: body.RegionsOf(body.UpperArm),
			Nerve:     "radial nerve",
			Roots:     []string{"C6", "C7", "C8"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP3: mid outer border",
			}},
			Refers: ZonesOf(PosteriorUpperArm, DorsalForearm, RingFinger, LittleFinger),
			Near:   HazardsOf(RadialNerve),

			Positions:    ranked(Prone, SideLying),
			PositionNote: "prone or side-lying",
			Grips:        ranked(Pincer),
			GripNote:     "pincer",
			Direction:    "tangential, between the fingers",
			Backstop:     "the opposing finger",
			Forbidden:    "perpendicular deep line at the spiral groove",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "keep superficial; radial neurapraxia reported from an outer-arm 50 mm needle",

			Compressible: CompressibleYes,

			Difficulty: Intermediate,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"NAMTPT-TRI", "RADN18", "NA-TRI", "STD", "TSM"},
		},
		{
			Muscle:    TricepsMedial,
			Name:      "Triceps brachii, medial (deep) head",
			Latin:     "Caput mediale musculi tricipitis brachii",
			Region:    body.UpperArm,
			Footprint: body.RegionsOf(body.UpperArm, body.Elbow),
			Nerve:     "radial nerve",
			Roots:     []string{"C6", "C7", "C8"},
			TriggerPoints: TriggerPoints{Min: 3, Max: 3, Sites: []string{
				"TrP2: lateral edge above the elbow",
				"TrP4: deep centre above the olecranon",
				"TrP5: medial edge",
			}},
			Refers: ZonesOf(
				LateralElbow, MedialElbow, RadialForearm, PosteriorElbow, RingFinger, LittleFinger,
			),
			Near: HazardsOf(UlnarNerve, RadialNerve),

			Positions:    ranked(Prone, SideLying),
			PositionNote: "prone or side-lying",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "perpendicular to the humerus close to the midline",
			Backstop:     "humerus",
			Forbidden:    "medially toward the cubital tunnel",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Intermediate,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"NAMTPT-TRI", "NA-TRI", "TRIMP19", "STD", "TSM"},
		},
	}
}

package anatomy

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

// Muscles at home in the shoulder. Kept by hand. Checked against the cited sources' rows on
// 2026-11-26; not reviewed by a clinician.
func shoulderMuscles() []muscleRow {
	return []muscleRow{
		{
			Muscle:    LevatorScapulaeScapular,
			Name:      "Levator scapulae, insertion at the superior angle",
			Latin:     "Musculus levator scapulae (pars scapularis)",
			Region:    body.Shoulder,
			Footprint: body.RegionsOf(body.Shoulder, body.UpperBack, body.Neck),
			Nerve:     "dorsal scapular nerve and C3-C4",
			Roots:     []string{"C3", "C4", "C5"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: just above the superior scapular angle",
			}},
			Refers: ZonesOf(
				NeckShoulderAngle, MedialScapularBorder, PosteriorShoulder, InferiorScapularAngle,
			),
			Near: HazardsOf(LungPleura, DorsalScapularNeurovascular, AccessoryNerve),

			Positions:    ranked(Prone, SideLying),
			PositionNote: "prone or side-lying, arm behind the back with a roll under the shoulder",
			Grips:        ranked(Pincer),
			GripNote:     "pincer, superior angle bracketed",
			Direction:    "tangential to the ribs, toward the scapular angle",
			Backstop:     "superior angle of the scapula",
			Forbidden:    "perpendicular between the ribs",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote: "a superficial 5 mm option is suggested by one course; a published case used 50 mm " +
				"tangentially, so 50 mm only where the pincer bracket is recorded",

			Pleura:       Reach{Always: true},
			Compressible: CompressibleYes,

			Difficulty: Intermediate,
			Confidence: ConfidenceHigh,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"MDN-HN", "LS-CASE", "MEDLINK-LEV", "ZA121-T", "STD"},
		},
		{
			Muscle:    Supraspinatus,
			Name:      "Supraspinatus",
			Latin:     "Musculus supraspinatus",
			Region:    body.Shoulder,
			Footprint: body.RegionsOf(body.Shoulder, body.UpperBack),
			Nerve:     "suprascapular nerve",
			Roots:     []string{"C5", "C6"},
			TriggerPoints: TriggerPoints{Min: 3, Max: 3, Sites: []string{
				"TrP1: medial fossa",
				"TrP2: lateral fossa",
				"TrP3: tendon under the acromion",
			}},
			Refers: ZonesOf(LateralShoulder, LateralUpperArm, LateralElbow, RadialForearm),
			Near:   HazardsOf(LungPleura, SuprascapularNeurovascular, ScapularDefect),

			Positions:    ranked(Prone, SideLying),
			PositionNote: "prone or lying on the other side, arm by the side",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction: "toward the floor of the supraspinous fossa, or along the fossa toward the greater " +
				"tubercle",
			Backstop:  "floor of the fossa",
			Forbidden: "ventral, over the upper border of the scapula",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "lung in a thin person may lie 13-25 mm under the skin; stay over bone",

			Pleura:       Reach{Always: true},
			Compressible: CompressiblePartly,

			Difficulty: Intermediate,
			Confidence: ConfidenceHigh,
			Sources:    []evidence.Source{"FC-CSM", "GYER", "ABERD", "FPN", "SSNOTCH", "RCUS23", "TSM"},
		},
		{
			Muscle:    Infraspinatus,
			Name:      "Infraspinatus",
			Latin:     "Musculus infraspinatus",
			Region:    body.Shoulder,
			Footprint: body.RegionsOf(body.Shoulder, body.UpperBack),
			Nerve:     "suprascapular nerve",
			Roots:     []string{"C5", "C6"},
			TriggerPoints: TriggerPoints{Min: 3, Max: 3, Sites: []string{
				"TrP1: under the scapular spine near the medial border",
				"TrP2: further lateral under the spine",
				"TrP3: medial-border point with a different pattern",
			}},
			Refers: ZonesOf(
				AnteriorShoulder, LateralUpperArm, AnteriorUpperArm, RadialForearm, Thumb,
				MedialScapularBorder, PosteriorNeck,
			),
			Near: HazardsOf(ScapularDefect, LungPleura, SuprascapularNeurovascular),

			Positions:    ranked(Prone, SideLying),
			PositionNote: "prone or side-lying",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "perpendicular to the infraspinous fossa",
			Backstop:     "infraspinous fossa",
			Forbidden:    "off the medial or lateral edge of the scapula",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.32),
			DepthNote: "muscle about 5-15 mm deep; one educator gives about 8 percent of people with a " +
				"hole in the fossa (quoted, not to be computed with); lung would need roughly 40-65 " +
				"mm, so a 40 mm needle is the limit of safety where bone is not felt",

			Pleura:       Reach{Always: true},
			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceHigh,
			Audited:    "2026-11-23",
			Sources: []evidence.Source{
				"KWON17", "GYER", "AAP-INF", "FVIP-SH", "CALVO18", "MEDLINK-INF", "ABERD", "RCUS23",
				"SINGH18", "YURAS23",
			},
		},
		{
			Muscle:    TeresMinor,
			Name:      "Teres minor",
			Latin:     "Musculus teres minor",
			Region:    body.Shoulder,
			Footprint: body.RegionsOf(body.Shoulder, body.UpperBack),
			Nerve:     "axillary nerve",
			Roots:     []string{"C5", "C6"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: lateral scapular border between infraspinatus and teres major",
			}},
			Refers: ZonesOf(PosteriorShoulder, PosteriorUpperArm),
			Near:   HazardsOf(AxillaryNerve, LungPleura),

			Positions:    ranked(Prone, SideLying),
			PositionNote: "prone or side-lying",
			Grips:        ranked(Flat, Pincer),
			GripNote:     "flat or pincer",
			Direction:    "toward the lateral border of the scapula",
			Backstop:     "lateral scapular border",
			Forbidden:    "through the quadrangular space or toward the ribs",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "no numeric guard found",

			Pleura:       Reach{Always: true},
			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"FVIP-SH", "ABERD", "PTSH", "DKC-SH"},
		},
		{
			Muscle:    TeresMajor,
			Name:      "Teres major",
			Latin:     "Musculus teres major",
			Region:    body.Shoulder,
			Footprint: body.RegionsOf(body.Shoulder, body.Axilla, body.UpperBack),
			Nerve:     "lower subscapular nerve",
			Roots:     []string{"C5", "C6"},
			TriggerPoints: TriggerPoints{Min: 2, Max: 2, Sites: []string{
				"TrP1: near the inferior angle",
				"TrP2: lateral belly in the posterior axillary fold",
			}},
			Refers: ZonesOf(PosteriorShoulder, PosteriorUpperArm, DorsalForearm),
			Near:   HazardsOf(LungPleura, AxillaryNeurovascular, RadialNerve),

			Positions:    ranked(SideLying, Supine),
			PositionNote: "side-lying or supine with arm abducted",
			Grips:        ranked(Pincer),
			GripNote:     "pincer",
			Direction:    "between thumb and fingers, parallel to the ribs",
			Backstop:     "the opposing finger",
			Forbidden:    "toward the rib cage",

			NeedleLength:   mm(30, 50),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "no numeric guard found",

			Pleura:       Reach{Always: true},
			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"FVIP-SH", "DKC-SH", "ODNS2"},
		},
		{
			Muscle:    Subscapularis,
			Name:      "Subscapularis",
			Latin:     "Musculus subscapularis",
			Region:    body.Shoulder,
			Footprint: body.RegionsOf(body.Shoulder, body.Axilla, body.UpperBack),
			Nerve:     "upper and lower subscapular nerves",
			Roots:     []string{"C5", "C6", "C7"},
			TriggerPoints: TriggerPoints{Min: 3, Max: 3, Sites: []string{
				"TrP1 and TrP2: along the lateral border",
				"TrP3: near the medial border",
			}},
			Refers: ZonesOf(PosteriorShoulder, ScapulaBody, PosteriorUpperArm, DorsalWrist, VolarWrist),
			Near:   HazardsOf(LungPleura, AxillaryNeurovascular, LongThoracicNerve, AxillaryNerve),

			Positions: ranked(Supine, Prone),
			PositionNote: "supine, arm abducted about 90 degrees and laterally rotated with the scapula drawn " +
				"out, or prone in hammerlock",
			Grips:     ranked(Flat),
			GripNote:  "flat against the ventral scapula",
			Direction: "parallel to the rib cage, toward the ventral face of the scapula",
			Backstop:  "ventral face of the scapula",
			Forbidden: "toward the ribs",

			NeedleLength:   mm(40, 60),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote: "no numeric guard found; the posterior axillary route was the most accurate of " +
				"three blind routes in cadavers; the lateral route was shown with ultrasound only " +
				"(5 cadavers)",

			Pleura:       Reach{Always: true},
			Compressible: CompressibleNo,

			Difficulty: Advanced,
			Confidence: ConfidenceHigh,
			Audited:    "2026-11-23",
			Sources: []evidence.Source{
				"FC-CSM", "PTICE-SUB", "SUB05", "SUB12", "NAMTPT-SUB", "STD", "TSM",
			},
		},
		{
			Muscle:    LatissimusDorsi,
			Name:      "Latissimus dorsi (posterior axillary fold)",
			Latin:     "Musculus latissimus dorsi",
			Region:    body.Shoulder,
			Footprint: body.RegionsOf(body.Shoulder, body.Axilla, body.Thorax),
			Nerve:     "thoracodorsal nerve",
			Roots:     []string{"C6", "C7", "C8"},
			TriggerPoints: TriggerPoints{Min: 2, Max: 2, Sites: []string{
				"TrP1: posterior axillary fold",
				"TrP2: lower, over the side of the ribs",
			}},
			Refers: ZonesOf(
				InferiorScapularAngle, MedialUpperArm, UlnarForearm, RingFinger, LittleFinger,
				AnteriorShoulder, LateralChest,
			),
			Near: HazardsOf(LungPleura, AxillaryNeurovascular, Kidney),

			Positions:    ranked(SideLying),
			PositionNote: "side-lying",
			Grips:        ranked(Pincer),
			GripNote:     "pincer",
			Direction:    "between the fingers, parallel to and away from the chest wall",
			Backstop:     "the opposing finger",
			Forbidden:    "toward the ribs",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "South African notice: 0.25 x 25 mm, side-lying, pincer",

			Pleura:       Reach{Always: true},
			Compressible: CompressibleYes,

			Difficulty: Intermediate,
			Confidence: ConfidenceHigh,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"ZA121-L", "RE-SH", "MYO-ICB", "RCT-LAT", "STD", "TSM"},
		},
		{
			Muscle:    DeltoidAnterior,
			Name:      "Deltoid, front part",
			Latin:     "Pars clavicularis musculi deltoidei",
			Region:    body.Shoulder,
			Footprint: body.RegionsOf(body.Shoulder, body.UpperArm),
			Nerve:     "axillary nerve",
			Roots:     []string{"C5", "C6"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: mid front belly",
			}},
			Refers: ZonesOf(AnteriorShoulder, LateralShoulder),
			Near:   HazardsOf(CephalicVein, ShoulderJointCapsule, AxillaryNerve),

			Positions:    ranked(Supine),
			PositionNote: "supine",
			Grips:        ranked(Pincer, Flat),
			GripNote:     "pincer or flat",
			Direction:    "across the belly, tangential",
			Backstop:     "humerus or the opposing finger",
			Forbidden:    "into the delto-pectoral groove",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"TEM23", "GYER", "DKC-SH", "FVIP-SH", "STD", "TSM"},
		},
		{
			Muscle:    DeltoidMiddle,
			Name:      "Deltoid, middle part",
			Latin:     "Pars acromialis musculi deltoidei",
			Region:    body.Shoulder,
			Footprint: body.RegionsOf(body.Shoulder, body.UpperArm),
			Nerve:     "axillary nerve",
			Roots:     []string{"C5", "C6"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: mid outer belly (often several)",
			}},
			Refers: ZonesOf(LateralShoulder, LateralUpperArm),
			Near:   HazardsOf(AxillaryNerve),

			Positions:    ranked(SideLying, Sitting),
			PositionNote: "side-lying or seated",
			Grips:        ranked(Pincer, Flat),
			GripNote:     "pincer or flat",
			Direction:    "tangential or perpendicular",
			Backstop:     "humerus",
			Forbidden:    "deep at the level of the surgical neck",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"TEM23", "GYER", "DKC-SH", "STD", "TSM"},
		},
		{
			Muscle:    DeltoidPosterior,
			Name:      "Deltoid, back part",
			Latin:     "Pars spinalis musculi deltoidei",
			Region:    body.Shoulder,
			Footprint: body.RegionsOf(body.Shoulder, body.UpperArm),
			Nerve:     "axillary nerve",
			Roots:     []string{"C5", "C6"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: mid rear belly",
			}},
			Refers: ZonesOf(PosteriorShoulder, LateralShoulder),
			Near:   HazardsOf(AxillaryNerve, ScapularDefect),

			Positions:    ranked(Prone, SideLying),
			PositionNote: "prone or side-lying",
			Grips:        ranked(Pincer, Flat),
			GripNote:     "pincer or flat",
			Direction:    "tangential or perpendicular",
			Backstop:     "humerus or scapular neck",
			Forbidden:    "into the quadrangular space",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"GYER", "DKC-SH", "ODNS2", "STD", "TSM"},
		},
	}
}

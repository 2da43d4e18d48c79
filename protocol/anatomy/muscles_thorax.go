package anatomy

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

// Muscles at home in the thorax. Kept by hand. Checked against the cited sources' rows on
// 2026-11-26; not reviewed by a clinician.
func thoraxMuscles() []muscleRow {
	return []muscleRow{
		{
			Muscle:    PectoralisMajorClavicular,
			Name:      "Pectoralis major, clavicular part",
			Latin:     "Pars clavicularis musculi pectoralis majoris",
			Region:    body.Thorax,
			Footprint: body.RegionsOf(body.Thorax, body.Shoulder),
			Nerve:     "lateral pectoral nerve",
			Roots:     []string{"C5", "C6", "C7"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: under the clavicle at the front of the shoulder",
			}},
			Refers: ZonesOf(AnteriorShoulder, UpperChest),
			Near: HazardsOf(
				LungPleura, AxillaryNeurovascular, CephalicVein, SubclavianVessels,
				ThoracoacromialVessels,
			),

			Positions:    ranked(Supine),
			PositionNote: "supine, arm slightly abducted",
			Grips:        ranked(Pincer),
			GripNote:     "pincer when it can be lifted",
			Direction:    "tangential, medial to lateral, away from the chest wall",
			Backstop:     "the opposing finger",
			Forbidden:    "perpendicular to the chest wall or upward behind the clavicle",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote: "an EMG guide caps injection depth at 40 mm in adults; dry-needling pages want it " +
				"tangential and shallower",

			Pleura:       Reach{Always: true},
			Compressible: CompressiblePartly,

			Difficulty: Advanced,
			Confidence: ConfidenceHigh,
			Sources: []evidence.Source{
				"FVIP-UT", "MDN-TA", "ACU23", "ENT-UA", "NAMTPT-PEC", "TP3D-PEC", "STD",
			},
		},
		{
			Muscle:    PectoralisMajorSternal,
			Name:      "Pectoralis major, sternocostal part",
			Latin:     "Pars sternocostalis musculi pectoralis majoris",
			Region:    body.Thorax,
			Footprint: body.RegionsOf(body.Thorax, body.Breast, body.Axilla),
			Nerve:     "medial and lateral pectoral nerves",
			Roots:     []string{"C7", "C8", "T1"},
			TriggerPoints: TriggerPoints{Min: 3, Max: 3, Sites: []string{
				"TrP-lateral: near the anterior axillary fold",
				"TrP-medial: close to the sternum",
				"TrP-arrhythmia point: right side between ribs 5 and 6, midway between nipple and sternal edge",
			}},
			Refers: ZonesOf(
				UpperChest, MedialUpperArm, MedialElbow, VolarForearm, RingFinger, LittleFinger,
				Sternum,
			),
			Near: HazardsOf(
				LungPleura, AxillaryNeurovascular, HeartPericardium, InternalThoracicVessels,
				IntercostalBundle, BreastTissue,
			),

			Positions:    ranked(Supine),
			PositionNote: "supine, arm abducted",
			Grips:        ranked(Pincer, Bracket),
			GripNote:     "pincer laterally, flat with rib bracketing medially",
			Direction:    "tangential, medial to lateral",
			Backstop:     "rib or the opposing finger",
			Forbidden:    "perpendicular at an intercostal space, or over the sternum",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "no numeric guard found; tangential only",

			Pleura:       Reach{Always: true},
			Compressible: CompressiblePartly,

			Difficulty: Advanced,
			Confidence: ConfidenceHigh,
			Sources:    []evidence.Source{"FVIP-UT", "MDN-TA", "NAMTPT-PEC", "TP3D-PEC", "MYO-ICB", "STD"},
		},
		{
			Muscle:    PectoralisMajorCostal,
			Name:      "Pectoralis major, costal and abdominal part",
			Latin:     "Pars abdominalis musculi pectoralis majoris",
			Region:    body.Thorax,
			Footprint: body.RegionsOf(body.Thorax, body.Breast, body.Axilla),
			Nerve:     "medial pectoral nerve",
			Roots:     []string{"C8", "T1"},
			TriggerPoints: TriggerPoints{Min: 2, Max: 2, Sites: []string{
				"TrP: lower lateral fold and lower chest",
			}},
			Refers: ZonesOf(Breast, UpperChest, Axilla),
			Near:   HazardsOf(LungPleura, BreastTissue, IntercostalBundle, HeartPericardium),

			Positions:    ranked(Supine),
			PositionNote: "supine, arm abducted",
			Grips:        ranked(Pincer),
			GripNote:     "pincer",
			Direction:    "tangential, away from the ribs",
			Backstop:     "the opposing finger",
			Forbidden:    "perpendicular to the ribs",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "no numeric guard found",

			Pleura:       Reach{Always: true},
			Compressible: CompressibleYes,

			Difficulty: Advanced,
			Confidence: ConfidenceHigh,
			Sources:    []evidence.Source{"FVIP-UT", "NAMTPT-PEC", "MDN-TA", "TP3D-PEC", "STD"},
		},
		{
			Muscle:    PectoralisMinor,
			Name:      "Pectoralis minor",
			Latin:     "Musculus pectoralis minor",
			Region:    body.Thorax,
			Footprint: body.RegionsOf(body.Thorax, body.Breast, body.Axilla, body.Shoulder),
			Nerve:     "medial and lateral pectoral nerves",
			Roots:     []string{"C6", "C7", "C8", "T1"},
			TriggerPoints: TriggerPoints{Min: 2, Max: 2, Sites: []string{
				"TrP1: near the coracoid",
				"TrP2: near the ribs 3-5",
			}},
			Refers: ZonesOf(
				AnteriorShoulder, UpperChest, MedialUpperArm, MedialElbow, UlnarForearm, RingFinger,
				LittleFinger,
			),
			Near: HazardsOf(
				LungPleura, AxillaryNeurovascular, BrachialPlexus, ThoracoacromialVessels, CephalicVein,
			),

			Positions: ranked(Supine),
			PositionNote: "supine, shoulder medially rotated with the hand under the low back, or arm " +
				"abducted",
			Grips:     ranked(Pincer, Flat),
			GripNote:  "pincer under pectoralis major, or flat toward the coracoid",
			Direction: "lateral to medial about 45 degrees with ultrasound, or toward the coracoid",
			Backstop:  "coracoid process or rib",
			Forbidden: "deep past the pincer, toward the chest wall without ultrasound, or medial and " +
				"below the coracoid where the plexus and vessels lie",

			NeedleLength:   mm(25, 50),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote: "no numeric guard found; in a 2026 pilot the flat route was more accurate and safer " +
				"than the pincer, and novices risked the pleura with the pincer",

			Pleura:       Reach{Always: true},
			Compressible: CompressibleNo,

			Difficulty: Advanced,
			Confidence: ConfidenceHigh,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"PMIN26", "3P", "ACU23", "MDN-TA", "ABERD", "STD", "TSM"},
		},
		{
			Muscle:    Subclavius,
			Name:      "Subclavius",
			Latin:     "Musculus subclavius",
			Region:    body.Thorax,
			Footprint: body.RegionsOf(body.Thorax),
			Nerve:     "nerve to subclavius",
			Roots:     []string{"C5", "C6"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: under the middle third of the clavicle",
			}},
			Refers: ZonesOf(
				AnteriorShoulder, AnteriorUpperArm, RadialForearm, Thumb, IndexFinger, MiddleFinger,
			),
			Near: HazardsOf(SubclavianVessels, LungPleura, BrachialPlexus, ThoracicDuct),

			Positions:    ranked(Supine),
			PositionNote: "supine with a roll under the thorax",
			GripNote:     "manual release preferred, flat only under image guidance",
			Direction:    "tangential, upward against the clavicle, image-guided",
			Backstop:     "clavicle",
			Forbidden:    "blind needling, or downward or posterior toward the first rib",

			DepthNote: "treat as manual-only unless image-guided: the subclavian vein lies directly behind " +
				"and no technique page was found",

			Pleura:       Reach{Always: true},
			Compressible: CompressibleNo,

			Difficulty: Advanced,
			Confidence: ConfidenceMedium,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"NAMTPT-PEC", "ABERD", "STD", "TSM"},
		},
		{
			Muscle:    Sternalis,
			Name:      "Sternalis (variant muscle)",
			Latin:     "Musculus sternalis",
			Region:    body.Thorax,
			Footprint: body.RegionsOf(body.Thorax),
			Nerve:     "pectoral or intercostal nerves",
			Roots:     []string{"C8", "T1"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: over the sternum when the muscle is present",
			}},
			Refers: ZonesOf(Sternum, UpperChest, MedialUpperArm),
			Near:   HazardsOf(HeartPericardium, InternalThoracicVessels, LungPleura),

			Positions:    ranked(Supine),
			PositionNote: "supine",
			Grips:        ranked(Pincer),
			GripNote:     "skin pinch",
			Direction:    "tangential",
			Backstop:     "none, do not rely on the sternum",
			Forbidden:    "perpendicular (a sternal hole exists in some people)",

			NeedleLength:   mm(13, 25),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote: "no numeric guard found; an angle must be stated and only a tangential line in a " +
				"skin pinch is allowed",

			Pleura:       Reach{Always: true},
			NeedsAngle:   true,
			Compressible: CompressibleYes,

			Difficulty: Advanced,
			Confidence: ConfidenceLow,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"PEUK2", "STD", "TSM"},
		},
		{
			Muscle:    SerratusAnterior,
			Name:      "Serratus anterior",
			Latin:     "Musculus serratus anterior",
			Region:    body.Thorax,
			Footprint: body.RegionsOf(body.Thorax, body.Axilla),
			Nerve:     "long thoracic nerve",
			Roots:     []string{"C5", "C6", "C7"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 3, Sites: []string{
				"TrP: over ribs 5-6 in the mid-axillary line",
			}},
			Refers: ZonesOf(
				LateralChest, InferiorScapularAngle, MedialUpperArm, RingFinger, LittleFinger,
			),
			Near: HazardsOf(LungPleura, LongThoracicNerve, IntercostalBundle, HeartPericardium),

			Positions:    ranked(SideLying),
			PositionNote: "side-lying",
			Grips:        ranked(Bracket, Pincer),
			GripNote:     "flat with two fingers bracketing a rib, or pincer of the lateral slip",
			Direction:    "onto the bracketed rib, shallow",
			Backstop:     "the rib between two fingers",
			Forbidden: "into an intercostal space, or on the mid-axillary line itself over the long " +
				"thoracic nerve",

			NeedleLength:   mm(13, 25),
			NeedleDiameter: mm(0.25, 0.25),
			DepthNote: "only where the rib is bracketed and felt; pneumothorax has followed trigger point " +
				"injection here; no numeric guard found",

			Pleura:       Reach{Always: true},
			Compressible: CompressibleYes,

			Difficulty: Advanced,
			Confidence: ConfidenceMedium,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"MYO-ICB", "UEEXT", "ABERD", "PPSA", "SAPTX", "TSM"},
		},
		{
			Muscle:    Intercostals,
			Name:      "Intercostal muscles",
			Latin:     "Musculi intercostales",
			Region:    body.Thorax,
			Footprint: body.RegionsOf(body.Thorax, body.UpperBack),
			Nerve:     "intercostal nerves",
			Roots:     []string{"T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Per: "space", Sites: []string{
				"TrP: in a painful intercostal space",
			}},
			Refers: ZonesOf(LateralChest, LowerRibsFront),
			Near:   HazardsOf(LungPleura, IntercostalBundle, HeartPericardium, Liver, Spleen),

			Positions:    ranked(SideLying),
			PositionNote: "side-lying",
			GripNote:     "manual release preferred",
			Direction:    "not a needling target for general practice",
			Backstop:     "none",
			Forbidden:    "any needle into the space",

			DepthNote: "manual treatment preferred; no numeric guard found",

			Pleura:       Reach{Always: true},
			Compressible: CompressibleNo,

			Difficulty: Advanced,
			Confidence: ConfidenceLow,
			Sources:    []evidence.Source{"MSN-IC", "MYO-ICB", "THEMG06", "STD", "TSM"},
		},
		{
			Muscle:    DiaphragmCostal,
			Name:      "Diaphragm, costal margin",
			Latin:     "Diaphragma",
			Region:    body.Thorax,
			Footprint: body.RegionsOf(body.Thorax, body.Abdomen),
			Nerve:     "phrenic nerve",
			Roots:     []string{"C3", "C4", "C5"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: inner edge of the costal margin",
			}},
			Refers: ZonesOf(LowerRibsFront),
			Near:   HazardsOf(LungPleura, Liver, Spleen, PeritoneumBowel, HeartPericardium),

			Positions:    ranked(Supine),
			PositionNote: "supine",
			GripNote:     "manual release preferred",
			Direction:    "not a needling target",
			Backstop:     "none",
			Forbidden:    "any needle under the costal margin",

			DepthNote: "no needling page found; treat as manual-only",

			Pleura:       Reach{Always: true},
			Peritoneum:   Reach{Always: true},
			Compressible: CompressibleNo,

			Difficulty: Advanced,
			Confidence: ConfidenceLow,
			Sources:    []evidence.Source{"STD", "TSM"},
		},
	}
}

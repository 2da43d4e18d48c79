package anatomy

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

// Muscles at home in the front and side of the neck. Kept by hand. Checked against the cited
// sources' rows on 2026-11-26; not reviewed by a clinician.
func neckFrontMuscles() []muscleRow {
	return []muscleRow{
		{
			Muscle:    DigastricPosterior,
			Name:      "Digastric, back belly",
			Latin:     "Venter posterior musculi digastrici",
			Region:    body.Neck,
			Footprint: body.RegionsOf(body.Neck, body.Jaw),
			Nerve:     "facial nerve",
			Roots:     []string{"VII"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: between the mastoid and the angle of the jaw",
			}},
			Refers: ZonesOf(Mastoid, Occiput, LateralNeck, Throat),
			Near:   HazardsOf(FacialNerveParotid, CarotidArtery, JugularVein, AccessoryNerve),

			Positions:    ranked(Supine),
			PositionNote: "supine, head turned away",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "tangential only, toward the mastoid",
			Backstop:     "mastoid",
			Forbidden:    "deep or forward toward the carotid sheath",

			NeedleLength:   mm(13, 15),
			NeedleDiameter: mm(0.16, 0.20),
			DepthNote:      "no numeric guard found; manual release as default (editorial choice)",

			Compressible: CompressiblePartly,

			Difficulty: Advanced,
			Confidence: ConfidenceLow,
			Sources:    []evidence.Source{"STD", "TSM"},
		},
		{
			Muscle:    SuprahyoidGroup,
			Name:      "Mylohyoid and other suprahyoids",
			Latin:     "Musculi suprahyoidei",
			Region:    body.Neck,
			Footprint: body.RegionsOf(body.Neck, body.Jaw),
			Nerve:     "mylohyoid nerve (V3); C1 fibres with XII for geniohyoid",
			Roots:     []string{"V3", "C1"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: floor of the mouth above the hyoid",
			}},
			Refers: ZonesOf(Throat, AnteriorNeck, Chin),
			Near:   HazardsOf(SubmandibularStructures, TracheaEsophagus),

			Positions:    ranked(Supine),
			PositionNote: "supine",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "tangential",
			Backstop:     "none, stay superficial",
			Forbidden:    "perpendicular",

			NeedleLength:   mm(13, 13),
			NeedleDiameter: mm(0.16, 0.20),
			DepthNote:      "no numeric guard found; manual release as default (editorial choice)",

			Compressible: CompressiblePartly,

			Difficulty: Advanced,
			Confidence: ConfidenceLow,
			Sources:    []evidence.Source{"STD", "TSM"},
		},
		{
			Muscle:    SternocleidomastoidSternal,
			Name:      "Sternocleidomastoid, sternal head",
			Latin:     "Caput sternale musculi sternocleidomastoidei",
			Region:    body.Neck,
			Footprint: body.RegionsOf(body.Neck),
			Nerve:     "spinal accessory nerve; sensory C2-C3 (C4)",
			Roots:     []string{"XI", "C2", "C3"},
			TriggerPoints: TriggerPoints{Min: 4, Max: 4, Sites: []string{
				"TrP: lower, middle and two upper points of the superficial head",
			}},
			Refers: ZonesOf(Vertex, Occiput, Eyebrow, Cheek, BehindEye, Throat, Sternum),
			Near: HazardsOf(
				CarotidArtery, JugularVein, AccessoryNerve, CervicalCutaneousNerves, PhrenicNerve,
				LungPleura,
			),

			Positions:    ranked(Supine),
			PositionNote: "supine, slight flexion, head turned about 45 degrees to slacken the muscle",
			Grips:        ranked(Pincer),
			GripNote:     "pincer",
			Direction: "across the lifted belly, front to back or back to front, tip kept between the " +
				"fingers",
			Backstop:  "the opposing finger",
			Forbidden: "toward the pulse, or flat-palpation needling",

			NeedleLength:   mm(15, 30),
			NeedleDiameter: mm(0.12, 0.25),
			DepthNote:      "stay inside the pincer; lower half of the muscle keeps clear of most nerves",

			Pleura:       Reach{Always: true},
			Compressible: CompressiblePartly,

			Difficulty: Advanced,
			Confidence: ConfidenceHigh,
			Sources: []evidence.Source{
				"MDN-HN", "SCM-US", "SCMCGH", "ELEV", "FPN", "PM21", "STD", "TSM",
			},
		},
		{
			Muscle:    SternocleidomastoidClavicular,
			Name:      "Sternocleidomastoid, clavicular head",
			Latin:     "Caput claviculare musculi sternocleidomastoidei",
			Region:    body.Neck,
			Footprint: body.RegionsOf(body.Neck),
			Nerve:     "spinal accessory nerve; sensory C2-C3 (C4)",
			Roots:     []string{"XI", "C2", "C3"},
			TriggerPoints: TriggerPoints{Min: 3, Max: 3, Sites: []string{
				"TrP: lower, middle and upper points of the deep head",
			}},
			Refers: ZonesOf(Forehead, Ear, Mastoid),
			Near: HazardsOf(
				CarotidArtery, JugularVein, AccessoryNerve, CervicalCutaneousNerves, PhrenicNerve,
				BrachialPlexus, LungPleura,
			),

			Positions:    ranked(Supine),
			PositionNote: "supine, slight flexion, head turned about 45 degrees to slacken the muscle",
			Grips:        ranked(Pincer),
			GripNote:     "pincer",
			Direction:    "across the lifted deep head, tip kept between the fingers",
			Backstop:     "the opposing finger",
			Forbidden:    "downward behind the clavicle",

			NeedleLength:   mm(15, 30),
			NeedleDiameter: mm(0.12, 0.25),
			DepthNote:      "stay inside the pincer; lower half of the muscle keeps clear of most nerves",

			Pleura:       Reach{Always: true},
			Compressible: CompressiblePartly,

			Difficulty: Advanced,
			Confidence: ConfidenceHigh,
			Sources:    []evidence.Source{"MDN-HN", "SCM-US", "SCMCGH", "ELEV", "FPN", "STD", "TSM"},
		},
		{
			Muscle:    ScalenusAnterior,
			Name:      "Scalenus anterior",
			Latin:     "Musculus scalenus anterior",
			Region:    body.Neck,
			Footprint: body.RegionsOf(body.Neck),
			Nerve:     "ventral rami",
			Roots:     []string{"C4", "C5", "C6"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 2, Sites: []string{
				"TrP: mid belly behind the clavicular head of sternocleidomastoid",
			}},
			Refers: ZonesOf(
				UpperChest, MedialScapularBorder, Interscapular, AnteriorUpperArm, LateralUpperArm,
				RadialForearm, Thumb, IndexFinger,
			),
			Near: HazardsOf(
				BrachialPlexus, PhrenicNerve, CarotidArtery, JugularVein, SubclavianVessels,
				ThoracicDuct, LungPleura, VertebralArtery,
			),

			Positions:    ranked(Supine),
			PositionNote: "supine",
			Grips:        ranked(Flat),
			GripNote:     "flat, belly fixed between two fingers",
			Direction:    "short, lateral-to-medial at shallow angle above the cricoid level",
			Backstop:     "transverse process only if clearly felt",
			Forbidden:    "downward, or below mid neck toward the pleural dome",

			NeedleLength:   mm(13, 25),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote: "no numeric guard found; in 12 cadavers needles through this muscle, about 20 mm " +
				"deep in women and 28 in men, passed 3 mm (left) and 7 mm (right) from the plexus",

			Pleura:       Reach{Always: true},
			Compressible: CompressibleNo,

			Difficulty: Advanced,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"3P", "ABERD", "JINGBI21", "STD", "TSM"},
		},
		{
			Muscle:    ScalenusMedius,
			Name:      "Scalenus medius",
			Latin:     "Musculus scalenus medius",
			Region:    body.Neck,
			Footprint: body.RegionsOf(body.Neck),
			Nerve:     "ventral rami",
			Roots:     []string{"C3", "C4", "C5", "C6", "C7", "C8"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: mid belly, largest scalene, behind the plexus",
			}},
			Refers: ZonesOf(
				UpperChest, MedialScapularBorder, LateralUpperArm, RadialForearm, Thumb, IndexFinger,
			),
			Near: HazardsOf(
				BrachialPlexus, LongThoracicNerve, DorsalScapularNeurovascular, SubclavianVessels,
				LungPleura,
			),

			Positions:    ranked(Supine, SideLying),
			PositionNote: "supine or side-lying",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "lateral to medial toward posterior tubercles, shallow",
			Backstop:     "posterior tubercle of the transverse process",
			Forbidden:    "caudal toward the first rib",

			NeedleLength:   mm(13, 25),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote:      "no numeric guard found",

			Pleura:       Reach{Always: true},
			Compressible: CompressibleNo,

			Difficulty: Advanced,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"3P", "ABERD", "STD", "TSM"},
		},
		{
			Muscle:    ScalenusPosterior,
			Name:      "Scalenus posterior (and minimus when present)",
			Latin:     "Musculus scalenus posterior",
			Region:    body.Neck,
			Footprint: body.RegionsOf(body.Neck),
			Nerve:     "ventral rami",
			Roots:     []string{"C6", "C7", "C8"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: under the front edge of upper trapezius above the second rib",
			}},
			Refers: ZonesOf(Interscapular, PosteriorUpperArm, DorsalHand, Thumb),
			Near:   HazardsOf(LungPleura, BrachialPlexus, DorsalScapularNeurovascular),

			Positions:    ranked(SideLying),
			PositionNote: "side-lying",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "shallow, lateral to medial, kept horizontal",
			Backstop:     "transverse process",
			Forbidden:    "caudal toward rib 2 or pleural dome",

			NeedleLength:   mm(13, 25),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote:      "no numeric guard found",

			Pleura:       Reach{Always: true},
			Compressible: CompressibleNo,

			Difficulty: Advanced,
			Confidence: ConfidenceLow,
			Sources:    []evidence.Source{"3P", "STD", "TSM"},
		},
		{
			Muscle:    LongusColli,
			Name:      "Longus colli (and longus capitis)",
			Latin:     "Musculus longus colli",
			Region:    body.Neck,
			Footprint: body.RegionsOf(body.Neck),
			Nerve:     "ventral rami",
			Roots:     []string{"C2", "C3", "C4", "C5", "C6"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: in front of the vertebral bodies",
			}},
			Refers: ZonesOf(Throat, AnteriorNeck),
			Near: HazardsOf(
				CarotidArtery, JugularVein, TracheaEsophagus, Thyroid, VertebralArtery,
				SpinalNerveRoots,
			),

			Positions:    ranked(Supine),
			PositionNote: "supine",
			GripNote:     "carotid displaced laterally by the fingers",
			Direction:    "perpendicular to the vertebral body, image-guided",
			Backstop:     "vertebral body",
			Forbidden:    "blind needling",

			DepthNote: "no needling page found; treat as manual-only unless image-guided",

			Compressible: CompressibleNo,

			Difficulty: Advanced,
			Confidence: ConfidenceLow,
			Sources:    []evidence.Source{"STD", "TSM"},
		},
		{
			Muscle:    Platysma,
			Name:      "Platysma",
			Latin:     "Platysma",
			Region:    body.Neck,
			Footprint: body.RegionsOf(body.Neck),
			Nerve:     "cervical branch of the facial nerve",
			Roots:     []string{"VII"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: over the front edge of sternocleidomastoid",
			}},
			Refers: ZonesOf(Jaw, Cheek, AnteriorNeck, UpperChest),
			Near:   HazardsOf(JugularVein, CarotidArtery),

			Positions:    ranked(Supine),
			PositionNote: "supine",
			Grips:        ranked(Pincer),
			GripNote:     "skin pinch",
			Direction:    "tangential in the skin fold",
			Backstop:     "the opposing finger",
			Forbidden:    "deeper than the fold",

			NeedleLength:   mm(13, 13),
			NeedleDiameter: mm(0.16, 0.20),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Intermediate,
			Confidence: ConfidenceLow,
			Sources:    []evidence.Source{"STD", "TSM"},
		},
	}
}

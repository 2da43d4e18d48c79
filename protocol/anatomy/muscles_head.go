package anatomy

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

// Muscles at home in the head. Kept by hand. Checked against the cited sources' rows on 2026-11-26;
// not reviewed by a clinician.
func headMuscles() []muscleRow {
	return []muscleRow{
		{
			Muscle:    Temporalis,
			Name:      "Temporalis",
			Latin:     "Musculus temporalis",
			Region:    body.Head,
			Footprint: body.RegionsOf(body.Scalp, body.Face, body.Head),
			Nerve:     "deep temporal nerves (mandibular division of V)",
			Roots:     []string{"V3"},
			TriggerPoints: TriggerPoints{Min: 4, Max: 4, Sites: []string{
				"TrP1-TrP3: in a row front to back at the lower muscle-tendon line above the zygomatic arch",
				"TrP4: posterior belly above the ear",
			}},
			Refers: ZonesOf(Temple, Eyebrow, BehindEye, UpperTeeth, TMJ, ParietalScalp),
			Near:   HazardsOf(SuperficialTemporalArtery, FacialNerveParotid, OrbitEye),

			Positions:    ranked(SideLying, Supine),
			PositionNote: "side-lying or supine with head turned",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "perpendicular or oblique to the fossa floor",
			Backstop:     "temporal bone",
			Forbidden:    "any line toward the orbit or across the palpated artery",

			NeedleLength:   mm(13, 30),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote:      "bone contact is the stop; no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Intermediate,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"MSK-PICT", "SCR-TEMP", "ELEV", "PM21", "STD", "TSM"},
		},
		{
			Muscle:    MasseterSuperficial,
			Name:      "Masseter, superficial part",
			Latin:     "Pars superficialis musculi masseteris",
			Region:    body.Head,
			Footprint: body.RegionsOf(body.Jaw, body.Face, body.Head),
			Nerve:     "masseteric nerve (mandibular division of V)",
			Roots:     []string{"V3"},
			TriggerPoints: TriggerPoints{Min: 3, Max: 3, Sites: []string{
				"TrP-upper: below the zygomatic arch at the front",
				"TrP-mid: mid belly",
				"TrP-lower: near the angle of the mandible",
			}},
			Refers: ZonesOf(Cheek, UpperTeeth, LowerTeeth, Jaw, Eyebrow),
			Near:   HazardsOf(FacialNerveParotid, FacialArtery),

			Positions:    ranked(Supine, SideLying),
			PositionNote: "supine or side-lying with jaw relaxed",
			Grips:        ranked(Pincer, Flat),
			GripNote:     "pincer with an intra-oral finger, or flat",
			Direction: "perpendicular to oblique (an EMG guide uses about 20 degrees from skin because the " +
				"belly is thin)",
			Backstop:  "ramus of the mandible or the intra-oral finger",
			Forbidden: "the line from tragus to upper lip over the parotid duct",

			NeedleLength:   mm(13, 30),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote:      "stop on mandible; no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Intermediate,
			Confidence: ConfidenceHigh,
			Sources: []evidence.Source{
				"TPNET-MAS", "MEDLINK-MAS", "NA-MAS", "MSK-PICT", "OZDEN18", "PM21",
			},
		},
		{
			Muscle:    MasseterDeep,
			Name:      "Masseter, deep part",
			Latin:     "Pars profunda musculi masseteris",
			Region:    body.Head,
			Footprint: body.RegionsOf(body.Jaw, body.Face, body.Head),
			Nerve:     "masseteric nerve (mandibular division of V)",
			Roots:     []string{"V3"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: just below the zygomatic arch in front of the jaw joint",
			}},
			Refers: ZonesOf(Ear, TMJ, Cheek),
			Near:   HazardsOf(FacialNerveParotid, TMJCapsule, SuperficialTemporalArtery),

			Positions:    ranked(SideLying, Supine),
			PositionNote: "side-lying or supine",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "perpendicular, short",
			Backstop:     "ramus of the mandible",
			Forbidden:    "backward toward the condyle",

			NeedleLength:   mm(13, 25),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Intermediate,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"TPNET-MAS", "MEDLINK-MAS", "NA-MAS", "STD"},
		},
		{
			Muscle:    MedialPterygoid,
			Name:      "Medial pterygoid",
			Latin:     "Musculus pterygoideus medialis",
			Region:    body.Head,
			Footprint: body.RegionsOf(body.Jaw, body.Face, body.Neck, body.Head),
			Nerve:     "nerve to medial pterygoid (mandibular division of V)",
			Roots:     []string{"V3"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: inner face of the mandible near the angle",
			}},
			Refers: ZonesOf(Jaw, TMJ, Ear, Throat),
			Near: HazardsOf(
				MandibularNerveBranches, SubmandibularStructures, FacialArtery, FacialNerveParotid,
			),

			Positions:    ranked(Supine),
			PositionNote: "supine with head turned away",
			Grips:        ranked(Flat),
			GripNote:     "flat, finger tip under the angle of the jaw",
			Direction:    "from below upward, hugging the inner face of the ramus",
			Backstop:     "inner face of the mandible",
			Forbidden:    "medially toward the throat",

			NeedleLength:   mm(30, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthGuard:     body.MM(30),
			DepthNote:      "30 mm maximum insertion in the validation study",

			Compressible: CompressibleNo,

			Difficulty: Advanced,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"MP20", "STD", "TSM"},
		},
		{
			Muscle:    LateralPterygoidSuperior,
			Name:      "Lateral pterygoid, upper head",
			Latin:     "Caput superius musculi pterygoidei lateralis",
			Region:    body.Head,
			Footprint: body.RegionsOf(body.Jaw, body.Face, body.Head),
			Nerve:     "nerve to lateral pterygoid (mandibular division of V)",
			Roots:     []string{"V3"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: upper head, reached through the infratemporal fossa",
			}},
			Refers: ZonesOf(TMJ, Cheek),
			Near: HazardsOf(
				MaxillaryArtery, MandibularNerveBranches, TMJCapsule, OrbitEye,
				SuperficialTemporalArtery,
			),

			Positions:    ranked(Supine, SideLying),
			PositionNote: "supine or side-lying with mouth slightly open",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "over or just under the zygomatic arch, extra-oral",
			Backstop:     "none reliable",
			Forbidden: "aiming toward the orbit or deep past the measured length, or tilted both upward " +
				"and forward (25 and 30 degrees, tips at sinus and orbit wall)",

			NeedleLength:   mm(50, 60),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote: "median skin-to-muscle 40-44 mm depending on sex and angle (upper values in men " +
				"46); one expert technique missed the muscle in all 12 tries",

			Compressible: CompressibleNo,

			Difficulty: Advanced,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"LP15", "LP25", "LPUCL", "LOPEZM18", "STD", "TSM"},
		},
		{
			Muscle:    LateralPterygoidInferior,
			Name:      "Lateral pterygoid, lower head",
			Latin:     "Caput inferius musculi pterygoidei lateralis",
			Region:    body.Head,
			Footprint: body.RegionsOf(body.Jaw, body.Face, body.Head),
			Nerve:     "nerve to lateral pterygoid (mandibular division of V)",
			Roots:     []string{"V3"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: lower head, between condyle and coronoid process",
			}},
			Refers: ZonesOf(TMJ, Cheek),
			Near: HazardsOf(
				MaxillaryArtery, MandibularNerveBranches, TMJCapsule, FacialNerveParotid, OrbitEye,
			),

			Positions:    ranked(Supine, SideLying),
			PositionNote: "supine or side-lying with mouth slightly open",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "below the zygomatic arch between condyle and coronoid",
			Backstop:     "none reliable",
			Forbidden: "beyond the measured length or backward into the joint, or tilted both upward and " +
				"forward (25 and 30 degrees, tips at sinus and orbit wall)",

			NeedleLength:   mm(50, 60),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote: "median skin-to-muscle 40-44 mm depending on sex and angle (upper values in men " +
				"46); one expert technique from under the arch missed the muscle in all 12 tries",

			Compressible: CompressibleNo,

			Difficulty: Advanced,
			Confidence: ConfidenceMedium,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"LP15", "LP25", "LPUCL", "LOPEZM18", "STD", "TSM"},
		},
		{
			Muscle:    Frontalis,
			Name:      "Frontalis (front belly of occipitofrontalis)",
			Latin:     "Venter frontalis musculi occipitofrontalis",
			Region:    body.Head,
			Footprint: body.RegionsOf(body.Face, body.Scalp, body.Head),
			Nerve:     "temporal branches of the facial nerve",
			Roots:     []string{"VII"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: above the inner eyebrow",
			}},
			Refers: ZonesOf(Forehead),
			Near:   HazardsOf(OrbitEye, SupraorbitalNeurovascular),

			Positions:    ranked(Supine),
			PositionNote: "supine",
			Grips:        ranked(Flat, Pincer),
			GripNote:     "flat or skin pinch",
			Direction:    "tangential, away from the orbit",
			Backstop:     "frontal bone",
			Forbidden:    "downward toward the eye",

			NeedleLength:   mm(13, 15),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote:      "superficial only; no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceMedium,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"VITAM", "STD", "TSM"},
		},
		{
			Muscle:    Occipitalis,
			Name:      "Occipitalis (back belly of occipitofrontalis)",
			Latin:     "Venter occipitalis musculi occipitofrontalis",
			Region:    body.Head,
			Footprint: body.RegionsOf(body.Scalp, body.Head),
			Nerve:     "posterior auricular branch of the facial nerve",
			Roots:     []string{"VII"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: above the superior nuchal line, about 4 cm lateral to the midline",
			}},
			Refers: ZonesOf(Occiput, ParietalScalp, BehindEye, Vertex),
			Near:   HazardsOf(OccipitalArtery, GreaterOccipitalNerve),

			Positions:    ranked(Prone, SideLying),
			PositionNote: "prone or side-lying",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "tangential",
			Backstop:     "occipital bone",
			Forbidden:    "below the superior nuchal line",

			NeedleLength:   mm(13, 25),
			NeedleDiameter: mm(0.16, 0.25),
			DepthNote:      "superficial only; no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Basic,
			Confidence: ConfidenceLow,
			Sources:    []evidence.Source{"MSN-OCC", "STD", "TSM"},
		},
		{
			Muscle:    OrbicularisOculi,
			Name:      "Orbicularis oculi",
			Latin:     "Musculus orbicularis oculi",
			Region:    body.Head,
			Footprint: body.RegionsOf(body.Orbit, body.Face, body.Head),
			Nerve:     "temporal and zygomatic branches of the facial nerve",
			Roots:     []string{"VII"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: upper orbital part under the eyebrow",
			}},
			Refers: ZonesOf(Eyebrow, Nose, BehindEye),
			Near:   HazardsOf(OrbitEye, SupraorbitalNeurovascular),

			Positions:    ranked(Supine),
			PositionNote: "supine, eyes closed",
			GripNote:     "manual release preferred",
			Direction:    "not a needling target",
			Backstop:     "none",
			Forbidden:    "any needle at the orbit or the lid",

			DepthNote: "treat as manual-only: needling of orbital and eyelid sites is barred",

			Compressible: CompressibleYes,

			Difficulty: Advanced,
			Confidence: ConfidenceLow,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"FABLOG", "STD", "TSM"},
		},
		{
			Muscle:    CorrugatorProcerus,
			Name:      "Corrugator supercilii and procerus",
			Latin:     "Musculus corrugator supercilii; musculus procerus",
			Region:    body.Head,
			Footprint: body.RegionsOf(body.Face, body.Head),
			Nerve:     "temporal branches of the facial nerve",
			Roots:     []string{"VII"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: inner eyebrow and root of the nose",
			}},
			Refers: ZonesOf(Forehead, Eyebrow),
			Near:   HazardsOf(OrbitEye, SupraorbitalNeurovascular),

			Positions:    ranked(Supine),
			PositionNote: "supine",
			Grips:        ranked(Pincer),
			GripNote:     "skin pinch",
			Direction:    "tangential toward the mid-line or upward, above the orbital rim only",
			Backstop:     "frontal bone",
			Forbidden:    "downward or lateral toward the eye, or at or below the orbital rim",

			NeedleLength:   mm(13, 15),
			NeedleDiameter: mm(0.16, 0.20),
			DepthNote:      "very superficial; no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Intermediate,
			Confidence: ConfidenceLow,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"STD", "TSM"},
		},
		{
			Muscle:    ZygomaticusMajor,
			Name:      "Zygomaticus major",
			Latin:     "Musculus zygomaticus major",
			Region:    body.Head,
			Footprint: body.RegionsOf(body.Face, body.Head),
			Nerve:     "zygomatic and buccal branches of the facial nerve",
			Roots:     []string{"VII"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: mid belly between cheekbone and corner of the mouth",
			}},
			Refers: ZonesOf(Cheek, Nose, Forehead),
			Near:   HazardsOf(FacialArtery, FacialNerveParotid),

			Positions:    ranked(Supine),
			PositionNote: "supine",
			Grips:        ranked(Pincer),
			GripNote:     "pincer with an intra-oral finger",
			Direction:    "between the fingers",
			Backstop:     "the opposing finger",
			Forbidden:    "toward the infra-orbital foramen",

			NeedleLength:   mm(13, 15),
			NeedleDiameter: mm(0.16, 0.20),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Intermediate,
			Confidence: ConfidenceLow,
			Sources:    []evidence.Source{"FABLOG", "STD", "TSM"},
		},
		{
			Muscle:    Buccinator,
			Name:      "Buccinator",
			Latin:     "Musculus buccinator",
			Region:    body.Head,
			Footprint: body.RegionsOf(body.Face, body.Jaw, body.Head),
			Nerve:     "buccal branches of the facial nerve",
			Roots:     []string{"VII"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: mid cheek, level with the mouth corner",
			}},
			Refers: ZonesOf(Cheek, UpperTeeth),
			Near:   HazardsOf(FacialArtery, FacialNerveParotid),

			Positions:    ranked(Supine),
			PositionNote: "supine",
			Grips:        ranked(Pincer),
			GripNote:     "pincer with an intra-oral finger",
			Direction:    "between the fingers",
			Backstop:     "the intra-oral finger",
			Forbidden:    "backward across the parotid duct",

			NeedleLength:   mm(13, 15),
			NeedleDiameter: mm(0.16, 0.20),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleYes,

			Difficulty: Intermediate,
			Confidence: ConfidenceLow,
			Sources:    []evidence.Source{"STD", "TSM"},
		},
		{
			Muscle:    DigastricAnterior,
			Name:      "Digastric, front belly",
			Latin:     "Venter anterior musculi digastrici",
			Region:    body.Head,
			Footprint: body.RegionsOf(body.Jaw, body.Neck, body.Head),
			Nerve:     "mylohyoid nerve (mandibular division of V)",
			Roots:     []string{"V3"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: mid belly under the chin",
			}},
			Refers: ZonesOf(LowerTeeth, Chin),
			Near:   HazardsOf(SubmandibularStructures),

			Positions:    ranked(Supine),
			PositionNote: "supine, neck slightly extended",
			Grips:        ranked(Pincer, Flat),
			GripNote:     "pincer or flat",
			Direction:    "tangential",
			Backstop:     "none, stay superficial",
			Forbidden:    "upward into the floor of the mouth",

			NeedleLength:   mm(13, 13),
			NeedleDiameter: mm(0.16, 0.20),
			DepthNote:      "no numeric guard found",

			Compressible: CompressiblePartly,

			Difficulty: Advanced,
			Confidence: ConfidenceLow,
			Sources:    []evidence.Source{"STD", "TSM"},
		},
	}
}

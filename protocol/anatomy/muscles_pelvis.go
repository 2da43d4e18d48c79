package anatomy

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

// Muscles at home in the pelvis. Kept by hand. Checked against the cited sources' rows on
// 2026-11-26; not reviewed by a clinician.
func pelvisMuscles() []muscleRow {
	return []muscleRow{
		{
			Muscle:    ObturatorInternus,
			Name:      "Obturator internus",
			Latin:     "Musculus obturatorius internus",
			Region:    body.Pelvis,
			Footprint: body.RegionsOf(body.Pelvis, body.Perineum, body.Buttock),
			Nerve:     "nerve to obturator internus",
			Roots:     []string{"L5", "S1", "S2"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: medial to the ischial tuberosity, external approach",
			}},
			Refers: ZonesOf(Coccyx, PosteriorThigh, Anorectal, Perineum),
			Near:   HazardsOf(PudendalBundle, SciaticNerve, PelvicViscera, ObturatorNeurovascular),

			Positions:    ranked(SideLying, Prone),
			PositionNote: "side-lying or prone",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "along the inner face of the ischium, lateral to the ano-rectal line",
			Backstop:     "ischium",
			Forbidden:    "medial toward the rectum or over the ischial spine",

			NeedleLength:   mm(50, 75),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleNo,

			Difficulty: Advanced,
			Confidence: ConfidenceMedium,
			Sources: []evidence.Source{
				"MEND-PF", "MYO-PF", "PF-DN", "MFPP12", "OIUS12", "OIUS14", "STD", "TSM",
			},
		},
		{
			Muscle:    LevatorAni,
			Name:      "Levator ani group",
			Latin:     "Musculus levator ani",
			Region:    body.Pelvis,
			Footprint: body.RegionsOf(body.Pelvis, body.Perineum),
			Nerve:     "nerve to levator ani and pudendal branches",
			Roots:     []string{"S3", "S4", "S5"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 3, Sites: []string{
				"TrP: puborectalis, pubococcygeus, iliococcygeus",
			}},
			Refers: ZonesOf(Coccyx, Sacrum, Anorectal, Perineum),
			Near:   HazardsOf(PelvicViscera, PudendalBundle),

			Positions:    ranked(SideLying, Prone),
			PositionNote: "side-lying or prone",
			GripNote:     "guarded, specialist training",
			Direction:    "external paracoccygeal or perineal, guided",
			Backstop:     "none",
			Forbidden:    "blind deep perineal needling",

			NeedleLength:   mm(40, 60),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleNo,

			Difficulty: Advanced,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"MFPP12", "PF-DN", "PELVICNJ", "DKC-HP1", "STD", "TSM"},
		},
		{
			Muscle:    Coccygeus,
			Name:      "Coccygeus (ischiococcygeus)",
			Latin:     "Musculus ischiococcygeus",
			Region:    body.Pelvis,
			Footprint: body.RegionsOf(body.Pelvis, body.Sacrum, body.Buttock),
			Nerve:     "sacral nerves",
			Roots:     []string{"S4", "S5"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: between the ischial spine and the coccyx",
			}},
			Refers: ZonesOf(Coccyx, Sacrum, Anorectal, ButtockLower),
			Near:   HazardsOf(PudendalBundle, PelvicViscera, SciaticNerve),

			Positions:    ranked(SideLying),
			PositionNote: "side-lying",
			Grips:        ranked(Flat),
			GripNote:     "flat, guarded",
			Direction:    "from the sacrococcygeal edge, laterally",
			Backstop:     "sacrum or coccyx edge",
			Forbidden:    "ventral into the pelvis",

			NeedleLength:   mm(25, 50),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "no numeric guard found",

			Compressible: CompressibleNo,

			Difficulty: Advanced,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"MSN-COC", "WMM-COC", "MFPP12", "TSM"},
		},
		{
			Muscle:    Bulbospongiosus,
			Name:      "Bulbospongiosus",
			Latin:     "Musculus bulbospongiosus",
			Region:    body.Pelvis,
			Footprint: body.RegionsOf(body.Pelvis, body.Perineum),
			Nerve:     "pudendal nerve",
			Roots:     []string{"S2", "S3", "S4"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: superficial perineum, mid-line raphe",
			}},
			Refers: ZonesOf(Perineum, Genitals),
			Near:   HazardsOf(PelvicViscera, PudendalBundle),

			Positions:    ranked(Supine, SideLying),
			PositionNote: "lithotomy or side-lying",
			GripNote:     "guarded, specialist training",
			Direction:    "tangential, short",
			Backstop:     "none",
			Forbidden:    "deep perineal needling",

			NeedleLength:   mm(13, 30),
			NeedleDiameter: mm(0.20, 0.25),
			DepthNote: "no numeric guard found; skin of glans, labia and scrotum is never entered; only by " +
				"a practitioner with assessed competence for the perineum",

			Compressible: CompressiblePartly,

			Difficulty: Advanced,
			Confidence: ConfidenceLow,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"PF-DN", "DKC-HP", "PFLAY", "STD", "TSM"},
		},
		{
			Muscle:    Ischiocavernosus,
			Name:      "Ischiocavernosus",
			Latin:     "Musculus ischiocavernosus",
			Region:    body.Pelvis,
			Footprint: body.RegionsOf(body.Pelvis, body.Perineum),
			Nerve:     "pudendal nerve",
			Roots:     []string{"S2", "S3", "S4"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: along the ischiopubic ramus",
			}},
			Refers: ZonesOf(Perineum, Genitals),
			Near:   HazardsOf(PudendalBundle, PelvicViscera),

			Positions:    ranked(Supine, SideLying),
			PositionNote: "lithotomy or side-lying",
			GripNote:     "guarded, specialist training",
			Direction:    "onto the ischiopubic ramus",
			Backstop:     "ischiopubic ramus",
			Forbidden:    "medially past the ramus",

			NeedleLength:   mm(13, 30),
			NeedleDiameter: mm(0.20, 0.25),
			DepthNote: "no numeric guard found; skin of glans, labia and scrotum is never entered; only by " +
				"a practitioner with assessed competence for the perineum",

			Compressible: CompressiblePartly,

			Difficulty: Advanced,
			Confidence: ConfidenceLow,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"PF-DN", "DKC-HP", "PFLAY", "STD", "TSM"},
		},
		{
			Muscle:    SuperficialTransversePerineal,
			Name:      "Superficial transverse perineal",
			Latin:     "Musculus transversus perinei superficialis",
			Region:    body.Pelvis,
			Footprint: body.RegionsOf(body.Pelvis, body.Perineum),
			Nerve:     "pudendal nerve",
			Roots:     []string{"S2", "S3", "S4"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: from ischial tuberosity to the perineal body",
			}},
			Refers: ZonesOf(Perineum),
			Near:   HazardsOf(PelvicViscera, PudendalBundle),

			Positions:    ranked(Supine, SideLying),
			PositionNote: "lithotomy or side-lying",
			GripNote:     "guarded, specialist training",
			Direction:    "tangential toward the ischial tuberosity",
			Backstop:     "ischial tuberosity",
			Forbidden:    "medially toward the perineal body",

			NeedleLength:   mm(13, 30),
			NeedleDiameter: mm(0.20, 0.25),
			DepthNote: "no numeric guard found; skin of glans, labia and scrotum is never entered; only by " +
				"a practitioner with assessed competence for the perineum",

			Compressible: CompressiblePartly,

			Difficulty: Advanced,
			Confidence: ConfidenceLow,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"PF-DN", "PFLAY", "STD", "TSM"},
		},
	}
}

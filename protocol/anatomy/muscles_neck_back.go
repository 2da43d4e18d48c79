package anatomy

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

// Muscles at home in the back of the neck. Kept by hand. Checked against the cited sources' rows on
// 2026-11-26; not reviewed by a clinician.
func neckBackMuscles() []muscleRow {
	return []muscleRow{
		{
			Muscle:    SpleniusCapitis,
			Name:      "Splenius capitis",
			Latin:     "Musculus splenius capitis",
			Region:    body.Neck,
			Footprint: body.RegionsOf(body.Neck),
			Nerve:     "dorsal rami",
			Roots:     []string{"C2", "C3", "C4"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: below the skull, level with or just under C1-C2, lateral to trapezius",
			}},
			Refers: ZonesOf(Vertex),
			Near:   HazardsOf(VertebralArtery, GreaterOccipitalNerve, SpinalCord, OccipitalArtery),

			Positions:    ranked(SideLying, Prone),
			PositionNote: "side-lying or prone",
			Grips:        ranked(Flat, Pincer),
			GripNote:     "flat or pincer",
			Direction:    "oblique and caudal, below C1 level, so the artery over the atlas is not in line",
			Backstop:     "lamina or articular pillar",
			Forbidden:    "cranial and medial in the suboccipital triangle",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "insert no higher than just below C1; no numeric guard found",

			Canal:        Reach{Always: true},
			Levels:       body.C2.To(body.C3),
			Compressible: CompressibleYes,

			Difficulty: Advanced,
			Confidence: ConfidenceMedium,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"MDN-HN", "ELEV", "DYNC", "ECT", "ABERD", "STD"},
		},
		{
			Muscle:    SpleniusCervicis,
			Name:      "Splenius cervicis",
			Latin:     "Musculus splenius cervicis",
			Region:    body.Neck,
			Footprint: body.RegionsOf(body.Neck, body.UpperBack),
			Nerve:     "dorsal rami",
			Roots:     []string{"C4", "C5", "C6", "C7", "C8"},
			TriggerPoints: TriggerPoints{Min: 2, Max: 2, Sites: []string{
				"TrP-upper: at the angle of the neck under trapezius",
				"TrP-lower: near T1-T3",
			}},
			Refers: ZonesOf(BehindEye, Temple, Occiput, NeckShoulderAngle),
			Near:   HazardsOf(LungPleura, SpinalCord),

			Positions:    ranked(SideLying, Prone),
			PositionNote: "side-lying or prone",
			Grips:        ranked(Flat, Pincer),
			GripNote:     "flat or pincer",
			Direction:    "oblique, lateral to medial, superficial to the ribs",
			Backstop:     "lamina",
			Forbidden:    "toward the ribs",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "no numeric guard found",

			Pleura:       Reach{Levels: body.T1.To(body.T3).Or(body.LevelsOf(body.C7))},
			Canal:        Reach{Always: true},
			Levels:       body.T1.To(body.T3).Or(body.LevelsOf(body.C7)),
			Compressible: CompressiblePartly,

			Difficulty: Intermediate,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"MDN-HN", "NAOKO", "ECT", "ELEV", "STD"},
		},
		{
			Muscle:    SemispinalisCapitis,
			Name:      "Semispinalis capitis",
			Latin:     "Musculus semispinalis capitis",
			Region:    body.Neck,
			Footprint: body.RegionsOf(body.Neck, body.Head, body.Scalp),
			Nerve:     "dorsal rami",
			Roots:     []string{"C1", "C2", "C3", "C4", "C5", "C6"},
			TriggerPoints: TriggerPoints{Min: 2, Max: 2, Sites: []string{
				"TrP-upper: near the occipital insertion",
				"TrP-middle: C3-C4 level",
			}},
			Refers: ZonesOf(Temple, Occiput, ParietalScalp),
			Near:   HazardsOf(GreaterOccipitalNerve, VertebralArtery, SpinalCord, OccipitalArtery),

			Positions:    ranked(Prone),
			PositionNote: "prone",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "slightly caudal and toward the lamina, at C3 or below",
			Backstop:     "lamina",
			Forbidden:    "cranial at the atlanto-occipital gap",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "upper-midline: foramen magnum rim lies only about 5 mm from the inter-mastoid line",

			Canal:        Reach{Always: true},
			Levels:       body.C3.To(body.C6),
			Compressible: CompressiblePartly,

			Difficulty: Intermediate,
			Confidence: ConfidenceMedium,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"NAOKO", "SCR-TEMP", "ODNS2", "TANG24", "BMAS24", "STD", "TSM"},
		},
		{
			Muscle:    SemispinalisCervicis,
			Name:      "Semispinalis cervicis",
			Latin:     "Musculus semispinalis cervicis",
			Region:    body.Neck,
			Footprint: body.RegionsOf(body.Neck),
			Nerve:     "dorsal rami",
			Roots:     []string{"C2", "C3", "C4", "C5", "C6", "C7", "T1"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: C4-C5 level beside the spinous processes",
			}},
			Refers: ZonesOf(Occiput, PosteriorNeck),
			Near:   HazardsOf(SpinalCord, VertebralArtery),

			Positions:    ranked(Prone),
			PositionNote: "prone, neck not flexed",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "perpendicular or slightly medial to lamina, C3-C6 only",
			Backstop:     "lamina",
			Forbidden: "inferomedial line with the neck flexed, or C7 and below where the lung apex is in " +
				"reach",

			NeedleLength:   mm(30, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "40 mm reached the deep layer 1 cm from the midline at C3-C4",

			Canal:        Reach{Always: true},
			Levels:       body.C3.To(body.C6),
			Compressible: CompressibleNo,

			Difficulty: Intermediate,
			Confidence: ConfidenceMedium,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"CM17", "C5POS25", "INTW", "STD", "TSM"},
		},
		{
			Muscle:    CervicalMultifidus,
			Name:      "Cervical multifidus (and rotatores)",
			Latin:     "Musculus multifidus cervicis",
			Region:    body.Neck,
			Footprint: body.RegionsOf(body.Neck),
			Nerve:     "dorsal rami",
			Roots:     []string{"C2", "C3", "C4", "C5", "C6", "C7"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: beside the spinous process, most often C4-C5",
			}},
			Refers: ZonesOf(Occiput, PosteriorNeck, NeckShoulderAngle, MedialScapularBorder),
			Near:   HazardsOf(SpinalCord, VertebralArtery, SpinalNerveRoots, LungPleura),

			Positions:    ranked(Prone),
			PositionNote: "prone, neck neutral to slightly extended",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "about 1 cm lateral to the spinous process, perpendicular to lamina",
			Backstop:     "lamina",
			Forbidden:    "between laminae with a flexed neck",

			NeedleLength:   mm(40, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote: "40 mm at C3-C4 validated; a 60 mm needle at C5 entered the canal in 2 of 10 tries " +
				"in neutral and 0 of 10 in slight extension; at C7 the lung apex is in reach of a " +
				"lateral or caudal line",

			Pleura:       Reach{Levels: body.LevelsOf(body.C7)},
			Canal:        Reach{Always: true},
			Levels:       body.C2.To(body.C7),
			Compressible: CompressibleNo,

			Difficulty: Intermediate,
			Confidence: ConfidenceHigh,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"CM17", "C5POS25", "EPI11", "DYNC", "MALAVE24", "STD", "TSM"},
		},
		{
			Muscle:    LongissimusCapitis,
			Name:      "Longissimus capitis and cervicis",
			Latin:     "Musculus longissimus capitis",
			Region:    body.Neck,
			Footprint: body.RegionsOf(body.Neck),
			Nerve:     "dorsal rami",
			Roots:     []string{"C3", "C4", "C5", "C6", "C7", "C8"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: lateral neck extensors behind the articular pillars",
			}},
			Refers: ZonesOf(Ear, Mastoid, BehindEye),
			Near:   HazardsOf(VertebralArtery, SpinalNerveRoots, LungPleura, SpinalCord),

			Positions:    ranked(Prone, SideLying),
			PositionNote: "prone or side-lying",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "perpendicular to the articular pillar",
			Backstop:     "articular pillar",
			Forbidden:    "anterior to the transverse processes",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "no numeric guard found",

			Pleura:       Reach{Levels: body.LevelsOf(body.C7)},
			Canal:        Reach{Always: true},
			Levels:       body.C3.To(body.C7),
			Compressible: CompressiblePartly,

			Difficulty: Intermediate,
			Confidence: ConfidenceLow,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"ODNS2", "STD", "TSM"},
		},
		{
			Muscle:    RectusCapitisPosteriorMajor,
			Name:      "Rectus capitis posterior major",
			Latin:     "Musculus rectus capitis posterior major",
			Region:    body.Neck,
			Footprint: body.RegionsOf(body.Neck, body.Head, body.Scalp),
			Nerve:     "suboccipital nerve",
			Roots:     []string{"C1"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: between C2 spinous process and the inferior nuchal line",
			}},
			Refers: ZonesOf(Occiput, ParietalScalp, Temple, BehindEye),
			Near:   HazardsOf(VertebralArtery, SpinalCord, GreaterOccipitalNerve, OccipitalArtery),

			Positions:    ranked(Prone),
			PositionNote: "prone",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction: "from midway between C2 spinous process and C1 transverse process, cranial at 45 " +
				"degrees or less, aiming at occipital bone",
			Backstop:  "occiput",
			Forbidden: "steeper than 45 degrees or lateral toward C1 arch",

			NeedleLength:   mm(25, 30),
			NeedleDiameter: mm(0.25, 0.30),
			DepthGuard:     body.MM(39),
			DepthNote: "use a needle under 40 mm; mean tissue over C2 spinous process 37 mm (SD 7) in " +
				"cadavers",

			Canal:        Reach{Always: true},
			Levels:       body.C0.To(body.C2),
			Compressible: CompressibleNo,

			Difficulty: Advanced,
			Confidence: ConfidenceHigh,
			Audited:    "2026-11-23",
			Sources: []evidence.Source{
				"RCPM25", "PHUNT-SO", "TANG24", "NAOKO", "GV16MR15", "STD", "TSM",
			},
		},
		{
			Muscle:    RectusCapitisPosteriorMinor,
			Name:      "Rectus capitis posterior minor",
			Latin:     "Musculus rectus capitis posterior minor",
			Region:    body.Neck,
			Footprint: body.RegionsOf(body.Neck, body.Head, body.Scalp),
			Nerve:     "suboccipital nerve",
			Roots:     []string{"C1"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: near the midline between C1 and the occiput",
			}},
			Refers: ZonesOf(Occiput, ParietalScalp, BehindEye),
			Near:   HazardsOf(SpinalCord, VertebralArtery, OccipitalArtery),

			Positions:    ranked(Prone),
			PositionNote: "prone",
			GripNote:     "manual pressure preferred",
			Direction:    "not a needling target",
			Backstop:     "none",
			Forbidden:    "any needle, in the midline or off it, at the atlanto-occipital gap",

			DepthNote: "treat as manual-only: the muscle lies near the midline over the atlanto-occipital " +
				"membrane; foramen magnum rim about 5 mm from the inter-mastoid line; no validation " +
				"study found for this muscle",

			Canal:        Reach{Always: true},
			Compressible: CompressibleNo,

			Difficulty: Advanced,
			Confidence: ConfidenceMedium,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"PHUNT-SO", "TANG24", "NAOKO", "GV16MR15", "STD", "TSM"},
		},
		{
			Muscle:    ObliquusCapitisInferior,
			Name:      "Obliquus capitis inferior",
			Latin:     "Musculus obliquus capitis inferior",
			Region:    body.Neck,
			Footprint: body.RegionsOf(body.Neck),
			Nerve:     "suboccipital nerve and C2 dorsal ramus",
			Roots:     []string{"C1", "C2"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: between C2 spinous process and C1 transverse process",
			}},
			Refers: ZonesOf(Occiput, ParietalScalp, Temple, BehindEye),
			Near:   HazardsOf(SpinalCord, VertebralArtery, GreaterOccipitalNerve),

			Positions:    ranked(Prone),
			PositionNote: "prone",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction: "enter midway between C2 spinous process and C1 transverse process - caudal-medial " +
				"line onto C2 lamina (more often on bone, more cord strikes) or cranial-medial line " +
				"(less often on bone, fewer cord strikes)",
			Backstop: "C2 lamina",
			Forbidden: "more than 40 mm of needle without ultrasound on either line, or advancing when " +
				"bone is not met",

			NeedleLength:   mm(40, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthGuard:     body.MM(40),
			DepthNote: "ultrasound; without it a 40 mm maximum, the length used to reach C2 lamina in 15 " +
				"people, not a tested limit; by palpation only 40 percent of passes reached the " +
				"muscle and 38 percent pierced a sensitive structure (100 percent and 4 percent " +
				"with ultrasound); caudal-medial line correct in 60-74 percent and cranial-medial " +
				"in 14-67 percent, but cord strikes were fewer with the cranial-medial line; every " +
				"operator hit the cord at least once with 50 mm needles, so neither line is safe " +
				"with 50 mm",

			Canal:        Reach{Always: true},
			Levels:       body.C1.To(body.C2),
			Compressible: CompressibleNo,

			Difficulty: Advanced,
			Confidence: ConfidenceHigh,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"OCI20", "OCI21", "PHUNT-SO", "NAOKO", "OCIUS25", "STD", "TSM"},
		},
		{
			Muscle:    ObliquusCapitisSuperior,
			Name:      "Obliquus capitis superior",
			Latin:     "Musculus obliquus capitis superior",
			Region:    body.Neck,
			Footprint: body.RegionsOf(body.Neck, body.Head, body.Scalp),
			Nerve:     "suboccipital nerve",
			Roots:     []string{"C1"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: between C1 transverse process and the occiput",
			}},
			Refers: ZonesOf(Occiput, ParietalScalp, BehindEye),
			Near:   HazardsOf(VertebralArtery, SpinalCord, OccipitalArtery),

			Positions:    ranked(Prone),
			PositionNote: "prone",
			GripNote:     "manual pressure preferred",
			Direction:    "not recommended for needling by one course page",
			Backstop:     "none",
			Forbidden:    "deep needling over the C1 arch",

			DepthNote: "one course page says do not needle, use pressure release",

			Canal:        Reach{Always: true},
			Compressible: CompressibleNo,

			Difficulty: Advanced,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"PHUNT-SO", "NAOKO", "STD", "TSM"},
		},
		{
			Muscle:    LevatorScapulaeCervical,
			Name:      "Levator scapulae, upper part",
			Latin:     "Musculus levator scapulae (pars cervicalis)",
			Region:    body.Neck,
			Footprint: body.RegionsOf(body.Neck, body.UpperBack),
			Nerve:     "dorsal scapular nerve and C3-C4",
			Roots:     []string{"C3", "C4", "C5"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: at the angle of the neck",
			}},
			Refers: ZonesOf(NeckShoulderAngle, PosteriorNeck, MedialScapularBorder),
			Near: HazardsOf(
				VertebralArtery, BrachialPlexus, AccessoryNerve, DorsalScapularNeurovascular,
				LungPleura,
			),

			Positions:    ranked(SideLying),
			PositionNote: "side-lying",
			Grips:        ranked(Flat, Pincer),
			GripNote:     "flat or pincer",
			Direction: "from behind, perpendicular to slightly oblique, held against the transverse " +
				"processes",
			Backstop:  "transverse process",
			Forbidden: "forward of the transverse processes or caudal toward the lung",

			NeedleLength:   mm(25, 30),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "no numeric guard found",

			Pleura:       Reach{Always: true},
			Compressible: CompressiblePartly,

			Difficulty: Intermediate,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"MDN-HN", "MEDLINK-LEV", "ABERD", "PMC-CGH", "STD"},
		},
		{
			Muscle:    UpperTrapezius,
			Name:      "Upper trapezius",
			Latin:     "Pars descendens musculi trapezii",
			Region:    body.Neck,
			Footprint: body.RegionsOf(body.Neck, body.Shoulder),
			Nerve:     "spinal accessory nerve; sensory C3-C4",
			Roots:     []string{"XI", "C3", "C4"},
			TriggerPoints: TriggerPoints{Min: 2, Max: 2, Sites: []string{
				"TrP1: free front edge of the descending part",
				"TrP2: behind TrP1 above the middle of the scapular spine",
			}},
			Refers: ZonesOf(LateralNeck, PosteriorNeck, Mastoid, Temple, BehindEye, Jaw),
			Near:   HazardsOf(LungPleura, AccessoryNerve, BrachialPlexus),

			Positions:    ranked(Prone, SideLying, Sitting),
			PositionNote: "prone, side-lying or seated",
			Grips:        ranked(Pincer),
			GripNote:     "pincer",
			Direction: "front to back or back to front across the lifted fold, tip kept between thumb and " +
				"fingers",
			Backstop:  "the opposing finger or thumb",
			Forbidden: "perpendicular or caudal toward the first rib and the pleural dome",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote: "skin to pleura at this point can be 15-17 mm on ultrasound; a 31 mm needle has " +
				"reached lung; in 15 cadavers, perpendicular and prone, 30 mm never and 40 mm once " +
				"reached the pleural space; never exceed the pincer thickness; beyond 30 mm only " +
				"the pincer line is meant",

			Pleura:       Reach{Always: true},
			Compressible: CompressibleYes,

			Difficulty: Intermediate,
			Confidence: ConfidenceHigh,
			Sources: []evidence.Source{
				"FC-CSM", "MDN-TA", "CHEN18", "CHU18", "ZA121-T", "FVIP-HN", "ECT", "ELEV", "WMM-TRAP",
				"KEARNS22",
			},
		},
	}
}

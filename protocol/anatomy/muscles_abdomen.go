package anatomy

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

// Muscles at home in the abdomen. Kept by hand. Checked against the cited sources' rows on
// 2026-11-26; not reviewed by a clinician.
func abdomenMuscles() []muscleRow {
	return []muscleRow{
		{
			Muscle:    RectusAbdominis,
			Name:      "Rectus abdominis",
			Latin:     "Musculus rectus abdominis",
			Region:    body.Abdomen,
			Footprint: body.RegionsOf(body.Abdomen, body.Thorax),
			Nerve:     "thoraco-abdominal nerves",
			Roots:     []string{"T7", "T8", "T9", "T10", "T11", "T12"},
			TriggerPoints: TriggerPoints{Min: 4, Max: 4, Sites: []string{
				"TrP: upper costal insertion",
				"peri-umbilical",
				"lower",
				"McBurney-like point",
			}},
			Refers: ZonesOf(UpperAbdomen, LowerAbdomen, MidThoracic, Lumbar, Sacroiliac, Suprapubic),
			Near: HazardsOf(
				PeritoneumBowel, EpigastricVessels, Liver, Bladder, LungPleura, HeartPericardium,
			),

			Positions:    ranked(Supine),
			PositionNote: "supine, knees bent",
			Grips:        ranked(Pincer, Flat),
			GripNote:     "pincer of the lateral border, or flat onto rib",
			Direction:    "tangential",
			Backstop:     "rib above, the opposing finger elsewhere",
			Forbidden:    "perpendicular to the abdominal wall or into a rib space at the costal insertion",

			NeedleLength:   mm(13, 40),
			NeedleDiameter: mm(0.25, 0.25),
			DepthNote:      "over ribs one notice uses 0.25 x 13 mm; elsewhere only if liftable",

			Pleura:       Reach{Zones: ZonesOf(LowerRibsFront, LateralChest, PosteriorLowerRibs)},
			Peritoneum:   Reach{Always: true},
			Compressible: CompressiblePartly,

			Difficulty: Advanced,
			Confidence: ConfidenceHigh,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"ZA121-L", "NAMTPT-ABD", "CAWP19", "HALLE2", "STD", "TSM"},
		},
		{
			Muscle:    ExternalOblique,
			Name:      "External oblique",
			Latin:     "Musculus obliquus externus abdominis",
			Region:    body.Abdomen,
			Footprint: body.RegionsOf(body.Abdomen, body.Thorax),
			Nerve:     "thoraco-abdominal nerves",
			Roots:     []string{"T7", "T8", "T9", "T10", "T11", "T12"},
			TriggerPoints: TriggerPoints{Min: 2, Max: 2, Sites: []string{
				"TrP: over the lower ribs",
				"TrP: near the iliac crest",
			}},
			Refers: ZonesOf(UpperAbdomen, LowerAbdomen, Groin, Genitals),
			Near:   HazardsOf(PeritoneumBowel, LungPleura, Liver, Spleen, IntercostalBundle),

			Positions:    ranked(SideLying),
			PositionNote: "side-lying",
			Grips:        ranked(Pincer, Bracket),
			GripNote:     "pincer",
			Direction:    "tangential, between the fingers",
			Backstop:     "the opposing finger, or rib when bracketed",
			Forbidden:    "perpendicular to the wall or into a rib space",

			NeedleLength:   mm(13, 40),
			NeedleDiameter: mm(0.25, 0.25),
			DepthNote:      "0.25 x 13 mm where it overlies ribs",

			Pleura:       Reach{Zones: ZonesOf(LowerRibsFront, LateralChest, PosteriorLowerRibs)},
			Peritoneum:   Reach{Always: true},
			Compressible: CompressiblePartly,

			Difficulty: Advanced,
			Confidence: ConfidenceHigh,
			Sources:    []evidence.Source{"ZA121-L", "NAMTPT-ABD", "DKC-HP1", "CAWP19", "STD", "TSM"},
		},
		{
			Muscle:    InternalOblique,
			Name:      "Internal oblique",
			Latin:     "Musculus obliquus internus abdominis",
			Region:    body.Abdomen,
			Footprint: body.RegionsOf(body.Abdomen),
			Nerve:     "thoraco-abdominal, ilio-hypogastric and ilio-inguinal nerves",
			Roots:     []string{"T8", "T9", "T10", "T11", "T12", "L1"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: inner side of the iliac crest",
			}},
			Refers: ZonesOf(LowerAbdomen, Groin),
			Near:   HazardsOf(PeritoneumBowel, IlioinguinalNerve),

			Positions:    ranked(SideLying),
			PositionNote: "side-lying",
			Grips:        ranked(Pincer),
			GripNote:     "pincer",
			Direction:    "toward the iliac crest",
			Backstop:     "iliac crest",
			Forbidden:    "medial and deep",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.25),
			DepthNote:      "no numeric guard found",

			Peritoneum:   Reach{Always: true},
			Compressible: CompressiblePartly,

			Difficulty: Advanced,
			Confidence: ConfidenceLow,
			Sources:    []evidence.Source{"NAMTPT-ABD", "HALLE2", "STD", "TSM"},
		},
		{
			Muscle:    TransversusAbdominis,
			Name:      "Transversus abdominis",
			Latin:     "Musculus transversus abdominis",
			Region:    body.Abdomen,
			Footprint: body.RegionsOf(body.Abdomen, body.Thorax),
			Nerve:     "thoraco-abdominal, ilio-hypogastric and ilio-inguinal nerves",
			Roots:     []string{"T7", "T8", "T9", "T10", "T11", "T12", "L1"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: along the costal margin",
			}},
			Refers: ZonesOf(LowerRibsFront, UpperAbdomen),
			Near:   HazardsOf(PeritoneumBowel, Liver, Spleen, LungPleura),

			Positions:    ranked(SideLying),
			PositionNote: "side-lying",
			GripNote:     "manual release preferred",
			Direction:    "not a needling target",
			Backstop:     "none",
			Forbidden:    "any needle along or under the costal margin",

			DepthNote: "treat as manual-only: the muscle cannot be lifted alone in a pincer and its point " +
				"lies along the costal margin over liver, spleen and pleura; no needling page found",

			Pleura:       Reach{Zones: ZonesOf(LowerRibsFront, LateralChest, PosteriorLowerRibs)},
			Peritoneum:   Reach{Always: true},
			Compressible: CompressibleNo,

			Difficulty: Advanced,
			Confidence: ConfidenceLow,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"NAMTPT-ABD", "ZA121-L", "STD", "TSM"},
		},
		{
			Muscle:    Pyramidalis,
			Name:      "Pyramidalis",
			Latin:     "Musculus pyramidalis",
			Region:    body.Abdomen,
			Footprint: body.RegionsOf(body.Abdomen, body.Pelvis),
			Nerve:     "subcostal nerve",
			Roots:     []string{"T12"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: just above the pubis near the midline",
			}},
			Refers: ZonesOf(Suprapubic),
			Near:   HazardsOf(Bladder, PeritoneumBowel, EpigastricVessels),

			Positions:    ranked(Supine),
			PositionNote: "supine, empty bladder",
			Grips:        ranked(Pincer),
			GripNote:     "skin pinch",
			Direction:    "tangential toward the pubis",
			Backstop:     "pubic bone",
			Forbidden:    "cranial or deep",

			NeedleLength:   mm(13, 25),
			NeedleDiameter: mm(0.20, 0.25),
			DepthNote:      "no numeric guard found",

			Peritoneum:   Reach{Always: true},
			Compressible: CompressiblePartly,

			Difficulty: Advanced,
			Confidence: ConfidenceLow,
			Sources:    []evidence.Source{"NAMTPT-ABD", "STD", "TSM"},
		},
		{
			Muscle:    PsoasMajorLumbar,
			Name:      "Psoas major, lumbar portion",
			Latin:     "Musculus psoas major (pars lumbalis)",
			Region:    body.Abdomen,
			Footprint: body.RegionsOf(body.Abdomen, body.LowerBack),
			Nerve:     "ventral rami",
			Roots:     []string{"L1", "L2", "L3"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: beside the lumbar vertebrae",
			}},
			Refers: ZonesOf(Lumbar, Sacroiliac, ButtockUpper, Groin, AnteriorThigh),
			Near: HazardsOf(
				Kidney, PeritoneumBowel, LumbarPlexus, SpinalNerveRoots, AbdominalGreatVessels,
			),

			Positions:    ranked(SideLying, Prone),
			PositionNote: "side-lying or prone, image guidance preferred",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "posterior, past the transverse process plane only under image guidance",
			Backstop:     "transverse process as landmark only",
			Forbidden:    "blind anterior abdominal needling",

			NeedleLength:   mm(60, 100),
			NeedleDiameter: mm(0.30, 0.30),
			DepthNote: "no numeric guard found; one course author and one course outline keep it for " +
				"advanced classes",

			Peritoneum:   Reach{Always: true},
			Levels:       body.L1.To(body.L5),
			Compressible: CompressibleNo,

			Difficulty: Advanced,
			Confidence: ConfidenceMedium,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"DN-PSOAS", "MSDN4", "CRAM", "ABERD", "WELLNEX", "STD"},
		},
	}
}

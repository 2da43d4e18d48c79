package anatomy

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

// Muscles at home in the lower back. Kept by hand. Checked against the cited sources' rows on
// 2026-11-26; not reviewed by a clinician.
func lowerBackMuscles() []muscleRow {
	return []muscleRow{
		{
			Muscle:    SerratusPosteriorInferior,
			Name:      "Serratus posterior inferior",
			Latin:     "Musculus serratus posterior inferior",
			Region:    body.LowerBack,
			Footprint: body.RegionsOf(body.LowerBack, body.UpperBack),
			Nerve:     "ventral rami of T9-T12",
			Roots:     []string{"T9", "T10", "T11", "T12"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: over the lower four ribs near their angles",
			}},
			Refers: ZonesOf(PosteriorLowerRibs),
			Near:   HazardsOf(LungPleura, Kidney, IntercostalBundle),

			Positions:    ranked(Prone, SideLying),
			PositionNote: "prone or side-lying",
			Grips:        ranked(Bracket),
			GripNote:     "flat with rib bracketing",
			Direction:    "onto a rib, tangential",
			Backstop:     "rib",
			Forbidden:    "between or below the ribs, or deep toward the kidney",

			NeedleLength:   mm(13, 25),
			NeedleDiameter: mm(0.20, 0.25),
			DepthNote:      "no numeric guard found",

			Pleura:       Reach{Always: true},
			Compressible: CompressiblePartly,

			Difficulty: Advanced,
			Confidence: ConfidenceMedium,
			Sources:    []evidence.Source{"WMM-SPI", "WD-SPI", "LFB-SPI", "NA-SPI"},
		},
		{
			Muscle:    IliocostalisLumborum,
			Name:      "Iliocostalis lumborum",
			Latin:     "Musculus iliocostalis lumborum",
			Region:    body.LowerBack,
			Footprint: body.RegionsOf(body.LowerBack),
			Nerve:     "dorsal rami",
			Roots:     []string{"T12", "L1", "L2", "L3", "L4", "L5"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: level with L1 just under the costal margin (the T9-T10 point is planned as iliocostalis-thoracis)",
			}},
			Refers: ZonesOf(Lumbar, ButtockLower, ButtockUpper, LowerAbdomen),
			Near:   HazardsOf(Kidney, PeritoneumBowel, LungPleura),

			Positions:    ranked(Prone),
			PositionNote: "prone",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "oblique and caudal",
			Backstop:     "rib or iliac crest",
			Forbidden:    "perpendicular and lateral at L1 to L3",

			NeedleLength:   mm(30, 50),
			NeedleDiameter: mm(0.25, 0.30),
			DepthGuard:     body.MM(40),
			DepthNote: "one educator keeps sagittal depth at 25-40 mm near the kidney, 25 in lean people " +
				"and at upper levels; sources disagree whether men or women are deeper; the T9-T10 " +
				"point is iliocostalis thoracis",

			Pleura:       Reach{Levels: body.LevelsOf(body.L1)},
			Peritoneum:   Reach{Always: true},
			Levels:       body.L1.To(body.L4),
			Compressible: CompressiblePartly,

			Difficulty: Intermediate,
			Confidence: ConfidenceHigh,
			Audited:    "2026-11-23",
			Sources: []evidence.Source{
				"FC-NEED", "FC-LOC", "FC-REF", "LOPEZ22", "AAP-KID", "NAMTPT-LONG", "ZA121-L",
				"CPD-ADV", "BL23MR22", "BL23RV17", "STD",
			},
		},
		{
			Muscle:    LumbarMultifidus,
			Name:      "Lumbar multifidus",
			Latin:     "Musculus multifidus lumborum",
			Region:    body.LowerBack,
			Footprint: body.RegionsOf(body.LowerBack),
			Nerve:     "dorsal rami",
			Roots:     []string{"L1", "L2", "L3", "L4", "L5"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Per: "level", Sites: []string{
				"TrP: L1 and each level beside the spinous process",
			}},
			Refers: ZonesOf(LumbarMidline, Lumbar, UpperAbdomen, ButtockUpper),
			Near:   HazardsOf(SpinalCord, SpinalNerveRoots, Kidney, LungPleura),

			Positions:    ranked(Prone, SideLying),
			PositionNote: "prone or side-lying",
			Grips:        ranked(Flat),
			GripNote:     "flat, erector pushed aside",
			Direction: "1-1.5 cm lateral to the spinous process, straight anterior or inferomedial to " +
				"lamina",
			Backstop:  "lamina",
			Forbidden: "more than 2.5 cm lateral at L1, or steep medial or inferomedial at T12-L1",

			NeedleLength:   mm(25, 75),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote: "lamina reached by 8 of 8 needles at L4; at L1, with 75 mm needles, bone was missed " +
				"by 22 percent at 1.5-2.0 cm and 44 percent at 2.5 cm, at every offset in one " +
				"person with scoliosis; two courses use 20-30 and 25 mm; at L1 stay under 40 mm " +
				"(canal entered at T12-L1 with 40 and 50 mm); 100 mm used only in a high-BMI study",

			Pleura:       Reach{Levels: body.LevelsOf(body.L1)},
			Canal:        Reach{Always: true},
			Levels:       body.L1.To(body.L5),
			Compressible: CompressiblePartly,

			Difficulty: Intermediate,
			Confidence: ConfidenceHigh,
			Audited:    "2026-11-23",
			Sources: []evidence.Source{
				"HANNAH16", "WANG22", "UPL20", "WILL23", "FC-NEED", "ZA121-L", "WILL24", "STD",
			},
		},
		{
			Muscle:    SacralMultifidus,
			Name:      "Sacral multifidus",
			Latin:     "Musculus multifidus lumborum (pars sacralis)",
			Region:    body.LowerBack,
			Footprint: body.RegionsOf(body.LowerBack, body.Sacrum),
			Nerve:     "dorsal rami",
			Roots:     []string{"S1", "S2", "S3"},
			TriggerPoints: TriggerPoints{Min: 2, Max: 2, Sites: []string{
				"TrP: beside S1 and S4",
			}},
			Refers: ZonesOf(Sacrum, Sacroiliac, ButtockUpper, PosteriorThigh, Coccyx),
			Near:   HazardsOf(SacralForamen, SpinalNerveRoots),

			Positions:    ranked(Prone),
			PositionNote: "prone",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "perpendicular or oblique, short",
			Backstop:     "sacrum",
			Forbidden:    "through a posterior foramen",

			NeedleLength:   mm(25, 40),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "no numeric guard found",

			Canal:        Reach{Always: true},
			Levels:       body.S1.To(body.S4),
			Compressible: CompressiblePartly,

			Difficulty: Basic,
			Confidence: ConfidenceMedium,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"FC-LOC", "FC-REF", "FC-NEED", "STD"},
		},
		{
			Muscle:    QuadratusLumborumSuperficial,
			Name:      "Quadratus lumborum, lateral (superficial) fibres",
			Latin:     "Musculus quadratus lumborum (fasciculi laterales)",
			Region:    body.LowerBack,
			Footprint: body.RegionsOf(body.LowerBack),
			Nerve:     "T12 and L1-L4 ventral rami",
			Roots:     []string{"T12", "L1", "L2", "L3", "L4"},
			TriggerPoints: TriggerPoints{Min: 2, Max: 2, Sites: []string{
				"TrP: below rib 12",
				"TrP: above the iliac crest",
			}},
			Refers: ZonesOf(IliacCrest, Groin, LowerAbdomen, LateralHip, LateralThigh),
			Near:   HazardsOf(Kidney, PeritoneumBowel, LungPleura, IlioinguinalNerve),

			Positions:    ranked(SideLying, Prone),
			PositionNote: "side-lying with a roll under the waist, or prone",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction: "oblique, fairly shallow, toward the transverse process, or down onto the iliac " +
				"crest",
			Backstop:  "transverse process or iliac crest",
			Forbidden: "cranial of the crest toward rib 12",

			NeedleLength:   mm(30, 50),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote:      "do not needle the rib 12 insertion; crest end is the safest",

			Pleura:       Reach{Levels: body.LevelsOf(body.L1)},
			Peritoneum:   Reach{Always: true},
			Levels:       body.L1.To(body.L4),
			Compressible: CompressibleNo,

			Difficulty: Intermediate,
			Confidence: ConfidenceHigh,
			Sources:    []evidence.Source{"MDN-LP", "L2CHART", "ZA121-L", "FVIP-LT", "AAP-KID", "FC-NEED"},
		},
		{
			Muscle:    QuadratusLumborumDeep,
			Name:      "Quadratus lumborum, medial (deep) fibres",
			Latin:     "Musculus quadratus lumborum (fasciculi mediales)",
			Region:    body.LowerBack,
			Footprint: body.RegionsOf(body.LowerBack),
			Nerve:     "T12 and L1-L4 ventral rami",
			Roots:     []string{"T12", "L1", "L2", "L3", "L4"},
			TriggerPoints: TriggerPoints{Min: 2, Max: 2, Sites: []string{
				"TrP: at the L3 transverse process",
				"TrP: between the L4 and L5 transverse processes",
			}},
			Refers: ZonesOf(Sacroiliac, ButtockLower),
			Near:   HazardsOf(Kidney, PeritoneumBowel, LungPleura, SpinalNerveRoots, LumbarPlexus),

			Positions:    ranked(SideLying, Prone),
			PositionNote: "side-lying with a roll under the waist",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction: "in the frontal plane, lateral to medial, to the transverse process, caudomedial " +
				"when prone",
			Backstop: "transverse process",
			Forbidden: "angling cranially at the upper point, or passing in front of the transverse " +
				"process",

			NeedleLength:   mm(50, 75),
			NeedleDiameter: mm(0.25, 0.30),
			DepthNote: "longer needle than the sagittal route because of the path to the tip of the " +
				"transverse process; no numeric guard found",

			Peritoneum:   Reach{Always: true},
			Levels:       body.L3.To(body.L5),
			Compressible: CompressibleNo,

			Difficulty: Advanced,
			Confidence: ConfidenceHigh,
			Sources: []evidence.Source{
				"MDN-LP", "FC-NEED", "FC-LOC", "AAP-KID", "ZA121-L", "FVIP-LT", "KOST",
			},
		},
	}
}

package anatomy

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

// Muscles at home in the upper back. Kept by hand. Checked against the cited sources' rows on
// 2026-11-26; not reviewed by a clinician.
func upperBackMuscles() []muscleRow {
	return []muscleRow{
		{
			Muscle:    MiddleTrapezius,
			Name:      "Middle trapezius",
			Latin:     "Pars transversa musculi trapezii",
			Region:    body.UpperBack,
			Footprint: body.RegionsOf(body.UpperBack, body.Shoulder),
			Nerve:     "spinal accessory nerve; sensory C3-C4",
			Roots:     []string{"XI", "C3", "C4"},
			TriggerPoints: TriggerPoints{Min: 2, Max: 2, Sites: []string{
				"TrP5: about 1 cm medial to the levator insertion",
				"TrP6: supraspinous area near the acromion",
			}},
			Refers: ZonesOf(Interscapular, MedialScapularBorder, TopOfShoulder, PosteriorNeck),
			Near:   HazardsOf(LungPleura, DorsalScapularNeurovascular, ScapularDefect),

			Positions:    ranked(Prone, SideLying),
			PositionNote: "prone or side-lying",
			Grips:        ranked(Pincer, Flat),
			GripNote:     "pincer where liftable, flat over scapula",
			Direction:    "oblique or tangential and lateral, away from the chest",
			Backstop:     "scapular spine or blade",
			Forbidden:    "perpendicular between scapula and spine",

			NeedleLength:   mm(13, 25),
			NeedleDiameter: mm(0.20, 0.25),
			DepthGuard:     body.MM(19),
			DepthNote: "5 mm superficial option taught by one course; a pneumothorax followed rib " +
				"bracketing here with 0.20 x 20 mm needles; an angle must be stated; above 19 mm " +
				"only a tangential line (figure measured at rhomboid major)",

			Pleura:       Reach{Always: true},
			NeedsAngle:   true,
			Compressible: CompressibleYes,

			Difficulty: Advanced,
			Confidence: ConfidenceHigh,
			Audited:    "2026-11-23",
			Sources: []evidence.Source{
				"MDN-TA", "FVIP-HN", "VERTEX25", "CUSH21", "TRAPITIS", "VALERA21", "KIM02",
			},
		},
		{
			Muscle:    LowerTrapezius,
			Name:      "Lower trapezius",
			Latin:     "Pars ascendens musculi trapezii",
			Region:    body.UpperBack,
			Footprint: body.RegionsOf(body.UpperBack),
			Nerve:     "spinal accessory nerve; sensory C3-C4",
			Roots:     []string{"XI", "C3", "C4"},
			TriggerPoints: TriggerPoints{Min: 2, Max: 2, Sites: []string{
				"TrP3: lateral edge near the medial scapular border",
				"TrP4: under the scapular spine close to the border",
			}},
			Refers: ZonesOf(PosteriorNeck, Mastoid, TopOfShoulder, Interscapular),
			Near:   HazardsOf(LungPleura, IntercostalBundle),

			Positions:    ranked(Prone, SideLying),
			PositionNote: "prone or side-lying",
			Grips:        ranked(Pincer, Flat),
			GripNote:     "pincer of the free edge, or flat over scapula",
			Direction:    "oblique or tangential, laterally",
			Backstop:     "scapula or the opposing finger",
			Forbidden:    "perpendicular at an intercostal space",

			NeedleLength:   mm(13, 25),
			NeedleDiameter: mm(0.20, 0.25),
			DepthGuard:     body.MM(19),
			DepthNote: "skin-to-rib measurable reliably with ultrasound; no numeric guard found; an angle " +
				"must be stated; above 19 mm only a tangential line (figure measured at rhomboid " +
				"major)",

			Pleura:       Reach{Always: true},
			NeedsAngle:   true,
			Compressible: CompressibleYes,

			Difficulty: Advanced,
			Confidence: ConfidenceHigh,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"MDN-TA", "FVIP-HN", "FOLLI20", "RE-SH", "VALERA21"},
		},
		{
			Muscle:    RhomboidMinor,
			Name:      "Rhomboid minor",
			Latin:     "Musculus rhomboideus minor",
			Region:    body.UpperBack,
			Footprint: body.RegionsOf(body.UpperBack),
			Nerve:     "dorsal scapular nerve",
			Roots:     []string{"C4", "C5"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: near the medial border at the root of the scapular spine",
			}},
			Refers: ZonesOf(MedialScapularBorder, Interscapular, ScapulaSuperior),
			Near:   HazardsOf(LungPleura, DorsalScapularNeurovascular, IntercostalBundle),

			Positions:    ranked(Prone),
			PositionNote: "prone with a roll under the shoulder or arm behind the back",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "tangential, toward the medial border and under it where the scapula lifts",
			Backstop:     "medial border of the scapula",
			Forbidden:    "perpendicular between ribs",

			NeedleLength:   mm(13, 25),
			NeedleDiameter: mm(0.20, 0.25),
			DepthGuard:     body.MM(19),
			DepthNote: "19 mm or less advised for rhomboid; a roll under the shoulder adds about 7 mm to " +
				"lung depth; an angle must be stated; above 19 mm only a tangential line",

			Pleura:       Reach{Always: true},
			NeedsAngle:   true,
			Compressible: CompressibleYes,

			Difficulty: Advanced,
			Confidence: ConfidenceHigh,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"VALERA21", "MITCH19", "CUSH21", "MYO-DOWN", "TGOLF", "KIM02"},
		},
		{
			Muscle:    RhomboidMajor,
			Name:      "Rhomboid major",
			Latin:     "Musculus rhomboideus major",
			Region:    body.UpperBack,
			Footprint: body.RegionsOf(body.UpperBack),
			Nerve:     "dorsal scapular nerve",
			Roots:     []string{"C4", "C5"},
			TriggerPoints: TriggerPoints{Min: 2, Max: 2, Sites: []string{
				"TrP: two points along the medial scapular border",
			}},
			Refers: ZonesOf(MedialScapularBorder, Interscapular, ScapulaSuperior),
			Near:   HazardsOf(LungPleura, DorsalScapularNeurovascular, IntercostalBundle),

			Positions:    ranked(Prone, SideLying),
			PositionNote: "prone with a roll under the shoulder, or the downhill side-lying set-up",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "tangential toward the scapula (downhill method) rather than onto a palpated rib",
			Backstop:     "medial border or ventral edge of the scapula",
			Forbidden:    "perpendicular, or trusting a palpated rib (66-73 percent accurate)",

			NeedleLength:   mm(13, 25),
			NeedleDiameter: mm(0.20, 0.25),
			DepthGuard:     body.MM(19),
			DepthNote: "19 mm is the general maximum from ultrasound of 59 adults; an angle must be " +
				"stated; above 19 mm only a tangential line",

			Pleura:       Reach{Always: true},
			NeedsAngle:   true,
			Compressible: CompressibleYes,

			Difficulty: Advanced,
			Confidence: ConfidenceHigh,
			Audited:    "2026-11-23",
			Sources: []evidence.Source{
				"VALERA21", "CUSH18", "CUSH21", "MITCH19", "VERTEX25", "MYO-DOWN", "FOLLI20", "RHOM18",
				"KIM02",
			},
		},
		{
			Muscle:    SerratusPosteriorSuperior,
			Name:      "Serratus posterior superior",
			Latin:     "Musculus serratus posterior superior",
			Region:    body.UpperBack,
			Footprint: body.RegionsOf(body.UpperBack),
			Nerve:     "intercostal nerves",
			Roots:     []string{"T2", "T3", "T4", "T5"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: under the upper scapula, found with the scapula protracted",
			}},
			Refers: ZonesOf(
				ScapulaBody, PosteriorShoulder, PosteriorUpperArm, UlnarForearm, HypothenarEminence,
				LittleFinger, UpperChest,
			),
			Near: HazardsOf(LungPleura, IntercostalBundle, DorsalScapularNeurovascular),

			Positions:    ranked(Prone, SideLying),
			PositionNote: "prone or side-lying with the scapula drawn away",
			Grips:        ranked(Flat, Bracket),
			GripNote:     "flat",
			Direction:    "tangential to the rib cage, downhill toward the scapula",
			Backstop:     "rib only when clearly bracketed, better the scapula",
			Forbidden:    "perpendicular",

			NeedleLength:   mm(13, 25),
			NeedleDiameter: mm(0.20, 0.25),
			DepthGuard:     body.MM(19),
			DepthNote: "thin, deep to rhomboid and trapezius; same 19 mm caution; an angle must be stated; " +
				"above 19 mm only a tangential line (figure measured at rhomboid major)",

			Pleura:       Reach{Always: true},
			NeedsAngle:   true,
			Compressible: CompressiblePartly,

			Difficulty: Advanced,
			Confidence: ConfidenceHigh,
			Audited:    "2026-11-23",
			Sources:    []evidence.Source{"MYO-DOWN", "AMTA-SPS", "MSN-SPS", "VALERA21", "STD"},
		},
		{
			Muscle:    IliocostalisThoracis,
			Name:      "Iliocostalis thoracis",
			Latin:     "Musculus iliocostalis thoracis",
			Region:    body.UpperBack,
			Footprint: body.RegionsOf(body.UpperBack),
			Nerve:     "dorsal rami",
			Roots:     []string{"T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12"},
			TriggerPoints: TriggerPoints{Min: 2, Max: 2, Sites: []string{
				"TrP: mid-thoracic and lower thoracic levels over the rib angles",
			}},
			Refers: ZonesOf(Interscapular, PosteriorShoulder, MidThoracic, UpperAbdomen),
			Near:   HazardsOf(LungPleura, IntercostalBundle),

			Positions:    ranked(Prone),
			PositionNote: "prone",
			Grips:        ranked(Bracket),
			GripNote:     "flat with rib bracketing",
			Direction:    "onto the bracketed rib",
			Backstop:     "rib",
			Forbidden:    "into an intercostal space",

			NeedleLength:   mm(25, 25),
			NeedleDiameter: mm(0.25, 0.25),
			DepthGuard:     body.MM(25),
			DepthNote:      "South African notice: bracket against a rib, 0.25 x 25 mm",

			Pleura:       Reach{Always: true},
			Levels:       body.T1.To(body.T12),
			Compressible: CompressiblePartly,

			Difficulty: Advanced,
			Confidence: ConfidenceHigh,
			Sources:    []evidence.Source{"ZA121-L", "NAMTPT-LONG", "FOLLI20", "MSN-ILT", "STD", "TSM"},
		},
		{
			Muscle:    LongissimusThoracis,
			Name:      "Longissimus thoracis",
			Latin:     "Musculus longissimus thoracis",
			Region:    body.UpperBack,
			Footprint: body.RegionsOf(body.UpperBack, body.LowerBack),
			Nerve:     "dorsal rami",
			Roots: []string{
				"T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12", "L1",
			},
			TriggerPoints: TriggerPoints{Min: 2, Max: 2, Sites: []string{
				"TrP: T10-T11 and L1 levels about two to three cm from the midline",
			}},
			Refers: ZonesOf(Lumbar, ButtockUpper, Sacroiliac),
			Near:   HazardsOf(LungPleura, Kidney, SpinalCord),

			Positions:    ranked(Prone),
			PositionNote: "prone",
			Grips:        ranked(Bracket),
			GripNote:     "flat with rib bracketing",
			Direction:    "onto a rib, or inferomedial toward lamina",
			Backstop:     "rib or lamina",
			Forbidden: "lateral and deep below rib 12, or inferomedial with more than the 25 mm needle at " +
				"T12-L1",

			NeedleLength:   mm(25, 25),
			NeedleDiameter: mm(0.25, 0.25),
			DepthGuard:     body.MM(25),
			DepthNote: "South African notice: 0.25 x 25 mm onto a rib; no rib at L1: lamina or transverse " +
				"process there",

			Pleura:       Reach{Always: true},
			Canal:        Reach{Always: true},
			Levels:       body.T1.To(body.T12).Or(body.LevelsOf(body.L1)),
			Compressible: CompressiblePartly,

			Difficulty: Advanced,
			Confidence: ConfidenceHigh,
			Audited:    "2026-11-23",
			Sources: []evidence.Source{
				"ZA121-L", "NAMTPT-LONG", "MSN-LT", "WILL24", "BL23MR22", "BL23RV17", "STD", "TSM",
			},
		},
		{
			Muscle:    ThoracicMultifidus,
			Name:      "Thoracic multifidus and rotatores",
			Latin:     "Musculus multifidus thoracis",
			Region:    body.UpperBack,
			Footprint: body.RegionsOf(body.UpperBack),
			Nerve:     "dorsal rami",
			Roots:     []string{"T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Per: "level", Sites: []string{
				"TrP: beside the spinous processes",
			}},
			Refers: ZonesOf(ThoracicSpineMidline, MidThoracic),
			Near:   HazardsOf(SpinalCord, LungPleura, SpinalNerveRoots),

			Positions:    ranked(Prone, SideLying),
			PositionNote: "prone or side-lying",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "inferomedial toward lamina",
			Backstop:     "lamina",
			Forbidden: "steep medial or inferomedial line at T12-L1 where the canal was entered in " +
				"cadavers",

			NeedleLength:   mm(25, 25),
			NeedleDiameter: mm(0.25, 0.25),
			DepthGuard:     body.MM(25),
			DepthNote: "0.25 x 25 mm inferomedial in side-lying per one notice; 0.30 x 50 mm at 22 " +
				"degrees, 1 cm lateral at T12 entered the canal in a cadaver; so did 0.30 x 40 mm " +
				"from 1.9 cm lateral, 33 degrees medial and 18 degrees inferior",

			Pleura:       Reach{Always: true},
			Canal:        Reach{Always: true},
			Levels:       body.T1.To(body.T12),
			Compressible: CompressiblePartly,

			Difficulty: Advanced,
			Confidence: ConfidenceHigh,
			Audited:    "2026-11-23",
			Sources: []evidence.Source{
				"ZA121-L", "WILL23", "NAMTPT-LONG", "WILL24", "THEMG06", "STD", "TSM",
			},
		},
		{
			Muscle:    SemispinalisThoracis,
			Name:      "Semispinalis thoracis",
			Latin:     "Musculus semispinalis thoracis",
			Region:    body.UpperBack,
			Footprint: body.RegionsOf(body.UpperBack),
			Nerve:     "dorsal rami",
			Roots:     []string{"T1", "T2", "T3", "T4", "T5", "T6"},
			TriggerPoints: TriggerPoints{Min: 1, Max: 1, Sites: []string{
				"TrP: over the transverse processes of T1 to T6",
			}},
			Refers: ZonesOf(ThoracicSpineMidline, Interscapular),
			Near:   HazardsOf(SpinalCord, LungPleura),

			Positions:    ranked(Prone),
			PositionNote: "prone",
			Grips:        ranked(Flat),
			GripNote:     "flat",
			Direction:    "inferomedial toward lamina",
			Backstop:     "lamina",
			Forbidden:    "lateral of the transverse process",

			NeedleLength:   mm(25, 25),
			NeedleDiameter: mm(0.25, 0.25),
			DepthNote:      "no numeric guard found",

			Pleura:       Reach{Always: true},
			Canal:        Reach{Always: true},
			Levels:       body.T1.To(body.T6),
			Compressible: CompressiblePartly,

			Difficulty: Intermediate,
			Confidence: ConfidenceLow,
			Sources:    []evidence.Source{"STD", "TSM"},
		},
	}
}

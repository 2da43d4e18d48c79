package contraindication

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// thoraxRules are the rules on the chest and the lung beneath it (section 2.9, first part).
// Kept by hand. Checked row by row against the cited dossier on 2026-11-26; not reviewed by a clinician.
func thoraxRules() []Rule {
	return []Rule{
		{
			ID:       "thorax-bilateral-same-session",
			Section:  "2.9",
			Family:   "lung",
			Strength: Absolute,
			When:     when.BothSides(when.OpenLungLine()),
			Says:     "Deep lines that can reach lung are planned on the left and on the right in one session.",
			Do:       "Needle one side only; leave the other for a visit at least 48 hours later, if free of symptoms. No clearance lifts this.",
			Basis: []evidence.Citation{
				{Source: "ZA-BN121", Says: "avoids both sides of the thorax, without exception"},
				{Source: "IMJ-2022", Says: "a bilateral case"},
				{Source: "KIMJS-2018", Says: "1 of 17 cases was bilateral"},
			},
			Footing:    Number,
			Confidence: ModerateToHigh,
			Account:    "ZA-BN121 says to avoid both sides; bilateral cases exist (IMJ-2022; 1 of 17 in KIMJS-2018). A trial protocol with paired points that does not say that they were given in one visit does not outweigh them. The exceptions for the pincer, for infraspinatus and low in the lumbar spine are the dossier's own reading: those lines cannot reach pleura. Strictest: absolute without any exception (ZA-BN121).",
		},
		{
			ID:       "thorax-needle-length",
			Section:  "2.9",
			Family:   "lung",
			Strength: Absolute,
			When: when.All(
				when.Over(anatomy.Pleura),
				when.Deep(),
				when.Not(when.Any(when.Angle(protocol.Tangential), when.Pincered())),
				when.Any(
					when.LongerThan(intake.PleuraDepthMm),
					when.All(
						when.Angle(protocol.Oblique, protocol.Medial),
						when.RibCage(),
						when.BeyondRange(),
					),
					when.All(
						when.Angle(protocol.Perpendicular),
						when.Any(
							when.All(
								when.Muscle(anatomy.UpperTrapezius),
								when.Longer(body.MM(14.6)),
							),
							when.All(
								when.Muscle(
									anatomy.RhomboidMinor, anatomy.RhomboidMajor,
									anatomy.MiddleTrapezius, anatomy.LowerTrapezius,
									anatomy.SerratusPosteriorSuperior,
								),
								when.Longer(body.MM(19)),
							),
							when.BeyondRange(),
							when.All(
								when.Longer(body.MM(31)),
								when.Not(when.Muscle(
									anatomy.Infraspinatus, anatomy.Supraspinatus,
									anatomy.Subscapularis, anatomy.TeresMinor,
									anatomy.TeresMajor,
								)),
							),
						),
					),
				),
			),
			Says: "A deep line over the lung is not held off, and the needle is longer than the pleura is deep or than the bound for this muscle.",
			Do:   "Choose a needle shorter than the measured depth, or hold the line off: tangential, or in a pincer where the muscle can be lifted. Measure with ultrasound where available.",
			Basis: []evidence.Citation{
				{Source: "ZA-BN121", Says: "absolute on length alone, read as a bar"},
				{Source: "FOLLI-2020"},
				{Source: "MITCHELL-2018"},
				{Source: "HALLE-2016A"},
				{Source: "GB21-2018", Says: "skin to pleura at the upper trapezius is 14.6 mm in women and 17.4 mm in men, means of 101 adults on ultrasound"},
				{Source: "CHU-2018", Says: "people differ more than groups do, so BMI or sex alone gives no safe depth"},
				{Source: "VALERA-RH", Says: "recommends 19 mm for rhomboid major"},
			},
			Footing:    Number,
			Confidence: High,
			Account:    "High for the principle, low for the numbers: 14.6 mm is the mean of 60 women, so many had less; 19 mm was recommended for rhomboid major and is extended here to four neighbours; people differ more than groups do (CHU-2018). Strictest: absolute on length alone (ZA-BN121, read as a bar).",
			Note:       "Bound: 14.6 mm for upper-trapezius whatever the sex, 19 mm for the five muscles between spine and scapula, the longest needle of the atlas for the others (never shorter than the named bounds, so one test serves all). A pleura depth that was not measured is unknown and leaves the rule undetermined. 14.6 mm is the mean of 60 women, so many had less; 19 mm was recommended for rhomboid major and is extended here to its four neighbours.",
		},
		{
			ID:       "thorax-needle-length-held-off",
			Section:  "2.9",
			Family:   "lung",
			Strength: Precaution,
			When: when.All(
				when.Over(anatomy.Pleura),
				when.Deep(),
				when.Any(
					when.LongerThan(intake.PleuraDepthMm),
					when.Any(
						when.All(when.Muscle(anatomy.UpperTrapezius), when.Longer(body.MM(14.6))),
						when.All(
							when.Muscle(
								anatomy.RhomboidMinor, anatomy.RhomboidMajor,
								anatomy.MiddleTrapezius, anatomy.LowerTrapezius,
								anatomy.SerratusPosteriorSuperior,
							),
							when.Longer(body.MM(19)),
						),
						when.BeyondRange(),
					),
				),
			),
			Says: "The needle is long enough to reach lung; only a line that is held off keeps it away.",
			Do:   "Keep the hold until the needle is out, tip between the fingers, needle no longer than the lifted fold. Give the advice on late breathlessness.",
			Positions: []Position{
				{Source: "ZA-BN121", Strength: Absolute},
			},
			Basis: []evidence.Citation{
				{Source: "ZA-BN121", Says: "on length alone, read as a bar"},
				{Source: "GB21-2018", Says: "skin to pleura at the upper trapezius is 14.6 mm in women and 17.4 mm in men, means of 101 adults on ultrasound"},
				{Source: "HALLE-2016A"},
			},
			Footing:    Number,
			Confidence: Moderate,
			Account:    "Moderate for the principle, low for the numbers, as in thorax-needle-length. Strictest: absolute (ZA-BN121).",
			Note:       "The lengths of thorax-needle-length on any line: as the mild half it holds on muscle, depth and length alone, so that the verdict never falls below it whatever is learned of angle and grip.",
		},
		{
			ID:       "rhomboid-depth",
			Section:  "2.9",
			Family:   "lung",
			Strength: Precaution,
			When: when.All(
				when.Muscle(
					anatomy.RhomboidMinor, anatomy.RhomboidMajor, anatomy.MiddleTrapezius,
					anatomy.LowerTrapezius, anatomy.SerratusPosteriorSuperior,
				),
				when.Any(when.Longer(body.MM(19)), when.BeyondGuard()),
				when.Not(when.Angle(protocol.Tangential)),
			),
			Says: "Needle or planned depth is over 19 mm between spine and scapula, on a line that is not tangential.",
			Do:   "Stay at 19 mm or less, or lay the line tangential. Thin people and women have less room; a bolster under the shoulder adds about 7 mm.",
			Positions: []Position{
				{Source: "VALERA-RH", Strength: Absolute},
			},
			Basis: []evidence.Citation{
				{Source: "VALERA-RH", Says: "recommends 19 mm for rhomboid major, read as a bar above it, and sex, BMI and chest girth explained 69.7 % of pleura depth in 59 healthy adults"},
				{Source: "MITCHELL-2018", Says: "a shoulder bolster adds about 7 mm (95 % CI 4-10) to lung depth"},
				{Source: "MINTKEN-2025", Says: "a 20 mm needle caused a pneumothorax here"},
			},
			Footing:    Number,
			Confidence: Moderate,
			Account:    "59 healthy adults were measured; sex, BMI and chest girth explained 69.7 % of pleura depth (they guide, they do not raise the rule); a 20 mm needle caused a pneumothorax here (MINTKEN-2025). VALERA-RH recommends 19 mm for rhomboid major; the four neighbours are an extension. Strictest: absolute above 19 mm (VALERA-RH, read as a bar).",
			Note:       "The atlas guard of these five muscles is 19 mm; beyondguard() stands for the planned depth and falls back on the needle, so that a needle of 19 mm or less settles the question without a planned depth. VALERA-RH recommends 19 mm for rhomboid major; the four neighbours are an extension.",
		},
		{
			ID:       "thorax-angle-and-grip",
			Section:  "2.9",
			Family:   "lung",
			Strength: Requirement,
			When: when.All(
				when.Any(when.RibCage(), when.Muscle(anatomy.UpperTrapezius, anatomy.LatissimusDorsi)),
				when.Deep(),
				when.Any(
					when.Angle(protocol.Perpendicular, protocol.Medial),
					when.All(
						when.Angle(protocol.Oblique),
						when.Muscle(anatomy.UpperTrapezius, anatomy.LatissimusDorsi),
					),
				),
				when.Not(when.Pincered()),
			),
			Says: "A deep line over the ribs is perpendicular or medial and is not held off in a pincer.",
			Do:   "Use a tangential line; pincer for upper trapezius and latissimus. Do not rely on bracketing a rib alone between the scapulae.",
			Basis: []evidence.Citation{
				{Source: "ZA-BN121", Says: "requires bracketing, and wants every thoracic line tangential"},
				{Source: "MINTKEN-2025", Says: "a pneumothorax despite bracketing, and other methods proposed"},
				{Source: "HALLE-2016A"},
			},
			Footing: Sourced,
			Account: "Sources disagree: ZA-BN121 requires bracketing; MINTKEN-2025 is a pneumothorax despite bracketing and proposes other methods. No stricter position named.",
			Note:    "An oblique line does not raise it.",
		},
		{
			ID:       "upper-trapezius-apex",
			Section:  "2.9",
			Family:   "lung",
			Strength: Precaution,
			When: when.All(
				when.Muscle(
					anatomy.UpperTrapezius, anatomy.Supraspinatus, anatomy.LevatorScapulaeCervical,
					anatomy.LevatorScapulaeScapular, anatomy.ScalenusAnterior, anatomy.ScalenusMedius,
					anatomy.ScalenusPosterior,
				),
				when.Deep(),
			),
			Says: "Deep needling over the top of the lung.",
			Do:   "Pincer lift for upper trapezius and, where it can be lifted, levator scapulae; supraspinatus only over the bone of its fossa; scalenes shallow and never caudal. No deep perpendicular needle; consider ultrasound.",
			Basis: []evidence.Citation{
				{Source: "GHENT-2024", Says: "four cases: left shoulder, trapezius, neck"},
				{Source: "PATEL-2019", Says: "a case"},
				{Source: "EVMS-PTX", Says: "a case"},
				{Source: "GPH-AU"},
				{Source: "MCCUTCHEON-2011"},
			},
			Footing:    Sourced,
			Confidence: Moderate,
			Account:    "Four Belgian cases are reported (GHENT-2024: left shoulder, trapezius, neck), and those of EVMS-PTX and PATEL-2019. Supraspinatus and the scalenes cannot be lifted in a pincer. No stricter position named.",
		},
	}
}

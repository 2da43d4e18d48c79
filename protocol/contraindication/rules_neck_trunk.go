package contraindication

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// neckAndTrunkRules are the rules on neck, spine and trunk (section 2.9, second part).
// Kept by hand. Checked row by row against the cited dossier on 2026-11-26; not reviewed by a clinician.
func neckAndTrunkRules() []Rule {
	return []Rule{
		{
			ID:       "anterior-neck",
			Section:  "2.9",
			Family:   "neck-vessels",
			Strength: Relative,
			When: when.Any(
				when.Muscle(
					anatomy.ScalenusAnterior, anatomy.ScalenusMedius, anatomy.ScalenusPosterior,
					anatomy.LongusColli, anatomy.DigastricPosterior, anatomy.Platysma,
					anatomy.SuprahyoidGroup,
				),
				when.All(
					when.Muscle(
						anatomy.SternocleidomastoidSternal, anatomy.SternocleidomastoidClavicular,
					),
					when.Any(when.Grip(protocol.Flat, protocol.Bracket), when.Not(when.Trained())),
				),
				when.Zone(anatomy.Throat, anatomy.AnteriorNeck),
			),
			Says: "The target lies at the front or side of the neck, near the great vessels.",
			Do:   "Trained hands only, pincer or ultrasound, superficial, never towards the vessels, no current; choose another muscle where there is a choice.",
			Positions: []Position{
				{Source: "GPH-AU", Strength: Precaution},
			},
			Basis: []evidence.Citation{
				{Source: "GPH-AU", Says: "keeps the front and side of the neck for trained hands"},
				{Source: "HALLE-2016A", Says: "relative for sternocleidomastoid whatever the grip"},
			},
			Footing:    Sourced,
			Confidence: Moderate,
			Account:    "GPH-AU keeps the front and side of the neck for trained hands; trials needle sternocleidomastoid in a pincer grip. Strictest: relative for sternocleidomastoid whatever the grip (HALLE-2016A). Milder: precaution throughout for trained practitioners (GPH-AU).",
			Note:       "The grip and the training count for sternocleidomastoid only. trained() asks for its home region, the neck.",
		},
		{
			ID:       "anterior-neck-pincer",
			Section:  "2.9",
			Family:   "neck-vessels",
			Strength: Precaution,
			When:     when.Muscle(anatomy.SternocleidomastoidSternal, anatomy.SternocleidomastoidClavicular),
			Says:     "Sternocleidomastoid lies on the great vessels of the neck.",
			Do:       "Only in a pincer and by hands trained for the neck. Feel the carotid pulse first; lower half of the muscle, needle across the lifted fold, tip between the fingers. Stop on cough, change of voice or arm pain.",
			Positions: []Position{
				{Source: "HALLE-2016A", Strength: Relative},
			},
			Basis: []evidence.Citation{
				{Source: "GPH-AU", Says: "keeps the front and side of the neck for trained hands"},
				{Source: "HALLE-2016A", Says: "for sternocleidomastoid whatever the grip"},
				{Source: "CONV"},
			},
			Footing:    Extension,
			Confidence: Moderate,
			Account:    "Trial practice. Strictest: relative (HALLE-2016A).",
			Note:       "As the mild half it holds on the muscle alone; without pincer or training anterior-neck stands on top of it.",
		},
		{
			ID:       "suboccipital-midline",
			Section:  "2.9",
			Family:   "upper-neck-cord",
			Strength: Absolute,
			When: when.Any(
				when.All(
					when.Muscle(anatomy.RectusCapitisPosteriorMinor, anatomy.ObliquusCapitisSuperior),
					when.Deep(),
				),
				when.All(
					when.Muscle(
						anatomy.RectusCapitisPosteriorMajor, anatomy.RectusCapitisPosteriorMinor,
						anatomy.ObliquusCapitisInferior, anatomy.ObliquusCapitisSuperior,
					),
					when.Any(when.Side(body.Midline), when.LateralBelow(body.MM(5))),
				),
			),
			Says: "The line lies at or beside the midline of the upper neck, or goes deep to the gap between skull and atlas.",
			Do:   "No needle in the midline or at that gap; manual release instead. No clearance lifts this.",
			Basis: []evidence.Citation{
				{Source: "TANG-2024", Says: "the foramen rim was 4.65 ± 1.75 mm from the line between the mastoids in 29 skulls"},
				{Source: "HEADACHE-2000", Says: "an intracranial bleed"},
				{Source: "GPH-AU"},
			},
			Footing:    Sourced,
			Confidence: High,
			Account:    "An intracranial bleed and cord cases are reported.",
		},
		{
			ID:       "cervical-paraspinal-cord",
			Section:  "2.9",
			Family:   "upper-neck-cord",
			Strength: Relative,
			When: when.All(
				when.Muscle(
					anatomy.SpleniusCapitis, anatomy.SpleniusCervicis, anatomy.SemispinalisCapitis,
					anatomy.SemispinalisCervicis, anatomy.CervicalMultifidus,
					anatomy.LongissimusCapitis,
				),
				when.Deep(),
				when.Any(when.Angle(protocol.Medial), when.LateralBelow(body.MM(10))),
			),
			Says: "A deep needle at the back of the neck points medially or enters less than 10 mm from the midline.",
			Do:   "Aim straight at the lamina, over bone, with a short needle; stop on electric or sudden severe pain.",
			Basis: []evidence.Citation{
				{Source: "LEEJH-2011", Says: "an epidural haematoma after needling"},
				{Source: "JI-2015"},
				{Source: "BERRIGAN-2018", Says: "an epidural haematoma after needling"},
				{Source: "WANG-2025", Says: "an epidural haematoma after needling, on clopidogrel"},
			},
			Footing:    Number,
			Confidence: Moderate,
			Account:    "Trials needle the cervical multifidus towards the lamina, so only a known medial line or a known small distance raises the rule. No stricter position named.",
			Note:       "Any angle but medial leaves the rule open until the distance is known.",
		},
		{
			ID:       "thoracolumbar-multifidus",
			Section:  "2.9",
			Family:   "spinal-canal",
			Strength: Relative,
			When: when.All(
				when.Muscle(
					anatomy.ThoracicMultifidus, anatomy.LongissimusThoracis, anatomy.LumbarMultifidus,
				),
				when.Level(body.T12.To(body.L1)),
				when.Deep(),
				when.Angle(protocol.Medial),
			),
			Says: "A deep medial line beside T12 or L1 can enter the spinal canal.",
			Do:   "Aim straight forward to the lamina, with a shorter needle or ultrasound; stop if bone is not met at the expected depth.",
			Basis: []evidence.Citation{
				{Source: "WILLIAMS-2023", Says: "a 0.30 × 50 mm needle at 10 mm lateral and 22 degrees medial entered the canal of a cadaver"},
				{Source: "WILLIAMS-2024", Says: "a 0.30 × 40 mm needle at 19 mm lateral, 33 degrees medial and 18 degrees inferior, a line taught as the safer one, also entered it"},
			},
			Footing:    Sourced,
			Confidence: Moderate,
			Account:    "Two studies of a single cadaver each; the inferomedial line was taught as the safer one. No stricter position named.",
			Note:       "Medial covers straight medial and downward medial lines. Distance and degrees guide, they do not raise the rule.",
		},
		{
			ID:       "spinal-canal-deep-medial",
			Section:  "2.9",
			Family:   "spinal-canal",
			Strength: Relative,
			When: when.All(
				when.Muscle(
					anatomy.ThoracicMultifidus, anatomy.SemispinalisThoracis,
					anatomy.LongissimusThoracis, anatomy.LumbarMultifidus, anatomy.SacralMultifidus,
				),
				when.Level(body.T1.To(body.T11), body.L2.To(body.S1)),
				when.Deep(),
				when.Angle(protocol.Medial),
				when.OffBone(),
			),
			Says: "A deep medial line beside the spine does not end on bone.",
			Do:   "Straight line to the lamina, feel bone before any pistoning, shorter needle or ultrasound. Stop on electric pain or when bone is not met.",
			Basis: []evidence.Citation{
				{Source: "KEANE-SEH", Says: "spinal epidural and subarachnoid bleeding after thoracic needling"},
				{Source: "PARKHS-2019", Says: "a subdural haematoma from C5 to coccyx"},
				{Source: "JEONG-2024", Says: "haemopneumothorax from T6-T8, where one needle missed bone"},
				{Source: "HALLE-2016B"},
			},
			Footing:    Sourced,
			Confidence: Moderate,
			Account:    "Moderate by anatomy. Spinal epidural and subarachnoid bleeding after thoracic needling (KEANE-SEH), a subdural haematoma from C5 to coccyx (PARKHS-2019) and haemopneumothorax from T6-T8, where one needle missed bone (JEONG-2024), are reported. No stricter position named.",
			Note:       "T12 and L1 are thoracolumbar-multifidus.",
		},
		{
			ID:       "upper-lumbar-lateral",
			Section:  "2.9",
			Family:   "kidney-retroperitoneum",
			Strength: Relative,
			When: when.All(
				when.Level(body.L1.To(body.L3)),
				when.Any(
					when.Muscle(
						anatomy.QuadratusLumborumSuperficial, anatomy.QuadratusLumborumDeep,
						anatomy.IliocostalisLumborum,
					),
					when.All(
						when.Muscle(anatomy.LumbarMultifidus, anatomy.LongissimusThoracis),
						when.LateralAbove(body.MM(24)),
					),
				),
			),
			Says: "A lateral line at L1 to L3 can miss bone and reach kidney or bowel.",
			Do:   "Stay under 25 mm from the midline or angle away, and choose the length from body size or ultrasound. Stop if bone is not met: that happened in about a fifth even at 15 and 20 mm.",
			Basis: []evidence.Citation{
				{Source: "LUMB-2020", Says: "no bone contact in 44 % at 25 mm from the midline and in 22 % at 15 and 20 mm, in 10 cadavers"},
				{Source: "LOPEZ-2022", Says: "skin to kidney or peritoneum is predicted by sex, age, skinfolds and girths, in 68 healthy adults"},
				{Source: "HALLE-2016B"},
				{Source: "KIDNEY-CASES", Says: "a kidney lacerated at a BMI of 17.9"},
			},
			Footing:    Sourced,
			Confidence: Moderate,
			Account:    "10 cadavers and 68 healthy adults were studied. No stricter position named.",
			Note:       "The atlas gives serratus-posterior-inferior no levels, so level() is no for it and its arm never holds.",
		},
		{
			ID:       "lumbar-lateral-crest",
			Section:  "2.9",
			Family:   "kidney-retroperitoneum",
			Strength: Precaution,
			When: when.Any(
				when.Muscle(
					anatomy.QuadratusLumborumSuperficial, anatomy.QuadratusLumborumDeep,
					anatomy.IliocostalisLumborum,
				),
				when.All(when.Muscle(anatomy.LumbarMultifidus), when.Level(body.L1.To(body.L3))),
			),
			Says: "A lumbar line at the iliac crest, or under 25 mm from the midline at L1 to L3.",
			Do:   "Towards the transverse process or the crest, never cranial; stop if bone is not met.",
			Basis: []evidence.Citation{
				{Source: "LUMB-2020", Says: "no bone contact in 44 % at 25 mm from the midline and in 22 % at 15 and 20 mm, in 10 cadavers"},
				{Source: "LOPEZ-2022", Says: "skin to kidney or peritoneum is predicted by sex, age, skinfolds and girths, in 68 healthy adults"},
			},
			Footing:    Sourced,
			Confidence: Moderate,
		},
		{
			ID:       "lumbosacral-needle-too-long",
			Section:  "2.9",
			Family:   "kidney-retroperitoneum",
			Strength: Relative,
			When: when.All(
				when.Muscle(
					anatomy.LumbarMultifidus, anatomy.SacralMultifidus, anatomy.IliocostalisLumborum,
					anatomy.QuadratusLumborumSuperficial, anatomy.QuadratusLumborumDeep,
					anatomy.PsoasMajorLumbar,
				),
				when.BeyondRange(),
			),
			Says: "The needle is longer than any that is described for this lumbar or sacral muscle.",
			Do:   "Shorter needle; end on lamina or transverse process; ultrasound for psoas.",
			Basis: []evidence.Citation{
				{Source: "RETRO-CASES", Says: "retroperitoneal abscess and haematoma after long lumbar needles, a psoas abscess with paraplegia after needles over 100 mm"},
				{Source: "BROKEN-OTHER", Says: "a fragment in the retroperitoneum"},
				{Source: "HALLE-2016B"},
			},
			Footing:    Sourced,
			Confidence: Moderate,
			Account:    "Retroperitoneal abscess and haematoma followed long lumbar needles, and a psoas abscess with paraplegia needles over 100 mm. No stricter position named.",
		},
		{
			ID:       "flank-thin-build",
			Section:  "2.9",
			Family:   "kidney-retroperitoneum",
			Strength: Precaution,
			When: when.All(
				when.Below(intake.BMI, 23),
				when.Any(
					when.Muscle(
						anatomy.QuadratusLumborumSuperficial, anatomy.QuadratusLumborumDeep,
						anatomy.IliocostalisLumborum, anatomy.SerratusPosteriorInferior,
						anatomy.PsoasMajorLumbar,
					),
					when.All(
						when.Muscle(anatomy.LongissimusThoracis, anatomy.LumbarMultifidus),
						when.Level(body.T11.To(body.L3)),
					),
				),
			),
			Says: "A flank or loin muscle in a person of thin build, where the kidney lies near.",
			Do:   "Measure the depth or use the shortest needle that reaches, line to bone. Blood in the urine or flank pain afterwards: emergency department.",
			Basis: []evidence.Citation{
				{Source: "KIDNEY-CASES", Says: "a kidney lacerated at a BMI of 17.9"},
				{Source: "LOPEZ-2022"},
				{Source: "CONV", Says: "the limit of BMI"},
			},
			Footing:    Number,
			Confidence: LowToModerate,
			Account:    "A kidney was lacerated at a BMI of 17.9 (KIDNEY-CASES). No stricter position named.",
			Note:       "The atlas gives latissimus-dorsi no levels, so level() is no for it and its arm never holds. Nobody is asked for the BMI without a target of the list.",
		},
		{
			ID:       "renal-anomaly-flank",
			Section:  "2.9",
			Family:   "kidney-retroperitoneum",
			Strength: Relative,
			When: when.All(
				when.Any(when.Yes(intake.RenalAnomaly), when.Yes(intake.Organomegaly)),
				when.Muscle(
					anatomy.QuadratusLumborumSuperficial, anatomy.QuadratusLumborumDeep,
					anatomy.IliocostalisLumborum, anatomy.SerratusPosteriorInferior,
					anatomy.PsoasMajorLumbar, anatomy.LatissimusDorsi,
				),
			),
			Says:    "A kidney, liver or spleen is changed or enlarged, and the target lies over the flank.",
			Do:      "Ultrasound, or another muscle.",
			Basis:   cited("CONV", "LUMB-2020"),
			Footing: Extension,
			Account: "Clinical convention, no source found. No other position found.",
		},
		{
			ID:       "abdomen-direct",
			Section:  "2.9",
			Family:   "abdominal-wall",
			Strength: Relative,
			When: when.All(
				when.AbdominalWall(),
				when.Any(
					when.Deep(),
					when.Yes(intake.Organomegaly),
					when.Is(intake.PregnancyYes, intake.PregnancyPossible),
				),
			),
			Says: "The abdominal wall is needled deep, or over an enlarged organ or a possible pregnancy.",
			Do:   "Superficial or oblique only, by trained hands; avoid with an enlarged liver or spleen, bowel disease or pregnancy.",
			Basis: []evidence.Citation{
				{Source: "ABDO-CASES", Says: "perforation of the stomach and a fatal liver bleed"},
				{Source: "ABDO-2015"},
				{Source: "MA-BOOK"},
				{Source: "HALLE-2016B"},
			},
			Footing:    Sourced,
			Confidence: Moderate,
			Account:    "Perforations and a fatal liver bleed are reported with acupuncture. No stricter position named.",
		},
		{
			ID:       "abdomen-depth-bound",
			Section:  "2.9",
			Family:   "abdominal-wall",
			Strength: Absolute,
			When: when.All(
				when.AbdominalWall(),
				when.Not(when.Any(when.Angle(protocol.Tangential), when.Pincered())),
				when.Any(
					when.Deeper(body.MM(20)),
					when.All(when.Longer(body.MM(30)), when.Angle(protocol.Perpendicular)),
				),
			),
			Says: "The needle can cross the abdominal wall: over 20 mm planned depth, or over 30 mm perpendicular, and the line is not held off.",
			Do:   "Lift the wall in a pincer, or lie flat over rib or iliac crest; choose a needle that cannot cross the wall.",
			Basis: []evidence.Citation{
				{Source: "ABDO-CASES", Says: "perforation of the stomach and a fatal liver bleed"},
				{Source: "ABDO-2015"},
				{Source: "HALLE-2016B"},
				{Source: "MA-BOOK"},
				{Source: "CONV", Says: "both lengths"},
			},
			Footing:    Number,
			Confidence: Low,
			Account:    "Low for the numbers, moderate for the principle: gastric and bowel perforation and a fatal liver bleed. No milder position read.",
			Note:       "A depth that is not planned leaves the rule undetermined even with a short needle, as the prose says. Transversus abdominis and pyramidalis cannot be lifted alone.",
		},
		{
			ID:       "subxiphoid-line-to-heart",
			Section:  "2.9",
			Family:   "heart",
			Strength: Absolute,
			When: when.All(
				when.Deep(),
				when.Not(when.Angle(protocol.Tangential)),
				when.Any(
					when.Muscle(anatomy.DiaphragmCostal),
					when.All(
						when.Muscle(
							anatomy.RectusAbdominis, anatomy.ExternalOblique,
							anatomy.TransversusAbdominis, anatomy.PectoralisMajorCostal,
						),
						when.Zone(anatomy.UpperAbdomen, anatomy.LowerRibsFront, anatomy.Sternum),
					),
				),
			),
			Says: "A deep line below the breastbone or at the costal margin can reach heart or diaphragm.",
			Do:   "Never upward or inward under the breastbone or the costal margin; superficial and tangential only, or manual.",
			Basis: []evidence.Citation{
				{Source: "SUBXIPHOID", Says: "cardiac tamponade after needles below the xiphoid and in the epigastrium, of which no length is given"},
				{Source: "CARDIAC-CASES", Says: "a tamponade by a needle 60 mm long and 1 mm thick"},
				{Source: "JIC-2019", Says: "22 reports of tamponade, with a weighted mortality of about 80 %"},
			},
			Footing:    Sourced,
			Confidence: Moderate,
			Account:    "Cardiac tamponade followed needles below the xiphoid and in the epigastrium, in slim and older people. No milder position named.",
			Note:       "The epigastrium is told by the entry zones that the plan names; none named means that only the diaphragm arm applies.",
		},
		{
			ID:       "sternum-and-infraspinous-foramen",
			Section:  "2.9",
			Family:   "heart",
			Strength: Absolute,
			When: when.Any(
				when.All(
					when.Any(when.Muscle(anatomy.Sternalis), when.Zone(anatomy.Sternum)),
					when.Any(when.Deep(), when.Angle(protocol.Perpendicular, protocol.Medial)),
				),
				when.All(
					when.Muscle(
						anatomy.PectoralisMajorSternal, anatomy.PectoralisMajorCostal,
						anatomy.SerratusAnterior,
					),
					when.Side(body.Left, body.Midline),
					when.Deep(),
					when.Angle(protocol.Perpendicular),
					when.Not(when.All(
						when.Grip(protocol.Pincer),
						when.Muscle(anatomy.PectoralisMajorSternal, anatomy.PectoralisMajorCostal),
					)),
				),
			),
			Says: "The line goes deep, perpendicular or medial over the breastbone, or straight in over the heart.",
			Do:   "Oblique and superficial only; never perpendicular over the breastbone or towards the heart.",
			Basis: []evidence.Citation{
				{Source: "GPH-AU", Says: "the sternal and infraspinous points are usable after training when superficial or oblique"},
				{Source: "CARDIAC-CASES", Says: "a tamponade by a needle 60 mm long and 1 mm thick"},
				{Source: "JIC-2019", Says: "22 reports of tamponade, with a weighted mortality of about 80 %"},
				{Source: "ABDO-2015"},
			},
			Footing:    Sourced,
			Confidence: Moderate,
			Account:    "Deaths and tamponade are reported. GPH-AU lists the sternal and infraspinous points as usable after training when superficial or oblique, so infraspinatus itself is not barred.",
		},
		{
			ID:       "orbit",
			Section:  "2.9",
			Family:   "skull",
			Strength: Absolute,
			When: when.Any(
				when.Muscle(anatomy.OrbicularisOculi),
				when.All(
					when.Muscle(anatomy.CorrugatorProcerus, anatomy.Frontalis),
					when.Zone(anatomy.BehindEye),
				),
			),
			Says:       "The line enters the orbit or lies below its rim.",
			Do:         "Not needled; manual treatment only. Above the rim corrugator and procerus are allowed.",
			Basis:      cited("GPH-AU", "AIS-DN"),
			Footing:    Sourced,
			Confidence: Moderate,
		},
		{
			ID:       "forbidden-local-sites",
			Section:  "2.9",
			Family:   "skull",
			Strength: Absolute,
			When: when.Any(
				when.Zone(anatomy.Breast, anatomy.Genitals),
				when.All(
					when.Muscle(anatomy.Frontalis, anatomy.Occipitalis, anatomy.Temporalis),
					when.Below(intake.AgeYears, 2),
				),
			),
			Says:       "The entry is at the nipple, breast tissue or genital skin, or on the scalp of a child with an open fontanelle.",
			Do:         "Not needled.",
			Basis:      cited("GPH-AU"),
			Footing:    Number,
			Confidence: Moderate,
			Account:    "The list of one department.",
			Note:       "The age of 2 years is convention. The navel has no zone; the rules of the abdominal wall cover it. Perineal muscles are not meant.",
		},
		{
			ID:       "manual-only-muscle",
			Section:  "2.9",
			Family:   "manual-only",
			Strength: Absolute,
			When: when.All(
				when.ManualOnly(),
				when.Not(when.All(
					when.Muscle(anatomy.Subclavius, anatomy.Gemelli, anatomy.ObturatorExternus),
					when.Guidance(protocol.Ultrasound),
				)),
			),
			Says:       "No needle line is described for this muscle that is safe enough.",
			Do:         "Treat it by hand, or choose another muscle.",
			Basis:      cited("CONV", "OCI-2021", "GPH-AU"),
			Footing:    Extension,
			Confidence: Moderate,
			Account:    "It rests on anatomy and on the limits of the pages that were read; ultrasound-guided work on these muscles belongs to other professions. No milder position named, except published practice under ultrasound for subclavius.",
			Note:       "The muscles that the atlas marks manual-only. Subclavius is let through under ultrasound; guidance that is not stated leaves it undetermined.",
		},
	}
}

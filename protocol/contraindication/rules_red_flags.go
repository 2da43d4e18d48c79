package contraindication

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// redFlags are the rules on red flags of the spine, the head and the vessels: refer before needling (section 3, first part).
// Kept by hand. Checked row by row against the cited dossier on 2026-11-26; not reviewed by a clinician.
func redFlags() []Rule {
	return []Rule{
		{
			ID:       "rf-cauda-equina",
			Section:  "3",
			Family:   "nerve-root",
			Strength: Absolute,
			Refer:    Emergency,
			When: when.Any(
				when.Yes(intake.BladderBowelChange),
				when.Yes(intake.SaddleNumbness),
				when.Yes(intake.BilateralLegNeuro),
				when.Yes(intake.SexualDysfunctionNew),
			),
			Says: "New or worsening bladder, bowel, saddle, sexual or two-leg nerve signs: possible cauda equina syndrome.",
			Do:   "Send to emergency care now, for MRI within 4 hours of the request. Do not needle.",
			Basis: []evidence.Citation{
				{Source: "CES-BMJ", Says: "back or leg pain together with a sign, and hospital within a few hours or sooner"},
				{Source: "AHCPR-14"},
				{Source: "FINUCANE-2020", Says: "good evidence of diagnostic accuracy is lacking for most red flags, and combinations and context matter more than any single cue"},
			},
			Footing: Sourced,
			Note:    "Each fact already means new (under 14 days) or worsening. onset_days shapes the urgency only; pain is not needed. The source asks for back or leg pain together with a sign and for hospital within a few hours or sooner; the rule is wider on purpose.",
		},
		{
			ID:       "rf-spinal-cord-compression",
			Section:  "3",
			Family:   "cord-injury",
			Strength: Absolute,
			Refer:    Urgent,
			When: when.Any(
				when.Has(intake.UMNSignBabinski, intake.UMNSignClonus),
				when.HasAll(intake.UMNSignHoffmann, intake.UMNSignInvertedSupinator),
				when.HasAll(intake.UMNSignHoffmann, intake.UMNSignHyperreflexia),
				when.HasAll(intake.UMNSignInvertedSupinator, intake.UMNSignHyperreflexia),
				when.All(when.Yes(intake.HandClumsiness), when.Yes(intake.GaitUnsteady)),
				when.All(
					when.Any(when.Yes(intake.HandClumsiness), when.Yes(intake.GaitUnsteady)),
					when.Some(intake.UMNSigns),
				),
			),
			Says: "Signs of spinal cord compression: long-tract signs, or clumsy hands or unsteady gait in a telling combination.",
			Do:   "Refer urgently to a spinal service, the same day if it worsens. Do not needle.",
			Basis: []evidence.Citation{
				{Source: "DCM"},
				{Source: "NICE-NG234"},
				{Source: "FINUCANE-2020", Says: "good evidence of diagnostic accuracy is lacking for most red flags, and combinations and context matter more than any single cue"},
			},
			Footing: Sourced,
			Note:    "Arm (5), three or more of gait, Hoffmann, inverted supinator, Babinski, age over 45, holds only where arm (1), (2) or (4) already holds, so it is not written and age plays no part. With a past or active cancer such signs are an emergency (rf-oncology-amber-red).",
		},
		{
			ID:       "cord-cue-single",
			Section:  "3",
			Family:   "cord-injury",
			Strength: Relative,
			Refer:    Routine,
			When: when.All(
				when.Any(when.Yes(intake.HandClumsiness), when.Yes(intake.GaitUnsteady)),
				when.AnyTarget(when.All(when.Deep(), when.Home(body.Neck))),
			),
			Says:    "New clumsy hands or unsteady gait, and deep needles at the neck.",
			Do:      "Examine for cord signs first; let a doctor look at it before the neck is needled.",
			Basis:   cited("CONV"),
			Footing: Convention,
		},
		{
			ID:       "rf-spinal-malignancy",
			Section:  "3",
			Family:   "bone-and-spine",
			Strength: Absolute,
			Refer:    Urgent,
			When: when.All(
				when.SpinalContext(),
				when.Any(
					when.Is(intake.CancerStatusSuspected),
					when.All(
						when.Is(intake.CancerStatusActive),
						when.Not(when.Yes(intake.ScreeningDone)),
					),
					when.All(
						when.Is(intake.CancerStatusPast),
						when.Not(when.Yes(intake.ScreeningDone)),
						when.Any(
							when.Yes(intake.NightPainSevere),
							when.Yes(intake.NonmechPain),
							when.Yes(intake.WeightLossUnexplained),
						),
					),
					when.All(
						when.Yes(intake.WeightLossUnexplained),
						when.Any(
							when.Yes(intake.NightPainSevere),
							when.Yes(intake.NonmechPain),
							when.Above(intake.AgeYears, 50),
						),
					),
					when.All(
						when.Yes(intake.NightPainSevere),
						when.Yes(intake.NonmechPain),
						when.Any(when.Above(intake.AgeYears, 50), when.Below(intake.AgeYears, 20)),
					),
				),
			),
			Says: "Spinal complaint or spinal target with cues of cancer in the spine.",
			Do:   "Refer to a doctor for imaging. Do not needle.",
			Basis: []evidence.Citation{
				{Source: "DOWNIE-2013"},
				{Source: "NICE-NG234"},
				{Source: "AHCPR-14"},
				{Source: "FINUCANE-2020", Says: "good evidence of diagnostic accuracy is lacking for most red flags, and combinations and context matter more than any single cue"},
			},
			Footing: Sourced,
			Note:    "screening_done switches off the cancer arms only. A past cancer needs a second cue here; alone it is rf-spinal-malignancy-history. The sources name no urgency; read as urgent.",
		},
		{
			ID:       "rf-spinal-malignancy-history",
			Section:  "3",
			Family:   "bone-and-spine",
			Strength: Relative,
			Refer:    Routine,
			When: when.All(
				when.Is(intake.CancerStatusPast),
				when.Not(when.Yes(intake.ScreeningDone)),
				when.Any(
					when.AnyTarget(when.Home(body.UpperBack, body.LowerBack)),
					when.All(when.SpinalComplaint(), when.Not(when.Yes(intake.OncologyClearance))),
				),
			),
			Says: "Spinal complaint or back target in a patient with a past cancer, and the spine has not been worked up.",
			Do:   "Ask which cancer and when. Let a doctor look at new back pain before needling the back; other regions may go ahead.",
			Basis: []evidence.Citation{
				{Source: "DOWNIE-2013"},
				{Source: "NICE-NG234"},
				{Source: "FINUCANE-2020", Says: "good evidence of diagnostic accuracy is lacking for most red flags, and combinations and context matter more than any single cue"},
			},
			Footing: Sourced,
			Note:    "A past cancer is the best single flag in back pain, and common over sixty: it deserves a look in the back, not a stop at the shoulder. Removed skin cancer does not count.",
		},
		{
			ID:       "rf-spinal-infection",
			Section:  "3",
			Family:   "bone-and-spine",
			Strength: Absolute,
			Refer:    SameDay,
			When: when.All(
				when.SpinalContext(),
				when.Any(
					when.All(
						when.Any(
							when.Yes(intake.SystemicInfection),
							when.AtLeast(intake.TemperatureC, 38),
						),
						when.Any(
							when.InfectionHost(),
							when.Is(intake.DiabetesControlled, intake.DiabetesUncontrolled),
							when.Yes(intake.NightPainSevere),
							when.Yes(intake.NonmechPain),
						),
					),
					when.All(
						when.InfectionHost(),
						when.Any(when.Yes(intake.NightPainSevere), when.Yes(intake.NonmechPain)),
					),
					when.All(
						when.AtLeast(intake.TemperatureC, 37.5),
						when.Any(when.Yes(intake.NightPainSevere), when.Yes(intake.NonmechPain)),
						when.Any(
							when.Is(intake.DiabetesControlled, intake.DiabetesUncontrolled),
							when.Yes(intake.RenalImpairment),
						),
					),
				),
			),
			Says: "Spinal complaint or spinal target with two of: fever, lowered resistance or a recent bacterial infection, unremitting pain: possible spinal infection.",
			Do:   "Send for medical assessment the same day. Do not needle.",
			Basis: []evidence.Citation{
				{Source: "SPINF-2019", Says: "fever is recorded in 55 % of 2,224 published cases"},
				{Source: "AHCPR-14"},
				{Source: "AMSSM-VO"},
			},
			Footing: Number,
			Note:    "Lines, catheters and dialysis access count as the classical source. 37.5 C with unremitting pain counts in diabetes and kidney disease. Both values are convention.",
		},
		{
			ID:       "rf-spinal-fracture",
			Section:  "3",
			Family:   "bone-and-spine",
			Strength: Absolute,
			Refer:    Urgent,
			When: when.All(
				when.SpinalContext(),
				when.Any(
					when.Is(intake.TraumaRecentMajor),
					when.All(
						when.Any(
							when.Is(intake.TraumaRecentMinor),
							when.All(when.SpinalComplaint(), when.Some(intake.BonyTenderness)),
						),
						when.Any(
							when.Yes(intake.Osteoporosis),
							when.Yes(intake.SteroidLongTerm),
							when.Above(intake.AgeYears, 75),
							when.All(
								when.Above(intake.AgeYears, 65),
								when.Is(intake.SexMale, intake.SexOther),
							),
						),
					),
				),
			),
			Says:    "Spinal complaint or spinal target after trauma, or tender bone in a patient with weak bone: possible vertebral fracture.",
			Do:      "Refer for imaging. Do not needle.",
			Basis:   cited("DOWNIE-2013", "AHCPR-14"),
			Footing: Sourced,
			Note:    "Over 65 (male or other) or over 75 (female) is written as: over 75, or over 65 and not female. The sources name no urgency; read as urgent.",
		},
		{
			ID:       "rf-cervical-artery-dissection",
			Section:  "3",
			Family:   "neck-vessels",
			Strength: Absolute,
			Refer:    Emergency,
			When: when.Any(
				when.Yes(intake.NeckHeadPainNewSevere),
				when.Yes(intake.HornerSigns),
				when.Yes(intake.CranialNerveSigns),
				when.All(
					when.Yes(intake.NeckTraumaRecent),
					when.Any(when.Yes(intake.HeadacheNew), when.Yes(intake.VisualSymptoms)),
				),
			),
			Says: "Cues of a torn neck artery: new severe one-sided neck or head pain, Horner or cranial nerve signs, or neck trauma with headache or visual symptoms.",
			Do:   "Call the emergency (stroke) pathway. Do not needle.",
			Basis: []evidence.Citation{
				{Source: "ICHD3"},
				{Source: "RUSHTON-2023", Says: "the framework cannot exclude vascular disease"},
			},
			Footing: Sourced,
		},
		{
			ID:       "rf-stroke-tia",
			Section:  "3",
			Family:   "neck-vessels",
			Strength: Absolute,
			Refer:    Emergency,
			When:     when.Yes(intake.FocalNeuroSudden),
			Says:     "Sudden focal neurological loss: possible stroke or transient ischaemic attack.",
			Do:       "Call emergency care now. Do not needle.",
			Basis:    cited("ICHD3", "DO-2019"),
			Footing:  Sourced,
		},
		{
			ID:       "rf-giant-cell-arteritis",
			Section:  "3",
			Family:   "headache",
			Strength: Absolute,
			Refer:    SameDay,
			When: when.All(
				when.AtLeast(intake.AgeYears, 50),
				when.Any(
					when.Yes(intake.HeadacheNew),
					when.Yes(intake.JawClaudication),
					when.Yes(intake.ScalpTenderness),
					when.Yes(intake.VisualSymptoms),
				),
			),
			Says: "Aged 50 or more with new headache, jaw pain on chewing, scalp tenderness or new visual problems: possible giant cell arteritis.",
			Do:   "Refer to a specialist the same day; with any visual symptom send to emergency eye care now. Do not needle.",
			Basis: []evidence.Citation{
				{Source: "GCA-UK", Says: "over 50, with raised inflammatory markers, and scalp tenderness is a supporting sign"},
				{Source: "DO-2019"},
			},
			Footing: Sourced,
			Note:    "New visual symptoms raise the flag at 50 or more and make it an eye emergency. The sources say over 50 and add raised inflammatory markers, which a physiotherapist does not have; scalp tenderness is a supporting sign there.",
		},
		{
			ID:       "rf-thunderclap-headache",
			Section:  "3",
			Family:   "headache",
			Strength: Absolute,
			Refer:    Emergency,
			When:     when.Yes(intake.HeadacheThunderclap),
			Says:     "Headache that reached its peak within about a minute: possible brain bleed.",
			Do:       "Call emergency care now. Do not needle.",
			Basis:    cited("BECKER-2015", "DO-2019"),
			Footing:  Sourced,
		},
		{
			ID:       "rf-secondary-headache",
			Section:  "3",
			Family:   "headache",
			Strength: Absolute,
			Refer:    Urgent,
			When: when.Any(
				when.Has(
					intake.HeadacheFlagFever, intake.HeadacheFlagNeuroDeficit,
					intake.HeadacheFlagSuddenOnset, intake.HeadacheFlagPositional,
					intake.HeadacheFlagExertionValsalva, intake.HeadacheFlagPapilledema,
					intake.HeadacheFlagProgressive, intake.HeadacheFlagPregnancy,
					intake.HeadacheFlagPainfulEye,
				),
				when.All(
					when.Has(
						intake.HeadacheFlagOnsetOver50, intake.HeadacheFlagPatternChange,
						intake.HeadacheFlagNeoplasm, intake.HeadacheFlagImmuneDisease,
						intake.HeadacheFlagPostTrauma,
					),
					when.Not(when.Yes(intake.ScreeningDone)),
				),
				when.All(
					when.Yes(intake.HeadacheNew),
					when.Any(
						when.AtLeast(intake.AgeYears, 50),
						when.Is(intake.PregnancyYes),
						when.Is(
							intake.CancerStatusPast, intake.CancerStatusActive,
							intake.CancerStatusSuspected,
						),
						when.Not(when.Is(intake.ImmuneStatusNormal)),
					),
				),
			),
			Says: "Headache with a warning feature: it may have another disease behind it.",
			Do:   "Refer to a doctor, the same day if it is sudden, feverish or comes with neurological signs. Do not needle.",
			Basis: []evidence.Citation{
				{Source: "BECKER-2015", Says: "hours to days for systemic illness or for papilloedema without focal signs, an emergency for papilloedema with focal signs or reduced consciousness, less urgent for onset after 50 alone"},
				{Source: "DO-2019", Says: "onset after 65 in the published version, after 50 in the repository version"},
			},
			Footing: Sourced,
			Note:    "Every headache flag counts but drug_overuse, which calls for a medicines review. Onset age 50 is the safer of two published readings (the other is 65). BECKER-2015 gives hours to days for systemic illness and for papilloedema without focal signs, an emergency for papilloedema with focal signs or reduced consciousness, and less urgency for onset after 50 alone; read as urgent. The same-day cases are in the text.",
		},
		{
			ID:       "rf-head-injury-thinner",
			Section:  "3",
			Family:   "headache",
			Strength: Absolute,
			Refer:    Emergency,
			When: when.All(
				when.Not(when.Is(intake.AntithromboticNone, intake.AntithromboticAspirin)),
				when.Any(
					when.Has(intake.HeadacheFlagPostTrauma),
					when.All(
						when.Is(intake.TraumaRecentMinor, intake.TraumaRecentMajor),
						when.Yes(intake.HeadacheNew),
					),
				),
			),
			Says:    "Head injury or new headache after an injury, under a drug against clotting: possible bleeding in the skull.",
			Do:      "Emergency care for imaging now. Do not needle.",
			Basis:   cited("CONV"),
			Footing: Convention,
			Note:    "Common head-injury guidance, cited from memory. A work-up before the injury does not count, so screening_done does not switch it off.",
		},
		{
			ID:       "rf-meningism",
			Section:  "3",
			Family:   "infection",
			Strength: Absolute,
			Refer:    Emergency,
			When:     when.Yes(intake.NeckStiffnessFever),
			Says:     "Fever with a stiff neck: possible meningitis or brain bleed.",
			Do:       "Call emergency care now. Do not needle.",
			Basis:    cited("BECKER-2015", "DO-2019", "HEADACHE-2000"),
			Footing:  Sourced,
		},
		{
			ID:       "rf-upper-cervical-instability",
			Section:  "3",
			Family:   "upper-neck-cord",
			Strength: Absolute,
			Refer:    Urgent,
			When: when.All(
				when.Any(
					when.Yes(intake.InflammatoryArthritis),
					when.Yes(intake.ConnectiveTissueDisorder),
					when.Is(intake.TraumaRecentMinor, intake.TraumaRecentMajor),
					when.Yes(intake.NeckTraumaRecent),
				),
				when.Any(
					when.Some(intake.UMNSigns),
					when.Yes(intake.CranialNerveSigns),
					when.Yes(intake.HandClumsiness),
					when.Yes(intake.GaitUnsteady),
					when.Yes(intake.BilateralLegNeuro),
				),
			),
			Says:    "A cause of upper neck instability together with a cord or cranial nerve sign.",
			Do:      "Immobilise the neck as needed and refer urgently. Do not needle.",
			Basis:   cited("CONV"),
			Footing: Convention,
			Note:    "Down syndrome is entered under connective_tissue_disorder.",
		},
		{
			ID:       "rf-spinal-instability",
			Section:  "3",
			Family:   "bone-and-spine",
			Strength: Absolute,
			Refer:    Urgent,
			When:     when.Yes(intake.SpinalInstability),
			Says:     "Unstable spine: known tumour, infection, fracture or marked deformity.",
			Do:       "Refer; do not needle, since relaxing the guarding muscles may harm.",
			Basis:    cited("ECAM-2013T3", "DSB-UK"),
			Footing:  Sourced,
			Note:     "Speaks to the same danger as spinal-instability; both are reported. The dossier names no urgency; read as urgent.",
		},
	}
}

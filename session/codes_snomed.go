//go:build !no_snomed

package session

import "github.com/dryneedling/dryneedling/condition"

// SNOMED CT codes of the adverse events.
//
//	Source   SNOMED CT IPS Free Set, value set of problems
//	Version  release 2022-07-31; test for inactivated ids on a current server before use
//	Licence  CC BY 4.0
//	Notice   This material includes content from the SNOMED CT IPS Free Set (release 2022-07-31), licensed
//	         under CC BY 4.0. SNOMED CT(R) was originally created by The College of American Pathologists.
//	         "SNOMED" and "SNOMED CT" are registered trademarks of SNOMED International. Inclusion implies no
//	         endorsement. Use of further SNOMED CT content needs an affiliate licence.
//
// Legend: each id stands in that free set and the display is its term there. No hierarchy, and nothing from
// outside the free set.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician. Build with
// the tag no_snomed to leave this table out.
var snomedEvents = []eventCode{
	{
		Event:   Bleeding,
		Code:    "131148009",
		Display: "Bleeding",
		Match:   condition.Broader,
	},
	{
		Event:   Bruising,
		Code:    "125667009",
		Display: "Contusion",
		Match:   condition.Narrower,
	},
	{
		Event:   Bruising,
		Code:    "302227002",
		Display: "Ecchymosis",
		Match:   condition.Narrower,
	},
	{
		Event:   Hematoma,
		Code:    "385494008",
		Display: "Hematoma",
		Match:   condition.Broader,
	},
	{
		Event:   PostNeedlingSoreness,
		Code:    "68962001",
		Display: "Muscle pain",
		Match:   condition.Broader,
	},
	{
		Event:   Aggravation,
		Code:    "22253000",
		Display: "Pain",
		Match:   condition.Broader,
	},
	{
		Event:   Drowsiness,
		Code:    "271782001",
		Display: "Drowsy",
		Match:   condition.Narrower,
	},
	{
		Event:   Drowsiness,
		Code:    "84229001",
		Display: "Fatigue",
		Match:   condition.Narrower,
	},
	{
		Event:   HeadacheOrNausea,
		Code:    "25064002",
		Display: "Headache",
		Match:   condition.Narrower,
	},
	{
		Event:   HeadacheOrNausea,
		Code:    "422587007",
		Display: "Nausea",
		Match:   condition.Narrower,
	},
	{
		Event:   Vasovagal,
		Code:    "398665005",
		Display: "Vasovagal syncope",
		Match:   condition.Equivalent,
	},
	{
		Event:   Vasovagal,
		Code:    "271594007",
		Display: "Syncope",
		Match:   condition.Broader,
	},
	{
		Event:   Vasovagal,
		Code:    "427461000",
		Display: "Near syncope",
		Match:   condition.Related,
	},
	{
		Event:   Seizure,
		Code:    "91175000",
		Display: "Seizure",
		Match:   condition.Narrower,
	},
	{
		Event:   EmotionOrSensation,
		Code:    "418290006",
		Display: "Itching",
		Match:   condition.Narrower,
	},
	{
		Event:   EmotionOrSensation,
		Code:    "91019004",
		Display: "Paresthesia",
		Match:   condition.Related,
	},
	{
		Event:   EmotionOrSensation,
		Code:    "300895004",
		Display: "Anxiety attack",
		Match:   condition.Related,
	},
	{
		Event:   Pneumothorax,
		Code:    "441536000",
		Display: "Iatrogenic pneumothorax",
		Match:   condition.Equivalent,
	},
	{
		Event:   Pneumothorax,
		Code:    "36118008",
		Display: "Pneumothorax",
		Match:   condition.Broader,
	},
	{
		Event:   BilateralPneumothorax,
		Code:    "441536000",
		Display: "Iatrogenic pneumothorax",
		Match:   condition.Broader,
	},
	{
		Event:   HemothoraxOrTamponade,
		Code:    "31892009",
		Display: "Hemothorax",
		Match:   condition.Narrower,
	},
	{
		Event:   CentralNervousInjury,
		Code:    "21454007",
		Display: "Subarachnoid hemorrhage",
		Match:   condition.Narrower,
	},
	{
		Event:   LocalInfection,
		Code:    "33910007",
		Display: "Postoperative infection",
		Match:   condition.Broader,
	},
	{
		Event:   LocalInfection,
		Code:    "128045006",
		Display: "Cellulitis",
		Match:   condition.Narrower,
	},
	{
		Event:   DeepInfection,
		Code:    "396234004",
		Display: "Infective arthritis",
		Match:   condition.Narrower,
	},
	{
		Event:   VascularInjury,
		Code:    "443089001",
		Display: "Pseudoaneurysm",
		Match:   condition.Narrower,
	},
	{
		Event:   BrokenNeedle,
		Code:    "6058003",
		Display: "Residual foreign body in soft tissue",
		Match:   condition.Broader,
		Note:    "use with body site",
	},
	{
		Event:   BrokenNeedle,
		Code:    "125670008",
		Display: "Foreign body",
		Match:   condition.Broader,
		Note:    "use with body site",
	},
	{
		Event:   AllergicReaction,
		Code:    "238575004",
		Display: "Allergic contact dermatitis",
		Match:   condition.Narrower,
	},
	{
		Event:   AllergicReaction,
		Code:    "39579001",
		Display: "Anaphylaxis",
		Match:   condition.Narrower,
	},
}

//go:build !no_icd10cm

package session

import "github.com/dryneedling/dryneedling/condition"

// ICD-10-CM codes of the adverse events.
//
//	Source   CDC/NCHS and CMS, "2026 Code Descriptions in Tabular Order", release of 2025-06-06
//	Version  FY2026, in force for encounters from 2025-10-01 to 2026-09-30; FY2027 was not seen
//	Licence  work of the US government, published for free use; the underlying ICD-10 is (c) WHO
//	Notice   Source: CDC/NCHS and CMS, FY2026. No endorsement by the US government is implied.
//
// Legend: each code is a line of that file and the display is its text. S- and T-codes stand with the seventh
// character A, initial encounter. A code without a word on how bad the event is, is broader; one for a site or
// a kind is narrower; one half of a combination is related. Notes on inclusion terms are from the tabular
// list of FY2021.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician. Build with
// the tag no_icd10cm to leave this table out.
var icd10cmEvents = []eventCode{
	{
		Event:   Bleeding,
		Code:    "L76.22",
		Display: "Postprocedural hemorrhage of skin and subcutaneous tissue following other procedure",
		Match:   condition.Broader,
	},
	{
		Event:   Bleeding,
		Code:    "M96.831",
		Display: "Postprocedural hemorrhage of a musculoskeletal structure following other procedure",
		Match:   condition.Broader,
	},
	{
		Event:   Bleeding,
		Code:    "R58",
		Display: "Hemorrhage, not elsewhere classified",
		Match:   condition.Broader,
	},
	{
		Event:   Bruising,
		Code:    "T14.8XXA",
		Display: "Other injury of unspecified body region, initial encounter",
		Match:   condition.Broader,
		Note:    "T14.8 only when no site; tabular inclusion term at T14.8: Contusion NOS (FY2021 tabular list)",
	},
	{
		Event:   Bruising,
		Code:    "S00.83XA",
		Display: "Contusion of other part of head, initial encounter",
		Match:   condition.Narrower,
	},
	{
		Event:   Bruising,
		Code:    "S10.93XA",
		Display: "Contusion of unspecified part of neck, initial encounter",
		Match:   condition.Narrower,
	},
	{
		Event:   Bruising,
		Code:    "S20.219A",
		Display: "Contusion of unspecified front wall of thorax, initial encounter",
		Match:   condition.Narrower,
	},
	{
		Event:   Bruising,
		Code:    "S20.229A",
		Display: "Contusion of unspecified back wall of thorax, initial encounter",
		Match:   condition.Narrower,
	},
	{
		Event:   Bruising,
		Code:    "S30.0XXA",
		Display: "Contusion of lower back and pelvis, initial encounter",
		Match:   condition.Narrower,
	},
	{
		Event:   Bruising,
		Code:    "S30.11XA",
		Display: "Contusion of abdominal wall, initial encounter",
		Match:   condition.Narrower,
	},
	{
		Event:   Bruising,
		Code:    "S40.011A",
		Display: "Contusion of right shoulder, initial encounter",
		Match:   condition.Narrower,
	},
	{
		Event:   Bruising,
		Code:    "S40.012A",
		Display: "Contusion of left shoulder, initial encounter",
		Match:   condition.Narrower,
	},
	{
		Event:   Bruising,
		Code:    "S40.021A",
		Display: "Contusion of right upper arm, initial encounter",
		Match:   condition.Narrower,
	},
	{
		Event:   Bruising,
		Code:    "S40.022A",
		Display: "Contusion of left upper arm, initial encounter",
		Match:   condition.Narrower,
	},
	{
		Event:   Bruising,
		Code:    "S50.11XA",
		Display: "Contusion of right forearm, initial encounter",
		Match:   condition.Narrower,
	},
	{
		Event:   Bruising,
		Code:    "S50.12XA",
		Display: "Contusion of left forearm, initial encounter",
		Match:   condition.Narrower,
	},
	{
		Event:   Bruising,
		Code:    "S70.11XA",
		Display: "Contusion of right thigh, initial encounter",
		Match:   condition.Narrower,
	},
	{
		Event:   Bruising,
		Code:    "S70.12XA",
		Display: "Contusion of left thigh, initial encounter",
		Match:   condition.Narrower,
	},
	{
		Event:   Bruising,
		Code:    "S80.11XA",
		Display: "Contusion of right lower leg, initial encounter",
		Match:   condition.Narrower,
	},
	{
		Event:   Bruising,
		Code:    "S80.12XA",
		Display: "Contusion of left lower leg, initial encounter",
		Match:   condition.Narrower,
	},
	{
		Event:   Hematoma,
		Code:    "L76.32",
		Display: "Postprocedural hematoma of skin and subcutaneous tissue following other procedure",
		Match:   condition.Broader,
	},
	{
		Event:   Hematoma,
		Code:    "M96.841",
		Display: "Postprocedural hematoma of a musculoskeletal structure following other procedure",
		Match:   condition.Broader,
	},
	{
		Event:   PostNeedlingSoreness,
		Code:    "G89.18",
		Display: "Other acute postprocedural pain",
		Match:   condition.Broader,
		Note:    "no specific code",
	},
	{
		Event:   PostNeedlingSoreness,
		Code:    "M79.18",
		Display: "Myalgia, other site",
		Match:   condition.Broader,
		Note:    "no specific code",
	},
	{
		Event:   Aggravation,
		Code:    "G89.18",
		Display: "Other acute postprocedural pain",
		Match:   condition.Broader,
		Note:    "no specific code",
	},
	{
		Event:   Aggravation,
		Code:    "R52",
		Display: "Pain, unspecified",
		Match:   condition.Broader,
		Note:    "no specific code",
	},
	{
		Event:   Drowsiness,
		Code:    "R40.0",
		Display: "Somnolence",
		Match:   condition.Narrower,
	},
	{
		Event:   Drowsiness,
		Code:    "R53.83",
		Display: "Other fatigue",
		Match:   condition.Narrower,
	},
	{
		Event:   HeadacheOrNausea,
		Code:    "R51.9",
		Display: "Headache, unspecified",
		Match:   condition.Narrower,
	},
	{
		Event:   HeadacheOrNausea,
		Code:    "R11.0",
		Display: "Nausea",
		Match:   condition.Narrower,
	},
	{
		Event:   Vasovagal,
		Code:    "R55",
		Display: "Syncope and collapse",
		Match:   condition.Broader,
		Note:    "tabular inclusion term at R55: Vasovagal attack (FY2021 tabular list)",
	},
	{
		Event:   Seizure,
		Code:    "R56.9",
		Display: "Unspecified convulsions",
		Match:   condition.Narrower,
	},
	{
		Event:   EmotionOrSensation,
		Code:    "L29.9",
		Display: "Pruritus, unspecified",
		Match:   condition.Narrower,
	},
	{
		Event:   EmotionOrSensation,
		Code:    "R20.2",
		Display: "Paresthesia of skin",
		Match:   condition.Related,
	},
	{
		Event:   EmotionOrSensation,
		Code:    "F41.0",
		Display: "Panic disorder [episodic paroxysmal anxiety]",
		Match:   condition.Related,
	},
	{
		Event:   EmotionOrSensation,
		Code:    "F43.0",
		Display: "Acute stress reaction",
		Match:   condition.Related,
	},
	{
		Event:   Pneumothorax,
		Code:    "J95.811",
		Display: "Postprocedural pneumothorax",
		Match:   condition.Equivalent,
	},
	{
		Event:   Pneumothorax,
		Code:    "J93.9",
		Display: "Pneumothorax, unspecified",
		Match:   condition.Broader,
	},
	{
		Event:   Pneumothorax,
		Code:    "J95.812",
		Display: "Postprocedural air leak",
		Match:   condition.Related,
	},
	{
		Event:   BilateralPneumothorax,
		Code:    "J95.811",
		Display: "Postprocedural pneumothorax",
		Match:   condition.Broader,
	},
	{
		Event:   HemothoraxOrTamponade,
		Code:    "J94.2",
		Display: "Hemothorax",
		Match:   condition.Narrower,
		Note:    "no iatrogenic-haemothorax code",
	},
	{
		Event:   HemothoraxOrTamponade,
		Code:    "S27.1XXA",
		Display: "Traumatic hemothorax, initial encounter",
		Match:   condition.Narrower,
		Note:    "no iatrogenic-haemothorax code",
	},
	{
		Event:   HemothoraxOrTamponade,
		Code:    "I31.4",
		Display: "Cardiac tamponade",
		Match:   condition.Narrower,
	},
	{
		Event:   CentralNervousInjury,
		Code:    "G97.62",
		Display: "Postprocedural hematoma of a nervous system organ or structure following other procedure",
		Match:   condition.Narrower,
	},
	{
		Event:   CentralNervousInjury,
		Code:    "S06.6X0A",
		Display: "Traumatic subarachnoid hemorrhage without loss of consciousness, initial encounter",
		Match:   condition.Narrower,
	},
	{
		Event:   CentralNervousInjury,
		Code:    "I60.9",
		Display: "Nontraumatic subarachnoid hemorrhage, unspecified",
		Match:   condition.Related,
	},
	{
		Event:   CentralNervousInjury,
		Code:    "S14.109A",
		Display: "Unspecified injury at unspecified level of cervical spinal cord, initial encounter",
		Match:   condition.Narrower,
		Note:    "unspecified level; use the level-specific S14/S24/S34 code",
	},
	{
		Event:   CentralNervousInjury,
		Code:    "S24.109A",
		Display: "Unspecified injury at unspecified level of thoracic spinal cord, initial encounter",
		Match:   condition.Narrower,
		Note:    "unspecified level; use the level-specific S14/S24/S34 code",
	},
	{
		Event:   CSFLeak,
		Code:    "G96.09",
		Display: "Other spinal cerebrospinal fluid leak",
		Match:   condition.Equivalent,
	},
	{
		Event:   CSFLeak,
		Code:    "G97.0",
		Display: "Cerebrospinal fluid leak from spinal puncture",
		Match:   condition.Equivalent,
	},
	{
		Event:   NerveInjury,
		Code:    "G97.49",
		Display: "Accidental puncture and laceration of other nervous system organ or structure during other procedure",
		Match:   condition.Broader,
	},
	{
		Event:   LocalInfection,
		Code:    "T81.40XA",
		Display: "Infection following a procedure, unspecified, initial encounter",
		Match:   condition.Broader,
	},
	{
		Event:   LocalInfection,
		Code:    "T81.41XA",
		Display: "Infection following a procedure, superficial incisional surgical site, initial encounter",
		Match:   condition.Narrower,
	},
	{
		Event:   LocalInfection,
		Code:    "T81.42XA",
		Display: "Infection following a procedure, deep incisional surgical site, initial encounter",
		Match:   condition.Related,
	},
	{
		Event:   LocalInfection,
		Code:    "T81.49XA",
		Display: "Infection following a procedure, other surgical site, initial encounter",
		Match:   condition.Broader,
	},
	{
		Event:   LocalInfection,
		Code:    "L03.90",
		Display: "Cellulitis, unspecified",
		Match:   condition.Narrower,
	},
	{
		Event:   DeepInfection,
		Code:    "M00.9",
		Display: "Pyogenic arthritis, unspecified",
		Match:   condition.Narrower,
	},
	{
		Event:   DeepInfection,
		Code:    "G06.1",
		Display: "Intraspinal abscess and granuloma",
		Match:   condition.Narrower,
		Note:    "tabular inclusion term at G06.1: Intraspinal epidural abscess or granuloma (FY2021 tabular list)",
	},
	{
		Event:   VascularInjury,
		Code:    "I97.52",
		Display: "Accidental puncture and laceration of a circulatory system organ or structure during other procedure",
		Match:   condition.Narrower,
	},
	{
		Event:   VascularInjury,
		Code:    "T81.718A",
		Display: "Complication of other artery following a procedure, not elsewhere classified, initial encounter",
		Match:   condition.Narrower,
		Note:    "use the site-specific I72.- code",
	},
	{
		Event:   VascularInjury,
		Code:    "I72.9",
		Display: "Aneurysm of unspecified site",
		Match:   condition.Broader,
		Note:    "I72.9 is broader; use the site-specific I72.- code",
	},
	{
		Event:   OrganPuncture,
		Code:    "K91.72",
		Display: "Accidental puncture and laceration of a digestive system organ or structure during other procedure",
		Match:   condition.Narrower,
	},
	{
		Event:   OrganPuncture,
		Code:    "N99.72",
		Display: "Accidental puncture and laceration of a genitourinary system organ or structure during other procedure",
		Match:   condition.Narrower,
	},
	{
		Event:   BrokenNeedle,
		Code:    "T81.508A",
		Display: "Unspecified complication of foreign body accidentally left in body following other procedure, initial encounter",
		Match:   condition.Related,
		Note:    "use with body site",
	},
	{
		Event:   BrokenNeedle,
		Code:    "T81.598A",
		Display: "Other complications of foreign body accidentally left in body following other procedure, initial encounter",
		Match:   condition.Related,
		Note:    "use with body site",
	},
	{
		Event:   BrokenNeedle,
		Code:    "Z18.10",
		Display: "Retained metal fragments, unspecified",
		Match:   condition.Related,
		Note:    "use with body site",
	},
	{
		Event:   AllergicReaction,
		Code:    "T78.40XA",
		Display: "Allergy, unspecified, initial encounter",
		Match:   condition.Broader,
	},
	{
		Event:   AllergicReaction,
		Code:    "L23.0",
		Display: "Allergic contact dermatitis due to metals",
		Match:   condition.Narrower,
	},
	{
		Event:   AllergicReaction,
		Code:    "T78.2XXA",
		Display: "Anaphylactic shock, unspecified, initial encounter",
		Match:   condition.Narrower,
	},
	{
		Event:   ElectricalInjury,
		Code:    "T30.0",
		Display: "Burn of unspecified body region, unspecified degree",
		Match:   condition.Broader,
		Note:    "use the site-specific T20-T25 code",
	},
}

//go:build !no_loinc

package session

import "github.com/dryneedling/dryneedling/condition"

// LOINC codes of the outcome measures.
//
//	Source   loinc.org pages, IHE and national HL7 guides; no release file was used
//	Licence  LOINC licence, free of charge: the notice is required, terms are not to be changed
//	Notice   This material contains content from LOINC (http://loinc.org). LOINC is copyright (c) 1995-2026,
//	         Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC)
//	         Committee and is available at no cost under the license at http://loinc.org/license. LOINC(R)
//	         is a registered United States trademark of Regenstrief Institute, Inc.
//
// Legend: a code is equivalent where it is for this very score. Wording of the questionnaires is not part of
// LOINC's licence and is not here.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician. Build with
// the tag no_loinc to leave this table out.
var loincMeasures = []measureCode{
	{
		Measure: NPRS,
		Code:    "72514-3",
		Display: "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
		Match:   condition.Equivalent,
		Note:    "unit {score}",
	},
	{
		Measure: NPRS,
		Code:    "38208-5",
		Display: "Pain severity - Reported",
		Match:   condition.Broader,
		Note:    "unit {score}; IHE describes it as the NRS 0-10 code",
	},
	{
		Measure: VAS,
		Code:    "38214-3",
		Display: "Pain severity [Score] Visual analog score",
		Match:   condition.Equivalent,
		Note:    "IHE: visual analogue scale; display wording from general knowledge",
	},
	{
		Measure: NDI,
		Code:    "82226-2",
		Display: "Neck Disability Index",
		Match:   condition.Related,
		Note:    "panel; LOINC official display not seen; total-score LOINC not found",
	},
	{
		Measure: ODI,
		Code:    "97909-6",
		Display: "Oswestry disability index score ODI",
		Match:   condition.Equivalent,
		Note:    "unit % or {score}; ODI (c) Jeremy Fairbank, licence needed for the form",
	},
	{
		Measure: ODI,
		Code:    "97908-8",
		Display: "Oswestry Disability Index",
		Match:   condition.Related,
		Note:    "panel",
	},
}

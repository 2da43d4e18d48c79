package session

import "github.com/dryneedling/dryneedling/condition"

// Codes of the outcome measures that are local to the ACCESS model of CMS, where LOINC has none.
//
//	Source   github.com/DSACMS/cmmi-access-model at 74423bd
//	Licence  work of the US government
//
// Legend: the codes mean nothing outside that program. A LOINC code is to be preferred when one appears.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
var accessMeasures = []measureCode{
	{
		Measure: QuickDASH,
		Code:    "QuickDASH",
		Display: "QuickDASH",
		Match:   condition.Equivalent,
		Note:    "CMS uses its own code: no LOINC code in that guide; QuickDASH (c) Institute for Work & Health",
	},
}

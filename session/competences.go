// What jurisdictions ask of those who needle. Kept by hand. Checked against the cited sources' rows on
// 2026-11-26; not reviewed by a clinician.
//
// Further texts exist and were not read in full: IRL-2012, MCEVOY-CH5, CH-2014, ASAP-2013, AACP-2017, KSA-DN,
// HQCA-2014, FSBPT-2015, CONS-2026, APTA-2013.

package session

import "github.com/dryneedling/dryneedling/condition/evidence"

func competences() []Competence {
	return []Competence{
		{
			Where: "New Jersey",
			Place: "US-NJ",
			Says: "Doctorate in physical therapy or licensed since 2003; 2 years of clinical practice; 40 h in-person " +
				"theory plus approved programme; current CPR; no delegation; only trained techniques.",
			Sources: []evidence.Source{"US-NJ"},
		},
		{
			Where:   "Colorado",
			Place:   "US-CO",
			Says:    "2 years in practice and 46 h in-person training (course-provider copy; may be superseded).",
			Sources: []evidence.Source{"US-CO"},
		},
		{
			Where: "Kansas",
			Place: "US-KS",
			Says: "Approved course with practical and written examination; no online-only training; teachers with 2 " +
				"years of needling; no delegation.",
			Sources: []evidence.Source{"US-KS"},
		},
		{
			Where:   "Unnamed US state (24 h)",
			Says:    "24 h in six areas including bloodborne pathogens; 1 year after first licence.",
			Sources: []evidence.Source{"US-24H"},
		},
		{
			Where: "Maryland",
			Place: "US-MD",
			Says: "80 h; amendments under consideration in 2025 (10 h theory live, provisional registration, " +
				"supervised assistants).",
			Sources: []evidence.Source{"US-MD"},
		},
		{
			Where:   "Arizona",
			Place:   "US-AZ",
			Says:    "Board-approved course components; proof within 30 days.",
			Sources: []evidence.Source{"US-AZ"},
		},
		{
			Where:   "Montana (chiropractic)",
			Place:   "US-MT",
			Says:    "Hands-on training; CDC and OSHA standards; no delegation.",
			Sources: []evidence.Source{"US-MT"},
		},
		{
			Where:   "Alberta",
			Place:   "CA-AB",
			Says:    "Restricted activity needing authorisation; about 52 % of physiotherapists authorised in 2019.",
			Sources: []evidence.Source{"ALB-NEED"},
		},
		{
			Where:   "British Columbia",
			Place:   "CA-BC",
			Says:    "Roster; programme with theory, practice, final assessment, safety and infection control.",
			Sources: []evidence.Source{"BC-CPT"},
		},
		{
			Where:   "Nova Scotia",
			Place:   "CA-NS",
			Says:    "Tested competence for the exact points or sites used.",
			Sources: []evidence.Source{"NS-2014"},
		},
		{
			Where:   "South Africa",
			Place:   "ZA",
			Says:    "Chiropractic undergraduate training; osteopaths if in their qualification.",
			Sources: []evidence.Source{"ZA-BN121"},
		},
		{
			Where: "Practice survey, Spain",
			Place: "ES",
			Says: "Of 422 physiotherapists 85.5 % did not use ultrasound; 38.6 % had 21-60 h of training; more " +
				"training hours went with more reported events (reporting bias likely).",
			IsSurvey: true,
			Sources:  []evidence.Source{"VALERA-2024"},
		},
	}
}

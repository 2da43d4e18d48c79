// What is known and required about consent. Kept by hand. Checked against the cited sources' rows on 2026-11-26;
// not reviewed by a clinician.

package session

import "github.com/dryneedling/dryneedling/condition/evidence"

func consentFacts() []ConsentFact {
	return []ConsentFact{
		{
			Says: "A three-round e-Delphi rated 50 adverse events; 14 (28 %) reached consensus for an informed-consent risk " +
				"statement (agreement >= 80 %, or 70-79 % with median >= 3, IQR <= 1, SD <= 1). The 14 items were not " +
				"visible in the text read, so the list of risks is put together from incidence data instead.",
			Sources: []evidence.Source{"ICKERT-2024"},
		},
		{
			Says: "A nominal group then built a short risk-of-harm form; long consent forms are a known barrier to " +
				"understanding.",
			Sources: []evidence.Source{"ICKERT-2023"},
		},
		{
			Says: "Written consent with signature, risks, benefits, complications, alternatives and the therapist's " +
				"supervised training; the patient gets a copy.",
			Place:   "US-NJ",
			Sources: []evidence.Source{"US-NJ"},
		},
		{
			Says:    "Signed written consent and a copy.",
			Place:   "US-CO",
			Sources: []evidence.Source{"US-CO"},
		},
		{
			Says:    "Separate consent and record rules.",
			Place:   "US-KS",
			Sources: []evidence.Source{"US-KS"},
		},
		{
			Says:    "A US state that was not named in the text read requires written information before a first treatment.",
			Sources: []evidence.Source{"US-24H"},
		},
		{
			Says:    "A proposal of 2025 would remove the written form.",
			Place:   "US-MD",
			Sources: []evidence.Source{"US-MD"},
		},
		{
			Says:    "A review of antithrombotic drugs accepts at least oral consent with risks explained.",
			Sources: []evidence.Source{"MUNOZ-2022"},
		},
		{
			Says: "An acupuncture consent model has five modules: introduction, risks, conditions that raise risk, " +
				"clinician statement, consent.",
			Sources: []evidence.Source{"WITT-2009"},
		},
		{
			Says: "Minors: parent or guardian and child both agree. Pregnancy: separate written agreement is advised " +
				"because early loss is common whatever is done.",
			Sources: []evidence.Source{"MYO-AU", "GPH-AU"},
		},
		{
			Says: "Material and special risks must be disclosed; severity classes are mild, significant (needs medical " +
				"care or limits activity), serious (admission, lasting disability or death).",
			Place:   "CA-AB",
			Sources: []evidence.Source{"ALB-FAQ"},
		},
		{
			Says: "Consent is a process: it can be withdrawn at any time and should be rechecked when the region, " +
				"technique or health changes.",
			Sources: []evidence.Source{"US-NJ", "MYO-AU", evidence.Convention},
		},
	}
}

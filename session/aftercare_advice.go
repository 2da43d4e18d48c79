// Advice for the time after needling. Kept by hand. Checked against the cited sources' rows on 2026-11-26; not
// reviewed by a clinician.

package session

import "github.com/dryneedling/dryneedling/condition/evidence"

func aftercareAdvice() []Advice {
	return []Advice{
		{
			ID: "soreness",
			Says: "Soreness is expected, for up to about three days; in a study of deep trapezius needling every one " +
				"of 60 healthy people had it. More insertions and more pain during needling mean more soreness; " +
				"women reported more.",
			For:     DeepTargets,
			Sources: []evidence.Source{"MARTIN-2016"},
		},
		{
			ID: "driving",
			Says: "Do not drive while drowsy or dizzy. Reported rates differ widely (0.26 % per treatment to 24.4 % " +
				"per patient).",
			Sources: []evidence.Source{"BRADY-2014", "MACPH-2005", "CONSENT-US"},
		},
		{
			ID: "late-lung-symptoms",
			Says: "Seek emergency care for breathlessness, chest pain, dry cough, coughing blood, blue colour, marked " +
				"sweating, also hours later.",
			For:     NearLung,
			Sources: []evidence.Source{"CONSENT-US", "IMJ-2022", "MINTKEN-2025"},
		},
		{
			ID: "infection-and-nerves",
			Says: "Seek care for spreading redness, fever, spreading weakness or numbness, new bladder or bowel " +
				"change, or a swelling that grows. Slow, culture-negative skin lesions weeks later may be " +
				"mycobacterial.",
			Sources: []evidence.Source{"SONG-NTM", "BERRIGAN-2018", "CES-BMJ"},
		},
		{
			ID: "flight-and-dive",
			Says: "After a confirmed pneumothorax: no flight until 14 days after X-ray resolution, because a needle " +
				"is a traumatic cause (7 days for a spontaneous one), no diving unless surgically treated.",
			For:     NearLung,
			After:   Pneumothorax,
			Sources: []evidence.Source{"BTS-FLY"},
		},
		{
			ID:      "blood-donation",
			Says:    "Blood donation rules differ by country.",
			Sources: []evidence.Source{"LIFEBLOOD", "NBS-UK"},
		},
		{
			ID: "common-advice",
			Says: "Water, heat against cold, avoiding alcohol, caffeine, anti-inflammatory drugs or exercise are " +
				"common advice. The sources read disagree with each other and cite no trials.",
			IsConvention: true,
			Sources:      []evidence.Source{evidence.Convention},
		},
	}
}

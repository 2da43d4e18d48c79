package protocol

import "github.com/dryneedling/dryneedling/condition/evidence"

// What is known about dose and response.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
func doseRemarks() []Remark {
	return []Remark{
		{
			Topic: "twitch-response",
			Says: "Needling that elicits local twitch responses gives more immediate pain relief, MD -2.03 " +
				"(-3.77 to -0.29); no difference at short-term follow-up, MD -0.20 (-1.46 to 1.06), in " +
				"disability or in pressure pain threshold; low-level evidence. A twitch is recorded where it " +
				"comes, and is never a gate to success.",
			Sources: []evidence.Source{"LTRMA21"},
		},
		{
			Topic: "twitch-multifidus",
			Says: "In low back pain, twitch or no twitch changed the function of the multifidus at once, and " +
				"not at 1 week.",
			Sources: []evidence.Source{"KOPP17"},
		},
		{
			Topic:   "twitch-necessity",
			Says:    "Whether the twitch response is necessary is argued in a narrative review.",
			Sources: []evidence.Source{"PERREAULT17"},
		},
		{
			Topic: "twitch-count",
			Says: "One pilot trial compared doses of twitch responses in the neck; a secondary page quotes " +
				"about six as the better dose, and the result itself was not read.",
			Sources: []evidence.Source{"FCARN17"},
		},
		{
			Topic: "depth",
			Says: "Deep beats superficial needling for pain: SMD 0.585 (0.335 to 0.835), at 12 weeks or more " +
				"0.470 (0.135 to 0.805); disability not significant. Both give meaningful change within a " +
				"group, and the gap may not matter clinically. Local (0.754) more than remote (0.501).",
			Sources: []evidence.Source{"GRISWOLD19"},
		},
		{
			Topic:   "depth-near-organs",
			Says:    "Superficial needling is preferred over lungs and large vessels.",
			Sources: []evidence.Source{"KALICHMAN10"},
		},
		{
			Topic: "retention",
			Says: "A narrative review argues that several needles for 20-30 min give larger, longer effects " +
				"than single fast pistoning, and notes 5-40 min in trials; an opinion.",
			Sources: []evidence.Source{"RETENT21"},
		},
		{
			Topic: "retention-single",
			Says: "One small trial: a single insertion sustained for 1 min beat 2 min of multiple insertions " +
				"for pressure pain threshold, strength and stiffness to 7 days.",
			Sources: []evidence.Source{"HONGGS25"},
		},
		{
			Topic: "manipulation",
			Says: "Manipulated needles raised the pressure pain threshold more than unmanipulated ones at 0 " +
				"and 7 days, in low back pain.",
			Sources: []evidence.Source{"LMMAN20"},
		},
		{
			Topic:   "diameter-pain",
			Says:    "Pain during injection did not differ across hollow needles of 21, 23 and 25 G.",
			Sources: []evidence.Source{"YOON09"},
		},
		{
			Topic:   "diameter-effect",
			Says:    "0.9 mm gave a better VAS at 3 months than 0.5 mm; quality of life was equal.",
			Sources: []evidence.Source{"WANG16"},
		},
		{
			Topic: "session-count",
			Says: "Trials of a single session show effects lasting days to about 4 weeks. No trial that finds " +
				"the number of sessions was seen.",
			Sources: []evidence.Source{"HEMI20", "PIRI19", "MAYORAL13"},
		},
		{
			Topic:   "session-single",
			Says:    "One session and exercise added nothing at 2 weeks in chronic neck pain.",
			Sources: []evidence.Source{"ALMUSH22"},
		},
		{
			Topic: "boosters",
			Says: "Knee osteoarthritis: a booster every 4 weeks beat one every 8 weeks or none over 24 further " +
				"weeks, WOMAC SMD 1.32; off medication 63.1% against 21.1%. The only trial of a maintenance " +
				"dose that was seen, and of a protocol that is not offered.",
			Sources: []evidence.Source{"PIEDN25"},
		},
		{
			Topic: "current",
			Says: "The only pair of electrical parameters seen is 2 Hz and 250 µs, biphasic and continuous, " +
				"titrated to a mild to moderate sensation, for 20-30 min. No figure in mA was seen anywhere.",
			Sources: []evidence.Source{"DUNN21H", "LARA23"},
		},
	}
}

// How therapists needle outside trials.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
func practiceRemarks() []Remark {
	return []Remark{
		{
			Topic:   "practice-sessions",
			Says:    "82% of US therapists use 3-6 sessions per course.",
			Sources: []evidence.Source{"GATTIE20"},
		},
		{
			Topic:   "practice-minutes",
			Says:    "67.3% spend less than 15 min on needling in a session.",
			Sources: []evidence.Source{"GATTIE20"},
		},
		{
			Topic: "practice-needles",
			Says: "68.1% of US users report up to four needles in a session, 63.8% more than four; an item with " +
				"several answers, so the two overlap.",
			Sources: []evidence.Source{"USSURV25"},
		},
		{
			Topic:   "practice-current",
			Says:    "62.5% add electrical stimulation after insertion.",
			Sources: []evidence.Source{"USSURV25"},
		},
	}
}

// When to look again, and when to stop.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
func stopRemarks() []Remark {
	return []Remark{
		{
			Topic: "stop-payer-rule",
			Says: "Stop if not improving or regressing; up to 12 visits in 90 days; 8 more only with shown " +
				"improvement; up to 20 in a year. A rule of a US payer for acupuncture in chronic low back " +
				"pain, and the only explicit stop rule that was seen.",
			Sources: []evidence.Source{"CMSNCD"},
		},
		{
			Topic: "stop-reassess",
			Says: "Assess again at the visit where most trials had finished half the course, after session 2-3, " +
				"and decide by session 6.",
			Sources: []evidence.Source{"GATTIE20"},
			Derived: true,
		},
		{
			Topic: "stop-change-plan",
			Says: "No change within a session or at 1 week in a responsive measure after 3 sessions: change the " +
				"plan. No trial tested it.",
			Derived: true,
		},
		{
			Topic: "stop-refer",
			Says: "Worsening, a new neurological sign, fever or shortness of breath after needling: stop and " +
				"refer.",
			Sources: []evidence.Source{evidence.GeneralKnowledge},
		},
	}
}

// Adverse events that are mild or mostly so. Kept by hand. Checked against the cited sources' rows on 2026-11-26;
// not reviewed by a clinician.

package session

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

func minorEvents() []adverseEventRow {
	return []adverseEventRow{
		{
			ID:    Bleeding,
			Name:  "Bleeding (spot)",
			Grade: Grading{Least: Mild, Most: Mild, CTCAE: CTCAE{1, 1}},
			Incidence: []Incidence{
				{
					Says:    "16 % of 20,464 sessions",
					Rate:    perCent(16),
					Of:      20464,
					Among:   AmongSessions,
					Sources: []evidence.Source{"BOYCE-2020"},
				},
				{
					Says:    "4.65 % of 7,629 treatments",
					Rate:    perCent(4.65),
					Of:      7629,
					Among:   AmongTreatments,
					Sources: []evidence.Source{"BRADY-2014"},
				},
				{
					Says:    "bleeding or haematoma 6.1 % of 229,230 patients",
					Rate:    perCent(6.1),
					Of:      229230,
					Among:   AmongPatients,
					Sources: []evidence.Source{"WITT-2009"},
				},
				{
					Says:    "14.6 % of 350 treatments in anticoagulated patients",
					Rate:    perCent(14.6),
					Of:      350,
					Among:   AmongTreatments,
					Sources: []evidence.Source{"MCCULL-2015"},
				},
			},
			Where:      "any",
			Everywhere: true,
			Manage:     "Press until dry.",
			Report:     "Record; no report.",
			Stop:       "Continue if it stops.",
		},
		{
			ID:    Bruising,
			Name:  "Bruising or small haematoma",
			Grade: Grading{Least: Mild, Most: Mild, CTCAE: CTCAE{1, 1}},
			Incidence: []Incidence{
				{
					Says:    "7.7 %",
					Rate:    perCent(7.7),
					Sources: []evidence.Source{"BOYCE-2020"},
				},
				{
					Says:    "7.55 %",
					Rate:    perCent(7.55),
					Sources: []evidence.Source{"BRADY-2014"},
				},
			},
			Where:      "any, more in vascular areas",
			Everywhere: true,
			Manage:     "Press, cold if wanted, explain.",
			Report:     "Record; report if disabling.",
			Stop:       "Stop that site; review drugs.",
		},
		{
			ID:    PainDuringNeedling,
			Name:  "Pain during needling",
			Grade: Grading{Least: Mild, Most: Mild, CTCAE: CTCAE{1, 1}},
			Incidence: []Incidence{
				{
					Says:    "5.9 %",
					Rate:    perCent(5.9),
					Sources: []evidence.Source{"BOYCE-2020"},
				},
				{
					Says:    "3.01 %",
					Rate:    perCent(3.01),
					Sources: []evidence.Source{"BRADY-2014"},
				},
				{
					Says:    "60-70 % in US consent forms",
					Rate:    perCentBetween(60, 70),
					Sources: []evidence.Source{"CONSENT-US"},
				},
			},
			Where:      "any",
			Everywhere: true,
			Manage:     "Withdraw or redirect.",
			Report:     "Record.",
			Stop:       "Stop on sharp or electric pain.",
		},
		{
			ID:    PostNeedlingSoreness,
			Name:  "Post-needling soreness",
			Grade: Grading{Least: Mild, Most: Mild, CTCAE: CTCAE{1, 1}},
			Incidence: []Incidence{
				{
					Says:    "all 60 of 60 after deep trapezius needling, followed for 72 h",
					Rate:    counted(60),
					Of:      60,
					Among:   AmongVolunteers,
					Sources: []evidence.Source{"MARTIN-2016"},
				},
				{
					Says:    "2.19 % counted as an event",
					Rate:    perCent(2.19),
					Sources: []evidence.Source{"BRADY-2014"},
				},
			},
			Where:  "trigger-point deep needling",
			Manage: "Gentle use, reassurance.",
			Report: "Record.",
			Stop:   "Reduce insertions next time.",
		},
		{
			ID:    Aggravation,
			Name:  "Aggravation of symptoms",
			Grade: Grading{Least: Mild, Most: Significant, Note: "significant if prolonged"},
			Incidence: []Incidence{
				{
					Says:    "0.88 %",
					Rate:    perCent(0.88),
					Sources: []evidence.Source{"BRADY-2014"},
				},
				{
					Says:    "prolonged aggravation reported by 8 % of Australian clinicians",
					Rate:    perCent(8),
					Among:   AmongClinicians,
					Sources: []evidence.Source{"JENKINS-2024"},
				},
			},
			Where:      "any",
			Everywhere: true,
			Manage:     "Advice, review.",
			Report:     "Record; report if over a week.",
			Stop:       "Stop if repeated.",
		},
		{
			ID:    Drowsiness,
			Name:  "Drowsiness or tiredness",
			Grade: Grading{Least: Mild, Most: Mild, CTCAE: CTCAE{1, 1}},
			Incidence: []Incidence{
				{
					Says:    "0.26 % of treatments",
					Rate:    perCent(0.26),
					Among:   AmongTreatments,
					Sources: []evidence.Source{"BRADY-2014"},
				},
				{
					Says:    "24.4 % of patients",
					Rate:    perCent(24.4),
					Among:   AmongPatients,
					Sources: []evidence.Source{"MACPH-2005"},
				},
				{
					Says:    "1-3 %",
					Rate:    perCentBetween(1, 3),
					Sources: []evidence.Source{"CONSENT-US"},
				},
			},
			Where:      "any",
			Everywhere: true,
			Manage:     "Rest, no driving.",
			Report:     "Record.",
			Stop:       "Shorten sessions.",
		},
		{
			ID:    HeadacheOrNausea,
			Name:  "Headache, nausea",
			Grade: Grading{Least: Mild, Most: Mild, CTCAE: CTCAE{1, 1}},
			Incidence: []Incidence{
				{
					Says:    "headache 0.14 %",
					Rate:    perCent(0.14),
					Sources: []evidence.Source{"BRADY-2014"},
				},
				{
					Says:    "nausea 0.13 %",
					Rate:    perCent(0.13),
					Sources: []evidence.Source{"BRADY-2014"},
				},
			},
			Where:   "head and neck",
			Regions: []body.Region{body.Head, body.Scalp, body.Face, body.Orbit, body.Jaw, body.Neck},
			Manage:  "Rest; screen if severe.",
			Report:  "Record.",
			Stop:    "Stop if sudden or severe (rf-thunderclap-headache).",
		},
		{
			ID:    Vasovagal,
			Name:  "Vasovagal faint",
			Grade: Grading{Least: Mild, Most: Significant, CTCAE: CTCAE{2, 3}},
			Incidence: []Incidence{
				{
					Says:    "0.94 % of 2,855 first visits",
					Rate:    perCent(0.94),
					Of:      2855,
					Among:   AmongVisits,
					Sources: []evidence.Source{"CHEN-1990"},
				},
				{
					Says:    "0.11 % of 25,430 later visits",
					Rate:    perCent(0.11),
					Of:      25430,
					Among:   AmongVisits,
					Sources: []evidence.Source{"CHEN-1990"},
				},
				{
					Says:    "vasovagal symptoms, not only faints: 0.02-7 % across reports",
					Rate:    perCentBetween(0.02, 7),
					Sources: []evidence.Source{"CHRIST-2017"},
				},
				{
					Says:    "vasovagal symptoms, not only faints: 5 of 281 treatments, 1.8 %",
					Rate:    counted(5),
					Of:      281,
					Among:   AmongTreatments,
					Sources: []evidence.Source{"CHRIST-2017"},
				},
				{
					Says:    "0.3 %",
					Rate:    perCent(0.3),
					Sources: []evidence.Source{"CONSENT-US"},
				},
				{
					Says:    "syncope seen by 13 % of Australian clinicians",
					Rate:    perCent(13),
					Among:   AmongClinicians,
					Sources: []evidence.Source{"JENKINS-2024"},
				},
			},
			Where: "sitting; head, neck, shoulder",
			Regions: []body.Region{
				body.Head, body.Scalp, body.Face, body.Orbit, body.Jaw, body.Neck, body.Shoulder,
			},
			Manage: "Remove needles, flat with legs up, airway, monitor.",
			Report: "Report if loss of consciousness or injury.",
			Stop:   "End the session; lie down next time.",
		},
		{
			ID:    Seizure,
			Name:  "Seizure or impaired consciousness",
			Grade: Grading{Least: Significant, Most: Serious, CTCAE: CTCAE{3, 3}},
			Incidence: []Incidence{
				{
					Says:    "case report",
					Sources: []evidence.Source{"BEABLE-2013"},
				},
			},
			Where:      "any",
			Everywhere: true,
			Manage:     "Remove needles, protect, emergency if over 5 min or first seizure.",
			Report:     "Incident report.",
			Stop:       "Stop; neurology advice.",
		},
		{
			ID:    EmotionOrSensation,
			Name:  "Altered emotion, shaking, itching, numbness",
			Grade: Grading{Least: Mild, Most: Mild, CTCAE: CTCAE{1, 1}},
			Incidence: []Incidence{
				{
					Says:    "altered emotion and fatigue 0.04 %",
					Rate:    perCent(0.04),
					Sources: []evidence.Source{"BRADY-2014"},
				},
				{
					Says:    "shaking, itching, claustrophobia, numbness 0.01 % each",
					Rate:    perCent(0.01),
					Sources: []evidence.Source{"BRADY-2014"},
				},
			},
			Where:      "any",
			Everywhere: true,
			Manage:     "Stop, observe.",
			Report:     "Record.",
			Stop:       "Stop for the day.",
		},
	}
}

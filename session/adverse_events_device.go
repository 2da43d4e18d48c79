// Adverse events of the needle, its material and the current. Kept by hand. Checked against the cited sources'
// rows on 2026-11-26; not reviewed by a clinician.

package session

import "github.com/dryneedling/dryneedling/condition/evidence"

func deviceEvents() []adverseEventRow {
	return []adverseEventRow{
		{
			ID:    BrokenNeedle,
			Name:  "Broken or retained needle, migration",
			Grade: Grading{Least: Significant, Most: Serious, CTCAE: CTCAE{3, 3}},
			Incidence: []Incidence{
				{
					Says:    "needle breakage 0.001 % in one report",
					Rate:    perCent(0.001),
					Sources: []evidence.Source{"BROKEN-OTHER"},
				},
				{
					Says:    "migration cases",
					Sources: []evidence.Source{"SNYDER-2019"},
				},
			},
			Where:      "any, neck and buttock reported",
			Everywhere: true,
			Manage:     "Do not dig; mark, immobilise, imaging, surgeon.",
			Report:     "Incident report and device report.",
			Stop:       "Stop.",
		},
		{
			ID:    ForgottenNeedle,
			Name:  "Forgotten needle",
			Grade: Grading{Least: Mild, Most: Significant},
			Incidence: []Incidence{
				{
					Says:    "named as an adverse event; no rate found for dry needling",
					Sources: []evidence.Source{"CCAOM-CNT"},
				},
			},
			Where:      "any",
			Everywhere: true,
			Manage:     "Remove, count.",
			Report:     "Record and report.",
			Stop:       "Fix count procedure.",
		},
		{
			ID:     AllergicReaction,
			Name:   "Allergic reaction",
			Grade:  Grading{Least: Mild, Most: Serious},
			Where:  "contact area",
			Manage: "Remove source, treat, emergency if systemic.",
			Report: "Record.",
			Stop:   "Stop; change material.",
		},
		{
			ID:    ElectricalInjury,
			Name:  "Electrical injury or burn, drug interaction with device",
			Grade: Grading{Least: Serious, Most: Serious},
			Incidence: []Incidence{
				{
					Says:    "44 electroacupuncture events found for 1979-2010 in one review",
					Rate:    counted(44),
					Sources: []evidence.Source{"CCAOM-CNT"},
				},
			},
			Where:  "along current path",
			Manage: "Switch off, emergency.",
			Report: "Device and incident report.",
			Stop:   "Stop electrical use.",
		},
	}
}

// Figures that sum up adverse events. Kept by hand. Checked against the cited sources' rows on 2026-11-26; not
// reviewed by a clinician.

package session

import "github.com/dryneedling/dryneedling/condition/evidence"

func eventSummaries() []adverseEventRow {
	return []adverseEventRow{
		{
			ID:    AnyMinor,
			Name:  "Any minor event",
			Grade: Grading{Least: Mild, Most: Mild},
			Incidence: []Incidence{
				{
					Says:    "36.7 % of sessions",
					Rate:    perCent(36.7),
					Among:   AmongSessions,
					Sources: []evidence.Source{"BOYCE-2020"},
				},
				{
					Says:    "19.18 % of treatments",
					Rate:    perCent(19.18),
					Among:   AmongTreatments,
					Sources: []evidence.Source{"BRADY-2014"},
				},
				{
					Says:    "any event 9.31 % of patients",
					Rate:    perCent(9.31),
					Among:   AmongPatients,
					Sources: []evidence.Source{"BAUMLER-2021"},
				},
			},
			Report: "Record.",
		},
		{
			ID:    AnySerious,
			Name:  "Any serious event",
			Grade: Grading{Least: Serious, Most: Serious},
			Incidence: []Incidence{
				{
					Says:    "20 in about 20,464 sessions, under 0.1 % or 1 per 1,024, called major",
					Rate:    counted(20),
					Of:      20464,
					Among:   AmongSessions,
					Sources: []evidence.Source{"BOYCE-2020"},
				},
				{
					Says:    "upper bound 0.04 % with none observed",
					Rate:    perCentBetween(0, 0.04),
					Sources: []evidence.Source{"BRADY-2014"},
				},
				{
					Says:    "1.01 per 10,000 patients",
					Rate:    in(10_000, 1.01),
					Among:   AmongPatients,
					Sources: []evidence.Source{"BAUMLER-2021"},
				},
				{
					Says:    "7.98 per million treatments",
					Rate:    in(1_000_000, 7.98),
					Among:   AmongTreatments,
					Sources: []evidence.Source{"BAUMLER-2021"},
				},
			},
			Report: "Report.",
		},
		{
			ID:    EventsInChildren,
			Name:  "Events in children",
			Grade: Grading{Least: Mild, Note: "mostly"},
			Incidence: []Incidence{
				{
					Says:    "11.8 % of 1,422 children (95 % CI 10.1-13.5), acupuncture",
					Rate:    perCent(11.8),
					Of:      1422,
					Among:   AmongPatients,
					Sources: []evidence.Source{"ADAMS-2011"},
				},
				{
					Says:    "25 serious events in the literature to 2010, acupuncture",
					Rate:    counted(25),
					Sources: []evidence.Source{"ADAMS-2011"},
				},
			},
			Report: "As in an adult.",
		},
		{
			ID:    EventsInPregnancy,
			Name:  "Events in pregnancy",
			Grade: Grading{Least: Mild, Note: "mostly"},
			Incidence: []Incidence{
				{
					Says:    "1.9 % of sessions overall, acupuncture",
					Rate:    perCent(1.9),
					Among:   AmongSessions,
					Sources: []evidence.Source{"PARK-2014"},
				},
				{
					Says:    "1.3 % certainly, probably or possibly related, acupuncture",
					Rate:    perCent(1.3),
					Sources: []evidence.Source{"PARK-2014"},
				},
			},
			Report: "As in an adult.",
		},
	}
}

// Outcome measures of the neck and back. Kept by hand. Checked against the cited sources' rows on
// 2026-11-26; not reviewed by a clinician.

package session

import (
	"github.com/dryneedling/dryneedling/condition/evidence"
)

func spineMeasures() []measureRow {
	return []measureRow{
		{
			ID:     NDI,
			Name:   "Neck Disability Index",
			Range:  Range{0, 100},
			Unit:   UnitPoints,
			Better: Lower,
			When:   "baseline, 4 wk, discharge, 6 mo",
			Note: "a 0–50 total is doubled; CLELAND08 n=137, test–retest ICC only .50, so a " +
				"high-end figure; LOINC: panel 82226-2 and item answer lists LL3898-5…LL3904-1 " +
				"seen (LOINCNDI), no code for the total",
			Sources: []evidence.Source{"CLELAND08", "LOINCNDI"},
			Figures: []Figure{
				{
					Population: "default, service-set",
					IsDefault:  true,
					Important:  pointsBetween(10, 15),
					Note: "default since 2026-11-23: the 19 of CLELAND08 is a high-end figure; no source " +
						"seen supports the lower end (10)",
					Sources: []evidence.Source{evidence.Convention},
				},
				{
					Population: "mechanical neck pain",
					Conditions: neckPain,
					Important:  points(19),
					Sources:    []evidence.Source{"CLELAND08"},
				},
				{
					Population: "neck pain with or without arm symptoms",
					Conditions: neckPain,
					Important:  points(15),
					Detectable: 20.4,
					Note: "7.5 of 50; MDC 10.2 of 50; n=91; the authors advise 10 of 50 (= 20), because " +
						"the MCID lies within measurement error",
					Sources: []evidence.Source{"YOUNG09"},
				},
			},
		},
		{
			ID:     ODI,
			Name:   "Oswestry Disability Index",
			Range:  Range{0, 100},
			Unit:   UnitPoints,
			Better: Lower,
			When:   "baseline, 1 wk, 4 wk, discharge",
			Figures: []Figure{
				{
					Population: "low back pain",
					Conditions: lowBackPain,
					Important:  points(10),
					Sources:    []evidence.Source{"OSTELO08"},
				},
				{
					Population: "low back pain",
					Conditions: lowBackPain,
					Important:  percent(30),
					Sources:    []evidence.Source{"OSTELO08"},
				},
			},
		},
		{
			ID:     RMDQ,
			Name:   "Roland-Morris",
			Range:  Range{0, 24},
			Unit:   UnitPoints,
			Better: Lower,
			When:   "baseline, 1 wk, 4 wk, discharge",
			Figures: []Figure{
				{
					Population: "low back pain",
					Conditions: lowBackPain,
					Important:  points(5),
					Sources:    []evidence.Source{"OSTELO08"},
				},
				{
					Population: "low back pain",
					Conditions: lowBackPain,
					Important:  percent(30),
					Sources:    []evidence.Source{"OSTELO08"},
				},
			},
		},
		{
			ID:     QBPDS,
			Name:   "Quebec Back Pain Disability",
			Range:  Range{0, 100},
			Unit:   UnitPoints,
			Better: Lower,
			When:   "baseline, 1 wk, 4 wk, discharge",
			Figures: []Figure{
				{
					Population: "low back pain",
					Conditions: lowBackPain,
					Important:  points(20),
					Sources:    []evidence.Source{"OSTELO08"},
				},
				{
					Population: "low back pain",
					Conditions: lowBackPain,
					Important:  percent(30),
					Sources:    []evidence.Source{"OSTELO08"},
				},
			},
		},
	}
}

// Outcome measures of pain and soreness. Kept by hand. Checked against the cited sources' rows on
// 2026-11-26; not reviewed by a clinician.

package session

import (
	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

func painMeasures() []measureRow {
	return []measureRow{
		{
			ID:     NPRS,
			Name:   "Numeric pain rating",
			Range:  Range{0, 10},
			Unit:   UnitPoints,
			Better: Lower,
			When:   "every visit, before needling",
			Note: "MDC 4.0 in neck is larger than every MCID: show it as a noise warning, do not " +
				"require it",
			Figures: []Figure{
				{
					Population: "low back pain",
					Conditions: lowBackPain,
					Important:  points(2),
					Sources:    []evidence.Source{"OSTELO08"},
				},
				{
					Population: "low back pain",
					Conditions: lowBackPain,
					Important:  percent(30),
					Sources:    []evidence.Source{"OSTELO08"},
				},
				{
					Population: "chronic low back pain",
					Conditions: chronicLowBackPain,
					Important:  points(2),
					Sources:    []evidence.Source{"SUZUKI20"},
				},
				{
					Population: "specific back pain, baseline 1–4",
					Baseline:   Range{1, 4},
					Important:  points(1),
					Sources:    []evidence.Source{"BACKNRS"},
				},
				{
					Population: "specific back pain, baseline 5–7",
					Baseline:   Range{5, 7},
					Important:  points(2),
					Sources:    []evidence.Source{"BACKNRS"},
				},
				{
					Population: "specific back pain, baseline 8–10",
					Baseline:   Range{8, 10},
					Important:  pointsBetween(3, 4),
					Sources:    []evidence.Source{"BACKNRS"},
				},
				{
					Population: "specific back pain, all",
					Important:  points(2),
					Detectable: 1.77,
					Note:       "in-patients, n=1,232",
					Sources:    []evidence.Source{"BACKNRS"},
				},
				{
					Population: "mechanical neck pain",
					Conditions: neckPain,
					Important:  points(1.3),
					Sources:    []evidence.Source{"CLELAND08"},
				},
				{
					Population: "neck pain",
					Conditions: neckPain,
					Important:  points(1.5),
					Detectable: 4,
					Method:     "change that separated improved from not improved",
					Note:       "audited 2026-11-23",
					Sources:    []evidence.Source{"KOVACS08"},
				},
				{
					Population: "lateral elbow tendinopathy",
					Conditions: tennisElbow,
					Important:  points(2.3),
					Detectable: 1.4,
					Method:     "MDC90",
					Sources:    []evidence.Source{"LETCLIN25"},
				},
				{
					Population: "patellofemoral pain",
					Conditions: condition.SetOf(condition.PatellofemoralPain),
					Important:  points(1.16),
					Sources:    []evidence.Source{"PIVA09"},
				},
			},
		},
		{
			ID:     VAS,
			Name:   "Visual analogue pain",
			Range:  Range{0, 100},
			Unit:   UnitMillimeters,
			Better: Lower,
			When:   "every visit",
			Figures: []Figure{
				{
					Population: "low back pain",
					Conditions: lowBackPain,
					Important:  points(15),
					Sources:    []evidence.Source{"OSTELO08"},
				},
				{
					Population: "low back pain",
					Conditions: lowBackPain,
					Important:  percent(30),
					Sources:    []evidence.Source{"OSTELO08"},
				},
				{
					Population: "osteoarthritis",
					Conditions: osteoarthritis,
					Important:  points(17.5),
					Sources:    []evidence.Source{"HOATAB"},
				},
			},
		},
		{
			ID:      VASFirstStep,
			Name:    "First-step heel pain VAS",
			Range:   Range{0, 100},
			Unit:    UnitMillimeters,
			Better:  Lower,
			When:    "weekly",
			Note:    "trial effect −14.4 mm was below the threshold (COTCH14)",
			Sources: []evidence.Source{"COTCH14"},
			Figures: []Figure{
				{
					Population: "plantar heel pain",
					Conditions: condition.SetOf(condition.PlantarHeelPain),
					Important:  points(19),
					Note:       "CI 13–25; average pain in the same paper 8 mm (CI 4–12); n=184",
					Sources:    []evidence.Source{"LANDORF10"},
				},
			},
		},
		{
			ID:      SorenessVAS,
			Name:    "Post-needling soreness",
			Range:   Range{0, 100},
			Unit:    UnitMillimeters,
			Better:  Lower,
			When:    "0, 6, 12, 24, 48, 72 h",
			Note:    "no MCID; time points from MPZ14",
			Sources: []evidence.Source{"MPZ14"},
		},
		{
			ID:       GROC,
			Name:     "Global rating of change",
			Range:    Range{-7, 7},
			Unit:     UnitPoints,
			Better:   Higher,
			OfChange: true,
			When:     "follow-ups only",
			Note:     "thresholds are points on the scale itself",
			Figures: []Figure{
				{
					Population: "minimal improvement",
					Important:  points(3),
					Sources:    []evidence.Source{"WANG11"},
				},
				{
					Population: "trial success",
					Important:  points(5),
					Sources:    []evidence.Source{"DUNN18K", "DUNN21S"},
				},
			},
		},
		{
			ID:     PPT,
			Name:   "Pressure pain threshold",
			Range:  from(0),
			Unit:   UnitKilopascals,
			Better: Higher,
			When:   "before/after, 48 h",
			Note: "no MCID number seen; take 3 readings; local site responsive, distant not " +
				"(WALTON14), contradicted by a second study: area under the curve .50–.62 for " +
				"four neck tests, PPT among them, n=138 (JORGENSEN17); intrarater ICC .94–.97 " +
				"(WALTON11)",
			Sources: []evidence.Source{"WALTON14", "JORGENSEN17", "WALTON11"},
		},
		{
			ID:     SFMPQ,
			Name:   "Short-form McGill Pain Questionnaire",
			Unit:   UnitPoints,
			Better: Lower,
			When:   "baseline, end",
			Note:   "range not seen; named in 2.3",
		},
		{
			ID:      MedicationUse,
			Name:    "Analgesic intake",
			Range:   from(0),
			Unit:    UnitCount,
			Better:  Lower,
			When:    "follow-ups",
			Note:    "stopped yes/no (DUNN18K, PIEDN25)",
			Sources: []evidence.Source{"DUNN18K", "PIEDN25"},
		},
	}
}

// Outcome measures of the hip and leg. Kept by hand. Checked against the cited sources' rows on
// 2026-11-26; not reviewed by a clinician.

package session

import (
	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

func lowerLimbMeasures() []measureRow {
	return []measureRow{
		{
			ID:     LEFS,
			Name:   "Lower Extremity Functional Scale",
			Range:  Range{0, 80},
			Unit:   UnitPoints,
			Better: Higher,
			When:   "baseline, 4 wk, discharge",
			Figures: []Figure{
				{
					Population: "lower limb",
					Conditions: lowerLimb,
					Important:  points(9),
					Detectable: 9,
					Method:     "MDC90",
					Sources:    []evidence.Source{"BINKLEY99"},
				},
			},
		},
		{
			ID:     FAAMADL,
			Name:   "FAAM daily living",
			Range:  Range{0, 100},
			Unit:   UnitPoints,
			Better: Higher,
			When:   "baseline, 4 wk",
			Figures: []Figure{
				{
					Population: "foot and ankle",
					Conditions: footAndAnkle,
					Important:  points(8),
					Detectable: 5.7,
					Method:     "MDC95",
					Sources:    []evidence.Source{"MARTIN05"},
				},
			},
		},
		{
			ID:     FAAMSport,
			Name:   "FAAM sport",
			Range:  Range{0, 100},
			Unit:   UnitPoints,
			Better: Higher,
			When:   "baseline, 4 wk",
			Note:   "MCID smaller than MDC: a change under 12.3 may be noise",
			Figures: []Figure{
				{
					Population: "foot and ankle",
					Conditions: footAndAnkle,
					Important:  points(9),
					Detectable: 12.3,
					Method:     "MDC95",
					Sources:    []evidence.Source{"MARTIN05"},
				},
			},
		},
		{
			ID:      FHSQPain,
			Name:    "Foot Health Status, pain",
			Range:   Range{0, 100},
			Unit:    UnitPoints,
			Better:  Higher,
			When:    "2, 4, 6, 12 wk",
			Note:    "trial effect +10.0 judged below the threshold (COTCH14)",
			Sources: []evidence.Source{"COTCH14"},
			Figures: []Figure{
				{
					Population: "plantar heel pain",
					Conditions: condition.SetOf(condition.PlantarHeelPain),
					Important:  points(13),
					Note:       "CI 6–19; the function scale in the same paper 7 (CI 1–13); n=184",
					Sources:    []evidence.Source{"LANDORF10"},
				},
			},
		},
		{
			ID:     FFI,
			Name:   "Foot Function Index",
			Range:  Range{0, 100},
			Unit:   UnitPoints,
			Better: Lower,
			When:   "4, 8 wk",
			Figures: []Figure{
				{
					Population: "plantar heel pain",
					Conditions: condition.SetOf(condition.PlantarHeelPain),
					Important:  points(7),
					Sources:    []evidence.Source{evidence.GeneralKnowledge},
				},
			},
		},
		{
			ID:     WOMAC,
			Name:   "WOMAC",
			Range:  Range{0, 96},
			Unit:   UnitPoints,
			Better: Lower,
			When:   "6 wk, 3 mo",
			Note:   "cohorts differ, so the default is a band",
			Figures: []Figure{
				{
					Population: "default, service-set",
					IsDefault:  true,
					Important:  percentBetween(12, 20),
					Note:       "band over the three cohorts below",
					Sources:    []evidence.Source{evidence.Convention},
				},
				{
					Population: "osteoarthritis, table in an exercise paper",
					Conditions: osteoarthritis,
					Important:  percent(12),
					Note:       "of baseline",
					Sources:    []evidence.Source{"HOATAB"},
				},
				{
					Population: "osteoarthritis, drug treatment",
					Conditions: osteoarthritis,
					Important:  percent(16),
					Note:       "of baseline",
					Sources:    []evidence.Source{"HMAMOUCHI12"},
				},
				{
					Population: "osteoarthritis, rehabilitation",
					Conditions: osteoarthritis,
					Only:       "a section on the 0–10 version, not the total",
					Important:  percentBetween(17, 22),
					Note:       "of baseline; per section on the 0–10 version, not for the 0–96 total",
					Sources:    []evidence.Source{"ANGST02"},
				},
			},
		},
		{
			ID:     AKPS,
			Name:   "Anterior Knee Pain Scale (Kujala)",
			Range:  Range{0, 100},
			Unit:   UnitPoints,
			Better: Higher,
			When:   "4, 6 wk",
			Figures: []Figure{
				{
					Population: "patellofemoral pain",
					Conditions: condition.SetOf(condition.PatellofemoralPain),
					Important:  points(10),
					Note:       "of 100; usual or worst pain VAS in the same paper 2 cm; n=71",
					Sources:    []evidence.Source{"CROSSLEY04"},
				},
			},
		},
		{
			ID:     KOSADLS,
			Name:   "Knee Outcome Survey ADL",
			Range:  Range{0, 100},
			Unit:   UnitPoints,
			Better: Higher,
			When:   "8 wk",
			Figures: []Figure{
				{
					Population: "patellofemoral pain",
					Conditions: condition.SetOf(condition.PatellofemoralPain),
					Important:  points(7.1),
					Sources:    []evidence.Source{"PIVA09"},
				},
			},
		},
		{
			ID:     KOOS,
			Name:   "KOOS subscales",
			Range:  Range{0, 100},
			Unit:   UnitPoints,
			Better: Higher,
			When:   "3 mo",
			Figures: []Figure{
				{
					Population: "knee",
					Conditions: knee,
					Only:       "one subscale",
					Important:  pointsBetween(8, 10),
					Sources:    []evidence.Source{evidence.GeneralKnowledge},
				},
			},
		},
		{
			ID:     VISAA,
			Name:   "VISA Achilles",
			Range:  Range{0, 100},
			Unit:   UnitPoints,
			Better: Higher,
			When:   "6, 12 wk",
			Figures: []Figure{
				{
					Population: "midportion Achilles tendinopathy, active people, at 12 weeks",
					Conditions: condition.SetOf(condition.AchillesTendinopathy),
					Important:  points(14),
					Note:       "CI 3–19; after exercise plus injection; n=61; read only in a news digest",
					Sources:    []evidence.Source{"VISAA21"},
				},
				{
					Population: "midportion Achilles tendinopathy, active people, at 24 weeks",
					Conditions: condition.SetOf(condition.AchillesTendinopathy),
					Important:  points(7),
					Note:       "CI −10 to 28, so hardly determined; same people and same digest",
					Sources:    []evidence.Source{"VISAA21"},
				},
			},
		},
		{
			ID:     VISAP,
			Name:   "VISA patellar",
			Range:  Range{0, 100},
			Unit:   UnitPoints,
			Better: Higher,
			When:   "6, 12 wk",
			Figures: []Figure{
				{
					Population: "patellar tendinopathy, athletes",
					Conditions: condition.SetOf(condition.PatellarTendinopathy),
					Important:  points(13),
					Note:       "n=98; depends on the baseline score",
					Sources:    []evidence.Source{"HSANCHEZ14"},
				},
				{
					Population: "patellar tendinopathy, athletes",
					Conditions: condition.SetOf(condition.PatellarTendinopathy),
					Important:  percentBetween(15.4, 27),
					Note:       "of baseline",
					Sources:    []evidence.Source{"HSANCHEZ14"},
				},
				{
					Population: "patellar tendinopathy, Japanese version",
					Conditions: condition.SetOf(condition.PatellarTendinopathy),
					Only:       "the Japanese version",
					Important:  points(7),
					Note:       "n=43",
					Sources:    []evidence.Source{"TOGASHI23"},
				},
			},
		},
		{
			ID:     CAIT,
			Name:   "Cumberland Ankle Instability",
			Range:  Range{0, 30},
			Unit:   UnitPoints,
			Better: Higher,
			When:   "4 wk",
			Figures: []Figure{
				{
					Population: "chronic ankle instability",
					Conditions: condition.SetOf(condition.ChronicAnkleInstability),
					Important:  points(3),
					Detectable: 3.08,
					Method:     "MDC95",
					Note:       "3 or more; n=50",
					Sources:    []evidence.Source{"CAIT17"},
				},
			},
		},
		{
			ID:      TUG,
			Name:    "Timed Up and Go",
			Range:   from(0),
			Unit:    UnitSeconds,
			Better:  Lower,
			When:    "baseline, end",
			Note:    "used in CEBA21",
			Sources: []evidence.Source{"CEBA21"},
		},
	}
}

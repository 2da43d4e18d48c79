// Outcome measures of the head and jaw. Kept by hand. Checked against the cited sources' rows on
// 2026-11-26; not reviewed by a clinician.

package session

import (
	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

func headMeasures() []measureRow {
	return []measureRow{
		{
			ID:     HIT6,
			Name:   "Headache Impact Test",
			Range:  Range{36, 78},
			Unit:   UnitPoints,
			Better: Lower,
			When:   "baseline, 4, 8 wk",
			Note:   "between-group figures are for trials, not for one patient",
			Figures: []Figure{
				{
					Population: "chronic tension-type headache, within person",
					Conditions: condition.SetOf(condition.TensionTypeHeadacheChronic),
					Important:  points(8),
					Sources:    []evidence.Source{"CASTIEN12"},
				},
				{
					Population: "migraine, within person",
					Conditions: condition.SetOf(condition.Migraine),
					Important:  pointsBetween(2.5, 6),
					Sources:    []evidence.Source{"SMELT14"},
				},
				{
					Population: "migraine, between groups",
					Conditions: condition.SetOf(condition.Migraine),
					Only:       "groups, not one patient",
					Important:  points(1.5),
					Sources:    []evidence.Source{"SMELT14"},
				},
				{
					Population: "chronic daily headache, between groups",
					Only:       "groups, not one patient",
					Important:  points(2.3),
					Sources:    []evidence.Source{"COEYTAUX06"},
				},
			},
		},
		{
			ID:     HeadacheDays,
			Name:   "Days with headache / month",
			Range:  Range{0, 31},
			Unit:   UnitDays,
			Better: Lower,
			When:   "diary",
			Figures: []Figure{
				{
					Population: "chronic tension-type headache",
					Conditions: condition.SetOf(condition.TensionTypeHeadacheChronic),
					Important:  percent(50),
					Note:       "half of the anchor in CASTIEN12, set and not measured",
					Sources:    []evidence.Source{evidence.Convention},
				},
			},
		},
		{
			ID:      HeadacheHours,
			Name:    "Headache duration",
			Range:   from(0),
			Unit:    UnitHours,
			Better:  Lower,
			When:    "diary",
			Note:    "used in GILDIR19",
			Sources: []evidence.Source{"GILDIR19"},
		},
		{
			ID:      MMO,
			Name:    "Maximum (pain-free) mouth opening",
			Range:   from(0),
			Unit:    UnitMillimeters,
			Better:  Higher,
			When:    "each visit",
			Note:    "no MCID seen; pooled effect 2.37 mm (ALMORAISSI20)",
			Sources: []evidence.Source{"ALMORAISSI20"},
		},
		{
			ID:      JawDisability,
			Name:    "Jaw Disability Checklist",
			Unit:    UnitPoints,
			Better:  Lower,
			When:    "1 wk",
			Note:    "range not seen; used in BLASCO17",
			Sources: []evidence.Source{"BLASCO17"},
		},
	}
}

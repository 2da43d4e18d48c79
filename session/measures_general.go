// Outcome measures of function, mood, sleep and muscle tone. Kept by hand. Checked against the cited sources' rows on
// 2026-11-26; not reviewed by a clinician.

package session

import (
	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

func generalMeasures() []measureRow {
	return []measureRow{
		{
			ID:     PSFS,
			Name:   "Patient-Specific Functional Scale",
			Range:  Range{0, 10},
			Unit:   UnitPoints,
			Better: Higher,
			When:   "every 2–4 wk",
			Figures: []Figure{
				{
					Population: "shoulder pain",
					Conditions: shoulderPain,
					Important:  pointsBetween(1.9, 2),
					Sources:    []evidence.Source{"RYSS20"},
				},
			},
		},
		{
			ID:      FIQ,
			Name:    "Fibromyalgia Impact Questionnaire",
			Range:   Range{0, 100},
			Unit:    UnitPoints,
			Better:  Lower,
			When:    "baseline, 4 wk, 3 mo",
			Note:    "stiffness item 13 % (BENNETT09)",
			Sources: []evidence.Source{"BENNETT09"},
			Figures: []Figure{
				{
					Population: "fibromyalgia",
					Conditions: condition.SetOf(condition.Fibromyalgia),
					Important:  percent(14),
					Note:       "of the total",
					Sources:    []evidence.Source{"BENNETT09"},
				},
			},
		},
		{
			ID:     FIQR,
			Name:   "Revised FIQ",
			Range:  Range{0, 100},
			Unit:   UnitPoints,
			Better: Lower,
			When:   "baseline, 4 wk, 3 mo",
			Note:   "no figure seen",
		},
		{
			ID:     HADS,
			Name:   "Hospital Anxiety & Depression",
			Range:  Range{0, 21},
			Unit:   UnitPoints,
			Better: Lower,
			When:   "baseline, end",
			Note:   "per scale",
			Figures: []Figure{
				{
					Population: "chronic obstructive lung disease",
					Important:  points(1.5),
					Note:       "about 1.5; n=88; no source seen for other patients",
					Sources:    []evidence.Source{"PUHAN08"},
				},
			},
		},
		{
			ID:     PSQI,
			Name:   "Pittsburgh Sleep Quality",
			Range:  Range{0, 21},
			Unit:   UnitPoints,
			Better: Lower,
			When:   "baseline, end",
			Figures: []Figure{
				{
					Population: "any",
					IsDefault:  true,
					Important:  points(3),
					Sources:    []evidence.Source{evidence.GeneralKnowledge},
				},
			},
		},
		{
			ID:      TSK,
			Name:    "Tampa kinesiophobia",
			Range:   Range{17, 68},
			Unit:    UnitPoints,
			Better:  Lower,
			When:    "baseline, end",
			Note:    "the 11-item form is 11–44; used in LARA23",
			Sources: []evidence.Source{"LARA23"},
		},
		{
			ID:      CSI,
			Name:    "Central Sensitization Inventory",
			Range:   Range{0, 100},
			Unit:    UnitPoints,
			Better:  Lower,
			When:    "baseline",
			Note:    "≥ 40 = positive screen (used in NCT05111691)",
			Sources: []evidence.Source{"NCT05111691"},
		},
		{
			ID:      MAS,
			Name:    "Modified Ashworth",
			Range:   Range{0, 4},
			Unit:    UnitPoints,
			Better:  Lower,
			When:    "each visit",
			Note:    "used in FDLP21ST",
			Sources: []evidence.Source{"FDLP21ST"},
			Figures: []Figure{
				{
					Population: "after stroke, arm, mean over muscles",
					Conditions: armAfterStroke,
					Only:       "a mean over muscles",
					Important:  pointsBetween(0.48, 0.76),
					Method:     "distribution-based (0.5 and 0.8 SD)",
					Note:       "n=115",
					Sources:    []evidence.Source{"CHEN19"},
				},
				{
					Population: "after stroke, leg, mean over muscles",
					Conditions: condition.SetOf(condition.PostStrokeSpasticityLower),
					Only:       "a mean over muscles",
					Important:  pointsBetween(0.45, 0.73),
					Method:     "distribution-based (0.5 and 0.8 SD)",
					Note:       "n=115",
					Sources:    []evidence.Source{"CHEN19"},
				},
				{
					Population: "after stroke, a single muscle",
					Conditions: afterStroke,
					Only:       "a single muscle",
					Important:  points(1),
					Note:       "one grade",
					Sources:    []evidence.Source{evidence.GeneralKnowledge},
				},
			},
		},
		{
			ID:      MMAS,
			Name:    "Modified Modified Ashworth",
			Range:   Range{0, 4},
			Unit:    UnitPoints,
			Better:  Lower,
			When:    "each visit",
			Note:    "used in FDLP21ST",
			Sources: []evidence.Source{"FDLP21ST"},
			Figures: []Figure{
				{
					Population: "after stroke",
					Conditions: afterStroke,
					Important:  points(1),
					Note:       "one grade",
					Sources:    []evidence.Source{evidence.GeneralKnowledge},
				},
			},
		},
		{
			ID:      SF36,
			Name:    "SF-36",
			Range:   Range{0, 100},
			Unit:    UnitPoints,
			Better:  Higher,
			When:    "baseline, 1 mo",
			Note:    "used in GILDIR19",
			Sources: []evidence.Source{"GILDIR19"},
		},
	}
}

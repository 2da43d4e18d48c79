// Outcome measures of the shoulder and arm. Kept by hand. Checked against the cited sources' rows on
// 2026-11-26; not reviewed by a clinician.

package session

import (
	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

func upperLimbMeasures() []measureRow {
	return []measureRow{
		{
			ID:     SPADI,
			Name:   "Shoulder Pain & Disability Index",
			Range:  Range{0, 100},
			Unit:   UnitPoints,
			Better: Lower,
			When:   "baseline, 4 wk, 3 mo",
			Figures: []Figure{
				{
					Population: "shoulder pain",
					Conditions: shoulderPain,
					Important:  pointsBetween(8, 13),
					Detectable: 18,
					Sources:    []evidence.Source{"ROY09"},
				},
			},
		},
		{
			ID:     DASH,
			Name:   "DASH",
			Range:  Range{0, 100},
			Unit:   UnitPoints,
			Better: Lower,
			When:   "baseline, 4 wk, 3 mo",
			Figures: []Figure{
				{
					Population: "shoulder pain",
					Conditions: shoulderPain,
					Important:  points(10.2),
					Detectable: 10.5,
					Sources:    []evidence.Source{"ROY09"},
				},
				{
					Population: "subacromial pain",
					Conditions: condition.SetOf(condition.SubacromialPain),
					Important:  points(4.4),
					Detectable: 11.8,
					Method:     "MIC and SDC",
					Sources:    []evidence.Source{"RYSS17"},
				},
			},
		},
		{
			ID:     QuickDASH,
			Name:   "QuickDASH",
			Range:  Range{0, 100},
			Unit:   UnitPoints,
			Better: Lower,
			When:   "baseline, 4 wk, 3 mo",
			Figures: []Figure{
				{
					Population: "shoulder pain",
					Conditions: shoulderPain,
					Important:  pointsBetween(10.8, 13.6),
					Sources:    []evidence.Source{"RYSS20"},
				},
			},
		},
		{
			ID:     ASES,
			Name:   "ASES shoulder score",
			Range:  Range{0, 100},
			Unit:   UnitPoints,
			Better: Higher,
			When:   "baseline, 4 wk, 3 mo",
			Figures: []Figure{
				{
					Population: "shoulder pain",
					Conditions: shoulderPain,
					Important:  points(6.4),
					Detectable: 9.4,
					Sources:    []evidence.Source{"ROY09"},
				},
			},
		},
		{
			ID:      PRTEE,
			Name:    "Patient-Rated Tennis Elbow Evaluation",
			Range:   Range{0, 100},
			Unit:    UnitPoints,
			Better:  Lower,
			When:    "baseline, 4 wk, 3 mo",
			Note:    "LETCLIN25: n=143, 3 months",
			Sources: []evidence.Source{"LETCLIN25"},
			Figures: []Figure{
				{
					Population: "lateral elbow tendinopathy",
					Conditions: tennisElbow,
					Important:  points(14.8),
					Detectable: 9.7,
					Method:     "MDC90",
					Sources:    []evidence.Source{"LETCLIN25"},
				},
				{
					Population: "lateral elbow tendinopathy, Persian version",
					Conditions: tennisElbow,
					Only:       "the Persian version",
					Important:  points(31.3),
					Detectable: 14.24,
					Note:       "MCID of PRTEEFA (n=82), MDC of SHAFIEE20 (n=90)",
					Sources:    []evidence.Source{"PRTEEFA", "SHAFIEE20"},
				},
				{
					Population: "lateral elbow tendinopathy, other studies",
					Conditions: tennisElbow,
					Important:  points(11),
					Sources:    []evidence.Source{evidence.GeneralKnowledge},
				},
			},
		},
		{
			ID:     TEFS,
			Name:   "Tennis Elbow Function Scale",
			Unit:   UnitPoints,
			Better: Lower,
			When:   "baseline, 4 wk, 3 mo",
			Note:   "range not seen",
			Figures: []Figure{
				{
					Population: "lateral elbow tendinopathy",
					Conditions: tennisElbow,
					Important:  points(7.5),
					Detectable: 5.7,
					Method:     "MDC90",
					Sources:    []evidence.Source{"LETCLIN25"},
				},
			},
		},
		{
			ID:     GripStrength,
			Name:   "Pain-free grip",
			Range:  from(0),
			Unit:   UnitKilograms,
			Better: Higher,
			When:   "each visit",
			Note: "mean of three trials; an earlier MIC of 6.5 kg had no source key and is " +
				"withdrawn",
			Figures: []Figure{
				{
					Population: "lateral elbow tendinopathy",
					Conditions: tennisElbow,
					Detectable: 9.4,
					Note: "between sessions, mean of three: 92 N, about 9.4 kg (derived); within a " +
						"session 52 N",
					Sources: []evidence.Source{"HILL23"},
				},
			},
		},
		{
			ID:      FMAUE,
			Name:    "Fugl-Meyer upper limb",
			Range:   Range{0, 66},
			Unit:    UnitPoints,
			Better:  Higher,
			When:    "baseline, end",
			Note:    "used in STROKE80",
			Sources: []evidence.Source{"STROKE80"},
			Figures: []Figure{
				{
					Population: "chronic stroke, mild to moderate",
					Conditions: armAfterStroke,
					Important:  pointsBetween(4.25, 7.25),
					Method:     "anchor: therapist's rating",
					Note:       "n=146",
					Sources:    []evidence.Source{"PAGE12"},
				},
				{
					Population: "sub-acute stroke",
					Conditions: armAfterStroke,
					Important:  pointsBetween(9, 10),
					Note:       "n=71; STROKE80, the study that uses this scale here, is sub-acute",
					Sources:    []evidence.Source{"FMASUB"},
				},
				{
					Population: "stroke, weeks 1–6, moderate to severe",
					Conditions: armAfterStroke,
					Important:  pointsBetween(9, 13),
					Detectable: 6.82,
					Method:     "by anchor",
					Note:       "the authors advise 13; n=51",
					Sources:    []evidence.Source{"FMAEARLY"},
				},
			},
		},
		{
			ID:      BCTQ,
			Name:    "Boston Carpal Tunnel",
			Range:   Range{1, 5},
			Unit:    UnitPoints,
			Better:  Lower,
			When:    "1, 6 wk",
			Note:    "trial effect 0.21 (TOOPCHI20) is smaller",
			Sources: []evidence.Source{"TOOPCHI20"},
			Figures: []Figure{
				{
					Population: "carpal tunnel, symptom scale, after steroid injection",
					Conditions: condition.SetOf(condition.CarpalTunnel),
					Only:       "the symptom scale",
					Important:  points(1.04),
					Note:       "n=28, 3 weeks",
					Sources:    []evidence.Source{"OZYUREK06"},
				},
				{
					Population: "carpal tunnel, after surgery, without diabetes",
					Conditions: condition.SetOf(condition.CarpalTunnel),
					Only:       "one scale: the lower figure is of the symptom scale, the higher of the function scale",
					Important:  pointsBetween(1.45, 1.6),
					Note: "symptom scale 1.45, function scale 1.6, n=87; with diabetes 1.55 and 2.05, " +
						"n=27; 6 months",
					Sources: []evidence.Source{"BCTQCTR"},
				},
			},
		},
	}
}

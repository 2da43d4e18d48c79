package condition

import "github.com/dryneedling/dryneedling/condition/evidence"

// What was found on the conditions of the head.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
var headFindings = []findings{
	{
		On:          Headache,
		Comparators: []string{"mixed"},
		Effects: []Effect{
			{
				Term:       ShortTerm,
				Comparator: "other treatments",
				Result:     NoDifference,
				Says:       "Equal overall.",
				Sources:    []evidence.Source{"POURAHMADI21", "VAZQUEZ22"},
				Shared:     true,
			},
		},
	},
	{
		On:          TensionTypeHeadacheChronic,
		Comparators: []string{"sham", "other"},
		Effects: []Effect{
			{
				Term:     ShortTerm,
				Outcome:  "pain",
				Metric:   SMD,
				Estimate: Estimate{Value: "-1.27", Low: "-3.56", High: "1.03"},
				Result:   NoDifference,
				Grade:    evidence.VeryLow,
				Says:     "Not significant.",
				Sources:  []evidence.Source{"POURAHMADI21"},
			},
			{
				Term:     ShortTerm,
				Outcome:  "disability",
				Metric:   SMD,
				Estimate: Estimate{Value: "-2.28", Low: "-2.66", High: "-1.91"},
				Result:   FavorsNeedling,
				Grade:    evidence.VeryLow,
				Sources:  []evidence.Source{"POURAHMADI21"},
			},
			{
				Term:    ShortTerm,
				At:      "to 1 month",
				Outcome: "intensity, frequency, duration",
				Result:  WithinArm,
				Says: "Large improvement within the needling arm; the comparison with sham was not readable " +
					"in the abstract.",
				Sources: []evidence.Source{"GILDIR19"},
			},
			{
				Term:    LongTerm,
				Result:  NoResult,
				Says:    "Followed to 1 month only.",
				Sources: []evidence.Source{"GILDIR19"},
			},
		},
	},
	{
		On:          TensionTypeHeadacheEpisodic,
		Comparators: []string{"sham and physiotherapy"},
		Effects: []Effect{
			{
				Term:       ShortTerm,
				Comparator: "sham and physiotherapy",
				Result:     NoResult,
				Says:       "A plan only: no result yet.",
				Sources:    []evidence.Source{"ETTH098"},
			},
		},
	},
	{
		On:          CervicogenicHeadache,
		Comparators: []string{"sham", "physiotherapy"},
		Bundles:     []evidence.Source{"DUNN21H"},
		Effects: []Effect{
			{
				Term:     ShortTerm,
				Outcome:  "pain",
				Metric:   SMD,
				Estimate: Estimate{Value: "-0.41", Low: "-4.69", High: "3.87"},
				Result:   NoDifference,
				Grade:    evidence.VeryLow,
				Says:     "Not significant.",
				Sources:  []evidence.Source{"POURAHMADI21"},
			},
			{
				Term:     ShortTerm,
				Outcome:  "disability",
				Metric:   SMD,
				Estimate: Estimate{Value: "-0.72", Low: "-1.09", High: "-0.34"},
				Result:   FavorsNeedling,
				Grade:    evidence.VeryLow,
				Sources:  []evidence.Source{"POURAHMADI21"},
			},
			{
				Term:       ShortTerm,
				Outcome:    "intensity, disability (NDI)",
				Comparator: "sham and control",
				Result:     FavorsNeedling,
				Says:       "Added to physiotherapy; at all points of time.",
				Sources:    []evidence.Source{"MOUSAVI22"},
			},
			{
				Term:       ShortTerm,
				Outcome:    "frequency",
				Comparator: "sham and control",
				Result:     NoDifference,
				Says:       "Not significant.",
				Sources:    []evidence.Source{"MOUSAVI22"},
			},
			{
				Term:       ShortTerm,
				At:         "at 3 months",
				Comparator: "mobilisation and exercise",
				Result:     FavorsNeedling,
				Bundle:     true,
				Says:       "Manipulation with electrical dry needling.",
				Sources:    []evidence.Source{"DUNN21H"},
			},
			{
				Term:       LongTerm,
				At:         "to 6 months",
				Outcome:    "intensity, disability (NDI)",
				Comparator: "sham and control",
				Result:     FavorsNeedling,
				Says:       "One trial.",
				Sources:    []evidence.Source{"MOUSAVI22"},
			},
			{
				Term:       LongTerm,
				At:         "to 6 months",
				Outcome:    "frequency",
				Comparator: "sham and control",
				Result:     NoDifference,
				Says:       "Not significant.",
				Sources:    []evidence.Source{"MOUSAVI22"},
			},
		},
	},
	{
		On:          Migraine,
		Comparators: []string{"no-needling control"},
		Effects: []Effect{
			{
				Term:       ShortTerm,
				At:         "to 1 month",
				Outcome:    "intensity, frequency, duration, drug use",
				Comparator: "no needling",
				Result:     FavorsNeedling,
				Says:       "Three sessions at the sternocleidomastoid.",
				Sources:    []evidence.Source{"REZA20"},
			},
			{
				Term:    LongTerm,
				Result:  NoResult,
				Says:    "Followed to 1 month only.",
				Sources: []evidence.Source{"REZA20"},
			},
		},
	},
	{
		On:          HeadacheMixed,
		Comparators: []string{"other"},
		Effects: []Effect{
			{
				Term:     ShortTerm,
				Outcome:  "pain",
				Metric:   SMD,
				Estimate: Estimate{Value: "0.03", Low: "-0.42", High: "0.48"},
				Result:   NoDifference,
				Sources:  []evidence.Source{"POURAHMADI21"},
			},
		},
	},
	{
		On:          JawPainTMD,
		Comparators: []string{"sham", "manual therapy", "wet needling", "splint"},
		Bundles:     []evidence.Source{"DUNN24T"},
		Effects: []Effect{
			{
				Term:       ShortTerm,
				Outcome:    "pain",
				Comparator: "other care",
				Result:     FavorsNeedling,
				Says:       "A small effect.",
				Sources:    []evidence.Source{"VIER19", "ALMORAISSI20", "TMDNMA23"},
				Shared:     true,
			},
			{
				Term:       ShortTerm,
				Outcome:    "mouth opening",
				Metric:     MD,
				Estimate:   Estimate{Value: "2.37", Low: "0.66", High: "4"},
				Unit:       "mm",
				Comparator: "placebo",
				Result:     FavorsNeedling,
				Says:       "More is better.",
				Sources:    []evidence.Source{"VIER19", "ALMORAISSI20", "TMDNMA23"},
				Shared:     true,
			},
			{
				Term:       ShortTerm,
				Outcome:    "pain",
				Metric:     UnclearMetric,
				Estimate:   Estimate{Value: "-0.263", Low: "-1.517", High: "0.992"},
				Comparator: "manual therapy",
				Result:     NoDifference,
				Says: "Printed as an odds ratio, which cannot be negative; pain on a 0-10 scale. Manual " +
					"therapy ranked first; low quality.",
				Sources: []evidence.Source{"TMDNMA23"},
			},
			{
				Term:       ShortTerm,
				At:         "at 3 months",
				Comparator: "splint, NSAID and mobilisation",
				Result:     FavorsNeedling,
				Bundle:     true,
				Says:       "Dry needling with cervical manipulation.",
				Sources:    []evidence.Source{"DUNN24T"},
			},
			{
				Term:       MidTerm,
				At:         "at 1 to 6 months",
				Comparator: "other needling",
				Result:     NoDirection,
				Grade:      evidence.VeryLow,
				Says:       "Ranked second of the needling options.",
				Sources:    []evidence.Source{"ALMORAISSI20"},
			},
		},
	},
	{
		On: SleepBruxism,
		Effects: []Effect{
			{
				Term:    ShortTerm,
				At:      "at 1 week",
				Result:  WithinArm,
				Says:    "One session: large gains within the group.",
				Sources: []evidence.Source{"BLASCO17"},
			},
		},
	},
}

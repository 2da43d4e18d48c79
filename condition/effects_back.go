package condition

import "github.com/dryneedling/dryneedling/condition/evidence"

// What was found on the conditions of the back.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
var backFindings = []findings{
	{
		On: BackPain,
		Effects: []Effect{
			{
				Term:   ShortTerm,
				Result: NoResult,
				Says: "See chronic low back pain; for acute low back pain and thoracic pain no trial was " +
					"located.",
				Sources: []evidence.Source{"LIU18", "CHYS23"},
				Shared:  true,
			},
			{
				Term:    LongTerm,
				Result:  NoDirection,
				Says:    "Unclear.",
				Sources: []evidence.Source{"LIU18", "CHYS23"},
				Shared:  true,
			},
		},
	},
	{
		On: LowBackPainAcute,
		Guidelines: []evidence.Citation{
			{
				Source: "LBPCPG21",
				Says: "no recommendation on dry needling is listed for acute low back pain in the summaries " +
					"of the guideline",
			},
		},
	},
	{
		On:          LowBackPainChronic,
		Comparators: []string{"sham", "acupuncture", "laser", "physiotherapy"},
		Guidelines: []evidence.Citation{
			{
				Source: "LBPCPG21",
				Says:   "can be used with other care, grade C",
			},
		},
		Effects: []Effect{
			{
				Term:     Immediate,
				Outcome:  "pain",
				Metric:   SMD,
				Estimate: Estimate{Value: "-0.42", Low: "-0.79", High: "-0.05"},
				Result:   FavorsNeedling,
				Says:     "Chronic pain only; after the treatment.",
				Sources:  []evidence.Source{"CLBP23"},
			},
			{
				Term:       ShortTerm,
				Outcome:    "pain",
				Metric:     SMD,
				Estimate:   Estimate{Value: "-1.06", Low: "-1.77", High: "-0.36"},
				Comparator: "other treatments",
				Result:     FavorsNeedling,
				Says: "The authors wrote \"moderate evidence\"; a graded review for the WHO rates every " +
					"outcome low or very low (YU23), and HU18 calls its trials of high or unclear risk of " +
					"bias.",
				Sources: []evidence.Source{"LIU18"},
			},
			{
				Term:       ShortTerm,
				Outcome:    "disability",
				Metric:     SMD,
				Estimate:   Estimate{Value: "-0.76", Low: "-1.46", High: "-0.06"},
				Comparator: "other treatments",
				Result:     FavorsNeedling,
				Says: "The authors wrote \"moderate evidence\"; a graded review for the WHO rates every " +
					"outcome low or very low (YU23), and HU18 calls its trials of high or unclear risk of " +
					"bias.",
				Sources: []evidence.Source{"LIU18"},
			},
			{
				Term:     ShortTerm,
				Outcome:  "pain",
				Metric:   SMD,
				Estimate: Estimate{Value: "-0.99", Low: "-1.61", High: "-0.37"},
				Result:   FavorsNeedling,
				Says:     "Chronic pain only.",
				Sources:  []evidence.Source{"CLBP23"},
			},
			{
				Term:    ShortTerm,
				Outcome: "disability",
				Result:  NoDifference,
				Says:    "Chronic pain only.",
				Sources: []evidence.Source{"CLBP23"},
			},
			{
				Term:       ShortTerm,
				At:         "at 2 weeks",
				Outcome:    "pain",
				Metric:     MD,
				Estimate:   Estimate{Value: "-1.21", Low: "-1.50", High: "-0.92"},
				Unit:       "points 0-10",
				Comparator: "no treatment",
				Result:     FavorsNeedling,
				Grade:      evidence.VeryLow,
				Says:       "All needling therapies, acupuncture included; certainty low or very low.",
				Sources:    []evidence.Source{"YU23"},
			},
			{
				Term:    ShortTerm,
				Outcome: "most outcomes",
				Result:  NoDifference,
				Grade:   evidence.VeryLow,
				Says:    "Little or no difference across comparators; certainty low or very low.",
				Sources: []evidence.Source{"YU23"},
			},
			{
				Term:       LongTerm,
				Comparator: "acupuncture",
				Result:     NoDirection,
				Says:       "Follow-up equal to acupuncture; unclear.",
				Sources:    []evidence.Source{"HU18"},
			},
		},
	},
	{
		On:          LumbarMyofascialPain,
		Comparators: []string{"needle sizes"},
		Effects: []Effect{
			{
				Term:       ShortTerm,
				At:         "at 3 months",
				Comparator: "other needle diameters",
				Result:     WithinArm,
				Says:       "All needle diameters improved.",
				Sources:    []evidence.Source{"WANG16"},
			},
		},
	},
	{
		On:          LumbarRadicularPain,
		Comparators: []string{"physiotherapy"},
		Effects: []Effect{
			{
				Term:       ShortTerm,
				At:         "at the end of treatment",
				Outcome:    "pain (VAS)",
				Metric:     Mean,
				Estimate:   Estimate{Value: "25.2"},
				Other:      Estimate{Value: "42.4"},
				Unit:       "mm 0-100",
				Comparator: "standard physiotherapy",
				Result:     FavorsNeedling,
				Says:       "Added to standard physiotherapy; p = .05.",
				Sources:    []evidence.Source{"MAHMOUD16"},
			},
			{
				Term:       ShortTerm,
				At:         "at the end of treatment",
				Outcome:    "disability (ODI)",
				Metric:     Mean,
				Estimate:   Estimate{Value: "22.2"},
				Other:      Estimate{Value: "30.3"},
				Unit:       "points 0-100",
				Comparator: "standard physiotherapy",
				Result:     FavorsNeedling,
				Says:       "Added to standard physiotherapy; p = .03.",
				Sources:    []evidence.Source{"MAHMOUD16"},
			},
			{
				Term:       ShortTerm,
				At:         "at 2 months",
				Comparator: "standard physiotherapy",
				Result:     FavorsNeedling,
				Says:       "Added to standard physiotherapy; the means were not seen.",
				Sources:    []evidence.Source{"MAHMOUD16"},
			},
		},
	},
}

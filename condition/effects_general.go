package condition

import "github.com/dryneedling/dryneedling/condition/evidence"

// What was found on the conditions of the trunk, and of those at home in no one region.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
var generalFindings = []findings{
	{
		On:          Fibromyalgia,
		Comparators: []string{"myofascial release", "usual care"},
		Effects: []Effect{
			{
				Term:       ShortTerm,
				Outcome:    "pain, impact (FIQ), sleep, anxiety, depression, fatigue",
				Comparator: "myofascial release",
				Result:     FavorsNeedling,
				Says:       "Four weeks of dry needling.",
				Sources:    []evidence.Source{"CASTRO19"},
			},
			{
				Term:    ShortTerm,
				Result:  FavorsNeedling,
				Says:    "Four trials of dry needling: a short-term benefit.",
				Sources: []evidence.Source{"VALERA22"},
			},
			{
				Term:    LongTerm,
				Result:  NoResult,
				Says:    "No long-term data seen.",
				Sources: []evidence.Source{"CASTRO19", "VALERA22"},
				Shared:  true,
			},
		},
	},
	{
		On:          Tendonitis,
		Comparators: []string{"mixed"},
		Effects: []Effect{
			{
				Term:   ShortTerm,
				Result: MixedResult,
				Says: "Most trials of needling of tendons favour needling; techniques are heterogeneous. " +
					"Two complications were reported.",
				Sources: []evidence.Source{"STOYCHEV20"},
			},
			{
				Term:    LongTerm,
				Result:  MixedResult,
				Says:    "Mixed.",
				Sources: []evidence.Source{"STOYCHEV20"},
			},
		},
	},
	{
		On:          MyofascialPainSyndrome,
		Comparators: []string{"mixed"},
		Effects: []Effect{
			{
				Term:       ShortTerm,
				At:         "to 12 weeks",
				Comparator: "none, sham or other",
				Result:     FavorsNeedling,
				Grade:      evidence.VeryLow,
				Says:       "Very low to moderate certainty.",
				Sources:    []evidence.Source{"GATTIE17"},
			},
			{
				Term:    LongTerm,
				At:      "at 6 to 12 months",
				Result:  NoDifference,
				Says:    "Not significant.",
				Sources: []evidence.Source{"GATTIE17"},
			},
		},
	},
	{
		On:          UpperQuarterMyofascialPain,
		Comparators: []string{"sham", "other"},
		Effects: []Effect{
			{
				Term:       ShortTerm,
				Comparator: "sham or placebo",
				Result:     NoDirection,
				Says: "Three studies gave evidence; the sentence was cut in what was read. Figures at 4 " +
					"weeks were not seen.",
				Sources: []evidence.Source{"KIETRYS13"},
			},
		},
	},
	{
		On:          ChronicPelvicPain,
		Comparators: []string{"placebo", "none"},
		Effects: []Effect{
			{
				Term:    ShortTerm,
				At:      "after treatment",
				Outcome: "pain index",
				Result:  WithinArm,
				Says:    "One small trial: fell with dry needling.",
				Sources: []evidence.Source{"SEDIGHI24"},
			},
			{
				Term:    ShortTerm,
				At:      "after treatment",
				Outcome: "sensitisation score",
				Result:  WithinArm,
				Says:    "Fell with dry needling and with placebo.",
				Sources: []evidence.Source{"SEDIGHI24"},
			},
			{
				Term:       ShortTerm,
				At:         "at 3 months, the last follow-up",
				Comparator: "placebo",
				Result:     NoDifference,
				Says:       "Not specific to dry needling.",
				Sources:    []evidence.Source{"SEDIGHI24"},
			},
		},
	},
	{
		On:          PrimaryDysmenorrhea,
		Comparators: []string{"placebo"},
		Effects: []Effect{
			{
				Term:       ShortTerm,
				Comparator: "placebo or none",
				Result:     NoDirection,
				Says:       "One session; the figures of the effect were not seen.",
				Sources:    []evidence.Source{"GAUBECA18"},
			},
		},
	},
	{
		On:          LatentTriggerPoint,
		Comparators: []string{"compression"},
		Effects: []Effect{
			{
				Term:    Immediate,
				Outcome: "local pressure pain threshold",
				Result:  WithinArm,
				Says:    "Lowered for a time: more sore.",
				Sources: []evidence.Source{"TRIATH19", "MPZ16"},
				Shared:  true,
			},
			{
				Term:    ShortTerm,
				Outcome: "stiffness, function",
				Result:  NoDirection,
				Says: "May gain. Triceps surae of people without other complaints, 12 studies, n = 426; no " +
					"grade of certainty seen.",
				Sources: []evidence.Source{"LUCENA22"},
			},
			{
				Term:    ShortTerm,
				Outcome: "pain, motion, strength",
				Result:  NoDirection,
				Says: "Inconclusive. Triceps surae of people without other complaints, 12 studies, n = 426; " +
					"no grade of certainty seen.",
				Sources: []evidence.Source{"LUCENA22"},
			},
			{
				Term:       ShortTerm,
				Outcome:    "pressure pain threshold",
				Comparator: "controls",
				Result:     FavorsOther,
				Says: "Favours the controls. Triceps surae of people without other complaints, 12 studies, " +
					"n = 426; no grade of certainty seen.",
				Sources: []evidence.Source{"LUCENA22"},
			},
		},
	},
}

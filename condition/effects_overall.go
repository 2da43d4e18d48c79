package condition

import "github.com/dryneedling/dryneedling/condition/evidence"

// What was found on all conditions together.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
var overallEffects = []Effect{
	{
		Term:       ShortTerm,
		Outcome:    "pain",
		Comparator: "sham or no treatment",
		Result:     FavorsNeedling,
		Says:       "Across 36 reviews, in every region.",
		Sources:    []evidence.Source{"CHYS23"},
	},
	{
		Term:       ShortTerm,
		Outcome:    "pain",
		Comparator: "other treatments",
		Result:     NoDifference,
		Says:       "Across 36 reviews, in every region about equal.",
		Sources:    []evidence.Source{"CHYS23"},
	},
	{
		Term:    ShortTerm,
		Outcome: "function",
		Result:  MixedResult,
		Says:    "Results conflict.",
		Sources: []evidence.Source{"CHYS23"},
	},
	{
		Term:    MidTerm,
		Result:  NoDirection,
		Says:    "Mid-term data are scarce.",
		Sources: []evidence.Source{"CHYS23"},
	},
	{
		Term:    LongTerm,
		Result:  NoDirection,
		Says:    "Long-term data are scarce.",
		Sources: []evidence.Source{"CHYS23"},
	},
	{
		Term:    ShortTerm,
		Result:  FavorsNeedling,
		Grade:   evidence.VeryLow,
		Says:    "Needling by therapists, to 12 weeks: quality very low to moderate.",
		Sources: []evidence.Source{"GATTIE17"},
	},
	{
		Term:    LongTerm,
		At:      "at 6 to 12 months",
		Outcome: "pain",
		Result:  NoDifference,
		Says:    "Needling by therapists: not significant.",
		Sources: []evidence.Source{"GATTIE17"},
	},
}

package condition

import "github.com/dryneedling/dryneedling/condition/evidence"

// Cautions at the conditions of the trunk, and of those at home in no one region, by those that share them.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
var generalCautions = []cautionRow{
	{
		On: []Condition{Fibromyalgia},
		Cautions: []Caution{
			{
				Kind:    Reaction,
				Says:    "central sensitisation: more soreness to be expected",
				Derived: true,
			},
			{
				Kind: Exclusion,
				Says: "inflammatory disease, anticoagulants, immunosuppression, lymphadenectomy, " +
					"hypothyroidism, pregnancy, skin lesions or tattoo at the site",
				Sources: []evidence.Source{"NCT04942444"},
			},
		},
	},
	{
		On: []Condition{ChronicPelvicPain, PrimaryDysmenorrhea},
		Cautions: []Caution{
			{
				Kind:    Exclusion,
				Says:    "pregnancy, secondary dysmenorrhoea",
				Sources: []evidence.Source{"GAUBECA18"},
			},
			{
				Kind:    Practice,
				Says:    "consent for an intimate area",
				Sources: []evidence.Source{evidence.GeneralKnowledge},
			},
			{
				Kind:    Nearby,
				Says:    "abdominal and pelvic viscera",
				Sources: []evidence.Source{evidence.GeneralKnowledge},
			},
		},
	},
	{
		On: []Condition{LatentTriggerPoint},
		Cautions: []Caution{
			{
				Kind:    Practice,
				Says:    "avoid close to a competition: local sensitivity rises",
				Sources: []evidence.Source{"TRIATH19"},
			},
		},
	},
	{
		On: []Condition{Tendonitis},
		Cautions: []Caution{
			{
				Kind: Elsewhere,
				Says: "as the site's own condition",
			},
		},
	},
	{
		On: []Condition{MyofascialPainSyndrome, UpperQuarterMyofascialPain},
		Cautions: []Caution{
			{
				Kind: Elsewhere,
				Says: "as the region's own condition; no list for this one was read",
			},
		},
	},
}

// commonExclusions is the screen that the exclusion lists of trials repeat.
var commonExclusions = Caution{
	Kind: Exclusion,
	Says: "anticoagulants or bleeding disorder, pregnancy, needle phobia, local infection, cancer, " +
		"immune compromise, systemic rheumatic disease, recent surgery, cognitive or consent problems",
	Sources: []evidence.Source{"NECK851", "LM381", "DISC808", "CTS326", "LE3493"},
}

package condition

import "github.com/dryneedling/dryneedling/condition/evidence"

// Cautions at the conditions of the head, by those that share them.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
var headCautions = []cautionRow{
	{
		On: []Condition{
			Headache,
			TensionTypeHeadacheChronic,
			TensionTypeHeadacheEpisodic,
			CervicogenicHeadache,
			Migraine,
			HeadacheMixed,
		},
		Cautions: []Caution{
			{
				Kind: RedFlag,
				Says: "sudden worst headache, new neurological deficit, fever or meningism, new onset " +
					"over the age of 50, papilloedema, trauma",
				Sources: []evidence.Source{evidence.GeneralKnowledge},
			},
			{
				Kind:    Exclusion,
				Says:    "primary headache or neck trauma, in trials of cervicogenic headache",
				Sources: []evidence.Source{"MOHAM"},
			},
			{
				Kind: Nearby,
				Says: "carotid artery and jugular vein at the sternocleidomastoid: needle directed away " +
					"from the neurovascular bundle, 90 s compression",
				Sources: []evidence.Source{"MIG852"},
			},
		},
	},
	{
		On: []Condition{JawPainTMD, SleepBruxism},
		Cautions: []Caution{
			{
				Kind:    RedFlag,
				Says:    "dental or joint infection, locked joint, giant-cell arteritis",
				Sources: []evidence.Source{evidence.GeneralKnowledge},
			},
			{
				Kind:    Nearby,
				Says:    "facial nerve, parotid",
				Sources: []evidence.Source{evidence.GeneralKnowledge},
			},
			{
				Kind:    Reaction,
				Says:    "pain can rise immediately after dry needling of the masseter",
				Sources: []evidence.Source{"MASS23"},
			},
		},
	},
}

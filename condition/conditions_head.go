package condition

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

// Conditions of the head and jaw.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
var headConditions = []row{
	{
		ID:      Headache,
		Name:    "Headache (parent)",
		Family:  FamilyHeadache,
		Regions: []body.Region{body.Head, body.Neck},
		Short:   evidence.VeryLow,
		Long:    evidence.NoneSeen,
		Sources: []evidence.Source{"POURAHMADI21", "VAZQUEZ22"},
	},
	{
		ID:      TensionTypeHeadacheChronic,
		Name:    "Chronic tension-type headache",
		Family:  FamilyHeadache,
		Regions: []body.Region{body.Head, body.Neck},
		Short:   evidence.VeryLow,
		Long:    evidence.NoneSeen,
		Sources: []evidence.Source{"POURAHMADI21", "GILDIR19"},
	},
	{
		ID:      TensionTypeHeadacheEpisodic,
		Name:    "Episodic tension-type headache",
		Family:  FamilyHeadache,
		Regions: []body.Region{body.Head, body.Neck},
		Short:   evidence.NoneSeen,
		Long:    evidence.NoneSeen,
		Sources: []evidence.Source{"ETTH098"},
	},
	{
		ID:      CervicogenicHeadache,
		Name:    "Cervicogenic headache",
		Family:  FamilyHeadache,
		Regions: []body.Region{body.Head, body.Neck},
		Short:   evidence.VeryLow,
		Long:    evidence.RCT,
		Sources: []evidence.Source{"POURAHMADI21", "MOUSAVI22", "DUNN21H"},
	},
	{
		ID:      Migraine,
		Name:    "Migraine with neck TrPs",
		Family:  FamilyHeadache,
		Regions: []body.Region{body.Head, body.Neck},
		Short:   evidence.RCT,
		Long:    evidence.NoneSeen,
		Sources: []evidence.Source{"REZA20"},
	},
	{
		ID:      HeadacheMixed,
		Name:    "Mixed tension-type/migraine",
		Family:  FamilyHeadache,
		Regions: []body.Region{body.Head, body.Neck},
		Short:   evidence.VeryLow,
		Long:    evidence.NoneSeen,
		Sources: []evidence.Source{"POURAHMADI21"},
	},
	{
		ID:      JawPainTMD,
		Name:    "Myofascial temporomandibular disorder",
		Family:  FamilyJawPainTMD,
		Regions: []body.Region{body.Jaw, body.Face},
		Short:   evidence.VeryLow,
		Long:    evidence.NoneSeen,
		Sources: []evidence.Source{"VIER19", "ALMORAISSI20", "TMDNMA23", "DUNN24T"},
	},
	{
		ID:      SleepBruxism,
		Name:    "Sleep bruxism with myofascial TMD",
		Family:  FamilyJawPainTMD,
		Regions: []body.Region{body.Jaw},
		Short:   evidence.Uncontrolled,
		Long:    evidence.NoneSeen,
		Sources: []evidence.Source{"BLASCO17"},
	},
}

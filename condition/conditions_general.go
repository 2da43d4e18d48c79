package condition

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

// Conditions of the trunk, and those at home in no one region.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
var generalConditions = []row{
	{
		ID:         Fibromyalgia,
		Name:       "Fibromyalgia syndrome",
		Family:     FamilyFibromyalgia,
		Everywhere: true,
		Short:      evidence.RCT,
		Long:       evidence.NoneSeen,
		Sources:    []evidence.Source{"CASTRO19", "VALERA22"},
	},
	{
		ID:      Tendonitis,
		Name:    "Tendinopathy (parent)",
		Family:  FamilyTendonitis,
		Regions: []body.Region{body.Elbow, body.Shoulder, body.Knee, body.LowerLeg, body.Ankle},
		Short:   evidence.Mixed,
		Long:    evidence.Mixed,
		Sources: []evidence.Source{"STOYCHEV20"},
	},
	{
		ID:         MyofascialPainSyndrome,
		Name:       "Myofascial pain syndrome (any)",
		Family:     FamilyOther,
		Everywhere: true,
		Short:      evidence.VeryLow,
		Long:       evidence.Unclear,
		Sources:    []evidence.Source{"GATTIE17", "ESPEJO17", "CHYS23"},
	},
	{
		ID:      UpperQuarterMyofascialPain,
		Name:    "Upper-quarter myofascial pain",
		Family:  FamilyOther,
		Regions: []body.Region{body.Neck, body.Shoulder, body.UpperArm, body.Forearm},
		Short:   evidence.MAUngraded,
		Long:    evidence.NoneSeen,
		Sources: []evidence.Source{"KIETRYS13"},
	},
	{
		ID:      ChronicPelvicPain,
		Name:    "Chronic pelvic pain, women",
		Family:  FamilyOther,
		Regions: []body.Region{body.Pelvis},
		Short:   evidence.RCT,
		Long:    evidence.NoneSeen,
		Sources: []evidence.Source{"SEDIGHI24"},
	},
	{
		ID:      PrimaryDysmenorrhea,
		Name:    "Primary dysmenorrhoea",
		Family:  FamilyOther,
		Regions: []body.Region{body.Abdomen},
		Short:   evidence.RCT,
		Long:    evidence.NoneSeen,
		Sources: []evidence.Source{"GAUBECA18"},
	},
	{
		ID:         LatentTriggerPoint,
		Name:       "Latent trigger point (not painful at rest)",
		Family:     FamilyOther,
		Everywhere: true,
		Short:      evidence.Mixed,
		Long:       evidence.NoneSeen,
		Sources:    []evidence.Source{"TRIATH19", "MPZ16", "LUCENA22"},
	},
}

package condition

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

// Conditions of the neck and back.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
var spineConditions = []row{
	{
		ID:      NeckPain,
		Name:    "Neck pain (parent)",
		Family:  FamilyNeckPain,
		Regions: []body.Region{body.Neck},
		Short:   evidence.Low,
		Long:    evidence.Mixed,
		Sources: []evidence.Source{"NAVARRO20N", "FDLP21N"},
	},
	{
		ID:      NeckPainAcuteSubacute,
		Name:    "Acute/sub-acute mechanical neck pain",
		Family:  FamilyNeckPain,
		Regions: []body.Region{body.Neck},
		Short:   evidence.Null,
		Long:    evidence.Null,
		Sources: []evidence.Source{"GATTIE21"},
	},
	{
		ID:      NeckPainChronic,
		Name:    "Chronic non-specific neck pain",
		Family:  FamilyNeckPain,
		Regions: []body.Region{body.Neck, body.UpperBack},
		Short:   evidence.Mixed,
		Long:    evidence.Mixed,
		Sources: []evidence.Source{
			"CEREZO16",
			"STIEVEN20",
			"FDLP21N",
			"HERNANDEZ23",
			"GATTIE21",
			"TENS23",
		},
	},
	{
		ID:      BackPain,
		Name:    "Back pain (parent)",
		Family:  FamilyBackPain,
		Regions: []body.Region{body.LowerBack, body.UpperBack},
		Short:   evidence.Low,
		Long:    evidence.Low,
		Sources: []evidence.Source{"LIU18", "CHYS23"},
	},
	{
		ID:      LowBackPainAcute,
		Name:    "Acute low back pain",
		Family:  FamilyBackPain,
		Regions: []body.Region{body.LowerBack},
		Short:   evidence.NoneSeen,
		Long:    evidence.NoneSeen,
		Sources: []evidence.Source{"LBPCPG21"},
	},
	{
		ID:      LowBackPainChronic,
		Name:    "Chronic non-specific low back pain",
		Family:  FamilyBackPain,
		Regions: []body.Region{body.LowerBack, body.Buttock},
		Short:   evidence.Low,
		Long:    evidence.Low,
		Sources: []evidence.Source{"LIU18", "HU18", "CLBP23", "YU23", "LBPCPG21"},
	},
	{
		ID:      ThoracicBackPain,
		Name:    "Thoracic/interscapular pain",
		Family:  FamilyBackPain,
		Regions: []body.Region{body.UpperBack},
		Short:   evidence.NoneSeen,
		Long:    evidence.NoneSeen,
	},
	{
		ID:      UpperTrapeziusMyofascialPain,
		Name:    "Upper-trapezius myofascial pain",
		Family:  FamilyNeckPain,
		Regions: []body.Region{body.Neck, body.Shoulder},
		Short:   evidence.RCT,
		Long:    evidence.NoneSeen,
		Sources: []evidence.Source{"UT48", "HESARI16"},
	},
	{
		ID:      LumbarMyofascialPain,
		Name:    "Chronic lumbar myofascial pain",
		Family:  FamilyBackPain,
		Regions: []body.Region{body.LowerBack},
		Short:   evidence.RCT,
		Long:    evidence.NoneSeen,
		Sources: []evidence.Source{"WANG16"},
	},
	{
		ID:      WhiplashChronic,
		Name:    "Chronic whiplash-associated disorder, grade II",
		Family:  FamilyNeckPain,
		Regions: []body.Region{body.Neck},
		Short:   evidence.Null,
		Long:    evidence.Null,
		Sources: []evidence.Source{"STERLING15"},
	},
	{
		ID:      CervicalRadiculopathy,
		Name:    "Cervical radicular pain",
		Family:  FamilyNeckPain,
		Regions: []body.Region{body.Neck, body.UpperArm, body.Forearm},
		Short:   evidence.NoneSeen,
		Long:    evidence.NoneSeen,
		Sources: []evidence.Source{"NECK851"},
	},
	{
		ID:      LumbarRadicularPain,
		Name:    "Discogenic radiating low back pain",
		Family:  FamilyBackPain,
		Regions: []body.Region{body.LowerBack, body.Thigh, body.LowerLeg},
		Short:   evidence.RCT,
		Long:    evidence.NoneSeen,
		Sources: []evidence.Source{"MAHMOUD16"},
	},
}

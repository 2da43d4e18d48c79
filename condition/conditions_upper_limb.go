package condition

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

// Conditions of the shoulder and arm.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
var upperLimbConditions = []row{
	{
		ID:      ShoulderPain,
		Name:    "Non-traumatic shoulder pain",
		Family:  FamilyShoulderPain,
		Regions: []body.Region{body.Shoulder},
		Short:   evidence.Low,
		Long:    evidence.Null,
		Sources: []evidence.Source{"NAVARRO21S"},
	},
	{
		ID:      TennisElbow,
		Name:    "Lateral epicondylalgia / tennis elbow",
		Family:  FamilyTennisElbow,
		Regions: []body.Region{body.Elbow, body.Forearm},
		Short:   evidence.Low,
		Long:    evidence.Unclear,
		Sources: []evidence.Source{"NAVARRO20E", "MA24", "DUNN24E"},
	},
	{
		ID:      RotatorCuffTendinopathy,
		Name:    "Rotator-cuff tendinopathy",
		Family:  FamilyTendonitis,
		Regions: []body.Region{body.Shoulder},
		Short:   evidence.Mixed,
		Long:    evidence.NoneSeen,
		Sources: []evidence.Source{"STOYCHEV20"},
	},
	{
		ID:      MedialEpicondylalgia,
		Name:    "Golfer's elbow",
		Family:  FamilyTendonitis,
		Regions: []body.Region{body.Elbow},
		Short:   evidence.NoneSeen,
		Long:    evidence.NoneSeen,
	},
	{
		ID:      LateralEpicondylosisRefractory,
		Name:    "Chronic lateral epicondylosis ≥6 months, failed care",
		Family:  FamilyTennisElbow,
		Regions: []body.Region{body.Elbow},
		Short:   evidence.NoneSeen,
		Long:    evidence.RCT,
		Sources: []evidence.Source{"BUREAU22"},
	},
	{
		ID:      SubacromialPain,
		Name:    "Subacromial pain syndrome / impingement",
		Family:  FamilyShoulderPain,
		Regions: []body.Region{body.Shoulder},
		Short:   evidence.Low,
		Long:    evidence.RCT,
		Sources: []evidence.Source{"PARAGARCIA22", "ARIAS17", "DUNN21S"},
	},
	{
		ID:      FrozenShoulder,
		Name:    "Adhesive capsulitis",
		Family:  FamilyShoulderPain,
		Regions: []body.Region{body.Shoulder},
		Short:   evidence.RCT,
		Long:    evidence.NoneSeen,
		Sources: []evidence.Source{"KALIA20"},
	},
	{
		ID:      HemipareticShoulderPain,
		Name:    "Hemiparetic shoulder pain after stroke",
		Family:  FamilyShoulderPain,
		Regions: []body.Region{body.Shoulder},
		Short:   evidence.RCT,
		Long:    evidence.NoneSeen,
		Sources: []evidence.Source{"HEMI20"},
	},
	{
		ID:      CarpalTunnel,
		Name:    "Carpal tunnel, mild–moderate, with forearm TrPs",
		Family:  FamilyOther,
		Regions: []body.Region{body.Forearm, body.Wrist},
		Short:   evidence.RCT,
		Long:    evidence.NoneSeen,
		Sources: []evidence.Source{"TOOPCHI20"},
	},
	{
		ID:      PostStrokeSpasticityUpper,
		Name:    "Post-stroke spasticity, arm",
		Family:  FamilyOther,
		Regions: []body.Region{body.UpperArm, body.Forearm},
		Short:   evidence.Low,
		Long:    evidence.NoneSeen,
		Sources: []evidence.Source{"FDLP21ST", "NUNEZ20", "STROKE80", "EECKHAUT26"},
	},
	{
		ID:      PostMastectomyShoulder,
		Name:    "Shoulder/neck pain after breast-cancer surgery",
		Family:  FamilyShoulderPain,
		Regions: []body.Region{body.Shoulder, body.Thorax},
		Short:   evidence.NoneSeen,
		Long:    evidence.NoneSeen,
	},
}

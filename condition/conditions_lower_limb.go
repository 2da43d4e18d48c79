package condition

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

// Conditions of the hip and leg.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
var lowerLimbConditions = []row{
	{
		ID:      HipPain,
		Name:    "Hip pain (parent)",
		Family:  FamilyHipPain,
		Regions: []body.Region{body.Hip},
		Short:   evidence.RCT,
		Long:    evidence.NoneSeen,
	},
	{
		ID:      AchillesTendinopathy,
		Name:    "Mid-portion Achilles tendinopathy",
		Family:  FamilyTendonitis,
		Regions: []body.Region{body.LowerLeg, body.Ankle},
		Short:   evidence.NotRead,
		Long:    evidence.NotRead,
		Sources: []evidence.Source{"SOLOM20", "CHAUDHRY17"},
	},
	{
		ID:      PatellarTendinopathy,
		Name:    "Patellar tendinopathy",
		Family:  FamilyTendonitis,
		Regions: []body.Region{body.Knee},
		Short:   evidence.Null,
		Long:    evidence.NoneSeen,
		Sources: []evidence.Source{"LOPEZR21"},
	},
	{
		ID:      HipOsteoarthritis,
		Name:    "Hip osteoarthritis (KL I–III)",
		Family:  FamilyHipPain,
		Regions: []body.Region{body.Hip},
		Short:   evidence.VeryLow,
		Long:    evidence.NoneSeen,
		Sources: []evidence.Source{"CEBA21", "JIMENEZ22", "HIPCPG25"},
	},
	{
		ID:      GreaterTrochantericPain,
		Name:    "Greater trochanteric pain / gluteal tendinopathy",
		Family:  FamilyHipPain,
		Regions: []body.Region{body.Hip},
		Short:   evidence.RCT,
		Long:    evidence.NoneSeen,
		Sources: []evidence.Source{"BRENNAN17"},
	},
	{
		ID:      PiriformisSyndrome,
		Name:    "Piriformis / deep gluteal syndrome",
		Family:  FamilyHipPain,
		Regions: []body.Region{body.Buttock},
		Short:   evidence.RCT,
		Long:    evidence.NoneSeen,
		Sources: []evidence.Source{"PIRI19", "PMS23"},
	},
	{
		ID:      PatellofemoralPain,
		Name:    "Patellofemoral pain",
		Family:  FamilyOther,
		Regions: []body.Region{body.Knee, body.Hip},
		Short:   evidence.Low,
		Long:    evidence.Null,
		Sources: []evidence.Source{"RAHOU20", "ESPI17", "ZAREI20", "PFPQL", "PFPCAT25"},
	},
	{
		ID:      KneeOsteoarthritis,
		Name:    "Knee osteoarthritis",
		Family:  FamilyOther,
		Regions: []body.Region{body.Knee},
		Short:   evidence.VeryLow,
		Long:    evidence.Mixed,
		Sources: []evidence.Source{"SANCHEZ20", "DUNN18K", "PIEDN25", "JIMENEZ22", "AAOSKNEE"},
	},
	{
		ID:      PostTKAPain,
		Name:    "Pain after total knee arthroplasty",
		Family:  FamilyOther,
		Regions: []body.Region{body.Knee},
		Short:   evidence.RCT,
		Long:    evidence.Null,
		Sources: []evidence.Source{"MAYORAL13"},
	},
	{
		ID:      ChronicAnkleInstability,
		Name:    "Chronic ankle instability",
		Family:  FamilyOther,
		Regions: []body.Region{body.Ankle},
		Short:   evidence.Mixed,
		Long:    evidence.NoneSeen,
		Sources: []evidence.Source{"SALOM15", "SALEMI24", "MULLINS19"},
	},
	{
		ID:      PlantarHeelPain,
		Name:    "Plantar heel pain / fasciitis",
		Family:  FamilyOther,
		Regions: []body.Region{body.Foot, body.LowerLeg},
		Short:   evidence.MAUngraded,
		Long:    evidence.Unclear,
		Sources: []evidence.Source{"COTCH14", "HE17", "PF24", "DUNN18F"},
	},
	{
		ID:      PostStrokeSpasticityLower,
		Name:    "Post-stroke spasticity, leg",
		Family:  FamilyOther,
		Regions: []body.Region{body.LowerLeg},
		Short:   evidence.Moderate,
		Long:    evidence.NoneSeen,
		Sources: []evidence.Source{"FDLP21ST"},
	},
}

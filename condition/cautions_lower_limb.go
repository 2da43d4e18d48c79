package condition

import "github.com/dryneedling/dryneedling/condition/evidence"

// Cautions at the conditions of the hip, leg and foot, by those that share them.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
var lowerLimbCautions = []cautionRow{
	{
		On: []Condition{HipOsteoarthritis, HipPain},
		Cautions: []Caution{
			{
				Kind:    Exclusion,
				Says:    "Kellgren-Lawrence IV, neurological or vascular disease",
				Sources: []evidence.Source{"CEBA21"},
			},
			{
				Kind:    Nearby,
				Says:    "femoral neurovascular bundle near the iliopsoas",
				Sources: []evidence.Source{evidence.GeneralKnowledge},
			},
			{
				Kind:    RedFlag,
				Says:    "stress fracture, avascular necrosis",
				Sources: []evidence.Source{evidence.GeneralKnowledge},
			},
		},
	},
	{
		On: []Condition{GreaterTrochantericPain},
		Cautions: []Caution{
			{
				Kind: Exclusion,
				Says: "pain linked to the low back, radiculopathy, infection or malignancy of the hip, " +
					"connective-tissue disease, pregnancy",
				Sources: []evidence.Source{"NCT02639039"},
			},
		},
	},
	{
		On: []Condition{PiriformisSyndrome},
		Cautions: []Caution{
			{
				Kind:    Nearby,
				Says:    "sciatic nerve; ultrasound guidance was used in trials",
				Sources: []evidence.Source{"PMS799"},
			},
			{
				Kind:    Exclusion,
				Says:    "radiculopathy",
				Sources: []evidence.Source{"PMS799"},
			},
		},
	},
	{
		On: []Condition{PatellofemoralPain},
		Cautions: []Caution{
			{
				Kind: Exclusion,
				Says: "ligament or meniscus, dislocation, osteoarthritis, pain referred from hip or " +
					"back",
				Sources: []evidence.Source{"ESPI17", "ZAREI20"},
			},
		},
	},
	{
		On: []Condition{KneeOsteoarthritis},
		Cautions: []Caution{
			{
				Kind:    Practice,
				Says:    "periosteal or intra-articular needling raises the stakes of an infection",
				Sources: []evidence.Source{evidence.GeneralKnowledge},
			},
			{
				Kind: Practice,
				Says: "the electrical protocol is periosteal and intra-articular, which is barred (rule " +
					"joint-space): it is evidence, and not offered",
				Sources: []evidence.Source{"PIEDN25"},
			},
		},
	},
	{
		On: []Condition{PostTKAPain},
		Cautions: []Caution{
			{
				Kind: Practice,
				Says: "never needle into or near a prosthetic joint without the agreement of the " +
					"surgeon",
				Sources: []evidence.Source{evidence.GeneralKnowledge},
			},
		},
	},
	{
		On: []Condition{AchillesTendinopathy, PatellarTendinopathy},
		Cautions: []Caution{
			{
				Kind:    RedFlag,
				Says:    "partial rupture, exposure to steroids or fluoroquinolones",
				Sources: []evidence.Source{evidence.GeneralKnowledge},
			},
			{
				Kind:    Practice,
				Says:    "a loading programme is the base of treatment",
				Sources: []evidence.Source{"LOPEZR21"},
			},
		},
	},
	{
		On: []Condition{ChronicAnkleInstability},
		Cautions: []Caution{
			{
				Kind:    RedFlag,
				Says:    "Ottawa ankle rules, syndesmosis",
				Sources: []evidence.Source{evidence.GeneralKnowledge},
			},
			{
				Kind:    Nearby,
				Says:    "superficial peroneal nerve",
				Sources: []evidence.Source{evidence.GeneralKnowledge},
			},
		},
	},
	{
		On: []Condition{PlantarHeelPain},
		Cautions: []Caution{
			{
				Kind:    RedFlag,
				Says:    "stress fracture, tarsal tunnel, systemic arthritis, infection, tumour",
				Sources: []evidence.Source{"ALBOL19"},
			},
			{
				Kind:    Reaction,
				Says:    "minor adverse events at 32% of visits",
				Sources: []evidence.Source{"COTCH14"},
			},
		},
	},
}

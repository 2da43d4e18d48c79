package condition

import "github.com/dryneedling/dryneedling/condition/evidence"

// Cautions at the conditions of the shoulder, arm and hand, by those that share them.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
var upperLimbCautions = []cautionRow{
	{
		On: []Condition{ShoulderPain, SubacromialPain, RotatorCuffTendinopathy},
		Cautions: []Caution{
			{
				Kind:    RedFlag,
				Says:    "full-thickness tear, dislocation, cervical referral",
				Sources: []evidence.Source{evidence.GeneralKnowledge},
			},
			{
				Kind:    Nearby,
				Says:    "pleura near the subscapularis and supraspinatus",
				Sources: []evidence.Source{evidence.GeneralKnowledge},
			},
			{
				Kind:    Reaction,
				Says:    "soreness in about 50%, bruising in about 20%",
				Sources: []evidence.Source{"DUNN21S"},
			},
		},
	},
	{
		On: []Condition{FrozenShoulder},
		Cautions: []Caution{
			{
				Kind:    Exclusion,
				Says:    "cervical radiculopathy, glenohumeral arthritis on film, anticoagulants",
				Sources: []evidence.Source{"NCT03861923"},
			},
			{
				Kind:    Practice,
				Says:    "diabetes is common: care against infection",
				Sources: []evidence.Source{evidence.GeneralKnowledge},
			},
		},
	},
	{
		On: []Condition{PostMastectomyShoulder},
		Cautions: []Caution{
			{
				Kind: Exclusion,
				Says: "the side of a node dissection is commonly listed as a contraindication or " +
					"precaution",
				Sources: []evidence.Source{"NCT04942444", "CLINPG"},
			},
		},
	},
	{
		On: []Condition{TennisElbow, LateralEpicondylosisRefractory, MedialEpicondylalgia},
		Cautions: []Caution{
			{
				Kind: Exclusion,
				Says: "radial nerve compression, injection within 6 months, thrombocytopenia, " +
					"inflammatory arthritis",
				Sources: []evidence.Source{"LE3493"},
			},
		},
	},
	{
		On: []Condition{CarpalTunnel},
		Cautions: []Caution{
			{
				Kind:    RedFlag,
				Says:    "thenar wasting or severe carpal tunnel syndrome: refer",
				Sources: []evidence.Source{evidence.GeneralKnowledge},
			},
			{
				Kind:    Exclusion,
				Says:    "trials took mild to moderate only",
				Sources: []evidence.Source{"TOOPCHI20"},
			},
		},
	},
	{
		On: []Condition{
			HemipareticShoulderPain,
			PostStrokeSpasticityLower,
			PostStrokeSpasticityUpper,
		},
		Cautions: []Caution{
			{
				Kind:    Practice,
				Says:    "anticoagulation is frequent after stroke",
				Sources: []evidence.Source{evidence.GeneralKnowledge},
			},
			{
				Kind:    Exclusion,
				Says:    "botulinum toxin within 6 months, severe cognitive deficit, unstable hypertension",
				Sources: []evidence.Source{"NCT03703193"},
			},
			{
				Kind:    Practice,
				Says:    "reduced sensation limits feedback",
				Sources: []evidence.Source{evidence.GeneralKnowledge},
			},
		},
	},
}

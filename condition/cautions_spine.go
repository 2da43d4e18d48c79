package condition

import "github.com/dryneedling/dryneedling/condition/evidence"

// Cautions at the conditions of the neck and back, by those that share them.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
var spineCautions = []cautionRow{
	{
		On: []Condition{NeckPain, NeckPainAcuteSubacute, NeckPainChronic},
		Cautions: []Caution{
			{
				Kind: Exclusion,
				Says: "two or more nerve-root signs, cord signs (Hoffmann, Babinski, unsteady gait, " +
					"symptoms in both arms), vertebrobasilar symptoms, whiplash under 6 weeks old, " +
					"prior neck surgery, fracture, tumour, rheumatoid arthritis, long use of steroids",
				Sources: []evidence.Source{"NECK851"},
			},
			{
				Kind:    Nearby,
				Says:    "lung apex under the upper trapezius",
				Sources: []evidence.Source{evidence.GeneralKnowledge},
			},
		},
	},
	{
		On: []Condition{UpperTrapeziusMyofascialPain},
		Cautions: []Caution{
			{
				Kind:    Nearby,
				Says:    "lung apex under the upper trapezius",
				Sources: []evidence.Source{evidence.GeneralKnowledge},
			},
		},
	},
	{
		On: []Condition{WhiplashChronic},
		Cautions: []Caution{
			{
				Kind:    RedFlag,
				Says:    "screen for fracture and instability; grade III-IV excluded",
				Sources: []evidence.Source{evidence.GeneralKnowledge},
			},
			{
				Kind:    Reaction,
				Says:    "needling adds no worthwhile benefit",
				Sources: []evidence.Source{"STERLING15"},
			},
		},
	},
	{
		On: []Condition{BackPain, LowBackPainAcute, LowBackPainChronic, LumbarMyofascialPain},
		Cautions: []Caution{
			{
				Kind:    Exclusion,
				Says:    "cauda equina, fracture, infection, tumour, stenosis, spondylolisthesis",
				Sources: []evidence.Source{"LM381"},
			},
			{
				Kind:    Nearby,
				Says:    "kidney and pleura near the quadratus lumborum",
				Sources: []evidence.Source{evidence.GeneralKnowledge},
			},
			{
				Kind:    Reaction,
				Says:    "leg pain, and aggravation on standing, predict less benefit",
				Sources: []evidence.Source{"KOPP15"},
			},
		},
	},
	{
		On: []Condition{ThoracicBackPain},
		Cautions: []Caution{
			{
				Kind:    Nearby,
				Says:    "pneumothorax zone",
				Sources: []evidence.Source{evidence.GeneralKnowledge},
			},
			{
				Kind:    RedFlag,
				Says:    "cardiac or visceral referral",
				Sources: []evidence.Source{evidence.GeneralKnowledge},
			},
			{
				Kind:    Practice,
				Says:    "prefer superficial technique over the lung",
				Sources: []evidence.Source{"KALICHMAN10"},
			},
		},
	},
	{
		On: []Condition{CervicalRadiculopathy, LumbarRadicularPain},
		Cautions: []Caution{
			{
				Kind:    RedFlag,
				Says:    "progressive weakness, cauda equina, myelopathy: refer",
				Sources: []evidence.Source{evidence.GeneralKnowledge},
			},
		},
	},
}

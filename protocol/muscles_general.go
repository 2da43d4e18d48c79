package protocol

import (
	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// Which muscles are needled for the conditions of the trunk, and of those at home in no one region.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
func generalMuscles() []muscleRow {
	return []muscleRow{
		{
			On: condition.Fibromyalgia,
			Trialled: []named{
				{
					Muscles: []anatomy.Muscle{
						anatomy.RectusCapitisPosteriorMajor,
						anatomy.ObliquusCapitisInferior,
						anatomy.SpleniusCapitis,
						anatomy.SternocleidomastoidSternal,
						anatomy.SternocleidomastoidClavicular,
						anatomy.ScalenusAnterior,
						anatomy.ScalenusMedius,
						anatomy.ScalenusPosterior,
						anatomy.UpperTrapezius,
						anatomy.MiddleTrapezius,
						anatomy.LowerTrapezius,
						anatomy.Supraspinatus,
						anatomy.Infraspinatus,
						anatomy.CervicalMultifidus,
					},
					Sources: []evidence.Source{"CASTRO19"},
				},
			},
			Others: "the sites of the trial are neck and shoulder: its registry entry (NCT03015662) is " +
				"titled for cervical muscles, so \"multifidus\" is read as cervical",
		},
		{
			On: condition.Tendonitis,
			Usual: []anatomy.Muscle{
				anatomy.GastrocnemiusMedial,
				anatomy.GastrocnemiusLateral,
				anatomy.Soleus,
				anatomy.PronatorTeres,
				anatomy.FlexorCarpiRadialis,
			},
			Others: "the usual targets of the children together",
		},
		{
			On:     condition.MyofascialPainSyndrome,
			Others: "by trigger point",
		},
		{
			On:     condition.UpperQuarterMyofascialPain,
			Others: "by trigger point (KIETRYS13)",
		},
		{
			On:     condition.ChronicPelvicPain,
			Others: "static needling, trigger points not seen (SEDIGHI24)",
		},
		{
			On: condition.PrimaryDysmenorrhea,
			Trialled: []named{
				{
					Muscles: []anatomy.Muscle{
						anatomy.RectusAbdominis,
					},
					Sources: []evidence.Source{"GAUBECA18"},
				},
			},
		},
		{
			On: condition.LatentTriggerPoint,
			Trialled: []named{
				{
					Muscles: []anatomy.Muscle{
						anatomy.UpperTrapezius,
						anatomy.GastrocnemiusMedial,
						anatomy.GastrocnemiusLateral,
						anatomy.Soleus,
					},
					Sources: []evidence.Source{"MPZ16", "TRIATH19"},
				},
			},
		},
	}
}

package protocol

import (
	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// Which muscles are needled for the conditions of the head.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
func headMuscles() []muscleRow {
	return []muscleRow{
		{
			On: condition.Headache,
			Trialled: []named{
				{
					Muscles: []anatomy.Muscle{
						anatomy.RectusCapitisPosteriorMajor,
						anatomy.ObliquusCapitisInferior,
					},
					Sources: []evidence.Source{"ETTH098"},
				},
				{
					Muscles: []anatomy.Muscle{
						anatomy.SternocleidomastoidSternal,
						anatomy.SternocleidomastoidClavicular,
					},
					Sources: []evidence.Source{"ETTH098", "MOHAM", "REZA20"},
				},
				{
					Muscles: []anatomy.Muscle{
						anatomy.UpperTrapezius,
						anatomy.Temporalis,
						anatomy.LevatorScapulaeCervical,
						anatomy.LevatorScapulaeScapular,
						anatomy.MasseterSuperficial,
						anatomy.MasseterDeep,
						anatomy.Frontalis,
						anatomy.SpleniusCapitis,
						anatomy.SpleniusCervicis,
					},
					Sources: []evidence.Source{"ETTH098"},
				},
			},
			Others: "the lists of the children together; ETTH098 is a plan",
		},
		{
			On:     condition.TensionTypeHeadacheChronic,
			Others: "active trigger points in head and neck musculature (GILDIR19)",
		},
		{
			On: condition.TensionTypeHeadacheEpisodic,
			Trialled: []named{
				{
					Muscles: []anatomy.Muscle{
						anatomy.RectusCapitisPosteriorMajor,
						anatomy.ObliquusCapitisInferior,
						anatomy.SternocleidomastoidSternal,
						anatomy.SternocleidomastoidClavicular,
						anatomy.UpperTrapezius,
						anatomy.Temporalis,
						anatomy.LevatorScapulaeCervical,
						anatomy.LevatorScapulaeScapular,
						anatomy.MasseterSuperficial,
						anatomy.MasseterDeep,
						anatomy.Frontalis,
						anatomy.SpleniusCapitis,
						anatomy.SpleniusCervicis,
					},
					Sources: []evidence.Source{"ETTH098"},
				},
			},
			Others: "ETTH098 is a plan",
		},
		{
			On: condition.CervicogenicHeadache,
			Trialled: []named{
				{
					Muscles: []anatomy.Muscle{
						anatomy.SternocleidomastoidSternal,
						anatomy.SternocleidomastoidClavicular,
					},
					Sources: []evidence.Source{"MOHAM"},
				},
			},
			Usual: []anatomy.Muscle{
				anatomy.RectusCapitisPosteriorMajor,
				anatomy.ObliquusCapitisInferior,
			},
			Others: "cervical muscles (MOUSAVI22); occipito-cervical and fronto-temporal points " +
				"(DUNN21H); upper neck",
		},
		{
			On: condition.Migraine,
			Trialled: []named{
				{
					Muscles: []anatomy.Muscle{
						anatomy.SternocleidomastoidSternal,
						anatomy.SternocleidomastoidClavicular,
					},
					Sources: []evidence.Source{"REZA20"},
				},
			},
		},
		{
			On: condition.HeadacheMixed,
			Usual: []anatomy.Muscle{
				anatomy.RectusCapitisPosteriorMajor,
				anatomy.ObliquusCapitisInferior,
				anatomy.SternocleidomastoidSternal,
				anatomy.SternocleidomastoidClavicular,
				anatomy.UpperTrapezius,
				anatomy.Temporalis,
				anatomy.LevatorScapulaeCervical,
				anatomy.LevatorScapulaeScapular,
				anatomy.MasseterSuperficial,
				anatomy.MasseterDeep,
				anatomy.Frontalis,
				anatomy.SpleniusCapitis,
				anatomy.SpleniusCervicis,
			},
			Others: "as the tension-type and migraine rows",
		},
		{
			On: condition.JawPainTMD,
			Trialled: []named{
				{
					Muscles: []anatomy.Muscle{
						anatomy.MasseterSuperficial,
						anatomy.MasseterDeep,
						anatomy.Temporalis,
					},
					Sources: []evidence.Source{"BLASCO17", "MASS22"},
				},
			},
			Usual: []anatomy.Muscle{
				anatomy.LateralPterygoidSuperior,
				anatomy.LateralPterygoidInferior,
			},
		},
		{
			On: condition.SleepBruxism,
			Trialled: []named{
				{
					Muscles: []anatomy.Muscle{
						anatomy.MasseterSuperficial,
						anatomy.MasseterDeep,
						anatomy.Temporalis,
					},
					Sources: []evidence.Source{"BLASCO17"},
				},
			},
		},
	}
}

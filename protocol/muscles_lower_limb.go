package protocol

import (
	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// Which muscles are needled for the conditions of the hip, leg and foot.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
func lowerLimbMuscles() []muscleRow {
	return []muscleRow{
		{
			On: condition.HipPain,
			Trialled: []named{
				{
					Muscles: []anatomy.Muscle{
						anatomy.IliopsoasDistal,
						anatomy.RectusFemoris,
						anatomy.TensorFasciaeLatae,
						anatomy.GluteusMinimusAnterior,
						anatomy.GluteusMinimusPosterior,
					},
					Sources: []evidence.Source{"CEBA21"},
				},
				{
					Muscles: []anatomy.Muscle{
						anatomy.Piriformis,
					},
					Sources: []evidence.Source{"PIRI19", "PMS23"},
				},
			},
			Usual: []anatomy.Muscle{
				anatomy.GluteusMedius,
				anatomy.GluteusMaximus,
			},
			Others: "the lists of hip osteoarthritis, greater trochanteric pain and piriformis together",
		},
		{
			On: condition.AchillesTendinopathy,
			Usual: []anatomy.Muscle{
				anatomy.GastrocnemiusMedial,
				anatomy.GastrocnemiusLateral,
				anatomy.Soleus,
			},
		},
		{
			On:     condition.PatellarTendinopathy,
			Others: "patellar tendon, usual and not named in the text that was read of LOPEZR21",
		},
		{
			On: condition.HipOsteoarthritis,
			Trialled: []named{
				{
					Muscles: []anatomy.Muscle{
						anatomy.IliopsoasDistal,
						anatomy.RectusFemoris,
						anatomy.TensorFasciaeLatae,
						anatomy.GluteusMinimusAnterior,
						anatomy.GluteusMinimusPosterior,
					},
					Sources: []evidence.Source{"CEBA21"},
				},
			},
		},
		{
			On: condition.GreaterTrochantericPain,
			Usual: []anatomy.Muscle{
				anatomy.GluteusMedius,
				anatomy.GluteusMinimusAnterior,
				anatomy.GluteusMinimusPosterior,
				anatomy.TensorFasciaeLatae,
				anatomy.GluteusMaximus,
			},
			Others: "lateral hip",
		},
		{
			On: condition.PiriformisSyndrome,
			Trialled: []named{
				{
					Muscles: []anatomy.Muscle{
						anatomy.Piriformis,
					},
					Sources: []evidence.Source{"PIRI19", "PMS23"},
				},
			},
			Others: "guided by ultrasound",
		},
		{
			On: condition.PatellofemoralPain,
			Trialled: []named{
				{
					Muscles: []anatomy.Muscle{
						anatomy.VastusMedialis,
						anatomy.VastusLateralis,
					},
					Sources: []evidence.Source{"ESPI17"},
				},
				{
					Muscles: []anatomy.Muscle{
						anatomy.GluteusMedius,
						anatomy.QuadratusLumborumSuperficial,
						anatomy.QuadratusLumborumDeep,
					},
					Sources: []evidence.Source{"ZAREI20", "PFPQL"},
				},
			},
		},
		{
			On: condition.KneeOsteoarthritis,
			Trialled: []named{
				{
					Muscles: []anatomy.Muscle{
						anatomy.RectusFemoris,
						anatomy.VastusMedialis,
						anatomy.VastusIntermedius,
						anatomy.VastusLateralis,
						anatomy.GastrocnemiusMedial,
						anatomy.GastrocnemiusLateral,
					},
					Sources: []evidence.Source{"AMANI22"},
				},
			},
			Others: "thigh muscles (SANCHEZ20); periosteal and peri-articular points (DUNN18K), not " +
				"offerable",
		},
		{
			On:     condition.PostTKAPain,
			Others: "all trigger points of the lower limb found before the operation (MAYORAL13)",
		},
		{
			On: condition.ChronicAnkleInstability,
			Trialled: []named{
				{
					Muscles: []anatomy.Muscle{
						anatomy.PeroneusLongus,
					},
					Sources: []evidence.Source{"SALOM15", "LOPEZG21"},
				},
				{
					Muscles: []anatomy.Muscle{
						anatomy.TibialisAnterior,
					},
					Sources: []evidence.Source{"LOPEZG21"},
				},
			},
		},
		{
			On: condition.PlantarHeelPain,
			Usual: []anatomy.Muscle{
				anatomy.Soleus,
				anatomy.GastrocnemiusMedial,
				anatomy.GastrocnemiusLateral,
				anatomy.QuadratusPlantae,
				anatomy.FlexorDigitorumBrevis,
				anatomy.AbductorHallucis,
			},
			Others: "8-point scheme of foot and ankle (DUNN18F)",
		},
		{
			On: condition.PostStrokeSpasticityLower,
			Usual: []anatomy.Muscle{
				anatomy.GastrocnemiusMedial,
				anatomy.GastrocnemiusLateral,
				anatomy.Soleus,
				anatomy.TibialisPosterior,
			},
		},
	}
}

package protocol

import (
	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// Which muscles are needled for the conditions of the neck and back.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
func spineMuscles() []muscleRow {
	return []muscleRow{
		{
			On: condition.NeckPain,
			Trialled: []named{
				{
					Muscles: []anatomy.Muscle{
						anatomy.UpperTrapezius,
						anatomy.MiddleTrapezius,
						anatomy.CervicalMultifidus,
						anatomy.SpleniusCervicis,
						anatomy.LevatorScapulaeCervical,
						anatomy.LevatorScapulaeScapular,
					},
					Sources: []evidence.Source{"STIEVEN20"},
				},
			},
			Others: "the lists of the two children together",
		},
		{
			On: condition.NeckPainAcuteSubacute,
			Usual: []anatomy.Muscle{
				anatomy.UpperTrapezius,
				anatomy.LevatorScapulaeCervical,
				anatomy.LevatorScapulaeScapular,
			},
		},
		{
			On: condition.NeckPainChronic,
			Trialled: []named{
				{
					Muscles: []anatomy.Muscle{
						anatomy.UpperTrapezius,
						anatomy.MiddleTrapezius,
						anatomy.CervicalMultifidus,
						anatomy.SpleniusCervicis,
						anatomy.LevatorScapulaeCervical,
						anatomy.LevatorScapulaeScapular,
					},
					Sources: []evidence.Source{"STIEVEN20"},
				},
			},
		},
		{
			On: condition.BackPain,
			Trialled: []named{
				{
					Muscles: []anatomy.Muscle{
						anatomy.LumbarMultifidus,
						anatomy.IliocostalisLumborum,
						anatomy.QuadratusLumborumSuperficial,
						anatomy.QuadratusLumborumDeep,
					},
					Sources: []evidence.Source{"LARA23"},
				},
				{
					Muscles: []anatomy.Muscle{
						anatomy.LongissimusThoracis,
					},
				},
				{
					Muscles: []anatomy.Muscle{
						anatomy.GluteusMaximus,
						anatomy.GluteusMedius,
						anatomy.GluteusMinimusAnterior,
						anatomy.GluteusMinimusPosterior,
					},
					Sources: []evidence.Source{"MARTINC20"},
				},
			},
			Usual: []anatomy.Muscle{
				anatomy.ThoracicMultifidus,
				anatomy.RhomboidMinor,
				anatomy.RhomboidMajor,
			},
			Others: "the lists of the three children together",
		},
		{
			On: condition.LowBackPainAcute,
			Usual: []anatomy.Muscle{
				anatomy.LumbarMultifidus,
				anatomy.QuadratusLumborumSuperficial,
				anatomy.QuadratusLumborumDeep,
			},
		},
		{
			On: condition.LowBackPainChronic,
			Trialled: []named{
				{
					Muscles: []anatomy.Muscle{
						anatomy.LumbarMultifidus,
						anatomy.IliocostalisLumborum,
						anatomy.QuadratusLumborumSuperficial,
						anatomy.QuadratusLumborumDeep,
					},
					Sources: []evidence.Source{"LARA23"},
				},
				{
					Muscles: []anatomy.Muscle{
						anatomy.LongissimusThoracis,
					},
				},
				{
					Muscles: []anatomy.Muscle{
						anatomy.GluteusMaximus,
						anatomy.GluteusMedius,
						anatomy.GluteusMinimusAnterior,
						anatomy.GluteusMinimusPosterior,
					},
					Sources: []evidence.Source{"MARTINC20"},
				},
			},
		},
		{
			On: condition.ThoracicBackPain,
			Usual: []anatomy.Muscle{
				anatomy.ThoracicMultifidus,
				anatomy.RhomboidMinor,
				anatomy.RhomboidMajor,
			},
			Others: "lung field",
		},
		{
			On: condition.UpperTrapeziusMyofascialPain,
			Trialled: []named{
				{
					Muscles: []anatomy.Muscle{
						anatomy.UpperTrapezius,
					},
					Sources: []evidence.Source{"UT48", "HESARI16"},
				},
			},
		},
		{
			On:     condition.LumbarMyofascialPain,
			Others: "lumbar trigger points (WANG16)",
		},
		{
			On:     condition.WhiplashChronic,
			Others: "posterior neck muscles (STERLING15)",
		},
		{
			On:     condition.CervicalRadiculopathy,
			Others: "none seen",
		},
		{
			On:     condition.LumbarRadicularPain,
			Others: "lumbar, gluteal, thigh and leg muscles (DISC808, a plan)",
		},
	}
}

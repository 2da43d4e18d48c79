package protocol

import (
	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// Which muscles are needled for the conditions of the shoulder, arm and hand.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
func upperLimbMuscles() []muscleRow {
	return []muscleRow{
		{
			On: condition.ShoulderPain,
			Usual: []anatomy.Muscle{
				anatomy.Infraspinatus,
				anatomy.Supraspinatus,
				anatomy.UpperTrapezius,
				anatomy.DeltoidAnterior,
				anatomy.DeltoidMiddle,
				anatomy.DeltoidPosterior,
				anatomy.Subscapularis,
			},
		},
		{
			On: condition.TennisElbow,
			Usual: []anatomy.Muscle{
				anatomy.ExtensorCarpiRadialisBrevis,
				anatomy.ExtensorDigitorum,
				anatomy.Supinator,
			},
			Others: "region of the common extensor tendon (DUNN24E, LE3493)",
		},
		{
			On:     condition.RotatorCuffTendinopathy,
			Others: "supraspinatus tendon (STOYCHEV20 lists the rotator cuff)",
		},
		{
			On: condition.MedialEpicondylalgia,
			Usual: []anatomy.Muscle{
				anatomy.PronatorTeres,
				anatomy.FlexorCarpiRadialis,
			},
			Others: "near the median and ulnar nerves",
		},
		{
			On:     condition.LateralEpicondylosisRefractory,
			Others: "common extensor tendon, guided by ultrasound (BUREAU22)",
		},
		{
			On: condition.SubacromialPain,
			Usual: []anatomy.Muscle{
				anatomy.Infraspinatus,
				anatomy.Supraspinatus,
				anatomy.TeresMinor,
			},
			Others: "active trigger points that reproduce the shoulder pain (ARIAS17)",
		},
		{
			On: condition.FrozenShoulder,
			Usual: []anatomy.Muscle{
				anatomy.Subscapularis,
				anatomy.UpperTrapezius,
				anatomy.LevatorScapulaeCervical,
				anatomy.LevatorScapulaeScapular,
				anatomy.DeltoidAnterior,
				anatomy.DeltoidMiddle,
				anatomy.DeltoidPosterior,
				anatomy.Infraspinatus,
			},
			Others: "trigger points of the shoulder girdle, with or without paraspinal needling " +
				"(KALIA20); the usual targets other than the subscapularis stand at the level of case " +
				"reports",
		},
		{
			On: condition.HemipareticShoulderPain,
			Trialled: []named{
				{
					Muscles: []anatomy.Muscle{
						anatomy.UpperTrapezius,
						anatomy.Subscapularis,
						anatomy.Infraspinatus,
						anatomy.PectoralisMajorClavicular,
						anatomy.PectoralisMajorSternal,
						anatomy.PectoralisMajorCostal,
					},
					Sources: []evidence.Source{"HEMI804"},
				},
			},
			Others: "HEMI804 is a plan",
		},
		{
			On:     condition.CarpalTunnel,
			Others: "forearm muscles (TOOPCHI20)",
		},
		{
			On: condition.PostStrokeSpasticityUpper,
			Trialled: []named{
				{
					Muscles: []anatomy.Muscle{
						anatomy.FlexorCarpiRadialis,
						anatomy.FlexorCarpiUlnaris,
					},
					Sources: []evidence.Source{"BABA22"},
				},
			},
			Others: "BABA22 is a plan",
		},
		{
			On:     condition.PostMastectomyShoulder,
			Others: "none seen",
		},
	}
}

package protocol

import (
	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

// How the conditions of the shoulder, arm and hand were needled in trials, and are planned to be.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
func upperLimbTrials() []Trial {
	return []Trial{
		{
			Sources:      []evidence.Source{"LE3493"},
			On:           []condition.Condition{condition.TennisElbow},
			Stage:        Planned,
			Words:        "local DN",
			Needles:      []Needle{NeedleMM(0.25, 25)},
			Sessions:     exactly(3),
			PerWeek:      exactly(1),
			IntervalDays: exactly(7),
			Weeks:        exactly(3),
			Note:         "lateral epicondyle region",
		},
		{
			Sources:  []evidence.Source{"ARIAS17"},
			On:       []condition.Condition{condition.SubacromialPain},
			Stage:    Finished,
			Words:    "TrP-DN within exercise",
			Sessions: exactly(2),
			Weeks:    exactly(5),
			Note:     "active TrPs; 2nd and 4th visits",
		},
		{
			Sources:      []evidence.Source{"DUNN21S"},
			On:           []condition.Condition{condition.SubacromialPain},
			Stage:        Finished,
			Words:        "edn + manipulation",
			Techniques:   []Technique{Electrical},
			Twitch:       TwitchNotSought,
			Sessions:     upTo(12),
			PerWeek:      exactly(2),
			IntervalDays: aboutFrom(3, 4),
			Weeks:        exactly(6),
			Bundle:       true,
		},
		{
			Sources:  []evidence.Source{"HEMI20"},
			On:       []condition.Condition{condition.HemipareticShoulderPain},
			Stage:    Finished,
			Words:    "TrP DN",
			Sessions: exactly(1),
			Note:     "1 per arm of the crossover",
		},
		{
			Sources:  []evidence.Source{"TOOPCHI20"},
			On:       []condition.Condition{condition.CarpalTunnel},
			Stage:    Finished,
			Words:    "forearm TrP DN",
			Sessions: exactly(1),
		},
		{
			Sources:      []evidence.Source{"SALEHI19"},
			On:           []condition.Condition{condition.CarpalTunnel},
			Stage:        Finished,
			Words:        "electroacupuncture (title says dry needling)",
			Techniques:   []Technique{Electrical},
			InPlace:      exactly(40),
			Twitch:       TwitchNotSought,
			Sessions:     exactly(12),
			PerWeek:      exactly(2),
			IntervalDays: aboutFrom(3, 4),
			Weeks:        exactly(6),
			VisitMinutes: exactly(40),
		},
		{
			Sources:      []evidence.Source{"CTS326"},
			On:           []condition.Condition{condition.CarpalTunnel},
			Stage:        Planned,
			Words:        "DN + nerve/tendon glides",
			Sessions:     exactly(5),
			PerWeek:      exactly(2),
			IntervalDays: aboutFrom(3, 4),
			Weeks:        exactly(3),
		},
		{
			Sources:      []evidence.Source{"HEMI804"},
			On:           []condition.Condition{condition.PostStrokeSpasticityUpper},
			Stage:        Planned,
			Words:        "deep DN",
			Depth:        Deep,
			Needles:      []Needle{NeedleMM(0.30, 50)},
			Sites:        exactly(4),
			SiteUnit:     UnitMuscles,
			Twitch:       TautBandSought,
			Sessions:     exactly(3),
			PerWeek:      exactly(1),
			IntervalDays: exactly(7),
			Weeks:        exactly(3),
			VisitMinutes: exactly(45),
			Note: "rehabilitation included in the 45; entry: arm hypertonia and limited shoulder " +
				"motion, not pain; registry: completed, results not read",
		},
		{
			Sources:      []evidence.Source{"STROKE80"},
			On:           []condition.Condition{condition.PostStrokeSpasticityUpper},
			Stage:        Finished,
			Words:        "deep DN",
			Depth:        Deep,
			Sessions:     exactly(6),
			PerWeek:      exactly(0.75),
			IntervalDays: about(9),
			Weeks:        exactly(8),
		},
		{
			Sources:  []evidence.Source{"BABA22"},
			On:       []condition.Condition{condition.PostStrokeSpasticityUpper},
			Stage:    Planned,
			Words:    "deep DN",
			Depth:    Deep,
			Sites:    exactly(2),
			SiteUnit: UnitMuscles,
			Sessions: exactly(4),
			Note:     "wrist flexors",
		},
	}
}

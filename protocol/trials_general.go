package protocol

import (
	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

// How the conditions of the trunk, and of those at home in no one region were needled in trials, and are planned to be.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
func generalTrials() []Trial {
	return []Trial{
		{
			Sources:    []evidence.Source{"CASTRO19"},
			On:         []condition.Condition{condition.Fibromyalgia},
			Stage:      Finished,
			Words:      "fifo-like, active + latent",
			Techniques: []Technique{Pistoning},
			Weeks:      exactly(4),
			Note:       "8 muscle pairs examined; needled number not seen",
		},
		{
			Sources:    []evidence.Source{"SEDIGHI24"},
			On:         []condition.Condition{condition.ChronicPelvicPain},
			Stage:      Finished,
			Words:      "static",
			Techniques: []Technique{Static},
			Twitch:     TwitchNotSought,
			Sessions:   exactly(5),
		},
		{
			Sources:  []evidence.Source{"GAUBECA18"},
			On:       []condition.Condition{condition.PrimaryDysmenorrhea},
			Stage:    Finished,
			Words:    "rectus abdominis",
			Sites:    exactly(1),
			SiteUnit: UnitMuscles,
			Sessions: exactly(1),
		},
	}
}

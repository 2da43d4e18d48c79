// What estimates of time and discomfort rest on. Kept by hand. Checked against the cited sources' rows on
// 2026-11-26; not reviewed by a clinician.

package session

import "github.com/dryneedling/dryneedling/condition/evidence"

// assumptionRows are in the order of the constants in assumption.go.
func assumptionRows() []Assumption {
	return []Assumption{
		{
			ID:      "set-up",
			Says:    "5 min for consent, positioning, hands and skin; no published figure was seen.",
			Sources: []evidence.Source{evidence.Convention},
		},
		{
			ID: "per-site",
			Says: "1.5 to 2.5 min for each site, pressing included: 15 min of needling for 6 to 10 sites; 2 min for a " +
				"point needled fast in and out.",
			Sources: []evidence.Source{"GATTIE21", "HONGGS25"},
		},
		{
			ID: "retained",
			Says: "Where needles stay in: 1 min to insert each, and up to 1 min to press at its removal, besides the " +
				"time in place.",
			Sources: []evidence.Source{"HONGGS25", "GILDIR19"},
		},
		{
			ID:      "concurrent",
			Says:    "Needles that stay in do so at the same time, in one position of the patient after the other.",
			Sources: []evidence.Source{evidence.Convention},
		},
		{
			ID:      "pairs",
			Says:    "Current takes two needles for each target.",
			Sources: []evidence.Source{evidence.Convention},
		},
		{
			ID:      "turning",
			Says:    "0.5 to 1 min each time the patient takes another position; no figure was seen.",
			Sources: []evidence.Source{evidence.Convention},
		},
		{
			ID:      "aftercare",
			Says:    "5 min for movement, advice and a last look; no published figure was seen.",
			Sources: []evidence.Source{evidence.Convention},
		},
		{
			ID:      "learning",
			Says:    "Who is learning takes half as long again at each site; no multiplier was seen.",
			Sources: []evidence.Source{evidence.Convention},
		},
		{
			ID:      "expert",
			Says:    "An expert takes a fifth less at each site; no multiplier was seen.",
			Sources: []evidence.Source{evidence.Convention},
		},
		{
			ID:      "first-visit",
			Says:    "The examination of a first visit is not counted; no figure was seen.",
			Sources: []evidence.Source{evidence.Convention},
		},
		{
			ID: "points",
			Says: "Discomfort adds up over the targets. That more insertions and more pain during needling leave more " +
				"soreness is published, the numbers are not.",
			Sources: []evidence.Source{"MPZ16", evidence.Convention},
		},
		{
			ID: "area",
			Says: "The masseter and the calf are taken to be more sensitive, as trials saw; so are head, face, hand, " +
				"foot and groin, for which no figure was seen.",
			Sources: []evidence.Source{"MASS23", "TRIATH19", evidence.Convention},
		},
		{
			ID:      "patient",
			Says:    "Women report more intense soreness, and so does who is anxious.",
			Sources: []evidence.Source{"MPZ16", "MPZ14"},
		},
		{
			ID:      "sex-not-known",
			Says:    "The sex is not known: discomfort may be as in women.",
			Sources: []evidence.Source{evidence.Convention},
		},
		{
			ID:      "tolerance",
			Says:    "How much a patient bears was not said, and is taken to be as usual; there is no validated scale.",
			Sources: []evidence.Source{evidence.Convention},
		},
		{
			ID: "billing",
			Says: "20560 is for 1 or 2 muscles, 20561 for 3 or more, counted by muscles and not by needles. How sides " +
				"and parts count was not read; here a row of the atlas counts once.",
			Sources: []evidence.Source{"APTACPT", "CPTREF"},
		},
	}
}

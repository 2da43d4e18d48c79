// Package clinicrules is the rules of a clinic: those of the library, one of the clinic's own, one tightened
// and one loosened, signed. The screenall program compiles them once and screens with them from many
// goroutines; the test shows how a clinic holds its own rule to what it is meant to do.
//
// The clinic, its rule and its reasons are made up.
package clinicrules

import (
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// Rules are the shipped rules as this clinic reads them.
func Rules() contraindication.Rulebook {
	return contraindication.Shipped().
		Add(contraindication.Rule{
			ID:       "clinic-calf-before-race",
			Says:     "A race within three days, and a calf muscle is to be needled deeply.",
			Strength: contraindication.Relative,
			When: when.All(
				when.Ahead(intake.CompetitionDate, 3),
				when.Muscle(anatomy.Soleus),
				when.Deep(),
			),
			Do:    "Needle superficially, or after the race.",
			Basis: []evidence.Citation{{Source: "clinic", Says: "team meeting of 2026-09-14"}},
		}).
		Tighten("thorax-low-bmi", contraindication.Relative).
		Loosen("bleeding-doac-heparin", contraindication.Clear, contraindication.Signed{
			By:    "medical lead",
			Why:   "another rule says it",
			Until: intake.MustDate("2027-09-30"),
		})
}

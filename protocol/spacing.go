package protocol

import (
	"time"

	"github.com/dryneedling/dryneedling/condition/evidence"
)

// A Spacing is how long the same muscle is left alone between two visits.
type Spacing struct {
	Floor     time.Duration // at least
	WhileSore time.Duration // at least, where soreness is still there
	Usual     time.Duration
	Basis     []evidence.Citation
}

// spacing is a convention: it was derived from the shortest schedules that were seen and from how long
// soreness lasts, not from harm, and a service may set its own.
func spacing() Spacing {
	const day = 24 * time.Hour
	return Spacing{
		Floor:     2 * day,
		WhileSore: 3 * day,
		Usual:     7 * day,
		Basis: []evidence.Citation{
			{Source: evidence.Convention, Says: "derived from schedules and from how long soreness lasts, not from harm; a service may set its own"},
			{Source: "MPZ16", Says: "soreness was tracked over 72 hours"},
			{Source: "UT48", Says: "improvement of the upper trapezius appeared at 48 hours, not immediately"},
			{Source: "GILDIR19", Says: "three sessions a week"},
			{Source: "ETTH098", Says: "three sessions a week; a plan"},
			{Source: "DISC808", Says: "alternate days; a plan"},
		},
	}
}

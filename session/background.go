package session

import (
	"slices"

	"github.com/dryneedling/dryneedling/condition/evidence"
)

// Background returns figures on harm from sources that were not read in full, most of them on acupuncture.
// They stand for no event of the table.
func Background() []Incidence { return cloneIncidence(background()) }

// FurtherTexts returns the guidelines and reports on safety and competence that exist and were not read in
// full, so that what they say is not in these tables.
func FurtherTexts() []evidence.Source { return slices.Clone(furtherTexts[:]) }

package session

import (
	"iter"

	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
)

// A Competence is what one jurisdiction asks of those who needle, as far as it was read. These are examples:
// rules change, and local law decides.
type Competence struct {
	Where    string
	Place    string // as in ISO 3166: "US-NJ"; empty where the text read does not name the place
	Says     string
	IsSurvey bool // says what is done there, not what is required
	Sources  []evidence.Source
}

// Competences yields the rows of the table, in its order.
func Competences() iter.Seq[Competence] {
	return func(yield func(Competence) bool) {
		for _, row := range competences() {
			if !yield(row) {
				return
			}
		}
	}
}

// CompetenceIn yields what was read of a place; of a country, that of its subdivisions is not part. Nothing
// means that nothing was read, and is no leave to needle.
func CompetenceIn(place intake.ISOPlace) iter.Seq[Competence] {
	return func(yield func(Competence) bool) {
		for row := range Competences() {
			if place.IsValid() && row.Place == place.String() && !yield(row) {
				return
			}
		}
	}
}

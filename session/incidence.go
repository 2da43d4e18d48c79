package session

import (
	"fmt"
	"slices"

	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/internal/enum"
)

// An Incidence is how often an event was seen, in the figures that the source gives: none is worked out from
// others. Figures with different denominators can't be compared.
type Incidence struct {
	Says    string // in the words of the table: "4.65 % of 7,629 treatments"
	Rate    Rate   // the figure in it; the zero Rate where there is none, as of a case report
	Of      int    // the size of the denominator; 0 where the table does not say it at this figure
	Among   Among  // what the denominator counts, likewise
	Sources []evidence.Source
}

// String returns the figure and its sources: "4.65 % of 7,629 treatments (BRADY-2014)".
func (i Incidence) String() string { return fmt.Sprintf("%s (%s)", i.Says, join(i.Sources)) }

func cloneIncidence(rows []Incidence) []Incidence {
	rows = slices.Clone(rows)
	for i := range rows {
		rows[i].Sources = slices.Clone(rows[i].Sources)
	}
	return rows
}

// A Rate is Least to Most events in every Per. Per is 100 of a percentage, and 1 of a bare count, which is
// then a part of the whole denominator. The zero Rate is not given, and is not the same as none in 7,629.
type Rate struct {
	Least, Most float64
	Per         int
}

func counted(events int) Rate                 { return Rate{float64(events), float64(events), 1} }
func perCent(rate float64) Rate               { return Rate{rate, rate, 100} }
func perCentBetween(least, most float64) Rate { return Rate{least, most, 100} }
func in(per int, events float64) Rate         { return Rate{events, events, per} }

// IsGiven reports whether there is a rate.
func (r Rate) IsGiven() bool { return r.Per != 0 }

// IsCount reports whether the rate is a bare count of events.
func (r Rate) IsCount() bool { return r.Per == 1 }

// String returns the rate: "4.65 %", "2", "0.87 per 1000000", "not given".
func (r Rate) String() string {
	if !r.IsGiven() {
		return "not given"
	}
	text := number(r.Least)
	if r.Most != r.Least {
		text += " to " + number(r.Most)
	}
	switch r.Per {
	case 1:
		return text
	case 100:
		return text + " %"
	}
	return fmt.Sprintf("%s per %d", text, r.Per)
}

// Among is what a denominator counts. The zero Among is not given.
type Among uint8

// What denominators count.
const (
	AmongSessions Among = iota + 1
	AmongTreatments
	AmongVisits
	AmongPatients
	AmongVolunteers // healthy people
	AmongClinicians // who say that they have seen the event; nothing follows for treatments
	AmongCases      // published cases of the event
)

var amongNames = enum.Names[Among]{Type: "Among", What: "denominator", IDs: []string{
	AmongSessions: "sessions", AmongTreatments: "treatments", AmongVisits: "visits", AmongPatients: "patients",
	AmongVolunteers: "volunteers", AmongClinicians: "clinicians", AmongCases: "cases",
}}

// String returns the id: "treatments".
func (a Among) String() string { return amongNames.String(a) }

// IsValid reports whether a is one of the denominators.
func (a Among) IsValid() bool { return amongNames.Has(a) }

// MarshalText returns the id; it fails where a is no denominator.
func (a Among) MarshalText() ([]byte, error) { return amongNames.MarshalText(a) }

// UnmarshalText sets a to the denominator with the id text.
func (a *Among) UnmarshalText(text []byte) error { return amongNames.UnmarshalText(a, text) }

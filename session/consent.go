package session

import (
	"iter"
	"slices"
	"sync"

	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// A ConsentFact is something that is known, or required somewhere, about consent to needling.
type ConsentFact struct {
	Says    string
	Place   string // where it holds, as in ISO 3166: "US-NJ"; empty where it is of no one place
	Sources []evidence.Source
}

// ConsentFacts yields every fact about consent, in the order of the table.
func ConsentFacts() iter.Seq[ConsentFact] {
	return func(yield func(ConsentFact) bool) {
		for _, fact := range consentFacts() {
			if !yield(fact) {
				return
			}
		}
	}
}

// ConsentIn yields what the law of a place requires for consent, as far as it was read; of a country, that of
// its subdivisions is not part. Nothing means that nothing was read. Check local law.
func ConsentIn(place intake.ISOPlace) iter.Seq[ConsentFact] {
	return func(yield func(ConsentFact) bool) {
		for fact := range ConsentFacts() {
			if place.IsValid() && fact.Place == place.String() && !yield(fact) {
				return
			}
		}
	}
}

// A Disclosure is a risk that a patient is told of before needling.
type Disclosure struct {
	Event      AdverseEvent
	Says       string
	Sites      []anatomy.Site  // the sites that it is for; none where it is for needling anywhere
	Structures anatomy.Hazards // what a needle at these sites can harm, where the risk turns on that
	Sources    []evidence.Source
}

// A disclosureRow is a risk of the minimum list, and on what it turns. A row that turns on nothing is for
// every patient.
type disclosureRow struct {
	Event      AdverseEvent
	Says       string
	Cavity     anatomy.Cavity  // only where a needle can reach it
	Structures anatomy.Hazards // only where a needle can harm one of them
	Pregnancy  bool            // only where a pregnancy is not ruled out
}

// Disclosures returns the risks to tell a patient of before these sites are needled, in the order of the
// minimum list. It takes the injury of lung, organs and vessels from what the atlas says of each muscle, not
// from the region alone. What is not known does not reassure: without a site, or with one that names no
// muscle, every risk is told; so is that of pregnancy until it is ruled out.
//
// The list was put together from reported events, since the items that the e-Delphi of ICKERT-2024 agreed on
// were not visible in what was read. Local law, and the patient's own material risks, may ask for more.
func Disclosures(patient intake.Profile, sites ...anatomy.Site) (told []Disclosure) {
	anywhere := len(sites) == 0 || slices.ContainsFunc(sites, func(s anatomy.Site) bool { return !s.Muscle.IsValid() })
	for _, row := range minimumList() {
		d := Disclosure{Event: row.Event, Says: row.Says, Sources: slices.Clone(disclosedBy[:])}
		for _, site := range sites {
			if row.threatens(site) {
				d.Sites = append(d.Sites, site)
				d.Structures = d.Structures.Or(site.Muscle.Near().And(row.Structures))
			}
		}
		switch {
		case row.Pregnancy && isRuledOut(intake.PregnancyNo, patient):
		case row.isLocal() && !anywhere && len(d.Sites) == 0:
		default:
			told = append(told, d)
		}
	}
	return told
}

// minimumList is the table of the risks, put together on first use.
var minimumList = sync.OnceValue(disclosureRows)

// isLocal reports whether the risk turns on what lies near the site.
func (row *disclosureRow) isLocal() bool { return row.Cavity != 0 || !row.Structures.IsEmpty() }

// threatens reports whether the risk is one of this site. Where the atlas tells the levels at which a line
// reaches the cavity, a level that is given decides; otherwise the structures near the muscle count too.
func (row *disclosureRow) threatens(site anatomy.Site) bool {
	if canReach(site, row.Cavity) {
		return true
	}
	byLevel := site.Level != 0 && !site.Muscle.Reaches(row.Cavity).Levels.IsEmpty()
	return !byLevel && site.Muscle.Near().Touches(row.Structures)
}

// canReach reports whether a line from some entry into the muscle can reach the cavity; a level that is not
// given could be any.
func canReach(site anatomy.Site, cavity anatomy.Cavity) bool {
	reach := site.Muscle.Reaches(cavity)
	if site.Level != 0 && !reach.Levels.IsEmpty() {
		return reach.Levels.Has(site.Level)
	}
	return !reach.IsNo()
}

// isRuledOut reports whether the profile holds, and knows, the reassuring answer.
func isRuledOut(reassuring intake.Option, patient intake.Profile) bool {
	answer, held := reassuring.Choice().In(patient)
	return held.Standing.IsKnown() && answer == reassuring
}

package session

import (
	"iter"
	"slices"
	"sync"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/internal/enum"
)

// An AdverseEvent is a harm that needling can do. Four of them sum up others and are never recorded: see
// [AdverseEvent.IsSummary]. The zero AdverseEvent is not given. Of an AdverseEvent that is none, every method
// returns the zero value, which is never a clinical statement.
//
// What to do, what to report and when to stop combine ALB-CEM, ZA-BN121 and the cited case reports with
// clinical convention; they are not quoted from a single guideline.
type AdverseEvent uint8

// The events, in the order of the table.
const (
	Bleeding AdverseEvent = iota + 1
	Bruising
	Hematoma
	PainDuringNeedling
	PostNeedlingSoreness
	Aggravation
	Drowsiness
	HeadacheOrNausea
	Vasovagal
	Seizure
	EmotionOrSensation
	Pneumothorax
	BilateralPneumothorax
	HemothoraxOrTamponade
	CentralNervousInjury
	CSFLeak
	NerveInjury
	LocalInfection
	DeepInfection
	VascularInjury
	OrganPuncture
	BrokenNeedle
	ForgottenNeedle
	AllergicReaction
	ElectricalInjury
	AnyMinor
	AnySerious
	EventsInChildren
	EventsInPregnancy
)

var adverseEventNames = enum.Names[AdverseEvent]{Type: "AdverseEvent", What: "adverse event", IDs: []string{
	Bleeding:              "bleeding",
	Bruising:              "bruising",
	Hematoma:              "haematoma",
	PainDuringNeedling:    "pain-during-needling",
	PostNeedlingSoreness:  "post-needling-soreness",
	Aggravation:           "aggravation",
	Drowsiness:            "drowsiness",
	HeadacheOrNausea:      "headache-or-nausea",
	Vasovagal:             "vasovagal",
	Seizure:               "seizure",
	EmotionOrSensation:    "emotion-or-sensation",
	Pneumothorax:          "pneumothorax",
	BilateralPneumothorax: "bilateral-pneumothorax",
	HemothoraxOrTamponade: "haemothorax-or-tamponade",
	CentralNervousInjury:  "central-nervous-injury",
	CSFLeak:               "csf-leak",
	NerveInjury:           "nerve-injury",
	LocalInfection:        "local-infection",
	DeepInfection:         "deep-infection",
	VascularInjury:        "vascular-injury",
	OrganPuncture:         "organ-puncture",
	BrokenNeedle:          "broken-needle",
	ForgottenNeedle:       "forgotten-needle",
	AllergicReaction:      "allergic-reaction",
	ElectricalInjury:      "electrical-injury",
	AnyMinor:              "any-minor",
	AnySerious:            "any-serious",
	EventsInChildren:      "events-in-children",
	EventsInPregnancy:     "events-in-pregnancy",
}}

// An adverseEventRow is one event as the tables hold it.
type adverseEventRow struct {
	ID         AdverseEvent
	Name       string
	Grade      Grading
	Incidence  []Incidence
	Where      string
	Regions    []body.Region
	Everywhere bool // in place of regions
	Manage     string
	Report     string
	Stop       string
}

// adverseEventTable holds the rows by event, with an empty row at 0.
var adverseEventTable = sync.OnceValue(func() []adverseEventRow {
	rows := make([]adverseEventRow, len(adverseEventNames.IDs))
	for _, part := range [...][]adverseEventRow{minorEvents(), majorEvents(), deviceEvents(), eventSummaries()} {
		for _, row := range part {
			rows[row.ID] = row
		}
	}
	return rows
})

func (e AdverseEvent) row() *adverseEventRow {
	if !e.IsValid() {
		e = 0
	}
	return &adverseEventTable()[e]
}

// AdverseEvents yields every event, in the order of the table; those that sum up others come last.
func AdverseEvents() iter.Seq[AdverseEvent] { return adverseEventNames.All() }

// ParseAdverseEvent returns the event with the id text: "pneumothorax".
func ParseAdverseEvent(text string) (AdverseEvent, error) { return adverseEventNames.Parse(text) }

// String returns the id: "pneumothorax".
func (e AdverseEvent) String() string { return adverseEventNames.String(e) }

// Name returns the event for people: "Bruising or small haematoma".
func (e AdverseEvent) Name() string {
	if !e.IsValid() {
		return e.String()
	}
	return e.row().Name
}

// IsSummary reports whether the row sums up events in figures. It is no event that happens to a patient.
func (e AdverseEvent) IsSummary() bool { return e >= AnyMinor && e.IsValid() }

// Grade is how bad the event can be.
func (e AdverseEvent) Grade() Grading { return e.row().Grade }

// Incidence returns how often the event was seen, each figure with its own denominator and source. None
// means that no figure was found, not that the event is rare.
func (e AdverseEvent) Incidence() []Incidence { return cloneIncidence(e.row().Incidence) }

// Where names the places in which the event was seen, in the words of the table.
func (e AdverseEvent) Where() string { return e.row().Where }

// Regions are the regions of those places, as this library reads the words; [AdverseEvent.Where] decides.
// The empty set says nothing about where.
func (e AdverseEvent) Regions() body.Regions {
	if e.row().Everywhere {
		return body.Everywhere.Regions()
	}
	return body.RegionsOf(e.row().Regions...)
}

// Manage is what to do at once, or "".
func (e AdverseEvent) Manage() string { return e.row().Manage }

// Report is what to record, and whom to tell.
func (e AdverseEvent) Report() string { return e.row().Report }

// Stop is what to stop, and what to change before needling again, or "".
func (e AdverseEvent) Stop() string { return e.row().Stop }

// Basis are the works behind the row: those of its figures, and, where it says what to do, those that the
// managing, reporting and stopping are put together from.
func (e AdverseEvent) Basis() (basis []evidence.Citation) {
	for _, i := range e.row().Incidence {
		for _, source := range i.Sources {
			basis = append(basis, evidence.Citation{Source: source, Says: i.Says})
		}
	}
	if e.row().Manage != "" {
		for _, source := range managedBy {
			basis = append(basis, evidence.Citation{Source: source, Says: "what to do, to report and to stop"})
		}
	}
	return slices.Clip(basis)
}

// managedBy is what managing, reporting and stopping are put together from, besides the cited cases.
var managedBy = [...]evidence.Source{"ALB-CEM", "ZA-BN121", evidence.Convention}

// IsValid reports whether e is one of the events.
func (e AdverseEvent) IsValid() bool { return adverseEventNames.Has(e) }

// MarshalText returns the id; it fails where e is no event.
func (e AdverseEvent) MarshalText() ([]byte, error) { return adverseEventNames.MarshalText(e) }

// UnmarshalText sets e to the event with the id text.
func (e *AdverseEvent) UnmarshalText(text []byte) error {
	return adverseEventNames.UnmarshalText(e, text)
}

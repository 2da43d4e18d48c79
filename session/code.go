package session

import (
	"iter"
	"sync"

	"github.com/dryneedling/dryneedling/condition"
)

// A System is the URI of a code system, as FHIR writes it.
type System string

// The code systems that have codes for measures and adverse events.
const (
	LOINC    System = "http://loinc.org"
	ICD10CM  System = "http://hl7.org/fhir/sid/icd-10-cm"
	SNOMEDCT System = "http://snomed.info/sct"

	// ACCESS is local to one program of CMS.
	ACCESS System = "https://dsacms.github.io/cmmi-access-model/CodeSystem/ACCESSReportDataCompositionSectionCS"
)

// A Code is what another system calls a measure or an adverse event. It is comparable.
type Code struct {
	System  System
	Code    string
	Display string // the system's own words
	Match   condition.Match
	Note    string
}

type measureCode struct {
	Measure Measure
	Code    string
	Display string
	Match   condition.Match
	Note    string
}

type eventCode struct {
	Event   AdverseEvent
	Code    string
	Display string
	Match   condition.Match
	Note    string
}

// measureCodes and eventCodes are the tables of the systems. A table that was left out of the build is empty.
var (
	measureCodes = [...]struct {
		system System
		rows   []measureCode
	}{
		{LOINC, loincMeasures},
		{ACCESS, accessMeasures},
	}
	eventCodes = [...]struct {
		system System
		rows   []eventCode
	}{
		{ICD10CM, icd10cmEvents},
		{SNOMEDCT, snomedEvents},
	}
)

// Codes yields the codes of the measure, by system. Most measures have none: none was found, which does not
// mean that none exists.
func (m Measure) Codes() iter.Seq[Code] {
	return func(yield func(Code) bool) {
		for _, table := range measureCodes {
			for _, row := range table.rows {
				if row.Measure == m && !yield(Code{table.system, row.Code, row.Display, row.Match, row.Note}) {
					return
				}
			}
		}
	}
}

// Codes yields the codes of the event, by system. Several of ICD-10-CM are alternatives by site, side or
// kind. Few are equivalent: a code seldom says how bad an event is, and an event of the table does.
func (e AdverseEvent) Codes() iter.Seq[Code] {
	return func(yield func(Code) bool) {
		for _, table := range eventCodes {
			for _, row := range table.rows {
				if row.Event == e && !yield(Code{table.system, row.Code, row.Display, row.Match, row.Note}) {
					return
				}
			}
		}
	}
}

type systemCode struct {
	System System
	Code   string
}

var byCode = sync.OnceValue(func() *codeIndex {
	index := &codeIndex{map[systemCode]Measure{}, map[systemCode]AdverseEvent{}}
	for m := range Measures() {
		for code := range m.Codes() {
			if code.Match == condition.Equivalent {
				index.measures[systemCode{code.System, code.Code}] = m
			}
		}
	}
	for e := range AdverseEvents() {
		for code := range e.Codes() {
			if code.Match == condition.Equivalent {
				index.events[systemCode{code.System, code.Code}] = e
			}
		}
	}
	return index
})

type codeIndex struct {
	measures map[systemCode]Measure
	events   map[systemCode]AdverseEvent
}

// MeasureFromCode returns the measure that the code is equivalent to. It never decodes through another match,
// such as the panel that a score is part of.
func MeasureFromCode(system System, code string) (m Measure, ok bool) {
	m, ok = byCode().measures[systemCode{system, code}]
	return m, ok
}

// AdverseEventFromCode returns the event that the code is equivalent to. It never decodes through a broader,
// narrower or related match; that it finds none says nothing about what happened.
func AdverseEventFromCode(system System, code string) (e AdverseEvent, ok bool) {
	e, ok = byCode().events[systemCode{system, code}]
	return e, ok
}

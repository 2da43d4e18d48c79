package rulecheck

import (
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// Day is the day of every case: the day of the visit.
func Day() intake.Date { return intake.MustDate("2026-11-23") }

// A Case is a patient and a plan, and what has to become of a rule there.
type Case struct {
	Rule    string
	Outcome Outcome
	Targets []protocol.Target // nil where the rule is about the patient alone
	Answers intake.Answers    // what differs from an unremarkable patient
}

// Patient is the profile of the case: an unremarkable patient on [Day] but for the answers.
func (k Case) Patient() (intake.Profile, error) { return intake.Unremarkable(Day(), k.Answers...) }

// plan is what is screened: where the case has no plan, a plain one.
func (k Case) plan() []protocol.Target {
	if k.Targets == nil {
		return plain()
	}
	return k.Targets
}

// plain is the plan from which a search begins, and which stands where a case has none: one needle in a
// muscle that can be pressed, is not needled by level and lies beside little.
func plain() []protocol.Target { return []protocol.Target{plainTarget} }

var plainTarget = protocol.Target{
	Site:      anatomy.DeltoidMiddle.Left(),
	Technique: protocol.Static,
	Depth:     protocol.Deep,
}

// unremarkable is an unremarkable patient.
func unremarkable() intake.Profile {
	p, err := intake.Unremarkable(Day())
	if err != nil {
		panic("rulecheck: the unremarkable patient: " + err.Error())
	}
	return p
}

package contraindication

import (
	"fmt"

	"github.com/dryneedling/dryneedling/condition/intake"
)

// A PatientAssessment is what a screening found of a patient for whom nothing is planned yet. It has no
// verdict and no gate: a patient without targets can't be let through.
type PatientAssessment struct{ a Assessment }

// ScreenPatient asks of the patient alone, for the waiting room: the rules about each target are left out,
// and what turns on targets is unknown. The shipped rules are read under the considered policy.
func ScreenPatient(patient intake.Profile) PatientAssessment {
	return Default().ScreenPatient(patient)
}

// ScreenPatient asks of the patient alone. See [ScreenPatient].
func (s *Screener) ScreenPatient(patient intake.Profile) PatientAssessment {
	p := PatientAssessment{Assessment{own: patient, alone: true}}
	p.a.run(s)
	return p
}

// Err says why the patient could not be judged; it is nil where that was done.
func (p PatientAssessment) Err() error { return p.a.Err() }

// Findings returns what was found, in the order of [Assessment.Findings].
func (p PatientAssessment) Findings() []Finding { return p.a.Findings() }

// Questions returns the facts that can still change what was found, best first.
func (p PatientAssessment) Questions() []Question { return p.a.Questions() }

// Presumed returns what was presumed. See [Assessment.Presumed].
func (p PatientAssessment) Presumed() []Presumption { return p.a.Presumed() }

// Format implements [fmt.Formatter], so that no verb prints what is known of the patient.
func (p PatientAssessment) Format(f fmt.State, verb rune) { p.a.Format(f, verb) }

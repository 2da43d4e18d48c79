package session

import (
	"iter"

	"github.com/dryneedling/dryneedling/internal/enum"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// An OverrideReason is why a clinician goes on against a finding. The zero OverrideReason is not given. The
// list is this library's own.
type OverrideReason uint8

// The reasons.
const (
	BenefitOutweighs OverrideReason = iota + 1 // what is to be gained is worth the risk to this patient
	RiskReduced                                // by something that the rules do not read
	SpecialistAgreed                           // who looks after the disease agreed
	PatientChose                               // knowing the risk
	NotAsFound                                 // what the finding rests on is wrong, and the answer is being corrected
	NoAlternative                              // and waiting does more harm
)

var overrideReasonNames = enum.Names[OverrideReason]{Type: "OverrideReason", What: "reason to override", IDs: []string{
	BenefitOutweighs: "benefit-outweighs",
	RiskReduced:      "risk-reduced",
	SpecialistAgreed: "specialist-agreed",
	PatientChose:     "patient-chose",
	NotAsFound:       "not-as-found",
	NoAlternative:    "no-alternative",
}}

// OverrideReasons yields every reason.
func OverrideReasons() iter.Seq[OverrideReason] { return overrideReasonNames.All() }

// ParseOverrideReason returns the reason with the id text.
func ParseOverrideReason(text string) (OverrideReason, error) { return overrideReasonNames.Parse(text) }

// String returns the id: "benefit-outweighs".
func (r OverrideReason) String() string { return overrideReasonNames.String(r) }

// IsValid reports whether r is one of the reasons.
func (r OverrideReason) IsValid() bool { return overrideReasonNames.Has(r) }

// MarshalText returns the id; it fails where r is no reason.
func (r OverrideReason) MarshalText() ([]byte, error) { return overrideReasonNames.MarshalText(r) }

// UnmarshalText sets r to the reason with the id text.
func (r *OverrideReason) UnmarshalText(text []byte) error {
	return overrideReasonNames.UnmarshalText(r, text)
}

// An Override says that a clinician goes on against a finding, and why. It annotates: no verdict is changed by
// it, and no later screening reads it. It is of the rule wherever that was found. It is comparable.
type Override struct {
	Rule   string
	Reason OverrideReason
	Signed contraindication.Signed // Until is the last day on which it counts; without a day it has no end
}

package contraindication

import (
	"iter"
	"slices"

	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/enum"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// A Rule is one thing that can stand against needling. It is data: the expression that decides is the one
// that is printed, counted and compared.
type Rule struct {
	ID         string              // kebab-case, never used again for another rule; red flags begin with "rf-"
	Section    string              // the section of the dossier with the background; empty in a clinic's own rules
	Phase      Phase               // the zero Phase is Before
	Family     Family              // rules that speak to one danger; may be empty
	Strength   Strength            // the considered strength, Precaution to Absolute
	Refer      Referral            // whether and how soon to refer; the zero Referral is not at all
	When       when.Expression     // when it holds
	Says       string              // one sentence for the clinician: what is the case
	Do         string              // one or two sentences: what to do about it
	Positions  []Position          // named sources that hold something else than Strength
	Basis      []evidence.Citation // who says so, at least one; Says is what the dossier found in it, empty where that is no more than the rule
	Footing    Footing             // how far the sources carry it
	Confidence Confidence          // how sure the dossier is of it; zero where it does not say
	Account    string              // where the sources agree and where they differ; empty where the dossier gives no account
	Note       string              // what a reader of the table needs to know
}

// Scope says what the rule is about: the patient, the plan or each target. It follows from When.
func (r Rule) Scope() when.Scope { return r.When.Scope() }

// IsRedFlag reports whether the rule is a red flag: about the patient, not the needle.
func (r Rule) IsRedFlag() bool { return len(r.ID) > 3 && r.ID[:3] == "rf-" }

// Sources yields whom the rule rests on, each once: its basis, then the sources that hold something else.
// Of a source that holds something else, what it holds comes first: "calls it absolute: avoids the limb".
func (r Rule) Sources() iter.Seq[evidence.Citation] {
	return func(yield func(evidence.Citation) bool) {
		positions := slices.Clone(r.Positions)
		for _, c := range r.Basis {
			if i := slices.IndexFunc(positions, func(p Position) bool { return p.Source == c.Source }); i >= 0 {
				c.Says = positions[i].with(c.Says)
				positions = slices.Delete(positions, i, i+1)
			}
			if !yield(c) {
				return
			}
		}
		for _, p := range positions {
			if !yield(evidence.Citation{Source: p.Source, Says: p.says()}) {
				return
			}
		}
	}
}

// position is what the source holds where it differs from the rule.
func (r *Rule) position(source evidence.Source) (p Position, ok bool) {
	if i := slices.IndexFunc(r.Positions, func(p Position) bool { return p.Source == source }); i >= 0 {
		return r.Positions[i], true
	}
	return Position{}, false
}

// Jurisdictions returns the places whose law alone a part of the rule speaks of, by their ISO 3166 codes, in
// the order of When, each once. That part is silent elsewhere, and undetermined where only the country is
// known. It is nil where the rule is the same everywhere.
func (r Rule) Jurisdictions() (codes []string) {
	for leaf := range r.When.Tree().Leaves {
		if leaf.Fact != logic.Fact(intake.Jurisdiction) {
			continue
		}
		for _, place := range leaf.Args {
			if code := intake.ISOPlace(place).String(); !slices.Contains(codes, code) {
				codes = append(codes, code)
			}
		}
	}
	return codes
}

// clone is the rule with slices of its own.
func (r Rule) clone() Rule {
	r.Positions = slices.Clone(r.Positions)
	r.Basis = slices.Clone(r.Basis)
	return r
}

// A Position is what a named source holds where it differs from the considered strength. [Clear] means
// that the source says it is no contraindication.
type Position struct {
	Source   evidence.Source
	Strength Strength
}

func (p Position) says() string {
	if p.Strength == Clear {
		return "says that it is no contraindication"
	}
	return "calls it " + p.Strength.String()
}

// with is the position and behind it what the source says.
func (p Position) with(words string) string {
	if words == "" {
		return p.says()
	}
	return p.says() + ": " + words
}

// cited is the basis of a rule that names its sources and no more.
func cited(sources ...evidence.Source) []evidence.Citation {
	basis := make([]evidence.Citation, len(sources))
	for i, s := range sources {
		basis[i].Source = s
	}
	return basis
}

// A Family is rules that speak to one danger, so that a report can lead with the strongest and fold the
// rest under it: "bleeding-drugs".
type Family string

// A Phase is when a rule speaks. Rules of the phase Before decide the verdict of a planned session; the
// others are steps and watchpoints on its checklist.
type Phase uint8

// The phases. The zero Phase is Before, so that a rule that says nothing about it counts.
const (
	Before Phase = iota
	During
	After
)

var phaseNames = enum.Names[Phase]{Type: "Phase", What: "phase", IDs: []string{Before: "before", During: "during", After: "after"}}

// String returns the id: "before".
func (p Phase) String() string { return phaseNames.String(p) }

// IsValid reports whether p is one of the phases.
func (p Phase) IsValid() bool { return phaseNames.Has(p) }

// MarshalText returns the id; it fails where p is no phase.
func (p Phase) MarshalText() ([]byte, error) { return phaseNames.MarshalText(p) }

// UnmarshalText sets p to the phase with the id text.
func (p *Phase) UnmarshalText(text []byte) error { return phaseNames.UnmarshalText(p, text) }

// A Referral is how soon the patient is to be seen elsewhere; sooner compares greater. The zero Referral is
// none.
type Referral uint8

// The referrals, the least pressing first.
const (
	NoReferral Referral = iota
	Routine
	Urgent
	SameDay
	Emergency
)

var referralNames = enum.Names[Referral]{Type: "Referral", What: "referral", IDs: []string{
	Routine: "routine", Urgent: "urgent", SameDay: "same-day", Emergency: "emergency",
}}

// String returns the id, "same-day", or "none".
func (r Referral) String() string {
	if r == NoReferral {
		return "none"
	}
	return referralNames.String(r)
}

// IsValid reports whether r is a referral or none.
func (r Referral) IsValid() bool { return r == NoReferral || referralNames.Has(r) }

// MarshalText returns the id; it fails where r is none.
func (r Referral) MarshalText() ([]byte, error) { return referralNames.MarshalText(r) }

// UnmarshalText sets r to the referral with the id text.
func (r *Referral) UnmarshalText(text []byte) error { return referralNames.UnmarshalText(r, text) }

// A Footing is how far the sources carry a rule. The zero Footing is not said.
type Footing uint8

// The footings.
const (
	Sourced    Footing = iota + 1 // the sources carry it as it stands
	Number                        // a number or interval in it is convention
	Extension                     // it goes further than its sources
	Convention                    // clinical convention; no source was found
)

var footingNames = enum.Names[Footing]{Type: "Footing", What: "footing", IDs: []string{
	Sourced: "sourced", Number: "number", Extension: "extension", Convention: "convention",
}}

// String returns the id: "extension".
func (f Footing) String() string { return footingNames.String(f) }

// IsValid reports whether f is one of the footings.
func (f Footing) IsValid() bool { return footingNames.Has(f) }

// MarshalText returns the id; it fails where f is no footing.
func (f Footing) MarshalText() ([]byte, error) { return footingNames.MarshalText(f) }

// UnmarshalText sets f to the footing with the id text.
func (f *Footing) UnmarshalText(text []byte) error { return footingNames.UnmarshalText(f, text) }

package condition

import (
	"iter"
	"strings"

	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Family is a group of conditions that belong together, most of them with a parent of that name.
// The zero Family is not given.
type Family uint8

// The families.
const (
	FamilyNeckPain Family = iota + 1
	FamilyBackPain
	FamilyShoulderPain
	FamilyHipPain
	FamilyTennisElbow
	FamilyHeadache
	FamilyJawPainTMD
	FamilyFibromyalgia
	FamilyTendonitis
	FamilyOther
)

var familyNames = enum.Names[Family]{Type: "Family", What: "family of conditions", IDs: []string{
	FamilyNeckPain: "neck-pain", FamilyBackPain: "back-pain", FamilyShoulderPain: "shoulder-pain",
	FamilyHipPain: "hip-pain", FamilyTennisElbow: "tennis-elbow", FamilyHeadache: "headache",
	FamilyJawPainTMD: "jaw-pain-tmd", FamilyFibromyalgia: "fibromyalgia", FamilyTendonitis: "tendonitis",
	FamilyOther: "other",
}}

// Families yields every family.
func Families() iter.Seq[Family] { return familyNames.All() }

// ParseFamily returns the family with the id text: "neck-pain".
func ParseFamily(text string) (Family, error) { return familyNames.Parse(text) }

// String returns the id: "neck-pain".
func (f Family) String() string { return familyNames.String(f) }

// Name returns the family for people: "neck pain".
func (f Family) Name() string {
	if f == FamilyJawPainTMD {
		return "jaw pain (TMD)"
	}
	return strings.ReplaceAll(f.String(), "-", " ")
}

// Conditions is the set of the conditions in the family.
func (f Family) Conditions() (set Set) {
	for c := range All() {
		if c.Family() == f {
			set |= 1 << c
		}
	}
	return set
}

// IsValid reports whether f is one of the families.
func (f Family) IsValid() bool { return familyNames.Has(f) }

// MarshalText returns the id; it fails where f is no family.
func (f Family) MarshalText() ([]byte, error) { return familyNames.MarshalText(f) }

// UnmarshalText sets f to the family with the id text.
func (f *Family) UnmarshalText(text []byte) error { return familyNames.UnmarshalText(f, text) }

package condition

import (
	"iter"

	"github.com/dryneedling/dryneedling/internal/enum"
)

// A System is a system of codes. The zero System is not given.
type System uint8

// The systems.
const (
	ICD10CM  System = iota + 1 // the clinical modification of ICD-10 for the USA
	SNOMEDCT                   // the free set of SNOMED CT for the International Patient Summary
)

var systemNames = enum.Names[System]{Type: "System", What: "code system", IDs: []string{
	ICD10CM: "icd-10-cm", SNOMEDCT: "snomed-ct",
}}

var systemTable = [...]struct{ Name, URI, Version, Notice string }{
	ICD10CM: {
		Name:    "ICD-10-CM",
		URI:     "http://hl7.org/fhir/sid/icd-10-cm",
		Version: "2026",
		Notice: "ICD-10-CM. Source: CDC/NCHS and CMS, FY2026. No endorsement by the US government is " +
			"implied.",
	},
	SNOMEDCT: {
		Name:    "SNOMED CT",
		URI:     "http://snomed.info/sct",
		Version: "2022-07-31",
		Notice: "This material includes content from the SNOMED CT IPS Free Set (release 2022-07-31), " +
			"licensed under CC BY 4.0. SNOMED CT(R) was originally created by The College of American " +
			"Pathologists. \"SNOMED\" and \"SNOMED CT\" are registered trademarks of SNOMED International. " +
			"Inclusion implies no endorsement. Use of further SNOMED CT content needs an affiliate licence.",
	},
}

// Systems yields every system.
func Systems() iter.Seq[System] { return systemNames.All() }

// ParseSystem returns the system with the id or the URI text: "icd-10-cm", "http://snomed.info/sct".
func ParseSystem(text string) (System, error) {
	for s := range Systems() {
		if text == s.URI() {
			return s, nil
		}
	}
	return systemNames.Parse(text)
}

// String returns the id: "icd-10-cm".
func (s System) String() string { return systemNames.String(s) }

// Name returns the system for people: "ICD-10-CM".
func (s System) Name() string {
	if !s.IsValid() {
		return s.String()
	}
	return systemTable[s].Name
}

// URI returns the system as FHIR writes it, or "" where s is no system.
func (s System) URI() string {
	if !s.IsValid() {
		return ""
	}
	return systemTable[s].URI
}

// Version returns the release that the codes were checked against, or "" where s is no system.
// ICD-10-CM has a new release every October and SNOMED CT retires ids: check codes against the
// release in force before they are sent.
func (s System) Version() string {
	if !s.IsValid() {
		return ""
	}
	return systemTable[s].Version
}

// Notice returns the attribution that has to be shown where the codes are passed on.
func (s System) Notice() string {
	if !s.IsValid() {
		return ""
	}
	return systemTable[s].Notice
}

// IsValid reports whether s is one of the systems.
func (s System) IsValid() bool { return systemNames.Has(s) }

// MarshalText returns the id; it fails where s is no system.
func (s System) MarshalText() ([]byte, error) { return systemNames.MarshalText(s) }

// UnmarshalText sets s to the system with the id or the URI text.
func (s *System) UnmarshalText(text []byte) error {
	parsed, err := ParseSystem(string(text))
	if err != nil {
		return err
	}
	*s = parsed
	return nil
}

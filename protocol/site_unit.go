package protocol

import (
	"iter"
	"strings"

	"github.com/dryneedling/dryneedling/internal/enum"
)

// A SiteUnit says what is counted where a trial counts sites. Counts in different units do not compare. The
// zero SiteUnit is not given.
type SiteUnit uint8

// The units.
const (
	UnitSites SiteUnit = iota + 1
	UnitMuscles
	UnitTriggerPoints
	UnitNeedles
)

var siteUnitNames = enum.Names[SiteUnit]{Type: "SiteUnit", What: "unit of sites", IDs: []string{
	UnitSites:         "sites",
	UnitMuscles:       "muscles",
	UnitTriggerPoints: "trigger-points",
	UnitNeedles:       "needles",
}}

// SiteUnits yields every unit of sites.
func SiteUnits() iter.Seq[SiteUnit] { return siteUnitNames.All() }

// ParseSiteUnit returns the unit of sites with the id text.
func ParseSiteUnit(text string) (SiteUnit, error) { return siteUnitNames.Parse(text) }

// String returns the id: "sites".
func (u SiteUnit) String() string { return siteUnitNames.String(u) }

// Name returns the unit of sites for people: "sites".
func (u SiteUnit) Name() string { return strings.ReplaceAll(u.String(), "-", " ") }

// IsValid reports whether u is one of the constants.
func (u SiteUnit) IsValid() bool { return siteUnitNames.Has(u) }

// MarshalText returns the id; it fails where u has none.
func (u SiteUnit) MarshalText() ([]byte, error) { return siteUnitNames.MarshalText(u) }

// UnmarshalText sets u to the unit of sites with the id text.
func (u *SiteUnit) UnmarshalText(text []byte) error { return siteUnitNames.UnmarshalText(u, text) }

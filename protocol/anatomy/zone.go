package anatomy

import (
	"iter"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Zone is a part of the body to which muscles refer pain. The zones are finer than the regions,
// and each belongs to one. The zero Zone is not given.
type Zone uint8

type zoneRow struct {
	Name     string
	Sideable bool
	View     View
	Region   body.Region
}

// AllZones yields every zone, in the order of the body chart.
func AllZones() iter.Seq[Zone] { return zoneNames.All() }

// ParseZone returns the zone with the id text: "behind-eye".
func ParseZone(text string) (Zone, error) { return zoneNames.Parse(text) }

// String returns the id: "behind-eye".
func (z Zone) String() string { return zoneNames.String(z) }

// IsValid reports whether z is one of the zones.
func (z Zone) IsValid() bool { return zoneNames.Has(z) }

// MarshalText returns the id; it fails where z is no zone.
func (z Zone) MarshalText() ([]byte, error) { return zoneNames.MarshalText(z) }

// UnmarshalText sets z to the zone with the id text.
func (z *Zone) UnmarshalText(text []byte) error { return zoneNames.UnmarshalText(z, text) }

func (z Zone) row() *zoneRow {
	if z > lastZone {
		z = 0 // the row of no zone, which is empty
	}
	return &zoneTable[z]
}

// Name returns the zone for people: "Deep behind or around the eye".
func (z Zone) Name() string {
	if !z.IsValid() {
		return z.String()
	}
	return z.row().Name
}

// Sideable reports whether the zone exists left and right; where not, it lies in the midline.
func (z Zone) Sideable() bool { return z.row().Sideable }

// View tells from where the zone is seen on a body chart.
func (z Zone) View() View { return z.row().View }

// Region is the region that the zone belongs to.
func (z Zone) Region() body.Region { return z.row().Region }

// A View of the body chart. The zero View is not given.
type View uint8

// The views.
const (
	ViewFront View = iota + 1
	ViewBack
	ViewBoth
)

var viewNames = enum.Names[View]{Type: "View", What: "view", IDs: []string{ViewFront: "front", ViewBack: "back", ViewBoth: "both"}}

// String returns the id: "front".
func (v View) String() string { return viewNames.String(v) }

// IsValid reports whether v is one of the views.
func (v View) IsValid() bool { return viewNames.Has(v) }

package anatomy

import (
	"iter"
	"slices"

	"github.com/dryneedling/dryneedling/condition/evidence"
)

// A Hazard is a structure that a needle can harm. It names the anatomy, not the accident: the pleura,
// not the pneumothorax. The zero Hazard is not given.
type Hazard uint8

type hazardRow struct {
	Name    string
	Harm    string
	Avoid   string
	Sources []evidence.Source
}

// AllHazards yields every hazard, in the order of the table.
func AllHazards() iter.Seq[Hazard] { return hazardNames.All() }

// ParseHazard returns the hazard with the id text: "lung-pleura".
func ParseHazard(text string) (Hazard, error) { return hazardNames.Parse(text) }

// String returns the id: "lung-pleura".
func (h Hazard) String() string { return hazardNames.String(h) }

// IsValid reports whether h is one of the hazards.
func (h Hazard) IsValid() bool { return hazardNames.Has(h) }

// MarshalText returns the id; it fails where h is no hazard.
func (h Hazard) MarshalText() ([]byte, error) { return hazardNames.MarshalText(h) }

// UnmarshalText sets h to the hazard with the id text.
func (h *Hazard) UnmarshalText(text []byte) error { return hazardNames.UnmarshalText(h, text) }

func (h Hazard) row() *hazardRow {
	if h > lastHazard {
		h = 0 // the row of no hazard, which is empty
	}
	return &hazardTable[h]
}

// Name returns the structure for people: "Lung and pleura".
func (h Hazard) Name() string {
	if !h.IsValid() {
		return h.String()
	}
	return h.row().Name
}

// Harm tells what goes wrong when a needle meets the structure.
func (h Hazard) Harm() string { return h.row().Harm }

// Avoid tells how the structure is kept away from.
func (h Hazard) Avoid() string { return h.row().Avoid }

// Sources are the works that say so. STD is a flag, not a work: standard anatomy from memory.
func (h Hazard) Sources() []evidence.Source { return slices.Clone(h.row().Sources) }

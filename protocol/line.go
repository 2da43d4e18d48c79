package protocol

import (
	"iter"
	"math"
	"strconv"

	"github.com/dryneedling/dryneedling/internal/enum"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// A Position is how the patient lies or sits; a Grip is how the muscle is held. Both belong to the
// atlas, which says what each muscle allows.
type (
	Position = anatomy.Position
	Grip     = anatomy.Grip
)

// The positions and grips, as the atlas has them.
const (
	Supine    = anatomy.Supine
	Prone     = anatomy.Prone
	SideLying = anatomy.SideLying
	Sitting   = anatomy.Sitting
	Standing  = anatomy.Standing

	Flat    = anatomy.Flat
	Pincer  = anatomy.Pincer
	Bracket = anatomy.Bracket
)

// An Angle is the line of the needle in a word. The zero Angle is not given.
type Angle uint8

// The angles.
const (
	Perpendicular Angle = iota + 1 // straight at the surface
	Oblique                        // slanting
	Tangential                     // along the surface, nearly flat
	Medial                         // towards the midline

	lastAngle = Medial
)

var angleNames = enum.Names[Angle]{Type: "Angle", What: "angle", IDs: []string{
	Perpendicular: "perpendicular", Oblique: "oblique", Tangential: "tangential", Medial: "medial",
}}

// Angles yields every angle.
func Angles() iter.Seq[Angle] { return angleNames.All() }

// ParseAngle returns the angle with the id text.
func ParseAngle(text string) (Angle, error) { return angleNames.Parse(text) }

// String returns the id: "oblique".
func (a Angle) String() string { return angleNames.String(a) }

// IsValid reports whether a is one of the angles.
func (a Angle) IsValid() bool { return angleNames.Has(a) }

// MarshalText returns the id; it fails where a is no angle.
func (a Angle) MarshalText() ([]byte, error) { return angleNames.MarshalText(a) }

// UnmarshalText sets a to the angle with the id text.
func (a *Angle) UnmarshalText(text []byte) error { return angleNames.UnmarshalText(a, text) }

// Degrees is how far the needle leans towards the midline, 0 to 90, made with [Deg]. The zero Degrees
// is "not given", and is not the same as Deg(0).
type Degrees struct{ shifted int32 } // thousandths of a degree + 1; negative: no angle

// Deg is an angle in degrees, with at most three decimals. Any number outside 0 to 90 makes Degrees that
// are not valid: nothing is rounded.
func Deg(degrees float64) Degrees {
	scaled := math.Round(degrees * 1000)
	if !(degrees >= 0 && degrees <= 90) || scaled/1000 != degrees {
		return Degrees{-1}
	}
	return Degrees{int32(scaled) + 1}
}

// IsGiven reports whether an angle was given, valid or not.
func (d Degrees) IsGiven() bool { return d.shifted != 0 }

// IsValid reports whether d is an angle from 0 to 90 degrees.
func (d Degrees) IsValid() bool { return d.shifted > 0 }

// Thousandths is the angle in thousandths of a degree; it is below 0 where no valid angle was given.
func (d Degrees) Thousandths() int { return int(d.shifted) - 1 }

// Number returns the degrees with as few digits as say the same: "45".
func (d Degrees) Number() string {
	return strconv.FormatFloat(float64(d.Thousandths())/1000, 'f', -1, 64)
}

// String returns the angle with its unit: "45°".
func (d Degrees) String() string {
	if !d.IsValid() {
		return "not given"
	}
	return d.Number() + "°"
}

// A Guidance is how the needle is guided. The zero Guidance is not given.
type Guidance uint8

// The kinds of guidance.
const (
	Unguided   Guidance = iota + 1 // none: by the landmark alone
	Palpation                      // by the palpating hand
	Ultrasound                     // by ultrasound

	lastGuidance = Ultrasound
)

var guidanceNames = enum.Names[Guidance]{Type: "Guidance", What: "guidance", IDs: []string{
	Unguided: "none", Palpation: "palpation", Ultrasound: "ultrasound",
}}

// Guidances yields every kind of guidance.
func Guidances() iter.Seq[Guidance] { return guidanceNames.All() }

// ParseGuidance returns the guidance with the id text.
func ParseGuidance(text string) (Guidance, error) { return guidanceNames.Parse(text) }

// String returns the id: "ultrasound".
func (g Guidance) String() string { return guidanceNames.String(g) }

// IsValid reports whether g is one of the kinds.
func (g Guidance) IsValid() bool { return guidanceNames.Has(g) }

// MarshalText returns the id; it fails where g is no guidance.
func (g Guidance) MarshalText() ([]byte, error) { return guidanceNames.MarshalText(g) }

// UnmarshalText sets g to the guidance with the id text.
func (g *Guidance) UnmarshalText(text []byte) error { return guidanceNames.UnmarshalText(g, text) }

// A Material is what the needle is made of. The zero Material is not given.
type Material uint8

// The materials.
const (
	SteelCoated Material = iota + 1 // stainless steel with a silicone coating
	SteelUncoated
	Titanium
	GoldPlated
)

var materialNames = enum.Names[Material]{Type: "Material", What: "material", IDs: []string{
	SteelCoated: "steel_coated", SteelUncoated: "steel_uncoated", Titanium: "titanium", GoldPlated: "gold_plated",
}}

// Materials yields every material.
func Materials() iter.Seq[Material] { return materialNames.All() }

// ParseMaterial returns the material with the id text.
func ParseMaterial(text string) (Material, error) { return materialNames.Parse(text) }

// String returns the id: "titanium".
func (m Material) String() string { return materialNames.String(m) }

// IsValid reports whether m is one of the materials.
func (m Material) IsValid() bool { return materialNames.Has(m) }

// MarshalText returns the id; it fails where m is no material.
func (m Material) MarshalText() ([]byte, error) { return materialNames.MarshalText(m) }

// UnmarshalText sets m to the material with the id text.
func (m *Material) UnmarshalText(text []byte) error { return materialNames.UnmarshalText(m, text) }

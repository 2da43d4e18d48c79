package protocol

import (
	"iter"

	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Technique is what is done with the needle once it is in. The zero Technique is not given.
type Technique uint8

// The techniques.
const (
	Static     Technique = iota + 1 // left in place without movement
	Pistoning                       // moved in and out fast, in search of twitch responses
	Winding                         // turned, so that tissue winds around the shaft
	Periosteal                      // tapped on bone
	Electrical                      // with current through pairs of needles, whatever else the needle does

	lastTechnique = Electrical
)

var techniqueNames = enum.Names[Technique]{Type: "Technique", What: "technique", IDs: []string{
	Static: "static", Pistoning: "pistoning", Winding: "winding", Periosteal: "periosteal", Electrical: "electrical",
}}

// Techniques yields every technique.
func Techniques() iter.Seq[Technique] { return techniqueNames.All() }

// ParseTechnique returns the technique with the id text.
func ParseTechnique(text string) (Technique, error) { return techniqueNames.Parse(text) }

// String returns the id: "pistoning".
func (t Technique) String() string { return techniqueNames.String(t) }

// IsValid reports whether t is one of the techniques.
func (t Technique) IsValid() bool { return techniqueNames.Has(t) }

// MarshalText returns the id; it fails where t is no technique.
func (t Technique) MarshalText() ([]byte, error) { return techniqueNames.MarshalText(t) }

// UnmarshalText sets t to the technique with the id text.
func (t *Technique) UnmarshalText(text []byte) error { return techniqueNames.UnmarshalText(t, text) }

// A Depth says whether the needle reaches muscle. The zero Depth is not given.
type Depth uint8

// The depths.
const (
	Superficial Depth = iota + 1 // superficial dry needling (SDN): skin and the tissue above the muscle
	Deep                         // deep dry needling (DDN): into the muscle

	lastDepth = Deep
)

var depthNames = enum.Names[Depth]{Type: "Depth", What: "depth", IDs: []string{Superficial: "superficial", Deep: "deep"}}

// Depths yields superficial and deep.
func Depths() iter.Seq[Depth] { return depthNames.All() }

// ParseDepth returns the depth with the id text.
func ParseDepth(text string) (Depth, error) { return depthNames.Parse(text) }

// String returns the id: "deep".
func (d Depth) String() string { return depthNames.String(d) }

// IsValid reports whether d is one of the depths.
func (d Depth) IsValid() bool { return depthNames.Has(d) }

// MarshalText returns the id; it fails where d is no depth.
func (d Depth) MarshalText() ([]byte, error) { return depthNames.MarshalText(d) }

// UnmarshalText sets d to the depth with the id text.
func (d *Depth) UnmarshalText(text []byte) error { return depthNames.UnmarshalText(d, text) }

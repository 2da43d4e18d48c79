package body

import (
	"iter"
	"math/bits"
	"strings"

	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Region is a part of the body as a clinician divides it. Most exist on both sides: [Region.Left],
// [Region.Right] and [Region.Both] give the [Area] that is meant. The zero Region is not given.
type Region uint8

// The regions, from head to foot.
const (
	Head Region = iota + 1
	Scalp
	Face
	Orbit
	Jaw
	Neck
	Shoulder
	Axilla
	UpperArm
	Elbow
	Forearm
	Wrist
	Hand
	Thorax
	Breast
	UpperBack
	LowerBack
	Sacrum
	Abdomen
	Pelvis
	Groin
	Perineum
	Hip
	Buttock
	Thigh
	Knee
	LowerLeg
	Ankle
	Foot

	lastRegion = Foot
)

var regionNames = enum.Names[Region]{Type: "Region", What: "region", IDs: []string{
	Head: "head", Scalp: "scalp", Face: "face", Orbit: "orbit", Jaw: "jaw", Neck: "neck",
	Shoulder: "shoulder", Axilla: "axilla", UpperArm: "upper-arm", Elbow: "elbow", Forearm: "forearm",
	Wrist: "wrist", Hand: "hand", Thorax: "thorax", Breast: "breast", UpperBack: "upper-back",
	LowerBack: "lower-back", Sacrum: "sacrum", Abdomen: "abdomen", Pelvis: "pelvis", Groin: "groin",
	Perineum: "perineum", Hip: "hip", Buttock: "buttock", Thigh: "thigh", Knee: "knee",
	LowerLeg: "lower-leg", Ankle: "ankle", Foot: "foot",
}}

// AllRegions yields every region, head to foot.
func AllRegions() iter.Seq[Region] { return regionNames.All() }

// ParseRegion returns the region with the id text: "lower-leg".
func ParseRegion(text string) (Region, error) { return regionNames.Parse(text) }

// String returns the id: "lower-leg".
func (r Region) String() string { return regionNames.String(r) }

// Name returns the region for people: "lower leg".
func (r Region) Name() string { return strings.ReplaceAll(r.String(), "-", " ") }

// IsValid reports whether r is one of the regions.
func (r Region) IsValid() bool { return regionNames.Has(r) }

// MarshalText returns the id; it fails where r is no region.
func (r Region) MarshalText() ([]byte, error) { return regionNames.MarshalText(r) }

// UnmarshalText sets r to the region with the id text.
func (r *Region) UnmarshalText(text []byte) error { return regionNames.UnmarshalText(r, text) }

// Left is the region on the left side.
func (r Region) Left() Area { return r.On(Left) }

// Right is the region on the right side.
func (r Region) Right() Area { return r.On(Right) }

// Both is the region on both sides.
func (r Region) Both() Area { return r.On(Midline) }

// On is the region on a side; the midline touches both. Of a region or side that is none, it is empty.
func (r Region) On(side Side) Area {
	if !r.IsValid() {
		return 0
	}
	return (leftHalf | rightHalf) & (0b11 << (2 * (r - 1))) & side.half()
}

// Regions is a set of regions without a side. The zero value is the empty set.
type Regions uint32

// Limbs, as facts about a whole limb see them.
const (
	ArmRegions Regions = 1<<Axilla | 1<<UpperArm | 1<<Elbow | 1<<Forearm | 1<<Wrist | 1<<Hand
	LegRegions Regions = 1<<Groin | 1<<Thigh | 1<<Knee | 1<<LowerLeg | 1<<Ankle | 1<<Foot
)

// RegionsOf is the set of the regions; what is none is left out.
func RegionsOf(regions ...Region) (set Regions) {
	for _, r := range regions {
		if r.IsValid() {
			set |= 1 << r
		}
	}
	return set
}

// Has reports whether r is in the set.
func (s Regions) Has(r Region) bool { return r.IsValid() && s>>r&1 != 0 }

// And is the set of what is in both.
func (s Regions) And(t Regions) Regions { return s & t }

// Or is the set of what is in either.
func (s Regions) Or(t Regions) Regions { return s | t }

// Len is the number of regions in the set.
func (s Regions) Len() int { return bits.OnesCount32(uint32(s)) }

// All yields the regions of the set, head to foot.
func (s Regions) All() iter.Seq[Region] {
	return func(yield func(Region) bool) {
		for r := range AllRegions() {
			if s.Has(r) && !yield(r) {
				return
			}
		}
	}
}

// On is the area of these regions on a side; the midline touches both.
func (s Regions) On(side Side) Area {
	places := uint64(s) >> 1 // bit r-1 is region r; spread them out, so that each is followed by a free bit
	places = (places | places<<16) & 0x0000ffff0000ffff
	places = (places | places<<8) & 0x00ff00ff00ff00ff
	places = (places | places<<4) & 0x0f0f0f0f0f0f0f0f
	places = (places | places<<2) & 0x3333333333333333
	places = (places | places<<1) & 0x5555555555555555
	return Area(places|places<<1) & Everywhere & side.half()
}

// String returns the ids with ", " between, or "none".
func (s Regions) String() string { return join(s.All()) }

func join[T interface{ String() string }](items iter.Seq[T]) string {
	var out strings.Builder
	for item := range items {
		if out.Len() > 0 {
			out.WriteString(", ")
		}
		out.WriteString(item.String())
	}
	if out.Len() == 0 {
		return "none"
	}
	return out.String()
}

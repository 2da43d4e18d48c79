package body

import (
	"iter"
	"math/bits"
	"strings"
)

// An Area is a set of places, each a region on one side, in one machine word: whether an infection
// touches a target is one AND. An area has a left and a right, and no middle: what lies in the midline
// is written as both sides. The zero Area is the empty set.
type Area uint64

// Bits 0 and 1 are the head left and right, bits 2 and 3 the scalp, and so on in the order of the regions.
const (
	leftHalf  Area = 0x5555555555555555 & (1<<(2*lastRegion) - 1)
	rightHalf Area = leftHalf << 1
)

// Whole limbs.
const (
	LeftArm  Area = Area(0b01<<(2*(Axilla-1)) | 0b01<<(2*(UpperArm-1)) | 0b01<<(2*(Elbow-1)) | 0b01<<(2*(Forearm-1)) | 0b01<<(2*(Wrist-1)) | 0b01<<(2*(Hand-1)))
	RightArm Area = LeftArm << 1
	LeftLeg  Area = Area(0b01<<(2*(Groin-1)) | 0b01<<(2*(Thigh-1)) | 0b01<<(2*(Knee-1)) | 0b01<<(2*(LowerLeg-1)) | 0b01<<(2*(Ankle-1)) | 0b01<<(2*(Foot-1)))
	RightLeg Area = LeftLeg << 1
)

// Everywhere is the whole body.
const Everywhere = leftHalf | rightHalf

// ParseArea returns the area that text names: "left lower-leg", or "neck" for both sides.
func ParseArea(text string) (Area, error) {
	side := Midline
	region := text
	if word, rest, ok := strings.Cut(text, " "); ok {
		if s, err := ParseSide(word); err == nil && s != Midline {
			side, region = s, rest
		}
	}
	r, err := ParseRegion(region)
	if err != nil {
		return 0, err
	}
	return r.On(side), nil
}

// Touches reports whether the two areas share a place.
func (a Area) Touches(b Area) bool { return a&b != 0 }

// And is what is in both areas.
func (a Area) And(b Area) Area { return a & b }

// Or is what is in either area.
func (a Area) Or(b Area) Area { return a | b }

// On is the part of the area on a side; of the midline it is the whole area.
func (a Area) On(side Side) Area { return a & side.half() }

// IsEmpty reports whether the area is no place at all.
func (a Area) IsEmpty() bool { return a == 0 }

// IsValid reports whether the area consists of regions only.
func (a Area) IsValid() bool { return a&^Everywhere == 0 }

// Regions is the set of the area's regions, whatever the side.
func (a Area) Regions() (set Regions) {
	for r := range AllRegions() {
		if a.Touches(r.Both()) {
			set |= 1 << r
		}
	}
	return set
}

// Mirror is the area with left and right exchanged.
func (a Area) Mirror() Area { return a&leftHalf<<1 | a&rightHalf>>1 }

// Len is the number of places, each a region on one side.
func (a Area) Len() int { return bits.OnesCount64(uint64(a)) }

// All yields the parts of the area as they are written, head to foot: a region on both sides is one part.
func (a Area) All() iter.Seq[Part] {
	return func(yield func(Part) bool) {
		for r := range AllRegions() {
			here := a & r.Both()
			side := Midline
			switch here {
			case 0:
				continue
			case r.Left():
				side = Left
			case r.Right():
				side = Right
			}
			if !yield(Part{r, side}) {
				return
			}
		}
	}
}

// String returns the parts with ", " between, or "none": "neck, left lower-leg".
func (a Area) String() string { return join(a.All()) }

// A Part is one region on the left, on the right or, with [Midline], on both sides.
type Part struct {
	Region Region
	Side   Side
}

// Area is the area of the part.
func (p Part) Area() Area { return p.Region.On(p.Side) }

// String returns the part as it is written: "left lower-leg", or "neck" for both sides.
func (p Part) String() string {
	if p.Side == Midline {
		return p.Region.String()
	}
	return p.Side.String() + " " + p.Region.String()
}

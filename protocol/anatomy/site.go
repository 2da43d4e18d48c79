package anatomy

import (
	"errors"
	"fmt"
	"strings"

	"github.com/dryneedling/dryneedling/condition/body"
)

// A Site is a muscle on one side of the body and, where these are meant, one level of the spine and
// one trigger point. It is comparable. Level 0 and TriggerPoint 0 are not given; the zero Site is no
// site.
//
//	anatomy.UpperTrapezius.Left().TrP(1)
//	anatomy.LumbarMultifidus.Right().AtLevel(body.L4)
type Site struct {
	Muscle       Muscle     `json:"muscle"`
	Side         body.Side  `json:"side"`
	Level        body.Level `json:"level,omitzero"`
	TriggerPoint uint8      `json:"trigger_point,omitzero"`
}

// Left is the muscle on the left side.
func (m Muscle) Left() Site { return m.On(body.Left) }

// Right is the muscle on the right side.
func (m Muscle) Right() Site { return m.On(body.Right) }

// Midline is the muscle in the midline, where the muscle's home has one.
func (m Muscle) Midline() Site { return m.On(body.Midline) }

// On is the muscle on a side.
func (m Muscle) On(side body.Side) Site { return Site{Muscle: m, Side: side} }

// AtLevel is the site at a level of the spine.
func (s Site) AtLevel(level body.Level) Site {
	s.Level = level
	return s
}

// TrP is the site at the trigger point with that number, from 1. What is no number of a trigger point
// is kept as one that [Site.Validate] refuses.
func (s Site) TrP(number int) Site {
	if number < 1 || number > 254 {
		number = 255
	}
	s.TriggerPoint = uint8(number)
	return s
}

// Mirror is the site on the other side; in the midline it is the same.
func (s Site) Mirror() Site {
	switch s.Side {
	case body.Left:
		s.Side = body.Right
	case body.Right:
		s.Side = body.Left
	}
	return s
}

// Footprint is the muscle's footprint on the side; a site in the midline touches both.
func (s Site) Footprint() body.Area { return s.Muscle.Footprint().On(s.Side) }

// String returns the site as it is written: "left upper-trapezius TrP1", "right lumbar-multifidus L4".
func (s Site) String() string {
	var out strings.Builder
	out.WriteString(s.Side.String() + " " + s.Muscle.String())
	if s.Level != 0 {
		out.WriteString(" " + s.Level.String())
	}
	if s.TriggerPoint != 0 {
		fmt.Fprintf(&out, " TrP%d", s.TriggerPoint)
	}
	return out.String()
}

// What can be wrong with a [Site].
var (
	ErrNoMuscle     = errors.New("no such muscle")
	ErrNoSide       = errors.New("no such side: left, right or midline")
	ErrMidline      = errors.New("the muscle has no midline")
	ErrLevel        = errors.New("not a level of the muscle")
	ErrTriggerPoint = errors.New("not a trigger point of the muscle")
)

// midlineHomes are the regions that have a middle: a muscle at home there can be needled in it.
const midlineHomes body.Regions = 1<<body.Neck | 1<<body.Head | 1<<body.Thorax | 1<<body.Abdomen |
	1<<body.Pelvis | 1<<body.UpperBack | 1<<body.LowerBack

// IsValid reports whether s is a site. [Site.Validate] says why not.
func (s Site) IsValid() bool {
	return s.Muscle.IsValid() && s.Side.IsValid() &&
		(s.Side != body.Midline || midlineHomes.Has(s.Muscle.Region())) &&
		(s.Level == 0 || s.Muscle.Levels().Has(s.Level)) &&
		int(s.TriggerPoint) <= s.Muscle.row().TriggerPoints.Count()
}

// Validate returns every reason why s is no site, joined, or nil. Each wraps one of the errors above.
func (s Site) Validate() error {
	if !s.Muscle.IsValid() {
		return errors.Join(ErrNoMuscle, s.validateSide())
	}
	return errors.Join(s.validateSide(), s.validateLevel(), s.validateTriggerPoint())
}

func (s Site) validateSide() error {
	switch {
	case !s.Side.IsValid():
		return ErrNoSide
	case s.Side == body.Midline && s.Muscle.IsValid() && !midlineHomes.Has(s.Muscle.Region()):
		return fmt.Errorf("%w: left or right", ErrMidline)
	}
	return nil
}

func (s Site) validateLevel() error {
	levels := s.Muscle.Levels()
	switch {
	case s.Level == 0 || levels.Has(s.Level):
		return nil
	case levels.IsEmpty():
		return fmt.Errorf("%w: it is not needled by level", ErrLevel)
	}
	return fmt.Errorf("%w: %s", ErrLevel, levels.Ranges())
}

func (s Site) validateTriggerPoint() error {
	if count := s.Muscle.row().TriggerPoints.Count(); int(s.TriggerPoint) > count {
		return fmt.Errorf("%w: 1 to %d", ErrTriggerPoint, count)
	}
	return nil
}

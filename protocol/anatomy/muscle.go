package anatomy

import (
	"iter"
	"slices"
	"sync"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

// A Muscle is a muscle, or a part of one that is needled separately. The zero Muscle is not given.
// Of a Muscle that is none, every method returns the zero value, which is never a clinical statement.
type Muscle uint8

// muscleRow is one row of the atlas. What a row leaves out, no source that was read gives.
type muscleRow struct {
	Muscle        Muscle
	Name          string
	Latin         string
	Region        body.Region  // home
	Footprint     body.Regions // every region that the usual zone lies in or the usual line passes
	Nerve         string
	Roots         []string
	TriggerPoints TriggerPoints
	Refers        Zones
	Near          Hazards

	Positions    Positions
	PositionNote string
	Grips        Grips
	GripNote     string
	Direction    string
	Backstop     string
	Forbidden    string

	NeedleLength   LengthRange // left out: manual-only
	NeedleDiameter LengthRange
	DepthGuard     body.Length
	DepthNote      string

	Pleura       Reach
	Peritoneum   Reach
	Canal        Reach
	Levels       body.Levels
	NeedsAngle   bool
	Compressible Compressibility

	Difficulty Difficulty
	Confidence Confidence
	Audited    string
	Sources    []evidence.Source
}

// atlas is the table of the muscles by constant, put together on first use.
var atlas = sync.OnceValue(func() *[lastMuscle + 1]muscleRow {
	var rows [lastMuscle + 1]muscleRow
	for _, part := range [][]muscleRow{
		headMuscles(), neckFrontMuscles(), neckBackMuscles(),
		shoulderMuscles(), upperArmMuscles(), forearmBackMuscles(), forearmFrontMuscles(), handMuscles(),
		thoraxMuscles(), upperBackMuscles(), lowerBackMuscles(), abdomenMuscles(), pelvisMuscles(),
		hipMuscles(), thighMuscles(), legMuscles(), footMuscles(),
	} {
		for _, row := range part {
			rows[row.Muscle] = row
		}
	}
	return &rows
})

func (m Muscle) row() *muscleRow {
	if m > lastMuscle {
		m = 0 // the row of no muscle, which is empty
	}
	return &atlas()[m]
}

// Muscles yields every muscle, in the order of the constants.
func Muscles() iter.Seq[Muscle] { return muscleNames.All() }

// ParseMuscle returns the muscle with the id text: "upper-trapezius".
func ParseMuscle(text string) (Muscle, error) { return muscleNames.Parse(text) }

// String returns the id: "upper-trapezius".
func (m Muscle) String() string { return muscleNames.String(m) }

// IsValid reports whether m is one of the muscles.
func (m Muscle) IsValid() bool { return muscleNames.Has(m) }

// MarshalText returns the id; it fails where m is no muscle.
func (m Muscle) MarshalText() ([]byte, error) { return muscleNames.MarshalText(m) }

// UnmarshalText sets m to the muscle with the id text.
func (m *Muscle) UnmarshalText(text []byte) error { return muscleNames.UnmarshalText(m, text) }

// Name returns the clinical name: "Trapezius, upper part".
func (m Muscle) Name() string {
	if !m.IsValid() {
		return m.String()
	}
	return m.row().Name
}

// Latin returns the anatomical name.
func (m Muscle) Latin() string { return m.row().Latin }

// Region is the muscle's home.
func (m Muscle) Region() body.Region { return m.row().Region }

// Footprint is every region that the usual needling zone lies in or the usual line passes through.
// What is said of a place, an infection there, is matched against it.
func (m Muscle) Footprint() body.Regions { return m.row().Footprint }

// Innervation names the motor nerve.
func (m Muscle) Innervation() string { return m.row().Nerve }

// Roots are the spinal roots (C5, L4, S1) and cranial nerves (V3, VII, XI) of the nerve.
func (m Muscle) Roots() []string { return slices.Clone(m.row().Roots) }

// TriggerPoints tells how many trigger points are described, and where.
func (m Muscle) TriggerPoints() TriggerPoints {
	points := m.row().TriggerPoints
	points.Sites = slices.Clone(points.Sites)
	return points
}

// Refers is where the muscle's trigger points refer pain. Patterns are tendencies, not rules.
func (m Muscle) Refers() Zones { return m.row().Refers }

// Near is what a needle in the muscle can harm.
func (m Muscle) Near() Hazards { return m.row().Near }

// Levels is where a muscle that is needled by level of the spine is needled; it is empty where the
// level plays no part, and where the muscle is treated by hand only. Another level is another muscle
// or a mistake.
func (m Muscle) Levels() body.Levels { return m.row().Levels }

// Compressible tells whether the site can be pressed to stop bleeding.
func (m Muscle) Compressible() Compressibility { return m.row().Compressible }

// AngleRequired reports whether a plan must state the angle of the needle.
func (m Muscle) AngleRequired() bool { return m.row().NeedsAngle }

// ManualOnly reports whether the atlas offers no needling, by having no needle for the muscle.
func (m Muscle) ManualOnly() bool { return m.IsValid() && !m.row().NeedleLength.IsGiven() }

// Difficulty is an editorial grade: no regulator's grading of muscles was found.
func (m Muscle) Difficulty() Difficulty { return m.row().Difficulty }

// Confidence tells how well the row is sourced.
func (m Muscle) Confidence() Confidence { return m.row().Confidence }

// Audited is the day on which the row was corrected in an anatomical audit, 2026-11-23, or "".
func (m Muscle) Audited() string { return m.row().Audited }

// Sources are the works that the row rests on. Two of them are flags, not documents: STD, anatomy
// from memory, and TSM, trigger-point charts from memory.
func (m Muscle) Sources() []evidence.Source { return slices.Clone(m.row().Sources) }

// Basis are the same works as citations; the atlas does not say which work stands behind which field.
func (m Muscle) Basis() []evidence.Citation {
	var basis []evidence.Citation
	for _, source := range m.row().Sources {
		basis = append(basis, evidence.Citation{Source: source})
	}
	return basis
}

// TriggerPoints are the trigger points described in a muscle: Min to Max of them, or Min to Max for
// each level or space. They are numbered from 1 in each row; a label in Sites, such as TrP5 of the
// middle trapezius, is the traditional one of the whole muscle.
type TriggerPoints struct {
	Min, Max int
	Per      string   // "level", "space", or "" for the whole muscle
	Sites    []string // in the words of the table; not one for each point
}

// Count is the highest number that a trigger point of the muscle can have; it is 1 where the points
// are counted for each level or space.
func (t TriggerPoints) Count() int { return t.Max }

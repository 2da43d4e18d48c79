package session

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/enum"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// A Discomfort is how unpleasant needling is likely to be, during it and in the 24 to 72 hours after. It is an
// order, never a probability. More compares greater. The zero Discomfort is not given.
type Discomfort uint8

// The discomforts, the least first.
const (
	NoDiscomfort Discomfort = iota + 1 // nothing is needled
	MildDiscomfort
	ModerateDiscomfort
	StrongDiscomfort // more than this patient is taken to bear: no planner plans it
)

var discomfortNames = enum.Names[Discomfort]{Type: "Discomfort", What: "discomfort", IDs: []string{
	NoDiscomfort: "none", MildDiscomfort: "mild", ModerateDiscomfort: "moderate", StrongDiscomfort: "strong",
}}

// ParseDiscomfort returns the discomfort with the id text.
func ParseDiscomfort(text string) (Discomfort, error) { return discomfortNames.Parse(text) }

// String returns the id: "moderate".
func (d Discomfort) String() string { return discomfortNames.String(d) }

// IsValid reports whether d is one of the discomforts.
func (d Discomfort) IsValid() bool { return discomfortNames.Has(d) }

// MarshalText returns the id; it fails where d is no discomfort.
func (d Discomfort) MarshalText() ([]byte, error) { return discomfortNames.MarshalText(d) }

// UnmarshalText sets d to the discomfort with the id text.
func (d *Discomfort) UnmarshalText(text []byte) error { return discomfortNames.UnmarshalText(d, text) }

// A span of whole numbers: seconds, or points of discomfort.
type span struct{ least, most int }

func (s span) plus(t span) span { return span{s.least + t.least, s.most + t.most} }

// techniquePoints are what one target adds. Only their order is meant: what hurts more while it is done, and
// what takes more passes, leaves more soreness (MPZ16). The numbers are an assumption.
var techniquePoints = [...]span{
	0:                   {3, 5},
	protocol.Static:     {2, 3},
	protocol.Pistoning:  {3, 4},
	protocol.Winding:    {3, 4},
	protocol.Periosteal: {3, 5},
	protocol.Electrical: {2, 4},
}

// mostPoints is the most that one target can add.
const mostPoints = 5 + 1 + 2 + 1 + 3

// tolerated are the points up to which discomfort counts as mild and as moderate.
var tolerated = [...]struct{ mild, moderate int }{
	0:              {6, 36},
	LowTolerance:   {2, 12},
	UsualTolerance: {6, 36},
	HighTolerance:  {12, 60},
}

// soreMuscles are those in which trials saw needling make the muscle itself more tender (MASS23, TRIATH19).
var soreMuscles = anatomy.MusclesOf(anatomy.MasseterSuperficial, anatomy.MasseterDeep,
	anatomy.GastrocnemiusMedial, anatomy.GastrocnemiusLateral, anatomy.Soleus)

// tenderHomes are regions taken to be more sensitive than others.
var tenderHomes = body.RegionsOf(body.Head, body.Face, body.Orbit, body.Jaw, body.Hand, body.Foot, body.Groin, body.Perineum)

// discomfortOf is what a target adds for a patient.
func discomfortOf(t *protocol.Target, sensitivity span) span {
	points := span{1, 2}
	if t.Depth != protocol.Superficial {
		points = techniquePoints[0]
		if t.Technique.IsValid() {
			points = techniquePoints[t.Technique]
		}
	}
	if m := t.Site.Muscle; soreMuscles.Has(m) || tenderHomes.Has(m.Region()) {
		points = points.plus(span{1, 1})
	}
	if t.Insertions > 5 {
		points = points.plus(span{1, 2})
	}
	return points.plus(sensitivity)
}

// sensitivityOf is what is known of the patient that adds to every target: women report more soreness (MPZ16),
// so does who is anxious (MPZ14); a strong reactor is one. What is not known may add.
func sensitivityOf(patient intake.Profile) (s span) {
	if sex, held := intake.Sex.In(patient); !held.Standing.IsKnown() || sex != intake.SexMale {
		s.most++
	}
	if fear, held := intake.NeedleFear.In(patient); held.Standing.IsKnown() &&
		(fear == intake.NeedleFearModerate || fear == intake.NeedleFearPhobia) {
		s.most++
	}
	if reaction, held := intake.PriorReaction.In(patient); held.Standing.IsKnown() && reaction == intake.PriorReactionStrongReactor {
		s = s.plus(span{1, 1})
	}
	return s
}

// felt is what so many points mean to a patient.
func (t Tolerance) felt(points int) Discomfort {
	if !t.IsValid() {
		t = UsualTolerance
	}
	switch {
	case points == 0:
		return NoDiscomfort
	case points <= tolerated[t].mild:
		return MildDiscomfort
	case points <= tolerated[t].moderate:
		return ModerateDiscomfort
	}
	return StrongDiscomfort
}

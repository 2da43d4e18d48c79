package session

import (
	"time"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// An Estimate is how long a session is likely to take, and how unpleasant it is likely to be: ranges, each
// with what it rests on. It is no measurement, and no promise to a patient.
type Estimate struct {
	Time       TimeRange
	Discomfort DiscomfortRange
	Muscles    int // rows of the atlas, a muscle on both sides once
	rests      assumed
}

// A TimeRange is how long something takes.
type TimeRange struct{ Least, Most time.Duration }

// A DiscomfortRange is how much discomfort is likely, during needling and for 24 to 72 hours after it.
type DiscomfortRange struct{ Least, Most Discomfort }

// String returns the minutes: "13 to 15 min".
func (r TimeRange) String() string {
	least, most := number(r.Least.Minutes()), number(r.Most.Minutes())
	if least == most {
		return least + " min"
	}
	return least + " to " + most + " min"
}

// Has reports whether d is in the range.
func (r TimeRange) Has(d time.Duration) bool { return r.Least <= d && d <= r.Most }

// String returns the range: "mild to moderate".
func (r DiscomfortRange) String() string {
	if r.Least == r.Most {
		return r.Least.String()
	}
	return r.Least.String() + " to " + r.Most.String()
}

// The usual length of a session.
const (
	UsualLeast = 15 * time.Minute
	UsualMost  = 45 * time.Minute
)

// IsUsual reports whether the session could be of the usual length, 15 to 45 minutes.
func (e Estimate) IsUsual() bool { return e.Time.Most >= UsualLeast && e.Time.Least <= UsualMost }

// CPT is the code of US billing for so many muscles, without its text: "20560" or "20561"; "" where nothing is
// needled. Which services a payer pays is another question.
func (e Estimate) CPT() string {
	switch {
	case e.Muscles == 0:
		return ""
	case e.Muscles <= 2:
		return "20560"
	}
	return "20561"
}

// Assumptions returns what the estimate rests on, each traced to a source or marked as this library's own.
func (e Estimate) Assumptions() []Assumption { return assumptions(e.rests) }

// EstimateOf estimates a session in which the targets are needled in their order.
func EstimateOf(patient intake.Profile, tolerance Tolerance, skill Skill, targets ...protocol.Target) Estimate {
	e := Estimate{rests: assumeSetUp | assumeAftercare | assumeFirstVisit}
	seconds := setUp.plus(aftercareTime)
	var points span
	var muscles anatomy.MuscleSet
	sensitivity := sensitivityOf(patient)
	inPlace := 0
	for i := range targets {
		t := &targets[i]
		if i > 0 && t.Position != targets[i-1].Position {
			seconds = seconds.plus(turning).plus(span{inPlace, inPlace})
			inPlace = 0
			e.rests |= assumeTurning
		}
		seconds = seconds.plus(siteTime(t, skill))
		if stays := retained(t); stays > 0 {
			inPlace = max(inPlace, stays)
			e.rests |= assumeRetained | assumeConcurrent
		} else {
			e.rests |= assumePerSite
		}
		if needlesOf(t) > 1 {
			e.rests |= assumePairs
		}
		points = points.plus(discomfortOf(t, sensitivity))
		muscles = muscles.Or(anatomy.MusclesOf(t.Site.Muscle))
	}
	seconds = seconds.plus(span{inPlace, inPlace})
	e.Time = TimeRange{time.Duration(seconds.least) * time.Second, time.Duration(seconds.most) * time.Second}
	e.Discomfort = DiscomfortRange{tolerance.felt(points.least), tolerance.felt(points.most)}
	e.Muscles = muscles.Len()
	if len(targets) > 0 {
		e.rests |= restsOn(patient, tolerance, skill)
	}
	return e
}

// restsOn is what the estimate of any target rests on.
func restsOn(patient intake.Profile, tolerance Tolerance, skill Skill) assumed {
	rests := assumePoints | assumeArea | assumePatient | assumeBilling
	if _, held := intake.Sex.In(patient); !held.Standing.IsKnown() {
		rests |= assumeUnknownSex
	}
	if tolerance == 0 {
		rests |= assumeTolerance
	}
	switch skill {
	case Learning:
		rests |= assumeLearning
	case Expert:
		rests |= assumeExpert
	}
	return rests
}

// Times in seconds; assumptions.go says where each comes from.
var (
	setUp         = span{300, 300}
	aftercareTime = span{300, 300}
	turning       = span{30, 60}
	perSite       = span{90, 150} // not left in place
	perRetained   = span{60, 120} // a needle left in place, besides the time in place
)

// leftInPlace is from how many seconds on a needle is one that stays in while others are placed.
const leftInPlace = 5 * 60

// retained is how many seconds the needle of a target stays in by itself, 0 where it comes out at once.
func retained(t *protocol.Target) int {
	if stays := int(t.Retention.Duration() / time.Second); stays >= leftInPlace {
		return stays
	}
	return 0
}

// needlesOf is how many needles a target takes.
func needlesOf(t *protocol.Target) int {
	if t.Technique == protocol.Electrical {
		return 2
	}
	return 1
}

// siteTime is how long the hands are at a target.
func siteTime(t *protocol.Target, skill Skill) span {
	s := perSite
	if retained(t) > 0 {
		s = perRetained
	}
	s.least, s.most = s.least*needlesOf(t), s.most*needlesOf(t)
	switch skill {
	case Learning:
		s.least, s.most = s.least*3/2, s.most*3/2
	case Expert:
		s.least, s.most = s.least*4/5, s.most*4/5
	}
	return s
}

package session

import (
	"fmt"
	"time"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/wire"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// A Planner is what is the same for every patient: who needles, with what, in how much time, and who is asked
// whether it may be done. Screener and Needles must be given. A Planner decides nothing about safety: every
// target, and every plan as a whole, is asked of the Screener. It may be used by several goroutines at once.
type Planner struct {
	Screener *contraindication.Screener

	// Limit is the most that may stand against a target, whatever the missing answers turn out to be; from Clear
	// to Relative. 0 is Precaution.
	Limit contraindication.Strength

	Time       time.Duration        // of the whole visit, 10 to 120 min; 0 is 30 min
	Needles    []protocol.Needle    // the sizes at hand, each with diameter and length
	Material   protocol.Material    // of these; 0 is not given
	Techniques []protocol.Technique // those that are used, the preferred one first; none is pistoning, static
	Ultrasound bool                 // at hand, and used where it makes a target possible
	Stimulator bool                 // at hand; without it there is no electrical needling
	Skill      Skill
	Hardest    anatomy.Difficulty // the hardest muscle that is needled here; 0 sets no limit

	Sites       int // targets in one visit at most, 1 to 20; 0 is 10, the most that a trial states (GATTIE21)
	NeedleCount int // needles in one visit at most; 0 sets no limit
	Positions   int // positions of the patient in one visit at most; 0 sets no limit
	Effort      int // steps of the search at most, and so of time; 0 is a million, far above what real cases take
}

// A Request is what is found in one patient on one day.
type Request struct {
	Patient   intake.Profile
	Course    Course     // the visits so far; its condition is what is treated, else that of the profile
	Palpated  []Palpated // in the order in which the clinician names them, which decides between equals
	Side      body.Side  // the side that is treated; 0 and the midline are both
	Tolerance Tolerance
}

// What stands where a Planner leaves a number out.
const (
	usualTime    = 30 * time.Minute
	usualSites   = 10 // GATTIE21, up to 10 sites
	usualEffort  = 1_000_000
	leastTime    = 10 * time.Minute
	mostTime     = 120 * time.Minute
	mostSites    = 20
	mostPalpated = contraindication.MostTargets
)

// Plan returns the best plan for the request: see [Plan]. The error joins every fault of the planner and the
// request, each an [intake.Fault] with its path. That nothing can be planned is no error: such a plan has no
// targets, and says why.
func (p Planner) Plan(r Request) (Plan, error) {
	p = p.settled()
	var faults wire.Faults
	p.check(&faults)
	cond := r.check(&faults)
	if faults.Len() > 0 {
		return Plan{}, intake.Refuse(&faults)
	}
	patient, err := r.onPlan(cond)
	if err != nil {
		return Plan{}, err
	}
	planning := planning{planner: &p, request: &r, patient: patient, condition: cond}
	return planning.plan(), nil
}

// settled is the planner with what stands for zeros.
func (p Planner) settled() Planner {
	if p.Limit == contraindication.NotAssessed {
		p.Limit = contraindication.Precaution
	}
	if p.Time == 0 {
		p.Time = usualTime
	}
	if p.Sites == 0 {
		p.Sites = usualSites
	}
	if p.NeedleCount == 0 {
		p.NeedleCount = 2 * mostSites
	}
	if p.Positions == 0 {
		p.Positions = int(anatomy.Standing)
	}
	if p.Effort == 0 {
		p.Effort = usualEffort
	}
	if len(p.Techniques) == 0 {
		p.Techniques = []protocol.Technique{protocol.Pistoning, protocol.Static}
	}
	return p
}

// check reports everything that is wrong with a planner that is settled.
func (p *Planner) check(faults *wire.Faults) {
	fault := func(bad bool, path, problem string, kind error) {
		if bad {
			faults.Add(wire.Fault{Path: "planner." + path, Problem: problem, Err: kind})
		}
	}
	within := func(n, least, most int, path string) {
		fault(n < least || n > most, path, fmt.Sprintf("out of range, %d to %d", least, most), protocol.ErrOutOfRange)
	}
	fault(p.Screener == nil, "screener", "required: a compiled rulebook", contraindication.ErrNoScreener)
	fault(p.Limit < contraindication.Clear || p.Limit > contraindication.Relative, "limit",
		"out of range, clear to relative", protocol.ErrOutOfRange)
	fault(p.Time < leastTime || p.Time > mostTime || p.Time%time.Second != 0, "time",
		"out of range, 10 to 120 min in whole seconds", protocol.ErrOutOfRange)
	fault(len(p.Needles) == 0, "needles", "required: at least one needle", protocol.ErrRequired)
	for i, n := range p.Needles {
		path := fmt.Sprintf("needles[%d]", i)
		fault(!n.Diameter.IsGiven() || !n.Length.IsGiven(), path, "required: diameter and length", protocol.ErrRequired)
		tried := protocol.Target{Site: anatomy.Soleus.Left(), Technique: protocol.Static, Depth: protocol.Deep, Needle: n}
		for _, f := range tried.Faults("planner.") {
			faults.Add(wire.Fault{Path: "planner." + path + f.Path[len("planner.needle"):], Problem: f.Problem, Err: f.Err})
		}
	}
	fault(p.Material != 0 && !p.Material.IsValid(), "material", "no such material", protocol.ErrUnknown)
	for i, t := range p.Techniques {
		fault(!t.IsValid(), fmt.Sprintf("techniques[%d]", i), "no such technique", protocol.ErrUnknown)
	}
	fault(p.Skill != 0 && !p.Skill.IsValid(), "skill", "no such skill", protocol.ErrUnknown)
	fault(p.Hardest != 0 && !p.Hardest.IsValid(), "hardest", "no such difficulty", protocol.ErrUnknown)
	within(p.Sites, 1, mostSites, "sites")
	within(p.NeedleCount, 1, 2*mostSites, "needle_count")
	within(p.Positions, 1, int(anatomy.Standing), "positions")
	within(p.Effort, 1, 1_000_000_000, "effort")
}

// check reports everything that is wrong with a request, and returns what is treated, 0 where that is not said.
func (r *Request) check(faults *wire.Faults) condition.Condition {
	fault := func(path, problem string, kind error) {
		faults.Add(wire.Fault{Path: path, Problem: problem, Err: kind})
	}
	if r.Patient.AsOf().IsZero() {
		fault("as_of", "no day of the visit", contraindication.ErrNoDate)
	}
	if r.Side != 0 && !r.Side.IsValid() {
		fault("side", "no such side", protocol.ErrUnknown)
	}
	if r.Tolerance != 0 && !r.Tolerance.IsValid() {
		fault("tolerance", "no such tolerance", protocol.ErrUnknown)
	}
	if len(r.Palpated) == 0 || len(r.Palpated) > mostPalpated {
		fault("palpated", fmt.Sprintf("wanted 1 to %d points", mostPalpated), protocol.ErrOutOfRange)
	}
	seen := map[anatomy.Site]bool{}
	for i, point := range r.Palpated {
		path := fmt.Sprintf("palpated[%d]", i)
		point.check(path, faults)
		if seen[point.Site] {
			fault(path, "stands twice", protocol.ErrNotAllowed)
		}
		seen[point.Site] = true
	}
	cond, said := r.Course.Condition(), r.Patient.Treats()
	switch {
	case !cond.IsValid():
		return said
	case said.IsValid() && said != cond:
		fault("plan.condition", "contradicts the condition of the course", protocol.ErrNotAllowed)
	}
	return cond
}

// check reports what is wrong with the point.
func (p Palpated) check(path string, faults *wire.Faults) {
	tried := protocol.Target{Site: p.Site, Technique: protocol.Static, Depth: protocol.Deep}
	for _, f := range tried.Faults(path + ".") {
		faults.Add(wire.Fault(f))
	}
	if p.Tenderness < 0 || p.Tenderness > 10 {
		faults.Add(wire.Fault{Path: path + ".tenderness", Problem: "out of range, 0 to 10", Err: protocol.ErrOutOfRange})
	}
	if p.Pain != 0 && !p.Pain.IsValid() {
		faults.Add(wire.Fault{Path: path + ".pain", Problem: "no such pain", Err: protocol.ErrUnknown})
	}
}

// onPlan is the profile with what the plan itself says: what is treated, and the number of the session, which
// counts those in which a needle went in. What was answered is never replaced.
func (r *Request) onPlan(cond condition.Condition) (intake.Profile, error) {
	var answers intake.Answers
	if cond.IsValid() && !r.Patient.Treats().IsValid() {
		answers = append(answers, intake.Treats(cond))
	}
	if _, held := intake.SessionNumber.In(r.Patient); held.Standing != intake.Given {
		answers = append(answers, intake.SessionNumber.Of(float64(r.Course.Needled()+1)))
	}
	if len(answers) == 0 {
		return r.Patient, nil
	}
	return r.Patient.With(answers...)
}

package rulecheck

import (
	"slices"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// A scene is a patient and a plan, with what the engine says of them. Scenes are not changed once they are
// settled; what differs is another scene.
type scene struct {
	lab     *lab
	answers []given // what differs from an unremarkable patient, in the order in which it was met
	plan    []protocol.Target
	patient intake.Profile
	stale   bool     // the patient is to be made from the answers again
	reading          // of the parts of the rule; part 0 is the rule itself
	mutants *reading // of its mutants, once that was asked for
}

// A given is one answer; the fact is 0 of what is treated.
type given struct {
	fact   logic.Fact
	answer intake.Answer
}

func (l *lab) baseScene() *scene {
	sc := &scene{lab: l, plan: plain(), stale: true}
	if !sc.settle() {
		panic("rulecheck: the plain plan cannot be screened")
	}
	return sc
}

// settle screens the scene. ok is false where it is none: answers contradict each other, or a target is
// not valid.
func (sc *scene) settle() (ok bool) {
	if sc.stale {
		patient, err := intake.Unremarkable(Day(), sc.given()...)
		if err != nil {
			return false
		}
		sc.patient, sc.stale = patient, false
	}
	r, err := read(sc.lab.ofParts, &sc.patient, sc.plan)
	sc.reading = r
	return err == nil
}

// shows reports whether the scene shows what is wanted.
func (sc *scene) shows(w want) bool {
	if w.outcome != 0 {
		return sc.outcome(0) == w.outcome
	}
	if sc.mutants == nil {
		r, err := read(sc.lab.ofMutants, &sc.patient, sc.plan)
		if err != nil {
			return false
		}
		sc.mutants = &r
	}
	return sc.outcome(0) != sc.mutants.outcome(w.mutant)
}

func (sc *scene) given() (answers intake.Answers) {
	for _, g := range sc.answers {
		answers = append(answers, g.answer)
	}
	return answers
}

// meets reports whether every goal is met.
func (sc *scene) meets(goals []goal) bool {
	for _, g := range goals {
		if g.at >= sc.targets || !g.isMet(sc.truth(g.part, g.at)) {
			return false
		}
	}
	return true
}

func (sc *scene) clone() *scene {
	return &scene{
		lab: sc.lab, answers: slices.Clone(sc.answers), plan: slices.Clone(sc.plan), patient: sc.patient, stale: sc.stale,
	}
}

// with is the scene with an answer, in place of another to the same fact.
func (sc *scene) with(f logic.Fact, answer intake.Answer) *scene {
	next := sc.without(f)
	next.answers = append(next.answers, given{f, answer})
	return next
}

func (sc *scene) without(f logic.Fact) *scene {
	next := sc.clone()
	next.stale = true
	next.answers = slices.DeleteFunc(next.answers, func(g given) bool { return g.fact == f })
	return next
}

func (sc *scene) unanswered(f logic.Fact) *scene { return sc.with(f, intake.FactAt(f).Unknown()) }

// at is the scene with a target changed.
func (sc *scene) at(target int, change func(*protocol.Target)) *scene {
	next := sc.clone()
	change(&next.plan[target])
	return next
}

// pair is the scene with its first target on the left and the same on the right.
func (sc *scene) pair() (*scene, bool) {
	next := sc.clone()
	t := next.plan[0]
	t.Site.Side = body.Left
	next.plan = []protocol.Target{t, t.Mirror()}
	return next, next.settle()
}

// times is the scene with its first target so many times.
func (sc *scene) times(n int) *scene {
	next := sc.clone()
	next.plan = slices.Repeat(next.plan[:1], n)
	return next
}

// treats is the scene in which the session is for a condition; for 0 nothing is said of it.
func (sc *scene) treats(c condition.Condition) *scene {
	if c == 0 {
		return sc.without(0)
	}
	return sc.with(0, intake.Treats(c))
}

// least is the scene without whatever is not needed to show what is wanted.
func (s *search) least(sc *scene) *scene {
	try := func(next *scene) {
		if next.settle() && next.shows(s.wanted) {
			sc = next
		}
	}
	for _, g := range slices.Clone(sc.answers) {
		try(sc.without(g.fact))
	}
	if len(sc.plan) > 1 {
		try(sc.times(1))
	}
	for t := range sc.plan {
		for _, usual := range usuals {
			if t < len(sc.plan) {
				try(sc.at(t, usual))
			}
		}
	}
	return sc
}

// usuals take a target back to the plain one, a field at a time.
var usuals = [...]func(*protocol.Target){
	func(t *protocol.Target) { t.Site = anatomy.Site{Muscle: plainTarget.Site.Muscle, Side: t.Site.Side} },
	func(t *protocol.Target) { t.Site.Level = 0 },
	func(t *protocol.Target) { t.Technique, t.Stimulation = plainTarget.Technique, protocol.Stimulation{} },
	func(t *protocol.Target) { t.Stimulation.Path = 0 },
	func(t *protocol.Target) { t.Stimulation.Minutes = 0 },
	func(t *protocol.Target) { t.Depth = plainTarget.Depth },
	func(t *protocol.Target) { t.Needle = protocol.Needle{} },
	func(t *protocol.Target) { t.InsertionDepth = body.Length{} },
	func(t *protocol.Target) { t.Angle = 0 },
	func(t *protocol.Target) { t.Lean = protocol.Degrees{} },
	func(t *protocol.Target) { t.Grip = 0 },
	func(t *protocol.Target) { t.Position = 0 },
	func(t *protocol.Target) { t.Guidance = 0 },
	func(t *protocol.Target) { t.Material = 0 },
	func(t *protocol.Target) { t.Zones = anatomy.Zones{} },
	func(t *protocol.Target) { t.InsertionLateral = body.Length{} },
	func(t *protocol.Target) { t.TowardsJoint = false },
	func(t *protocol.Target) { t.OffBone = false },
	func(t *protocol.Target) { t.HealthySkin = false },
	func(t *protocol.Target) { t.Insertions = 0 },
}

// asCase is the case that the scene makes.
func (s *search) asCase(sc *scene) Case {
	k := Case{Rule: s.rule.ID, Outcome: sc.outcome(0), Answers: sc.given()}
	if s.rule.Scope() != when.OfPatient {
		k.Targets = sc.plan
	}
	return k
}

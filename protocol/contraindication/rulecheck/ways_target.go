package rulecheck

import (
	"iter"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// waysOfTarget yields scenes that differ in what a test asks of a target.
func (sc *scene) waysOfTarget(leaf *logic.Leaf, target int, yield func(*scene) bool) {
	try := func(change func(*protocol.Target)) bool { return yield(sc.at(target, change)) }
	here := sc.plan[target].Site
	switch leaf.Op {
	case logic.OpMuscle:
		for _, m := range leaf.Args {
			if !try(func(t *protocol.Target) { moveTo(t, anatomy.Muscle(m)) }) {
				return
			}
		}
		eachMuscle(try)
	case logic.OpHome, logic.OpIn, logic.OpNear, logic.OpCompressible, logic.OpManualOnly:
		eachMuscle(try)
	case logic.OpOver, logic.OpLevel:
		if !eachSite(here.Muscle, try) {
			return
		}
		for m := range anatomy.Muscles() {
			if !eachSite(m, try) {
				return
			}
		}
	case logic.OpSide:
		each(body.Sides(), func(t *protocol.Target, s body.Side) { t.Site.Side = s }, try)
	case logic.OpDeep, logic.OpSuperficial:
		each(protocol.Depths(), func(t *protocol.Target, d protocol.Depth) { t.Depth = d }, try)
	case logic.OpUsing, logic.OpElectrical:
		each(protocol.Techniques(), useTechnique, try)
	case logic.OpZone:
		for _, z := range leaf.Args {
			if !try(func(t *protocol.Target) { t.Zones = anatomy.ZonesOf(anatomy.Zone(z)) }) {
				return
			}
		}
		try(func(t *protocol.Target) { t.Zones = anatomy.Zones{} })
	case logic.OpTowardsJoint:
		try(func(t *protocol.Target) { t.TowardsJoint = !t.TowardsJoint })
	case logic.OpOffBone:
		try(func(t *protocol.Target) { t.OffBone = !t.OffBone })
	case logic.OpHealthySkin:
		try(func(t *protocol.Target) { t.HealthySkin = !t.HealthySkin })
	case logic.OpAngle:
		eachWord(leaf, protocol.Angles(), func(t *protocol.Target, a protocol.Angle) { t.Angle = a }, try)
	case logic.OpGrip:
		eachWord(leaf, anatomy.AllGrips(), func(t *protocol.Target, g protocol.Grip) { t.Grip = g }, try)
	case logic.OpPosition:
		eachWord(leaf, anatomy.AllPositions(), func(t *protocol.Target, p protocol.Position) { t.Position = p }, try)
	case logic.OpGuidance:
		eachWord(leaf, protocol.Guidances(), func(t *protocol.Target, g protocol.Guidance) { t.Guidance = g }, try)
	case logic.OpMaterial:
		eachWord(leaf, protocol.Materials(), func(t *protocol.Target, m protocol.Material) { t.Material = m }, try)
	case logic.OpPath:
		eachWord(leaf, protocol.Paths(), func(t *protocol.Target, p protocol.Path) {
			t.Technique, t.Stimulation.Path = protocol.Electrical, p
		}, try)
	default:
		sc.waysOfMeasure(leaf, target, try)
	}
}

// moveTo puts a target into another muscle.
func moveTo(t *protocol.Target, m anatomy.Muscle) {
	t.Site = anatomy.Site{Muscle: m, Side: t.Site.Side}
	if t.Site.Validate() != nil {
		t.Site.Side = body.Left
	}
}

func useTechnique(t *protocol.Target, technique protocol.Technique) {
	t.Technique = technique
	if technique != protocol.Electrical {
		t.Stimulation = protocol.Stimulation{}
	}
}

// each tries every word of a vocabulary.
func each[T any](words iter.Seq[T], set func(*protocol.Target, T), try func(func(*protocol.Target)) bool) bool {
	for w := range words {
		if !try(func(t *protocol.Target) { set(t, w) }) {
			return false
		}
	}
	return true
}

// eachWord tries the words of a test, then every other, then none.
func eachWord[T ~uint8](leaf *logic.Leaf, words iter.Seq[T], set func(*protocol.Target, T), try func(func(*protocol.Target)) bool) {
	for _, a := range leaf.Args {
		if !try(func(t *protocol.Target) { set(t, T(a)) }) {
			return
		}
	}
	if each(words, set, try) {
		try(func(t *protocol.Target) { set(t, 0) })
	}
}

// eachMuscle tries the muscle of the plain plan, then every other.
func eachMuscle(try func(func(*protocol.Target)) bool) {
	if try(func(t *protocol.Target) { moveTo(t, plainTarget.Site.Muscle) }) {
		each(anatomy.Muscles(), moveTo, try)
	}
}

// eachSite tries a muscle at each of its levels, and from each zone of entry from which a line reaches a
// cavity.
func eachSite(m anatomy.Muscle, try func(func(*protocol.Target)) bool) bool {
	if !try(func(t *protocol.Target) { moveTo(t, m) }) {
		return false
	}
	for level := range m.Levels().All() {
		if !try(func(t *protocol.Target) {
			moveTo(t, m)
			t.Site.Level = level
		}) {
			return false
		}
	}
	for c := range anatomy.Cavities() {
		for z := range m.Reaches(c).Zones.All() {
			if !try(func(t *protocol.Target) {
				moveTo(t, m)
				t.Zones = anatomy.ZonesOf(z)
			}) {
				return false
			}
		}
	}
	return true
}

// needle is a needle of a usual diameter and so many micrometres of length.
func needle(micrometers float64) protocol.Needle { return protocol.NeedleMM(0.30, micrometers/1000) }

// waysOfMeasure yields targets whose length, angle, count or span lies on the limit of a test and beside it.
func (sc *scene) waysOfMeasure(leaf *logic.Leaf, target int, try func(func(*protocol.Target)) bool) {
	limits := []float64{leaf.Number}
	envelope := sc.plan[target].Site.Muscle.Envelope()
	switch leaf.Op {
	case logic.OpBeyondGuard:
		limits[0] = float64(envelope.DepthGuard.Micrometers())
	case logic.OpBeyondRange:
		limits[0] = float64(envelope.NeedleLength.Max.Micrometers())
	}
	_, _, step, smallest := scale(leaf)
	if step == 0 {
		step, smallest = 1000, 0
	}
	limits = append(limits, limits[0]+step, limits[0]-step)
	if smallest > 0 {
		limits = append(limits, limits[0]+smallest)
	}
	for _, n := range limits {
		if n >= 0 && !try(func(t *protocol.Target) { measure(t, leaf.Op, n) }) {
			return
		}
	}
	if !try(func(t *protocol.Target) { unmeasured(t, leaf.Op) }) {
		return
	}
	if leaf.Op == logic.OpBeyondGuard || leaf.Op == logic.OpBeyondRange {
		sc.waysOfEnvelope(leaf.Op, try)
	}
}

// waysOfEnvelope yields other muscles, needled up to the limit of the atlas, beyond it, and not said how far.
func (sc *scene) waysOfEnvelope(op logic.Op, try func(func(*protocol.Target)) bool) {
	for m := range anatomy.Muscles() {
		limit := m.Envelope().DepthGuard
		if op == logic.OpBeyondRange {
			limit = m.Envelope().NeedleLength.Max
		}
		for _, beyond := range [...]float64{1000, 0} {
			if limit.IsValid() && !try(func(t *protocol.Target) {
				moveTo(t, m)
				measure(t, op, float64(limit.Micrometers())+beyond)
			}) {
				return
			}
		}
		if !try(func(t *protocol.Target) {
			moveTo(t, m)
			unmeasured(t, op)
		}) {
			return
		}
	}
}

// measure gives a target what a form measures.
func measure(t *protocol.Target, op logic.Op, n float64) {
	switch op {
	case logic.OpLonger, logic.OpBeyondRange, logic.OpLongerThan:
		t.Needle = needle(n)
	case logic.OpDeeper, logic.OpBeyondGuard, logic.OpDeeperThan:
		t.InsertionDepth = body.MM(n / 1000)
	case logic.OpLateralAbove, logic.OpLateralBelow:
		t.InsertionLateral = body.MM(n / 1000)
	case logic.OpAngleAbove:
		t.Lean = protocol.Deg(n / 1000)
	case logic.OpInsertionsAbove:
		t.Insertions = int(n)
	case logic.OpStimAbove:
		t.Technique, t.Stimulation.Minutes = protocol.Electrical, protocol.Minutes(n/1000)
	}
}

// unmeasured takes from a target what a form measures.
func unmeasured(t *protocol.Target, op logic.Op) {
	switch op {
	case logic.OpLonger, logic.OpBeyondRange, logic.OpLongerThan:
		t.Needle = protocol.Needle{}
	case logic.OpDeeper, logic.OpBeyondGuard, logic.OpDeeperThan:
		t.InsertionDepth, t.Needle = body.Length{}, protocol.Needle{}
	case logic.OpLateralAbove, logic.OpLateralBelow:
		t.InsertionLateral = body.Length{}
	case logic.OpAngleAbove:
		t.Lean = protocol.Degrees{}
	case logic.OpInsertionsAbove:
		t.Insertions = 0
	case logic.OpStimAbove:
		t.Technique, t.Stimulation.Minutes = protocol.Electrical, 0
	}
}

// waysOfFactAndTarget yields scenes that differ in the fact of a test or in the field that it is compared
// with.
func (sc *scene) waysOfFactAndTarget(leaf *logic.Leaf, target int, yield func(*scene) bool) {
	site := sc.plan[target].Site
	switch f := intake.FactAt(leaf.Fact).(type) {
	case intake.Areas:
		var answers []intake.Answer
		for _, area := range areasFor(leaf, site) {
			answers = append(answers, f.At(area))
		}
		sc.waysToAnswer(leaf.Fact, append(answers, f.Nowhere()), yield)
	case intake.Regions:
		home := site.Muscle.Region()
		var others []body.Region
		for r := range body.AllRegions() {
			if r != home {
				others = append(others, r)
			}
		}
		sc.waysToAnswer(leaf.Fact, []intake.Answer{f.Are(home), f.Are(others...)}, yield)
	case intake.Levels:
		sc.waysToBeAtLevel(f, leaf.Fact, target, yield)
	case intake.Quantity:
		const depth = 30
		for _, length := range [...]float64{depth, depth + 1} {
			if !yield(sc.with(leaf.Fact, f.Of(depth)).at(target, func(t *protocol.Target) { measure(t, leaf.Op, length*1000) })) {
				return
			}
		}
		_ = yield(sc.with(leaf.Fact, f.Of(depth)).at(target, func(t *protocol.Target) { unmeasured(t, leaf.Op) })) &&
			yield(sc.unanswered(leaf.Fact).at(target, func(t *protocol.Target) { measure(t, leaf.Op, depth*1000) }))
	}
}

// waysToBeAtLevel yields the fact at the level of the target, beside it and nowhere, in this muscle or in
// another that is needled by level.
func (sc *scene) waysToBeAtLevel(f intake.Levels, fact logic.Fact, target int, yield func(*scene) bool) {
	muscles := []anatomy.Muscle{sc.plan[target].Site.Muscle}
	for m := range anatomy.Muscles() {
		muscles = append(muscles, m)
	}
	for _, m := range muscles {
		for level := range m.Levels().All() {
			here := sc.at(target, func(t *protocol.Target) {
				if t.Site.Muscle != m {
					moveTo(t, m)
				}
				t.Site.Level = level
			})
			for other := range m.Levels().All() {
				if !yield(here.with(fact, f.Are(other))) {
					return
				}
			}
			noLevel := here.at(target, func(t *protocol.Target) { t.Site.Level = 0 })
			if !here.waysToAnswer(fact, []intake.Answer{f.None()}, yield) || !yield(noLevel.with(fact, f.Are(level))) {
				return
			}
		}
	}
}

// areasFor are places for a fact: in the target, then on its side, then on the other.
func areasFor(leaf *logic.Leaf, site anatomy.Site) (areas []body.Area) {
	regions := []body.Region{site.Muscle.Region()}
	for r := range site.Muscle.Footprint().All() {
		regions = append(regions, r)
	}
	for _, r := range leaf.Args {
		regions = append(regions, body.Region(r))
	}
	for r := range body.AllRegions() {
		regions = append(regions, r)
	}
	for _, side := range [...]body.Side{site.Side, site.Mirror().Side} {
		for _, r := range regions {
			areas = append(areas, r.On(side))
		}
	}
	return areas
}

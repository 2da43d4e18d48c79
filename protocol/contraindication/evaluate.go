package contraindication

import (
	"math"
	"math/bits"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// A visit is what one screening is made on.
type visit struct {
	book    *compiled
	patient *intake.Profile
	own     intake.Profile // where patient points if the caller gave a copy
	may     [4]uint64      // facts that may be yes, or other than usual
	mayNot  [4]uint64      // facts that may be no, or as usual
	sites   []site
	alone   bool // the patient is asked of alone: what turns on targets is unknown

	oneSided bool // asked what would be if nothing were on both sides
}

// A site is a target and what its muscle, technique and depth decide.
type site struct {
	target    *protocol.Target
	footprint body.Area
	decided   *decided
}

// value returns the value of a node for a target. It stops where the value cannot be no any more or is no;
// use explain for what made it so.
func (v *visit) value(p *program, n *node, at *site) logic.Truth {
	switch n.form {
	case formTest:
		return v.test(&p.tests[n.test], at)
	case formAll:
		value := logic.Yes
		for i := range n.kids {
			value = value.And(v.value(p, &n.kids[i], at))
			if value == logic.No {
				break
			}
		}
		return value
	case formAny:
		value := logic.No
		for i := range n.kids {
			value = value.Or(v.value(p, &n.kids[i], at))
			if value == logic.Yes {
				break
			}
		}
		return value
	}
	value, _ := v.overTargets(p, n)
	return value
}

// explain returns the value of a node with the tests that made it so and those that are still to be asked.
// Where it is no, there is nothing to explain.
func (v *visit) explain(p *program, n *node, at *site) (logic.Truth, reasons) {
	switch n.form {
	case formTest:
		value := v.test(&p.tests[n.test], at)
		switch value {
		case logic.Yes:
			return value, reasons{because: 1 << n.test}
		case logic.Unknown:
			return value, reasons{ask: 1 << n.test}
		}
		return value, reasons{}
	case formAll:
		value, why := logic.Yes, reasons{}
		for i := range n.kids {
			part, because := v.explain(p, &n.kids[i], at)
			if part == logic.No {
				return logic.No, reasons{}
			}
			value, why = value.And(part), why.or(because)
		}
		return value, why
	case formAny:
		value, why := logic.No, reasons{}
		for i := range n.kids {
			part, because := v.explain(p, &n.kids[i], at)
			value, why = either(value, why, part, because)
		}
		return value, why
	}
	return v.overTargets(p, n)
}

// either is the value and the reasons of "or": a yes part outweighs what was unknown before it.
func either(value logic.Truth, why reasons, part logic.Truth, because reasons) (logic.Truth, reasons) {
	switch {
	case part > value:
		return part, because
	case part == value && part != logic.No:
		return value, why.or(because)
	}
	return value, why
}

// overTargets returns the value of a form over the targets.
func (v *visit) overTargets(p *program, n *node) (logic.Truth, reasons) {
	if v.alone {
		return logic.Unknown, reasons{ask: p.testsOf(&n.kids[0])}
	}
	switch n.form {
	case formAnyTarget:
		return v.some(p, n, everySide)
	case formAllTargets:
		return v.every(p, n, everySide)
	case formBothSides:
		if v.oneSided {
			return logic.No, reasons{}
		}
		left, because := v.some(p, n, body.Left)
		if left == logic.No {
			return logic.No, reasons{}
		}
		right, also := v.some(p, n, body.Right)
		if right == logic.No {
			return logic.No, reasons{}
		}
		return left.And(right), because.or(also)
	}
	left, because := v.every(p, n, body.Left)
	right, also := v.every(p, n, body.Right)
	return either(left, because, right, also)
}

// everySide stands for targets on any side.
const everySide body.Side = 0

// isOn reports whether a target counts for a side: the midline counts for both.
func isOn(t *protocol.Target, side body.Side) bool {
	return side == everySide || t.Site.Side == side || t.Site.Side == body.Midline
}

// some is yes where the inner expression is yes for some target of the side.
func (v *visit) some(p *program, n *node, side body.Side) (logic.Truth, reasons) {
	value, why := logic.No, reasons{}
	for i := range v.sites {
		at := &v.sites[i]
		if !isOn(at.target, side) || !at.decided.hasInner(n.inner) {
			continue
		}
		part, because := v.explain(p, &n.kids[0], at)
		value, why = either(value, why, part, because)
	}
	return value, why
}

// every is yes where the inner expression is yes for every target of the side.
func (v *visit) every(p *program, n *node, side body.Side) (logic.Truth, reasons) {
	value, why := logic.Yes, reasons{}
	for i := range v.sites {
		if at := &v.sites[i]; isOn(at.target, side) {
			part, because := v.explain(p, &n.kids[0], at)
			if part == logic.No {
				return logic.No, reasons{}
			}
			value, why = value.And(part), why.or(because)
		}
	}
	return value, why
}

func (d *decided) hasInner(n uint16) bool { return d.inner[n>>6]>>(n&63)&1 != 0 }

// testsOf is every test of a node.
func (p *program) testsOf(n *node) (mask uint64) {
	if n.form == formTest {
		return 1 << n.test
	}
	for i := range n.kids {
		mask |= p.testsOf(&n.kids[i])
	}
	return mask
}

// test returns the value of a test, for a target where it asks of one.
func (v *visit) test(t *test, at *site) logic.Truth {
	var value logic.Truth
	switch t.perKind {
	case ofPatient:
		if t.leaf.Op == logic.OpYes {
			value = v.flag(t.leaf.Fact)
		} else {
			value = v.patient.Test(t.leaf)
		}
	case ofMuscle:
		switch {
		case at == nil:
			return logic.Unknown
		case at.decided != nil:
			value = logic.Of(at.decided.yes[t.static>>6]>>(t.static&63)&1 != 0)
		default:
			value = t.ofMuscle(at.target)
		}
	case ofPlan:
		value = v.ofPlan(t)
	default:
		if at == nil {
			return logic.Unknown
		}
		value = v.ofTarget(t, at)
	}
	if t.negated {
		return -value
	}
	return value
}

// flag is the value of a flag: yes where it cannot be no, no where it cannot be yes.
func (v *visit) flag(f logic.Fact) logic.Truth {
	word, bit := f>>6, f&63
	return logic.Truth(v.may[word]>>bit&1) - logic.Truth(v.mayNot[word]>>bit&1)
}

func (v *visit) ofPlan(t *test) logic.Truth {
	if t.leaf.Op == logic.OpTreats {
		treated := v.patient.Treats()
		return logic.Of(treated != 0 && t.set.has(uint8(treated)))
	}
	if v.alone {
		return logic.Unknown
	}
	return logic.Of(len(v.sites) > int(t.leaf.Number))
}

// ofMuscle is the value of a test that muscle, technique and depth decide.
func (t *test) ofMuscle(target *protocol.Target) logic.Truth {
	muscle := target.Site.Muscle
	yes := false
	switch t.leaf.Op {
	case logic.OpMuscle:
		yes = t.set.has(uint8(muscle))
	case logic.OpHome:
		yes = t.set.has(uint8(muscle.Region()))
	case logic.OpIn:
		yes = uint64(muscle.Footprint())&t.leaf.Set != 0
	case logic.OpNear:
		near := muscle.Near()
		for _, h := range t.leaf.Args {
			yes = yes || near.Has(anatomy.Hazard(h))
		}
	case logic.OpCompressible:
		yes = t.set.has(uint8(muscle.Compressible()))
	case logic.OpManualOnly:
		yes = muscle.ManualOnly()
	case logic.OpDeep:
		yes = target.Depth == protocol.Deep
	case logic.OpSuperficial:
		yes = target.Depth == protocol.Superficial
	case logic.OpUsing:
		yes = t.set.has(uint8(target.Technique))
	case logic.OpElectrical:
		yes = target.Technique == protocol.Electrical
	}
	return logic.Of(yes)
}

// ofTarget is the value of a test of the other fields of a target, or of a fact and a target.
func (v *visit) ofTarget(t *test, at *site) logic.Truth {
	target, leaf := at.target, t.leaf
	switch leaf.Op {
	case logic.OpTouches, logic.OpSameLimb, logic.OpSameSide:
		area, known := v.patient.Located(leaf.Fact)
		if !known {
			return logic.Unknown
		}
		return logic.Of(t.located(area, at))
	case logic.OpAtLevel:
		return v.atLevel(leaf, at)
	case logic.OpTrained:
		regions, known := v.patient.Assessed(leaf.Fact)
		if !known {
			return logic.Unknown
		}
		return logic.Of(regions.Has(at.decided.home))
	case logic.OpOver:
		return over(&at.decided.reach[leaf.Args[0]], target)
	case logic.OpLevel:
		if at.decided.levels.IsEmpty() {
			return logic.No
		}
		return t.word(uint8(target.Site.Level))
	case logic.OpSide:
		return t.word(uint8(target.Site.Side))
	case logic.OpZone:
		for _, z := range leaf.Args {
			if target.Zones.Has(anatomy.Zone(z)) {
				return logic.Yes
			}
		}
		return logic.No
	case logic.OpTowardsJoint:
		return logic.Of(target.TowardsJoint)
	case logic.OpOffBone:
		return logic.Of(target.OffBone)
	case logic.OpHealthySkin:
		return logic.Of(target.HealthySkin)
	case logic.OpAngle:
		return t.word(uint8(target.Angle))
	case logic.OpGrip:
		return t.word(uint8(target.Grip))
	case logic.OpPosition:
		return t.word(uint8(target.Position))
	case logic.OpGuidance:
		return t.word(uint8(target.Guidance))
	case logic.OpMaterial:
		return t.word(uint8(target.Material))
	case logic.OpPath:
		if target.Technique != protocol.Electrical {
			return logic.No
		}
		return t.word(uint8(target.Stimulation.Path))
	}
	return v.measure(leaf, at)
}

// word is the value of a test of a field that is one word of a vocabulary: unknown where it is not given.
func (t *test) word(given uint8) logic.Truth {
	if given == 0 {
		return logic.Unknown
	}
	return logic.Of(t.set.has(given))
}

// located is the value of a test of where a fact lies.
func (t *test) located(area body.Area, at *site) bool {
	switch t.leaf.Op {
	case logic.OpTouches:
		return area.Touches(at.footprint)
	case logic.OpSameLimb:
		return area.Touches(limbs(at.footprint))
	}
	return area.Touches(body.Regions(t.leaf.Set).On(at.target.Site.Side))
}

// limbs is the whole of every limb in which the area lies, side by side.
func limbs(area body.Area) (whole body.Area) {
	for _, limb := range [...]body.Area{body.LeftArm, body.RightArm, body.LeftLeg, body.RightLeg} {
		if area.Touches(limb) {
			whole |= limb
		}
	}
	return whole
}

func (v *visit) atLevel(leaf *logic.Leaf, at *site) logic.Truth {
	levels, known := v.patient.LevelsAt(leaf.Fact)
	level := at.target.Site.Level
	switch {
	case at.decided.levels.IsEmpty(), known && levels.IsEmpty():
		return logic.No
	case !known || level == 0:
		return logic.Unknown
	}
	return logic.Of(levels.Has(level))
}

// over is the value of a test of whether a line from the usual entry can reach a cavity.
func over(reach *anatomy.Reach, target *protocol.Target) logic.Truth {
	switch {
	case reach.Always:
		return logic.Yes
	case !reach.Levels.IsEmpty() && target.Site.Level == 0:
		return logic.Unknown
	case !reach.Levels.IsEmpty():
		return logic.Of(reach.Levels.Has(target.Site.Level))
	}
	return logic.Of(reach.Zones.Touches(target.Zones))
}

// measure is the value of a test of a length, an angle, a count or a span of the target.
func (v *visit) measure(leaf *logic.Leaf, at *site) logic.Truth {
	target := at.target
	switch leaf.Op {
	case logic.OpLonger:
		return exceeds(target.Needle.Length.Micrometers(), leaf.Number)
	case logic.OpDeeper:
		return deeper(target, leaf.Number)
	case logic.OpBeyondGuard:
		if at.decided.guard < 0 {
			return logic.No
		}
		return deeper(target, float64(at.decided.guard))
	case logic.OpBeyondRange:
		if at.decided.longest < 0 {
			return logic.No
		}
		return exceeds(target.Needle.Length.Micrometers(), float64(at.decided.longest))
	case logic.OpLongerThan, logic.OpDeeperThan:
		limit, known := v.patient.Number(leaf.Fact)
		if !known {
			return logic.Unknown
		}
		measured := target.Needle.Length
		if leaf.Op == logic.OpDeeperThan {
			measured = target.InsertionDepth
		}
		return exceeds(measured.Micrometers(), sixDigits(float64(limit))*1000)
	case logic.OpLateralAbove:
		lateral := target.InsertionLateral
		return logic.Of(lateral.IsValid() && float64(lateral.Micrometers()) > leaf.Number)
	case logic.OpLateralBelow:
		lateral := target.InsertionLateral
		return logic.Of(lateral.IsValid() && float64(lateral.Micrometers()) < leaf.Number)
	case logic.OpAngleAbove:
		return exceeds(target.Lean.Thousandths(), leaf.Number)
	case logic.OpInsertionsAbove:
		return logic.Of(target.Insertions > int(leaf.Number))
	case logic.OpStimAbove:
		if target.Technique != protocol.Electrical {
			return logic.No
		}
		return exceeds(target.Stimulation.Minutes.Thousandths(), leaf.Number)
	}
	return logic.Unknown // a form that the engine does not know decides nothing
}

// exceeds compares what was given with a limit; below 0 it was not given.
func exceeds(given int, limit float64) logic.Truth {
	if given < 0 {
		return logic.Unknown
	}
	return logic.Of(float64(given) > limit)
}

// sixDigits is the decimal number of at most six digits that a profile holds in 32 bits, so that a needle
// of exactly the measured length is not taken for a longer one.
func sixDigits(n float64) float64 {
	scale := 1.0
	for scale < 1e12 && n*scale < 1e5 {
		scale *= 10
	}
	return math.Round(n*scale) / scale
}

// deeper compares the planned depth with a limit; with none planned, a needle that is not longer is not deeper.
func deeper(target *protocol.Target, limit float64) logic.Truth {
	if target.InsertionDepth.IsGiven() {
		return exceeds(target.InsertionDepth.Micrometers(), limit)
	}
	if exceeds(target.Needle.Length.Micrometers(), limit) == logic.No {
		return logic.No
	}
	return logic.Unknown
}

// combinations is the number of combinations of muscle, technique and depth.
const combinations = 256 * 8 * 4

// decides returns what muscle, technique and depth decide; it is worked out on first use.
func (c *compiled) decides(target *protocol.Target) *decided {
	at := &c.needs[int(target.Site.Muscle)*32+int(target.Technique)*4+int(target.Depth)]
	if d := at.made.Load(); d != nil {
		return d
	}
	bare := protocol.Target{
		Site:      anatomy.Site{Muscle: target.Site.Muscle},
		Technique: target.Technique,
		Depth:     target.Depth,
	}
	muscle := target.Site.Muscle
	envelope := muscle.Envelope()
	d := &decided{
		rules:      make([]uint64, c.words),
		inner:      make([]uint64, (len(c.inner)+63)/64),
		yes:        make([]uint64, (len(c.static)+63)/64),
		electrical: target.Technique == protocol.Electrical,
		home:       muscle.Region(),
		footprint:  muscle.Footprint(),
		levels:     muscle.Levels(),
		guard:      envelope.DepthGuard.Micrometers(),
		longest:    envelope.NeedleLength.Max.Micrometers(),
	}
	for _, g := range c.guards {
		if g.muscle == muscle {
			d.guard = g.guard
		}
	}
	for cavity := range anatomy.Cavities() {
		d.reach[cavity] = muscle.Reaches(cavity)
	}
	for i, t := range c.static {
		if t.ofMuscle(&bare) == logic.Yes {
			d.yes[i>>6] |= 1 << (i & 63)
		}
	}
	for w, word := range c.onSite {
		for ; word != 0; word &= word - 1 {
			i := w*64 + bits.TrailingZeros64(word)
			if p := c.rules[i].program; p.canHold(&p.root, d) {
				d.rules[w] |= 1 << (i & 63)
			}
		}
	}
	for i, p := range c.inner {
		if p.canHold(&p.root, d) {
			d.inner[i>>6] |= 1 << (i & 63)
		}
	}
	at.made.CompareAndSwap(nil, d)
	return at.made.Load()
}

// canHold reports whether a node can be other than no, whatever the patient and the rest of the target are.
func (p *program) canHold(n *node, d *decided) bool {
	switch n.form {
	case formTest:
		t := &p.tests[n.test]
		value := t.foreseen(d)
		return value == logic.Unknown || (value == logic.Yes) != t.negated
	case formAll:
		for i := range n.kids {
			if !p.canHold(&n.kids[i], d) {
				return false
			}
		}
		return true
	case formAny:
		for i := range n.kids {
			if p.canHold(&n.kids[i], d) {
				return true
			}
		}
		return false
	}
	return true // what holds for other targets too is not decided by this one
}

// foreseen is the value of a test as far as muscle, technique and depth decide it, negation aside.
func (t *test) foreseen(d *decided) logic.Truth {
	if t.perKind == ofMuscle {
		return logic.Of(d.yes[t.static>>6]>>(t.static&63)&1 != 0)
	}
	never := false
	switch t.leaf.Op {
	case logic.OpOver:
		reach := &d.reach[t.leaf.Args[0]]
		if reach.Always {
			return logic.Yes
		}
		never = reach.IsNo()
	case logic.OpLevel, logic.OpAtLevel:
		never = d.levels.IsEmpty()
	case logic.OpPath, logic.OpStimAbove:
		never = !d.electrical
	case logic.OpBeyondGuard:
		never = d.guard < 0
	case logic.OpBeyondRange:
		never = d.longest < 0
	}
	if never {
		return logic.No
	}
	return logic.Unknown
}

package contraindication

import (
	"math/bits"
	"sync/atomic"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// A reach is what muscle, technique and depth decide, worked out on first use.
type reach struct{ made atomic.Pointer[decided] }

type decided struct {
	rules []uint64 // rules about each target that can hold
	inner []uint64 // expressions inside anytarget and bothsides that can hold
	yes   []uint64 // the value of each test that they decide

	electrical bool

	// what the atlas says of the muscle
	home      body.Region
	footprint body.Regions
	levels    body.Levels
	reach     [anatomy.Canal + 1]anatomy.Reach
	guard     int // micrometres; below 0: none
	longest   int // micrometres; below 0: none
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

package contraindication

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol"
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

	part *site // with a target: "both sides" is narrowed to its part in it
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
		if v.part != nil {
			return v.ownPart(p, n)
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

// ownPart is the value of "both sides" as far as one target takes part in it.
func (v *visit) ownPart(p *program, n *node) (logic.Truth, reasons) {
	own := v.part
	v.part = nil
	both, why := v.overTargets(p, n)
	v.part = own
	return both.And(v.value(p, &n.kids[0], own)), why
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

func (d *decided) hasInner(n uint32) bool { return d.inner[n>>6]>>(n&63)&1 != 0 }

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

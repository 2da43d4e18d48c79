package contraindication

import (
	"slices"
	"sync"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// index files every rule under the facts without which it cannot hold.
func (c *compiled) index() {
	c.words = (len(c.rules) + 63) / 64
	c.always = make([]uint64, c.words)
	c.onPlan = make([]uint64, c.words)
	c.onSite = make([]uint64, c.words)
	for i := range c.rules {
		word, bit := i/64, uint64(1)<<(i%64)
		switch c.rules[i].scope {
		case when.OfPlan:
			c.onPlan[word] |= bit
		case when.OfTarget:
			c.onSite[word] |= bit
		}
		p := c.rules[i].program
		cover, ok := p.cover(&p.root)
		if !ok {
			c.always[word] |= bit
			continue
		}
		for _, g := range cover {
			by, rail := &c.mayBy, 0
			if g.no {
				by, rail = &c.notBy, 1
			}
			by[g.fact] = file(by[g.fact], g, uint16(i))
			c.wanted[rail][g.fact>>6] |= 1 << (g.fact & 63)
		}
	}
	c.needs = make([]reach, combinations)
}

// A waiter is rules that cannot hold where a test of the patient is no. Without a test, that the fact is out
// of the ordinary is all that can be said before there is a target.
type waiter struct {
	test  *test
	rules []uint16
}

// file puts a rule where it waits for the guard; the same test is asked once for all of them.
func file(waiters []waiter, g guard, rule uint16) []waiter {
	for i := range waiters {
		if w := &waiters[i]; w.test.sameAs(g.test) {
			w.rules = append(w.rules, rule)
			return waiters
		}
	}
	return append(waiters, waiter{g.test, []uint16{rule}})
}

func (t *test) sameAs(u *test) bool {
	if t == nil || u == nil {
		return t == u
	}
	a, b := t.leaf, u.leaf
	return t.negated == u.negated && a.Op == b.Op && a.Fact == b.Fact && a.Other == b.Other && a.Bare == b.Bare &&
		a.Number == b.Number && slices.Equal(a.Args, b.Args)
}

// A guard is a fact that may be yes, or other than usual; or with no, a flag that may be no. With a test it
// is that besides, the test is not no.
type guard struct {
	fact logic.Fact
	no   bool
	test *test
}

// cover is a set of guards of which at least one holds wherever the node may hold; ok is false where there
// is none. Of several parts that must all hold it takes the rarest.
func (p *program) cover(n *node) (guards []guard, ok bool) {
	switch n.form {
	case formTest:
		return p.tests[n.test].cover()
	case formAny:
		for i := range n.kids {
			more, ok := p.cover(&n.kids[i])
			if !ok {
				return nil, false
			}
			guards = append(guards, more...)
		}
		return distinct(guards), true
	case formAll:
		for i := range n.kids {
			part, partOK := p.cover(&n.kids[i])
			if partOK && (!ok || cost(part) < cost(guards)) {
				guards, ok = part, true
			}
		}
		return guards, ok
	case formNotBoth:
		return nil, false // it holds where one side has no target at all, whatever is inside
	}
	return p.cover(&n.kids[0])
}

func (t *test) cover() ([]guard, bool) {
	leaf := t.leaf
	switch {
	case leaf.Op == logic.OpYes:
		return []guard{{fact: leaf.Fact, no: t.negated}}, true
	case t.perKind == ofPatient:
		usual := intake.TestOnUsual(leaf)
		if t.negated {
			usual = usual.Not()
		}
		if usual != logic.No {
			return nil, false
		}
		guards := []guard{{fact: leaf.Fact, test: t}}
		if leaf.Other != 0 {
			guards = append(guards, guard{fact: leaf.Other, test: t})
		}
		return guards, true
	case leaf.Op == logic.OpTrained && t.negated:
		return []guard{{fact: leaf.Fact}}, true // who is assessed for every region is assessed for this one
	case t.negated:
		return nil, false
	}
	switch leaf.Op {
	case logic.OpTouches, logic.OpSameLimb, logic.OpSameSide, logic.OpAtLevel:
		return []guard{{fact: leaf.Fact}}, true // no where the fact has its usual value: nowhere
	}
	return nil, false
}

func distinct(guards []guard) (out []guard) {
	for _, g := range guards {
		if !slices.Contains(out, g) {
			out = append(out, g)
		}
	}
	return out
}

// cost is how often a set of guards holds in an ordinary patient: rarely for what is out of the ordinary,
// often for a flag that is usually no.
func cost(guards []guard) (sum int) {
	for _, g := range guards {
		if isOrdinary(g) || varies(g.fact) {
			sum += 100
		} else {
			sum++
		}
	}
	return sum
}

// isOrdinary reports whether a guard holds in an ordinary patient.
func isOrdinary(g guard) bool {
	rails := ordinary()
	rail := &rails.may
	if g.no {
		rail = &rails.mayNot
	}
	return rail[g.fact>>6]>>(g.fact&63)&1 != 0
}

// ordinary is an ordinary patient, on any day.
var ordinary = sync.OnceValue(func() (rails struct{ may, mayNot [4]uint64 }) {
	patient, err := intake.Unremarkable(intake.MustDate("2026-01-01"))
	if err != nil {
		panic(err) // the unremarkable values contradict each other: a broken table
	}
	rails.may, rails.mayNot = patient.Rails()
	return rails
})

// varies reports whether the fact has as many ordinary values as there are patients: an age, a weight.
func varies(f logic.Fact) bool {
	_, isQuantity := intake.FactAt(f).(intake.Quantity)
	_, onlyForAReason := intake.Reasons(f)
	return isQuantity && !onlyForAReason
}

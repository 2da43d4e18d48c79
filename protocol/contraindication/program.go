package contraindication

import (
	"github.com/dryneedling/dryneedling/internal/logic"
)

// A program is the expression of one rule with every "not" pushed down to its tests, so that the value,
// what made it so and what is still to be asked come out of one walk. Its tests are numbered left to right;
// a set of them is a mask.
type program struct {
	root  node
	tests []test
}

// most tests in one rule: what a mask holds
const mostTests = 64

// A node is a test, or a form over nodes.
type node struct {
	form  form
	test  uint8  // of a test: its number
	inner uint32 // of a form over targets: the number of the inner expression in the book
	kids  []node
}

type form uint8

const (
	formTest form = iota
	formAll
	formAny
	formAnyTarget  // for some target
	formAllTargets // for every target: "not" of the former
	formBothSides  // for some target on the left and some on the right
	formNotBoth    // for all of one side: "not" of the former
)

// A test is a leaf of the language, perhaps negated, with what is worked out once.
type test struct {
	leaf    *logic.Leaf
	negated bool
	perKind kind
	static  int32  // its number among the tests that muscle, technique and depth decide; -1: not among them
	set     bitset // the values of the leaf where they do not fit in leaf.Set
}

// A kind says what a test needs to be decided.
type kind uint8

const (
	ofPatient kind = iota // the profile
	ofMuscle              // muscle, technique and depth: the same for every plan
	ofTarget              // the other fields of the target, and perhaps the profile
	ofPlan                // condition and number of targets
)

// reasons are tests of one program, as bits.
type reasons struct{ because, ask uint64 }

func (r reasons) or(s reasons) reasons { return reasons{r.because | s.because, r.ask | s.ask} }

// bitset is a set of up to 256 small numbers.
type bitset [4]uint64

func (b *bitset) add(n uint16)     { b[n>>6&3] |= 1 << (n & 63) }
func (b *bitset) has(n uint8) bool { return b[n>>6]>>(n&63)&1 != 0 }

// A translator turns expressions into programs, and keeps what the programs of one book share.
type translator struct {
	statics []*test          // the distinct tests that muscle, technique and depth decide
	known   map[string]int32 // their numbers, by notation
	inner   []*program       // the expressions inside anytarget and bothsides
	book    *compiled
}

// translate makes the program of an expression. ok is false where it has too many tests.
func (t *translator) translate(e *logic.Expr) (p *program, ok bool) {
	p = &program{}
	p.root = t.node(p, e, false)
	return p, len(p.tests) <= mostTests
}

func (t *translator) node(p *program, e *logic.Expr, negated bool) node {
	over := func(plain, turned form) node {
		n := node{form: plain}
		if negated {
			n.form = turned
		}
		return n
	}
	switch e.Op {
	case logic.OpNot:
		return t.node(p, &e.Kids[0], !negated)
	case logic.OpNamed:
		return t.node(p, &e.Kids[0], negated)
	case logic.OpAll, logic.OpAny:
		n := over(formAll, formAny)
		if e.Op == logic.OpAny {
			n = over(formAny, formAll)
		}
		for i := range e.Kids {
			n.kids = append(n.kids, t.node(p, &e.Kids[i], negated))
		}
		return n
	case logic.OpAnyTarget, logic.OpBothSides:
		n := over(formAnyTarget, formAllTargets)
		if e.Op == logic.OpBothSides {
			n = over(formBothSides, formNotBoth)
		}
		n.kids = []node{t.node(p, &e.Kids[0], negated)}
		n.inner = uint32(len(t.inner))
		t.inner = append(t.inner, &program{root: n.kids[0], tests: p.tests})
		return n
	}
	n := node{form: formTest, test: uint8(len(p.tests))}
	p.tests = append(p.tests, t.test(&e.Leaf, negated))
	return n
}

func (t *translator) test(leaf *logic.Leaf, negated bool) test {
	made := test{leaf: leaf, negated: negated, perKind: kindOf(leaf.Op), static: -1}
	for _, a := range leaf.Args {
		if a < 256 {
			made.set.add(a)
		}
	}
	if made.perKind == ofMuscle {
		made.static = t.number(&made)
	}
	return made
}

// number is the number of a test that muscle, technique and depth decide; the same test has one number.
func (t *translator) number(made *test) int32 {
	key := testKey(made.leaf)
	if n, ok := t.known[key]; ok {
		return n
	}
	n := int32(len(t.statics))
	plain := *made
	plain.negated = false
	t.known[key] = n
	t.statics = append(t.statics, &plain)
	return n
}

func testKey(leaf *logic.Leaf) string {
	key := make([]byte, 0, 2+2*len(leaf.Args))
	key = append(key, byte(leaf.Op))
	for _, a := range leaf.Args {
		key = append(key, byte(a), byte(a>>8))
	}
	return string(key)
}

func kindOf(op logic.Op) kind {
	switch op {
	case logic.OpMuscle, logic.OpHome, logic.OpIn, logic.OpNear, logic.OpCompressible, logic.OpManualOnly,
		logic.OpDeep, logic.OpSuperficial, logic.OpUsing, logic.OpElectrical:
		return ofMuscle
	case logic.OpTreats, logic.OpTargetsAbove:
		return ofPlan
	}
	if op.OfPatient() {
		return ofPatient
	}
	return ofTarget
}

package contraindication

import (
	"cmp"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/internal/nearest"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// A Screener is a rulebook made ready. It is immutable and safe for any number of goroutines. A nil
// Screener judges nothing: what it screens is not assessed.
type Screener struct {
	book   Rulebook
	epochs []*compiled // by the last day on which they count, the one without end last
	memory sync.Pool   // *scratch
	digest digest
}

// Compile makes a rulebook ready. The error joins every fault of the book, each a [RuleFault]: a
// misspelt id with the nearest, a loosening that nobody signed, a limit outside the range of its fact.
func Compile(book Rulebook) (*Screener, error) {
	if err := book.check(); err != nil {
		return nil, err
	}
	s := &Screener{book: book}
	s.memory.New = func() any { return new(scratch) }
	for _, last := range book.ends() {
		s.epochs = append(s.epochs, compile(book, last))
	}
	return s, nil
}

// Default is the screener of the shipped rules under the considered policy.
func Default() *Screener { return defaultScreener(Considered) }

// defaultScreener is the screener of the shipped rules under a policy of theirs. Each is made once.
func defaultScreener(policy Policy) *Screener {
	if s, ok := defaults.Load(policy); ok {
		return s.(*Screener)
	}
	made, err := Compile(Shipped().Under(policy))
	if err != nil {
		return nil // no such policy: a nil screener judges nothing
	}
	s, _ := defaults.LoadOrStore(policy, made)
	return s.(*Screener)
}

var defaults sync.Map // Policy to *Screener

// Book is the rulebook that the screener was made from.
func (s *Screener) Book() Rulebook { return s.book }

// ends are the last days on which the overlays of the book count as they do, and then the zero date.
func (b Rulebook) ends() (days []intake.Date) {
	for _, o := range b.overlays {
		if o.Loosens && !o.Signed.Until.IsZero() {
			days = append(days, o.Signed.Until)
		}
	}
	slices.SortFunc(days, func(a, b intake.Date) int { return a.DaysSince(b) })
	return append(slices.Compact(days), intake.Date{})
}

// compiled is the book as it is read up to a day.
type compiled struct {
	last   intake.Date   // the last day on which it counts; zero: no end
	rules  []liveRule    // of the phase before, strongest first, then in row order
	steps  []liveRule    // of the phases during and after, in row order
	aside  []setAside    // rules that make no finding, by policy or by a clinic
	inner  []*program    // expressions inside anytarget and bothsides
	static []*test       // tests that muscle, technique and depth decide
	words  int           // how many words a set of rules takes
	mayBy  [256][]waiter // what waits for a fact that may be yes, or other than usual
	notBy  [256][]waiter // what waits for a flag that may be no
	always []uint64      // rules that no fact rules out
	wanted [2][4]uint64  // the facts that have an entry in mayBy and notBy
	onPlan []uint64      // rules about the plan
	onSite []uint64      // rules about each target
	needs  []reach       // what is worked out for a muscle, a technique and a depth, on first use
	guards []guardSet    // depth guards that a service has set
}

// A liveRule is a rule that is evaluated.
type liveRule struct {
	*Rule
	row       int
	effective Strength
	scope     when.Scope
	program   *program
	changed   []Changed // what a service has set of its numbers
}

// setAside is a rule that makes no finding, and why.
type setAside struct {
	row int
	why string
}

func compile(book Rulebook, last intake.Date) *compiled {
	c := &compiled{last: last}
	t := translator{known: map[string]int32{}, book: c}
	policy := book.Policy()
	c.guards = book.guards()
	for row := range book.rules {
		rule := &book.rules[row]
		live := liveRule{Rule: rule, row: row, effective: policy.strength(rule), scope: rule.Scope()}
		why := string(policy)
		for _, o := range book.overlays {
			switch {
			case o.Rule != rule.ID || o.Loosens && !last.IsZero() && !o.inForce(last):
			case o.Loosens && last.IsZero() && !o.Signed.Until.IsZero():
			case o.Loosens:
				live.effective, why = o.To, "loosened by "+o.Signed.By
			default:
				live.effective = max(live.effective, o.To)
			}
		}
		if live.effective <= Clear {
			c.aside = append(c.aside, setAside{row, why})
			continue
		}
		var settled when.Expression
		settled, live.changed = book.settle(rule)
		live.program, _ = t.translate(settled.Tree())
		if rule.Phase == Before {
			c.rules = append(c.rules, live)
		} else {
			c.steps = append(c.steps, live)
		}
	}
	slices.SortStableFunc(c.rules, func(a, b liveRule) int { return cmp.Compare(b.effective, a.effective) })
	c.inner, c.static = t.inner, t.statics
	c.index()
	return c
}

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

// idPattern is what the id of a rule looks like.
var idPattern = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// A RuleFault is one thing that is wrong with a rulebook.
type RuleFault struct {
	Rule    string // the id; empty where the fault is the policy's
	Problem string
	Nearest string // a valid id, where there is one
}

func (f *RuleFault) Error() string {
	text := f.Problem
	if f.Rule != "" {
		text = f.Rule + ": " + text
	}
	if f.Nearest != "" {
		text += "; the nearest is " + f.Nearest
	}
	return text
}

// check returns every fault of the book.
func (b Rulebook) check() error {
	var faults []error
	fault := func(rule, problem, near string) {
		faults = append(faults, &RuleFault{Rule: rule, Problem: problem, Nearest: near})
	}
	if problem, near := b.Policy().fault(b.rules); problem != "" {
		fault("", problem, near)
	}
	seen := map[string]bool{}
	for i := range b.rules {
		r := &b.rules[i]
		if !idPattern.MatchString(r.ID) || len(r.ID) > 64 {
			fault(fmt.Sprintf("rule %d", i+1), "the id is no kebab-case id", "")
		} else if seen[r.ID] {
			fault(r.ID, "the id is taken", "")
		}
		seen[r.ID] = true
		r.check(func(problem string) { fault(r.ID, problem, "") })
	}
	b.checkSettings(func(s Setting, problem string) { fault(s.String(), problem, "") })
	done := map[string]Overlay{}
	for _, o := range b.overlays {
		if !seen[o.Rule] {
			fault(o.Rule, "no such rule", nearest.Of(o.Rule, b.ids))
			continue
		}
		if before, twice := done[o.Rule]; twice && before.Loosens != o.Loosens {
			fault(o.Rule, "both tightened and loosened", "")
		} else if twice {
			fault(o.Rule, "changed twice", "")
		}
		done[o.Rule] = o
		o.check(func(problem string) { fault(o.Rule, problem, "") })
	}
	return errors.Join(faults...)
}

func (b Rulebook) ids(yield func(string) bool) {
	for i := range b.rules {
		if !yield(b.rules[i].ID) {
			return
		}
	}
}

func (r *Rule) check(fault func(problem string)) {
	if r.Strength < Precaution || r.Strength > Absolute {
		fault("wants a strength from precaution to absolute")
	}
	if !r.Phase.IsValid() {
		fault("no such phase")
	}
	if !r.Refer.IsValid() {
		fault("no such referral")
	}
	if r.Says == "" {
		fault("says nothing")
	}
	if len(r.Basis) == 0 {
		fault("has no basis: a rule without a source is an opinion")
	}
	for _, c := range r.Basis {
		if c.Source == "" {
			fault("a citation names no source")
		}
	}
	for _, p := range r.Positions {
		if p.Source == "" || p.Strength < Clear || p.Strength > Absolute {
			fault("a position wants a source and a strength from clear to absolute")
		}
	}
	if r.When.IsZero() {
		fault("does not say when it holds")
	}
	for problem := range r.When.Faults() {
		fault(problem)
	}
	tests := 0
	for range r.When.Tree().Leaves {
		if tests++; tests > mostTests {
			fault("has more than 64 tests; make two rules of it")
			break
		}
	}
}

func (o Overlay) check(fault func(problem string)) {
	switch {
	case o.To < Clear || o.To > Absolute:
		fault("wants a strength from clear to absolute")
	case !o.Loosens && o.To < Precaution:
		fault("cannot be tightened to clear")
	}
	if o.Loosens && (strings.TrimSpace(o.Signed.By) == "" || strings.TrimSpace(o.Signed.Why) == "") {
		fault("loosened, and not signed: who, and why")
	}
}

package contraindication

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"sync"

	"github.com/dryneedling/dryneedling/condition/intake"
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
func (s *Screener) Book() Rulebook {
	if s == nil {
		return Rulebook{}
	}
	return s.book
}

// String returns the number of rules, the policy and the knowledge: "280 rules, considered, 0.1 (51ce6ddf)".
func (s *Screener) String() string {
	if s == nil {
		return "no screener"
	}
	k := s.Knowledge()
	return fmt.Sprintf("%s, %s, %s (%.8s)", plural(s.book.Len(), "rule"), s.book.Policy(), k.Version, k.SHA256)
}

// Format implements [fmt.Formatter]: what a screener holds fills no log.
func (s *Screener) Format(f fmt.State, _ rune) { io.WriteString(f, s.String()) }

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

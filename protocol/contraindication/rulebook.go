package contraindication

import (
	"fmt"
	"io"
	"iter"
	"slices"
	"sync"

	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
)

// A Rulebook is rules and how they are read: the shipped ones, a clinic's own, what it tightened and
// loosened, and the policy. It is a value: every method returns another book and leaves this one as it
// was. What is wrong with it is reported by [Compile], all at once. The zero Rulebook has no rules.
type Rulebook struct {
	rules    []Rule
	overlays []Overlay
	changed  []Changed
	policy   Policy
}

// Shipped is the rules of the library as the considered policy reads them.
func Shipped() Rulebook { return Rulebook{rules: shipped()} }

var shipped = sync.OnceValue(func() (rules []Rule) {
	for _, section := range sections {
		rules = append(rules, section()...)
	}
	return slices.Clip(rules)
})

// String returns the number of rules and the policy: "280 rules, considered".
func (b Rulebook) String() string { return plural(len(b.rules), "rule") + ", " + string(b.Policy()) }

// Format implements [fmt.Formatter]: what a book holds fills no log.
func (b Rulebook) Format(f fmt.State, _ rune) { io.WriteString(f, b.String()) }

// without is the number of shipped rules that are not in the book.
func (b Rulebook) without() (n int) {
	has := make(map[string]bool, len(b.rules))
	for i := range b.rules {
		has[b.rules[i].ID] = true
	}
	for _, r := range shipped() {
		if !has[r.ID] {
			n++
		}
	}
	return n
}

// Rules yields the rules of the book: the shipped ones in table order, a clinic's own behind.
func (b Rulebook) Rules() iter.Seq[Rule] {
	return func(yield func(Rule) bool) {
		for _, r := range b.rules {
			if !yield(r.clone()) {
				return
			}
		}
	}
}

// Rule returns the rule with the id.
func (b Rulebook) Rule(id string) (Rule, bool) {
	for i := range b.rules {
		if b.rules[i].ID == id {
			return b.rules[i].clone(), true
		}
	}
	return Rule{}, false
}

// Len is the number of rules.
func (b Rulebook) Len() int { return len(b.rules) }

// Citing yields the shipped rules that rest on the source, or name its position.
func Citing(source evidence.Source) iter.Seq[Rule] {
	work, _ := evidence.Lookup(string(source))
	return func(yield func(Rule) bool) {
		for _, r := range shipped() {
			for c := range r.Sources() {
				if cites(c.Source, source, work.Key) {
					if !yield(r.clone()) {
						return
					}
					break
				}
			}
		}
	}
}

// cites reports whether a key in a table means the work that was asked for, under whatever alias.
func cites(key, asked, canonical evidence.Source) bool {
	if key == asked {
		return true
	}
	work, ok := evidence.Lookup(string(key))
	return ok && canonical != "" && work.Key == canonical
}

// Add is the book with further rules behind those that it has.
func (b Rulebook) Add(rules ...Rule) Rulebook {
	b.rules = slices.Clip(b.rules)
	for _, r := range rules {
		b.rules = append(b.rules, r.clone())
	}
	return b
}

// Tighten is the book with a rule at the strength, or at that of the policy where this is higher. Anybody
// may tighten.
func (b Rulebook) Tighten(id string, to Strength) Rulebook {
	b.overlays = append(slices.Clip(b.overlays), Overlay{Rule: id, To: to})
	return b
}

// Loosen is the book with a rule at the strength, whatever the policy, up to and including the day until
// which it was signed. To loosen a rule takes a name and a reason, which every later assessment prints.
// At [Clear] the rule makes no finding.
func (b Rulebook) Loosen(id string, to Strength, signed Signed) Rulebook {
	b.overlays = append(slices.Clip(b.overlays), Overlay{Rule: id, To: to, Loosens: true, Signed: signed})
	return b
}

// Under is the book as the policy reads it.
func (b Rulebook) Under(policy Policy) Rulebook {
	b.policy = policy
	return b
}

// Policy is how the book is read; the zero Policy of a book is [Considered].
func (b Rulebook) Policy() Policy {
	if b.policy == "" {
		return Considered
	}
	return b.policy
}

// Overlays yields what a clinic tightened and loosened, in the order in which it did.
func (b Rulebook) Overlays() iter.Seq[Overlay] { return slices.Values(b.overlays) }

// An Overlay is one rule tightened or loosened.
type Overlay struct {
	Rule    string
	To      Strength
	Loosens bool
	Signed  Signed // of what loosens
}

// inForce reports whether the overlay counts on the day.
func (o Overlay) inForce(day intake.Date) bool {
	return !o.Loosens || o.Signed.Until.IsZero() || !o.Signed.Until.Before(day)
}

// Signed is who loosens a rule and why, and the last day on which that counts; without a day it has no end.
type Signed struct {
	By, Why string
	Until   intake.Date
}

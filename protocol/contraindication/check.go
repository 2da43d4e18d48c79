package contraindication

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/dryneedling/dryneedling/internal/nearest"
)

// idPattern is what the id of a rule looks like.
var idPattern = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// mostRules is how many rules a book may have: they are numbered in 16 bits.
const mostRules = 1 << 15

// A RuleFault is one thing that is wrong with a rulebook.
type RuleFault struct {
	Rule    string // the id; empty where the fault is the policy's
	Problem string
	Nearest string // a valid id, where there is one
}

// Error returns the rule, the problem and the nearest id: "thorax-low-bmy: no such rule; the nearest is …".
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
	if len(b.rules) == 0 {
		fault("", "the book has no rules: it would find nothing in anybody", "")
	}
	if len(b.rules) > mostRules {
		fault("", fmt.Sprintf("the book has %d rules; at most %d can be asked", len(b.rules), mostRules), "")
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
	if !isSaid(r.Says) {
		fault("says nothing")
	}
	if !isPrintable(r.Says) || !isPrintable(r.Do) {
		fault("a text holds what cannot be printed")
	}
	if len(r.Basis) == 0 {
		fault("has no basis: a rule without a source is an opinion")
	}
	for _, c := range r.Basis {
		if !isSaid(string(c.Source)) {
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
	switch {
	case o.Loosens && (!isSaid(o.Signed.By) || !isSaid(o.Signed.Why)):
		fault("loosened, and not signed: who, and why")
	case !isPrintable(o.Signed.By) || !isPrintable(o.Signed.Why):
		fault("the signature holds what cannot be printed")
	}
}

// isSaid reports whether there is anything to read in the text.
func isSaid(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

// isPrintable reports whether a report can show the text as it is: no control characters but the end of a line,
// and nothing that is not seen.
func isPrintable(text string) bool {
	return utf8.ValidString(text) && !strings.ContainsFunc(text, func(r rune) bool {
		return r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r))
	})
}

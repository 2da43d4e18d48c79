package contraindication

import (
	"fmt"
	"io"
	"iter"
	"log/slog"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/enum"
	"github.com/dryneedling/dryneedling/internal/logic"
)

// A Finding is one rule that holds, or could hold once what is missing is known, for the patient, the plan
// or one target.
type Finding struct {
	of *Assessment
	found
}

// An Outcome is what became of a rule. The zero Outcome is not given.
type Outcome uint8

// The outcomes.
const (
	Raised       Outcome = iota + 1 // the rule holds on what is known
	Undetermined                    // it depends on what is not known
)

var outcomeNames = enum.Names[Outcome]{Type: "Outcome", What: "outcome", IDs: []string{Raised: "raised", Undetermined: "undetermined"}}

// String returns the id: "raised".
func (o Outcome) String() string { return outcomeNames.String(o) }

// IsValid reports whether o is one of the outcomes.
func (o Outcome) IsValid() bool { return outcomeNames.Has(o) }

// MarshalText returns the id; it fails where o is no outcome.
func (o Outcome) MarshalText() ([]byte, error) { return outcomeNames.MarshalText(o) }

// UnmarshalText sets o to the outcome with the id text.
func (o *Outcome) UnmarshalText(text []byte) error { return outcomeNames.UnmarshalText(o, text) }

func (f Finding) live() *liveRule { return &f.of.book.rules[f.rule] }

// Rule is the rule.
func (f Finding) Rule() Rule { return f.live().Rule.clone() }

// ID is the id of the rule.
func (f Finding) ID() string { return f.live().ID }

// Family is the danger that the rule speaks to; it may be empty.
func (f Finding) Family() Family { return f.live().Family }

// Says is what is the case. Where a service has set a number of the rule, it says so.
func (f Finding) Says() string { return f.live().says() }

// Do is what to do about it.
func (f Finding) Do() string { return f.live().Do }

// Basis yields who says so, and who disagrees.
func (f Finding) Basis() iter.Seq[evidence.Citation] { return f.live().Sources() }

// Strength is how firmly it stands against needling, as policy and overlays have it.
func (f Finding) Strength() Strength { return f.live().effective }

// Refer is whether and how soon to refer.
func (f Finding) Refer() Referral { return f.live().Refer }

// Outcome is whether the rule holds or only could.
func (f Finding) Outcome() Outcome {
	if f.raised {
		return Raised
	}
	return Undetermined
}

// Target is the index of the target that the finding is of; ok is false where it is of the patient or plan.
func (f Finding) Target() (index int, ok bool) { return int(f.target), f.target >= 0 }

// Sharing returns the indices of the targets that take part in a finding of the plan that counts for
// these alone, as one of both sides does; nil where it counts for every target.
func (f Finding) Sharing() []int { return f.of.sharing(&f.found) }

// Because returns what made the rule hold or, of one that could hold, what of it is already so.
func (f Finding) Because() []Reason { return f.of.reasons(&f.found, f.why.because, false) }

// Ask returns the unanswered facts and the fields of targets that are not given and still matter to the rule.
func (f Finding) Ask() []Reason { return f.of.reasons(&f.found, f.why.ask, true) }

// String returns the rule, how firmly it stands and whether it holds, never an answer.
func (f Finding) String() string {
	if f.of == nil {
		return "no finding"
	}
	return f.ID() + ", " + f.Strength().String() + ", " + f.Outcome().String()
}

// Format implements [fmt.Formatter], so that no verb prints what is known of the patient.
func (f Finding) Format(s fmt.State, _ rune) { io.WriteString(s, f.String()) }

// LogValue implements [slog.LogValuer].
func (f Finding) LogValue() slog.Value { return slog.StringValue(f.String()) }

// A Reason is a fact with its answer, or a field of a target with what it holds. Of what is still to be
// asked there is no answer.
type Reason struct {
	Fact   intake.Fact // nil: a field
	Field  string      // as in the wire form: "needle.length_mm"; empty: a fact
	Target int         // of a field or an area: the target that is meant; -1: none
	Answer string      // as in the text form of the fact: "3.4 on 2026-11-20"
	From   Standing    // where the answer comes from; zero for fields and for what is asked
}

// String returns the fact or the field, never the answer.
func (r Reason) String() string {
	if r.Fact != nil {
		return r.Fact.String()
	}
	return r.Field
}

// Format implements [fmt.Formatter], so that no verb prints what is known of the patient.
func (r Reason) Format(s fmt.State, _ rune) { io.WriteString(s, r.String()) }

// LogValue implements [slog.LogValuer].
func (r Reason) LogValue() slog.Value { return slog.StringValue(r.String()) }

// A Standing is where an answer comes from.
type Standing = intake.Standing

// reasons are the facts and fields behind some tests of a finding, each once, in the order met.
func (a *Assessment) reasons(f *found, mask uint64, asked bool) (out []Reason) {
	p := a.book.rules[f.rule].program
	v := a.visit()
	add := func(r Reason) {
		for i := range out {
			if out[i].Fact == r.Fact && out[i].Field == r.Field && out[i].Target == r.Target {
				return
			}
		}
		out = append(out, r)
	}
	if !p.overTargets(&p.root) || v.alone {
		for n := range p.tests {
			if mask>>n&1 != 0 {
				v.describe(&p.tests[n], int(f.target), asked, add)
			}
		}
		return out
	}
	v.walk(p, &p.root, mask, int(f.target), asked, add)
	return out
}

// overTargets reports whether a node has a form over the targets.
func (p *program) overTargets(n *node) bool {
	if n.form > formAny {
		return true
	}
	for i := range n.kids {
		if p.overTargets(&n.kids[i]) {
			return true
		}
	}
	return false
}

// walk describes the tests of the mask in the order of the expression, for every target that a form over
// targets rests on.
func (v *visit) walk(p *program, n *node, mask uint64, target int, asked bool, add func(Reason)) {
	switch {
	case n.form == formTest:
		if mask>>n.test&1 != 0 {
			v.describe(&p.tests[n.test], target, asked, add)
		}
	case n.form <= formAny:
		for i := range n.kids {
			v.walk(p, &n.kids[i], mask, target, asked, add)
		}
	case p.testsOf(n)&mask != 0:
		for t := range v.sites {
			if value, why := v.explain(p, &n.kids[0], &v.sites[t]); v.counts(p, n, t, value) {
				inner := why.because
				if asked {
					inner = why.ask
				}
				v.walk(p, &n.kids[0], mask&inner, t, asked, add)
			}
		}
	}
}

// counts reports whether a target, for which the inside of a form over targets has a value, is a reason for
// the value of the form.
func (v *visit) counts(p *program, n *node, target int, value logic.Truth) bool {
	if value == logic.No {
		return false
	}
	whole, _ := v.overTargets(p, n)
	for _, side := range sidesOf(n.form) {
		if !isOn(v.sites[target].target, side) {
			continue
		}
		switch n.form {
		case formAnyTarget, formBothSides: // of a side that is yes, those that are yes
			if ofSide, _ := v.some(p, n, side); value == ofSide {
				return true
			}
		case formAllTargets, formNotBoth: // of "not both", the sides that made it so
			if ofSide, _ := v.every(p, n, side); ofSide == whole {
				return true
			}
		}
	}
	return false
}

// sidesOf are the sides that a form over targets asks of one by one.
func sidesOf(f form) []body.Side {
	if f == formBothSides || f == formNotBoth {
		return []body.Side{body.Left, body.Right}
	}
	return []body.Side{everySide}
}

package contraindication

import (
	"fmt"
	"io"
	"log/slog"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// A Presumption is a fact that was not answered and has its presumed value, because everything for whose
// sake it would be asked was answered no: an INR in a patient who takes no blood thinner. An answer that has
// gone stale is no answer here either; it is shown, since what is presumed may be more reassuring.
type Presumption struct {
	Fact    intake.Fact
	Value   string   // as in the text form of the fact
	Stale   string   // an answer on record that is too old to count, with its day; mostly there is none
	Because []Reason // the answers that rule its reasons out; none where it is presumed unless answered
}

// String returns the id of the fact, never what it is presumed to be or why.
func (p Presumption) String() string {
	if p.Fact == nil {
		return "no presumption"
	}
	return p.Fact.String()
}

// Format implements [fmt.Formatter], so that no verb prints what is known of the patient.
func (p Presumption) Format(s fmt.State, _ rune) { io.WriteString(s, p.String()) }

// LogValue implements [slog.LogValuer].
func (p Presumption) LogValue() slog.Value { return slog.StringValue(p.String()) }

// Presumed returns each presumed fact without which some rule would be undetermined that is decided now, in
// the order of the fact table. An answer against it can leave the verdict's interval.
func (a Assessment) Presumed() (presumed []Presumption) {
	if !a.judged() {
		return nil
	}
	now, without := a.visit(), new(visit)
	without.begin(&a)
	profile := a.Patient()
	without.patient = &profile
	for f := range intake.Facts() {
		number := intake.NumberOf(f)
		value, standing := now.patient.Said(number)
		if standing != intake.Presumed {
			continue
		}
		profile = *now.patient
		profile.Forget(number)
		without.may, without.mayNot = profile.Rails()
		if !without.opens(now, number) {
			continue
		}
		p := Presumption{Fact: f, Value: value}
		p.Stale, _ = now.patient.Outdated(number)
		if e, _ := when.Reasons(f); !e.IsZero() {
			p.Because = now.against(e)
		}
		presumed = append(presumed, p)
	}
	return presumed
}

// opens reports whether some rule that asks of the fact is undetermined in v and decided in now.
func (v *visit) opens(now *visit, f logic.Fact) bool {
	for i := range v.book.rules {
		live := &v.book.rules[i]
		if !live.program.asksOf(f) {
			continue
		}
		if live.scope != when.OfTarget {
			if v.opensAt(now, live, nil, nil) {
				return true
			}
			continue
		}
		for t := range v.sites {
			if v.opensAt(now, live, &v.sites[t], &now.sites[t]) {
				return true
			}
		}
	}
	return false
}

func (v *visit) opensAt(now *visit, live *liveRule, at, nowAt *site) bool {
	root := &live.program.root
	return v.value(live.program, root, at) == logic.Unknown && now.value(live.program, root, nowAt) != logic.Unknown
}

// asksOf reports whether a test of the program asks of the fact.
func (p *program) asksOf(f logic.Fact) bool {
	for i := range p.tests {
		if leaf := p.tests[i].leaf; leaf.Fact == f || leaf.Other == f {
			return true
		}
	}
	return false
}

// against are the answers that make an expression over facts no.
func (v *visit) against(e when.Expression) (out []Reason) {
	negated := when.Not(e)
	t := translator{known: map[string]int32{}, book: v.book}
	p, ok := t.translate(negated.Tree())
	if !ok {
		return nil
	}
	_, why := v.explain(p, &p.root, nil)
	for n := range p.tests {
		if why.because>>n&1 != 0 {
			v.describe(&p.tests[n], -1, false, func(r Reason) {
				for i := range out {
					if out[i].Fact == r.Fact {
						return
					}
				}
				out = append(out, r)
			})
		}
	}
	return out
}

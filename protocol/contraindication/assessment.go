package contraindication

import (
	"errors"
	"fmt"
	"io"
	"log/slog"
	"slices"
	"sync/atomic"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// An Assessment is what a screening found. Only a screening makes one; it keeps what it was made on, and
// everything that it says is worked out from that. The zero Assessment is not assessed.
type Assessment struct {
	screener *Screener
	book     *compiled
	patient  *intake.Profile // the caller's; nil: own
	own      intake.Profile
	targets  []protocol.Target
	findings []found
	err      error
	alone    bool   // of the patient alone, without targets
	again    *visit // what it was made on, to be asked again; made where it is needed

	// An assessment that was made by ScreenInto shares its memory with the copies that were made of it. The
	// next one into that memory takes another turn, and the copies of the turn before are not assessed.
	turns *atomic.Uint32
	turn  uint32
}

func (a *Assessment) profile() *intake.Profile {
	if a.patient != nil {
		return a.patient
	}
	return &a.own
}

// Err says why the request could not be judged; it is nil where it was. The error joins every fault.
func (a Assessment) Err() error {
	switch {
	case a.turns != nil && a.turns.Load() != a.turn:
		return ErrReused
	case a.book == nil && a.err == nil:
		return ErrNoScreener
	}
	return a.err
}

// judged reports whether there is an assessment at all.
func (a *Assessment) judged() bool {
	return a.book != nil && (a.turns == nil || a.turns.Load() == a.turn)
}

// targetFaults is every fault of every target, each with its path.
func (a *Assessment) targetFaults() error {
	errs := []error{ErrInvalidTarget}
	for i := range a.targets {
		for _, f := range a.targets[i].Faults(fmt.Sprintf("plan.targets[%d].", i)) {
			errs = append(errs, f)
		}
	}
	return errors.Join(errs...)
}

// AsOf is the day of the screening: that of the profile.
func (a Assessment) AsOf() intake.Date { return a.profile().AsOf() }

// Patient is the profile that was screened.
func (a Assessment) Patient() intake.Profile {
	p := *a.profile()
	p.Unkept() // how long an answer counts is of the rulebook, and stays with it
	return p
}

// Targets returns the targets that were screened.
func (a Assessment) Targets() []protocol.Target { return slices.Clone(a.targets) }

// Verdict is how much stands against the plan as a whole. Its gate is [Verdict.AtMost].
func (a Assessment) Verdict() Verdict {
	if !a.judged() {
		return Verdict{}
	}
	v := Verdict{Clear, Clear}
	for i := range a.findings {
		v = a.add(v, &a.findings[i])
	}
	return v
}

// add is the verdict with one finding more.
func (a *Assessment) add(v Verdict, f *found) Verdict {
	strength := a.book.rules[f.rule].effective
	v.Most = max(v.Most, strength)
	if f.raised {
		v.Least = max(v.Least, strength)
	}
	return v
}

// ByTarget returns how much stands against each target: what was found of it, and what was found of the
// patient or the plan.
func (a Assessment) ByTarget() []Verdict {
	verdicts := make([]Verdict, len(a.targets))
	if !a.judged() {
		return verdicts
	}
	for t := range verdicts {
		verdicts[t] = Verdict{Clear, Clear}
	}
	for i := range a.findings {
		f := &a.findings[i]
		if f.target >= 0 {
			verdicts[f.target] = a.add(verdicts[f.target], f)
			continue
		}
		parts := a.parts(f)
		for t := range verdicts {
			part := *f
			if parts != nil {
				part.raised = parts[t] == logic.Yes
			}
			if parts == nil || parts[t] != logic.No {
				verdicts[t] = a.add(verdicts[t], &part)
			}
		}
	}
	return verdicts
}

// Allowed returns the sites whose verdict is at most the limit, whatever the missing answers turn out to be.
func (a Assessment) Allowed(limit Strength) (sites []anatomy.Site) {
	for i, v := range a.ByTarget() {
		if v.AtMost(limit) {
			sites = append(sites, a.targets[i].Site)
		}
	}
	return sites
}

// parts is how far a finding of "both sides" holds for each target: with each "both sides" of the rule narrowed
// to the target's own part in it. Yes counts for the least of the target's verdict and for the most, unknown for
// the most alone. It is nil where the finding is of no such rule, and counts for every target as it is.
func (a *Assessment) parts(f *found) []logic.Truth {
	p := a.book.rules[f.rule].program
	if f.target >= 0 || !p.hasBothSides(&p.root) {
		return nil
	}
	v := *a.visit()
	parts := make([]logic.Truth, len(v.sites))
	for t := range v.sites {
		v.part = &v.sites[t]
		parts[t] = v.value(p, &p.root, nil)
	}
	return parts
}

// sharing is the targets that take part in a finding of "both sides"; nil where it counts for every target.
func (a *Assessment) sharing(f *found) (targets []int) {
	parts := a.parts(f)
	for t, part := range parts {
		if part != logic.No {
			targets = append(targets, t)
		}
	}
	return targets
}

func (p *program) hasBothSides(n *node) bool {
	if n.form == formBothSides {
		return true
	}
	for i := range n.kids {
		if p.hasBothSides(&n.kids[i]) {
			return true
		}
	}
	return false
}

// visit is what the assessment was made on, to be asked again.
func (a *Assessment) visit() *visit {
	if a.again == nil {
		a.again = new(visit)
		a.again.begin(a)
	}
	return a.again
}

// Findings returns what was found, every finding, in one fixed order: the strongest first; raised before
// undetermined; then the order of the table, a clinic's own rules behind; then by target.
func (a Assessment) Findings() []Finding {
	if !a.judged() {
		return nil
	}
	findings := make([]Finding, len(a.findings))
	for i := range a.findings {
		findings[i] = Finding{&a, a.findings[i]}
	}
	if len(findings) > 0 {
		a.visit() // made once, before the findings are shared
	}
	return findings
}

// String returns the verdict and how much was found, never an answer.
func (a Assessment) String() string {
	raised := 0
	for i := range a.findings {
		if a.findings[i].raised {
			raised++
		}
	}
	return fmt.Sprintf("%s; %s, %d raised, %d undetermined", a.Verdict(), plural(len(a.targets), "target"), raised, len(a.findings)-raised)
}

// Format implements [fmt.Formatter], so that no verb prints what is known of the patient.
func (a Assessment) Format(f fmt.State, _ rune) { io.WriteString(f, a.String()) }

// LogValue implements [slog.LogValuer]: a log may say the verdict and how much was found, never an answer.
func (a Assessment) LogValue() slog.Value {
	raised := 0
	for i := range a.findings {
		if a.findings[i].raised {
			raised++
		}
	}
	return slog.GroupValue(
		slog.String("verdict", a.Verdict().String()),
		slog.Int("targets", len(a.targets)),
		slog.Int("raised", raised),
		slog.Int("undetermined", len(a.findings)-raised))
}

package contraindication

import (
	"errors"
	"fmt"
	"io"
	"log/slog"
	"slices"

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
	alone    bool // of the patient alone, without targets
}

func (a *Assessment) profile() *intake.Profile {
	if a.patient != nil {
		return a.patient
	}
	return &a.own
}

// Err says why the request could not be judged; it is nil where it was. The error joins every fault.
func (a Assessment) Err() error {
	if a.book == nil && a.err == nil {
		return ErrNoScreener
	}
	return a.err
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
func (a Assessment) Patient() intake.Profile { return *a.profile() }

// Targets returns the targets that were screened.
func (a Assessment) Targets() []protocol.Target { return slices.Clone(a.targets) }

// Verdict is how much stands against the plan as a whole. Its gate is [Verdict.AtMost].
func (a Assessment) Verdict() Verdict {
	if a.book == nil {
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
	if a.book == nil {
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
		sharing := a.sharing(f)
		for t := range verdicts {
			if sharing == nil || slices.Contains(sharing, t) {
				verdicts[t] = a.add(verdicts[t], f)
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

// sharing is the targets that take part in a finding of "both sides"; nil where the finding is of no
// such rule and counts for every target.
func (a *Assessment) sharing(f *found) (targets []int) {
	p := a.book.rules[f.rule].program
	if f.target >= 0 || !p.hasBothSides(&p.root) {
		return nil
	}
	v := a.visit()
	v.oneSided = true
	if v.value(p, &p.root, nil) != logic.No {
		return nil // it does not rest on both sides alone
	}
	v.oneSided = false
	v.shares(p, &p.root, &targets)
	slices.Sort(targets)
	return slices.Compact(targets)
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

// shares appends the targets for which the inside of a "both sides" that is not no is not no either.
func (v *visit) shares(p *program, n *node, targets *[]int) {
	if n.form == formBothSides {
		if v.value(p, n, nil) == logic.No {
			return
		}
		for t := range v.sites {
			if v.value(p, &n.kids[0], &v.sites[t]) != logic.No {
				*targets = append(*targets, t)
			}
		}
		return
	}
	for i := range n.kids {
		v.shares(p, &n.kids[i], targets)
	}
}

// visit is what the assessment was made on, to be asked again.
func (a *Assessment) visit() *visit {
	v := new(visit)
	v.begin(a)
	return v
}

// Findings returns what was found, every finding, in one fixed order: the strongest first; raised before
// undetermined; then the order of the table, a clinic's own rules behind; then by target.
func (a Assessment) Findings() []Finding {
	findings := make([]Finding, len(a.findings))
	for i := range a.findings {
		findings[i] = Finding{&a, a.findings[i]}
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

package session

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"slices"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/nearest"
	"github.com/dryneedling/dryneedling/internal/wire"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// A Decision is an assessment as it was on the day, with all that it was made on, and what was decided against
// it. It is kept, and can be made again: see [Decision.Replay]. The zero Decision is none.
type Decision struct {
	asked      contraindication.Case
	assessment []byte // canonical
	found      found  // what is read of it
	tables     tables
	overrides  []Override
}

// The kinds of what is wrong with a decision; test for them with [errors.Is].
var (
	ErrNotAssessed = errors.New("not assessed")
	ErrNoFinding   = errors.New("no such finding")
	ErrNoSignature = errors.New("not signed")
)

// Decide keeps an assessment. Each override is of a rule that was found, has a reason and is signed by
// somebody who says why; the error joins every fault.
//
// A birth date is kept as the age on the day, as everywhere in JSON.
func Decide(a contraindication.Assessment, overrides ...Override) (Decision, error) {
	if err := a.Err(); err != nil {
		return Decision{}, fmt.Errorf("%w: %w", ErrNotAssessed, err)
	}
	d := Decision{
		asked:     contraindication.Case{Profile: a.Patient(), Targets: a.Targets(), Policy: a.Manifest().Policy},
		tables:    shippedTables(),
		overrides: slices.Clone(overrides),
	}
	var rules []string
	for _, f := range a.Findings() {
		rules = append(rules, f.ID())
	}
	var faults wire.Faults
	d.checkOverrides(rules, &faults)
	if faults.Len() > 0 {
		return Decision{}, intake.Refuse(&faults)
	}
	written, err := json.Marshal(d.asked)
	if err == nil {
		d.asked, err = contraindication.ReadCase(bytes.NewReader(written)) // as it will be read again
	}
	if err == nil {
		d.assessment, err = a.MarshalJSON()
	}
	if err == nil {
		err = json.Unmarshal(d.assessment, &d.found)
	}
	if err != nil {
		return Decision{}, err
	}
	return d, nil
}

// checkOverrides reports what is wrong with the overrides, given the rules that were found.
func (d *Decision) checkOverrides(found []string, faults *wire.Faults) {
	for i, o := range d.overrides {
		fault := func(field, problem, near string, kind error) {
			faults.Add(wire.Fault{Path: fmt.Sprintf("overrides[%d].%s", i, field), Problem: problem, Nearest: near, Err: kind})
		}
		switch {
		case o.Rule == "":
			fault("rule", "required: the id of a rule that was found", "", protocol.ErrRequired)
		case !slices.Contains(found, o.Rule):
			fault("rule", "no finding of such a rule", nearest.Of(o.Rule, slices.Values(found)), ErrNoFinding)
		}
		if !o.Reason.IsValid() {
			fault("reason", "required: a reason", "", protocol.ErrRequired)
		}
		for _, text := range [...]struct{ field, text string }{{"by", o.Signed.By}, {"why", o.Signed.Why}} {
			var unsigned wire.Faults
			if checkText(text.text, text.field, at{"", &unsigned}); unsigned.Len() > 0 {
				fault(text.field, unsigned.All()[0].Problem, "", ErrNoSignature)
			}
		}
		if until := o.Signed.Until; !until.IsZero() && until.Before(d.AsOf()) {
			fault("until", "before the day of the decision", "", ErrTime)
		}
	}
}

// AsOf is the day of the decision.
func (d Decision) AsOf() intake.Date { return d.asked.Profile.AsOf() }

// Case is what was asked: the patient, the targets and the policy.
func (d Decision) Case() contraindication.Case {
	asked := d.asked
	asked.Targets = slices.Clone(asked.Targets)
	return asked
}

// Assessment returns what was found, in the wire form, as it was on the day.
func (d Decision) Assessment() json.RawMessage { return slices.Clone(d.assessment) }

// Knowledge names what the assessment rested on.
func (d Decision) Knowledge() contraindication.Knowledge { return d.found.Knowledge }

// Overrides returns what was decided against findings.
func (d Decision) Overrides() []Override { return slices.Clone(d.overrides) }

// InForce returns the overrides that count on a day.
func (d Decision) InForce(day intake.Date) (overrides []Override) {
	for _, o := range d.overrides {
		if !day.Before(d.AsOf()) && (o.Signed.Until.IsZero() || !o.Signed.Until.Before(day)) {
			overrides = append(overrides, o)
		}
	}
	return overrides
}

// String returns the day and how much was overridden, and nothing of what was decided on.
func (d Decision) String() string {
	return fmt.Sprintf("decision(%s, %s)", d.AsOf(), count(len(d.overrides), "override"))
}

// Format implements [fmt.Formatter], so that no verb prints what is known of the patient.
func (d Decision) Format(f fmt.State, _ rune) { io.WriteString(f, d.String()) }

// LogValue implements [slog.LogValuer].
func (d Decision) LogValue() slog.Value { return slog.StringValue(d.String()) }

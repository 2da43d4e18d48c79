package contraindication

import (
	"bytes"
	"fmt"
	"io"
	"log/slog"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/wire"
	"github.com/dryneedling/dryneedling/protocol"
)

// A Case is what a screening is asked: a patient on a day, a plan, and the policy under which the shipped
// rules are read. Its JSON is the wire form.
type Case struct {
	Profile intake.Profile
	Targets []protocol.Target
	Policy  Policy // the zero Policy is Considered
}

// Screen screens the case by the shipped rules under its policy. A policy that does not exist is not
// assessed.
func (c Case) Screen() Assessment {
	policy := c.Policy
	if policy == "" {
		policy = Considered
	}
	return defaultScreener(policy).Screen(c.Profile, c.Targets...)
}

// ReadCase reads one case in the wire form, and nothing behind it. It reads at most 1 MiB. The error joins
// every fault of the input, each with its path; see [intake.FaultsOf].
func ReadCase(r io.Reader) (Case, error) {
	var faults wire.Faults
	node, ok := wire.Read(r, &faults)
	var c Case
	if ok {
		c = decodeCase(node, &faults)
	}
	if faults.Len() > 0 {
		return Case{}, intake.Refuse(&faults)
	}
	return c, nil
}

// UnmarshalJSON is [ReadCase].
func (c *Case) UnmarshalJSON(data []byte) error {
	read, err := ReadCase(bytes.NewReader(data))
	if err == nil {
		*c = read
	}
	return err
}

func decodeCase(node wire.Node, faults *wire.Faults) (c Case) {
	root := node.Object("", faults)
	if root == nil {
		return c
	}
	plan := root.Object("plan")
	c.Profile = intake.Decode(root, plan, faults)
	if _, given := root.Take("plan"); !given {
		root.Missing("plan")
	}
	c.Targets = decodeTargets(plan, faults)
	plan.Close()
	c.Policy = decodePolicy(root, faults)
	root.Close()
	return c
}

func decodeTargets(plan *wire.Walk, faults *wire.Faults) (targets []protocol.Target) {
	if plan == nil {
		return nil
	}
	items, ok := plan.List("targets")
	switch {
	case !ok:
		if _, given := plan.Take("targets"); !given {
			plan.Missing("targets")
		}
		return nil
	case len(items) == 0, len(items) > MostTargets:
		faults.Add(wire.Fault{Path: plan.Path("targets"), Problem: "wanted 1 to 200 targets", Err: protocol.ErrOutOfRange})
		return nil
	}
	for i, item := range items {
		targets = append(targets, protocol.Decode(item, fmt.Sprintf("%s[%d]", plan.Path("targets"), i), faults))
	}
	return targets
}

func decodePolicy(root *wire.Walk, faults *wire.Faults) Policy {
	text, ok := root.Text("policy")
	if !ok {
		return ""
	}
	policy, err := ParsePolicy(text)
	if err != nil {
		fault := wire.Fault{Path: root.Path("policy"), Problem: err.Error(), Err: ErrPolicy}
		if e, ok := err.(*PolicyError); ok {
			fault.Problem, fault.Nearest = e.Problem, e.Nearest
		}
		faults.Add(fault)
	}
	return policy
}

// String returns the day and the number of targets, never an answer.
func (c Case) String() string {
	return fmt.Sprintf("case of %v, %s", c.Profile.AsOf(), plural(len(c.Targets), "target"))
}

// Format implements [fmt.Formatter], so that no verb prints what is known of the patient.
func (c Case) Format(f fmt.State, _ rune) { io.WriteString(f, c.String()) }

// LogValue implements [slog.LogValuer]: its JSON form is for a record, not for a log.
func (c Case) LogValue() slog.Value { return slog.StringValue(c.String()) }

// MarshalJSON returns the canonical wire form of the case. A case that ReadCase would refuse has none.
func (c Case) MarshalJSON() ([]byte, error) {
	if len(c.Targets) == 0 {
		return nil, ErrNoTargets
	}
	if len(c.Targets) > MostTargets {
		return nil, ErrManyTargets
	}
	if c.Profile.AsOf().IsZero() {
		return nil, ErrNoDate
	}
	for i := range c.Targets {
		if err := c.Targets[i].Validate(); err != nil {
			return nil, fmt.Errorf("target %d: %w", i, err)
		}
	}
	var b wire.Buffer
	b.Open('{')
	b.Key("schema").Raw("1")
	b.Key("as_of").Text(c.Profile.AsOf().String())
	b.Key("patient")
	c.Profile.EncodePatient(&b)
	b.Key("plan")
	b.Open('{')
	c.Profile.EncodePlan(&b)
	b.Key("targets")
	b.Open('[')
	for i := range c.Targets {
		c.Targets[i].Encode(&b)
	}
	b.Close(']')
	b.Close('}')
	policy := c.Policy
	if policy == "" {
		policy = Considered
	}
	if _, err := ParsePolicy(string(policy)); err != nil {
		return nil, err
	}
	b.Key("policy").Text(string(policy))
	b.Close('}')
	return b.Bytes(), nil
}

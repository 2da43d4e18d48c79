package contraindication

import (
	"bytes"
	"encoding/json"
	"errors"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// The wire form of an assessment. Field order is the order in which it is written.
type (
	assessmentWire struct {
		Schema    int               `json:"schema"`
		Verdict   Verdict           `json:"verdict"`
		Error     string            `json:"error,omitempty"`
		Targets   []targetWire      `json:"targets"`
		Findings  []findingWire     `json:"findings"`
		Rules     ordered[ruleWire] `json:"rules"`
		Checklist []stepWire        `json:"checklist"`
		Questions []questionWire    `json:"questions"`
		Missing   []gapWire         `json:"missing"`
		Presumed  []presumptionWire `json:"presumed"`
		Filled    filledWire        `json:"filled"`
		Policy    Policy            `json:"policy"`
		SetAside  []setAsideWire    `json:"set_aside,omitempty"`
		Overlays  []overlayWire     `json:"overlays"`
		Settings  []settingWire     `json:"settings,omitempty"`
		AsOf      string            `json:"as_of"`
		Knowledge Knowledge         `json:"knowledge"`
	}
	targetWire struct {
		Index   int            `json:"index"`
		Muscle  anatomy.Muscle `json:"muscle"`
		Side    body.Side      `json:"side"`
		Level   body.Level     `json:"level,omitzero"`
		Verdict Verdict        `json:"verdict"`
	}
	findingWire struct {
		Rule     string       `json:"rule"`
		Strength Strength     `json:"strength"`
		Outcome  Outcome      `json:"outcome"`
		Target   *int         `json:"target"`
		Targets  []int        `json:"targets"`
		Refer    *Referral    `json:"refer"`
		Because  []reasonWire `json:"because"`
		Ask      []askWire    `json:"ask"`
	}
	reasonWire struct {
		Fact   string `json:"fact,omitempty"`
		Field  string `json:"field,omitempty"`
		Target *int   `json:"target,omitempty"`
		Answer string `json:"answer"`
		From   string `json:"from,omitempty"`
	}
	askWire struct {
		Fact   string `json:"fact,omitempty"`
		Field  string `json:"field,omitempty"`
		Target *int   `json:"target,omitempty"`
	}
	ruleWire struct {
		Family Family       `json:"family"`
		Says   string       `json:"says"`
		Do     string       `json:"do"`
		Basis  []sourceWire `json:"basis"`
	}
	sourceWire struct {
		Source evidence.Source `json:"source"`
		At     string          `json:"at,omitempty"`
		Says   string          `json:"says,omitempty"`
	}
	stepWire struct {
		Rule    string  `json:"rule"`
		Phase   Phase   `json:"phase"`
		Outcome Outcome `json:"outcome"`
		Target  *int    `json:"target"`
		Says    string  `json:"says"`
		Do      string  `json:"do"`
	}
	questionWire struct {
		Fact string `json:"fact"`
		Asks string `json:"asks"`
	}
	gapWire struct {
		Target int    `json:"target"`
		Field  string `json:"field"`
	}
	presumptionWire struct {
		Fact    string       `json:"fact"`
		Value   string       `json:"value"`
		Stale   string       `json:"stale,omitempty"`
		Because []reasonWire `json:"because"`
	}
	filledWire struct {
		Otherwise string   `json:"otherwise"`
		NothingIn []string `json:"nothing_in"`
	}
	settingWire struct {
		Setting string  `json:"setting"`
		Value   float64 `json:"value"`
		Default float64 `json:"default"`
	}
	setAsideWire struct {
		Rule string `json:"rule"`
		By   string `json:"by"`
	}
	overlayWire struct {
		Rule  string   `json:"rule"`
		To    Strength `json:"to"`
		By    string   `json:"by,omitempty"`
		Why   string   `json:"why,omitempty"`
		Until string   `json:"until,omitempty"`
	}
)

// MarshalJSON returns the wire form of the assessment, with its fields in a fixed order.
func (a Assessment) MarshalJSON() ([]byte, error) {
	verdict := a.Verdict()
	w := assessmentWire{
		Schema: 1, Verdict: verdict,
		Targets: []targetWire{}, Findings: []findingWire{}, Checklist: []stepWire{}, Questions: []questionWire{},
		Missing: []gapWire{}, Presumed: []presumptionWire{}, Overlays: []overlayWire{},
	}
	if err := a.Err(); err != nil {
		w.Error = err.Error()
	}
	m := a.Manifest()
	w.Policy, w.Knowledge = m.Policy, m.Knowledge
	if !m.AsOf.IsZero() {
		w.AsOf = m.AsOf.String()
	}
	w.Filled = filledWire{Otherwise: "unknown", NothingIn: []string{}}
	if m.Unremarkable {
		w.Filled.Otherwise = "unremarkable"
	}
	for _, q := range m.NothingIn {
		w.Filled.NothingIn = append(w.Filled.NothingIn, q.String())
	}
	for _, s := range m.SetAside {
		w.SetAside = append(w.SetAside, setAsideWire(s))
	}
	for _, c := range m.Changed {
		w.Settings = append(w.Settings, settingWire{c.Setting.String(), c.Value, c.Setting.Default()})
	}
	for _, o := range m.Overlays {
		wire := overlayWire{Rule: o.Rule, To: o.To, By: o.Signed.By, Why: o.Signed.Why}
		if !o.Signed.Until.IsZero() {
			wire.Until = o.Signed.Until.String()
		}
		w.Overlays = append(w.Overlays, wire)
	}
	if a.judged() {
		a.fill(&w)
	}
	return encode(w)
}

func newFindingWire(f Finding) findingWire {
	wire := findingWire{Rule: f.ID(), Strength: f.Strength(), Outcome: f.Outcome(), Targets: f.Sharing(),
		Because: reasonsWire(f.Because()), Ask: []askWire{}}
	if t, ok := f.Target(); ok {
		wire.Target = &t
	}
	if r := f.Refer(); r != NoReferral {
		wire.Refer = &r
	}
	for _, r := range f.Ask() {
		said := reasonsWire([]Reason{r})[0]
		wire.Ask = append(wire.Ask, askWire{said.Fact, said.Field, said.Target})
	}
	return wire
}

func newStepWire(s Step) stepWire {
	wire := stepWire{Rule: s.ID(), Phase: s.Phase(), Outcome: s.Outcome(), Says: s.Says(), Do: s.Do()}
	if t, ok := s.Target(); ok {
		wire.Target = &t
	}
	return wire
}

// fill adds what was found.
func (a *Assessment) fill(w *assessmentWire) {
	for i, v := range a.ByTarget() {
		site := a.targets[i].Site
		w.Targets = append(w.Targets, targetWire{i, site.Muscle, site.Side, site.Level, v})
	}
	for _, f := range a.Findings() {
		w.Findings = append(w.Findings, newFindingWire(f))
		w.Rules.add(f.ID(), newRuleWire(f.live()))
	}
	for _, s := range a.Checklist() {
		w.Checklist = append(w.Checklist, newStepWire(s))
	}
	for _, q := range a.Questions() {
		w.Questions = append(w.Questions, questionWire{q.Fact().String(), q.Text()})
	}
	for _, g := range a.Missing() {
		w.Missing = append(w.Missing, gapWire(g))
	}
	for _, p := range a.Presumed() {
		w.Presumed = append(w.Presumed, presumptionWire{p.Fact.String(), p.Value, p.Stale, reasonsWire(p.Because)})
	}
}

// MarshalJSON returns the wire form of the finding.
func (f Finding) MarshalJSON() ([]byte, error) {
	if f.of == nil {
		return nil, errors.New("no finding")
	}
	return encode(newFindingWire(f))
}

// MarshalJSON returns the wire form of the question.
func (q Question) MarshalJSON() ([]byte, error) {
	if q.fact == nil {
		return nil, errors.New("no question")
	}
	return encode(questionWire{q.fact.String(), q.Text()})
}

// MarshalJSON returns the wire form of the step.
func (s Step) MarshalJSON() ([]byte, error) {
	if s.live == nil {
		return nil, errors.New("no step")
	}
	return encode(newStepWire(s))
}

// MarshalJSON returns the wire form of the presumption.
func (p Presumption) MarshalJSON() ([]byte, error) {
	if p.Fact == nil {
		return nil, errors.New("no presumption")
	}
	return encode(presumptionWire{p.Fact.String(), p.Value, p.Stale, reasonsWire(p.Because)})
}

// MarshalJSON returns the wire form of the reason.
func (r Reason) MarshalJSON() ([]byte, error) { return encode(reasonsWire([]Reason{r})[0]) }

// MarshalJSON returns what was found and what to ask, in the wire form; there is no verdict.
func (p PatientAssessment) MarshalJSON() ([]byte, error) {
	w := struct {
		Schema    int           `json:"schema"`
		Findings  []Finding     `json:"findings"`
		Questions []Question    `json:"questions"`
		Presumed  []Presumption `json:"presumed"`
		AsOf      intake.Date   `json:"as_of"`
	}{1, p.Findings(), p.Questions(), p.Presumed(), p.a.AsOf()}
	if err := p.Err(); err != nil {
		return nil, err
	}
	return encode(w)
}

func newRuleWire(r *liveRule) ruleWire {
	wire := ruleWire{Family: r.Family, Says: r.says(), Do: r.Do, Basis: []sourceWire{}}
	for c := range r.Sources() {
		wire.Basis = append(wire.Basis, sourceWire(c))
	}
	return wire
}

func reasonsWire(reasons []Reason) []reasonWire {
	wires := make([]reasonWire, len(reasons))
	for i, r := range reasons {
		wires[i] = reasonWire{Field: r.Field, Answer: r.Answer}
		if r.Fact != nil {
			wires[i].Fact = r.Fact.String()
		}
		if r.Target >= 0 {
			wires[i].Target = &reasons[i].Target
		}
		if r.From == intake.Filled || r.From == intake.Presumed {
			wires[i].From = r.From.String()
		}
	}
	return wires
}

// ordered is a JSON object that keeps the order in which its members were added.
type ordered[T any] struct {
	keys    []string
	members map[string]T
}

// add adds a member, once.
func (o *ordered[T]) add(key string, member T) {
	if _, ok := o.members[key]; ok {
		return
	}
	if o.members == nil {
		o.members = map[string]T{}
	}
	o.keys = append(o.keys, key)
	o.members[key] = member
}

// MarshalJSON writes the members in order.
func (o ordered[T]) MarshalJSON() ([]byte, error) {
	var out bytes.Buffer
	out.WriteByte('{')
	for i, key := range o.keys {
		if i > 0 {
			out.WriteByte(',')
		}
		name, err := encode(key)
		if err != nil {
			return nil, err
		}
		member, err := encode(o.members[key])
		if err != nil {
			return nil, err
		}
		out.Write(name)
		out.WriteByte(':')
		out.Write(member)
	}
	out.WriteByte('}')
	return out.Bytes(), nil
}

// encode writes JSON as it is, without escaping for HTML.
func encode(v any) ([]byte, error) {
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(out.Bytes(), []byte("\n")), nil
}

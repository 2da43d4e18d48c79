package session

import (
	"encoding/json"
	"slices"

	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// The parts of an assessment in the wire form that a replay compares. What else stands there is kept, and
// compared as a whole.
type (
	found struct {
		Schema    int                        `json:"schema"`
		Targets   []foundTarget              `json:"targets"`
		Findings  []finding                  `json:"findings"`
		Rules     map[string]ruleText        `json:"rules"`
		Presumed  []presumption              `json:"presumed"`
		Checklist json.RawMessage            `json:"checklist"`
		Questions json.RawMessage            `json:"questions"`
		Missing   json.RawMessage            `json:"missing"`
		Filled    json.RawMessage            `json:"filled"`
		Policy    string                     `json:"policy"`
		SetAside  []setAside                 `json:"set_aside"`
		Overlays  []overlay                  `json:"overlays"`
		Settings  []setting                  `json:"settings"`
		AsOf      string                     `json:"as_of"`
		Knowledge contraindication.Knowledge `json:"knowledge"`
	}
	setAside struct {
		Rule string `json:"rule"`
		By   string `json:"by"`
	}
	overlay struct {
		Rule  string `json:"rule"`
		To    string `json:"to"`
		By    string `json:"by"`
		Why   string `json:"why"`
		Until string `json:"until"`
	}
	setting struct {
		Setting string      `json:"setting"`
		Value   json.Number `json:"value"`
	}
	foundTarget struct {
		Muscle  string `json:"muscle"`
		Side    string `json:"side"`
		Level   string `json:"level"`
		Verdict struct {
			Least string `json:"least"`
			Most  string `json:"most"`
		} `json:"verdict"`
	}
	finding struct {
		Rule     string   `json:"rule"`
		Strength string   `json:"strength"`
		Outcome  string   `json:"outcome"`
		Target   *int     `json:"target"`
		Because  []reason `json:"because"`
		Ask      []reason `json:"ask"`
	}
	reason struct {
		Fact   string `json:"fact"`
		Field  string `json:"field"`
		Answer string `json:"answer"`
	}
	ruleText struct {
		Family string          `json:"family"`
		Says   string          `json:"says"`
		Do     string          `json:"do"`
		Basis  json.RawMessage `json:"basis"`
	}
	presumption struct {
		Fact  string `json:"fact"`
		Value string `json:"value"`
	}
)

// rules are the rules that were found, each once, in the order of the findings.
func (f *found) rules() (ids []string) {
	for _, g := range f.Findings {
		if !slices.Contains(ids, g.Rule) {
			ids = append(ids, g.Rule)
		}
	}
	return ids
}

// of are the findings of a rule.
func (f *found) of(rule string) (findings []finding) {
	for _, g := range f.Findings {
		if g.Rule == rule {
			findings = append(findings, g)
		}
	}
	return findings
}

// same is the finding of the same target.
func (f finding) same(among []finding) (finding, bool) {
	for _, g := range among {
		if (f.Target == nil) == (g.Target == nil) && (f.Target == nil || *f.Target == *g.Target) {
			return g, true
		}
	}
	return finding{}, false
}

// target is the site of a target.
func (f *found) target(i int) string {
	if i < 0 || i >= len(f.Targets) {
		return "a target"
	}
	t := f.Targets[i]
	name := t.Side + " " + t.Muscle
	if t.Level != "" {
		name += " " + t.Level
	}
	return name
}

// verdict is how much stands against a target.
func (f *found) verdict(i int) string {
	if i < 0 || i >= len(f.Targets) {
		return "not assessed"
	}
	v := f.Targets[i].Verdict
	if v.Least == v.Most {
		return v.Least
	}
	return v.Least + " … " + v.Most
}

// String returns the rule and whose reading sets it aside.
func (s setAside) String() string { return s.Rule + " set aside, " + s.By }

// String returns the rule, what it was made, and by whom.
func (o overlay) String() string {
	said := o.Rule + " to " + o.To
	if o.By != "" {
		said += ", by " + o.By + ": " + o.Why
	}
	if o.Until != "" {
		said += ", until " + o.Until
	}
	return said
}

// String returns the setting and its value.
func (s setting) String() string { return s.Setting + " " + s.Value.String() }

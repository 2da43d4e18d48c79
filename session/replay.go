package session

import (
	"bytes"
	"encoding/json"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/dryneedling/dryneedling/internal/enum"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// A Subject is what of a decision a replay found changed. The zero Subject is none.
type Subject uint8

// The subjects, in the order of a replay.
const (
	SubjectKnowledge Subject = iota + 1 // the version or hash of the knowledge
	SubjectTable                        // a table that the rules read
	SubjectPolicy
	SubjectOverlays // what a clinic tightened and loosened, or set aside
	SubjectSettings
	SubjectRule    // its strength or its text
	SubjectFinding // whether it was found, and because of what
	SubjectFact    // what is presumed of it
	SubjectVerdict // of a target
	SubjectForm    // another part of the wire form
)

var subjectNames = enum.Names[Subject]{Type: "Subject", What: "subject", IDs: []string{
	SubjectKnowledge: "knowledge", SubjectTable: "table", SubjectPolicy: "policy", SubjectOverlays: "overlays",
	SubjectSettings: "settings", SubjectRule: "rule", SubjectFinding: "finding", SubjectFact: "fact",
	SubjectVerdict: "verdict", SubjectForm: "form",
}}

// Subjects yields every subject.
func Subjects() iter.Seq[Subject] { return subjectNames.All() }

// String returns the id: "rule".
func (s Subject) String() string { return subjectNames.String(s) }

// IsValid reports whether s is one of the subjects.
func (s Subject) IsValid() bool { return subjectNames.Has(s) }

// MarshalText returns the id; it fails where s is none.
func (s Subject) MarshalText() ([]byte, error) { return subjectNames.MarshalText(s) }

// UnmarshalText sets s to the subject with the id text.
func (s *Subject) UnmarshalText(text []byte) error { return subjectNames.UnmarshalText(s, text) }

// A Change is one thing that a replay found other than it was.
type Change struct {
	Subject Subject
	ID      string // of the rule, fact, table or target
	Says    string // "strength relative → absolute; left upper-trapezius stays absolute"
}

// String returns the change in a line: "thorax-needle-length: strength relative → absolute".
func (c Change) String() string {
	if c.ID == "" {
		return c.Says
	}
	return c.ID + ": " + c.Says
}

// Replay asks the same of a screener again. No change means that the assessment is the same, byte for byte.
// Otherwise the changes say which rule, fact or table is another one now, and what that does to each target;
// what was decided against findings is not part of it.
func (d Decision) Replay(screener *contraindication.Screener) ([]Change, error) {
	if len(d.assessment) == 0 {
		return nil, ErrNotAssessed
	}
	again := screener.Screen(d.asked.Profile, d.asked.Targets...)
	if err := again.Err(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNotAssessed, err)
	}
	written, err := again.MarshalJSON()
	if err != nil || bytes.Equal(written, d.assessment) {
		return nil, err
	}
	c := comparison{was: d.found}
	if err := json.Unmarshal(written, &c.is); err != nil {
		return nil, err
	}
	c.basis(d.tables, shippedTables())
	c.rules()
	c.facts()
	c.verdicts()
	if len(c.changes) == 0 || len(c.changes) == 1 && c.changes[0].Subject == SubjectKnowledge {
		c.form()
	}
	return c.changes, nil
}

// A comparison holds what was found against what is found now.
type comparison struct {
	was, is found
	changes []Change
}

func (c *comparison) add(subject Subject, id, says string) {
	c.changes = append(c.changes, Change{subject, id, says})
}

// basis compares what was read, and how.
func (c *comparison) basis(was, is tables) {
	if old, now := c.was.Knowledge, c.is.Knowledge; old != now {
		c.add(SubjectKnowledge, "", fmt.Sprintf("knowledge %s (%.8s) is now %s (%.8s)", old.Version, old.SHA256, now.Version, now.SHA256))
	}
	if was.facts != is.facts {
		c.add(SubjectTable, "facts", "the table is another one now")
	}
	if was.atlas != is.atlas {
		c.add(SubjectTable, "atlas", "the table is another one now")
	}
	if c.was.Policy != c.is.Policy {
		c.add(SubjectPolicy, "policy", arrow(c.was.Policy, c.is.Policy))
	}
	differ(c, SubjectOverlays, c.was.Overlays, c.is.Overlays)
	differ(c, SubjectOverlays, c.was.SetAside, c.is.SetAside)
	differ(c, SubjectSettings, c.was.Settings, c.is.Settings)
}

// differ names what was set and what is set, each where the other does not have it.
func differ[T interface {
	comparable
	String() string
}](c *comparison, subject Subject, was, is []T) {
	for _, s := range was {
		if !slices.Contains(is, s) {
			c.add(subject, subject.String(), "no longer: "+s.String())
		}
	}
	for _, s := range is {
		if !slices.Contains(was, s) {
			c.add(subject, subject.String(), "now: "+s.String())
		}
	}
}

// arrow is what was and what is.
func arrow(was, is string) string {
	if was == "" {
		was = "none"
	}
	if is == "" {
		is = "none"
	}
	return was + " → " + is
}

// rules compares each rule that was found or is found now: first what the rule itself says, then where it was
// found and because of what.
func (c *comparison) rules() {
	ids := c.was.rules()
	for _, id := range c.is.rules() {
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	for _, id := range ids {
		old, now := c.was.of(id), c.is.of(id)
		before := len(c.changes)
		if len(old) > 0 && len(now) > 0 {
			if old[0].Strength != now[0].Strength {
				c.add(SubjectRule, id, "strength "+arrow(old[0].Strength, now[0].Strength))
			}
			c.ruleText(id)
		}
		c.findings(id, old, now)
		if len(c.changes) > before {
			last := &c.changes[len(c.changes)-1]
			last.Says += c.consequences(old, now)
		}
	}
}

func (c *comparison) ruleText(id string) {
	old, now := c.was.Rules[id], c.is.Rules[id]
	for _, part := range [...]struct{ name, was, is string }{
		{"family", old.Family, now.Family}, {"says", old.Says, now.Says}, {"do", old.Do, now.Do},
	} {
		if part.was != part.is {
			c.add(SubjectRule, id, part.name+" "+arrow(part.was, part.is))
		}
	}
	if !bytes.Equal(old.Basis, now.Basis) {
		c.add(SubjectRule, id, "its basis is another one now")
	}
}

// findings compares where a rule was found.
func (c *comparison) findings(id string, old, now []finding) {
	for _, f := range old {
		g, ok := f.same(now)
		switch {
		case !ok:
			c.add(SubjectFinding, id, "was "+f.Outcome+c.at(f)+", is no longer")
		case f.Outcome != g.Outcome:
			c.add(SubjectFinding, id, arrow(f.Outcome, g.Outcome)+c.at(f))
		case text(f.Because) != text(g.Because):
			c.add(SubjectFinding, id, "because of "+arrow(text(f.Because), text(g.Because))+c.at(f))
		case text(f.Ask) != text(g.Ask):
			c.add(SubjectFinding, id, "waits for "+arrow(text(f.Ask), text(g.Ask))+c.at(f))
		}
	}
	for _, g := range now {
		if _, ok := g.same(old); !ok {
			c.add(SubjectFinding, id, "is "+g.Outcome+c.at(g)+", was not")
		}
	}
}

func (c *comparison) at(f finding) string {
	if f.Target == nil {
		return ""
	}
	return " at " + c.is.target(*f.Target)
}

// consequences is what becomes of the verdict of each target that the findings are of.
func (c *comparison) consequences(old, now []finding) (text string) {
	var seen []int
	for _, f := range slices.Concat(old, now) {
		if f.Target == nil || slices.Contains(seen, *f.Target) {
			continue
		}
		t := *f.Target
		seen = append(seen, t)
		was, is := c.was.verdict(t), c.is.verdict(t)
		if was == is {
			text += "; " + c.is.target(t) + " stays " + is
		} else {
			text += "; " + c.is.target(t) + " " + arrow(was, is)
		}
	}
	return text
}

// facts compares what was presumed.
func (c *comparison) facts() {
	for _, p := range c.was.Presumed {
		if i := slices.IndexFunc(c.is.Presumed, func(q presumption) bool { return p.Fact == q.Fact }); i < 0 {
			c.add(SubjectFact, p.Fact, "is no longer presumed")
		} else if q := c.is.Presumed[i]; p.Value != q.Value {
			c.add(SubjectFact, p.Fact, "presumed "+arrow(p.Value, q.Value))
		}
	}
	for _, q := range c.is.Presumed {
		if !slices.ContainsFunc(c.was.Presumed, func(p presumption) bool { return p.Fact == q.Fact }) {
			c.add(SubjectFact, q.Fact, "is presumed now: "+q.Value)
		}
	}
}

func (c *comparison) verdicts() {
	for t := range c.was.Targets {
		if was, is := c.was.verdict(t), c.is.verdict(t); was != is {
			c.add(SubjectVerdict, c.is.target(t), arrow(was, is))
		}
	}
}

// form names the parts of the wire form that differ where nothing else does.
func (c *comparison) form() {
	for _, part := range [...]struct {
		name    string
		was, is json.RawMessage
	}{
		{"checklist", c.was.Checklist, c.is.Checklist}, {"questions", c.was.Questions, c.is.Questions},
		{"missing", c.was.Missing, c.is.Missing}, {"filled", c.was.Filled, c.is.Filled},
	} {
		if !bytes.Equal(part.was, part.is) {
			c.add(SubjectForm, part.name, "is another one now")
		}
	}
	if len(c.changes) == 0 {
		c.add(SubjectForm, "", "the assessment is written otherwise now")
	}
}

func text(reasons []reason) string {
	var words []string
	for _, r := range reasons {
		word := r.Fact + r.Field
		if r.Answer != "" {
			word += " " + r.Answer
		}
		words = append(words, word)
	}
	return strings.Join(words, ", ")
}

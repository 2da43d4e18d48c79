package condition

import (
	"fmt"
	"strings"

	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/internal/page"
)

// Report returns what the tables hold for a terminal of 80 columns: name and regions, the evidence
// with every finding, null results included, guidelines, cautions, codes with their match, and the
// works with how much of them was read. Which measures fit stands in the session package.
func (c Condition) Report() string {
	if !c.IsValid() {
		return c.String() + "\n"
	}
	var r report
	r.Line(fmt.Sprintf("%s (%s)", c.Name(), c), 2)
	r.Line("  family    "+c.Family().Name(), 12)
	r.Line("  regions   "+c.regionNames(), 12)
	r.Line("  evidence  short term (to about 12 weeks)  "+c.Short().Name(), 44)
	r.Line("            long term (6 months or more)    "+c.Long().Name(), 44)
	r.comparisons(c)
	r.effects(c)
	r.guidelines(c)
	r.cautions(c)
	r.codes(c)
	r.sources(c)
	return r.String()
}

func (c Condition) regionNames() string {
	if c.row().Everywhere {
		return "everywhere"
	}
	var names []string
	for r := range c.Regions().All() {
		names = append(names, r.Name())
	}
	return strings.Join(names, ", ")
}

type report struct{ page.Page }

func (r *report) comparisons(c Condition) {
	if compared := c.Comparators(); len(compared) > 0 {
		r.Line("            compared with "+strings.Join(compared, ", "), 14)
	}
	if bundles := c.Bundles(); len(bundles) > 0 {
		r.Line("            a package of which needling is one part: "+keys(bundles), 14)
	}
}

func (r *report) effects(c Condition) {
	term := Term(0)
	for e := range c.Effects() {
		if term == 0 {
			r.Line("  findings  by term; intervals are 95%; less pain or disability is negative", 12)
		}
		if e.Term != term {
			term = e.Term
			r.Line("    "+term.Name(), 4)
		}
		r.Line("      "+e.headline(), 8)
		r.Line("        "+e.detail(), 8)
	}
	if term == 0 {
		r.Line("  findings  none seen", 12)
	}
}

// headline says what was measured, when, against what, and who did better.
func (e Effect) headline() string {
	var parts []string
	for _, part := range [...]string{e.Outcome, e.At} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	if e.Comparator != "" {
		parts = append(parts, "against "+e.Comparator)
	}
	text := e.Result.Name()
	if len(parts) > 0 {
		text = strings.Join(parts, ", ") + ": " + text
	}
	if e.TooSmall {
		text += ", too small to matter"
	}
	if e.Bundle {
		text += " (a package)"
	}
	return text
}

// detail gives the figures, the words and the works.
func (e Effect) detail() string {
	var parts []string
	if figures := e.Figures(); figures != "" {
		parts = append(parts, figures+".")
	}
	if e.Grade != 0 {
		parts = append(parts, "GRADE "+e.Grade.Name()+".")
	}
	if e.Says != "" {
		parts = append(parts, e.Says)
	}
	switch {
	case e.Shared:
		parts = append(parts, "["+keys(e.Sources)+"; which of them was not noted]")
	case len(e.Sources) > 0:
		parts = append(parts, "["+keys(e.Sources)+"]")
	}
	return strings.Join(parts, " ")
}

func (r *report) guidelines(c Condition) {
	for i, guideline := range c.Guidelines() {
		if i == 0 {
			r.Line("  guidelines", 4)
		}
		r.Line(fmt.Sprintf("    %-18s  %s", guideline.Source, guideline.Says), 24)
	}
}

func (r *report) cautions(c Condition) {
	r.Line("  cautions", 4)
	for caution := range c.Cautions() {
		r.Line(fmt.Sprintf("    %-18s  %s", caution.Kind.Name(), caution.text()), 24)
	}
}

// text is the caution with who says so.
func (c Caution) text() string {
	switch {
	case c.FromMemory():
		return c.Says + " (general knowledge, from memory)"
	case c.Derived:
		return c.Says + " (derived, said by no work)"
	case len(c.Sources) == 0:
		return c.Says
	}
	return c.Says + " [" + keys(c.Sources) + "]"
}

func (r *report) codes(c Condition) {
	system := System(0)
	for code := range c.Codes() {
		if code.System != system {
			system = code.System
			r.Line(fmt.Sprintf("  %s %s", system.Name(), system.Version()), 4)
		}
		r.Line(fmt.Sprintf("    %-10s %-10s  %s", code.Code, code.Match, code.Display), 27)
	}
}

func (r *report) sources(c Condition) {
	r.Line("  sources", 12)
	none := true
	for _, source := range c.cited() {
		work, ok := source.Lookup()
		if !ok || work.IsFlag() {
			continue
		}
		none = false
		text := fmt.Sprintf("    %-13s %s", source, work.Citation)
		if work.Read != "" {
			text = strings.TrimRight(text, ".") + ". Read: " + work.Read + "."
		}
		r.Line(text, 18)
	}
	if none {
		r.Line("    none", 4)
	}
}

// keys are the keys of the sources, as the tables cite them.
func keys(sources []evidence.Source) string {
	var keys []string
	for _, source := range sources {
		keys = append(keys, string(source))
	}
	return strings.Join(keys, ", ")
}

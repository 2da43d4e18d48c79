package main

import (
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/session"
)

// source writes a source, and everything that cites it.
func source(w io.Writer, key string) error {
	work, ok := evidence.Lookup(key)
	if !ok {
		return noSource(key)
	}
	fmt.Fprintln(w, work)
	if work.Read != "" {
		fmt.Fprintf(w, "  read: %s\n", work.Read)
	}
	c := citing{w, work.Key}
	c.safety()
	c.atlas()
	c.conditions()
	c.sessions()
	return nil
}

// noSource names the keys that begin most like the one that was asked for.
func noSource(key string) error {
	common, nearest := 2, []string(nil)
	for work := range evidence.All() {
		n := 0
		for n < len(key) && n < len(work.Key) && strings.EqualFold(key[n:n+1], string(work.Key)[n:n+1]) {
			n++
		}
		if n > common {
			common, nearest = n, nil
		}
		if n == common && n > 2 {
			nearest = append(nearest, string(work.Key))
		}
	}
	if nearest == nil {
		return fmt.Errorf("no such source")
	}
	return fmt.Errorf("no such source; the nearest are %s", strings.Join(nearest, ", "))
}

// citing writes what cites a source, a line each.
type citing struct {
	w   io.Writer
	key evidence.Source
}

func (c citing) line(what, text string) { fmt.Fprintf(c.w, "  %s %s\n", what, text) }

// in reports whether the source is among the keys, whichever of its names they use.
func (c citing) in(keys []evidence.Source) bool {
	return slices.ContainsFunc(keys, func(s evidence.Source) bool { return s.Canonical() == c.key })
}

func (c citing) cited(by iter.Seq[evidence.Citation]) bool {
	var keys []evidence.Source
	for citation := range by {
		keys = append(keys, citation.Source)
	}
	return c.in(keys)
}

func (c citing) safety() {
	for r := range contraindication.Citing(c.key) {
		c.line("rule", r.ID+": "+r.Says)
	}
	for s := range contraindication.Settings() {
		if c.cited(s.Basis()) {
			c.line("setting", s.String()+": "+s.Why())
		}
	}
	for f := range intake.Facts() {
		if c.in([]evidence.Source{evidence.Source(intake.ShelfBasis(f))}) {
			c.line("how long an answer counts:", f.Name())
		}
	}
}

func (c citing) atlas() {
	for m := range anatomy.Citing(c.key).All() {
		c.line("muscle", m.Name())
	}
	for h := range anatomy.AllHazards() {
		if c.in(h.Sources()) {
			c.line("hazard", h.Name())
		}
	}
}

func (c citing) conditions() {
	for on := range condition.Citing(c.key).All() {
		c.line("condition", on.Name())
	}
	for e := range condition.Overall() {
		if c.in(e.Sources) {
			c.line("finding on all conditions:", e.Says)
		}
	}
	for on := range protocol.Citing(c.key).All() {
		c.line("protocol of", on.Name())
	}
	if c.cited(slices.Values(protocol.For(condition.NeckPain).Spacing().Basis)) {
		c.line("how long", "the same muscle is left alone")
	}
	for _, remarks := range []iter.Seq[protocol.Remark]{protocol.DoseRemarks(), protocol.PracticeRemarks(), protocol.StopRemarks()} {
		for r := range remarks {
			if c.in(r.Sources) {
				c.line("remark", r.Says)
			}
		}
	}
}

func (c citing) sessions() {
	for m := range session.Measures() {
		if c.in(m.Sources()) {
			c.line("measure", m.Name())
		}
		for _, f := range m.Figures() {
			if c.in(f.Sources) {
				c.line("change that matters,", m.Name()+", "+f.Population+": "+f.Important.String())
			}
		}
	}
	for e := range session.AdverseEvents() {
		if c.cited(slices.Values(e.Basis())) {
			c.line("adverse event", e.Name())
		}
	}
	for _, i := range session.Background() {
		if c.in(i.Sources) {
			c.line("figure on harm:", i.Says)
		}
	}
	for f := range session.ConsentFacts() {
		if c.in(f.Sources) {
			c.line("consent:", f.Says)
		}
	}
	for _, d := range session.Disclosures(intake.Profile{}) {
		if c.in(d.Sources) {
			c.line("risk to tell of:", d.Says)
		}
	}
	for s := range session.Hygiene() {
		if c.in(s.Sources) {
			c.line("step of hygiene:", s.Name)
		}
	}
	for a := range session.AllAdvice() {
		if c.in(a.Sources) {
			c.line("aftercare:", a.Says)
		}
	}
	for p := range session.Competences() {
		if c.in(p.Sources) {
			c.line("competence:", p.Where)
		}
	}
	for _, a := range session.Assumptions() {
		if c.in(a.Sources) {
			c.line("assumption of estimates:", a.ID)
		}
	}
	if c.in(session.FurtherTexts()) {
		c.line("text on safety and competence", "that was not read in full")
	}
}

package catalog_test

import (
	"iter"
	"slices"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/session"
)

// A row is one row of a table, with the sources that it names and what else it is marked as.
type row struct {
	kind, id string
	sources  []evidence.Source
	marked   string
}

func (r row) String() string { return r.kind + " " + r.id }

// rows yields the rows of every table that states something. Vocabularies state nothing by themselves: zones,
// facts and questions, and the enumerations.
func rows(yield func(row) bool) {
	going := true
	add := func(kind, id, marked string, sources ...evidence.Source) {
		going = going && yield(row{kind, id, sources, marked})
	}
	for _, table := range []func(adder){conditionRows, safetyRows, atlasRows, protocolRows, sessionRows} {
		table(add)
	}
}

type adder = func(kind, id, marked string, sources ...evidence.Source)

func conditionRows(add adder) {
	for c := range condition.All() {
		add("condition", c.String(), mark(c.Short() == evidence.NoneSeen && c.Long() == evidence.NoneSeen, "none seen"), c.Sources()...)
		for e := range c.Effects() {
			add("effect", c.String()+": "+e.Says+e.Figures(), mark(e.Result == condition.NoResult, "no result"), e.Sources...)
		}
		for w := range c.Cautions() {
			add("caution", c.String()+": "+w.Says, mark(w.Derived, "derived")+mark(w.Kind == condition.Elsewhere, "elsewhere"), w.Sources...)
		}
		for _, g := range c.Guidelines() {
			add("guideline", c.String(), "", g.Source)
		}
		add("bundles", c.String(), "a list of sources", c.Bundles()...)
	}
	for e := range condition.Overall() {
		add("effect", "overall: "+e.Says+e.Figures(), "", e.Sources...)
	}
	w := condition.CommonExclusions()
	add("caution", "common exclusions", mark(w.Derived, "derived"), w.Sources...)
}

func safetyRows(add adder) {
	for r := range contraindication.Shipped().Rules() {
		add("rule", r.ID, "", citations(r.Sources())...)
	}
	for s := range contraindication.Settings() {
		add("setting", s.String(), "", citations(s.Basis())...)
	}
	for f := range intake.Facts() {
		if basis := intake.ShelfBasis(f); basis != "" {
			add("shelf life", f.String(), "", evidence.Source(basis))
		}
	}
}

func atlasRows(add adder) {
	for m := range anatomy.Muscles() {
		add("muscle", m.String(), "", m.Sources()...)
	}
	for h := range anatomy.AllHazards() {
		add("hazard", h.String(), "", h.Sources()...)
	}
}

func protocolRows(add adder) {
	for c := range condition.All() {
		p := protocol.For(c)
		for m := range p.Muscles() {
			add("muscle of a condition", c.String()+": "+m.Muscle.String(), mark(m.Support == protocol.Usual, "usual"), m.Sources...)
		}
		for t := range p.Trials() {
			add("trial", c.String()+": "+t.Words, "", t.Sources...)
		}
		add("spacing", c.String(), "", citations(slices.Values(p.Spacing().Basis))...)
	}
	for _, remarks := range []iter.Seq[protocol.Remark]{protocol.DoseRemarks(), protocol.PracticeRemarks(), protocol.StopRemarks()} {
		for r := range remarks {
			add("remark", r.Topic, mark(r.Derived, "derived"), r.Sources...)
		}
	}
}

func sessionRows(add adder) {
	for m := range session.Measures() {
		add("measure", m.String(), "an instrument, and no statement", m.Sources()...)
		for _, f := range m.Figures() {
			add("figure", m.String()+": "+f.Population, "", f.Sources...)
		}
	}
	for e := range session.AdverseEvents() {
		add("adverse event", e.String(), "", citations(slices.Values(e.Basis()))...)
	}
	for _, i := range session.Background() {
		add("background", i.Says, "", i.Sources...)
	}
	for f := range session.ConsentFacts() {
		add("consent", f.Says, "", f.Sources...)
	}
	for _, d := range session.Disclosures(intake.Profile{}) {
		add("disclosure", d.Says, "", d.Sources...)
	}
	for s := range session.Hygiene() {
		add("hygiene", s.Name, "", s.Sources...)
	}
	for a := range session.AllAdvice() {
		add("advice", a.ID, "", a.Sources...)
	}
	for c := range session.Competences() {
		add("competence", c.Where, "", c.Sources...)
	}
	for _, a := range session.Assumptions() {
		add("assumption", a.ID, mark(!a.IsSourced(), "assumption"), a.Sources...)
	}
	add("further texts", "all", "", session.FurtherTexts()...)
}

func mark(is bool, as string) string {
	if is {
		return as
	}
	return ""
}

func citations(seq iter.Seq[evidence.Citation]) (sources []evidence.Source) {
	for c := range seq {
		sources = append(sources, c.Source)
	}
	return sources
}

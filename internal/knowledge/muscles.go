package main

import (
	"fmt"
	"strings"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

func musclePages(all map[string]string, index *page) {
	index.section("Muscles")
	index.text("")
	for region := range body.AllRegions() {
		var p page
		count := 0
		name := region.Name()
		p.head("Muscles: "+name, "How each muscle at home here is needled, what lies beside it and where it refers pain. A needle length is no permitted depth; "+
			"where no depth was found there is none. No clinician has reviewed this page.")
		for m := range anatomy.Muscles() {
			if m.Region() == region {
				muscle(&p, m)
				count++
			}
		}
		if count == 0 {
			continue
		}
		p.references()
		file := "muscles-" + region.String() + ".md"
		all[file] = p.String()
		index.text("- [%s%s](%s): %d", strings.ToUpper(name[:1]), name[1:], file, count)
	}
}

func muscle(p *page, m anatomy.Muscle) {
	e := m.Envelope()
	p.entry(fmt.Sprintf("%s (`%s`)", m.Name(), m))
	p.text("*%s*\n", m.Latin())
	p.item("Nerve", m.Innervation()+" ("+strings.Join(m.Roots(), ", ")+")")
	points := m.TriggerPoints()
	p.item("Trigger points", strings.Join(points.Sites, "; "))
	p.item("Refers pain to", m.Refers().String())
	if m.ManualOnly() {
		p.item("Needle", "none offered: treated by hand")
	} else {
		p.item("Needle", e.NeedleLength.String()+", diameter "+e.NeedleDiameter.String())
	}
	p.item("Position", e.PositionNote)
	p.item("Grip", e.GripNote)
	p.item("Line", e.Direction)
	p.item("Stop", e.Backstop)
	p.item("Never", e.Forbidden)
	guard := "no number found"
	if e.DepthGuard.IsGiven() {
		guard = "at most " + e.DepthGuard.String()
	}
	p.item("Depth", guard+" ("+e.DepthNote+")")
	if !m.Levels().IsEmpty() {
		p.item("Levels", m.Levels().Ranges())
	}
	for c := range anatomy.Cavities() {
		if r := m.Reaches(c); !r.IsNo() {
			p.item("A line can reach the "+c.String(), r.String())
		}
	}
	p.item("Can be pressed", m.Compressible().String())
	for h := range m.Near().All() {
		p.text("- Beside it: %s. %s (%s)", h.Name(), h.Avoid(), p.sources(h.Sources()))
	}
	p.item("Difficulty", m.Difficulty().String())
	p.item("Confidence", m.Confidence().String())
	p.item("Sources", p.sources(m.Sources()))
}

package main

import (
	"fmt"
	"strings"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

func musclePages(b *book) {
	b.section("Muscles")
	for region := range body.AllRegions() {
		var p page
		count := 0
		p.head("Muscles: "+region.Name(), "How each muscle at home here is needled, what lies beside it and where it refers pain. A needle length is no "+
			"permitted depth; where no depth was found there is none. Referral patterns are tendencies, not rules."+unreviewed)
		for m := range anatomy.Muscles() {
			if m.Region() == region {
				muscle(&p, m)
				count++
			}
		}
		if count > 0 {
			b.add(muscleFile(region), &p, titled(region.Name()), count, "muscles")
		}
	}
}

func muscleFile(home body.Region) string { return "muscles-" + home.String() + ".md" }

// muscleLink leads to a muscle.
func muscleLink(m anatomy.Muscle) string {
	return fmt.Sprintf("[%s](%s#%s)", m.Name(), muscleFile(m.Region()), anchor(heading(m.Name(), m.String())))
}

func muscleLinks(set anatomy.MuscleSet) string {
	var links []string
	for m := range set.All() {
		links = append(links, muscleLink(m))
	}
	return strings.Join(links, ", ")
}

func muscle(p *page, m anatomy.Muscle) {
	e := m.Envelope()
	p.entry(m.Name(), m.String())
	p.text("*%s*\n", m.Latin())
	p.item("Nerve", m.Innervation()+" ("+strings.Join(m.Roots(), ", ")+")")
	p.item("Trigger points", strings.Join(m.TriggerPoints().Sites, "; "))
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
	p.item("Regions that the needle passes", m.Footprint().String())
	p.item("Can be pressed", m.Compressible().String())
	for h := range m.Near().All() {
		p.text("- Beside it: %s. %s%s", h.Name(), sentence(h.Avoid()), p.by(h.Sources()))
	}
	p.item("Needled in trials, or to be needled in plans of them, for", conditionLinks(needledFor(m)))
	p.item("Difficulty", m.Difficulty().String()+" (an editorial grade)")
	p.item("Confidence", m.Confidence().String())
	p.item("Corrected in an anatomical audit", m.Audited())
	p.item("Sources", p.sources(m.Sources()))
}

// needledFor are the conditions whose protocol has the muscle from a trial or the plan of one.
func needledFor(m anatomy.Muscle) condition.Set {
	var on []condition.Condition
	for c := range condition.All() {
		for named := range protocol.For(c).Muscles() {
			if named.Muscle == m && named.Support == protocol.Trialled {
				on = append(on, c)
			}
		}
	}
	return condition.SetOf(on...)
}

func zonePage(b *book) {
	var p page
	p.head("Where pain is referred to", "Every zone of the body chart, and the muscles whose trigger points are said to refer pain there. The sources stand at "+
		"the muscles. Patterns are tendencies, not rules."+unreviewed)
	count := 0
	for z := range anatomy.AllZones() {
		p.entry(z.Name(), z.String())
		p.text("%s", muscleLinks(anatomy.ReferringTo(z)))
		count++
	}
	b.add("zones.md", &p, "Where pain is referred to", count, "zones")
}

func hazardPage(b *book) {
	var p page
	p.head("What a needle can harm", "Every structure, what goes wrong, how it is kept away from, and the muscles beside it."+unreviewed)
	count := 0
	for h := range anatomy.AllHazards() {
		p.entry(h.Name(), h.String())
		p.item("Harm", h.Harm())
		p.item("Keep away", h.Avoid())
		p.item("Muscles", muscleLinks(anatomy.Beside(h)))
		p.item("Sources", p.sources(h.Sources()))
		count++
	}
	b.add("hazards.md", &p, "What a needle can harm", count, "structures")
}

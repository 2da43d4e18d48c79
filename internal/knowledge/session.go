package main

import (
	"slices"

	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/session"
)

const eventFile = "adverse-events.md"

func eventPage(b *book) {
	var p page
	p.head("Adverse events", "What can go wrong: how bad, how often and in how many, where, what to do at once, what to report, when to stop. Figures with "+
		"different denominators cannot be compared, and no figure does not mean rare. What to do combines ALB-CEM, ZA-BN121 and the cited cases with "+
		"clinical convention."+unreviewed)
	count := 0
	for e := range session.AdverseEvents() {
		event(&p, e)
		count++
	}
	p.section("Figures from sources that were not read in full")
	p.text("")
	for _, i := range session.Background() {
		p.text("- %s%s", i.Says, p.by(i.Sources))
	}
	b.add(eventFile, &p, "Adverse events", count, "events")
}

func event(p *page, e session.AdverseEvent) {
	p.entry(e.Name(), e.String())
	p.item("Grade", e.Grade().String())
	figures := e.Incidence()
	for _, i := range figures {
		p.text("- Seen: %s%s", i.Says, p.by(i.Sources))
	}
	if len(figures) == 0 {
		p.item("Seen", "no figure was found, which does not mean that it is rare")
	}
	p.item("Where", e.Where())
	p.item("At once", e.Manage())
	p.item("Report", e.Report())
	p.item("Stop", e.Stop())
	if e.Manage() != "" {
		var by []evidence.Source
		for _, c := range e.Basis() {
			if !slices.ContainsFunc(figures, func(i session.Incidence) bool { return slices.Contains(i.Sources, c.Source) }) {
				by = append(by, c.Source)
			}
		}
		p.item("What to do rests on", p.sources(by)+", and the cases above")
	}
	for _, a := range session.AfterEvent(e) {
		p.text("- Afterwards: %s%s", a.Says, p.by(a.Sources))
	}
	p.codes(e.Codes())
}

func sessionPages(b *book) {
	consentPage(b)
	hygienePage(b)
	aftercarePage(b)
	competencePage(b)
	assumptionPage(b)
}

func consentPage(b *book) {
	var p page
	p.head("Consent and disclosure", "What is known and required about consent, and the risks to tell of. The list of risks was put together from reported "+
		"events; local law, and the patient's own material risks, may ask for more."+unreviewed)
	p.section("Consent")
	p.text("")
	count := 0
	for f := range session.ConsentFacts() {
		place := ""
		if f.Place != "" {
			place = "In " + f.Place + ": "
		}
		p.text("- %s%s%s", place, f.Says, p.by(f.Sources))
		count++
	}
	p.section("Risks to tell of")
	p.text("")
	for _, d := range session.Disclosures(intake.Profile{}) {
		p.text("- [%s](%s#%s): %s%s", d.Event.Name(), eventFile, anchor(heading(d.Event.Name(), d.Event.String())), d.Says, p.by(d.Sources))
	}
	b.add("consent.md", &p, "Consent and disclosure", count, "facts about consent")
}

func hygienePage(b *book) {
	var p page
	p.head("Hygiene and procedure", "The steps in the room, in their order, the same for every patient. What the patient and the plan add is the checklist of "+
		"an assessment."+unreviewed)
	p.text("")
	count := 0
	for s := range session.Hygiene() {
		due := ""
		if s.OnlyIf != "" {
			due = " (only if " + s.OnlyIf + ")"
		}
		p.text("%d. **%s**, %s the needling%s. %s%s", s.Number, s.Name, s.Phase, due, s.Does, p.by(s.Sources))
		count++
	}
	b.add("hygiene.md", &p, "Hygiene and procedure", count, "steps")
}

var scopes = map[session.Scope]string{
	session.EveryTarget: "every target",
	session.DeepTargets: "targets that are needled deeply",
	session.NearLung:    "targets from which a line can reach the lung",
}

func aftercarePage(b *book) {
	var p page
	p.head("Aftercare", "What a patient is told for the time after needling, by the targets that were needled."+unreviewed)
	p.text("")
	count := 0
	for a := range session.AllAdvice() {
		belongs := scopes[a.For]
		if a.After != 0 {
			belongs += ", after: " + a.After.Name()
		}
		p.text("- For %s. %s%s", belongs, a.Says, p.by(a.Sources))
		count++
	}
	b.add("aftercare.md", &p, "Aftercare", count, "texts")
}

func assumptionPage(b *book) {
	var p page
	p.head("What estimates rest on", "How long a session takes and how much it hurts is estimated from these. Where no work is named, it is an assumption of "+
		"the library."+unreviewed)
	p.text("")
	count := 0
	for _, a := range session.Assumptions() {
		p.text("- **%s**: %s%s", a.ID, a.Says, p.by(a.Sources))
		count++
	}
	b.add("estimates.md", &p, "What estimates rest on", count, "rows")
}

func competencePage(b *book) {
	var p page
	p.head("Competence", "What some jurisdictions ask of those who needle, as far as it was read. These are examples: rules change, and local law decides."+
		unreviewed)
	p.text("")
	count := 0
	for c := range session.Competences() {
		p.text("- **%s**: %s%s", c.Where, c.Says, p.by(c.Sources))
		count++
	}
	p.section("Texts that exist and were not read in full")
	p.text("")
	p.text("%s", p.sources(session.FurtherTexts()))
	b.add("competence.md", &p, "Competence", count, "jurisdictions and surveys")
}

package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

const (
	questionFile = "questions.md"
	factFile     = "facts.md"
)

func factPages(b *book) {
	b.section("What is asked")
	var p page
	p.head("The questionnaire", "Every question in the order of asking, with the facts that it sets. A question marked *none of these* can be answered as a "+
		"tick on paper: nothing of what it asks for applies."+unreviewed)
	count := 0
	for q := range intake.Questions() {
		p.section(fmt.Sprintf("%s, asked of the %s", q, q.AskedOf()))
		text := q.Text()
		if q.NoneAnswers() {
			text += " *None of these.*"
		}
		p.text("\n%s\n", text)
		for f := range q.Facts() {
			p.text("- %s", factLink(f))
		}
		count++
	}
	b.add(questionFile, &p, "Questionnaire", count, "questions")

	p = page{}
	p.head("Facts", "What safety turns on, in the order of the ids: how each fact is answered, how long an answer counts, why it is asked, and the rules "+
		"that turn on it. What is not answered is unknown, and never no. A fact that is asked only for a reason has its presumed value while the "+
		"reason is answered no, and the assessment says so."+unreviewed)
	count = 0
	for f := range intake.Facts() {
		fact(&p, f)
		count++
	}
	b.add(factFile, &p, "Facts", count, "facts")
}

// factLink leads to a fact.
func factLink(f intake.Fact) string {
	return fmt.Sprintf("[%s](%s#%s)", f.Name(), factFile, anchor(heading(f.Name(), f.String())))
}

func fact(p *page, f intake.Fact) {
	p.entry(f.Name(), f.String())
	p.item("Answer", answered(f))
	p.item("From", "the "+f.Source().String())
	p.item("Asked by", joined(f.Questions()))
	if days, ok := f.ShelfLife(); ok {
		kept := "for this visit"
		if days > 0 {
			kept = strconv.Itoa(days) + " days"
		}
		p.item("Counts", kept+p.by([]evidence.Source{evidence.Source(intake.ShelfBasis(f))}))
	}
	if reasons, ok := when.Reasons(f); ok {
		why := "unless it is answered"
		if !reasons.IsZero() {
			why = "unless `" + reasons.String() + "`"
		}
		p.item("Presumed", presumed(f)+", "+why)
	}
	if e, ok := when.Contradicts(f); ok {
		p.item("Contradicts", "`"+e.String()+"`")
	}
	p.item("Note", f.Note())
	p.item("Rules", rulesAsking(f))
}

// presumed is the value that the fact is presumed to have.
func presumed(f intake.Fact) string { return intake.Cells(intake.NumberOf(f))[7] }

// answered says how a fact is answered.
func answered(f intake.Fact) string {
	switch f := f.(type) {
	case intake.Flag:
		return "yes or no"
	case intake.Choice:
		return "one of " + joined(f.Options())
	case intake.Set:
		return "any of " + joined(f.Items())
	case intake.Quantity:
		least, most := f.Range()
		return strings.TrimSuffix(fmt.Sprintf("a number, %v to %v %s", least, most, f.Unit()), " 1")
	case intake.Event:
		if f.HasNever() {
			return "a day, or never"
		}
		return "a day"
	case intake.Areas:
		return "places of the body, each with its side"
	case intake.Levels:
		return "levels of the spine"
	case intake.Regions:
		return "regions of the body"
	case intake.Place:
		return "a country or state"
	}
	return ""
}

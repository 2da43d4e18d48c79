package session

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/internal/page"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// Report returns the plan for a terminal of 80 columns: the targets in the order of treatment, what was left out
// and why, what is needled otherwise than is usual, what to do before, during and after, what to tell the
// patient, and what the estimate rests on. What stands against the targets is in the report of the assessment.
func (p Plan) Report() string {
	var r planReport
	e := p.Estimate()
	head := fmt.Sprintf("SESSION %d", p.session)
	if p.condition.IsValid() {
		head += ", " + p.condition.Name()
	}
	if len(p.Targets) == 0 {
		r.Line(head+"   nothing can be planned", 2)
		r.obstacles("BECAUSE OF ALL OF THIS TOGETHER", p.conflict)
		r.leftOut(p.leftOut)
		r.ask(p)
		return r.String()
	}
	r.overLimit(p)
	r.Line(fmt.Sprintf("%s   %s of %s   discomfort %s", head, strings.TrimSuffix(e.Time.String(), " min"), minutes(p.budget), e.Discomfort), 2)
	r.targets(p.Targets)
	if p.unproved {
		r.Line("best found, not proved: there may be a better plan within the same constraints", 2)
	}
	r.adapted(p)
	r.leftOut(p.leftOut)
	r.ask(p)
	r.steps(p)
	r.told(p)
	r.Line("THE ESTIMATE RESTS ON", 2)
	for _, a := range e.Assumptions() {
		r.entry(a.ID, a.Says+" ["+sourcesOf(a.Sources)+"]")
	}
	if code := e.CPT(); code != "" {
		r.Line(fmt.Sprintf("  US billing code %s for %s", code, count(e.Muscles, "muscle")), 4)
	}
	return r.String()
}

type planReport struct{ page.Page }

// overLimit says first of all that the plan is no longer one.
func (r *planReport) overLimit(p Plan) {
	if p.IsWithinLimit() {
		return
	}
	r.Line(fmt.Sprintf("DO NOT USE   planned to be %s at most, and by what is known now %s; plan again", p.limit, p.assessment.Verdict()), 2)
	for _, f := range p.assessment.Findings() {
		if f.Strength() > p.limit {
			r.Line(fmt.Sprintf("  %s (%s): %s", f.ID(), f.Outcome(), f.Says()), 4)
		}
	}
}

// entry prints a label and beside it a text.
func (r *planReport) entry(label, text string) {
	r.Line(fmt.Sprintf("  %-12s %s", label, text), 15)
}

func (r *planReport) targets(targets []protocol.Target) {
	widest := 0
	for i := range targets {
		widest = max(widest, utf8.RuneCountInString(targets[i].Site.String()))
	}
	for i := range targets {
		t := &targets[i]
		r.Line(fmt.Sprintf(" %2d  %-*s  %s", i+1, widest, t.Site, inWords(t)), 7+widest)
	}
}

// inWords is how a target is needled, in a line.
func inWords(t *protocol.Target) string {
	words := []string{t.Depth.String() + " " + t.Technique.String()}
	if t.Grip != 0 {
		words = append(words, t.Grip.String())
	}
	words = append(words, t.Needle.String())
	if t.Angle != 0 {
		words = append(words, t.Angle.String())
	}
	if guard := t.Site.Muscle.Envelope().DepthGuard; t.InsertionDepth.IsGiven() {
		words = append(words, "at most "+t.InsertionDepth.String()+" deep")
	} else if t.Depth == protocol.Deep && guard.IsGiven() {
		words = append(words, "at most "+t.Needle.Length.String()+" deep")
	}
	if t.Position != 0 {
		words = append(words, t.Position.Name())
	}
	if t.Guidance == protocol.Ultrasound {
		words = append(words, "ultrasound")
	}
	text := strings.Join(words, ", ")
	if t.Retention.IsGiven() {
		text += ", " + t.Retention.String()
	}
	return text
}

func (r *planReport) obstacles(heading string, obstacles []Obstacle) {
	if len(obstacles) == 0 {
		return
	}
	r.Line(heading, 2)
	for _, o := range obstacles {
		r.Line("  "+o.String(), 4)
	}
}

func (r *planReport) leftOut(left []LeftOut) {
	for i, l := range left {
		if i == 0 {
			r.Line("LEFT OUT", 2)
		}
		text := fmt.Sprintf("  %s   ", l.Point.Site)
		for k, o := range l.Obstacles {
			if k == 2 && len(l.Obstacles) > 3 {
				text += fmt.Sprintf("; and %d more", len(l.Obstacles)-k)
				break
			}
			if k > 0 {
				text += "; "
			}
			text += strings.TrimSuffix(o.String(), ".")
		}
		r.Line(text, 4)
	}
}

func (r *planReport) adapted(p Plan) {
	for i, c := range p.adapted {
		if i == 0 {
			r.Line("OTHERWISE THAN USUAL", 2)
		}
		text := fmt.Sprintf(" %2d  %s", c.Target+1, strings.Join(differences(&c.Usual, &p.Targets[c.Target]), ", "))
		for k, o := range c.Obstacles {
			if k == 2 {
				text += fmt.Sprintf("; and %d more", len(c.Obstacles)-k)
				break
			}
			text += "; " + strings.TrimSuffix(o.String(), ".")
		}
		r.Line(text, 5)
	}
}

// differences are the fields in which a target departs from what is usual.
func differences(usual, used *protocol.Target) (all []string) {
	add := func(differs bool, is, was string) {
		if differs {
			all = append(all, is+" instead of "+was)
		}
	}
	add(usual.Depth != used.Depth, used.Depth.String(), usual.Depth.String())
	add(usual.Technique != used.Technique, used.Technique.String(), usual.Technique.String())
	add(usual.Retention != used.Retention, used.Retention.String(), usual.Retention.String())
	add(usual.Needle != used.Needle, used.Needle.String(), usual.Needle.String())
	add(usual.Angle != used.Angle, used.Angle.String(), usual.Angle.String())
	add(usual.Grip != used.Grip, used.Grip.String(), usual.Grip.String())
	add(usual.Position != used.Position, used.Position.Name(), usual.Position.Name())
	add(usual.Guidance != used.Guidance, used.Guidance.String(), usual.Guidance.String())
	return all
}

// mostAsked is how many questions the report prints.
const mostAsked = 6

func (r *planReport) ask(p Plan) {
	if len(p.questions)+len(p.missing) == 0 {
		return
	}
	r.Line("ASK, FOR WHAT IS LEFT OUT OR CHANGED", 2)
	for i, q := range p.questions[:min(len(p.questions), mostAsked)] {
		r.Line(fmt.Sprintf(" %2d  %s", i+1, q.Asks), 5)
	}
	if rest := len(p.questions) - mostAsked; rest > 0 {
		r.Line(fmt.Sprintf("     and %d more", rest), 5)
	}
	for _, m := range p.missing {
		r.Line("     "+m.Field+" of "+p.palpated[m.Palpated].Site.String(), 5)
	}
}

func (r *planReport) steps(p Plan) {
	steps := p.assessment.Checklist()
	for _, phase := range [...]contraindication.Phase{contraindication.Before, contraindication.During, contraindication.After} {
		r.Line(strings.ToUpper(phase.String()), 2)
		for _, s := range HygieneIn(phase) {
			r.entry("", s.Name+": "+s.Does)
		}
		for i, s := range steps {
			if s.Phase() == phase && !slices.ContainsFunc(steps[:i], func(t contraindication.Step) bool { return t.ID() == s.ID() }) {
				r.entry("", s.Do())
			}
		}
	}
}

func (r *planReport) told(p Plan) {
	r.Line("TELL THE PATIENT", 2)
	var risks []string
	for _, d := range p.Disclosures() {
		risks = append(risks, d.Says)
	}
	r.entry("risks", strings.Join(risks, ", ")+".")
	for i, a := range p.Aftercare() {
		label, says := "", a.Says
		if i == 0 {
			label = "afterwards"
		}
		if a.IsConvention {
			says += " [convention]"
		}
		r.entry(label, says)
	}
}

// sourcesOf names the sources of an estimate, and where there is none says that it is an assumption.
func sourcesOf(sources []evidence.Source) string {
	named := slices.Clone(sources)
	for i, s := range named {
		if s == evidence.Convention {
			named[i] = "assumption"
		}
	}
	return join(named)
}

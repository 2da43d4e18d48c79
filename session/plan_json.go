package session

import (
	"errors"
	"strconv"

	"github.com/dryneedling/dryneedling/internal/wire"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// What keeps a plan from having a wire form.
var (
	ErrNoPlan  = errors.New("no plan: only a planner makes one")
	ErrChanged = errors.New("the targets are no longer those that were planned")
)

// MarshalJSON returns the canonical wire form of the plan. A plan whose targets were changed since it was made has
// none: it was not screened so.
func (p Plan) MarshalJSON() ([]byte, error) {
	if err := p.writable(); err != nil {
		return nil, err
	}
	var b wire.Buffer
	b.Open('{')
	b.Key("schema").Raw("1")
	b.Key("as_of").Text(p.Day().String())
	b.Key("patient")
	p.patient.EncodePatient(&b)
	b.Key("plan")
	b.Open('{')
	p.patient.EncodePlan(&b)
	b.Key("targets")
	encodeTargets(&b, p.Targets)
	b.Close('}')
	p.encodeInputs(&b)
	p.encodeOutcome(&b)
	b.Close('}')
	return b.Bytes(), nil
}

func (p *Plan) writable() error {
	if p.Day().IsZero() || len(p.palpated) == 0 {
		return ErrNoPlan
	}
	if len(p.Targets) != len(p.from) {
		return ErrChanged
	}
	for i := range p.Targets {
		if p.Targets[i] != p.screened[i] {
			return ErrChanged
		}
	}
	return nil
}

// encodeInputs writes what the plan was made from, besides the patient.
func (p *Plan) encodeInputs(b *wire.Buffer) {
	b.Key("limit").Text(p.limit.String())
	b.Key("time_min").Raw(number(p.budget.Minutes()))
	if p.skill != 0 {
		b.Key("skill").Text(p.skill.String())
	}
	if p.tolerance != 0 {
		b.Key("tolerance").Text(p.tolerance.String())
	}
	b.Key("palpated")
	b.Open('[')
	for _, point := range p.palpated {
		b.Open('{')
		encodeSite(b, point.Site)
		b.Key("tenderness").Raw(strconv.Itoa(point.Tenderness))
		if point.Pain != 0 {
			b.Key("pain").Text(point.Pain.String())
		}
		b.Close('}')
	}
	b.Close(']')
}

func encodeSite(b *wire.Buffer, site anatomy.Site) {
	b.Key("muscle").Text(site.Muscle.String())
	b.Key("side").Text(site.Side.String())
	if site.Level != 0 {
		b.Key("level").Text(site.Level.String())
	}
	if site.TriggerPoint != 0 {
		b.Key("trigger_point").Raw(strconv.Itoa(int(site.TriggerPoint)))
	}
}

// encodeOutcome writes what became of it.
func (p *Plan) encodeOutcome(b *wire.Buffer) {
	b.Key("from")
	b.Open('[')
	for _, i := range p.from {
		b.Raw(strconv.Itoa(i))
	}
	b.Close(']')
	b.Key("adaptations")
	b.Open('[')
	for i := range p.adapted {
		b.Open('{')
		b.Key("target").Raw(strconv.Itoa(p.adapted[i].Target))
		b.Key("usual")
		p.adapted[i].Usual.Encode(b)
		b.Key("obstacles")
		encodeObstacles(b, p.adapted[i].Obstacles)
		b.Close('}')
	}
	b.Close(']')
	b.Key("left_out")
	b.Open('[')
	for _, left := range p.leftOut {
		b.Open('{')
		b.Key("palpated").Raw(strconv.Itoa(p.indexOf(left.Point)))
		b.Key("obstacles")
		encodeObstacles(b, left.Obstacles)
		b.Close('}')
	}
	b.Close(']')
	b.Key("conflict")
	encodeObstacles(b, p.conflict)
	b.Key("questions")
	b.Open('[')
	for _, q := range p.questions {
		b.Open('{')
		b.Key("fact").Text(q.Fact.String())
		b.Key("asks").Text(q.Asks)
		b.Close('}')
	}
	b.Close(']')
	b.Key("missing")
	b.Open('[')
	for _, m := range p.missing {
		b.Open('{')
		b.Key("palpated").Raw(strconv.Itoa(m.Palpated))
		b.Key("field").Text(m.Field)
		b.Close('}')
	}
	b.Close(']')
	b.Key("proved").Bool(p.IsProved())
	p.encodeEstimate(b)
	b.Key("verdict")
	encodeRange(b, p.made.verdict.Least.String(), p.made.verdict.Most.String())
	b.Key("policy").Text(string(p.made.policy))
	b.Key("knowledge")
	encodeKnowledge(b, p.made.knowledge)
}

// indexOf is the index of a palpated point; no two are of one site.
func (p *Plan) indexOf(point Palpated) int {
	for i := range p.palpated {
		if p.palpated[i].Site == point.Site {
			return i
		}
	}
	return -1
}

func encodeObstacles(b *wire.Buffer, obstacles []Obstacle) {
	b.Open('[')
	for _, o := range obstacles {
		b.Open('{')
		b.Key("constraint").Text(o.Constraint.String())
		if o.Rule != "" {
			b.Key("rule").Text(o.Rule)
			outcome := contraindication.Raised
			if o.Open {
				outcome = contraindication.Undetermined
			}
			b.Key("outcome").Text(outcome.String())
		}
		b.Key("says").Text(o.Says)
		if !o.Until.IsZero() {
			b.Key("until").Text(o.Until.String())
		}
		b.Close('}')
	}
	b.Close(']')
}

// encodeEstimate writes the estimate, which follows from the rest of the plan.
func (p *Plan) encodeEstimate(b *wire.Buffer) {
	e := p.Estimate()
	b.Key("estimate")
	b.Open('{')
	b.Key("minutes")
	b.Open('{')
	b.Key("least").Raw(number(e.Time.Least.Minutes()))
	b.Key("most").Raw(number(e.Time.Most.Minutes()))
	b.Close('}')
	b.Key("discomfort")
	encodeRange(b, e.Discomfort.Least.String(), e.Discomfort.Most.String())
	b.Key("muscles").Raw(strconv.Itoa(e.Muscles))
	b.Key("cpt")
	if code := e.CPT(); code != "" {
		b.Text(code)
	} else {
		b.Raw("null")
	}
	b.Key("assumptions")
	b.Open('[')
	for _, a := range e.Assumptions() {
		b.Text(a.ID)
	}
	b.Close(']')
	b.Close('}')
}

func encodeRange(b *wire.Buffer, least, most string) {
	b.Open('{')
	b.Key("least").Text(least)
	b.Key("most").Text(most)
	b.Close('}')
}

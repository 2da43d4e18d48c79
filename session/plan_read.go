package session

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"time"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/wire"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// ErrInconsistent is the kind of fault of a member that does not follow from the others.
var ErrInconsistent = errors.New("does not follow from the rest of the plan")

// ReadPlan reads one plan in the wire form, and nothing behind it. Its targets are screened afresh, by the screener
// that is given; what the plan was made by is kept: see [Plan.Verdict] and [Plan.Knowledge]. The error joins every
// fault of the input, each with its path.
func ReadPlan(r io.Reader, screener *contraindication.Screener) (Plan, error) {
	if screener == nil {
		return Plan{}, intake.Fault{Path: "screener", Problem: "required: a compiled rulebook", Err: contraindication.ErrNoScreener}
	}
	var faults wire.Faults
	node, ok := wire.Read(r, &faults)
	var p Plan
	if ok {
		p = decodePlan(open(node, "", &faults))
	}
	if faults.Len() > 0 {
		return Plan{}, intake.Refuse(&faults)
	}
	p.assessment = screener.Screen(p.patient, p.Targets...)
	return p, nil
}

func decodePlan(d decoder) (p Plan) {
	plan := d.Object("plan")
	p.patient = intake.Decode(d.Walk, plan, d.faults)
	d.need("plan")
	p.condition = p.patient.Treats()
	session, _ := intake.SessionNumber.In(p.patient)
	p.session = int(session)
	inner := decoder{plan, d.faults}
	inner.need("targets")
	p.Targets = decodeTargets(inner, "targets", 0)
	plan.Close()
	p.screened = slices.Clone(p.Targets)
	p.decodeInputs(d)
	p.decodeOutcome(d)
	p.decodeMade(d)
	d.Close()
	if d.faults.Len() == 0 {
		p.verify(d)
	}
	return p
}

func (p *Plan) decodeInputs(d decoder) {
	p.limit = word(d, "limit", contraindication.ParseStrength)
	if d.need("limit"); p.limit < contraindication.Clear || p.limit > contraindication.Relative {
		d.fault("limit", "out of range, clear to relative", protocol.ErrOutOfRange)
	}
	if literal, ok := d.Number("time_min"); ok {
		minutes, err := strconv.ParseFloat(literal, 64)
		p.budget = time.Duration(minutes * float64(time.Minute)).Round(time.Second)
		if err != nil || p.budget < leastTime || p.budget > mostTime || number(p.budget.Minutes()) != literal {
			d.fault("time_min", "out of range, 10 to 120", protocol.ErrOutOfRange)
		}
	}
	d.need("time_min")
	p.skill = word(d, "skill", ParseSkill)
	p.tolerance = word(d, "tolerance", ParseTolerance)
	d.need("palpated")
	d.items("palpated", 1, mostPalpated, func(node wire.Node, path string) {
		p.palpated = append(p.palpated, decodePalpated(open(node, path, d.faults), path))
	})
}

func decodePalpated(d decoder, path string) (point Palpated) {
	before := d.faults.Len()
	point.Site = anatomy.Site{
		Muscle: word(d, "muscle", anatomy.ParseMuscle),
		Side:   word(d, "side", body.ParseSide),
		Level:  word(d, "level", body.ParseLevel),
	}
	number, _ := d.whole("trigger_point", 1, 255)
	point.Site.TriggerPoint = uint8(number)
	point.Tenderness, _ = d.whole("tenderness", 0, 10)
	point.Pain = word(d, "pain", ParsePain)
	for _, key := range [...]string{"muscle", "side", "tenderness"} {
		d.need(key)
	}
	d.Close()
	if d.faults.Len() == before {
		point.check(path, d.faults)
	}
	return point
}

func (p *Plan) decodeOutcome(d decoder) {
	d.need("from")
	d.items("from", 0, contraindication.MostTargets, func(node wire.Node, path string) {
		if node.Kind() != wire.Number {
			d.faults.Wrong(path, "a number")
			return
		}
		n, _ := wholeOf(d.faults, path, node.Text(), 0, len(p.palpated)-1)
		p.from = append(p.from, n)
	})
	d.need("adaptations")
	d.items("adaptations", 0, contraindication.MostTargets, func(node wire.Node, path string) {
		w := open(node, path, d.faults)
		var c Adaptation
		c.Target, _ = w.whole("target", 0, len(p.Targets)-1)
		w.need("target")
		if usual, ok := w.Take("usual"); ok {
			c.Usual = protocol.Decode(usual, w.Path("usual"), d.faults)
		}
		w.need("usual")
		c.Obstacles = w.obstacles("obstacles")
		w.Close()
		p.adapted = append(p.adapted, c)
	})
	d.need("left_out")
	d.items("left_out", 0, mostPalpated, func(node wire.Node, path string) {
		w := open(node, path, d.faults)
		if n, ok := w.whole("palpated", 0, len(p.palpated)-1); ok {
			p.leftOut = append(p.leftOut, LeftOut{p.palpated[n], w.obstacles("obstacles")})
		}
		w.need("palpated")
		w.Take("obstacles")
		w.Close()
	})
	p.conflict = d.obstacles("conflict")
	d.need("questions")
	d.items("questions", 0, 1000, func(node wire.Node, path string) {
		w := open(node, path, d.faults)
		q := Ask{Fact: word(w, "fact", parseFact), Asks: w.says("asks")}
		w.need("fact")
		w.Close()
		p.questions = append(p.questions, q)
	})
	d.need("missing")
	d.items("missing", 0, 10_000, func(node wire.Node, path string) {
		w := open(node, path, d.faults)
		n, _ := w.whole("palpated", 0, len(p.palpated)-1)
		w.need("palpated")
		p.missing = append(p.missing, Missing{n, w.says("field")})
		w.Close()
	})
}

// says takes a member that is a text and has to be there.
func (d decoder) says(key string) string {
	text, ok := d.Text(key)
	if ok && !isPlain(text) {
		d.fault(key, "wanted a text without control characters", intake.ErrMalformed)
	}
	d.need(key)
	return text
}

func parseFact(id string) (intake.Fact, error) {
	f, ok := intake.Lookup(id)
	if !ok {
		return nil, intake.Fault{Problem: intake.ErrUnknownFact.Error(), Err: intake.ErrUnknownFact}
	}
	return f, nil
}

func (d decoder) obstacles(key string) (all []Obstacle) {
	d.need(key)
	d.items(key, 0, 10_000, func(node wire.Node, path string) {
		w := open(node, path, d.faults)
		o := Obstacle{Constraint: word(w, "constraint", ParseConstraint), Says: w.says("says"), Until: w.day("until")}
		w.need("constraint")
		rule, ok := w.Text("rule")
		if ok && !isRuleID(rule) {
			w.fault("rule", "wanted the id of a rule", intake.ErrMalformed)
		}
		o.Rule = rule
		o.Open = word(w, "outcome", parseOutcome) == contraindication.Undetermined
		if ok {
			w.need("outcome")
		}
		w.Close()
		all = append(all, o)
	})
	return all
}

func (p *Plan) decodeMade(d decoder) {
	proved, _ := d.Bool("proved")
	d.need("proved")
	p.unproved = !proved
	d.need("estimate")
	d.need("verdict")
	if w, ok := d.object("verdict"); ok {
		p.made.verdict.Least = word(w, "least", contraindication.ParseStrength)
		p.made.verdict.Most = word(w, "most", contraindication.ParseStrength)
		w.need("least")
		w.need("most")
		w.Close()
	}
	p.made.policy = contraindication.Policy(d.says("policy"))
	p.made.knowledge = decodeKnowledge(d)
}

// verify reports members that do not follow from the others: the estimate, the points that are planned and those
// that are left out, and whatever is not written in the canonical order.
func (p *Plan) verify(d decoder) {
	if len(p.from) != len(p.Targets) {
		d.fault("from", fmt.Sprintf("wanted %d of them, one for each target", len(p.Targets)), ErrInconsistent)
		return
	}
	seen := map[anatomy.Site]int{}
	for i := range p.palpated {
		if seen[p.palpated[i].Site]++; seen[p.palpated[i].Site] > 1 {
			d.fault("palpated", fmt.Sprintf("the point at %d stands twice", i), protocol.ErrNotAllowed)
		}
	}
	for i, n := range p.from {
		if p.Targets[i].Site != p.palpated[n].Site {
			d.fault("from", fmt.Sprintf("the point at %d is not that of its target", i), ErrInconsistent)
		}
	}
	place := make([]int, len(p.palpated))
	for _, n := range p.from {
		place[n]++
	}
	for i := range p.leftOut {
		place[p.indexOf(p.leftOut[i].Point)]++
	}
	for i, times := range place {
		if times != 1 {
			d.fault("left_out", fmt.Sprintf("the point at %d has to be planned or left out, once", i), ErrInconsistent)
		}
	}
	if len(p.Targets) > 0 && len(p.conflict) > 0 {
		d.fault("conflict", "something was planned", ErrInconsistent)
	}
	var b wire.Buffer
	b.Open('{')
	p.encodeEstimate(&b)
	b.Close('}')
	want, _ := wire.Parse(b.Bytes(), d.faults)
	expected, _ := want.Object("", d.faults).Take("estimate")
	if given, _ := d.Take("estimate"); !same(given, expected) {
		d.fault("estimate", ErrInconsistent.Error(), ErrInconsistent)
	}
}

// same reports whether two values are written alike, but for blanks.
func same(a, b wire.Node) bool {
	var x, y bytes.Buffer
	fmt.Fprint(&x, a)
	fmt.Fprint(&y, b)
	return a.Kind() == b.Kind() && x.String() == y.String()
}

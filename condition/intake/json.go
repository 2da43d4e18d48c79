package intake

import (
	"bytes"
	"fmt"
	"io"
	"strconv"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/internal/enum"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/internal/wire"
)

// ReadProfile reads the JSON form of a profile. It reports every fault at once, with its path; the
// Profile is then the zero one.
//
//	{"schema": 1, "as_of": "2026-11-23",
//	 "patient": {"otherwise": "unknown", "nothing_in": ["Q16"],
//	             "answers": {"inr": {"value": 3.4, "on": "2026-11-20"}, "smoker": false}},
//	 "plan": {"condition": "neck-pain", "session_number": 2}}
func ReadProfile(r io.Reader) (Profile, error) {
	var faults wire.Faults
	node, ok := wire.Read(r, &faults)
	if !ok {
		return Profile{}, Refuse(&faults)
	}
	root := node.Object("", &faults)
	plan := root.Object("plan")
	p := Decode(root, plan, &faults)
	plan.Close()
	root.Close()
	if faults.Len() > 0 {
		return Profile{}, Refuse(&faults)
	}
	return p, nil
}

// UnmarshalJSON is [ReadProfile].
func (p *Profile) UnmarshalJSON(data []byte) error {
	read, err := ReadProfile(bytes.NewReader(data))
	if err != nil {
		return err
	}
	*p = read
	return nil
}

// MarshalJSON returns the canonical JSON form: what was said, with what was to be filled, but not what
// was filled or presumed. A birth date is written as the age on the visit. A profile without a date has
// no JSON form.
func (p Profile) MarshalJSON() ([]byte, error) {
	if p.asOf.IsZero() {
		return nil, Fault{Path: "as_of", Problem: "no day of the visit", Err: ErrNoDate}
	}
	var b wire.Buffer
	b.Open('{')
	b.Key("schema").Raw("1")
	b.Key("as_of").Text(p.asOf.String())
	b.Key("patient")
	p.EncodePatient(&b)
	b.Key("plan")
	b.Open('{')
	p.EncodePlan(&b)
	b.Close('}')
	b.Close('}')
	return b.Bytes(), nil
}

// EncodePatient writes the object that stands under "patient". For the forms that hold a profile.
func (p *Profile) EncodePatient(b *wire.Buffer) {
	b.Open('{')
	b.Key("otherwise").Text(otherwiseNames.String(1 + uint8(p.fills&fillOtherwise)))
	b.Key("nothing_in")
	b.Open('[')
	for _, q := range p.NothingInFilled() {
		b.Text(q.String())
	}
	b.Close(']')
	b.Key("answers")
	b.Open('{')
	p.encodeAnswers(b, false)
	b.Close('}')
	b.Close('}')
}

// EncodePlan writes the members that stand under "plan": the condition and the facts of the plan. For
// the forms that hold a profile.
func (p *Profile) EncodePlan(b *wire.Buffer) {
	if p.treated.IsValid() {
		b.Key("condition").Text(p.treated.String())
	}
	p.encodeAnswers(b, true)
}

func (p *Profile) encodeAnswers(b *wire.Buffer, ofPlan bool) {
	for _, f := range table().order {
		if s := p.states[f-1]; s.isAnswer() && ofPlan == (table().facts[f].source == Plan) {
			b.Key(table().facts[f].id)
			p.encodeAnswer(b, f, s)
		}
	}
}

func (p *Profile) encodeAnswer(b *wire.Buffer, f logic.Fact, s state) {
	aged := f == logic.Fact(AgeYears) && !p.born.IsZero() // the age is of today
	if s.days() == 0 || aged {
		p.encodeValue(b, f, s)
		return
	}
	b.Open('{')
	b.Key("value")
	p.encodeValue(b, f, s)
	b.Key("on").Text(p.asOf.AddDays(-s.days()).String())
	b.Close('}')
}

func (p *Profile) encodeValue(b *wire.Buffer, f logic.Fact, s state) {
	e, v := &table().facts[f], p.stored(f)
	switch kind := kindOf(f); {
	case s.isUnknown():
		b.Text("unknown")
	case kind == aFlag:
		b.Bool(v == 1)
	case kind == aQuantity:
		b.Raw(v.number())
	case kind == aChoice || kind == aPlace || kind == anEvent:
		b.Text(e.text(v))
	default:
		b.Open('[')
		for item := range e.items(v) {
			b.Text(item)
		}
		b.Close(']')
	}
}

// Decode reads what a form says of the patient: of root the members schema, as_of and patient, of plan
// (which may be nil) the condition and the facts of the plan. The caller takes the other members of
// both, and closes them. Where anything is at fault the Profile is the zero one.
func Decode(root, plan *wire.Walk, faults *wire.Faults) Profile {
	before := faults.Len()
	d := draft{faults: faults}
	if schema, ok := root.Number("schema"); ok && !isOne(schema) {
		d.fault(root.Path("schema"), Fault{Problem: "wanted 1", Err: ErrUnknownValue})
	}
	d.decodeDay(root)
	patient := root.Object("patient")
	d.decodeFills(patient)
	d.decodeAnswers(patient.Object("answers"))
	patient.Close()
	d.decodePlan(plan)
	if !d.p.asOf.IsZero() {
		d.settle()
	}
	if faults.Len() > before {
		return Profile{}
	}
	return d.p
}

// isOne reports whether a number is 1, however it is written.
func isOne(number string) bool {
	n, err := strconv.ParseFloat(number, 64)
	return err == nil && n == 1 && wire.Significant(number) == 1
}

func (d *draft) decodeDay(root *wire.Walk) {
	text, ok := root.Text("as_of")
	if !ok {
		if _, there := root.Take("as_of"); !there {
			root.Missing("as_of")
		}
		return
	}
	day, err := ParseDate(text)
	if err != nil {
		d.fault(root.Path("as_of"), asFault(err))
	}
	d.p.asOf = day
}

var otherwiseNames = enum.Names[uint8]{Type: "Otherwise", What: "filling", IDs: []string{1: "unknown", 2: "unremarkable"}}

func (d *draft) decodeFills(patient *wire.Walk) {
	if text, ok := patient.Text("otherwise"); ok {
		otherwise, err := otherwiseNames.Parse(text)
		if err != nil {
			d.fault(patient.Path("otherwise"), asFault(err))
		}
		if otherwise == 2 {
			d.p.fills |= fillOtherwise
		}
	}
	questions, _ := patient.List("nothing_in")
	for i, node := range questions {
		path := fmt.Sprintf("%s[%d]", patient.Path("nothing_in"), i)
		if node.Kind() != wire.String {
			d.faults.Wrong(path, "a string")
			continue
		}
		q, err := ParseQuestion(node.Text())
		if err != nil {
			d.fault(path, asFault(err))
			continue
		}
		d.nothingIn(q, path)
	}
}

func (d *draft) decodeAnswers(answers *wire.Walk) {
	for key, node := range answers.Rest() {
		f, ok := Lookup(key.Text)
		switch {
		case !ok:
			near := d.faults.Nearest(key.Text, factIDs)
			d.fault(key.Path, Fault{Problem: ErrUnknownFact.Error(), Nearest: near, Err: ErrUnknownFact})
		case f.Source() == Plan:
			d.fault(key.Path, Fault{Problem: "stands under plan", Err: ErrMisplaced})
		default:
			d.decodeAnswer(f, node, key.Path)
		}
	}
}

func (d *draft) decodePlan(plan *wire.Walk) {
	if text, ok := plan.Text("condition"); ok {
		c, err := condition.Parse(text)
		if err != nil {
			d.fault(plan.Path("condition"), asFault(err))
		} else {
			d.treats(c)
		}
	}
	for f := range Facts() {
		if f.Source() != Plan {
			continue
		}
		if node, ok := plan.Take(f.String()); ok {
			d.decodeAnswer(f, node, plan.Path(f.String()))
		}
	}
	for key := range plan.Keys() {
		if f, ok := Lookup(key); ok && f.Source() != Plan {
			plan.Take(key)
			d.fault(plan.Path(key), Fault{Problem: "stands under patient.answers", Err: ErrMisplaced})
		}
	}
}

// decodeAnswer reads one answer: a value, or an object that has it with the day on which it was given.
func (d *draft) decodeAnswer(f Fact, node wire.Node, path string) {
	r := replyTo(f, 0)
	ok := true
	if node.Kind() == wire.Object {
		dated := node.Object(path, d.faults)
		if text, given := dated.Text("on"); given {
			day, err := ParseDate(text)
			if err != nil {
				d.fault(dated.Path("on"), asFault(err))
				ok = false
			}
			r.day = day
		}
		value, given := dated.Take("value")
		if !given {
			dated.Missing("value")
			ok = false
		}
		node, path = value, dated.Path("value")
		dated.Close()
	}
	if node.Kind() != 0 && d.decodeValue(&r, node, path) && ok {
		d.take(r)
	}
}

// decodeValue reads the value of a reply. ok is false where that is at fault.
func (d *draft) decodeValue(r *Reply, node wire.Node, path string) (ok bool) {
	e := &table().facts[r.fact]
	if node.Kind() == wire.String && node.Text() == "unknown" {
		r.said = saidUnknown
		return true
	}
	var f Fault
	switch kind := kindOf(r.fact); {
	case kind == aFlag && node.Kind() == wire.Bool:
		if node.IsTrue() {
			r.value = 1
		}
	case kind == aQuantity && node.Kind() == wire.Number:
		r.value, f = e.quantity(node.Text())
	case kind <= anEvent && kind != aFlag && kind != aQuantity && node.Kind() == wire.String:
		r.value, f = e.parse(node.Text())
	case kind == anArea && node.Kind() == wire.String:
		r.value, f = e.item(node.Text())
	case kind > anEvent && node.Kind() == wire.List:
		return d.decodeItems(r, node.Items(), path)
	default:
		d.faults.Wrong(path, wantedForms[kind]+`, or "unknown"`)
		return false
	}
	if f.Problem != "" {
		d.fault(path, f)
		return false
	}
	return true
}

// wantedForms says how each kind of fact is answered in JSON.
var wantedForms = [...]string{
	aFlag:     "true, false",
	aChoice:   "a string",
	aPlace:    "a string",
	aQuantity: "a number",
	anEvent:   "a string",
	anArea:    "a list of areas",
	aSet:      "a list of strings",
	ofRegions: "a list of regions",
	ofLevels:  "a list of levels",
}

func (d *draft) decodeItems(r *Reply, items []wire.Node, path string) (ok bool) {
	e := &table().facts[r.fact]
	ok = true
	for i, node := range items {
		here := fmt.Sprintf("%s[%d]", path, i)
		if node.Kind() != wire.String {
			d.faults.Wrong(here, "a string")
			ok = false
			continue
		}
		bits, f := e.item(node.Text())
		if f.Problem != "" {
			d.fault(here, f)
			ok = false
		}
		r.value |= bits
	}
	return ok
}

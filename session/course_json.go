package session

import (
	"bytes"
	"io"
	"strconv"
	"time"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/wire"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// ReadCourse reads one course in the wire form, and nothing behind it. Records are taken one by one as
// [Course.With] does. The error joins every fault of the input, each with its path.
func ReadCourse(r io.Reader) (Course, error) {
	var faults wire.Faults
	node, ok := wire.Read(r, &faults)
	var read Course
	if ok {
		read = decodeCourse(open(node, "", &faults))
	}
	if faults.Len() > 0 {
		return Course{}, intake.Refuse(&faults)
	}
	return read, nil
}

// UnmarshalJSON is [ReadCourse].
func (c *Course) UnmarshalJSON(data []byte) error {
	read, err := ReadCourse(bytes.NewReader(data))
	if err == nil {
		*c = read
	}
	return err
}

// MarshalJSON returns the canonical wire form of the course. A course of no condition has none, nor one of
// more than 1 MiB, which ReadCourse would refuse.
func (c Course) MarshalJSON() ([]byte, error) {
	if !c.condition.IsValid() {
		return nil, ErrNoCourse
	}
	for _, v := range c.visits {
		var faults wire.Faults
		if v.checkPlan(&faults); faults.Len() > 0 {
			return nil, intake.Refuse(&faults)
		}
	}
	var b wire.Buffer
	b.Open('{')
	b.Key("schema").Raw("1")
	b.Key("condition").Text(c.condition.String())
	if c.pacing != DefaultPacing() {
		b.Key("pacing")
		c.pacing.encode(&b)
	}
	if c.aim.IsValid() {
		b.Key("aim")
		c.aim.encode(&b)
	}
	b.Key("visits")
	b.Open('[')
	for _, v := range c.visits {
		v.encode(&b)
	}
	b.Close(']')
	b.Key("sore")
	b.Open('[')
	for _, s := range c.sore {
		b.Open('{')
		b.Key("on").Text(s.day.String())
		b.Key("muscles")
		b.Open('[')
		for m := range s.muscles.All() {
			b.Text(m.String())
		}
		b.Close(']')
		b.Close('}')
	}
	b.Close(']')
	b.Key("switches")
	b.Open('[')
	for _, s := range c.switches {
		b.Open('{')
		b.Key("on").Text(s.On.String())
		b.Key("to").Text(s.To.String())
		b.Key("why").Text(s.Why)
		b.Close('}')
	}
	b.Close(']')
	b.Close('}')
	return fitting(b.Bytes())
}

func decodeCourse(d decoder) Course {
	d.schema()
	c := NewCourse(word(d, "condition", condition.Parse))
	d.need("condition")
	if w, ok := d.object("pacing"); ok {
		c.pacing = decodePacing(w, d.Path("pacing")+".")
	}
	if node, ok := d.Take("aim"); ok {
		before := d.faults.Len()
		aim := decodeScore(node, d.Path("aim"), d.faults)
		if d.faults.Len() == before {
			aimed, err := c.Aiming(aim)
			for _, f := range intake.FaultsOf(err) {
				d.faults.Add(wire.Fault(f))
			}
			c = aimed
		}
	}
	d.items("visits", 0, mostVisits, func(node wire.Node, path string) {
		before := d.faults.Len()
		r := decodeRecord(open(node, path, d.faults))
		if d.faults.Len() == before && c.condition.IsValid() {
			n := len(c.visits)
			c = c.take(r, path, d.faults)
			if d.faults.Len() == before && len(c.visits) == n {
				d.faults.Add(wire.Fault{Path: path, Problem: "goes on from an earlier visit of the list", Err: ErrTime})
			}
		}
	})
	d.need("visits")
	d.items("sore", 0, mostVisits*10, func(node wire.Node, path string) { c = c.decodeSore(open(node, path, d.faults), path) })
	d.items("switches", 0, mostVisits, func(node wire.Node, path string) {
		w := open(node, path, d.faults)
		s := Switch{On: w.day("on"), To: word(w, "to", ParseLever)}
		s.Why, _ = w.Text("why")
		before := d.faults.Len()
		for _, key := range [...]string{"on", "to", "why"} {
			w.need(key)
		}
		w.Close()
		if d.faults.Len() == before && s.To.IsValid() && !s.On.IsZero() {
			s.check(path, c.switches, d.faults)
		}
		c.switches = append(c.switches, s)
	})
	d.Close()
	return c
}

func (c Course) decodeSore(w decoder, path string) Course {
	before := w.faults.Len()
	on := w.day("on")
	w.need("on")
	var muscles []anatomy.Muscle
	w.items("muscles", 1, 1000, func(node wire.Node, path string) {
		if node.Kind() != wire.String {
			w.faults.Wrong(path, "a string")
			return
		}
		muscles = append(muscles, parsed(w.faults, path, node.Text(), anatomy.ParseMuscle))
	})
	w.need("muscles")
	w.Close()
	if w.faults.Len() > before {
		return c
	}
	sore, err := c.Sore(on, muscles...)
	for _, f := range intake.FaultsOf(err) {
		w.faults.Add(wire.Fault{Path: member(path, f.Path), Problem: f.Problem, Err: f.Err})
	}
	return sore
}

// MarshalJSON returns the wire form of the pace: spans in whole hours. A pace with a fault has none.
func (p Pacing) MarshalJSON() ([]byte, error) {
	if err := p.Validate(); err != nil {
		return nil, err
	}
	var b wire.Buffer
	p.encode(&b)
	return b.Bytes(), nil
}

// UnmarshalJSON sets p to what the wire form says; what it leaves out is as in [DefaultPacing].
func (p *Pacing) UnmarshalJSON(data []byte) error {
	var faults wire.Faults
	node, ok := wire.Parse(data, &faults)
	var read Pacing
	if ok {
		read = decodePacing(open(node, "", &faults), "")
	}
	if faults.Len() > 0 {
		return intake.Refuse(&faults)
	}
	*p = read
	return nil
}

// members are the fields of the pace by their keys, in the order of the wire form.
func (p *Pacing) members() (counts map[string]*int, spans map[string]*time.Duration, keys []string) {
	counts = map[string]*int{
		"first_look": &p.FirstLook, "last_look": &p.LastLook, "decide_by": &p.DecideBy, "plateau": &p.Plateau,
		"most": &p.Most, "more_if_better": &p.MoreIfBetter, "window_days": &p.Window, "most_in_year": &p.MostInYear,
	}
	spans = map[string]*time.Duration{
		"floor_hours": &p.Floor, "while_sore_hours": &p.WhileSore, "usual_hours": &p.Usual,
	}
	return counts, spans, []string{"first_look", "last_look", "decide_by", "plateau", "most", "more_if_better",
		"window_days", "most_in_year", "floor_hours", "while_sore_hours", "usual_hours"}
}

func (p *Pacing) encode(b *wire.Buffer) {
	counts, spans, keys := p.members()
	b.Open('{')
	for _, key := range keys {
		if n, ok := counts[key]; ok {
			b.Key(key).Raw(strconv.Itoa(*n))
		} else {
			b.Key(key).Raw(strconv.Itoa(int(*spans[key] / time.Hour)))
		}
	}
	b.Close('}')
}

func decodePacing(d decoder, prefix string) Pacing {
	p := DefaultPacing()
	before := d.faults.Len()
	counts, spans, keys := p.members()
	for _, key := range keys {
		n, ok := d.whole(key, 0, 10_000)
		switch count := counts[key]; {
		case !ok:
		case count != nil:
			*count = n
		default:
			*spans[key] = time.Duration(n) * time.Hour
		}
	}
	d.Close()
	if d.faults.Len() == before {
		p.check(prefix, d.faults)
	}
	return p
}

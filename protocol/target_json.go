package protocol

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/enum"
	"github.com/dryneedling/dryneedling/internal/wire"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// MarshalJSON returns the canonical wire form of the target. A target that is not valid has none.
func (t Target) MarshalJSON() ([]byte, error) {
	if err := t.Validate(); err != nil {
		return nil, err
	}
	var b wire.Buffer
	t.Encode(&b)
	return b.Bytes(), nil
}

// UnmarshalJSON sets t to what the wire form says. The error joins every fault, each with its path.
func (t *Target) UnmarshalJSON(data []byte) error {
	var faults wire.Faults
	node, ok := wire.Parse(data, &faults)
	var read Target
	if ok {
		read = Decode(node, "", &faults)
	}
	if faults.Len() > 0 {
		return intake.Refuse(&faults)
	}
	*t = read
	return nil
}

// Encode writes the wire form of a valid target; its argument is internal to the module.
func (t *Target) Encode(b *wire.Buffer) {
	b.Open('{')
	b.Key("muscle").Text(t.Site.Muscle.String())
	b.Key("side").Text(t.Site.Side.String())
	b.Key("technique").Text(t.Technique.String())
	b.Key("depth").Text(t.Depth.String())
	if t.Needle != (Needle{}) {
		b.Key("needle")
		b.Open('{')
		length(b, "diameter_mm", t.Needle.Diameter)
		length(b, "length_mm", t.Needle.Length)
		b.Close('}')
	}
	text(b, "grip", t.Grip)
	text(b, "position", t.Position)
	text(b, "level", t.Site.Level)
	if t.Site.TriggerPoint != 0 {
		b.Key("trigger_point").Raw(strconv.Itoa(int(t.Site.TriggerPoint)))
	}
	length(b, "insertion_depth_mm", t.InsertionDepth)
	length(b, "insertion_lateral_mm", t.InsertionLateral)
	if !t.Zones.IsEmpty() {
		b.Key("zones")
		b.Open('[')
		for z := range t.Zones.All() {
			b.Text(z.String())
		}
		b.Close(']')
	}
	truth(b, "healthy_skin", t.HealthySkin)
	text(b, "angle", t.Angle)
	if t.Lean.IsGiven() {
		b.Key("angle_deg").Raw(t.Lean.Number())
	}
	truth(b, "towards_joint", t.TowardsJoint)
	truth(b, "off_bone", t.OffBone)
	if t.Insertions != 0 {
		b.Key("insertions").Raw(strconv.Itoa(t.Insertions))
	}
	text(b, "material", t.Material)
	text(b, "guidance", t.Guidance)
	if t.Retention.IsGiven() {
		b.Key("retention_min").Raw(t.Retention.Number())
	}
	if t.Stimulation != (Stimulation{}) {
		b.Key("stimulation")
		b.Open('{')
		if t.Stimulation.Minutes.IsGiven() {
			b.Key("minutes").Raw(t.Stimulation.Minutes.Number())
		}
		text(b, "path", t.Stimulation.Path)
		b.Close('}')
	}
	b.Close('}')
}

func length(b *wire.Buffer, key string, l body.Length) {
	if l.IsGiven() {
		b.Key(key).Raw(l.Number())
	}
}

func truth(b *wire.Buffer, key string, value bool) {
	if value {
		b.Key(key).Bool(true)
	}
}

func text[T interface {
	~uint8
	String() string
}](b *wire.Buffer, key string, value T) {
	if value != 0 {
		b.Key(key).Text(value.String())
	}
}

// Decode reads the wire form of a target that stands at path; its arguments are internal to the module.
func Decode(node wire.Node, path string, faults *wire.Faults) (t Target) {
	before := faults.Len()
	w := node.Object(path, faults)
	if node.Kind() != wire.Object {
		return t
	}
	d := decoder{w, faults}
	t.Site.Muscle = take(d, "muscle", anatomy.ParseMuscle)
	t.Site.Side = take(d, "side", body.ParseSide)
	t.Site.Level = take(d, "level", body.ParseLevel)
	t.Site.TriggerPoint = uint8(d.whole("trigger_point", 1, 255))
	t.Technique = take(d, "technique", ParseTechnique)
	t.Depth = take(d, "depth", ParseDepth)
	if needle := w.Object("needle"); needle != nil {
		n := decoder{needle, faults}
		t.Needle = Needle{Diameter: n.length("diameter_mm"), Length: n.length("length_mm")}
		needle.Close()
	}
	t.InsertionDepth = d.length("insertion_depth_mm")
	t.InsertionLateral = d.length("insertion_lateral_mm")
	t.Zones = d.zones()
	t.HealthySkin, _ = w.Bool("healthy_skin")
	t.Angle = take(d, "angle", ParseAngle)
	if n, ok := d.number("angle_deg"); ok {
		t.Lean = Deg(n)
	}
	t.TowardsJoint, _ = w.Bool("towards_joint")
	t.OffBone, _ = w.Bool("off_bone")
	t.Insertions = d.whole("insertions", 1, 100)
	t.Grip = take(d, "grip", anatomy.ParseGrip)
	t.Position = take(d, "position", anatomy.ParsePosition)
	t.Material = take(d, "material", ParseMaterial)
	t.Guidance = take(d, "guidance", ParseGuidance)
	if n, ok := d.number("retention_min"); ok {
		t.Retention = Minutes(n)
	}
	d.stimulation(&t)
	w.Close()
	t.judge(path, faults, before)
	return t
}

// judge adds what is wrong with the target as a whole to what was wrong with its members.
func (t *Target) judge(at string, faults *wire.Faults, before int) {
	said := slices.Clone(faults.All()[before:])
	t.check(func(field, problem string, kind error) {
		path := field
		if at != "" {
			path = at + "." + field
		}
		if !slices.ContainsFunc(said, func(f wire.Fault) bool { return f.Path == path }) {
			faults.Add(wire.Fault{Path: path, Problem: problem, Err: kind})
		}
	})
}

type decoder struct {
	*wire.Walk
	faults *wire.Faults
}

// take reads a member that is an id of a vocabulary.
func take[T any](d decoder, key string, parse func(string) (T, error)) (value T) {
	text, ok := d.Text(key)
	if !ok {
		return value
	}
	value, err := parse(text)
	if err != nil {
		d.fault(key, err)
	}
	return value
}

func (d decoder) fault(key string, err error) {
	f := wire.Fault{Path: d.Path(key), Problem: err.Error(), Err: ErrUnknown}
	if unknown, ok := err.(*enum.UnknownError); ok {
		f.Problem, f.Nearest = "no such "+unknown.What, unknown.Nearest
	}
	d.faults.Add(f)
}

// number reads a member that is a number. One with more digits than a valid one can have is a fault here,
// so that nothing is rounded.
func (d decoder) number(key string) (n float64, ok bool) {
	literal, ok := d.Number(key)
	if !ok {
		return 0, false
	}
	n, err := strconv.ParseFloat(literal, 64)
	if digits := wire.Significant(literal); err != nil || digits > 6 || n == 0 && digits > 0 {
		d.faults.Add(wire.Fault{Path: d.Path(key), Problem: "out of range, or more than three decimals", Err: ErrOutOfRange})
		return 0, false
	}
	return n, true
}

func (d decoder) length(key string) body.Length {
	n, ok := d.number(key)
	if !ok {
		return body.Length{}
	}
	return body.MM(n)
}

func (d decoder) whole(key string, least, most int) int {
	n, ok := d.number(key)
	if !ok {
		return 0
	}
	if n != float64(int(n)) || int(n) < least || int(n) > most {
		d.faults.Add(wire.Fault{Path: d.Path(key), Problem: fmt.Sprintf("out of range, a whole number from %d to %d", least, most), Err: ErrOutOfRange})
		return 0
	}
	return int(n)
}

func (d decoder) zones() (zones anatomy.Zones) {
	items, _ := d.List("zones")
	for i, node := range items {
		path := fmt.Sprintf("%s[%d]", d.Path("zones"), i)
		if node.Kind() != wire.String {
			d.faults.Wrong(path, "a string")
			continue
		}
		zone, err := anatomy.ParseZone(node.Text())
		if err != nil {
			f := wire.Fault{Path: path, Problem: err.Error(), Err: ErrUnknown}
			if unknown, ok := err.(*enum.UnknownError); ok {
				f.Problem, f.Nearest = "no such "+unknown.What, unknown.Nearest
			}
			d.faults.Add(f)
			continue
		}
		zones = zones.Or(anatomy.ZonesOf(zone))
	}
	return zones
}

func (d decoder) stimulation(t *Target) {
	w := d.Object("stimulation")
	if w == nil {
		return
	}
	s := decoder{w, d.faults}
	if n, ok := s.number("minutes"); ok {
		t.Stimulation.Minutes = Minutes(n)
	}
	t.Stimulation.Path = take(s, "path", ParsePath)
	w.Close()
	if t.Stimulation == (Stimulation{}) && t.Technique.IsValid() && t.Technique != Electrical {
		d.faults.Add(wire.Fault{Path: d.Path("stimulation"), Problem: "only with the technique electrical", Err: ErrNotAllowed})
	}
}

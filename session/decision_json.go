package session

import (
	"bytes"
	"encoding/json"
	"io"
	"strings"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/wire"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// ReadDecision reads one decision in the wire form, and nothing behind it. What was found is read as it was
// written then, even where this library would write it otherwise today. The error joins every fault of the
// input, each with its path.
func ReadDecision(r io.Reader) (Decision, error) {
	var faults wire.Faults
	node, ok := wire.Read(r, &faults)
	var read Decision
	if ok {
		read = decodeDecision(open(node, "", &faults))
	}
	if faults.Len() > 0 {
		return Decision{}, intake.Refuse(&faults)
	}
	return read, nil
}

// UnmarshalJSON is [ReadDecision].
func (d *Decision) UnmarshalJSON(data []byte) error {
	read, err := ReadDecision(bytes.NewReader(data))
	if err == nil {
		*d = read
	}
	return err
}

// MarshalJSON returns the canonical wire form of the decision. The zero Decision has none, nor one of more
// than 1 MiB, which ReadDecision would refuse.
func (d Decision) MarshalJSON() ([]byte, error) {
	if len(d.assessment) == 0 {
		return nil, ErrNotAssessed
	}
	asked, err := d.asked.MarshalJSON()
	if err != nil {
		return nil, err
	}
	var b wire.Buffer
	b.Open('{')
	b.Key("schema").Raw("1")
	b.Key("case").Raw(string(asked))
	b.Key("assessment").Raw(string(d.assessment))
	b.Key("tables")
	b.Open('{')
	b.Key("facts").Text(d.tables.facts)
	b.Key("atlas").Text(d.tables.atlas)
	b.Close('}')
	b.Key("overrides")
	b.Open('[')
	for _, o := range d.overrides {
		b.Open('{')
		b.Key("rule").Text(o.Rule)
		b.Key("reason").Text(o.Reason.String())
		b.Key("by").Text(o.Signed.By)
		b.Key("why").Text(o.Signed.Why)
		if !o.Signed.Until.IsZero() {
			b.Key("until").Text(o.Signed.Until.String())
		}
		b.Close('}')
	}
	b.Close(']')
	b.Close('}')
	return fitting(b.Bytes())
}

func decodeDecision(d decoder) (read Decision) {
	d.schema()
	if node, ok := d.Take("case"); ok {
		read.asked = decodeCase(node, d.Path("case"), d.faults)
	}
	d.need("case")
	if node, ok := d.Take("assessment"); ok {
		read.assessment = canonical(node)
		if !isAssessment(node) || json.Unmarshal(read.assessment, &read.found) != nil || read.found.Schema != 1 || !read.found.isOf(read.asked.Targets) {
			d.fault("assessment", "wanted the assessment of the case, in the wire form", intake.ErrMalformed)
		} else if read.found.AsOf != read.AsOf().String() {
			d.faults.Add(wire.Fault{Path: d.Path("assessment") + ".as_of", Problem: "on another day than the case", Err: intake.ErrContradiction})
		}
	}
	d.need("assessment")
	if w, ok := d.object("tables"); ok {
		read.tables.facts, _ = w.Text("facts")
		read.tables.atlas, _ = w.Text("atlas")
		w.need("facts")
		w.need("atlas")
		w.Close()
	}
	d.need("tables")
	d.items("overrides", 0, 1000, func(node wire.Node, path string) {
		read.overrides = append(read.overrides, decodeOverride(open(node, path, d.faults)))
	})
	d.need("overrides")
	d.Close()
	if d.faults.Len() == 0 {
		read.checkOverrides(read.found.rules(), d.faults)
	}
	return read
}

// isAssessment reports whether a value has what every assessment has, and no key that is one of them but for case.
func isAssessment(node wire.Node) bool {
	if node.Kind() != wire.Object {
		return false
	}
	var none wire.Faults
	keys := map[string]bool{}
	for key := range node.Object("", &none).Rest() {
		if key.Text != strings.ToLower(key.Text) {
			return false
		}
		keys[key.Text] = true
	}
	for _, key := range [...]string{"schema", "verdict", "targets", "findings", "rules", "policy", "overlays", "as_of", "knowledge"} {
		if !keys[key] {
			return false
		}
	}
	return true
}

// isOf reports whether it is an assessment of these targets.
func (f *found) isOf(targets []protocol.Target) bool {
	if len(f.Targets) != len(targets) {
		return false
	}
	for i, t := range targets {
		g := f.Targets[i]
		if g.Muscle != t.Site.Muscle.String() || g.Side != t.Site.Side.String() || g.Level != levelText(t.Site) {
			return false
		}
	}
	return true
}

func levelText(s anatomy.Site) string {
	if s.Level == 0 {
		return ""
	}
	return s.Level.String()
}

// decodeCase reads a case, whose faults are at its own paths.
func decodeCase(node wire.Node, path string, faults *wire.Faults) contraindication.Case {
	asked, err := contraindication.ReadCase(bytes.NewReader(canonical(node)))
	for _, f := range intake.FaultsOf(err) {
		faults.Add(wire.Fault{Path: member(path, f.Path), Problem: f.Problem, Nearest: f.Nearest, Err: f.Err})
	}
	return asked
}

func decodeOverride(w decoder) (o Override) {
	before := w.faults.Len()
	o.Rule, _ = w.Text("rule")
	o.Reason = word(w, "reason", ParseOverrideReason)
	o.Signed.By, _ = w.Text("by")
	o.Signed.Why, _ = w.Text("why")
	o.Signed.Until = w.day("until")
	if w.faults.Len() == before {
		for _, key := range [...]string{"rule", "reason", "by", "why"} {
			w.need(key)
		}
	}
	w.Close()
	return o
}

// canonical writes a tree without blanks, its strings as an assessment has them: whoever passed it on may have
// set it anew, or escaped it for HTML.
func canonical(node wire.Node) []byte {
	var out bytes.Buffer
	write(&out, node)
	return out.Bytes()
}

func write(out *bytes.Buffer, node wire.Node) {
	switch node.Kind() {
	case wire.Null:
		out.WriteString("null")
	case wire.Bool:
		if node.IsTrue() {
			out.WriteString("true")
		} else {
			out.WriteString("false")
		}
	case wire.Number:
		out.WriteString(node.Text())
	case wire.String:
		writeText(out, node.Text())
	case wire.List:
		out.WriteByte('[')
		for i, item := range node.Items() {
			if i > 0 {
				out.WriteByte(',')
			}
			write(out, item)
		}
		out.WriteByte(']')
	case wire.Object:
		out.WriteByte('{')
		var none wire.Faults
		first := true
		for key, value := range node.Object("", &none).Rest() {
			if !first {
				out.WriteByte(',')
			}
			first = false
			writeText(out, key.Text)
			out.WriteByte(':')
			write(out, value)
		}
		out.WriteByte('}')
	}
}

func writeText(out *bytes.Buffer, text string) {
	put := json.NewEncoder(out)
	put.SetEscapeHTML(false)
	put.Encode(text)            // a string always has a JSON form
	out.Truncate(out.Len() - 1) // the line feed
}

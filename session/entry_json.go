package session

import (
	"strconv"
	"time"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/wire"
	"github.com/dryneedling/dryneedling/protocol"
)

// MarshalJSON returns the wire form of the entry. An entry with a fault has none.
func (e Entry) MarshalJSON() ([]byte, error) {
	var faults wire.Faults
	if e.check("", &faults); faults.Len() > 0 {
		return nil, intake.Refuse(&faults)
	}
	var b wire.Buffer
	e.encode(&b)
	return b.Bytes(), nil
}

// UnmarshalJSON sets e to what the wire form says. The error joins every fault, each with its path. Whether
// the entry may stand where it is put, [Record.Log] judges.
func (e *Entry) UnmarshalJSON(data []byte) error {
	var faults wire.Faults
	node, ok := wire.Parse(data, &faults)
	var read Entry
	if ok {
		read = decodeEntry(node, "", &faults)
	}
	if faults.Len() > 0 {
		return intake.Refuse(&faults)
	}
	*e = read
	return nil
}

// encode writes a valid entry: its time and kind, then what its kind has.
func (e *Entry) encode(b *wire.Buffer) {
	b.Open('{')
	b.Key("at").Text(e.at.Format(time.RFC3339Nano))
	b.Key("kind").Text(e.kind.String())
	switch {
	case e.kind.takesNeedles():
		b.Key("needles")
		b.Open('[')
		for _, n := range e.needles {
			b.Raw(strconv.Itoa(n))
		}
		b.Close(']')
	case e.kind.takesNeedle():
		b.Key("needle").Raw(strconv.Itoa(e.needles[0]))
	}
	switch e.kind {
	case KindConsented, KindScreened:
		b.Key("screening")
		e.screening.encode(b)
	case KindMeasured, KindPainBefore, KindPainAfter:
		b.Key("score")
		e.score.encode(b)
	case KindDeviated:
		b.Key("target")
		e.target.Encode(b)
		b.Key("why").Text(e.text)
	case KindNeedleIn:
		b.Key("target")
		e.target.Encode(b)
	case KindSensed:
		b.Key("sensation").Text(e.sensation.String())
	case KindStopSignal:
		b.Key("signal").Text(e.signal.String())
	case KindAnswered:
		b.Key("signal").Text(e.signal.String())
		b.Key("done").Text(e.text)
	case KindAdverse:
		b.Key("event").Text(e.event.String())
		b.Key("severity").Text(e.severity.String())
	case KindCorrected:
		b.Key("entry").Raw(strconv.Itoa(e.entry))
		b.Key("why").Text(e.text)
		b.Key("with")
		encodeEntries(b, e.with)
	}
	b.Close('}')
}

func encodeEntries(b *wire.Buffer, entries []Entry) {
	b.Open('[')
	for i := range entries {
		entries[i].encode(b)
	}
	b.Close(']')
}

// decodeEntry reads an entry with what its kind has, and nothing else.
func decodeEntry(node wire.Node, path string, faults *wire.Faults) (e Entry) {
	before := faults.Len()
	d := open(node, path, faults)
	e.at = d.time("at")
	e.kind = word(d, "kind", entryKindNames.Parse)
	d.need("at")
	d.need("kind")
	if !e.kind.IsValid() {
		for range d.Rest() { // what else may stand there is not known
		}
		return e
	}
	switch {
	case e.kind.takesNeedles():
		d.items("needles", 1, mostNeedles, func(node wire.Node, path string) {
			if node.Kind() != wire.Number {
				faults.Wrong(path, "a number")
			} else if n, ok := wholeOf(faults, path, node.Text(), 1, mostNeedles); ok {
				e.needles = append(e.needles, n)
			}
		})
		d.need("needles")
	case e.kind.takesNeedle():
		if n, ok := d.whole("needle", 1, mostNeedles); ok {
			e.needles = []int{n}
		}
		d.need("needle")
	}
	d.about(&e)
	d.Close()
	if faults.Len() == before {
		e.check(path, faults)
	}
	return e
}

// about reads what the kind of the entry has besides needles.
func (d decoder) about(e *Entry) {
	text := func(key string) {
		e.text, _ = d.Text(key)
		d.need(key)
	}
	target := func() {
		if node, ok := d.Take("target"); ok {
			e.target = protocol.Decode(node, d.Path("target"), d.faults)
		}
		d.need("target")
	}
	signal := func() {
		e.signal = word(d, "signal", ParseSignal)
		d.need("signal")
	}
	switch e.kind {
	case KindConsented, KindScreened:
		if w, ok := d.object("screening"); ok {
			e.screening = decodeScreening(w)
		}
		d.need("screening")
	case KindMeasured, KindPainBefore, KindPainAfter:
		if node, ok := d.Take("score"); ok {
			e.score = decodeScore(node, d.Path("score"), d.faults)
		}
		d.need("score")
	case KindDeviated:
		target()
		text("why")
	case KindNeedleIn:
		target()
	case KindSensed:
		e.sensation = word(d, "sensation", ParseSensation)
		d.need("sensation")
	case KindStopSignal:
		signal()
	case KindAnswered:
		signal()
		text("done")
	case KindAdverse:
		e.event = word(d, "event", ParseAdverseEvent)
		e.severity = word(d, "severity", ParseSeverity)
		d.need("event")
		d.need("severity")
	case KindCorrected:
		e.entry, _ = d.whole("entry", 0, mostEntries)
		d.need("entry")
		text("why")
		d.items("with", 0, mostEntries, func(node wire.Node, path string) {
			e.with = append(e.with, decodeEntry(node, path, d.faults))
		})
		d.need("with")
	}
}

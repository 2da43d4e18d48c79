package session

import (
	"bytes"
	"fmt"
	"io"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/wire"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// ReadRecord reads one record in the wire form, and nothing behind it. It takes the entries one by one as
// [Record.Log] does: a record that could not have come about is refused. The error joins every fault of the
// input, each with its path.
func ReadRecord(r io.Reader) (*Record, error) {
	var faults wire.Faults
	node, ok := wire.Read(r, &faults)
	var read *Record
	if ok {
		read = decodeRecord(open(node, "", &faults))
	}
	if faults.Len() > 0 {
		return nil, intake.Refuse(&faults)
	}
	return read, nil
}

// UnmarshalJSON is [ReadRecord].
func (r *Record) UnmarshalJSON(data []byte) error {
	read, err := ReadRecord(bytes.NewReader(data))
	if err == nil {
		*r = *read
	}
	return err
}

// MarshalJSON returns the canonical wire form of the record. One of more than 1 MiB, which ReadRecord would
// refuse, has none.
func (r Record) MarshalJSON() ([]byte, error) {
	var faults wire.Faults
	if r.checkPlan(&faults); faults.Len() > 0 {
		return nil, intake.Refuse(&faults)
	}
	var b wire.Buffer
	r.encode(&b)
	return fitting(b.Bytes())
}

// fitting refuses what is too large to be read again.
func fitting(data []byte) ([]byte, error) {
	if len(data) > wire.MaxBytes {
		return nil, intake.Fault{Problem: wire.ErrTooLarge.Error(), Err: wire.ErrTooLarge}
	}
	return data, nil
}

func (r *Record) encode(b *wire.Buffer) {
	b.Open('{')
	b.Key("schema").Raw("1")
	if r.condition.IsValid() {
		b.Key("condition").Text(r.condition.String())
	}
	if !r.day.IsZero() {
		b.Key("day").Text(r.day.String())
	}
	if r.limit != contraindication.NotAssessed {
		b.Key("limit").Text(r.limit.String())
	}
	b.Key("planned")
	encodeTargets(b, r.planned)
	b.Key("entries")
	encodeEntries(b, r.entries)
	b.Close('}')
}

func decodeRecord(d decoder) *Record {
	before := d.faults.Len()
	d.schema()
	c := word(d, "condition", condition.Parse)
	day := d.day("day")
	limit := word(d, "limit", contraindication.ParseStrength)
	if limit > contraindication.Relative {
		d.fault("limit", "out of range, at most relative", protocol.ErrOutOfRange)
	}
	planned := decodeTargets(d, "planned", 0)
	d.need("planned")
	var entries []Entry
	var paths []string
	d.items("entries", 0, mostEntries, func(node wire.Node, path string) {
		entries, paths = append(entries, decodeEntry(node, path, d.faults)), append(paths, path)
	})
	d.need("entries")
	d.Close()
	r := begin(c, day, planned, limit)
	if d.faults.Len() > before {
		return r // the order can't be judged of entries that could not be read
	}
	next := r.take(entries, d.faults, func(i int) string { return paths[i] })
	return &next
}

// checkPlan reports a plan that no record can begin with.
func (r *Record) checkPlan(faults *wire.Faults) {
	for i := range r.planned {
		for _, f := range r.planned[i].Faults(fmt.Sprintf("planned[%d].", i)) {
			faults.Add(wire.Fault(f))
		}
	}
	if len(r.planned) > contraindication.MostTargets {
		faults.Add(wire.Fault{Path: "planned", Problem: "wanted 0 to 200 of them", Err: protocol.ErrOutOfRange})
	}
}

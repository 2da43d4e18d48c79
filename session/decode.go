package session

import (
	"fmt"
	"strconv"
	"time"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/enum"
	"github.com/dryneedling/dryneedling/internal/wire"
	"github.com/dryneedling/dryneedling/protocol"
)

// A decoder walks over an object of the wire form, and says what is wrong with its members.
type decoder struct {
	*wire.Walk
	faults *wire.Faults
}

// open begins the walk over what has to be an object. Of what is none, nothing is found.
func open(node wire.Node, path string, faults *wire.Faults) decoder {
	return decoder{node.Object(path, faults), faults}
}

// object begins the walk over a member; ok is false where it is absent, or no object.
func (d decoder) object(key string) (decoder, bool) {
	w := d.Object(key)
	return decoder{w, d.faults}, w != nil
}

func (d decoder) fault(key, problem string, kind error) {
	d.faults.Add(wire.Fault{Path: d.Path(key), Problem: problem, Err: kind})
}

// need reports a member that is absent; that it is of the wrong kind was said already.
func (d decoder) need(key string) {
	if d.Walk == nil {
		return
	}
	if _, there := d.Take(key); !there {
		d.Missing(key)
	}
}

// schema takes the version of the form: absent it is 1.
func (d decoder) schema() {
	if literal, ok := d.Number("schema"); ok && literal != "1" {
		d.fault("schema", "wanted 1", intake.ErrUnknownValue)
	}
}

// word takes a member that is an id of a vocabulary.
func word[T any](d decoder, key string, parse func(string) (T, error)) (value T) {
	text, ok := d.Text(key)
	if !ok {
		return value
	}
	return parsed(d.faults, d.Path(key), text, parse)
}

func parsed[T any](faults *wire.Faults, path, text string, parse func(string) (T, error)) (value T) {
	value, err := parse(text)
	if err == nil {
		return value
	}
	fault := wire.Fault{Path: path, Problem: err.Error(), Err: protocol.ErrUnknown}
	switch e := err.(type) {
	case *enum.UnknownError:
		fault.Problem, fault.Nearest = "no such "+e.What, e.Nearest
	case intake.Fault:
		fault.Problem, fault.Err = e.Problem, e.Err
	}
	faults.Add(fault)
	var none T
	return none
}

// whole takes a member that is a whole number.
func (d decoder) whole(key string, least, most int) (n int, ok bool) {
	literal, ok := d.Number(key)
	if !ok {
		return 0, false
	}
	return wholeOf(d.faults, d.Path(key), literal, least, most)
}

func wholeOf(faults *wire.Faults, path, literal string, least, most int) (n int, ok bool) {
	n, err := strconv.Atoi(literal)
	if err != nil || n < least || n > most {
		faults.Add(wire.Fault{Path: path, Problem: fmt.Sprintf("out of range, a whole number from %d to %d", least, most), Err: protocol.ErrOutOfRange})
		return 0, false
	}
	return n, true
}

// day takes a member that is a day.
func (d decoder) day(key string) intake.Date { return word(d, key, intake.ParseDate) }

// time takes a member that is a time as RFC 3339 has it.
func (d decoder) time(key string) (t time.Time) {
	text, ok := d.Text(key)
	if !ok {
		return t
	}
	t, err := time.Parse(time.RFC3339, text)
	if err != nil {
		d.fault(key, "wanted a time as 2026-11-23T10:05:00+01:00", intake.ErrMalformed)
		return time.Time{}
	}
	return t
}

// items takes a member that is a list, and yields what stands in it with its path.
func (d decoder) items(key string, least, most int, yield func(node wire.Node, path string)) {
	items, ok := d.List(key)
	if !ok {
		return
	}
	if len(items) < least || len(items) > most {
		d.fault(key, fmt.Sprintf("wanted %d to %d of them", least, most), protocol.ErrOutOfRange)
		return
	}
	for i, node := range items {
		yield(node, fmt.Sprintf("%s[%d]", d.Path(key), i))
	}
}

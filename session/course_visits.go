package session

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/wire"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// The kinds of what a course refuses; test for them with [errors.Is].
var (
	ErrNotClosed  = errors.New("the record is not closed")
	ErrOtherVisit = errors.New("the record is of another condition")
	ErrNoCourse   = errors.New("the course has no condition")
)

// mostVisits of a course; more is a slip.
const mostVisits = 400

// With is the course with the record of one visit more. The record is closed, is for the condition of the
// course and comes after its last visit. One that goes on from a record which the course has, as where harm
// came to light later, takes its place. The course keeps a copy.
func (c Course) With(r *Record) (Course, error) {
	var faults wire.Faults
	next := c.take(r, "record", &faults)
	if faults.Len() > 0 {
		return c, intake.Refuse(&faults)
	}
	return next, nil
}

func (c Course) take(r *Record, path string, faults *wire.Faults) Course {
	fault := func(problem string, kind error) { faults.Add(wire.Fault{Path: path, Problem: problem, Err: kind}) }
	if !c.condition.IsValid() {
		fault(ErrNoCourse.Error(), ErrNoCourse)
	}
	if r == nil {
		fault("required: a record", protocol.ErrRequired)
		return c
	}
	if r.State() != Ended {
		fault("not closed: it is "+r.State().String(), ErrNotClosed)
		return c
	}
	if r.condition != c.condition {
		fault("for another condition than the course", ErrOtherVisit)
	}
	c.visits = slices.Clip(c.visits)
	if i := slices.IndexFunc(c.visits, r.goesOnFrom); i >= 0 {
		c.visits = slices.Clone(c.visits)
		c.visits[i] = r.clone()
		return c
	}
	if n := len(c.visits); n > 0 && r.entries[0].at.Before(c.visits[n-1].closedAt()) {
		fault("begins before the last visit was over", ErrTime)
	}
	if len(c.visits) >= mostVisits {
		fault(fmt.Sprintf("more than %d visits", mostVisits), protocol.ErrOutOfRange)
	}
	c.visits = append(c.visits, r.clone())
	return c
}

// goesOnFrom reports whether r has all that the older record has, in its place.
func (r *Record) goesOnFrom(older *Record) bool {
	if len(r.entries) < len(older.entries) {
		return false
	}
	head := *r
	head.entries = r.entries[:len(older.entries)]
	var a, b wire.Buffer
	head.encode(&a)
	older.encode(&b)
	return bytes.Equal(a.Bytes(), b.Bytes())
}

// closedAt is the time at which the session was closed.
func (r *Record) closedAt() (t time.Time) {
	for _, e := range r.entries {
		if e.kind == KindClosed {
			t = e.at
		}
	}
	return t
}

// Sore is the course with what the patient said on a day, before that day's needling: which muscles are still
// sore. Those are left alone for longer.
func (c Course) Sore(day intake.Date, muscles ...anatomy.Muscle) (Course, error) {
	var faults wire.Faults
	if day.IsZero() {
		faults.Add(wire.Fault{Path: "on", Problem: "required: a day", Err: protocol.ErrRequired})
	}
	if len(muscles) == 0 {
		faults.Add(wire.Fault{Path: "muscles", Problem: "required: a muscle", Err: protocol.ErrRequired})
	}
	for i, m := range muscles {
		if !m.IsValid() {
			faults.Add(wire.Fault{Path: fmt.Sprintf("muscles[%d]", i), Problem: "no such muscle", Err: protocol.ErrUnknown})
		}
	}
	if n := len(c.sore); n > 0 && day.Before(c.sore[n-1].day) {
		faults.Add(wire.Fault{Path: "on", Problem: "before what was said last", Err: ErrTime})
	}
	if faults.Len() > 0 {
		return c, intake.Refuse(&faults)
	}
	c.sore = append(slices.Clip(c.sore), soreness{day, anatomy.MusclesOf(muscles...)})
	return c, nil
}

// Switched is the course with a change of plan: what it is from the day on, and why.
func (c Course) Switched(s Switch) (Course, error) {
	var faults wire.Faults
	s.check("", c.switches, &faults)
	if faults.Len() > 0 {
		return c, intake.Refuse(&faults)
	}
	c.switches = append(slices.Clip(c.switches), s)
	return c, nil
}

func (s *Switch) check(path string, earlier []Switch, faults *wire.Faults) {
	a := at{path, faults}
	if s.On.IsZero() {
		a.fault("on", "required: a day", protocol.ErrRequired)
	}
	want(a, "to", s.To.IsValid(), s.To == 0)
	checkText(s.Why, "why", a)
	if n := len(earlier); n > 0 && s.On.Before(earlier[n-1].On) {
		a.fault("on", "before the last change of plan", ErrTime)
	}
}

// Switches returns the changes of plan, in their order.
func (c Course) Switches() []Switch { return slices.Clone(c.switches) }

// Aiming is the course with a goal that patient and clinician agreed on: a score to be reached. The measure of
// the goal is then the one that is judged first.
func (c Course) Aiming(goal Score) (Course, error) {
	if err := goal.Validate(); err != nil {
		return c, err
	}
	if goal.measure.IsOfChange() {
		return c, intake.Fault{Path: "aim", Problem: "wanted a measure of how things are, not of how they have changed", Err: protocol.ErrNotAllowed}
	}
	c.aim = goal
	return c, nil
}

// Aim is the goal; it is not valid where none was set.
func (c Course) Aim() Score { return c.aim }

// Paced is the course at another pace.
func (c Course) Paced(p Pacing) (Course, error) {
	if err := p.Validate(); err != nil {
		return c, err
	}
	c.pacing = p
	return c, nil
}

// Pacing is the pace of the course.
func (c Course) Pacing() Pacing { return c.pacing }

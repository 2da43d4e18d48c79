// Course follows one patient with chronic neck pain through six visits, from the first consent to discharge.
// The third is cut short by a faint.
//
//	go run ./examples/course
package main

import (
	"fmt"
	"io"
	"log"
	"os"
	"time"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/session"
)

func main() {
	if err := run(os.Stdout); err != nil {
		log.Fatal(err)
	}
}

var planner = session.Planner{
	Screener: contraindication.Default(),
	Time:     30 * time.Minute,
	Needles:  []protocol.Needle{protocol.NeedleMM(0.25, 25), protocol.NeedleMM(0.30, 40)},
}

func run(out io.Writer) error {
	// Patient and clinician agree on a goal: pain of 2.
	course, err := session.NewCourse(condition.NeckPainChronic).Aiming(session.NPRS.Of(2))
	if err != nil {
		return err
	}
	first := time.Date(2026, 11, 23, 10, 0, 0, 0, time.FixedZone("", 60*60))
	for i, v := range visits {
		start := first.AddDate(0, 0, 7*i)
		fmt.Fprintf(out, "VISIT %d\n\n", i+1)
		rec, err := deliver(out, course, start, v)
		if err != nil {
			return err
		}
		fmt.Fprintln(out, rec.Report())
		if course, err = course.With(rec); err != nil {
			return err
		}
		fmt.Fprintln(out, course.Advice(intake.DateOf(start)).Report())
	}
	return nil
}

// deliver plans one session, where there is something to needle, and delivers it. Every time is the caller's.
func deliver(out io.Writer, course session.Course, start time.Time, v visit) (*session.Record, error) {
	d := delivery{rec: session.BeginVisit(course.Condition(), intake.DateOf(start)), start: start}
	if len(v.palpated) > 0 {
		patient, err := intake.Unremarkable(intake.DateOf(start), v.patient(course)...)
		if err != nil {
			return nil, err
		}
		d.plan, err = planner.Plan(session.Request{Patient: patient, Course: course, Palpated: v.palpated})
		if err != nil {
			return nil, err
		}
		d.rec = session.Begin(d.plan)
	}
	if course.Visits() == 0 {
		fmt.Fprintln(out, d.plan.Report())
	}
	d.log(session.PainBefore(d.now(), session.NPRS.Of(v.pain)))
	v.deliver(&d)
	d.log(session.Closed(d.now()))
	if d.guard != "" {
		fmt.Fprintln(out, d.guard)
	}
	return d.rec, d.err
}

// A delivery writes down what happens, minute by minute.
type delivery struct {
	rec     *session.Record
	plan    session.Plan
	start   time.Time
	minutes int
	guard   string
	err     error
}

func (d *delivery) now() time.Time { return d.start.Add(time.Duration(d.minutes) * time.Minute) }

// later lets time pass.
func (d *delivery) later(minutes int) { d.minutes += minutes }

// log enters what happened, and keeps the first refusal.
func (d *delivery) log(entries ...session.Entry) {
	if d.err == nil {
		d.err = d.rec.Log(entries...)
	}
}

// asPlanned needles what was planned, one target after the other, up to the end.
func asPlanned(d *delivery) {
	d.log(session.Consented(d.now(), d.plan.Assessment()))
	d.later(4)
	for i, target := range d.plan.Targets {
		needle := i + 1
		d.log(session.NeedleIn(d.now(), needle, target), session.Manipulated(d.now(), needle))
		if i == 0 {
			d.log(session.Twitch(d.now(), needle))
		}
		d.later(2)
		d.log(session.NeedleOut(d.now(), needle))
	}
	d.log(session.PainAfter(d.now(), session.NPRS.Of(4)))
}

// faint cuts the session short at the first needle.
func faint(d *delivery) {
	d.log(session.Consented(d.now(), d.plan.Assessment()))
	d.later(4)
	d.log(session.NeedleIn(d.now(), 1, d.plan.Targets[0]))
	d.later(1)
	d.log(session.StopSignal(d.now(), session.Faint))
	d.guard = d.rec.Guard(d.plan.Patient(), contraindication.Default()).Report() // what remains is blocked
	d.log(session.NeedleOut(d.now(), 1))
	d.later(10)
	d.log(session.Answered(d.now(), session.Faint, "lying, legs raised, well after ten minutes"),
		session.Adverse(d.now(), session.Vasovagal, session.Mild))
}

// farewell needles nothing: the goal is met.
func farewell(d *delivery) {
	d.log(session.Measured(d.now(), session.GROC.Of(6)))
	d.later(15)
}

// A visit is what the patient says and what the fingers find, and how the session goes.
type visit struct {
	pain     float64
	palpated []session.Palpated
	deliver  func(*delivery)
}

var (
	trapezius = session.Palpated{Site: anatomy.UpperTrapezius.Left().TrP(1), Tenderness: 8, Pain: session.Familiar}
	levator   = session.Palpated{Site: anatomy.LevatorScapulaeScapular.Left(), Tenderness: 6, Pain: session.Familiar}
	splenius  = session.Palpated{Site: anatomy.SpleniusCervicis.Left(), Tenderness: 5, Pain: session.Familiar}
)

var visits = []visit{
	{pain: 7, palpated: []session.Palpated{trapezius, levator}, deliver: asPlanned},
	{pain: 6, palpated: []session.Palpated{trapezius, levator}, deliver: asPlanned},
	{pain: 5, palpated: []session.Palpated{trapezius, levator}, deliver: faint},
	{pain: 4, palpated: []session.Palpated{levator, splenius}, deliver: asPlanned},
	{pain: 3, palpated: []session.Palpated{levator}, deliver: asPlanned},
	{pain: 2, deliver: farewell},
}

// patient is what is known of her on the day; what is not said is unremarkable, and every assessment says so.
func (v visit) patient(course session.Course) intake.Answers {
	answers := intake.Answers{intake.AgeYears.Of(42), intake.SexFemale}
	if course.Visits() == 0 {
		answers = append(answers, intake.PriorNeedlingNever)
	}
	return answers
}

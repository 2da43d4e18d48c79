package contraindication

import (
	"cmp"
	"fmt"
	"io"
	"log/slog"
	"slices"
	"strconv"
	"strings"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/logic"
)

// A Question is a fact that can still change the verdict.
type Question struct {
	fact    intake.Fact
	why     []intake.Fact // what it is asked because of, in this patient
	patient *intake.Profile
	stale   bool
	half    bool // it is answered, and more is wanted: of a place, what lies within the country
}

// Fact is the fact that is asked for. Its Parse reads what is answered.
func (q Question) Fact() intake.Fact { return q.fact }

// Text is the question as it is put: the label, what can be answered, and why it is asked.
//
//	INR? (0.5 to 20; asked because of: blood thinner vka)
func (q Question) Text() string {
	if q.fact == nil {
		return ""
	}
	notes := []string{answerHint(q.fact)}
	if q.stale {
		notes = append(notes, "the answer on record is too old")
	}
	if q.half {
		notes = append(notes, "the country alone does not decide")
	}
	if len(q.why) > 0 {
		var because []string
		for _, f := range q.why {
			said, _ := q.patient.Said(intake.NumberOf(f))
			because = append(because, f.Name()+" "+said)
		}
		notes = append(notes, "asked because of: "+strings.Join(because, ", "))
	}
	label := q.fact.Name()
	return strings.ToUpper(label[:1]) + label[1:] + "? (" + strings.Join(notes, "; ") + ")"
}

// String returns the id of the fact.
func (q Question) String() string {
	if q.fact == nil {
		return "no question"
	}
	return q.fact.String()
}

// Format implements [fmt.Formatter], so that no verb prints what is known of the patient.
func (q Question) Format(s fmt.State, _ rune) { io.WriteString(s, q.String()) }

// LogValue implements [slog.LogValuer].
func (q Question) LogValue() slog.Value { return slog.StringValue(q.String()) }

// A Gap is a field of a target that is not given and can still change the verdict.
type Gap struct {
	Target int    // index of the target
	Field  string // as in the wire form: "needle.length_mm"
}

// String returns the path of the field: "plan.targets[0].angle".
func (g Gap) String() string { return "plan.targets[" + strconv.Itoa(g.Target) + "]." + g.Field }

// waiting is something that is asked for, and what waits for it.
type waiting[T comparable] struct {
	what      T
	strongest Strength
	findings  int
}

// wait notes one finding more that waits for what.
func wait[T comparable](list []waiting[T], what T, strength Strength) []waiting[T] {
	for i := range list {
		if list[i].what == what {
			list[i].strongest = max(list[i].strongest, strength)
			list[i].findings++
			return list
		}
	}
	return append(list, waiting[T]{what, strength, 1})
}

// Questions returns the facts that can still change the verdict, best first: by the strongest finding that
// waits, then by how many wait, then in the order of the questionnaire. A fact that was answered "unknown"
// is not asked again; one whose answer is too old is.
func (a Assessment) Questions() []Question {
	var list []waiting[intake.Fact]
	for f, r := range a.open() {
		if r.Fact != nil {
			list = wait(list, r.Fact, a.book.rules[f.rule].effective)
		}
	}
	slices.SortStableFunc(list, func(x, y waiting[intake.Fact]) int {
		return cmp.Or(
			cmp.Compare(y.strongest, x.strongest),
			cmp.Compare(y.findings, x.findings),
			cmp.Compare(askingOrder(x.what), askingOrder(y.what)))
	})
	patient := a.profile()
	questions := make([]Question, 0, len(list))
	for _, w := range list {
		number := intake.NumberOf(w.what)
		_, standing := patient.Said(number)
		if standing == intake.Unknown {
			continue
		}
		q := Question{fact: w.what, patient: patient, stale: standing == intake.Stale, half: standing.IsKnown()}
		for _, because := range patient.AskedFor(number) {
			q.why = append(q.why, intake.FactAt(because))
		}
		questions = append(questions, q)
	}
	return questions
}

// Missing returns the fields of targets that can still change the verdict, in the same order, then by target.
func (a Assessment) Missing() []Gap {
	var list []waiting[Gap]
	for f, r := range a.open() {
		if r.Field != "" {
			list = wait(list, Gap{r.Target, r.Field}, a.book.rules[f.rule].effective)
		}
	}
	slices.SortStableFunc(list, func(x, y waiting[Gap]) int {
		return cmp.Or(
			cmp.Compare(y.strongest, x.strongest),
			cmp.Compare(y.findings, x.findings),
			cmp.Compare(x.what.Target, y.what.Target))
	})
	gaps := make([]Gap, len(list))
	for i, w := range list {
		gaps[i] = w.what
	}
	return gaps
}

// open yields what each undetermined finding waits for, where the finding can still change the verdict of
// a target: where it is stronger than what is raised there already.
func (a *Assessment) open() func(yield func(*found, Reason) bool) {
	return func(yield func(*found, Reason) bool) {
		if !a.judged() {
			return
		}
		verdicts := a.ByTarget()
		for i := range a.findings {
			f := &a.findings[i]
			if f.raised || !a.matters(f, verdicts) {
				continue
			}
			for _, r := range a.reasons(f, f.why.ask, true) {
				if !yield(f, r) {
					return
				}
			}
		}
	}
}

// matters reports whether a finding is stronger than the least of a target that it counts for.
func (a *Assessment) matters(f *found, verdicts []Verdict) bool {
	strength := a.book.rules[f.rule].effective
	if a.alone {
		return strength > a.Verdict().Least
	}
	if f.target >= 0 {
		return strength > verdicts[f.target].Least
	}
	parts := a.parts(f)
	for t := range verdicts {
		if (parts == nil || parts[t] != logic.No) && strength > verdicts[t].Least {
			return true
		}
	}
	return false
}

// askingOrder is the place of a fact in the questionnaire; what no question asks for comes last.
func askingOrder(f intake.Fact) int {
	order := 1000
	for q := range f.Questions() {
		order = min(order, q.Order())
	}
	return order
}

// answerHint is what can be answered, in words.
func answerHint(f intake.Fact) string {
	switch f := f.(type) {
	case intake.Choice:
		var options []string
		for o := range f.Options() {
			options = append(options, o.String())
		}
		return shortened(options)
	case intake.Set:
		var items []string
		for i := range f.Items() {
			items = append(items, i.String())
		}
		return "none, or of " + shortened(items)
	case intake.Quantity:
		least, most := f.Range()
		hint := strconv.FormatFloat(least, 'f', -1, 64) + " to " + strconv.FormatFloat(most, 'f', -1, 64)
		if unit := f.Unit(); unit != "1" && unit != "count" {
			hint += " " + unit
		}
		return hint
	case intake.Event:
		if f.HasNever() {
			return "a date, or never"
		}
		return "a date"
	case intake.Areas:
		return "where, or none"
	case intake.Regions:
		return "regions, or none"
	case intake.Levels:
		return "levels, or none"
	case intake.Place:
		return "ISO 3166: AU, US-NJ"
	}
	return "yes or no"
}

// shortened is a list of values, cut where it would fill a terminal.
func shortened(values []string) string {
	const most = 8
	if len(values) > most {
		return strings.Join(values[:most], ", ") + ", …"
	}
	return strings.Join(values, ", ")
}

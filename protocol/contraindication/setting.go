package contraindication

import (
	"fmt"
	"iter"
	"math"
	"slices"
	"strconv"
	"sync"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/enum"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// A Setting is a number in the shipped rules that is convention, and that a service may set for itself within
// bounds. The zero Setting is none.
type Setting uint8

type settingRow struct {
	id          string
	usual       float64 // as shipped
	unit        string
	least, most float64       // what a careful service could set, both included
	rules       []string      // the rules, or named expressions with "()", in which the number stands
	forms       []settingForm // the forms that take it there
	keeps       []intake.Fact // of a shelf life: the facts whose answers it keeps
	basis       []evidence.Citation
	why         string
}

type settingForm struct {
	op   logic.Op
	fact logic.Fact // 0: a form on the target
}

var settingNames = sync.OnceValue(func() *enum.Names[Setting] {
	names := &enum.Names[Setting]{Type: "Setting", What: "setting", IDs: make([]string, len(settingRows))}
	for s := range settingRows {
		names.IDs[s] = settingRows[s].id
	}
	return names
})

// Settings yields every setting, in the order of the table.
func Settings() iter.Seq[Setting] { return settingNames().All() }

// ParseSetting returns the setting with the id text.
func ParseSetting(text string) (Setting, error) { return settingNames().Parse(text) }

// String returns the id: "inr_high".
func (s Setting) String() string { return settingNames().String(s) }

// IsValid reports whether s is one of the settings.
func (s Setting) IsValid() bool { return s > 0 && int(s) < len(settingRows) }

func (s Setting) row() *settingRow {
	if !s.IsValid() {
		return &settingRow{}
	}
	return &settingRows[s]
}

// Default is the number as shipped, in the unit.
func (s Setting) Default() float64 { return s.row().usual }

// Unit is the unit of the number, as the facts have it; of a time days, weeks, years or min.
func (s Setting) Unit() string { return s.row().unit }

// Range is what a careful service could set, both ends included: a judgement, without a source. Where one end
// is the default, the number may be moved one way only. Outside it, a service writes a rule of its own.
func (s Setting) Range() (least, most float64) { return s.row().least, s.row().most }

// Rules yields the ids of the rules in which the number stands; of a shelf life, none.
func (s Setting) Rules() iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, r := range shipped() {
			if s.stands([]string{r.ID}, r.When.Tree()) && !yield(r.ID) {
				return
			}
		}
	}
}

// Keeps yields the facts whose answers a shelf life keeps; of other settings, none.
func (s Setting) Keeps() iter.Seq[intake.Fact] { return slices.Values(s.row().keeps) }

// Basis yields the sources of the number; "CONV" where none gives it.
func (s Setting) Basis() iter.Seq[evidence.Citation] { return slices.Values(s.row().basis) }

// Why is what the number rests on.
func (s Setting) Why() string { return s.row().why }

// Set is the book with one of the numbers that are convention set to what the service has decided. It is
// refused outside its range, and every assessment says that it was changed. Setting the default changes
// nothing.
func (b Rulebook) Set(s Setting, value float64) Rulebook {
	b.changed = append(slices.Clip(b.changed), Changed{s, value})
	return b
}

// Changed is a setting and what it is set to.
type Changed struct {
	Setting Setting
	Value   float64
}

// String returns what is in force and what is shipped: "inr_high 2.5 instead of 3".
func (c Changed) String() string {
	return fmt.Sprintf("%s %s instead of %s", c.Setting, decimal(c.Value), decimal(c.Setting.Default()))
}

func decimal(n float64) string { return strconv.FormatFloat(n, 'f', -1, 64) }

// Changed yields the settings of the book that differ from what is shipped.
func (b Rulebook) Changed() iter.Seq[Changed] {
	return func(yield func(Changed) bool) {
		for _, c := range b.changed {
			if c.Value != c.Setting.Default() && !yield(c) {
				return
			}
		}
	}
}

// setting is the value of a setting in the book.
func (b Rulebook) setting(s Setting) float64 {
	for _, c := range b.changed {
		if c.Setting == s {
			return c.Value
		}
	}
	return s.Default()
}

// settle is a rule with the numbers that the book sets, and what of it was changed.
func (b Rulebook) settle(r *Rule) (when.Expression, []Changed) {
	in, written := []string{r.ID}, r.When.Tree()
	var changed []Changed
	for c := range b.Changed() {
		if c.Setting.stands(in, written) {
			changed = append(changed, c)
		}
	}
	if len(changed) == 0 {
		return r.When, nil
	}
	return when.FromTree(set(in, written, changed)), changed
}

// AsSet is a rule with the numbers that the book sets: what is evaluated, where [Rulebook.Rule] returns what
// was written.
func (b Rulebook) AsSet(r Rule) Rule {
	r.When, _ = b.settle(&r)
	return r
}

// says is what the rule says, with the numbers that a service has set.
func (r *liveRule) says() string {
	if len(r.changed) == 0 {
		return r.Says
	}
	text := r.Says + " Here:"
	for i, c := range r.changed {
		if i > 0 {
			text += ","
		}
		text += " " + c.String()
	}
	return text + "."
}

// guardSet is a depth guard that a service has set, in micrometres.
type guardSet struct {
	muscle anatomy.Muscle
	guard  int
}

// guards are the depth guards that go with a setting: that of the muscles between the shoulder blades.
func (b Rulebook) guards() (set []guardSet) {
	bound := b.setting(InterscapularBoundMM)
	if bound == InterscapularBoundMM.Default() {
		return nil
	}
	for _, m := range [...]anatomy.Muscle{anatomy.RhomboidMinor, anatomy.RhomboidMajor, anatomy.MiddleTrapezius,
		anatomy.LowerTrapezius, anatomy.SerratusPosteriorSuperior} {
		set = append(set, guardSet{m, body.MM(bound).Micrometers()})
	}
	return set
}

// keep lets answers count for as long as the book has set, and for no other time. The assessment then has a
// profile of its own.
func (b Rulebook) keep(a *Assessment) {
	own := func() *intake.Profile {
		if a.patient != nil {
			a.own, a.patient = *a.patient, nil
		}
		return &a.own
	}
	if a.profile().IsKept() {
		own().Unkept()
	}
	for c := range b.Changed() {
		for _, f := range c.Setting.row().keeps {
			own().Keep(intake.NumberOf(f), int(c.Value))
		}
	}
}

// set is the expression with the numbers of the settings replaced wherever they stand for one. All are
// compared with what is written, so that the number that one sets is not taken for that of another. The
// expression itself is left as it is; in is the rule and the named expressions around it.
func set(in []string, e *logic.Expr, changed []Changed) logic.Expr {
	out := *e
	for _, c := range changed {
		if c.Setting.isAt(in, e) {
			out.Number = c.Value * scaleOf(e.Op)
		}
	}
	if len(e.Kids) == 0 {
		return out
	}
	in = within(in, e)
	out.Kids = make([]logic.Expr, len(e.Kids))
	for i := range e.Kids {
		out.Kids[i] = set(in, &e.Kids[i], changed)
	}
	return out
}

// within is what is around the parts of the expression.
func within(in []string, e *logic.Expr) []string {
	if e.Op != logic.OpNamed {
		return in
	}
	return append(slices.Clip(in), e.Name+"()")
}

// stands reports whether the number stands anywhere in the expression.
func (s Setting) stands(in []string, e *logic.Expr) bool {
	in, found := within(in, e), s.isAt(in, e)
	for i := range e.Kids {
		found = found || s.stands(in, &e.Kids[i])
	}
	return found
}

// isAt reports whether the number is that of the expression, a single test.
func (s Setting) isAt(in []string, e *logic.Expr) bool {
	if len(e.Kids) > 0 || !slices.ContainsFunc(in, func(name string) bool { return slices.Contains(s.row().rules, name) }) {
		return false
	}
	return slices.Contains(s.row().forms, settingForm{e.Op, e.Fact}) && e.Number == s.row().usual*scaleOf(e.Op)
}

// scaleOf is what a form counts in: lengths in micrometres, minutes of current in thousandths.
func scaleOf(op logic.Op) float64 {
	switch op {
	case logic.OpLonger, logic.OpDeeper, logic.OpLateralAbove, logic.OpLateralBelow, logic.OpStimAbove, logic.OpAngleAbove:
		return 1000
	}
	return 1
}

// isWhole reports whether the number is a count or whole days.
func (s Setting) isWhole() bool {
	if len(s.row().keeps) > 0 {
		return true
	}
	switch s.row().forms[0].op {
	case logic.OpWithin, logic.OpAhead, logic.OpInsertionsAbove, logic.OpTargetsAbove:
		return true
	}
	return false
}

// canBe reports whether the number has no more digits than what it is compared with.
func (s Setting) canBe(value float64) bool {
	if s.isWhole() {
		return value == math.Trunc(value)
	}
	return value == math.Round(value*1000)/1000
}

func (s Setting) digits() string {
	if s.isWhole() {
		return "a whole number"
	}
	return "at most three decimals"
}

// orders are settings of which the first may not be above the second.
var orders = [...][2]Setting{
	{INRCaution, INRHigh},
	{FeverLowC, FeverC},
	{SeizureRecentDays, SeizureYearDays},
	{SurgeryDays, JointSurgeryDays},
	{InsertionsFirstSession, InsertionsPerMuscle},
	{UnattendedMinutesWithoutBell, UnattendedMinutesWithBell},
	{AneurysmAgeSmokerYears, AneurysmAgeYears},
}

// checkSettings reports what is wrong with the settings of the book.
func (b Rulebook) checkSettings(fault func(setting Setting, problem string)) {
	seen := map[Setting]bool{}
	for _, c := range b.changed {
		least, most := c.Setting.Range()
		switch {
		case !c.Setting.IsValid():
			fault(c.Setting, "no such setting")
			continue
		case seen[c.Setting]:
			fault(c.Setting, "set twice")
		case !(c.Value >= least && c.Value <= most):
			fault(c.Setting, "out of range, "+decimal(least)+" to "+decimal(most))
		case !c.Setting.canBe(c.Value):
			fault(c.Setting, "wants "+c.Setting.digits())
		}
		seen[c.Setting] = true
	}
	for _, o := range orders {
		if (seen[o[0]] || seen[o[1]]) && b.setting(o[0]) > b.setting(o[1]) {
			fault(o[0], "may not be above "+o[1].String())
		}
	}
}

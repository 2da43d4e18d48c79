package intake

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/dryneedling/dryneedling/internal/logic"
)

// A row is what the tables say of one fact, as it stands there.
type row struct {
	fact         Fact
	id           string
	label        string
	note         string   // what a reader needs to know
	values       []string // of a choice or set, "unknown" included where it is listed; of an event "never"
	unit         string   // of a quantity
	min, max     float64  // in the unit; of an event in days from the answer
	source       Source
	questions    []Question
	unremarkable string // the reassuring value as text; of an event also days from the visit, "-14d"
	shelfLife    shelfLife
	shelfBasis   string     // a source, or "convention": a default that a service may set
	adverse      []string   // what makes things worse
	reasons      logic.Expr // why it is asked; see presumed
	noReason     bool       // nothing is a reason to ask: presumed unless answered
	presumed     string     // the value while the reasons are answered no
	contradicts  logic.Expr // where it is yes, the answers contradict each other
}

// A shelfLife is the days after which an answer counts no more. The zero shelfLife is without end.
type shelfLife int16

// thisVisit is the shelf life of what holds for one visit.
const thisVisit shelfLife = -1

// over reports whether an answer given so many days ago counts no more.
func (s shelfLife) over(days int) bool { return s != 0 && days > max(int(s), 0) }

// An entry is a row made ready for use.
type entry struct {
	row
	options     []string // the values without "unknown"
	hasNever    bool
	usual       value // the value that the raw rail compares with
	hasUsual    bool
	fill        value // the unremarkable value, or its days from the visit
	fills       bool
	fillsByDay  bool
	saysNo      bool // the unremarkable value says no: "nothing in" a question fills it
	presumption value
	presumable  bool
	asks        uint64 // the questions as bits
}

// A catalog is all tables, indexed.
type catalog struct {
	facts          [lastFact + 1]entry
	order          []logic.Fact // by id
	byID           map[string]logic.Fact
	presumable     []logic.Fact // each behind those that its reasons turn on
	contradictions []logic.Fact // those with an expression, by id
}

var table = sync.OnceValue(func() *catalog {
	c := &catalog{byID: make(map[string]logic.Fact)}
	for _, rows := range topics() {
		for _, r := range rows {
			n := r.fact.number()
			c.facts[n] = ready(r)
			c.byID[r.id] = n
			c.order = append(c.order, n)
		}
	}
	slices.SortFunc(c.order, func(a, b logic.Fact) int { return strings.Compare(c.facts[a].id, c.facts[b].id) })
	for _, n := range c.order {
		if c.facts[n].contradicts.Op != 0 {
			c.contradictions = append(c.contradictions, n)
		}
	}
	c.orderPresumptions()
	return c
})

func topics() [][]row {
	return [][]row{
		factsConsent(), factsBleeding(), factsInfection(), factsCancer(), factsSurgery(), factsChest(),
		factsNerves(), factsPain(), factsToday(), factsExam(), factsSetting(), factsPlan(),
	}
}

func ready(r row) entry {
	e := entry{row: r}
	for _, v := range r.values {
		switch {
		case v == "never" && kindOf(r.fact.number()) == anEvent:
			e.hasNever = true
		case v != "unknown":
			e.options = append(e.options, v)
		}
	}
	for _, q := range r.questions {
		e.asks |= 1 << q
	}
	if text, byDay := strings.CutSuffix(r.unremarkable, "d"); byDay && kindOf(r.fact.number()) == anEvent {
		days, err := strconv.Atoi(text)
		must(err)
		e.fill, e.fills, e.fillsByDay = value(days), true, true
	} else if r.unremarkable != "" {
		e.fill, e.fills = e.must(r.unremarkable), true
		e.usual, e.hasUsual = e.fill, true
		e.saysNo = slices.Contains([]string{"no", "none", "normal", "never", "0"}, r.unremarkable)
	}
	if r.presumed != "" {
		e.presumption, e.presumable = e.must(r.presumed), true
		e.usual, e.hasUsual = e.presumption, true
	}
	if kindOf(r.fact.number()) == aFlag {
		e.usual, e.hasUsual = 0, true // the raw rail of a flag says yes, whatever is usual
	}
	return e
}

// must returns the value of a text that stands in the table; a test walks every row.
func (e *entry) must(text string) value {
	v, fault := e.parse(text)
	if fault.Problem != "" {
		must(fault)
	}
	return v
}

func must(err error) {
	if err != nil {
		panic("intake: table: " + err.Error())
	}
}

// orderPresumptions lists the facts that can be presumed so that reasons see presumed values. Reasons
// never go round in a circle; a test holds the table to it.
func (c *catalog) orderPresumptions() {
	placed := make(map[logic.Fact]bool)
	var place func(logic.Fact)
	place = func(n logic.Fact) {
		e := &c.facts[n]
		if placed[n] || !e.presumable {
			return
		}
		placed[n] = true
		if e.reasons.Op != 0 {
			e.reasons.Leaves(func(l *logic.Leaf) bool {
				place(l.Fact)
				return true
			})
		}
		c.presumable = append(c.presumable, n)
	}
	for _, n := range c.order {
		place(n)
	}
}

// shelf returns the shelf life in days, 0 for one visit; ok is false where it is without end.
func (e *entry) shelf() (days int, ok bool) { return max(int(e.shelfLife), 0), e.shelfLife != 0 }

func (e *entry) asked(yield func(Question) bool) {
	for _, q := range e.questions {
		if !yield(q) {
			return
		}
	}
}

// entryOf returns the entry of a fact; of none it is empty.
func entryOf(f Fact) *entry { return &table().facts[NumberOf(f)] }

// A value is what a fact of any kind is answered with, in one word: 1 or 0 of a flag, the number of an
// option or place, the bits of a float32 or of a day, the bits of a set.
type value uint64

func dateValue(d Date) value         { return value(uint32(d.day)) }
func quantityValue(n float32) value  { return value(math.Float32bits(n)) }
func (v value) date() Date           { return Date{int32(uint32(v))} }
func (v value) quantity() float32    { return math.Float32frombits(uint32(v)) }
func (v value) number() string       { return strconv.FormatFloat(float64(v.quantity()), 'f', -1, 32) }
func (v value) has(item uint16) bool { return v>>item&1 != 0 }

// exact returns a quantity as it was given: a float32 holds six significant digits, and 36.8 has to come
// back as 36.8.
func (v value) exact() float64 {
	n, _ := strconv.ParseFloat(v.number(), 64)
	return n
}

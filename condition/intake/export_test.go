package intake

import (
	"fmt"
	"iter"
	"strconv"
	"strings"

	"github.com/dryneedling/dryneedling/internal/logic"
)

// Expression writes an expression in the language of the rules.
func Expression(e *logic.Expr) string {
	switch e.Op {
	case logic.OpNamed:
		return e.Name + "()"
	case logic.OpAll, logic.OpAny, logic.OpNot:
		var kids []string
		for i := range e.Kids {
			kids = append(kids, Expression(&e.Kids[i]))
		}
		return e.Op.String() + "(" + strings.Join(kids, ", ") + ")"
	}
	parts := []string{FactAt(e.Fact).String()}
	switch e.Op {
	case logic.OpIs, logic.OpHas:
		for _, n := range e.Args {
			parts = append(parts, table().facts[e.Fact].options[n-1])
		}
	case logic.OpAbove, logic.OpAtLeast, logic.OpBelow, logic.OpAtMost:
		parts = append(parts, strconv.FormatFloat(e.Number, 'f', -1, 64))
	case logic.OpBelowFact:
		parts = append(parts, FactAt(e.Other).String())
	}
	return e.Op.String() + "(" + strings.Join(parts, ", ") + ")"
}

// Kinds of fact as the table calls them.
var kindNames = [...]string{
	aFlag: "flag", aChoice: "choice", aPlace: "place", aQuantity: "quantity", anEvent: "date", anArea: "sites",
	aSet: "set", ofRegions: "regions", ofLevels: "levels",
}

// Row yields every field of a fact's row that is not empty.
func Row(f Fact) iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		e := entryOf(f)
		put := func(field, text string) {
			if text != "" {
				yield(field, text)
			}
		}
		put("kind", kindNames[kindOf(f.number())])
		put("label", f.Name())
		put("note", f.Note())
		put("values", strings.Join(e.values, ";"))
		put("unit", e.unit)
		if e.min != 0 || e.max != 0 {
			put("range", fmt.Sprint(e.min, " ", e.max))
		}
		put("source", f.Source().String())
		put("questions", strings.Trim(fmt.Sprint(e.questions), "[]"))
		put("unremarkable", e.unremarkable)
		if days, ok := f.ShelfLife(); ok {
			put("shelf life", strconv.Itoa(days))
		}
		put("shelf basis", e.shelfBasis)
		put("adverse", strings.Join(e.adverse, ";"))
		if e.noReason {
			put("reasons", "never")
		} else if e.reasons.Op != 0 {
			put("reasons", Expression(&e.reasons))
		}
		if e.reasons.Op == logic.OpNamed {
			put("that is", Expression(&e.reasons.Kids[0]))
		}
		put("presumed", e.presumed)
		if e.contradicts.Op != 0 {
			put("contradicts", Expression(&e.contradicts))
		}
	}
}

// Rows returns how many rows the tables have; a fact that stands twice counts twice.
func Rows() (n int) {
	for _, rows := range topics() {
		n += len(rows)
	}
	return n
}

// Presumable yields the facts that can be presumed, in the order in which they are.
func Presumable() []logic.Fact { return table().presumable }

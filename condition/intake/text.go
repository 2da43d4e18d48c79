package intake

import (
	"fmt"
	"iter"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/internal/nearest"
	"github.com/dryneedling/dryneedling/internal/wire"
)

// parse reads the answer to a fact from text, with the day behind it: "3.4 on 2026-11-20".
func parse(f Fact, text string) Reply {
	r := replyTo(f, 0)
	r.typed = true
	if i := strings.LastIndex(text, " on "); i >= 0 {
		day, err := ParseDate(strings.TrimSpace(text[i+len(" on "):]))
		r = r.but(asFault(err))
		r.day, text = day, text[:i]
	}
	text = strings.TrimSpace(text)
	if text == "unknown" {
		r.said = saidUnknown
		return r
	}
	if r.fact == 0 {
		return r
	}
	v, fault := entryOf(f).parse(text)
	r.value = v
	return r.but(fault)
}

// parse reads a value from text.
func (e *entry) parse(text string) (value, Fault) {
	switch kindOf(e.fact.number()) {
	case aFlag:
		switch text {
		case "yes":
			return 1, Fault{}
		case "no":
			return 0, Fault{}
		}
		return 0, Fault{Problem: "wanted yes or no", Err: ErrWrongKind}
	case aChoice:
		return e.option(text)
	case aPlace:
		place, err := ParsePlace(text)
		return value(place), asFault(err)
	case aQuantity:
		return e.quantity(text)
	case anEvent:
		return e.event(text)
	}
	return e.list(text)
}

func (e *entry) option(text string) (value, Fault) {
	for i, id := range e.options {
		if id == text {
			return value(i + 1), Fault{}
		}
	}
	return 0, Fault{Problem: ErrUnknownValue.Error(), Nearest: e.near(text), Err: ErrUnknownValue}
}

// near returns the value that a misspelt one was probably meant to be; one in another case is nearest.
func (e *entry) near(text string) string {
	for _, id := range e.values {
		if strings.EqualFold(id, text) {
			return id
		}
	}
	return nearest.Of(text, slices.Values(e.values))
}

// quantity reads a number. Nothing is rounded: more than six significant digits are a fault.
func (e *entry) quantity(text string) (value, Fault) {
	if !wire.IsNumber(text) {
		return 0, Fault{Problem: "wanted a number, with a point for its decimals", Err: ErrWrongKind}
	}
	if wire.Significant(text) > 6 {
		return 0, Fault{Problem: ErrDigits.Error(), Err: ErrDigits}
	}
	n, err := strconv.ParseFloat(text, 64)
	if err != nil || n < e.min || n > e.max || n == 0 && wire.Significant(text) > 0 {
		return 0, Fault{Problem: "out of range, " + e.rangeText(), Err: ErrOutOfRange}
	}
	if e.unit == "count" && n != math.Trunc(n) {
		return 0, Fault{Problem: "wanted a whole number", Err: ErrWrongKind}
	}
	v := quantityValue(float32(n + 0)) // + 0 turns -0 into 0
	if v.exact() != n {
		return 0, Fault{Problem: "too small a number", Err: ErrOutOfRange}
	}
	return v, Fault{}
}

// rangeText returns the range of a quantity as people write it: "0.5 to 20", "28 to 45 C".
func (e *entry) rangeText() string {
	text := strconv.FormatFloat(e.min, 'f', -1, 64) + " to " + strconv.FormatFloat(e.max, 'f', -1, 64)
	if e.unit != "1" && e.unit != "count" {
		text += " " + e.unit
	}
	return text
}

func (e *entry) event(text string) (value, Fault) {
	if text == "never" && e.hasNever {
		return dateValue(never), Fault{}
	}
	date, err := ParseDate(text)
	if err != nil {
		wanted := "wanted a day as 2026-11-23"
		if e.hasNever {
			wanted += ", or never"
		}
		return 0, Fault{Problem: wanted, Err: ErrMalformed}
	}
	return dateValue(date), Fault{}
}

// list reads items with commas between, or "none".
func (e *entry) list(text string) (value, Fault) {
	if text == "none" {
		return 0, Fault{}
	}
	var all value
	for item := range strings.SplitSeq(text, ",") {
		bits, fault := e.item(strings.TrimSpace(item))
		if fault.Problem != "" {
			return 0, fault
		}
		all |= bits
	}
	return all, Fault{}
}

// item reads one item of a list, and returns its bits.
func (e *entry) item(text string) (value, Fault) {
	switch kindOf(e.fact.number()) {
	case anArea:
		area, err := body.ParseArea(text)
		return value(area), asFault(err)
	case ofRegions:
		region, err := body.ParseRegion(text)
		return value(body.RegionsOf(region)), asFault(err)
	case ofLevels:
		level, err := body.ParseLevel(text)
		return value(body.LevelsOf(level)), asFault(err)
	}
	n, fault := e.option(text)
	return 1 << n, fault
}

// items yields the items of a list as they are written, in the order of the table.
func (e *entry) items(v value) iter.Seq[string] {
	return func(yield func(string) bool) {
		switch kindOf(e.fact.number()) {
		case anArea:
			for part := range body.Area(v).All() {
				if !yield(part.String()) {
					return
				}
			}
		case ofRegions:
			for region := range body.Regions(v).All() {
				if !yield(region.String()) {
					return
				}
			}
		case ofLevels:
			for level := range body.Levels(v).All() {
				if !yield(level.String()) {
					return
				}
			}
		case aSet:
			for i, id := range e.options {
				if v.has(uint16(i+1)) && !yield(id) {
					return
				}
			}
		}
	}
}

// text writes a value as text, so that [entry.parse] reads it again.
func (e *entry) text(v value) string {
	switch kindOf(e.fact.number()) {
	case aFlag:
		if v == 1 {
			return "yes"
		}
		return "no"
	case aChoice:
		return e.options[v-1]
	case aPlace:
		return ISOPlace(v).String()
	case aQuantity:
		return v.number()
	case anEvent:
		if v.date() == never {
			return "never"
		}
		return v.date().String()
	}
	var out strings.Builder
	for item := range e.items(v) {
		if out.Len() > 0 {
			out.WriteString(", ")
		}
		out.WriteString(item)
	}
	if out.Len() == 0 {
		return "none"
	}
	return out.String()
}

// outOfRange says between which days from the answer the date of an event has to lie.
func (e *entry) outOfRange() Fault {
	problem := fmt.Sprintf("out of range, %.0f to %.0f days from the day of the answer", e.min, e.max)
	switch {
	case e.max == 0:
		problem = fmt.Sprintf("out of range, at most %.0f days before the day of the answer and not after it", -e.min)
	case e.min == 0:
		problem = fmt.Sprintf("out of range, at most %.0f days after the day of the answer and not before it", e.max)
	}
	return Fault{Problem: problem, Err: ErrOutOfRange}
}

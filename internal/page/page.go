// Package page sets text for a terminal of 80 columns.
package page

import (
	"strings"
	"unicode/utf8"
)

// Width is the width of a terminal.
const Width = 80

// A Page is text of that width. Its zero value is empty.
type Page struct{ strings.Builder }

// Line writes one line, and what does not fit on it below, indented. A word longer than the page
// stays whole.
func (p *Page) Line(text string, indent int) {
	start := len(text) - len(strings.TrimLeft(text, " "))
	for utf8.RuneCountInString(text) > Width {
		cut := lastSpace(text, start)
		if cut < 0 {
			break
		}
		p.WriteString(strings.TrimRight(text[:cut], " ") + "\n")
		text = strings.Repeat(" ", indent) + text[cut+1:]
		start = indent
	}
	p.WriteString(strings.TrimRight(text, " ") + "\n")
}

// lastSpace is the last space after start at which text can be cut to fit the page, or -1.
func lastSpace(text string, start int) int {
	column, cut := 0, -1
	for i, r := range text {
		if column > Width {
			break
		}
		if r == ' ' && i > start {
			cut = i
		}
		column++
	}
	return cut
}

// Wrap sets text over as many lines as it takes, with what stands before the first line and the others.
// White space in the text is folded.
func (p *Page) Wrap(first, rest, text string) {
	line, empty := first, true
	for word := range strings.FieldsSeq(text) {
		if !empty && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > Width {
			p.Line(line, 0)
			line, empty = rest, true
		}
		if !empty {
			line += " "
		}
		line, empty = line+word, false
	}
	p.Line(line, 0)
}

// Entry sets a label and beside it, from the column on, a text over as many lines as it takes.
func (p *Page) Entry(column int, label, text string) {
	first := "  " + label
	first += strings.Repeat(" ", max(column-utf8.RuneCountInString(first), 1))
	p.Wrap(first, strings.Repeat(" ", column), text)
}

// Apart sets one text at the left and one at the right, on one line where they fit.
func (p *Page) Apart(left, right string) {
	gap := Width - utf8.RuneCountInString(left) - utf8.RuneCountInString(right)
	if gap < 2 {
		p.Line(left, 4)
		left, gap = "", Width-utf8.RuneCountInString(right)
	}
	p.Line(left+strings.Repeat(" ", max(gap, 0))+right, 0)
}

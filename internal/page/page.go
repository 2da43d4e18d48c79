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

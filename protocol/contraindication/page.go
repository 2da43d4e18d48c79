package contraindication

import (
	"strings"
	"unicode/utf8"
)

// A page is text of a given width.
type page struct {
	strings.Builder
	width int
}

func (p *page) line(text string) {
	p.WriteString(strings.TrimRight(text, " "))
	p.WriteByte('\n')
}

// labelWidth is the column in which the text of an entry begins.
const labelWidth = 21

// entry prints a label and beside it a text over as many lines as it takes.
func (p *page) entry(label, text string) {
	first := "  " + label
	first += strings.Repeat(" ", max(labelWidth-utf8.RuneCountInString(first), 1))
	p.wrap(first, strings.Repeat(" ", labelWidth), text)
}

// wrap prints text over as many lines as it takes, with what comes before the first and the other lines.
func (p *page) wrap(first, rest, text string) {
	line, empty := first, true
	for word := range strings.FieldsSeq(text) {
		if !empty && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > p.width {
			p.line(line)
			line, empty = rest, true
		}
		if !empty {
			line += " "
		}
		line, empty = line+word, false
	}
	p.line(line)
}

// apart prints one text at the left and one at the right, on one line where they fit.
func (p *page) apart(left, right string) {
	gap := p.width - utf8.RuneCountInString(left) - utf8.RuneCountInString(right)
	if gap < 2 {
		p.line(left)
		left, gap = "", p.width-utf8.RuneCountInString(right)
	}
	p.line(left + strings.Repeat(" ", max(gap, 0)) + right)
}

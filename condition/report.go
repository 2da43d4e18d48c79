package condition

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// reportWidth is the width of a terminal.
const reportWidth = 80

// Report returns the row for a terminal of 80 columns: name, regions, evidence, codes with their
// match, and the sources with how much of them was read.
func (c Condition) Report() string {
	if !c.IsValid() {
		return c.String() + "\n"
	}
	var page report
	page.line(fmt.Sprintf("%s (%s)", c.Name(), c), 2)
	page.line("  family    "+c.Family().Name(), 12)
	page.line("  regions   "+c.regionNames(), 12)
	page.line("  evidence  short term (to about 12 weeks)  "+c.Short().Name(), 44)
	page.line("            long term (6 months or more)    "+c.Long().Name(), 44)
	page.codes(c)
	page.sources(c)
	return page.String()
}

func (c Condition) regionNames() string {
	if c.row().Everywhere {
		return "everywhere"
	}
	var names []string
	for r := range c.Regions().All() {
		names = append(names, r.Name())
	}
	return strings.Join(names, ", ")
}

type report struct{ strings.Builder }

func (page *report) codes(c Condition) {
	system := System(0)
	for code := range c.Codes() {
		if code.System != system {
			system = code.System
			page.line(fmt.Sprintf("  %s %s", system.Name(), system.Version()), 4)
		}
		page.line(fmt.Sprintf("    %-10s %-10s  %s", code.Code, code.Match, code.Display), 27)
	}
}

func (page *report) sources(c Condition) {
	sources := c.Sources()
	if len(sources) == 0 {
		page.line("  sources   none", 12)
		return
	}
	page.line("  sources", 12)
	for _, source := range sources {
		work, ok := source.Lookup()
		if !ok {
			page.line("    "+string(source), 6)
			continue
		}
		text := fmt.Sprintf("    %-13s %s", work.Key, work.Citation)
		if work.Read != "" {
			text = strings.TrimRight(text, ".") + ". Read: " + work.Read + "."
		}
		page.line(text, 18)
	}
}

// line writes one line, and what does not fit on it below, indented.
func (page *report) line(text string, indent int) {
	start := len(text) - len(strings.TrimLeft(text, " "))
	for utf8.RuneCountInString(text) > reportWidth {
		cut := lastSpace(text, start)
		if cut < 0 {
			break // one word longer than the page stays whole
		}
		page.WriteString(strings.TrimRight(text[:cut], " ") + "\n")
		text = strings.Repeat(" ", indent) + text[cut+1:]
		start = indent
	}
	page.WriteString(text + "\n")
}

// lastSpace is the last space after start at which text can be cut to fit the page, or -1.
func lastSpace(text string, start int) int {
	column, cut := 0, -1
	for i, r := range text {
		if column > reportWidth {
			break
		}
		if r == ' ' && i > start {
			cut = i
		}
		column++
	}
	return cut
}

package main

import (
	"fmt"
	"iter"
	"slices"
	"strings"
	"unicode"

	"github.com/dryneedling/dryneedling/condition/evidence"
)

// A page is Markdown in the making.
type page struct {
	strings.Builder
	cited []evidence.Source
}

const unreviewed = " No clinician has reviewed this page."

func (p *page) head(title, intro string) { fmt.Fprintf(p, "# %s\n\n%s\n", title, intro) }

func (p *page) section(title string) { fmt.Fprintf(p, "\n## %s\n", title) }

// entry is a heading with a name and an id: [anchor] leads to it.
func (p *page) entry(name, id string) { fmt.Fprintf(p, "\n### %s\n\n", titled(heading(name, id))) }

func heading(name, id string) string {
	if name == "" {
		return "`" + id + "`"
	}
	return name + " (`" + id + "`)"
}

// anchor is the fragment under which a heading is found.
func anchor(heading string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(heading) {
		switch {
		case r == ' ':
			b.WriteRune('-')
		case r == '-' || r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r):
			b.WriteRune(r)
		}
	}
	return b.String()
}

func (p *page) text(format string, args ...any) { fmt.Fprintf(p, format+"\n", args...) }

// item is one line of a list; without a value it is left out.
func (p *page) item(label, value string) {
	if value != "" && value != "none" {
		fmt.Fprintf(p, "- %s: %s\n", label, value)
	}
}

// cite names a source, and remembers it for the list at the end of the page.
func (p *page) cite(s evidence.Source) string {
	s = s.Canonical()
	if !slices.Contains(p.cited, s) {
		p.cited = append(p.cited, s)
	}
	switch s {
	case evidence.Convention:
		return "convention"
	case evidence.StandardAnatomy:
		return "standard anatomy, from memory"
	case evidence.TriggerPointCharts:
		return "trigger-point charts, from memory"
	case evidence.GeneralKnowledge:
		return "general knowledge, from memory"
	}
	return string(s)
}

// sources names several sources.
func (p *page) sources(keys []evidence.Source) string {
	var names []string
	for _, s := range keys {
		names = append(names, p.cite(s))
	}
	return strings.Join(names, ", ")
}

// by is sources in brackets behind a statement; of none, nothing.
func (p *page) by(keys []evidence.Source) string {
	if len(keys) == 0 {
		return ""
	}
	return " [" + p.sources(keys) + "]"
}

// citations writes a list of sources with what each of them says; those that say no more than the entry
// stand together.
func (p *page) citations(label string, seq iter.Seq[evidence.Citation]) {
	var silent, speaking []string
	for c := range seq {
		name := p.cite(c.Source)
		if c.At != "" {
			name += ", " + c.At
		}
		if c.Says == "" {
			silent = append(silent, name)
			continue
		}
		speaking = append(speaking, name+": "+c.Says)
	}
	p.text("%s", strings.TrimSuffix("- "+label+": "+strings.Join(silent, ", "), " "))
	for _, words := range speaking {
		p.text("  - %s", words)
	}
}

// references lists every work that the page cites, with how much of it was read.
func (p *page) references() {
	if len(p.cited) == 0 {
		return
	}
	p.section("Sources")
	p.text("")
	slices.Sort(p.cited)
	for _, s := range p.cited {
		work, ok := s.Lookup()
		if !ok {
			p.text("- **%s**", s)
			continue
		}
		name := string(work.Key)
		if work.IsFlag() {
			name = p.cite(s)
		}
		line := fmt.Sprintf("- **%s**: %s", name, work.Citation)
		if work.DOI != "" {
			line += " doi:" + work.DOI.String()
		}
		if work.Read != "" {
			line += " *Read: " + work.Read + ".*"
		}
		p.text("%s", line)
	}
}

// titled is a text with a capital at its beginning.
func titled(text string) string {
	if text == "" {
		return ""
	}
	return strings.ToUpper(text[:1]) + text[1:]
}

// joined is the ids of some things, in their order.
func joined[T fmt.Stringer](all iter.Seq[T]) string {
	var ids []string
	for v := range all {
		ids = append(ids, v.String())
	}
	return strings.Join(ids, ", ")
}

// sentence is a text with a full stop.
func sentence(text string) string {
	if text == "" || strings.HasSuffix(text, ".") {
		return text
	}
	return text + "."
}

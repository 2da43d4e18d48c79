package main

import (
	"fmt"
	"strings"

	"github.com/dryneedling/dryneedling/condition/evidence"
)

// A page is Markdown in the making.
type page struct {
	strings.Builder
	cited []evidence.Source
	seen  map[evidence.Source]bool
}

func (p *page) head(title, intro string) {
	fmt.Fprintf(p, "# %s\n\n%s\n", title, intro)
}

func (p *page) section(title string) { fmt.Fprintf(p, "\n## %s\n", title) }

func (p *page) entry(title string) { fmt.Fprintf(p, "\n### %s\n\n", title) }

func (p *page) text(format string, args ...any) { fmt.Fprintf(p, format+"\n", args...) }

// item is one line of a list; without a value it is left out.
func (p *page) item(label, value string) {
	if value != "" && value != "none" {
		fmt.Fprintf(p, "- %s: %s\n", label, value)
	}
}

// cite names a source, and remembers it for the list at the end of the page.
func (p *page) cite(s evidence.Source) string {
	if p.seen == nil {
		p.seen = map[evidence.Source]bool{}
	}
	if work, ok := s.Lookup(); ok {
		s = work.Key
	}
	if !p.seen[s] {
		p.seen[s] = true
		p.cited = append(p.cited, s)
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

// citations names sources with what each of them says.
func (p *page) citations(seq func(yield func(evidence.Citation) bool)) string {
	var names []string
	for c := range seq {
		name := p.cite(c.Source)
		if c.At != "" {
			name += ", " + c.At
		}
		if c.Says != "" {
			name += ": " + c.Says
		}
		names = append(names, name)
	}
	return strings.Join(names, "; ")
}

// references lists every work that the page cites, with how much of it was read.
func (p *page) references() {
	if len(p.cited) == 0 {
		return
	}
	p.section("Sources")
	p.text("")
	for _, s := range p.cited {
		work, ok := s.Lookup()
		if !ok {
			p.text("- **%s**", s)
			continue
		}
		line := fmt.Sprintf("- **%s**: %s", work.Key, work.Citation)
		if work.DOI != "" {
			line += " doi:" + strings.ReplaceAll(string(work.DOI), ";", ", ")
		}
		if work.Read != "" {
			line += " *Read: " + work.Read + ".*"
		}
		p.text("%s", line)
	}
}

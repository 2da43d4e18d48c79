package main

import (
	"fmt"
	"io"

	"github.com/dryneedling/dryneedling/session"
)

func measure(w io.Writer, id string) error {
	m, err := session.ParseMeasure(id)
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "%s (%s)\n  range   %v, %s is better\n  taken   %s\n", m.Name(), m, m.Range(), m.Better(), m.When())
	if m.Note() != "" {
		fmt.Fprintf(w, "  note    %s\n", m.Note())
	}
	if len(m.Figures()) == 0 {
		fmt.Fprintln(w, "  change  no figure was seen")
	}
	for _, f := range m.Figures() {
		fmt.Fprintf(w, "  change  %s: %v", f.Population, f.Important)
		if f.Detectable != 0 {
			fmt.Fprintf(w, "; less than %v may be noise", f.Detectable)
		}
		fmt.Fprintf(w, " [%s]\n", keys(f.Sources))
	}
	for code := range m.Codes() {
		fmt.Fprintf(w, "  code    %s %s, %s\n", code.System, code.Code, code.Match)
	}
	return nil
}

func event(w io.Writer, id string) error {
	e, err := session.ParseAdverseEvent(id)
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "%s (%s)\n  grade    %v\n  where    %s\n", e.Name(), e, e.Grade(), e.Where())
	for _, i := range e.Incidence() {
		fmt.Fprintf(w, "  seen     %v\n", i)
	}
	if len(e.Incidence()) == 0 {
		fmt.Fprintln(w, "  seen     no figure was found, which does not mean that it is rare")
	}
	for _, line := range []struct{ label, text string }{
		{"at once", e.Manage()}, {"report", e.Report()}, {"stop", e.Stop()},
	} {
		if line.text != "" {
			fmt.Fprintf(w, "  %-7s  %s\n", line.label, line.text)
		}
	}
	for _, a := range session.AfterEvent(e) {
		fmt.Fprintf(w, "  after    %s [%s]\n", a.Says, keys(a.Sources))
	}
	return nil
}

// Knowledge writes docs/knowledge from the tables: Markdown pages that a clinician can read, each line with
// its sources.
//
//	go run ./internal/knowledge docs/knowledge
//
// The pages are kept in step by a test, which fails where they differ from what this program writes.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: knowledge FOLDER")
		os.Exit(2)
	}
	for file, text := range pages() {
		if err := os.WriteFile(filepath.Join(os.Args[1], file), []byte(text), 0o644); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}

// pages are the pages by file name.
func pages() map[string]string {
	b := book{pages: map[string]string{}}
	b.index.head("What the library holds", "The tables of the library as pages. Every statement names its sources, and each page ends with "+
		"the works that it cites and how much of each was read; what rests on memory or convention says so. The tables were checked "+
		"against their sources, and no clinician has reviewed them.")
	b.index.text("\n[How a verdict is made](../verdict.md) tells what a screening does with them.")
	for _, chapter := range []func(*book){
		rulePages, factPages, settingPage, musclePages, zonePage, hazardPage, conditionPages, dosePage, measurePage, eventPage, sessionPages,
	} {
		chapter(&b)
	}
	b.pages["README.md"] = b.index.String()
	return b.pages
}

// A book is pages in the making, and their index.
type book struct {
	pages map[string]string
	index page
}

func (b *book) section(title string) {
	b.index.section(title)
	b.index.text("")
}

// add closes a page with its sources, and lists it in the index.
func (b *book) add(file string, p *page, title string, count int, what string) {
	if count == 1 {
		what = strings.TrimSuffix(what, "s")
	}
	p.references()
	b.pages[file] = p.String()
	b.index.text("- [%s](%s): %d %s", title, file, count, what)
}

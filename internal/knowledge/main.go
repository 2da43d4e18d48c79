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
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: knowledge FOLDER")
		os.Exit(2)
	}
	for name, text := range pages() {
		if err := os.WriteFile(filepath.Join(os.Args[1], name), []byte(text), 0o644); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}

// pages are the pages by file name.
func pages() map[string]string {
	all := map[string]string{}
	var index page
	index.head("What the library holds", "The tables of the library as pages. Every line names its sources; what rests on memory or convention "+
		"says so. The tables were checked against their sources, and no clinician has reviewed them.")
	for _, write := range []func(map[string]string, *page){rulePages, musclePages, conditionPages} {
		write(all, &index)
	}
	all["README.md"] = index.String()
	return all
}

// Knowledge prints what is inside the library, and looks things up.
//
//	go run ./examples/knowledge                       what there is, counted
//	go run ./examples/knowledge -json                 the same, for programs
//	go run ./examples/knowledge muscle levator        muscles by name
//	go run ./examples/knowledge zone temple           muscles that refer pain there
//	go run ./examples/knowledge condition neck-pain   a condition, and its published protocol
//	go run ./examples/knowledge rule thorax-low-bmi   a rule
//	go run ./examples/knowledge fact inr              a fact, and the rules that ask of it
//	go run ./examples/knowledge measure ndi           an outcome measure, and the changes that matter
//	go run ./examples/knowledge event pneumothorax    an adverse event
//	go run ./examples/knowledge source GB21-2018      a source, and everything that cites it
//
// Exit status: 0, found; 1, nothing of that name, with the nearest; 2, wrong usage.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
)

const usage = "usage: knowledge [-json | muscle NAME | zone ID | condition ID | rule ID | fact ID | measure ID | event ID | source KEY]"

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, stdout, stderr io.Writer) (status int) {
	switch {
	case len(args) == 0:
		printCounts(stdout)
		return 0
	case len(args) == 1 && args[0] == "-json":
		out := json.NewEncoder(stdout)
		out.SetIndent("", " ")
		if err := out.Encode(counts()); err != nil {
			fmt.Fprintln(stderr, err)
			return 1
		}
		return 0
	}
	look, ok := lookUps[args[0]]
	if !ok || len(args) < 2 {
		fmt.Fprintln(stderr, usage)
		return 2
	}
	if err := look(stdout, strings.Join(args[1:], " ")); err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	return 0
}

// lookUps write what there is of one thing, by what it is. Where there is nothing of that name the error
// names the nearest.
var lookUps = map[string]func(w io.Writer, name string) error{
	"muscle":    muscle,
	"zone":      zone,
	"condition": treated,
	"rule":      rule,
	"fact":      fact,
	"measure":   measure,
	"event":     event,
	"source":    source,
}

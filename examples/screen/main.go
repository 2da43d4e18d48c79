// Screen reads one case in the wire form, from the file that is named or from standard input, and writes
// one assessment.
//
//	go run ./examples/screen case.json
//
// Exit status: 0, a screening was made, whatever it says; 2, the input could not be used, and every fault
// is on standard error with its path.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) (status int) {
	in := stdin
	switch len(args) {
	case 0:
	case 1:
		file, err := os.Open(args[0])
		if err != nil {
			fmt.Fprintln(stderr, "the file cannot be opened")
			return 2
		}
		defer file.Close()
		in = file
	default:
		fmt.Fprintln(stderr, "usage: screen [case.json]")
		return 2
	}
	c, err := contraindication.ReadCase(in)
	if err != nil {
		for _, fault := range intake.FaultsOf(err) {
			fmt.Fprintln(stderr, fault)
		}
		return 2
	}
	out := json.NewEncoder(stdout)
	out.SetEscapeHTML(false)
	out.SetIndent("", " ")
	if err := out.Encode(c.Screen()); err != nil {
		fmt.Fprintln(stderr, err)
		return 2
	}
	return 0
}

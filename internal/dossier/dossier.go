// Dossier compares the library's tables with the tables of the dossier that they were taken from, cell by
// cell, and lists what differs.
//
//	go run ./internal/dossier
//
// Its copy of the dossier's tables is in testdata. Every difference has a reason, or it is a fault: exit
// status 1.
package main

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
)

func main() {
	if faults := report(os.Stdout); faults > 0 {
		os.Exit(1)
	}
}

// report writes what differs, table by table, and returns how many differences have no reason.
func report(w io.Writer) (faults int) {
	for _, c := range comparisons {
		theirs, ours := c.theirs(), c.library()
		differences := c.compare(theirs, ours)
		fmt.Fprintf(w, "%s: %d rows, %d in the library, %d cells differ\n", c.table, len(theirs), len(ours), len(differences))
		for _, group := range byReason(differences) {
			if group[0].Reason != "" {
				writeGroup(w, group)
				continue
			}
			for _, d := range group {
				fmt.Fprintf(w, "  WITHOUT A REASON: %s\n", d)
				faults++
			}
		}
	}
	return faults
}

// byReason puts together what has the same reason, in the order in which the reasons first come.
func byReason(differences []Difference) (groups [][]Difference) {
	for _, d := range differences {
		i := slices.IndexFunc(groups, func(g []Difference) bool { return g[0].Reason == d.Reason })
		if i < 0 {
			i = len(groups)
			groups = append(groups, nil)
		}
		groups[i] = append(groups[i], d)
	}
	return groups
}

// writeGroup writes a reason, and below it the rows that it is for.
func writeGroup(w io.Writer, group []Difference) {
	fmt.Fprintf(w, "  %s:\n", group[0].Reason)
	line := "   "
	for i, d := range group {
		word := " " + d.Row
		if d.Column != "row" {
			word += " (" + d.Column + ")"
		}
		if i < len(group)-1 {
			word += ","
		}
		if len(line)+len(word) > 110 && strings.TrimSpace(line) != "" {
			fmt.Fprintln(w, line)
			line = "   "
		}
		line += word
	}
	fmt.Fprintln(w, line)
}

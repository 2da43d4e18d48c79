// Dossier compares the library's tables with the tables of the dossier that they were taken from, cell by
// cell, and lists what differs.
//
//	go run ./internal/dossier
//
// Its copy of the dossier's tables is in testdata. Every difference has a reason, or it is a fault: exit
// status 1.
package main

import (
	"compress/gzip"
	"embed"
	"encoding/csv"
	"fmt"
	"io"
	"os"
)

//go:embed testdata/*.csv.gz
var tables embed.FS

func main() {
	faults := 0
	for _, c := range comparisons {
		differences := c.compare()
		unexplained := 0
		for _, d := range differences {
			if d.Reason == "" {
				unexplained++
			}
			fmt.Println(d)
		}
		fmt.Printf("%s: %d rows compared, %d cells differ, %d without a reason\n", c.table, len(read(c.table)), len(differences), unexplained)
		faults += unexplained
	}
	if faults > 0 {
		os.Exit(1)
	}
}

// A row is one row of a table, by column.
type row map[string]string

// read returns the rows of a table of the dossier, in order.
func read(table string) (rows []row) {
	file, err := tables.Open("testdata/" + table + ".csv.gz")
	if err != nil {
		panic(err)
	}
	defer file.Close()
	plain, err := gzip.NewReader(file)
	if err != nil {
		panic(err)
	}
	r := csv.NewReader(plain)
	header, err := r.Read()
	for err == nil {
		var cells []string
		if cells, err = r.Read(); err == nil {
			one := row{}
			for i, column := range header {
				one[column] = cells[i]
			}
			rows = append(rows, one)
		}
	}
	if err != io.EOF {
		panic(err)
	}
	return rows
}

// A comparison holds the rows of one table against the library's.
type comparison struct {
	table   string
	key     func(row) string  // what names a row; nil: its column id
	library func() []row      // the library's rows, in its order, with the columns that it holds
	reasons map[string]string // why a cell differs, by "row column", or by "* column"
	ordered bool              // whether the order of rows counts

	// spelled brings a cell of the dossier, and one of the library, into one spelling where they write the
	// same thing differently: nil where they do not.
	spelled map[string]func(cell string, r row) string
}

// A Difference is one cell that differs.
type Difference struct{ Table, Row, Column, Dossier, Library, Reason string }

func (d Difference) String() string {
	text := fmt.Sprintf("%s, %s, %s: %q in the dossier, %q in the library", d.Table, d.Row, d.Column, d.Dossier, d.Library)
	if d.Reason != "" {
		text += " (" + d.Reason + ")"
	}
	return text
}

func (c *comparison) keyOf(r row) string {
	if c.key != nil {
		return c.key(r)
	}
	return r["id"]
}

// compare returns every cell that differs: rows that only one side has, rows out of order, and cells.
func (c *comparison) compare() (differences []Difference) {
	add := func(key, column, theirs, ours string) {
		reason := c.reasons[key+" "+column]
		if reason == "" {
			reason = c.reasons["* "+column]
		}
		differences = append(differences, Difference{c.table, key, column, theirs, ours, reason})
	}
	ours := map[string]row{}
	var order []string
	for _, r := range c.library() {
		key := c.keyOf(r)
		if _, twice := ours[key]; twice {
			add(key, "row", "once", "twice")
		}
		ours[key] = r
		order = append(order, key)
	}
	theirs := read(c.table)
	next := 0
	seen := map[string]bool{}
	for _, r := range theirs {
		key := c.keyOf(r)
		seen[key] = true
		mine, ok := ours[key]
		if !ok {
			add(key, "row", "there", "missing")
			continue
		}
		if c.ordered && next < len(order) && order[next] != key {
			add(key, "place", "before "+order[next], "after it")
		}
		next++
		for column, value := range mine {
			if same := c.spelled[column]; r[column] != value && (same == nil || same(r[column], r) != same(value, r)) {
				add(key, column, r[column], value)
			}
		}
	}
	for _, key := range order {
		if !seen[key] {
			add(key, "row", "missing", "there")
		}
	}
	return differences
}

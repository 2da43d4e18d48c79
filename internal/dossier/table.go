package main

import (
	"compress/gzip"
	"embed"
	"encoding/csv"
	"strings"
)

//go:embed testdata/*.csv.gz
var tables embed.FS

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
	cells, err := csv.NewReader(plain).ReadAll()
	if err != nil {
		panic(err)
	}
	for _, line := range cells[1:] {
		r := row{}
		for i, column := range cells[0] {
			r[column] = line[i]
		}
		rows = append(rows, r)
	}
	return rows
}

// list writes several values in one cell, as the dossier does.
func list[T ~string](words []T) string {
	text := make([]string, len(words))
	for i, word := range words {
		text[i] = string(word)
	}
	return strings.Join(text, ";")
}

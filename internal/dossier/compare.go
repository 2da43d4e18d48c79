package main

import (
	"fmt"
	"maps"
	"slices"
)

// A comparison holds the library's rows against those of one table of the dossier.
type comparison struct {
	table   string
	key     func(row) string  // what names a row; nil: its column id
	dossier func() []row      // the dossier's rows; nil: those of the table of that name
	library func() []row      // the library's rows, in its order
	ordered bool              // whether the order of rows counts
	leftOut map[string]string // the columns that the library does not hold, each with the reason

	// explain is why a cell differs; "" where there is no reason.
	explain func(d Difference, theirs, ours row) string

	// spelled brings a cell of either side into one spelling where the two write the same thing differently.
	spelled map[string]cell
}

// cell brings a cell into a spelling.
type cell = func(cell string, r row) string

// A Difference is one cell that differs. The columns "row" and "place" stand for the row itself.
type Difference struct{ Table, Row, Column, Dossier, Library, Reason string }

func (d Difference) String() string {
	return fmt.Sprintf("%s, %s, %s: %q in the dossier, %q in the library", d.Table, d.Row, d.Column, d.Dossier, d.Library)
}

func (c *comparison) keyOf(r row) string {
	if c.key != nil {
		return c.key(r)
	}
	return r["id"]
}

func (c *comparison) theirs() []row {
	if c.dossier != nil {
		return c.dossier()
	}
	return read(c.table)
}

// compare returns every cell that differs: rows that only one side has, or has more often, rows that stand
// elsewhere, and cells.
func (c *comparison) compare(theirs, ours []row) (differences []Difference) {
	add := func(key, column, their, our string, theirRow, ourRow row) {
		d := Difference{Table: c.table, Row: key, Column: column, Dossier: their, Library: our}
		if c.explain != nil {
			d.Reason = c.explain(d, theirRow, ourRow)
		}
		differences = append(differences, d)
	}
	places := map[string][]int{} // the places of a key in ours that are not matched yet
	for i, r := range ours {
		places[c.keyOf(r)] = append(places[c.keyOf(r)], i)
	}
	var matched []int
	for _, r := range theirs {
		key := c.keyOf(r)
		if len(places[key]) == 0 {
			add(key, "row", "there", "missing", r, nil)
			continue
		}
		place := places[key][0]
		places[key] = places[key][1:]
		matched = append(matched, place)
		mine := ours[place]
		for _, column := range columns(r, mine) {
			if _, ok := c.leftOut[column]; ok {
				continue
			}
			their, our := r[column], mine[column]
			if same := c.spelled[column]; their != our && (same == nil || same(their, r) != same(our, r)) {
				add(key, column, their, our, r, mine)
			}
		}
	}
	for i, r := range ours {
		if key := c.keyOf(r); slices.Contains(places[key], i) {
			add(key, "row", "missing", "there", nil, r)
		}
	}
	if c.ordered {
		for _, place := range moved(matched) {
			add(c.keyOf(ours[place]), "place", "elsewhere", fmt.Sprint("row ", place+1), nil, ours[place])
		}
	}
	return differences
}

// columns are those of both rows.
func columns(a, b row) []string {
	all := maps.Clone(a)
	maps.Copy(all, b)
	return slices.Sorted(maps.Keys(all))
}

// moved returns the fewest places without which the others rise.
func moved(places []int) (out []int) {
	length, before := make([]int, len(places)), make([]int, len(places)) // of the longest rise that ends here
	longest := -1
	for i, place := range places {
		length[i], before[i] = 1, -1
		for j := range i {
			if places[j] < place && length[j] >= length[i] {
				length[i], before[i] = length[j]+1, j
			}
		}
		if longest < 0 || length[i] > length[longest] {
			longest = i
		}
	}
	stays := make([]bool, len(places))
	for i := longest; i >= 0; i = before[i] {
		stays[i] = true
	}
	for i, place := range places {
		if !stays[i] {
			out = append(out, place)
		}
	}
	return out
}

package main

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/session"
)

func TestNothingDiffersWithoutAReason(t *testing.T) {
	for _, c := range comparisons {
		t.Run(c.table, func(t *testing.T) {
			theirs := c.theirs()
			require.NotEmpty(t, theirs)
			for _, d := range c.compare(theirs, c.library()) {
				require.NotEmpty(t, d.Reason, "%s", d)
			}
		})
	}
}

// A reason that explains nothing any more is taken out.
func TestEveryReasonIsNeeded(t *testing.T) {
	used, words := map[string]bool{}, map[[2]string]bool{}
	for _, c := range comparisons {
		theirs := c.theirs()
		for _, d := range c.compare(theirs, c.library()) {
			used[d.Row], words[[2]string{d.Dossier, d.Library}] = true, true
		}
		for column, reason := range c.leftOut {
			require.NotEmpty(t, reason)
			require.Contains(t, theirs[0], column, "%s has no column to leave out", c.table)
		}
	}
	for key := range uncited {
		require.True(t, used[key], "%s is cited, or is no source of the dossier", key)
	}
	for cells := range otherwise {
		require.True(t, words[cells], "%q is no cell of the dossier", cells)
	}
	at := map[string]bool{}
	for _, code := range read("codes") {
		at[code["our_id"]] = true
	}
	for id := range atNothing {
		require.True(t, at[id], "codes.csv has no %s", id)
	}
}

// Every column of every table is compared, or left out with a reason.
func TestEveryColumnIsCompared(t *testing.T) {
	for _, c := range comparisons {
		ours := c.library()
		for column := range c.theirs()[0] {
			if _, out := c.leftOut[column]; !out {
				require.Contains(t, ours[0], column, "%s", c.table)
			}
		}
		for column := range ours[0] {
			require.Contains(t, c.theirs()[0], column, "the library compares what the table %s has not", c.table)
		}
	}
}

// On copies of the library's rows that were altered on purpose, the alteration is found and has no reason.
func TestAlterationsAreNoticed(t *testing.T) {
	for _, c := range comparisons {
		theirs, ours := c.theirs(), c.library()
		had := map[string]bool{}
		for _, d := range c.compare(theirs, ours) {
			had[d.String()] = true
		}
		found := func(t *testing.T, altered []row, r row, column string) {
			t.Helper()
			for _, d := range c.compare(theirs, altered) {
				if !had[d.String()] && d.Row == c.keyOf(r) && d.Column == column && d.Reason == "" {
					return
				}
			}
			t.Errorf("%s: not noticed at %s", column, c.keyOf(r))
		}
		for _, at := range []int{0, len(ours) / 3, len(ours) / 2, len(ours) - 1} {
			r := ours[at]
			t.Run(fmt.Sprint(c.table, "/", at), func(t *testing.T) {
				found(t, slices.Delete(slices.Clone(ours), at, at+1), r, "row")
				found(t, slices.Insert(slices.Clone(ours), at, r), r, "row")

				misspelt := maps.Clone(r)
				for column := range misspelt {
					misspelt[column] += "x"
				}
				found(t, append(slices.Clone(ours), misspelt), misspelt, "row")

				if c.ordered && at > 0 {
					found(t, slices.Insert(slices.Delete(slices.Clone(ours), at, at+1), 0, r), r, "place")
				}
				for column := range r {
					changed := maps.Clone(r)
					changed[column] += " 7x"
					if c.keyOf(changed) != c.keyOf(r) || strings.HasPrefix(c.table, "codes that") {
						continue // another row, which is noticed as one
					}
					found(t, slices.Replace(slices.Clone(ours), at, at+1, changed), r, column)
				}
			})
		}
	}
}

func TestMovedFindsTheFewest(t *testing.T) {
	for _, tt := range []struct {
		name         string
		places, want []int
	}{
		{"none", nil, nil},
		{"in order", []int{0, 1, 2, 5}, nil},
		{"the first at the end", []int{1, 2, 3, 0}, []int{0}},
		{"the last at the beginning", []int{3, 0, 1, 2}, []int{3}},
		{"two", []int{0, 4, 1, 2, 3, 8, 5, 6}, []int{4, 8}},
	} {
		t.Run(tt.name, func(t *testing.T) { require.Equal(t, tt.want, moved(tt.places)) })
	}
}

// No code is read back as what it stands at where its note says that it is broader or merely related.
func TestNoFlaggedCodeIsDecoded(t *testing.T) {
	decodes := map[string]func(system, code string) bool{
		"condition": func(system, code string) bool {
			s, err := condition.ParseSystem(system)
			return err == nil && !condition.FromCode(s, code).IsEmpty()
		},
		"muscle": func(system, code string) bool { return !anatomy.FromCode(anatomy.System(system), code).IsEmpty() },
		"outcome": func(system, code string) bool {
			_, ok := session.MeasureFromCode(session.System(system), code)
			return ok
		},
		"adverse-event": func(system, code string) bool {
			_, ok := session.AdverseEventFromCode(session.System(system), code)
			return ok
		},
	}
	flags, ways := map[string][]string{}, map[string][]string{}
	for _, code := range read("codes") {
		key := code["domain"] + " " + code["system"] + " " + code["code"]
		flags[key] = append(flags[key], flagged(code))
		ways[key] = []string{code["domain"], code["system"], code["code"], code["verified"]}
	}
	decoded := 0
	for key, way := range ways {
		decode, shipped := decodes[way[0]]
		if !shipped || !decode(way[1], way[2]) {
			continue
		}
		decoded++
		require.Equal(t, "yes", way[3], "%s is not verified", key)
		require.Contains(t, flags[key], "", "%s is broader or related wherever it stands", key)
	}
	require.Greater(t, decoded, 400)
}

func TestReport(t *testing.T) {
	var out bytes.Buffer
	require.Zero(t, report(&out))
	require.Contains(t, out.String(), "rules: 280 rows, 280 in the library, 0 cells differ\n")
	for line := range strings.Lines(out.String()) {
		require.LessOrEqual(t, len([]rune(line)), 151, "%s", line)
	}
}

package main

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

// inText is the value of a fact as the text form has it: the dossier writes values as JSON does.
func inText(cell string, r row) string {
	switch {
	case cell == "[]":
		return "none"
	case r["kind"] == "flag" && cell == "true":
		return "yes"
	case r["kind"] == "flag" && cell == "false":
		return "no"
	case r["kind"] == "quantity":
		if n, err := strconv.ParseFloat(cell, 64); err == nil {
			return decimal(n)
		}
	case r["kind"] == "set":
		return strings.ReplaceAll(cell, ", ", ";")
	}
	return cell
}

// anyOrder is a list whose order says nothing.
func anyOrder(cell string, _ row) string { return inOrder(cell) }

// levels is a list of levels and ranges, each range drawn as far as it goes.
func levels(cell string, _ row) string {
	var set body.Levels
	for part := range strings.SplitSeq(strings.NewReplacer(", ", ";", ",", ";").Replace(cell), ";") {
		parsed, err := body.ParseLevels(part)
		if err != nil {
			return cell
		}
		set |= parsed
	}
	return set.Ranges()
}

// reached is what a line can reach: yes, no, levels, or zones in any order.
func reached(cell string, r row) string {
	if zones, ok := strings.CutPrefix(cell, "zones "); ok {
		return inOrder(strings.ReplaceAll(zones, ", ", ";"))
	}
	return levels(cell, r)
}

// noUnit is the unit of a quantity; of dates the dossier says what their limits count.
func noUnit(cell string, r row) string {
	if r["kind"] == "date" {
		return ""
	}
	return cell
}

// closed is the values of a fact, where the dossier spells them out.
func closed(cell string, r row) string {
	if r["id"] == "jurisdiction" || r["id"] == "practitioner_regions" {
		return "" // held against the lists of places and of regions
	}
	return cell
}

// numbers writes the numbers of a cell with as few digits as say the same.
func numbers(cell string, _ row) string {
	return regexp.MustCompile(`\d+\.\d+`).ReplaceAllStringFunc(cell, func(n string) string {
		return strings.TrimSuffix(strings.TrimRight(n, "0"), ".")
	})
}

// notSeen spells out the mark of what was not seen.
func notSeen(cell string, _ row) string { return strings.ReplaceAll(cell, "`ns`", "not seen") }

// canonical is a list of sources by their own keys.
func canonical(cell string, _ row) string {
	keys := strings.Split(cell, ";")
	for i, key := range keys {
		keys[i] = string(evidence.Source(key).Canonical())
	}
	return list(keys)
}

// prose is a text whatever its first letter and its full stop.
func prose(cell string, _ row) string {
	cell = strings.TrimSuffix(cell, ".")
	if cell == "" {
		return ""
	}
	return strings.ToLower(cell[:1]) + cell[1:]
}

// grading is a grade without the name of its scale.
func grading(cell string, r row) string { return strings.ReplaceAll(prose(cell, r), "CTCAE ", "") }

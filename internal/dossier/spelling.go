package main

import (
	"strconv"
	"strings"

	"github.com/dryneedling/dryneedling/condition/body"
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

package main

import (
	"slices"
	"strings"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/protocol"
)

// trialRows are the trials, each once, in the order in which the conditions name them.
func trialRows() (rows []row) {
	seen := map[string]bool{}
	for c := range condition.All() {
		for t := range protocol.For(c).Trials() {
			if key := list(t.Sources); !seen[key] {
				seen[key] = true
				rows = append(rows, trialRow(t))
			}
		}
	}
	return rows
}

func trialRow(t protocol.Trial) row {
	var on []string
	for _, c := range t.On {
		on = append(on, c.String())
	}
	r := row{
		"source": list(t.Sources), "conditions": list(on), "kind": t.Stage.String(), "technique": t.Words,
		"needle_mm": needles(t.Needles), "site_unit": "", "ltr": "", "bundle": yesNo(t.Bundle), "offer": yesNo(t.IsOffered()),
	}
	if t.SiteUnit.IsValid() {
		r["site_unit"] = t.SiteUnit.String()
	}
	if t.Twitch.IsValid() {
		r["ltr"] = t.Twitch.Name()
	}
	var notes []string
	if !t.IsOffered() {
		notes = append(notes, "not offerable: "+t.Withheld)
	}
	if t.Note != "" {
		notes = append(notes, t.Note)
	}
	r["notes"] = strings.Join(notes, "; ")
	for column, span := range map[string]protocol.Range{
		"sites": t.Sites, "in_situ_min": t.InPlace, "sessions": t.Sessions, "per_week": t.PerWeek, "interval_days": t.IntervalDays,
		"weeks": t.Weeks, "session_min": t.VisitMinutes,
	} {
		r[column+"_min"], r[column+"_max"] = ends(span)
	}
	return r
}

// ends are the ends of a range that are stated.
func ends(r protocol.Range) (least, most string) {
	switch r.Bound {
	case protocol.Between:
		return decimal(r.Min), decimal(r.Max)
	case protocol.AtLeast:
		return decimal(r.Min), ""
	case protocol.UpTo:
		return "", decimal(r.Max)
	}
	return "", ""
}

// needles are diameter × length, or where the trial compares diameters these alone.
func needles(all []protocol.Needle) string {
	var text []string
	for _, n := range all {
		one := n.Diameter.Number()
		if n.Length.IsGiven() {
			one += "×" + n.Length.Number()
		}
		text = append(text, one)
	}
	if slices.ContainsFunc(all, func(n protocol.Needle) bool { return !n.Length.IsGiven() }) {
		return strings.Join(text, " / ")
	}
	return strings.Join(text, ", ")
}

package rulecheck

import (
	"fmt"

	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// looser says, a line each, what the book reads more loosely than the shipped rules as considered: "thorax-low-bmi,
// precaution → clear (medical lead)".
func looser(book contraindication.Rulebook) (lines []string) {
	for s := range contraindication.Shipped().Rules() {
		r, ok := book.Rule(s.ID)
		if !ok {
			lines = append(lines, fmt.Sprintf("%s, %v → not in the book", s.ID, s.Strength))
			continue
		}
		to, by := effective(book, r)
		if to < s.Strength {
			lines = append(lines, fmt.Sprintf("%s, %v → %v (%s)", s.ID, s.Strength, to, by))
		}
	}
	return lines
}

// effective is how firmly the book reads a rule on [Day], and who says so.
func effective(book contraindication.Rulebook, r contraindication.Rule) (to contraindication.Strength, by string) {
	to, by = r.Strength, "its own rule"
	if source, follows := book.Policy().Source(); follows {
		for _, p := range r.Positions {
			if p.Source.Canonical() == source.Canonical() {
				to, by = p.Strength, string(book.Policy())
			}
		}
	}
	for o := range book.Overlays() {
		switch {
		case o.Rule != r.ID:
		case !o.Loosens:
			to = max(to, o.To)
		case o.Signed.Until.IsZero() || !o.Signed.Until.Before(Day()):
			return o.To, o.Signed.By
		}
	}
	return to, by
}

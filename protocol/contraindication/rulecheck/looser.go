package rulecheck

import (
	"fmt"

	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// looser says, a line each, what the book reads more loosely than the shipped rules as considered:
// "thorax-low-bmi, precaution → clear (medical lead)".
func looser(book contraindication.Rulebook) (lines []string) {
	absent := 0
	for shipped := range contraindication.Shipped().Rules() {
		r, ok := book.Rule(shipped.ID)
		if !ok {
			absent++
			continue
		}
		if to, by := effective(book, r); to < shipped.Strength {
			lines = append(lines, fmt.Sprintf("%s, %v → %v (%s)", r.ID, shipped.Strength, to, by))
		}
	}
	if absent > 0 {
		lines = append(lines, fmt.Sprintf("%d shipped rules are not in the book", absent))
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

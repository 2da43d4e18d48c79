// Package nearest finds the valid id that a misspelt one was probably meant to be.
package nearest

import "strings"

// Of returns the candidate with the smallest edit distance to text, the first of several equals, and
// "" where even the closest differs in more than a third of its letters (and in more than two), or in all of
// them. Capitals
// count as small letters: who writes VKA means vka.
func Of(text string, candidates func(yield func(string) bool)) string {
	if len(text) > longest {
		return ""
	}
	text = strings.ToLower(text)
	best, bestDistance := "", len(text)+1
	for candidate := range candidates {
		if d := distance(text, strings.ToLower(candidate), bestDistance); d < bestDistance {
			best, bestDistance = candidate, d
		}
	}
	if bestDistance > max(2, max(len(text), len(best))/3) || bestDistance >= len(text) {
		return ""
	}
	return best
}

// longest is the length in bytes beyond which a text is not compared: no id is near it.
const longest = 64

// distance is the number of letters to add, drop, change or swap with their neighbour to turn a into
// b; it stops counting at limit.
func distance(a, b string, limit int) int {
	if len(b) > longest || len(a)-len(b) >= limit || len(b)-len(a) >= limit {
		return limit
	}
	var rows [3][longest + 1]int
	before, above, row := &rows[0], &rows[1], &rows[2]
	for j := range len(b) + 1 {
		above[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			change := 1
			if a[i-1] == b[j-1] {
				change = 0
			}
			row[j] = min(above[j]+1, row[j-1]+1, above[j-1]+change)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, above, row = above, row, before
	}
	return above[len(b)]
}

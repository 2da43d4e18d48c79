package session

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// count is how many of a noun: "1 visit", "3 entries".
func count(n int, noun string) string {
	switch {
	case n == 1:
	case strings.HasSuffix(noun, "y") && !strings.HasSuffix(noun, "day"):
		noun = strings.TrimSuffix(noun, "y") + "ies"
	default:
		noun += "s"
	}
	return strconv.Itoa(n) + " " + noun
}

// isPlain reports whether a text is UTF-8 without control characters, so that it goes to JSON and to a
// terminal and back unchanged.
func isPlain(text string) bool {
	return utf8.ValidString(text) && !strings.ContainsFunc(text, unicode.IsControl)
}

package nearest_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/internal/nearest"
)

func TestOfNamesTheClosestOrNothing(t *testing.T) {
	ids := []string{"antithrombotic", "upper-trapezius", "lower-trapezius", "soleus", "inr", "neck", "knee"}
	tests := []struct{ name, text, want string }{
		{"the id itself", "soleus", "soleus"},
		{"a letter dropped", "soleu", "soleus"},
		{"a letter added", "soleuss", "soleus"},
		{"a letter changed", "soleuz", "soleus"},
		{"two letters swapped count as one slip", "soelus", "soleus"},
		{"an underscore too many", "anti_thrombotic", "antithrombotic"},
		{"the first of several equals", "trapezius", ""},
		{"another word altogether", "gluteus-maximus", ""},
		{"a short text may differ in two letters", "inx", "inr"},
		{"but not in three", "abc", ""},
		{"a third of a long text", "uper-trapezus", "upper-trapezius"},
		{"nothing is near nothing", "", ""},
		{"what is far too long is not compared", strings.Repeat("soleus", 20), ""},
		{"capitals count as small letters", "UPPER-TRAPEZIUS", "upper-trapezius"},
		{"bytes that are no text", strings.Repeat("\xff", 64), ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			require.Equal(t, tt.want, nearest.Of(tt.text, slices.Values(ids)))
		})
	}
}

func TestOfTakesTheFirstOfSeveralEquals(t *testing.T) {
	require.Equal(t, "abcd", nearest.Of("abce", slices.Values([]string{"abcd", "abcf"})))
	require.Equal(t, "abcf", nearest.Of("abce", slices.Values([]string{"abcf", "abcd"})))
}

func TestOfWithoutCandidates(t *testing.T) {
	require.Empty(t, nearest.Of("soleus", slices.Values([]string(nil))))
}

// distance is the plain edit distance with swaps of neighbours, in full and without a limit.
func distance(a, b string) int {
	d := make([][]int, len(a)+1)
	for i := range d {
		d[i] = make([]int, len(b)+1)
		d[i][0] = i
	}
	for j := range d[0] {
		d[0][j] = j
	}
	for i := 1; i <= len(a); i++ {
		for j := 1; j <= len(b); j++ {
			change := 1
			if a[i-1] == b[j-1] {
				change = 0
			}
			d[i][j] = min(d[i-1][j]+1, d[i][j-1]+1, d[i-1][j-1]+change)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d[i][j] = min(d[i][j], d[i-2][j-2]+1)
			}
		}
	}
	return d[len(a)][len(b)]
}

func TestOfIsTheNearestOfAll(t *testing.T) {
	word := rapid.StringMatching(`[ab_]{0,9}`)
	rapid.Check(t, func(t *rapid.T) {
		text, ids := word.Draw(t, "text"), rapid.SliceOfN(word, 0, 8).Draw(t, "ids")
		best := ""
		for i, id := range ids {
			if i == 0 || distance(text, id) < distance(text, best) {
				best = id
			}
		}
		limit := max(2, max(len(text), len(best))/3)
		if len(ids) == 0 || distance(text, best) > min(limit, len(text)-1) {
			best = "" // too far, or nothing in common
		}
		require.Equal(t, best, nearest.Of(text, slices.Values(ids)))
	})
}

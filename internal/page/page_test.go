package page_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/internal/page"
)

func TestLinesFitAndLoseNoWord(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.StringMatching(`[a-zé×]{1,20}`), 1, 60).Draw(t, "words")
		indent := rapid.IntRange(0, 30).Draw(t, "indent")
		text := strings.Join(words, " ")
		var p page.Page
		p.Line("  "+text, indent)
		require.Equal(t, text, strings.Join(strings.Fields(p.String()), " "))
		for i, line := range strings.Split(strings.TrimSuffix(p.String(), "\n"), "\n") {
			require.LessOrEqual(t, utf8.RuneCountInString(line), page.Width)
			require.Equal(t, strings.TrimRight(line, " "), line)
			if i > 0 {
				require.True(t, strings.HasPrefix(line, strings.Repeat(" ", indent)))
			}
		}
	})
}

func TestAWordLongerThanThePageStaysWhole(t *testing.T) {
	var p page.Page
	p.Line(strings.Repeat("x", 100), 4)
	require.Equal(t, strings.Repeat("x", 100)+"\n", p.String())
}

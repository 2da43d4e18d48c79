package contraindication_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/protocol/contraindication/rulecheck"
)

// The cases of the shipped rules stand in cases_*_test.go, a file for each file of rules. Each says what its
// row of the table says, in words first: what is raised, what lies just beyond, and what has to be asked. How
// they are read, and when they are enough, stands in package rulecheck.

// cases begins the cases of some of the shipped rules; they have to be enough for every rule that they name.
func cases(t *testing.T) *rulecheck.Check {
	t.Helper()
	return rulecheck.Test(t, contraindication.Shipped()).Named()
}

// deeply and superficially are plans of one plain needle in each site.
func deeply(sites ...anatomy.Site) []protocol.Target {
	return protocol.Target{Technique: protocol.Static, Depth: protocol.Deep}.At(sites...)
}

func superficially(sites ...anatomy.Site) []protocol.Target {
	return protocol.Target{Technique: protocol.Static, Depth: protocol.Superficial}.At(sites...)
}

// withoutCases are the sections whose cases are still to be written.
var withoutCases = []string{}

func TestEveryShippedRuleHasCases(t *testing.T) {
	files, err := filepath.Glob("cases_*_test.go")
	require.NoError(t, err)
	var written strings.Builder
	for _, file := range files {
		source, err := os.ReadFile(file)
		require.NoError(t, err)
		written.Write(source)
	}
	missing := map[string]bool{}
	for r := range contraindication.Shipped().Rules() {
		if !strings.Contains(written.String(), `"`+r.ID+`"`) {
			missing[r.Section] = true
			require.Contains(t, withoutCases, r.Section, "%s has no cases", r.ID)
		}
	}
	for _, section := range withoutCases {
		require.True(t, missing[section], "section %s has all its cases: take it off the list", section)
	}
}

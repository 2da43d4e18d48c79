//go:build no_icd10cm && no_snomed

package condition_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition"
)

func TestWithoutCodeTablesNothingIsDecoded(t *testing.T) {
	for c := range condition.All() {
		require.Empty(t, slices.Collect(c.Codes()))
	}
	require.True(t, condition.FromCode(condition.ICD10CM, "M54.2").IsEmpty())
}

package contraindication_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

type word interface {
	~uint8
	fmt.Stringer
	IsValid() bool
	MarshalText() ([]byte, error)
}

// words checks that each word goes out and comes back, and that no other number is one.
func words[T word](t *testing.T, first T, ids ...string) {
	t.Helper()
	for n := range 256 {
		v := T(n)
		i := n - int(first)
		if i < 0 || i >= len(ids) {
			if v != 0 || v.IsValid() == false {
				require.False(t, v.IsValid(), "%T(%d)", v, n)
			}
			_, err := v.MarshalText()
			require.Error(t, err, "%T(%d)", v, n)
			continue
		}
		require.True(t, v.IsValid())
		require.Equal(t, ids[i], v.String())
		data, err := json.Marshal(v)
		require.NoError(t, err)
		require.Equal(t, strconv.Quote(ids[i]), string(data))
		back := T(255)
		require.NoError(t, json.Unmarshal(data, &back))
		require.Equal(t, v, back)
	}
	var v T
	require.Error(t, json.Unmarshal([]byte(`"nothing of the kind"`), &v))
	require.Error(t, json.Unmarshal([]byte(`""`), &v))
}

func TestVocabularies(t *testing.T) {
	words[contraindication.Strength](t, contraindication.NotAssessed, "not-assessed", "clear", "precaution", "requirement", "relative", "absolute")
	words[contraindication.Outcome](t, contraindication.Raised, "raised", "undetermined")
	words[contraindication.Phase](t, contraindication.Before, "before", "during", "after")
	words[contraindication.Referral](t, contraindication.Routine, "routine", "urgent", "same-day", "emergency")
	words[contraindication.Footing](t, contraindication.Sourced, "sourced", "number", "extension", "convention")
	require.Equal(t, "none", contraindication.NoReferral.String())
	require.True(t, contraindication.NoReferral.IsValid())
	require.False(t, contraindication.Outcome(0).IsValid())
	require.False(t, contraindication.Footing(0).IsValid())
}

func TestStrengthsAreOrdered(t *testing.T) {
	all := slices.Collect(contraindication.Strengths())
	require.True(t, slices.IsSorted(all))
	require.Equal(t, contraindication.NotAssessed, all[0], "the zero strength is no clinical statement")
	require.Equal(t, contraindication.Absolute, all[len(all)-1])
	for _, s := range all {
		back, err := contraindication.ParseStrength(s.String())
		require.NoError(t, err)
		require.Equal(t, s, back)
	}
	_, err := contraindication.ParseStrength("absolut")
	require.EqualError(t, err, `no such strength; the nearest is "absolute"`)
}

func TestTheGateLooksAtTheWorst(t *testing.T) {
	for least := range contraindication.Strengths() {
		for most := range contraindication.Strengths() {
			v := contraindication.Verdict{Least: least, Most: most}
			for limit := range contraindication.Strengths() {
				want := least != contraindication.NotAssessed && most != contraindication.NotAssessed && most <= limit
				if least <= most {
					require.Equal(t, want, v.AtMost(limit), "%v at most %v", v, limit)
				}
			}
			require.Equal(t, least == most && least != contraindication.NotAssessed, v.IsDecided())
			if least == most {
				require.Equal(t, least.String(), v.String())
			} else {
				require.Equal(t, least.String()+" … "+most.String(), v.String())
			}
		}
	}
	require.False(t, contraindication.Verdict{}.AtMost(255))
	require.False(t, contraindication.Verdict{}.AtMost(contraindication.NotAssessed))
}

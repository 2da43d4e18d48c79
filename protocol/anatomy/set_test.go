package anatomy_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// drawn is a set of muscles twice: as the library holds it, and as a map.
func drawn(t *rapid.T, label string) (anatomy.MuscleSet, map[anatomy.Muscle]bool) {
	all := slices.Collect(anatomy.Muscles())
	members := rapid.SliceOf(rapid.SampledFrom(all)).Draw(t, label)
	model := make(map[anatomy.Muscle]bool)
	for _, m := range members {
		model[m] = true
	}
	return anatomy.MusclesOf(members...), model
}

func TestSetsBehaveLikeSets(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, inA := drawn(t, "a")
		b, inB := drawn(t, "b")
		var shared, either, rest []anatomy.Muscle
		for m := range anatomy.Muscles() {
			require.Equal(t, inA[m], a.Has(m))
			if inA[m] && inB[m] {
				shared = append(shared, m)
			}
			if inA[m] || inB[m] {
				either = append(either, m)
			}
			if inA[m] && !inB[m] {
				rest = append(rest, m)
			}
		}
		for _, tt := range []struct {
			name string
			want []anatomy.Muscle
			got  anatomy.MuscleSet
		}{
			{"And", shared, a.And(b)}, {"Or", either, a.Or(b)}, {"Minus", rest, a.Minus(b)},
		} {
			if diff := cmp.Diff(tt.want, slices.Collect(tt.got.All())); diff != "" {
				t.Errorf("%s mismatch (-want +got):\n%s", tt.name, diff)
			}
			require.Equal(t, len(tt.want), tt.got.Len())
			require.Equal(t, len(tt.want) == 0, tt.got.IsEmpty())
			require.Equal(t, anatomy.MusclesOf(tt.want...), tt.got, "equal sets are equal values")
		}
		require.Equal(t, len(shared) > 0, a.Touches(b))
	})
}

func TestSetsHoldTheirWholeVocabulary(t *testing.T) {
	require.Equal(t, 166, anatomy.MusclesOf(slices.Collect(anatomy.Muscles())...).Len())
	require.Equal(t, 107, anatomy.ZonesOf(slices.Collect(anatomy.AllZones())...).Len())
	require.Equal(t, 81, anatomy.HazardsOf(slices.Collect(anatomy.AllHazards())...).Len())
}

func TestSetsLeaveOutWhatIsNoMember(t *testing.T) {
	for n := range 256 {
		m := anatomy.Muscle(n)
		require.Equal(t, m.IsValid(), anatomy.MusclesOf(m).Has(m), n)
		require.Equal(t, anatomy.Zone(n).IsValid(), anatomy.ZonesOf(anatomy.Zone(n)).Has(anatomy.Zone(n)), n)
	}
}

func TestSetsAreWrittenInTableOrder(t *testing.T) {
	require.Equal(t, "temple, ear", anatomy.ZonesOf(anatomy.Ear, anatomy.Temple, anatomy.Ear).String())
	require.Equal(t, "none", anatomy.Hazards{}.String())
}

func TestASetCanBeLeftEarly(t *testing.T) {
	for z := range anatomy.ZonesOf(anatomy.Ear, anatomy.Temple).All() {
		require.Equal(t, anatomy.Temple, z)
		break
	}
}

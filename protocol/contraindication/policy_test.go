package contraindication_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// positionKeys is every source that holds a position of its own on some rule.
func positionKeys() (keys []evidence.Source) {
	for r := range contraindication.Shipped().Rules() {
		for _, p := range r.Positions {
			if !slices.Contains(keys, p.Source) {
				keys = append(keys, p.Source)
			}
		}
	}
	return keys
}

// reads checks that a book reads every rule at the strength that is wanted; Clear means that it makes no
// finding, and that the manifest says by whom.
func reads(t *testing.T, book contraindication.Rulebook, want func(contraindication.Rule) (contraindication.Strength, string)) {
	t.Helper()
	s, err := contraindication.Compile(book)
	require.NoError(t, err)
	var a contraindication.Assessment
	for _, w := range witnesses() {
		strength, by := want(w.rule)
		patient := w.patient(t)
		s.ScreenInto(&a, &patient, w.plan)
		require.NoError(t, a.Err())
		i := slices.IndexFunc(a.Findings(), func(f contraindication.Finding) bool { return f.ID() == w.rule.ID })
		aside := slices.Contains(a.Manifest().SetAside, contraindication.SetAside{Rule: w.rule.ID, By: by})
		if strength == contraindication.Clear {
			require.Equal(t, -1, i, "%s makes no finding", w.rule.ID)
			require.True(t, aside, "%s is set aside by %s: %v", w.rule.ID, by, a.Manifest().SetAside)
			continue
		}
		require.NotEqual(t, -1, i, w.rule.ID)
		require.Equal(t, strength, a.Findings()[i].Strength(), w.rule.ID)
		require.False(t, slices.ContainsFunc(a.Manifest().SetAside, func(s contraindication.SetAside) bool { return s.Rule == w.rule.ID }), w.rule.ID)
		require.GreaterOrEqual(t, a.Verdict().Least, strength)
	}
}

func TestConsideredReadsTheStrengthOfTheTable(t *testing.T) {
	want := func(r contraindication.Rule) (contraindication.Strength, string) { return r.Strength, "" }
	reads(t, contraindication.Shipped(), want)
	reads(t, contraindication.Shipped().Under(contraindication.Considered), want)
	require.Equal(t, contraindication.Considered, contraindication.Shipped().Policy())
}

func TestStrictestReadsTheHighestOfAllPositions(t *testing.T) {
	higher := 0
	reads(t, contraindication.Shipped().Under(contraindication.Strictest), func(r contraindication.Rule) (contraindication.Strength, string) {
		strongest := r.Strength
		for _, p := range r.Positions {
			strongest = max(strongest, p.Strength)
		}
		if strongest > r.Strength {
			higher++
		}
		return strongest, ""
	})
	require.NotZero(t, higher)
}

func TestFollowingReadsThePositionOfOneSource(t *testing.T) {
	keys := positionKeys()
	require.Len(t, keys, 33)
	aside := 0
	for _, key := range keys {
		t.Run(string(key), func(t *testing.T) {
			policy := contraindication.Following(key)
			source, ok := policy.Source()
			require.True(t, ok)
			require.Equal(t, key, source)
			differs := false
			reads(t, contraindication.Shipped().Under(policy), func(r contraindication.Rule) (contraindication.Strength, string) {
				for _, p := range r.Positions {
					if p.Source != key {
						continue
					}
					differs = differs || p.Strength != r.Strength
					if p.Strength == contraindication.Clear {
						aside++
					}
					return p.Strength, string(policy)
				}
				return r.Strength, ""
			})
			require.True(t, differs, "a position is one that differs")
			parsed, err := contraindication.ParsePolicy("following:" + string(key))
			require.NoError(t, err)
			require.Equal(t, policy, parsed)
		})
	}
	require.NotZero(t, aside, "some source says of some rule that it is no contraindication")
}

func TestWhatIsNoPolicyIsAFaultWithTheNearest(t *testing.T) {
	tests := []struct{ text, nearest string }{
		{"consider", "considered"},
		{"Strictest", "strictest"},
		{"strict", "strictest"},
		{"", ""},
		{"following", ""},
		{"following:", ""},
		{"following:AANEM-2O21", "following:AANEM-2021"},
		{"following:aanem-2021", "following:AANEM-2021"},
		{"following:CONV", ""},
		{"following: AANEM-2021", "following:AANEM-2021"},
		{"following:BOON-2012", "following:MOON-2019"}, // it holds no position of its own
		{"considered ", "considered"},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			_, err := contraindication.ParsePolicy(tt.text)
			require.ErrorIs(t, err, contraindication.ErrPolicy)
			var policy *contraindication.PolicyError
			require.ErrorAs(t, err, &policy)
			require.Equal(t, tt.nearest, policy.Nearest)
			if tt.text == "" {
				return // a book without a policy is read as considered
			}
			_, err = contraindication.Compile(contraindication.Shipped().Under(contraindication.Policy(tt.text)))
			var fault *contraindication.RuleFault
			require.ErrorAs(t, err, &fault)
			require.Empty(t, fault.Rule)
			require.Equal(t, tt.nearest, fault.Nearest)
			a := contraindication.Case{Profile: unremarkable(t), Targets: []protocol.Target{calf}, Policy: contraindication.Policy(tt.text)}.Screen()
			require.Error(t, a.Err(), "no policy is not the considered one")
			require.Equal(t, contraindication.Verdict{}, a.Verdict())
		})
	}
}

func TestEveryPolicyHasAKnowledgeOfItsOwn(t *testing.T) {
	seen := map[string]contraindication.Policy{}
	for _, key := range positionKeys() {
		addKnowledge(t, seen, contraindication.Following(key))
	}
	addKnowledge(t, seen, contraindication.Considered)
	addKnowledge(t, seen, contraindication.Strictest)
	require.Len(t, seen, 35)
}

func addKnowledge(t *testing.T, seen map[string]contraindication.Policy, policy contraindication.Policy) {
	s, err := contraindication.Compile(contraindication.Shipped().Under(policy))
	require.NoError(t, err)
	k := s.Knowledge()
	require.Equal(t, contraindication.KnowledgeVersion, k.Version)
	require.Regexp(t, "^[0-9a-f]{64}$", k.SHA256)
	require.NotContains(t, seen, k.SHA256, "%s reads as %s does", policy, seen[k.SHA256])
	seen[k.SHA256] = policy
	a := contraindication.Case{Profile: unremarkable(t), Targets: []protocol.Target{calf}, Policy: policy}.Screen()
	require.Equal(t, k, a.Manifest().Knowledge)
	require.Equal(t, policy, a.Manifest().Policy)
	data, err := json.Marshal(a)
	require.NoError(t, err)
	require.True(t, strings.Contains(string(data), `"policy":"`+string(policy)+`"`))
}

// unremarkable is an ordinary healthy adult with these answers.
func unremarkable(t testing.TB, answers ...intake.Answer) intake.Profile {
	t.Helper()
	p, err := intake.Unremarkable(day, answers...)
	require.NoError(t, err)
	return p
}

// One policy has one text: a source by another of its keys is a fault, or is read as the key of the table.
func TestASourceIsFollowedUnderOneKey(t *testing.T) {
	aliases := 0
	for _, key := range positionKeys() {
		work, ok := evidence.Lookup(string(key))
		require.True(t, ok, key)
		for alias := range work.Aliases.All() {
			aliases++
			if policy, err := contraindication.ParsePolicy("following:" + alias); err == nil {
				require.Equal(t, contraindication.Following(key), policy, alias)
			}
		}
	}
	require.NotZero(t, aliases)
}

package session_test

import (
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/session"
)

// bruteForce tries every combination of choices. It shares nothing with the search but the rule for ties.
func bruteForce(p *session.Problem, forbidden [][][2]int) (best []int, value int64) {
	points, sites, needles, time, discomfort, positions, turnTime, turnCost, groups := p.Parts()
	taken := make([]int, len(points))
	var try func(k int)
	try = func(k int) {
		if k < len(points) {
			for c := range points[k] {
				taken[k] = c
				try(k + 1)
			}
			taken[k] = -1
			try(k + 1)
			return
		}
		var sum int64
		n, ns, ts, ds := 0, 0, 0, 0
		longest := map[int]int{}
		lefts, rights := make([]bool, groups), make([]bool, groups)
		for i, c := range taken {
			if c < 0 {
				continue
			}
			v, tm, stays, d, nd, pos, l, r := points[i][c].Parts()
			sum, n, ns, ts, ds = sum+v, n+1, ns+nd, ts+tm, ds+d
			longest[pos] = max(longest[pos], stays)
			for g := range groups {
				lefts[g] = lefts[g] || l>>g&1 != 0
				rights[g] = rights[g] || r>>g&1 != 0
			}
		}
		for _, stays := range longest {
			ts += stays
		}
		if len(longest) > 1 {
			ts += (len(longest) - 1) * turnTime
			sum -= int64(len(longest)-1) * turnCost
		}
		if n > sites || ns > needles || ts > time || ds > discomfort || len(longest) > positions {
			return
		}
		for g := range groups {
			if lefts[g] && rights[g] {
				return
			}
		}
		for _, f := range forbidden {
			all := true
			for _, pair := range f {
				all = all && taken[pair[0]] == pair[1]
			}
			if all {
				return
			}
		}
		if best == nil || sum > value { // the first of equals comes first in the order of ties
			best, value = append([]int(nil), taken...), sum
		}
	}
	try(0)
	return best, value
}

func randomProblem(r *rand.Rand, points, choices, effort int) (*session.Problem, [][][2]int) {
	groups := r.IntN(7)
	var all [][]session.Choice
	for range points {
		var own []session.Choice
		worth := int64(20 + r.IntN(4)*10)
		for range r.IntN(choices + 1) {
			var left, right uint32
			for g := range groups {
				if r.IntN(3) == 0 {
					if r.IntN(2) == 0 {
						left |= 1 << g
					} else {
						right |= 1 << g
					}
				}
			}
			own = append(own, session.NewChoice(worth+int64(r.IntN(3)), 30*(2+r.IntN(4)), 300*r.IntN(3)*r.IntN(2), r.IntN(5), 1+r.IntN(2),
				r.IntN(4), left, right))
		}
		all = append(all, own)
	}
	var forbidden [][]session.Pick
	var plain [][][2]int
	for range r.IntN(4) - 1 {
		var f []session.Pick
		var q [][2]int
		for _, k := range r.Perm(points)[:1+r.IntN(min(3, points))] {
			if len(all[k]) > 0 {
				c := r.IntN(len(all[k]))
				f, q = append(f, session.NewPick(k, c)), append(q, [2]int{k, c})
			}
		}
		if len(f) > 0 {
			forbidden, plain = append(forbidden, f), append(plain, q)
		}
	}
	return session.NewProblem(all, 1+r.IntN(5), 1+r.IntN(8), 60*r.IntN(16), 1+r.IntN(12), 1+r.IntN(4), 30*r.IntN(4), int64(r.IntN(4)),
		groups, forbidden, effort), plain
}

func TestTheSearchAgreesWithBruteForceOnThousandsOfCases(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	planned := 0
	for n := range 6000 {
		p, forbidden := randomProblem(r, 1+r.IntN(6), 3, 1_000_000)
		want, value := bruteForce(p, forbidden)
		got := p.Solve()
		require.True(t, got.Proved)
		require.Equal(t, value, got.Value, "case %d", n)
		if diff := cmp.Diff(want, got.Taken); diff != "" {
			t.Fatalf("case %d: the tie was broken otherwise (-want +got):\n%s", n, diff)
		}
		if value > 0 {
			planned++
		}
	}
	require.Greater(t, planned, 3000, "most cases have something to plan")
}

// A search that ends early returns what keeps every constraint, and says that it is not proved.
func TestASearchThatEndsEarlyKeepsEveryConstraint(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	unproved, worse := 0, 0
	for range 1500 {
		p, forbidden := randomProblem(r, 5, 3, 1+r.IntN(3))
		_, value := bruteForce(p, forbidden)
		got := p.Solve()
		require.LessOrEqual(t, got.Value, value)
		require.True(t, keeps(p, forbidden, got.Taken))
		if !got.Proved {
			unproved++
		} else {
			require.Equal(t, value, got.Value)
		}
		if got.Value < value {
			worse++
		}
	}
	require.Greater(t, unproved, 50)
	require.Positive(t, worse)
}

// keeps reports whether what was taken keeps every constraint: it is the only combination left to brute force.
func keeps(p *session.Problem, forbidden [][][2]int, taken []int) bool {
	points, sites, needles, time, discomfort, positions, turnTime, turnCost, groups := p.Parts()
	only := make([][]session.Choice, len(points))
	n := 0
	for i, c := range taken {
		if c >= 0 {
			only[i] = points[i][c : c+1]
			n++
		}
	}
	var renumbered [][][2]int
	for _, f := range forbidden {
		all := true
		var q [][2]int
		for _, pair := range f {
			all = all && taken[pair[0]] == pair[1]
			q = append(q, [2]int{pair[0], 0})
		}
		if all {
			renumbered = append(renumbered, q)
		}
	}
	best, _ := bruteForce(session.NewProblem(only, sites, needles, time, discomfort, positions, turnTime, turnCost, groups, nil, 0), renumbered)
	for _, c := range best {
		if c >= 0 {
			n--
		}
	}
	return n == 0
}

func FuzzSearch(f *testing.F) {
	f.Add(uint64(1), uint64(2))
	f.Add(uint64(7), uint64(0))
	f.Fuzz(func(t *testing.T, a, b uint64) {
		p, forbidden := randomProblem(rand.New(rand.NewPCG(a, b)), 5, 3, 1_000_000)
		want, value := bruteForce(p, forbidden)
		got := p.Solve()
		if got.Value != value || !cmp.Equal(want, got.Taken) {
			t.Errorf("took %v for %d, wanted %v for %d", got.Taken, got.Value, want, value)
		}
	})
}

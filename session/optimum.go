package session

import (
	"cmp"
	"slices"
)

// A problem is the choice of targets as the search sees it: of each point at most one of its choices, so that
// the sum of the values, less what turning over costs, is greatest. All numbers are whole. Points stand in the
// order in which ties are broken, choices in the order in which they are preferred.
type problem struct {
	points     [][]choice
	sites      int // at most so many choices
	needles    int
	time       int
	discomfort int
	positions  int   // at most so many positions
	turnTime   int   // for each position but the first
	turnCost   int64 // in value
	groups     int   // how many groups of choices exclude each other by side
	forbidden  [][]pick
	effort     int // nodes that the search may visit

	values []int64 // memory of roughly
}

// A choice is one way to needle one point.
type choice struct {
	value       int64
	time        int // of the hands
	stays       int // time in place, shared by all choices of the position
	discomfort  int
	needles     int
	position    int    // 0 to 7
	left, right uint32 // groups in which it takes part on the left, on the right; no group may have both
}

// A pick is a choice of a point, by number.
type pick struct{ point, choice int }

// A solution is the choice taken of each point, -1 for none.
type solution struct {
	taken  []int
	value  int64
	proved bool
	nodes  int
}

// solve searches by branch and bound. First it branches on what is not additive: which positions are used, how
// long needles stay in at each, and which side each group leaves out. What then remains of a frame is a knapsack
// with few small dimensions. Its bounds are solved tables: how much the points from k on can still be worth
// with so many sites and so much time, and with so many sites and so much discomfort. Among equal solutions the
// one is taken that treats the earlier point, by the earlier choice.
func (p *problem) solve() solution {
	s := search{problem: p, best: p.greedy()}
	frames := p.frames()
	for i := range frames {
		if frames[i].bound < s.best.value {
			break
		}
		s.frame(&frames[i])
		if s.spent() {
			s.best.proved = false
			break
		}
	}
	s.best.nodes = s.nodes
	return s.best
}

// greedy takes of each point in turn the first choice that fits. The search begins with what that gives.
func (p *problem) greedy() solution {
	s := solution{taken: make([]int, len(p.points)), proved: true}
	for i := range s.taken {
		s.taken[i] = -1
	}
	for i := range p.points {
		for c := range p.points[i] {
			s.taken[i] = c
			if value, fits := p.worth(s.taken); fits && value > s.value {
				s.value = value
				break
			}
			s.taken[i] = -1
		}
	}
	return s
}

// worth is the value of what is taken, and whether it keeps every constraint.
func (p *problem) worth(taken []int) (value int64, fits bool) {
	sites, needles, time, discomfort, positions := 0, 0, 0, 0, 0
	stays := [8]int{-1, -1, -1, -1, -1, -1, -1, -1}
	var left, right uint32
	for i, k := range taken {
		if k < 0 {
			continue
		}
		c := &p.points[i][k]
		value += c.value
		sites, needles, time, discomfort = sites+1, needles+c.needles, time+c.time, discomfort+c.discomfort
		left, right = left|c.left, right|c.right
		if stays[c.position] < 0 {
			positions++
		}
		stays[c.position] = max(stays[c.position], c.stays)
	}
	for _, minutes := range stays {
		time += max(minutes, 0)
	}
	turns := max(positions-1, 0)
	fits = sites <= p.sites && needles <= p.needles && time+turns*p.turnTime <= p.time && discomfort <= p.discomfort &&
		positions <= p.positions && left&right == 0
	for _, picks := range p.forbidden {
		fits = fits && slices.ContainsFunc(picks, func(k pick) bool { return taken[k.point] != k.choice })
	}
	return value - int64(turns)*p.turnCost, fits
}

// A frame is one branch of what is not additive.
type frame struct {
	stays  [8]int // by position, the longest that a needle may stay; -1: not used
	sides  uint32 // groups that leave out the right; the others leave out the left
	time   int    // what is left for hands
	cost   int64
	bound  int64
	number int
}

// mostBranched is how many groups are branched on; further ones are only checked.
const mostBranched = 4

// frames are every branch that leaves time, the best bound first.
func (p *problem) frames() (frames []frame) {
	var levels [8][]int
	for _, choices := range p.points {
		for i := range choices {
			if at := choices[i].position; !slices.Contains(levels[at], choices[i].stays) {
				levels[at] = append(levels[at], choices[i].stays)
			}
		}
	}
	for at := range levels {
		slices.Sort(levels[at])
	}
	f := frame{time: p.time}
	for at := range f.stays {
		f.stays[at] = -1
	}
	var branch func(at, used int, f frame)
	branch = func(at, used int, f frame) {
		if at < len(levels) {
			branch(at+1, used, f)
			if used >= p.positions {
				return
			}
			if used > 0 {
				f.time, f.cost = f.time-p.turnTime, f.cost+p.turnCost
			}
			for _, stays := range levels[at] {
				g := f
				g.stays[at] = stays
				g.time -= stays
				if g.time > 0 {
					branch(at+1, used+1, g)
				}
			}
			return
		}
		for sides := range uint32(1) << min(p.groups, mostBranched) {
			f.sides = sides
			if f.bound = p.roughly(&f); f.bound > 0 {
				f.number = len(frames)
				frames = append(frames, f)
			}
		}
	}
	branch(0, 0, f)
	slices.SortFunc(frames, func(a, b frame) int {
		return cmp.Or(cmp.Compare(b.bound, a.bound), cmp.Compare(a.number, b.number))
	})
	return frames
}

// admits reports whether the frame leaves room for the choice.
func (f *frame) admits(c *choice, groups int) bool {
	branched := uint32(1)<<min(groups, mostBranched) - 1
	return f.stays[c.position] >= c.stays && c.left&^f.sides&branched == 0 && c.right&f.sides == 0
}

// roughly is a bound that costs little: the best choices of the best points, as many as there can be.
func (p *problem) roughly(f *frame) int64 {
	values := p.values[:0]
	quickest, lightest, fewest := f.time+1, p.discomfort+1, p.needles+1
	for _, choices := range p.points {
		best := int64(0)
		for i := range choices {
			c := &choices[i]
			if c.value > best && f.admits(c, p.groups) {
				best = c.value
			}
		}
		for i := range choices {
			if c := &choices[i]; best > 0 && f.admits(c, p.groups) {
				quickest, lightest, fewest = min(quickest, c.time), min(lightest, c.discomfort), min(fewest, c.needles)
			}
		}
		if best > 0 {
			values = append(values, best)
		}
	}
	p.values = values
	most := min(p.sites, len(values))
	for _, limit := range [...]struct{ budget, least int }{{f.time, quickest}, {p.discomfort, lightest}, {p.needles, fewest}} {
		if limit.least > 0 {
			most = min(most, limit.budget/limit.least)
		}
	}
	slices.Sort(values)
	sum := -f.cost
	for _, v := range values[len(values)-most:] {
		sum += v
	}
	return sum
}

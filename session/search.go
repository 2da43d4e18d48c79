package session

// A search is a branch and bound at work.
type search struct {
	*problem
	best  solution
	nodes int

	f         *frame
	items     []item // the points that the frame leaves anything of
	byTime    table  // what items from k on are worth at most, by sites and time
	byPain    table  // the same, by sites and discomfort
	taken     []int  // by item
	used      []int  // of each forbidden combination, how many are taken
	unit      int    // of time in this frame
	memory    map[state]int64
	remembers bool
}

// An item is a point within a frame.
type item struct {
	point   int
	choices []numbered
}

type numbered struct {
	choice
	number int // among the choices of the point
}

// A state is all that the rest of a search can depend on.
type state struct{ k, sites, needles, time, discomfort int32 }

func (s *search) spent() bool { return s.nodes >= s.effort }

// frame searches one frame.
func (s *search) frame(f *frame) {
	s.f = f
	s.gather()
	s.nodes += len(s.items) * s.sites // what filling the tables takes
	s.byTime.fill(s.items, s.sites, f.time/s.unit, func(c *choice) int { return c.time / s.unit })
	if s.promise(0, s.sites, f.time/s.unit, s.discomfort)-f.cost < s.best.value {
		return
	}
	s.byPain.fill(s.items, s.sites, s.discomfort, func(c *choice) int { return c.discomfort })
	s.taken = make([]int, len(s.items))
	s.used = make([]int, len(s.forbidden))
	// a state is worth remembering where nothing but what it holds decides on the rest
	s.remembers = len(s.forbidden) == 0 && s.groups <= mostBranched
	s.memory = nil
	if s.remembers {
		s.memory = make(map[state]int64)
	}
	s.step(0, -f.cost, state{0, int32(s.sites), int32(s.needles), int32(f.time / s.unit), int32(s.discomfort)}, 0, 0)
}

// gather takes what the frame admits of each point, without what another choice of the point makes pointless.
func (s *search) gather() {
	s.items, s.unit = s.items[:0], 0
	for n, choices := range s.points {
		it := item{point: n}
		for i := range choices {
			c := numbered{choices[i], i}
			if s.f.admits(&c.choice, s.groups) && !s.isPointless(n, &it, &c) {
				it.choices = append(it.choices, c)
				s.unit = gcd(s.unit, c.time)
			}
		}
		if len(it.choices) > 0 {
			s.items = append(s.items, it)
		}
	}
	s.unit = max(s.unit, 1)
	s.byPain.width = 0
}

// isPointless reports whether an earlier choice of the point is no worse in any respect.
func (s *search) isPointless(point int, it *item, c *numbered) bool {
	if c.value <= 0 {
		return true
	}
	if len(s.forbidden) > 0 || s.groups > mostBranched {
		return false
	}
	for i := range it.choices {
		d := &it.choices[i]
		if d.value >= c.value && d.time <= c.time && d.discomfort <= c.discomfort && d.needles <= c.needles {
			return true
		}
	}
	return false
}

func gcd(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

// promise is the most that the items from k on can add.
func (s *search) promise(k, sites, time, discomfort int) int64 {
	most := s.byTime.at(k, sites, time)
	if s.byPain.width > 0 {
		most = min(most, s.byPain.at(k, sites, discomfort))
	}
	return most
}

// step decides on the items from k on, with what is left in st.
func (s *search) step(k int, value int64, st state, left, right uint32) {
	s.nodes++
	if s.spent() {
		return
	}
	if k == len(s.items) || st.sites == 0 {
		if s.isBetter(k, value) {
			s.keep(k, value)
		}
		return
	}
	bound := value + s.promise(k, int(st.sites), int(st.time), int(st.discomfort))
	if bound < s.best.value || bound == s.best.value && !s.mayComeBefore(k) {
		return
	}
	st.k = int32(k)
	if s.remembers {
		if seen, ok := s.memory[st]; ok && seen >= value {
			return // it was reached before, in a way that comes first
		}
		s.memory[st] = value
	}
	it := &s.items[k]
	for i := range it.choices {
		c := &it.choices[i]
		next := state{0, st.sites - 1, st.needles - int32(c.needles), st.time - int32(c.time/s.unit), st.discomfort - int32(c.discomfort)}
		if next.needles < 0 || next.time < 0 || next.discomfort < 0 || (left|c.left)&(right|c.right) != 0 {
			continue
		}
		if !s.take(it.point, c.number) {
			continue
		}
		s.taken[k] = c.number
		s.step(k+1, value+c.value, next, left|c.left, right|c.right)
		s.untake(it.point, c.number)
	}
	s.taken[k] = -1
	s.step(k+1, value, st, left, right)
}

// take counts a pick in the forbidden combinations; it reports whether none is complete with it.
func (s *search) take(point, choice int) bool {
	complete := false
	for i, picks := range s.forbidden {
		for _, p := range picks {
			if p == (pick{point, choice}) {
				s.used[i]++
				complete = complete || s.used[i] == len(picks)
			}
		}
	}
	if complete {
		s.untake(point, choice)
	}
	return !complete
}

func (s *search) untake(point, choice int) {
	for i, picks := range s.forbidden {
		for _, p := range picks {
			if p == (pick{point, choice}) {
				s.used[i]--
			}
		}
	}
}

// isBetter reports whether what is taken of the first k items, and nothing of the others, is better than the
// best so far.
func (s *search) isBetter(k int, value int64) bool {
	return value > s.best.value || value == s.best.value && s.compare(k, true) < 0
}

// mayComeBefore reports whether a solution that begins as the first k items may come before the best so far.
func (s *search) mayComeBefore(k int) bool { return s.compare(k, false) <= 0 }

// compare tells whether what is taken of the first k items comes before (below 0) the best so far: an earlier
// point that is treated comes first, then the earlier choice. Where whole is set the other items are not taken.
func (s *search) compare(k int, whole bool) int {
	i := 0
	for point, theirs := range s.best.taken {
		ours := -1
		if i < len(s.items) && s.items[i].point == point {
			if i >= k && !whole {
				return 0
			}
			if i < k {
				ours = s.taken[i]
			}
			i++
		}
		if ours != theirs {
			if theirs < 0 || ours >= 0 && ours < theirs {
				return -1
			}
			return 1
		}
	}
	return 0
}

func (s *search) keep(k int, value int64) {
	s.best.value = value
	for i := range s.best.taken {
		s.best.taken[i] = -1
	}
	for i := range k {
		s.best.taken[s.items[i].point] = s.taken[i]
	}
}

// A table is what the items from k on are worth at most, by how many sites and how much of one thing is left.
type table struct {
	width, sites int // of the thing, from 0 to width-1
	worth        []int64
}

func (t *table) at(k, sites, left int) int64 {
	return t.worth[(k*(t.sites+1)+sites)*t.width+min(left, t.width-1)]
}

// fill solves the table from the last item to the first.
func (t *table) fill(items []item, sites, most int, weight func(*choice) int) {
	heaviest := 0
	for _, it := range items {
		for i := range it.choices {
			heaviest = max(heaviest, weight(&it.choices[i].choice))
		}
	}
	t.sites, t.width = sites, min(most, sites*heaviest)+1 // more than that never binds
	row := (sites + 1) * t.width
	if need := (len(items) + 1) * row; cap(t.worth) < need {
		t.worth = make([]int64, need)
	} else {
		t.worth = t.worth[:need]
	}
	clear(t.worth[len(items)*row:])
	for k := len(items) - 1; k >= 0; k-- {
		here, next := t.worth[k*row:(k+1)*row], t.worth[(k+1)*row:(k+2)*row]
		copy(here, next)
		for i := range items[k].choices {
			c := &items[k].choices[i].choice
			w := weight(c)
			for n := 1; n <= sites; n++ {
				to, from := here[n*t.width:(n+1)*t.width], next[(n-1)*t.width:n*t.width]
				for left := w; left < t.width; left++ {
					if v := from[left-w] + c.value; v > to[left] {
						to[left] = v
					}
				}
			}
		}
	}
}

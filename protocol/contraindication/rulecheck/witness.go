package rulecheck

import (
	"cmp"
	"slices"

	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// Witness looks for a case in which the rule of the book comes out as wanted, close to an unremarkable
// patient and a plain needling. ok is false where the book has no such rule, or none was found.
func Witness(book contraindication.Rulebook, rule string, outcome Outcome) (k Case, ok bool) {
	r, known := book.Rule(rule)
	if !known || !outcome.IsValid() {
		return Case{}, false
	}
	return newLab(book, r).search().find(want{outcome: outcome})
}

// Propose looks for cases that are enough for a rule, for a person to read, correct and keep. unseen is
// what no case was found for: "that deep() matters".
func Propose(book contraindication.Rulebook, rule string) (cases []Case, unseen []string) {
	r, ok := book.Rule(rule)
	if !ok {
		return nil, nil
	}
	for _, g := range gaps(book, r, nil) {
		if g.found {
			cases = append(cases, g.witness)
		} else {
			unseen = append(unseen, g.unseen)
		}
	}
	return cases, unseen
}

// A search looks for a scene that shows what is wanted. It is directed by the expression: to make a part
// yes it makes yes what the part consists of, and so on down to single tests, for which it tries the
// answers and targets that could do. What comes of each is read from a screening.
type search struct {
	*lab
	base     *scene // an unremarkable patient, a plain plan
	wanted   want
	thorough bool // whether it also tries to meet otherwise what is met already
	patience int  // how many more scenes it will try
}

// patience is after how many scenes a search gives up.
const patience = 4000

func (l *lab) search() *search { return &search{lab: l, base: l.baseScene()} }

// A goal is a part that is to have a value for a target.
type goal struct {
	part, at int
	value    logic.Truth
	forced   bool // that it has the value already is not enough: every way to it is tried
	loose    bool // unknown will do too
}

func (g goal) isMet(value logic.Truth) bool {
	return value == g.value || g.loose && value == logic.Unknown
}

// find returns a case that shows what is wanted, as little out of the ordinary as the search can make it.
func (s *search) find(w want) (k Case, ok bool) {
	s.wanted = w
	for _, thorough := range [...]bool{false, true} {
		s.thorough = thorough
		for _, attempt := range s.attempts() {
			s.patience = patience
			s.sort(attempt.goals)
			if found, ok := s.reach(attempt.from, attempt.goals, nil); ok {
				return s.asCase(s.least(found)), true
			}
		}
	}
	return Case{}, false
}

// An attempt is where the search begins and what it heads for.
type attempt struct {
	from  *scene
	goals []goal
}

func (s *search) attempts() []attempt {
	if s.wanted.outcome != 0 {
		return []attempt{{s.base, []goal{{value: s.wanted.outcome.truth()}}}}
	}
	m := s.mutants[s.wanted.mutant]
	if m.shows != logic.Unknown {
		return []attempt{s.sensitive(m.test, m.shows, m.near)}
	}
	return []attempt{s.sensitive(m.test, logic.Yes, m.near), s.sensitive(m.test, logic.No, m.near)}
}

// sensitive heads for a scene in which the value of the rule hangs on one test, which has the value: every
// other part of an "all" around it is yes, and of an "any" no. In a thorough search unknown will do, which
// lets the change of the test through from yes or no to unknown.
func (s *search) sensitive(test int, value logic.Truth, forced bool) attempt {
	loose := s.thorough
	a := attempt{from: s.base, goals: []goal{{part: test, value: value, forced: forced, loose: loose}}}
	for n := test; s.parts[n].parent >= 0; n = s.parts[n].parent {
		above := &s.parts[s.parts[n].parent]
		switch above.expr.Op {
		case logic.OpAll, logic.OpAny:
			neutral := logic.Yes
			if above.expr.Op == logic.OpAny {
				neutral = logic.No
			}
			for _, k := range above.kids {
				if k != n {
					a.goals = append(a.goals, goal{part: k, value: neutral, loose: loose})
				}
			}
		case logic.OpBothSides:
			if pair, ok := s.base.pair(); ok {
				a.from = pair
				a.goals = append(a.goals, goal{part: n, at: 1, value: logic.Yes})
			}
		}
	}
	return a
}

// reach works through the goals and returns the first scene in which all are met and which shows what is
// wanted. held are the goals that were met on the way and must stay so.
func (s *search) reach(sc *scene, goals, held []goal) (*scene, bool) {
	if s.patience <= 0 {
		return nil, false
	}
	if len(goals) == 0 {
		return sc, sc.shows(s.wanted)
	}
	g, rest := goals[0], goals[1:]
	if g.at >= sc.targets {
		return nil, false
	}
	met := append(slices.Clip(held), g)
	if !g.forced && g.isMet(sc.truth(g.part, g.at)) {
		if found, ok := s.reach(sc, rest, met); ok || !s.thorough {
			return found, ok
		}
	}
	if s.parts[g.part].isTest() {
		return s.reachTest(sc, g, rest, met)
	}
	for from, goals := range s.split(sc, g) {
		if found, ok := s.reach(from, append(goals, rest...), held); ok {
			return found, true
		}
	}
	return nil, false
}

// reachTest tries every way to give a test its value.
func (s *search) reachTest(sc *scene, g goal, rest, met []goal) (*scene, bool) {
	leaf := &s.parts[g.part].expr.Leaf
	for next := range sc.ways(leaf, g.at) {
		if s.patience--; s.patience <= 0 {
			return nil, false
		}
		if !next.settle() || !next.meets(met) {
			continue
		}
		if found, ok := s.reach(next, rest, met); ok {
			return found, true
		}
	}
	if g.value != logic.Unknown {
		return nil, false
	}
	return s.reachUnknown(sc, leaf, rest, met)
}

// reachUnknown makes a test unknown whose fact has a presumed value while nothing is a reason to ask for it.
func (s *search) reachUnknown(sc *scene, leaf *logic.Leaf, rest, met []goal) (*scene, bool) {
	why, ok := s.reasons[leaf.Fact]
	if !ok || sc.truth(why, 0) == logic.Yes {
		return nil, false
	}
	next := sc.unanswered(leaf.Fact)
	if !next.settle() {
		return nil, false
	}
	last := len(met) - 1
	return s.reach(next, append([]goal{{part: why, value: logic.Yes}, met[last]}, rest...), met[:last])
}

// split yields the ways to give a part its value through those that it consists of.
func (s *search) split(sc *scene, g goal) func(yield func(*scene, []goal) bool) {
	p := &s.parts[g.part]
	kids := func(value logic.Truth, at int) (goals []goal) {
		for _, k := range p.kids {
			goals = append(goals, goal{part: k, at: at, value: value})
		}
		s.sort(goals)
		return goals
	}
	// oneOf: a single kid has the value and, where every says so, all others are neutral or unknown too.
	oneOf := func(yield func(*scene, []goal) bool, neutral logic.Truth, every bool) {
		ones := kids(g.value, g.at)
		slices.SortStableFunc(ones, func(a, b goal) int { return cmp.Compare(s.size(a.part), s.size(b.part)) })
		for _, one := range ones {
			goals := []goal{one}
			for _, k := range p.kids {
				if every && k != one.part {
					goals = append(goals, goal{part: k, at: g.at, value: neutral, loose: true})
				}
			}
			s.sort(goals)
			if !yield(sc, goals) {
				return
			}
		}
	}
	return func(yield func(*scene, []goal) bool) {
		switch p.expr.Op {
		case logic.OpNot:
			yield(sc, kids(g.value.Not(), g.at))
		case logic.OpNamed:
			yield(sc, kids(g.value, g.at))
		case logic.OpAll, logic.OpAny:
			whole, part := logic.Yes, logic.No // what takes all, and what one part is enough for
			if p.expr.Op == logic.OpAny {
				whole, part = logic.No, logic.Yes
			}
			switch g.value {
			case whole:
				yield(sc, kids(g.value, g.at))
			case part:
				oneOf(yield, 0, false)
			default:
				oneOf(yield, whole, true)
			}
		case logic.OpAnyTarget:
			s.splitTargets(sc, kids, g.value, yield)
		case logic.OpBothSides:
			s.splitSides(sc, kids, g.value, yield)
		}
	}
}

func (s *search) splitTargets(sc *scene, kids func(logic.Truth, int) []goal, value logic.Truth, yield func(*scene, []goal) bool) {
	if value == logic.No {
		var goals []goal
		for t := range sc.targets {
			goals = append(goals, kids(value, t)...)
		}
		yield(sc, goals)
		return
	}
	for t := range sc.targets {
		if !yield(sc, kids(value, t)) {
			return
		}
	}
}

func (s *search) splitSides(sc *scene, kids func(logic.Truth, int) []goal, value logic.Truth, yield func(*scene, []goal) bool) {
	if value == logic.No {
		yield(sc, kids(value, 0))
		return
	}
	if pair, ok := sc.pair(); ok {
		yield(pair, append(kids(value, 0), kids(logic.Yes, 1)...))
	}
}

// sort brings goals into the order in which meeting one least disturbs those before it.
func (s *search) sort(goals []goal) {
	slices.SortStableFunc(goals, func(a, b goal) int {
		return cmp.Or(cmp.Compare(s.rank(a.part), s.rank(b.part)), cmp.Compare(a.at, b.at))
	})
}

// rank is 0 for what the muscle decides, then comes where in it, how, the patient, and what asks of both.
func (s *search) rank(part int) int {
	p := &s.parts[part]
	if p.isTest() {
		return rankOf(p.expr.Op)
	}
	lowest := rankOf(logic.OpTargetsAbove)
	for _, k := range p.kids {
		lowest = min(lowest, s.rank(k))
	}
	return lowest
}

// size is how many tests a part consists of.
func (s *search) size(part int) (tests int) {
	if s.parts[part].isTest() {
		return 1
	}
	for _, k := range s.parts[part].kids {
		tests += s.size(k)
	}
	return tests
}

func rankOf(op logic.Op) int {
	switch op {
	case logic.OpMuscle, logic.OpHome, logic.OpIn, logic.OpNear, logic.OpCompressible, logic.OpManualOnly:
		return 0
	case logic.OpOver, logic.OpLevel, logic.OpSide:
		return 1
	case logic.OpTouches, logic.OpSameLimb, logic.OpSameSide, logic.OpAtLevel, logic.OpLongerThan, logic.OpDeeperThan, logic.OpTrained:
		return 4
	case logic.OpTreats, logic.OpTargetsAbove:
		return 5
	}
	if op.OfTarget() {
		return 2
	}
	return 3
}

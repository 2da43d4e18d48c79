package session

import (
	"slices"
	"time"

	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// explain says of the points that were left out what binds, of targets that are needled otherwise than is usual
// why, and where nothing could be planned, what conflicts.
func (w *planning) explain(p *Plan, picks []pick) {
	planned := make([]int, len(w.spots)) // the option taken, 1 + its number
	for _, k := range picks {
		planned[k.point] = 1 + k.choice
	}
	var pending []protocol.Target
	var pendingFrom []int
	for i := range w.spots {
		s := &w.spots[i]
		if planned[i] > 0 {
			continue
		}
		left := LeftOut{Point: s.Palpated, Obstacles: s.bars}
		switch {
		case len(s.bars) > 0:
		case len(s.open) == 0:
			best := w.mildest(s)
			left.Obstacles = w.refusals(&best.target)
			if isOpen(left.Obstacles) {
				pending, pendingFrom = append(pending, best.target), append(pendingFrom, s.index)
			}
		default:
			left.Obstacles = w.binding(picks, pick{i, -1})
		}
		p.leftOut = append(p.leftOut, left)
	}
	slices.SortStableFunc(p.leftOut, func(a, b LeftOut) int {
		return slices.Index(p.palpated, a.Point) - slices.Index(p.palpated, b.Point)
	})
	for n, k := range picks {
		s := &w.spots[k.point]
		usual := &s.ways[0]
		if used := w.targetOf(k); used != usual.target {
			obstacles := w.against(usual, picks, k)
			p.adapted = append(p.adapted, Adaptation{Target: n, Usual: usual.target, Obstacles: obstacles})
			if isOpen(obstacles) {
				pending, pendingFrom = append(pending, usual.target), append(pendingFrom, s.index)
			}
		}
	}
	w.asks(p, pending, pendingFrom)
	if len(picks) == 0 {
		p.conflict = w.conflict()
	}
}

// isOpen reports whether nothing but missing answers is in the way.
func isOpen(obstacles []Obstacle) bool {
	return !slices.ContainsFunc(obstacles, func(o Obstacle) bool { return !o.Open })
}

// mildest is the way against which the least can stand, the first of these.
func (w *planning) mildest(s *spot) *way {
	best, least := &s.ways[0], contraindication.Absolute+1
	for i := range s.ways {
		if !s.ways[i].inKit {
			continue
		}
		w.single[0] = s.ways[i].target
		w.planner.Screener.ScreenInto(&w.checked, &w.patient, w.single[:])
		if most := w.checked.Verdict().Most; most < least {
			best, least = &s.ways[i], most
		}
	}
	return best
}

// refusals are the rules above the limit for one target by itself.
func (w *planning) refusals(t *protocol.Target) []Obstacle {
	w.single[0] = *t
	if w.passes(w.single[:]) {
		return nil
	}
	return w.obstacles(ByRule)
}

// against is what stands against the usual way: by itself, or in the plan.
func (w *planning) against(usual *way, picks []pick, k pick) []Obstacle {
	if !usual.inKit {
		return []Obstacle{{Constraint: ByKit, Says: "no needle at hand that the atlas allows"}}
	}
	if refused := w.refusals(&usual.target); len(refused) > 0 {
		return refused
	}
	if n := slices.IndexFunc(w.spots[k.point].open, func(o option) bool { return o.way == usual }); n >= 0 {
		others := slices.DeleteFunc(slices.Clone(picks), func(other pick) bool { return other.point == k.point })
		if binds := w.exceeds(append(others, pick{k.point, n})); len(binds) > 0 {
			return binds
		}
	}
	return []Obstacle{{Constraint: ByBetterPlan, Says: "the plan is better so"}}
}

// binding is what would be exceeded if the point were added to the plan, by the way that exceeds the least.
func (w *planning) binding(picks []pick, k pick) (least []Obstacle) {
	for n := range w.spots[k.point].open {
		binds := w.exceeds(append(slices.Clone(picks), pick{k.point, n}))
		if len(binds) == 0 {
			return []Obstacle{{Constraint: ByEffort, Says: "the search ended before this was decided"}}
		}
		if least == nil || len(binds) < len(least) {
			least = binds
		}
		if len(least) == 1 {
			break // no way can exceed less
		}
	}
	return least
}

// exceeds are the constraints that the picks do not keep together.
func (w *planning) exceeds(picks []pick) (all []Obstacle) {
	taken := make([]int, len(w.spots))
	for i := range taken {
		taken[i] = -1
	}
	for _, k := range picks {
		taken[k.point] = k.choice
	}
	return w.exceeded(w.targets(w.arrange(taken)))
}

// exceeded are the constraints that targets in the order of treatment do not keep together.
func (w *planning) exceeded(targets []protocol.Target) (all []Obstacle) {
	add := func(exceeded bool, c Constraint, says string) {
		if exceeded {
			all = append(all, Obstacle{Constraint: c, Says: says})
		}
	}
	if !w.passes(targets) {
		all = append(all, w.obstacles(ByPlanRule)...)
	}
	e := EstimateOf(w.patient, w.request.Tolerance, w.planner.Skill, targets...)
	needles := 0
	positions := map[anatomy.Position]bool{}
	for i := range targets {
		needles += needlesOf(&targets[i])
		positions[targets[i].Position] = true
	}
	add(e.Time.Most > w.planner.Time, ByTime, "it would take up to "+minutes(e.Time.Most)+" of "+minutes(w.planner.Time))
	add(len(targets) > w.planner.Sites, BySites, "at most "+count(w.planner.Sites, "target"))
	add(needles > w.planner.NeedleCount, ByNeedles, "at most "+count(w.planner.NeedleCount, "needle"))
	add(len(positions) > w.planner.Positions, ByPositions, "at most "+count(w.planner.Positions, "position"))
	add(e.Discomfort.Most > ModerateDiscomfort, ByDiscomfort, "more than the patient is taken to bear")
	return all
}

func minutes(d time.Duration) string { return number(d.Minutes()) + " min" }

// asks notes what is still to be said of points that only missing answers keep out, or from the usual way.
func (w *planning) asks(p *Plan, pending []protocol.Target, from []int) {
	if len(pending) == 0 {
		return
	}
	a := w.planner.Screener.Screen(w.patient, pending...)
	for _, q := range a.Questions() {
		p.questions = append(p.questions, Ask{q.Fact(), q.Text()})
	}
	for _, gap := range a.Missing() {
		p.missing = append(p.missing, Missing{from[gap.Target], gap.Field})
	}
}

// conflict is a minimal set of constraints that no way to needle any point keeps all of. It begins with all that
// bind anywhere, and takes away one after the other, the last first, where nothing becomes possible.
func (w *planning) conflict() []Obstacle {
	var all []Obstacle
	var binding [][]int // of each way, which of all bind it
	note := func(obstacles []Obstacle) {
		var ids []int
		for _, o := range obstacles {
			i := slices.IndexFunc(all, func(a Obstacle) bool { return a.Constraint == o.Constraint && a.Rule == o.Rule })
			if i < 0 {
				i = len(all)
				all = append(all, o)
			}
			ids = append(ids, i)
		}
		binding = append(binding, ids)
	}
	for i := range w.spots {
		s := &w.spots[i]
		if len(s.ways) == 0 {
			note(s.bars)
		}
		for k := range s.ways {
			bars := s.bars
			if !s.ways[k].inKit && !slices.ContainsFunc(bars, func(o Obstacle) bool { return o.Constraint == ByKit }) {
				continue // another way has a needle
			}
			obstacles := slices.Concat(w.refusals(&s.ways[k].target), bars)
			for _, o := range w.exceeded([]protocol.Target{s.ways[k].target}) {
				if o.Constraint != ByPlanRule {
					obstacles = append(obstacles, o)
				}
			}
			note(obstacles)
		}
	}
	active := make([]bool, len(all))
	for i := range active {
		active[i] = true
	}
	isStuck := func() bool {
		return !slices.ContainsFunc(binding, func(ids []int) bool {
			return !slices.ContainsFunc(ids, func(i int) bool { return active[i] })
		})
	}
	for i := len(all) - 1; i >= 0; i-- {
		active[i] = false
		active[i] = !isStuck()
	}
	var kept []Obstacle
	for i, o := range all {
		if active[i] {
			kept = append(kept, o)
		}
	}
	return kept
}

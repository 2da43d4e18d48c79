package session

import (
	"slices"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// sided reports whether a side is left or right.
func sided(s body.Side) bool { return s == body.Left || s == body.Right }

// A line is what the rules can tell ways of one point apart by, needles aside.
type line struct {
	technique protocol.Technique
	depth     protocol.Depth
	retention protocol.Span
	guidance  protocol.Guidance
	angle     protocol.Angle
	grip      anatomy.Grip
	position  anatomy.Position
}

// screen asks the rules of each way by itself. Of ways that differ in the needle alone the first that passes is
// an option: the shortest.
func (w *planning) screen() {
	sensitivity := sensitivityOf(w.patient)
	for i := range w.spots {
		s := &w.spots[i]
		if len(s.bars) > 0 {
			continue
		}
		var done line
		for k := range s.ways {
			t := &s.ways[k].target
			l := line{t.Technique, t.Depth, t.Retention, t.Guidance, t.Angle, t.Grip, t.Position}
			if l == done || !s.ways[k].inKit {
				continue
			}
			w.single[0] = *t
			if w.passes(w.single[:]) {
				s.open = append(s.open, w.option(s, &s.ways[k], sensitivity))
				done = l
			}
		}
	}
}

// mostGroups is how many such rules the search knows; what further ones refuse is found out afterwards.
const mostGroups = 32

// group finds the rules that stand against targets on both sides, and which options take part in each. Options
// are screened together, as many as a plan may have, so that every pair of sides is asked once.
func (w *planning) group() {
	var lefts, rights []*option
	for i := range w.spots {
		for k := range w.spots[i].open {
			o := &w.spots[i].open[k]
			switch o.way.target.Site.Side {
			case body.Left:
				lefts = append(lefts, o)
			case body.Right:
				rights = append(rights, o)
			}
		}
	}
	if len(lefts) == 0 || len(rights) == 0 {
		return
	}
	for left := range slices.Chunk(lefts, contraindication.MostTargets/2) {
		for right := range slices.Chunk(rights, contraindication.MostTargets/2) {
			w.groupTogether(slices.Concat(left, right))
		}
	}
}

func (w *planning) groupTogether(options []*option) {
	targets := make([]protocol.Target, len(options))
	for i, o := range options {
		targets[i] = o.way.target
	}
	if w.passes(targets) {
		return
	}
	for _, f := range w.checked.Findings() {
		if _, ofTarget := f.Target(); ofTarget || f.Strength() <= w.planner.Limit || !isOfBothSides(f.Rule().When) {
			continue
		}
		number := slices.IndexFunc(w.rules, func(id string) bool { return id == f.ID() })
		if number < 0 {
			if len(w.rules) == mostGroups {
				continue
			}
			number = len(w.rules)
			w.rules = append(w.rules, f.ID())
		}
		for _, i := range f.Sharing() {
			if options[i].way.target.Site.Side == body.Left {
				options[i].left |= 1 << number
			} else {
				options[i].right |= 1 << number
			}
		}
	}
}

// fallBack leaves superficial needling to points that cannot be needled deep: which the rules bar, or allow on one
// side only. It is no way to make room for more points.
func (w *planning) fallBack() {
	for i := range w.spots {
		s := &w.spots[i]
		if slices.ContainsFunc(s.open, func(o option) bool { return o.way.target.Depth == protocol.Deep && o.left|o.right == 0 }) {
			s.open = slices.DeleteFunc(s.open, func(o option) bool { return o.way.target.Depth == protocol.Superficial })
		}
	}
}

func obstacleOf(f *contraindication.Finding, as Constraint) Obstacle {
	return Obstacle{Constraint: as, Rule: f.ID(), Open: f.Outcome() == contraindication.Undetermined, Says: f.Says()}
}

// forms counts the forms over the targets in an expression, those that stand under an odd number of "not" apart.
func forms(e *logic.Expr, negated bool, count func(op logic.Op, negated bool)) {
	switch e.Op {
	case logic.OpNot:
		negated = !negated
	case logic.OpAnyTarget, logic.OpBothSides, logic.OpTargetsAbove:
		count(e.Op, negated)
		return
	}
	for i := range e.Kids {
		forms(&e.Kids[i], negated, count)
	}
}

// isOfBothSides reports whether the rule turns on both sides of one thing and on nothing else of the plan, so
// that two options of those that take part, one on each side, are enough for it.
func isOfBothSides(e when.Expression) bool {
	both, other := 0, 0
	forms(e.Tree(), false, func(op logic.Op, negated bool) {
		if op == logic.OpBothSides && !negated {
			both++
		} else {
			other++
		}
	})
	return both == 1 && other == 0
}

// isMonotone reports whether no rule of the book asks that some target be there or that there be many: then what
// the rules refuse of some targets they refuse of more, which the proof rests on.
func (p *Planner) isMonotone() bool {
	monotone := true
	for r := range p.Screener.Book().Rules() {
		if r.Phase == contraindication.Before {
			forms(r.When.Tree(), false, func(_ logic.Op, negated bool) { monotone = monotone && !negated })
		}
	}
	return monotone
}

// limitTargets finds how many targets the rules allow at most, by screening one option as if it were many.
func (w *planning) limitTargets() {
	w.cap = w.planner.Sites
	var targets []protocol.Target
	for i := range w.spots {
		if len(w.spots[i].open) > 0 {
			targets = slices.Repeat([]protocol.Target{w.spots[i].open[0].way.target}, w.cap)
			break
		}
	}
	for w.cap > 1 && len(targets) > 0 && !w.passes(targets[:w.cap]) {
		w.cap--
	}
}

// obstacles are the rules above the limit in what was screened last, those that are raised first, each once.
func (w *planning) obstacles(as Constraint) (all []Obstacle) {
	for _, outcome := range [...]contraindication.Outcome{contraindication.Raised, contraindication.Undetermined} {
		for _, f := range w.checked.Findings() {
			if f.Strength() > w.planner.Limit && f.Outcome() == outcome &&
				!slices.ContainsFunc(all, func(o Obstacle) bool { return o.Rule == f.ID() }) {
				all = append(all, obstacleOf(&f, as))
			}
		}
	}
	return all
}

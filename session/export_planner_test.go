package session

import (
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
)

// What the tests of the search see of it.
type (
	Problem  = problem
	Choice   = choice
	Pick     = pick
	Solution = struct {
		Taken  []int
		Value  int64
		Proved bool
		Nodes  int
	}
)

func NewProblem(points [][]Choice, sites, needles, time, discomfort, positions, turnTime int, turnCost int64, groups int, forbidden [][]Pick, effort int) *Problem {
	return &problem{points, sites, needles, time, discomfort, positions, turnTime, turnCost, groups, forbidden, effort, nil}
}

func NewChoice(value int64, time, stays, discomfort, needles, position int, left, right uint32) Choice {
	return choice{value, time, stays, discomfort, needles, position, left, right}
}

func NewPick(point, choice int) Pick { return pick{point, choice} }

func (p *problem) Solve() Solution {
	s := p.solve()
	return Solution{s.taken, s.value, s.proved, s.nodes}
}

func (p *problem) Parts() (points [][]Choice, sites, needles, time, discomfort, positions, turnTime int, turnCost int64, groups int) {
	return p.points, p.sites, p.needles, p.time, p.discomfort, p.positions, p.turnTime, p.turnCost, p.groups
}

func (c choice) Parts() (value int64, time, stays, discomfort, needles, position int, left, right uint32) {
	return c.value, c.time, c.stays, c.discomfort, c.needles, c.position, c.left, c.right
}

// An Option is a way to needle a point that the rules allow by itself.
type Option struct {
	Target      protocol.Target
	Worth, Rank int
}

// OptionsOf are the options of each palpated point that the search chooses from, and the problem that it solves.
func OptionsOf(planner Planner, r Request) ([][]Option, *Problem) {
	planner = planner.settled()
	cond := r.Course.Condition()
	if !cond.IsValid() {
		cond = r.Patient.Treats()
	}
	patient, err := r.onPlan(cond)
	if err != nil {
		panic(err)
	}
	w := planning{planner: &planner, request: &r, patient: patient, condition: cond}
	w.prepare()
	options := make([][]Option, len(r.Palpated))
	for i := range w.spots {
		for _, o := range w.spots[i].open {
			options[w.spots[i].index] = append(options[w.spots[i].index], Option{o.way.target, o.way.worth, o.way.rank})
		}
	}
	return options, w.problem(nil)
}

// DiscomfortPoints are the most that a target adds to the discomfort of the patient.
func DiscomfortPoints(patient intake.Profile, t protocol.Target) int {
	return discomfortOf(&t, sensitivityOf(patient)).most
}

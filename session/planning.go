package session

import (
	"cmp"
	"slices"
	"time"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// A planning is one plan in the making.
type planning struct {
	planner   *Planner
	request   *Request
	patient   intake.Profile
	condition condition.Condition
	trialled  anatomy.MuscleSet

	spots   []spot   // in the order in which ties are broken
	rules   []string // those that stand against targets on both sides together
	cap     int      // targets that the rules allow at most
	checked contraindication.Assessment
	single  [1]protocol.Target
}

// A spot is a palpated point with the ways to needle it.
type spot struct {
	Palpated
	index int        // among the palpated points
	bars  []Obstacle // what keeps the point out however it is needled
	ways  []way      // every way, as generated
	open  []option   // those that the screening and the kit allow
}

// An option is a way that is allowed, as the search sees it.
type option struct {
	choice
	way *way
}

func (w *planning) plan() Plan {
	p := Plan{condition: w.condition, patient: w.patient, palpated: slices.Clone(w.request.Palpated),
		limit: w.planner.Limit, budget: w.planner.Time, skill: w.planner.Skill, tolerance: w.request.Tolerance}
	number, _ := intake.SessionNumber.In(w.patient)
	p.session = int(number)
	w.prepare()
	picks, proved := w.choose()
	p.unproved = !proved
	for _, k := range picks {
		p.Targets = append(p.Targets, w.targetOf(k))
		p.from = append(p.from, w.spots[k.point].index)
	}
	p.screened = slices.Clone(p.Targets)
	p.assessment = w.planner.Screener.Screen(w.patient, p.Targets...)
	screener := w.planner.Screener
	p.made = made{p.assessment.Verdict(), screener.Book().Policy(), screener.Knowledge()}
	w.explain(&p, picks)
	return p
}

// prepare finds what the search chooses from, and what it has to keep.
func (w *planning) prepare() {
	for named := range protocol.For(w.condition).Muscles() {
		if named.Support == protocol.Trialled {
			w.trialled = w.trialled.Or(anatomy.MusclesOf(named.Muscle))
		}
	}
	w.gather()
	w.screen()
	w.group()
	w.fallBack()
	w.limitTargets()
}

// gather makes the spots: the points with every way to needle them, and what keeps them out anyway.
func (w *planning) gather() {
	manners := w.planner.manners(w.condition)
	for i, point := range w.request.Palpated {
		s := spot{Palpated: point, index: i, ways: w.planner.ways(&point, manners)}
		s.bars = w.bars(&s)
		w.spots = append(w.spots, s)
	}
	slices.SortStableFunc(w.spots, func(a, b spot) int {
		return cmp.Or(
			cmp.Compare(rankOf(b.Pain == Familiar), rankOf(a.Pain == Familiar)),
			cmp.Compare(b.Tenderness, a.Tenderness),
			cmp.Compare(rankOf(w.trialled.Has(b.Site.Muscle)), rankOf(w.trialled.Has(a.Site.Muscle))))
	})
}

// bars are what keeps the point out, whatever the rules say.
func (w *planning) bars(s *spot) (bars []Obstacle) {
	m := s.Site.Muscle
	if len(s.ways) == 0 {
		bars = append(bars, Obstacle{Constraint: ByHand, Says: "the atlas offers no needling for this muscle"})
	} else if !slices.ContainsFunc(s.ways, func(w way) bool { return w.inKit }) {
		bars = append(bars, Obstacle{Constraint: ByKit, Says: "wants a needle of " + m.Envelope().NeedleLength.String() +
			", " + m.Envelope().NeedleDiameter.String() + " thick"})
	}
	if s.Tenderness == 0 && s.Pain != Familiar {
		bars = append(bars, Obstacle{Constraint: ByTenderness, Says: "neither tender nor of the familiar pain"})
	}
	if side := w.request.Side; sided(side) && sided(s.Site.Side) && side != s.Site.Side {
		bars = append(bars, Obstacle{Constraint: BySide, Says: "not on the side that is treated"})
	}
	if hardest := w.planner.Hardest; hardest != 0 && m.Difficulty() > hardest {
		bars = append(bars, Obstacle{Constraint: ByDifficulty, Says: m.Difficulty().String() + ", harder than what is needled here"})
	}
	if free := w.freeFrom(s.Site); w.patient.AsOf().Before(free) {
		bars = append(bars, Obstacle{Constraint: BySpacing, Until: free, Says: "not before " + free.String() + ", since it was needled lately"})
	}
	return bars
}

// freeFrom is the first day on which the site may be needled again, as the course has it; what was needled in the
// midline counts for both sides, and the other way round.
func (w *planning) freeFrom(site anatomy.Site) (free intake.Date) {
	for _, other := range [...]anatomy.Site{site, site.Muscle.Left(), site.Muscle.Right(), site.Muscle.Midline()} {
		if other.Side != site.Side && sided(site.Side) && sided(other.Side) {
			continue
		}
		if day, ok := w.request.Course.FreeAt(other); ok && free.Before(day) {
			free = day
		}
	}
	return free
}

// budgets are what the search may spend: seconds of hands and of needles in place, and points of discomfort.
func (w *planning) budgets() (seconds, points int) {
	tolerance := w.request.Tolerance
	if tolerance == 0 {
		tolerance = UsualTolerance
	}
	return int(w.planner.Time/time.Second) - setUp.most - aftercareTime.most, tolerated[tolerance].moderate
}

// Weights of what makes a plan better, each above all that can follow it: at most 20 targets, 4 turns, 12 points
// of discomfort and a rank below 256 for each.
const (
	forRank       = 1
	forDiscomfort = forRank << 13
	forTurn       = forDiscomfort << 8
	forWorth      = forTurn << 3
	forTrialled   = forWorth << 6
	forTenderness = forTrialled << 5
	forFamiliar   = forTenderness << 8
	highestRank   = 255
)

// Neither rank nor discomfort can reach the weight above it.
const (
	_ = uint(forDiscomfort - 1 - mostSites*highestRank)
	_ = uint(forTurn/forDiscomfort - 1 - mostSites*mostPoints)
)

// option is a way as the search sees it.
func (w *planning) option(s *spot, way *way, sensitivity span) option {
	t := &way.target
	c := choice{
		time:       siteTime(t, w.planner.Skill).most,
		stays:      retained(t),
		discomfort: discomfortOf(t, sensitivity).most,
		needles:    needlesOf(t),
		position:   int(t.Position),
	}
	c.value = forFamiliar*int64(rankOf(s.Pain == Familiar)) + forTenderness*int64(s.Tenderness) +
		forTrialled*int64(rankOf(w.trialled.Has(s.Site.Muscle))) + forWorth*int64(way.worth) -
		forDiscomfort*int64(c.discomfort) - forRank*int64(min(way.rank, highestRank))
	return option{c, way}
}

// problem is what is left to be searched.
func (w *planning) problem(forbidden [][]pick) *problem {
	seconds, points := w.budgets()
	p := &problem{
		sites: min(w.planner.Sites, w.cap), needles: w.planner.NeedleCount, time: seconds, discomfort: points,
		positions: w.planner.Positions, turnTime: turning.most, turnCost: forTurn, groups: len(w.rules),
		forbidden: forbidden, effort: w.planner.Effort,
	}
	for i := range w.spots {
		choices := make([]choice, len(w.spots[i].open))
		for k := range choices {
			choices[k] = w.spots[i].open[k].choice
		}
		p.points = append(p.points, choices)
	}
	return p
}

// mostRounds is how often a plan that the rules refuse as a whole is searched for again.
const mostRounds = 64

// choose searches for the best plan that the rules allow as a whole. What they refuse is forbidden, down to the
// fewest targets that they refuse together, and searched for again.
func (w *planning) choose() (picks []pick, proved bool) {
	proved = w.planner.isMonotone()
	var forbidden [][]pick
	for round := 0; ; round++ {
		found := w.problem(forbidden).solve()
		proved = proved && found.proved
		picks = w.arrange(found.taken)
		if w.allows(picks) {
			return picks, proved
		}
		if round == mostRounds {
			break
		}
		forbidden = append(forbidden, w.least(picks))
	}
	for !w.allows(picks) {
		picks = picks[:len(picks)-1]
	}
	return picks, false
}

// least are the fewest of the picks that the rules refuse together: of none of them they would refuse the rest.
func (w *planning) least(picks []pick) []pick {
	picks = slices.Clone(picks)
	for i := len(picks) - 1; i >= 0; i-- {
		if fewer := slices.Delete(slices.Clone(picks), i, i+1); !w.allows(fewer) {
			picks = fewer
		}
	}
	return picks
}

// arrange puts picks in the order of treatment: by position, in each by side, and so that what comes first in the
// order of the points comes first.
func (w *planning) arrange(taken []int) (picks []pick) {
	var positions []anatomy.Position
	sides := map[anatomy.Position][]anatomy.Site{}
	for point, c := range taken {
		if c < 0 {
			continue
		}
		t := w.targetOf(pick{point, c})
		if !slices.Contains(positions, t.Position) {
			positions = append(positions, t.Position)
		}
		sides[t.Position] = append(sides[t.Position], t.Site)
		picks = append(picks, pick{point, c})
	}
	at := func(k pick) (int, int) {
		t := w.targetOf(k)
		return slices.Index(positions, t.Position),
			slices.IndexFunc(sides[t.Position], func(s anatomy.Site) bool { return s.Side == t.Site.Side })
	}
	slices.SortStableFunc(picks, func(a, b pick) int {
		pa, sa := at(a)
		pb, sb := at(b)
		return cmp.Or(cmp.Compare(pa, pb), cmp.Compare(sa, sb))
	})
	return picks
}

func (w *planning) targetOf(k pick) protocol.Target {
	return w.spots[k.point].open[k.choice].way.target
}

func (w *planning) targets(picks []pick) []protocol.Target {
	targets := make([]protocol.Target, len(picks))
	for i, k := range picks {
		targets[i] = w.targetOf(k)
	}
	return targets
}

// allows reports whether the rules let every target pass, asked of all of them together.
func (w *planning) allows(picks []pick) bool {
	return len(picks) == 0 || w.passes(w.targets(picks))
}

// passes is the gate: nothing above the limit can stand against any target or the plan.
func (w *planning) passes(targets []protocol.Target) bool {
	w.planner.Screener.ScreenInto(&w.checked, &w.patient, targets)
	return w.checked.Verdict().AtMost(w.planner.Limit)
}

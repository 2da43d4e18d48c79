package session

import (
	"fmt"
	"slices"
	"strings"

	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// suggestions are the changes of plan that the trials behind the protocol would allow: what they did and this
// course did not. None is better than another by any trial that was seen.
func (c *Course) suggestions() (all []Suggestion) {
	p := protocol.For(c.condition)
	var techniques []protocol.Technique
	var muscles anatomy.MuscleSet
	least := 0
	for _, v := range c.visits {
		var visited anatomy.MuscleSet
		for _, n := range v.ledger.needles {
			techniques = append(techniques, n.target.Technique)
			visited = visited.Or(anatomy.MusclesOf(n.target.Site.Muscle))
		}
		muscles = muscles.Or(visited)
		if n := visited.Len(); n > 0 && (least == 0 || n < least) {
			least = n
		}
	}
	for _, t := range p.Techniques() {
		if !slices.Contains(techniques, t.Value) {
			all = append(all, Suggestion{ChangeTechnique, "trials also used the technique " + t.Value.String(), t.Sources})
		}
	}
	var names []string
	var sources []evidence.Source
	for m := range p.Muscles() {
		if m.Support == protocol.Trialled && !muscles.Has(m.Muscle) {
			names = append(names, m.Muscle.String())
			sources = append(sources, m.Sources...)
		}
	}
	if len(names) > 0 {
		slices.Sort(sources)
		all = append(all, Suggestion{ChangeMuscles, "trials also needled " + strings.Join(names, ", "), slices.Compact(sources)})
	}
	for _, sites := range p.Sites() {
		if sites.Value.Unit == protocol.UnitMuscles && float64(least) < sites.Value.Min {
			all = append(all, Suggestion{ChangeDose, fmt.Sprintf("trials needled %s a session", sites.Value), sites.Sources})
		}
	}
	if days := p.IntervalDays(); days.Value.IsStated() {
		all = append(all, Suggestion{ChangeDose, fmt.Sprintf("trials left %s days between sessions", days.Value), days.Sources})
	}
	return all
}

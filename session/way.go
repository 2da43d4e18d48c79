package session

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// A way is one way in which a palpated point could be needled.
type way struct {
	target protocol.Target
	worth  int // 0 to 3: deep, as trials did it or the practitioner prefers it, and for as long as they did
	rank   int // in the order in which ways are preferred, from 0
	inKit  bool
}

// A manner is a technique with its depth and the time in place.
type manner struct {
	technique protocol.Technique
	depth     protocol.Depth
	retention protocol.Span
	worth     int
}

// manners are how a condition is needled here, the preferred one first: the techniques that trials of the
// condition state, then those that the practitioner uses besides; left in place as long as trials did, then not;
// deep, and last of all superficial, for where deep is barred. Deep relieves more (GRISWOLD19).
func (p *Planner) manners(c condition.Condition) (all []manner) {
	published := protocol.For(c)
	var stated []protocol.Technique
	for _, t := range published.Techniques() {
		stated = append(stated, t.Value)
	}
	techniques := slices.Clone(p.Techniques)
	isStated := func(t protocol.Technique) bool { return slices.Contains(stated, t) }
	slices.SortStableFunc(techniques, func(a, b protocol.Technique) int {
		return cmp.Compare(rankOf(isStated(b)), rankOf(isStated(a)))
	})
	stays := staysFor(published)
	for i, t := range techniques {
		if t == protocol.Electrical && !p.Stimulator {
			continue
		}
		worth := 1
		if isStated(t) || i == 0 {
			worth++
		}
		switch {
		case t == protocol.Electrical && stays == 0:
			all = append(all, manner{t, protocol.Deep, protocol.Minutes(electricalMinutes), worth})
			continue
		case stays > 0 && t != protocol.Periosteal:
			all = append(all, manner{t, protocol.Deep, protocol.Minutes(stays), worth + 1})
		}
		if t != protocol.Electrical {
			all = append(all, manner{t, protocol.Deep, shortStay(t), worth})
		}
	}
	if slices.Contains(techniques, protocol.Static) {
		all = append(all, manner{protocol.Static, protocol.Superficial, shortStay(protocol.Static), 0})
	}
	return all
}

func rankOf(b bool) int {
	if b {
		return 1
	}
	return 0
}

// electricalMinutes is how long current flows where the trials of the condition state nothing: the shorter of
// the two figures that were seen (DUNN21H 20, LARA23 30).
const electricalMinutes = 20

// shortStay is the time in place of a needle that is not left in: 2 min of moving it, 1 min at rest (HONGGS25).
func shortStay(t protocol.Technique) protocol.Span {
	if t == protocol.Pistoning || t == protocol.Winding {
		return protocol.Minutes(2)
	}
	return protocol.Minutes(1)
}

// staysFor is the shortest time for which trials of the condition leave needles in place, 0 where they do not.
func staysFor(published protocol.Protocol) float64 {
	minutes := published.InPlace().Value
	for _, m := range [...]float64{minutes.Min, minutes.Max} {
		if m*60 >= leftInPlace && m <= 60 {
			return m
		}
	}
	return 0
}

// ways are every way to needle a point, the preferred one first. The atlas bounds them: its positions, its
// grips, the lines that its direction names, and needles of its range. A point for which the kit has no needle
// gets the atlas's shortest, which is not at hand.
func (p *Planner) ways(point *Palpated, manners []manner) (all []way) {
	m := point.Site.Muscle
	envelope := m.Envelope()
	if m.ManualOnly() {
		return nil
	}
	guidance := []protocol.Guidance{protocol.Palpation}
	if p.Ultrasound {
		guidance = append(guidance, protocol.Ultrasound)
	}
	for _, manner := range manners {
		needles, inKit := p.needles(&envelope, manner.depth)
		for _, guided := range guidance {
			for _, angle := range anglesOf(m) {
				for position := range orNone(envelope.Positions) {
					for grip := range orNone(envelope.Grips) {
						for _, needle := range needles {
							t := protocol.Target{
								Site: point.Site, Technique: manner.technique, Depth: manner.depth,
								Needle: needle, Angle: angle, Grip: grip, Position: position, Guidance: guided,
								Material: p.Material, Retention: manner.retention,
							}
							if t.Technique == protocol.Electrical {
								t.Stimulation = protocol.Stimulation{Minutes: manner.retention, Path: protocol.WithinOneMuscle}
							}
							guard := envelope.DepthGuard
							if t.Depth == protocol.Deep && guard.IsGiven() && needle.Length.Micrometers() > guard.Micrometers() {
								t.InsertionDepth = guard
							}
							all = append(all, way{t, manner.worth, len(all), inKit})
						}
					}
				}
			}
		}
	}
	return all
}

// orNone yields what the atlas names, or "not given" where it names nothing.
func orNone[T interface {
	~uint8
	IsValid() bool
	String() string
}](named anatomy.Ranked[T]) func(func(T) bool) {
	if named.IsEmpty() {
		return func(yield func(T) bool) { yield(0) }
	}
	return named.All()
}

// needles are the needles of the kit that the atlas allows, the shortest first. Superficial needling takes the
// shortest of the kit that is no longer or thicker than those.
func (p *Planner) needles(e *anatomy.Envelope, depth protocol.Depth) (fit []protocol.Needle, inKit bool) {
	for _, n := range p.Needles {
		if depth == protocol.Superficial {
			if n.Length.Micrometers() <= e.NeedleLength.Max.Micrometers() && n.Diameter.Micrometers() <= e.NeedleDiameter.Max.Micrometers() {
				fit = append(fit, n)
			}
		} else if e.NeedleLength.Has(n.Length) && e.NeedleDiameter.Has(n.Diameter) {
			fit = append(fit, n)
		}
	}
	slices.SortFunc(fit, func(a, b protocol.Needle) int {
		return cmp.Or(cmp.Compare(a.Length.Micrometers(), b.Length.Micrometers()), cmp.Compare(a.Diameter.Micrometers(), b.Diameter.Micrometers()))
	})
	fit = slices.Compact(fit)
	if len(fit) == 0 {
		return []protocol.Needle{{Diameter: e.NeedleDiameter.Min, Length: e.NeedleLength.Min}}, false
	}
	if depth == protocol.Superficial {
		fit = fit[:1]
	}
	return fit, true
}

// anglesOf are the lines that the atlas's direction for the muscle names in words, in its order; none given
// where it names none, which means its usual line.
func anglesOf(m anatomy.Muscle) []protocol.Angle { return linesNamed()[m] }

var linesNamed = sync.OnceValue(func() map[anatomy.Muscle][]protocol.Angle {
	lines := map[anatomy.Muscle][]protocol.Angle{}
	for m := range anatomy.Muscles() {
		direction := m.Envelope().Direction
		for _, word := range strings.FieldsFunc(direction, func(r rune) bool { return r == ' ' || r == ',' || r == ';' || r == '-' }) {
			angle, err := protocol.ParseAngle(word)
			if err == nil && angle != protocol.Medial && !slices.Contains(lines[m], angle) {
				lines[m] = append(lines[m], angle)
			}
		}
		if len(lines[m]) == 0 {
			lines[m] = []protocol.Angle{0}
		}
	}
	return lines
})

package contraindication_test

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// straight screens by straight-line Go: one function a rule, without tables, without allocation once its
// list of findings is warm. What several rules ask of a target is worked out once for it.
type straight struct {
	p      *intake.Profile
	may    [4]uint64
	mayNot [4]uint64
	found  []straightFinding

	t              *protocol.Target
	footprint      body.Area
	regions        body.Regions
	near           anatomy.Hazards
	compressible   anatomy.Compressibility
	levels         body.Levels
	envelope       anatomy.Envelope
	overPleura     logic.Truth
	overPeritoneum logic.Truth
	overCanal      logic.Truth
}

type straightFinding struct {
	rule   string
	target int
	value  logic.Truth
}

func (s *straight) screen(p *intake.Profile, targets []protocol.Target) {
	s.p, s.found = p, s.found[:0]
	s.may, s.mayNot = p.Rails()
	s.patientRules()
	for i := range targets {
		s.begin(&targets[i])
		s.targetRules(i)
	}
	s.find("anticoagulated-both-calves", -1, s.anticoagulatedBothCalves(targets))
}

func (s *straight) find(rule string, target int, value logic.Truth) {
	if value != logic.No {
		s.found = append(s.found, straightFinding{rule, target, value})
	}
}

// anticoagulatedBothCalves: all(not(is(antithrombotic, none)), bothsides(all(deep(), muscle(…))))
func (s *straight) anticoagulatedBothCalves(targets []protocol.Target) logic.Truth {
	drug := s.is(intake.Antithrombotic, 1<<1).Not()
	if drug == logic.No {
		return logic.No
	}
	left, right := false, false
	for i := range targets {
		s.t = &targets[i]
		if s.t.Depth == protocol.Deep && s.muscleIs(anatomy.TibialisAnterior, anatomy.ExtensorDigitorumLongus, anatomy.ExtensorHallucisLongus, anatomy.PeroneusTertius) {
			left = left || s.t.Site.Side != body.Right
			right = right || s.t.Site.Side != body.Left
		}
	}
	return drug.And(logic.Of(left && right))
}

func (s *straight) begin(t *protocol.Target) {
	m := t.Site.Muscle
	s.t, s.footprint, s.regions, s.near = t, t.Site.Footprint(), m.Footprint(), m.Near()
	s.compressible, s.levels, s.envelope = m.Compressible(), m.Levels(), m.Envelope()
	s.overPleura = s.over(m.Reaches(anatomy.Pleura))
	s.overPeritoneum = s.over(m.Reaches(anatomy.Peritoneum))
	s.overCanal = s.over(m.Reaches(anatomy.Canal))
}

func (s *straight) over(r anatomy.Reach) logic.Truth {
	switch {
	case r.Always:
		return logic.Yes
	case r.Levels != 0 && s.t.Site.Level == 0:
		return logic.Unknown
	case r.Levels != 0:
		return logic.Of(r.Levels.Has(s.t.Site.Level))
	}
	return logic.Of(r.Zones.Touches(s.t.Zones))
}

func (s *straight) flag(f intake.Flag) logic.Truth {
	return logic.Truth(s.may[f>>6]>>(f&63)&1) - logic.Truth(s.mayNot[f>>6]>>(f&63)&1)
}

func (s *straight) is(f intake.Choice, options uint64) logic.Truth {
	option, known := s.p.Chosen(logic.Fact(f))
	return known3(known, options>>option&1 != 0)
}

func (s *straight) has(f intake.Set, items uint64) logic.Truth {
	set, known := s.p.Items(logic.Fact(f))
	return known3(known, set&items != 0)
}

func (s *straight) some(f intake.Set) logic.Truth { return s.has(f, ^uint64(0)) }

func (s *straight) touches(f intake.Areas) logic.Truth {
	area, known := s.p.Located(logic.Fact(f))
	return known3(known, area.Touches(s.footprint))
}

func (s *straight) above(f intake.Quantity, limit float32) logic.Truth {
	n, known := s.p.Number(logic.Fact(f))
	return known3(known, n > limit)
}

func (s *straight) atLeast(f intake.Quantity, limit float32) logic.Truth {
	n, known := s.p.Number(logic.Fact(f))
	return known3(known, n >= limit)
}

func (s *straight) below(f intake.Quantity, limit float32) logic.Truth {
	n, known := s.p.Number(logic.Fact(f))
	return known3(known, n < limit)
}

func (s *straight) atMost(f intake.Quantity, limit float32) logic.Truth {
	n, known := s.p.Number(logic.Fact(f))
	return known3(known, n <= limit)
}

func (s *straight) within(f intake.Event, limit int) logic.Truth {
	days, ever, known := s.p.DaysAgo(logic.Fact(f))
	return known3(known, ever && days >= 0 && days <= limit)
}

func (s *straight) trained() logic.Truth {
	regions, known := s.p.Assessed(logic.Fact(intake.PractitionerRegions))
	return known3(known, regions.Has(s.t.Site.Muscle.Region()))
}

func (s *straight) muscleIs(muscles ...anatomy.Muscle) bool {
	for _, m := range muscles {
		if m == s.t.Site.Muscle {
			return true
		}
	}
	return false
}

func (s *straight) word(given uint8, set uint64) logic.Truth {
	return known3(given != 0, set>>given&1 != 0)
}

func (s *straight) level(set body.Levels) logic.Truth {
	if s.levels == 0 {
		return logic.No
	}
	return known3(s.t.Site.Level != 0, set.Has(s.t.Site.Level))
}

func (s *straight) longer(limit int) logic.Truth {
	length := s.t.Needle.Length
	return known3(length.IsGiven(), length.Micrometers() > limit)
}

func (s *straight) beyondGuard() logic.Truth {
	guard := s.envelope.DepthGuard
	switch {
	case !guard.IsGiven():
		return logic.No
	case s.t.InsertionDepth.IsGiven():
		return logic.Of(s.t.InsertionDepth.Micrometers() > guard.Micrometers())
	case s.longer(guard.Micrometers()) == logic.No:
		return logic.No
	}
	return logic.Unknown
}

func (s *straight) path(set uint64) logic.Truth {
	if s.t.Technique != protocol.Electrical {
		return logic.No
	}
	return s.word(uint8(s.t.Stimulation.Path), set)
}

func (s *straight) stimAbove(limit int) logic.Truth {
	if s.t.Technique != protocol.Electrical {
		return logic.No
	}
	minutes := s.t.Stimulation.Minutes
	return known3(minutes.IsGiven(), minutes.Thousandths() > limit)
}

func (s *straight) pincered() logic.Truth {
	grip := s.word(uint8(s.t.Grip), 1<<protocol.Pincer)
	return grip.And(logic.Of(s.muscleIs(
		anatomy.UpperTrapezius, anatomy.LevatorScapulaeCervical, anatomy.LevatorScapulaeScapular, anatomy.LatissimusDorsi,
		anatomy.TeresMajor, anatomy.PectoralisMajorClavicular, anatomy.PectoralisMajorSternal, anatomy.PectoralisMajorCostal,
		anatomy.SternocleidomastoidSternal, anatomy.SternocleidomastoidClavicular, anatomy.RectusAbdominis,
		anatomy.ExternalOblique, anatomy.InternalOblique)))
}

func (s *straight) openLungLine() logic.Truth {
	if s.t.Depth != protocol.Deep || s.overPleura == logic.No {
		return logic.No
	}
	v := s.overPleura.And(s.pincered().Not())
	v = v.And(s.word(uint8(s.t.Angle), 1<<protocol.Tangential).And(s.beyondGuard().Not()).Not())
	if s.muscleIs(anatomy.Infraspinatus) {
		v = v.And(s.longer(40_000).Not().And(logic.Of(!s.t.OffBone)).Not())
	}
	if s.muscleIs(anatomy.ThoracicMultifidus, anatomy.LumbarMultifidus) {
		v = v.And(s.longer(39_000).Not().And(logic.Of(!s.t.OffBone)).Not())
	}
	return v
}

func known3(known, value bool) logic.Truth {
	if !known {
		return logic.Unknown
	}
	return logic.Of(value)
}

func all(parts ...logic.Truth) logic.Truth {
	value := logic.Yes
	for _, p := range parts {
		value = value.And(p)
	}
	return value
}

func either(parts ...logic.Truth) logic.Truth {
	value := logic.No
	for _, p := range parts {
		value = value.Or(p)
	}
	return value
}

package catalog_test

import (
	"fmt"
	"iter"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/session"
)

// ids yields every id by its vocabulary, in the order of the tables.
func ids(yield func(vocabulary, id string) bool) {
	for _, v := range []struct {
		name string
		ids  iter.Seq[string]
	}{
		{"region", texts(body.AllRegions())},
		{"side", texts(body.Sides())},
		{"condition", texts(condition.All())},
		{"family", texts(condition.Families())},
		{"kind of caution", texts(condition.CautionKinds())},
		{"match", texts(condition.Matches())},
		{"metric", texts(condition.Metrics())},
		{"result", texts(condition.Results())},
		{"system", texts(condition.Systems())},
		{"term", texts(condition.Terms())},
		{"grade", texts(evidence.Grades())},
		{"kind of source", texts(evidence.Kinds())},
		{"fact", texts(intake.Facts())},
		{"question", texts(intake.Questions())},
		{"muscle", texts(anatomy.Muscles())},
		{"zone", texts(anatomy.AllZones())},
		{"hazard", texts(anatomy.AllHazards())},
		{"cavity", texts(anatomy.Cavities())},
		{"grip", texts(anatomy.AllGrips())},
		{"position", texts(anatomy.AllPositions())},
		{"technique", texts(protocol.Techniques())},
		{"depth", texts(protocol.Depths())},
		{"angle", texts(protocol.Angles())},
		{"guidance", texts(protocol.Guidances())},
		{"material", texts(protocol.Materials())},
		{"path", texts(protocol.Paths())},
		{"unit of sites", texts(protocol.SiteUnits())},
		{"stage", texts(protocol.Stages())},
		{"support", texts(protocol.Supports())},
		{"twitch", texts(protocol.Twitches())},
		{"remark", func(yield func(string) bool) {
			for _, remarks := range []iter.Seq[protocol.Remark]{protocol.DoseRemarks(), protocol.PracticeRemarks(), protocol.StopRemarks()} {
				for r := range remarks {
					if !yield(r.Topic) {
						return
					}
				}
			}
		}},
		{"rule", func(yield func(string) bool) {
			for r := range contraindication.Shipped().Rules() {
				if !yield(r.ID) {
					return
				}
			}
		}},
		{"setting", texts(contraindication.Settings())},
		{"strength", texts(contraindication.Strengths())},
		{"confidence", texts(contraindication.Confidences())},
		{"measure", texts(session.Measures())},
		{"unit", texts(session.Units())},
		{"adverse event", texts(session.AdverseEvents())},
		{"severity", texts(session.Severities())},
		{"advice", func(yield func(string) bool) {
			for a := range session.AllAdvice() {
				if !yield(a.ID) {
					return
				}
			}
		}},
		{"source", func(yield func(string) bool) {
			for w := range evidence.All() {
				if !yield(string(w.Key)) {
					return
				}
			}
		}},
	} {
		for id := range v.ids {
			if !yield(v.name, id) {
				return
			}
		}
	}
}

func texts[T fmt.Stringer](all iter.Seq[T]) iter.Seq[string] {
	return func(yield func(string) bool) {
		for v := range all {
			if !yield(v.String()) {
				return
			}
		}
	}
}

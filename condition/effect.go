package condition

import (
	"iter"
	"slices"
	"strings"

	"github.com/dryneedling/dryneedling/condition/evidence"
)

// An Effect is one finding on a condition: in figures where the source that was read gives them, and
// in words otherwise. Findings of no difference are effects like any other.
//
// Who did better is told by Result and not by a sign. Of pain and disability a negative difference is
// less with dry needling; of mouth opening, pressure pain threshold and the like, more is better.
// Figures stand as they are printed, a few with the other sign; Says then tells.
type Effect struct {
	Term       Term
	At         string   // when it was measured: "at 6 weeks"; empty where that was not seen
	Outcome    string   // what was measured: "pain", "disability (NDI)"; empty where that was not seen
	Metric     Metric   // what the figures are; zero where there are none
	Estimate   Estimate // the difference between arms, or the figure of the needled arm
	Other      Estimate // the figure of the other arm, where the metric is of an arm
	Over       bool     // the estimate is a lower bound, itself excluded: "SMD > 0.82"
	Unit       string   // "points 0-10"; empty where the metric has none, or it was not seen
	Comparator string   // empty where that was not seen, or nothing was compared
	Result     Result
	TooSmall   bool           // judged too small to matter, whatever the interval says
	Bundle     bool           // the effect is that of a package of which needling was one part
	Grade      evidence.Grade // the word of GRADE for this finding; zero where none was seen
	Says       string         // the finding in words, and what has to be known beside the figures

	// Sources are the works that find it. Where Shared, they stand behind the condition's findings
	// together, and which of them finds this was not noted.
	Sources []evidence.Source
	Shared  bool
}

// An Estimate is a figure with its 95% confidence interval. Each part may be missing; the zero
// Estimate is none.
type Estimate struct{ Value, Low, High Decimal }

// String returns the figure and its interval, "-1.53 (-2.29 to -0.76)", or "" where there is none.
func (e Estimate) String() string {
	text := e.Value.String()
	if e.Low == "" && e.High == "" {
		return text
	}
	interval := e.Low.String() + " to " + e.High.String()
	if text == "" {
		return "interval " + interval
	}
	return text + " (" + interval + ")"
}

// Figures returns the figures in a line: "MD -1.53 (-2.29 to -0.76) points 0-10", or "" where there
// are none.
func (e Effect) Figures() string {
	if e.Metric == 0 {
		return ""
	}
	figure := e.Estimate.String()
	if e.Over {
		figure = "> " + figure
	}
	if e.Other != (Estimate{}) {
		figure += " against " + e.Other.String()
	}
	return strings.TrimSpace(e.Metric.label() + " " + figure + " " + e.Unit)
}

// Effects yields the findings on the condition, short term first, null results included. None at all
// means that none was seen; it never means that there is no effect.
func (c Condition) Effects() iter.Seq[Effect] { return effects(c.findings().Effects) }

// Overall yields the findings on all conditions together.
func Overall() iter.Seq[Effect] { return effects(overallEffects) }

func effects(table []Effect) iter.Seq[Effect] {
	return func(yield func(Effect) bool) {
		for _, e := range table {
			e.Sources = slices.Clone(e.Sources)
			if !yield(e) {
				return
			}
		}
	}
}

package condition

import (
	"iter"
	"strings"

	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Metric says what the figures of an effect are. The zero Metric is none: there are no figures.
type Metric uint8

// The metrics.
const (
	MD            Metric = iota + 1 // mean difference between arms, in the unit
	SMD                             // the same in standard deviations
	CohenD                          // as SMD, in the words of one trial
	Mean                            // of each arm, in the unit
	Change                          // of each arm, in the unit
	Percent                         // of the patients of each arm
	NNT                             // number needed to treat
	UnclearMetric                   // Says tells why
)

var metricNames = enum.Names[Metric]{Type: "Metric", What: "metric", IDs: []string{
	MD:            "md",
	SMD:           "smd",
	CohenD:        "d",
	Mean:          "mean",
	Change:        "change",
	Percent:       "percent",
	NNT:           "nnt",
	UnclearMetric: "unclear",
}}

var metricPhrases = [...]string{
	MD:            "mean difference",
	SMD:           "standardized mean difference",
	CohenD:        "Cohen's d",
	Mean:          "mean of each arm",
	Change:        "change of each arm",
	Percent:       "share of patients of each arm",
	NNT:           "number needed to treat",
	UnclearMetric: "figure of a kind that is not clear",
}

// Metrics yields every metric.
func Metrics() iter.Seq[Metric] { return metricNames.All() }

// ParseMetric returns the metric with the id text: "md".
func ParseMetric(text string) (Metric, error) { return metricNames.Parse(text) }

// String returns the id: "md".
func (m Metric) String() string { return metricNames.String(m) }

// Name returns the metric for people: "mean difference"; "not given" of the zero Metric.
func (m Metric) Name() string {
	switch {
	case m == 0:
		return "not given"
	case !m.IsValid():
		return m.String()
	}
	return metricPhrases[m]
}

// IsValid reports whether m is one of the constants.
func (m Metric) IsValid() bool { return metricNames.Has(m) }

// MarshalText returns the id; it fails where m has none.
func (m Metric) MarshalText() ([]byte, error) { return metricNames.MarshalText(m) }

// UnmarshalText sets m to the metric with the id text.
func (m *Metric) UnmarshalText(text []byte) error { return metricNames.UnmarshalText(m, text) }

// label is what stands before the figures.
func (m Metric) label() string {
	switch m {
	case MD, SMD, NNT:
		return strings.ToUpper(m.String())
	case CohenD:
		return "d"
	case Mean, Change:
		return m.String()
	case Percent:
		return "share"
	}
	return "figure"
}

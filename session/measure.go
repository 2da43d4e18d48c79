package session

import (
	"iter"
	"slices"
	"sync"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Measure is an outcome measure: a questionnaire, a rating, a test. The zero Measure is not given.
// Of a Measure that is none, every method returns the zero value, which is never a clinical statement.
type Measure uint8

// The measures, in the order of the table.
const (
	NPRS Measure = iota + 1
	VAS
	VASFirstStep
	SorenessVAS
	NDI
	ODI
	RMDQ
	QBPDS
	SPADI
	DASH
	QuickDASH
	ASES
	PSFS
	PRTEE
	TEFS
	GripStrength
	LEFS
	FAAMADL
	FAAMSport
	FHSQPain
	FFI
	WOMAC
	AKPS
	KOSADLS
	KOOS
	VISAA
	VISAP
	HIT6
	HeadacheDays
	HeadacheHours
	MMO
	JawDisability
	FIQ
	FIQR
	HADS
	PSQI
	TSK
	CSI
	GROC
	PPT
	MAS
	MMAS
	FMAUE
	BCTQ
	CAIT
	TUG
	SF36
	SFMPQ
	MedicationUse
)

var measureNames = enum.Names[Measure]{Type: "Measure", What: "outcome measure", IDs: []string{
	NPRS:          "nprs",
	VAS:           "vas",
	VASFirstStep:  "vas-first-step",
	SorenessVAS:   "soreness-vas",
	NDI:           "ndi",
	ODI:           "odi",
	RMDQ:          "rmdq",
	QBPDS:         "qbpds",
	SPADI:         "spadi",
	DASH:          "dash",
	QuickDASH:     "quickdash",
	ASES:          "ases",
	PSFS:          "psfs",
	PRTEE:         "prtee",
	TEFS:          "tefs",
	GripStrength:  "grip-strength",
	LEFS:          "lefs",
	FAAMADL:       "faam-adl",
	FAAMSport:     "faam-sport",
	FHSQPain:      "fhsq-pain",
	FFI:           "ffi",
	WOMAC:         "womac",
	AKPS:          "akps",
	KOSADLS:       "kos-adls",
	KOOS:          "koos",
	VISAA:         "visa-a",
	VISAP:         "visa-p",
	HIT6:          "hit-6",
	HeadacheDays:  "headache-days",
	HeadacheHours: "headache-hours",
	MMO:           "mmo",
	JawDisability: "jaw-disability",
	FIQ:           "fiq",
	FIQR:          "fiqr",
	HADS:          "hads",
	PSQI:          "psqi",
	TSK:           "tsk",
	CSI:           "csi",
	GROC:          "groc",
	PPT:           "ppt",
	MAS:           "mas",
	MMAS:          "mmas",
	FMAUE:         "fma-ue",
	BCTQ:          "bctq",
	CAIT:          "cait",
	TUG:           "tug",
	SF36:          "sf-36",
	SFMPQ:         "sf-mpq",
	MedicationUse: "medication-use",
}}

// A measureRow is one measure as the tables hold it.
type measureRow struct {
	ID       Measure
	Name     string
	Range    Range
	Unit     Unit
	Better   Direction
	OfChange bool   // the score is itself a change since the start
	When     string // when it is taken
	Note     string
	Sources  []evidence.Source // of the note and of when; those of the figures stand at the figures
	Figures  []Figure
}

// measureTable holds the rows by measure, with an empty row at 0.
var measureTable = sync.OnceValue(func() []measureRow {
	rows := make([]measureRow, len(measureNames.IDs))
	for _, part := range [...][]measureRow{
		painMeasures(), spineMeasures(), upperLimbMeasures(), lowerLimbMeasures(), headMeasures(), generalMeasures(),
	} {
		for _, row := range part {
			for i := range row.Figures {
				row.Figures[i].Measure = row.ID
			}
			rows[row.ID] = row
		}
	}
	return rows
})

func (m Measure) row() *measureRow {
	if !m.IsValid() {
		m = 0
	}
	return &measureTable()[m]
}

// Measures yields every measure, in the order of the table.
func Measures() iter.Seq[Measure] { return measureNames.All() }

// ParseMeasure returns the measure with the id text: "ndi".
func ParseMeasure(text string) (Measure, error) { return measureNames.Parse(text) }

// MeasuresFor returns the measures that suit the condition, in the order of the table; whether they are
// listed by habit alone tells [MeasuresAreCustomary].
func MeasuresFor(c condition.Condition) []Measure {
	if !c.IsValid() {
		return nil
	}
	return slices.Clone(measuresFor[c])
}

// MeasuresAreCustomary reports whether the measures of the condition are what is usually taken, from
// memory: no list for this condition was read.
func MeasuresAreCustomary(c condition.Condition) bool { return customaryMeasures.Has(c) }

// String returns the id: "ndi".
func (m Measure) String() string { return measureNames.String(m) }

// Name returns the measure for people: "Neck Disability Index".
func (m Measure) Name() string {
	if !m.IsValid() {
		return m.String()
	}
	return m.row().Name
}

// Range is what a score can be; the zero Range where no source that was read says so.
func (m Measure) Range() Range { return m.row().Range }

// Unit is the unit of a score.
func (m Measure) Unit() Unit { return m.row().Unit }

// Better is the direction in which a score gets better.
func (m Measure) Better() Direction { return m.row().Better }

// IsOfChange reports whether a score says how things have changed, and needs no score before it.
func (m Measure) IsOfChange() bool { return m.row().OfChange }

// When is when the measure is taken: "every visit, before needling".
func (m Measure) When() string { return m.row().When }

// Note is what a reader of the scores needs to know besides, or "".
func (m Measure) Note() string { return m.row().Note }

// Sources are the works that the note and the times rest on; those of the figures stand at the figures.
func (m Measure) Sources() []evidence.Source { return slices.Clone(m.row().Sources) }

// Figures returns every figure for the measure, of each population and source, in the order of the table.
// None means that none was seen.
func (m Measure) Figures() []Figure {
	figures := slices.Clone(m.row().Figures)
	for i := range figures {
		figures[i].Sources = slices.Clone(figures[i].Sources)
	}
	return figures
}

// IsValid reports whether m is one of the measures.
func (m Measure) IsValid() bool { return measureNames.Has(m) }

// MarshalText returns the id; it fails where m is no measure.
func (m Measure) MarshalText() ([]byte, error) { return measureNames.MarshalText(m) }

// UnmarshalText sets m to the measure with the id text.
func (m *Measure) UnmarshalText(text []byte) error { return measureNames.UnmarshalText(m, text) }

package evidence

import (
	"iter"
	"strings"

	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Kind says what sort of work a source is. The order is no ranking. The zero Kind is not given.
type Kind uint8

// The kinds of work, and at the end the two kinds of flag.
const (
	KindGuideline        Kind = iota + 1 // recommendation, consensus or position of a body
	KindRegulation                       // law, statutory rule, blood service rule
	KindPolicy                           // payer coverage or billing codes
	KindReport                           // report of a public body or association that is neither of the above
	KindSystematicReview                 // systematic, umbrella or network review, meta-analysis
	KindReview                           // narrative review, commentary, debate, letter
	KindTrial                            // people given one treatment or another
	KindProtocol                         // planned trial or registry entry: no result
	KindCohort                           // people followed or measured without a comparison
	KindSurvey                           // questions put to people
	KindCaseReport                       // one case, a few, or an outbreak
	KindCadaverStudy                     // bodies, specimens, bones
	KindImagingStudy                     // ultrasound, CT, MRI
	KindMeasurementStudy                 // what an outcome measure can show
	KindTextbook                         // book, chapter, copy of one
	KindCourseMaterial                   // slides, notes, cards, manuals of a course
	KindReference                        // clinical reference work, classification, code list
	KindWebPage                          // any other page
	KindMemory                           // a flag, no work: from memory
	KindConvention                       // a flag, no work: clinical convention, no source found
)

var kindNames = enum.Names[Kind]{Type: "Kind", What: "kind of work", IDs: []string{
	KindGuideline: "guideline", KindRegulation: "regulation", KindPolicy: "policy", KindReport: "report",
	KindSystematicReview: "systematic-review", KindReview: "review", KindTrial: "trial", KindProtocol: "protocol",
	KindCohort: "cohort", KindSurvey: "survey", KindCaseReport: "case-report", KindCadaverStudy: "cadaver-study",
	KindImagingStudy: "imaging-study", KindMeasurementStudy: "measurement-study", KindTextbook: "textbook",
	KindCourseMaterial: "course-material", KindReference: "reference", KindWebPage: "web-page",
	KindMemory: "memory", KindConvention: "convention",
}}

// Kinds yields every kind.
func Kinds() iter.Seq[Kind] { return kindNames.All() }

// ParseKind returns the kind with the id text: "case-report".
func ParseKind(text string) (Kind, error) { return kindNames.Parse(text) }

// String returns the id: "case-report".
func (k Kind) String() string { return kindNames.String(k) }

// Name returns the kind for people: "case report".
func (k Kind) Name() string { return strings.ReplaceAll(k.String(), "-", " ") }

// IsValid reports whether k is one of the kinds.
func (k Kind) IsValid() bool { return kindNames.Has(k) }

// MarshalText returns the id; it fails where k is no kind.
func (k Kind) MarshalText() ([]byte, error) { return kindNames.MarshalText(k) }

// UnmarshalText sets k to the kind with the id text.
func (k *Kind) UnmarshalText(text []byte) error { return kindNames.UnmarshalText(k, text) }

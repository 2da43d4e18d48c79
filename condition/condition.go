package condition

import (
	"iter"
	"slices"
	"sync"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Condition is what a patient is treated for. The zero Condition is not given.
type Condition uint8

// The conditions, in the order of the table. "Parent" in a name: others are subtypes of it.
const (
	NeckPain Condition = iota + 1
	NeckPainAcuteSubacute
	NeckPainChronic
	BackPain
	LowBackPainAcute
	LowBackPainChronic
	ThoracicBackPain
	ShoulderPain
	HipPain
	TennisElbow
	Headache
	TensionTypeHeadacheChronic
	TensionTypeHeadacheEpisodic
	CervicogenicHeadache
	Migraine
	HeadacheMixed
	JawPainTMD
	Fibromyalgia
	Tendonitis
	AchillesTendinopathy
	PatellarTendinopathy
	RotatorCuffTendinopathy
	MedialEpicondylalgia
	LateralEpicondylosisRefractory
	MyofascialPainSyndrome
	UpperTrapeziusMyofascialPain
	UpperQuarterMyofascialPain
	LumbarMyofascialPain
	WhiplashChronic
	CervicalRadiculopathy
	LumbarRadicularPain
	SubacromialPain
	FrozenShoulder
	HemipareticShoulderPain
	CarpalTunnel
	HipOsteoarthritis
	GreaterTrochantericPain
	PiriformisSyndrome
	PatellofemoralPain
	KneeOsteoarthritis
	PostTKAPain
	ChronicAnkleInstability
	PlantarHeelPain
	PostStrokeSpasticityLower
	PostStrokeSpasticityUpper
	SleepBruxism
	ChronicPelvicPain
	PrimaryDysmenorrhea
	LatentTriggerPoint
	PostMastectomyShoulder
)

var names = enum.Names[Condition]{Type: "Condition", What: "condition", IDs: []string{
	NeckPain:                       "neck-pain",
	NeckPainAcuteSubacute:          "neck-pain-acute-subacute",
	NeckPainChronic:                "neck-pain-chronic",
	BackPain:                       "back-pain",
	LowBackPainAcute:               "low-back-pain-acute",
	LowBackPainChronic:             "low-back-pain-chronic",
	ThoracicBackPain:               "thoracic-back-pain",
	ShoulderPain:                   "shoulder-pain",
	HipPain:                        "hip-pain",
	TennisElbow:                    "tennis-elbow",
	Headache:                       "headache",
	TensionTypeHeadacheChronic:     "tension-type-headache-chronic",
	TensionTypeHeadacheEpisodic:    "tension-type-headache-episodic",
	CervicogenicHeadache:           "cervicogenic-headache",
	Migraine:                       "migraine",
	HeadacheMixed:                  "headache-mixed",
	JawPainTMD:                     "jaw-pain-tmd",
	Fibromyalgia:                   "fibromyalgia",
	Tendonitis:                     "tendonitis",
	AchillesTendinopathy:           "achilles-tendinopathy",
	PatellarTendinopathy:           "patellar-tendinopathy",
	RotatorCuffTendinopathy:        "rotator-cuff-tendinopathy",
	MedialEpicondylalgia:           "medial-epicondylalgia",
	LateralEpicondylosisRefractory: "lateral-epicondylosis-refractory",
	MyofascialPainSyndrome:         "myofascial-pain-syndrome",
	UpperTrapeziusMyofascialPain:   "upper-trapezius-myofascial-pain",
	UpperQuarterMyofascialPain:     "upper-quarter-myofascial-pain",
	LumbarMyofascialPain:           "lumbar-myofascial-pain",
	WhiplashChronic:                "whiplash-chronic",
	CervicalRadiculopathy:          "cervical-radiculopathy",
	LumbarRadicularPain:            "lumbar-radicular-pain",
	SubacromialPain:                "subacromial-pain",
	FrozenShoulder:                 "frozen-shoulder",
	HemipareticShoulderPain:        "hemiparetic-shoulder-pain",
	CarpalTunnel:                   "carpal-tunnel",
	HipOsteoarthritis:              "hip-osteoarthritis",
	GreaterTrochantericPain:        "greater-trochanteric-pain",
	PiriformisSyndrome:             "piriformis-syndrome",
	PatellofemoralPain:             "patellofemoral-pain",
	KneeOsteoarthritis:             "knee-osteoarthritis",
	PostTKAPain:                    "post-tka-pain",
	ChronicAnkleInstability:        "chronic-ankle-instability",
	PlantarHeelPain:                "plantar-heel-pain",
	PostStrokeSpasticityLower:      "post-stroke-spasticity-lower",
	PostStrokeSpasticityUpper:      "post-stroke-spasticity-upper",
	SleepBruxism:                   "sleep-bruxism",
	ChronicPelvicPain:              "chronic-pelvic-pain",
	PrimaryDysmenorrhea:            "primary-dysmenorrhoea",
	LatentTriggerPoint:             "latent-trigger-point",
	PostMastectomyShoulder:         "post-mastectomy-shoulder",
}}

// A row is one condition as the tables hold it.
type row struct {
	ID         Condition
	Name       string
	Family     Family
	Regions    []body.Region
	Everywhere bool // in place of regions
	Short      evidence.Grade
	Long       evidence.Grade
	Sources    []evidence.Source
}

// table holds the rows by condition, with an empty row at 0.
var table = sync.OnceValue(func() []row {
	rows := make([]row, len(names.IDs))
	for _, part := range [...][]row{
		headConditions, spineConditions, upperLimbConditions, lowerLimbConditions, generalConditions,
	} {
		for _, r := range part {
			rows[r.ID] = r
		}
	}
	return rows
})

func (c Condition) row() *row {
	if !c.IsValid() {
		c = 0
	}
	return &table()[c]
}

// All yields every condition, in the order of the table.
func All() iter.Seq[Condition] { return names.All() }

// Parse returns the condition with the id text: "neck-pain".
func Parse(text string) (Condition, error) { return names.Parse(text) }

// Citing is the set of the conditions whose grades, findings or cautions cite the source; an alias and
// its key are the same work.
func Citing(source evidence.Source) (set Set) {
	source = source.Canonical()
	for c := range All() {
		for _, s := range c.cited() {
			if s.Canonical() == source {
				set |= 1 << c
			}
		}
	}
	return set
}

// cited is every source of the tables on the condition, in the order in which it is first cited.
func (c Condition) cited() (cited []evidence.Source) {
	add := func(sources ...evidence.Source) {
		for _, s := range sources {
			if !slices.Contains(cited, s) {
				cited = append(cited, s)
			}
		}
	}
	add(c.row().Sources...)
	for _, guideline := range c.findings().Guidelines {
		add(guideline.Source)
	}
	for effect := range c.Effects() {
		add(effect.Sources...)
	}
	for caution := range c.Cautions() {
		add(caution.Sources...)
	}
	return cited
}

// String returns the id: "neck-pain".
func (c Condition) String() string { return names.String(c) }

// Name returns the condition for people: "Chronic tension-type headache".
func (c Condition) Name() string {
	if !c.IsValid() {
		return c.String()
	}
	return c.row().Name
}

// Family returns the group that the condition belongs to.
func (c Condition) Family() Family { return c.row().Family }

// Regions is where the condition is felt and treated; of [Fibromyalgia] and the like it is every
// region.
func (c Condition) Regions() body.Regions {
	if c.row().Everywhere {
		return body.Everywhere.Regions()
	}
	return body.RegionsOf(c.row().Regions...)
}

// Short is the evidence for a benefit within about 12 weeks.
func (c Condition) Short() evidence.Grade { return c.row().Short }

// Long is the evidence for a benefit at 6 months or later.
func (c Condition) Long() evidence.Grade { return c.row().Long }

// Sources are the works behind the grades, in the order of the table; a key may be an alias, see
// [evidence.Source.Canonical]. No source at all means that none was seen.
func (c Condition) Sources() []evidence.Source { return slices.Clone(c.row().Sources) }

// IsValid reports whether c is one of the conditions.
func (c Condition) IsValid() bool { return names.Has(c) }

// MarshalText returns the id; it fails where c is no condition.
func (c Condition) MarshalText() ([]byte, error) { return names.MarshalText(c) }

// UnmarshalText sets c to the condition with the id text.
func (c *Condition) UnmarshalText(text []byte) error { return names.UnmarshalText(c, text) }

package intake

import (
	"iter"

	"github.com/dryneedling/dryneedling/internal/logic"
)

// A Choice is a fact that is answered with one of its [Option]s. The zero Choice is no fact.
type Choice uint8

// The choices.
const (
	AdjunctOverSite       Choice = iota + Choice(lastFlag) + 1 // massage or cupping over the needled site
	Antithrombotic                                             // blood thinner
	BleedingDisorder                                           // bleeding disorder
	BloodborneVirus                                            // blood-borne virus
	CancerStatus                                               // cancer
	Capacity                                                   // capacity to decide
	CardiacDevice                                              // pacemaker or defibrillator
	CardiacStatus                                              // heart disease
	CervicalArteryHistory                                      // neck artery disease
	ConnectiveTissueType                                       // connective-tissue disorder: which
	ConsentForm                                                // form of the consent
	CSFShuntSide                                               // CSF shunt: side
	Diabetes                                                   // diabetes
	DVTStatus                                                  // leg vein thrombosis
	Epilepsy                                                   // epilepsy
	FitToday                                                   // fit for treatment today
	FractureStatus                                             // fracture
	Gloves                                                     // gloves
	HeartValve                                                 // heart valves
	Hyperalgesia                                               // sensitivity to light touch or pressure
	ImmuneStatus                                               // immune status
	InjectionType                                              // last injection: what
	IntraEvent                                                 // event during needling
	MetalAllergy                                               // metal allergy
	NeedleFear                                                 // fear of needles
	Pregnancy                                                  // pregnancy
	PriorNeedling                                              // needled before
	PriorReaction                                              // reaction to needling before
	PsychStatus                                                // mental state today
	SCILevel                                                   // spinal cord injury: level
	SelfNeedling                                               // self-needling
	Sex                                                        // sex
	SkeletalMaturity                                           // growth plates
	SkinPrep                                                   // skin preparation
	SurgeryType                                                // operation: what
	TraumaRecent                                               // injury lately
	VascularDisease                                            // disease of the arteries or veins

	lastChoice = logic.Fact(VascularDisease)
)

// Options yields the answers of the choice, in the order of the table.
func (c Choice) Options() iter.Seq[Option] {
	return func(yield func(Option) bool) {
		for i := range entryOf(c).options {
			if !yield(Option(c)<<8 + Option(i) + 1) {
				return
			}
		}
	}
}

// Option returns the option with the id: "vka".
func (c Choice) Option(id string) (Option, error) {
	n, f := entryOf(c).option(id)
	if f.Problem != "" {
		return 0, f
	}
	return Option(c)<<8 + Option(n), nil
}

// In returns what the profile holds, or the zero Option where it holds no value. A stale answer is
// returned as it was given; see [Held].
func (c Choice) In(p Profile) (Option, Held) {
	v, held, ok := p.held(c.number())
	if !ok {
		return 0, held
	}
	return Option(c)<<8 + Option(v), held
}

// Unknown answers "asked, and not known".
func (c Choice) Unknown() Reply { return unknown(c) }

// Parse returns the answer that a person typed; a fault in it travels on to [NewProfile].
func (c Choice) Parse(text string) Reply { return parse(c, text) }

// String returns the id: "antithrombotic".
func (c Choice) String() string { return idOf(c, "Choice", uint8(c)) }

// Name returns the label for people.
func (c Choice) Name() string { return entryOf(c).label }

// Note returns what a reader needs to know besides, or "".
func (c Choice) Note() string { return entryOf(c).note }

// Source says where the answer comes from.
func (c Choice) Source() Source { return entryOf(c).source }

// Questions yields the questions that ask for it.
func (c Choice) Questions() iter.Seq[Question] { return entryOf(c).asked }

// ShelfLife returns the days after which an answer counts no more, 0 where it holds for one visit;
// ok is false where it does not go stale.
func (c Choice) ShelfLife() (days int, ok bool) { return entryOf(c).shelf() }

func (c Choice) number() logic.Fact {
	return between(logic.Fact(c), logic.Fact(AdjunctOverSite), lastChoice)
}

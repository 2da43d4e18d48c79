package intake

import (
	"iter"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/internal/logic"
)

// An Areas is a fact that is answered with the places of the body where something is. The zero Areas is
// no fact.
type Areas uint8

// The located facts.
const (
	AbdominalWallDefect        Areas = iota + Areas(lastEvent) + 1 // hernia, stoma, mesh or recent abdominal operation: where
	AcuteHematoma                                                  // fresh bruise or muscle tear: where
	AcuteInflammation                                              // acutely inflamed or swollen: where
	Block                                                          // local anaesthetic still acting: where
	BonyTenderness                                                 // bone tender to touch: where
	BrokenSkin                                                     // wound, burn, ulcer, rash or scar not yet healed: where
	CRPS                                                           // complex regional pain syndrome: where
	DialysisAccess                                                 // dialysis fistula or graft, present or planned: where
	Fracture                                                       // fracture: where
	ImplantMetal                                                   // metal in the body: where
	ImplantedDeviceRegions                                         // implanted device, line or lead: where
	InflammatoryJoint                                              // joints with inflammatory arthritis: where
	InjectionRegion                                                // last injection: where
	InvoluntaryMovementRegions                                     // movements that cannot be controlled: where
	LocalInfection                                                 // infected skin or tissue: where
	Lymphedema                                                     // lymphoedema: where
	Neuropathy                                                     // diabetic neuropathy or ulcer: where
	NodeClearance                                                  // lymph nodes removed: limb and trunk at risk
	Prosthesis                                                     // joint replacement: where
	RadiotherapyRegion                                             // radiotherapy: where
	RetainedNeedle                                                 // needle or fragment in the body: where
	Scar                                                           // healed scar: where
	SensationAbsent                                                // feeling absent: where
	SensationReduced                                               // feeling dulled: where
	SkinDisease                                                    // eczema, psoriasis or keloid: where
	SoftImplant                                                    // breast, buttock or other soft implant: where
	SurgeryRegion                                                  // operation: where
	Tattoo                                                         // tattoo: where
	Tumor                                                          // known or suspected tumour: where
	Varicose                                                       // varicose or superficial veins: where
	Vascular                                                       // disease of the arteries: where

	lastAreas = logic.Fact(Vascular)
)

// At answers with the places, each on its side.
func (a Areas) At(areas ...body.Area) Reply {
	var all body.Area
	for _, area := range areas {
		if area.IsEmpty() || !area.IsValid() {
			return replyTo(a, 0).but(Fault{Problem: "no such area", Err: ErrMalformed})
		}
		all |= area
	}
	if all.IsEmpty() {
		return replyTo(a, 0).but(Fault{Problem: "no area given; nowhere has an answer of its own", Err: ErrMalformed})
	}
	return replyTo(a, value(all))
}

// Nowhere answers that there is no such place.
func (a Areas) Nowhere() Reply { return replyTo(a, 0) }

// In returns the places that the profile holds, none where it holds no value. A stale answer is
// returned as it was given; see [Held].
func (a Areas) In(p Profile) (body.Area, Held) {
	v, held, _ := p.held(a.number())
	return body.Area(v), held
}

// Unknown answers "asked, and not known".
func (a Areas) Unknown() Reply { return unknown(a) }

// Parse returns the answer that a person typed; a fault in it travels on to [NewProfile].
func (a Areas) Parse(text string) Reply { return parse(a, text) }

// String returns the id: "local_infection_regions".
func (a Areas) String() string { return idOf(a, "Areas", uint8(a)) }

// Name returns the label for people.
func (a Areas) Name() string { return entryOf(a).label }

// Note returns what a reader needs to know besides, or "".
func (a Areas) Note() string { return entryOf(a).note }

// Source says where the answer comes from.
func (a Areas) Source() Source { return entryOf(a).source }

// Questions yields the questions that ask for it.
func (a Areas) Questions() iter.Seq[Question] { return entryOf(a).asked }

// ShelfLife returns the days after which an answer counts no more, 0 where it holds for one visit;
// ok is false where it does not go stale.
func (a Areas) ShelfLife() (days int, ok bool) { return entryOf(a).shelf() }

func (a Areas) number() logic.Fact {
	return between(logic.Fact(a), logic.Fact(AbdominalWallDefect), lastAreas)
}

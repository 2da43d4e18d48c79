package intake

import (
	"iter"
	"math"
	"strconv"

	"github.com/dryneedling/dryneedling/internal/logic"
)

// A Quantity is a fact that is answered with a number in its unit. The zero Quantity is no fact.
type Quantity uint8

// The quantities; their units are in the table.
const (
	AgeOfMajority         Quantity = iota + Quantity(lastPlace) + 1 // age of majority under local law
	AgeYears                                                        // age
	BMI                                                             // body mass index
	BPDiastolicStart                                                // diastolic blood pressure at the start
	BPSystolicStart                                                 // systolic blood pressure at the start
	CalfSwellingCm                                                  // calf swelling against the other side
	GestationWeeks                                                  // completed weeks of pregnancy
	HbA1cMmolMol                                                    // HbA1c
	INR                                                             // INR
	NeedlesIn                                                       // needles inserted
	NeedlesOut                                                      // needles removed
	Neutrophils                                                     // neutrophils
	OnsetDays                                                       // days since the onset of bladder, bowel or leg signs
	PainNotImprovingWeeks                                           // weeks without improvement
	Platelets                                                       // platelets
	PleuraDepthMm                                                   // measured depth from skin to pleura
	SessionNumber                                                   // number of this session
	ShaftExposedMm                                                  // shaft left outside the skin
	TemperatureC                                                    // body temperature
	UnattendedMinutes                                               // minutes alone with needles in place
	WellsDVT                                                        // Wells score for leg vein thrombosis

	lastQuantity = logic.Fact(WellsDVT)
)

// Unit returns the unit of the number: "mmHg", or "1" where it has none.
func (q Quantity) Unit() string { return entryOf(q).unit }

// Range returns the least and the greatest number that is plausible; others are refused.
func (q Quantity) Range() (least, most float64) { return entryOf(q).min, entryOf(q).max }

// Of answers with a number in the unit, within the range, of at most six significant digits.
func (q Quantity) Of(number float64) Reply {
	v, problem := entryOf(q).quantity(strconv.FormatFloat(number, 'g', -1, 64))
	return replyTo(q, v).but(problem)
}

// Born answers [AgeYears] with the date of birth, so that the age grows with the visits and does not
// go stale. Only an age can be answered so.
func (q Quantity) Born(date Date) Reply {
	r := replyTo(q, 0)
	r.said, r.born = saidBorn, date
	switch {
	case q != AgeYears:
		r = r.but(Fault{Problem: "is not answered by a date of birth", Err: ErrWrongKind})
	case date.IsZero():
		r = r.but(Fault{Problem: "no date", Err: ErrMalformed})
	}
	return r
}

// In returns what the profile holds, or NaN where it holds no value. A stale answer is returned as it
// was given; see [Held].
func (q Quantity) In(p Profile) (float64, Held) {
	v, held, ok := p.held(q.number())
	if !ok {
		return math.NaN(), held
	}
	return v.exact(), held
}

// Unknown answers "asked, and not known".
func (q Quantity) Unknown() Reply { return unknown(q) }

// Parse returns the answer that a person typed; a fault in it travels on to [NewProfile].
func (q Quantity) Parse(text string) Reply { return parse(q, text) }

// String returns the id: "inr".
func (q Quantity) String() string { return idOf(q, "Quantity", uint8(q)) }

// Name returns the label for people.
func (q Quantity) Name() string { return entryOf(q).label }

// Note returns what a reader needs to know besides, or "".
func (q Quantity) Note() string { return entryOf(q).note }

// Source says where the answer comes from.
func (q Quantity) Source() Source { return entryOf(q).source }

// Questions yields the questions that ask for it.
func (q Quantity) Questions() iter.Seq[Question] { return entryOf(q).asked }

// ShelfLife returns the days after which an answer counts no more, 0 where it holds for one visit;
// ok is false where it does not go stale.
func (q Quantity) ShelfLife() (days int, ok bool) { return entryOf(q).shelf() }

func (q Quantity) number() logic.Fact {
	return between(logic.Fact(q), logic.Fact(AgeOfMajority), lastQuantity)
}

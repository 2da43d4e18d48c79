package protocol_test

import (
	"fmt"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/protocol"
)

func ExampleFor() {
	p := protocol.For(condition.CervicogenicHeadache)
	for m := range p.Muscles() {
		fmt.Println(m.Support, m.Muscle, m.Sources)
	}
	fmt.Println("sessions", p.Sessions().Value, p.Sessions().Sources)
	fmt.Println("visit", p.VisitMinutes().Value)
	// Output:
	// trialled sternocleidomastoid-sternal [MOHAM]
	// trialled sternocleidomastoid-clavicular [MOHAM]
	// usual rectus-capitis-posterior-major []
	// usual obliquus-capitis-inferior []
	// sessions up to 8 [MOHAM DUNN21H]
	// visit not stated
}

// What may not be offered is shown, with the reason.
func ExampleProtocol_Trials() {
	for trial := range protocol.For(condition.KneeOsteoarthritis).Trials() {
		if trial.IsOffered() {
			fmt.Println(trial.Sources, "sessions:", trial.Sessions)
		} else {
			fmt.Println(trial.Sources, "not offered:", trial.Withheld)
		}
	}
	// Output:
	// [SANCHEZ20] sessions: 6
	// [DUNN18K PIEDN25] not offered: joint entry is barred (rule joint-space)
	// [AMANI22] sessions: 1
}

func ExampleProtocol_Report() {
	fmt.Print(protocol.For(condition.PrimaryDysmenorrhea).Report())
	// Output:
	// Published protocol: Primary dysmenorrhoea (primary-dysmenorrhoea)
	//   muscles
	//     trialled          rectus-abdominis [GAUBECA18]
	//   dose      the span of what trials did or plan, least to most; no
	//             recommendation
	//     technique         not stated
	//     depth             not stated
	//     guidance          not stated
	//     needle            not stated
	//     sites per visit   1 muscle [GAUBECA18]
	//     time in place     not stated
	//     sessions          1 [GAUBECA18]
	//     per week          not stated
	//     days between      not stated
	//     course            not stated
	//     whole visit       not stated
	//   spacing   the same muscle: not before 48 h, not before 72 h while it is sore,
	//             usually 7 days (convention: derived from schedules and from how long
	//             soreness lasts, not from harm; a service may set its own) [MPZ16,
	//             UT48, GILDIR19, ETTH098 (plan), DISC808 (plan)]
	//   trials
	//     GAUBECA18, result: rectus abdominis
	//       1 muscle; sessions: 1
}

func ExampleRange() {
	sites := protocol.For(condition.LowBackPainChronic).Sites()[0]
	fmt.Println(sites.Value, sites.Value.Has(2), sites.Sources)
	fmt.Println(protocol.Range{}, protocol.Range{}.Has(0))
	// Output:
	// 1-3 muscles true [LARA23 LM381]
	// not stated false
}

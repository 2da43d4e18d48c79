package session_test

import (
	"fmt"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/session"
)

func ExampleMeasure_Of() {
	pain := session.NPRS.Of(6)
	fmt.Println(pain)
	fmt.Println(session.NPRS.Of(60).Validate())
	// Output:
	// nprs 6 points
	// nprs: out of range, 0 to 10
}

func ExampleMeasure_Figures() {
	for _, f := range session.NDI.Figures() {
		fmt.Printf("%s: %v %v %v\n", f.Population, f.Important, session.NDI.Unit(), f.Sources)
	}
	// Output:
	// default, service-set: 10 to 15 points [CONV]
	// mechanical neck pain: 19 points [CLELAND08]
	// neck pain with or without arm symptoms: 15 points [YOUNG09]
}

// A change is judged by what was found in patients with the same condition. Where sources disagree, that is seen.
func ExampleJudge() {
	before := session.NPRS.Of(6)
	fmt.Println(session.Judge(condition.NeckPainChronic, before, session.NPRS.Of(4.6)))
	fmt.Println(session.Judge(condition.Migraine, before, session.NPRS.Of(2)))
	// Output:
	// nprs 6 to 4.6: in-doubt; mechanical neck pain 1.3 (CLELAND08): reached; neck pain 1.5 (KOVACS08): not-reached; may be noise, under 4 in neck pain (KOVACS08)
	// nprs 6 to 2: not-judged; no figure for nprs in patients with migraine
}

func ExampleAdverseEvent() {
	e := session.Vasovagal
	fmt.Println(e.Name(), "-", e.Grade())
	fmt.Println(e.Incidence()[0])
	fmt.Println(e.Manage(), e.Stop())
	// Output:
	// Vasovagal faint - mild to significant, CTCAE 2 to 3
	// 0.94 % of 2,855 first visits (CHEN-1990)
	// Remove needles, flat with legs up, airway, monitor. End the session; lie down next time.
}

func ExampleDisclosures() {
	patient := intake.Profile{} // nothing is known, so that a pregnancy is not ruled out
	for _, d := range session.Disclosures(patient, anatomy.UpperTrapezius.Left(), anatomy.Soleus.Left()) {
		if len(d.Sites) > 0 {
			fmt.Println(d.Says, "-", d.Sites)
		}
	}
	// Output:
	// air beside the lung (pneumothorax) - [left upper-trapezius]
	// injury of a vessel - [left soleus]
}

func ExampleAftercare() {
	deep := protocol.Target{Technique: protocol.Pistoning, Depth: protocol.Deep}
	for _, advice := range session.Aftercare(deep.At(anatomy.RhomboidMajor.Left())...) {
		fmt.Println(advice.ID, advice.Sources)
	}
	// Output:
	// soreness [MARTIN-2016]
	// driving [BRADY-2014 MACPH-2005 CONSENT-US]
	// late-lung-symptoms [CONSENT-US IMJ-2022 MINTKEN-2025]
	// infection-and-nerves [SONG-NTM BERRIGAN-2018 CES-BMJ]
	// blood-donation [LIFEBLOOD NBS-UK]
	// common-advice [CONV]
}

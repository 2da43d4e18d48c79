//go:build !no_icd10cm && !no_snomed

package condition_test

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/dryneedling/dryneedling/condition"
)

func ExampleCondition_Report() {
	fmt.Print(condition.PatellarTendinopathy.Report())
	// Output:
	// Patellar tendinopathy (patellar-tendinopathy)
	//   family    tendonitis
	//   regions   knee
	//   evidence  short term (to about 12 weeks)  the best trial shows no added
	//                                             benefit
	//             long term (6 months or more)    none seen
	//             compared with sham and exercise
	//   findings  by term; intervals are 95%; less pain or disability is negative
	//     short term
	//       at 10 weeks, against sham and exercise: no difference shown
	//         Added to eccentric exercise: no better. [LOPEZR21]
	//     mid term
	//       at 22 weeks, against sham and exercise: no difference shown
	//         None. [LOPEZR21]
	//   cautions
	//     rule out first      partial rupture, exposure to steroids or
	//                         fluoroquinolones (general knowledge, from memory)
	//     practice            a loading programme is the base of treatment [LOPEZR21]
	//   ICD-10-CM 2026
	//     M76.50     equivalent  Patellar tendinitis, unspecified knee
	//     M76.51     equivalent  Patellar tendinitis, right knee
	//     M76.52     equivalent  Patellar tendinitis, left knee
	//   SNOMED CT 2022-07-31
	//     37785001   equivalent  Patellar tendonitis
	//   sources
	//     LOPEZR21      López-Royo MP, et al. DN/electrolysis + eccentric exercise,
	//                   patellar tendinopathy. Arch Phys Med Rehabil 2021
	//                   (S0003-9993(21)00141-6). Read: abstract, registry entry or
	//                   summary (general remark).
}

// What the best trial of the chronic neck found, and what did not last.
func ExampleCondition_Effects() {
	for e := range condition.NeckPainChronic.Effects() {
		if slices.Contains(e.Sources, "STIEVEN20") {
			fmt.Printf("%s, %s: %s; %s\n", e.Term, e.At, cmp.Or(e.Figures(), "no figures"), e.Result.Name())
		}
	}
	// Output:
	// short, at 1 month: MD 1.56 (1.11 to 2.36) points 0-10; better with dry needling
	// short, at 1 month: no figures; no difference shown
	// long, at 3 to 6 months: no figures; no difference shown
}

// What rests on memory says so.
func ExampleCondition_Cautions() {
	for caution := range condition.JawPainTMD.Cautions() {
		fmt.Println(caution.Kind, "-", caution.Says, "- from memory:", caution.FromMemory())
	}
	// Output:
	// red-flag - dental or joint infection, locked joint, giant-cell arteritis - from memory: true
	// nearby - facial nerve, parotid - from memory: true
	// reaction - pain can rise immediately after dry needling of the masseter - from memory: false
}

func ExampleEffect_Figures() {
	for e := range condition.LateralEpicondylosisRefractory.Effects() {
		fmt.Println(e.Outcome, "-", e.Figures(), "-", e.Result.Name())
	}
	// Output:
	// pain and disability (PRTEE) - change 26.9 (19.4 to 34.4) against 33.4 (25.2 to 41.5) points 0-100 - no difference shown
	// success - share 81 against 83 % - no direction can be read
}

func ExampleCondition_Codes() {
	for code := range condition.LowBackPainChronic.Codes() {
		fmt.Println(code.System, code.Code, code.Match)
	}
	// Output:
	// icd-10-cm M54.59 broader
	// snomed-ct 278860009 broader
}

// A broad code is sent, and never read back as the narrow condition.
func ExampleFromCode() {
	fmt.Println(condition.FromCode(condition.ICD10CM, "M77.11"))
	fmt.Println(condition.FromCode(condition.ICD10CM, "M54.59"))
	// Output:
	// tennis-elbow
	// none
}

func ExampleCiting() {
	fmt.Println(condition.Citing("STOYCHEV20"))
	// Output: tendonitis, rotator-cuff-tendinopathy
}

func ExampleParse() {
	c, err := condition.Parse("neck-pain-chronic")
	fmt.Println(c.Name(), err)

	_, err = condition.Parse("neck-pain-cronic")
	fmt.Println(err)
	// Output:
	// Chronic non-specific neck pain <nil>
	// no such condition; the nearest is "neck-pain-chronic"
}

//go:build !no_icd10cm && !no_snomed

package condition_test

import (
	"fmt"

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

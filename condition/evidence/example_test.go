package evidence_test

import (
	"fmt"

	"github.com/dryneedling/dryneedling/condition/evidence"
)

func ExampleLookup() {
	work, ok := evidence.Lookup("CHEN18") // an alias
	fmt.Println(work.Key, work.Year, work.Kind, ok)

	_, ok = evidence.Lookup("clinic")
	fmt.Println(ok)
	// Output:
	// GB21-2018 2018 imaging-study true
	// false
}

// What rests on a convention is shown as that.
func ExampleWork_IsFlag() {
	for _, source := range []evidence.Source{"MUNOZ-2022", "convention"} {
		work, _ := source.Lookup()
		if work.IsFlag() {
			fmt.Println("no source:", work.Citation)
		} else {
			fmt.Println("source:", work.Key)
		}
	}
	// Output:
	// source: MUNOZ-2022
	// no source: Clinical convention, no source found.
}

func ExampleCitation() {
	fmt.Println(evidence.Citation{Source: "MASON-2014", At: "table 3"})
	// Output: MASON-2014, table 3
}

func ExampleGrade_Name() {
	fmt.Println(evidence.Null, "-", evidence.Null.Name())
	// Output: null - the best trial shows no added benefit
}

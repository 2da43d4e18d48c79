package when_test

import (
	"fmt"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

func Example() {
	e := when.All(
		when.Above(intake.INR, 3),
		when.Not(when.Yes(intake.PrescriberClearance)))
	fmt.Println(e)
	fmt.Println(e.Scope())
	// Output:
	// all(above(inr, 3), not(yes(prescriber_clearance)))
	// patient
}

func ExampleParse() {
	e, err := when.Parse("all(ahead(competition_date, 3), muscle(soleus), deep())")
	fmt.Println(e, err)
	_, err = when.Parse("all(ahead(competition_date, 3), muscle(solues), deep())")
	fmt.Println(err)
	// Output:
	// all(ahead(competition_date, 3), muscle(soleus), deep()) <nil>
	// at 32: no such muscle; the nearest is "soleus"
}

func ExampleExpression_Faults() {
	e := when.Any(when.Above(intake.INR, 30), when.Is(intake.AntithromboticVKA, intake.SexMale))
	for problem := range e.Faults() {
		fmt.Println(problem)
	}
	// Output:
	// above: limit outside the range of inr, 0.5 to 20
	// is: values of two facts
}

func ExampleExpression_Scope() {
	deep := when.All(when.Deep(), when.Over(anatomy.Pleura))
	fmt.Println(when.Yes(intake.Smoker).Scope(), deep.Scope(), when.AnyTarget(deep).Scope())
	// Output: patient target plan
}

func ExampleReasons() {
	e, _ := when.Reasons(intake.LastSeizure)
	fmt.Println(e)
	// Output: not(is(epilepsy, none))
}

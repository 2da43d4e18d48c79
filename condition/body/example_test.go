package body_test

import (
	"fmt"

	"github.com/dryneedling/dryneedling/condition/body"
)

func Example() {
	infection := body.LowerLeg.Left()
	needled := body.LeftLeg
	fmt.Println(infection.Touches(needled), infection.Touches(body.RightLeg))
	fmt.Println(body.Neck.Both().Or(infection))
	// Output:
	// true false
	// neck, left lower-leg
}

func ExampleParseArea() {
	area, err := body.ParseArea("left lower-leg")
	fmt.Println(area, err)
	_, err = body.ParseArea("left lowerleg")
	fmt.Println(err)
	// Output:
	// left lower-leg <nil>
	// no such region; the nearest is "lower-leg"
}

func ExampleArea_Mirror() {
	fmt.Println(body.LowerLeg.Left().Or(body.Neck.Both()).Mirror())
	// Output: neck, right lower-leg
}

func ExampleLevels_Ranges() {
	fused := body.T12.To(body.L1).Or(body.LevelsOf(body.L4))
	fmt.Println(fused)
	fmt.Println(fused.Ranges())
	// Output:
	// T12, L1, L4
	// T12-L1, L4
}

func ExampleLength() {
	var notGiven body.Length
	fmt.Println(notGiven, "|", body.MM(0), "|", body.MM(14.6), "|", body.MM(14.6001))
	// Output: not given | 0 mm | 14.6 mm | no length
}

func ExampleRegions() {
	chest := body.RegionsOf(body.Thorax, body.Breast, body.Axilla)
	fmt.Println(chest)
	fmt.Println(chest.On(body.Right))
	fmt.Println(chest.And(body.ArmRegions))
	// Output:
	// axilla, thorax, breast
	// right axilla, right thorax, right breast
	// axilla
}

func ExampleSide() {
	for side := range body.Sides() {
		fmt.Println(side, body.Knee.On(side).Len())
	}
	// Output:
	// left 1
	// right 1
	// midline 2
}

package protocol_test

import (
	"encoding/json"
	"fmt"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

func Example() {
	deep := protocol.Target{
		Technique: protocol.Pistoning,
		Depth:     protocol.Deep,
		Grip:      protocol.Pincer,
		Needle:    protocol.NeedleMM(0.30, 40),
	}
	for _, target := range deep.At(anatomy.UpperTrapezius.Left(), anatomy.UpperTrapezius.Right()) {
		fmt.Println(target)
	}
	// Output:
	// left upper-trapezius, deep pistoning, 0.30 × 40 mm
	// right upper-trapezius, deep pistoning, 0.30 × 40 mm
}

func ExampleTarget_Validate() {
	target := protocol.Target{
		Site:           anatomy.LumbarMultifidus.Left().AtLevel(body.C4),
		Technique:      protocol.Static,
		Needle:         protocol.NeedleMM(0.30, 40),
		InsertionDepth: body.MM(45),
	}
	for _, fault := range intake.FaultsOf(target.Validate()) {
		fmt.Println(fault)
	}
	// Output:
	// level: the muscle is not needled at this level
	// depth: required: superficial or deep
	// insertion_depth_mm: out of range, over 0 to the length of the needle
}

func ExampleTarget_MarshalJSON() {
	target := protocol.Target{Site: anatomy.Soleus.Left(), Technique: protocol.Static, Depth: protocol.Deep, Needle: protocol.NeedleMM(0.30, 40)}
	data, err := json.Marshal(target)
	fmt.Println(string(data), err)
	// Output: {"muscle":"soleus","side":"left","technique":"static","depth":"deep","needle":{"diameter_mm":0.3,"length_mm":40}} <nil>
}

func ExampleNeedleMM() {
	fmt.Println(protocol.NeedleMM(0.30, 40))
	// Output: 0.30 × 40 mm
}

func ExampleMinutes() {
	var notGiven protocol.Span
	fmt.Println(notGiven, "|", protocol.Minutes(0), "|", protocol.Minutes(12.5).Duration())
	// Output: not given | 0 min | 12m30s
}

func ExampleDeg() {
	var notGiven protocol.Degrees
	fmt.Println(notGiven, "|", protocol.Deg(0), "|", protocol.Deg(12.5))
	// Output: not given | 0° | 12.5°
}

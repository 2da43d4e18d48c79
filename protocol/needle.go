package protocol

import "github.com/dryneedling/dryneedling/condition/body"

// A Needle is a solid filiform needle: the diameter of its shaft and its length without the handle.
// Either may be not given; what turns on it is then unknown. Diameters are 0.10 to 1.00 mm, lengths 5
// to 300 mm. It is comparable. The zero Needle is not given.
type Needle struct {
	Diameter body.Length
	Length   body.Length
}

// NeedleMM is a needle as a clinician says it: NeedleMM(0.30, 40) is 0.30 × 40 mm.
func NeedleMM(diameter, length float64) Needle {
	return Needle{body.MM(diameter), body.MM(length)}
}

// String returns the needle as it is written: "0.30 × 40 mm".
func (n Needle) String() string {
	if !n.Length.IsValid() && !n.Diameter.IsValid() {
		return "needle not given"
	}
	if !n.Diameter.IsValid() {
		return n.Length.String()
	}
	diameter := n.Diameter.Number()
	for len(diameter) < len("0.30") {
		if diameter == "1" {
			diameter += "."
		}
		diameter += "0"
	}
	if !n.Length.IsValid() {
		return diameter + " mm, length not given"
	}
	return diameter + " × " + n.Length.String()
}

// limits of what can be a needle; outside is a slip of the pen
var (
	thinnest, thickest = body.MM(0.10), body.MM(1.00)
	shortest, longest  = body.MM(5), body.MM(300)
	none, shallowest   = body.MM(0), body.MM(0.001)
)

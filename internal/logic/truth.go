// Package logic is the common ground of the facts and the rules: Kleene's three truth values and the
// expressions in which rules, reasons and contradictions are written.
package logic

// A Truth is a value of Kleene's three-valued logic. Values are ordered, No < Unknown < Yes, so that
// "and" is the minimum, "or" the maximum and "not" the change of sign. The zero Truth is Unknown.
type Truth int8

// The three values.
const (
	No      Truth = -1
	Unknown Truth = 0
	Yes     Truth = 1
)

func (t Truth) String() string {
	switch t {
	case No:
		return "no"
	case Yes:
		return "yes"
	}
	return "unknown"
}

// And is yes where both are yes, no where either is no.
func (t Truth) And(u Truth) Truth { return min(t, u) }

// Or is yes where either is yes, no where both are no.
func (t Truth) Or(u Truth) Truth { return max(t, u) }

// Not turns yes into no and no into yes; unknown stays unknown.
func (t Truth) Not() Truth { return -t }

// Of is Yes for true and No for false.
func Of(known bool) Truth {
	if known {
		return Yes
	}
	return No
}

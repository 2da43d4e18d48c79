package protocol

// What the tests of the ranges need.
var (
	Union   = union
	Exactly = exactly
	From    = from
	AtMost  = upTo
	NotLess = atLeast
	About   = about
)

// AllTrials are the rows of the table.
func AllTrials() []Trial { return trials() }

package rulecheck

// Names in Go, for the test that holds them to the constants that there are.
var (
	GoName = goName
	GoFact = goFact
	GoItem = goItem
)

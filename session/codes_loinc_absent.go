//go:build no_loinc

package session

// loincMeasures is empty: the table was left out of the build.
var loincMeasures []measureCode

//go:build no_icd10cm

package session

// icd10cmEvents is empty: the table was left out of the build.
var icd10cmEvents []eventCode

//go:build no_icd10cm

package condition

// icd10cm is empty: the table was left out of the build.
var icd10cm [][]Code

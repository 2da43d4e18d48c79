//go:build no_snomed

package condition

// snomed is empty: the table was left out of the build.
var snomed [][]Code

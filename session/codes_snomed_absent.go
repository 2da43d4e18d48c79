//go:build no_snomed

package session

// snomedEvents is empty: the table was left out of the build.
var snomedEvents []eventCode

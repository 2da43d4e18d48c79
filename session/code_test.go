//go:build !no_icd10cm && !no_snomed && !no_loinc

package session_test

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/session"
)

func codes(yield func(string, session.Code) bool) {
	for m := range session.Measures() {
		for code := range m.Codes() {
			if !yield(m.String(), code) {
				return
			}
		}
	}
	for e := range session.AdverseEvents() {
		for code := range e.Codes() {
			if !yield(e.String(), code) {
				return
			}
		}
	}
}

func TestGoldenCodes(t *testing.T) {
	var out strings.Builder
	for of, code := range codes {
		fmt.Fprintf(&out, "%s | %s %s | %v | %s | %s\n", of, code.System, code.Code, code.Match, code.Display, code.Note)
	}
	golden(t, "codes.golden", out.String())
}

func TestCodesAreCompleteAndStandOnce(t *testing.T) {
	seen := map[string]bool{}
	counts := map[session.System]int{}
	for of, code := range codes {
		key := fmt.Sprint(of, code.System, code.Code)
		require.False(t, seen[key], key)
		seen[key] = true
		require.NotEmpty(t, code.Display, key)
		require.True(t, code.Match.IsValid(), key)
		counts[code.System]++
	}
	want := map[session.System]int{session.LOINC: 6, session.ACCESS: 1, session.ICD10CM: 70, session.SNOMEDCT: 30}
	if diff := cmp.Diff(want, counts); diff != "" {
		t.Errorf("codes by system mismatch (-want +got):\n%s", diff)
	}
}

func TestOnlyEquivalentCodesAreDecoded(t *testing.T) {
	decoded := map[string]string{}
	for of, code := range codes {
		m, isMeasure := session.MeasureFromCode(code.System, code.Code)
		e, isEvent := session.AdverseEventFromCode(code.System, code.Code)
		if code.Match == condition.Equivalent {
			require.True(t, isMeasure || isEvent, code)
			key := string(code.System) + code.Code
			require.Empty(t, decoded[key], "one code can't mean two things: %v", code)
			decoded[key] = of
		}
		if isMeasure {
			require.Equal(t, decoded[string(code.System)+code.Code], m.String())
		}
		if isEvent {
			require.Equal(t, decoded[string(code.System)+code.Code], e.String())
		}
	}
	require.Len(t, decoded, 9)

	_, ok := session.MeasureFromCode(session.LOINC, "82226-2")
	require.False(t, ok, "a panel is not the score")
	_, ok = session.AdverseEventFromCode(session.ICD10CM, "R58")
	require.False(t, ok, "a haemorrhage need not be a spot of blood")
	_, ok = session.AdverseEventFromCode(session.SNOMEDCT, "J95.811")
	require.False(t, ok, "a code is nothing without its system")
}

func TestEveryICD10CMCodeIsBillableAndHasItsOwnDescription(t *testing.T) {
	file, err := os.Open("../condition/testdata/icd10cm-2026.tsv.gz")
	require.NoError(t, err)
	defer file.Close()
	unzipped, err := gzip.NewReader(file)
	require.NoError(t, err)
	descriptions := map[string]string{}
	for lines := bufio.NewScanner(unzipped); lines.Scan(); {
		code, description, ok := strings.Cut(lines.Text(), "\t")
		require.True(t, ok)
		descriptions[code] = description
	}
	for _, code := range codes {
		if code.System == session.ICD10CM {
			require.Equal(t, descriptions[code.Code], code.Display, "%s", code.Code)
		}
	}
}

func TestEveryLOINCCodePassesItsCheckDigit(t *testing.T) {
	for _, code := range codes {
		if code.System == session.LOINC {
			require.True(t, mod10(code.Code), code.Code)
		}
	}
	require.False(t, mod10("72514-4"))
}

// mod10 reports whether the digit behind the hyphen is the check digit of those before it, doubled in turn
// from the right.
func mod10(code string) bool {
	number, check, ok := strings.Cut(code, "-")
	sum, double := 0, true
	for _, digit := range slices.Backward([]byte(number)) {
		d := int(digit - '0')
		if double {
			d = 2 * d
			d = d/10 + d%10
		}
		sum, double = sum+d, !double
	}
	return ok && fmt.Sprint((10-sum%10)%10) == check
}

func TestEverySNOMEDIDIsAConceptOfTheCore(t *testing.T) {
	for _, code := range codes {
		if code.System == session.SNOMEDCT {
			require.Regexp(t, `^[1-9]\d{5,17}$`, code.Code)
			require.Equal(t, "0", code.Code[len(code.Code)-3:len(code.Code)-2], code.Code)
		}
	}
}

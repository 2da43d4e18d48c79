//go:build !no_icd10cm && !no_snomed

package condition_test

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
)

func TestGoldenConditions(t *testing.T) {
	var got strings.Builder
	for c := range condition.All() {
		fmt.Fprintf(&got, "%s\n", c)
		fmt.Fprintf(&got, "  name     %s\n", c.Name())
		fmt.Fprintf(&got, "  family   %s\n", c.Family())
		fmt.Fprintf(&got, "  regions  %s\n", c.Regions())
		fmt.Fprintf(&got, "  evidence %s, %s\n", c.Short(), c.Long())
		fmt.Fprintf(&got, "  sources  %s\n", c.Sources())
		for code := range c.Codes() {
			fmt.Fprintf(&got, "  code     %s | %s | %s | %s\n", code, code.Match, code.Display, code.Note)
		}
	}
	const golden = "testdata/conditions.golden"
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(got.String()), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	if diff := cmp.Diff(string(want), got.String()); diff != "" {
		t.Errorf("the tables differ from %s (-want +got):\n%s", golden, diff)
	}
}

func TestCodesAreComplete(t *testing.T) {
	counts := map[string]int{}
	for c := range condition.All() {
		seen := map[string]bool{}
		require.NotEmpty(t, slices.Collect(c.Codes()), c)
		for code := range c.Codes() {
			require.NotEmpty(t, code.Display, code)
			require.True(t, code.Match.IsValid(), code)
			require.False(t, seen[code.String()], "%s has %s twice", c, code)
			seen[code.String()] = true
			counts[code.System.String()+" "+code.Match.String()]++
		}
	}
	want := map[string]int{
		"icd-10-cm equivalent": 57, "icd-10-cm narrower": 40, "icd-10-cm broader": 31, "icd-10-cm related": 67,
		"snomed-ct equivalent": 22, "snomed-ct narrower": 17, "snomed-ct broader": 16, "snomed-ct related": 12,
	}
	if diff := cmp.Diff(want, counts); diff != "" {
		t.Errorf("codes by match mismatch (-want +got):\n%s", diff)
	}
}

func TestEveryICD10CMCodeIsBillableAndHasItsOwnDescription(t *testing.T) {
	file, err := os.Open("testdata/icd10cm-2026.tsv.gz")
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
	require.Len(t, descriptions, 74_719)

	for code := range codesOf(condition.ICD10CM) {
		require.Equal(t, descriptions[code.Code], code.Display, "%s", code)
	}
}

func TestEverySNOMEDIDPassesItsCheckDigit(t *testing.T) {
	n := 0
	for code := range codesOf(condition.SNOMEDCT) {
		n++
		require.Regexp(t, `^[1-9]\d{5,17}$`, code.Code)
		require.True(t, verhoeff(code.Code), "%s", code)
		require.Equal(t, "0", code.Code[len(code.Code)-3:len(code.Code)-2], "a concept of the core: %s", code)
	}
	require.NotZero(t, n)
	require.False(t, verhoeff("81680006"), "a wrong last digit")
	require.False(t, verhoeff("81860005"), "two digits swapped")
}

func codesOf(system condition.System) func(func(condition.Code) bool) {
	return func(yield func(condition.Code) bool) {
		for c := range condition.All() {
			for code := range c.Codes() {
				if code.System == system && !yield(code) {
					return
				}
			}
		}
	}
}

// verhoeff reports whether the last digit of a SNOMED CT id is the check digit of the others. The
// tables are built from the dihedral group D5, as in the SNOMED CT technical implementation guide.
func verhoeff(id string) bool {
	permutation := [8][10]int{{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, {1, 5, 7, 6, 2, 8, 3, 0, 9, 4}}
	for i := 2; i < 8; i++ {
		for j := range 10 {
			permutation[i][j] = permutation[i-1][permutation[1][j]]
		}
	}
	multiply := func(a, b int) int {
		switch {
		case a < 5 && b < 5:
			return (a + b) % 5
		case a < 5:
			return 5 + (a+b)%5
		case b < 5:
			return 5 + (a-b)%5
		}
		return (a - b + 5) % 5
	}
	check := 0
	for i := range len(id) {
		digit := int(id[len(id)-1-i] - '0')
		check = multiply(check, permutation[i%8][digit])
	}
	return check == 0
}

func TestOnlyEquivalentCodesAreDecoded(t *testing.T) {
	for c := range condition.All() {
		for code := range c.Codes() {
			require.Equal(t, code.Match == condition.Equivalent, condition.FromCode(code.System, code.Code).Has(c),
				"%s at %s is %s", code, c, code.Match)
		}
	}
}

func TestFromCode(t *testing.T) {
	const icd, snomed = condition.ICD10CM, condition.SNOMEDCT
	for _, tt := range []struct {
		name   string
		system condition.System
		code   string
		want   condition.Set
	}{
		{"equivalent", icd, "M54.2", condition.SetOf(condition.NeckPain)},
		{"equivalent in another system", snomed, "202855006", condition.SetOf(condition.TennisElbow)},
		{"equivalent: primary dysmenorrhea", icd, "N94.4", condition.SetOf(condition.PrimaryDysmenorrhea)},
		{"broader: dysmenorrhea of any cause", snomed, "266599000", 0},
		{"equivalent: piriformis syndrome", snomed, "129179000", condition.SetOf(condition.PiriformisSyndrome)},
		{"broader: any lesion of the sciatic nerve", icd, "G57.01", 0},
		{"broader: low back pain, however long", icd, "M54.59", 0},
		{"narrower: one of several headaches", icd, "G44.86", condition.SetOf(condition.CervicogenicHeadache)},
		{"related: trochanteric bursitis", icd, "M70.61", 0},
		{"related: hemiplegia is not spasticity", icd, "G81.11", 0},
		{"half of a combination is the plain condition", icd, "M25.511", condition.SetOf(condition.ShoulderPain)},
		{"half of a combination: an artificial knee is no pain", icd, "Z96.651", 0},
		{"half of a combination: a painful knee has its own joint", icd, "M25.561", 0},
		{"half of a combination: no breast is no shoulder pain", icd, "Z90.11", 0},
		{"half of mixed headache", icd, "G43.909", condition.SetOf(condition.Migraine)},
		{"related for a latent point", icd, "M79.18", condition.SetOf(condition.MyofascialPainSyndrome)},
		{"header, not a code", icd, "M54.5", 0},
		{"without its dot", icd, "M542", 0},
		{"in the wrong system", snomed, "M54.2", 0},
		{"in no system", 0, "M54.2", 0},
		{"unknown code", icd, "A00.0", 0},
		{"no code", icd, "", 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			require.Equal(t, tt.want.String(), condition.FromCode(tt.system, tt.code).String())
		})
	}
}

func TestCombinationsSaySoAndAreRelated(t *testing.T) {
	combined := condition.SetOf(condition.HeadacheMixed, condition.HemipareticShoulderPain, condition.PostTKAPain,
		condition.PostMastectomyShoulder)
	for c := range condition.All() {
		for code := range c.Codes() {
			require.Equal(t, combined.Has(c), strings.Contains(code.Note, "combination:"), "%s at %s", code, c)
			if combined.Has(c) {
				require.Equal(t, condition.Related, code.Match, "%s at %s", code, c)
			}
		}
	}
}

func TestNoCodeStandsForAnotherSubtype(t *testing.T) {
	match := func(c condition.Condition, want string) condition.Match {
		for code := range c.Codes() {
			if code.Code == want {
				return code.Match
			}
		}
		return 0
	}
	require.Equal(t, condition.Related, match(condition.TensionTypeHeadacheChronic, "G44.219"), "episodic")
	require.Equal(t, condition.Related, match(condition.TensionTypeHeadacheEpisodic, "G44.229"), "chronic")
	require.Equal(t, condition.Related, match(condition.LumbarMyofascialPain, "M79.11"), "muscles of chewing")
}

func TestSystemsAreFoundByURIToo(t *testing.T) {
	for s := range condition.Systems() {
		got, err := condition.ParseSystem(s.URI())
		require.NoError(t, err)
		require.Equal(t, s, got)
		require.NotEmpty(t, s.Name())
		require.NotEmpty(t, s.Version())
		require.NotEmpty(t, s.Notice())
	}
	require.Empty(t, condition.System(0).URI())
	_, err := condition.ParseSystem("")
	require.Error(t, err, "the zero system has no URI, and no URI is not the zero system")
}

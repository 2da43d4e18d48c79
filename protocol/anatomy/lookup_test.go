package anatomy_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

func TestNamed(t *testing.T) {
	levator := anatomy.MusclesOf(anatomy.LevatorScapulaeCervical, anatomy.LevatorScapulaeScapular)
	tests := []struct {
		name, text string
		want       anatomy.MuscleSet
	}{
		{"both parts of a muscle", "levator scapulae", levator},
		{"order and case make no difference", " SCAPULAE, Levator", levator},
		{"one part by its id", "levator-scapulae-cervical", anatomy.MusclesOf(anatomy.LevatorScapulaeCervical)},
		{"a Latin name", "musculus fibularis tertius", anatomy.MusclesOf(anatomy.PeroneusTertius)},
		{"every word must be found", "levator femoris", anatomy.MuscleSet{}},
		{"a part of a word is no word", "lev", anatomy.MuscleSet{}},
		{"nothing", "", anatomy.MuscleSet{}},
		{"no words", " - , ", anatomy.MuscleSet{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			require.Equal(t, tt.want.String(), anatomy.Named(tt.text).String())
		})
	}
}

func TestEveryMuscleIsFoundByItsNames(t *testing.T) {
	for m := range anatomy.Muscles() {
		for _, text := range []string{m.String(), m.Name(), m.Latin(), strings.ToUpper(m.Name())} {
			require.True(t, anatomy.Named(text).Has(m), "%v by %q", m, text)
		}
	}
}

func FuzzNamed(f *testing.F) {
	f.Add("levator scapulae")
	f.Add("")
	f.Add("\xff\xfe")
	f.Add("ﬁbularis İ")
	f.Add("Multifidus\u00a0lumborum")
	f.Fuzz(func(t *testing.T, text string) {
		found := anatomy.Named(text)
		narrower := anatomy.Named(text + " multifidus")
		require.Equal(t, narrower, anatomy.Named("multifidus "+text), "the order of the words")
		if strings.TrimSpace(text) != "" && !found.IsEmpty() {
			require.True(t, narrower.Minus(found).IsEmpty(), "another word never finds more")
		}
	})
}

func TestLookupsAreTheWayBack(t *testing.T) {
	for m := range anatomy.Muscles() {
		for z := range anatomy.AllZones() {
			require.Equal(t, m.Refers().Has(z), anatomy.ReferringTo(z).Has(m), "%v %v", m, z)
		}
		for h := range anatomy.AllHazards() {
			require.Equal(t, m.Near().Has(h), anatomy.Beside(h).Has(m), "%v %v", m, h)
		}
		for r := range body.AllRegions() {
			require.Equal(t, m.Footprint().Has(r), anatomy.In(r).Has(m), "%v %v", m, r)
		}
	}
}

func TestSeveralWishesWidenALookup(t *testing.T) {
	require.Equal(t, anatomy.In(body.Head).Or(anatomy.In(body.Foot)), anatomy.In(body.Head, body.Foot))
	require.Equal(t, anatomy.Beside(anatomy.Kidney).Or(anatomy.Beside(anatomy.Bladder)),
		anatomy.Beside(anatomy.Kidney, anatomy.Bladder))
	require.True(t, anatomy.ReferringTo().IsEmpty())
	require.True(t, anatomy.Beside(0).IsEmpty())
}

func TestCitingFollowsAliases(t *testing.T) {
	for m := range anatomy.Muscles() {
		for _, source := range m.Sources() {
			require.True(t, anatomy.Citing(source).Has(m), "%v cites %s", m, source)
			require.Equal(t, anatomy.Citing(source), anatomy.Citing(source.Canonical()), source)
		}
	}
	require.True(t, anatomy.Citing("").IsEmpty())
	require.True(t, anatomy.Citing(evidence.Source("no such work")).IsEmpty())
	require.True(t, anatomy.Citing("CHEN18").Has(anatomy.UpperTrapezius))
}

func TestCodesAreReadBackOnlyWhereTheyMeanTheSame(t *testing.T) {
	var coded int
	for m := range anatomy.Muscles() {
		seen := make(map[[2]string]bool)
		for c := range m.Codes() {
			key := [2]string{string(c.System), c.Code}
			require.False(t, seen[key], "%v has %v twice", m, c)
			seen[key] = true
			require.NotEmpty(t, c.Display)
			require.True(t, c.Match.IsValid())
			back := anatomy.FromCode(c.System, c.Code)
			require.Equal(t, c.Match == anatomy.Equivalent, back.Has(m), "%v %v", m, c)
			require.LessOrEqual(t, back.Len(), 1, "a code means one muscle: %v", c)
		}
		if len(seen) > 0 {
			coded++
		}
	}
	require.Equal(t, 165, coded, "only superficial-transverse-perineal has no code")
	require.Empty(t, slices.Collect(anatomy.SuperficialTransversePerineal.Codes()))
	require.True(t, anatomy.FromCode(anatomy.SNOMEDCT, "FMA:49006").IsEmpty(), "a code belongs to its system")
	require.True(t, anatomy.FromCode("", "").IsEmpty())
}

// The last digit of a SNOMED CT id is Verhoeff's check digit.
func TestSNOMEDIdsPassTheirCheck(t *testing.T) {
	var checked int
	for m := range anatomy.Muscles() {
		for c := range m.Codes() {
			if c.System == anatomy.SNOMEDCT {
				require.True(t, verhoeff(c.Code), "%v", c)
				last := len(c.Code) - 1
				typo := c.Code[:last] + string('0'+(c.Code[last]-'0'+1)%10)
				require.False(t, verhoeff(typo), "another last digit fails")
				checked++
			}
		}
	}
	require.Equal(t, 16, checked)
}

func verhoeff(id string) bool {
	permute := [10]int{1, 5, 7, 6, 2, 8, 3, 0, 9, 4}
	check := 0
	for i := range len(id) {
		digit := int(id[len(id)-1-i] - '0')
		for range i % 8 {
			digit = permute[digit]
		}
		check = dihedral(check, digit)
	}
	return check == 0
}

// dihedral multiplies in the group of the symmetries of a pentagon: 0-4 turn, 5-9 flip.
func dihedral(a, b int) int {
	switch {
	case a < 5 && b < 5:
		return (a + b) % 5
	case a < 5:
		return (a+b-5)%5 + 5
	case b < 5:
		return (a-5-b+5)%5 + 5
	}
	return (a - b + 5) % 5
}

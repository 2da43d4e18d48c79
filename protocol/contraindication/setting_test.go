package contraindication_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

var day = intake.MustDate("2026-11-23")

// ids are the rules raised in an otherwise unremarkable patient.
func raised(t *testing.T, book contraindication.Rulebook, target protocol.Target, answers ...intake.Answer) []string {
	t.Helper()
	s, err := contraindication.Compile(book)
	require.NoError(t, err)
	p, err := intake.Unremarkable(day, answers...)
	require.NoError(t, err)
	a := s.Screen(p, target)
	require.NoError(t, a.Err())
	var ids []string
	for _, f := range a.Findings() {
		if f.Outcome() == contraindication.Raised {
			ids = append(ids, f.ID())
		}
	}
	return ids
}

func TestEverySettingStandsInItsRules(t *testing.T) {
	n := 0
	for s := range contraindication.Settings() {
		n++
		t.Run(s.String(), func(t *testing.T) {
			least, most := s.Range()
			require.LessOrEqual(t, least, s.Default())
			require.GreaterOrEqual(t, most, s.Default())
			require.NotEmpty(t, s.Why())
			require.NotEmpty(t, slices.Collect(s.Basis()))
			if len(slices.Collect(s.Keeps())) == 0 {
				require.Equal(t, contraindication.RulesOf(s), slices.Collect(s.Rules()), "the rules that the table names, in its order")
			}
			_, err := contraindication.Compile(contraindication.Shipped().Set(s, least-1))
			require.ErrorContains(t, err, s.String()+": out of range")
			_, err = contraindication.Compile(contraindication.Shipped().Set(s, most+1))
			require.ErrorContains(t, err, s.String()+": out of range")
		})
	}
	require.Equal(t, 55, n)
}

func TestSettingMovesItsLimitAlone(t *testing.T) {
	calf := protocol.Target{Site: anatomy.Soleus.Left(), Technique: protocol.Static, Depth: protocol.Deep}
	thinned := []intake.Answer{intake.AntithromboticVKA, intake.INR.Of(2.8)}
	shipped := contraindication.Shipped()
	require.NotContains(t, raised(t, shipped, calf, thinned...), "bleeding-anticoagulant-inr-high")
	stricter := raised(t, shipped.Set(contraindication.INRHigh, 2.5), calf, thinned...)
	require.Contains(t, stricter, "bleeding-anticoagulant-inr-high")
	require.NotContains(t, stricter, "bleeding-inr-caution-band", "the upper end of the band is the same border")
}

func TestSettingIsShown(t *testing.T) {
	s, err := contraindication.Compile(contraindication.Shipped().Set(contraindication.INRHigh, 2.5))
	require.NoError(t, err)
	p, err := intake.Unremarkable(day, intake.AntithromboticVKA, intake.INR.Of(2.8))
	require.NoError(t, err)
	a := s.Screen(p, protocol.Target{Site: anatomy.Soleus.Left(), Technique: protocol.Static, Depth: protocol.Deep})
	require.Equal(t, []contraindication.Changed{{Setting: contraindication.INRHigh, Value: 2.5}}, a.Manifest().Changed)
	require.Contains(t, a.Report(), "set here: inr_high 2.5 instead of 3")
	i := slices.IndexFunc(a.Findings(), func(f contraindication.Finding) bool { return f.ID() == "bleeding-anticoagulant-inr-high" })
	require.Contains(t, a.Findings()[i].Says(), "inr_high 2.5 instead of 3")
	require.NotEqual(t, contraindication.Default().Knowledge().SHA256, s.Knowledge().SHA256)

	unchanged, err := contraindication.Compile(contraindication.Shipped().Set(contraindication.INRHigh, 3))
	require.NoError(t, err)
	require.Equal(t, contraindication.Default().Knowledge(), unchanged.Knowledge(), "the default is no change")
}

func TestSettingsKeepTheirOrder(t *testing.T) {
	_, err := contraindication.Compile(contraindication.Shipped().
		Set(contraindication.INRCaution, 2).Set(contraindication.INRHigh, 2).Set(contraindication.FeverLowC, 38).Set(contraindication.FeverC, 37.5))
	require.ErrorContains(t, err, "fever_low_c: may not be above fever_c")
	require.NotContains(t, err.Error(), "inr_caution")
}

func TestShelfLifeSetting(t *testing.T) {
	calf := protocol.Target{Site: anatomy.Soleus.Left(), Technique: protocol.Static, Depth: protocol.Deep}
	old := []intake.Answer{intake.AntithromboticVKA, intake.INR.Of(3.4).DaysAgo(20)}
	shipped := contraindication.Shipped()
	require.NotContains(t, raised(t, shipped, calf, old...), "bleeding-anticoagulant-inr-high", "too old, and asked for")
	require.Contains(t, raised(t, shipped.Set(contraindication.BloodResultDays, 30), calf, old...), "bleeding-anticoagulant-inr-high")
	fresh := []intake.Answer{intake.AntithromboticVKA, intake.INR.Of(3.4).DaysAgo(8)}
	require.Contains(t, raised(t, shipped, calf, fresh...), "bleeding-anticoagulant-inr-high")
	require.NotContains(t, raised(t, shipped.Set(contraindication.BloodResultDays, 7), calf, fresh...), "bleeding-anticoagulant-inr-high")
}

func TestDepthGuardGoesWithItsSetting(t *testing.T) {
	rhomboid := protocol.Target{Site: anatomy.RhomboidMajor.Left(), Technique: protocol.Static, Depth: protocol.Deep,
		Needle: protocol.NeedleMM(0.25, 15), Angle: protocol.Oblique, Grip: protocol.Flat, Position: protocol.Prone}
	require.NotContains(t, raised(t, contraindication.Shipped(), rhomboid), "rhomboid-depth")
	require.Contains(t, raised(t, contraindication.Shipped().Set(contraindication.InterscapularBoundMM, 13), rhomboid), "rhomboid-depth")
}

// Each number is compared with what is written, so it makes no difference which was set first, and one that is
// set to what another is by default does not go with it.
func TestSettingsDoNotChain(t *testing.T) {
	aorta := []intake.Answer{intake.AgeYears.Of(62), intake.Smoker.Yes(), intake.BackPainSuddenSevere.Yes()}
	calf := protocol.Target{Site: anatomy.Soleus.Left(), Technique: protocol.Static, Depth: protocol.Deep}
	smoker, other := contraindication.AneurysmAgeSmokerYears, contraindication.AneurysmAgeYears
	shipped := contraindication.Shipped()
	require.Contains(t, raised(t, shipped.Set(smoker, 60).Set(other, 65), calf, aorta...), "rf-aortic-aneurysm")
	require.Contains(t, raised(t, shipped.Set(other, 65).Set(smoker, 60), calf, aorta...), "rf-aortic-aneurysm")

	var pairs int
	for s := range contraindication.Settings() {
		for u := range contraindication.Settings() {
			least, most := s.Range()
			value := u.Default()
			if s == u || value < least || value > most || value == s.Default() {
				continue
			}
			_, top := u.Range()
			low, _ := u.Range()
			if top == u.Default() {
				top = low
			}
			one, two := shipped.Set(s, value).Set(u, top), shipped.Set(u, top).Set(s, value)
			for r := range shipped.Rules() {
				alone, both := shipped.Set(s, value).AsSet(r), one.AsSet(r)
				require.Equal(t, both.When.String(), two.AsSet(r).When.String(), "%s: %s and %s", r.ID, s, u)
				if r.When.String() == shipped.Set(u, top).AsSet(r).When.String() {
					require.Equal(t, alone.When.String(), both.When.String(), "%s: %s does not move what %s set", r.ID, u, s)
				}
			}
			pairs++
		}
	}
	require.Positive(t, pairs)
}

// How long an answer counts is of the rulebook that sets it: the profile that an assessment gives back is the one
// that it was given.
func TestShelfLifeStaysWithItsBook(t *testing.T) {
	long, err := contraindication.Compile(contraindication.Shipped().Set(contraindication.BloodResultDays, 30))
	require.NoError(t, err)
	calf := protocol.Target{Site: anatomy.Soleus.Left(), Technique: protocol.Static, Depth: protocol.Deep}
	p, err := intake.Unremarkable(day, intake.AntithromboticVKA, intake.INR.Of(1.2).DaysAgo(25))
	require.NoError(t, err)

	back := long.Screen(p, calf).Patient()
	require.Equal(t, p, back)
	want := contraindication.Screen(p, calf).Report()
	require.Equal(t, want, contraindication.Screen(back, calf).Report())

	var a contraindication.Assessment
	long.ScreenInto(&a, &p, []protocol.Target{calf})
	require.Equal(t, p, a.Patient())
	back.Keep(intake.NumberOf(intake.INR), 400)
	require.Equal(t, want, contraindication.Screen(back, calf).Report(), "a book that sets nothing asks for what its table says")
}

package intake_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/intaketest"
	"github.com/dryneedling/dryneedling/internal/logic"
)

// leaf makes a test of the first fact; of an option or item its number is the argument.
func leaf(op logic.Op, f intake.Fact, args ...uint16) logic.Leaf {
	return logic.Test(op, intake.NumberOf(f), args...).Leaf
}

func limit(op logic.Op, f intake.Fact, n float64) logic.Leaf {
	return logic.Limit(op, intake.NumberOf(f), n).Leaf
}

func bare(op logic.Op, f intake.Fact) logic.Leaf {
	l := leaf(op, f)
	l.Bare = true
	return l
}

func place(t *testing.T, code string) uint16 {
	p, err := intake.ParsePlace(code)
	require.NoError(t, err)
	return uint16(p)
}

func TestTestsOfThePatient(t *testing.T) {
	is := func(options ...intake.Option) logic.Leaf {
		var numbers []uint16
		for _, o := range options {
			numbers = append(numbers, uint16(o.Number()))
		}
		return leaf(logic.OpIs, options[0].Choice(), numbers...)
	}
	has := func(op logic.Op, items ...intake.Item) logic.Leaf {
		var numbers []uint16
		for _, i := range items {
			numbers = append(numbers, uint16(i.Number()))
		}
		return leaf(op, items[0].Set(), numbers...)
	}
	in := func(codes ...string) logic.Leaf {
		var numbers []uint16
		for _, c := range codes {
			numbers = append(numbers, place(t, c))
		}
		return leaf(logic.OpIs, intake.Jurisdiction, numbers...)
	}
	fever, neuro := intake.HeadacheFlagFever, intake.HeadacheFlagNeuroDeficit
	flags := intake.HeadacheFlags
	where := intake.LocalInfection
	race, op := intake.CompetitionDate, intake.SurgeryDate
	tests := []struct {
		name   string
		leaf   logic.Leaf
		answer intake.Answer
		want   logic.Truth
	}{
		{"yes", leaf(logic.OpYes, intake.Smoker), intake.Smoker.Yes(), logic.Yes},
		{"no", leaf(logic.OpYes, intake.Smoker), intake.Smoker.No(), logic.No},
		{"unknown", leaf(logic.OpYes, intake.Smoker), intake.Smoker.Unknown(), logic.Unknown},
		{"not answered", leaf(logic.OpYes, intake.Smoker), intake.SingleLung.Yes(), logic.Unknown},
		{"stale", leaf(logic.OpYes, intake.AcuteIllness), intake.AcuteIllness.No().DaysAgo(1), logic.Unknown},
		{"filled", leaf(logic.OpYes, intake.NightPainSevere), intake.NothingIn(intake.Q16), logic.No},
		{"presumed", leaf(logic.OpYes, intake.Reinsertion), intake.Smoker.No(), logic.No},

		{"is", is(intake.AntithromboticVKA), intake.AntithromboticVKA, logic.Yes},
		{"is one of", is(intake.AntithromboticVKA, intake.AntithromboticDOAC), intake.AntithromboticDOAC, logic.Yes},
		{"is another", is(intake.AntithromboticVKA), intake.AntithromboticDOAC, logic.No},
		{"is the last of many", is(intake.SCILevelS5), intake.SCILevelS5, logic.Yes},
		{"is, unknown", is(intake.AntithromboticVKA), intake.Antithrombotic.Unknown(), logic.Unknown},

		{"in the place", in("US-NJ"), intake.Jurisdiction.Is("US-NJ"), logic.Yes},
		{"in its country", in("US"), intake.Jurisdiction.Is("US-NJ"), logic.Yes},
		{"in another", in("US-NJ", "CA"), intake.Jurisdiction.Is("US-NY"), logic.No},
		{"in a country, and where in it is not said", in("US-NJ"), intake.Jurisdiction.Is("US"), logic.Unknown},
		{"in a country that is named too", in("US-NJ", "US"), intake.Jurisdiction.Is("US"), logic.Yes},
		{"in another country", in("US-NJ"), intake.Jurisdiction.Is("CA"), logic.No},
		{"in no country that is said", in("US"), intake.Smoker.No(), logic.Unknown},

		{"has", has(logic.OpHas, fever), flags.Are(fever, neuro), logic.Yes},
		{"has one of", has(logic.OpHas, fever, neuro), flags.Are(neuro), logic.Yes},
		{"has another", has(logic.OpHas, fever), flags.Are(neuro), logic.No},
		{"has none", has(logic.OpHas, fever), flags.None(), logic.No},
		{"has, unknown", has(logic.OpHas, fever), flags.Unknown(), logic.Unknown},
		{"has all", has(logic.OpHasAll, fever, neuro), flags.Are(neuro, fever, intake.HeadacheFlagDrugOveruse), logic.Yes},
		{"has one of all", has(logic.OpHasAll, fever, neuro), flags.Are(neuro), logic.No},
		{"some of a set", leaf(logic.OpSome, flags), flags.Are(neuro), logic.Yes},
		{"some of none", leaf(logic.OpSome, flags), flags.None(), logic.No},
		{"some places", leaf(logic.OpSome, where), where.At(body.Foot.Right()), logic.Yes},
		{"nowhere", leaf(logic.OpSome, where), where.Nowhere(), logic.No},
		{"some places, unknown", leaf(logic.OpSome, where), where.Unknown(), logic.Unknown},
		{"some levels", leaf(logic.OpSome, intake.LaminectomyLevels), intake.LaminectomyLevels.Are(body.S5), logic.Yes},
		{"no levels", leaf(logic.OpSome, intake.LaminectomyLevels), intake.LaminectomyLevels.None(), logic.No},

		{"above", limit(logic.OpAbove, intake.INR, 3), intake.INR.Of(3.00001), logic.Yes},
		{"not above", limit(logic.OpAbove, intake.INR, 3), intake.INR.Of(3), logic.No},
		{"at least", limit(logic.OpAtLeast, intake.INR, 3.1), intake.INR.Of(3.1), logic.Yes},
		{"not at least", limit(logic.OpAtLeast, intake.INR, 3.1), intake.INR.Of(3.09999), logic.No},
		{"below", limit(logic.OpBelow, intake.INR, 3.1), intake.INR.Of(3.09999), logic.Yes},
		{"not below", limit(logic.OpBelow, intake.INR, 3.1), intake.INR.Of(3.1), logic.No},
		{"at most", limit(logic.OpAtMost, intake.INR, 3.1), intake.INR.Of(3.1), logic.Yes},
		{"not at most", limit(logic.OpAtMost, intake.INR, 3.1), intake.INR.Of(3.10001), logic.No},
		{"above, unknown", limit(logic.OpAbove, intake.INR, 3), intake.INR.Unknown(), logic.Unknown},

		{"within, on the last day", limit(logic.OpWithin, op, 90), op.DaysAgo(90), logic.Yes},
		{"within, today", limit(logic.OpWithin, op, 90), op.DaysAgo(0), logic.Yes},
		{"within, a day too late", limit(logic.OpWithin, op, 90), op.DaysAgo(91), logic.No},
		{"within, still to come", limit(logic.OpWithin, intake.RadiotherapyEnd, 90), intake.RadiotherapyEnd.InDays(1), logic.No},
		{"within, never", limit(logic.OpWithin, op, 90), op.Never(), logic.No},
		{"within, unknown", limit(logic.OpWithin, op, 90), op.Unknown(), logic.Unknown},
		{"within any time", bare(logic.OpWithin, op), op.DaysAgo(30000), logic.Yes},
		{"within any time, still to come", bare(logic.OpWithin, intake.RadiotherapyEnd), intake.RadiotherapyEnd.InDays(1), logic.No},
		{"within any time, never", bare(logic.OpWithin, op), op.Never(), logic.No},
		{"ahead, on the last day", limit(logic.OpAhead, race, 3), race.InDays(3), logic.Yes},
		{"ahead, today", limit(logic.OpAhead, race, 3), race.InDays(0), logic.Yes},
		{"ahead, a day too far", limit(logic.OpAhead, race, 3), race.InDays(4), logic.No},
		{"ahead, over", limit(logic.OpAhead, race, 3), race.On(day.AddDays(-1)).DaysAgo(5), logic.No},
		{"ahead, never", limit(logic.OpAhead, race, 3), race.Never(), logic.No},
		{"ahead at any time", bare(logic.OpAhead, race), race.InDays(3000), logic.Yes},
		{"past", leaf(logic.OpPast, intake.NeedleExpiry), intake.NeedleExpiry.DaysAgo(1), logic.Yes},
		{"past, today", leaf(logic.OpPast, intake.NeedleExpiry), intake.NeedleExpiry.DaysAgo(0), logic.No},
		{"past, never", leaf(logic.OpPast, op), op.Never(), logic.No},
		{"past, unknown", leaf(logic.OpPast, op), op.Unknown(), logic.Unknown},

		{"a touch of no target", leaf(logic.OpTouches, where), where.Nowhere(), logic.Unknown},
		{"a test of nothing", logic.Leaf{}, intake.Smoker.No(), logic.Unknown},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := profile(t, tt.answer)
			require.Equal(t, tt.want, p.Test(&tt.leaf))
		})
	}
}

func TestTwoQuantitiesAreCompared(t *testing.T) {
	differs := logic.Pair(logic.OpDiffers, intake.NumberOf(intake.NeedlesIn), intake.NumberOf(intake.NeedlesOut)).Leaf
	below := logic.Pair(logic.OpBelowFact, intake.NumberOf(intake.NeedlesOut), intake.NumberOf(intake.NeedlesIn)).Leaf
	p := profile(t, intake.NeedlesIn.Of(3), intake.NeedlesOut.Of(2))
	require.Equal(t, logic.Yes, p.Test(&differs))
	require.Equal(t, logic.Yes, p.Test(&below))
	p = profile(t, intake.NeedlesIn.Of(3), intake.NeedlesOut.Of(3))
	require.Equal(t, logic.No, p.Test(&differs))
	require.Equal(t, logic.No, p.Test(&below))
	for _, a := range []intake.Answer{intake.NeedlesIn.Of(3), intake.NeedlesOut.Of(3)} {
		p = profile(t, a)
		require.Equal(t, logic.Unknown, p.Test(&differs))
		require.Equal(t, logic.Unknown, p.Test(&below))
	}
}

func bit(rail [4]uint64, f intake.Fact) bool {
	n := intake.NumberOf(f)
	return rail[n>>6]>>(n&63)&1 != 0
}

func TestRails(t *testing.T) {
	p := profile(t, intake.Smoker.Yes(), intake.SingleLung.No(), intake.Hypertension.Unknown(), intake.AcuteIllness.Yes().DaysAgo(1),
		intake.AntithromboticVKA, intake.EpilepsyNone, intake.BMI.Of(24), intake.TemperatureC.Of(39), intake.GestationWeeks.Of(0),
		intake.HbA1cMmolMol.Of(35), intake.Scar.Nowhere(), intake.Tattoo.At(body.Neck.Both()), intake.CompetitionDate.Never())
	may, mayNot := p.Rails()
	for _, tt := range []struct {
		fact        intake.Fact
		may, mayNot bool
	}{
		{intake.Smoker, true, false},
		{intake.SingleLung, false, true},
		{intake.Hypertension, true, true},
		{intake.AcuteIllness, true, true}, // stale
		{intake.Raynaud, true, true},
		{intake.Antithrombotic, true, false},
		{intake.Epilepsy, false, true},
		{intake.LastSeizure, false, true}, // presumed
		{intake.BMI, false, true},
		{intake.TemperatureC, true, false},
		{intake.GestationWeeks, true, false}, // nothing is usual
		{intake.HbA1cMmolMol, false, true},   // what is presumed is usual
		{intake.Scar, false, true},
		{intake.Tattoo, true, false},
		{intake.CompetitionDate, false, true},
		{intake.LastNeedlingDate, true, true},
	} {
		require.Equal(t, tt.may, bit(may, tt.fact), tt.fact)
		require.Equal(t, tt.mayNot, bit(mayNot, tt.fact), tt.fact)
	}
}

// On a fact whose rail says that it is as usual, a test has the value that it has on what is usual. On
// that the engine files a test under the bits of its facts.
func TestWhatIsUsualIsTestedAsUsual(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := intaketest.Profile().Draw(t, "profile")
		may, mayNot := p.Rails()
		for f := range intake.Facts() {
			require.True(t, bit(may, f) || bit(mayNot, f), f)
			for _, l := range leaves(f) {
				got := p.Test(&l)
				if f != intake.Fact(intake.Jurisdiction) { // a bare country may leave a test unknown
					require.Equal(t, p.Held(f).Standing.IsKnown(), got != logic.Unknown, f)
				}
				if !bit(may, f) {
					require.Equal(t, intake.TestOnUsual(&l), got, f)
				}
			}
		}
	})
}

// leaves are some tests of a fact.
func leaves(f intake.Fact) []logic.Leaf {
	switch f := f.(type) {
	case intake.Flag:
		return []logic.Leaf{leaf(logic.OpYes, f)}
	case intake.Choice:
		return []logic.Leaf{leaf(logic.OpIs, f, 1), leaf(logic.OpIs, f, 2)}
	case intake.Place:
		return []logic.Leaf{leaf(logic.OpIs, f, 1)}
	case intake.Quantity:
		least, most := f.Range()
		return []logic.Leaf{limit(logic.OpAbove, f, (least+most)/2), limit(logic.OpAtMost, f, (least+most)/3)}
	case intake.Event:
		return []logic.Leaf{bare(logic.OpWithin, f), bare(logic.OpAhead, f), leaf(logic.OpPast, f)}
	case intake.Set:
		return []logic.Leaf{leaf(logic.OpHas, f, 1), leaf(logic.OpHasAll, f, 1, 2), leaf(logic.OpSome, f)}
	case intake.Areas, intake.Levels:
		return []logic.Leaf{leaf(logic.OpSome, f)}
	}
	return nil
}

func TestUsualOfWhatHasNoUsualValueIsUnknown(t *testing.T) {
	above := limit(logic.OpAbove, intake.GestationWeeks, 1)
	require.Equal(t, logic.Unknown, intake.TestOnUsual(&above))
	expired := leaf(logic.OpPast, intake.NeedleExpiry)
	require.Equal(t, logic.Unknown, intake.TestOnUsual(&expired))
	consent := leaf(logic.OpYes, intake.ConsentGiven)
	require.Equal(t, logic.No, intake.TestOnUsual(&consent), "of a flag no, whatever is reassuring")
}

func TestValuesForTheEngine(t *testing.T) {
	p := profile(t, intake.Scar.At(body.Neck.Both()), intake.LaminectomyLevels.Are(body.L4), intake.PractitionerRegions.Are(body.Neck), intake.INR.Of(2.4))
	number := intake.NumberOf
	area, known := p.Located(number(intake.Scar))
	require.True(t, known)
	require.Equal(t, body.Neck.Both(), area)
	_, known = p.Located(number(intake.Tattoo))
	require.False(t, known)
	_, known = p.Located(number(intake.INR))
	require.False(t, known, "a number is no place")
	levels, known := p.LevelsAt(number(intake.LaminectomyLevels))
	require.True(t, known)
	require.Equal(t, body.LevelsOf(body.L4), levels)
	_, known = p.LevelsAt(number(intake.SpinalInstrumentationLevels))
	require.False(t, known)
	regions, known := p.Assessed(number(intake.PractitionerRegions))
	require.True(t, known)
	require.Equal(t, body.RegionsOf(body.Neck), regions)
	amount, known := p.Amount(number(intake.INR))
	require.True(t, known)
	require.Equal(t, 2.4, amount)
	amount, known = p.Amount(number(intake.PleuraDepthMm))
	require.True(t, known)
	require.Equal(t, 150.0, amount, "presumed")
	_, known = p.Amount(number(intake.BMI))
	require.False(t, known)
}

func TestSaid(t *testing.T) {
	p := profile(t, intake.INR.Of(3.4).DaysAgo(3), intake.Smoker.No(), intake.LocalInfection.At(body.LowerLeg.Left(), body.Neck.Both()),
		intake.Diabetes.Unknown().DaysAgo(2), intake.Platelets.Of(200).DaysAgo(30), intake.EpilepsyNone, intake.NothingIn(intake.Q03),
		intake.CompetitionDate.InDays(2).DaysAgo(1), intake.BleedingHistory.Yes())
	for _, tt := range []struct {
		fact   intake.Fact
		answer string
		how    intake.Standing
	}{
		{intake.INR, "3.4 on 2026-11-20", intake.Given},
		{intake.Smoker, "no", intake.Given},
		{intake.LocalInfection, "neck, left lower-leg", intake.Given},
		{intake.Diabetes, "unknown on 2026-11-21", intake.Unknown},
		{intake.Platelets, "200 on 2026-10-24", intake.Stale},
		{intake.LastSeizure, "never", intake.Presumed},
		{intake.NeedleFear, "none", intake.Filled},
		{intake.CompetitionDate, "2026-11-25 on 2026-11-22", intake.Given},
		{intake.BMI, "", intake.NotAnswered},
	} {
		answer, how := p.Said(intake.NumberOf(tt.fact))
		require.Equal(t, tt.answer, answer)
		require.Equal(t, tt.how, how)
	}
}

func TestAskedFor(t *testing.T) {
	p := profile(t, intake.AntithromboticCombined, intake.BleedingHistory.Yes(), intake.BleedingDisorderNone, intake.LiverDisease.No(), intake.EpilepsyUncontrolled)
	for fact, want := range map[intake.Fact]string{
		intake.INR:         "[antithrombotic bleeding_disorder bleeding_history]",
		intake.Platelets:   "[bleeding_disorder bleeding_history]",
		intake.LastSeizure: "[epilepsy]",
		intake.Smoker:      "[]",
		intake.SurgeryDate: "[]", // whether there was an operation is not known
		intake.Reinsertion: "[]",
	} {
		var got []intake.Fact
		for _, f := range p.AskedFor(intake.NumberOf(fact)) {
			got = append(got, intake.FactAt(f))
		}
		require.Equal(t, want, fmt.Sprint(got), fact)
	}
}

func TestWhatTheEngineReadsAllocatesNothing(t *testing.T) {
	p, err := intake.Unremarkable(day, intake.INR.Of(3.4), intake.Jurisdiction.Is("US"))
	require.NoError(t, err)
	var all []logic.Leaf
	for f := range intake.Facts() {
		all = append(all, leaves(f)...)
	}
	scar := intake.NumberOf(intake.Scar)
	require.Zero(t, testing.AllocsPerRun(10, func() {
		p.Rails()
		p.Located(scar)
		for i := range all {
			p.Test(&all[i])
			intake.TestOnUsual(&all[i])
		}
	}))
}

func BenchmarkTest(b *testing.B) {
	p, err := intake.Unremarkable(day, intake.INR.Of(3.4))
	require.NoError(b, err)
	for _, bb := range []struct {
		name string
		leaf logic.Leaf
	}{
		{"flag", leaf(logic.OpYes, intake.Smoker)},
		{"choice", leaf(logic.OpIs, intake.Antithrombotic, 2)},
		{"quantity", limit(logic.OpAbove, intake.INR, 3)},
		{"event", limit(logic.OpWithin, intake.LastSeizure, 90)},
		{"areas", leaf(logic.OpSome, intake.Scar)},
	} {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				p.Test(&bb.leaf)
			}
		})
	}
}

func BenchmarkWith(b *testing.B) {
	p, err := intake.Unremarkable(day)
	require.NoError(b, err)
	b.ReportAllocs()
	for b.Loop() {
		p.With(intake.Smoker.Yes())
	}
}

package intake_test

import (
	"strings"
	"testing"
	"unsafe"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/intaketest"
)

// profile is the profile of a visit on day, with answers that are valid.
func profile(t *testing.T, answers ...intake.Answer) intake.Profile {
	t.Helper()
	p, err := intake.NewProfile(day, answers...)
	require.NoError(t, err)
	return p
}

func standing(p intake.Profile, f intake.Fact) string { return p.Held(f).Standing.String() }

func TestAProfileIsASmallComparableValue(t *testing.T) {
	require.Less(t, unsafe.Sizeof(intake.Profile{}), uintptr(1024))
	require.True(t, profile(t, intake.Smoker.No()) == profile(t, intake.Text("smoker", "no")))
}

func TestTheZeroProfileKnowsNothing(t *testing.T) {
	var p intake.Profile
	require.True(t, p.AsOf().IsZero())
	for f := range intake.Facts() {
		require.Equal(t, intake.Held{}, p.Held(f), f)
	}
	_, err := p.With(intake.Smoker.No())
	require.EqualError(t, err, "as_of: no day of the visit")
	require.ErrorIs(t, err, intake.ErrNoDate)
	require.True(t, profile(t) == p.On(day), "opened on a day, it is a profile without answers")
	require.Equal(t, intake.Profile{}, profile(t, intake.Smoker.No()).On(intake.Date{}))
	require.Equal(t, p, p.Without(intake.Smoker, nil, intake.Flag(200)))
}

func TestEveryKindIsReadBack(t *testing.T) {
	p := profile(t,
		intake.Smoker.Yes(), intake.SingleLung.No(), intake.AntithromboticVKA, intake.Jurisdiction.Is("US-NJ"),
		intake.INR.Of(3.4).DaysAgo(3), intake.SurgeryDate.Never(), intake.InjuryDate.DaysAgo(5),
		intake.LocalInfection.At(body.LowerLeg.Left()), intake.Scar.Nowhere(),
		intake.HeadacheFlags.Are(intake.HeadacheFlagNeoplasm, intake.HeadacheFlagFever),
		intake.PractitionerRegions.Are(body.Neck), intake.LaminectomyLevels.Are(body.L4), intake.Treats(condition.NeckPain))
	given := intake.Held{Day: day, Standing: intake.Given}

	yes, held := intake.Smoker.In(p)
	require.Equal(t, intake.Yes, yes)
	require.Equal(t, given, held)
	no, _ := intake.SingleLung.In(p)
	require.Equal(t, intake.No, no)
	neither, held := intake.Hypertension.In(p)
	require.Equal(t, "unknown", neither.String())
	require.Equal(t, intake.Held{}, held)

	option, held := intake.Antithrombotic.In(p)
	require.Equal(t, intake.AntithromboticVKA, option)
	require.Equal(t, given, held)
	option, _ = intake.Diabetes.In(p)
	require.Zero(t, option)

	place, _ := intake.Jurisdiction.In(p)
	require.Equal(t, "US-NJ", place.String())
	place, _ = intake.Jurisdiction.In(profile(t))
	require.Zero(t, place)

	inr, held := intake.INR.In(p)
	require.Equal(t, 3.4, inr)
	require.Equal(t, intake.Held{Day: day.AddDays(-3), Standing: intake.Given}, held)
	bmi, _ := intake.BMI.In(p)
	require.NotEqual(t, bmi, bmi, "a number that is not known is no number")

	date, held := intake.SurgeryDate.In(p)
	require.True(t, date.IsZero())
	require.Equal(t, given, held)
	date, _ = intake.InjuryDate.In(p)
	require.Equal(t, "2026-11-18", date.String())

	area, _ := intake.LocalInfection.In(p)
	require.Equal(t, body.LowerLeg.Left(), area)
	area, held = intake.Scar.In(p)
	require.True(t, area.IsEmpty())
	require.Equal(t, given, held)

	items, _ := intake.HeadacheFlags.In(p)
	require.Equal(t, []intake.Item{intake.HeadacheFlagFever, intake.HeadacheFlagNeoplasm}, items)
	items, held = intake.UMNSigns.In(p)
	require.Empty(t, items)
	require.Equal(t, intake.NotAnswered, held.Standing)

	regions, _ := intake.PractitionerRegions.In(p)
	require.Equal(t, body.RegionsOf(body.Neck), regions)
	levels, _ := intake.LaminectomyLevels.In(p)
	require.Equal(t, body.LevelsOf(body.L4), levels)
	require.Equal(t, condition.NeckPain, p.Treats())
}

func TestNumbersComeBackAsTheyWereGiven(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := intaketest.Number(intake.BMI).Draw(t, "bmi")
		p, err := intake.NewProfile(day, intake.BMI.Of(n))
		require.NoError(t, err)
		got, _ := intake.BMI.In(p)
		require.Equal(t, n, got)
		amount, known := p.Amount(intake.NumberOf(intake.BMI))
		require.True(t, known)
		require.Equal(t, n, amount)
	})
}

func TestAnswersGiveTheProfileBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := intaketest.Profile().Draw(t, "profile")
		q, err := intake.NewProfile(p.AsOf(), p.Answers()...)
		require.NoError(t, err)
		require.True(t, p == q)
	})
}

// One visit's answers in two calls, the second replacing some of the first, are as good as one call.
func TestWithReplaces(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day := intaketest.Day().Draw(t, "day")
		first := intaketest.Answers(day).Draw(t, "first")
		_, kept := intaketest.Valid(day, first)
		base, err := intake.NewProfile(day, kept...)
		require.NoError(t, err)
		second := intaketest.Answers(day).Draw(t, "second")
		_, more := intaketest.Valid(day, second)

		got, err := base.With(more...)
		both := make(map[string]intake.Answer)
		for _, answers := range []map[string]intake.Answer{first, second} {
			for f, a := range answers {
				both[f] = a
			}
		}
		var all intake.Answers
		for f := range intake.Facts() {
			if a, ok := both[f.String()]; ok {
				all = append(all, a)
			}
		}
		want, wantErr := intake.NewProfile(day, all...)
		require.Equal(t, wantErr == nil, err == nil)
		require.True(t, want == got)
	})
}

func TestWithoutTakesAnswersBack(t *testing.T) {
	p := profile(t, intake.Smoker.Yes(), intake.AgeYears.Born(intake.MustDate("1972-02-29")), intake.NothingIn(intake.Q20))
	q := p.Without(intake.Smoker, intake.AgeYears)
	require.Equal(t, "filled", standing(q, intake.Smoker), "what is to be filled is filled afresh")
	require.Equal(t, "not-answered", standing(q, intake.AgeYears))
	require.True(t, q == profile(t, intake.NothingIn(intake.Q20)))

	rapid.Check(t, func(t *rapid.T) {
		day := intaketest.Day().Draw(t, "day")
		answers := intaketest.Answers(day).Draw(t, "answers")
		fills := intaketest.Fills().Draw(t, "fills")
		p, _ := intaketest.Valid(day, answers, fills...)
		var gone []intake.Fact
		for f := range intake.Facts() {
			if _, ok := answers[f.String()]; ok && rapid.Bool().Draw(t, "taken back") {
				gone = append(gone, f)
				delete(answers, f.String())
			}
		}
		want, kept := intaketest.Valid(day, answers, fills...)
		require.Len(t, kept, len(answers)+len(fills), "taking back makes no contradiction")
		require.True(t, want == p.Without(gone...))
	})
}

func TestOtherwiseUnremarkableFillsWhatWasNotAnswered(t *testing.T) {
	p, err := intake.Unremarkable(day, intake.Smoker.Yes(), intake.Diabetes.Unknown(), intake.INR.Of(2).DaysAgo(15))
	require.NoError(t, err)
	require.True(t, p.OtherwiseFilled())
	require.Equal(t, "given", standing(p, intake.Smoker))
	require.Equal(t, "unknown", standing(p, intake.Diabetes), "unknown is never filled")
	require.Equal(t, "presumed", standing(p, intake.INR), "a stale answer is never filled; no reason holds to ask for it")
	require.Equal(t, "filled", standing(p, intake.Epilepsy))
	require.Equal(t, "filled", standing(p, intake.CallDevice), "facts of the plan too")

	p, err = p.With(intake.LiverDisease.Yes())
	require.NoError(t, err)
	require.Equal(t, "stale", standing(p, intake.INR))
}

func TestNothingInFillsWhatSaysNo(t *testing.T) {
	p := profile(t, intake.NothingIn(intake.Q05, intake.Q17, intake.Q19, intake.Q22, intake.Q27, intake.E02))
	require.Equal(t, []intake.Question{intake.Q05, intake.Q17, intake.Q19, intake.Q22, intake.Q27, intake.E02}, p.NothingInFilled())
	require.Equal(t, "filled", standing(p, intake.ChestPainNonmech), "false")
	require.Equal(t, "filled", standing(p, intake.SurgeryType), "none")
	require.Equal(t, "filled", standing(p, intake.HeartValve), "normal")
	require.Equal(t, "filled", standing(p, intake.LastSeizure), "never")
	require.Equal(t, "filled", standing(p, intake.Prosthesis), "[]")
	require.Equal(t, "filled", standing(p, intake.PainNotImprovingWeeks), "0")
	require.Equal(t, "not-answered", standing(p, intake.PriorNeedling), "yes_helped does not say no")
	require.Equal(t, "not-answered", standing(p, intake.LastNeedlingDate), "nor does a day")
	require.Equal(t, "not-answered", standing(p, intake.BMI), "nor does a number")
	require.Equal(t, "not-answered", standing(p, intake.Hypothyroidism), "another question")
	require.Equal(t, "presumed", standing(p, intake.SurgeryDate), "without an unremarkable value, a fill gives it none")

	p = profile(t, intake.NothingIn(intake.Q16), intake.NightPainSevere.Unknown(), intake.UnexplainedLump.Yes())
	require.Equal(t, "unknown", standing(p, intake.NightPainSevere))
	require.Equal(t, "given", standing(p, intake.UnexplainedLump))
	require.Equal(t, "filled", standing(p, intake.WeightLossUnexplained))
}

func TestFillsGiveWayToAnswers(t *testing.T) {
	// Pregnancy was filled with no, and 20 weeks of it were answered.
	p, err := intake.Unremarkable(day, intake.GestationWeeks.Of(20))
	require.NoError(t, err)
	require.Equal(t, "not-answered", standing(p, intake.Pregnancy))

	// All fills of the expression are taken back at once, wherever they stand in it.
	p, err = intake.Unremarkable(day, intake.HeadacheFlags.Are(intake.HeadacheFlagNeoplasm))
	require.NoError(t, err)
	require.Equal(t, "not-answered", standing(p, intake.CancerStatus))
	require.Equal(t, "not-answered", standing(p, intake.AgeYears))

	// What was taken back may be presumed.
	p, err = intake.Unremarkable(day, intake.PriorNeedlingNever)
	require.NoError(t, err)
	require.Equal(t, "presumed", standing(p, intake.LastNeedlingDate))
	require.Equal(t, "filled", standing(p, intake.PriorReaction))
	require.Equal(t, "not-answered", standing(p, intake.SessionNumber))

	// A fill that is in the way once stays away while the answer is there, and comes back without it.
	p, err = intake.Unremarkable(day, intake.CardiacDevicePacemaker)
	require.NoError(t, err)
	require.Equal(t, "not-answered", standing(p, intake.ImplantedDeviceRegions))
	require.Equal(t, "filled", standing(p.Without(intake.CardiacDevice), intake.ImplantedDeviceRegions))
}

func TestShelfLife(t *testing.T) {
	tests := []struct {
		name  string
		reply intake.Reply
		fact  intake.Fact
		want  string
	}{
		{"on the last day", intake.INR.Of(2).DaysAgo(14), intake.INR, "given"},
		{"a day later", intake.INR.Of(2).DaysAgo(15), intake.INR, "stale"},
		{"for this visit only", intake.Pregnancy.Parse("no on 2026-11-22"), intake.Pregnancy, "stale"},
		{"on the visit", intake.Pregnancy.Parse("no on 2026-11-23"), intake.Pregnancy, "given"},
		{"without end", intake.Epilepsy.Parse("none on 1970-01-01"), intake.Epilepsy, "given"},
		{"an age", intake.AgeYears.Of(30).DaysAgo(367), intake.AgeYears, "stale"},
		{"a birth date", intake.AgeYears.Born(intake.MustDate("1990-01-01")).DaysAgo(3000), intake.AgeYears, "given"},
		{"unknown", intake.INR.Unknown().DaysAgo(14), intake.INR, "unknown"},
		{"unknown, too long ago", intake.INR.Unknown().DaysAgo(15), intake.INR, "stale"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			require.Equal(t, tt.want, standing(profile(t, tt.reply, intake.LiverDisease.Yes()), tt.fact))
		})
	}
}

func TestAStaleAnswerIsKeptAndDoesNotCount(t *testing.T) {
	p := profile(t, intake.INR.Of(2.5).DaysAgo(20), intake.AcuteIllness.Yes().DaysAgo(1))
	inr, held := intake.INR.In(p)
	require.Equal(t, 2.5, inr)
	require.Equal(t, intake.Held{Day: intake.MustDate("2026-11-03"), Standing: intake.Stale}, held)
	ill, _ := intake.AcuteIllness.In(p)
	require.Equal(t, intake.Yes, ill)
	_, known := p.Amount(intake.NumberOf(intake.INR))
	require.False(t, known)

	// With no reason to ask, its place is taken by what is presumed, and it is still kept.
	p = profile(t, intake.AdvisedDrugStop.Yes().DaysAgo(1), intake.AntithromboticNone)
	stop, held := intake.AdvisedDrugStop.In(p)
	require.Equal(t, intake.No, stop)
	require.Equal(t, intake.Held{Standing: intake.Presumed}, held)
	p, err := p.With(intake.AntithromboticVKA)
	require.NoError(t, err)
	stop, held = intake.AdvisedDrugStop.In(p)
	require.Equal(t, intake.Yes, stop)
	require.Equal(t, intake.Stale, held.Standing)
}

func TestTheNextVisit(t *testing.T) {
	p, err := intake.Unremarkable(day,
		intake.Pregnancy.Parse("no"), intake.AntithromboticVKA, intake.INR.Of(2).DaysAgo(10), intake.SessionNumber.Of(2),
		intake.UprightReason.Yes(), intake.CompetitionDate.InDays(3), intake.AgeYears.Born(intake.MustDate("1980-11-25")),
		intake.Epilepsy.Unknown(), intake.FitToday.Unknown(), intake.Treats(condition.NeckPain))
	require.NoError(t, err)
	require.True(t, p == p.On(day), "the same day changes nothing")

	q := p.On(day.AddDays(5))
	require.Equal(t, day.AddDays(5), q.AsOf())
	require.Equal(t, "not-answered", standing(q, intake.Pregnancy), "what held for the visit")
	require.Equal(t, "not-answered", standing(q, intake.FitToday))
	require.Equal(t, "not-answered", standing(q, intake.SessionNumber), "the plan")
	require.Equal(t, "not-answered", standing(q, intake.UprightReason))
	require.Equal(t, "not-answered", standing(q, intake.Smoker), "the fills")
	require.False(t, q.OtherwiseFilled())
	require.False(t, q.Treats().IsValid())
	require.Equal(t, "stale", standing(q, intake.INR))
	require.Equal(t, "unknown", standing(q, intake.Epilepsy))
	_, held := intake.Antithrombotic.In(q)
	require.Equal(t, intake.Held{Day: day, Standing: intake.Given}, held, "the others keep their day")
	race, held := intake.CompetitionDate.In(q)
	require.Equal(t, day.AddDays(3), race, "a date that has passed stays")
	require.Equal(t, intake.Given, held.Standing)
	before, _ := intake.AgeYears.In(p)
	after, _ := intake.AgeYears.In(q)
	require.Equal(t, [2]float64{45, 46}, [2]float64{before, after})

	back := p.On(day.AddDays(-5))
	require.Equal(t, "not-answered", standing(back, intake.Antithrombotic), "given later")
	inr, held := intake.INR.In(back)
	require.Equal(t, 2.0, inr)
	require.Equal(t, day.AddDays(-10), held.Day)

	old := profile(t, intake.AgeYears.Born(intake.MustDate("1910-01-01"))).On(intake.MustDate("2031-01-01"))
	require.Equal(t, "not-answered", standing(old, intake.AgeYears), "nobody is 121")

	far := p.On(day.AddDays(intake.MustDate("2099-01-01").DaysSince(day)))
	require.Equal(t, "not-answered", standing(far, intake.Antithrombotic), "beyond memory")
}

func TestTimeAloneRefusesNothing(t *testing.T) {
	p := profile(t, intake.SkeletalMaturityImmature, intake.AgeYears.Born(intake.MustDate("2001-12-01")))
	age, _ := intake.AgeYears.In(p)
	require.Equal(t, 24.0, age)
	p = p.On(intake.MustDate("2027-12-01"))
	age, held := intake.AgeYears.In(p)
	require.Equal(t, 26.0, age)
	require.Equal(t, intake.Given, held.Standing)
	maturity, held := intake.SkeletalMaturity.In(p)
	require.Equal(t, intake.SkeletalMaturityMature, maturity)
	require.Equal(t, intake.Presumed, held.Standing)

	rapid.Check(t, func(t *rapid.T) {
		p := intaketest.Profile().Draw(t, "profile").On(intaketest.Day().Draw(t, "next"))
		q, err := intake.NewProfile(p.AsOf(), p.Answers()...)
		require.NoError(t, err)
		require.True(t, p == q, "a profile moved to another day is one that could have been made on it")
	})
}

func TestAnAgeGrowsOnTheBirthday(t *testing.T) {
	for _, tt := range []struct {
		born, day string
		want      float64
	}{
		{"1980-11-23", "2026-11-22", 45},
		{"1980-11-23", "2026-11-23", 46},
		{"2000-02-29", "2026-02-28", 25},
		{"2000-02-29", "2026-03-01", 26},
		{"2000-02-29", "2028-02-29", 28},
		{"2026-11-23", "2026-11-23", 0},
	} {
		p, err := intake.NewProfile(intake.MustDate(tt.day), intake.AgeYears.Born(intake.MustDate(tt.born)))
		require.NoError(t, err)
		age, _ := intake.AgeYears.In(p)
		require.Equal(t, tt.want, age, tt.day)
	}
}

func TestPregnancyIsAskedOfWhoCanBePregnant(t *testing.T) {
	require.Equal(t, "not-answered", standing(profile(t), intake.Pregnancy))
	require.Equal(t, "not-answered", standing(profile(t, intake.SexMale.On(day), intake.AgeYears.Unknown(), intake.Pregnancy.Unknown()).Without(intake.Sex, intake.Pregnancy), intake.Pregnancy))
	require.Equal(t, "presumed", standing(profile(t, intake.SexMale), intake.Pregnancy))
	require.Equal(t, "presumed", standing(profile(t, intake.SexMale, intake.Pregnancy.Unknown()), intake.Pregnancy))
	require.Equal(t, "given", standing(profile(t, intake.SexMale, intake.PregnancyYes), intake.Pregnancy), "a given answer always counts")
}

func TestAContradictionNamesOnlyWhatWasAnswered(t *testing.T) {
	_, err := intake.Unremarkable(day, intake.HeadacheFlags.Are(intake.HeadacheFlagOnsetOver50), intake.AgeYears.Of(40))
	var named []string
	for _, f := range intake.FaultsOf(err) {
		named = append(named, strings.TrimPrefix(f.Path, "patient.answers."))
	}
	require.Equal(t, []string{"age_years", "headache_flags"}, named)
}

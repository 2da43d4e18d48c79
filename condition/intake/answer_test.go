package intake_test

import (
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/intaketest"
)

var day = intake.MustDate("2026-11-23")

// faults are the faults of a profile made of answers, as they are printed.
func faults(t *testing.T, answers ...intake.Answer) string {
	t.Helper()
	p, err := intake.NewProfile(day, answers...)
	if err != nil {
		require.Equal(t, intake.Profile{}, p, "a refused profile knows nothing")
		return err.Error()
	}
	return ""
}

func TestFaultyAnswersAreRefused(t *testing.T) {
	tests := []struct {
		name   string
		answer intake.Answer
		want   string
		kind   error
	}{
		{"out of range", intake.INR.Of(34), "patient.answers.inr: out of range, 0.5 to 20", intake.ErrOutOfRange},
		{"below the range, with a unit", intake.TemperatureC.Of(27.9), "patient.answers.temperature_c: out of range, 28 to 45 C", intake.ErrOutOfRange},
		{"more than six digits", intake.BMI.Of(24.12345), "patient.answers.bmi: more than six significant digits", intake.ErrDigits},
		{"no number", intake.INR.Of(math.NaN()), "patient.answers.inr: wanted a number, with a point for its decimals", intake.ErrWrongKind},
		{"without end", intake.INR.Of(math.Inf(1)), "patient.answers.inr: wanted a number, with a point for its decimals", intake.ErrWrongKind},
		{"half a needle", intake.NeedlesIn.Of(1.5), "patient.answers.needles_in: wanted a whole number", intake.ErrWrongKind},
		{"too small to be held", intake.Neutrophils.Of(1e-50), "patient.answers.neutrophils: too small a number", intake.ErrOutOfRange},
		{"a plan fact has its own path", intake.SessionNumber.Of(0), "plan.session_number: out of range, 1 to 2000", intake.ErrOutOfRange},
		{"tomorrow's result", intake.INR.Of(2).On(day.AddDays(1)), "patient.answers.inr: given after the day of the visit", intake.ErrAfterVisit},
		{"in days", intake.INR.Of(2).DaysAgo(-1), "patient.answers.inr: given after the day of the visit", intake.ErrAfterVisit},
		{"of an option", intake.SexMale.On(day.AddDays(1)), "patient.answers.sex: given after the day of the visit", intake.ErrAfterVisit},
		{"given on no day", intake.INR.Of(2).On(intake.Date{}), "patient.answers.inr: the day of the answer is no day", intake.ErrNoDate},
		{"given before memory", intake.INR.Of(2).DaysAgo(math.MaxInt), "patient.answers.inr: given more than 21843 days before the visit", intake.ErrOutOfRange},
		{"an operation tomorrow", intake.SurgeryDate.InDays(1),
			"patient.answers.surgery_date: out of range, at most 43800 days before the day of the answer and not after it", intake.ErrOutOfRange},
		{"a date is judged from the day of the answer", intake.SurgeryDate.DaysAgo(2).DaysAgo(3),
			"patient.answers.surgery_date: out of range, at most 43800 days before the day of the answer and not after it", intake.ErrOutOfRange},
		{"a race yesterday", intake.CompetitionDate.DaysAgo(1),
			"patient.answers.competition_date: out of range, at most 3650 days after the day of the answer and not before it", intake.ErrOutOfRange},
		{"radiotherapy in eleven years", intake.RadiotherapyEnd.InDays(4000),
			"patient.answers.radiotherapy_end: out of range, -43800 to 3650 days from the day of the answer", intake.ErrOutOfRange},
		{"an event at no time", intake.SurgeryDate.InDays(math.MinInt),
			"patient.answers.surgery_date: out of range, at most 43800 days before the day of the answer and not after it", intake.ErrOutOfRange},
		{"an event on no day", intake.SurgeryDate.On(intake.Date{}), "patient.answers.surgery_date: no date", intake.ErrMalformed},
		{"a needle that never expires", intake.NeedleExpiry.Never(), "patient.answers.needle_expiry: wanted a date; never is no answer", intake.ErrWrongKind},
		{"an INR born", intake.INR.Born(day), "patient.answers.inr: is not answered by a date of birth", intake.ErrWrongKind},
		{"born tomorrow", intake.AgeYears.Born(day.AddDays(1)), "patient.answers.age_years: out of range, 0 to 120 years", intake.ErrOutOfRange},
		{"born after the answer", intake.AgeYears.Born(day.AddDays(-1)).DaysAgo(2), "patient.answers.age_years: out of range, 0 to 120 years", intake.ErrOutOfRange},
		{"born too long ago", intake.AgeYears.Born(intake.MustDate("1904-01-01")), "patient.answers.age_years: out of range, 0 to 120 years", intake.ErrOutOfRange},
		{"born on no day", intake.AgeYears.Born(intake.Date{}), "patient.answers.age_years: no date", intake.ErrMalformed},
		{"nowhere in particular", intake.LocalInfection.At(), "patient.answers.local_infection_regions: no area given; nowhere has an answer of its own", intake.ErrMalformed},
		{"an empty area", intake.LocalInfection.At(body.Neck.Both(), 0), "patient.answers.local_infection_regions: no such area", intake.ErrMalformed},
		{"an area outside the body", intake.LocalInfection.At(1 << 63), "patient.answers.local_infection_regions: no such area", intake.ErrMalformed},
		{"no item", intake.HeadacheFlags.Are(), "patient.answers.headache_flags: no item given; none has an answer of its own", intake.ErrMalformed},
		{"an item of another set", intake.HeadacheFlags.Are(intake.HeadacheFlagFever, intake.UMNSignClonus),
			"patient.answers.headache_flags: an item of another fact", intake.ErrWrongKind},
		{"no region", intake.PractitionerRegions.Are(), "patient.answers.practitioner_regions: no region given; none has an answer of its own", intake.ErrMalformed},
		{"no such region", intake.PractitionerRegions.Are(body.Neck, 0), "patient.answers.practitioner_regions: no such region", intake.ErrMalformed},
		{"no level", intake.LaminectomyLevels.Are(), "patient.answers.laminectomy_levels: no level given; none has an answer of its own", intake.ErrMalformed},
		{"no such level", intake.LaminectomyLevels.Are(99), "patient.answers.laminectomy_levels: no such level", intake.ErrMalformed},
		{"no such place", intake.Jurisdiction.Is("US-NX"), "patient.answers.jurisdiction: no such country or subdivision in ISO 3166; the nearest is US-NC", intake.ErrUnknownValue},
		{"an option made up", intake.Option(intake.Sex)<<8 + 9, "patient.answers.sex: no such option", intake.ErrMalformed},
		{"an option of no fact", intake.Option(3), "patient.answers[0]: no such fact", intake.ErrUnknownFact},
		{"a flag made up", intake.Flag(200).No(), "patient.answers[0]: no such fact", intake.ErrUnknownFact},
		{"nothing at all", nil, "patient.answers[0]: no answer", intake.ErrMalformed},
		{"an empty reply", intake.Reply{}, "patient.answers[0]: no answer", intake.ErrMalformed},
		{"a question that needs answers", intake.NothingIn(intake.Q01), `patient.nothing_in: Q01 can't be answered by "none of these"`, intake.ErrWrongKind},
		{"a question that is none", intake.NothingIn(99), "patient.nothing_in: no such question", intake.ErrUnknownQuestion},
		{"a condition that is none", intake.Treats(0), "plan.condition: no such condition", intake.ErrUnknownValue},
		{"a misspelt fact", intake.Text("anti_thrombotic", "vka"), "patient.answers.anti_thrombotic: no such fact; the nearest is antithrombotic", intake.ErrUnknownFact},
		{"an id that may be a name", intake.Text("John Doe", "yes"), "patient.answers[0]: no such fact", intake.ErrUnknownFact},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p, err := intake.NewProfile(day, tt.answer)
			require.ErrorIs(t, err, tt.kind)
			require.EqualError(t, err, tt.want)
			require.Equal(t, intake.Profile{}, p)
		})
	}
}

func TestFaultyTextsAreRefused(t *testing.T) {
	tests := []struct{ fact, text, want string }{
		{"smoker", "true", "wanted yes or no"},
		{"smoker", "Yes", "wanted yes or no"},
		{"smoker", "", "wanted yes or no"},
		{"antithrombotic", "VKA", "no such value; the nearest is vka"},
		{"antithrombotic", "doak", "no such value; the nearest is doac"},
		{"bleeding_disorder", "unknwon", "no such value; the nearest is unknown"},
		{"antithrombotic", "none, vka", "no such value"},
		{"inr", "3,4", "wanted a number, with a point for its decimals"},
		{"inr", "+3", "wanted a number, with a point for its decimals"},
		{"inr", "0x3", "wanted a number, with a point for its decimals"},
		{"inr", "NaN", "wanted a number, with a point for its decimals"},
		{"inr", ".5", "wanted a number, with a point for its decimals"},
		{"inr", "٣", "wanted a number, with a point for its decimals"},
		{"inr", "1e999", "out of range, 0.5 to 20"},
		{"neutrophils", "1e-999", "out of range, 0 to 200 10^9/L"},
		{"inr", "3.4000000000000000001", "more than six significant digits"},
		{"inr", "3.4 on 20 November", "wanted a day as 2026-11-23"},
		{"inr", "3.4 on 2026-11-31", "wanted a day as 2026-11-23"},
		{"inr", "3.4 on 2026-11-24", "given after the day of the visit"},
		{"surgery_date", "2026-02-29", "wanted a day as 2026-11-23, or never"},
		{"surgery_date", "2026-2-1", "wanted a day as 2026-11-23, or never"},
		{"needle_expiry", "never", "wanted a day as 2026-11-23"},
		{"local_infection_regions", "left lowerleg", "no such region; the nearest is lower-leg"},
		{"local_infection_regions", "neck,", "no such region"},
		{"local_infection_regions", "neck, none", "no such region"},
		{"headache_flags", "fever, fevr", "no such value; the nearest is fever"},
		{"laminectomy_levels", "L4-L5", "no such level"},
		{"practitioner_regions", "left neck", "no such region"},
		{"jurisdiction", "au", "no such country or subdivision in ISO 3166; the nearest is AU"},
	}
	for _, tt := range tests {
		t.Run(tt.fact+" "+tt.text, func(t *testing.T) {
			f, ok := intake.Lookup(tt.fact)
			require.True(t, ok)
			require.Equal(t, "patient.answers."+tt.fact+": "+tt.want, faults(t, intake.Text(tt.fact, tt.text)))
			_, err := intake.NewProfile(day, f.Parse(tt.text))
			if strings.HasPrefix(tt.want, "given") {
				require.ErrorIs(t, err, intake.ErrAfterVisit)
			}
			require.EqualError(t, err, tt.fact+": "+tt.want, "what one person typed is named by the fact alone")
		})
	}
}

func TestTextsAreReadAsTheTableSpellsThem(t *testing.T) {
	day := intake.MustDate("2026-11-23")
	tests := []struct {
		text string
		want intake.Answer
	}{
		{"smoker: yes", intake.Smoker.Yes()},
		{"smoker:  no\t", intake.Smoker.No()},
		{"antithrombotic: vka on 2026-11-01", intake.AntithromboticVKA.DaysAgo(22)},
		{"bleeding_disorder: unknown", intake.BleedingDisorder.Unknown()},
		{"inr: unknown on 2026-11-20", intake.INR.Unknown().DaysAgo(3)},
		{"inr: 3.40", intake.INR.Of(3.4)},
		{"inr: 3.4  on  2026-11-20 ", intake.INR.Of(3.4).On(intake.MustDate("2026-11-20"))},
		{"wells_dvt: -2", intake.WellsDVT.Of(-2)},
		{"wells_dvt: -0", intake.WellsDVT.Of(0)},
		{"platelets: 2.5e2", intake.Platelets.Of(250)},
		{"surgery_date: never", intake.SurgeryDate.Never()},
		{"surgery_date: 2026-11-20", intake.SurgeryDate.DaysAgo(3)},
		{"local_infection_regions: left lower-leg,neck , left lower-leg", intake.LocalInfection.At(body.Neck.Both(), body.LowerLeg.Left())},
		{"local_infection_regions: none", intake.LocalInfection.Nowhere()},
		{"headache_flags: neoplasm, fever", intake.HeadacheFlags.Are(intake.HeadacheFlagFever, intake.HeadacheFlagNeoplasm)},
		{"headache_flags: none", intake.HeadacheFlags.None()},
		{"laminectomy_levels: L5, L4", intake.LaminectomyLevels.Are(body.L4, body.L5)},
		{"practitioner_regions: neck, head", intake.PractitionerRegions.Are(body.Head, body.Neck)},
		{"jurisdiction: US-NJ", intake.Jurisdiction.Is("US-NJ")},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			fact, text, _ := strings.Cut(tt.text, ": ")
			want, err := intake.NewProfile(day, tt.want)
			require.NoError(t, err)
			got, err := intake.NewProfile(day, intake.Text(fact, text))
			require.NoError(t, err)
			require.True(t, want == got)
		})
	}
}

// What a profile says of a fact can be given back as text.
func TestTextRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := intaketest.Profile().Draw(t, "profile")
		for f := range intake.Facts() {
			said, standing := p.Said(intake.NumberOf(f))
			if standing == intake.NotAnswered {
				continue
			}
			again, err := intake.NewProfile(p.AsOf(), intake.Text(f.String(), said))
			require.NoError(t, err)
			saidAgain, _ := again.Said(intake.NumberOf(f))
			require.Equal(t, said, saidAgain)
		}
	})
}

func TestTheOrderOfAnswersMakesNoDifference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day := intaketest.Day().Draw(t, "day")
		p, answers := intaketest.Valid(day, intaketest.Answers(day).Draw(t, "answers"), intaketest.Fills().Draw(t, "fills")...)
		q, err := intake.NewProfile(day, rapid.Permutation(answers).Draw(t, "order")...)
		require.NoError(t, err)
		require.True(t, p == q)
	})
}

func TestEveryFaultIsReportedAtOnceInOneOrder(t *testing.T) {
	answers := intake.Answers{
		intake.Text("smokr", "yes"), intake.INR.Of(34), intake.GestationWeeks.Of(8), intake.PregnancyNo, intake.SessionNumber.Of(0),
		intake.Platelets.Of(5001),
	}
	want := []intake.Fault{
		{Path: "patient.answers.gestation_weeks", Problem: "contradicts pregnancy", Err: intake.ErrContradiction},
		{Path: "patient.answers.inr", Problem: "out of range, 0.5 to 20", Err: intake.ErrOutOfRange},
		{Path: "patient.answers.platelets", Problem: "out of range, 0 to 5000 10^9/L", Err: intake.ErrOutOfRange},
		{Path: "patient.answers.pregnancy", Problem: "contradicts gestation_weeks", Err: intake.ErrContradiction},
		{Path: "patient.answers.smokr", Problem: "no such fact", Nearest: "smoker", Err: intake.ErrUnknownFact},
		{Path: "plan.session_number", Problem: "out of range, 1 to 2000", Err: intake.ErrOutOfRange},
	}
	rapid.Check(t, func(t *rapid.T) {
		_, err := intake.NewProfile(day, rapid.Permutation(answers).Draw(t, "order")...)
		if diff := cmp.Diff(want, intake.FaultsOf(err), sameKind); diff != "" {
			t.Errorf("faults mismatch (-want +got):\n%s", diff)
		}
	})
}

var sameKind = cmp.Comparer(func(a, b error) bool { return errors.Is(a, b) || a == b })

func TestAFactAnsweredTwiceIsAFault(t *testing.T) {
	require.Equal(t, "patient.answers.smoker: answered twice", faults(t, intake.Smoker.No(), intake.Smoker.No()))
	require.Equal(t, "patient.answers.smoker: answered twice", faults(t, intake.Smoker.Unknown(), intake.NoneOf(intake.SingleLung, intake.Smoker)))
	require.Equal(t, "patient.answers.sex: answered twice", faults(t, intake.SexMale, intake.Text("sex", "male")))
	require.Equal(t, "plan.condition: answered twice", faults(t, intake.Treats(condition.NeckPain), intake.Treats(condition.NeckPain)))
	require.Empty(t, faults(t, intake.NothingIn(intake.Q16), intake.NothingIn(intake.Q16), intake.NightPainSevere.Yes()))
}

func TestFaultsOf(t *testing.T) {
	require.Empty(t, intake.FaultsOf(nil))
	require.Equal(t, []intake.Fault{{Problem: "EOF", Err: io.EOF}}, intake.FaultsOf(io.EOF))
	_, err := intake.NewProfile(day, intake.INR.Of(34), intake.Smoker.No().DaysAgo(-1))
	require.Len(t, intake.FaultsOf(fmt.Errorf("intake: %w", err)), 2)
	require.Len(t, intake.FaultsOf(errors.Join(io.EOF, err)), 3)
}

func TestNothingOfTheAnswersIsPrinted(t *testing.T) {
	p, err := intake.NewProfile(day, intake.INR.Of(7.5), intake.BloodborneVirusKnown, intake.Treats(condition.NeckPain))
	require.NoError(t, err)
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%d", "%x", "%q"} {
		require.Equal(t, "profile(redacted)", fmt.Sprintf(verb, p))
		require.Equal(t, "profile(redacted)", fmt.Sprintf(verb, &p))
		require.Equal(t, "inr(redacted)", fmt.Sprintf(verb, intake.INR.Of(7.5)))
	}
	var log strings.Builder
	slog.New(slog.NewTextHandler(&log, nil)).Info("seen", "profile", p, "answer", intake.INR.Of(7.5))
	require.Contains(t, log.String(), `profile=profile(redacted) answer=inr(redacted)`)
}

// What must not compile: a wrong method, a fact or item where an answer is wanted, a box that is a bool.
func TestAnswersOfTheWrongKindDoNotExist(t *testing.T) {
	answer := reflect.TypeFor[intake.Answer]()
	for _, f := range []any{
		intake.Smoker, intake.Antithrombotic, intake.Jurisdiction, intake.INR, intake.SurgeryDate, intake.Scar, intake.HeadacheFlags,
		intake.PractitionerRegions, intake.LaminectomyLevels, intake.HeadacheFlagFever, intake.Q16, condition.NeckPain,
	} {
		kind := reflect.TypeOf(f)
		require.False(t, kind.Implements(answer), "%v is no answer by itself", kind)
		for m := range kind.Methods() {
			for in := range m.Type.Ins() {
				require.NotEqual(t, reflect.Bool, in.Kind(), "%v.%s takes a bool", kind, m.Name)
			}
		}
	}
	require.True(t, reflect.TypeOf(intake.AntithromboticVKA).Implements(answer))

	methods := func(f intake.Fact) (names []string) {
		for m := range reflect.TypeOf(f).Methods() {
			switch m.Name {
			case "In", "String", "Name", "Note", "Source", "Questions", "ShelfLife", "Unknown", "Parse", "number":
			default:
				names = append(names, m.Name)
			}
		}
		return names
	}
	require.Equal(t, []string{"No", "Yes"}, methods(intake.Smoker))
	require.Equal(t, []string{"Option", "Options"}, methods(intake.Antithrombotic))
	require.Equal(t, []string{"Is"}, methods(intake.Jurisdiction))
	require.Equal(t, []string{"Born", "Of", "Range", "Unit"}, methods(intake.INR))
	require.Equal(t, []string{"DaysAgo", "HasNever", "InDays", "Never", "On", "Range"}, methods(intake.SurgeryDate))
	require.Equal(t, []string{"At", "Nowhere"}, methods(intake.Scar))
	require.Equal(t, []string{"Are", "Item", "Items", "None"}, methods(intake.HeadacheFlags))
	require.Equal(t, []string{"Are", "None"}, methods(intake.PractitionerRegions))
	require.Equal(t, []string{"Are", "None"}, methods(intake.LaminectomyLevels))

	at, _ := reflect.TypeOf(intake.Scar).MethodByName("At")
	require.Equal(t, reflect.TypeFor[[]body.Area](), at.Type.In(1), "a place needs its side")
}

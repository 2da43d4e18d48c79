package intake_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/intaketest"
)

const full = `{"schema":1,"as_of":"2026-11-23",` +
	`"patient":{"otherwise":"unremarkable","nothing_in":["Q16","Q24"],"answers":{` +
	`"acute_illness":{"value":true,"on":"2026-11-22"},` +
	`"age_years":54,` +
	`"antithrombotic":"vka",` +
	`"competition_date":"2026-12-01",` +
	`"diabetes":"unknown",` +
	`"headache_flags":["fever","neoplasm"],` +
	`"inr":{"value":3.4,"on":"2026-11-20"},` +
	`"jurisdiction":"US-NJ",` +
	`"laminectomy_levels":["C0","L4"],` +
	`"last_seizure":"never",` +
	`"local_infection_regions":["neck","left lower-leg"],` +
	`"platelets":{"value":"unknown","on":"2026-11-19"},` +
	`"practitioner_regions":["neck","hand"],` +
	`"scar_regions":[],` +
	`"smoker":false}},` +
	`"plan":{"condition":"neck-pain","session_number":2,"unattended_minutes":"unknown"}}`

func TestCanonicalJSON(t *testing.T) {
	p := profile(t, intake.OtherwiseUnremarkable(), intake.NothingIn(intake.Q24, intake.Q16), intake.Treats(condition.NeckPain),
		intake.Smoker.No(), intake.AcuteIllness.Yes().DaysAgo(1), intake.AgeYears.Born(intake.MustDate("1972-03-01")).DaysAgo(40),
		intake.AntithromboticVKA, intake.INR.Of(3.4).DaysAgo(3), intake.Diabetes.Unknown(), intake.Platelets.Unknown().DaysAgo(4),
		intake.HeadacheFlags.Are(intake.HeadacheFlagNeoplasm, intake.HeadacheFlagFever), intake.Jurisdiction.Is("US-NJ"),
		intake.LaminectomyLevels.Are(body.L4, body.C0), intake.LastSeizure.Never(), intake.CompetitionDate.InDays(8),
		intake.LocalInfection.At(body.LowerLeg.Left(), body.Neck.Left(), body.Neck.Right()), intake.Scar.Nowhere(),
		intake.PractitionerRegions.Are(body.Hand, body.Neck), intake.SessionNumber.Of(2), intake.UnattendedMinutes.Unknown())
	got, err := json.Marshal(p)
	require.NoError(t, err)
	if diff := cmp.Diff(full, string(got)); diff != "" {
		t.Errorf("MarshalJSON() mismatch (-want +got):\n%s", diff)
	}
	var again intake.Profile
	require.NoError(t, json.Unmarshal(got, &again))
	want, err := p.With(intake.AgeYears.Of(54)) // a birth date is written as the age on the visit
	require.NoError(t, err)
	require.True(t, want == again)
}

func TestJSONRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := intaketest.Profile().Draw(t, "profile")
		data, err := json.Marshal(p)
		require.NoError(t, err)
		again, err := intake.ReadProfile(strings.NewReader(string(data)))
		require.NoError(t, err)
		dataAgain, err := json.Marshal(again)
		require.NoError(t, err)
		require.Equal(t, string(data), string(dataAgain))
		if age, held := intake.AgeYears.In(p); held.Standing == intake.Given && held.Day == p.AsOf() {
			p, err = p.With(intake.AgeYears.Of(age))
			require.NoError(t, err)
		}
		if _, held := intake.AgeYears.In(p); held.Day == p.AsOf() || held.Day.IsZero() || held.Standing != intake.Given {
			require.True(t, p == again)
		}
	})
}

func TestLooserFormsAreRead(t *testing.T) {
	read := func(text string) intake.Profile {
		p, err := intake.ReadProfile(strings.NewReader(text))
		require.NoError(t, err)
		return p
	}
	require.True(t, profile(t) == read(`{"as_of":"2026-11-23"}`), "nobody said anything")
	require.True(t, profile(t) == read(" {\n\t\"as_of\" : \"2026-11-23\", \"patient\": {}, \"plan\": {}, \"schema\": 1 }\r\n"))
	require.True(t, profile(t, intake.Scar.At(body.Neck.Both()), intake.SurgeryRegion.At(body.Knee.Left())) ==
		read(`{"as_of":"2026-11-23","patient":{"answers":{"scar_regions":["left neck","right neck","neck"],"surgery_region":"left knee"}}}`),
		"one area may stand alone, and what stands twice counts once")
	require.True(t, profile(t, intake.INR.Of(3.4), intake.WellsDVT.Of(0), intake.Smoker.Yes()) ==
		read(`{"as_of":"2026-11-23","patient":{"answers":{"inr":{"value":34e-1},"wells_dvt":-0.0,"smoker":{"on":"2026-11-23","value":true}}}}`))
	require.True(t, profile(t, intake.NothingIn(intake.Q16)) == read(`{"as_of":"2026-11-23","patient":{"nothing_in":["Q16","Q16"]}}`))
	require.True(t, profile(t, intake.MetalAllergy.Unknown()) == read(`{"as_of":"2026-11-23","patient":{"answers":{"metal_allergy":"\u0075nknown"}}}`))
}

func TestAProfileWithoutADateHasNoJSON(t *testing.T) {
	_, err := json.Marshal(intake.Profile{})
	require.ErrorIs(t, err, intake.ErrNoDate)
}

func TestFaultyJSONIsRefusedWithEveryPath(t *testing.T) {
	answers := func(members string) string {
		return `{"as_of":"2026-11-23","patient":{"answers":{` + members + `}}}`
	}
	tests := []struct {
		name, text string
		want       []string
	}{
		{"nothing", ``, []string{"not JSON at line 1, byte 1: ends too early: wanted a value"}},
		{"cut off", full[:90], []string{"patient.nothing_in: not JSON at line 1, byte 91: ends too early: wanted , or ]"}},
		{"cut off in a string", `{"as_of":"2026`, []string{"as_of: not JSON at line 1, byte 15: ends too early: wanted the closing quote"}},
		{"something behind it", "{}\n{}", []string{"not JSON at line 2, byte 1: wanted nothing more behind the value"}},
		{"a byte order mark", "\ufeff{}", []string{"begins with a byte order mark; plain UTF-8 is wanted"}},
		{"not UTF-8", "{\"as_of\":\"\xff\"}", []string{"not valid UTF-8"}},
		{"half a character", `{"as_of":"\ud800"}`, []string{"as_of: half of a surrogate pair is no character"}},
		{"NaN", answers(`"inr":NaN`), []string{"patient.answers.inr: not JSON at line 1, byte 51: wanted a value"}},
		{"a plus sign", answers(`"inr":+3`), []string{"patient.answers.inr: not JSON at line 1, byte 51: wanted a value"}},
		{"a leading zero", answers(`"inr":03`), []string{"patient.answers.inr: not JSON at line 1, byte 51: wanted a number as JSON writes it"}},
		{"too deep", answers(`"inr":` + strings.Repeat("[", 10_000)), []string{"patient.answers.inr" + strings.Repeat("[0]", 62) + ": nested deeper than 64 levels"}},
		{"too large", `{"as_of":"` + strings.Repeat("x", 1<<20) + `"}`, []string{"larger than 1 MiB"}},
		{"no object", `[]`, []string{"wanted an object"}},
		{"null", `null`, []string{"wanted an object"}},
		{"no date", `{"patient":{}}`, []string{"as_of: is missing"}},
		{"a date of the wrong kind", `{"as_of":20261123}`, []string{"as_of: wanted a string"}},
		{"a date that is none", `{"as_of":"23.11.2026"}`, []string{"as_of: wanted a day as 2026-11-23"}},
		{"another schema", `{"schema":2,"as_of":"2026-11-23"}`, []string{"schema: wanted 1"}},
		{"a misspelt key", `{"as_of":"2026-11-23","pateint":{},"Schema":1}`, []string{"pateint: no such key; the nearest is patient", "[2]: no such key; the nearest is schema"}},
		{"a key that is a name", `{"as_of":"2026-11-23","patient":{"John Doe":{}}}`, []string{"patient[0]: no such key"}},
		{"a key twice", answers(`"inr":2,"smoker":true,"inr":"x"`), []string{"patient.answers.inr: stands twice"}},
		{"another filling", `{"as_of":"2026-11-23","patient":{"otherwise":"unremarkabel","nothing_in":"Q16"}}`,
			[]string{"patient.otherwise: no such filling; the nearest is unremarkable", "patient.nothing_in: wanted a list"}},
		{"questions", `{"as_of":"2026-11-23","patient":{"nothing_in":["Q16","Q1","Q99",7,"Q30"]}}`,
			[]string{"patient.nothing_in[1]: no such question; the nearest is Q01", "patient.nothing_in[2]: no such question; the nearest is Q09",
				"patient.nothing_in[3]: wanted a string", `patient.nothing_in[4]: Q30 can't be answered by "none of these"`}},
		{"a misspelt fact", answers(`"anti_thrombotic":"vka"`), []string{"patient.answers.anti_thrombotic: no such fact; the nearest is antithrombotic"}},
		{"wrong kinds", answers(`"smoker":"no","antithrombotic":true,"inr":"3.4","surgery_date":3,"scar_regions":7,"headache_flags":"fever","laminectomy_levels":{},"practitioner_regions":null,"jurisdiction":[]`),
			[]string{
				`patient.answers.smoker: wanted true, false, or "unknown"`,
				`patient.answers.antithrombotic: wanted a string, or "unknown"`,
				`patient.answers.inr: wanted a number, or "unknown"`,
				`patient.answers.surgery_date: wanted a string, or "unknown"`,
				`patient.answers.scar_regions: wanted a list of areas, or "unknown"`,
				`patient.answers.headache_flags: wanted a list of strings, or "unknown"`,
				`patient.answers.laminectomy_levels.value: is missing`,
				`patient.answers.practitioner_regions: wanted a list of regions, or "unknown"`,
				`patient.answers.jurisdiction: wanted a string, or "unknown"`,
			}},
		{"values", answers(`"inr":34,"bmi":24.12345,"neutrophils":4.000000000000000000001,"antithrombotic":"vkb","scar_regions":["left neck","lft neck",7],"headache_flags":["unknown"]`),
			[]string{
				"patient.answers.inr: out of range, 0.5 to 20",
				"patient.answers.bmi: more than six significant digits",
				"patient.answers.neutrophils: more than six significant digits",
				"patient.answers.antithrombotic: no such value; the nearest is vka",
				"patient.answers.scar_regions[1]: no such region",
				"patient.answers.scar_regions[2]: wanted a string",
				"patient.answers.headache_flags[0]: no such value",
			}},
		{"blanks count in JSON", answers(`"antithrombotic":" vka"`), []string{"patient.answers.antithrombotic: no such value; the nearest is vka"}},
		{"dated answers", answers(`"inr":{"value":2,"on":"tomorrow"},"smoker":{"valeu":true},"bmi":{"value":24,"on":"2026-11-24"},"platelets":{"value":{"value":1}}`),
			[]string{
				"patient.answers.inr.on: wanted a day as 2026-11-23",
				"patient.answers.smoker.value: is missing",
				"patient.answers.smoker.valeu: no such key; the nearest is value",
				"patient.answers.bmi: given after the day of the visit",
				`patient.answers.platelets.value: wanted a number, or "unknown"`,
			}},
		{"facts in the wrong place", `{"as_of":"2026-11-23","patient":{"answers":{"session_number":2}},"plan":{"smoker":true,"sesion_number":3}}`,
			[]string{"patient.answers.session_number: stands under plan", "plan.smoker: stands under patient.answers", "plan.sesion_number: no such key; the nearest is session_number"}},
		{"half a session", `{"as_of":"2026-11-23","plan":{"session_number":2.5,"condition":"neck-pian"}}`,
			[]string{"plan.condition: no such condition; the nearest is neck-pain", "plan.session_number: wanted a whole number"}},
		{"a contradiction", answers(`"pregnancy":"no","gestation_weeks":8`),
			[]string{"patient.answers.gestation_weeks: contradicts pregnancy", "patient.answers.pregnancy: contradicts gestation_weeks"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p, err := intake.ReadProfile(strings.NewReader(tt.text))
			require.Equal(t, intake.Profile{}, p)
			var got []string
			for _, f := range intake.FaultsOf(err) {
				require.Error(t, f.Err)
				got = append(got, f.Error())
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("faults mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

func TestAnErrorOfTheReaderIsPassedOn(t *testing.T) {
	_, err := intake.ReadProfile(iotest.ErrReader(io.ErrUnexpectedEOF))
	require.True(t, errors.Is(err, io.ErrUnexpectedEOF))
}

func TestFaultsAreReadyForJSON(t *testing.T) {
	_, err := intake.NewProfile(day, intake.Text("anti_thrombotic", "vka"), intake.INR.Of(34))
	got, err := json.Marshal(intake.FaultsOf(err))
	require.NoError(t, err)
	require.Equal(t, `[{"path":"patient.answers.anti_thrombotic","problem":"no such fact","nearest":"antithrombotic"},`+
		`{"path":"patient.answers.inr","problem":"out of range, 0.5 to 20"}]`, string(got))
}

// Whatever is read, nothing panics, a refused profile knows nothing, and an accepted one comes back.
func FuzzProfileJSON(f *testing.F) {
	f.Add(full)
	f.Add("\ufeff" + full)
	f.Add(full[:200])
	f.Add(full + full)
	f.Add(strings.Repeat(`{"patient":`, 10_000))
	f.Add(strings.Repeat(`[`, 10_000))
	f.Add(`{"as_of":"2026-11-23","as_of":"2026-11-24","patient":{"answers":{"inr":2,"inr":3}}}`)
	f.Add("{\"as_of\":\"2026-11-23\",\"patient\":{\"answers\":{\"\xff\":true,\"inr\":NaN}}}")
	f.Add(`{"as_of":"` + strings.Repeat("9", 1<<20) + `"}`)
	f.Add(`{"as_of":"9999-12-31","patient":{"otherwise":"unremarkable","answers":{"needle_expiry":"9999-12-31","inr":{"value":1e-400}}}}`)
	f.Add(`{"as_of":"0001-01-01","patient":{"otherwise":"unremarkable"}}`)
	f.Add(`{"as_of":"2026-11-23","patient":{"answers":{"inr":1e999999999,"bmi":-0,"platelets":0.1e-300,"smoker":"\ud83d\ude00"}}}`)
	f.Add(`{"as_of":"2026-11-23","plan":{"targets":[],"condition":"neck-pain"}}`)
	f.Fuzz(func(t *testing.T, text string) {
		p, err := intake.ReadProfile(strings.NewReader(text))
		if err != nil {
			require.Equal(t, intake.Profile{}, p)
			require.NotEmpty(t, intake.FaultsOf(err))
			return
		}
		data, err := json.Marshal(p)
		require.NoError(t, err)
		again, err := intake.ReadProfile(strings.NewReader(string(data)))
		require.NoError(t, err)
		require.True(t, p == again)
	})
}

// Whatever is typed, nothing panics, and an accepted answer is said again as it was read.
func FuzzText(f *testing.F) {
	for _, seed := range [][2]string{
		{"inr", "3.4 on 2026-11-20"}, {"inr", "3,4"}, {"inr", "1e-400"}, {"inr", " on "}, {"smoker", "yes"}, {"smoker", "unknown on 2026-11-23"},
		{"antithrombotic", "vka"}, {"jurisdiction", "US-NJ"}, {"surgery_date", "never"}, {"local_infection_regions", "left lower-leg, neck"},
		{"headache_flags", "fever,"}, {"laminectomy_levels", "L4"}, {"practitioner_regions", "none"}, {"\xff", "\x00"},
	} {
		f.Add(seed[0], seed[1])
	}
	f.Fuzz(func(t *testing.T, fact, text string) {
		p, err := intake.NewProfile(day, intake.Text(fact, text))
		if err != nil {
			require.Equal(t, intake.Profile{}, p)
			return
		}
		found, ok := intake.Lookup(fact)
		require.True(t, ok)
		said, _ := p.Said(intake.NumberOf(found))
		if p.Held(found).Standing == intake.Presumed {
			return // it was answered "unknown", or is stale
		}
		again, err := intake.NewProfile(day, intake.Text(fact, said))
		require.NoError(t, err)
		require.True(t, p == again)
	})
}

// A body of the greatest size may be nothing but misspelt facts: all are reported, and the nearest fact,
// which is slow to find, for the first of them only.
func TestManyFaultsAreCheap(t *testing.T) {
	var body strings.Builder
	body.WriteString(`{"as_of":"2026-11-23","patient":{"nothing_in":[`)
	body.WriteString(strings.Repeat(`"Q777",`, 20_000) + `"Q16"],"answers":{`)
	for i := 0; body.Len() < 1<<20-60; i++ {
		fmt.Fprintf(&body, `"haematology_clear%d":1,`, i)
	}
	body.WriteString(`"z":1}}}`)
	_, err := intake.ReadProfile(strings.NewReader(body.String()))
	helped := 0
	for _, f := range intake.FaultsOf(err) {
		if strings.HasPrefix(f.Path, "patient.answers.") && f.Nearest != "" {
			helped++
		}
	}
	require.Greater(t, len(intake.FaultsOf(err)), 30_000)
	require.Less(t, helped, 1000)
}

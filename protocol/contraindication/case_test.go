package contraindication_test

import (
	"encoding/json"
	"errors"
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
	"github.com/dryneedling/dryneedling/internal/protocoltest"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// form is a case in its canonical form.
const form = `{"schema":1,"as_of":"2026-11-23",` +
	`"patient":{"otherwise":"unknown","nothing_in":["Q16","Q24"],"answers":{"age_years":54,"antithrombotic":"vka","diabetes":"unknown",` +
	`"inr":{"value":3.4,"on":"2026-11-20"},"local_infection_regions":["left lower-leg"],"pneumothorax_history":false,"prescriber_clearance":false}},` +
	`"plan":{"condition":"neck-pain","session_number":1,"targets":[{"muscle":"upper-trapezius","side":"left","technique":"pistoning","depth":"deep",` +
	`"needle":{"diameter_mm":0.3,"length_mm":40},"grip":"pincer","position":"prone"}]},"policy":"considered"}`

func read(text string) (contraindication.Case, error) {
	return contraindication.ReadCase(strings.NewReader(text))
}

func TestReadCase(t *testing.T) {
	c, err := read(form)
	require.NoError(t, err)
	want, err := intake.NewProfile(intake.MustDate("2026-11-23"), intake.AgeYears.Of(54), intake.AntithromboticVKA, intake.Diabetes.Unknown(),
		intake.INR.Of(3.4).DaysAgo(3), intake.LocalInfection.At(body.LowerLeg.Left()), intake.PneumothoraxHistory.No(), intake.PrescriberClearance.No(),
		intake.NothingIn(intake.Q16, intake.Q24), intake.Treats(condition.NeckPain), intake.SessionNumber.Of(1))
	require.NoError(t, err)
	require.Equal(t, contraindication.Case{
		Profile: want,
		Targets: []protocol.Target{{
			Site: anatomy.UpperTrapezius.Left(), Technique: protocol.Pistoning, Depth: protocol.Deep, Needle: protocol.NeedleMM(0.3, 40),
			Grip: protocol.Pincer, Position: protocol.Prone,
		}},
		Policy: contraindication.Considered,
	}, c)
	data, err := json.Marshal(c)
	require.NoError(t, err)
	require.Equal(t, form, string(data))
	require.NoError(t, c.Screen().Err())
}

// The form of the plan of the house, with blanks and members in another order, is the same case.
func TestOneCaseHasOneForm(t *testing.T) {
	for name, text := range map[string]string{
		"with blanks": strings.NewReplacer(",", " ,\n", ":", " : ").Replace(strings.Replace(form, "2026-11-20", "2026-11-20", 1)),
		"without what is usual": strings.NewReplacer(`"schema":1,`, "", `"otherwise":"unknown",`, "", `,"policy":"considered"`, "").
			Replace(form),
		"an area by itself": strings.Replace(form, `["left lower-leg"]`, `"left lower-leg"`, 1),
		"items that stand twice": strings.Replace(strings.Replace(form, `["left lower-leg"]`, `["left lower-leg","left lower-leg"]`, 1),
			`["Q16","Q24"]`, `["Q24","Q16","Q24"]`, 1),
		"another order": strings.Replace(strings.Replace(form, `"age_years":54,`, "", 1), `"diabetes":"unknown",`, `"diabetes":"unknown","age_years":54.0,`, 1),
		"a value with its day, which is the visit's": strings.Replace(form, `"age_years":54`, `"age_years":{"on":"2026-11-23","value":5.4e1}`, 1),
	} {
		c, err := read(text)
		require.NoError(t, err, name)
		data, err := json.Marshal(c)
		require.NoError(t, err)
		require.Equal(t, form, string(data), name)
	}
}

func TestOneIsOneHoweverItIsWritten(t *testing.T) {
	for _, one := range []string{"1.0", "1e0", "0.1e1"} {
		_, err := read(strings.Replace(form, `"schema":1`, `"schema":`+one, 1))
		require.NoError(t, err, one)
	}
}

func TestACaseComesBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := contraindication.Case{
			Profile: intaketest.Profile().Draw(t, "patient"),
			Targets: protocoltest.Plan(1, 4).Draw(t, "plan"),
			Policy: rapid.SampledFrom([]contraindication.Policy{
				"", contraindication.Considered, contraindication.Strictest, contraindication.Following("AANEM-2021"),
			}).Draw(t, "policy"),
		}
		data, err := json.Marshal(c)
		require.NoError(t, err)
		back, err := contraindication.ReadCase(iotest.OneByteReader(strings.NewReader(string(data))))
		require.NoError(t, err)
		again, err := json.Marshal(back)
		require.NoError(t, err)
		require.Equal(t, string(data), string(again))
		require.Equal(t, c.Targets, back.Targets)
		if _, held := intake.AgeYears.In(c.Profile); back.Profile == c.Profile || held.Day.IsZero() {
			require.Equal(t, document(t, c.Screen()), document(t, back.Screen()))
		}
	})
}

// A birth date makes an age of today: on whatever day it was told, the age is not of that day.
func TestABirthDateIsNoAgeOfTheDayOnWhichItWasTold(t *testing.T) {
	p, err := intake.NewProfile(day, intake.AgeYears.Born(intake.MustDate("2020-11-01")).DaysAgo(30))
	require.NoError(t, err)
	c := contraindication.Case{Profile: p, Targets: []protocol.Target{calf}}
	data, err := json.Marshal(c)
	require.NoError(t, err)
	back, err := read(string(data))
	require.NoError(t, err)
	require.False(t, strings.Contains(document(t, c.Screen()), "6 on 2026-10-24"), "on that day the child was 5")
	require.Equal(t, document(t, c.Screen()), document(t, back.Screen()))
}

// faultsIn is what is wrong with an input, as it is printed.
func faultsIn(text string) (all []string) {
	_, err := read(text)
	for _, f := range intake.FaultsOf(err) {
		all = append(all, f.Error())
	}
	return all
}

func TestBadCases(t *testing.T) {
	with := func(old, new string) string {
		if !strings.Contains(form, old) {
			panic("the form has no " + old)
		}
		return strings.Replace(form, old, new, 1)
	}
	tests := []struct {
		name, text string
		want       []string
	}{
		{"an unknown fact", with(`"antithrombotic"`, `"anti_thrombotic"`),
			[]string{"patient.answers.anti_thrombotic: no such fact; the nearest is antithrombotic"}},
		{"an unknown muscle", with("upper-trapezius", "uper-trapezius"),
			[]string{"plan.targets[0].muscle: no such muscle; the nearest is upper-trapezius"}},
		{"an unknown region", with("left lower-leg", "left lowerleg"),
			[]string{"patient.answers.local_infection_regions[0]: no such region; the nearest is lower-leg"}},
		{"an unknown choice", with(`"vka"`, `"vkb"`), []string{"patient.answers.antithrombotic: no such value; the nearest is vka"}},
		{"a choice in capitals", with(`"vka"`, `"VKA"`), []string{"patient.answers.antithrombotic: no such value; the nearest is vka"}},
		{"an unknown condition", with("neck-pain", "neckpain"), []string{"plan.condition: no such condition; the nearest is neck-pain"}},
		{"an unknown question", with("Q24", "Q42"), []string{"patient.nothing_in[1]: no such question; the nearest is Q02"}},
		{"a question that needs an answer", with("Q24", "Q01"), []string{`patient.nothing_in[1]: Q01 can't be answered by "none of these"`}},
		{"an unknown filling", with(`"otherwise":"unknown"`, `"otherwise":"healthy"`), []string{"patient.otherwise: no such filling"}},
		{"an unknown policy", with(`"considered"`, `"consider"`),
			[]string{"policy: no such policy: considered, strictest or following:SOURCE; the nearest is considered"}},
		{"a source without a position", with(`"considered"`, `"following:AANEM-2012"`),
			[]string{"policy: the source holds no position of its own on any rule; the nearest is following:AANEM-2021"}},
		{"a policy that is none", with(`"considered"`, `null`), []string{"policy: wanted a string"}},
		{"a flag in words", with(`"pneumothorax_history":false`, `"pneumothorax_history":"no"`),
			[]string{`patient.answers.pneumothorax_history: wanted true, false, or "unknown"`}},
		{"a flag by number", with(`"pneumothorax_history":false`, `"pneumothorax_history":0`),
			[]string{`patient.answers.pneumothorax_history: wanted true, false, or "unknown"`}},
		{"a flag that is null", with(`"pneumothorax_history":false`, `"pneumothorax_history":null`),
			[]string{`patient.answers.pneumothorax_history: wanted true, false, or "unknown"`}},
		{"a number in words", with(`"age_years":54`, `"age_years":"54"`), []string{`patient.answers.age_years: wanted a number, or "unknown"`}},
		{"a choice by number", with(`"vka"`, `2`), []string{`patient.answers.antithrombotic: wanted a string, or "unknown"`}},
		{"a list in a list", with(`["left lower-leg"]`, `[["left lower-leg"]]`), []string{"patient.answers.local_infection_regions[0]: wanted a string"}},
		{"a patient that is a list", with(`"patient":{`, `"patient":[],"x":{`), []string{"patient: wanted an object", "x: no such key"}},
		{"a duplicate key", with(`"age_years":54`, `"age_years":54,"age_years":45`), []string{"patient.answers.age_years: stands twice"}},
		{"a duplicate key at the top", with(`"schema":1`, `"schema":1,"schema":1`), []string{"schema: stands twice"}},
		{"an unknown key", with(`"as_of"`, `"asof"`), []string{"as_of: is missing", "asof: no such key; the nearest is as_of"}},
		{"an unknown key of an answer", with(`"value":3.4,`, `"value":3.4,"unit":"1",`), []string{"patient.answers.inr.unit: no such key"}},
		{"an unknown key of a target", with(`"grip"`, `"gripp"`), []string{"plan.targets[0].gripp: no such key; the nearest is grip"}},
		{"a key in another case", with(`"as_of"`, `"As_of"`), []string{"as_of: is missing", "[1]: no such key; the nearest is as_of"}},
		{"a number out of range", with(`3.4`, `34`), []string{"patient.answers.inr.value: out of range, 0.5 to 20"}},
		{"a length out of range", with(`"length_mm":40`, `"length_mm":400`), []string{"plan.targets[0].needle.length_mm: out of range, 5 to 300"}},
		{"a number of too many digits", with(`3.4`, `3.4000001`), []string{"patient.answers.inr.value: more than six significant digits"}},
		{"half a session", with(`"session_number":1`, `"session_number":1.5`), []string{"plan.session_number: wanted a whole number"}},
		{"NaN", with(`3.4`, `NaN`), []string{"patient.answers.inr.value: not JSON at line 1, byte 179: wanted a value"}},
		{"infinity", with(`3.4`, `1e999`), []string{"patient.answers.inr.value: out of range, 0.5 to 20"}},
		{"infinity in words", with(`3.4`, `-Infinity`),
			[]string{"patient.answers.inr.value: not JSON at line 1, byte 179: wanted a number as JSON writes it"}},
		{"a date in the wrong form", with("2026-11-20", "20.11.2026"), []string{"patient.answers.inr.on: wanted a day as 2026-11-23"}},
		{"a date with a time", with("2026-11-20", "2026-11-20T00:00:00Z"), []string{"patient.answers.inr.on: wanted a day as 2026-11-23"}},
		{"an impossible date", with("2026-11-20", "2026-11-31"), []string{"patient.answers.inr.on: wanted a day as 2026-11-23"}},
		{"an impossible visit", with(`"as_of":"2026-11-23"`, `"as_of":"2026-02-29"`), []string{"as_of: wanted a day as 2026-11-23"}},
		{"a result of tomorrow", with("2026-11-20", "2026-11-24"), []string{"patient.answers.inr: given after the day of the visit"}},
		{"an empty plan", with(form[strings.Index(form, `"targets":[`)+len(`"targets":[`):strings.LastIndex(form, `]},"policy"`)], ``),
			[]string{"plan.targets: wanted 1 to 200 targets"}},
		{"no targets", with(`"targets":[`, `"sites":[`), []string{"plan.targets: is missing", "plan.sites: no such key"}},
		{"no plan", `{"as_of":"2026-11-23"}`, []string{"plan: is missing"}},
		{"a plan that is none", with(`"plan":{`, `"plan":7,"x":{`), []string{"plan: wanted an object", "x: no such key"}},
		{"another schema", with(`"schema":1`, `"schema":2`), []string{"schema: wanted 1"}},
		{"a schema in words", with(`"schema":1`, `"schema":"1"`), []string{"schema: wanted a number"}},
		{"a level that the muscle lacks", with(`"grip"`, `"level":"L4","grip"`),
			[]string{"plan.targets[0].level: the muscle is not needled at this level"}},
		{"current with another technique", with(`"grip"`, `"stimulation":{"minutes":10},"grip"`),
			[]string{"plan.targets[0].stimulation: only with the technique electrical"}},
		{"a plan fact among the answers", with(`"age_years":54`, `"age_years":54,"session_number":1`),
			[]string{"patient.answers.session_number: stands under plan"}},
		{"an answer in the plan", with(`"session_number":1`, `"age_years":54`), []string{"plan.age_years: stands under patient.answers"}},
		{"a contradiction", with(`"age_years":54`, `"age_years":54,"gestation_weeks":20,"pregnancy":"no"`),
			[]string{"patient.answers.gestation_weeks: contradicts pregnancy", "patient.answers.pregnancy: contradicts gestation_weeks"}},
		{"an item of another set", with(`"age_years":54`, `"headache_flags":["fever","clonus"]`),
			[]string{"patient.answers.headache_flags[1]: no such value"}},
		{"a place that is none", with(`"age_years":54`, `"jurisdiction":"US-NX"`),
			[]string{"patient.answers.jurisdiction: no such country or subdivision in ISO 3166; the nearest is US-NC"}},
		{"a name for a key", with(`"age_years"`, `"Jane Doe"`), []string{"patient.answers[0]: no such fact"}},
		{"nothing", ``, []string{"not JSON at line 1, byte 1: ends too early: wanted a value"}},
		{"a list", `[]`, []string{"wanted an object"}},
		{"two cases", form + form, []string{"not JSON at line 1, byte 554: wanted nothing more behind the value"}},
		{"truncated", form[:230],
			[]string{"patient.answers.local_infection_regions[0]: not JSON at line 1, byte 231: ends too early: wanted the closing quote"}},
		{"a byte order mark", "\ufeff" + form, []string{"begins with a byte order mark; plain UTF-8 is wanted"}},
		{"invalid UTF-8", with("vka", "vk\xff"), []string{"not valid UTF-8"}},
		{"half a surrogate pair", with("vka", `\ud800`), []string{"patient.answers.antithrombotic: half of a surrogate pair is no character"}},
		{"nested 10,000 deep", with(`"vka"`, strings.Repeat("[", 10_000)),
			[]string{"patient.answers.antithrombotic" + strings.Repeat("[0]", 62) + ": nested deeper than 64 levels"}},
		{"a string of 1 MB", with("vka", strings.Repeat("x", 1<<20)), []string{"larger than 1 MiB"}},
		{"a string of nearly 1 MB", with("vka", strings.Repeat("x", 1<<19)), []string{"patient.answers.antithrombotic: no such value"}},
		{"10,000 targets", with(`"targets":[{`, `"targets":[`+strings.Repeat(`{},`, 9_999)+`{`), []string{"plan.targets: wanted 1 to 200 targets"}},
		{"201 targets", with(`"targets":[{`, `"targets":[`+strings.Repeat(`{},`, 200)+`{`), []string{"plan.targets: wanted 1 to 200 targets"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, faultsIn(tt.text)); diff != "" {
				t.Errorf("ReadCase() mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

func TestEveryFaultOfACaseIsReportedAtOnce(t *testing.T) {
	text := `{"schema":3,"as_of":"2026-11-23","patient":{"otherwise":"fine","nothing_in":["Q01","Q99",4],"answers":{"anti_thrombotic":"vka","inr":34,
		"surgery_date":"2026-13-01","local_infection_regions":["left lowerleg","nck"],"session_number":2,"smoker":"yes","Jane Doe":1}},
		"plan":{"condition":"neckpain","shaft":1,"targets":[{"muscle":"soleus","side":"left","technique":"static","depth":"deep","level":"L4"},
		{"muscle":"solues","technique":"static","depth":"deep","needle":{"length_mm":1,"width":2}},7]},"policy":"loose","extra":true}`
	want := []string{
		"extra", "patient.answers.anti_thrombotic", "patient.answers.inr", "patient.answers.local_infection_regions[0]",
		"patient.answers.local_infection_regions[1]", "patient.answers.session_number", "patient.answers.smoker", "patient.answers.surgery_date",
		"patient.answers[6]", "patient.nothing_in[0]", "patient.nothing_in[1]", "patient.nothing_in[2]", "patient.otherwise", "plan.condition", "plan.shaft",
		"plan.targets[0].level", "plan.targets[1].muscle", "plan.targets[1].needle.length_mm", "plan.targets[1].needle.width", "plan.targets[1].side",
		"plan.targets[2]", "policy", "schema",
	}
	_, err := read(text)
	got := map[string]int{}
	for _, f := range intake.FaultsOf(err) {
		got[f.Path]++
	}
	for _, path := range want {
		require.Equal(t, 1, got[path], "%s: %v", path, err)
	}
	require.Len(t, got, len(want), "%v", err)
	require.NotContains(t, err.Error(), "Jane")
}

func TestACaseThatWouldNotBeReadHasNoForm(t *testing.T) {
	good, err := read(form)
	require.NoError(t, err)
	many := make([]protocol.Target, 201)
	for i := range many {
		many[i] = calf
	}
	for name, c := range map[string]contraindication.Case{
		"no date":         {Targets: good.Targets},
		"no target":       {Profile: good.Profile},
		"a bad target":    {Profile: good.Profile, Targets: []protocol.Target{{}}},
		"201 targets":     {Profile: good.Profile, Targets: many},
		"no such policy":  {Profile: good.Profile, Targets: good.Targets, Policy: "loose"},
		"a source's none": {Profile: good.Profile, Targets: good.Targets, Policy: contraindication.Following("CONV")},
	} {
		data, err := json.Marshal(c)
		require.Error(t, err, "%s: %.80s", name, data)
	}
}

func TestAReaderThatFailsIsAFault(t *testing.T) {
	broken := errors.New("broken pipe")
	_, err := contraindication.ReadCase(io.MultiReader(strings.NewReader(form[:100]), iotest.ErrReader(broken)))
	require.ErrorIs(t, err, broken)
}

func TestUnmarshalLeavesTheCaseAloneOnError(t *testing.T) {
	c, err := read(form)
	require.NoError(t, err)
	before := c
	require.Error(t, c.UnmarshalJSON([]byte(`{}`)))
	require.Equal(t, before, c)
}

func FuzzReadCase(f *testing.F) {
	for _, seed := range []string{form, ``, `{}`, `[]`, `null`, form[:300], form + form, "\ufeff" + form, strings.Replace(form, "vka", "vk\xff", 1),
		strings.Replace(form, "3.4", "NaN", 1), strings.Replace(form, "3.4", "1e999", 1), strings.Replace(form, "3.4", "34", 1),
		strings.Replace(form, "2026-11-20", "20.11.2026", 1), strings.Replace(form, "2026-11-20", "2026-11-31", 1),
		strings.Replace(form, `"antithrombotic"`, `"anti_thrombotic"`, 1), strings.Replace(form, "upper-trapezius", "uper-trapezius", 1),
		strings.Replace(form, "left lower-leg", "left lowerleg", 1), strings.Replace(form, `"vka"`, `7`, 1),
		strings.Replace(form, `"age_years":54`, `"age_years":54,"age_years":45`, 1), strings.Replace(form, `"age_years":54`, `"session_number":1`, 1),
		strings.Replace(form, `"grip"`, `"level":"L4","grip"`, 1), strings.Replace(form, `"grip"`, `"stimulation":{"minutes":10},"grip"`, 1),
		strings.Replace(form, `"targets":[{`, `"targets":[`+strings.Repeat(`{},`, 300)+`{`, 1), strings.Replace(form, `"vka"`, strings.Repeat("[", 10_000), 1),
		strings.Replace(form, "considered", "following:AANEM-2021", 1), strings.Replace(form, `"unknown"`, `"unremarkable"`, 1),
		strings.Replace(form, "vka", `\ud800`, 1), strings.Replace(form, `"age_years"`, `"Jane Doe"`, 1)} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var c contraindication.Case
		if err := c.UnmarshalJSON(data); err != nil {
			if len(intake.FaultsOf(err)) == 0 {
				t.Errorf("%q: %v says nothing", data, err)
			}
			return
		}
		a := c.Screen()
		if a.Err() != nil {
			t.Fatalf("%q was read, and is not judged: %v", data, a.Err())
		}
		canonical, err := json.Marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		var back contraindication.Case
		if err := back.UnmarshalJSON(canonical); err != nil {
			t.Fatalf("%q came back as %s: %v", data, canonical, err)
		}
		again, _ := json.Marshal(back)
		if string(again) != string(canonical) {
			t.Errorf("%s came back as %s", canonical, again)
		}
	})
}

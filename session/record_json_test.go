package session_test

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/session"
)

// everyEntry has an entry of every kind.
func everyEntry(t testing.TB) []session.Entry {
	plan := neckPlan(t)
	return []session.Entry{
		session.PainBefore(minute(0), session.NPRS.Of(6.5)),
		session.Consented(minute(0), plan.Assessment()),
		session.Screened(minute(1), plan.Assessment()),
		session.Measured(minute(1), session.NDI.Of(34)),
		session.Deviated(minute(2), plan.Targets[0].At(anatomy.Infraspinatus.Right())[0], "“too tender” <there> & so on"),
		session.NeedleIn(minute(2), 1, plan.Targets[0]),
		session.NeedleIn(minute(2), 2, plan.Targets[2]),
		session.Twitch(minute(3), 1),
		session.Sensed(minute(3), 1, session.Aching),
		session.Manipulated(minute(3), 1),
		session.CurrentOn(minute(4), 2),
		session.StopSignal(minute(5), session.ElectricPain),
		session.CurrentOff(minute(5), 2),
		session.NeedleOut(minute(5), 2),
		session.NeedleOut(minute(5), 1),
		session.Answered(minute(6), session.ElectricPain, "gone at once"),
		session.Withdrawn(minute(6)),
		session.PainAfter(minute(7), session.NPRS.Of(3)),
		session.Adverse(minute(7), session.Bruising, session.Mild),
		session.Corrected(minute(8), 7, "two", session.Twitch(minute(3), 1), session.Twitch(minute(3), 1)),
		session.Corrected(minute(8), 8, "said of the other side"),
		session.Closed(minute(9)),
	}
}

func TestEveryKindOfEntryGoesThroughJSON(t *testing.T) {
	rec := session.Begin(neckPlan(t))
	require.NoError(t, rec.Log(everyEntry(t)...))
	kinds := map[session.EntryKind]bool{}
	for _, e := range rec.Entries() {
		kinds[e.Kind()] = true
		var back session.Entry
		require.NoError(t, json.Unmarshal([]byte(jsonOf(t, e)), &back))
		require.Equal(t, jsonOf(t, e), jsonOf(t, back))
		require.True(t, e.At().Equal(back.At()))
	}
	for kind := range session.EntryKinds() {
		require.True(t, kinds[kind], kind)
	}
	back, err := session.ReadRecord(strings.NewReader(jsonOf(t, rec)))
	require.NoError(t, err)
	require.Equal(t, jsonOf(t, rec), jsonOf(t, back))
	require.Equal(t, session.LedgerOf(rec), session.LedgerOf(back))
	require.Equal(t, rec.Report(), back.Report())
	_, _, twitches := back.Needle(1)
	require.Equal(t, 2, twitches)
	golden(t, "entries.json", masked(strings.ReplaceAll(jsonOf(t, rec.Entries()), `},{"at"`, "},\n"+`{"at"`))+"\n")
}

func TestReadRecordReportsEveryFault(t *testing.T) {
	const head = `{"schema":1,"condition":"neck-pain-chronic","day":"2026-11-23","limit":"precaution","planned":[],"entries":`
	tests := []struct {
		name, text string
		want       []string
	}{
		{"kinds, keys and ids", head + `[{"at":"10:05","kind":"closed"},{"at":"2026-11-23T10:05:00+01:00","kind":"twich","needle":1},
			{"at":"2026-11-23T10:05:00+01:00","kind":"twitch","needle":0,"extra":1},{"kind":"needle-in","needle":"one"},
			{"at":"2026-11-23T10:05:00+01:00","kind":"measured","score":{"measure":"nprs","value":11}},
			{"at":"2026-11-23T10:05:00+01:00","kind":"measured","score":{"measure":"nprs","value":6.00000000001}},
			{"at":"2026-11-23T10:05:00+01:00","kind":"current-on","needles":[1,1,-1]}]}`,
			[]string{"entries[0].at", "entries[1].kind", "entries[2].needle", "entries[2].extra", "entries[3].at", "entries[3].needle", "entries[3].target",
				"entries[4].score.value", "entries[5].score.value", "entries[6].needles[2]"}},
		{"an order that could not have come about", head + `[{"at":"2026-11-23T10:05:00+01:00","kind":"needle-out","needle":1},
			{"at":"2026-11-23T10:04:00+01:00","kind":"stop-signal","signal":"faint"},{"at":"2026-11-23T10:05:00+01:00","kind":"closed"}]}`,
			[]string{"entries[0].needle", "entries[1].at", "entries[2]"}},
		{"nothing", `{}`, []string{"planned", "entries"}},
		{"a key twice", head + `[],"entries":[]}`, []string{"entries"}},
		{"another version", `{"schema":2,"planned":[],"entries":[]}`, []string{"schema"}},
		{"no JSON", `{"schema":1`, []string{""}},
		{"a list", `[]`, []string{""}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			rec, err := session.ReadRecord(strings.NewReader(tt.text))
			require.Nil(t, rec)
			var got []string
			for _, f := range intake.FaultsOf(err) {
				got = append(got, f.Path)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("paths mismatch (-want +got):\n%s\n%v", diff, err)
			}
		})
	}
}

func TestScoresGoThroughJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := rapid.SampledFrom(measures()).Draw(t, "measure")
		s := m.Of(float64(rapid.Int64Range(-10_000_000, 10_000_000).Draw(t, "thousandths")) / 1000)
		data, err := json.Marshal(s)
		require.Equal(t, s.IsValid(), err == nil)
		if err != nil {
			return
		}
		var back session.Score
		require.NoError(t, json.Unmarshal(data, &back))
		require.Equal(t, s, back)
	})
	var s session.Score
	require.Error(t, json.Unmarshal([]byte(`{"measure":"nprs","value":11}`), &s))
	require.Zero(t, s)
}

func measures() (all []session.Measure) {
	for m := range session.Measures() {
		all = append(all, m)
	}
	return all
}

func TestCoursesGoThroughJSON(t *testing.T) {
	course := courseOf(t, weekly(6, 5, 3)...)
	course, err := course.Sore(visitDay.AddDays(2), anatomy.UpperTrapezius, anatomy.Infraspinatus)
	require.NoError(t, err)
	course, err = course.Switched(session.Switch{On: visitDay.AddDays(8), To: session.ChangeDose, Why: "fewer & shorter"})
	require.NoError(t, err)
	course, err = course.Aiming(session.NPRS.Of(2.5))
	require.NoError(t, err)
	pace := session.DefaultPacing()
	pace.DecideBy = 8
	course, err = course.Paced(pace)
	require.NoError(t, err)
	back, err := session.ReadCourse(strings.NewReader(jsonOf(t, course)))
	require.NoError(t, err)
	require.Equal(t, jsonOf(t, course), jsonOf(t, back))
	require.Equal(t, course.Advice(visitDay.AddDays(21)).Report(), back.Advice(visitDay.AddDays(21)).Report())
	golden(t, "course.json", masked(jsonOf(t, course))+"\n")

	var read session.Pacing
	require.NoError(t, json.Unmarshal([]byte(jsonOf(t, pace)), &read))
	require.Equal(t, pace, read)
}

func TestReadCourseReportsEveryFault(t *testing.T) {
	good := jsonOf(t, courseOf(t, weekly(6, 5)...))
	tests := []struct{ name, old, new, path string }{
		{"a visit of another condition", `"visits":[{"schema":1,"condition":"neck-pain-chronic"`, `"visits":[{"schema":1,"condition":"back-pain"`, "visits[0]"},
		{"a visit that is not closed", `,{"at":"2026-11-23T10:00:00Z","kind":"closed"}]`, `]`, "visits[0]"},
		{"a fault in an entry", `"kind":"needle-out","needle":1`, `"kind":"needle-out","needle":2`, "visits[0].entries[3].needle"},
		{"a pace that is none", `"visits":[`, `"pacing":{"first_look":1},"visits":[`, "pacing.first_look"},
		{"a key of the pace", `"visits":[`, `"pacing":{"frist_look":3},"visits":[`, "pacing.frist_look"},
		{"a goal that is none", `"visits":[`, `"aim":{"measure":"nprs","value":-1},"visits":[`, "aim.value"},
		{"soreness of no muscle", `"sore":[`, `"sore":[{"on":"2026-11-24","muscles":["uper-trapezius"]}`, "sore[0].muscles[0]"},
		{"a change of plan to nothing", `"switches":[`, `"switches":[{"on":"2026-11-24","to":"muscle","why":"x"}`, "switches[0].to"},
		{"a change of plan without a reason", `"switches":[`, `"switches":[{"on":"2026-11-24","to":"muscles","why":""}`, "switches[0].why"},
		{"no condition", `{"schema":1,"condition":"neck-pain-chronic","visits"`, `{"schema":1,"visits"`, "condition"},
	}
	first, _, _ := strings.Cut(good[strings.Index(good, `{"schema":1,"condition":"neck-pain-chronic","day"`):], `,{"schema"`)
	tests = append(tests, struct{ name, old, new, path string }{"a visit twice", first, first + "," + first, "visits[1]"})
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			require.Contains(t, good, tt.old)
			_, err := session.ReadCourse(strings.NewReader(strings.Replace(good, tt.old, tt.new, 1)))
			var paths []string
			for _, f := range intake.FaultsOf(err) {
				paths = append(paths, f.Path)
			}
			require.Contains(t, paths, tt.path, "%v", err)
		})
	}
}

func TestScreeningsGoOutAsTheyWereGiven(t *testing.T) {
	rec := session.Begin(neckPlan(t))
	require.NoError(t, rec.Log(session.Consented(minute(0), neckPlan(t).Assessment())))
	_, on := rec.Consent()
	require.Contains(t, jsonOf(t, rec), jsonOf(t, on))
	_, err := json.Marshal(session.Screening{})
	require.Error(t, err)
}

// What is read is written again and read as the same, and nothing panics.
func FuzzReadRecord(f *testing.F) {
	rec := session.Begin(neckPlan(f))
	require.NoError(f, rec.Log(everyEntry(f)...))
	f.Add([]byte(jsonOf(f, rec)))
	if seed, err := os.ReadFile("testdata/record.json"); err == nil { // its hash is masked, which is refused
		f.Add(seed)
	}
	f.Add([]byte(`{"planned":[],"entries":[{"at":"2026-11-23T10:05:00.000000001-23:59","kind":"corrected","entry":0,"why":"x","with":[]}]}`))
	f.Add([]byte(`{"planned":[],"entries":[{"at":"0000-01-01T00:00:00Z","kind":"closed"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		rec, err := session.ReadRecord(bytes.NewReader(data))
		if err != nil {
			return
		}
		rec.Report()
		written := jsonOf(t, rec)
		back, err := session.ReadRecord(strings.NewReader(written))
		require.NoError(t, err)
		require.Equal(t, written, jsonOf(t, back))
	})
}

func FuzzReadCourse(f *testing.F) {
	f.Add([]byte(jsonOf(f, courseOf(f, weekly(6, 5, 3)...))))
	f.Add([]byte(`{"condition":"neck-pain","visits":[],"sore":[],"switches":[]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		course, err := session.ReadCourse(bytes.NewReader(data))
		if err != nil {
			return
		}
		course.Advice(visitDay).Report()
		written := jsonOf(t, course)
		back, err := session.ReadCourse(strings.NewReader(written))
		require.NoError(t, err)
		require.Equal(t, written, jsonOf(t, back))
	})
}

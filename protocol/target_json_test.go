package protocol_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/protocoltest"
	"github.com/dryneedling/dryneedling/protocol"
)

// full has every member of the wire form, in canonical order.
const full = `{"muscle":"lumbar-multifidus","side":"left","technique":"electrical","depth":"deep",` +
	`"needle":{"diameter_mm":0.3,"length_mm":50},"grip":"flat","position":"prone","level":"L4","trigger_point":1,` +
	`"insertion_depth_mm":32.5,"insertion_lateral_mm":20,"zones":["temple","sternum"],"healthy_skin":true,"angle":"medial","angle_deg":12.345,` +
	`"towards_joint":true,"off_bone":true,"insertions":4,"material":"steel_coated","guidance":"ultrasound","retention_min":10,` +
	`"stimulation":{"minutes":7.5,"path":"within_one_muscle"}}`

// least has what has to be there, and nothing else.
const least = `{"muscle":"soleus","side":"left","technique":"static","depth":"deep"}`

// with is the least target with more members.
func with(members string) string { return strings.TrimSuffix(least, "}") + "," + members + "}" }

func TestCanonicalBytes(t *testing.T) {
	for _, text := range []string{full, least, with(`"needle":{"diameter_mm":0.25}`), with(`"needle":{"length_mm":300}`),
		with(`"insertion_lateral_mm":0`), with(`"angle_deg":0`), with(`"retention_min":0`), with(`"insertion_depth_mm":0.001`)} {
		var target protocol.Target
		require.NoError(t, json.Unmarshal([]byte(text), &target), text)
		data, err := target.MarshalJSON()
		require.NoError(t, err)
		require.Equal(t, text, string(data))
	}
}

func TestOneMeaningHasOneForm(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"members in any order", `{"depth":"deep","technique":"static","side":"left","muscle":"soleus"}`, least},
		{"blanks", "\n{ \"muscle\" : \"soleus\",\t\"side\":\"left\",\"technique\":\"static\",\"depth\":\"deep\" } \r\n", least},
		{"escapes", `{"muscle":"\u0073oleus","side":"left","technique":"static","depth":"deep"}`, least},
		{"numbers with more digits than they need", with(`"needle":{"diameter_mm":0.300,"length_mm":4e1}`), with(`"needle":{"diameter_mm":0.3,"length_mm":40}`)},
		{"minus nothing", with(`"insertion_lateral_mm":-0`), with(`"insertion_lateral_mm":0`)},
		{"a zone that stands twice counts once, in the order of the table", with(`"zones":["sternum","temple","sternum"]`), with(`"zones":["temple","sternum"]`)},
		{"no zones", with(`"zones":[]`), least},
		{"a departure that is none", with(`"healthy_skin":false,"off_bone":false,"towards_joint":false`), least},
		{"a needle of which nothing is known", with(`"needle":{}`), least},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var target protocol.Target
			require.NoError(t, json.Unmarshal([]byte(tt.text), &target))
			data, err := json.Marshal(target)
			require.NoError(t, err)
			require.Equal(t, tt.want, string(data))
		})
	}
}

func TestJSONRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		target := protocoltest.Target().Draw(t, "target")
		data, err := json.Marshal(target)
		require.NoError(t, err)
		var back protocol.Target
		require.NoError(t, json.Unmarshal(data, &back), string(data))
		require.Equal(t, target, back)
		again, err := json.Marshal(back)
		require.NoError(t, err)
		require.Equal(t, string(data), string(again))
		require.True(t, json.Valid(data))
	})
}

func TestBadJSON(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string // path: problem
	}{
		{"no muscle", `{"side":"left","technique":"static","depth":"deep"}`, []string{"muscle: required: a muscle"}},
		{"nothing", `{}`, []string{"muscle: required: a muscle", "side: required: left, right or midline",
			"technique: required: static, pistoning, winding, periosteal or electrical", "depth: required: superficial or deep"}},
		{"a misspelt muscle", strings.Replace(least, "soleus", "upper-trapesius", 1), []string{"muscle: no such muscle; the nearest is upper-trapezius"}},
		{"a muscle in capitals", strings.Replace(least, "soleus", "Soleus", 1), []string{"muscle: no such muscle; the nearest is soleus"}},
		{"a muscle of nothing", strings.Replace(least, `"soleus"`, `""`, 1), []string{"muscle: no such muscle"}},
		{"a muscle by number", strings.Replace(least, `"soleus"`, `7`, 1), []string{"muscle: wanted a string"}},
		{"a misspelt side", strings.Replace(least, `"left"`, `"lefft"`, 1), []string{"side: no such side; the nearest is left"}},
		{"both sides", strings.Replace(least, `"left"`, `"both"`, 1), []string{"side: no such side"}},
		{"unknown is no value of a field", with(`"grip":"unknown"`), []string{"grip: no such grip"}},
		{"null is no value", with(`"grip":null`), []string{"grip: wanted a string"}},
		{"a midline leg", strings.Replace(least, `"left"`, `"midline"`, 1),
			[]string{"side: midline is for a muscle at home in neck, head, thorax, abdomen, pelvis, upper or lower back"}},
		{"a level that the muscle lacks", `{"muscle":"lumbar-multifidus","side":"left","technique":"static","depth":"deep","level":"C4"}`,
			[]string{"level: the muscle is not needled at this level"}},
		{"a level of a muscle without levels", with(`"level":"L4"`), []string{"level: the muscle is not needled at this level"}},
		{"a level that is none", with(`"level":"L6"`), []string{"level: no such level; the nearest is C6"}},
		{"a range of levels", with(`"level":"L4-L5"`), []string{"level: no such level"}},
		{"current with another technique", with(`"stimulation":{"minutes":10}`), []string{"stimulation: only with the technique electrical"}},
		{"empty current with another technique", with(`"stimulation":{}`), []string{"stimulation: only with the technique electrical"}},
		{"a needle too long", with(`"needle":{"length_mm":300.5}`), []string{"needle.length_mm: out of range, 5 to 300"}},
		{"a needle too thick", with(`"needle":{"diameter_mm":40}`), []string{"needle.diameter_mm: out of range, 0.10 to 1.00"}},
		{"a needle below nothing", with(`"needle":{"length_mm":-40}`), []string{"needle.length_mm: out of range, 5 to 300"}},
		{"too many decimals", with(`"needle":{"length_mm":40.0001}`), []string{"needle.length_mm: out of range, 5 to 300"}},
		{"more digits than can be", with(`"needle":{"length_mm":40.00000000000000001}`), []string{"needle.length_mm: out of range, or more than three decimals"}},
		{"a number without end", with(`"needle":{"length_mm":1e999}`), []string{"needle.length_mm: out of range, or more than three decimals"}},
		{"a needle in words", with(`"needle":"0.30 x 40"`), []string{"needle: wanted an object"}},
		{"a length in words", with(`"needle":{"length_mm":"40"}`), []string{"needle.length_mm: wanted a number"}},
		{"a misspelt key", with(`"postion":"prone"`), []string{"postion: no such key; the nearest is position"}},
		{"a key in another case", with(`"Grip":"flat"`), []string{"[4]: no such key; the nearest is grip"}},
		{"a misspelt key further in", with(`"needle":{"lenght_mm":40}`), []string{"needle.lenght_mm: no such key; the nearest is length_mm"}},
		{"a key that may be a name", with(`"Jane Doe":1`), []string{"[4]: no such key"}},
		{"a key that stands twice", with(`"side":"right"`), []string{"side: stands twice"}},
		{"a key that stands twice further in", with(`"needle":{"length_mm":40,"length_mm":50}`), []string{"needle.length_mm: stands twice"}},
		{"a planned depth below the needle's tip", with(`"needle":{"length_mm":40},"insertion_depth_mm":41`),
			[]string{"insertion_depth_mm: out of range, over 0 to the length of the needle"}},
		{"no planned depth at all", with(`"insertion_depth_mm":0`), []string{"insertion_depth_mm: out of range, over 0 to 300"}},
		{"too far out", with(`"insertion_lateral_mm":301`), []string{"insertion_lateral_mm: out of range, 0 to 300"}},
		{"over a right angle", with(`"angle_deg":90.5`), []string{"angle_deg: out of range, 0 to 90 with at most three decimals"}},
		{"half an insertion", with(`"insertions":1.5`), []string{"insertions: out of range, a whole number from 1 to 100"}},
		{"no insertion", with(`"insertions":0`), []string{"insertions: out of range, a whole number from 1 to 100"}},
		{"too many insertions", with(`"insertions":101`), []string{"insertions: out of range, a whole number from 1 to 100"}},
		{"insertions without end", with(`"insertions":1e300`), []string{"insertions: out of range, a whole number from 1 to 100"}},
		{"too long in place", with(`"retention_min":121`), []string{"retention_min: out of range, 0 to 120 with at most three decimals"}},
		{"current for too long", strings.Replace(with(`"stimulation":{"minutes":121}`), "static", "electrical", 1),
			[]string{"stimulation.minutes: out of range, 0 to 120 with at most three decimals"}},
		{"a path that is none", strings.Replace(with(`"stimulation":{"path":"within_limbs"}`), "static", "electrical", 1),
			[]string{"stimulation.path: no such electrode path; the nearest is within_limb"}},
		{"trigger point nought", with(`"trigger_point":0`), []string{"trigger_point: out of range, a whole number from 1 to 255"}},
		{"a trigger point too many", with(`"trigger_point":99`), []string{"trigger_point: the muscle has no such trigger point"}},
		{"a zone that is none", with(`"zones":["temple","tempel",3]`), []string{"zones[1]: no such zone; the nearest is temple", "zones[2]: wanted a string"}},
		{"a zone without a list", with(`"zones":"temple"`), []string{"zones: wanted a list"}},
		{"a truth in words", with(`"healthy_skin":"yes"`), []string{"healthy_skin: wanted true or false"}},
		{"a list", `[]`, []string{"wanted an object"}},
		{"null", `null`, []string{"wanted an object"}},
		{"every fault at once", `{"muscle":"solues","side":"rigth","technique":"statc","depth":40,"needle":{"length_mm":1},"angle_deg":91,"insertions":0,"x":1}`,
			[]string{"muscle: no such muscle; the nearest is soleus", "side: no such side; the nearest is right", "technique: no such technique; the nearest is static",
				"depth: wanted a string", "insertions: out of range, a whole number from 1 to 100", "x: no such key",
				"needle.length_mm: out of range, 5 to 300", "angle_deg: out of range, 0 to 90 with at most three decimals"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			target := protocol.Target{Insertions: 3}
			var got []string
			for _, f := range intake.FaultsOf(target.UnmarshalJSON([]byte(tt.text))) {
				got = append(got, f.Error())
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("UnmarshalJSON(%s) mismatch (-want +got):\n%s", tt.text, diff)
			}
			require.Equal(t, protocol.Target{Insertions: 3}, target, "a refused form changes nothing")
		})
	}
}

// Nothing is rounded: a number that has more decimals than the form allows is a fault, however small.
func TestNoNumberIsRounded(t *testing.T) {
	for _, member := range []string{
		`"insertion_lateral_mm":1e-10`, `"insertion_lateral_mm":0.0000000001`, `"insertion_lateral_mm":1e-400`, `"angle_deg":1e-10`,
		`"retention_min":1e-10`, `"insertion_depth_mm":1e-10`,
	} {
		var target protocol.Target
		require.Error(t, target.UnmarshalJSON([]byte(with(member))), member)
	}
}

func TestWhatIsNoJSONIsRefused(t *testing.T) {
	for name, text := range map[string]string{
		"empty":             "",
		"truncated":         full[:len(full)/2],
		"not a number":      with(`"angle_deg":NaN`),
		"infinity":          with(`"angle_deg":Infinity`),
		"a byte order mark": "\ufeff" + least,
		"invalid UTF-8":     strings.Replace(least, "soleus", "sol\xffus", 1),
		"nested too deep":   strings.Repeat(`{"needle":`, 10_000),
		"more behind it":    least + least,
		"a comma too many":  strings.TrimSuffix(least, "}") + ",}",
		"a plus sign":       with(`"angle_deg":+1`),
		"a leading zero":    with(`"angle_deg":01`),
		"too large":         with(`"grip":"` + strings.Repeat("x", 1<<20) + `"`),
	} {
		var target protocol.Target
		faults := intake.FaultsOf(target.UnmarshalJSON([]byte(text)))
		require.Len(t, faults, 1, name)
	}
}

func FuzzTargetJSON(f *testing.F) {
	for _, seed := range []string{full, least, `{}`, `[]`, `null`, ``, with(`"needle":{}`), with(`"stimulation":{}`), with(`"insertions":1e300`),
		with(`"level":"L4"`), with(`"side":"right"`), with(`"zones":["temple","temple"]`), with(`"angle_deg":1e-10`), with(`"grip":null`),
		"\ufeff" + least, "{\"muscle\":\"\xff\"}", strings.Repeat("[", 10_000), full[:100], `{"muscle":"\ud800"}`} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var target protocol.Target
		if err := target.UnmarshalJSON(data); err != nil {
			if len(intake.FaultsOf(err)) == 0 || target != (protocol.Target{}) {
				t.Errorf("%q: %v", data, err)
			}
			return
		}
		if err := target.Validate(); err != nil {
			t.Fatalf("%q was read, and is not valid: %v", data, err)
		}
		canonical, err := target.MarshalJSON()
		if err != nil {
			t.Fatal(err)
		}
		var back protocol.Target
		if err := back.UnmarshalJSON(canonical); err != nil || back != target {
			t.Errorf("%q came back as %s: %v", data, canonical, err)
		}
	})
}

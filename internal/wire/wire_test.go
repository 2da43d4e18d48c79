package wire_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/internal/wire"
)

// read parses text and writes it again, in the order in which it stands.
func read(text string) (string, []string) {
	var faults wire.Faults
	node, ok := wire.Parse([]byte(text), &faults)
	var all []string
	for _, f := range faults.All() {
		all = append(all, strings.TrimPrefix(f.Path+": "+f.Problem, ": "))
	}
	if !ok {
		return "", all
	}
	var b wire.Buffer
	write(&b, node, &faults)
	return string(b.Bytes()), all
}

func write(b *wire.Buffer, node wire.Node, faults *wire.Faults) {
	switch node.Kind() {
	case wire.Null:
		b.Raw("null")
	case wire.Bool:
		b.Bool(node.IsTrue())
	case wire.Number:
		b.Raw(node.Text())
	case wire.String:
		b.Text(node.Text())
	case wire.List:
		b.Open('[')
		for _, item := range node.Items() {
			write(b, item, faults)
		}
		b.Close(']')
	case wire.Object:
		b.Open('{')
		for key, value := range node.Object("", faults).Rest() {
			b.Key(key.Text)
			write(b, value, faults)
		}
		b.Close('}')
	}
}

func TestTheOrderAndTheDigitsOfTheTextAreKept(t *testing.T) {
	for _, text := range []string{
		`{"b":[],"a":{"c":null,"":true},"z":[1,-0,1.50,1e9,-2.5E-3,false]}`,
		`"\"\\/\b\f\n\r\té😀"`, `[[[[]]]]`, `""`, `0`,
	} {
		got, faults := read(text)
		require.Empty(t, faults)
		var want, is any
		require.NoError(t, json.Unmarshal([]byte(text), &want))
		require.NoError(t, json.Unmarshal([]byte(got), &is))
		require.Equal(t, want, is)
		if !strings.Contains(text, `\`) {
			require.Equal(t, text, got)
		}
	}
	got, _ := read(`"\u00e9\ud83d\ude00\u0041\/"`)
	require.Equal(t, `"é😀A/"`, got)
	got, _ = read(" [ 1 ,\t2\r\n] \n")
	require.Equal(t, `[1,2]`, got)
}

func TestWhatIsNoJSONIsRefusedWhereItStands(t *testing.T) {
	tests := []struct{ text, want string }{
		{``, "not JSON at line 1, byte 1: ends too early: wanted a value"},
		{`{"a":1,}`, "not JSON at line 1, byte 8: wanted a key"},
		{`{,}`, "not JSON at line 1, byte 2: wanted a key"},
		{`{"a" 1}`, "a: not JSON at line 1, byte 6: wanted :"},
		{`{"a":1 "b":2}`, "not JSON at line 1, byte 8: wanted , or }"},
		{`{a:1}`, "not JSON at line 1, byte 2: wanted a key"},
		{`{'a':1}`, "not JSON at line 1, byte 2: wanted a key"},
		{`[1,]`, "[1]: not JSON at line 1, byte 4: wanted a value"},
		{`[1 2]`, "not JSON at line 1, byte 4: wanted , or ]"},
		{"{\n  \"a\": [1,\n    nil]}", "a[1]: not JSON at line 3, byte 5: wanted a value"},
		{`{"a":tru}`, "a: not JSON at line 1, byte 6: wanted a value"},
		{`{"a":True}`, "a: not JSON at line 1, byte 6: wanted a value"},
		{`truer`, "not JSON at line 1, byte 5: wanted nothing more behind the value"},
		{`[Infinity]`, "[0]: not JSON at line 1, byte 2: wanted a value"},
		{`[-Infinity]`, "[0]: not JSON at line 1, byte 2: wanted a number as JSON writes it"},
		{`[1.]`, "[0]: not JSON at line 1, byte 2: wanted a number as JSON writes it"},
		{`[01]`, "[0]: not JSON at line 1, byte 2: wanted a number as JSON writes it"},
		{`[1e]`, "[0]: not JSON at line 1, byte 2: wanted a number as JSON writes it"},
		{`[1-2]`, "[0]: not JSON at line 1, byte 2: wanted a number as JSON writes it"},
		{`[0x10]`, "not JSON at line 1, byte 3: wanted , or ]"},
		{`["a`, "[0]: not JSON at line 1, byte 4: ends too early: wanted the closing quote"},
		{`["a\`, "[0]: not JSON at line 1, byte 5: ends too early: wanted the rest of an escape"},
		{`["\x"]`, "[0]: not JSON at line 1, byte 3: no such escape"},
		{`["\u12g4"]`, "[0]: not JSON at line 1, byte 3: no such escape"},
		{`["\u+123"]`, "[0]: not JSON at line 1, byte 3: no such escape"},
		{`["\u12`, "[0]: not JSON at line 1, byte 3: no such escape"},
		{"[\"a\nb\"]", "[0]: not JSON at line 1, byte 4: a control character in a string has to be escaped"},
		{`["\ud800"]`, "[0]: half of a surrogate pair is no character"},
		{`["\udc00\ud800"]`, "[0]: half of a surrogate pair is no character"},
		{`["\ud800\u0041"]`, "[0]: half of a surrogate pair is no character"},
		{"\x00", "not JSON at line 1, byte 1: wanted a value"},
		{`{} {}`, "not JSON at line 1, byte 4: wanted nothing more behind the value"},
		{"{}\x00", "not JSON at line 1, byte 3: wanted nothing more behind the value"},
		{"// no\n{}", "not JSON at line 1, byte 1: wanted a value"},
		{"\xef\xbb\xbf{}", "begins with a byte order mark; plain UTF-8 is wanted"},
		{"[\"\xc0\xaf\"]", "not valid UTF-8"},
		{"[\"\xed\xa0\x80\"]", "not valid UTF-8"},
		{strings.Repeat(" ", wire.MaxBytes) + "1", "larger than 1 MiB"},
	}
	for _, tt := range tests {
		t.Run(tt.text[:min(20, len(tt.text))], func(t *testing.T) {
			got, faults := read(tt.text)
			require.Empty(t, got)
			require.Equal(t, []string{tt.want}, faults)
		})
	}
}

func TestNestingEndsAt64Levels(t *testing.T) {
	_, faults := read(strings.Repeat("[", 65) + strings.Repeat("]", 65))
	require.Empty(t, faults)
	for _, open := range []string{"[", `{"a":`} {
		_, faults = read(strings.Repeat(open, 100_000))
		require.Len(t, faults, 1)
		require.Contains(t, faults[0], "nested deeper than 64 levels")
	}
}

func TestAKeyThatStandsTwiceIsAFaultEverywhere(t *testing.T) {
	got, faults := read(`{"a":{"x":1,"x":2},"b":[{"y":1,"y":1}],"\u0061":3,"Jo":1,"Jo":2}`)
	require.Equal(t, []string{"a.x: stands twice", "b[0].y: stands twice", "a: stands twice", "[4]: stands twice"}, faults)
	require.Equal(t, `{"a":{"x":1},"b":[{"y":1}],"Jo":1}`, got)
}

func TestWalk(t *testing.T) {
	var faults wire.Faults
	node, ok := wire.Read(strings.NewReader(
		`{"name":"x","size":1.50,"on":true,"list":[1,2],"in":{"deep":{"er":null}},"nmae":1,"Jane Doe":2,"list":[]}`), &faults)
	require.True(t, ok)
	root := node.Object("plan", &faults)
	name, ok := root.Text("name")
	require.True(t, ok)
	require.Equal(t, "x", name)
	size, _ := root.Number("size")
	require.Equal(t, "1.50", size)
	on, ok := root.Bool("on")
	require.True(t, on && ok)
	list, _ := root.List("list")
	require.Len(t, list, 2, "the first of two counts")
	_, ok = root.Text("absent")
	require.False(t, ok)
	root.Missing("absent")
	deep := root.Object("in").Object("deep")
	require.Equal(t, "plan.in.deep.er", deep.Path("er"))
	require.Equal(t, "plan.in.deep.absent", deep.Path("absent"))
	_, ok = deep.Number("er")
	require.False(t, ok)
	deep.Close()
	require.Nil(t, root.Object("nowhere").Object("further"))
	root.Object("nowhere").Close()
	root.Object("nowhere").Missing("x")
	root.Close()

	want := []wire.Fault{
		{Path: "list", Problem: "stands twice", Err: wire.ErrTwice},
		{Path: "plan.absent", Problem: "is missing", Err: wire.ErrMissing},
		{Path: "plan.in.deep.er", Problem: "wanted a number", Err: wire.ErrWrongKind},
		{Path: "plan.nmae", Problem: "no such key", Nearest: "name", Err: wire.ErrUnknownKey},
		{Path: "plan[6]", Problem: "no such key", Err: wire.ErrUnknownKey},
	}
	if diff := cmp.Diff(want, faults.All(), cmp.Comparer(func(a, b error) bool { return a == b })); diff != "" {
		t.Errorf("faults mismatch (-want +got):\n%s", diff)
	}
}

func TestSignificantDigitsAreThoseOfTheValue(t *testing.T) {
	for number, want := range map[string]int{
		"0": 0, "-0.000": 0, "58.0": 2, "58": 2, "100": 1, "0.0123": 3, "-1.05": 3, "1e5": 1, "1.20E-3": 2, "123456": 6, "1234567": 7, "3.4000000000000000001": 20,
	} {
		require.True(t, wire.IsNumber(number))
		require.Equal(t, want, wire.Significant(number), number)
	}
}

func TestOnlyWhatLooksLikeAnIDStandsInAPath(t *testing.T) {
	for _, id := range []string{"a", "0", "inr", "left-arm_2", strings.Repeat("a", 64)} {
		require.True(t, wire.LooksLikeID(id), id)
	}
	for _, id := range []string{"", "INR", "_a", "-a", "a b", "é", "a.b", "a\n", strings.Repeat("a", 65)} {
		require.False(t, wire.LooksLikeID(id), id)
	}
}

// A body of the greatest size may be nothing but faults: all are reported, and the nearest key, which is
// slow to find, for the first of them only.
func TestManyFaultsAreCheap(t *testing.T) {
	var b strings.Builder
	b.WriteString("{")
	for i := 0; b.Len() < wire.MaxBytes-20; i++ {
		fmt.Fprintf(&b, `"a_known_kye_%d":1,`, i)
	}
	b.WriteString(`"z":1}`)
	var faults wire.Faults
	node, ok := wire.Read(strings.NewReader(b.String()), &faults)
	require.True(t, ok)
	root := node.Object("", &faults)
	for i := range 50 {
		root.Take(fmt.Sprintf("a_known_key_%d", i))
	}
	root.Close()
	helped := 0
	for _, f := range faults.All() {
		if f.Nearest != "" {
			helped++
		}
	}
	require.Greater(t, faults.Len(), 40_000)
	require.Equal(t, 1000, helped)
}

// What is written is read again, and encoding/json agrees that it is JSON.
func TestBufferWritesJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		texts := rapid.SliceOf(rapid.String()).Draw(t, "texts")
		var b wire.Buffer
		b.Open('{')
		b.Key("texts")
		b.Open('[')
		for _, text := range texts {
			b.Text(text)
		}
		b.Close(']')
		b.Key("none").Raw("null")
		b.Key("empty").Open('{')
		b.Close('}')
		b.Key("last").Bool(true)
		b.Close('}')
		require.True(t, json.Valid(b.Bytes()), string(b.Bytes()))
		got, faults := read(string(b.Bytes()))
		require.Empty(t, faults)
		require.Equal(t, string(b.Bytes()), got)
	})
}

// Nothing panics; what is accepted is what encoding/json accepts, and is read again as it was written.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		`{"a":[1,-0.5e+3,"\u00e9\ud83d\ude00",true,false,null,{}]}`, `{"a":1,"a":2}`, `[1,]`, "\ufeff{}", "\"\xff\"", `"\ud800"`, `NaN`, `1e999`, `[`, ``,
		strings.Repeat("[", 10_000), strings.Repeat(`{"a":`, 100), `"` + strings.Repeat("x", 1<<20) + `"`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got, faults := read(text)
		if got == "" {
			require.NotEmpty(t, faults)
			return
		}
		require.True(t, json.Valid([]byte(text)))
		again, faults := read(got)
		require.Empty(t, faults)
		require.Equal(t, got, again)
	})
}

package docs_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"iter"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// wireForm is the part of docs/design.md that documents the JSON.
func wireForm(t *testing.T) string {
	t.Helper()
	_, form, ok := strings.Cut(read(t, "docs/design.md"), "\n## Wire form\n")
	require.True(t, ok)
	form, _, ok = strings.Cut(form, "\n## ")
	require.True(t, ok)
	return form
}

// jsonBlock is the JSON block of the wire form under a heading.
func jsonBlock(t *testing.T, heading string) string {
	t.Helper()
	_, part, ok := strings.Cut(wireForm(t), "\n### "+heading+"\n")
	require.True(t, ok, heading)
	for _, block := range fences(part) {
		if block[0] == "json" {
			return strings.Join(block[1:], "\n")
		}
	}
	t.Fatalf("no JSON under %s", heading)
	return ""
}

func TestWireFormOfATarget(t *testing.T) {
	block := jsonBlock(t, "A target")
	var target protocol.Target
	require.NoError(t, json.Unmarshal([]byte(block), &target))
	canonical, err := json.Marshal(target)
	require.NoError(t, err)
	var want bytes.Buffer
	require.NoError(t, json.Compact(&want, []byte(block)))
	if diff := cmp.Diff(want.String(), string(canonical)); diff != "" {
		t.Errorf("the target is not in canonical form (-design +canonical):\n%s", diff)
	}
	fields := reflect.ValueOf(target)
	for i := range fields.NumField() {
		require.False(t, fields.Field(i).IsZero(), "%s is not shown", fields.Type().Field(i).Name)
	}
}

// The words of each vocabulary and the limits stand in the table of the fields.
func TestWireFormVocabularies(t *testing.T) {
	form := wireForm(t)
	documented := func(field string, words []string) {
		t.Helper()
		line := regexp.MustCompile("(?m)^\\| `" + field + "` \\|.*$").FindString(form)
		got := regexp.MustCompile("`([^`]+)`").FindAllStringSubmatch(line, -1)
		var listed []string
		for _, word := range got[1:] {
			if slices.Contains(words, word[1]) && !slices.Contains(listed, word[1]) {
				listed = append(listed, word[1])
			}
		}
		if diff := cmp.Diff(words, listed); diff != "" {
			t.Errorf("%s mismatch (-code +design):\n%s", field, diff)
		}
	}
	documented("side", words(body.Sides()))
	documented("technique", words(protocol.Techniques()))
	documented("depth", words(protocol.Depths()))
	documented("grip", words(anatomy.AllGrips()))
	documented("position", words(anatomy.AllPositions()))
	documented("angle", words(protocol.Angles()))
	documented("material", words(protocol.Materials()))
	documented("guidance", words(protocol.Guidances()))
	documented("stimulation", words(protocol.Paths()))

	regions := strings.Join(words(body.AllRegions()), " ")
	require.True(t, strings.Contains(strings.Join(strings.Fields(form), " "), "Regions: `"+regions+"`"), "regions: %s", regions)
}

func words[T fmt.Stringer](all iter.Seq[T]) (ids []string) {
	for v := range all {
		ids = append(ids, v.String())
	}
	return ids
}

// What design.md shows of an assessment has the members of a real one, in their order, and what it does not
// show it names.
func TestWireFormOfAnAssessment(t *testing.T) {
	form := wireForm(t)
	shown := members(t, []byte(jsonBlock(t, "An assessment")))
	printed := map[string][]string{}
	for _, file := range []string{"neck-pain.json", "back-pain.json"} {
		c, err := contraindication.ReadCase(strings.NewReader(read(t, "examples/screen/testdata/"+file)))
		require.NoError(t, err)
		out, err := json.Marshal(c.Screen())
		require.NoError(t, err)
		for path, keys := range members(t, out) {
			for _, key := range keys {
				if !slices.Contains(printed[path], key) {
					printed[path] = append(printed[path], key)
				}
			}
		}
	}
	if diff := cmp.Diff(printed[""], shown[""]); diff != "" {
		t.Errorf("members of an assessment mismatch (-code +design):\n%s", diff)
	}
	for path, keys := range shown {
		require.Subset(t, printed[path], keys, "at %q, design.md shows what there is not", path)
	}
	for path, keys := range printed {
		for _, key := range keys {
			named := slices.Contains(shown[path], key) || strings.Contains(form, "`"+key+"`") || strings.Contains(form, "`\""+key+"\"")
			require.True(t, named, "at %q, design.md does not speak of %s", path, key)
		}
	}
}

// members are the keys of every object in a JSON text, in their order, by path: the elements of a list share
// one path, and so do the rules, whose keys are ids.
func members(t *testing.T, data []byte) map[string][]string {
	t.Helper()
	all := map[string][]string{}
	d := json.NewDecoder(bytes.NewReader(data))
	var value func(path string)
	value = func(path string) {
		token, err := d.Token()
		require.NoError(t, err)
		switch token {
		case json.Delim('['):
			for d.More() {
				value(path + "[]")
			}
		case json.Delim('{'):
			for d.More() {
				token, err := d.Token()
				require.NoError(t, err)
				key := token.(string)
				if path == ".rules" {
					key = "*"
				}
				if !slices.Contains(all[path], key) {
					all[path] = append(all[path], key)
				}
				value(path + "." + key)
			}
		default:
			return
		}
		_, err = d.Token() // the end of the list or object
		require.NoError(t, err)
	}
	value("")
	return all
}

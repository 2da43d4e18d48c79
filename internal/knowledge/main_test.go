package main

import (
	"flag"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/session"
)

var update = flag.Bool("update", false, "rewrite docs/knowledge and the blocks of docs/verdict.md")

const (
	docs   = "../../docs"
	folder = docs + "/knowledge"
)

var written = sync.OnceValue(pages)

func TestGoldenPages(t *testing.T) {
	want := written()
	files, err := filepath.Glob(folder + "/*")
	require.NoError(t, err)
	if *update {
		for _, file := range files {
			require.NoError(t, os.Remove(file))
		}
		for file, text := range want {
			require.NoError(t, os.WriteFile(filepath.Join(folder, file), []byte(text), 0o644))
		}
		return
	}
	for _, file := range files {
		require.Contains(t, want, filepath.Base(file), "the program does not write it")
	}
	for file, text := range want {
		got, err := os.ReadFile(filepath.Join(folder, file))
		require.NoError(t, err)
		if diff := cmp.Diff(text, string(got)); diff != "" {
			t.Errorf("%s is not what the tables say; make golden writes it (-tables +file):\n%s", file, diff)
		}
	}
}

// Every row of every table that a clinician reads has its place on a page.
func TestNothingIsLeftOut(t *testing.T) {
	var all strings.Builder
	for _, text := range written() {
		all.WriteString(text)
	}
	has := func(kind, heading string) {
		t.Helper()
		require.Contains(t, all.String(), "\n### "+titled(heading)+"\n", kind)
	}
	for r := range contraindication.Shipped().Rules() {
		has("rule", heading("", r.ID))
	}
	for s := range contraindication.Settings() {
		has("setting", heading("", s.String()))
	}
	for f := range intake.Facts() {
		has("fact", heading(f.Name(), f.String()))
	}
	for m := range anatomy.Muscles() {
		has("muscle", heading(m.Name(), m.String()))
	}
	for z := range anatomy.AllZones() {
		has("zone", heading(z.Name(), z.String()))
	}
	for h := range anatomy.AllHazards() {
		has("hazard", heading(h.Name(), h.String()))
	}
	for c := range condition.All() {
		has("condition", heading(c.Name(), c.String()))
	}
	for m := range session.Measures() {
		has("measure", heading(m.Name(), m.String()))
	}
	for e := range session.AdverseEvents() {
		has("event", heading(e.Name(), e.String()))
	}
	for w := range evidence.All() {
		if !w.IsFlag() {
			require.Contains(t, all.String(), "\n- **"+string(w.Key)+"**: ", "no page cites %s", w.Key)
		}
	}
}

var link = regexp.MustCompile(`\]\(([^)#]*)(?:#([^)]*))?\)`)

// Every link leads to a page that there is, and to a heading on it.
func TestLinks(t *testing.T) {
	texts := maps.Clone(written())
	verdict, err := os.ReadFile(docs + "/verdict.md")
	require.NoError(t, err)
	texts["../verdict.md"] = string(verdict)

	anchors := map[string]map[string]bool{}
	for file, text := range texts {
		anchors[file] = map[string]bool{}
		for line := range strings.Lines(text) {
			if title := strings.TrimLeft(line, "#"); title != line {
				anchors[file][anchor(strings.TrimSpace(title))] = true
			}
		}
	}
	links := 0
	for file, text := range texts {
		for _, found := range link.FindAllStringSubmatch(text, -1) {
			if strings.Contains(found[1], "://") {
				continue
			}
			target := found[1]
			switch {
			case target == "":
				target = file
			case file == "../verdict.md":
				target = strings.TrimPrefix(target, "knowledge/")
			}
			require.Contains(t, texts, target, "%s links to it", file)
			if found[2] != "" {
				require.True(t, anchors[target][found[2]], "%s links to %s#%s", file, target, found[2])
			}
			links++
		}
	}
	require.Greater(t, links, 1000)
}

func TestHeadingsOnAPageDiffer(t *testing.T) {
	for file, text := range written() {
		seen := map[string]bool{}
		for line := range strings.Lines(text) {
			if strings.HasPrefix(line, "### ") {
				require.False(t, seen[line], "%s: %s", file, line)
				seen[line] = true
			}
		}
	}
}

// Pages hold text of the tables: nothing of the machine that wrote them, nothing left to fill in, and no mark
// of a format that went wrong.
func TestPagesAreClean(t *testing.T) {
	wrong := regexp.MustCompile(`(?i)/(work|tmp|home|root|usr|var)/|[a-z]:\\|localhost|%!|<nil>|TODO|\bNaN\b|\(\d+\)\n- |  +[^ -]|\.\.(?:$|[^./])| $`)
	texts := written()
	for _, file := range slices.Sorted(maps.Keys(texts)) {
		for line := range strings.Lines(texts[file]) {
			line = strings.TrimSuffix(line, "\n")
			if found := wrong.FindString(strings.TrimPrefix(line, "  - ")); found != "" && !strings.Contains(line, "](..") {
				t.Errorf("%s: %q in %s", file, found, line)
			}
		}
		require.True(t, strings.HasSuffix(texts[file], "\n"), file)
		require.NotContains(t, texts[file], "\n\n\n", file)
	}
}

// A source whose page shows it is one that the page cites, and the other way round.
func TestEveryPageListsWhatItCites(t *testing.T) {
	for file, text := range written() {
		body, list, ok := strings.Cut(text, "\n## Sources\n")
		if !ok {
			continue
		}
		for line := range strings.Lines(list) {
			key, _, ok := strings.Cut(strings.TrimPrefix(line, "- **"), "**")
			if ok && strings.HasPrefix(line, "- ") {
				require.Contains(t, body, key, file)
			}
		}
	}
}

// Package docs_test holds the texts of the project to the code: what they print, count and link to.
package docs_test

import (
	"bytes"
	"flag"
	"fmt"
	"iter"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

var update = flag.Bool("update", false, "rewrite the blocks that are copied from files")

// root is the top of the repository; paths below are from there.
const root = ".."

var texts = []string{"README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "docs/design.md", "docs/verdict.md"}

func read(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(root, path))
	require.NoError(t, err)
	return string(data)
}

// copied is a block that says where it is copied from: a whole file, or in it the lines from the first that
// begins with one text to the next that begins with another.
//
//	<!-- from examples/quickstart/main.go: "func run" to "}" -->
var copied = regexp.MustCompile("(?ms)^<!-- from (\\S+?)(?:: \"([^\"]+)\" to \"([^\"]+)\")? -->\n```(\\w+)\n(.*?)^```$")

func TestGoldenBlocks(t *testing.T) {
	for _, text := range texts {
		t.Run(text, func(t *testing.T) {
			got := read(t, text)
			want := copied.ReplaceAllStringFunc(got, func(block string) string {
				part := copied.FindStringSubmatch(block)
				head, _, _ := strings.Cut(block, "\n")
				return head + "\n```" + part[4] + "\n" + excerpt(t, part[1], part[2], part[3]) + "```"
			})
			if *update {
				require.NoError(t, os.WriteFile(filepath.Join(root, text), []byte(want), 0o644))
				return
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("a block is not what the file says; make golden copies it (-file +%s):\n%s", text, diff)
			}
		})
	}
}

// excerpt is the lines of a file from the first that begins with first to the next that begins with last.
func excerpt(t *testing.T, path, first, last string) string {
	t.Helper()
	lines := slices.Collect(strings.Lines(read(t, path)))
	if first == "" {
		return strings.Join(lines, "")
	}
	from := slices.IndexFunc(lines, func(l string) bool { return strings.HasPrefix(l, first) })
	require.GreaterOrEqual(t, from, 0, "%s has no line that begins with %q", path, first)
	length := slices.IndexFunc(lines[from:], func(l string) bool { return strings.HasPrefix(l, last) })
	require.GreaterOrEqual(t, length, 0, "%s has no line behind it that begins with %q", path, last)
	return strings.Join(lines[from:from+length+1], "")
}

// fences yields what stands above each fenced block, its language and its lines.
func fences(text string) iter.Seq2[string, []string] {
	return func(yield func(string, []string) bool) {
		above, inside, block := "", false, []string(nil)
		for line := range strings.Lines(text) {
			line = strings.TrimSuffix(line, "\n")
			switch {
			case inside && line == "```":
				if !yield(above, block) {
					return
				}
				inside = false
			case inside:
				block = append(block, line)
			case strings.HasPrefix(line, "```"):
				inside, block = true, []string{strings.TrimPrefix(line, "```")}
			default:
				above = line
			}
		}
	}
}

// Every block of the README is copied from something that is tested, or is commands that CI or a test here runs.
func TestReadmeBlocks(t *testing.T) {
	ci := read(t, ".ci/run")
	blocks := 0
	for above, block := range fences(read(t, "README.md")) {
		blocks++
		if strings.HasPrefix(above, "<!-- from ") {
			require.Regexp(t, copied, above+"\n```"+strings.Join(block, "\n")+"\n```", "not in the form of a copied block")
			continue
		}
		require.Equal(t, "console", block[0], "copied from nowhere: %v", block)
		for _, command := range block[1:] {
			if !slices.Contains(fromAClone, command) {
				require.Regexp(t, `(?m)^`+regexp.QuoteMeta(command)+`( |$)`, ci, "CI does not run it")
			}
		}
	}
	require.GreaterOrEqual(t, blocks, 4)
}

// The README's first command comes first in it, and the second passes the tests.
func TestReadmeCommands(t *testing.T) {
	var commands []string
	for _, block := range fences(read(t, "README.md")) {
		if block[0] == "console" {
			commands = append(commands, block[1:]...)
		}
	}
	require.GreaterOrEqual(t, len(commands), 2)
	require.Equal(t, []string{"go run ./examples/quickstart", "go test ./..."}, commands[:2])
}

// What the README says to type in a folder beside the clone, to use the module while it is not published.
var (
	fromAClone = []string{"go mod init example.com/clinic", "go work init . ../dryneedling", "go run ."}
	byReplace  = []string{
		"go mod init example.com/clinic",
		"go mod edit -require github.com/dryneedling/dryneedling@v0.0.0 -replace github.com/dryneedling/dryneedling=../dryneedling",
		"go run .",
	}
)

func TestFromAClone(t *testing.T) {
	readme := read(t, "README.md")
	require.True(t, strings.Contains(readme, strings.Join(fromAClone, "\n")), "the README says otherwise")
	require.True(t, strings.Contains(readme, "`"+byReplace[1]+"`"), "the README says otherwise")
	for name, commands := range map[string][]string{"workspace": fromAClone, "replace": byReplace} {
		t.Run(name, func(t *testing.T) {
			got := inModuleOfItsOwn(t, commands)
			if diff := cmp.Diff(read(t, "examples/quickstart/testdata/quickstart.txt"), got); diff != "" {
				t.Errorf("quickstart mismatch (-golden +got):\n%s", diff)
			}
		})
	}
}

// inModuleOfItsOwn copies the quickstart to a folder of its own, runs the commands there without a network,
// and returns what the last one prints.
func inModuleOfItsOwn(t *testing.T, commands []string) string {
	t.Helper()
	clone, err := filepath.Abs(root)
	require.NoError(t, err)
	dir := t.TempDir()
	for _, file := range []string{"main.go", "clinic.go", "form.go"} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, file), []byte(read(t, "examples/quickstart/"+file)), 0o644))
	}
	var printed, complaint bytes.Buffer
	for _, command := range commands {
		words := strings.Fields(strings.ReplaceAll(command, "../dryneedling", clone))
		run := exec.Command(words[0], words[1:]...)
		run.Dir = dir
		run.Env = append(os.Environ(), "GOWORK=", "GOFLAGS=", "GOPROXY=off")
		printed.Reset()
		run.Stdout, run.Stderr = &printed, &complaint
		require.NoError(t, run.Run(), "%s: %s", command, &complaint)
	}
	return printed.String()
}

func TestGoldenCounts(t *testing.T) {
	redFlags, works := 0, 0
	for r := range contraindication.Shipped().Rules() {
		if r.IsRedFlag() {
			redFlags++
		}
	}
	for w := range evidence.All() {
		if !w.IsFlag() {
			works++
		}
	}
	got := read(t, "README.md")
	want := got
	for _, row := range []struct {
		what  string
		count int
	}{
		{"conditions", count(condition.All())},
		{"facts that safety turns on", count(intake.Facts())},
		{"questions of the questionnaire", count(intake.Questions())},
		{"muscles and parts of muscles", count(anatomy.Muscles())},
		{"zones of referred pain", count(anatomy.AllZones())},
		{"structures at risk", count(anatomy.AllHazards())},
		{"rules", contraindication.Shipped().Len()},
		{"of these red flags", redFlags},
		{"numbers in them that a service may set", count(contraindication.Settings())},
		{"published works cited", works},
	} {
		line := regexp.MustCompile(`(?m)^\| ` + row.what + ` \| \d+ \|$`)
		require.True(t, line.MatchString(got), "the README has no line of %s", row.what)
		want = line.ReplaceAllString(want, fmt.Sprintf("| %s | %d |", row.what, row.count))
	}
	if *update {
		require.NoError(t, os.WriteFile(filepath.Join(root, "README.md"), []byte(want), 0o644))
		return
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the README counts otherwise (-tables +README):\n%s", diff)
	}
}

func count[T any](all iter.Seq[T]) (n int) {
	for range all {
		n++
	}
	return n
}

func TestReadmeIsShort(t *testing.T) {
	lines := strings.Count(read(t, "README.md"), "\n")
	require.Less(t, lines, 150, "lines")
}

// Links within the repository lead somewhere.
func TestLinks(t *testing.T) {
	link := regexp.MustCompile(`\]\(([^)#]+)(#[^)]*)?\)`)
	for _, text := range texts {
		for _, found := range link.FindAllStringSubmatch(read(t, text), -1) {
			if strings.Contains(found[1], "://") {
				continue
			}
			_, err := os.Stat(filepath.Join(root, filepath.Dir(text), found[1]))
			require.NoError(t, err, "%s links to %s", text, found[1])
		}
	}
}

// Every table of codes has its owner's notice.
func TestNoticeNamesEveryTableOfCodes(t *testing.T) {
	notice := read(t, "NOTICE")
	tables := 0
	for _, dir := range []string{"condition", "protocol/anatomy", "session"} {
		files, err := filepath.Glob(filepath.Join(root, dir, "codes_*.go"))
		require.NoError(t, err)
		for _, file := range files {
			if name := filepath.Base(file); !strings.HasSuffix(name, "_absent.go") {
				tables++
				named := regexp.MustCompile(`\(` + dir + `/` + name + `|\(` + name + ` in [^)]*\b` + dir + `\b`)
				require.True(t, named.MatchString(notice), "%s/%s", dir, name)
			}
		}
	}
	require.GreaterOrEqual(t, tables, 6)
}

package anatomy_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s mismatch (-want +got):\n%s", path, diff)
	}
}

func TestGoldenAtlas(t *testing.T) {
	var out strings.Builder
	line := func(field string, value any) { fmt.Fprintf(&out, "  %s: %v\n", field, value) }
	for m := range anatomy.Muscles() {
		e, points := m.Envelope(), m.TriggerPoints()
		count := fmt.Sprint(points.Min)
		if points.Max != points.Min {
			count = fmt.Sprintf("%d-%d", points.Min, points.Max)
		}
		if points.Per != "" {
			count += " per " + points.Per
		}
		fmt.Fprintln(&out, m)
		line("name", m.Name())
		line("latin", m.Latin())
		line("region", m.Region())
		line("footprint", m.Footprint())
		line("nerve", m.Innervation())
		line("roots", strings.Join(m.Roots(), ", "))
		line("trigger points", count+"; "+strings.Join(points.Sites, "; "))
		line("refers", m.Refers())
		line("near", m.Near())
		line("positions", e.Positions)
		line("position", e.PositionNote)
		line("grips", e.Grips)
		line("grip", e.GripNote)
		line("direction", e.Direction)
		line("backstop", e.Backstop)
		line("forbidden", e.Forbidden)
		line("needle length", e.NeedleLength)
		line("needle diameter", e.NeedleDiameter)
		line("depth guard", e.DepthGuard)
		line("depth note", e.DepthNote)
		for c := range anatomy.Cavities() {
			line("reaches "+c.String(), m.Reaches(c))
		}
		line("levels", m.Levels().Ranges())
		line("angle required", m.AngleRequired())
		line("compressible", m.Compressible())
		line("manual only", m.ManualOnly())
		line("difficulty", m.Difficulty())
		line("confidence", m.Confidence())
		line("audited", m.Audited())
		line("sources", m.Sources())
		for c := range m.Codes() {
			line("code", fmt.Sprintf("%s %s %s (%v)", c.System, c.Code, c.Display, c.Match))
		}
	}
	golden(t, "atlas.golden", out.String())
}

func TestGoldenZones(t *testing.T) {
	var out strings.Builder
	for z := range anatomy.AllZones() {
		side := "midline"
		if z.Sideable() {
			side = "left or right"
		}
		fmt.Fprintf(&out, "%v: %s; %s; %v; %v; %d muscles\n",
			z, z.Name(), side, z.View(), z.Region(), anatomy.ReferringTo(z).Len())
	}
	golden(t, "zones.golden", out.String())
}

func TestGoldenHazards(t *testing.T) {
	var out strings.Builder
	for h := range anatomy.AllHazards() {
		fmt.Fprintf(&out, "%v: %s\n  harm: %s\n  avoid: %s\n  muscles: %v\n  sources: %v\n",
			h, h.Name(), h.Harm(), h.Avoid(), anatomy.Beside(h), h.Sources())
	}
	golden(t, "hazards.golden", out.String())
}

func TestMusclesByHomeRegion(t *testing.T) {
	want := map[body.Region]int{
		body.Head: 13, body.Neck: 21, body.Shoulder: 10, body.UpperArm: 6, body.Forearm: 19, body.Hand: 10,
		body.Thorax: 9, body.UpperBack: 9, body.LowerBack: 6, body.Abdomen: 6, body.Pelvis: 6, body.Hip: 11,
		body.Thigh: 14, body.LowerLeg: 14, body.Foot: 12,
	}
	got := make(map[body.Region]int)
	for m := range anatomy.Muscles() {
		got[m.Region()]++
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("muscles by region mismatch (-want +got):\n%s", diff)
	}
}

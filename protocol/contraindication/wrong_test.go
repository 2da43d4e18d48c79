package contraindication_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// client is the program in which each snippet stands.
const client = `package client

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

var box struct{ Checked bool }

func client(day intake.Date, patient intake.Profile, book contraindication.Rulebook) {
	%s
}

var _, _, _, _, _ = body.MM, protocol.NeedleMM, anatomy.Muscles, contraindication.Screen, when.All
`

// exports is where the compiler put what it knows of each package that a client imports.
var exports = sync.OnceValues(func() (map[string]string, error) {
	list := exec.Command("go", "list", "-export", "-deps", "-json=ImportPath,Export",
		"github.com/dryneedling/dryneedling/protocol/contraindication")
	list.Stderr = os.Stderr
	out, err := list.Output()
	if err != nil {
		return nil, err
	}
	files := map[string]string{}
	for packages := json.NewDecoder(bytes.NewReader(out)); packages.More(); {
		var p struct{ ImportPath, Export string }
		if err := packages.Decode(&p); err != nil {
			return nil, err
		}
		files[p.ImportPath] = p.Export
	}
	return files, nil
})

// compile type-checks a client program with the snippet in it, and returns every complaint.
func compile(t *testing.T, snippet string) (complaints []string) {
	t.Helper()
	files, err := exports()
	require.NoError(t, err)
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "client.go", fmt.Sprintf(client, snippet), 0)
	require.NoError(t, err, "it is to be wrong in its types, not in its grammar")
	lookup := func(path string) (io.ReadCloser, error) { return os.Open(files[path]) }
	config := types.Config{
		Importer: importer.ForCompiler(fset, "gc", lookup),
		Error:    func(err error) { complaints = append(complaints, err.(types.Error).Msg) },
	}
	config.Check("client", fset, []*ast.File{file}, nil) // the error is the first complaint
	return complaints
}

func TestWhatIsRightCompiles(t *testing.T) {
	for _, snippet := range []string{
		`_, _ = intake.NewProfile(day, intake.SurgeryDate.On(day), intake.INR.Of(3), intake.Smoker.Yes(), intake.HeadacheFlags.Are(intake.HeadacheFlagFever))`,
		`_, _ = intake.NewProfile(day, intake.LocalInfection.At(body.LowerLeg.Left()), intake.AntithromboticVKA, intake.AntithromboticVKA.DaysAgo(3))`,
		`_ = protocol.Target{Site: anatomy.UpperTrapezius.Left(), Needle: protocol.NeedleMM(0.3, 40), InsertionDepth: body.MM(18)}`,
		`_ = protocol.Needle{body.MM(0.3), body.MM(40)}`,
		`_ = when.Longer(body.MM(40))`,
		`_ = when.Above(intake.INR, 3)`,
		`_ = when.Near(anatomy.VertebralArtery)`,
		`_ = book.Loosen("thorax-low-bmi", contraindication.Clear, contraindication.Signed{By: "who", Why: "why"})`,
		`_ = box.Checked`,
	} {
		require.Empty(t, compile(t, snippet), snippet)
	}
}

// What these say can't be meant, and the compiler says so.
func TestWrongOnPurposeDoesNotCompile(t *testing.T) {
	tests := []struct{ snippet, complaint string }{
		{`_ = intake.SurgeryDate.Of(3)`, "Of undefined"},
		{`_ = intake.INR.On(day)`, "On undefined"},
		{`_, _ = intake.NewProfile(day, intake.Smoker)`, "does not implement"},
		{`_, _ = intake.NewProfile(day, intake.HeadacheFlagFever)`, "does not implement"},
		{`_, _ = intake.NewProfile(day, intake.INR)`, "does not implement"},
		{`_, _ = intake.NewProfile(day, "vka")`, "does not implement"},
		{`_, _ = intake.NewProfile(day, true)`, "does not implement"},
		{`_ = intake.Smoker.Is(box.Checked)`, "Is undefined"},
		{`_ = intake.Antithrombotic.Is("vka")`, "Is undefined"},
		{`_ = intake.HeadacheFlags.Are(intake.AntithromboticVKA)`, "cannot use"},
		{`_ = intake.LocalInfection.At(body.LowerLeg)`, "cannot use"},
		{`_ = protocol.Target{Site: anatomy.UpperTrapezius}`, "cannot use"},
		{`_ = protocol.Needle{0.3, 40}`, "cannot use"},
		{`_ = protocol.Needle{Diameter: 0.3, Length: 40}`, "cannot use"},
		{`_ = protocol.Target{InsertionDepth: 18}`, "cannot use"},
		{`_ = protocol.Target{Lean: 45}`, "cannot use"},
		{`_ = protocol.Target{Depth: body.MM(40)}`, "cannot use"},
		{`_ = when.Longer(40)`, "cannot use"},
		{`_ = when.AngleAbove(45)`, "cannot use"},
		{`_ = when.Above(intake.SurgeryDate, 3)`, "cannot use"},
		{`_ = when.Yes(intake.Antithrombotic)`, "cannot use"},
		{`_ = when.Near(anatomy.Temple)`, "cannot use"},
		{`_ = when.Is(intake.HeadacheFlagFever)`, "cannot use"},
		{`_ = when.Touches(intake.HeadacheFlags)`, "cannot use"},
		{`_ = book.Loosen("thorax-low-bmi", contraindication.Clear, "why", "who")`, "too many arguments"},
		{`_ = contraindication.Verdict{"clear", "clear"}`, "cannot use"},
		{`_ = contraindication.Assessment{err: nil}`, "unexported field"},
		{`contraindication.Screen(patient).AtMost(contraindication.Precaution)`, "AtMost undefined"},
		{`contraindication.ScreenPatient(patient).Verdict()`, "Verdict undefined"},
		{`_ = intake.Date{1}`, "unexported field"},
		{`_ = when.Expression{"deep()"}`, "unexported field"},
	}
	for _, tt := range tests {
		t.Run(tt.snippet, func(t *testing.T) {
			complaints := compile(t, tt.snippet)
			require.NotEmpty(t, complaints)
			for _, complaint := range complaints { // and no other one
				require.Contains(t, complaint, tt.complaint)
			}
		})
	}
}

// These compile, and are caught all the same.
func TestWrongOnPurposeIsRefusedWhenRun(t *testing.T) {
	patient := unremarkable(t)
	with := func(change func(*protocol.Target)) protocol.Target {
		target := calf
		change(&target)
		return target
	}
	for name, a := range map[string]contraindication.Assessment{
		"Screen(patient)":     contraindication.Screen(patient),
		"a zero Profile":      contraindication.Screen(intake.Profile{}, calf),
		"no Depth":            contraindication.Screen(patient, with(func(t *protocol.Target) { t.Depth = 0 })),
		"Depth: 40":           contraindication.Screen(patient, with(func(t *protocol.Target) { t.Depth = 40 })),
		"Retention: 5":        contraindication.Screen(patient, with(func(t *protocol.Target) { t.Retention = 5 })),
		"Retention: 1":        contraindication.Screen(patient, with(func(t *protocol.Target) { t.Retention = 1 })),
		"NeedleMM(40, 0.3)":   contraindication.Screen(patient, with(func(t *protocol.Target) { t.Needle = protocol.NeedleMM(40, 0.3) })),
		"a nil Screener":      (*contraindication.Screener)(nil).Screen(patient, calf),
		"a policy misspelt":   contraindication.Case{Profile: patient, Targets: []protocol.Target{calf}, Policy: "strict"}.Screen(),
		"Stimulation, static": contraindication.Screen(patient, with(func(t *protocol.Target) { t.Stimulation.Path = protocol.AcrossThorax })),
	} {
		t.Run(name, func(t *testing.T) {
			require.Error(t, a.Err())
			require.False(t, a.Verdict().AtMost(contraindication.Absolute))
		})
	}
	for name, answers := range map[string]intake.Answers{
		"INR.Of(34)":            {intake.INR.Of(34)},
		"a result of tomorrow":  {intake.INR.Of(3).On(day.AddDays(1))},
		"a fact answered twice": {intake.INR.Of(3), intake.INR.Of(4)},
	} {
		_, err := intake.NewProfile(day, answers...)
		require.Error(t, err, name)
		_, err = patient.With(answers...)
		require.Error(t, err, name)
	}
	_, err := contraindication.Compile(contraindication.Shipped().Tighten("thorax-low-bmy", contraindication.Relative).Add(contraindication.Rule{
		ID: "clinic-inr", Says: "So.", Strength: contraindication.Relative, When: when.Above(intake.INR, 30), Basis: own("x").Basis,
	}))
	require.ErrorContains(t, err, "the nearest is thorax-low-bmi")
	require.ErrorContains(t, err, "limit outside the range of inr")
}

package rulecheck_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication/rulecheck"
)

// declarations are the exported names of the packages that a case in Go uses: "intake.INR".
func declarations(t *testing.T) map[string]bool {
	t.Helper()
	declared := map[string]bool{}
	for _, dir := range []string{"condition", "condition/intake", "condition/body", "protocol", "protocol/anatomy"} {
		files, err := filepath.Glob(filepath.Join("../../..", dir, "*.go"))
		require.NoError(t, err)
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			source, err := os.ReadFile(file)
			require.NoError(t, err)
			parsed, err := parser.ParseFile(token.NewFileSet(), file, source, 0)
			require.NoError(t, err)
			for name := range parsed.Scope.Objects { //nolint:staticcheck // names are all that is wanted
				declared[filepath.Base(dir)+"."+name] = true
			}
		}
	}
	return declared
}

// selectors are the names of packages that a source uses: "intake.INR".
func selectors(t *testing.T, source string) map[string]bool {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), "", source, 0)
	require.NoError(t, err)
	names := map[string]bool{}
	ast.Inspect(parsed, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok {
			if x, ok := s.X.(*ast.Ident); ok && x.Name != "check" {
				names[x.Name+"."+s.Sel.Name] = true
			}
		}
		return true
	})
	return names
}

func TestEveryIDHasItsGoName(t *testing.T) {
	declared := declarations(t)
	check := func(name string) {
		t.Helper()
		require.True(t, declared[name], name)
	}
	for f := range intake.Facts() {
		name := "intake." + rulecheck.GoFact(f)
		check(name)
		switch f := f.(type) {
		case intake.Choice:
			for o := range f.Options() {
				check(name + rulecheck.GoName(o.String()))
			}
		case intake.Set:
			for i := range f.Items() {
				check("intake." + rulecheck.GoItem(f) + rulecheck.GoName(i.String()))
			}
		}
	}
	for m := range anatomy.Muscles() {
		check("anatomy." + rulecheck.GoName(m.String()))
	}
	for z := range anatomy.AllZones() {
		check("anatomy." + rulecheck.GoName(z.String()))
	}
	for r := range body.AllRegions() {
		check("body." + rulecheck.GoName(r.String()))
	}
	for c := range condition.All() {
		check("condition." + rulecheck.GoName(c.String()))
	}
	for p := range protocol.Paths() {
		check("protocol." + rulecheck.GoName(p.String()))
	}
}

func TestACaseReadsAsGoWhateverItHolds(t *testing.T) {
	k := rulecheck.Case{
		Rule: "clinic-rule", Outcome: rulecheck.Raised,
		Targets: []protocol.Target{
			{
				Site: anatomy.LumbarMultifidus.Right().AtLevel(body.L4).TrP(1), Technique: protocol.Electrical, Depth: protocol.Deep,
				Needle: protocol.NeedleMM(0.3, 40), InsertionDepth: body.MM(20.5), Angle: protocol.Medial, Lean: protocol.Deg(10),
				Grip: protocol.Flat, Position: protocol.SideLying, Guidance: protocol.Unguided, Material: protocol.SteelCoated,
				Retention: protocol.Minutes(10), Stimulation: protocol.Stimulation{Minutes: protocol.Minutes(20), Path: protocol.AcrossSpine},
				Zones: anatomy.ZonesOf(anatomy.BehindEye), InsertionLateral: body.MM(0), TowardsJoint: true, OffBone: true,
				HealthySkin: true, Insertions: 3,
			},
			{Site: anatomy.Soleus.Left(), Technique: protocol.Static, Depth: protocol.Superficial, Needle: protocol.Needle{Length: body.MM(25)}},
		},
		Answers: intake.Answers{
			intake.Treats(condition.NeckPain), intake.Smoker.Yes(), intake.SingleLung.No(), intake.Frailty.Unknown(),
			intake.AntithromboticVKA, intake.Jurisdiction.Is("US-NJ"), intake.INR.Of(3.4).DaysAgo(3),
			intake.CompetitionDate.InDays(3), intake.LastNeedlingDate.DaysAgo(20), intake.FlightOrDiveDate.Never(),
			intake.LocalInfection.At(body.LowerLeg.Left(), body.Neck.Both()), intake.Tattoo.Nowhere(),
			intake.HeadacheFlags.Are(intake.HeadacheFlagFever), intake.ContactAllergies.None(),
			intake.PractitionerRegions.Are(body.LowerLeg, body.Neck),
			intake.SurgeryTypeSpinalInstrumentation, intake.SpinalInstrumentationLevels.Are(body.L4, body.L5),
		},
	}
	const want = `check.Raised("clinic-rule",
	[]protocol.Target{
		{Site: anatomy.LumbarMultifidus.Right().AtLevel(body.L4).TrP(1), Technique: protocol.Electrical, Depth: protocol.Deep, ` +
		`Needle: protocol.NeedleMM(0.30, 40), InsertionDepth: body.MM(20.5), Angle: protocol.Medial, Lean: protocol.Deg(10), ` +
		`Grip: protocol.Flat, Position: protocol.SideLying, Guidance: protocol.Unguided, Material: protocol.SteelCoated, ` +
		`Retention: protocol.Minutes(10), Stimulation: protocol.Stimulation{Minutes: protocol.Minutes(20), Path: protocol.AcrossSpine}, ` +
		`Zones: anatomy.ZonesOf(anatomy.BehindEye), InsertionLateral: body.MM(0), TowardsJoint: true, OffBone: true, HealthySkin: true, Insertions: 3},
		{Site: anatomy.Soleus.Left(), Technique: protocol.Static, Depth: protocol.Superficial, Needle: protocol.Needle{Length: body.MM(25)}},
	},
	intake.Treats(condition.NeckPain),
	intake.AntithromboticVKA,
	intake.CompetitionDate.InDays(3),
	intake.ContactAllergies.None(),
	intake.FlightOrDiveDate.Never(),
	intake.Frailty.Unknown(),
	intake.HeadacheFlags.Are(intake.HeadacheFlagFever),
	intake.INR.Of(3.4).DaysAgo(3),
	intake.Jurisdiction.Is("US-NJ"),
	intake.LastNeedlingDate.DaysAgo(20),
	intake.LocalInfection.At(body.Neck.Both(), body.LowerLeg.Left()),
	intake.PractitionerRegions.Are(body.Neck, body.LowerLeg),
	intake.SingleLung.No(),
	intake.Smoker.Yes(),
	intake.SpinalInstrumentationLevels.Are(body.L4, body.L5),
	intake.SurgeryTypeSpinalInstrumentation,
	intake.Tattoo.Nowhere())`
	require.Equal(t, want, k.Go())
	declared := declarations(t)
	for name := range selectors(t, "package p\n\nfunc _() {\n"+k.Go()+"\n}\n") {
		require.Contains(t, declared, name)
	}
}

package protocol_test

import (
	"errors"
	"fmt"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/protocoltest"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// plain is a target with nothing in it but what has to be there.
var plain = protocol.Target{Site: anatomy.Soleus.Left(), Technique: protocol.Static, Depth: protocol.Deep}

func TestEveryFaultIsNamed(t *testing.T) {
	tests := []struct {
		name string
		with func(*protocol.Target)
		path string
		kind error
	}{
		{"no muscle", func(t *protocol.Target) { t.Site.Muscle = 0 }, "muscle", protocol.ErrRequired},
		{"a muscle made up", func(t *protocol.Target) { t.Site.Muscle = 250 }, "muscle", protocol.ErrUnknown},
		{"no side", func(t *protocol.Target) { t.Site.Side = 0 }, "side", protocol.ErrRequired},
		{"a side made up", func(t *protocol.Target) { t.Site.Side = 9 }, "side", protocol.ErrUnknown},
		{"a leg has no middle", func(t *protocol.Target) { t.Site.Side = body.Midline }, "side", protocol.ErrNotAllowed},
		{"a level of a muscle that has none", func(t *protocol.Target) { t.Site.Level = body.L4 }, "level", protocol.ErrNotAllowed},
		{"a level that the muscle lacks", func(t *protocol.Target) { t.Site = anatomy.LumbarMultifidus.Left().AtLevel(body.C4) }, "level", protocol.ErrNotAllowed},
		{"a level made up", func(t *protocol.Target) { t.Site = anatomy.LumbarMultifidus.Left().AtLevel(99) }, "level", protocol.ErrNotAllowed},
		{"a trigger point too many", func(t *protocol.Target) { t.Site = t.Site.TrP(t.Site.Muscle.TriggerPoints().Count() + 1) }, "trigger_point", protocol.ErrNotAllowed},
		{"trigger point minus one", func(t *protocol.Target) { t.Site = t.Site.TrP(-1) }, "trigger_point", protocol.ErrNotAllowed},
		{"no technique", func(t *protocol.Target) { t.Technique = 0 }, "technique", protocol.ErrRequired},
		{"a technique made up", func(t *protocol.Target) { t.Technique = 6 }, "technique", protocol.ErrUnknown},
		{"no depth", func(t *protocol.Target) { t.Depth = 0 }, "depth", protocol.ErrRequired},
		{"a depth in millimetres", func(t *protocol.Target) { t.Depth = 40 }, "depth", protocol.ErrUnknown},
		{"a grip made up", func(t *protocol.Target) { t.Grip = 4 }, "grip", protocol.ErrUnknown},
		{"a position made up", func(t *protocol.Target) { t.Position = 6 }, "position", protocol.ErrUnknown},
		{"an angle in degrees", func(t *protocol.Target) { t.Angle = 45 }, "angle", protocol.ErrUnknown},
		{"a guidance made up", func(t *protocol.Target) { t.Guidance = 4 }, "guidance", protocol.ErrUnknown},
		{"a material made up", func(t *protocol.Target) { t.Material = 5 }, "material", protocol.ErrUnknown},
		{"a needle the wrong way round, 40 mm thick", func(t *protocol.Target) { t.Needle.Diameter = body.MM(40) }, "needle.diameter_mm", protocol.ErrOutOfRange},
		{"a needle the wrong way round, 0.3 mm long", func(t *protocol.Target) { t.Needle.Length = body.MM(0.3) }, "needle.length_mm", protocol.ErrOutOfRange},
		{"a diameter just too thin", func(t *protocol.Target) { t.Needle.Diameter = body.MM(0.099) }, "needle.diameter_mm", protocol.ErrOutOfRange},
		{"a diameter just too thick", func(t *protocol.Target) { t.Needle.Diameter = body.MM(1.001) }, "needle.diameter_mm", protocol.ErrOutOfRange},
		{"a needle just too short", func(t *protocol.Target) { t.Needle.Length = body.MM(4.999) }, "needle.length_mm", protocol.ErrOutOfRange},
		{"a needle just too long", func(t *protocol.Target) { t.Needle.Length = body.MM(300.001) }, "needle.length_mm", protocol.ErrOutOfRange},
		{"a needle of no number", func(t *protocol.Target) { t.Needle.Length = body.MM(math.NaN()) }, "needle.length_mm", protocol.ErrOutOfRange},
		{"a needle without end", func(t *protocol.Target) { t.Needle.Length = body.MM(math.Inf(1)) }, "needle.length_mm", protocol.ErrOutOfRange},
		{"an insertion of nothing", func(t *protocol.Target) { t.InsertionDepth = body.MM(0) }, "insertion_depth_mm", protocol.ErrOutOfRange},
		{"an insertion deeper than any needle", func(t *protocol.Target) { t.InsertionDepth = body.MM(300.001) }, "insertion_depth_mm", protocol.ErrOutOfRange},
		{"an insertion deeper than the needle", func(t *protocol.Target) {
			t.Needle.Length, t.InsertionDepth = body.MM(40), body.MM(40.001)
		}, "insertion_depth_mm", protocol.ErrOutOfRange},
		{"an insertion too far out", func(t *protocol.Target) { t.InsertionLateral = body.MM(300.001) }, "insertion_lateral_mm", protocol.ErrOutOfRange},
		{"more than a right angle", func(t *protocol.Target) { t.Lean = protocol.Deg(90.001) }, "angle_deg", protocol.ErrOutOfRange},
		{"an angle backwards", func(t *protocol.Target) { t.Lean = protocol.Deg(-1) }, "angle_deg", protocol.ErrOutOfRange},
		{"minus one insertion", func(t *protocol.Target) { t.Insertions = -1 }, "insertions", protocol.ErrOutOfRange},
		{"101 insertions", func(t *protocol.Target) { t.Insertions = 101 }, "insertions", protocol.ErrOutOfRange},
		{"five nanoseconds", func(t *protocol.Target) { t.Retention = 5 }, "retention_min", protocol.ErrOutOfRange},
		{"more than two hours", func(t *protocol.Target) { t.Retention = protocol.Minutes(120.001) }, "retention_min", protocol.ErrOutOfRange},
		{"current for too long", func(t *protocol.Target) {
			t.Technique, t.Stimulation.Minutes = protocol.Electrical, protocol.Minutes(121)
		}, "stimulation.minutes", protocol.ErrOutOfRange},
		{"a path made up", func(t *protocol.Target) { t.Technique, t.Stimulation.Path = protocol.Electrical, 10 }, "stimulation.path", protocol.ErrUnknown},
		{"current without the technique", func(t *protocol.Target) { t.Stimulation.Minutes = protocol.Minutes(10) }, "stimulation", protocol.ErrNotAllowed},
		{"a path without the technique", func(t *protocol.Target) { t.Stimulation.Path = protocol.WithinLimb }, "stimulation", protocol.ErrNotAllowed},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			target := plain
			tt.with(&target)
			err := target.Validate()
			require.ErrorIs(t, err, tt.kind)
			faults := intake.FaultsOf(err)
			require.Len(t, faults, 1)
			require.Equal(t, tt.path, faults[0].Path)
			require.Equal(t, "plan.targets[2]."+tt.path, target.Faults("plan.targets[2].")[0].Path)
			require.False(t, target.IsValid())
			_, err = target.MarshalJSON()
			require.ErrorIs(t, err, tt.kind, "it has no wire form")
		})
	}
}

func TestEveryFaultIsReportedAtOnce(t *testing.T) {
	target := protocol.Target{
		Site: anatomy.Site{Muscle: anatomy.Soleus, Side: body.Midline, Level: body.L4, TriggerPoint: 200}, Technique: 6, Depth: 40,
		Needle: protocol.NeedleMM(40, 0.3), InsertionDepth: body.MM(0), Angle: 45, Lean: protocol.Deg(91), Grip: 9, Position: 9, Guidance: 9,
		Material: 9, Retention: 5, Stimulation: protocol.Stimulation{Minutes: 5, Path: 77}, InsertionLateral: body.MM(-1), Insertions: 101,
	}
	var paths []string
	for _, f := range intake.FaultsOf(target.Validate()) {
		paths = append(paths, f.Path)
	}
	want := []string{
		"side", "level", "trigger_point", "technique", "depth", "angle", "grip", "position", "guidance", "material", "stimulation.path",
		"needle.diameter_mm", "needle.length_mm", "insertion_depth_mm", "insertion_lateral_mm", "angle_deg", "insertions", "retention_min",
		"stimulation.minutes",
	}
	if diff := cmp.Diff(want, paths); diff != "" {
		t.Errorf("Validate() mismatch (-want +got):\n%s", diff)
	}
	zero := intake.FaultsOf(protocol.Target{}.Validate())
	require.Len(t, zero, 4, "muscle, side, technique and depth have to be there")
	for _, f := range zero {
		require.ErrorIs(t, f, protocol.ErrRequired)
	}
}

func TestTheEndsOfEveryRangeAreAllowed(t *testing.T) {
	ends := []func(*protocol.Target){
		func(t *protocol.Target) { t.Needle = protocol.NeedleMM(0.1, 5) },
		func(t *protocol.Target) { t.Needle = protocol.NeedleMM(1, 300) },
		func(t *protocol.Target) { t.InsertionDepth = body.MM(0.001) },
		func(t *protocol.Target) { t.InsertionDepth = body.MM(300) },
		func(t *protocol.Target) { t.Needle.Length, t.InsertionDepth = body.MM(40), body.MM(40) },
		func(t *protocol.Target) { t.InsertionLateral = body.MM(0) },
		func(t *protocol.Target) { t.InsertionLateral = body.MM(300) },
		func(t *protocol.Target) { t.Lean = protocol.Deg(0) },
		func(t *protocol.Target) { t.Lean = protocol.Deg(90) },
		func(t *protocol.Target) { t.Insertions = 1 },
		func(t *protocol.Target) { t.Insertions = 100 },
		func(t *protocol.Target) { t.Retention = protocol.Minutes(0) },
		func(t *protocol.Target) { t.Retention = protocol.Minutes(120) },
		func(t *protocol.Target) { t.Site = t.Site.TrP(t.Site.Muscle.TriggerPoints().Count()) },
		func(t *protocol.Target) { t.Site = anatomy.LumbarMultifidus.Left().AtLevel(body.L5) },
		func(t *protocol.Target) { t.Grip, t.Position = protocol.Bracket, protocol.Standing }, // not named by the atlas for soleus
		func(t *protocol.Target) {
			t.Technique, t.Stimulation = protocol.Electrical, protocol.Stimulation{Minutes: protocol.Minutes(120), Path: protocol.NearImplant}
		},
	}
	for i, end := range ends {
		target := plain
		end(&target)
		require.NoError(t, target.Validate(), "%d", i)
		require.True(t, target.IsValid(), "%d", i)
	}
}

// The homes at which a muscle may be needled in the middle are those of the wire form's description.
func TestWhereAMidlineSiteIsAllowed(t *testing.T) {
	homes := body.RegionsOf(body.Neck, body.Head, body.Thorax, body.Abdomen, body.Pelvis, body.UpperBack, body.LowerBack)
	for m := range anatomy.Muscles() {
		target := plain
		target.Site = m.Midline()
		require.Equal(t, homes.Has(m.Region()), target.IsValid(), "%v at home in %v", m, m.Region())
	}
}

// broken draws targets of which most are not valid.
func broken() *rapid.Generator[protocol.Target] {
	return rapid.Custom(func(t *rapid.T) protocol.Target {
		target := protocoltest.Target().Draw(t, "target")
		small := rapid.Uint8Range(0, 12)
		length := rapid.Map(rapid.OneOf(rapid.Float64(), rapid.Float64Range(-1, 310), rapid.Just(math.NaN())), body.MM)
		span := rapid.OneOf(rapid.Map(rapid.Int64(), func(n int64) protocol.Span { return protocol.Span(n) }),
			rapid.Map(rapid.Float64Range(-1, 125), protocol.Minutes))
		for range rapid.IntRange(0, 4).Draw(t, "slips") {
			switch rapid.IntRange(0, 19).Draw(t, "field") {
			case 0:
				target.Site.Muscle = anatomy.Muscle(rapid.Uint8().Draw(t, "muscle"))
			case 1:
				target.Site.Side = body.Side(small.Draw(t, "side"))
			case 2:
				target.Site.Level = body.Level(rapid.Uint8().Draw(t, "level"))
			case 3:
				target.Site.TriggerPoint = rapid.Uint8().Draw(t, "trigger point")
			case 4:
				target.Technique = protocol.Technique(small.Draw(t, "technique"))
			case 5:
				target.Depth = protocol.Depth(small.Draw(t, "depth"))
			case 6:
				target.Needle.Diameter = length.Draw(t, "diameter")
			case 7:
				target.Needle.Length = length.Draw(t, "length")
			case 8:
				target.InsertionDepth = length.Draw(t, "insertion depth")
			case 9:
				target.InsertionLateral = length.Draw(t, "lateral")
			case 10:
				target.Angle = protocol.Angle(small.Draw(t, "angle"))
			case 11:
				target.Lean = protocol.Deg(rapid.Float64Range(-5, 100).Draw(t, "lean"))
			case 12:
				target.Grip = protocol.Grip(small.Draw(t, "grip"))
			case 13:
				target.Position = protocol.Position(small.Draw(t, "position"))
			case 14:
				target.Guidance = protocol.Guidance(small.Draw(t, "guidance"))
			case 15:
				target.Material = protocol.Material(small.Draw(t, "material"))
			case 16:
				target.Retention = span.Draw(t, "retention")
			case 17:
				target.Stimulation.Minutes = span.Draw(t, "minutes")
			case 18:
				target.Stimulation.Path = protocol.Path(small.Draw(t, "path"))
			case 19:
				target.Insertions = rapid.IntRange(-3, 110).Draw(t, "insertions")
			}
		}
		return target
	})
}

func TestIsValidAgreesWithFaults(t *testing.T) {
	valid, invalid := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		target := broken().Draw(t, "target")
		faults := target.Faults("")
		require.Equal(t, len(faults) == 0, target.IsValid(), "%v", faults)
		require.Equal(t, len(faults) == 0, target.Validate() == nil)
		seen := map[string]bool{}
		for _, f := range faults {
			require.NotEmpty(t, f.Path)
			require.NotEmpty(t, f.Problem)
			require.False(t, seen[f.Path], "%s stands twice", f.Path)
			seen[f.Path] = true
			require.True(t, errors.Is(f, protocol.ErrRequired) || errors.Is(f, protocol.ErrOutOfRange) ||
				errors.Is(f, protocol.ErrUnknown) || errors.Is(f, protocol.ErrNotAllowed))
		}
		if len(faults) == 0 {
			valid++
		} else {
			invalid++
		}
		require.NotPanics(t, func() { _ = target.String() })
	})
	require.NotZero(t, valid)
	require.NotZero(t, invalid)
}

func TestWhatTheGeneratorsDrawIsValid(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		target := protocoltest.Target().Draw(t, "target")
		require.NoError(t, target.Validate())
		complete := protocoltest.Complete(t, target)
		require.NoError(t, complete.Validate())
		require.True(t, complete.Needle.Length.IsGiven() && complete.InsertionDepth.IsGiven() && complete.Grip != 0)
		require.Equal(t, target.Insertions, complete.Insertions)
		require.Equal(t, target.Zones, complete.Zones)
		require.Equal(t, target, target.Mirror().Mirror())
		require.NoError(t, target.Mirror().Validate())
	})
}

func TestIsValidAllocatesNothing(t *testing.T) {
	full := protocol.Target{
		Site: anatomy.LumbarMultifidus.Left().AtLevel(body.L4), Technique: protocol.Electrical, Depth: protocol.Deep,
		Needle: protocol.NeedleMM(0.3, 50), InsertionDepth: body.MM(40), Angle: protocol.Medial, Lean: protocol.Deg(20), Grip: protocol.Flat,
		Position: protocol.Prone, Guidance: protocol.Palpation, Material: protocol.Titanium, Retention: protocol.Minutes(10),
		Stimulation:      protocol.Stimulation{Minutes: protocol.Minutes(10), Path: protocol.WithinOneMuscle},
		Zones:            anatomy.ZonesOf(anatomy.Temple),
		InsertionLateral: body.MM(20), OffBone: true, Insertions: 4,
	}
	require.True(t, full.IsValid())
	wrong := full
	wrong.Angle, wrong.Needle, wrong.Site = 45, protocol.NeedleMM(40, 0.3), anatomy.Soleus.Midline().AtLevel(body.L4).TrP(99)
	require.False(t, wrong.IsValid())
	for name, target := range map[string]*protocol.Target{"plain": &plain, "full": &full, "not valid": &wrong} {
		require.Zero(t, testing.AllocsPerRun(100, func() { target.IsValid() }), name)
	}
}

func TestAtGivesOneNeedlingToManySites(t *testing.T) {
	deep := protocol.Target{Technique: protocol.Pistoning, Depth: protocol.Deep, Needle: protocol.NeedleMM(0.3, 40)}
	plan := deep.At(anatomy.UpperTrapezius.Left(), anatomy.UpperTrapezius.Right())
	require.Equal(t, anatomy.Site{}, deep.Site, "the target itself stays")
	require.Len(t, plan, 2)
	for i, side := range []body.Side{body.Left, body.Right} {
		want := deep
		want.Site = anatomy.UpperTrapezius.On(side)
		require.Equal(t, want, plan[i])
	}
	require.Empty(t, deep.At())
}

func TestTargetText(t *testing.T) {
	target := plain
	require.Equal(t, "left soleus, deep static", target.String())
	target.Needle = protocol.NeedleMM(0.3, 40)
	require.Equal(t, "left soleus, deep static, 0.30 × 40 mm", target.String())
	target.Needle.Length = body.Length{}
	require.Equal(t, "deep static, 0.30 mm, length not given", target.How())
	require.Equal(t, target.Site.String()+", "+target.How(), fmt.Sprint(target))
}

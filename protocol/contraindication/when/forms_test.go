package when_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// forms has every form of the language, each as it is made and as it is written.
var forms = []struct {
	e     when.Expression
	text  string
	scope when.Scope
}{
	{when.All(when.Yes(intake.Smoker), when.Deep()), "all(yes(smoker), deep())", when.OfTarget},
	{when.Any(when.Yes(intake.Smoker), when.Yes(intake.Frailty)), "any(yes(smoker), yes(frailty))", when.OfPatient},
	{when.Not(when.Yes(intake.ConsentGiven)), "not(yes(consent_given))", when.OfPatient},
	{when.Is(intake.AntithromboticVKA, intake.AntithromboticCombined), "is(antithrombotic, vka, combined)", when.OfPatient},
	{when.Under("US-NJ", "AU"), "is(jurisdiction, US-NJ, AU)", when.OfPatient},
	{when.Has(intake.HeadacheFlagFever), "has(headache_flags, fever)", when.OfPatient},
	{when.HasAll(intake.ImplantedDeviceLine, intake.ImplantedDevicePort), "hasall(implanted_devices, line, port)", when.OfPatient},
	{when.Some(intake.HeadacheFlags), "some(headache_flags)", when.OfPatient},
	{when.Some(intake.LocalInfection), "some(local_infection_regions)", when.OfPatient},
	{when.Some(intake.LaminectomyLevels), "some(laminectomy_levels)", when.OfPatient},
	{when.Above(intake.INR, 3), "above(inr, 3)", when.OfPatient},
	{when.AtLeast(intake.TemperatureC, 37.5), "atleast(temperature_c, 37.5)", when.OfPatient},
	{when.Below(intake.Platelets, 20), "below(platelets, 20)", when.OfPatient},
	{when.AtMost(intake.INR, 0.5), "atmost(inr, 0.5)", when.OfPatient},
	{when.Within(intake.SurgeryDate, 42), "within(surgery_date, 42)", when.OfPatient},
	{when.Within(intake.SurgeryDate, 0), "within(surgery_date, 0)", when.OfPatient},
	{when.Within(intake.SurgeryDate), "within(surgery_date)", when.OfPatient},
	{when.Ahead(intake.CompetitionDate, 3), "ahead(competition_date, 3)", when.OfPatient},
	{when.Ahead(intake.CompetitionDate), "ahead(competition_date)", when.OfPatient},
	{when.Past(intake.NeedleExpiry), "past(needle_expiry)", when.OfPatient},
	{when.Differs(intake.NeedlesIn, intake.NeedlesOut), "differs(needles_in, needles_out)", when.OfPatient},
	{when.BelowFact(intake.AgeYears, intake.AgeOfMajority), "belowfact(age_years, age_of_majority)", when.OfPatient},
	{when.Touches(intake.LocalInfection), "touches(local_infection_regions)", when.OfTarget},
	{when.SameLimb(intake.Lymphedema), "samelimb(lymphoedema_regions)", when.OfTarget},
	{when.SameSide(intake.SurgeryRegion, body.Breast, body.Axilla), "sameside(surgery_region, breast, axilla)", when.OfTarget},
	{when.AtLevel(intake.LaminectomyLevels), "atlevel(laminectomy_levels)", when.OfTarget},
	{when.Muscle(anatomy.Soleus, anatomy.UpperTrapezius), "muscle(soleus, upper-trapezius)", when.OfTarget},
	{when.Home(body.Neck, body.UpperBack), "home(neck, upper-back)", when.OfTarget},
	{when.In(body.LowerLeg), "in(lower-leg)", when.OfTarget},
	{when.Near(anatomy.LungPleura, anatomy.VertebralArtery), "near(lung-pleura, vertebral-artery)", when.OfTarget},
	{when.Over(anatomy.Pleura), "over(pleura)", when.OfTarget},
	{when.Over(anatomy.Peritoneum), "over(peritoneum)", when.OfTarget},
	{when.Over(anatomy.Canal), "over(canal)", when.OfTarget},
	{when.Compressible(anatomy.CompressiblePartly, anatomy.CompressibleNo), "compressible(partly, no)", when.OfTarget},
	{when.ManualOnly(), "manualonly()", when.OfTarget},
	{when.Level(body.LevelsOf(body.T12), body.L1.To(body.L3)), "level(T12-L3)", when.OfTarget},
	{when.Level(body.LevelsOf(body.T12, body.L2)), "level(T12, L2)", when.OfTarget},
	{when.Side(body.Left, body.Midline), "side(left, midline)", when.OfTarget},
	{when.Deep(), "deep()", when.OfTarget},
	{when.Superficial(), "superficial()", when.OfTarget},
	{when.Using(protocol.Pistoning, protocol.Winding), "using(pistoning, winding)", when.OfTarget},
	{when.Electrical(), "electrical()", when.OfTarget},
	{when.Zone(anatomy.Sternum), "zone(sternum)", when.OfTarget},
	{when.TowardsJoint(), "towardsjoint()", when.OfTarget},
	{when.OffBone(), "offbone()", when.OfTarget},
	{when.HealthySkin(), "healthyskin()", when.OfTarget},
	{when.Longer(body.MM(14.6)), "longer(14.6)", when.OfTarget},
	{when.Deeper(body.MM(0)), "deeper(0)", when.OfTarget},
	{when.BeyondGuard(), "beyondguard()", when.OfTarget},
	{when.BeyondRange(), "beyondrange()", when.OfTarget},
	{when.LongerThan(intake.PleuraDepthMm), "longerthan(pleura_depth_mm)", when.OfTarget},
	{when.DeeperThan(intake.PleuraDepthMm), "deeperthan(pleura_depth_mm)", when.OfTarget},
	{when.LateralAbove(body.MM(24)), "lateralabove(24)", when.OfTarget},
	{when.LateralBelow(body.MM(0.001)), "lateralbelow(0.001)", when.OfTarget},
	{when.Angle(protocol.Tangential, protocol.Medial), "angle(tangential, medial)", when.OfTarget},
	{when.AngleAbove(protocol.Deg(12.5)), "angleabove(12.5)", when.OfTarget},
	{when.Grip(protocol.Pincer), "grip(pincer)", when.OfTarget},
	{when.Position(protocol.SideLying, protocol.Prone), "position(side, prone)", when.OfTarget},
	{when.Guidance(protocol.Unguided, protocol.Ultrasound), "guidance(none, ultrasound)", when.OfTarget},
	{when.Material(protocol.SteelCoated), "material(steel_coated)", when.OfTarget},
	{when.InsertionsAbove(5), "insertionsabove(5)", when.OfTarget},
	{when.Path(protocol.AcrossThorax), "path(across_thorax)", when.OfTarget},
	{when.StimAbove(protocol.Minutes(30)), "stimabove(30)", when.OfTarget},
	{when.Trained(), "trained()", when.OfTarget},
	{when.Treats(condition.NeckPain, condition.Fibromyalgia), "treats(neck-pain, fibromyalgia)", when.OfPlan},
	{when.AnyTarget(when.All(when.Deep(), when.Yes(intake.Smoker))), "anytarget(all(deep(), yes(smoker)))", when.OfPlan},
	{when.BothSides(when.OpenLungLine()), "bothsides(openlungline())", when.OfPlan},
	{when.TargetsAbove(4), "targetsabove(4)", when.OfPlan},
}

func TestEveryFormIsWrittenAndReadBack(t *testing.T) {
	seen := map[logic.Op]bool{}
	for _, tt := range forms {
		require.Equal(t, tt.text, tt.e.String())
		require.Equal(t, tt.scope, tt.e.Scope(), tt.text)
		require.False(t, tt.e.IsZero())
		for problem := range tt.e.Faults() {
			t.Errorf("%s: %s", tt.text, problem)
		}
		back, err := when.Parse(tt.text)
		require.NoError(t, err, tt.text)
		require.Equal(t, tt.e, back, tt.text)
		note(seen, tt.e.Tree())
	}
	for op := logic.OpAll; op <= logic.OpTargetsAbove; op++ {
		require.True(t, seen[op], "no case has the form %q", op)
	}
}

func note(seen map[logic.Op]bool, e *logic.Expr) {
	seen[e.Op] = true
	for i := range e.Kids {
		note(seen, &e.Kids[i])
	}
}

// What an expression is about follows from its forms, wherever they stand.
func TestScope(t *testing.T) {
	patient, target, plan := when.Yes(intake.Smoker), when.Deep(), when.TargetsAbove(2)
	tests := []struct {
		name string
		e    when.Expression
		want when.Scope
	}{
		{"a form on the target outweighs all", when.All(patient, plan, when.Not(when.Any(target))), when.OfTarget},
		{"a form on the plan outweighs the patient", when.Any(patient, when.Not(plan)), when.OfPlan},
		{"inside anytarget a target is the plan's", when.All(patient, when.AnyTarget(target)), when.OfPlan},
		{"beside anytarget it is the target's", when.All(target, when.AnyTarget(target)), when.OfTarget},
		{"anytarget of the patient is the plan's", when.AnyTarget(patient), when.OfPlan},
		{"names are read through", when.SpinalContext(), when.OfPlan},
		{"names are read through", when.Not(when.OpenLungLine()), when.OfTarget},
		{"names are read through", when.InfectionHost(), when.OfPatient},
		{"treats is the plan's", when.Treats(condition.NeckPain), when.OfPlan},
	}
	for _, tt := range tests {
		require.Equal(t, tt.want, tt.e.Scope(), "%s: %v", tt.name, tt.e)
	}
	require.Equal(t, []string{"patient", "plan", "target", "no scope"},
		[]string{when.OfPatient.String(), when.OfPlan.String(), when.OfTarget.String(), when.Scope(0).String()})
}

func TestNamedExpressions(t *testing.T) {
	// name, and what it stands for where that is short
	names := map[string]when.Expression{
		"pincered": when.Pincered(), "spinalcontext": when.SpinalContext(), "plateletreason": when.PlateletReason(), "inrreason": when.INRReason(),
		"ribcage": when.RibCage(), "openlungline": when.OpenLungLine(), "abdominalwall": when.AbdominalWall(), "treatedchest": when.TreatedChest(),
		"chestandaxilla": when.ChestAndAxilla(), "spinalcomplaint": when.SpinalComplaint(), "weakdefence": when.WeakDefense(),
		"infectionhost": when.InfectionHost(),
	}
	for name, e := range names {
		require.Equal(t, name+"()", e.String())
		back, err := when.Parse(name + "()")
		require.NoError(t, err, name)
		require.Equal(t, e, back)
		require.Len(t, e.Tree().Kids, 1)
		meaning := when.FromTree(e.Tree().Kids[0])
		require.Equal(t, e.Scope(), meaning.Scope())
		again, err := when.Parse(meaning.String())
		require.NoError(t, err, "what %s stands for", name)
		require.Equal(t, meaning, again)
		_, err = when.Parse(name + "(deep())")
		require.Error(t, err, "a name takes nothing")
	}
	require.Len(t, names, 12)
}

func TestNamedExpressionsGolden(t *testing.T) {
	var out strings.Builder
	for _, e := range []when.Expression{
		when.Pincered(), when.SpinalContext(), when.PlateletReason(), when.INRReason(), when.RibCage(), when.OpenLungLine(),
		when.AbdominalWall(), when.TreatedChest(), when.ChestAndAxilla(), when.SpinalComplaint(), when.WeakDefense(), when.InfectionHost(),
	} {
		fmt.Fprintf(&out, "%v\n  %v\n", e, when.FromTree(e.Tree().Kids[0]))
	}
	path := filepath.Join("testdata", "expressions.golden")
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(out.String()), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	if diff := cmp.Diff(string(want), out.String()); diff != "" {
		t.Errorf("%s mismatch (-want +got):\n%s", path, diff)
	}
}

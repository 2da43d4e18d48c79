package when_test

import (
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

func faults(e when.Expression) []string { return slices.Collect(e.Faults()) }

func TestWhatIsWrongWithAnExpressionTravelsInIt(t *testing.T) {
	tests := []struct {
		name string
		e    when.Expression
		want string
	}{
		{"all of nothing", when.All(), "all: has no parts"},
		{"any of nothing", when.Any(), "any: has no parts"},
		{"all of an empty part", when.All(when.Deep(), when.Expression{}), "all: has an empty part"},
		{"not of nothing", when.Not(when.Expression{}), "not: has an empty part"},
		{"anytarget of nothing", when.AnyTarget(when.Expression{}), "anytarget: has an empty part"},
		{"no option", when.Is(), "is: names no value"},
		{"options of two facts", when.Is(intake.AntithromboticVKA, intake.SexMale), "is: values of two facts"},
		{"no item", when.Has(), "has: names no value"},
		{"items of two facts", when.HasAll(intake.HeadacheFlagFever, intake.ImplantedDeviceLine), "hasall: values of two facts"},
		{"no place", when.Under(), "is: names no place"},
		{"a place that is none", when.Under("AU", "XX-99"), "is: no such country or subdivision"},
		{"a limit outside the range", when.Above(intake.INR, 30), "above: limit outside the range of inr, 0.5 to 20"},
		{"a limit that is no number", when.Below(intake.INR, math.NaN()), "below: limit outside the range of inr, 0.5 to 20"},
		{"a limit without end", when.AtMost(intake.INR, math.Inf(1)), "atmost: limit outside the range of inr, 0.5 to 20"},
		{"a limit that no answer can meet", when.AtLeast(intake.BMI, 24.12345), "atleast: limit of bmi with more than six significant digits"},
		{"days below nothing", when.Within(intake.SurgeryDate, -1), "within: wants one number of days, not below 0"},
		{"two numbers of days", when.Ahead(intake.CompetitionDate, 1, 2), "ahead: wants one number of days, not below 0"},
		{"no muscle", when.Muscle(), "muscle: names nothing"},
		{"a muscle that is none", when.Muscle(anatomy.Soleus, 0), "muscle: names what is not in its vocabulary"},
		{"no home", when.Home(), "home: names nothing"},
		{"a region that is none", when.In(99), "in: names what is not in its vocabulary"},
		{"no hazard", when.Near(), "near: names nothing"},
		{"a cavity that is none", when.Over(0), "over: names what is not in its vocabulary"},
		{"no compressibility", when.Compressible(), "compressible: names nothing"},
		{"no level", when.Level(), "level: names nothing"},
		{"an empty set of levels", when.Level(0), "level: names nothing"},
		{"levels that are none", when.Level(body.LevelsOf(body.L4) | 1<<31), "level: names what is not in its vocabulary"},
		{"no side", when.Side(), "side: names nothing"},
		{"a side that is none", when.Side(body.Left, 9), "side: names what is not in its vocabulary"},
		{"no technique", when.Using(), "using: names nothing"},
		{"no zone", when.Zone(), "zone: names nothing"},
		{"a region on no side", when.SameSide(intake.Scar), "sameside: names nothing"},
		{"a length that is none", when.Longer(body.MM(-1)), "longer: wants a length"},
		{"a length that is not given", when.Deeper(body.Length{}), "deeper: wants a length"},
		{"a distance that is none", when.LateralAbove(body.MM(0.0001)), "lateralabove: wants a length"},
		{"a distance that is not given", when.LateralBelow(body.Length{}), "lateralbelow: wants a length"},
		{"no angle", when.Angle(), "angle: names nothing"},
		{"degrees that are none", when.AngleAbove(protocol.Deg(91)), "angleabove: wants degrees"},
		{"degrees that are not given", when.AngleAbove(protocol.Degrees{}), "angleabove: wants degrees"},
		{"no grip", when.Grip(), "grip: names nothing"},
		{"no position", when.Position(), "position: names nothing"},
		{"no guidance", when.Guidance(), "guidance: names nothing"},
		{"no material", when.Material(), "material: names nothing"},
		{"no path", when.Path(), "path: names nothing"},
		{"minutes that are none", when.StimAbove(protocol.Minutes(121)), "stimabove: wants minutes"},
		{"a bare number of minutes", when.StimAbove(30), "stimabove: wants minutes"},
		{"insertions below nothing", when.InsertionsAbove(-1), "insertionsabove: wants a count, 0 to 1000"},
		{"targets without end", when.TargetsAbove(1001), "targetsabove: wants a count, 0 to 1000"},
		{"no condition", when.Treats(), "treats: names nothing"},
		{"a condition that is none", when.Treats(condition.Condition(0)), "treats: names what is not in its vocabulary"},
		{"a plan within a plan", when.AnyTarget(when.AnyTarget(when.Deep())), "anytarget: holds a form on the plan"},
		{"a name that is about the plan", when.BothSides(when.SpinalContext()), "bothsides: holds a form on the plan"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := faults(tt.e)
			require.Len(t, got, 1)
			require.Contains(t, got[0], tt.want)
			require.False(t, tt.e.IsZero(), "it is an expression, and a wrong one")
			require.Equal(t, got, faults(when.Not(when.All(when.Deep(), tt.e))), "further out it is still there")
			require.NotPanics(t, func() { _ = tt.e.String() })
		})
	}
}

// The zero value of a kind is no fact: `when.Yes(0)` compiles, and has to be refused all the same.
func TestAFactThatIsNoneIsAFault(t *testing.T) {
	for name, e := range map[string]when.Expression{
		"yes":        when.Yes(0),
		"yes 250":    when.Yes(250),
		"is":         when.Is(0),
		"is 3":       when.Is(3),
		"is no 99":   when.Is(intake.AntithromboticVKA | 0xff),
		"has":        when.Has(0),
		"has no 99":  when.Has(intake.HeadacheFlagFever | 0xff),
		"hasall":     when.HasAll(0),
		"some set":   when.Some(intake.Set(0)),
		"some areas": when.Some(intake.Areas(0)),
		"some level": when.Some(intake.Levels(0)),
		"above":      when.Above(0, 0),
		"below":      when.Below(intake.Quantity(intake.Smoker), 0),
		"within":     when.Within(0, 3),
		"ahead":      when.Ahead(0),
		"past":       when.Past(0),
		"differs":    when.Differs(0, intake.NeedlesIn),
		"differs to": when.Differs(intake.NeedlesIn, 0),
		"belowfact":  when.BelowFact(intake.AgeYears, 0),
		"touches":    when.Touches(0),
		"samelimb":   when.SameLimb(0),
		"sameside":   when.SameSide(0, body.Neck),
		"atlevel":    when.AtLevel(0),
		"longerthan": when.LongerThan(0),
		"deeperthan": when.DeeperThan(0),
	} {
		t.Run(name, func(t *testing.T) {
			require.NotEmpty(t, faults(e), "%v", e)
		})
	}
}

// A form on the plan is no form on one target, wherever it stands inside.
func TestAFormOnThePlanWithinOneOnTheTargetIsAFault(t *testing.T) {
	for _, e := range []when.Expression{
		when.AnyTarget(when.All(when.Deep(), when.TargetsAbove(2))),
		when.AnyTarget(when.All(when.Deep(), when.AnyTarget(when.Deep()))),
		when.BothSides(when.Any(when.Not(when.Treats(condition.NeckPain)), when.Deep())),
	} {
		require.NotEmpty(t, faults(e), "%v", e)
	}
}

func TestEveryFaultOfAnExpressionIsFound(t *testing.T) {
	e := when.All(when.Above(intake.INR, 30), when.Any(when.Muscle(), when.Not(when.Longer(body.MM(-1)))), when.Deep(), when.All(when.Is(), when.Expression{}))
	require.Equal(t, []string{
		"above: limit outside the range of inr, 0.5 to 20", "muscle: names nothing", "longer: wants a length", "is: names no value", "all: has an empty part",
	}, faults(e))
}

func TestTheZeroExpressionIsNone(t *testing.T) {
	var e when.Expression
	require.True(t, e.IsZero())
	require.Empty(t, faults(e))
	require.NotPanics(t, func() { _ = e.String() })
	require.False(t, when.Deep().IsZero())
	require.False(t, when.Muscle().IsZero())
}

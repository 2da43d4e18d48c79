// Package whentest draws expressions of the rule language for property tests. Only tests import it.
package whentest

import (
	"iter"
	"slices"

	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/intaketest"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// Expression draws a valid expression of any scope, at most so many forms deep.
func Expression(depth int) *rapid.Generator[when.Expression] { return tree(depth, true) }

// OfTarget draws a valid expression without a form on the plan, at most so many forms deep.
func OfTarget(depth int) *rapid.Generator[when.Expression] { return tree(depth, false) }

// tree draws an expression; forms on the plan stand in it only where that is said.
func tree(depth int, plan bool) *rapid.Generator[when.Expression] {
	return rapid.Custom(func(t *rapid.T) when.Expression {
		if depth <= 1 || rapid.IntRange(0, 3).Draw(t, "leaf") == 0 {
			return Leaf(plan).Draw(t, "leaf")
		}
		kids := rapid.SliceOfN(tree(depth-1, plan), 1, 3)
		forms := []string{"all", "all", "any", "any", "not", "not"}
		if plan {
			forms = append(forms, "anytarget", "bothsides")
		}
		switch rapid.SampledFrom(forms).Draw(t, "form") {
		case "all":
			return when.All(kids.Draw(t, "parts")...)
		case "any":
			return when.Any(kids.Draw(t, "parts")...)
		case "not":
			return when.Not(tree(depth-1, plan).Draw(t, "part"))
		case "anytarget":
			return when.AnyTarget(tree(depth-1, false).Draw(t, "part"))
		}
		return when.BothSides(tree(depth-1, false).Draw(t, "part"))
	})
}

// Leaf draws a single test, or a named expression. Forms on the plan are drawn only where that is said.
func Leaf(plan bool) *rapid.Generator[when.Expression] {
	return rapid.Custom(func(t *rapid.T) when.Expression {
		forms := leaves
		if plan {
			forms = append(slices.Clip(leaves), ofPlan...)
		}
		return rapid.SampledFrom(forms).Draw(t, "test")(t)
	})
}

type form func(t *rapid.T) when.Expression

var ofPlan = []form{
	func(t *rapid.T) when.Expression { return when.Treats(some(t, condition.All())...) },
	func(t *rapid.T) when.Expression {
		return when.TargetsAbove(rapid.IntRange(0, 6).Draw(t, "targets"))
	},
	func(t *rapid.T) when.Expression { return when.SpinalContext() },
	func(t *rapid.T) when.Expression { return when.SpinalComplaint() },
}

var leaves = []form{
	func(t *rapid.T) when.Expression { return when.Yes(one[intake.Flag](t)) },
	func(t *rapid.T) when.Expression { return when.Yes(one[intake.Flag](t)) },
	func(t *rapid.T) when.Expression { return when.Is(some(t, one[intake.Choice](t).Options())...) },
	func(t *rapid.T) when.Expression {
		var codes []string
		for _, place := range some(t, intake.ISOPlaces()) {
			codes = append(codes, place.String())
		}
		return when.Under(codes...)
	},
	func(t *rapid.T) when.Expression { return when.Has(some(t, one[intake.Set](t).Items())...) },
	func(t *rapid.T) when.Expression { return when.HasAll(some(t, one[intake.Set](t).Items())...) },
	func(t *rapid.T) when.Expression { return when.Some(one[intake.Set](t)) },
	func(t *rapid.T) when.Expression { return when.Some(one[intake.Areas](t)) },
	func(t *rapid.T) when.Expression { return when.Some(one[intake.Levels](t)) },
	func(t *rapid.T) when.Expression {
		q := one[intake.Quantity](t)
		limit := rapid.SampledFrom([]func(intake.Quantity, float64) when.Expression{when.Above, when.AtLeast, when.Below, when.AtMost}).Draw(t, "limit")
		return limit(q, intaketest.Number(q).Draw(t, "number"))
	},
	func(t *rapid.T) when.Expression {
		near := rapid.SampledFrom([]func(intake.Event, ...int) when.Expression{when.Within, when.Ahead}).Draw(t, "near")
		if rapid.Bool().Draw(t, "bare") {
			return near(one[intake.Event](t))
		}
		return near(one[intake.Event](t), rapid.IntRange(0, 400).Draw(t, "days"))
	},
	func(t *rapid.T) when.Expression { return when.Past(one[intake.Event](t)) },
	func(t *rapid.T) when.Expression {
		return when.Differs(one[intake.Quantity](t), one[intake.Quantity](t))
	},
	func(t *rapid.T) when.Expression {
		return when.BelowFact(one[intake.Quantity](t), one[intake.Quantity](t))
	},
	func(t *rapid.T) when.Expression { return when.Touches(one[intake.Areas](t)) },
	func(t *rapid.T) when.Expression { return when.SameLimb(one[intake.Areas](t)) },
	func(t *rapid.T) when.Expression {
		return when.SameSide(one[intake.Areas](t), some(t, body.AllRegions())...)
	},
	func(t *rapid.T) when.Expression { return when.AtLevel(one[intake.Levels](t)) },
	func(t *rapid.T) when.Expression { return when.LongerThan(one[intake.Quantity](t)) },
	func(t *rapid.T) when.Expression { return when.DeeperThan(one[intake.Quantity](t)) },
	func(t *rapid.T) when.Expression { return when.Trained() },
	func(t *rapid.T) when.Expression { return when.Muscle(some(t, anatomy.Muscles())...) },
	func(t *rapid.T) when.Expression { return when.Home(some(t, body.AllRegions())...) },
	func(t *rapid.T) when.Expression { return when.In(some(t, body.AllRegions())...) },
	func(t *rapid.T) when.Expression { return when.Near(some(t, anatomy.AllHazards())...) },
	func(t *rapid.T) when.Expression { return when.Over(some(t, anatomy.Cavities())[0]) },
	func(t *rapid.T) when.Expression {
		how := []anatomy.Compressibility{anatomy.CompressibleYes, anatomy.CompressiblePartly, anatomy.CompressibleNo}
		return when.Compressible(some(t, slices.Values(how))...)
	},
	func(t *rapid.T) when.Expression { return when.ManualOnly() },
	func(t *rapid.T) when.Expression { return when.Level(body.LevelsOf(some(t, body.AllLevels())...)) },
	func(t *rapid.T) when.Expression { return when.Side(some(t, body.Sides())...) },
	func(t *rapid.T) when.Expression { return when.Deep() },
	func(t *rapid.T) when.Expression { return when.Superficial() },
	func(t *rapid.T) when.Expression { return when.Using(some(t, protocol.Techniques())...) },
	func(t *rapid.T) when.Expression { return when.Electrical() },
	func(t *rapid.T) when.Expression { return when.Zone(some(t, anatomy.AllZones())...) },
	func(t *rapid.T) when.Expression { return when.TowardsJoint() },
	func(t *rapid.T) when.Expression { return when.OffBone() },
	func(t *rapid.T) when.Expression { return when.HealthySkin() },
	func(t *rapid.T) when.Expression {
		beyond := rapid.SampledFrom([]func(body.Length) when.Expression{when.Longer, when.Deeper, when.LateralAbove, when.LateralBelow}).Draw(t, "beyond")
		return beyond(body.MM(float64(thousandths(t, 300)) / 1000))
	},
	func(t *rapid.T) when.Expression { return when.BeyondGuard() },
	func(t *rapid.T) when.Expression { return when.BeyondRange() },
	func(t *rapid.T) when.Expression { return when.Angle(some(t, protocol.Angles())...) },
	func(t *rapid.T) when.Expression {
		return when.AngleAbove(protocol.Deg(float64(thousandths(t, 90)) / 1000))
	},
	func(t *rapid.T) when.Expression { return when.Grip(some(t, anatomy.AllGrips())...) },
	func(t *rapid.T) when.Expression { return when.Position(some(t, anatomy.AllPositions())...) },
	func(t *rapid.T) when.Expression { return when.Guidance(some(t, protocol.Guidances())...) },
	func(t *rapid.T) when.Expression { return when.Material(some(t, protocol.Materials())...) },
	func(t *rapid.T) when.Expression {
		return when.InsertionsAbove(rapid.IntRange(0, 100).Draw(t, "insertions"))
	},
	func(t *rapid.T) when.Expression { return when.Path(some(t, protocol.Paths())...) },
	func(t *rapid.T) when.Expression {
		return when.StimAbove(protocol.Minutes(float64(thousandths(t, 120)) / 1000))
	},
	func(t *rapid.T) when.Expression {
		return rapid.SampledFrom([]func() when.Expression{
			when.Pincered, when.PlateletReason, when.INRReason, when.RibCage, when.OpenLungLine, when.AbdominalWall,
			when.TreatedChest, when.ChestAndAxilla, when.WeakDefense, when.InfectionHost,
		}).Draw(t, "name")()
	},
}

// one draws a fact of a kind.
func one[F intake.Fact](t *rapid.T) F {
	var facts []F
	for f := range intake.Facts() {
		if f, ok := f.(F); ok {
			facts = append(facts, f)
		}
	}
	return rapid.SampledFrom(facts).Draw(t, "fact")
}

// some draws one to four of a vocabulary, each once, in any order.
func some[T comparable](t *rapid.T, all iter.Seq[T]) []T {
	values := slices.Collect(all)
	return rapid.SliceOfNDistinct(rapid.SampledFrom(values), 1, min(4, len(values)), rapid.ID[T]).Draw(t, "values")
}

// thousandths draws a number below most; the numbers that targets are drawn with are likely.
func thousandths(t *rapid.T, most int) int {
	n := rapid.OneOf(rapid.IntRange(0, most*1000), rapid.SampledFrom([]int{0, 5000, 14_600, 19_000, 30_000, 31_000, 39_000, 40_000, 50_000, 75_000})).Draw(t, "limit")
	return min(n, most*1000)
}

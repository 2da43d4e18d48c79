package intake

import "github.com/dryneedling/dryneedling/internal/logic"

// The language of the rules, as far as reasons and contradictions are written in it.

func allOf(parts ...logic.Expr) logic.Expr { return logic.Over(logic.OpAll, parts...) }
func anyOf(parts ...logic.Expr) logic.Expr { return logic.Over(logic.OpAny, parts...) }
func not(part logic.Expr) logic.Expr       { return logic.Over(logic.OpNot, part) }

func yes(f Flag) logic.Expr { return logic.Test(logic.OpYes, f.number()) }

// is tests a choice for some of its options.
func is(options ...Option) logic.Expr {
	var numbers []uint16
	for _, o := range options {
		numbers = append(numbers, uint16(o&0xff))
	}
	return logic.Test(logic.OpIs, options[0].Choice().number(), numbers...)
}

// has tests a set for some of its items.
func has(items ...Item) logic.Expr {
	var numbers []uint16
	for _, i := range items {
		numbers = append(numbers, uint16(i&0xff))
	}
	return logic.Test(logic.OpHas, items[0].Set().number(), numbers...)
}

func some(f Fact) logic.Expr                   { return logic.Test(logic.OpSome, f.number()) }
func above(q Quantity, n float64) logic.Expr   { return logic.Limit(logic.OpAbove, q.number(), n) }
func atLeast(q Quantity, n float64) logic.Expr { return logic.Limit(logic.OpAtLeast, q.number(), n) }
func below(q Quantity, n float64) logic.Expr   { return logic.Limit(logic.OpBelow, q.number(), n) }
func belowFact(q, other Quantity) logic.Expr {
	return logic.Pair(logic.OpBelowFact, q.number(), other.number())
}

// within tests an event for any day up to the visit.
func within(e Event) logic.Expr {
	x := logic.Test(logic.OpWithin, e.number())
	x.Bare = true
	return x
}

func named(name string, meaning logic.Expr) logic.Expr {
	x := logic.Over(logic.OpNamed, meaning)
	x.Name = name
	return x
}

// plateletReason is a reason to know the platelet count.
func plateletReason() logic.Expr {
	return named("plateletreason", anyOf(
		is(AntithromboticHeparin),
		allOf(yes(BleedingHistory), not(is(BleedingDisorderHemophiliaMild, BleedingDisorderHemophiliaSevere, BleedingDisorderVWD))),
		is(BleedingDisorderOther),
		yes(LiverDisease),
		yes(Cirrhosis),
		yes(MarrowFailure),
		is(CancerStatusActive),
		is(ImmuneStatusChemotherapy),
	))
}

// inrReason is a reason to know the INR.
func inrReason() logic.Expr {
	return named("inrreason", anyOf(
		is(AntithromboticVKA, AntithromboticCombined),
		yes(LiverDisease),
		yes(Cirrhosis),
		allOf(yes(BleedingHistory), not(is(BleedingDisorderHemophiliaMild, BleedingDisorderHemophiliaSevere, BleedingDisorderVWD))),
		is(BleedingDisorderOther),
	))
}

package logic

import "slices"

// A Fact is the number of a fact, as the intake package counts them; 0 is none. It exists so that what
// the engine asks of a profile cannot be asked from outside the module.
type Fact uint8

// An Op is a form of the rule language: what an expression does.
type Op uint8

// The forms. The zero Op is no form. What each means is said in the when package, where they are made.
const (
	OpAll Op = iota + 1
	OpAny
	OpNot
	OpNamed

	// Of the patient: one fact, or two quantities.
	OpYes
	OpIs
	OpHas
	OpHasAll
	OpSome
	OpAbove
	OpAtLeast
	OpBelow
	OpAtMost
	OpWithin
	OpAhead
	OpPast
	OpDiffers
	OpBelowFact

	// Of a fact and the target.
	OpTouches
	OpSameLimb
	OpSameSide
	OpAtLevel
	OpLongerThan
	OpDeeperThan
	OpTrained

	// Of the target.
	OpMuscle
	OpHome
	OpIn
	OpNear
	OpOver
	OpCompressible
	OpManualOnly
	OpLevel
	OpSide
	OpDeep
	OpSuperficial
	OpUsing
	OpElectrical
	OpZone
	OpTowardsJoint
	OpOffBone
	OpHealthySkin
	OpLonger
	OpDeeper
	OpBeyondGuard
	OpBeyondRange
	OpLateralAbove
	OpLateralBelow
	OpAngle
	OpAngleAbove
	OpGrip
	OpPosition
	OpGuidance
	OpMaterial
	OpInsertionsAbove
	OpPath
	OpStimAbove

	// Of the plan.
	OpTreats
	OpAnyTarget
	OpBothSides
	OpTargetsAbove

	lastOp = OpTargetsAbove
)

var opNames = [lastOp + 1]string{
	OpAll: "all", OpAny: "any", OpNot: "not",
	OpYes: "yes", OpIs: "is", OpHas: "has", OpHasAll: "hasall", OpSome: "some", OpAbove: "above", OpAtLeast: "atleast",
	OpBelow: "below", OpAtMost: "atmost", OpWithin: "within", OpAhead: "ahead", OpPast: "past", OpDiffers: "differs", OpBelowFact: "belowfact",
	OpTouches: "touches", OpSameLimb: "samelimb", OpSameSide: "sameside", OpAtLevel: "atlevel", OpLongerThan: "longerthan",
	OpDeeperThan: "deeperthan", OpTrained: "trained",
	OpMuscle: "muscle", OpHome: "home", OpIn: "in", OpNear: "near", OpOver: "over", OpCompressible: "compressible", OpManualOnly: "manualonly",
	OpLevel: "level", OpSide: "side", OpDeep: "deep", OpSuperficial: "superficial", OpUsing: "using", OpElectrical: "electrical",
	OpZone: "zone", OpTowardsJoint: "towardsjoint", OpOffBone: "offbone", OpHealthySkin: "healthyskin", OpLonger: "longer",
	OpDeeper: "deeper", OpBeyondGuard: "beyondguard", OpBeyondRange: "beyondrange", OpLateralAbove: "lateralabove",
	OpLateralBelow: "lateralbelow", OpAngle: "angle", OpAngleAbove: "angleabove", OpGrip: "grip", OpPosition: "position",
	OpGuidance: "guidance", OpMaterial: "material", OpInsertionsAbove: "insertionsabove", OpPath: "path", OpStimAbove: "stimabove",
	OpTreats: "treats", OpAnyTarget: "anytarget", OpBothSides: "bothsides", OpTargetsAbove: "targetsabove",
}

// String returns the word of the form in the notation of the rules; a named expression has its own.
func (op Op) String() string {
	if op > lastOp {
		return ""
	}
	return opNames[op]
}

// OfPatient reports whether the form asks of the patient alone.
func (op Op) OfPatient() bool { return op >= OpYes && op <= OpBelowFact }

// OfTarget reports whether the form asks of a target, or of a fact and a target.
func (op Op) OfTarget() bool { return op >= OpTouches && op <= OpStimAbove }

// ParseOp returns the form whose word is text.
func ParseOp(text string) (Op, bool) {
	for op := OpAll; op <= lastOp; op++ {
		if opNames[op] == text && text != "" {
			return op, true
		}
	}
	return 0, false
}

// A Leaf is one test: a form and what it is given. Which fields count depends on the form.
type Leaf struct {
	Op     Op
	Fact   Fact     // the fact it asks of
	Other  Fact     // the second quantity of differs and belowfact
	Bare   bool     // within and ahead without a number of days
	Number float64  // a limit: of a quantity in its unit, days, micrometres, thousandths of a degree or minute, a count
	Set    uint64   // the values of Args below 64, as bits
	Args   []uint16 // options, items, places, regions, muscles and so on, by number, in the order in which they were written
}

// An Expr is an expression of the rule language: a leaf, or a form over other expressions.
type Expr struct {
	Leaf
	Name  string // of a named expression; what it stands for is Kids[0]
	Kids  []Expr
	Fault string // what is wrong with how it was made; Compile reports it
}

// Clone is the expression with memory of its own.
func (e *Expr) Clone() Expr {
	out := *e
	out.Args = slices.Clone(e.Args)
	if e.Kids != nil {
		out.Kids = make([]Expr, len(e.Kids))
		for i := range e.Kids {
			out.Kids[i] = e.Kids[i].Clone()
		}
	}
	return out
}

// Over is a form over other expressions: all, any, not, anytarget, bothsides.
func Over(op Op, kids ...Expr) Expr { return Expr{Leaf: Leaf{Op: op}, Kids: kids} }

// Test is a leaf about one fact, with the numbers of the values it is given.
func Test(op Op, fact Fact, args ...uint16) Expr {
	leaf := Leaf{Op: op, Fact: fact, Args: args}
	for _, a := range args {
		if a < 64 {
			leaf.Set |= 1 << a
		}
	}
	return Expr{Leaf: leaf}
}

// Limit is a leaf about one fact with a limit.
func Limit(op Op, fact Fact, number float64) Expr {
	return Expr{Leaf: Leaf{Op: op, Fact: fact, Number: number}}
}

// Pair is a leaf about two quantities.
func Pair(op Op, fact, other Fact) Expr {
	return Expr{Leaf: Leaf{Op: op, Fact: fact, Other: other}}
}

// Leaves yields every leaf of the expression, left to right, named expressions read through.
func (e *Expr) Leaves(yield func(*Leaf) bool) { e.leaves(yield) }

func (e *Expr) leaves(yield func(*Leaf) bool) bool {
	if len(e.Kids) == 0 {
		return yield(&e.Leaf)
	}
	for i := range e.Kids {
		if !e.Kids[i].leaves(yield) {
			return false
		}
	}
	return true
}

// Eval returns the value of the expression, with the value of each leaf as test says. It is for
// expressions over facts; anytarget and bothsides are unknown.
func (e *Expr) Eval(test func(*Leaf) Truth) Truth {
	switch e.Op {
	case OpAll:
		value := Yes
		for i := range e.Kids {
			value = value.And(e.Kids[i].Eval(test))
		}
		return value
	case OpAny:
		value := No
		for i := range e.Kids {
			value = value.Or(e.Kids[i].Eval(test))
		}
		return value
	case OpNot:
		return e.Kids[0].Eval(test).Not()
	case OpNamed:
		return e.Kids[0].Eval(test)
	case OpAnyTarget, OpBothSides:
		return Unknown
	}
	return test(&e.Leaf)
}

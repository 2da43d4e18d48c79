package when

import (
	"errors"
	"fmt"
	"iter"
	"strconv"
	"strings"

	"github.com/dryneedling/dryneedling/condition"
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/internal/nearest"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// A SyntaxError says where a text is no expression, and what was wanted there.
type SyntaxError struct {
	Offset  int // bytes from the start
	Problem string
}

// Error returns where, and what was wanted: "at 4: want a form of the language".
func (e *SyntaxError) Error() string { return fmt.Sprintf("at %d: %s", e.Offset, e.Problem) }

// longestText is how much is read as an expression, in bytes.
const longestText = 1 << 16

// Parse returns the expression that text writes in the notation of the rule table. The error is a
// [SyntaxError], or says what is wrong with how the expression is made.
func Parse(text string) (Expression, error) {
	if len(text) > longestText {
		return Expression{}, &SyntaxError{longestText, "text too long"}
	}
	p := parser{text: text}
	e, err := p.expression(0)
	if err == nil && p.skip() < len(text) {
		err = p.fail("the end")
	}
	if err != nil {
		return Expression{}, err
	}
	var problems []error
	for problem := range e.Faults() {
		problems = append(problems, errors.New(problem))
	}
	if len(problems) > 0 {
		return Expression{}, errors.Join(problems...)
	}
	return e, nil
}

// MustParse is Parse for tests and tables; it panics where Parse would fail.
func MustParse(text string) Expression {
	e, err := Parse(text)
	if err != nil {
		panic(err)
	}
	return e
}

type parser struct {
	text string
	at   int
}

func (p *parser) fail(wanted string) error { return &SyntaxError{p.at, "want " + wanted} }

func (p *parser) skip() int {
	for p.at < len(p.text) && strings.IndexByte(" \t\r\n", p.text[p.at]) >= 0 {
		p.at++
	}
	return p.at
}

func (p *parser) next(c byte) bool {
	if p.skip() < len(p.text) && p.text[p.at] == c {
		p.at++
		return true
	}
	return false
}

func (p *parser) word() string {
	start := p.skip()
	for p.at < len(p.text) && isWordByte(p.text[p.at]) {
		p.at++
	}
	return p.text[start:p.at]
}

func isWordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '_' || c == '-' || c == '.'
}

// expression reads form(…).
func (p *parser) expression(depth int) (Expression, error) {
	if depth > deepest {
		return Expression{}, &SyntaxError{p.at, "nested too deep"}
	}
	start := p.skip()
	word := p.word()
	op, isForm := logic.ParseOp(word)
	body, isNamed := named(word)
	if !isForm && !isNamed {
		p.at = start
		return Expression{}, p.fail("a form of the language" + hint(nearest.Of(word, formNames)))
	}
	if !p.next('(') {
		return Expression{}, p.fail("(")
	}
	if isNamed {
		if !p.next(')') {
			return Expression{}, p.fail(")")
		}
		return body, nil
	}
	switch op {
	case logic.OpAll, logic.OpAny, logic.OpNot, logic.OpAnyTarget, logic.OpBothSides:
		return p.over(op, depth)
	}
	words, err := p.words()
	if err != nil {
		return Expression{}, err
	}
	e, err := leaf(op, words)
	if err != nil {
		return Expression{}, &SyntaxError{start, err.Error()}
	}
	return e, nil
}

func formNames(yield func(string) bool) {
	for op := logic.OpAll; op.String() != "" || op == logic.OpNamed; op++ {
		if op != logic.OpNamed && !yield(op.String()) {
			return
		}
	}
	for _, name := range names {
		if !yield(name) {
			return
		}
	}
}

func hint(nearest string) string {
	if nearest == "" {
		return ""
	}
	return "; the nearest is " + nearest
}

func (p *parser) over(op logic.Op, depth int) (Expression, error) {
	var parts []Expression
	for {
		part, err := p.expression(depth + 1)
		if err != nil {
			return Expression{}, err
		}
		parts = append(parts, part)
		if !p.next(',') {
			break
		}
	}
	if !p.next(')') {
		return Expression{}, p.fail(", or )")
	}
	switch {
	case op == logic.OpAll:
		return All(parts...), nil
	case op == logic.OpAny:
		return Any(parts...), nil
	case len(parts) != 1:
		return Expression{}, p.fail("one expression in " + op.String())
	case op == logic.OpNot:
		return Not(parts[0]), nil
	case op == logic.OpAnyTarget:
		return AnyTarget(parts[0]), nil
	}
	return BothSides(parts[0]), nil
}

func (p *parser) words() (words []string, err error) {
	if p.next(')') {
		return nil, nil
	}
	for {
		word := p.word()
		if word == "" {
			return nil, p.fail("a word or a number")
		}
		words = append(words, word)
		if p.next(')') {
			return words, nil
		}
		if !p.next(',') {
			return nil, p.fail(", or )")
		}
	}
}

// leaf makes the test that a form and its words stand for.
func leaf(op logic.Op, words []string) (Expression, error) {
	if op.OfPatient() || op <= logic.OpDeeperThan && op >= logic.OpTouches {
		return factLeaf(op, words)
	}
	switch op {
	case logic.OpTrained, logic.OpManualOnly, logic.OpDeep, logic.OpSuperficial, logic.OpElectrical, logic.OpTowardsJoint,
		logic.OpOffBone, logic.OpHealthySkin, logic.OpBeyondGuard, logic.OpBeyondRange:
		if len(words) > 0 {
			return Expression{}, errors.New(op.String() + " takes nothing")
		}
		if op == logic.OpTrained {
			return Trained(), nil
		}
		return Expression{logic.Test(op, 0)}, nil
	case logic.OpMuscle:
		return vocabulary(words, anatomy.ParseMuscle, Muscle)
	case logic.OpHome:
		return vocabulary(words, body.ParseRegion, Home)
	case logic.OpIn:
		return vocabulary(words, body.ParseRegion, In)
	case logic.OpNear:
		return vocabulary(words, anatomy.ParseHazard, Near)
	case logic.OpOver:
		return vocabulary(words, anatomy.ParseCavity, func(c ...anatomy.Cavity) Expression {
			if len(c) != 1 {
				return fault(op, "wants one cavity")
			}
			return Over(c[0])
		})
	case logic.OpCompressible:
		return vocabulary(words, anatomy.ParseCompressibility, Compressible)
	case logic.OpLevel:
		return vocabulary(words, body.ParseLevels, Level)
	case logic.OpSide:
		return vocabulary(words, body.ParseSide, Side)
	case logic.OpUsing:
		return vocabulary(words, protocol.ParseTechnique, Using)
	case logic.OpZone:
		return vocabulary(words, anatomy.ParseZone, Zone)
	case logic.OpAngle:
		return vocabulary(words, protocol.ParseAngle, Angle)
	case logic.OpGrip:
		return vocabulary(words, anatomy.ParseGrip, Grip)
	case logic.OpPosition:
		return vocabulary(words, anatomy.ParsePosition, Position)
	case logic.OpGuidance:
		return vocabulary(words, protocol.ParseGuidance, Guidance)
	case logic.OpMaterial:
		return vocabulary(words, protocol.ParseMaterial, Material)
	case logic.OpPath:
		return vocabulary(words, protocol.ParsePath, Path)
	case logic.OpTreats:
		return vocabulary(words, condition.Parse, Treats)
	}
	return limitLeaf(op, words)
}

// vocabulary makes a test from words that are ids of one vocabulary.
func vocabulary[T any](words []string, parse func(string) (T, error), form func(...T) Expression) (Expression, error) {
	values := make([]T, len(words))
	for i, word := range words {
		value, err := parse(word)
		if err != nil {
			return Expression{}, err
		}
		values[i] = value
	}
	return form(values...), nil
}

// limitLeaf makes a test of the target against a number.
func limitLeaf(op logic.Op, words []string) (Expression, error) {
	if len(words) != 1 {
		return Expression{}, errors.New(op.String() + " wants one number")
	}
	n, err := parseNumber(words[0])
	if err != nil {
		return Expression{}, err
	}
	switch op {
	case logic.OpLonger, logic.OpDeeper, logic.OpLateralAbove, logic.OpLateralBelow:
		return beyond(op, body.MM(n)), nil
	case logic.OpAngleAbove:
		return AngleAbove(protocol.Deg(n)), nil
	case logic.OpStimAbove:
		return StimAbove(protocol.Minutes(n)), nil
	}
	if n != float64(int(n)) {
		return Expression{}, errors.New(op.String() + " wants a whole number")
	}
	return count(op, int(n)), nil
}

func parseNumber(word string) (float64, error) {
	n, err := strconv.ParseFloat(word, 64)
	if err != nil || strings.ContainsAny(word, "xXpPeEnNiI_") {
		return 0, errors.New("want a number")
	}
	return n, nil
}

// factLeaf makes a test of a fact.
func factLeaf(op logic.Op, words []string) (Expression, error) {
	if len(words) == 0 {
		return Expression{}, errors.New(op.String() + " wants a fact")
	}
	f, ok := intake.Lookup(words[0])
	if !ok {
		return Expression{}, errors.New("no such fact" + hint(nearest.Of(words[0], factIDs)))
	}
	rest := words[1:]
	wrong := fmt.Errorf("%s does not go with %s", op, f)
	switch op {
	case logic.OpYes:
		if f, ok := f.(intake.Flag); ok && len(rest) == 0 {
			return Yes(f), nil
		}
	case logic.OpIs:
		switch f := f.(type) {
		case intake.Choice:
			return vocabulary(rest, among(f.Options(), "option"), Is)
		case intake.Place:
			return Under(rest...), nil
		}
	case logic.OpHas, logic.OpHasAll:
		if f, ok := f.(intake.Set); ok {
			if op == logic.OpHas {
				return vocabulary(rest, among(f.Items(), "item"), Has)
			}
			return vocabulary(rest, among(f.Items(), "item"), HasAll)
		}
	case logic.OpSome:
		switch f := f.(type) {
		case intake.Set:
			return Some(f), arity(rest, 0, wrong)
		case intake.Areas:
			return Some(f), arity(rest, 0, wrong)
		case intake.Levels:
			return Some(f), arity(rest, 0, wrong)
		}
	case logic.OpWithin, logic.OpAhead, logic.OpPast:
		if f, ok := f.(intake.Event); ok {
			return dateLeaf(op, f, rest, wrong)
		}
	case logic.OpAtLevel:
		if f, ok := f.(intake.Levels); ok {
			return AtLevel(f), arity(rest, 0, wrong)
		}
	case logic.OpTouches, logic.OpSameLimb, logic.OpSameSide:
		if f, ok := f.(intake.Areas); ok {
			if op == logic.OpSameSide {
				return vocabulary(rest, body.ParseRegion, func(r ...body.Region) Expression { return SameSide(f, r...) })
			}
			return Expression{logic.Test(op, logic.Fact(f))}, arity(rest, 0, wrong)
		}
	default:
		if f, ok := f.(intake.Quantity); ok {
			return quantityLeaf(op, f, rest, wrong)
		}
	}
	return Expression{}, wrong
}

func factIDs(yield func(string) bool) {
	for f := range intake.Facts() {
		if !yield(f.String()) {
			return
		}
	}
}

// among reads a word as one of the values of a fact.
func among[T interface{ String() string }](values iter.Seq[T], what string) func(string) (T, error) {
	return func(word string) (found T, err error) {
		ids := func(yield func(string) bool) {
			for v := range values {
				if !yield(v.String()) {
					return
				}
			}
		}
		for v := range values {
			if v.String() == word {
				return v, nil
			}
		}
		return found, errors.New("no such " + what + hint(nearest.Of(word, ids)))
	}
}

func arity(rest []string, want int, err error) error {
	if len(rest) == want {
		return nil
	}
	return err
}

func dateLeaf(op logic.Op, f intake.Event, rest []string, wrong error) (Expression, error) {
	if len(rest) == 0 {
		return date(op, f, nil), nil
	}
	n, err := parseNumber(rest[0])
	if err != nil || len(rest) > 1 || op == logic.OpPast || n != float64(int(n)) {
		return Expression{}, wrong
	}
	return date(op, f, []int{int(n)}), nil
}

func quantityLeaf(op logic.Op, f intake.Quantity, rest []string, wrong error) (Expression, error) {
	switch op {
	case logic.OpLongerThan, logic.OpDeeperThan:
		return Expression{logic.Test(op, logic.Fact(f))}, arity(rest, 0, wrong)
	}
	if len(rest) != 1 {
		return Expression{}, wrong
	}
	switch op {
	case logic.OpDiffers, logic.OpBelowFact:
		other, ok := intake.Lookup(rest[0])
		if q, isQuantity := other.(intake.Quantity); ok && isQuantity {
			return Expression{logic.Pair(op, logic.Fact(f), logic.Fact(q))}, nil
		}
		return Expression{}, wrong
	}
	limit, err := parseNumber(rest[0])
	if err != nil {
		return Expression{}, err
	}
	return quantity(op, f, limit), nil
}

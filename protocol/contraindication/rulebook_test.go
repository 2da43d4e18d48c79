package contraindication_test

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/logic"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// own is a valid rule of a clinic's own.
func own(id string) contraindication.Rule {
	return contraindication.Rule{
		ID: id, Says: "A race within three days, and a calf muscle is to be needled deeply.", Do: "Needle after the race.",
		Strength: contraindication.Relative, Basis: []evidence.Citation{{Source: "clinic", Says: "team meeting of 2026-09-14"}},
		When: when.All(when.Ahead(intake.CompetitionDate, 3), when.Muscle(anatomy.Soleus), when.Deep()),
	}
}

// faultsOf is every fault of a book, as it is printed.
func faultsOf(book contraindication.Rulebook) []string {
	s, err := contraindication.Compile(book)
	if err == nil {
		return nil
	}
	if s != nil {
		return []string{"a screener and an error"}
	}
	return strings.Split(err.Error(), "\n")
}

func TestCompileRefuses(t *testing.T) {
	with := func(change func(*contraindication.Rule)) contraindication.Rulebook {
		r := own("clinic-calf")
		change(&r)
		return contraindication.Rulebook{}.Add(r)
	}
	shipped := contraindication.Shipped()
	tests := []struct {
		name string
		book contraindication.Rulebook
		want []string
	}{
		{"a misspelt id", shipped.Tighten("thorax-low-bmy", contraindication.Relative), []string{"thorax-low-bmy: no such rule; the nearest is thorax-low-bmi"}},
		{"a misspelt id to loosen", shipped.Loosen("diabets", contraindication.Clear, signed), []string{"diabets: no such rule; the nearest is diabetes"}},
		{"a loosening that nobody signed", shipped.Loosen("diabetes", contraindication.Clear, contraindication.Signed{}),
			[]string{"diabetes: loosened, and not signed: who, and why"}},
		{"a loosening without a reason", shipped.Loosen("diabetes", contraindication.Clear, contraindication.Signed{By: "me"}),
			[]string{"diabetes: loosened, and not signed: who, and why"}},
		{"a loosening that somebody signed with blanks", shipped.Loosen("diabetes", contraindication.Clear, contraindication.Signed{By: " ", Why: "\t"}),
			[]string{"diabetes: loosened, and not signed: who, and why"}},
		{"a loosening signed with what is not seen", shipped.Loosen("diabetes", contraindication.Clear, contraindication.Signed{By: "\u200b", Why: "\u200b"}),
			[]string{"diabetes: loosened, and not signed: who, and why"}},
		{"a signature that moves the cursor", shipped.Loosen("diabetes", contraindication.Clear, contraindication.Signed{By: "A. N. Other\x1b[2J", Why: "agreed"}),
			[]string{"diabetes: the signature holds what cannot be printed"}},
		{"both on one rule", shipped.Tighten("diabetes", contraindication.Relative).Loosen("diabetes", contraindication.Clear, signed),
			[]string{"diabetes: both tightened and loosened"}},
		{"both the other way round", shipped.Loosen("diabetes", contraindication.Clear, signed).Tighten("diabetes", contraindication.Relative),
			[]string{"diabetes: both tightened and loosened"}},
		{"tightened to nothing", shipped.Tighten("diabetes", contraindication.Clear), []string{"diabetes: cannot be tightened to clear"}},
		{"tightened to what is no strength", shipped.Tighten("diabetes", 9), []string{"diabetes: wants a strength from clear to absolute"}},
		{"loosened to not assessed", shipped.Loosen("diabetes", contraindication.NotAssessed, signed), []string{"diabetes: wants a strength from clear to absolute"}},
		{"no id", with(func(r *contraindication.Rule) { r.ID = "" }), []string{"rule 1: the id is no kebab-case id"}},
		{"an id in another case", with(func(r *contraindication.Rule) { r.ID = "Clinic_Calf" }), []string{"rule 1: the id is no kebab-case id"}},
		{"an id that is taken", contraindication.Rulebook{}.Add(own("clinic-calf"), own("clinic-calf")), []string{"clinic-calf: the id is taken"}},
		{"an id of ours", shipped.Add(own("diabetes")), []string{"diabetes: the id is taken"}},
		{"no strength", with(func(r *contraindication.Rule) { r.Strength = 0 }), []string{"clinic-calf: wants a strength from precaution to absolute"}},
		{"clear is no strength of a rule", with(func(r *contraindication.Rule) { r.Strength = contraindication.Clear }),
			[]string{"clinic-calf: wants a strength from precaution to absolute"}},
		{"a phase made up", with(func(r *contraindication.Rule) { r.Phase = 7 }), []string{"clinic-calf: no such phase"}},
		{"a referral made up", with(func(r *contraindication.Rule) { r.Refer = 9 }), []string{"clinic-calf: no such referral"}},
		{"it says nothing", with(func(r *contraindication.Rule) { r.Says = "" }), []string{"clinic-calf: says nothing"}},
		{"it says a blank", with(func(r *contraindication.Rule) { r.Says = " \u200b" }), []string{"clinic-calf: says nothing"}},
		{"what it says can't be printed", with(func(r *contraindication.Rule) { r.Do = "Wait.\x07" }), []string{"clinic-calf: a text holds what cannot be printed"}},
		{"a citation of a blank", with(func(r *contraindication.Rule) { r.Basis[0].Source = " " }), []string{"clinic-calf: a citation names no source"}},
		{"no basis", with(func(r *contraindication.Rule) { r.Basis = nil }), []string{"clinic-calf: has no basis: a rule without a source is an opinion"}},
		{"a citation of nobody", with(func(r *contraindication.Rule) { r.Basis[0].Source = "" }), []string{"clinic-calf: a citation names no source"}},
		{"a position of nobody", with(func(r *contraindication.Rule) {
			r.Positions = []contraindication.Position{{Strength: contraindication.Absolute}}
		}),
			[]string{"clinic-calf: a position wants a source and a strength from clear to absolute"}},
		{"a position that is none", with(func(r *contraindication.Rule) { r.Positions = []contraindication.Position{{Source: "clinic"}} }),
			[]string{"clinic-calf: a position wants a source and a strength from clear to absolute"}},
		{"no expression", with(func(r *contraindication.Rule) { r.When = when.Expression{} }), []string{"clinic-calf: does not say when it holds"}},
		{"a limit out of range", with(func(r *contraindication.Rule) { r.When = when.Above(intake.INR, 30) }),
			[]string{"clinic-calf: above: limit outside the range of inr, 0.5 to 20"}},
		{"options of two facts", with(func(r *contraindication.Rule) { r.When = when.Is(intake.AntithromboticVKA, intake.SexMale) }),
			[]string{"clinic-calf: is: values of two facts"}},
		{"no such policy", shipped.Under("loose"), []string{"no such policy: considered, strictest or following:SOURCE"}},
		{"every fault at once", contraindication.Rulebook{}.
			Add(contraindication.Rule{ID: "x y"}, contraindication.Rule{ID: "clinic-empty", When: when.Any(when.Muscle(), when.Longer(body.MM(-1)))}).
			Tighten("nobody", 0).Loosen("clinic-empty", 99, contraindication.Signed{}).Under("strict"), []string{
			"no such policy: considered, strictest or following:SOURCE; the nearest is strictest",
			"rule 1: the id is no kebab-case id", "x y: wants a strength from precaution to absolute", "x y: says nothing",
			"x y: has no basis: a rule without a source is an opinion", "x y: does not say when it holds",
			"clinic-empty: wants a strength from precaution to absolute", "clinic-empty: says nothing", "clinic-empty: has no basis: a rule without a source is an opinion",
			"clinic-empty: muscle: names nothing", "clinic-empty: longer: wants a length",
			"nobody: no such rule", "clinic-empty: wants a strength from clear to absolute", "clinic-empty: loosened, and not signed: who, and why",
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, faultsOf(tt.book)); diff != "" {
				t.Errorf("Compile() mismatch (-want +got):\n%s", diff)
			}
		})
	}
	require.Empty(t, faultsOf(contraindication.Rulebook{}.Add(own("clinic-calf"))))
}

// A book of more rules than the engine can number is refused: none of them would be asked in place of another.
func TestTooManyRulesAreRefused(t *testing.T) {
	rules := make([]contraindication.Rule, 1<<15+1)
	for i := range rules {
		rules[i] = own(fmt.Sprintf("clinic-%d", i))
	}
	require.Equal(t, []string{"the book has 32769 rules; at most 32768 can be asked"}, faultsOf(contraindication.Rulebook{}.Add(rules...)))
}

// What a caller does to the expression that it was given does nothing to the rule.
func TestRuleCannotBeWrittenTo(t *testing.T) {
	r, ok := contraindication.Shipped().Rule("bleeding-anticoagulant-inr-high")
	require.True(t, ok)
	before := r.When.String()
	var spoil func(e *logic.Expr)
	spoil = func(e *logic.Expr) {
		e.Number, e.Fact = 19, 0
		for i := range e.Args {
			e.Args[i] = 0
		}
		for i := range e.Kids {
			spoil(&e.Kids[i])
		}
	}
	spoil(r.When.Tree())
	require.Equal(t, before, r.When.String())
	again, _ := contraindication.Shipped().Rule(r.ID)
	require.Equal(t, before, again.When.String())
}

// A rule of more tests than the engine can hold is refused by name, each of them, with all other faults.
func TestRulesOfTooManyTestsAreAllNamed(t *testing.T) {
	var parts []when.Expression
	for range 65 {
		parts = append(parts, when.Yes(intake.Smoker))
	}
	big, other := own("clinic-big"), own("clinic-bigger")
	big.When, other.When = when.Any(parts...), when.All(when.Any(parts...), when.Any(parts...), when.Any(parts...), when.Any(parts...))
	faults := faultsOf(contraindication.Rulebook{}.Add(big, other).Tighten("nobody", contraindication.Absolute))
	for _, want := range []string{"clinic-big: ", "clinic-bigger: ", "nobody: "} {
		require.True(t, slices.ContainsFunc(faults, func(f string) bool { return strings.HasPrefix(f, want) }), "%s in %v", want, faults)
	}
	most := own("clinic-most")
	most.When = when.Any(parts[:64]...)
	require.Empty(t, faultsOf(contraindication.Rulebook{}.Add(most)))
}

// A fact that is none cannot be asked of: a rule that does would never hold.
func TestARuleAboutNoFactIsRefused(t *testing.T) {
	for name, e := range map[string]when.Expression{
		"no flag": when.Yes(0), "no area": when.Touches(0), "no option": when.Is(0), "no quantity": when.LongerThan(0),
		"a plan within a target": when.AnyTarget(when.All(when.Deep(), when.TargetsAbove(2))),
	} {
		r := own("clinic-nothing")
		r.When = e
		require.NotEmpty(t, faultsOf(contraindication.Rulebook{}.Add(r)), name)
	}
}

func TestASettingOfANumberThatNoAnswerCanMeetIsRefused(t *testing.T) {
	for _, n := range []float64{2.4999999999, math.NaN(), math.Inf(1), 2.5000000001} {
		require.NotEmpty(t, faultsOf(contraindication.Shipped().Set(contraindication.INRHigh, n)), "%v", n)
	}
}

// A book is a value: every method returns another and leaves this one as it was.
func TestABookIsAValue(t *testing.T) {
	book := contraindication.Shipped()
	r := own("clinic-calf")
	one := book.Add(r)
	two := book.Add(own("clinic-other"))
	tight := one.Tighten("diabetes", contraindication.Relative)
	tighter := one.Tighten("frailty", contraindication.Relative)
	require.Equal(t, 280, book.Len())
	require.Equal(t, 281, one.Len())
	_, ok := one.Rule("clinic-other")
	require.False(t, ok)
	_, ok = two.Rule("clinic-other")
	require.True(t, ok)
	require.Empty(t, slices.Collect(one.Overlays()))
	require.Len(t, slices.Collect(tight.Overlays()), 1)
	require.Equal(t, "frailty", slices.Collect(tighter.Overlays())[0].Rule)

	r.Basis[0].Source = "changed"
	kept, _ := one.Rule("clinic-calf")
	require.Equal(t, evidence.Source("clinic"), kept.Basis[0].Source, "Add keeps a copy")
	kept.Basis[0].Source = "changed"
	kept, _ = one.Rule("clinic-calf")
	require.Equal(t, evidence.Source("clinic"), kept.Basis[0].Source, "Rule returns a copy")
	require.Equal(t, contraindication.Considered, book.Under(contraindication.Strictest).Under("").Policy())
}

func TestAClinicsRulesStandBehindOurs(t *testing.T) {
	book := contraindication.Shipped().Add(own("clinic-calf"))
	ids := []string{}
	for r := range book.Rules() {
		ids = append(ids, r.ID)
	}
	require.Equal(t, "clinic-calf", ids[280])
	s, err := contraindication.Compile(book)
	require.NoError(t, err)
	a := s.Screen(unremarkable(t, intake.CompetitionDate.InDays(2)), calf)
	i := slices.IndexFunc(a.Findings(), isRaised("clinic-calf"))
	require.NotEqual(t, -1, i)
	require.Equal(t, "clinic-calf", a.Findings()[i].ID())
	require.Equal(t, contraindication.Relative, a.Verdict().Least)
	require.Contains(t, document(t, a), `{"source":"clinic","says":"team meeting of 2026-09-14"}`)
	require.Empty(t, s.Screen(unremarkable(t, intake.CompetitionDate.InDays(4)), calf).Allowed(contraindication.NotAssessed))
}

func TestARuleFaultCanBeReadByAProgram(t *testing.T) {
	_, err := contraindication.Compile(contraindication.Shipped().Tighten("thorax-low-bmy", contraindication.Relative))
	var fault *contraindication.RuleFault
	require.True(t, errors.As(err, &fault))
	require.Equal(t, contraindication.RuleFault{Rule: "thorax-low-bmy", Problem: "no such rule", Nearest: "thorax-low-bmi"}, *fault)
}

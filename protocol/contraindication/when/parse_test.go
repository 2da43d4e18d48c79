package when_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/internal/whentest"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

func TestWhatIsWrittenIsReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e := whentest.Expression(4).Draw(t, "expression")
		for problem := range e.Faults() {
			t.Fatalf("%v: %s", e, problem)
		}
		back, err := when.Parse(e.String())
		require.NoError(t, err, "%v", e)
		require.Equal(t, e, back)
		require.Equal(t, e.Scope(), back.Scope())

		data, err := json.Marshal(e)
		require.NoError(t, err)
		var read when.Expression
		require.NoError(t, json.Unmarshal(data, &read))
		require.Equal(t, e, read)
	})
}

// However a list of levels was put together, it is written head to tail, and that is the expression.
func TestLevelsAreASetHoweverTheyAreGiven(t *testing.T) {
	want := when.Level(body.LevelsOf(body.T12, body.L4, body.L5))
	for _, e := range []when.Expression{
		when.Level(body.L4.To(body.L5), body.LevelsOf(body.T12)),
		when.Level(body.LevelsOf(body.L5), body.LevelsOf(body.L4), body.LevelsOf(body.T12)),
		when.Level(body.L4.To(body.L5), body.LevelsOf(body.T12, body.L4)),
	} {
		require.Equal(t, want.String(), e.String())
		back, err := when.Parse(e.String())
		require.NoError(t, err)
		require.Equal(t, e, back, "%v", e)
	}
}

func TestShippedRulesAreReadBack(t *testing.T) {
	n := 0
	for r := range contraindication.Shipped().Rules() {
		back, err := when.Parse(r.When.String())
		require.NoError(t, err, r.ID)
		require.Equal(t, r.When, back, r.ID)
		n++
	}
	require.Equal(t, 280, n)
}

func TestReasonsAndContradictionsOfFactsAreReadBack(t *testing.T) {
	reasons, always, contradictions := 0, 0, 0
	for f := range intake.Facts() {
		e, ok := when.Reasons(f)
		switch {
		case ok && e.IsZero():
			always++ // presumed unless answered
		case ok:
			reasons++
			requireOverFacts(t, e, f)
		default:
			require.True(t, e.IsZero(), "%v", f)
		}
		if e, ok := when.Contradicts(f); ok {
			contradictions++
			requireOverFacts(t, e, f)
		}
	}
	require.NotZero(t, reasons)
	require.NotZero(t, always)
	require.NotZero(t, contradictions)
}

func requireOverFacts(t *testing.T, e when.Expression, f intake.Fact) {
	t.Helper()
	back, err := when.Parse(e.String())
	require.NoError(t, err, "%v: %v", f, e)
	require.Equal(t, e, back, "%v", f)
	require.Equal(t, when.OfPatient, e.Scope(), "%v: %v", f, e)
	for l := range e.Tree().Leaves {
		require.True(t, l.Op.OfPatient(), "%v: %v", f, e)
	}
}

func TestBlanksAreFree(t *testing.T) {
	want := when.All(when.Above(intake.INR, 3), when.Not(when.Yes(intake.PrescriberClearance)))
	for _, text := range []string{
		"all(above(inr, 3), not(yes(prescriber_clearance)))",
		"all(above(inr,3),not(yes(prescriber_clearance)))",
		" all (\tabove\n( inr , 3.0 ) , not( yes( prescriber_clearance ) ) )\r\n",
	} {
		got, err := when.Parse(text)
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
}

func TestSyntaxErrorsSayWhereAndWhatIsNear(t *testing.T) {
	tests := []struct {
		text   string
		offset int
		want   string
	}{
		{"", 0, "want a form of the language"},
		{"   ", 3, "want a form of the language"},
		{"dep()", 0, "want a form of the language; the nearest is deep"},
		{"all(deep(), al())", 12, "want a form of the language; the nearest is all"},
		{"Deep()", 0, "want a form of the language; the nearest is deep"},
		{"pincred()", 0, "want a form of the language; the nearest is pincered"},
		{"deep", 4, "want ("},
		{"deep(", 5, "want a word or a number"},
		{"deep(5)", 0, "deep takes nothing"},
		{"deep())", 6, "want the end"},
		{"deep() deep()", 7, "want the end"},
		{"all()", 4, "want a form of the language"},
		{"all(deep()", 10, "want , or )"},
		{"all(deep() deep())", 11, "want , or )"},
		{"all(deep(),)", 11, "want a form of the language"},
		{"not(deep(), deep())", 19, "want one expression in not"},
		{"anytarget(deep(), deep())", 25, "want one expression in anytarget"},
		{"pincered(deep())", 9, "want )"},
		{"above(inr 3)", 10, "want , or )"},
		{"above(inr, )", 11, "want a word or a number"},
		{"above(inr)", 0, "above does not go with inr"},
		{"above(inr, 3, 4)", 0, "above does not go with inr"},
		{"above(inrr, 3)", 0, "no such fact; the nearest is inr"},
		{"above(surgery_date, 3)", 0, "above does not go with surgery_date"},
		{"above(inr, three)", 0, "want a number"},
		{"above(inr, NaN)", 0, "want a number"},
		{"above(inr, Inf)", 0, "want a number"},
		{"above(inr, 1e0)", 0, "want a number"},
		{"above(inr, 0x3)", 0, "want a number"},
		{"above(inr, 1_0)", 0, "want a number"},
		{"yes(antithrombotic)", 0, "yes does not go with antithrombotic"},
		{"yes(smoker, frailty)", 0, "yes does not go with smoker"},
		{"yes()", 0, "yes wants a fact"},
		{"is(antithrombotic, vkb)", 0, "no such option; the nearest is vka"},
		{"is(smoker, yes)", 0, "is does not go with smoker"},
		{"has(headache_flags, fevr)", 0, "no such item; the nearest is fever"},
		{"within(surgery_date, 4.5)", 0, "within does not go with surgery_date"},
		{"within(surgery_date, 4, 5)", 0, "within does not go with surgery_date"},
		{"past(surgery_date, 4)", 0, "past does not go with surgery_date"},
		{"differs(needles_in, smoker)", 0, "differs does not go with needles_in"},
		{"differs(needles_in)", 0, "differs does not go with needles_in"},
		{"touches(smoker)", 0, "touches does not go with smoker"},
		{"touches(scar_regions, neck)", 0, "touches does not go with scar_regions"},
		{"atlevel(scar_regions)", 0, "atlevel does not go with scar_regions"},
		{"some(smoker)", 0, "some does not go with smoker"},
		{"longerthan(smoker)", 0, "longerthan does not go with smoker"},
		{"muscle(solues)", 0, `no such muscle; the nearest is "soleus"`},
		{"near(temple)", 0, "no such hazard"},
		{"home(left neck)", 10, "want , or )"},
		{"level(L6)", 0, `no such level; the nearest is "C6"`},
		{"over(lung)", 0, "no such cavity"},
		{"longer(40, 50)", 0, "longer wants one number"},
		{"longer()", 0, "longer wants one number"},
		{"insertionsabove(1.5)", 0, "insertionsabove wants a whole number"},
		{"targetsabove(99999999999999999999)", 0, "targetsabove wants a whole number"},
		{"treats(neckpain)", 0, `no such condition; the nearest is "neck-pain"`},
		{"all(deep(), muscle(soleus), using(piston))", 28, `no such technique; the nearest is "pistoning"`},
		{"deep(\x00)", 5, "want a word or a number"},
		{"d\xff()", 0, "want a form of the language"},
		{"\ufeffdeep()", 0, "want a form of the language"},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			e, err := when.Parse(tt.text)
			require.True(t, e.IsZero())
			var syntax *when.SyntaxError
			require.True(t, errors.As(err, &syntax), "%v", err)
			require.Equal(t, tt.want, syntax.Problem)
			require.Equal(t, tt.offset, syntax.Offset)
		})
	}
}

func TestParseRefusesWhatCannotBeMade(t *testing.T) {
	for text, want := range map[string]string{
		"above(inr, 30)":                       "above: limit outside the range of inr, 0.5 to 20",
		"above(bmi, 24.12345)":                 "above: limit of bmi with more than six significant digits",
		"is(jurisdiction, UZ-1)":               "no such country or subdivision",
		"is(jurisdiction)":                     "is: names no place",
		"is(antithrombotic)":                   "is: names no value",
		"has(headache_flags)":                  "has: names no value",
		"within(surgery_date, -1)":             "within: wants one number of days, not below 0",
		"muscle()":                             "muscle: names nothing",
		"level()":                              "level: names nothing",
		"over()":                               "over: wants one cavity",
		"over(pleura, canal)":                  "over: wants one cavity",
		"sameside(scar_regions)":               "sameside: names nothing",
		"longer(-1)":                           "longer: wants a length",
		"longer(40.0001)":                      "longer: wants a length",
		"angleabove(91)":                       "angleabove: wants degrees",
		"stimabove(121)":                       "stimabove: wants minutes",
		"insertionsabove(-1)":                  "insertionsabove: wants a count, 0 to 1000",
		"anytarget(targetsabove(2))":           "anytarget: holds a form on the plan",
		"bothsides(anytarget(deep()))":         "bothsides: holds a form on the plan",
		"anytarget(treats(neck-pain))":         "anytarget: holds a form on the plan",
		"all(above(inr, 30), longer(-1))":      "above: limit outside the range of inr, 0.5 to 20\nlonger: wants a length",
		"not(any(muscle(), above(inr, 0.25)))": "muscle: names nothing\nabove: limit outside the range of inr, 0.5 to 20",
	} {
		_, err := when.Parse(text)
		require.ErrorContains(t, err, want, text)
	}
}

func TestParseEndsOnHugeInput(t *testing.T) {
	for name, text := range map[string]string{
		"nested 10,000 deep":                  strings.Repeat("not(", 10_000) + "deep()" + strings.Repeat(")", 10_000),
		"nested 10,000 deep and never closed": strings.Repeat("all(", 10_000),
		"a megabyte":                          "muscle(" + strings.Repeat("soleus, ", 1<<17) + "soleus)",
		"a word of a megabyte":                strings.Repeat("a", 1<<20),
	} {
		_, err := when.Parse(text)
		var syntax *when.SyntaxError
		require.True(t, errors.As(err, &syntax), "%s: %v", name, err)
		require.Less(t, len(err.Error()), 200, name)
	}
	deep := strings.Repeat("not(", 60) + "deep()" + strings.Repeat(")", 60)
	e, err := when.Parse(deep)
	require.NoError(t, err)
	require.Equal(t, deep, e.String())
}

// A program can nest deeper than a text may: it must then not print what cannot be read.
func TestWhatIsTooDeepToReadIsAFault(t *testing.T) {
	e := when.Deep()
	for range 10_000 {
		e = when.Not(e)
	}
	if _, err := when.Parse(e.String()); err != nil {
		var faults []string
		for f := range e.Faults() {
			faults = append(faults, f)
		}
		require.NotEmpty(t, faults, "it is written as what Parse refuses: %v", err)
	}
}

func TestMustParsePanicsWhereParseFails(t *testing.T) {
	require.Equal(t, when.Deep(), when.MustParse("deep()"))
	require.Panics(t, func() { when.MustParse("deep(") })
	require.Panics(t, func() { when.MustParse("above(inr, 30)") })
}

func TestUnmarshalLeavesTheExpressionAloneOnError(t *testing.T) {
	e := when.Muscle(anatomy.Soleus)
	require.Error(t, e.UnmarshalText([]byte("deep(")))
	require.Equal(t, when.Muscle(anatomy.Soleus), e)
}

func FuzzParse(f *testing.F) {
	for _, form := range forms {
		f.Add(form.text)
	}
	for r := range contraindication.Shipped().Rules() {
		f.Add(r.When.String())
	}
	for _, seed := range []string{"", "deep", "deep(", "all()", "not(deep(), deep())", "above(inr, NaN)", "above(inr, -0)", "longer(1e9)", "level(L4, L4)",
		"level(L5, L4)", "\ufeffdeep()", "d\xff()", strings.Repeat("not(", 100), "muscle(soleus, soleus)", "within(surgery_date, 100000)", "above(age_years, .5)"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		e, err := when.Parse(text)
		if err != nil {
			if !e.IsZero() {
				t.Errorf("Parse(%q) = %v with an error", text, e)
			}
			return
		}
		back, err := when.Parse(e.String())
		if err != nil || back.String() != e.String() {
			t.Errorf("%q is written %q, which is %v: %v", text, e, back, err)
		}
	})
}

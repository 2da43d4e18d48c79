package rulecheck_test

import (
	"fmt"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/protocol/contraindication/rulecheck"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// A recorder is a test that keeps what is reported of it, and where.
type recorder struct {
	testing.TB
	errors, logs []string
	functions    []string // where each error stands: the first function on the way up that is no helper
	helpers      []string
	cleanups     []func()
}

func (r *recorder) Helper()                 { r.helpers = append(r.helpers, r.caller()) }
func (r *recorder) Cleanup(f func())        { r.cleanups = append(r.cleanups, f) }
func (r *recorder) Logf(f string, a ...any) { r.logs = append(r.logs, fmt.Sprintf(f, a...)) }
func (r *recorder) Errorf(f string, a ...any) {
	r.errors = append(r.errors, fmt.Sprintf(f, a...))
	r.functions = append(r.functions, r.caller(r.helpers...))
}

// caller is the function that called the recorder, past those that are to be skipped.
func (r *recorder) caller(skipped ...string) string {
	pc := make([]uintptr, 50)
	frames := runtime.CallersFrames(pc[:runtime.Callers(3, pc)])
	for {
		frame, more := frames.Next()
		if !slices.Contains(skipped, frame.Function) || !more {
			return frame.Function
		}
	}
}
func (r *recorder) Fatalf(f string, a ...any) {
	r.Errorf(f, a...)
	runtime.Goexit()
}

// record runs a test to its end, clean-up included, and returns what was reported of it.
func record(test func(t testing.TB)) *recorder {
	r := &recorder{}
	done := make(chan struct{})
	go func() {
		defer close(done)
		test(r)
		for _, cleanUp := range r.cleanups {
			cleanUp()
		}
	}()
	<-done
	return r
}

// clinic is the shipped rules with one of a clinic's own.
func clinic() contraindication.Rulebook {
	return contraindication.Shipped().Add(contraindication.Rule{
		ID:       "clinic-calf-before-race",
		Says:     "A race within three days, and a calf muscle is to be needled deeply.",
		Strength: contraindication.Relative,
		When:     when.All(when.Ahead(intake.CompetitionDate, 3), when.Muscle(anatomy.Soleus), when.Deep()),
		Do:       "Needle superficially, or after the race.",
		Basis:    []evidence.Citation{{Source: "clinic", Says: "team meeting of 2026-09-14"}},
	})
}

var (
	deep        = protocol.Target{Technique: protocol.Static, Depth: protocol.Deep}
	superficial = protocol.Target{Technique: protocol.Static, Depth: protocol.Superficial}
	calf        = deep.At(anatomy.Soleus.Left())
)

// calfCases are the cases of a client's test; they leave out where the needle has to be for the rule.
func calfCases(check *rulecheck.Check) {
	check.Raised("clinic-calf-before-race", calf, intake.CompetitionDate.InDays(3))
	check.Clear("clinic-calf-before-race", calf, intake.CompetitionDate.InDays(4))
	check.Clear("clinic-calf-before-race", calf, intake.CompetitionDate.Never())
	check.Undetermined("clinic-calf-before-race", calf, intake.CompetitionDate.Unknown())
}

func TestCasesThatLeaveATestOfTheRuleUnseenFailWithCasesThatShowIt(t *testing.T) {
	r := record(func(t testing.TB) { calfCases(rulecheck.Test(t, clinic())) })
	want := []string{
		`clinic-calf-before-race: no case shows that muscle(soleus) matters; this one would:
	check.Clear("clinic-calf-before-race",
		protocol.Target{Technique: protocol.Static, Depth: protocol.Deep}.At(anatomy.DeltoidMiddle.Left()),
		intake.CompetitionDate.InDays(3))`,
		`clinic-calf-before-race: no case shows that deep() matters; this one would:
	check.Clear("clinic-calf-before-race",
		protocol.Target{Technique: protocol.Static, Depth: protocol.Superficial}.At(anatomy.Soleus.Left()),
		intake.CompetitionDate.InDays(3))`,
	}
	if diff := cmp.Diff(want, r.errors); diff != "" {
		t.Errorf("reported (-want +got):\n%s", diff)
	}
	require.Empty(t, r.logs)
}

// What the testing package does with a helper: the failure stands on the line that called it. That of a
// clean-up which is nothing but helpers stands on the line that asked for the clean-up.
func TestAFailureStandsOnTheLineOfItsCase(t *testing.T) {
	r := record(func(t testing.TB) {
		check := rulecheck.Test(t, clinic())
		check.Raised("clinic-calf-before-race", calf)
		check.Raised("clinic-calf-before-rice", calf)
	})
	for _, function := range r.functions {
		require.Contains(t, function, "TestAFailureStandsOnTheLineOfItsCase")
	}
	r = record(func(t testing.TB) { rulecheck.Test(t, clinic()) })
	require.NotEmpty(t, r.functions)
	for _, function := range r.functions {
		require.Contains(t, function, "rulecheck_test.record")
	}
}

func TestCasesThatShowEverythingPass(t *testing.T) {
	r := record(func(t testing.TB) {
		check := rulecheck.Test(t, clinic())
		calfCases(check)
		check.Clear("clinic-calf-before-race", superficial.At(anatomy.Soleus.Left()), intake.CompetitionDate.InDays(3))
		check.Clear("clinic-calf-before-race", deep.At(anatomy.TibialisAnterior.Left()), intake.CompetitionDate.InDays(3))
	})
	require.Empty(t, r.errors)
}

func TestCasesFarFromANumberLeaveItOpen(t *testing.T) {
	r := record(func(t testing.TB) {
		check := rulecheck.Test(t, clinic())
		check.Raised("clinic-calf-before-race", calf, intake.CompetitionDate.InDays(1))
		check.Clear("clinic-calf-before-race", calf, intake.CompetitionDate.InDays(30))
		check.Clear("clinic-calf-before-race", superficial.At(anatomy.Soleus.Left()), intake.CompetitionDate.InDays(1))
		check.Clear("clinic-calf-before-race", deep.At(anatomy.TibialisAnterior.Left()), intake.CompetitionDate.InDays(1))
		check.Undetermined("clinic-calf-before-race", calf, intake.CompetitionDate.Unknown())
	})
	require.Len(t, r.errors, 2)
	require.Contains(t, r.errors[0], "that the limit in ahead(competition_date, 3) is not that of ahead(competition_date, 2)")
	require.Contains(t, r.errors[0], "intake.CompetitionDate.InDays(3)")
	require.Contains(t, r.errors[1], "that the limit in ahead(competition_date, 3) is not that of ahead(competition_date, 4)")
	require.Contains(t, r.errors[1], "intake.CompetitionDate.InDays(4)")
}

func TestARuleWithoutCasesFailsWithAWholeSet(t *testing.T) {
	r := record(func(t testing.TB) { rulecheck.Test(t, clinic()) })
	require.Len(t, r.errors, 5)
	require.Contains(t, r.errors[0], "no case shows when it is raised; this one would:\n\tcheck.Raised(")
	require.Contains(t, r.errors[4], "no case shows when it is undetermined; this one would:\n\tcheck.Undetermined(")
}

func TestACaseThatComesOutOtherwiseSaysWhy(t *testing.T) {
	both := deep.At(anatomy.Gracilis.Left(), anatomy.Soleus.Right())
	tests := []struct {
		name string
		run  func(check *rulecheck.Check)
		want string
	}{
		{"clear for a fact", func(check *rulecheck.Check) {
			check.Raised("clinic-calf-before-race", calf, intake.CompetitionDate.InDays(4))
		}, "clinic-calf-before-race: clear, and it was to be raised: competition_date is 2026-11-27; ahead(competition_date, 3) is no"},
		{"clear for a fact that is filled", func(check *rulecheck.Check) {
			check.Raised("clinic-calf-before-race", calf)
		}, "clinic-calf-before-race: clear, and it was to be raised: competition_date is never (filled); ahead(competition_date, 3) is no"},
		{"clear for the target", func(check *rulecheck.Check) {
			check.Undetermined("clinic-calf-before-race", superficial.At(anatomy.Soleus.Left()), intake.CompetitionDate.InDays(3))
		}, "clinic-calf-before-race: clear, and it was to be undetermined: deep() is no for left soleus"},
		{"raised for one target of two", func(check *rulecheck.Check) {
			check.Clear("clinic-calf-before-race", both, intake.CompetitionDate.InDays(2))
		}, "clinic-calf-before-race: raised, and it was to be clear: competition_date is 2026-11-25; ahead(competition_date, 3) is yes; " +
			"muscle(soleus) is yes for right soleus; deep() is yes for right soleus"},
		{"undetermined for one target of two", func(check *rulecheck.Check) {
			check.Clear("clinic-calf-before-race", both, intake.CompetitionDate.Unknown())
		}, "clinic-calf-before-race: undetermined, and it was to be clear: competition_date is unknown; ahead(competition_date, 3) is unknown"},
		{"a presumed fact", func(check *rulecheck.Check) {
			check.Raised("bleeding-anticoagulant-inr-high", nil)
		}, "bleeding-anticoagulant-inr-high: clear, and it was to be raised: inr is 1 (presumed); above(inr, 3) is no"},
		{"the shorter of two reasons", func(check *rulecheck.Check) {
			check.Raised("hypertension-severe", nil, intake.BPSystolicStart.Of(179))
		}, "hypertension-severe: clear, and it was to be raised: bp_systolic_start is 179; atleast(bp_systolic_start, 180) is no; " +
			"bp_diastolic_start is 75 (filled); atleast(bp_diastolic_start, 110) is no"},
		{"a rule of the checklist", func(check *rulecheck.Check) {
			check.Raised("haemostasis-pressure", nil)
		}, "haemostasis-pressure: clear, and it was to be raised: post_removal_pressure is yes (filled); yes(post_removal_pressure) is yes"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := record(func(t testing.TB) { tt.run(rulecheck.Test(t, clinic()).Of()) })
			if diff := cmp.Diff([]string{tt.want}, r.errors); diff != "" {
				t.Errorf("reported (-want +got):\n%s", diff)
			}
		})
	}
}

func TestACaseThatCannotBeJudgedSaysSo(t *testing.T) {
	book := clinic().Loosen("thorax-low-bmi", contraindication.Clear, contraindication.Signed{By: "medical lead", Why: "measured"})
	lung := deep.At(anatomy.RhomboidMajor.Left())
	tests := []struct {
		name string
		run  func(check *rulecheck.Check)
		want string
	}{
		{"a misspelt id", func(check *rulecheck.Check) { check.Raised("clinic-calf-before-rice", calf) },
			"clinic-calf-before-rice: no such rule; the nearest is clinic-calf-before-race"},
		{"an answer out of range", func(check *rulecheck.Check) {
			check.Raised("bleeding-anticoagulant-inr-high", nil, intake.INR.Of(34))
		}, "bleeding-anticoagulant-inr-high: an answer is wrong: patient.answers.inr: out of range, 0.5 to 20"},
		{"a plan without a target", func(check *rulecheck.Check) { check.Clear("clinic-calf-before-race", []protocol.Target{}) },
			"clinic-calf-before-race: the plan is wrong: the plan has no target"},
		{"a rule about targets without a plan", func(check *rulecheck.Check) { check.Clear("clinic-calf-before-race", nil) },
			"clinic-calf-before-race: is about the target, and the case has no plan"},
		{"a rule that was loosened to nothing", func(check *rulecheck.Check) {
			check.Raised("thorax-low-bmi", lung, intake.BMI.Of(17))
		}, "thorax-low-bmi: set aside (loosened by medical lead): no case can make it raised"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := record(func(t testing.TB) { tt.run(rulecheck.Test(t, book).Of()) })
			if diff := cmp.Diff([]string{tt.want}, r.errors); diff != "" {
				t.Errorf("reported (-want +got):\n%s", diff)
			}
		})
	}
	r := record(func(t testing.TB) {
		rulecheck.Test(t, book).Of("thorax-low-bmi").Clear("thorax-low-bmi", lung, intake.BMI.Of(17))
	})
	require.Empty(t, r.errors, "that a rule which is set aside is clear is true, and no more is asked of it")
}

func TestWhatIsLooserThanShippedIsLogged(t *testing.T) {
	signed := contraindication.Signed{By: "medical lead", Why: "another rule says it"}
	over := contraindication.Signed{By: "medical lead", Why: "for a time", Until: intake.MustDate("2026-11-22")}
	book := contraindication.Shipped().
		Tighten("thorax-low-bmi", contraindication.Relative).
		Loosen("bleeding-doac-heparin", contraindication.Clear, signed).
		Loosen("cirrhosis", contraindication.Precaution, over)
	r := record(func(t testing.TB) { rulecheck.Test(t, book) })
	require.Empty(t, r.errors)
	require.Equal(t, []string{"looser than shipped: bleeding-doac-heparin, precaution → clear (medical lead)"}, r.logs)

	r = record(func(t testing.TB) {
		rulecheck.Test(t, contraindication.Shipped().Under(contraindication.Following("HAEMTHR-2023")))
	})
	require.Equal(t, []string{"looser than shipped: platelets-critical, absolute → precaution (following:HAEMTHR-2023)"}, r.logs)
}

func TestABookThatDoesNotCompileEndsTheTestWithEveryFault(t *testing.T) {
	r := record(func(t testing.TB) {
		rulecheck.Test(t, clinic().Tighten("thorax-low-bmy", contraindication.Relative).Tighten("rf-dtv", contraindication.Absolute))
		t.Errorf("went on")
	})
	require.Len(t, r.errors, 1)
	require.Contains(t, r.errors[0], "thorax-low-bmy: no such rule; the nearest is thorax-low-bmi")
	require.Contains(t, r.errors[0], "rf-dtv: no such rule; the nearest is rf-dvt")
}

func TestCoverageIsDemandedOf(t *testing.T) {
	changed := clinic()
	tests := []struct {
		name string
		run  func(t testing.TB)
		want []string // rules with failures
	}{
		{"nothing in the shipped rules", func(t testing.TB) { rulecheck.Test(t, contraindication.Shipped()) }, nil},
		{"what the book adds", func(t testing.TB) { rulecheck.Test(t, changed) }, []string{"clinic-calf-before-race"}},
		{"these rules", func(t testing.TB) { rulecheck.Test(t, changed).Of("cirrhosis") }, []string{"cirrhosis"}},
		{"those that a case names", func(t testing.TB) {
			rulecheck.Test(t, changed).Named().Raised("cirrhosis", nil, intake.Cirrhosis.Yes())
		}, []string{"cirrhosis"}},
		{"no rule with a case that fails", func(t testing.TB) {
			check := rulecheck.Test(t, changed).Named()
			check.Raised("cirrhosis", nil)
			check.Raised("cirrhosis", nil, intake.Cirrhosis.Yes())
		}, []string{"cirrhosis: clear, and it was to be raised"}},
		{"no rule that does not exist", func(t testing.TB) { rulecheck.Test(t, changed).Of("cirrhoses") },
			[]string{"cirrhoses: no such rule; the nearest is cirrhosis"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := record(tt.run)
			var got []string
			for _, e := range r.errors {
				for _, w := range tt.want {
					if strings.HasPrefix(e, w) && (len(got) == 0 || got[len(got)-1] != w) {
						got = append(got, w)
					}
				}
			}
			require.Equal(t, tt.want, got, "reported: %q", r.errors)
			require.Equal(t, len(tt.want) > 0, len(r.errors) > 0)
		})
	}
	shipped, _ := changed.Rule("cirrhosis")
	own, _ := changed.Rule("clinic-calf-before-race")
	r := record(func(t testing.TB) { rulecheck.Test(t, contraindication.Rulebook{}.Add(shipped, own)).All() })
	require.Contains(t, r.errors[0], "cirrhosis: ")
	require.Contains(t, r.errors[len(r.errors)-1], "clinic-calf-before-race: ")
}

func TestADeadRuleFails(t *testing.T) {
	dead := contraindication.Rule{
		ID: "clinic-dead", Says: "Never.", Strength: contraindication.Precaution,
		When:  when.All(when.Deep(), when.Superficial()),
		Basis: []evidence.Citation{{Source: "clinic"}},
	}
	always := dead
	always.ID, always.When = "clinic-always", when.Any(when.Deep(), when.Superficial())
	r := record(func(t testing.TB) { rulecheck.Test(t, contraindication.Rulebook{}.Add(dead, always)) })
	require.Contains(t, r.errors, "clinic-dead: dead: no case was found in which it is raised")
	require.Contains(t, r.errors, "clinic-always: no case was found in which it is clear")
	require.Contains(t, r.logs, fmt.Sprintf("looser than shipped: %d shipped rules are not in the book", contraindication.Shipped().Len()))
}

func TestATestThatNeverMattersIsToldAndDoesNotFail(t *testing.T) {
	rule := contraindication.Rule{
		ID: "clinic-twice", Says: "Twice.", Strength: contraindication.Precaution,
		When:  when.All(when.Deep(), when.Any(when.Deep(), when.Yes(intake.Smoker))),
		Basis: []evidence.Citation{{Source: "clinic"}},
	}
	r := record(func(t testing.TB) {
		check := rulecheck.Test(t, contraindication.Shipped().Add(rule))
		check.Raised("clinic-twice", calf)
		check.Clear("clinic-twice", superficial.At(anatomy.Soleus.Left()), intake.Smoker.Yes())
	})
	require.Empty(t, r.errors)
	require.Contains(t, r.logs, "clinic-twice: no case was found that shows that yes(smoker) matters")
}

func TestSidesCount(t *testing.T) {
	rulecheck.Test(t, contraindication.Shipped()).
		Clear("infection-local", calf, intake.LocalInfection.At(body.LowerLeg.Right()))
}

func TestANumberThatTheBookSetsCounts(t *testing.T) {
	book := contraindication.Shipped().Set(contraindication.INRHigh, 2.5)
	r := record(func(t testing.TB) {
		check := rulecheck.Test(t, book).Named()
		check.Raised("bleeding-anticoagulant-inr-high-cleared", nil, intake.INR.Of(2.6))
		check.Clear("bleeding-anticoagulant-inr-high-cleared", nil, intake.INR.Of(2.5))
		check.Undetermined("bleeding-anticoagulant-inr-high-cleared", nil, intake.AntithromboticVKA)
		check.Raised("bleeding-anticoagulant-inr-high-cleared", nil, intake.INR.Of(2.4))
	})
	require.Equal(t, []string{"bleeding-anticoagulant-inr-high-cleared: clear, and it was to be raised: " +
		"inr is 2.4; above(inr, 2.5) is no"}, r.errors)
	require.Equal(t, []string{"set otherwise than shipped: inr_high 2.5 instead of 3"}, r.logs)
}

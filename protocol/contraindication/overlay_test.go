package contraindication_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

// calf is a target against which nothing stands in an unremarkable patient.
var calf = protocol.Target{
	Site: anatomy.Soleus.Left(), Technique: protocol.Static, Depth: protocol.Deep, Needle: protocol.NeedleMM(0.25, 30),
	Position: protocol.Prone, Grip: protocol.Flat, Angle: protocol.Perpendicular,
}

var signed = contraindication.Signed{By: "medical lead", Why: "another rule says it"}

// strengthOn is at what strength a rule that holds stands on a day; Clear where it makes no finding.
func strengthOn(t *testing.T, book contraindication.Rulebook, id string, on intake.Date, answers ...intake.Answer) contraindication.Strength {
	t.Helper()
	s, err := contraindication.Compile(book)
	require.NoError(t, err)
	p, err := intake.Unremarkable(on, answers...)
	require.NoError(t, err)
	a := s.Screen(p, calf)
	require.NoError(t, a.Err())
	for _, f := range a.Findings() {
		if f.ID() == id {
			return f.Strength()
		}
	}
	return contraindication.Clear
}

func TestTightenAndLoosen(t *testing.T) {
	const rule = "bleeding-doac-heparin"
	shipped := contraindication.Shipped()
	taken := intake.AntithromboticDOAC
	require.Equal(t, contraindication.Precaution, strengthOn(t, shipped, rule, day, taken))
	tests := []struct {
		name string
		book contraindication.Rulebook
		want contraindication.Strength
	}{
		{"tightened", shipped.Tighten(rule, contraindication.Absolute), contraindication.Absolute},
		{"tightened to less than it is", shipped.Tighten(rule, contraindication.Precaution), contraindication.Precaution},
		{"loosened to nothing", shipped.Loosen(rule, contraindication.Clear, signed), contraindication.Clear},
		{"loosened to something", shipped.Loosen(rule, contraindication.Requirement, signed), contraindication.Requirement},
		{"tightened under the strictest policy", shipped.Under(contraindication.Strictest).Tighten(rule, contraindication.Absolute), contraindication.Absolute},
		{"loosened whatever the policy", shipped.Loosen(rule, contraindication.Clear, signed).Under(contraindication.Strictest), contraindication.Clear},
	}
	for _, tt := range tests {
		require.Equal(t, tt.want, strengthOn(t, tt.book, rule, day, taken), tt.name)
	}
	require.Equal(t, contraindication.Precaution, strengthOn(t, shipped, rule, day, taken), "the shipped book is as it was")
}

func TestTightenNeverLowersWhatThePolicySays(t *testing.T) {
	for r := range contraindication.Shipped().Rules() {
		for _, p := range r.Positions {
			if p.Strength <= r.Strength || r.Phase != contraindication.Before {
				continue
			}
			w := witnesses()[slices.IndexFunc(witnesses(), func(w witness) bool { return w.rule.ID == r.ID })]
			s, err := contraindication.Compile(contraindication.Shipped().Under(contraindication.Strictest).Tighten(r.ID, contraindication.Precaution))
			require.NoError(t, err)
			a := s.Screen(w.patient(t), w.plan...)
			i := slices.IndexFunc(a.Findings(), func(f contraindication.Finding) bool { return f.ID() == r.ID })
			require.Greater(t, a.Findings()[i].Strength(), r.Strength, r.ID)
			return
		}
	}
	require.Fail(t, "no rule has a stricter position")
}

func TestARuleThatAPolicySetsAsideCanBeTightenedBack(t *testing.T) {
	for r := range contraindication.Shipped().Rules() {
		for _, p := range r.Positions {
			if p.Strength != contraindication.Clear || r.Phase != contraindication.Before {
				continue
			}
			w := witnesses()[slices.IndexFunc(witnesses(), func(w witness) bool { return w.rule.ID == r.ID })]
			s, err := contraindication.Compile(contraindication.Shipped().Under(contraindication.Following(p.Source)).Tighten(r.ID, contraindication.Relative))
			require.NoError(t, err)
			a := s.Screen(w.patient(t), w.plan...)
			i := slices.IndexFunc(a.Findings(), func(f contraindication.Finding) bool { return f.ID() == r.ID })
			require.NotEqual(t, -1, i, r.ID)
			require.Equal(t, contraindication.Relative, a.Findings()[i].Strength(), r.ID)
			return
		}
	}
	require.Fail(t, "no source sets a rule aside")
}

// A loosening counts up to and including its last day, by the date of the screening.
func TestALooseningEndsWithItsLastDay(t *testing.T) {
	const rule, other = "bleeding-doac-heparin", "diabetes"
	taken := []intake.Answer{intake.AntithromboticDOAC, intake.DiabetesControlled}
	until := func(d string) contraindication.Signed {
		return contraindication.Signed{By: "medical lead", Why: "another rule says it", Until: intake.MustDate(d)}
	}
	book := contraindication.Shipped().
		Loosen(rule, contraindication.Clear, until("2026-11-30")).
		Loosen(other, contraindication.Clear, until("2027-01-31"))
	plain := strengthOn(t, contraindication.Shipped(), other, day, taken...)
	for _, tt := range []struct {
		on          string
		rule, other contraindication.Strength
	}{
		{"2026-11-23", contraindication.Clear, contraindication.Clear},
		{"2026-11-30", contraindication.Clear, contraindication.Clear},
		{"2026-12-01", contraindication.Precaution, contraindication.Clear},
		{"2027-01-31", contraindication.Precaution, contraindication.Clear},
		{"2027-02-01", contraindication.Precaution, plain},
		{"9000-01-01", contraindication.Precaution, plain},
	} {
		on := intake.MustDate(tt.on)
		require.Equal(t, tt.rule, strengthOn(t, book, rule, on, taken...), tt.on)
		require.Equal(t, tt.other, strengthOn(t, book, other, on, taken...), tt.on)
		s, err := contraindication.Compile(book)
		require.NoError(t, err)
		p, err := intake.Unremarkable(on, taken...)
		require.NoError(t, err)
		a := s.Screen(p, calf)
		inForce := 0
		for _, strength := range []contraindication.Strength{tt.rule, tt.other} {
			if strength == contraindication.Clear {
				inForce++
			}
		}
		require.Len(t, a.Manifest().Overlays, inForce, "%s: the manifest has what counts on the day", tt.on)
		require.Len(t, a.Manifest().SetAside, inForce, tt.on)
	}
	forever := contraindication.Shipped().Loosen(rule, contraindication.Clear, signed)
	require.Equal(t, contraindication.Clear, strengthOn(t, forever, rule, intake.MustDate("9000-01-01"), taken...), "without a day it has no end")
}

func TestEveryAssessmentSaysWhatAClinicChanged(t *testing.T) {
	until := contraindication.Signed{By: "medical lead", Why: "ultrasound is at hand", Until: intake.MustDate("2027-09-30")}
	book := contraindication.Shipped().
		Loosen("bleeding-doac-heparin", contraindication.Clear, until).
		Tighten("thorax-low-bmi", contraindication.Relative)
	s, err := contraindication.Compile(book)
	require.NoError(t, err)
	a := s.Screen(unremarkable(t), calf)
	require.Equal(t, []contraindication.Overlay{
		{Rule: "bleeding-doac-heparin", To: contraindication.Clear, Loosens: true, Signed: until},
		{Rule: "thorax-low-bmi", To: contraindication.Relative},
	}, a.Manifest().Overlays)
	require.Contains(t, a.Manifest().SetAside, contraindication.SetAside{Rule: "bleeding-doac-heparin", By: "loosened by medical lead"})
	for _, want := range []string{"bleeding-doac-heparin", "medical lead", "ultrasound is at hand", "2027-09-30", "thorax-low-bmi"} {
		require.Contains(t, document(t, a), want)
	}
	report := strings.Join(strings.Fields(a.Report()), " ")
	require.Contains(t, report, "loosened: bleeding-doac-heparin to clear, by medical lead: ultrasound is at hand")
	require.Contains(t, report, "tightened: thorax-low-bmi to relative")
	require.NotEqual(t, contraindication.Default().Knowledge().SHA256, s.Knowledge().SHA256)
}

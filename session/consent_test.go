package session_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/session"
)

func TestGoldenConsent(t *testing.T) {
	var out strings.Builder
	for fact := range session.ConsentFacts() {
		fmt.Fprintf(&out, "consent: %s\n", fact.Says)
		out.WriteString(lines("place", fact.Place, "sources", fmt.Sprint(fact.Sources)))
	}
	for _, d := range session.Disclosures(intake.Profile{}) {
		fmt.Fprintf(&out, "disclose: %s (%v)\n", d.Says, d.Event)
	}
	for step := range session.Hygiene() {
		fmt.Fprintf(&out, "hygiene %d, %v: %s\n", step.Number, step.Phase, step.Name)
		out.WriteString(lines("does", step.Does, "only if", step.OnlyIf, "sources", fmt.Sprint(step.Sources)))
	}
	for advice := range session.AllAdvice() {
		fmt.Fprintf(&out, "aftercare: %s\n", advice.ID)
		after, convention := "", ""
		if advice.After != 0 {
			after = advice.After.String()
		}
		if advice.IsConvention {
			convention = "yes"
		}
		out.WriteString(lines("says", advice.Says, "for", fmt.Sprint(advice.For), "after", after,
			"convention", convention, "sources", fmt.Sprint(advice.Sources)))
	}
	for row := range session.Competences() {
		fmt.Fprintf(&out, "competence: %s\n", row.Where)
		out.WriteString(lines("place", row.Place, "says", row.Says, "sources", fmt.Sprint(row.Sources)))
	}
	golden(t, "consent.golden", out.String())
}

func TestEveryPlaceIsAPlace(t *testing.T) {
	facts, rows := 0, 0
	for fact := range session.ConsentFacts() {
		if fact.Place == "" {
			continue
		}
		place, err := intake.ParsePlace(fact.Place)
		require.NoError(t, err, fact.Says)
		require.Contains(t, slices.Collect(session.ConsentIn(place)), fact)
		facts++
	}
	for row := range session.Competences() {
		if row.Place == "" {
			continue
		}
		place, err := intake.ParsePlace(row.Place)
		require.NoError(t, err, row.Where)
		require.Contains(t, slices.Collect(session.CompetenceIn(place)), row)
		rows++
	}
	require.Equal(t, 5, facts)
	require.Equal(t, 11, rows)

	france, err := intake.ParsePlace("FR")
	require.NoError(t, err)
	require.Empty(t, slices.Collect(session.CompetenceIn(france)), "nothing is said of a place that was not read")
}

func patient(t testing.TB, answers ...intake.Answer) intake.Profile {
	t.Helper()
	day, err := intake.ParseDate("2026-11-26")
	require.NoError(t, err)
	p, err := intake.NewProfile(day, answers...)
	require.NoError(t, err)
	return p
}

func told(disclosures []session.Disclosure) (events []session.AdverseEvent) {
	for _, d := range disclosures {
		events = append(events, d.Event)
	}
	return events
}

func TestDisclosuresFollowTheAnatomy(t *testing.T) {
	always := []session.AdverseEvent{
		session.PainDuringNeedling, session.PostNeedlingSoreness, session.Bleeding, session.Bruising, session.Vasovagal,
		session.Drowsiness, session.Aggravation, session.LocalInfection, session.NerveInjury, session.BrokenNeedle,
	}
	man := patient(t, intake.SexMale)
	for _, tt := range []struct {
		name  string
		sites []anatomy.Site
		want  []session.AdverseEvent // besides those that are always told
	}{
		{"a calf has vessels, and no lung", []anatomy.Site{anatomy.Soleus.Left()}, []session.AdverseEvent{session.VascularInjury}},
		{"the upper trapezius lies over the lung", []anatomy.Site{anatomy.UpperTrapezius.Left()}, []session.AdverseEvent{session.Pneumothorax}},
		{"quadratus lumborum lies beside lung, kidney and bowel", []anatomy.Site{anatomy.QuadratusLumborumDeep.Right()},
			[]session.AdverseEvent{session.Pneumothorax, session.OrganPuncture}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := told(session.Disclosures(man, tt.sites...))
			for _, event := range append(slices.Clone(always), tt.want...) {
				require.Contains(t, got, event)
			}
			require.NotContains(t, got, session.EventsInPregnancy)
			if !slices.Contains(tt.want, session.Pneumothorax) {
				require.NotContains(t, got, session.Pneumothorax)
			}
		})
	}
}

func TestWhatIsNotKnownIsDisclosed(t *testing.T) {
	whole := told(session.Disclosures(intake.Profile{}))
	require.Len(t, whole, 16)
	require.Equal(t, whole, told(session.Disclosures(intake.Profile{}, anatomy.Site{})), "a site that names no muscle could be anywhere")
	require.Equal(t, whole, told(session.Disclosures(intake.Profile{}, anatomy.Soleus.Left(), anatomy.Site{})))

	calf := anatomy.Soleus.Left()
	require.Contains(t, told(session.Disclosures(intake.Profile{}, calf)), session.EventsInPregnancy)
	require.Contains(t, told(session.Disclosures(patient(t, intake.PregnancyPossible), calf)), session.EventsInPregnancy)
	require.Contains(t, told(session.Disclosures(patient(t, intake.Pregnancy.Unknown()), calf)), session.EventsInPregnancy)
	require.NotContains(t, told(session.Disclosures(patient(t, intake.PregnancyNo), calf)), session.EventsInPregnancy)

}

func TestALevelThatIsKnownIsHeard(t *testing.T) {
	n := 0
	for m := range anatomy.Muscles() {
		reach := m.Reaches(anatomy.Pleura).Levels
		if reach.IsEmpty() {
			continue
		}
		n++
		require.Contains(t, told(session.Disclosures(intake.Profile{}, m.Left())), session.Pneumothorax, "%v, any level", m)
		for level := range m.Levels().All() {
			got := slices.Contains(told(session.Disclosures(intake.Profile{}, m.Left().AtLevel(level))), session.Pneumothorax)
			require.Equal(t, reach.Has(level), got, "%v at %v", m, level)
		}
	}
	require.Positive(t, n)
}

func TestAnotherSiteNeverTakesADisclosureAway(t *testing.T) {
	muscles := slices.Collect(anatomy.Muscles())
	rapid.Check(t, func(t *rapid.T) {
		site := rapid.Custom(func(t *rapid.T) anatomy.Site { return rapid.SampledFrom(muscles).Draw(t, "muscle").Left() })
		sites := rapid.SliceOfN(site, 1, 4).Draw(t, "sites")
		fewer := told(session.Disclosures(intake.Profile{}, sites[1:]...))
		more := told(session.Disclosures(intake.Profile{}, sites...))
		if len(sites) > 1 {
			require.Subset(t, more, fewer)
		}
		require.Subset(t, told(session.Disclosures(intake.Profile{})), more)
	})
}

// Every structure of the atlas is told of as lung, heart, cord, organ or vessel, or is a nerve or a joint.
func TestEveryVesselAndOrganIsDisclosed(t *testing.T) {
	local := map[session.AdverseEvent]bool{
		session.Pneumothorax: true, session.HemothoraxOrTamponade: true, session.CentralNervousInjury: true,
		session.OrganPuncture: true, session.VascularInjury: true,
	}
	var untold anatomy.Hazards
	for h := range anatomy.AllHazards() {
		beside := anatomy.Beside(h)
		covered := false
		for m := range beside.All() {
			for _, d := range session.Disclosures(intake.Profile{}, m.Left()) {
				covered = covered || local[d.Event] && d.Structures.Has(h)
			}
		}
		if !covered {
			untold = untold.Or(anatomy.HazardsOf(h))
		}
	}
	require.Equal(t, "spinal-nerve-roots, brachial-plexus, phrenic-nerve, accessory-nerve, cervical-cutaneous-nerves, "+
		"greater-occipital-nerve, long-thoracic-nerve, shoulder-joint-capsule, musculocutaneous-nerve, median-nerve, "+
		"ulnar-nerve, radial-nerve, posterior-interosseous-nerve, superficial-radial-nerve, lumbar-plexus, "+
		"ilioinguinal-nerve, lateral-femoral-cutaneous-nerve, sciatic-nerve, hip-joint-capsule, knee-joint-capsule, "+
		"common-peroneal-nerve, superficial-peroneal-nerve, mandibular-nerve-branches, tmj-capsule", untold.String())
}

func TestTheChecklistHasSixteenStepsInOrder(t *testing.T) {
	n, phase := 0, contraindication.Before
	for step := range session.Hygiene() {
		n++
		require.Equal(t, n, step.Number)
		require.GreaterOrEqual(t, step.Phase, phase, "steps are in the order of their phases")
		phase = step.Phase
		require.NotEmpty(t, step.Name)
		require.NotEmpty(t, step.Does)
	}
	require.Equal(t, 16, n)
	require.Len(t, session.HygieneIn(contraindication.Before), 8)
	require.Len(t, session.HygieneIn(contraindication.During), 3)
	require.Len(t, session.HygieneIn(contraindication.After), 3, "the steps for what went wrong are not of every session")
}

func ids(advice []session.Advice) (ids []string) {
	for _, a := range advice {
		ids = append(ids, a.ID)
	}
	return ids
}

func TestAftercareBelongsToTheTargets(t *testing.T) {
	deep := protocol.Target{Technique: protocol.Pistoning, Depth: protocol.Deep}
	shallow := protocol.Target{Technique: protocol.Static, Depth: protocol.Superficial}
	calf, trapezius := anatomy.Soleus.Left(), anatomy.UpperTrapezius.Left()
	for _, tt := range []struct {
		name    string
		targets []protocol.Target
		want    []string
	}{
		{"no target, no advice", nil, nil},
		{"a calf, superficially", shallow.At(calf), []string{"driving", "infection-and-nerves", "blood-donation", "common-advice"}},
		{"a calf, deep", deep.At(calf), []string{"soreness", "driving", "infection-and-nerves", "blood-donation", "common-advice"}},
		{"over the lung, however deep", shallow.At(trapezius), []string{"driving", "late-lung-symptoms", "infection-and-nerves", "blood-donation", "common-advice"}},
		{"one of several is enough", append(shallow.At(trapezius), deep.At(calf)...),
			[]string{"soreness", "driving", "late-lung-symptoms", "infection-and-nerves", "blood-donation", "common-advice"}},
		{"what is not known leaves it in", []protocol.Target{{}},
			[]string{"soreness", "driving", "late-lung-symptoms", "infection-and-nerves", "blood-donation", "common-advice"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			require.Equal(t, tt.want, ids(session.Aftercare(tt.targets...)))
		})
	}
	require.Equal(t, []string{"flight-and-dive"}, ids(session.AfterEvent(session.Pneumothorax)))
	require.Empty(t, session.AfterEvent(session.Bruising))
	require.Empty(t, session.AfterEvent(0))
}

// The library asks for written advice on late lung symptoms where, and only where, it has it.
func TestLateLungAdviceIsThatOfTheRule(t *testing.T) {
	noAdvice := patient(t, intake.AftercareGiven.No())
	for m := range anatomy.Muscles() {
		for _, depth := range []protocol.Depth{protocol.Superficial, protocol.Deep} {
			target := protocol.Target{Site: m.Left(), Technique: protocol.Static, Depth: depth}
			asked := slices.ContainsFunc(slices.Collect(slices.Values(contraindication.Screen(noAdvice, target).Checklist())),
				func(s contraindication.Step) bool { return s.ID() == "aftercare-pneumothorax-advice" })
			require.Equal(t, asked, slices.Contains(ids(session.Aftercare(target)), "late-lung-symptoms"), "%v", target)
		}
	}
}

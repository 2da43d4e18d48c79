package anatomy_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

// holding is the set of the muscles for which the claim is true.
func holding(claim func(anatomy.Muscle) bool) (set []anatomy.Muscle) {
	for m := range anatomy.Muscles() {
		if claim(m) {
			set = append(set, m)
		}
	}
	return set
}

func TestEveryMuscleHasAWholeRow(t *testing.T) {
	for m := range anatomy.Muscles() {
		t.Run(m.String(), func(t *testing.T) {
			e := m.Envelope()
			for field, text := range map[string]string{
				"name": m.Name(), "latin": m.Latin(), "innervation": m.Innervation(),
				"position": e.PositionNote, "grip": e.GripNote, "direction": e.Direction,
				"backstop": e.Backstop, "forbidden": e.Forbidden, "depth note": e.DepthNote,
			} {
				require.NotEmpty(t, text, field)
			}
			require.True(t, m.Footprint().Has(m.Region()), "a muscle is at home in its footprint")
			require.NotEmpty(t, m.Roots())
			require.False(t, m.Refers().IsEmpty())
			require.False(t, m.Near().IsEmpty(), "no needle is harmless")
			require.False(t, e.Positions.IsEmpty())
			require.True(t, m.Compressible().IsValid())
			require.True(t, m.Difficulty().IsValid())
			require.True(t, m.Confidence().IsValid())
			require.NotEmpty(t, m.Sources(), "a row without a source is an opinion")
			points := m.TriggerPoints()
			require.NotEmpty(t, points.Sites)
			require.LessOrEqual(t, 1, points.Min)
			require.LessOrEqual(t, points.Min, points.Max)
			if points.Per != "" {
				require.Equal(t, 1, points.Count(), "counted for each %s", points.Per)
			}
		})
	}
}

func TestLengthsAreLengths(t *testing.T) {
	for m := range anatomy.Muscles() {
		e := m.Envelope()
		for _, r := range []anatomy.LengthRange{e.NeedleLength, e.NeedleDiameter} {
			require.Equal(t, m.ManualOnly(), !r.IsGiven(), m)
			require.Equal(t, r.IsGiven(), r.Has(r.Min), m)
			require.Equal(t, r.IsGiven(), r.Has(r.Max), m)
		}
		require.Equal(t, e.DepthGuard.IsGiven(), e.DepthGuard.IsValid(), m)
	}
}

func TestNoGripIsNamedForManualMuscles(t *testing.T) {
	want := append(holding(anatomy.Muscle.ManualOnly), anatomy.LevatorAni, anatomy.Bulbospongiosus,
		anatomy.Ischiocavernosus, anatomy.SuperficialTransversePerineal)
	slices.Sort(want)
	got := holding(func(m anatomy.Muscle) bool { return m.Envelope().Grips.IsEmpty() })
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("muscles without a grip mismatch (-want +got):\n%s", diff)
	}
}

func TestMusclesTreatedByHandOnly(t *testing.T) {
	want := []anatomy.Muscle{
		anatomy.OrbicularisOculi, anatomy.LongusColli, anatomy.RectusCapitisPosteriorMinor,
		anatomy.ObliquusCapitisSuperior, anatomy.Subclavius, anatomy.Intercostals, anatomy.DiaphragmCostal,
		anatomy.TransversusAbdominis, anatomy.Gemelli, anatomy.ObturatorExternus,
	}
	if diff := cmp.Diff(want, holding(anatomy.Muscle.ManualOnly)); diff != "" {
		t.Errorf("ManualOnly mismatch (-want +got):\n%s", diff)
	}
}

// A depth guard is never inferred: these are the muscles for which a source gives a number.
func TestDepthGuards(t *testing.T) {
	want := map[anatomy.Muscle]body.Length{
		anatomy.MedialPterygoid:             body.MM(30),
		anatomy.RectusCapitisPosteriorMajor: body.MM(39),
		anatomy.ObliquusCapitisInferior:     body.MM(40),
		anatomy.MiddleTrapezius:             body.MM(19),
		anatomy.LowerTrapezius:              body.MM(19),
		anatomy.RhomboidMinor:               body.MM(19),
		anatomy.RhomboidMajor:               body.MM(19),
		anatomy.SerratusPosteriorSuperior:   body.MM(19),
		anatomy.IliocostalisThoracis:        body.MM(25),
		anatomy.LongissimusThoracis:         body.MM(25),
		anatomy.ThoracicMultifidus:          body.MM(25),
		anatomy.IliocostalisLumborum:        body.MM(40),
	}
	got := make(map[anatomy.Muscle]body.Length)
	for m := range anatomy.Muscles() {
		if guard := m.Envelope().DepthGuard; guard.IsGiven() {
			got[m] = guard
		}
	}
	require.Equal(t, want, got)
}

func TestReachAgreesWithHazards(t *testing.T) {
	for m := range anatomy.Muscles() {
		near := m.Near()
		// Deep quadratus lumborum is needled below the lung; its hazard speaks of an upward line.
		lung := near.Has(anatomy.LungPleura) && m != anatomy.QuadratusLumborumDeep
		require.Equal(t, lung, !m.Reaches(anatomy.Pleura).IsNo(), m)
		require.Equal(t, near.Has(anatomy.PeritoneumBowel), m.Reaches(anatomy.Peritoneum).Always, m)
		canal := near.Has(anatomy.SpinalCord) || near.Has(anatomy.SacralForamen)
		require.Equal(t, canal, m.Reaches(anatomy.Canal).Always, m)
		require.Equal(t, anatomy.Reach{}, m.Reaches(0), "no cavity is reached by none")
	}
}

func TestLevelsAtWhichLungIsReachedAreLevelsOfTheMuscle(t *testing.T) {
	var some int
	for m := range anatomy.Muscles() {
		if at := m.Reaches(anatomy.Pleura).Levels; !at.IsEmpty() {
			require.Equal(t, at, at.And(m.Levels()), m)
			some++
		}
	}
	require.Equal(t, 6, some)
	require.Len(t, holding(func(m anatomy.Muscle) bool { return !m.Levels().IsEmpty() }), 18)
}

func TestAngleIsRequired(t *testing.T) {
	want := []anatomy.Muscle{
		anatomy.Sternalis, anatomy.MiddleTrapezius, anatomy.LowerTrapezius, anatomy.RhomboidMinor,
		anatomy.RhomboidMajor, anatomy.SerratusPosteriorSuperior,
	}
	if diff := cmp.Diff(want, holding(anatomy.Muscle.AngleRequired)); diff != "" {
		t.Errorf("AngleRequired mismatch (-want +got):\n%s", diff)
	}
}

func TestEverySourceOfTheAtlasIsKnown(t *testing.T) {
	for m := range anatomy.Muscles() {
		require.Len(t, m.Basis(), len(m.Sources()))
		for _, source := range m.Sources() {
			_, ok := source.Lookup()
			require.True(t, ok, "%v cites %s", m, source)
		}
	}
	for h := range anatomy.AllHazards() {
		require.NotEmpty(t, h.Sources(), h)
		for _, source := range h.Sources() {
			_, ok := source.Lookup()
			require.True(t, ok, "%v cites %s", h, source)
		}
	}
}

func TestEveryZoneAndHazardIsUsed(t *testing.T) {
	for z := range anatomy.AllZones() {
		require.False(t, anatomy.ReferringTo(z).IsEmpty(), z)
		require.NotEmpty(t, z.Name(), z)
		require.True(t, z.View().IsValid(), z)
		require.True(t, z.Region().IsValid(), z)
	}
	for h := range anatomy.AllHazards() {
		require.False(t, anatomy.Beside(h).IsEmpty(), h)
		require.NotEmpty(t, h.Name(), h)
		require.NotEmpty(t, h.Harm(), h)
		require.NotEmpty(t, h.Avoid(), h)
	}
}

func TestNoMuscleSaysNothing(t *testing.T) {
	for _, m := range []anatomy.Muscle{0, 167, 255} {
		require.False(t, m.IsValid())
		require.Regexp(t, `^Muscle\(\d+\)$`, m.String())
		require.Equal(t, m.String(), m.Name())
		require.Zero(t, m.Region())
		require.Zero(t, m.Envelope())
		require.Zero(t, m.Compressible())
		require.True(t, m.Near().IsEmpty())
		require.False(t, m.ManualOnly())
		require.Zero(t, m.TriggerPoints().Count())
		_, err := m.MarshalText()
		require.Error(t, err)
	}
	require.Equal(t, "Zone(200)", anatomy.Zone(200).Name())
	require.Equal(t, "Hazard(0)", anatomy.Hazard(0).Name())
	require.Empty(t, anatomy.Hazard(255).Avoid())
}

func TestTextRoundTrips(t *testing.T) {
	type all struct {
		Muscle          anatomy.Muscle
		Zone            anatomy.Zone
		Hazard          anatomy.Hazard
		Position        anatomy.Position
		Grip            anatomy.Grip
		Cavity          anatomy.Cavity
		Compressibility anatomy.Compressibility
		Difficulty      anatomy.Difficulty
		Confidence      anatomy.Confidence
		Match           anatomy.Match
	}
	want := all{anatomy.UpperTrapezius, anatomy.BehindEye, anatomy.LungPleura, anatomy.SideLying, anatomy.Pincer,
		anatomy.Pleura, anatomy.CompressiblePartly, anatomy.Advanced, anatomy.ConfidenceHigh, anatomy.Broader}
	data, err := json.Marshal(want)
	require.NoError(t, err)
	require.JSONEq(t, `{"Muscle": "upper-trapezius", "Zone": "behind-eye", "Hazard": "lung-pleura",
		"Position": "side", "Grip": "pincer", "Cavity": "pleura", "Compressibility": "partly",
		"Difficulty": "advanced", "Confidence": "high", "Match": "broader"}`, string(data))
	var got all
	require.NoError(t, json.Unmarshal(data, &got))
	require.Equal(t, want, got)
	_, err = json.Marshal(all{})
	require.Error(t, err, "what is not given is never written")
}

func TestCallersCannotChangeTheAtlas(t *testing.T) {
	m := anatomy.Temporalis
	m.Roots()[0], m.Sources()[0], m.TriggerPoints().Sites[0] = "", "", ""
	anatomy.LungPleura.Sources()[0] = ""
	require.Equal(t, []string{"V3"}, m.Roots())
	require.NotEmpty(t, m.Sources()[0])
	require.NotEmpty(t, m.TriggerPoints().Sites[0])
	require.NotEmpty(t, anatomy.LungPleura.Sources()[0])
}

func TestScreeningAllocatesNothing(t *testing.T) {
	m, wanted := anatomy.RhomboidMajor, anatomy.HazardsOf(anatomy.LungPleura)
	var hits int
	allocs := testing.AllocsPerRun(100, func() {
		e := m.Envelope()
		if m.Near().Touches(wanted) && m.Footprint().Has(m.Region()) && m.Levels().IsEmpty() &&
			m.Reaches(anatomy.Pleura).Always && m.Compressible().IsValid() && e.DepthGuard.IsGiven() &&
			e.Positions.Has(e.Positions.Usual()) && !m.Left().Footprint().IsEmpty() &&
			m.Left().Validate() == nil {
			hits++
		}
	})
	require.Zero(t, allocs)
	require.Positive(t, hits, "the conditions were all read")
}

func TestLengthRanges(t *testing.T) {
	r := anatomy.UpperTrapezius.Envelope().NeedleLength
	require.Equal(t, "25-40 mm", r.String())
	require.True(t, r.Has(body.MM(25)))
	require.True(t, r.Has(body.MM(40)))
	require.False(t, r.Has(body.MM(40.001)))
	require.False(t, r.Has(body.MM(24.999)))
	require.False(t, r.Has(body.Length{}), "a length that is not given is in no range")
	require.Equal(t, "not given", anatomy.LengthRange{}.String())
	require.False(t, anatomy.LengthRange{}.Has(body.MM(0)))
	require.Equal(t, "0.3 mm", anatomy.LengthRange{Min: body.MM(0.3), Max: body.MM(0.3)}.String())
}

func TestUsualPositionComesFirst(t *testing.T) {
	positions := anatomy.Temporalis.Envelope().Positions
	require.Equal(t, anatomy.SideLying, positions.Usual())
	require.Equal(t, "side, supine", positions.String())
	require.True(t, positions.Has(anatomy.Supine))
	require.False(t, positions.Has(anatomy.Prone))
	require.False(t, positions.Has(0))
	require.Equal(t, 2, positions.Len())
	require.Equal(t, "side-lying", positions.Usual().Name())
	require.Zero(t, anatomy.LevatorAni.Envelope().Grips.Usual())
	require.Equal(t, "none", anatomy.LevatorAni.Envelope().Grips.String())
}

func FuzzParseMuscle(f *testing.F) {
	f.Add("upper-trapezius")
	f.Add("upper trapezius")
	f.Add("Upper-Trapezius")
	f.Add("")
	f.Add("Muscle(3)")
	f.Add("dorsal-interossei-2-4")
	f.Add("upper-trapezius\x00")
	f.Fuzz(func(t *testing.T, text string) {
		m, err := anatomy.ParseMuscle(text)
		if err != nil {
			require.Zero(t, m)
			return
		}
		require.Equal(t, text, m.String())
	})
}

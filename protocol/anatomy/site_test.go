package anatomy_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

func TestSiteIsWrittenAsAClinicianSaysIt(t *testing.T) {
	for want, site := range map[string]anatomy.Site{
		"left upper-trapezius TrP1":                anatomy.UpperTrapezius.Left().TrP(1),
		"right lumbar-multifidus L4":               anatomy.LumbarMultifidus.Right().AtLevel(body.L4),
		"midline sternalis":                        anatomy.Sternalis.Midline(),
		"left longissimus-thoracis T10 TrP2":       anatomy.LongissimusThoracis.Left().TrP(2).AtLevel(body.T10),
		"Side(0) Muscle(0)":                        {},
		"Side(9) Muscle(200) Level(200) TrP255":    anatomy.Muscle(200).On(9).AtLevel(200).TrP(-1),
		"right thoracic-multifidus T12 TrP1":       anatomy.ThoracicMultifidus.On(body.Right).AtLevel(body.T12).TrP(1),
		"left quadratus-lumborum-superficial TrP2": anatomy.QuadratusLumborumSuperficial.Left().TrP(2),
		"right obliquus-capitis-inferior":          anatomy.ObliquusCapitisInferior.Right(),
		"midline superficial-transverse-perineal":  anatomy.SuperficialTransversePerineal.Midline(),
		"left flexor-digitorum-superficialis TrP4": anatomy.FlexorDigitorumSuperficialis.Left().TrP(4),
		"right pectoralis-major-sternal TrP255":    anatomy.PectoralisMajorSternal.Right().TrP(1000),
	} {
		require.Equal(t, want, site.String())
	}
}

func TestSiteValidate(t *testing.T) {
	tests := []struct {
		name string
		site anatomy.Site
		want []error // none: the site is valid
	}{
		{"a muscle on one side", anatomy.UpperTrapezius.Left(), nil},
		{"the last trigger point of a range", anatomy.FlexorDigitorumSuperficialis.Right().TrP(4), nil},
		{"a trigger point past the last", anatomy.UpperTrapezius.Left().TrP(3), []error{anatomy.ErrTriggerPoint}},
		{"trigger point 0 was given", anatomy.UpperTrapezius.Left().TrP(0), []error{anatomy.ErrTriggerPoint}},
		{"trigger point -255 does not wrap", anatomy.UpperTrapezius.Left().TrP(-255), []error{anatomy.ErrTriggerPoint}},
		{"trigger point 257 does not wrap", anatomy.UpperTrapezius.Left().TrP(257), []error{anatomy.ErrTriggerPoint}},
		{"the one point of each level", anatomy.LumbarMultifidus.Left().AtLevel(body.L4).TrP(1), nil},
		{"a second point of one level", anatomy.LumbarMultifidus.Left().TrP(2), []error{anatomy.ErrTriggerPoint}},
		{"a second point of one space", anatomy.Intercostals.Left().TrP(2), []error{anatomy.ErrTriggerPoint}},
		{"a level of the muscle", anatomy.LongissimusThoracis.Left().AtLevel(body.L1), nil},
		{"a level of another muscle", anatomy.LongissimusThoracis.Left().AtLevel(body.L2), []error{anatomy.ErrLevel}},
		{"a level where level plays no part", anatomy.Soleus.Left().AtLevel(body.S1), []error{anatomy.ErrLevel}},
		{"a level that is none", anatomy.LumbarMultifidus.Left().AtLevel(99), []error{anatomy.ErrLevel}},
		{"the midline of the chest", anatomy.Sternalis.Midline(), nil},
		{"the midline of an arm", anatomy.BicepsBrachii.Midline(), []error{anatomy.ErrMidline}},
		{"the midline of a shoulder muscle", anatomy.LevatorScapulaeScapular.Midline(), []error{anatomy.ErrMidline}},
		{"no side", anatomy.Site{Muscle: anatomy.Soleus}, []error{anatomy.ErrNoSide}},
		{"nothing at all", anatomy.Site{}, []error{anatomy.ErrNoMuscle, anatomy.ErrNoSide}},
		{"no muscle, in the midline", anatomy.Muscle(200).Midline(), []error{anatomy.ErrNoMuscle}},
		{"everything at once", anatomy.Soleus.Midline().AtLevel(body.L4).TrP(9),
			[]error{anatomy.ErrMidline, anatomy.ErrLevel, anatomy.ErrTriggerPoint}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			err := tt.site.Validate()
			if tt.want == nil {
				require.NoError(t, err)
				return
			}
			require.Len(t, err.(interface{ Unwrap() []error }).Unwrap(), len(tt.want))
			for _, want := range tt.want {
				require.ErrorIs(t, err, want)
			}
		})
	}
}

func TestEveryMuscleHasAMidlineOnlyWhereTheBodyHasOne(t *testing.T) {
	middle := body.RegionsOf(body.Neck, body.Head, body.Thorax, body.Abdomen, body.Pelvis, body.UpperBack, body.LowerBack)
	for m := range anatomy.Muscles() {
		require.Equal(t, middle.Has(m.Region()), m.Midline().Validate() == nil, m)
	}
}

func TestSiteErrorsTellTheLimitAndNothingOfThePlan(t *testing.T) {
	err := anatomy.SpleniusCervicis.Left().AtLevel(body.L5).TrP(7).Validate()
	require.EqualError(t, err, "not a level of the muscle: C7-T3\nnot a trigger point of the muscle: 1 to 2")
}

func TestFootprintIsOnTheSideOfTheSite(t *testing.T) {
	for m := range anatomy.Muscles() {
		left, right := m.Left().Footprint(), m.Right().Footprint()
		require.False(t, left.Touches(right), m)
		require.Equal(t, left.Or(right), m.Midline().Footprint(), m)
		require.Equal(t, right, left.Mirror(), m)
		require.Equal(t, m.Footprint(), left.Regions(), m)
	}
	require.True(t, anatomy.Site{}.Footprint().IsEmpty())
}

func TestMirrorTwiceIsTheSame(t *testing.T) {
	site := anatomy.LumbarMultifidus.Left().AtLevel(body.L4).TrP(1)
	require.Equal(t, anatomy.LumbarMultifidus.Right().AtLevel(body.L4).TrP(1), site.Mirror())
	require.Equal(t, site, site.Mirror().Mirror())
	require.Equal(t, anatomy.Sternalis.Midline(), anatomy.Sternalis.Midline().Mirror())
}

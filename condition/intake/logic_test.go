package intake_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
)

func TestContradictionsAreRefused(t *testing.T) {
	type answers = intake.Answers
	tests := []struct {
		facts string // those that the faults name
		given answers
	}{
		{"bp_diastolic_start bp_systolic_start", answers{intake.BPSystolicStart.Of(80), intake.BPDiastolicStart.Of(120)}},
		{"cardiac_device implanted_device_regions", answers{intake.CardiacDeviceICD, intake.ImplantedDeviceRegions.Nowhere()}},
		{"cirrhosis liver_disease", answers{intake.Cirrhosis.Yes(), intake.LiverDisease.No()}},
		{"connective_tissue_disorder connective_tissue_type", answers{intake.ConnectiveTissueTypeMarfan, intake.ConnectiveTissueDisorder.No()}},
		{"consent_form consent_given", answers{intake.ConsentGiven.Yes(), intake.ConsentFormNone}},
		{"csf_shunt_side implanted_devices", answers{intake.CSFShuntSideLeft, intake.ImplantedDevices.None()}},
		{"csf_shunt_side implanted_devices", answers{intake.CSFShuntSideNone, intake.ImplantedDevices.Are(intake.ImplantedDeviceShunt)}},
		{"bleeding_disorder factor_cover", answers{intake.FactorCover.Yes(), intake.BleedingDisorderNone}},
		{"fracture_regions fracture_status", answers{intake.FractureStatusHealing, intake.Fracture.Nowhere()}},
		{"gestation_weeks pregnancy", answers{intake.GestationWeeks.Of(0), intake.PregnancyNo}},
		{"age_years headache_flags", answers{intake.HeadacheFlags.Are(intake.HeadacheFlagOnsetOver50), intake.AgeYears.Of(49.5)}},
		{"cancer_status headache_flags", answers{intake.HeadacheFlags.Are(intake.HeadacheFlagNeoplasm), intake.CancerStatusNone, intake.AgeYears.Of(40)}},
		{"cardiac_device implanted_device_regions implanted_devices",
			answers{intake.ImplantedDeviceRegions.At(body.Thorax.Left()), intake.ImplantedDevices.None(), intake.CardiacDeviceNone}},
		{"implanted_device_regions implanted_devices",
			answers{intake.ImplantedDeviceRegions.Nowhere(), intake.ImplantedDevices.Are(intake.ImplantedDeviceStent, intake.ImplantedDevicePort)}},
		{"inflammatory_arthritis inflammatory_joint_regions", answers{intake.InflammatoryJoint.At(body.Knee.Left()), intake.InflammatoryArthritis.No()}},
		{"injection_date injection_type", answers{intake.InjectionDate.DaysAgo(9), intake.InjectionTypeNone}},
		{"injection_region injection_type", answers{intake.InjectionRegion.At(body.Knee.Left()), intake.InjectionTypeNone}},
		{"involuntary_movement involuntary_movement_regions", answers{intake.InvoluntaryMovementRegions.At(body.LeftArm), intake.InvoluntaryMovement.No()}},
		{"laminectomy_levels surgery_type", answers{intake.LaminectomyLevels.Are(body.L4), intake.SurgeryTypeNone}},
		{"last_needling_date prior_needling", answers{intake.LastNeedlingDate.DaysAgo(0), intake.PriorNeedlingNever}},
		{"needles_in needles_out", answers{intake.NeedlesIn.Of(3), intake.NeedlesOut.Of(4)}},
		{"diabetes neuropathy_regions", answers{intake.Neuropathy.At(body.Foot.Both()), intake.DiabetesNone}},
		{"physician_referral physician_veto", answers{intake.PhysicianVeto.Yes(), intake.PhysicianReferral.No()}},
		{"prior_needling prior_reaction", answers{intake.PriorNeedlingNever, intake.PriorReactionVasovagal}},
		{"pneumothorax_history prior_reaction", answers{intake.PriorReactionPneumothorax, intake.PneumothoraxHistory.No()}},
		{"implant_metal_regions prosthesis_pain_new prosthesis_regions spinal_instrumentation_levels",
			answers{intake.ProsthesisPainNew.Yes(), intake.Prosthesis.Nowhere(), intake.ImplantMetal.Nowhere(), intake.SpinalInstrumentationLevels.None()}},
		{"prosthesis_regions surgery_type", answers{intake.Prosthesis.At(body.Hip.Left()), intake.SurgeryTypeNone}},
		{"prosthesis_regions surgery_type", answers{intake.SurgeryTypeArthroplasty, intake.Prosthesis.Nowhere()}},
		{"prior_needling recent_needling_trunk", answers{intake.RecentNeedlingTrunk.DaysAgo(4), intake.PriorNeedlingNever}},
		{"prior_needling session_number", answers{intake.SessionNumber.Of(2), intake.PriorNeedlingNever}},
		{"age_years skeletal_maturity", answers{intake.SkeletalMaturityImmature, intake.AgeYears.Of(26)}},
		{"spinal_instrumentation_levels surgery_type", answers{intake.SpinalInstrumentationLevels.Are(body.L5), intake.SurgeryTypeNone}},
		{"surgery_date surgery_type", answers{intake.SurgeryDate.DaysAgo(100), intake.SurgeryTypeNone}},
		{"surgery_region surgery_type", answers{intake.SurgeryRegion.At(body.Knee.Left()), intake.SurgeryTypeNone}},
		{"surgery_type thoracic_surgery", answers{intake.ThoracicSurgery.Yes(), intake.SurgeryTypeNone}},
		{"vascular_disease vascular_regions", answers{intake.Vascular.At(body.LeftLeg), intake.VascularDiseaseNone}},
	}
	covered := make(map[string]bool)
	for _, tt := range tests {
		t.Run(tt.facts, func(t *testing.T) {
			_, err := intake.NewProfile(day, tt.given...)
			require.ErrorIs(t, err, intake.ErrContradiction)
			named := strings.Fields(tt.facts)
			faults := intake.FaultsOf(err)
			require.Len(t, faults, len(named))
			for i, f := range faults {
				require.True(t, strings.HasSuffix(f.Path, "."+named[i]), f.Path)
				for _, other := range named {
					require.Equal(t, other != named[i], strings.Contains(" "+strings.ReplaceAll(f.Problem, ",", "")+" ", " "+other+" "), f)
				}
			}
			// With any one of them not known there is no contradiction, whichever one it is.
			for _, id := range named {
				fact, _ := intake.Lookup(id)
				var others intake.Answers
				for _, a := range tt.given {
					if p, err := intake.NewProfile(day, a); err == nil && p.Held(fact).Standing != intake.Given {
						others = append(others, a)
					}
				}
				_, err := intake.NewProfile(day, append(others, fact.Unknown())...)
				require.NoError(t, err)
			}
			// An unremarkable patient of whom only one of these is answered is refused by no fill.
			for _, a := range tt.given {
				_, err := intake.Unremarkable(day, a)
				require.NoError(t, err)
			}
		})
		for _, id := range strings.Fields(tt.facts) {
			covered[id] = true
		}
	}
	for f := range intake.Facts() {
		if _, ok := intake.Contradiction(intake.NumberOf(f)); ok {
			require.True(t, covered[f.String()], "%v has no case", f)
		}
	}
}

func TestPresumptions(t *testing.T) {
	type answers = intake.Answers
	surgery := answers{intake.SurgeryTypeOther}
	cancer := answers{intake.CancerStatusActive, intake.CancerStatusPast, intake.CancerStatusSuspected}
	heart := answers{
		intake.Hypertension.Yes(), intake.CardiacStatusStable, intake.CardiacStatusUnstable, intake.PastStroke.Yes(),
		intake.VascularDiseaseArterialDisease, intake.VascularDiseaseAneurysm, intake.VascularDiseaseVasculitis,
		intake.RenalImpairment.Yes(), intake.PregnancyYes,
	}
	noHeart := answers{
		intake.NoneOf(intake.Hypertension, intake.PastStroke, intake.RenalImpairment), intake.CardiacStatusNone, intake.VascularDiseaseVaricose,
		intake.PregnancyPossible,
	}
	noBleeding := answers{
		intake.AntithromboticDOAC, intake.NoneOf(intake.BleedingHistory, intake.LiverDisease), intake.BleedingDisorderNone,
	}
	tests := []struct {
		fact    intake.Fact
		value   string
		none    answers // no reason
		reasons answers // each by itself, on top of none, is one
	}{
		{intake.AdvisedDrugStop, "no", answers{intake.AntithromboticNone}, answers{intake.AntithromboticVKA, intake.AntithromboticOther}},
		{intake.BPDiastolicStart, "75", noHeart, heart},
		{intake.BPSystolicStart, "120", noHeart, heart},
		{intake.CalfSwellingCm, "0", answers{intake.DVTStatusPast}, answers{intake.DVTStatusSuspected}},
		{intake.WellsDVT, "0", answers{intake.DVTStatusTreated}, answers{intake.DVTStatusSuspected}},
		{intake.CardiacEventDate, "never", answers{intake.CardiacStatusNone}, answers{intake.CardiacStatusStable}},
		{intake.Cirrhosis, "no", answers{intake.LiverDisease.No()}, answers{intake.LiverDisease.Yes()}},
		{intake.ConnectiveTissueType, "none", answers{intake.ConnectiveTissueDisorder.No()}, answers{intake.ConnectiveTissueDisorder.Yes()}},
		{intake.CSFShuntSide, "none", answers{intake.ImplantedDevices.Are(intake.ImplantedDeviceLine)}, answers{intake.ImplantedDevices.Are(intake.ImplantedDeviceShunt)}},
		{intake.FactorCover, "no", answers{intake.BleedingDisorderNone}, answers{intake.BleedingDisorderVWD}},
		{intake.Fracture, "none", answers{intake.FractureStatusHealed}, answers{intake.FractureStatusSuspected, intake.FractureStatusHealing}},
		{intake.HbA1cMmolMol, "35", answers{intake.DiabetesNone}, answers{intake.DiabetesControlled, intake.DiabetesUncontrolled}},
		{intake.ImplantedDeviceRegions, "none", answers{intake.ImplantedDevices.None(), intake.CardiacDeviceNone},
			answers{intake.ImplantedDevices.Are(intake.ImplantedDeviceStent), intake.CardiacDeviceCRT}},
		{intake.InflammatoryJoint, "none", answers{intake.InflammatoryArthritis.No()}, answers{intake.InflammatoryArthritis.Yes()}},
		{intake.InjectionDate, "never", answers{intake.InjectionTypeNone}, answers{intake.InjectionTypeFiller}},
		{intake.InjectionRegion, "none", answers{intake.InjectionTypeNone}, answers{intake.InjectionTypeFiller}},
		{intake.INR, "1", noBleeding, answers{
			intake.AntithromboticVKA, intake.AntithromboticCombined, intake.LiverDisease.Yes(), intake.BleedingHistory.Yes(), intake.BleedingDisorderOther,
		}},
		{intake.Platelets, "250", append(noBleeding, intake.MarrowFailure.No(), intake.CancerStatusNone, intake.ImmuneStatusNormal), answers{
			intake.AntithromboticHeparin, intake.LiverDisease.Yes(), intake.BleedingHistory.Yes(), intake.BleedingDisorderOther,
			intake.MarrowFailure.Yes(), intake.CancerStatusActive, intake.ImmuneStatusChemotherapy,
		}},
		{intake.InvoluntaryMovementRegions, "none", answers{intake.InvoluntaryMovement.No()}, answers{intake.InvoluntaryMovement.Yes()}},
		{intake.LaminectomyLevels, "none", answers{intake.SurgeryTypeNone}, surgery},
		{intake.LastNeedlingDate, "never", answers{intake.PriorNeedlingNever}, answers{intake.PriorNeedlingYesHelped}},
		{intake.LastSeizure, "never", answers{intake.EpilepsyNone}, answers{intake.EpilepsyControlled}},
		{intake.Neuropathy, "none", answers{intake.DiabetesNone}, answers{intake.DiabetesControlled}},
		{intake.Neutrophils, "4", answers{intake.ImmuneStatusAsplenia, intake.MarrowFailure.No(), intake.CancerStatusPast}, answers{
			intake.ImmuneStatusChemotherapy, intake.ImmuneStatusTransplant, intake.ImmuneStatusHIVAdvanced, intake.ImmuneStatusOther,
			intake.MarrowFailure.Yes(), intake.CancerStatusActive,
		}},
		{intake.PhysicianVeto, "no", answers{intake.PhysicianReferral.No()}, answers{intake.PhysicianReferral.Yes()}},
		{intake.Pregnancy, "no", answers{intake.SexMale, intake.AgeYears.Of(40)}, answers{intake.SexFemale}},
		{intake.Pregnancy, "no", answers{intake.SexFemale, intake.AgeYears.Of(60)}, answers{intake.AgeYears.Of(59.9)}},
		{intake.PregnancyHighRisk, "no", answers{intake.PregnancyNo}, answers{intake.PregnancyPossible, intake.PregnancyYes}},
		{intake.PriorReaction, "none", answers{intake.PriorNeedlingNever}, answers{intake.PriorNeedlingYesAdverse}},
		{intake.ProsthesisPainNew, "no",
			answers{intake.Prosthesis.Nowhere(), intake.ImplantMetal.Nowhere(), intake.SpinalInstrumentationLevels.None()},
			answers{intake.Prosthesis.At(body.Hip.Left()), intake.ImplantMetal.At(body.Hip.Left()), intake.SpinalInstrumentationLevels.Are(body.L4)}},
		{intake.Prosthesis, "none", answers{intake.SurgeryTypeNone}, surgery},
		{intake.RadiotherapyEnd, "never", answers{intake.CancerStatusSkinRemoved}, cancer},
		{intake.RadiotherapyRegion, "none", answers{intake.CancerStatusNone}, cancer},
		{intake.RecentNeedlingTrunk, "never", answers{intake.PriorNeedlingNever}, answers{intake.PriorNeedlingYesHelped}},
		{intake.SkeletalMaturity, "mature", answers{intake.AgeYears.Of(25)}, answers{intake.AgeYears.Of(24.9)}},
		{intake.SpinalInstrumentationLevels, "none", answers{intake.SurgeryTypeNone}, surgery},
		{intake.SurgeryDate, "never", answers{intake.SurgeryTypeNone}, surgery},
		{intake.SurgeryRegion, "none", answers{intake.SurgeryTypeNone}, surgery},
		{intake.TemperatureC, "36.8",
			answers{
				intake.NoneOf(intake.AcuteIllness, intake.SystemicInfection, intake.HotSwollenJoint, intake.NeckStiffnessFever, intake.DentalInfection),
				intake.LocalInfection.Nowhere(), intake.CancerStatusPast, intake.ImmuneStatusNormal, intake.AgeYears.Of(16),
			},
			answers{
				intake.AcuteIllness.Yes(), intake.SystemicInfection.Yes(), intake.LocalInfection.At(body.Neck.Both()), intake.HotSwollenJoint.Yes(),
				intake.NeckStiffnessFever.Yes(), intake.DentalInfection.Yes(), intake.CancerStatusActive, intake.ImmuneStatusLowDose, intake.AgeYears.Of(15.9),
			}},
		{intake.ThoracicSurgery, "no", answers{intake.SurgeryTypeNone}, surgery},
		{intake.ThrombolysisDate, "never", answers{intake.PastStroke.No(), intake.CardiacStatusNone, intake.DVTStatusPast},
			answers{intake.PastStroke.Yes(), intake.CardiacStatusStable, intake.DVTStatusSuspected, intake.DVTStatusTreated}},
		{intake.Vascular, "none", answers{intake.VascularDiseaseNone}, answers{intake.VascularDiseaseVaricose}},
		{intake.AdjunctOverSite, "none", nil, nil},
		{intake.AgeOfMajority, "18", nil, nil},
		{intake.NeedlesRecapped, "no", nil, nil},
		{intake.PleuraDepthMm, "150", nil, nil},
		{intake.Reinsertion, "no", nil, nil},
		{intake.RetainedAfterSession, "no", nil, nil},
	}
	covered := make(map[string]bool)
	for _, tt := range tests {
		t.Run(tt.fact.String(), func(t *testing.T) {
			p := profile(t, tt.none...)
			said, how := p.Said(intake.NumberOf(tt.fact))
			require.Equal(t, tt.value, said)
			require.Equal(t, intake.Presumed, how)
			require.Empty(t, p.AskedFor(intake.NumberOf(tt.fact)))

			q, err := p.With(tt.fact.Unknown())
			require.NoError(t, err)
			require.Equal(t, "presumed", standing(q, tt.fact), "unknown is no answer here too")

			for i := range tt.none { // a reason that is not known makes the fact unknown
				one := profile(t, tt.none[i])
				for f := range intake.Facts() {
					if one.Held(f).Standing == intake.Given {
						q, err := p.With(f.Unknown())
						require.NoError(t, err)
						if tt.fact != intake.Fact(intake.Pregnancy) || len(tt.none) == 1 {
							require.Equal(t, "not-answered", standing(q, tt.fact), f)
						}
					}
				}
			}
			for _, reason := range tt.reasons {
				q, err := p.With(reason)
				require.NoError(t, err)
				require.Equal(t, "not-answered", standing(q, tt.fact), reason)
				require.NotEmpty(t, q.AskedFor(intake.NumberOf(tt.fact)))
			}
			require.Equal(t, len(tt.none) > 0, len(tt.reasons) > 0)
		})
		covered[tt.fact.String()] = true
	}
	for _, f := range intake.Presumable() {
		require.True(t, covered[intake.FactAt(f).String()], "%v has no case", intake.FactAt(f))
	}
}

func TestReasonsSeePresumedValues(t *testing.T) {
	// Nobody asks a man of 30 with nothing but a mild illness for his blood pressure: he is presumed not
	// to be pregnant.
	p := profile(t, intake.SexMale, intake.NoneOf(intake.Hypertension, intake.PastStroke, intake.RenalImpairment),
		intake.CardiacStatusNone, intake.VascularDiseaseNone)
	require.Equal(t, "presumed", standing(p, intake.Pregnancy))
	require.Equal(t, "presumed", standing(p, intake.BPSystolicStart))
	require.Equal(t, "not-answered", standing(p.Without(intake.Sex), intake.BPSystolicStart))
}

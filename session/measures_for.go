// The measures that suit each condition. Kept by hand. Checked against the cited sources' rows on 2026-11-26;
// not reviewed by a clinician.

package session

import "github.com/dryneedling/dryneedling/condition"

var measuresFor = [...][]Measure{
	condition.NeckPain:                       {NPRS, NDI, PPT, GROC},
	condition.NeckPainAcuteSubacute:          {NPRS, NDI, PPT, GROC},
	condition.NeckPainChronic:                {NPRS, NDI, PPT, GROC},
	condition.BackPain:                       {NPRS, ODI, RMDQ, PPT, TSK},
	condition.LowBackPainAcute:               {NPRS, ODI, RMDQ, PPT, TSK},
	condition.LowBackPainChronic:             {NPRS, ODI, RMDQ, PPT, TSK},
	condition.ThoracicBackPain:               {NPRS, PSFS},
	condition.ShoulderPain:                   {SPADI, DASH, QuickDASH, NPRS, GROC},
	condition.HipPain:                        {WOMAC, VAS, TUG},
	condition.TennisElbow:                    {PRTEE, NPRS, GripStrength, DASH},
	condition.Headache:                       {HeadacheDays, HeadacheHours, HIT6, NPRS, NDI},
	condition.TensionTypeHeadacheChronic:     {HeadacheDays, HeadacheHours, HIT6, NPRS, NDI},
	condition.TensionTypeHeadacheEpisodic:    {HeadacheDays, HeadacheHours, HIT6, NPRS, NDI},
	condition.CervicogenicHeadache:           {HeadacheDays, HeadacheHours, HIT6, NPRS, NDI},
	condition.Migraine:                       {HeadacheDays, HeadacheHours, HIT6, NPRS, NDI},
	condition.HeadacheMixed:                  {HeadacheDays, HeadacheHours, HIT6, NPRS, NDI},
	condition.JawPainTMD:                     {VAS, MMO, PPT, JawDisability},
	condition.Fibromyalgia:                   {FIQ, FIQR, NPRS, HADS, PPT, PSQI},
	condition.Tendonitis:                     {NPRS, PSFS},
	condition.AchillesTendinopathy:           {VISAA, VISAP, VAS},
	condition.PatellarTendinopathy:           {VISAA, VISAP, VAS},
	condition.RotatorCuffTendinopathy:        {SPADI, DASH, QuickDASH, NPRS, GROC},
	condition.MedialEpicondylalgia:           {PRTEE, NPRS, GripStrength, DASH},
	condition.LateralEpicondylosisRefractory: {PRTEE, NPRS, GripStrength, DASH},
	condition.MyofascialPainSyndrome:         {NPRS, PSFS, PPT},
	condition.UpperTrapeziusMyofascialPain:   {NPRS, NDI, PPT},
	condition.UpperQuarterMyofascialPain:     {NPRS, PSFS, PPT},
	condition.LumbarMyofascialPain:           {NPRS, ODI, RMDQ, PPT, TSK},
	condition.WhiplashChronic:                {NDI, NPRS, GROC},
	condition.CervicalRadiculopathy:          {VAS, ODI, NDI, PSFS},
	condition.LumbarRadicularPain:            {VAS, ODI, NDI, PSFS},
	condition.SubacromialPain:                {SPADI, DASH, QuickDASH, NPRS, GROC},
	condition.FrozenShoulder:                 {SPADI, VAS, PPT},
	condition.HemipareticShoulderPain:        {MAS, NPRS, FMAUE, PPT},
	condition.CarpalTunnel:                   {BCTQ, VAS, GripStrength},
	condition.HipOsteoarthritis:              {WOMAC, VAS, TUG},
	condition.GreaterTrochantericPain:        {NPRS, PSFS},
	condition.PiriformisSyndrome:             {VAS, ODI, LEFS},
	condition.PatellofemoralPain:             {AKPS, KOOS, NPRS, LEFS},
	condition.KneeOsteoarthritis:             {WOMAC, NPRS, GROC, MedicationUse},
	condition.PostTKAPain:                    {VAS, WOMAC, MedicationUse},
	condition.ChronicAnkleInstability:        {FAAMADL, FAAMSport, CAIT, NPRS},
	condition.PlantarHeelPain:                {VASFirstStep, FHSQPain, FFI, LEFS},
	condition.PostStrokeSpasticityLower:      {MAS, NPRS, FMAUE, PPT},
	condition.PostStrokeSpasticityUpper:      {MAS, NPRS, FMAUE, PPT},
	condition.SleepBruxism:                   {VAS, MMO, PPT, JawDisability},
	condition.ChronicPelvicPain:              {VAS, SFMPQ, CSI},
	condition.PrimaryDysmenorrhea:            {VAS, SFMPQ, CSI},
	condition.LatentTriggerPoint:             {PPT, SorenessVAS},
	condition.PostMastectomyShoulder:         {QuickDASH, NPRS},
}

// customaryMeasures are the conditions of which no list of measures was read.
var customaryMeasures = condition.SetOf(
	condition.Tendonitis,
	condition.MyofascialPainSyndrome,
	condition.UpperQuarterMyofascialPain,
	condition.UpperTrapeziusMyofascialPain,
)

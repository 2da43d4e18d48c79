// The questionnaire. Kept by hand.
// Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.

package intake

import "sync"

var questionTable = sync.OnceValue(func() *[lastQuestion + 1]questionRow {
	return &[lastQuestion + 1]questionRow{
		Q01: {
			text:  "Do you want to have dry needling today, and do you understand that needles go into your muscles?",
			facts: []Fact{ConsentGiven, WantsDryNeedling, ConsentForm, ConsentCopyGiven, ConsentItems},
			none:  false,
		},
		Q02: {
			text:  "Can you tell us at any time what you feel, or do you need an interpreter or other help to decide? (If capacity is lacking: what is the lawful basis?)",
			facts: []Fact{Capacity, CanCommunicate, InterpreterPresent, SafeguardingConcern, LegalBasisDocumented},
			none:  false,
		},
		Q03: {
			text:  "How do you feel about needles?",
			facts: []Fact{NeedleFear},
			none:  true,
		},
		Q04: {
			text:  "What is your date of birth and sex? If you are under age, who agrees with you today?",
			facts: []Fact{AgeYears, Sex, GuardianConsent, ChildAssent, SkeletalMaturity},
			none:  false,
		},
		Q05: {
			text:  "Have you had needling or acupuncture before, or needled yourself? When last, did anything go wrong, was a needle left in?",
			facts: []Fact{PriorNeedling, LastNeedlingDate, PriorReaction, RecentNeedlingTrunk, SelfNeedling, RetainedNeedle},
			none:  true,
		},
		Q06: {
			text:  "Are you or might you be pregnant (missed period, or trying to conceive)? How many weeks? Any problem in this or an earlier pregnancy, and has your obstetric team agreed?",
			facts: []Fact{Pregnancy, GestationWeeks, PregnancyHighRisk, ObstetricClearance},
			none:  true,
		},
		Q07: {
			text:  "Do you take blood thinners (warfarin, apixaban, rivaroxaban, dabigatran, heparin, aspirin, clopidogrel), and when was the last dose? Any clot-dissolving drug in the last days?",
			facts: []Fact{Antithrombotic, ThrombolysisDate},
			none:  true,
		},
		Q08: {
			text:  "What was your last INR and platelet count, and when? Has the prescriber agreed to needling? (No reason to test: recorded as within the normal range once Q07, Q09, Q10, Q13 and Q15 give none.)",
			facts: []Fact{INR, Platelets, PrescriberClearance},
			none:  true,
		},
		Q09: {
			text:  "Do you have haemophilia or another bleeding problem, or do you bruise or bleed for long after a blood test or tooth removal? Has a haematologist agreed a plan?",
			facts: []Fact{BleedingDisorder, BleedingHistory, HematologyClearance, FactorCover},
			none:  true,
		},
		Q10: {
			text:  "Do you have liver (cirrhosis), kidney (single, low, cystic, blocked) or thyroid disease (goitre, nodules, underactive), or take anti-inflammatory drugs, antidepressants, antibiotics, statins or herbal products?",
			facts: []Fact{LiverDisease, RenalImpairment, InteractingAgents, StatinUse, ThyroidEnlarged, Cirrhosis, RenalAnomaly, Hypothyroidism},
			none:  true,
		},
		Q11: {
			text:  "Are you ill today: fever, chills, feeling unwell, or an infection anywhere, teeth included? Have you had a bacterial infection lately, of the bladder for example?",
			facts: []Fact{SystemicInfection, TemperatureC, AcuteIllness, LocalInfection, HotSwollenJoint, NeckStiffnessFever, DentalInfection, RecentBacterialInfection},
			none:  true,
		},
		Q12: {
			text:  "Do you have diabetes? What was your last HbA1c, and do you have numb feet or ulcers?",
			facts: []Fact{Diabetes, HbA1cMmolMol, Neuropathy},
			none:  true,
		},
		Q13: {
			text:  "Do you have low immunity (drugs, cancer treatment, HIV, transplant, spleen removed, low white cells, bone-marrow failure)? Has your doctor agreed to needling?",
			facts: []Fact{ImmuneStatus, Neutrophils, MedicalClearance, SteroidLongTerm, IVDrugUse, MarrowFailure},
			none:  true,
		},
		Q14: {
			text:  "Do you have a blood-borne infection such as hepatitis or HIV? (You may decline to answer.)",
			facts: []Fact{BloodborneVirus},
			none:  true,
		},
		Q15: {
			text:  "Have you had cancer, radiotherapy, lymph nodes removed, or arm or leg swelling afterwards? Have the teams who treat it agreed to needling?",
			facts: []Fact{CancerStatus, OncologyClearance, RadiotherapyRegion, RadiotherapyEnd, NodeClearance, Lymphedema, Tumor, LymphedemaServiceAgreement},
			none:  true,
		},
		Q16: {
			text:  "Do you have any lump, unexplained weight loss, or pain at night that does not ease?",
			facts: []Fact{UnexplainedLump, WeightLossUnexplained, NightPainSevere},
			none:  true,
		},
		Q17: {
			text:  "Have you had an operation? What, where, when, and is there metal, mesh, a hernia or stoma, a joint replacement (any new pain in it?), an implant, a shunt, a dialysis fistula or a device? Has the surgeon agreed?",
			facts: []Fact{SurgeryType, SurgeryDate, SurgeryRegion, Prosthesis, SoftImplant, ImplantedDevices, ImplantMetal, SpinalInstrumentationLevels, LaminectomyLevels, SpinalAnomaly, CranialDefect, CSFShuntSide, DialysisAccess, SurgeonClearance, ProsthesisPainNew, ImplantedDeviceRegions, AbdominalWallDefect},
			none:  true,
		},
		Q18: {
			text:  "Do you have a pacemaker, defibrillator or other electrical implant?",
			facts: []Fact{CardiacDevice, ImplantedDevices, ImplantedDeviceRegions},
			none:  true,
		},
		Q19: {
			text:  "Do you have heart disease, a heart valve problem, or recent chest pain? Has your cardiologist agreed to needling?",
			facts: []Fact{HeartValve, CardiacStatus, CardiacEventDate, ChestPainNonmech, CardiologyClearance, Hypertension, ExertionalPain},
			none:  true,
		},
		Q20: {
			text:  "Do you have asthma, COPD, past TB, lung cancer, only one working lung, a past collapsed lung or chest surgery, or a connective-tissue condition such as Marfan or Ehlers-Danlos (which type)?",
			facts: []Fact{LungDisease, PneumothoraxHistory, ThoracicSurgery, ConnectiveTissueDisorder, BreathlessNew, Hemoptysis, ThoracicDeformity, Smoker, ConnectiveTissueType, SingleLung},
			none:  true,
		},
		Q21: {
			text:  "Do you have circulation problems, white or blue fingers (Raynaud), thoracic outlet syndrome, varicose veins, an aneurysm, a narrowed, torn or stented neck artery, a past stroke, or a swollen or painful leg?",
			facts: []Fact{VascularDisease, Vascular, Varicose, DVTStatus, WellsDVT, CalfSwellingCm, PulsatileAbdominalMass, CervicalArteryHistory, Raynaud, ThoracicOutlet, PastStroke},
			none:  true,
		},
		Q22: {
			text:  "Do you have epilepsy or faint easily? When was the last seizure? Has your neurologist agreed to needling?",
			facts: []Fact{Epilepsy, LastSeizure, SyncopeHistory, NeurologyClearance},
			none:  true,
		},
		Q23: {
			text:  "Do you have nerve problems: numbness, a trapped nerve, spreading weakness, clumsy hands, unsteady walking, movements you cannot control, or a spinal cord injury (which level)?",
			facts: []Fact{ProgressiveWeakness, HandClumsiness, GaitUnsteady, InvoluntaryMovement, PatientToleratesPosition, SCILevel, NerveRootSigns, SensationAbsent, SensationReduced, InvoluntaryMovementRegions},
			none:  false,
		},
		Q24: {
			text:  "Any change in passing urine or stool, numbness between the legs, or new sexual problems, and since when?",
			facts: []Fact{BladderBowelChange, SaddleNumbness, SexualDysfunctionNew, BilateralLegNeuro, OnsetDays},
			none:  true,
		},
		Q25: {
			text:  "Do you have a new, sudden or unusual headache or neck pain, visual problems, jaw pain on chewing, or scalp tenderness?",
			facts: []Fact{HeadacheNew, HeadacheThunderclap, HeadacheFlags, VisualSymptoms, JawClaudication, ScalpTenderness, NeckHeadPainNewSevere, NeckTraumaRecent},
			none:  true,
		},
		Q26: {
			text:  "Have you had an accident, fall or broken bone, or do you have weak bones?",
			facts: []Fact{TraumaRecent, FractureStatus, Osteoporosis, InjuryDate, AcuteHematoma, AcuteInflammation, WeightBearingUnable, PainOutOfProportion, BonyTenderness, Limp, Fracture, TendonRuptureSigns},
			none:  true,
		},
		Q27: {
			text:  "Where is the pain: in the spine, widespread, in both shoulders or hips? Is it very sensitive to light touch (complex regional pain), sudden and severe, or without improvement for how many weeks? Muscle weakness, dark urine, joint disease or morning stiffness? Has fibromyalgia been diagnosed?",
			facts: []Fact{Hyperalgesia, DiffuseMyalgia, DarkUrine, InflammatoryArthritis, InflammatoryPattern, NonmechPain, VisceralSymptoms, SpinalInstability, FibromyalgiaDiagnosed, GirdlePattern, ProximalWeakness, SpinalPain, PainNotImprovingWeeks, BackPainSuddenSevere, InflammatoryJoint, CRPS},
			none:  true,
		},
		Q28: {
			text:  "Are you allergic to metals, latex, silicone or skin disinfectants? Do your scars grow thick?",
			facts: []Fact{MetalAllergy, ContactAllergies, KeloidTendency},
			none:  true,
		},
		Q29: {
			text:  "Have you had an injection (steroid, botulinum toxin, filler) in the last 3 months, or a local anaesthetic that still acts? Where and when?",
			facts: []Fact{InjectionType, InjectionDate, InjectionRegion, Block},
			none:  true,
		},
		Q30: {
			text:  "Have you eaten and rested today? Any alcohol or drugs? How is your mood?",
			facts: []Fact{FitToday, Intoxicated, PsychStatus, Frailty},
			none:  false,
		},
		Q31: {
			text:  "Do you have to drive, operate machinery, compete, fly, dive or give blood soon after?",
			facts: []Fact{DrivingAfter, CompetitionDate, FlightOrDiveDate, BloodDonor},
			none:  true,
		},
		E01: {
			text:  "Skin (tattoos included), swelling, sensation and site check at each planned region.",
			facts: []Fact{LocalInfection, Varicose, AcuteInflammation, Tumor, Tattoo, BonyTenderness, BrokenSkin, Scar, SensationAbsent, SensationReduced, SkinDisease},
			none:  true,
		},
		E02: {
			text:  "Height, weight and chest shape, and measured pleura depth if available.",
			facts: []Fact{BMI, ThoracicDeformity, PleuraDepthMm, Organomegaly},
			none:  true,
		},
		E03: {
			text:  "Neurological and vascular screen (hand wasting, root signs, cold or pulseless limb), temperature, pulse, blood pressure.",
			facts: []Fact{UMNSigns, HornerSigns, CranialNerveSigns, FocalNeuroSudden, TemperatureC, BPSystolicStart, BPDiastolicStart, HandWasting, LimbColdPulseless, NerveRootSigns, TendonRuptureSigns},
			none:  true,
		},
		E04: {
			text:  "Is the diagnosis clear, are all red flags closed, have root signs been examined?",
			facts: []Fact{DiagnosisClear, RedFlagOpen, ScreeningDone, NerveRootAssessed},
			none:  false,
		},
		E05: {
			text:  "Benefit against risk recorded for high-risk regions.",
			facts: []Fact{BenefitRiskRecorded},
			none:  false,
		},
	}
})

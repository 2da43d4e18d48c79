package intake

import (
	"iter"

	"github.com/dryneedling/dryneedling/internal/logic"
)

// A Flag is a fact that is answered yes or no. The zero Flag is no fact.
type Flag uint8

// The flags.
const (
	AcuteIllness               Flag = iota + 1 // acute illness today
	AdvisedDrugStop                            // clinician told the patient to stop a blood thinner
	AftercareGiven                             // written advice on late lung symptoms given
	BackPainSuddenSevere                       // sudden severe or tearing back, flank or belly pain
	BenefitRiskRecorded                        // benefit against risk recorded for high-risk sites
	BilateralLegNeuro                          // new or worsening numbness or weakness in both legs
	BladderBowelChange                         // new or worsening bladder or bowel change
	BleedingHistory                            // easy bruising or long bleeding
	BloodDonor                                 // gives blood
	BreathlessNew                              // new breathlessness
	CallDevice                                 // patient can call from the couch
	CanCommunicate                             // can say at any time what is felt
	CardiologyClearance                        // cardiologist agreed to needling
	ChestPainNonmech                           // chest pain that movement does not explain
	ChildAssent                                // the child agrees
	Cirrhosis                                  // cirrhosis of the liver
	ConnectiveTissueDisorder                   // connective-tissue disorder
	ConsentCopyGiven                           // patient has a copy of the consent
	ConsentGiven                               // informed agreement given
	CPRCurrent                                 // resuscitation training current
	CranialDefect                              // skull defect after neurosurgery
	CranialNerveSigns                          // cranial nerve signs
	DarkUrine                                  // dark urine with muscle pain
	Delegated                                  // needling handed to an assistant or student
	DentalInfection                            // dental abscess, facial swelling or jaw newly hard to open
	DiagnosisClear                             // diagnosis clear
	DiffuseMyalgia                             // widespread muscle pain
	DrivingAfter                               // drives or does safety-critical work afterwards
	DrowsyOrDizzy                              // drowsy or dizzy after needling
	EmergencyPlan                              // plan and equipment for emergencies
	ExertionalPain                             // ache of chest, jaw, arm or upper back on effort, gone with rest
	FactorCover                                // clotting factor given before needling
	FibromyalgiaDiagnosed                      // fibromyalgia diagnosed
	FocalNeuroSudden                           // sudden face, arm, speech, sight or balance deficit
	Frailty                                    // frail or severely weakened
	GaitUnsteady                               // new, worsening or unexplained unsteady gait
	GirdlePattern                              // new or unexplained pain and morning stiffness of both shoulders or both hips
	GuardianConsent                            // parent or guardian agrees
	HematologyClearance                        // haematologist agreed to needling
	Hemoptysis                                 // coughing blood
	HandClumsiness                             // new, worsening or unexplained clumsy hands
	HandHygiene                                // hands cleaned before and after
	HandWasting                                // wasting of the hand muscles
	HeadacheNew                                // new or unusual headache
	HeadacheThunderclap                        // thunderclap headache
	HornerSigns                                // drooping lid and small pupil on one side
	HotSwollenJoint                            // hot, swollen, tender joint
	Hypertension                               // high blood pressure known, treated or not
	Hypothyroidism                             // underactive thyroid
	InflammatoryArthritis                      // inflammatory arthritis
	InflammatoryPattern                        // morning stiffness and night pain, better with movement
	InterpreterPresent                         // interpreter present
	Intoxicated                                // alcohol or drugs today
	InvoluntaryMovement                        // movements that cannot be controlled
	IVDrugUse                                  // injects drugs
	JawClaudication                            // jaw pain on chewing
	KeloidTendency                             // scars grow thick
	LegalBasisDocumented                       // lawful basis documented where capacity is lacking
	LimbColdPulseless                          // limb newly cold or without pulse
	Limp                                       // limps
	LiverDisease                               // liver disease
	LymphedemaServiceAgreement                 // lymphoedema service agreed to needling
	MarrowFailure                              // bone-marrow failure
	MedicalClearance                           // treating doctor agreed to needling
	NeckHeadPainNewSevere                      // new, sudden, severe, one-sided neck or head pain, unlike any before
	NeckStiffnessFever                         // stiff neck with fever
	NeckTraumaRecent                           // neck injury lately
	NeedleBent                                 // needle bent
	NeedleSingleUse                            // needle sterile and single-use
	NeedlesRecapped                            // needle recapped
	Needlestick                                // clinician needlestick
	NerveRootAssessed                          // root signs examined in this episode
	NerveRootSigns                             // stable nerve-root signs
	NeurologyClearance                         // neurologist agreed to needling
	NightPainSevere                            // severe night pain that does not ease
	NonmechPain                                // pain that neither movement nor rest changes
	ObstetricClearance                         // obstetric team agreed to needling
	OncologyClearance                          // oncologist agreed to needling
	Organomegaly                               // enlarged liver, spleen or other organ
	Osteoporosis                               // osteoporosis
	PainOutOfProportion                        // pain out of proportion in a tight, swollen limb
	PastStroke                                 // old, stable stroke
	PatientToleratesPosition                   // tolerates the position
	PhysicianCommunication                     // plan discussed with the referring physician
	PhysicianReferral                          // referred by a physician
	PhysicianVeto                              // referring physician objects
	PneumothoraxHistory                        // collapsed lung before, or blebs
	PostRemovalPressure                        // pressure after every needle
	PractitionerAuthorized                     // practitioner permitted and registered here
	PregnancyHighRisk                          // problem in this or an earlier pregnancy
	PrescriberClearance                        // prescriber agreed to needling
	ProgressiveWeakness                        // foot drop, major or spreading weakness
	ProsthesisPainNew                          // new pain in a replaced joint or over hardware
	ProximalWeakness                           // weak shoulders or hips
	PulsatileAbdominalMass                     // pulsating mass in the belly
	Raynaud                                    // white or blue fingers
	RecentBacterialInfection                   // recent bacterial infection, of the bladder for example
	RecordComplete                             // session record complete
	RedFlagOpen                                // a red flag is open
	Reinsertion                                // needle inserted again after full withdrawal
	RenalAnomaly                               // single, low, enlarged, cystic or obstructed kidney
	RenalImpairment                            // impaired kidney function
	RetainedAfterSession                       // needle left in after the session
	SaddleNumbness                             // new or worsening numbness between the legs
	SafeguardingConcern                        // sign of abuse or coercion
	ScalpTenderness                            // tender scalp
	ScreeningDone                              // worked up for serious disease
	SexualDysfunctionNew                       // new or worsening sexual problems
	ShaftTouched                               // shaft touched with ungloved fingers
	SharpsContainerPresent                     // sharps container at hand
	SingleLung                                 // only one working lung
	Smoker                                     // smokes
	SpinalAnomaly                              // spinal anomaly such as spina bifida
	SpinalInstability                          // unstable spine
	SpinalPain                                 // neck, back or pelvic pain
	StatinUse                                  // takes a statin
	SteroidLongTerm                            // steroid tablets for long
	SurgeonClearance                           // surgeon agreed to needling
	SyncopeHistory                             // faints easily
	SystemicInfection                          // fever or infection of the whole body
	TendonRuptureSigns                         // signs of a torn tendon
	ThoracicDeformity                          // scoliosis or kyphosis of the chest
	ThoracicOutlet                             // thoracic outlet syndrome
	ThoracicSurgery                            // chest surgery before
	ThyroidEnlarged                            // goitre, nodules or recent thyroid surgery
	UnexplainedLump                            // new, growing, deep or large lump
	UprightReason                              // reason for not lying recorded
	VisualSymptoms                             // new visual problems
	WantsDryNeedling                           // wants dry needling today
	WeightBearingUnable                        // cannot take four steps
	WeightLossUnexplained                      // unexplained weight loss

	lastFlag = logic.Fact(WeightLossUnexplained)
)

// Yes answers yes.
func (f Flag) Yes() Reply { return f.reply(1) }

// No answers no.
func (f Flag) No() Reply { return f.reply(0) }

func (f Flag) reply(v value) Reply { return replyTo(f, v) }

// In returns what the profile holds: [Yes], [No], or the zero Truth where it holds no value. A stale
// answer is returned as it was given; see [Held].
func (f Flag) In(p Profile) (Truth, Held) {
	v, held, ok := p.held(f.number())
	if !ok {
		return logic.Unknown, held
	}
	return logic.Of(v == 1), held
}

// Unknown answers "asked, and not known".
func (f Flag) Unknown() Reply { return unknown(f) }

// Parse returns the answer that a person typed; a fault in it travels on to [NewProfile].
func (f Flag) Parse(text string) Reply { return parse(f, text) }

// String returns the id: "smoker".
func (f Flag) String() string { return idOf(f, "Flag", uint8(f)) }

// Name returns the label for people.
func (f Flag) Name() string { return entryOf(f).label }

// Note returns what a reader needs to know besides, or "".
func (f Flag) Note() string { return entryOf(f).note }

// Source says where the answer comes from.
func (f Flag) Source() Source { return entryOf(f).source }

// Questions yields the questions that ask for it.
func (f Flag) Questions() iter.Seq[Question] { return entryOf(f).asked }

// ShelfLife returns the days after which an answer counts no more, 0 where it holds for one visit;
// ok is false where it does not go stale.
func (f Flag) ShelfLife() (days int, ok bool) { return entryOf(f).shelf() }

func (f Flag) number() logic.Fact { return between(logic.Fact(f), logic.Fact(AcuteIllness), lastFlag) }

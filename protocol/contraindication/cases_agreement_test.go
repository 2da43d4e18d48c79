package contraindication_test

import (
	"testing"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

func TestCasesOfConsent(t *testing.T) {
	check := cases(t)
	newJersey, colorado := intake.Jurisdiction.Is("US-NJ"), intake.Jurisdiction.Is("US-CO")

	// No agreement. Yesterday's is none for today; its form raises nothing, but none at all puts a filled
	// agreement in doubt.
	check.Raised("consent-missing", nil, intake.ConsentGiven.No())
	check.Clear("consent-missing", nil, intake.ConsentGiven.Yes(), intake.ConsentFormOral)
	check.Clear("consent-missing", nil, intake.ConsentGiven.Yes(), intake.ConsentForm.Unknown())
	check.Undetermined("consent-missing", nil, intake.ConsentGiven.Unknown())
	check.Undetermined("consent-missing", nil, intake.ConsentGiven.Yes().DaysAgo(1))
	check.Undetermined("consent-missing", nil, intake.ConsentFormNone)

	// The consent lacks one of four items, wherever that is; the clinician's training counts in New Jersey
	// only, and a copy there and in Colorado.
	four := []intake.Item{
		intake.ConsentItemRisks, intake.ConsentItemBenefits,
		intake.ConsentItemComplications, intake.ConsentItemAlternatives,
	}
	names := intake.ConsentItems.Are(four...)
	all := intake.ConsentItems.Are(append(four, intake.ConsentItemTraining)...)
	for _, lacking := range [][]intake.Item{
		{four[1], four[2], four[3]}, {four[0], four[2], four[3]}, {four[0], four[1], four[3]}, {four[0], four[1], four[2]},
	} {
		check.Raised("consent-content-incomplete", nil, intake.Jurisdiction.Is("AU"), intake.ConsentItems.Are(lacking...))
	}
	check.Raised("consent-content-incomplete", nil, intake.ConsentItems.None())
	check.Raised("consent-content-incomplete", nil, newJersey, names)
	check.Raised("consent-content-incomplete", nil, newJersey, all, intake.ConsentCopyGiven.No())
	check.Raised("consent-content-incomplete", nil, colorado, names, intake.ConsentCopyGiven.No())
	check.Clear("consent-content-incomplete", nil, newJersey, all, intake.ConsentCopyGiven.Yes())
	check.Clear("consent-content-incomplete", nil, colorado, names, intake.ConsentCopyGiven.Yes())
	for _, elsewhere := range []string{"US-NY", "AU"} {
		check.Clear("consent-content-incomplete", nil,
			intake.Jurisdiction.Is(elsewhere), names, intake.ConsentCopyGiven.No())
	}
	check.Undetermined("consent-content-incomplete", nil, intake.Jurisdiction.Is("US"), names) // in which state?
	check.Undetermined("consent-content-incomplete", nil, all, intake.ConsentCopyGiven.No())   // in which country?
	check.Undetermined("consent-content-incomplete", nil, newJersey, all, intake.ConsentCopyGiven.Unknown())
	check.Undetermined("consent-content-incomplete", nil, newJersey, intake.ConsentItems.Unknown())

	// Does not want it today.
	check.Raised("consent-withdrawn", nil, intake.WantsDryNeedling.No())
	check.Clear("consent-withdrawn", nil, intake.WantsDryNeedling.Yes())
	check.Undetermined("consent-withdrawn", nil, intake.WantsDryNeedling.Unknown())
	check.Undetermined("consent-withdrawn", nil, intake.WantsDryNeedling.Yes().DaysAgo(1))
}

func TestCasesOfCapacityAndUnderstanding(t *testing.T) {
	check := cases(t)
	lawful := intake.LegalBasisDocumented

	// Cannot decide, and no lawful basis is recorded; who decides with help can.
	check.Raised("capacity-lacking", nil, intake.CapacityLacking, lawful.No())
	check.Clear("capacity-lacking", nil, intake.CapacityLacking, lawful.Yes())
	check.Clear("capacity-lacking", nil, intake.CapacitySupported)
	check.Clear("capacity-lacking", nil, intake.CapacityFull)
	check.Undetermined("capacity-lacking", nil, intake.CapacityLacking, lawful.Unknown())
	check.Undetermined("capacity-lacking", nil, intake.Capacity.Unknown())

	// The milder half: on capacity alone, whatever is recorded.
	check.Raised("capacity-lacking-cleared", nil, intake.CapacityLacking, lawful.Yes())
	check.Clear("capacity-lacking-cleared", nil, intake.CapacitySupported)
	check.Undetermined("capacity-lacking-cleared", nil, intake.Capacity.Unknown())

	// Cannot say what is felt, and nobody can say it for the patient.
	check.Raised("communication-barrier", nil, intake.CanCommunicate.No(), intake.InterpreterPresent.No())
	check.Clear("communication-barrier", nil, intake.CanCommunicate.No(), intake.InterpreterPresent.Yes())
	check.Clear("communication-barrier", nil, intake.CanCommunicate.Yes(), intake.InterpreterPresent.No())
	check.Undetermined("communication-barrier", nil, intake.CanCommunicate.No(), intake.InterpreterPresent.Unknown())
	check.Undetermined("communication-barrier", nil, intake.CanCommunicate.Unknown())

	// A minor, and guardian and child have not both agreed. Majority is at 18 unless the law here says
	// otherwise, and nowhere after 21.
	refused := intake.GuardianConsent.No()
	check.Raised("minor-guardian-and-assent", nil, intake.AgeYears.Of(17), refused)
	check.Raised("minor-guardian-and-assent", nil, intake.AgeYears.Of(17), intake.ChildAssent.No())
	check.Raised("minor-guardian-and-assent", nil, intake.AgeYears.Of(17), intake.AgeOfMajority.Unknown(), refused)
	check.Raised("minor-guardian-and-assent", nil, intake.AgeYears.Of(18), intake.AgeOfMajority.Of(19), refused)
	check.Raised("minor-guardian-and-assent", nil, intake.AgeYears.Of(20), intake.AgeOfMajority.Of(21), refused)
	check.Clear("minor-guardian-and-assent", nil, intake.AgeYears.Of(17))
	check.Clear("minor-guardian-and-assent", nil, intake.AgeYears.Of(18), refused)
	check.Clear("minor-guardian-and-assent", nil, intake.AgeYears.Of(16), intake.AgeOfMajority.Of(16), refused)
	check.Clear("minor-guardian-and-assent", nil, intake.AgeYears.Of(21), intake.AgeOfMajority.Of(21), refused)
	check.Undetermined("minor-guardian-and-assent", nil, intake.AgeYears.Of(17), intake.GuardianConsent.Unknown())
	check.Undetermined("minor-guardian-and-assent", nil, intake.AgeYears.Of(17), intake.ChildAssent.Unknown())
	check.Undetermined("minor-guardian-and-assent", nil, intake.AgeYears.Unknown(), refused)

	// Younger than 12, whoever has agreed.
	check.Raised("child-under-12", nil, intake.AgeYears.Of(11))
	check.Clear("child-under-12", nil, intake.AgeYears.Of(12))
	check.Undetermined("child-under-12", nil, intake.AgeYears.Unknown())
}

func TestCasesOfFearOfNeedles(t *testing.T) {
	check := cases(t)

	check.Raised("needle-phobia", nil, intake.NeedleFearPhobia)
	check.Clear("needle-phobia", nil, intake.NeedleFearModerate)
	check.Undetermined("needle-phobia", nil, intake.NeedleFear.Unknown())

	// Marked fear short of phobia, at whichever session.
	check.Raised("needle-fear-moderate", nil, intake.NeedleFearModerate)
	check.Clear("needle-fear-moderate", nil, intake.NeedleFearMild)
	check.Clear("needle-fear-moderate", nil, intake.NeedleFearPhobia)
	check.Undetermined("needle-fear-moderate", nil, intake.NeedleFear.Unknown())
}

func TestCasesOfCompetence(t *testing.T) {
	check := cases(t)
	newJersey, newYork := intake.Jurisdiction.Is("US-NJ"), intake.Jurisdiction.Is("US-NY")
	someState := intake.Jurisdiction.Is("US")

	check.Raised("practitioner-not-authorised", nil, intake.PractitionerAuthorized.No())
	check.Clear("practitioner-not-authorised", nil, intake.PractitionerAuthorized.Yes())
	check.Undetermined("practitioner-not-authorised", nil, intake.PractitionerAuthorized.Unknown())

	// Not taught for the region where the muscle is at home; that it reaches into one that was taught is not
	// enough.
	trapezius := deeply(anatomy.UpperTrapezius.Left()) // at home in the neck, reaches the shoulder
	check.Raised("practitioner-technique-not-trained", trapezius, intake.PractitionerRegions.Are(body.Shoulder))
	check.Raised("practitioner-technique-not-trained",
		deeply(anatomy.UpperTrapezius.Left(), anatomy.DeltoidMiddle.Left()), intake.PractitionerRegions.Are(body.Neck))
	check.Raised("practitioner-technique-not-trained", trapezius, intake.PractitionerRegions.None())
	check.Clear("practitioner-technique-not-trained", trapezius, intake.PractitionerRegions.Are(body.Neck))
	check.Undetermined("practitioner-technique-not-trained", trapezius, intake.PractitionerRegions.Unknown())

	check.Raised("no-delegation", nil, intake.Delegated.Yes())
	check.Clear("no-delegation", nil, intake.Delegated.No())
	check.Undetermined("no-delegation", nil, intake.Delegated.Unknown())

	// New Jersey: a physician who refers was not told, or objects. Nobody is asked about the veto of a
	// physician who did not refer.
	referred, told := intake.PhysicianReferral.Yes(), intake.PhysicianCommunication.Yes()
	check.Raised("referrer-communication", nil, newJersey, referred, intake.PhysicianCommunication.No())
	check.Raised("referrer-communication", nil, newJersey, referred, told, intake.PhysicianVeto.Yes())
	check.Clear("referrer-communication", nil, newJersey, referred, told, intake.PhysicianVeto.No())
	check.Clear("referrer-communication", nil, newJersey,
		intake.PhysicianReferral.No(), intake.PhysicianCommunication.No(), intake.PhysicianVeto.Unknown())
	check.Clear("referrer-communication", nil, newYork, referred, intake.PhysicianCommunication.No())
	check.Clear("referrer-communication", nil, newYork, referred, intake.PhysicianVeto.Yes())
	check.Undetermined("referrer-communication", nil, newJersey, referred, intake.PhysicianCommunication.Unknown())
	check.Undetermined("referrer-communication", nil, newJersey, referred, told, intake.PhysicianVeto.Unknown())
	check.Undetermined("referrer-communication", nil,
		newJersey, intake.PhysicianReferral.Unknown(), intake.PhysicianCommunication.No())
	check.Undetermined("referrer-communication", nil, someState, referred, intake.PhysicianCommunication.No())

	// No plan for emergencies, wherever that is; training in resuscitation counts in New Jersey.
	check.Raised("emergency-plan-missing", nil, intake.EmergencyPlan.No())
	check.Raised("emergency-plan-missing", nil, newJersey, intake.CPRCurrent.No())
	check.Clear("emergency-plan-missing", nil, newJersey, intake.CPRCurrent.Yes())
	check.Clear("emergency-plan-missing", nil, newYork, intake.CPRCurrent.No())
	check.Undetermined("emergency-plan-missing", nil, someState, intake.CPRCurrent.No())
	check.Undetermined("emergency-plan-missing", nil, newJersey, intake.CPRCurrent.Unknown())
	check.Undetermined("emergency-plan-missing", nil, intake.EmergencyPlan.Unknown())
}

func TestCasesOfAnUnclearPicture(t *testing.T) {
	check := cases(t)

	// A red flag is open; a picture that is merely unexplained is the next rule.
	check.Raised("diagnosis-unclear", nil, intake.RedFlagOpen.Yes())
	check.Clear("diagnosis-unclear", nil, intake.RedFlagOpen.No(), intake.DiagnosisClear.No())
	check.Undetermined("diagnosis-unclear", nil, intake.RedFlagOpen.Unknown())

	check.Raised("diagnosis-unexplained", nil, intake.DiagnosisClear.No())
	check.Clear("diagnosis-unexplained", nil, intake.DiagnosisClear.Yes(), intake.RedFlagOpen.Yes())
	check.Undetermined("diagnosis-unexplained", nil, intake.DiagnosisClear.Unknown())

	// An emergency or an acute illness today.
	check.Raised("medical-emergency", nil, intake.AcuteIllness.Yes())
	check.Clear("medical-emergency", nil, intake.AcuteIllness.No())
	check.Undetermined("medical-emergency", nil, intake.AcuteIllness.Unknown())
	check.Undetermined("medical-emergency", nil, intake.AcuteIllness.No().DaysAgo(1))
}

func TestCasesOfBenefitAndRisk(t *testing.T) {
	check := cases(t)
	unweighed := intake.BenefitRiskRecorded.No()

	// Beside the eye, the spinal cord, the lung or the peritoneum, and nobody has weighed benefit against
	// risk; deep or superficial, at whichever level.
	for _, site := range []anatomy.Site{
		anatomy.Temporalis.Left(), anatomy.OrbicularisOculi.Right(), // eye
		anatomy.SemispinalisCervicis.Left(), anatomy.RectusCapitisPosteriorMajor.Left(), // cord
		anatomy.LumbarMultifidus.Left().AtLevel(body.L4), anatomy.CervicalMultifidus.Left(),
		anatomy.RhomboidMajor.Left(), anatomy.UpperTrapezius.Left(), anatomy.Infraspinatus.Left(), // lung
		anatomy.RectusAbdominis.Left(), anatomy.Iliacus.Left(), // peritoneum
		anatomy.IliocostalisLumborum.Left().AtLevel(body.L1), anatomy.IliocostalisLumborum.Left().AtLevel(body.L3),
		anatomy.QuadratusLumborumSuperficial.Left(), anatomy.QuadratusLumborumDeep.Left(),
	} {
		check.Raised("high-risk-site-benefit", superficially(site), unweighed)
	}
	check.Raised("high-risk-site-benefit", protocol.Target{
		Technique: protocol.Static, Depth: protocol.Deep, Guidance: protocol.Ultrasound,
	}.At(anatomy.RhomboidMajor.Left()), unweighed)
	for _, site := range []anatomy.Site{
		anatomy.Soleus.Left(), anatomy.MasseterSuperficial.Left(), anatomy.SacralMultifidus.Left(),
		anatomy.GluteusMedius.Left(),
	} {
		check.Clear("high-risk-site-benefit", deeply(site), unweighed)
	}
	check.Clear("high-risk-site-benefit", deeply(anatomy.RhomboidMajor.Left()), intake.BenefitRiskRecorded.Yes())
	check.Undetermined("high-risk-site-benefit",
		deeply(anatomy.RhomboidMajor.Left()), intake.BenefitRiskRecorded.Unknown())
}

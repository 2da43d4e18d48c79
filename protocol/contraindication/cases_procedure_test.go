package contraindication_test

import (
	"testing"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

func TestCasesOfHygiene(t *testing.T) {
	check := cases(t)

	// Not single-use, past its date, or put in again. The day of expiry is still in date; nobody is asked
	// whether needles are put in again.
	check.Raised("single-use-sterile-needle", nil, intake.NeedleSingleUse.No())
	check.Raised("single-use-sterile-needle", nil, intake.NeedleExpiry.DaysAgo(1))
	check.Raised("single-use-sterile-needle", nil, intake.Reinsertion.Yes())
	check.Clear("single-use-sterile-needle", nil, intake.NeedleExpiry.InDays(0))
	check.Clear("single-use-sterile-needle", nil, intake.Reinsertion.Unknown())
	check.Undetermined("single-use-sterile-needle", nil, intake.NeedleSingleUse.Unknown())
	check.Undetermined("single-use-sterile-needle", nil, intake.NeedleExpiry.Unknown())

	// Used before, or not single-use; neither the date nor another insertion makes it so.
	check.Raised("needle-reuse-known", nil, intake.NeedleSingleUse.No())
	check.Clear("needle-reuse-known", nil, intake.NeedleExpiry.DaysAgo(1), intake.Reinsertion.Yes())
	check.Undetermined("needle-reuse-known", nil, intake.NeedleSingleUse.Unknown())

	// A shaft that bare fingers touched.
	check.Raised("shaft-not-touched", nil, intake.ShaftTouched.Yes())
	check.Clear("shaft-not-touched", nil, intake.ShaftTouched.No(), intake.GlovesNone)
	check.Undetermined("shaft-not-touched", nil, intake.ShaftTouched.Unknown())

	// Hands that are not cleaned; gloves do not make up for it.
	check.Raised("hand-hygiene", nil, intake.HandHygiene.No(), intake.GlovesBoth)
	check.Clear("hand-hygiene", nil, intake.HandHygiene.Yes())
	check.Undetermined("hand-hygiene", nil, intake.HandHygiene.Unknown())

	check.Raised("gloves", nil, intake.GlovesNone)
	check.Clear("gloves", nil, intake.GlovesPalpatingHand)
	check.Clear("gloves", nil, intake.GlovesBoth)
	check.Undetermined("gloves", nil, intake.Gloves.Unknown())

	// Skin that is not prepared; clean and dry is enough.
	check.Raised("skin-preparation", nil, intake.SkinPrepNone)
	check.Clear("skin-preparation", nil, intake.SkinPrepCleanDry)
	check.Clear("skin-preparation", nil, intake.SkinPrepAlcohol70)
	check.Undetermined("skin-preparation", nil, intake.SkinPrep.Unknown())

	// No container, or needles are recapped, which nobody is asked.
	check.Raised("sharps-immediate", nil, intake.SharpsContainerPresent.No())
	check.Raised("sharps-immediate", nil, intake.NeedlesRecapped.Yes())
	check.Clear("sharps-immediate", nil, intake.SharpsContainerPresent.Yes())
	check.Clear("sharps-immediate", nil, intake.NeedlesRecapped.Unknown())
	check.Undetermined("sharps-immediate", nil, intake.SharpsContainerPresent.Unknown())

	check.Raised("needlestick-response", nil, intake.Needlestick.Yes())
	check.Clear("needlestick-response", nil, intake.Needlestick.No())
	check.Undetermined("needlestick-response", nil, intake.Needlestick.Unknown())
}

func TestCasesOfNeedlesLeftBehind(t *testing.T) {
	check := cases(t)

	// Fewer out than in. More out than in is no answer: against a count that was only filled it leaves the
	// question open.
	check.Raised("needle-count", nil, intake.NeedlesIn.Of(4), intake.NeedlesOut.Of(3))
	check.Clear("needle-count", nil, intake.NeedlesIn.Of(4), intake.NeedlesOut.Of(4))
	check.Undetermined("needle-count", nil, intake.NeedlesIn.Of(4), intake.NeedlesOut.Unknown())
	check.Undetermined("needle-count", nil, intake.NeedlesIn.Unknown(), intake.NeedlesOut.Of(4))
	check.Undetermined("needle-count", nil, intake.NeedlesOut.Of(4))

	// Bent, or buried to the hub.
	check.Raised("needle-inspect", nil, intake.NeedleBent.Yes(), intake.ShaftExposedMm.Of(10))
	check.Raised("needle-inspect", nil, intake.NeedleBent.No(), intake.ShaftExposedMm.Of(0))
	check.Clear("needle-inspect", nil, intake.NeedleBent.No(), intake.ShaftExposedMm.Of(0.5))
	check.Clear("needle-inspect", nil, intake.NeedleBent.No(), intake.ShaftExposedMm.Of(1))
	check.Undetermined("needle-inspect", nil, intake.NeedleBent.Unknown())
	check.Undetermined("needle-inspect", nil, intake.ShaftExposedMm.Unknown())

	// One that would leave with the patient, which nobody is asked.
	check.Raised("no-retained-needles-out", nil, intake.RetainedAfterSession.Yes())
	check.Clear("no-retained-needles-out", nil, intake.RetainedAfterSession.No())
	check.Clear("no-retained-needles-out", nil, intake.RetainedAfterSession.Unknown())
}

func TestCasesOfCareWhileNeedlesAreIn(t *testing.T) {
	check := cases(t)
	in := func(position protocol.Position, sites ...anatomy.Site) []protocol.Target {
		return protocol.Target{Technique: protocol.Static, Depth: protocol.Deep, Position: position}.At(sites...)
	}

	// Upright without a recorded reason. A forearm or hand may be needled seated, not standing.
	forearm, hand := anatomy.ExtensorDigitorum.Left(), anatomy.FirstDorsalInterosseous.Left()
	upperArm := anatomy.BicepsBrachii.Left()
	noReason := intake.UprightReason.No()
	check.Raised("position-recumbent", in(protocol.Sitting, anatomy.UpperTrapezius.Left()), noReason)
	check.Raised("position-recumbent", in(protocol.Sitting, upperArm), noReason)
	check.Raised("position-recumbent", in(protocol.Standing, upperArm), noReason)
	check.Raised("position-recumbent", in(protocol.Standing, forearm), noReason)
	check.Raised("position-recumbent", in(protocol.Standing, hand), noReason)
	check.Clear("position-recumbent", in(protocol.Sitting, forearm, hand), noReason)
	for _, lying := range []protocol.Position{protocol.Supine, protocol.Prone, protocol.SideLying} {
		check.Clear("position-recumbent", in(lying, upperArm), noReason)
	}
	check.Clear("position-recumbent", in(protocol.Sitting, upperArm), intake.UprightReason.Yes())
	check.Clear("position-recumbent", in(protocol.Standing, forearm), intake.UprightReason.Yes())
	check.Undetermined("position-recumbent", deeply(upperArm), noReason) // in which position?
	check.Undetermined("position-recumbent", deeply(forearm), noReason)
	check.Undetermined("position-recumbent", in(protocol.Sitting, upperArm), intake.UprightReason.Unknown())

	// Alone at all without a bell.
	alone, noBell := intake.UnattendedMinutes, intake.CallDevice.No()
	check.Raised("not-unattended", nil, alone.Of(0.5), noBell)
	check.Clear("not-unattended", nil, alone.Of(0), noBell)
	check.Clear("not-unattended", nil, alone.Of(6), intake.CallDevice.Yes())
	check.Undetermined("not-unattended", nil, alone.Unknown(), noBell)
	check.Undetermined("not-unattended", nil, alone.Of(0.5), intake.CallDevice.Unknown())

	// Alone for more than five minutes, bell or not.
	check.Raised("unattended-long", nil, alone.Of(5.5), intake.CallDevice.Yes())
	check.Clear("unattended-long", nil, alone.Of(5), noBell)
	check.Undetermined("unattended-long", nil, alone.Unknown())

	// An alarm, the patient's word among them. A needle that is stuck or broken is none of these.
	for _, alarm := range []intake.Option{
		intake.IntraEventElectricPain, intake.IntraEventChestPain, intake.IntraEventBreathless,
		intake.IntraEventWeaknessNumbness, intake.IntraEventSyncope, intake.IntraEventSeizure,
		intake.IntraEventArterialBleed, intake.IntraEventRequestStop,
	} {
		check.Raised("stop-on-alarm", nil, alarm)
	}
	for _, event := range []intake.Option{
		intake.IntraEventNone, intake.IntraEventStuckNeedle, intake.IntraEventBrokenNeedle,
	} {
		check.Clear("stop-on-alarm", nil, event)
	}
	check.Undetermined("stop-on-alarm", nil, intake.IntraEvent.Unknown())

	check.Raised("session-record", nil, intake.RecordComplete.No())
	check.Clear("session-record", nil, intake.RecordComplete.Yes())
	check.Undetermined("session-record", nil, intake.RecordComplete.Unknown())
}

func TestCasesOfHowMuch(t *testing.T) {
	check := cases(t)
	insertions := func(n int) []protocol.Target {
		return protocol.Target{Technique: protocol.Pistoning, Depth: protocol.Deep, Insertions: n}.At(anatomy.Soleus.Left())
	}

	// More than ten insertions in a muscle, or five at a first session. Where no number is planned it is the
	// usual few.
	first, second := intake.SessionNumber.Of(1), intake.SessionNumber.Of(2)
	check.Raised("dose-number-of-insertions", insertions(11), second)
	check.Raised("dose-number-of-insertions", insertions(6), first)
	check.Raised("dose-number-of-insertions", insertions(11), intake.SessionNumber.Unknown())
	check.Clear("dose-number-of-insertions", insertions(10), second)
	check.Clear("dose-number-of-insertions", insertions(6), second)
	check.Clear("dose-number-of-insertions", insertions(5), first)
	check.Clear("dose-number-of-insertions", insertions(0), first)
	check.Clear("dose-number-of-insertions", append(insertions(6), insertions(6)...), second) // each for itself
	check.Undetermined("dose-number-of-insertions", insertions(6), intake.SessionNumber.Unknown())

	// More than fifteen.
	check.Raised("dose-insertions-many", insertions(16))
	check.Clear("dose-insertions-many", insertions(15))
	check.Clear("dose-insertions-many", insertions(0))

	// More than four targets for the frail, or for who reacts strongly; on either side, deep or not.
	frail, reactor := intake.Frailty.Yes(), intake.PriorReactionStrongReactor
	four := superficially(anatomy.DeltoidMiddle.Left(), anatomy.DeltoidMiddle.Right(),
		anatomy.Soleus.Left(), anatomy.Soleus.Right())
	five := append(deeply(anatomy.GluteusMedius.Left()), four...)
	check.Raised("dose-frail-plan", five, frail)
	check.Raised("dose-frail-plan", five, reactor)
	check.Clear("dose-frail-plan", four, frail, reactor)
	check.Clear("dose-frail-plan", five, intake.Frailty.No(), intake.PriorReactionVasovagal)
	check.Undetermined("dose-frail-plan", five, intake.Frailty.Unknown())
	check.Undetermined("dose-frail-plan", five, intake.PriorReaction.Unknown())

	// Deep, and a competition from today to three days ahead.
	calf := deeply(anatomy.Soleus.Left())
	check.Raised("competition-proximity", calf, intake.CompetitionDate.InDays(0))
	check.Raised("competition-proximity", calf, intake.CompetitionDate.InDays(3))
	check.Clear("competition-proximity", calf, intake.CompetitionDate.InDays(4))
	check.Clear("competition-proximity", calf, intake.CompetitionDate.Never())
	check.Clear("competition-proximity", superficially(anatomy.Soleus.Left()), intake.CompetitionDate.InDays(3))
	check.Undetermined("competition-proximity", calf, intake.CompetitionDate.Unknown())
}

func TestCasesOfAftercare(t *testing.T) {
	check := cases(t)
	overTheLung := deeply(anatomy.RhomboidMajor.Left())
	entering := protocol.Target{
		Technique: protocol.Static, Depth: protocol.Deep, Zones: anatomy.ZonesOf(anatomy.LowerRibsFront),
	}

	// Near the lung, by muscle, level or zone of entry, and nothing in writing; deep or superficial. The back of
	// the neck counts at the levels where the lung is near.
	untold := intake.AftercareGiven.No()
	check.Raised("aftercare-pneumothorax-advice", overTheLung, untold)
	check.Raised("aftercare-pneumothorax-advice", superficially(anatomy.UpperTrapezius.Left()), untold)
	check.Raised("aftercare-pneumothorax-advice", deeply(anatomy.CervicalMultifidus.Left().AtLevel(body.C7)), untold)
	check.Raised("aftercare-pneumothorax-advice", entering.At(anatomy.RectusAbdominis.Left()), untold)
	check.Clear("aftercare-pneumothorax-advice", deeply(anatomy.CervicalMultifidus.Left().AtLevel(body.C4)), untold)
	check.Clear("aftercare-pneumothorax-advice", deeply(anatomy.SemispinalisCapitis.Left()), untold)
	check.Clear("aftercare-pneumothorax-advice", deeply(anatomy.RectusAbdominis.Left()), untold)
	check.Clear("aftercare-pneumothorax-advice", deeply(anatomy.Soleus.Left()), untold)
	check.Clear("aftercare-pneumothorax-advice", overTheLung, intake.AftercareGiven.Yes())
	check.Undetermined("aftercare-pneumothorax-advice", overTheLung, intake.AftercareGiven.Unknown())
	check.Undetermined("aftercare-pneumothorax-advice", // at which level?
		deeply(anatomy.CervicalMultifidus.Left()), untold)

	// Deep near the lung, and a flight or dive from today to two days ahead.
	flight := intake.FlightOrDiveDate
	check.Raised("aftercare-flight-dive", overTheLung, flight.InDays(0))
	check.Raised("aftercare-flight-dive", overTheLung, flight.InDays(2))
	check.Raised("aftercare-flight-dive", deeply(anatomy.LumbarMultifidus.Left().AtLevel(body.L1)), flight.InDays(2))
	check.Raised("aftercare-flight-dive", entering.At(anatomy.RectusAbdominis.Left()), flight.InDays(2))
	check.Clear("aftercare-flight-dive", overTheLung, flight.InDays(3))
	check.Clear("aftercare-flight-dive", overTheLung, flight.Never())
	check.Clear("aftercare-flight-dive", superficially(anatomy.RhomboidMajor.Left()), flight.InDays(2))
	check.Clear("aftercare-flight-dive", deeply(anatomy.LumbarMultifidus.Left().AtLevel(body.L3)), flight.InDays(2))
	check.Clear("aftercare-flight-dive", deeply(anatomy.Soleus.Left()), flight.InDays(2))
	check.Undetermined("aftercare-flight-dive", overTheLung, flight.Unknown())
	check.Undetermined("aftercare-flight-dive", deeply(anatomy.LumbarMultifidus.Left()), flight.InDays(2))

	// Is to drive, and is drowsy or dizzy.
	check.Raised("driving-after", nil, intake.DrivingAfter.Yes(), intake.DrowsyOrDizzy.Yes())
	check.Clear("driving-after", nil, intake.DrivingAfter.Yes(), intake.DrowsyOrDizzy.No())
	check.Clear("driving-after", nil, intake.DrivingAfter.No(), intake.DrowsyOrDizzy.Yes())
	check.Undetermined("driving-after", nil, intake.DrivingAfter.Yes(), intake.DrowsyOrDizzy.Unknown())
	check.Undetermined("driving-after", nil, intake.DrivingAfter.Unknown(), intake.DrowsyOrDizzy.Yes())

	check.Raised("aftercare-blood-donation", nil, intake.BloodDonor.Yes())
	check.Clear("aftercare-blood-donation", nil, intake.BloodDonor.No())
	check.Undetermined("aftercare-blood-donation", nil, intake.BloodDonor.Unknown())

	// Cups over a needle or over fresh punctures. A plan that names no adjunct has none.
	for _, cupping := range []intake.Option{
		intake.AdjunctOverSiteCuppingAfter, intake.AdjunctOverSiteCuppingWithNeedle,
	} {
		check.Raised("cupping-over-needled-tissue", nil, cupping)
		check.Clear("massage-over-needled-tissue", nil, cupping)
	}
	check.Clear("cupping-over-needled-tissue", nil, intake.AdjunctOverSiteMassage)
	check.Clear("cupping-over-needled-tissue", nil, intake.AdjunctOverSite.Unknown())

	// Deep massage there.
	check.Raised("massage-over-needled-tissue", nil, intake.AdjunctOverSiteMassage)
	check.Clear("massage-over-needled-tissue", nil, intake.AdjunctOverSiteNone)
	check.Clear("massage-over-needled-tissue", nil, intake.AdjunctOverSite.Unknown())
}

func TestCasesOfSelfNeedling(t *testing.T) {
	check := cases(t)

	check.Raised("self-needling-planned", nil, intake.SelfNeedlingPlanned)
	check.Clear("self-needling-planned", nil, intake.SelfNeedlingPast)
	check.Undetermined("self-needling-planned", nil, intake.SelfNeedling.Unknown())

	check.Raised("self-needling-past", nil, intake.SelfNeedlingPast)
	check.Clear("self-needling-past", nil, intake.SelfNeedlingPlanned)
	check.Undetermined("self-needling-past", nil, intake.SelfNeedling.Unknown())
}

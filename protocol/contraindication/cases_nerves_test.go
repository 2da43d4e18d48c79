package contraindication_test

import (
	"testing"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

func TestCasesOfSeizures(t *testing.T) {
	check := cases(t)
	none, controlled, uncontrolled := intake.EpilepsyNone, intake.EpilepsyControlled, intake.EpilepsyUncontrolled
	agreed := intake.NeurologyClearance.Yes()

	// Not controlled, or a seizure within 90 days whatever the epilepsy, a first one included, and the
	// neurologist has not agreed. The day is asked only in epilepsy.
	check.Raised("epilepsy-uncontrolled", nil, uncontrolled, intake.LastSeizure.DaysAgo(91))
	check.Raised("epilepsy-uncontrolled", nil, controlled, intake.LastSeizure.DaysAgo(90))
	check.Raised("epilepsy-uncontrolled", nil, none, intake.LastSeizure.DaysAgo(90))
	check.Clear("epilepsy-uncontrolled", nil, controlled, intake.LastSeizure.DaysAgo(91))
	check.Clear("epilepsy-uncontrolled", nil, controlled, intake.LastSeizure.Never())
	check.Clear("epilepsy-uncontrolled", nil, none, intake.LastSeizure.Unknown())
	check.Clear("epilepsy-uncontrolled", nil, uncontrolled, intake.LastSeizure.DaysAgo(10), agreed)
	check.Undetermined("epilepsy-uncontrolled", nil, controlled, intake.LastSeizure.Unknown())
	check.Undetermined("epilepsy-uncontrolled", nil, intake.Epilepsy.Unknown())
	check.Undetermined("epilepsy-uncontrolled", nil, uncontrolled, intake.NeurologyClearance.Unknown())

	// The milder half: whoever agreed.
	check.Raised("epilepsy-uncontrolled-cleared", nil, uncontrolled, agreed)
	check.Raised("epilepsy-uncontrolled-cleared", nil, none, intake.LastSeizure.DaysAgo(90), agreed)
	check.Clear("epilepsy-uncontrolled-cleared", nil, controlled, intake.LastSeizure.DaysAgo(91))
	check.Undetermined("epilepsy-uncontrolled-cleared", nil, controlled, intake.LastSeizure.Unknown())
	check.Undetermined("epilepsy-uncontrolled-cleared", nil, intake.Epilepsy.Unknown())

	// Under control, however long since the last seizure.
	check.Raised("epilepsy-controlled", nil, controlled, intake.LastSeizure.DaysAgo(5000))
	check.Clear("epilepsy-controlled", nil, uncontrolled)
	check.Clear("epilepsy-controlled", nil, none)
	check.Undetermined("epilepsy-controlled", nil, intake.Epilepsy.Unknown())

	// Under control, with a seizure in the last year; the answer that the neurologist agreed does not lift it.
	check.Raised("epilepsy-seizure-within-a-year", nil, controlled, intake.LastSeizure.DaysAgo(365))
	check.Raised("epilepsy-seizure-within-a-year", nil, controlled, intake.LastSeizure.DaysAgo(365), agreed)
	check.Clear("epilepsy-seizure-within-a-year", nil, controlled, intake.LastSeizure.DaysAgo(366))
	check.Clear("epilepsy-seizure-within-a-year", nil, uncontrolled, intake.LastSeizure.DaysAgo(365))
	check.Clear("epilepsy-seizure-within-a-year", nil, none, intake.LastSeizure.DaysAgo(365))
	check.Undetermined("epilepsy-seizure-within-a-year", nil, controlled, intake.LastSeizure.Unknown())
	check.Undetermined("epilepsy-seizure-within-a-year", nil,
		intake.Epilepsy.Unknown(), intake.LastSeizure.DaysAgo(365))
}

func TestCasesOfFainting(t *testing.T) {
	check := cases(t)
	first, never := intake.SessionNumber.Of(1), intake.PriorNeedlingNever
	faints, fainted := intake.SyncopeHistory.Yes(), intake.PriorReactionVasovagal

	// First needling, first after more than six months (183 days), or a patient who faints.
	check.Raised("first-session-vasovagal", nil, first)
	check.Raised("first-session-vasovagal", nil, never)
	check.Raised("first-session-vasovagal", nil, intake.LastNeedlingDate.DaysAgo(184))
	check.Raised("first-session-vasovagal", nil, faints)
	check.Raised("first-session-vasovagal", nil, fainted)
	check.Clear("first-session-vasovagal", nil, intake.SessionNumber.Of(2), intake.LastNeedlingDate.DaysAgo(183))
	check.Clear("first-session-vasovagal", nil, intake.PriorReactionStrongReactor)
	check.Undetermined("first-session-vasovagal", nil, intake.SessionNumber.Unknown())
	check.Undetermined("first-session-vasovagal", nil, intake.PriorNeedling.Unknown())
	check.Undetermined("first-session-vasovagal", nil, intake.LastNeedlingDate.Unknown())
	check.Undetermined("first-session-vasovagal", nil, intake.SyncopeHistory.Unknown())
	check.Undetermined("first-session-vasovagal", nil, intake.PriorReaction.Unknown())

	// A first session, or a patient who faints, needled upright without a recorded reason; with one it is the
	// milder half. A long interval alone makes no first session here.
	noReason, site := intake.UprightReason.No(), anatomy.DeltoidMiddle.Left()
	sitting := protocol.Target{Technique: protocol.Static, Depth: protocol.Superficial, Position: protocol.Sitting}
	standing := protocol.Target{Technique: protocol.Static, Depth: protocol.Deep, Position: protocol.Standing}
	for _, why := range []intake.Answer{first, never, faints, fainted} {
		check.Raised("first-session-upright", sitting.At(site), why, noReason)
		check.Raised("first-session-upright", standing.At(site), why, noReason)
		check.Clear("first-session-upright", sitting.At(site), why, intake.UprightReason.Yes())
		check.Undetermined("first-session-upright", sitting.At(site), why, intake.UprightReason.Unknown())
		check.Undetermined("first-session-upright", deeply(site), why, noReason) // how does the patient lie?

		check.Raised("first-session-upright-reasoned", sitting.At(site), why, intake.UprightReason.Yes())
		check.Raised("first-session-upright-reasoned", standing.At(site), why, intake.UprightReason.Yes())
		check.Undetermined("first-session-upright-reasoned", deeply(site), why)
	}
	for _, lying := range []protocol.Position{protocol.Prone, protocol.Supine, protocol.SideLying} {
		target := protocol.Target{Technique: protocol.Static, Depth: protocol.Deep, Position: lying}
		check.Clear("first-session-upright", target.At(site), first, noReason)
		check.Clear("first-session-upright-reasoned", target.At(site), first)
	}
	check.Clear("first-session-upright", sitting.At(site), intake.SessionNumber.Of(2), noReason)
	check.Clear("first-session-upright", sitting.At(site), intake.LastNeedlingDate.DaysAgo(184), noReason)
	check.Clear("first-session-upright-reasoned", sitting.At(site), intake.SessionNumber.Of(2))
	check.Clear("first-session-upright-reasoned", sitting.At(site), intake.LastNeedlingDate.DaysAgo(184))
	for _, unknown := range []intake.Answer{
		intake.SessionNumber.Unknown(), intake.PriorNeedling.Unknown(), intake.SyncopeHistory.Unknown(),
		intake.PriorReaction.Unknown(),
	} {
		check.Undetermined("first-session-upright", sitting.At(site), unknown, noReason)
		check.Undetermined("first-session-upright-reasoned", sitting.At(site), unknown)
	}

	// Not fit today.
	for _, unfit := range []intake.Option{
		intake.FitTodayHungry, intake.FitTodayDehydrated, intake.FitTodayExhausted, intake.FitTodayUnwell,
	} {
		check.Raised("unfit-today", nil, unfit)
	}
	check.Clear("unfit-today", nil, intake.FitTodayOK)
	check.Undetermined("unfit-today", nil, intake.FitToday.Unknown())
}

// What followed earlier needling is asked only of those who were needled.
func TestCasesOfEarlierReactions(t *testing.T) {
	check := cases(t)

	// Marked drowsiness, dizziness or a flare.
	check.Raised("strong-reactor", nil, intake.PriorReactionStrongReactor)
	check.Clear("strong-reactor", nil, intake.PriorReactionVasovagal)
	check.Clear("strong-reactor", nil, intake.PriorNeedlingNever, intake.PriorReaction.Unknown())
	check.Undetermined("strong-reactor", nil, intake.PriorReaction.Unknown())

	// A serious event, wherever the needle is to go.
	for _, event := range []intake.Option{
		intake.PriorReactionInfection, intake.PriorReactionNerve, intake.PriorReactionSeizure,
		intake.PriorReactionAnaphylaxis,
	} {
		check.Raised("prior-serious-reaction", nil, event)
	}
	check.Raised("prior-serious-reaction", nil, intake.PriorReactionPneumothorax, intake.PneumothoraxHistory.Yes())
	for _, event := range []intake.Option{
		intake.PriorReactionNone, intake.PriorReactionStrongReactor, intake.PriorReactionVasovagal,
		intake.PriorReactionBleed, intake.PriorReactionOther,
	} {
		check.Clear("prior-serious-reaction", nil, event)
	}
	check.Clear("prior-serious-reaction", nil, intake.PriorNeedlingNever, intake.PriorReaction.Unknown())
	check.Undetermined("prior-serious-reaction", nil, intake.PriorReaction.Unknown())
}

func TestCasesOfTheMind(t *testing.T) {
	check := cases(t)

	// Under the influence of alcohol or drugs.
	check.Raised("intoxicated", nil, intake.Intoxicated.Yes())
	check.Clear("intoxicated", nil, intake.Intoxicated.No())
	check.Undetermined("intoxicated", nil, intake.Intoxicated.Unknown())

	// Psychosis or delusions; severe distress; about to harm him- or herself. One answer, one rule each.
	rules := []struct {
		id     string
		status intake.Option
	}{
		{"psych-acute", intake.PsychStatusAcute},
		{"psych-distressed", intake.PsychStatusDistressed},
		{"rf-self-harm", intake.PsychStatusSelfHarm},
	}
	for _, rule := range rules {
		for _, other := range rules {
			if other != rule {
				check.Clear(rule.id, nil, other.status)
			}
		}
		check.Raised(rule.id, nil, rule.status)
		check.Clear(rule.id, nil, intake.PsychStatusStable)
		check.Undetermined(rule.id, nil, intake.PsychStatus.Unknown())
	}
}

func TestCasesOfTolerance(t *testing.T) {
	check := cases(t)
	moves := intake.InvoluntaryMovement.Yes()
	calf := deeply(anatomy.Soleus.Left())
	neck := deeply(anatomy.SternocleidomastoidSternal.Left())

	// The part to be needled moves, all of a limb with it, or the patient cannot keep still.
	check.Raised("involuntary-movement", calf, intake.PatientToleratesPosition.No())
	check.Raised("involuntary-movement", calf, moves, intake.InvoluntaryMovementRegions.At(body.LowerLeg.Left()))
	check.Raised("involuntary-movement", calf, moves, intake.InvoluntaryMovementRegions.At(body.Foot.Left()))
	check.Raised("involuntary-movement", neck, moves, intake.InvoluntaryMovementRegions.At(body.Neck.Both()))
	check.Clear("involuntary-movement", calf, moves, intake.InvoluntaryMovementRegions.At(body.Foot.Right()))
	check.Clear("involuntary-movement", calf, moves, intake.InvoluntaryMovementRegions.At(body.Hand.Left()))
	check.Clear("involuntary-movement", calf,
		intake.InvoluntaryMovement.No(), intake.InvoluntaryMovementRegions.Unknown())
	check.Undetermined("involuntary-movement", calf, intake.PatientToleratesPosition.Unknown())
	check.Undetermined("involuntary-movement", calf, moves, intake.InvoluntaryMovementRegions.Unknown())
	check.Undetermined("involuntary-movement", calf,
		intake.InvoluntaryMovement.Unknown(), intake.InvoluntaryMovementRegions.At(body.Foot.Left()))

	// Movements that cannot be controlled, wherever they are.
	check.Raised("involuntary-movement-elsewhere", nil, moves, intake.InvoluntaryMovementRegions.At(body.Hand.Left()))
	check.Clear("involuntary-movement-elsewhere", nil, intake.InvoluntaryMovement.No())
	check.Undetermined("involuntary-movement-elsewhere", nil, intake.InvoluntaryMovement.Unknown())

	// Frail; age alone is nothing.
	check.Raised("frailty", nil, intake.Frailty.Yes())
	check.Clear("frailty", nil, intake.Frailty.No(), intake.AgeYears.Of(95))
	check.Undetermined("frailty", nil, intake.Frailty.Unknown())

	// Severe widespread hyperalgesia.
	check.Raised("hyperalgesia-severe", nil, intake.HyperalgesiaSevere)
	check.Clear("hyperalgesia-severe", nil, intake.HyperalgesiaNone)
	check.Undetermined("hyperalgesia-severe", nil, intake.Hyperalgesia.Unknown())

	// Complex regional pain syndrome in the area.
	check.Raised("crps-limb", calf, intake.CRPS.At(body.LowerLeg.Left()))
	check.Clear("crps-limb", calf, intake.CRPS.At(body.LowerLeg.Right()))
	check.Clear("crps-limb", calf, intake.CRPS.At(body.Foot.Left()))
	check.Undetermined("crps-limb", calf, intake.CRPS.Unknown())

	// An anaesthetic still acts in the area; a superficial needle does not lift it.
	check.Raised("numb-from-block", calf, intake.Block.At(body.LowerLeg.Left()))
	check.Raised("numb-from-block", superficially(anatomy.Soleus.Left()), intake.Block.At(body.LowerLeg.Left()))
	check.Clear("numb-from-block", calf, intake.Block.At(body.LowerLeg.Right()))
	check.Clear("numb-from-block", calf, intake.Block.At(body.Foot.Left()))
	check.Undetermined("numb-from-block", calf, intake.Block.Unknown())
}

func TestCasesOfNervesAndMuscleDisease(t *testing.T) {
	check := cases(t)

	// Pain all over that is no diagnosed fibromyalgia, and nobody has looked for a cause.
	painAllOver := intake.DiffuseMyalgia.Yes()
	check.Raised("muscle-disease-masquerade", nil, painAllOver)
	check.Clear("muscle-disease-masquerade", nil, painAllOver, intake.FibromyalgiaDiagnosed.Yes())
	check.Clear("muscle-disease-masquerade", nil, painAllOver, intake.ScreeningDone.Yes())
	check.Clear("muscle-disease-masquerade", nil, intake.DiffuseMyalgia.No())
	check.Undetermined("muscle-disease-masquerade", nil, intake.DiffuseMyalgia.Unknown())
	check.Undetermined("muscle-disease-masquerade", nil, painAllOver, intake.FibromyalgiaDiagnosed.Unknown())
	check.Undetermined("muscle-disease-masquerade", nil, painAllOver, intake.ScreeningDone.Unknown())

	// An underactive thyroid.
	check.Raised("hypothyroidism", nil, intake.Hypothyroidism.Yes())
	check.Clear("hypothyroidism", nil, intake.Hypothyroidism.No())
	check.Undetermined("hypothyroidism", nil, intake.Hypothyroidism.Unknown())

	// An old, stable stroke.
	check.Raised("past-stroke", nil, intake.PastStroke.Yes())
	check.Clear("past-stroke", nil, intake.PastStroke.No())
	check.Undetermined("past-stroke", nil, intake.PastStroke.Unknown())

	// Stable signs of a nerve root, assessed or not.
	check.Raised("nerve-root-signs", nil, intake.NerveRootSigns.Yes(), intake.NerveRootAssessed.Yes())
	check.Raised("nerve-root-signs", nil, intake.NerveRootSigns.Yes(), intake.NerveRootAssessed.No())
	check.Clear("nerve-root-signs", nil, intake.NerveRootSigns.No())
	check.Undetermined("nerve-root-signs", nil, intake.NerveRootSigns.Unknown())

	// An injury of the spinal cord at T6 or above.
	for level := intake.SCILevelC0; level <= intake.SCILevelT6; level++ {
		check.Raised("autonomic-dysreflexia-risk", nil, level)
	}
	for level := intake.SCILevelT7; level <= intake.SCILevelS5; level++ {
		check.Clear("autonomic-dysreflexia-risk", nil, level)
	}
	check.Clear("autonomic-dysreflexia-risk", nil, intake.SCILevelNone)
	check.Undetermined("autonomic-dysreflexia-risk", nil, intake.SCILevel.Unknown())
}

// Package session holds what surrounds a session of dry needling: how its success is measured, what can go
// wrong and what is then done, what has to be told before, what has to be done in the room, and what the
// patient is told afterwards.
//
// It supports a qualified clinician and replaces none. Its tables were checked against their sources; no
// clinician has reviewed them.
//
// # Measures
//
// A [Measure] is an outcome measure with its range and direction, and a [Figure] is a change that matters, for
// a population and with its source. [Judge] judges a change by the figures of the population that it is about,
// or says that there are none:
//
//	before, after := session.NPRS.Of(6), session.NPRS.Of(3)
//	fmt.Println(session.Judge(condition.NeckPainChronic, before, after))
//
// # What can go wrong
//
// An [AdverseEvent] has its grade, how often it was seen and by whom, where, what to do at once, what to report
// and when to stop.
//
// # Before, during and after
//
// [Disclosures] are the risks to tell of, for a patient and the sites that are planned; [ConsentFacts] what
// consent asks for; [Hygiene] the steps in the room; [Aftercare] what to tell the patient about the targets
// that were needled; [Competences] what some jurisdictions ask of the practitioner.
//
// # Plan, deliver, follow
//
// A [Planner] turns painful points into the best [Plan] that is safe for the patient in the time there is. A
// [Record] is what happened: entries in their legal order, all of a call or none, and no end while a needle is
// in or a stop signal is not answered. [Record.Guard] screens what remains when new facts come up. A [Course]
// is a value that takes one closed record after the other, and [Course.Advice] says whether to go on, change,
// discharge or refer, or which data that needs:
//
//	rec := session.Begin(plan)
//	err := rec.Log(session.Consented(at, plan.Assessment()), session.NeedleIn(at, 1, plan.Targets[0]), …)
//	course, err = course.With(rec)
//	fmt.Print(course.Advice(day).Report())
//
// A [Decision] keeps an assessment with all that it was made on and what was decided against it. Its
// [Decision.Replay] gives the same bytes, or says which rule, fact or table is another one now.
//
// None of them decides about safety on its own: whether a patient may be needled is asked of the
// contraindication package, as everywhere.
package session

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
// # What is not here yet
//
// A planner, the record of a session, the course over several visits, and decisions that can be replayed will
// come. None of them will decide about safety on its own: whether a patient may be needled is asked of the
// contraindication package, as everywhere.
package session

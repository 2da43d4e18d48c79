// Package intake holds what is asked of a patient before needling: the facts that safety turns on, the
// answers to them, and the [Profile] of one patient on one day.
//
// It decides nothing about needling. It supports a qualified clinician and replaces none; its tables
// were not reviewed by a clinician.
//
// # Facts and answers
//
// A fact is a constant, and its type, its kind, knows how it is answered. Each kind has Unknown: asked,
// and not known.
//
//	intake.Smoker.No()                                 // Flag: Yes, No
//	intake.AntithromboticVKA                           // an Option of the Choice intake.Antithrombotic
//	intake.INR.Of(3.4).DaysAgo(3)                      // Quantity; an answer may carry its day
//	intake.AgeYears.Born(date)                         // grows with the visits
//	intake.SurgeryDate.On(date)                        // Event; also DaysAgo, InDays, Never
//	intake.LocalInfection.At(body.LowerLeg.Left())     // Areas; also Nowhere
//	intake.HeadacheFlags.Are(intake.HeadacheFlagFever) // Set of Items; also None
//	intake.LaminectomyLevels.Are(body.L4, body.L5)     // Levels
//	intake.PractitionerRegions.Are(body.Neck)          // Regions
//	intake.Jurisdiction.Is("US-NJ")                    // Place
//	intake.NoneOf(intake.Smoker, intake.SingleLung)    // several flags at once
//	intake.NothingIn(intake.Q16, intake.Q24)           // whole questions, as a tick on paper
//	intake.Treats(condition.NeckPain)                  // what the session is for
//	intake.Text("inr", "3.4 on 2026-11-20")            // any fact by its id
//
// No method takes a bool: an unticked box is not a no. An answer that is wrong in itself, as an INR of 34,
// carries its fault to where the profile is made.
//
// A Go name is the id of the fact in camel case and US spelling, without "_regions"; the name of an option
// or item is its fact's with the value behind it.
//
// # Profiles
//
//	p, err := intake.NewProfile(day, answers...) // every fault and every contradiction at once
//	p, err = p.With(more...)                     // replaces what was answered before
//	p = p.Without(intake.Smoker)                 // takes an answer back
//	p = p.On(nextVisit)                          // what held for one visit, or went stale, is unknown again
//	inr, held := intake.INR.In(p)                // what it holds, since when, and how
//
// A profile is a comparable value. An unknown is never a no: what was not answered, answered "unknown" or
// answered too long ago (see ShelfLife) has no value. Two things have one although nobody said it, and
// [Held] tells them apart from what was given:
//
//   - Presumed: a fact that is asked only for a reason, as an INR without a blood thinner, while the
//     reasons are answered no.
//   - Filled: what [NothingIn], [OtherwiseUnremarkable] or [Unremarkable] asked for. What was answered is
//     never filled, "unknown" and stale answers included, and a fill gives way where it contradicts an
//     answer.
//
// # Faults
//
// A [Fault] has the path of what is at fault as in the JSON form, what was wanted, and the nearest valid
// id; never a value. [FaultsOf] lists those of any error. Nothing that prints or logs a Profile or a
// [Reply] shows what is in it.
//
// # Forms and translations
//
// [Facts], [Questions] and [Lookup] list what a form builder needs: a form switches on the kind of fact,
// and asks a [Choice] for its Options, a [Quantity] for its Unit and Range. Ids are the keys for
// translations. [Profile] has a strict JSON form, both ways; see [ReadProfile].
package intake

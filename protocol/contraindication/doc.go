// Package contraindication answers one question: may this patient be needled here, like this, today — and
// if that cannot be said yet, what has to be asked?
//
// It supports a qualified clinician and replaces none. Its rules were checked against the sources that they
// name; no regulator has approved them, and no clinician has reviewed them.
//
// # Screening
//
// [Screen] takes what is known of a patient on a day, and the targets of the session. It evaluates every rule
// and returns an [Assessment]:
//
//	a := contraindication.Screen(patient, plan...)
//	if a.Verdict().AtMost(contraindication.Precaution) {
//		// whatever the missing answers turn out to be
//	}
//	for _, f := range a.Findings() {
//		fmt.Println(f.Strength(), f.Outcome(), f.Says(), f.Do())
//	}
//
// # Unknown never reassures
//
// A fact is known or it is not; there is no default answer. A rule that turns on what is not known is
// [Undetermined], and a [Verdict] is an interval: the least that stands against the plan, and the most that
// the missing answers still allow. The gate, [Verdict.AtMost], looks at the most. What cannot be judged at all
// (no target, no date, a target that is not valid) is [NotAssessed], and passes no gate.
//
// One thing is presumed, never silently: a fact that is asked only for a reason has its presumed value while
// the reasons are answered no. [Assessment.Presumed] lists what was presumed.
//
// # Nothing is masked
//
// Every finding is returned, in one fixed order: the strongest first, raised before undetermined, then the
// order of the table, then by target. [Finding.Because] says what made it so, [Finding.Ask] what is missing, and
// [Assessment.Questions] what to ask next.
//
// # Whose reading
//
// Where sources disagree the rules show both sides. [Considered] is the dossier's own reading; [Strictest] and
// [Following] are others. A clinic adds rules of its own, tightens ours freely, loosens one with a name and a
// reason, and sets the numbers that are convention:
//
//	book := contraindication.Shipped().
//		Add(ours...).
//		Tighten("thorax-low-bmi", contraindication.Relative).
//		Loosen("bleeding-doac-heparin", contraindication.Clear, contraindication.Signed{By: "…", Why: "…"}).
//		Set(contraindication.INRHigh, 2.5).
//		Under(contraindication.Strictest)
//	screener, err := contraindication.Compile(book) // every fault at once
//
// A [Screener] is safe for any number of goroutines. [Screener.ScreenInto] reuses memory and allocates nothing.
//
// # On the wire
//
// [ReadCase] reads a case as JSON and reports every fault with its path; an Assessment is written as JSON with
// its fields in a fixed order. The same input gives the same bytes.
package contraindication

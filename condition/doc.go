// Package condition names the conditions that dry needling is used for: what people call them,
// where they are felt, which codes say the same, and what the published evidence is worth.
//
// # A condition
//
//	c := condition.TensionTypeHeadacheChronic // by id: condition.Parse("tension-type-headache-chronic")
//	c.Regions()                               // head, neck
//	c.Short(), c.Long()                       // evidence up to about 12 weeks, and from 6 months on
//	c.Effects()                               // every finding behind it, with its figures
//	c.Cautions()                              // what to know before it is needled
//	fmt.Print(c.Report())                     // all of it, for a terminal
//
// Some conditions are parents of others ([NeckPain] of [NeckPainChronic]); a [Family] holds what
// belongs together. [Set] is a set of conditions in one word.
//
// # Findings
//
// An [Effect] is one finding: term, outcome, figure with its 95% interval, comparator, and a [Result]
// that says who did better; findings of no difference stand beside the others. What the source that was
// read gives in words stays words. A negative difference is less pain or disability with dry needling.
// Figures are as printed; nothing was recomputed or rounded. A [Caution] is what trials left out, what
// lies near and what to expect; one from memory says so.
//
// # Codes
//
// [Condition.Codes] yields the codes of a condition in ICD-10-CM and SNOMED CT, each with its
// [Match]. Codes are widely listed, and narrowly read: [FromCode] knows only equivalent codes. A code
// that is broader, narrower or merely related never becomes a condition, and neither does one half
// of a combination such as a painful knee with an artificial joint.
//
//	condition.FromCode(condition.ICD10CM, "M77.11") // tennis-elbow
//	condition.FromCode(condition.ICD10CM, "M54.59") // none: low back pain, however long
//
// A code that is not known here decodes to nothing. That means unknown; it never means that the
// patient does not have the condition.
//
// Each code system has a table and a file of its own, with its licence at the top. Building with
// the tag no_icd10cm or no_snomed leaves one out; everything else works without it.
//
// # What it does not do
//
// The evidence is shown, null results included; nothing here says that a condition is worth
// treating or safe to treat, and no diagnosis is made. How a condition is needled stands in the
// protocol package, what stands against it in the contraindication package. The tables were checked
// against the cited sources and were not reviewed by a clinician. The library supports a qualified
// clinician and replaces none.
package condition

package evidence

// Flags: keys that stand for memory or convention, and for no work.
//
// Kept by hand. Checked against the cited sources' rows on 2026-11-26; not reviewed by a clinician.
var flags = []Work{
	{
		Key:      "CONV",
		Aliases:  "convention",
		Citation: "Clinical convention, no source found.",
		Kind:     KindConvention,
	},
	{
		Key: "STD",
		Citation: "Standard anatomy (innervation, roots, course of vessels and nerves), from memory; no " +
			"page read.",
		Kind: KindMemory,
	},
	{
		Key: "TSM",
		Citation: "Trigger-point chart convention of the Travell and Simons tradition, from memory; no page " +
			"read.",
		Kind: KindMemory,
	},
	{
		Key: "mem",
		Citation: "General professional knowledge, from memory, unverified; not to be shown as a cited " +
			"fact.",
		Kind: KindMemory,
	},
}

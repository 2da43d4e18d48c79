// Package evidence holds the published works that the tables of this library cite: one row for each
// [Work], found by its [Source] key, with a note of how much of its text was read.
//
// # Citing
//
// A [Source] is the key of a work, as it is printed behind a statement. A [Citation] adds the place
// in the work and what it says there. A [Grade] says how good the evidence for a benefit is.
//
//	work, ok := evidence.Lookup("CHEN18")    // an alias: the work is GB21-2018
//	evidence.Source("CHEN18").Canonical()    // GB21-2018
//	evidence.Citation{Source: "MASON-2014", At: "table 3"}
//
// Keys are open: a clinic cites its own documents under keys of its own. These have no row here, and
// nothing follows from that.
//
// # Flags are no works
//
// Four keys stand for the lack of a work: [Convention], [StandardAnatomy], [TriggerPointCharts] and
// [GeneralKnowledge]. What rests on them comes from habit or memory. They are shown as what they
// are, never as a work: see [Work.IsFlag].
//
// # What it does not do
//
// The rows say what was read, and most works were read in part: an abstract, a page, a table. A
// work's being cited is no word on its quality, and a key that is unknown is no word against a
// statement. The tables were checked against the cited sources and were not reviewed by a
// clinician. The library supports a qualified clinician and replaces none.
package evidence

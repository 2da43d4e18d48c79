// Package anatomy is the atlas of what is needled: 166 muscles and parts of muscles, the zones to
// which they refer pain, the structures at risk beside them, and how each of them is needled.
//
// It supports a qualified clinician and replaces none. It is no instruction, and no substitute for
// training, palpation or imaging. The tables were checked against their sources; no clinician has
// reviewed them. What a source did not give stays empty, and an empty field permits nothing: a muscle
// without a published depth has no depth, and its needle's length is not one. Rows that rest on memory
// say so in their sources (STD, TSM) and in their confidence.
//
// # Muscles
//
// A [Muscle] is a constant, and its methods are its row:
//
//	m := anatomy.UpperTrapezius
//	m.Region()                 // home: neck
//	m.Footprint()              // every region that the usual zone or line touches
//	m.Refers()                 // the Zones to which it refers pain
//	m.Near()                   // the Hazards beside it
//	m.Reaches(anatomy.Pleura)  // whether a usual line can reach lung: always, at some levels, from some zones
//	m.Envelope()               // position, grip, line, backstop, needle, depth
//
// And the way back, from what a clinician sees to the muscles in question: [ReferringTo], [Beside],
// [In], [Named], [Citing], [FromCode]. They return a [MuscleSet].
//
// # Sets
//
// [MuscleSet], [Zones] and [Hazards] are one type, [Set], over three vocabularies: comparable values
// without pointers, with And, Or and Minus, which list their members in the order of the table.
//
// # Sites
//
// A [Site] is a muscle with a side, and where these are meant a level of the spine and the number of a
// trigger point:
//
//	anatomy.UpperTrapezius.Left().TrP(1)
//	anatomy.LumbarMultifidus.Right().AtLevel(body.L4)
//
// # Codes
//
// [Muscle.Codes] yields what other systems call the muscle, with the quality of the match. Only an
// equivalent code may be read back.
package anatomy

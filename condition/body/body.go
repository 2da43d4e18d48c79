// Package body names the places of the human body as far as needling turns on them: regions and sides,
// the [Area] made of both, the levels of the spine, and lengths.
//
// It knows no muscle and no structure at risk; those are in the anatomy package.
//
//	body.LowerLeg.Left()           // an Area: one region on one side
//	body.Neck.Both()               // written "neck": an area has a left and a right, and no middle
//	body.LeftArm                   // a whole limb
//	body.T12.To(body.L1)           // Levels, a set of levels of the spine
//	body.MM(14.6)                  // a Length; its zero value is "not given"
//
// All types are small values: comparable, without pointers, safe to copy.
package body

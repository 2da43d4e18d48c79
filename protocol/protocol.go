// Package protocol says how a site is needled: the [Needle], the [Technique] and its [Depth], the line, the
// grip, the position, the current. A [Target] puts them together with a site of the atlas, and is what a
// screening asks of. A [Protocol] is what was published on needling for one condition.
//
// # Saying a target
//
//	deep := protocol.Target{
//		Technique: protocol.Pistoning,
//		Depth:     protocol.Deep,
//		Grip:      protocol.Pincer,
//		Needle:    protocol.NeedleMM(0.30, 40),
//	}
//	plan := deep.At(anatomy.UpperTrapezius.Left(), anatomy.UpperTrapezius.Right())
//
// # What was published
//
//	p := protocol.For(condition.TensionTypeHeadacheChronic)
//	p.Muscles()            // in order, with their standing: trialled or usual
//	p.Sessions()           // 6 [GILDIR19]: a Range, and who states it
//	p.VisitMinutes().Value // not stated
//	p.Trials()             // every trial behind it, those that are never offered among them
//	fmt.Print(p.Report())
//
// # What is not said
//
// Zero values mean "not given", and not given means unknown: a target without a needle length is not a
// target with a short needle. Lengths, degrees and minutes have a zero of their own (body.MM(0), [Deg](0),
// [Minutes](0)). A target is checked as a whole by [Target.Validate]; a screening of a target that is not
// valid is not assessed, which passes no gate.
//
// The limits of what is accepted (a needle of 5 to 300 mm, and so on) tell a slip of the pen from an input.
// They say nothing about what is safe; that is what the contraindication package is for.
package protocol

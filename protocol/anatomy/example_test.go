package anatomy_test

import (
	"fmt"

	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
)

func Example() {
	temple := anatomy.ReferringTo(anatomy.Temple)
	fmt.Println(temple)                            // every muscle that refers pain there
	fmt.Println(temple.And(anatomy.In(body.Head))) // those whose footprint reaches the head

	for m := range anatomy.Named("levator scapulae").All() { // two parts in the atlas
		fmt.Println(m.Name())
		for h := range m.Near().All() {
			fmt.Printf("  %s: %.40s…\n", h.Name(), h.Avoid())
		}
	}
	// Output:
	// temporalis, splenius-cervicis, semispinalis-capitis, rectus-capitis-posterior-major, obliquus-capitis-inferior, upper-trapezius
	// temporalis, semispinalis-capitis, rectus-capitis-posterior-major
	// Levator scapulae, upper part
	//   Lung and pleura: Needle tangentially or along the wall, n…
	//   Vertebral artery: Stay at or below C2 level, or aim at bon…
	//   Brachial plexus: Map the plexus behind and between anteri…
	//   Spinal accessory nerve (XI): Avoid the posterior triangle roof and th…
	//   Dorsal scapular nerve and vessels: Stay off the immediate inner border at l…
	// Levator scapulae, insertion at the superior angle
	//   Lung and pleura: Needle tangentially or along the wall, n…
	//   Spinal accessory nerve (XI): Avoid the posterior triangle roof and th…
	//   Dorsal scapular nerve and vessels: Stay off the immediate inner border at l…
}

func ExampleMuscle_Envelope() {
	e := anatomy.RhomboidMajor.Envelope()
	fmt.Println(e.Positions, "|", e.Grips)
	fmt.Println("needle", e.NeedleLength, "×", e.NeedleDiameter)
	fmt.Println("no deeper than", e.DepthGuard)
	fmt.Println(anatomy.UpperTrapezius.Envelope().DepthGuard) // no source gives one
	// Output:
	// prone, side | flat
	// needle 13-25 mm × 0.2-0.25 mm
	// no deeper than 19 mm
	// not given
}

func ExampleMuscle_Reaches() {
	for _, m := range []anatomy.Muscle{anatomy.RhomboidMajor, anatomy.LumbarMultifidus, anatomy.RectusAbdominis, anatomy.Soleus} {
		fmt.Printf("%v: lung %v\n", m, m.Reaches(anatomy.Pleura))
	}
	// Output:
	// rhomboid-major: lung yes
	// lumbar-multifidus: lung L1
	// rectus-abdominis: lung zones lateral-chest, lower-ribs-front, posterior-lower-ribs
	// soleus: lung no
}

func ExampleMuscle_Codes() {
	for code := range anatomy.SternocleidomastoidSternal.Codes() {
		fmt.Println(code.System, code.Code, code.Match)
	}
	fmt.Println(anatomy.FromCode(anatomy.TA98, "A04.2.01.008")) // the whole muscle is not its sternal head
	// Output:
	// http://www.unifr.ch/ifaa/TA98 A04.2.01.008 broader
	// http://purl.org/sig/ont/fma FMA:13407 broader
	// http://purl.obolibrary.org/obo/uberon.owl UBERON:0001128 broader
	// http://snomed.info/sct 22823000 broader
	// none
}

func ExampleSite() {
	site := anatomy.LumbarMultifidus.Right().AtLevel(body.L4)
	fmt.Println(site)
	fmt.Println(site.Mirror())
	fmt.Println(site.Footprint())
	fmt.Println(site.AtLevel(body.T3).Validate())
	// Output:
	// right lumbar-multifidus L4
	// left lumbar-multifidus L4
	// right lower-back
	// not a level of the muscle: L1-L5
}

func ExampleParseMuscle() {
	_, err := anatomy.ParseMuscle("uper-trapezius")
	fmt.Println(err)
	// Output:
	// no such muscle; the nearest is "upper-trapezius"
}

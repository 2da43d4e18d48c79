package main

import (
	"cmp"
	"slices"
	"strings"

	"github.com/dryneedling/dryneedling/protocol/contraindication"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

const (
	dangerFile     = "rules-by-danger.md"
	expressionFile = "expressions.md"
)

// dangerPage lists the families: rules that speak to one danger.
func dangerPage(b *book) {
	var p page
	p.head("Rules by danger", "Rules that speak to one danger, the strongest first. A report leads with the strongest that holds and folds the others under it, "+
		"counted and named; a finding with a referral is never folded. The sources stand at the rules."+unreviewed)
	var dangers []contraindication.Family
	rules := map[contraindication.Family][]contraindication.Rule{}
	for r := range contraindication.Shipped().Rules() {
		if r.Family == "" {
			continue
		}
		if rules[r.Family] == nil {
			dangers = append(dangers, r.Family)
		}
		rules[r.Family] = append(rules[r.Family], r)
	}
	for _, danger := range dangers {
		p.entry("", string(danger))
		slices.SortStableFunc(rules[danger], func(a, b contraindication.Rule) int { return cmp.Compare(b.Strength, a.Strength) })
		for _, r := range rules[danger] {
			p.text("- %s, %s: %s", r.Strength, ruleLink(r.ID), r.Says)
		}
	}
	b.add(dangerFile, &p, "By danger", len(dangers), "dangers")
}

// named are the expressions that have a name, and what each of them says.
var named = []struct {
	expression when.Expression
	says       string
}{
	{when.Pincered(), "The muscle is lifted in a pincer grip that holds it off the chest wall or abdomen."},
	{when.SpinalContext(), "The complaint or a target is spinal."},
	{when.PlateletReason(), "A reason to know the platelet count."},
	{when.INRReason(), "A reason to know the INR."},
	{when.RibCage(), "The muscle lies on the ribs."},
	{when.OpenLungLine(), "A deep line that can reach the lung: not held off by a pincer grip, not tangential within the depth guard, and not stopped by " +
		"bone (shoulder blade with a needle up to 40 mm, lamina with one under 40 mm)."},
	{when.AbdominalWall(), "A muscle of the abdominal wall."},
	{when.TreatedChest(), "Surgery, node clearance, implant or radiotherapy of breast, axilla or chest on the side of the target."},
	{when.ChestAndAxilla(), "A muscle of the chest wall or the axillary folds."},
	{when.SpinalComplaint(), "The complaint is spinal."},
	{when.WeakDefense(), "A body that fights infection poorly, drug treatment for rheumatism aside."},
	{when.InfectionHost(), "A reason why germs reach or stay in the spine: weak defence, injected drugs, a line, dialysis access, a recent bacterial infection."},
}

func expressionPage(b *book) {
	var p page
	p.head("Expressions with a name", "Expressions that recur in the rules and stand there by their name. How to read an expression is told in "+
		"[How a verdict is made](../verdict.md#how-to-read-an-expression)."+unreviewed)
	for _, n := range named {
		p.entry("", n.expression.String())
		p.text("%s\n", n.says)
		p.item("Means", "`"+when.FromTree(n.expression.Tree().Kids[0]).String()+"`")
		var rules []string
		for r := range contraindication.Shipped().Rules() {
			if strings.Contains(r.When.String(), n.expression.String()) {
				rules = append(rules, ruleLink(r.ID))
			}
		}
		p.item("Rules", strings.Join(rules, ", "))
	}
	b.add(expressionFile, &p, "Expressions with a name", len(named), "expressions")
}

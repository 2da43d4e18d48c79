package contraindication

// AsSet is a rule with the numbers that the book sets: what is evaluated, where [Rulebook.Rule] returns what
// was written.
func (b Rulebook) AsSet(r Rule) Rule {
	r.When, _ = b.settle(&r)
	return r
}

package evidence

import (
	"iter"
	"strings"
)

// A Work is one row of the table: a published work, a page, or a flag. It is comparable. What its
// source does not show is empty; nothing was looked up or guessed.
//
// A key may stand for several works that say one thing. Its lists then have several values, and the
// citation says which value belongs to which.
type Work struct {
	Key      Source
	Aliases  List   // other keys of the same work
	Citation string // the work in a line or two, with what was not shown or comes from memory said in it
	Year     List   // of publication
	DOI      List   // bare: "10.1155/2022/1363477"
	PMID     List
	PMCID    List // with its letters: "PMC3924615"
	URL      List // without scheme; often only the site
	Kind     Kind
	Country  List   // country or "International"
	Read     string // how much was read; "general remark" was said of many works together, not of this one
}

// IsFlag reports whether the row is a flag for memory or convention. It is shown as what it is,
// never as a work, and not counted among the works.
func (w Work) IsFlag() bool { return w.Kind == KindMemory || w.Kind == KindConvention }

// String returns the key and the citation.
func (w Work) String() string { return string(w.Key) + ": " + w.Citation }

// A List is a few values in one comparable text, ";" between them. The zero List has none.
type List string

// All yields the values.
func (l List) All() iter.Seq[string] {
	if l == "" {
		return func(func(string) bool) {}
	}
	return strings.SplitSeq(string(l), ";")
}

// Has reports whether value is one of the list.
func (l List) Has(value string) bool {
	for v := range l.All() {
		if v == value {
			return true
		}
	}
	return false
}

// Len is the number of values.
func (l List) Len() int {
	if l == "" {
		return 0
	}
	return strings.Count(string(l), ";") + 1
}

// String returns the values with ", " between.
func (l List) String() string { return strings.ReplaceAll(string(l), ";", ", ") }

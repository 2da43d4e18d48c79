// Package wire reads and writes the JSON forms of this module, strictly: an object is read member by
// member, and every key that is unknown, every key that stands twice and every value of the wrong kind
// is reported with its path, all at once. Struct tags cannot do that.
//
//	node, ok := wire.Read(r, &faults)         // a tree; numbers stay as they were written
//	root := node.Object("", &faults)          // a walk over an object
//	day, ok := root.Text("as_of")             // each key that is asked for is a known one
//	plan := root.Object("plan")
//	root.Close()                              // every member that was not asked for is a fault
//
// Faults name a path, and a valid key or value where one is near; they never hold a value.
package wire

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// Limits of what is read.
const (
	MaxBytes = 1 << 20
	MaxDepth = 64
)

// The kinds of fault that come from reading alone.
var (
	ErrSyntax   = errors.New("not JSON")
	ErrEncoding = errors.New("not UTF-8")
	ErrTooLarge = errors.New("larger than 1 MiB")
	ErrTooDeep  = errors.New("nested deeper than 64 levels")
	ErrTwice    = errors.New("stands twice")
)

// Read reads one JSON value, and nothing behind it, into a tree. ok is false where it is no JSON; a key
// that stands twice is a fault, but the rest of the tree can be judged, with the first of the two.
func Read(r io.Reader, faults *Faults) (node Node, ok bool) {
	data, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	if err != nil {
		faults.Add(Fault{Problem: "could not be read to the end", Err: err})
		return Node{}, false
	}
	return Parse(data, faults)
}

// Parse is [Read] for bytes. It does not keep data.
func Parse(data []byte, faults *Faults) (node Node, ok bool) {
	text := string(data)
	switch {
	case len(data) > MaxBytes:
		faults.Add(Fault{Problem: ErrTooLarge.Error(), Err: ErrTooLarge})
		return Node{}, false
	case strings.HasPrefix(text, "\ufeff"):
		faults.Add(Fault{Problem: "begins with a byte order mark; plain UTF-8 is wanted", Err: ErrEncoding})
		return Node{}, false
	case !utf8.ValidString(text):
		faults.Add(Fault{Problem: "not valid UTF-8", Err: ErrEncoding})
		return Node{}, false
	}
	p := parser{text: text, faults: faults}
	defer func() {
		if stop := recover(); stop != nil {
			f, isFault := stop.(Fault)
			if !isFault {
				panic(stop)
			}
			faults.Add(f)
			node, ok = Node{}, false
		}
	}()
	node = p.value("", 0)
	p.blanks()
	if p.at < len(p.text) {
		p.stop("", "wanted nothing more behind the value")
	}
	return node, true
}

// A parser reads a text from left to right. It panics with the [Fault] that makes it stop.
type parser struct {
	text   string
	at     int
	faults *Faults
}

func (p *parser) stop(path, wanted string) {
	if p.at >= len(p.text) {
		wanted = "ends too early: " + wanted
	}
	line := 1 + strings.Count(p.text[:p.at], "\n")
	column := p.at - strings.LastIndexByte(p.text[:p.at], '\n')
	panic(Fault{Path: path, Problem: fmt.Sprintf("not JSON at line %d, byte %d: %s", line, column, wanted), Err: ErrSyntax})
}

func (p *parser) peek() byte {
	if p.at >= len(p.text) {
		return 0
	}
	return p.text[p.at]
}

func (p *parser) blanks() {
	for p.at < len(p.text) && strings.IndexByte(" \t\r\n", p.text[p.at]) >= 0 {
		p.at++
	}
}

func (p *parser) accept(c byte) bool {
	p.blanks()
	if p.peek() != c || p.at >= len(p.text) {
		return false
	}
	p.at++
	return true
}

func (p *parser) value(path string, depth int) Node {
	p.blanks()
	if depth > MaxDepth {
		panic(Fault{Path: path, Problem: ErrTooDeep.Error(), Err: ErrTooDeep})
	}
	switch c := p.peek(); {
	case c == '{':
		return p.object(path, depth)
	case c == '[':
		return p.list(path, depth)
	case c == '"':
		return Node{kind: String, text: p.str(path)}
	case c == '-' || isDigit(c):
		return Node{kind: Number, text: p.number(path)}
	case p.word("true"):
		return Node{kind: Bool, text: "true"}
	case p.word("false"):
		return Node{kind: Bool}
	case p.word("null"):
		return Node{kind: Null}
	}
	p.stop(path, "wanted a value")
	return Node{}
}

// word accepts a word.
func (p *parser) word(word string) bool {
	found := strings.HasPrefix(p.text[p.at:], word)
	if found {
		p.at += len(word)
	}
	return found
}

func (p *parser) object(path string, depth int) Node {
	node := Node{kind: Object}
	seen := make(map[string]bool)
	p.at++
	for !p.accept('}') {
		if len(node.members) > 0 && !p.accept(',') {
			p.stop(path, "wanted , or }")
		}
		p.blanks()
		if p.peek() != '"' {
			p.stop(path, "wanted a key")
		}
		m := member{key: p.str(path)}
		here := join(path, m.key, len(node.members))
		if !p.accept(':') {
			p.stop(here, "wanted :")
		}
		m.node = p.value(here, depth+1)
		m.again = seen[m.key]
		if m.again {
			p.faults.Add(Fault{Path: here, Problem: ErrTwice.Error(), Err: ErrTwice})
		}
		seen[m.key] = true
		node.members = append(node.members, m)
	}
	return node
}

func (p *parser) list(path string, depth int) Node {
	node := Node{kind: List}
	p.at++
	for !p.accept(']') {
		if len(node.items) > 0 && !p.accept(',') {
			p.stop(path, "wanted , or ]")
		}
		node.items = append(node.items, p.value(fmt.Sprintf("%s[%d]", path, len(node.items)), depth+1))
	}
	return node
}

// number reads a number as JSON spells it, and leaves it as it is written.
func (p *parser) number(path string) string {
	rest := p.text[p.at:]
	n := 0
	for n < len(rest) && strings.IndexByte("+-.eE0123456789", rest[n]) >= 0 {
		n++
	}
	if !IsNumber(rest[:n]) {
		p.stop(path, "wanted a number as JSON writes it")
	}
	p.at += n
	return rest[:n]
}

func (p *parser) str(path string) string {
	p.at++ // the opening quote
	var out strings.Builder
	for {
		start := p.at
		for p.at < len(p.text) && p.text[p.at] >= 0x20 && p.text[p.at] != '"' && p.text[p.at] != '\\' {
			p.at++
		}
		out.WriteString(p.text[start:p.at])
		switch {
		case p.at >= len(p.text):
			p.stop(path, "wanted the closing quote")
		case p.text[p.at] == '"':
			p.at++
			return out.String()
		case p.text[p.at] == '\\':
			out.WriteRune(p.escape(path))
		default:
			p.stop(path, "a control character in a string has to be escaped")
		}
	}
}

func (p *parser) escape(path string) rune {
	if p.at+1 >= len(p.text) {
		p.at = len(p.text)
		p.stop(path, "wanted the rest of an escape")
	}
	c := p.text[p.at+1]
	if i := strings.IndexByte(`"\/bfnrt`, c); i >= 0 {
		p.at += 2
		return rune("\"\\/\b\f\n\r\t"[i])
	}
	r := p.unicodeEscape(path)
	if !utf16.IsSurrogate(r) {
		return r
	}
	if strings.HasPrefix(p.text[p.at:], `\u`) {
		if pair := utf16.DecodeRune(r, p.unicodeEscape(path)); pair != utf8.RuneError {
			return pair
		}
	}
	panic(Fault{Path: path, Problem: "half of a surrogate pair is no character", Err: ErrEncoding})
}

func (p *parser) unicodeEscape(path string) rune {
	if len(p.text)-p.at >= 6 && p.text[p.at+1] == 'u' {
		if r, err := strconv.ParseUint(p.text[p.at+2:p.at+6], 16, 16); err == nil {
			p.at += 6
			return rune(r)
		}
	}
	p.stop(path, "no such escape")
	return 0
}

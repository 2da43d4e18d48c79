package rulecheck

import ("testing";"fmt";"time";"github.com/dryneedling/dryneedling/protocol/contraindication")

func TestScratch(t *testing.T) {
	for r := range contraindication.Shipped().Rules() {
		start := time.Now()
		cases, unseen := Propose(contraindication.Shipped(), r.ID)
		fmt.Println("==", r.ID, r.When, len(cases), time.Since(start).Round(time.Millisecond))
		for _, c := range cases { fmt.Println(c.Go()) }
		for _, u := range unseen { fmt.Println("UNSEEN", u) }
	}
}

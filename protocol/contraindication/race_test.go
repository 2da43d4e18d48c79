//go:build race

package contraindication_test

// raced: under the race detector a sync.Pool forgets at random, so that allocations can't be counted.
const raced = true

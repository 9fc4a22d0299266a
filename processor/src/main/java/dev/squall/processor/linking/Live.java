package dev.squall.processor.linking;

/**
 * A trie node that the segments so far lead to.
 *
 * @param better whether one of them is more specific than the segment of the route that is looked at, and none before it less
 *     specific; otherwise all are as specific
 */
record Live(RouteTrie.Node node, boolean better) {}

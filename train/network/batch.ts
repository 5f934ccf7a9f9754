/** A sentence as a network reads it: node 0 is the root, nodes from 1 on the tokens. */
export interface Sentence {
	readonly length: number
	/** As many numbers of rows of the table for each token. */
	readonly rows: Int32Array
}

/** Sentences that are read in one step, each with a root before it. */
export interface Batch<S extends Sentence = Sentence> {
	readonly sentences: readonly S[]
	/** Where each sentence's root lies among all nodes. */
	readonly starts: Int32Array
	/** Nodes in all, and tokens in all. */
	readonly nodes: number
	readonly tokens: number
}

export function batchOf<S extends Sentence>(sentences: readonly S[]): Batch<S> {
	const starts = new Int32Array(sentences.length)
	let nodes = 0
	sentences.forEach(({length}, index) => {
		starts[index] = nodes
		nodes += length + 1
	})
	return {sentences, starts, nodes, tokens: nodes - sentences.length}
}

/** Cuts sentences, in the order given, into batches of up to `maxNodes` nodes. */
export function batchesOf<S extends Sentence>(sentences: readonly S[], maxNodes: number): Batch<S>[] {
	const batches: Batch<S>[] = []
	let open: S[] = []
	let nodes = 0
	for (const sentence of sentences) {
		if (nodes > 0 && nodes + sentence.length + 1 > maxNodes) {
			batches.push(batchOf(open))
			open = []
			nodes = 0
		}
		open.push(sentence)
		nodes += sentence.length + 1
	}
	if (open.length > 0) batches.push(batchOf(open))
	return batches
}

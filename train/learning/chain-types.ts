/** A sequence of tokens to learn from: token `t` has `keys` from `starts[t]` up to `starts[t + 1]`. */
export interface ChainExample {
	keys: Int32Array
	starts: Int32Array
	readonly labels: Uint8Array
	/** Scores that are given already, `count` a token; null for none. */
	readonly given: Float32Array | null
}

export interface ChainOptions {
	/** How many labels. */
	readonly count: number
	readonly mayFollow: (before: number, after: number) => boolean
	readonly epochs: number
	/** Learning rate (AdaGrad). */
	readonly rate: number
	/** Share of features left out at random at each step: keeps rare words from explaining everything (Wang & Manning 2013). */
	readonly dropout: number
	/** Features in fewer tokens are left out. */
	readonly minCount: number
	readonly seed: number
	/** Transitions to start from. */
	readonly transitions?: ArrayLike<number>
	/** Weights below `minWeight` after so many epochs are 0 from then on; the other epochs train those left. */
	readonly prune?: {readonly after: number; readonly minWeight: number}
	readonly report?: (epoch: number, loss: number) => void
}

export interface TrainedChain {
	readonly keys: Int32Array
	/** `stride` numbers a key, the first `count` of them weights in log-odds. */
	readonly weights: Float32Array
	readonly stride: number
	readonly transitions: Float64Array
}

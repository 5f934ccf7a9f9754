/** The flags of all commands that read articles. */
interface ReadingFlags {
	readonly published?: string
	readonly config?: string
	readonly inputFormat?: string
	readonly encoding?: string
	readonly map?: string
	readonly threads: string
	readonly maxLength: string
	readonly quiet?: boolean
}

/** Those that read many, and say how it goes. */
interface RunFlags extends ReadingFlags {
	readonly timeout?: string
	readonly verbose?: boolean
}

/** The flags of `annotate` as commander hands them on: those of `view`. */
export interface AnnotateFlags extends Omit<ViewFlags, 'title'> {
	readonly port: string
}

/** The flags of `check` as commander hands them on. */
export interface CheckFlags {
	readonly update?: boolean
	readonly partial?: boolean
	readonly strict?: boolean
	readonly config?: string
}

/** The flags of `doctor` as commander hands them on. */
export interface DoctorFlags {
	readonly json?: boolean
	readonly config?: string
}

/** The flags of `enqueue` as commander hands them on: some of those of `extract`. */
export interface EnqueueFlags
	extends Omit<ExtractFlags, 'format' | 'threads' | 'out' | 'tokens' | 'compact' | 'bom' | 'errors'> {
	readonly queue: string
	readonly name: string
	readonly batch: string
}

/** The flags of `eval` as commander hands them on. */
export interface EvalFlags {
	readonly gold: string
	readonly errors: string
	readonly differences?: string
	readonly json?: string
	readonly limit?: string
	readonly rules?: boolean
	readonly config?: string
}

/** The flags of `explain` as commander hands them on: some of those of `extract`, and what to explain. */
export interface ExplainFlags
	extends Pick<
		ExtractFlags,
		| 'kinds'
		| 'statements'
		| 'published'
		| 'config'
		| 'inputFormat'
		| 'encoding'
		| 'map'
		| 'language'
		| 'network'
		| 'maxLength'
		| 'quiet'
	> {
	readonly find?: string
	readonly at?: string
	readonly sentence?: string
	readonly id?: string
	readonly article?: string
	readonly features: string
	readonly all?: boolean
	readonly json?: boolean
}

/** The flags of `extract` as commander hands them on. */
export interface ExtractFlags extends RunFlags {
	readonly errors?: string
	/** False with `--no-network`. */
	readonly network?: boolean
	readonly format?: string
	readonly out?: string
	readonly kinds?: string
	readonly statements?: string
	readonly tokens?: boolean
	readonly compact?: boolean
	readonly bom?: boolean
	/** Only of `facts`. */
	readonly brief?: boolean
	readonly language?: string
	readonly minConfidence?: string
	readonly minSalience?: string
	readonly top?: string
	readonly shard?: string
	readonly shardSize?: string
	readonly fresh?: boolean
	readonly retry?: boolean
	readonly prune?: boolean
	readonly recheck?: boolean
}

/** The flags of `facts` as commander hands them on: some of those of `extract`. */
export type FactsFlags = Omit<ExtractFlags, 'format'>

/** The flags of `index` as commander hands them on. */
export interface IndexFlags extends ReadingFlags {
	readonly db: string
	readonly merge?: boolean
}

/** The flags of `mcp` as commander hands them on. */
export interface McpFlags {
	readonly root?: string
	readonly db?: string
	readonly config?: string
}

/** The flags of `query` as commander hands them on. */
export interface QueryFlags {
	readonly speaker?: string
	readonly entity?: string
	readonly unit?: string
	readonly event?: string
	readonly from?: string
	readonly to?: string
	readonly text?: string
	readonly kinds?: string
	readonly article?: string
	readonly minConfidence?: string
	readonly limit?: string
	readonly format: string
}

/** The flags of `queue` as commander hands them on. */
export interface QueueFlags {
	readonly queue: string
	readonly name: string
	readonly limit?: string
	readonly json?: boolean
}

/** The flags of `merge` as commander hands them on. */
export interface MergeFlags {
	readonly out: string
	readonly quiet?: boolean
}

/** The flags of `report` as commander hands them on. */
export interface ReportFlags extends RunFlags {
	readonly out: string
	readonly title?: string
	/** False with `--no-pages`. */
	readonly pages: boolean
}

/** The flags of `score` as commander hands them on. */
export interface ScoreFlags {
	readonly gold: string
	readonly corpus: string
	readonly brief?: boolean
	readonly json?: string
	readonly limit?: string
	readonly errors?: string
	readonly floors?: string | true
	readonly raise?: boolean
	readonly write?: string | true
	readonly rules?: boolean
	readonly config?: string
}

/** The flags of `serve` as commander hands them on. */
export interface ServeFlags {
	readonly host: string
	readonly db?: string
	readonly port: string
	readonly threads: string
	readonly maxBytes: string
	readonly maxWaiting: string
	readonly timeout: string
	readonly maxLength: string
	readonly kinds?: string
	readonly published?: string
	readonly config?: string
	readonly minConfidence?: string
	readonly quiet?: boolean
}

/** The flags of `view` as commander hands them on. */
export interface ViewFlags extends RunFlags {
	readonly out: string
	readonly title?: string
	readonly kinds?: string
}

/** The flags of `work` as commander hands them on. */
export interface WorkFlags {
	readonly queue: string
	readonly name: string
	readonly out: string
	readonly format: string
	readonly untilEmpty?: boolean
	readonly threads: string
	readonly timeout?: string
	readonly lostAfter: string
	readonly mount?: string
	readonly quiet?: boolean
}

/** One thing that gold and ours don't agree on. */
export interface Difference {
	/** A few words that group like errors: `missed PER`, `unit wrong`. */
	readonly kind: string
	/** Words around it. */
	readonly text: string
	/** What gold says, or null where it says nothing. */
	readonly gold: string | null
	/** What we say, or null where we say nothing. */
	readonly ours: string | null
	/** The rule or model that found ours, or null. */
	readonly rule: string | null
}

/** Differences of one kind. */
export interface ErrorKind {
	readonly kind: string
	readonly count: number
	readonly examples: readonly Difference[]
}

/** Groups differences by kind, the commonest first, with up to `limit` examples each, evenly spread over the set. */
export function groupDifferences(differences: readonly Difference[], limit: number): ErrorKind[] {
	const groups = new Map<string, Difference[]>()
	for (const difference of differences) {
		const group = groups.get(difference.kind)
		if (group) group.push(difference)
		else groups.set(difference.kind, [difference])
	}
	return [...groups]
		.map(([kind, all]) => ({kind, count: all.length, examples: spread(all, limit)}))
		.sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1))
}

function spread<T>(all: readonly T[], limit: number): T[] {
	if (all.length <= limit) return [...all]
	return Array.from({length: limit}, (_, index) => all[Math.floor((index * all.length) / limit)]!)
}

const contextChars = 40
const maxSpanChars = 200

/** The words around a span, on one line, for a reader of errors: 40 characters on both sides of it. */
export function contextOf(text: string, start: number, end: number): string {
	const before = text.slice(Math.max(0, start - contextChars), start)
	const inside = text.slice(start, Math.min(end, start + maxSpanChars))
	return `${before}[${inside}]${text.slice(end, end + contextChars)}`.replace(/\s+/g, ' ')
}

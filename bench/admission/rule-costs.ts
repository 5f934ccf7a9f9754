import type {ListedSet} from './rule-sets.js'

/** What trying the rules of a set costs. */
export interface TryingCost {
	readonly set: string
	readonly rules: number
	readonly tried: number
	/** Of those tried, how many read or changed something. */
	readonly found: number
	readonly milliseconds: number
}

/** The function by which a rule is tried: `attempt`, of readers of times `read`. */
type Trying = Record<'attempt' | 'read', Attempt | undefined>

type Attempt = (context: unknown, item: unknown) => unknown

interface Counter {
	readonly rules: Set<string>
	tried: number
	found: number
	milliseconds: number
}

/**
 * Counts how often rules are tried while something runs, several times over: the least time of a set counts. What a rule
 * asks of other rules is theirs, and what the watching costs is taken off. The dearest set comes first.
 */
export function measureTrying(sets: readonly ListedSet[], run: () => void, rounds = 3): TryingCost[] {
	const counters = new Map<string, Counter>()
	let inner = 0
	// A reader of times that reads nothing gives null; of other rules null drops the item.
	const watched = (counter: Counter, attempt: Attempt, none?: null) => (context: unknown, item: unknown) => {
		const outer = inner
		inner = 0
		const start = performance.now()
		const found = attempt(context, item)
		const whole = performance.now() - start
		counter.milliseconds += whole - inner
		inner = outer + whole
		counter.tried++
		if (found !== none && found !== undefined && found !== item) counter.found++
		return found
	}
	const empty: Counter = {rules: new Set(), tried: 0, found: 0, milliseconds: 0}
	const idle = watched(empty, () => undefined)
	for (let call = 0; call < 1e6; call++) idle(null, null)
	const overhead = empty.milliseconds / empty.tried
	const unwatched = sets.flatMap(({room, phases, rules}) => {
		const name = `${room} ${phases[0]}`
		const counter: Counter = counters.get(name) ?? {...empty, rules: new Set(), tried: 0, milliseconds: 0}
		counters.set(name, counter)
		return rules.map((rule) => {
			counter.rules.add(rule.name)
			const trying = rule as unknown as Trying
			const key = trying.attempt ? 'attempt' : 'read'
			const own = trying[key]!
			trying[key] = watched(counter, own, key === 'read' ? null : undefined)
			return () => {
				trying[key] = own
			}
		})
	})
	const costs = new Map<string, TryingCost>()
	for (let round = 0; round < rounds; round++) {
		for (const counter of counters.values()) counter.tried = counter.found = counter.milliseconds = 0
		run()
		for (const [set, {rules, tried, found, milliseconds}] of counters) {
			const least = Math.min(costs.get(set)?.milliseconds ?? Number.POSITIVE_INFINITY, milliseconds - tried * overhead)
			costs.set(set, {set, rules: rules.size, tried, found, milliseconds: Math.max(0, least)})
		}
	}
	for (const restore of unwatched) restore()
	return [...costs.values()].sort((a, b) => b.milliseconds - a.milliseconds)
}

/** A line a set, and their sum. */
export function costTable(costs: readonly TryingCost[]): string {
	const sum = (of: (cost: TryingCost) => number): number => costs.reduce((all, cost) => all + of(cost), 0)
	const all = {
		set: 'all',
		rules: sum(({rules}) => rules),
		tried: sum(({tried}) => tried),
		found: sum(({found}) => found),
		milliseconds: sum(({milliseconds}) => milliseconds),
	}
	const lines = [...costs, all].map(({set, rules, tried, found, milliseconds}) => [
		set,
		String(rules),
		String(tried),
		tried === 0 ? '' : `${((100 * found) / tried).toFixed(1)} %`,
		milliseconds.toFixed(1),
	])
	const cells = [['set', 'rules', 'tried', 'found', 'ms'], ...lines]
	const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...cells.map((line) => line[column]!.length)))
	return cells
		.map((line) =>
			line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  '),
		)
		.join('\n')
}

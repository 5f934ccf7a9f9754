import {isClosed} from '#src/evaluate/gold/gold-file.js'
import {isCompared} from '#src/evaluate/metrics.js'
import type {Row} from '#src/evaluate/score.js'

/**
 * Rows in the order of the scoreboard: first the closed sets, each followed by its gap to the open set beside it and by
 * that open set, then the rest as they come. The gap, open − closed of each F1, of the recall of statements and of the
 * counted heads, is a set of its own, `newsfacts/gap`: how much better we read what we have looked at. It may be below 0.
 */
export function withGaps(rows: readonly Row[]): Row[] {
	const closed = [...new Set(rows.map(({set}) => set).filter(isClosed))]
	const first = closed.flatMap((set) => {
		const open = rowsOf(rows, besides(set, 'open'))
		const measured = rowsOf(rows, set)
		return [...measured, ...gapRows(besides(set, 'gap'), open, measured), ...open]
	})
	return [...first, ...rows.filter((row) => !first.includes(row))]
}

/** True of the rows that `withGaps` adds: a difference of two sets, for which there is neither a best figure nor a floor. */
export const isGap = (set: string): boolean => /(?:^|\/)gap$/.test(set)

const rowsOf = (rows: readonly Row[], set: string): Row[] => rows.filter((row) => row.set === set)

// `newsfacts/closed` → `newsfacts/open`
const besides = (set: string, name: string): string => set.replace(/[^/]+$/, name)

function gapRows(set: string, open: readonly Row[], closed: readonly Row[]): Row[] {
	return closed.flatMap(({metric, items, value, seen}) => {
		const other = open.find((row) => row.metric === metric)
		if (!other || !isCompared(metric)) return []
		const gap = value === null || other.value === null ? null : other.value - value
		return {set, items, metric, value: gap, best: null, seen: seen || other.seen}
	})
}

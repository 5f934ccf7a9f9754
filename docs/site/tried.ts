import {codeBlocks} from './markdown.js'

/** What is done with a block of a page whose commands are tried. */
export type Step =
	| {readonly do: 'write'; readonly file: string; readonly text: string; readonly line: number}
	| {readonly do: 'run'; readonly script: string; readonly code: number; readonly line: number}
	/** Lines that the command before has printed, `whole`: all of them. */
	| {readonly do: 'compare'; readonly lines: readonly string[]; readonly whole: boolean; readonly line: number}

/** Where the commands of a page are tried: `in an empty folder`, `in the repository`, or null where they are not. */
export const placeOf = (markdown: string): string | null =>
	/^<!-- commands: tried ([a-z ]+) -->$/m.exec(markdown)?.[1] ?? null

/**
 * The steps of a page: a block with a name is a file, one of shell is run, a plain one behind it is what that prints. Above a
 * block `<!-- by hand -->` leaves it out, `<!-- ends with 4 -->` says its exit code, `<!-- whole -->` that it is all that is printed.
 */
export function stepsOf(markdown: string): Step[] {
	const lines = markdown.split('\n')
	const steps: Step[] = []
	for (const {language, name, text, line} of codeBlocks(markdown)) {
		const above = noteAbove(lines, line - 2)
		if (above === 'by hand') continue
		if (name !== null) steps.push({do: 'write', file: name, text: `${text}\n`, line})
		else if (language === 'sh')
			steps.push({do: 'run', script: text, code: Number(/^ends with (\d+)$/.exec(above ?? '')?.[1] ?? 0), line})
		else if (language === '' || language === 'text')
			steps.push({do: 'compare', lines: text.split('\n').filter(isFull), whole: above === 'whole', line})
	}
	return steps
}

// The comment before the block, over an empty line or not.
function noteAbove(lines: readonly string[], fence: number): string | null {
	const above = lines[fence - 1] === '' ? lines[fence - 2] : lines[fence - 1]
	return /^<!-- ([a-z0-9 ]+) -->$/.exec(above ?? '')?.[1] ?? null
}

/**
 * The lines of a block as the command prints them now: those that are still printed stay, the others become the printed line
 * that is most like them. Lines that nothing is like stay as they are.
 */
export function renewed(lines: readonly string[], printed: readonly string[]): string[] {
	const left = new Set(printed.filter((line) => !lines.includes(line)))
	return lines.map((line) => {
		if (printed.includes(line)) return line
		const [best] = [...left].map((other) => [likeness(line, other), other] as const).sort(([a], [b]) => b - a)
		if (!best || best[0] < leastLikeness) return line
		left.delete(best[1])
		return best[1]
	})
}

/** Whether a line has words. */
export const isFull = (line: string): boolean => line.trim() !== ''

const leastLikeness = 0.4

// The share of words that two lines have in common.
function likeness(one: string, other: string): number {
	const [a, b] = [new Set(one.match(/[\p{L}\p{N}]+/gu)), new Set(other.match(/[\p{L}\p{N}]+/gu))]
	const common = [...a].filter((word) => b.has(word)).length
	return common / Math.max(1, a.size + b.size - common)
}

import {costOf, headingCost} from './budget.js'
import {worthOf} from './line-worth.js'
import {hasOwnType} from './own-type.js'
import type {SheetArticle, SheetLine} from './sheet-article.js'

/** Most of the characters that the line of direct speech takes which comes before other lines. */
const speechShare = 0.35

/** Lines that stay together or not at all: one, or the rows of a list. */
interface Part {
	readonly lines: readonly SheetLine[]
	readonly section: number
	readonly isOwn: boolean
	readonly worth: number
}

/**
 * The lines of sections that a number of characters holds, in their order: those that say most for their length, before
 * them a line of direct speech; a list stays whole. Room that is left goes to speech that a line has in part. Events of a caller's
 * own types stay, since nothing has learned how much they matter.
 */
export function shortened(
	article: SheetArticle,
	sections: readonly (readonly SheetLine[])[],
	characters: number,
): SheetLine[][] {
	const ranked = sections
		.flatMap((lines, section) => partsOf(article, lines, section, characters))
		.sort((a, b) => b.worth - a.worth)
	const speech = ranked.find(({lines}) => isSpeech(lines[0]!) && costOf(lines[0]!) <= speechShare * characters)
	const rankOf = (part: Part): number => (part.isOwn ? 0 : part === speech ? 1 : 2)
	ranked.sort((a, b) => rankOf(a) - rankOf(b))
	const kept = new Set<SheetLine>()
	const open = new Set<number>()
	let left = characters
	for (const {lines, section, isOwn} of ranked) {
		const cost = costOfAll(lines) + (open.has(section) ? 0 : headingCost)
		if (cost > left && !isOwn) continue
		for (const line of lines) kept.add(line)
		open.add(section)
		left -= cost
	}
	const longer = new Map<SheetLine, SheetLine>()
	for (const {lines} of ranked) {
		for (const line of lines) {
			const more = line.longer && kept.has(line) ? costOf(line.longer) - costOf(line) : 0
			if (!line.longer || more <= 0 || more > left || givesMoreOf(line, kept)) continue
			longer.set(line, line.longer)
			left -= more
		}
	}
	return sections.map((lines) => lines.filter((line) => kept.has(line)).map((line) => longer.get(line) ?? line))
}

// Its longer form has a sentence that another line gives.
const givesMoreOf = (line: SheetLine, kept: ReadonlySet<SheetLine>): boolean =>
	[...kept].some(
		(other) =>
			other !== line &&
			other.sentences.some((one) => line.longer!.sentences.includes(one) && !line.sentences.includes(one)),
	)

const costOfAll = (lines: readonly SheetLine[]): number => lines.reduce((sum, line) => sum + costOf(line), 0)

// A list that no choice leaves room for is single lines.
function partsOf(article: SheetArticle, lines: readonly SheetLine[], section: number, characters: number): Part[] {
	const parts = new Map<SheetLine | number, SheetLine[]>()
	for (const line of lines) {
		const key = article.rows.get(line.sentences[0]!) ?? line
		parts.set(key, [...(parts.get(key) ?? []), line])
	}
	const whole = [...parts.values()].flatMap((own) =>
		costOfAll(own) + headingCost > characters ? own.map((line) => [line]) : [own],
	)
	return whole.map((own) => ({
		lines: own,
		section,
		isOwn: own.some(({sentences}) => sentences.some((sentence) => hasOwnType(article, sentence))),
		worth: worthOf(article, {
			text: own.map(({text}) => text).join('\n'),
			sentences: own.flatMap((line) => line.sentences),
		}),
	}))
}

// `Ann Lee said: “It leaks”`, `“It leaks,” Ann Lee said`
const isSpeech = ({text}: SheetLine): boolean => /: “|^[“"][^“”"]{20,300}[”"]/u.test(text)

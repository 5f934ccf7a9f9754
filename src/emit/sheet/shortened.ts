import {costOf, headingCost, worthOf} from './budget.js'
import {hasOwnType} from './own-type.js'
import type {SheetArticle, SheetLine} from './sheet-article.js'

/** Most of the characters that the one line of direct speech takes which stays in any case. */
const speechShare = 0.25

/**
 * The lines of sections that a number of characters holds, in their order: those that say most for their length, and a line of direct
 * speech. Events of a caller's own types stay, since nothing has learned how much they matter.
 */
export function shortened(
	article: SheetArticle,
	sections: readonly (readonly SheetLine[])[],
	characters: number,
): SheetLine[][] {
	const ranked = sections
		.flatMap((lines, section) =>
			lines.map((line) => ({
				line,
				section,
				isOwn: line.sentences.some((sentence) => hasOwnType(article, sentence)),
				worth: worthOf(article, line),
			})),
		)
		.sort((a, b) => b.worth - a.worth)
	const speech = ranked.find(({line}) => isSpeech(line) && costOf(line) <= speechShare * characters)
	const rankOf = (one: (typeof ranked)[number]): number => (one.isOwn ? 0 : one === speech ? 1 : 2)
	ranked.sort((a, b) => rankOf(a) - rankOf(b))
	const kept = new Set<SheetLine>()
	const open = new Set<number>()
	let left = characters
	for (const {line, section, isOwn} of ranked) {
		const cost = costOf(line) + (open.has(section) ? 0 : headingCost)
		if (cost > left && !isOwn) continue
		kept.add(line)
		open.add(section)
		left -= cost
	}
	return sections.map((lines) => lines.filter((line) => kept.has(line)))
}

// `Ann Lee said: “It leaks”`, `“It leaks,” Ann Lee said`
const isSpeech = ({text}: SheetLine): boolean => /: “|^[“"][^“”"]{20,300}[”"]/u.test(text)

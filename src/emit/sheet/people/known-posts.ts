import type {SheetLine} from '../sheet-article.js'
import {hasRun, wordsOf} from '../wording/words.js'

/** Lines without the post of a speaker where a line above gives both: `Ann Lee said` below `Mayor Ann Lee sold the mill`. */
export function withoutKnownPosts(sections: readonly (readonly SheetLine[])[]): SheetLine[][] {
	const above: (readonly string[])[] = []
	return sections.map((lines) =>
		lines.map((line) => {
			const at = line.post === undefined ? -1 : line.text.indexOf(line.post)
			const name = at > 0 ? wordsOf(line.text.slice(0, at)) : []
			const post = wordsOf(line.post ?? '')
			const isKnown = name.length > 0 && above.some((words) => hasPost(words, name, post))
			above.push(wordsOf(line.text).filter(isNoFiller))
			return isKnown ? {...line, text: `${line.text.slice(0, at)}${line.text.slice(at + line.post!.length)}`} : line
		}),
	)
}

// Side by side, so that `Ann Berg, mayor of Narva, met Bo Lee` gives no post of Ann Lee.
function hasPost(words: readonly string[], name: readonly string[], post: readonly string[]): boolean {
	const [who, what] = [name.filter(isNoFiller), post.filter(isNoFiller)]
	return hasRun(words, [...who, ...what]) || hasRun(words, [...what, ...who])
}

// `Ann Lee, 54, the mayor`, `Ann Lee is mayor`
const isNoFiller = (word: string): boolean => !/^(?:an?|the|is|was|\d{1,3})$/.test(word)

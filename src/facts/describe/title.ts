import {inClass} from '../../lexicon/lexicon.js'
import {fullTitle} from '../../model/grammar/full-title.js'

/** A post as it stands inside a sentence: `Lt. Gov.` → lieutenant governor. */
export const spelledTitle = (title: string): string =>
	title.replace(/(?<!\p{L})(\p{L}{2,5})\./gu, (short, word: string) => {
		const full = fullTitle(word.toLowerCase())
		return full === word.toLowerCase() ? short : full
	})

/** A post of several people as that of one of them: `actress` of `actresses Ann Lee and Di Roe`, `lawyer for Acme`. */
export function titleOfOne(title: string): string {
	const head = /^.{0,200}?(?= (?:at|for|in|of|to|with) |$)/u.exec(title)?.[0] ?? ''
	const one = head
		.replace(/(?<=\p{L}(?:ach|ant|ate|ent|er|ess|eur|ian|ist|or))e?s$/u, '')
		.replace(/(?<=\p{L})men$/u, 'man')
	return `${one}${title.slice(head.length)}`
}

const passingClasses = ['actor-reb', 'description-noun', 'passing-title', 'plight-noun'] as const

/** Whether a title alone is what a person is in one story, no post: `contender`, `refugee`, `rival`. */
export const isPassingTitle = (title: string): boolean =>
	passingClasses.some((name) => inClass(title.toLowerCase(), name))

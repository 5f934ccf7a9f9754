import type {Article, Block} from '../model/article/article.js'
import {isReadType} from '../model/article/beside/beside-text.js'
import type {Message} from '../model/message.js'
import {textSpan} from '../model/span.js'
import {findOtherLanguageIn} from './other-language.js'

/** An article's blocks with nothing in those of another language than English, and a message for each of these. */
export function withoutForeign({text, blocks}: Article): {
	readonly blocks: readonly Block[]
	readonly messages: readonly Message[]
} {
	const messages: Message[] = []
	const read = blocks.map((block) => {
		const other = isReadType(block.type) ? findOtherLanguageIn(text.slice(block.start, block.end)) : null
		if (other === null) return block
		const reason = `the paragraph looks ${other.name} (${other.code}); facts are read from English alone, so it has none: ask for \`language: 'en'\` (\`--language en\`) to read it all the same`
		messages.push({...textSpan(text, block), reason, rule: 'article/language'})
		return {...block, end: block.start}
	})
	return {blocks: read, messages}
}

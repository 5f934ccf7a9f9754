import {expect, test} from '@jest/globals'
import {createReadingReader} from '#src/extract.js'
import {readArticleContext} from '#src/facts/event/trigger/article-context.js'
import {standardTypes} from '#src/facts/event/trigger/type-index.js'
import {loadStandardModels} from '#src/models.js'

const match = 'The striker scored twice and the goalkeeper saved a penalty. The coach praised his players.\n\n'
const court = 'The judge jailed the clerk for fraud. The lawyer said that the jury had ignored the evidence.\n\n'

const readingOf = createReadingReader(loadStandardModels())
const topicsOf = (text: string): readonly number[] => readArticleContext(readingOf({text}), standardTypes(), []).topics

test('what an article is about: its commonest topics, each once and few of them', () => {
	const topics = topicsOf(match.repeat(2) + court)
	expect(new Set(topics).size).toBe(topics.length)
	expect(topics.length).toBeLessThanOrEqual(12)
	expect(topics.slice(0, 3).every((topic) => topicsOf(match).includes(topic))).toBe(true)
	expect(topicsOf(court).slice(0, 5)).not.toEqual(topicsOf(match).slice(0, 5))
})

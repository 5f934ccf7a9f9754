import {note, type Origin, type ReadArticle} from '../ingested.js'
import {makeStory, type Story} from './story.js'

/**
 * The article of a document whose file says when it was made. Its text's own date goes first; where it has none that of the
 * file is taken, with a message, since a file may be made long after the story.
 */
export function datedByFile(story: Story, origin: Origin): ReadArticle {
	const bare = makeStory({...story, published: undefined}, origin)
	if (bare.article.published !== null || story.published === undefined) return bare
	const dated = makeStory(story, origin)
	if (dated.article.published === null) return bare
	const reason = `${dated.place}: its date, ${dated.article.published}, is that on which the file was made`
	return {...dated, messages: [...dated.messages, note('ingest/date', reason)]}
}

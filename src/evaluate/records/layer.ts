import {readJsonl, recordsHave} from '../gold/jsonl.js'
import type {Pair, Part, Score} from '../score.js'
import type {GoldFile, Task} from '../task.js'
import {annotatedSchema} from './annotated.js'
import type {RecordArticle} from './record-article.js'
import {recordedSchema} from './recorded.js'

/** One layer of articles with all their facts: a task that reads either form of such gold. */
export const layer = (part: Part, score: (pairs: Iterable<Pair<RecordArticle>>) => Score): Task<RecordArticle> => ({
	part,
	accepts: isRecords,
	read: readRecords,
	article: ({id, published, text}) => ({...(id && {id}), published, text}),
	documents: ({id}) => [id],
	score,
})

const isRecords = (file: GoldFile): boolean =>
	/^(?:newsfacts|corpus)\//.test(file.path) && (isAnnotated(file) || isRecorded(file))

const isAnnotated = (file: GoldFile): boolean => recordsHave(file, 'text', 'quotes', 'quantities', 'dates')

const isRecorded = (file: GoldFile): boolean => recordsHave(file, 'article', 'facts')

/** Articles with facts, in the annotators' form or in our record format. */
export const readRecords = (file: GoldFile): RecordArticle[] =>
	readJsonl(file, isAnnotated(file) ? annotatedSchema : recordedSchema)

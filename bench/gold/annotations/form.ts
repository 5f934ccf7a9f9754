import type {RecordArticle} from '#src/evaluate/records/record-article.js'
import type {Span} from '#src/model/span.js'
import type {Json} from './offsets.js'

type Facts = Omit<RecordArticle, 'id' | 'published' | 'text'>

/** Facts in the annotators' form, as `readRecords` takes them. */
export function toAnnotatedForm(facts: Facts, text: string): {readonly [key: string]: Json} {
	const exact = ({start, end}: Span) => ({span: [start, end], text: text.slice(start, end)})
	const named = (type: string) =>
		facts.entities.filter((one) => one.type === type).map(({name, mentions}) => ({name, mentions}))
	const form = {
		people: named('person').map((person) => ({
			...person,
			roles: facts.roles
				.filter((role) => role.person === person.name)
				.map(({title, organization}) => ({title, organization: organization ?? null})),
		})),
		organizations: named('organization'),
		places: named('place'),
		quotes: facts.quotes.map(({content, mode, cue, source, speaker}) => ({
			content: content.map(exact),
			mode,
			cue: cue ? exact(cue) : null,
			source: source ? exact(source) : null,
			speaker: speaker ?? null,
		})),
		quantities: facts.quantities.map(({start, end, ...quantity}) => ({...exact({start, end}), ...quantity})),
		dates: facts.dates.map(({start, end, ...date}) => ({...exact({start, end}), ...date})),
		statements: facts.statements.map(({start, end, modality, ...statement}) => ({
			...exact({start, end}),
			...statement,
			// The form has no word for what is asked for.
			...(modality !== 'asked' && {modality}),
		})),
		events: facts.events?.map(({type, trigger, arguments: all, date = null, polarity, modality, key}) => ({
			type,
			trigger: exact(trigger),
			args: all.map(({role, name, start, end}) => ({role, ...exact({start, end}), name})),
			date,
			polarity,
			modality,
			key,
		})),
		relations: facts.relations?.map(({type, subject, object}) => ({type, subject, object})),
		key: facts.key?.map(({start, end}) => [start, end]),
	}
	return JSON.parse(JSON.stringify(form)) as {readonly [key: string]: Json}
}

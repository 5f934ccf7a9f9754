import type {Extraction} from '../../facts/extraction.js'
import {codePoints} from '../../model/code-points.js'
import {cleanPart} from './fields.js'
import {fipsOf} from './fips.js'

type Entity = Extraction['entities'][number]

/** The names of a type, each once, in lower case as the first version of the format has them. */
export const namesOf = ({entities}: Extraction, type: Entity['type']): string =>
	[...new Set(entities.filter((entity) => entity.type === type).map(({name}) => cleanPart(name).toLowerCase()))]
		.filter(Boolean)
		.join(';')

/** The names of a type with the offset of each mention by name. */
export const mentionsOf = (extraction: Extraction, type: Entity['type']): string =>
	mentions(
		extraction,
		extraction.entities.filter((entity) => entity.type === type),
	)

/** All names with the offset of each mention by name: people, organizations, places and whatever else has one. */
export const allNames = (extraction: Extraction): string => mentions(extraction, extraction.entities)

const mentions = ({article}: Extraction, entities: readonly Entity[]): string =>
	placed(article.text, entities, ({name}) => cleanPart(name))
		.map(({words, offset}) => `${words},${offset}`)
		.join(';')

/** `1#France#FR#FR###FR`: type, name, country, region, latitude, longitude, feature. */
export const locations = ({entities}: Extraction): string =>
	[...new Set(entities.filter(isPlace).map((place) => locationOf(place, false)))].filter(Boolean).join(';')

/** The same with a second region and the offset of each mention by name. */
export const offsetLocations = ({article, entities}: Extraction): string =>
	placed(article.text, entities.filter(isPlace), (place) => locationOf(place, true))
		.map(({words, offset}) => `${words}#${offset}`)
		.join(';')

const isPlace = ({type}: Entity): boolean => type === 'place'

function locationOf({name, subtype, ids}: Entity, isSecond: boolean): string {
	const words = cleanPart(name)
	if (words === '') return ''
	const country = fipsOf(ids.iso)
	const isCountry = subtype === 'country'
	const type = isCountry ? 1 : subtype === 'city' ? (country === 'US' ? 3 : 4) : country === 'US' ? 2 : 5
	const region = isCountry ? country : ''
	return [type, words, country, region, ...(isSecond ? [''] : []), '', '', isCountry ? country : ''].join('#')
}

function placed(
	text: string,
	entities: readonly Entity[],
	say: (entity: Entity) => string,
): {words: string; offset: number}[] {
	const at = codePoints(text)
	return entities
		.flatMap((entity) => {
			const words = say(entity)
			return words === ''
				? []
				: entity.mentions.filter(({form}) => form === 'name').map(({start}) => ({words, offset: at(start)}))
		})
		.sort((a, b) => a.offset - b.offset)
}

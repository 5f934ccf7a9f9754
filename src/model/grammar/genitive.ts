import type {EntityType} from '../entity.js'

/** The genitive of a name: `Ann Lee’s`; `McDonald’s` as it is; `United States’`, but a person's `Lee Jones’s`. */
export function genitiveOf(name: string, type: EntityType): string {
	if (/[’']s$/.test(name)) return name
	return type !== 'person' && /[^aisu’']s$/.test(name) ? `${name}’` : `${name}’s`
}

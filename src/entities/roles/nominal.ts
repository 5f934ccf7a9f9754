import type {Document} from '../../model/document.js'
import type {Mention, Role} from '../../model/entity.js'
import type {NameMap} from './name-map.js'
import {readPost} from './post.js'
import {roleOf} from './role-of.js'

/** `the Foreign Ministry spokesman`, `the California congressman`: the phrase tells the post of the person it stands for. */
export function nominalPost(doc: Document, mention: Mention, names: NameMap, titles: ReadonlySet<string>): Role[] {
	if (mention.form !== 'nominal') return []
	const post = readPost(doc, mention.head, mention.from, names, titles)
	const isTold = post?.bodies.some(({entity}) => /^(?:organization|place)$/.test(names.entities[entity]?.type ?? ''))
	return post && isTold ? [roleOf(doc, mention.entity, post, names, mention, 'role/nominal')] : []
}

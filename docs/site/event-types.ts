import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {eventTypes} from '#src/facts/event/types/index.js'
import type {EventType, RoleFrame} from '#src/facts/event/types/type.js'
import {markdownTable} from './table.js'

/** The reference of the types of events, in Markdown: what each means, the words that mostly name it, and its roles. */
export function eventReference(root: string): string {
	return [
		`A word in the third column mostly names an event of the type by itself; others (\`lead\`, \`post\`) do so with their arguments, and a
learned model decides. Roles that several phrases may fill have a plus sign. The last column has the root code in the
PLOVER ontology, then those of single words. What is demanded, refused or planned has that of the demand (DEMAND), the refusal (REJECT) or
the promise or threat (AGREE, THREATEN). Which of these an event has, or none, is learned. A statement has such a code too (\`plover\`), where a
person, body, place or people does what it names, as done, planned or expected, won't do it, or is asked for it by a source: acts that no
type has, as to urge, to accuse or to praise.
The arguments of an event with such a code have one of their own (\`actor\`): country (ISO 3166) and sector, as \`KENCOP\` for the Kenyan police,
\`REB\` for rebels of no named country, or a well-known body, as \`IGOUNO\` for the United Nations, in the scheme of the PETRARCH dictionaries.`,
		markdownTable([
			['type', 'what happened', 'words', 'roles', 'PLOVER'],
			...eventTypes.map((type) => [
				`\`${type.name}\``,
				aboutOf(root, type),
				wordsOf(type),
				Object.entries(type.roles).map(roleOf).join(', '),
				codesOf(type),
			]),
		]),
	].join('\n\n')
}

// The docstring of the type.
function aboutOf(root: string, {name}: EventType): string {
	const source = readFileSync(join(root, `src/facts/event/types/${name}.ts`), 'utf8')
	return /\/\*\*\s+(.{1,300}?)\s+\*\/\nexport const/.exec(source)?.[1] ?? ''
}

function wordsOf({strong: {verbs, nouns}}: EventType): string {
	const some = [...verbs.slice(0, 5), ...nouns.slice(0, 3)].map((word) => `_${word}_`)
	return some.join(', ')
}

// The root code of the type, then those of single triggers.
function codesOf({plover}: EventType): string {
	const others = new Set(plover?.byTrigger.values())
	return [...new Set([plover?.root ?? [], ...others].flat())].join(', ')
}

const roleOf = ([name, {many}]: [string, RoleFrame]): string => `\`${name}\`${many ? '+' : ''}`

import {firmReferenceCases} from './firm-reference-cases.js'
import {nameGroupCases} from './name-group-cases.js'
import type {PeopleCase} from './people-case.js'
import {referenceCases} from './reference-cases.js'
import {roleCases} from './role-cases.js'
import {roleClauseCases} from './role-clause-cases.js'
import {speakerCases} from './speaker-cases.js'

/** Texts of our own with who is who in them. */
export const cases: readonly PeopleCase[] = [
	...roleCases,
	...roleClauseCases,
	...nameGroupCases,
	...referenceCases,
	...firmReferenceCases,
	...speakerCases,
]

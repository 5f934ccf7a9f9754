import type {Command} from 'commander'
import {addExamples} from './examples.js'

export function addSchema(program: Command): void {
	const command = program
		.command('schema')
		.description('print the JSON Schema of the records')
		.action(async () => {
			const {jsonSchema} = await import('../schema.js')
			process.stdout.write(`${JSON.stringify(jsonSchema(), null, '\t')}\n`)
		})
	addExamples(command, [
		['newsfacts schema', 'every kind of record with its fields, on standard output'],
		['newsfacts schema > newsfacts.schema.json', 'the schema as a file, for a validator'],
	])
}

import type {Command} from 'commander'

export function addSchema(program: Command): void {
	program
		.command('schema')
		.description('print the JSON Schema of the records')
		.action(async () => {
			const {jsonSchema} = await import('../schema.js')
			process.stdout.write(`${JSON.stringify(jsonSchema(), null, '\t')}\n`)
		})
}

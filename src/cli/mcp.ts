import type {Command} from 'commander'
import {addExamples} from './examples.js'
import type {McpFlags} from './options/flags.js'

export function addMcp(program: Command): void {
	const command = program
		.command('mcp')
		.description('serve assistants by the Model Context Protocol, over standard input and output')
		.option('--root <folder>', 'folder whose files may be read; left out, only text that is sent')
		.option('--db <file>', 'database of facts that may be asked, as `newsfacts index` makes it')
		.option('-c, --config <file>', 'word lists and defaults; newsfacts.config.json where it exists')
		.addHelpText(
			'after',
			`
As an assistant's configuration has it:
  {"mcpServers": {"newsfacts": {"command": "npx", "args": ["newsfacts", "mcp", "--root", "news/", "--db", "facts.db"]}}}`,
		)
		.action(async (flags: McpFlags) => {
			const {runMcp} = await import('./mcp/run.js')
			process.exitCode = await runMcp(flags)
		})
	addExamples(command, [
		['newsfacts mcp', 'tools that read a text'],
		['newsfacts mcp --root news/ --db facts.db', 'and files of a folder, and a database'],
	])
}

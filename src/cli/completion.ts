import {Argument, type Command} from 'commander'
import {type Shell, shells} from './completion/shells.js'
import {addExamples} from './examples.js'

export function addCompletion(program: Command): void {
	const command = program
		.command('completion')
		.description('print a script by which a shell completes commands, options, their values and files')
		.addArgument(new Argument('<shell>', 'for which shell').choices(shells))
		.addHelpText(
			'after',
			`
To have it in every shell, write it to a file that the shell reads when it starts:
  bash  newsfacts completion bash > ~/.local/share/bash-completion/completions/newsfacts
  zsh   newsfacts completion zsh > "\${fpath[1]}/_newsfacts"
  fish  newsfacts completion fish > ~/.config/fish/completions/newsfacts.fish`,
		)
		.action(async (shell: Shell) => {
			const {writeCompletion} = await import('./completion/write.js')
			process.stdout.write(writeCompletion(shell, program))
		})
	addExamples(command, [
		['source <(newsfacts completion bash)', 'in this bash, until it ends; the same with zsh'],
		['newsfacts completion fish | source', 'in this fish, until it ends'],
	])
}

import type {CompletedCommand, CompletedOption, Value} from './completed.js'

/** The script for zsh: a function a command, in the terms of \`_arguments\`. It can be sourced, or lie in \`fpath\`. */
export const zshScript = (commands: readonly CompletedCommand[]): string => `#compdef newsfacts

${commands.map(functionOf).join('\n\n')}

if [[ $funcstack[1] == _newsfacts ]]; then
	_newsfacts "$@"
else
	compdef _newsfacts newsfacts
fi
`

const nameOf = (words: readonly string[]): string => ['_newsfacts', ...words].join('_')

function functionOf(
	{words, options, commands, argument}: CompletedCommand,
	_: number,
	all: readonly CompletedCommand[],
): string {
	const specs = options.map(specOf)
	if (commands.length === 0) {
		const own = argument.is === 'one' && argument.values.length === 0 ? [] : [`'*:${actionOf(argument, 'argument')}'`]
		return `${nameOf(words)}() {
	_arguments -s \\
		${[...specs, ...own].join(' \\\n\t\t')}
}`
	}
	const below = all.filter(
		(one) => one.words.length === words.length + 1 && words.every((word, at) => one.words[at] === word),
	)
	const listed = commands.map((name) => {
		const found = below.find((one) => one.words.at(-1) === name)
		return `'${name}:${escaped(found?.description ?? 'display help for a command')}'`
	})
	const cases = below.map((one) => `			${one.words.at(-1)}) ${nameOf(one.words)} ;;`)
	return `${nameOf(words)}() {
	local context state state_descr line
	typeset -A opt_args
	_arguments -C -s \\
		${[...specs, "'1:command:->command'", "'*::argument:->argument'"].join(' \\\n\t\t')} && return
	case $state in
		command)
			local -a commands=(
				${listed.join('\n\t\t\t\t')}
			)
			_describe -t commands command commands
			;;
		argument)
			case $words[1] in
${cases.join('\n')}
			esac
			;;
	esac
}`
}

// `'(-f --format)'{-f+,--format=}'[as what]:name:(jsonl csv)'`
function specOf({flags, description, value}: CompletedOption): string {
	const marks = flags.map((flag) => (value === null ? flag : flag.startsWith('--') ? `${flag}=` : `${flag}+`))
	const rest = `'[${escaped(description)}]${value === null ? '' : `:${actionOf(value, 'value')}`}'`
	return marks.length > 1 ? `'(${flags.join(' ')})'{${marks.join(',')}}${rest}` : `${marks[0]}${rest}`
}

function actionOf(value: Value, message: string): string {
	switch (value.is) {
		case 'file':
			return 'file:_files'
		case 'folder':
			return 'folder:_files -/'
		case 'one':
			return `${message}:(${value.values.join(' ')})`
		case 'list':
			return `${message}:_values -s , ${message} ${value.values.join(' ')}`
		default:
			return `${message}: `
	}
}

const escaped = (text: string): string =>
	text
		.replace(/[\\[\]:]/g, '\\$&')
		.replaceAll("'", "'\\''")
		.replace(/\s+/g, ' ')

import type {CompletedCommand, CompletedOption, Value} from './completed.js'

/** The script for fish: a line an option, each for the command that the words before the cursor call. */
export const fishScript = (commands: readonly CompletedCommand[]): string => `
function __newsfacts_in
    # Whether the words before the cursor call the command in $argv.
    set -l words (commandline -opc)
    set -e words[1]
    set -l path ''
    set -l skip 0
    for word in $words
        if test $skip = 1
            set skip 0
            continue
        end
        switch $word
            case '-*'
                contains -- "$path $word" ${commands.flatMap(valuedOf).join(' ')}
                and set skip 1
            case '*'
                if contains -- (string trim -- "$path $word") ${commands.flatMap(({words}) => (words.length > 0 ? `'${words.join(' ')}'` : [])).join(' ')}
                    set path (string trim -- "$path $word")
                end
        end
    end
    test "$path" = "$argv"
end

function __newsfacts_list
    # The values in $argv behind what is typed of a list up to its last comma.
    set -l before (commandline -ct | string replace -r -- '^--[^=]*=' '' | string match -r -- '^.*,')
    for value in $argv
        echo "$before$value"
    end
end

${commands.flatMap(linesOf).join('\n')}
`

const valuedOf = ({words, options}: CompletedCommand): string[] =>
	options.flatMap(({flags, value}) => (value ? flags.map((flag) => `'${words.join(' ')} ${flag}'`) : []))

function linesOf(
	{words, options, commands, argument}: CompletedCommand,
	_: number,
	all: readonly CompletedCommand[],
): string[] {
	const base = `complete -c newsfacts -n '__newsfacts_in "${words.join(' ')}"'`
	const below = commands.map((name) => {
		const found = all.find((one) => one.words.join(' ') === [...words, name].join(' '))
		return `${base} -f -a '${name}' -d '${escaped(found?.description ?? 'display help for a command')}'`
	})
	const own = commands.length > 0 ? [] : argumentLines(base, argument)
	return [...below, ...own, ...options.map((option) => `${base} ${optionOf(option)}`)]
}

// Where nothing is said fish completes files.
function argumentLines(base: string, argument: Value): string[] {
	if (argument.is === 'file' || argument.is === 'folder') return []
	return [`${base} -f${'values' in argument && argument.values.length > 0 ? ` -a '${argument.values.join(' ')}'` : ''}`]
}

function optionOf({flags, description, value}: CompletedOption): string {
	const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`))
	return [...names, ...takes(value), `-d '${escaped(description)}'`].join(' ')
}

function takes(value: Value | null): string[] {
	switch (value?.is) {
		case undefined:
			return []
		case 'file':
			return ['-r']
		case 'folder':
			return ["-x -a '(__fish_complete_directories)'"]
		case 'one':
			return [`-x -a '${value.values.join(' ')}'`]
		case 'list':
			return [`-x -a '(__newsfacts_list ${value.values.join(' ')})'`]
		default:
			return ['-x']
	}
}

const escaped = (text: string): string => text.replace(/[\\']/g, '\\$&').replace(/\s+/g, ' ')

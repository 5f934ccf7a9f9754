import type {CompletedCommand, CompletedOption, Value} from './completed.js'

/** The script for bash, from 3.2 on, as macOS has it. Names of files are left to readline, which quotes them. */
export const bashScript = (commands: readonly CompletedCommand[]): string => `
_newsfacts_words() {
	# Gives of the words in $1 those that begin with $2, each with $3 before it.
	local IFS=$' \\t\\n' word
	for word in $1; do
		[[ $word == "$2"* ]] && COMPREPLY+=("$3$word")
	done
}

_newsfacts_command() {
	# Sets what a command takes: commands below it, options, those with a value, whether its arguments are files.
	case $1 in
${commands.map(caseOfCommand).join('\n')}
	esac
}

_newsfacts_value() {
	# Sets the values of an option ($2) of a command ($1): one, list, file or free.
	case "$1 $2" in
${commands.flatMap(casesOfValues).join('\n')}
	*) kind=free values='' ;;
	esac
}

_newsfacts() {
	local cur=\${COMP_WORDS[COMP_CWORD]} path='' commands options valued kind values at word before=''
	COMPREPLY=()
	_newsfacts_command ''
	for ((at = 1; at < COMP_CWORD; at++)); do
		word=\${COMP_WORDS[at]}
		before=''
		if [[ $word == -- ]]; then
			return 0
		elif [[ $word == -* ]]; then
			if [[ " $valued " == *" $word "* ]]; then
				before=$word
				# \`--format=csv\` comes as three words.
				if ((at + 1 < COMP_CWORD)) && [[ \${COMP_WORDS[at + 1]} == '=' ]]; then ((at++)); fi
				if ((at + 1 < COMP_CWORD)); then
					((at++))
					before=''
				fi
			fi
		elif [[ $word == help ]]; then
			:
		elif [[ " $commands " == *" $word "* ]]; then
			path=\${path:+$path }$word
			_newsfacts_command "$path"
		fi
	done
	[[ $cur == '=' ]] && cur=''
	if [[ -n $before ]]; then
		_newsfacts_value "$path" "$before"
	elif [[ $cur == -* ]]; then
		_newsfacts_words "$options" "$cur" ''
		return 0
	elif [[ -n $commands ]]; then
		_newsfacts_words "$commands" "$cur" ''
		kind=one values=''
	fi
	case $kind in
	one) _newsfacts_words "$values" "$cur" '' ;;
	list)
		word=''
		[[ $cur == *,* ]] && word=\${cur%,*},
		_newsfacts_words "$values" "\${cur##*,}" "$word"
		compopt -o nospace 2>/dev/null
		return 0
		;;
	folder)
		compopt -o dirnames 2>/dev/null
		return 0
		;;
	file) return 0 ;;
	esac
	# Neither a file nor a folder.
	compopt +o default +o bashdefault 2>/dev/null
	return 0
}

complete -o bashdefault -o default -F _newsfacts newsfacts
`

function caseOfCommand({words, commands, options, argument}: CompletedCommand): string {
	const flags = options.flatMap((option) => option.flags)
	const valued = options.flatMap((option) => (option.value ? option.flags : []))
	return `	'${words.join(' ')}')
		commands='${commands.join(' ')}' options='${flags.join(' ')}' valued='${valued.join(' ')}'
		${assigned(argument)} ;;`
}

const casesOfValues = ({words, options}: CompletedCommand): string[] =>
	options.flatMap(({flags, value}: CompletedOption) => {
		if (!value || value.is === 'free') return []
		return `	${flags.map((flag) => `'${words.join(' ')} ${flag}'`).join(' | ')}) ${assigned(value)} ;;`
	})

const assigned = (value: Value): string =>
	`kind=${value.is} values='${'values' in value ? value.values.join(' ') : ''}'`

# Types a command line into an interactive zsh, and prints what it lists for the last word and what Tab makes of the
# line. Arguments: what stands in the user's .zshrc, and the line.
zmodload zsh/zpty || exit 1
zpty shell zsh -f -i
zpty -w shell 'PROMPT= RPROMPT=; unsetopt prompt_sp; TERM=dumb; LISTMAX=1000; COLUMNS=200; LINES=100'
zpty -w shell "$1"
zpty -w shell 'told() { zle -I; print -r -- "<line>$BUFFER<end>" }; zle -N told'
# Keys that mean nothing to a terminal, which may see them before zsh does.
zpty -w shell 'bindkey "^X" list-choices "^I" complete-word "^B" told; print "<rea""dy>"'
zpty -r shell output '*<ready>*' || exit 1
zpty -w -n shell "$2"$'\x18\t\x02'
zpty -r shell output '*<end>*' || exit 1
print -r -- "$output"
zpty -d shell

package io.confingy.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Writes the script with which zsh completes the command. It describes each option to zsh's own
 * {@code _arguments}, which does the rest.
 */
final class ZshCompletion {

  /** How what is a file, or several, is called in the usage. */
  private static final Set<String> FILES = Set.of("FILE", "A", "B", "F", "F.html", "CP");

  private static final String START =
      """
      #compdef confingy
      # Completes the command confingy in zsh; the build of confingy makes it.

      _confingy() {
        local context state state_descr line
        typeset -A opt_args
        local -a commands=(
      """;

  private static final String BETWEEN =
      """
        case $state in
          command) _describe command commands ;;
          arguments) _confingy_arguments ;;
        esac
      }

      _confingy_arguments() {
        case $words[1] in
      """;

  private static final String END =
      """
        esac
      }

      # Either zsh has found this file on its own, or it is sourced.
      if [[ $funcstack[1] == _confingy ]]; then
        _confingy "$@"
      else
        (( $+functions[compdef] )) || { autoload -Uz compinit && compinit -i }
        compdef _confingy confingy
      fi
      """;

  private final StringBuilder script = new StringBuilder(START);

  private ZshCompletion() {}

  /** Returns the script. */
  static String of(CommandLine root) {
    ZshCompletion completion = new ZshCompletion();
    completion.add(root);
    return completion.script.toString();
  }

  private void add(CommandLine root) {
    root.getSubcommands()
        .forEach(
            (name, command) ->
                script
                    .append("    ")
                    .append(quoted(name + ":" + first(header(command.getCommandSpec()))))
                    .append('\n'));
    script.append("  )\n");
    List<String> arguments = options(root.getCommandSpec());
    arguments.add("'1: :->command'");
    arguments.add("'*:: :->arguments'");
    call("  ", arguments);
    script.append(BETWEEN);
    root.getSubcommands().forEach((name, command) -> add(name, command.getCommandSpec()));
    script.append(END);
  }

  private void add(String name, CommandSpec command) {
    List<String> arguments = options(command);
    for (PositionalParamSpec each : command.positionalParameters()) {
      arguments.add(quoted(place(each) + action(each)));
    }
    script.append("    ").append(name).append(")\n");
    call("      ", arguments);
    script.append("      ;;\n");
  }

  private void call(String indent, List<String> arguments) {
    script.append(indent).append("_arguments -C");
    for (String each : arguments) {
      script.append(" \\\n  ").append(indent).append(each);
    }
    script.append('\n');
  }

  private static List<String> options(CommandSpec command) {
    List<String> options = new ArrayList<>();
    for (OptionSpec each : command.options()) {
      String names = String.join(" ", each.names());
      String rest = "[" + first(each.description()) + "]" + action(each);
      for (String name : each.names()) {
        options.add(quoted("(" + names + ")" + name + assigned(name, each) + rest));
      }
    }
    return options;
  }

  /** Says that the value of a long option may stand behind an equals sign, too. */
  private static String assigned(String name, OptionSpec option) {
    return option.arity().max() > 0 && name.startsWith("--") ? "=" : "";
  }

  private static String place(PositionalParamSpec parameter) {
    int from = parameter.index().min();
    return parameter.arity().max() > 1 ? "*" : String.valueOf(from + 1);
  }

  /** Returns what to complete, with what it is called. */
  private static String action(ArgSpec argument) {
    if (argument.arity().max() == 0) {
      return "";
    }
    String label = argument.paramLabel().replace("[", "").replace("]", "").replace(":", "\\:");
    if (argument.completionCandidates() != null) {
      return ":" + label + ":(" + String.join(" ", argument.completionCandidates()) + ")";
    }
    return ":" + label + ":" + (FILES.contains(argument.paramLabel()) ? "_files" : "");
  }

  private static String[] header(CommandSpec command) {
    return command.usageMessage().header();
  }

  /** Returns the first sentence, with nothing in it that a description of zsh's may not have. */
  private static String first(String[] text) {
    String all = Ansi.OFF.string(String.join(" ", text));
    return all.split("[.;:] |\\.$", 2)[0].replace("[", "\\[").replace("]", "\\]");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}

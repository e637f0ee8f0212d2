package io.github.casualtyfigures.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code completion}: lets a shell complete commands and options. */
@Command(
    name = "completion",
    header = "Prints a script that lets bash or zsh complete commands and options.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  In this shell:",
      "    source <(casualty-figures completion)",
      "  In every new one (bash):",
      "    casualty-figures completion > ~/.local/share/bash-completion/completions/casualty-figures"
    })
final class CompletionCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  @SuppressWarnings("UnusedVariable") // picocli writes it and acts on it
  private boolean help;

  CompletionCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    CommandSpec ours = spec;
    if (ours != null) {
      CommandSpec root = ours.root();
      streams.out().print(AutoComplete.bash(root.name(), root.commandLine()));
      streams.out().print('\n');
    }
    return Main.DONE;
  }
}

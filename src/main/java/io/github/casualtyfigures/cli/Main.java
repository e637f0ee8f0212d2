package io.github.casualtyfigures.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line. Its exit status is 0 when all was done, 1 when some articles failed, 2 when it
 * was used wrongly.
 */
@Command(
    name = "casualty-figures",
    description = "Reads English news and pulls out every casualty figure with who says so.",
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  The claims of an article, as a table:",
      "    extract article.txt",
      "  A million articles on all cores, a line of JSON for each:",
      "    extract --input jsonl --format jsonl --output claims.jsonl news.jsonl",
      "  Who says what of the same people, over all of them:",
      "    ledger claims.jsonl",
      "  Why does it say that?",
      "    explain article.txt",
      "",
      "Each command has examples of its own: extract --help"
    })
public final class Main implements Runnable {

  static final int DONE = 0;
  static final int SOME_FAILED = 1;
  static final int WRONG_USE = 2;

  private static final int CLEARING_SECONDS = 5;

  @Spec private @Nullable CommandSpec spec;

  @CommandLine.Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  @SuppressWarnings("UnusedVariable") // picocli writes it and acts on it
  private boolean help;

  private Main() {}

  /**
   * Runs the command that {@code args} name. A status other than 0 ends the Java machine with it; 0
   * returns, so that a build tool that called this goes on.
   */
  public static void main(String[] args) {
    CountDownLatch done = new CountDownLatch(1);
    Thread ours = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(ours, done)));
    int status;
    try {
      status = run(args, System.in, System.out, System.err);
    } finally {
      done.countDown();
    }
    if (status != DONE) {
      System.exit(status);
    }
  }

  /** Ctrl-C: lets {@code running} remove its half-written files before the Java machine ends. */
  private static void stop(Thread running, CountDownLatch done) {
    if (done.getCount() == 0) {
      return;
    }
    running.interrupt();
    try {
      if (!done.await(CLEARING_SECONDS, TimeUnit.SECONDS)) {
        running.interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Runs the command that {@code args} name over the given streams and returns its status. */
  public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
    Streams streams = Streams.of(in, out, err);
    int status = commands(streams).execute(args);
    streams.out().flush();
    return status;
  }

  /** All commands over {@code streams}. */
  static CommandLine commands(Streams streams) {
    return new CommandLine(new Main())
        .addSubcommand(new ExtractCommand(streams))
        .addSubcommand(new LedgerCommand(streams))
        .addSubcommand(new VerifyCommand(streams))
        .addSubcommand(new EvalCommand(streams))
        .addSubcommand(new ExplainCommand(streams))
        .addSubcommand(new CompletionCommand(streams))
        .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
        .setUsageHelpAutoWidth(false)
        .setParameterExceptionHandler(Main::wrongUse)
        .setExecutionExceptionHandler(Main::failed);
  }

  @Override
  public void run() {
    CommandSpec ours = spec;
    if (ours != null) {
      throw new ParameterException(
          ours.commandLine(), "Missing command: " + String.join(", ", ours.subcommands().keySet()));
    }
  }

  private static int wrongUse(ParameterException fault, String[] args) {
    CommandLine command = fault.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(fault.getMessage());
    UnmatchedArgumentException.printSuggestions(fault, err);
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return WRONG_USE;
  }

  private static int failed(Exception fault, CommandLine command, ParseResult result) {
    if (Thread.interrupted()) {
      command.getErr().println("interrupted");
      return SOME_FAILED;
    }
    if (fault instanceof Failure failure) {
      command.getErr().println(failure.getMessage());
      return failure.status();
    }
    fault.printStackTrace(command.getErr());
    return SOME_FAILED;
  }
}

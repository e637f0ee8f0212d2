package io.github.casualtyfigures.cli;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Works on articles on several threads. One thread reads them, the workers extract, and the thread
 * that called hands the results on in the order of the articles, with what could not be read told
 * in its place. The articles between reader and printer are a window of fixed size, so that a
 * million of them need no more memory than that many of the longest.
 */
final class Extraction<T> {

  /** How many articles may be ahead of the one that is printed next, for each thread. */
  private static final int AHEAD = 16;

  /** Behind the last article. */
  private static final Future<Runnable> END = new CompletableFuture<>();

  private final int jobs;
  private final Complaints complaints;
  private final LateExtractor extractor = new LateExtractor();

  /**
   * @param jobs the number of threads that extract
   */
  Extraction(int jobs, Complaints complaints) {
    this.jobs = jobs;
    this.complaints = complaints;
  }

  /** Takes what the reading thread finds, and lets it wait when the window is full. */
  interface Intake<T> {

    /** Takes the next article, or what has to be read first to get it. */
    void add(Task<T> task);

    /** Takes what can't be read. */
    void complain(String problem);
  }

  /** Makes the result for one article, on any thread. */
  interface Task<T> {

    /**
     * The result.
     *
     * @throws BadInput if it can't be read, which costs that article alone
     */
    T result(LateExtractor extractor) throws BadInput;
  }

  /**
   * Lets {@code reading} add articles on a thread of its own, and hands the claims of each to
   * {@code printing} on this one. When {@code printing} throws, or this thread is interrupted,
   * nothing further is read.
   */
  void run(Consumer<Intake<T>> reading, Consumer<T> printing) {
    BlockingQueue<Future<Runnable>> window = new ArrayBlockingQueue<>(jobs * AHEAD);
    ExecutorService workers = Executors.newFixedThreadPool(jobs, Extraction::daemon);
    Thread reader = daemon(() -> read(reading, new Window(window, workers, printing)));
    reader.start();
    try {
      for (Future<Runnable> next = window.take(); next != END; next = window.take()) {
        next.get().run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure(Main.SOME_FAILED, "interrupted");
    } catch (ExecutionException e) {
      throw unwrapped(e);
    } finally {
      reader.interrupt();
      workers.shutdownNow();
    }
  }

  /** The extractor that the workers share. */
  LateExtractor extractor() {
    return extractor;
  }

  /** Reading may wait for a pipe that nobody writes to; that must not keep the program alive. */
  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    return thread;
  }

  private void read(Consumer<Intake<T>> reading, Window window) {
    try {
      reading.accept(window);
      window.end();
    } catch (Stopped e) {
      // Nobody waits for further articles.
    } catch (RuntimeException | Error e) {
      window.fail(e);
    }
  }

  private static RuntimeException unwrapped(ExecutionException fault) {
    Throwable cause = fault.getCause();
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
  }

  /** The reading thread was told to stop. */
  private static final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    private Stopped(InterruptedException cause) {
      super(cause);
    }
  }

  /** The reader's side of the window. */
  private final class Window implements Intake<T> {

    private final BlockingQueue<Future<Runnable>> window;
    private final ExecutorService workers;
    private final Consumer<T> printing;

    private Window(
        BlockingQueue<Future<Runnable>> window, ExecutorService workers, Consumer<T> printing) {
      this.window = window;
      this.workers = workers;
      this.printing = printing;
    }

    @Override
    public void add(Task<T> task) {
      CompletableFuture<Runnable> result = new CompletableFuture<>();
      put(result);
      workers.execute(
          () -> {
            try {
              result.complete(extracted(task));
            } catch (RuntimeException | Error e) {
              result.completeExceptionally(e);
            }
          });
    }

    /** What the printing thread shall do about {@code task}. */
    private Runnable extracted(Task<T> task) {
      try {
        T result = task.result(extractor);
        return () -> printing.accept(result);
      } catch (BadInput e) {
        return () -> complaints.add(e.problem());
      } catch (Fault e) {
        return () -> complaints.add(e.problem(), e.cause());
      }
    }

    @Override
    public void complain(String problem) {
      put(CompletableFuture.completedFuture(() -> complaints.add(problem)));
    }

    private void put(Future<Runnable> result) {
      try {
        window.put(result);
      } catch (InterruptedException e) {
        throw new Stopped(e);
      }
    }

    private void end() {
      put(END);
    }

    private void fail(Throwable fault) {
      try {
        put(CompletableFuture.failedFuture(fault));
      } catch (Stopped e) {
        // Nobody waits to be told.
      }
    }
  }
}

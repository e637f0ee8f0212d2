package io.github.casualtyfigures.internal.annotate;

import edu.stanford.nlp.tagger.maxent.Distsim;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Reads the file of CoreNLP's tagger: its options, the words with the counts of their tags, the
 * tags, the extractors as Java objects, the features with the places of their weights, and the
 * weights. Belongs to one thread.
 */
final class TaggerModelReader {

  /** A word seen less often is rare. */
  private static final int RARE_BELOW = 5;

  /** The features that {@link MaxentTags} knows, paths of files left out. */
  private static final String FEATURES =
      "left3words,wordshapes(-1,1),distsim(,-1,1),distsimconjunction(,-1,1),"
          + "ExtractorUCase,ExtractorCNumber,ExtractorDash,ExtractorLetterDigitDash,"
          + "CompanyNameDetector,ExtractorAllCapitalized,ExtractorUpperDigitDash,"
          + "ExtractorStartSentenceCap,ExtractorMidSentenceCapC,ExtractorMidSentenceCap,"
          + "prefix(10),suffix(10),unicodeshapes(0),ExtractorNonAlphanumeric";

  /** Takes the clusters out of the extractors, which keep them to themselves. */
  private static final class Extractors extends ObjectInputStream {

    private @Nullable Distsim clusters;

    Extractors(InputStream in) throws IOException {
      super(in);
      enableResolveObject(true);
    }

    @Override
    protected Object resolveObject(Object object) {
      if (object instanceof Distsim distsim) {
        clusters = distsim;
      }
      return object;
    }
  }

  /** A word with its counts, whose tags have no numbers yet. */
  private record Counted(List<String> tags, String first, boolean rare) {}

  private final DataInputStream file;

  TaggerModelReader(DataInputStream file) {
    this.file = file;
  }

  /**
   * The model, or null where it has other features than are known here.
   *
   * @throws IOException if it can't be read
   */
  @Nullable TaggerModel read() throws IOException {
    try {
      if (!known((Properties) new ObjectInputStream(file).readObject())) {
        return null;
      }
      file.skipNBytes(2 * Integer.BYTES);
      Map<String, Counted> counted = words();
      List<String> tags = new ArrayList<>();
      int[] open = tags(tags);
      Extractors extractors = new Extractors(file);
      extractors.readObject();
      extractors.readObject();
      Distsim clusters = extractors.clusters;
      if (clusters == null) {
        throw new InvalidObjectException("no clusters of words");
      }
      return new TaggerModel(
          List.copyOf(tags), open, numbered(counted, tags), features(tags), clusters);
    } catch (ClassNotFoundException e) {
      throw new IOException(e);
    }
  }

  private static boolean known(Properties options) {
    String features =
        options
            .getProperty("arch", "")
            .replaceAll("/[^,)]*", "")
            .replaceAll("rareExtractor\\([a-z.]*(\\w+)\\)", "$1");
    return features.equals(FEATURES)
        && options.getProperty("lang", "").equals("english")
        && options.getProperty("wordFunction", "").endsWith(".AmericanizeFunction")
        && options.getProperty("rareWordThresh", "").equals(String.valueOf(RARE_BELOW))
        && options.getProperty("minWordsLockTags", "").equals("1")
        && options.getProperty("approximate", "").startsWith("-");
  }

  private Map<String, Counted> words() throws IOException {
    int size = file.readInt();
    Map<String, Counted> words = new HashMap<>(2 * size);
    Map<Counted, Counted> alike = new HashMap<>();
    for (int i = 0; i < size; i++) {
      String word = file.readUTF();
      Counted counted = counted();
      words.put(word, alike.computeIfAbsent(counted, same -> same));
    }
    int verbs = file.readInt();
    if (verbs != 0) {
      throw new InvalidObjectException(verbs + " verbs with particles");
    }
    return words;
  }

  /** Where two tags are as frequent the first is that of CoreNLP, which keeps them in a map. */
  private Counted counted() throws IOException {
    int size = file.readInt();
    Map<String, Integer> counts = new HashMap<>(size);
    int sum = 0;
    for (int i = 0; i < size; i++) {
      String tag = file.readUTF().intern();
      int count = file.readInt();
      counts.put(tag, count);
      sum += count;
    }
    String first = "";
    int most = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        first = count.getKey();
        most = count.getValue();
      }
    }
    return new Counted(expanded(counts), first, sum < RARE_BELOW);
  }

  /** A past tense may be a participle, a plain form a present tense, and the other way round. */
  private static List<String> expanded(Map<String, Integer> counts) {
    List<String> tags = new ArrayList<>(counts.keySet());
    if (counts.containsKey("VBD") != counts.containsKey("VBN")) {
      tags.add(counts.containsKey("VBD") ? "VBN" : "VBD");
    }
    if (counts.containsKey("VB") != counts.containsKey("VBP")) {
      tags.add(counts.containsKey("VB") ? "VBP" : "VB");
    }
    return tags;
  }

  /** Fills {@code tags}; returns the indexes of those that new words may have. */
  private int[] tags(List<String> tags) throws IOException {
    int size = file.readInt();
    int[] open = new int[size];
    int opened = 0;
    for (int i = 0; i < size; i++) {
      tags.add(file.readUTF().intern());
      boolean closed = file.readBoolean();
      if (!closed) {
        open[opened++] = i;
      }
    }
    return Arrays.copyOf(open, opened);
  }

  private static Map<String, TaggerModel.Word> numbered(
      Map<String, Counted> counted, List<String> tags) {
    Map<Counted, TaggerModel.Word> numbered = new HashMap<>();
    Map<String, TaggerModel.Word> words = new HashMap<>(2 * counted.size());
    for (Map.Entry<String, Counted> word : counted.entrySet()) {
      words.put(
          word.getKey(),
          numbered.computeIfAbsent(
              word.getValue(),
              one ->
                  new TaggerModel.Word(
                      one.tags().stream().mapToInt(tags::indexOf).toArray(),
                      one.first(),
                      one.rare())));
    }
    return words;
  }

  private List<Map<String, Weights>> features(List<String> tags)
      throws IOException, ClassNotFoundException {
    Map<String, Integer> indexes = new HashMap<>();
    tags.forEach(tag -> indexes.put(tag, indexes.size()));
    List<Map<String, Weights>> features = new ArrayList<>();
    for (int kind = 0; kind < TaggerModel.KINDS; kind++) {
      features.add(new HashMap<>());
    }
    int size = file.readInt();
    for (int i = 0; i < size; i++) {
      int place = file.readInt();
      Map<String, Weights> kind = features.get(file.readInt());
      Weights weights = kind.computeIfAbsent(file.readUTF(), value -> new Weights());
      Integer tag = indexes.get(file.readUTF());
      if (tag == null) {
        throw new InvalidObjectException("a feature of an unknown tag");
      }
      weights.add(tag, place);
    }
    double[] table = (double[]) new ObjectInputStream(file).readObject();
    features.forEach(kind -> kind.values().forEach(weights -> weights.fill(table)));
    return features;
  }
}

package io.github.casualtyfigures.benchmark;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.DependencyParseAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import io.github.casualtyfigures.CasualtyExtractor;
import java.util.List;
import java.util.Properties;

/** What is measured: ours, and what one would write with CoreNLP's annotators. */
public enum Pipeline {
  /** Everything a pattern over names, trees and pronouns would need. */
  NAIVE {
    @Override
    Reader load() {
      return all("tokenize,pos,lemma,ner,depparse,coref");
    }
  },
  /** Tags and trees of all sentences. */
  STOCK {
    @Override
    Reader load() {
      return all("tokenize,pos,depparse");
    }
  },
  /** Tags and trees of the sentences that hold a number and a casualty word. */
  GATED {
    @Override
    Reader load() {
      StanfordCoreNLP tokenizer = pipeline("tokenize");
      POSTaggerAnnotator tagger = new POSTaggerAnnotator(false);
      DependencyParseAnnotator parser = new DependencyParseAnnotator();
      return text -> {
        Annotation annotation = new Annotation(text);
        tokenizer.annotate(annotation);
        List<CoreMap> told =
            annotation.get(CoreAnnotations.SentencesAnnotation.class).stream()
                .filter(sentence -> Corpus.told(sentence.toString()))
                .toList();
        annotation.set(CoreAnnotations.SentencesAnnotation.class, told);
        tagger.annotate(annotation);
        parser.annotate(annotation);
        return told.size();
      };
    }
  },
  /** Tokens and sentences alone. */
  TOKENS {
    @Override
    Reader load() {
      return all("tokenize");
    }
  },
  /** This library. */
  OURS {
    @Override
    Reader load() {
      CasualtyExtractor extractor = CasualtyExtractor.load();
      return text -> extractor.extract(text).size();
    }
  };

  /** A pipeline that is loaded. */
  interface Reader {
    /** Reads {@code text} and says how much it found. */
    int read(String text);
  }

  /** Loads it. */
  abstract Reader load();

  private static Reader all(String annotators) {
    StanfordCoreNLP pipeline = pipeline(annotators);
    return text -> {
      Annotation annotation = new Annotation(text);
      pipeline.annotate(annotation);
      return annotation.get(CoreAnnotations.SentencesAnnotation.class).size();
    };
  }

  private static StanfordCoreNLP pipeline(String annotators) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    return new StanfordCoreNLP(properties);
  }
}

package dateline.answer.reading;

import dateline.answer.Evidenced;
import dateline.fact.ScoredPassage;
import dateline.news.ArticleId;
import dateline.news.Passage;
import dateline.news.PassageId;
import dateline.news.RevisionId;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sentences as passages: plain words, without names and facts. */
final class PassageFixture {
  private static final int GAP = 10;

  private PassageFixture() {}

  /** The sentences of one article, some characters between two. */
  static List<Evidenced> article(String name, String... sentences) {
    return article(name, Optional.empty(), sentences);
  }

  /** The same of an article of that day. */
  static List<Evidenced> article(String name, Optional<LocalDate> day, String... sentences) {
    RevisionId revision = new RevisionId(new ArticleId(name), "0".repeat(64));
    List<Evidenced> passages = new ArrayList<>();
    int start = 5;
    for (int i = 0; i < sentences.length; i++) {
      passages.add(passage(new PassageId(revision, i), day, sentences[i], start));
      start += sentences[i].length() + GAP;
    }
    return passages;
  }

  private static Evidenced passage(PassageId id, Optional<LocalDate> day, String text, int start) {
    List<Token> tokens = new ArrayList<>();
    int at = start;
    for (String word : text.split(" ", -1)) {
      Span span = new Span(at, at + word.length());
      tokens.add(new Token(span, word, "NN", word));
      at = span.end() + 1;
    }
    Sentence sentence = new Sentence(new Span(start, start + text.length()), tokens, List.of());
    Passage passage = new Passage(id, day, text, sentence, List.of(), List.of(), List.of());
    return new Evidenced(new ScoredPassage(passage, 0), List.of());
  }
}

package dateline.answer;

import dateline.fact.ShelvedArticle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the articles say to a question. */
public sealed interface Answer {
  /** How sure we are that this is right; for a refusal, how sure we were of the best candidate. */
  Confidence confidence();

  /**
   * The answer is words of an article.
   *
   * @param best the words
   * @param others further candidates, the best first, none of them overlapping another
   */
  record Words(Proof best, List<Proof> others, Confidence confidence) implements Answer {
    public Words {
      others = List.copyOf(others);
    }
  }

  /** The answer is a word that confirms or denies, and the sentence that decides which. */
  record YesNo(Word word, Proof proof, Confidence confidence) implements Answer {
    /** The words that confirm or deny. */
    public enum Word {
      YES("Yes"),
      NO("No"),
      TRUE("True"),
      FALSE("False");

      private final String text;

      Word(String text) {
        this.text = text;
      }

      /** As it begins a sentence. */
      @Override
      public String toString() {
        return text;
      }
    }
  }

  /**
   * The answer is several pieces of the articles, in the order in which they are to be read.
   *
   * @param items at least one
   */
  record Listing(List<Proof> items, Confidence confidence) implements Answer {
    public Listing {
      items = List.copyOf(items);
      if (items.isEmpty()) {
        throw new IllegalArgumentException("a listing lists something");
      }
    }
  }

  /** The answer is the articles themselves, the latest first; possibly none. */
  record Articles(List<ShelvedArticle> articles, Confidence confidence) implements Answer {
    public Articles {
      articles = List.copyOf(articles);
    }
  }

  /**
   * The articles don't say.
   *
   * @param nearest a sentence near enough to the question to help
   */
  record Unsaid(Optional<Proof> nearest, Confidence confidence) implements Answer {}

  /** What to do with each kind of answer. */
  record Cases<T>(
      Function<Words, T> words,
      Function<YesNo, T> yesNo,
      Function<Listing, T> listing,
      Function<Articles, T> articles,
      Function<Unsaid, T> unsaid) {}

  /** What shows the answer first: its words, its first item, or the nearest line of a refusal. */
  default Optional<Proof> firstProof() {
    return match(
        new Cases<Optional<Proof>>(
            words -> Optional.of(words.best()),
            yesNo -> Optional.of(yesNo.proof()),
            listing -> Optional.of(listing.items().get(0)),
            articles -> Optional.empty(),
            Unsaid::nearest));
  }

  /** Does what the cases say for this kind of answer. */
  default <T> T match(Cases<T> cases) {
    if (this instanceof Words words) {
      return cases.words().apply(words);
    } else if (this instanceof YesNo yesNo) {
      return cases.yesNo().apply(yesNo);
    } else if (this instanceof Listing listing) {
      return cases.listing().apply(listing);
    } else if (this instanceof Articles articles) {
      return cases.articles().apply(articles);
    }
    return cases.unsaid().apply((Unsaid) this);
  }
}

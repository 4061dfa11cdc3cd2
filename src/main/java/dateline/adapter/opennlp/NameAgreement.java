package dateline.adapter.opennlp;

import dateline.text.Mention;
import dateline.text.NameType;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.TaggedName;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes the names of one text agree with each other: a name is of the same type wherever it stands,
 * and the family name of a person named in full is that person's.
 *
 * @see <a href="https://aclanthology.org/W09-1119/">Ratinov and Roth, 2009, section 5.1</a>
 */
final class NameAgreement {
  private static final Set<String> TITLES = WordList.words("person-titles.txt");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private final Map<String, Map<NameType, Integer>> votes = new HashMap<>();
  private final Set<String> familyNames = new HashSet<>();

  private NameAgreement() {}

  /** A name as the words of one sentence, by index, the end exclusive. */
  record Found(List<Token> tokens, int start, int end, NameType type) {
    Found(List<Token> tokens, TaggedName name) {
      this(tokens, name.start(), name.end(), name.type());
    }

    String text() {
      StringBuilder text = new StringBuilder();
      for (int i = start; i < end; i++) {
        text.append(i == start ? "" : " ").append(tokens.get(i).form());
      }
      return text.toString();
    }

    Mention mention() {
      Span first = tokens.get(start).span();
      return new Mention(first.cover(tokens.get(end - 1).span()), type);
    }

    /** Without the article and the titles before it; the last word always stays. */
    Found trimmed() {
      int from = start;
      while (from < end - 1 && isBefore(tokens.get(from).form())) {
        from++;
      }
      return new Found(tokens, from, end, type);
    }

    private boolean isBefore(String form) {
      return type == NameType.PERSON
          ? TITLES.contains(form)
          : ARTICLES.contains(form.toLowerCase(Locale.ROOT));
    }
  }

  /** The names of a text, sentence by sentence, made to agree; names that were overlooked added. */
  static List<Mention> settle(List<Sentence> sentences, List<List<Found>> names) {
    NameAgreement agreement = new NameAgreement();
    List<List<Found>> trimmed = new ArrayList<>();
    for (List<Found> inSentence : names) {
      trimmed.add(inSentence.stream().map(Found::trimmed).toList());
    }
    trimmed.forEach(inSentence -> inSentence.forEach(agreement::count));
    List<Mention> settled = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      settled.addAll(agreement.apply(sentences.get(i), trimmed.get(i)));
    }
    return settled;
  }

  private void count(Found name) {
    votes
        .computeIfAbsent(name.text(), text -> new EnumMap<>(NameType.class))
        .merge(name.type(), 1, Integer::sum);
    if (name.type() == NameType.PERSON && name.end() - name.start() > 1) {
      String last = name.tokens().get(name.end() - 1).form();
      if (last.length() > 2 && Character.isUpperCase(last.charAt(0)) && !last.endsWith(".")) {
        familyNames.add(last);
      }
    }
  }

  private List<Mention> apply(Sentence sentence, List<Found> names) {
    List<Mention> settled = new ArrayList<>();
    boolean[] taken = new boolean[sentence.tokens().size()];
    for (Found name : names) {
      java.util.Arrays.fill(taken, name.start(), name.end(), true);
      settled.add(new Mention(name.mention().span(), type(name)));
    }
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      String form = tokens.get(i).form();
      if (!taken[i] && tokens.get(i).isProperNoun() && standsAlone(tokens, i)) {
        if (familyNames.contains(form)) {
          settled.add(new Mention(tokens.get(i).span(), NameType.PERSON));
        } else if (i > 0 && votes.containsKey(form)) {
          settled.add(new Mention(tokens.get(i).span(), winner(form)));
        }
      }
    }
    return settled;
  }

  /** Whether no other capitalised word stands beside the word. */
  private static boolean standsAlone(List<Token> tokens, int index) {
    boolean before = index > 0 && tokens.get(index - 1).isProperNoun();
    boolean after = index + 1 < tokens.size() && tokens.get(index + 1).isProperNoun();
    return (!before || TITLES.contains(tokens.get(index - 1).form())) && !after;
  }

  private NameType type(Found name) {
    boolean single = name.end() - name.start() == 1;
    return single && familyNames.contains(name.text()) ? NameType.PERSON : winner(name.text());
  }

  /**
   * The type most often given to a name; of equals the first in the order of the types, but a
   * person only behind an organization and a place where the name is one word: news give a person's
   * whole name somewhere, and that makes a family name of it.
   */
  private NameType winner(String text) {
    boolean oneWord = text.indexOf(' ') < 0;
    NameType best = NameType.OTHER;
    int most = 0;
    for (Map.Entry<NameType, Integer> vote : votes.getOrDefault(text, Map.of()).entrySet()) {
      boolean rather = oneWord && best == NameType.PERSON && vote.getKey() != NameType.OTHER;
      if (vote.getValue() > most || (vote.getValue() == most && rather)) {
        most = vote.getValue();
        best = vote.getKey();
      }
    }
    return best;
  }
}

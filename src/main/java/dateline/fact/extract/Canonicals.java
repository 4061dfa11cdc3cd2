package dateline.fact.extract;

import dateline.text.CoreferenceChain;
import dateline.text.Discourse;
import dateline.text.Mention;
import dateline.text.NameType;
import dateline.text.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Tells what a phrase stands for: the full name behind it, by the article's coreference chains. */
final class Canonicals {
  private static final Pattern BELOW =
      Pattern.compile("\\b(of|for|in|at|from|with|by|to|on|near)\\b");
  private static final Pattern AFTER = Pattern.compile(",| (of|in|from|at)\\b");
  private static final Pattern ARTICLE = Pattern.compile("^(the|a|an) ");

  private final String text;
  private final NavigableMap<Span, Span> representatives = new TreeMap<>();
  private final Map<Span, NameType> types = new HashMap<>();

  Canonicals(Discourse discourse) {
    text = discourse.text();
    for (Mention name : discourse.analyzed().names()) {
      representatives.put(name.span(), name.span());
      types.put(name.span(), name.type());
    }
    for (CoreferenceChain chain : discourse.chains()) {
      for (Span mention : chain.mentions()) {
        representatives.put(mention, chain.representative());
        chain.type().ifPresent(type -> types.put(mention, type));
      }
    }
  }

  /**
   * The fullest name of what the phrase means: of the mention that it is, or of the one within it
   * that is its head; empty where that is what the phrase says itself.
   */
  Optional<String> of(Span phrase) {
    return mention(phrase)
        .map(representatives::get)
        .map(span -> span.of(text))
        .map(ProfileWords::withoutTitle)
        .filter(name -> !plain(name).equals(plain(phrase.of(text))));
  }

  /** The mention that is the phrase's head: itself, or the longest one not below a preposition. */
  private Optional<Span> mention(Span phrase) {
    if (representatives.containsKey(phrase)) {
      return Optional.of(phrase);
    }
    return representatives
        .subMap(
            new Span(phrase.start(), phrase.start()),
            true,
            new Span(phrase.end(), phrase.end()),
            true)
        .keySet()
        .stream()
        .filter(phrase::contains)
        .filter(mention -> isHead(mention, phrase))
        .max(Comparator.comparingInt(Span::length));
  }

  /** Only people and bodies are heads; a place in a phrase is where its head is. */
  private boolean isHead(Span mention, Span phrase) {
    NameType type = types.getOrDefault(mention, NameType.OTHER);
    if (type != NameType.PERSON && type != NameType.ORGANIZATION) {
      return false;
    }
    String before = text.substring(phrase.start(), mention.start());
    String after = text.substring(mention.end(), phrase.end());
    boolean possessive = after.startsWith("'s") || after.startsWith("’s") || after.startsWith("'");
    boolean below = BELOW.matcher(before).find();
    return !possessive && !below && (after.isEmpty() || AFTER.matcher(after).lookingAt());
  }

  /** The exact mention's fullest name. */
  Optional<String> ofMention(Span mention) {
    return representatives.containsKey(mention) ? of(mention) : Optional.empty();
  }

  private static String plain(String name) {
    return ARTICLE.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
  }
}

package dateline.adapter.web;

import dateline.news.cleaning.Characters;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * The headline that readers see. Among several top headings it is the one that shares most words
 * with what the page calls itself; without one it is that, less the site's name.
 */
final class Headline {
  private static final double ENOUGH_SHARED = 0.5;
  private static final int FEWEST_WORDS = 3;
  private static final Pattern SUFFIX = Pattern.compile("\\s+(?:-|–|—|\\||::|»|«|·|•|/)\\s+");

  private final Document page;
  private final PageFacts facts;

  Headline(Document page, PageFacts facts) {
    this.page = page;
    this.facts = facts;
  }

  /** The headline; empty where the page has none. */
  String find() {
    String named = facts.headline().map(this::withoutSite).orElse("");
    Optional<String> seen = bestHeading(named);
    return seen.isPresent() ? seen.get() : named;
  }

  private Optional<String> bestHeading(String named) {
    List<String> headings =
        page.select("h1, [itemprop=headline]").stream()
            .map(heading -> Characters.paragraph(heading.text()))
            .filter(heading -> !heading.isEmpty())
            .toList();
    if (named.isEmpty()) {
      return headings.stream().filter(heading -> words(heading).size() >= FEWEST_WORDS).findFirst();
    }
    return headings.stream()
        .filter(heading -> shared(heading, named) >= ENOUGH_SHARED)
        .reduce((one, other) -> shared(other, named) > shared(one, named) ? other : one);
  }

  /** The share of common words, 0 to 1, as Jaccard has it. */
  private static double shared(String one, String other) {
    Set<String> both = new LinkedHashSet<>(words(one));
    both.retainAll(words(other));
    Set<String> all = new LinkedHashSet<>(words(one));
    all.addAll(words(other));
    return all.isEmpty() ? 0 : (double) both.size() / all.size();
  }

  private static Set<String> words(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    return new LinkedHashSet<>(Arrays.stream(words).filter(word -> !word.isEmpty()).toList());
  }

  /** Cuts the parts behind a dash or bar that name the site, from the last one on. */
  private String withoutSite(String title) {
    String rest = title;
    for (int cut = lastSuffix(rest); cut > 0 && namesSite(rest, cut); cut = lastSuffix(rest)) {
      rest = rest.substring(0, cut);
    }
    return rest;
  }

  private static int lastSuffix(String title) {
    Matcher matcher = SUFFIX.matcher(title);
    int last = -1;
    while (matcher.find()) {
      last = matcher.start();
    }
    return last;
  }

  private boolean namesSite(String title, int cut) {
    String before = title.substring(0, cut);
    String suffix = SUFFIX.matcher(title.substring(cut)).replaceFirst("");
    String heading = page.select("h1").text();
    return isOutlet(suffix)
        || (words(before).size() >= FEWEST_WORDS
            && words(heading).containsAll(words(before))
            && !words(heading).containsAll(words(suffix)))
        || (title.charAt(cut + 1) == '|' && words(before).size() > words(suffix).size());
  }

  private boolean isOutlet(String suffix) {
    String name = String.join("", words(suffix));
    String outlet = String.join("", words(facts.outlet().orElse("")));
    String host = facts.link().orElse("").toLowerCase(Locale.ROOT);
    return !name.isEmpty()
        && (name.equals(outlet)
            || (outlet.length() > 2 && name.contains(outlet))
            || (name.length() > 2 && outlet.contains(name))
            || (name.length() > 2 && host.contains(name)));
  }
}

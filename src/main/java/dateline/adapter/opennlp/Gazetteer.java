package dateline.adapter.opennlp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Known names by list, looked up in a sentence, the longest first. Immutable. */
final class Gazetteer {
  private static final List<String> LISTS =
      List.of("given", "family", "place", "country", "people", "organization", "title", "suffix");

  /** From a name in lower case to the lists it stands on, joined. */
  private final Map<String, String> lists = new HashMap<>();

  private final int longest;

  Gazetteer() {
    Map<String, TreeSet<String>> found = new HashMap<>();
    for (String list : LISTS) {
      for (String line : WordList.lines("names-" + list + ".txt")) {
        for (String name : line.split(", *", -1)) {
          String key = name.strip().toLowerCase(Locale.ROOT);
          found.computeIfAbsent(key, k -> new TreeSet<>()).add(list);
        }
      }
    }
    int most = 1;
    for (var entry : found.entrySet()) {
      lists.put(entry.getKey(), String.join("+", entry.getValue()));
      most = Math.max(most, entry.getKey().split(" ", -1).length);
    }
    longest = most;
  }

  /** For each word the lists of the longest known name it is part of, "" where it is of none. */
  String[] lookUp(String[] forms) {
    String[] found = new String[forms.length];
    java.util.Arrays.fill(found, "");
    int at = 0;
    while (at < forms.length) {
      at += Character.isLowerCase(forms[at].codePointAt(0)) ? 1 : match(forms, at, found);
    }
    return found;
  }

  private int match(String[] forms, int start, String[] found) {
    List<String> keys = new ArrayList<>();
    StringBuilder key = new StringBuilder();
    for (int end = start; end < Math.min(forms.length, start + longest); end++) {
      key.append(end == start ? "" : " ").append(forms[end].toLowerCase(Locale.ROOT));
      keys.add(key.toString());
    }
    for (int length = keys.size(); length > 0; length--) {
      String names = lists.get(keys.get(length - 1));
      if (names != null) {
        for (int i = 0; i < length; i++) {
          found[start + i] = (i == 0 ? "b:" : "i:") + names;
        }
        return length;
      }
    }
    return 1;
  }
}

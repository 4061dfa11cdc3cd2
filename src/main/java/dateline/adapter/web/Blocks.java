package dateline.adapter.web;

import dateline.news.cleaning.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The paragraphs of a part of a page, in order: what block elements and double line breaks set
 * apart. A paragraph that is nothing but a link leads elsewhere and is left out.
 */
final class Blocks implements NodeVisitor {
  private static final Set<String> APART = Set.of("br", "hr");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’)\\]]*$");
  private static final double NEARLY_ALL = 0.9;

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();
  private int linked;
  private int links;
  private boolean broken;

  private Blocks() {}

  static List<String> of(Element part) {
    Blocks blocks = new Blocks();
    part.traverse(blocks);
    blocks.flush();
    return List.copyOf(blocks.paragraphs);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= element.normalName().equals("a") ? 1 : 0;
      if (element.isBlock()) {
        flush();
      }
    }
  }

  private void open(Element element) {
    links += element.normalName().equals("a") ? 1 : 0;
    boolean apart = APART.contains(element.normalName());
    if (element.isBlock() || (apart && broken)) {
      flush();
    } else if (apart) {
      current.append(' ');
      broken = true;
    }
  }

  private void add(String text) {
    boolean blank = text.isBlank();
    current.append(text);
    linked += links > 0 && !blank ? text.strip().length() : 0;
    broken &= blank;
  }

  private void flush() {
    String paragraph = Characters.paragraph(current.toString());
    if (!paragraph.isEmpty() && !isOnlyALink(paragraph)) {
      paragraphs.add(paragraph);
    }
    current.setLength(0);
    linked = 0;
    broken = false;
  }

  private boolean isOnlyALink(String paragraph) {
    return linked >= NEARLY_ALL * paragraph.length() && !SENTENCE_END.matcher(paragraph).find();
  }
}

package dateline.answer.reading;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes each word for a piece that begins and ends an answer as well as was said. */
final class FakeSpanModel implements SpanModel {
  private static final float UNLIKELY = -5;

  private final Map<String, Float> scores;
  private final List<String> read = new ArrayList<>();

  FakeSpanModel(Map<String, Float> scores) {
    this.scores = Map.copyOf(scores);
  }

  /** The best of a text's words. */
  @Override
  public List<Double> glance(String question, List<String> texts) {
    return texts.stream().map(text -> scores(text).lead()).toList();
  }

  @Override
  public SpanScores read(String question, String text) {
    read.add(text);
    return scores(text);
  }

  /** What was read so far. */
  List<String> read() {
    return List.copyOf(read);
  }

  private SpanScores scores(String text) {
    List<Span> pieces = new ArrayList<>();
    float[] of = new float[text.split(" ", -1).length - 1];
    int at = 0;
    for (int i = 0; i < of.length; i++) {
      int end = text.indexOf(' ', at);
      pieces.add(new Span(at, end));
      of[i] = scores.getOrDefault(text.substring(at, end), UNLIKELY);
      at = end + 1;
    }
    return new SpanScores(pieces, new SpanScores.Overall(0, 0.5), of, of);
  }
}

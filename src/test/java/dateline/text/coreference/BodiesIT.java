package dateline.text.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.adapter.opennlp.OpenNlp;
import dateline.text.CoreferenceChain;
import dateline.text.DiscourseAnalyzer;
import dateline.text.time.TimeReference;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Organizations, their acronyms and "it", with the real analyzer. */
final class BodiesIT {
  private final DiscourseAnalyzer analyzer = new DiscourseAnalyzer(OpenNlp.textAnalyzer());

  private List<List<String>> chains(String text) {
    return analyzer.analyze(text, TimeReference.UNKNOWN).chains().stream()
        .map(CoreferenceChain::mentions)
        .map(mentions -> mentions.stream().map(span -> span.of(text)).toList())
        .toList();
  }

  @Test
  void joinAnAcronymThatReadsLikeAWord() {
    assertThat(
            chains(
                "The World Health Organization (WHO) warned of a new wave. WHO said it would send"
                    + " doctors."))
        .containsExactly(List.of("World Health Organization", "WHO", "WHO", "it"));
  }

  @Test
  void areWhatItMeansAcrossBrackets() {
    assertThat(
            chains("The World Health Organization (WHO) met in Geneva. It will meet again in May."))
        .containsExactly(List.of("World Health Organization", "WHO", "It"));
  }

  @Test
  void speakRatherThanTheRain() {
    assertThat(chains("Rain fell on Monday. It said the roads were closed.")).isEmpty();
    assertThat(chains("The city council met during the rain. It said the roads would be closed."))
        .containsExactly(List.of("The city council", "It"));
  }
}

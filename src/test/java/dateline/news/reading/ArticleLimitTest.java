package dateline.news.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.news.ArticleException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

final class ArticleLimitTest {
  private final ArticleLimit limit = new ArticleLimit(1_000);

  @Test
  void readsUpToTheLimit() throws IOException {
    assertThat(limit.read(new ByteArrayInputStream(new byte[1_000]))).hasSize(1_000);
  }

  @Test
  void readsNoStreamWithoutAnEnd() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }
        };
    assertThatThrownBy(() -> limit.read(endless))
        .isInstanceOf(ArticleException.class)
        .hasMessageContaining("too large");
  }

  @Test
  void namesTheSizeOfWhatIsTooLarge() {
    assertThatThrownBy(() -> limit.check(50_000_000))
        .isInstanceOf(ArticleException.class)
        .hasMessageContaining("50.0 MB");
  }
}

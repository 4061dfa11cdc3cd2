package dateline.adapter.opennlp;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * The models that the class path carries, each loaded once a process, on first use. Loaded models
 * are immutable and shared between threads; what works with them is not.
 */
final class Models {
  static final Shared<SentenceModel> SENTENCES =
      new Shared<>("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new);
  static final Shared<TokenizerModel> TOKENS = new Shared<>("/en-token.bin", TokenizerModel::new);
  static final Shared<TagModel> TAGS = new Shared<>("/en-pos-maxent.bin", TagModel::read);
  static final Shared<LemmatizerModel> LEMMAS =
      new Shared<>("/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin", LemmatizerModel::new);
  static final Shared<WeightTable> CHUNKS =
      new Shared<>(
          "/en-chunker.bin", in -> WeightFile.read(ModelParts.read(in).part("chunker.model")));
  static final Shared<LanguageDetectorModel> LANGUAGES =
      new Shared<>("/langdetect-183.bin", LanguageDetectorModel::new);
  static final Shared<MaxentNameTagger> NAMES =
      new Shared<>(
          "/dateline/models/names/names.bin",
          in -> new MaxentNameTagger(WeightFile.read(unzipped(in)), new Gazetteer()));

  private Models() {}

  private static byte[] unzipped(InputStream in) throws IOException {
    return new GZIPInputStream(in, 1 << 16).readAllBytes();
  }

  /** Starts to load what an analysis needs but for names, side by side, and returns at once. */
  static void preload() {
    TAGS.start();
    CHUNKS.start();
    LEMMAS.start();
    TOKENS.start();
    SENTENCES.start();
  }

  /** How a model is made of bytes. */
  @FunctionalInterface
  interface Format<T> {
    T read(InputStream in) throws IOException;
  }

  /** One model: loaded by whoever comes first, waited for by the others. */
  static final class Shared<T> implements Supplier<T> {
    private final String resource;
    private final Format<T> format;
    private final CompletableFuture<T> model = new CompletableFuture<>();
    private boolean begun;

    Shared(String resource, Format<T> format) {
      this.resource = resource;
      this.format = format;
    }

    /** Loads on a thread of its own, unless that has begun. */
    void start() {
      Thread loader = new Thread(this::load, "load " + resource);
      loader.setDaemon(true);
      loader.start();
    }

    @Override
    public T get() {
      load();
      return model.join();
    }

    private void load() {
      synchronized (this) {
        if (begun) {
          return;
        }
        begun = true;
      }
      try {
        model.complete(read());
      } catch (IOException e) {
        model.completeExceptionally(new UncheckedIOException("cannot read model " + resource, e));
      } catch (RuntimeException e) {
        model.completeExceptionally(e);
      }
    }

    private T read() throws IOException {
      InputStream resourceStream = Models.class.getResourceAsStream(resource);
      if (resourceStream == null) {
        throw new IllegalStateException("the class path has no model " + resource);
      }
      try (InputStream in = new BufferedInputStream(resourceStream, 1 << 16)) {
        return format.read(in);
      }
    }
  }
}

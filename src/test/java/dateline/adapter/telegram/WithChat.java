package dateline.adapter.telegram;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of a bot that people talk to; it is not started yet. */
abstract class WithChat {
  @TempDir Path folder;
  ChatFixture chat;

  @BeforeEach
  final void openTheChat() {
    chat = new ChatFixture(folder);
  }

  @AfterEach
  final void closeTheChat() {
    chat.close();
  }
}

package dateline.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ReportTest {
  private static BotIdentity bot(boolean joins, boolean readsAll) {
    ObjectNode me = Json.object().put("id", 42).put("username", "news_bot");
    me.put("can_join_groups", joins).put("can_read_all_group_messages", readsAll);
    return BotIdentity.of(me);
  }

  private static String report(BotIdentity bot, boolean pushed) {
    return String.join("\n", Report.of(bot, Optional.of("12345678"), pushed));
  }

  @Test
  void saysWhatWorksAndWhatCouldBeSwitchedOn() {
    assertThat(report(bot(true, false), false))
        .contains("https://t.me/news_bot")
        .contains("12345678")
        .contains("/ask@news_bot")
        .contains("/setprivacy")
        .contains("DATELINE_TELEGRAM_WEBHOOK_URL")
        .hasLineCount(Report.of(bot(true, false), Optional.of("1"), false).size());
  }

  @Test
  void doesNotOfferWhatIsOn() {
    assertThat(report(bot(true, true), true))
        .doesNotContain("/setprivacy")
        .doesNotContain("DATELINE_TELEGRAM_WEBHOOK_URL");
  }

  @Test
  void saysThatGroupsAreForbidden() {
    assertThat(report(bot(false, false), false)).contains("Groups: off").contains("/setjoingroups");
  }
}

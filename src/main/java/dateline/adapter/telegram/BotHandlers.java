package dateline.adapter.telegram;

import java.util.HashMap;
import java.util.Map;

/** Wires what handles updates. */
final class BotHandlers {
  private final BotParts parts;
  private final BotHelpers helpers;
  private final Conversing conversing;
  private final Forgetting forgetting;
  private final SettingsCommand rules;
  private final SourcesCommand sources;

  BotHandlers(BotHelpers helpers) {
    this.helpers = helpers;
    parts = helpers.parts();
    conversing = new Conversing(helpers);
    forgetting = new Forgetting(helpers.administrators(), parts);
    rules = new SettingsCommand(helpers.administrators(), helpers.gate().quotas(), parts.mailbox());
    sources = new SourcesCommand(helpers.asking(), helpers.sharing(), parts.store());
  }

  /** What all handlers of a bot share. */
  static BotHelpers helpers(BotIdentity bot, BotApi api, Gate gate, BotParts parts) {
    Administrators administrators = new Administrators(api);
    Answering answering = new Answering(parts.dialogue());
    return new BotHelpers(
        bot,
        gate,
        administrators,
        new Allowance(gate, administrators, parts),
        answering,
        new Asking(parts, answering),
        new Reading(
            new Progress(api, parts),
            new Source(api, parts.fetcher(), parts.maxArticleBytes()),
            parts),
        new Sharing(bot.name(), parts),
        parts);
  }

  /** What handles the updates. */
  UpdateHandler updates() {
    return new UpdateHandler(
        new UpdateHandler.Handlers(
            new MessageHandler(helpers, conversing, commands()),
            new PressHandler(actions(), helpers),
            new InlineHandler(helpers)),
        helpers.gate(),
        parts);
  }

  private Map<String, ChatCommand> commands() {
    Map<String, ChatCommand> commands = new HashMap<>();
    commands.put("start", new Welcome(helpers));
    commands.put("forget", forgetting);
    commands.put("settings", rules);
    commands.put("sources", sources);
    commands.put("help", (command, message) -> Outcome.said(Guide.help(message, helpers.bot())));
    commands.put("privacy", (command, message) -> Outcome.said(Guide.PRIVACY));
    for (String name : Asking.QUESTIONS) {
      commands.put(name, conversing);
    }
    for (String name : Guide.WATCHING) {
      commands.put(name, (command, message) -> Outcome.said(Guide.NO_WATCHES));
    }
    return commands;
  }

  private Map<String, ButtonAction> actions() {
    Map<String, ButtonAction> actions = new HashMap<>();
    actions.put(SuggestedQuestion.ACTION, new SuggestedQuestion(conversing, parts.clock()));
    actions.put(FurtherLinks.ACTION, new FurtherLinks(parts.mailbox(), conversing));
    actions.put(Choosing.ACTION, new Choosing(parts.mailbox(), helpers.answering()));
    actions.put(Forgetting.ACTION, forgetting);
    actions.put(SettingsCommand.ACTION, rules);
    actions.putAll(new AnswerButtons(helpers.answering(), sources, parts).actions());
    return actions;
  }
}

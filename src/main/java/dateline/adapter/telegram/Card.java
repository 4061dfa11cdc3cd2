package dateline.adapter.telegram;

/**
 * Something to choose while one types behind the bot's name.
 *
 * @param title in bold
 * @param description beneath it
 * @param post what is posted when it is chosen
 */
record Card(String title, String description, Post post) {}

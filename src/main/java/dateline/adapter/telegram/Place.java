package dateline.adapter.telegram;

import dateline.news.ShelfId;

/**
 * Where a message stands.
 *
 * @param chat the chat's id
 * @param topic the topic's id; 0 where there are no topics
 * @param group whether several people read there
 */
record Place(long chat, int topic, boolean group) {
  String chatKey() {
    return String.valueOf(chat);
  }

  String key() {
    return topic == 0 ? chatKey() : chat + "/" + topic;
  }

  /** What was read here, nobody sees elsewhere. */
  ShelfId shelf() {
    return new ShelfId("telegram:" + key());
  }
}

package dateline.adapter.telegram;

import dateline.delivery.Mailbox;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Consumer;

/** A real mailbox with somebody who sees, and may break, what it is asked for. */
final class WatchedMailbox {
  private WatchedMailbox() {}

  /** Something happens before each call of a method. */
  static Mailbox before(Mailbox mailbox, String method, Runnable happens) {
    return of(
        mailbox,
        name -> {
          if (name.equals(method)) {
            happens.run();
          }
        },
        name -> {});
  }

  /** Both are told the method's name. */
  static Mailbox of(Mailbox mailbox, Consumer<String> before, Consumer<String> after) {
    return (Mailbox)
        Proxy.newProxyInstance(
            Mailbox.class.getClassLoader(),
            new Class<?>[] {Mailbox.class},
            (proxy, method, arguments) -> {
              before.accept(method.getName());
              Object result;
              try {
                result = method.invoke(mailbox, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
              after.accept(method.getName());
              return result;
            });
  }
}

package dateline.adapter.telegram;

import dateline.delivery.Mailbox;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** A real part with somebody who sees, and may break, what it is asked for. */
final class Watched {
  private Watched() {}

  /** Something happens before each call of a mailbox's method. */
  static Mailbox before(Mailbox mailbox, String method, Runnable happens) {
    return of(
        Mailbox.class,
        mailbox,
        name -> {
          if (name.equals(method)) {
            happens.run();
          }
        },
        name -> {});
  }

  /** Both are told the method's name. */
  static <T> T of(Class<T> port, T part, Consumer<String> before, Consumer<String> after) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              before.accept(method.getName());
              Object result;
              try {
                result = method.invoke(part, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
              if (result instanceof CompletionStage<?> stage) {
                return stage.thenRun(() -> after.accept(method.getName()));
              }
              after.accept(method.getName());
              return result;
            }));
  }
}
